"""`make fuzz`: every target for a while, with atheris where it can be had. ARGS="scan --seconds 600" chooses."""

from __future__ import annotations

import argparse
import importlib.util
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

HERE, ROOT = Path(__file__).parent, Path(__file__).parents[2]
CORPUS = HERE / "corpus"
BUILD = ROOT / "build" / "fuzz"
FOUND = BUILD / "found"
NAMES = ("token", "keys", "answer", "profile", "import", "scan")
SECONDS = 120


class Row(NamedTuple):
    target: str
    executions: str
    seconds: str
    reached: str
    findings: int


def main() -> int:
    arguments = argparse.ArgumentParser(prog="make fuzz", description=__doc__)
    arguments.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(NAMES))
    arguments.add_argument("--seconds", type=float, default=SECONDS, help="for all of them together (%(default)s)")
    arguments.add_argument("--own", action="store_true", help="the loop of our own, also where atheris is there")
    asked = arguments.parse_args()
    targets = asked.targets or NAMES
    if unknown := set(targets) - set(NAMES):
        arguments.error(f"There is no target {', '.join(sorted(unknown))}. Targets: {', '.join(NAMES)}.")
    FOUND.mkdir(parents=True, exist_ok=True)
    why_not = "you asked for our own loop" if asked.own else why_no_atheris()
    if why_not:
        print(
            f"Without atheris ({why_not}): mutations by our own loop, guided by the lines they reach, which is slower."
        )
    else:
        print("With atheris: mutations guided by the edges they reach.")
    run = run_own if why_not else run_atheris
    rows = [run(name, asked.seconds / len(targets)) for name in targets]
    print(f"{'target':<10}{'executions':>12}{'seconds':>10}{'edges':>8}{'findings':>10}")
    for row in rows:
        print(f"{row.target:<10}{row.executions:>12}{row.seconds:>10}{row.reached:>8}{row.findings:>10}")
    findings = sum(row.findings for row in rows)
    if findings:
        print(f"Inputs that broke something are in {FOUND.relative_to(ROOT)}.")
    return 1 if findings else 0


def why_no_atheris() -> str:
    """ "" where atheris can be imported, installing it into build/fuzz where that works; else why not."""
    sys.path.append(str(BUILD / "packages"))
    if importlib.util.find_spec("atheris") is not None:
        return ""
    command = (sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--only-binary=:all:")
    done = subprocess.run(
        [*command, "--target", str(BUILD / "packages"), "atheris"], capture_output=True, text=True, check=False
    )
    importlib.invalidate_caches()
    if done.returncode == 0 and importlib.util.find_spec("atheris") is not None:
        return ""
    return f"it does not install on Python {sys.version_info[0]}.{sys.version_info[1]} here"


def environment() -> dict[str, str]:
    """For a target's process: what it writes in a home of its own, and nothing of the user's."""
    paths = [str(ROOT), str(BUILD / "packages")]
    return os.environ | {"PYTHONPATH": os.pathsep.join(paths), "HOME": str(BUILD), "PYTHONWARNINGS": "ignore"}


def run_atheris(name: str, seconds: float) -> Row:
    before = set(FOUND.iterdir())
    with tempfile.TemporaryDirectory() as grown:
        place = f"{FOUND}{os.sep}{name}-"
        command = ["-m", "tests.fuzz.with_atheris", name, str(max(1, round(seconds))), place, grown, str(CORPUS / name)]
        done = subprocess.run(
            [sys.executable, *command], cwd=ROOT, env=environment(), capture_output=True, text=True,
            errors="replace", check=False,
        )  # fmt: skip
    said = done.stdout + done.stderr
    covered = re.findall(r"\bcov: (\d+)", said)
    ran = re.findall(r"stat::number_of_executed_units: (\d+)", said)
    took = re.findall(r"^Done \d+ runs in (\d+) second", said, re.MULTILINE)
    found = {path for path in set(FOUND.iterdir()) - before if not path.name.endswith(".txt")}
    if found or done.returncode != 0:
        (FOUND / f"{name}.txt").write_text(said[-20_000:], encoding="utf-8")
        print(f"{name}: {_last_error(said)}")
    count = len(found) or int(done.returncode != 0)
    return Row(
        name, ran[-1] if ran else "?", took[-1] if took else f"{seconds:.0f}", covered[-1] if covered else "?", count
    )


def _last_error(said: str) -> str:
    errors = [line for line in said.splitlines() if re.match(r"\s*\w*(Error|Exception)\b|==\d+== ?ERROR", line)]
    return errors[-1] if errors else "it ended before its time"


def run_own(name: str, seconds: float) -> Row:
    from tests.fuzz.loop import fuzz
    from tests.fuzz.targets import TARGETS

    seeds = [path.read_bytes() for path in sorted((CORPUS / name).iterdir())]
    done = fuzz(TARGETS[name], seeds, seconds=seconds, seed=int.from_bytes(os.urandom(4)))
    for number, finding in enumerate(done.findings):
        (FOUND / f"{name}-own-{number}").write_bytes(finding.content)
        print(f"{name}: {type(finding.error).__name__}: {finding.error}")
    return Row(name, str(done.executions), f"{done.seconds:.0f}", str(done.reached), len(done.findings))


if __name__ == "__main__":
    sys.exit(main())
