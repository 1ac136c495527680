"""Writes constraints.txt and packaging/hashes/: the one version of each package, and the SHA-256 of each file of it.

`make lock` keeps the versions that constraints.txt names and adds what is new in pyproject.toml; with ARGS=--upgrade
it takes the newest that pyproject.toml allows. `make setup` installs nothing whose digest is not written here, for any
system and any Python from 3.11 on, so what is installed is what was tested, whoever serves it. The resolver is uv,
which solves for all of them at once; it comes into an environment of its own.
"""

from __future__ import annotations

import re
import subprocess
import sys
import venv
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).parent.parent
CONSTRAINTS = ROOT / "constraints.txt"
FONTS = ROOT / "tests" / "fonts.txt"
HASHES = ROOT / "packaging" / "hashes"
EXTRAS = ("dev", "bundle")
FILES = ("runtime", *EXTRAS)
"""Each has what those before it have not: what the program itself needs, and what each extra needs too."""

HEAD = """\
# Exactly what the program is developed and tested with: names and versions, nothing else. `make lock` writes this file
# and the digests of what it names, packaging/hashes/; see packaging/lock.py.
"""
_NAMED = re.compile(r"[\w.-]+==[^\s;\\]+")


def entries(text: str) -> dict[str, str]:
    """The entries of a file of requirements with hashes, each as it stands, by its `name==version`."""
    found = re.split(r"\n(?=[\w])", text.strip())
    return {named[0]: one for one in found if (named := _NAMED.match(one))}


def _resolved(uv: Path, arguments: Iterable[str]) -> dict[str, str]:
    command = [
        str(uv), "pip", "compile", "--quiet", "--universal", "--python-version=3.11", "--generate-hashes",
        "--no-annotate", "--no-header", "--no-emit-index-url", "--no-config", *arguments,
    ]  # fmt: skip
    return entries(subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout)


def main() -> None:
    """Resolve, and write the files anew."""
    upgrade = "--upgrade" in sys.argv[1:]
    home = ROOT / "build" / "lock"
    venv.create(home, with_pip=True, clear=True)
    python = next(path for path in (home / "bin" / "python", home / "Scripts" / "python.exe") if path.exists())
    subprocess.run([str(python), "-m", "pip", "install", "--quiet", "uv"], check=True)
    uv = python.with_name(f"uv{python.suffix}")

    known = () if upgrade else (f"--constraint={CONSTRAINTS}",)
    everything = _resolved(uv, ["pyproject.toml", *(f"--extra={extra}" for extra in EXTRAS), *known])
    # One of the fonts' packages names a whole typesetter as a dependency.
    fonts = _resolved(uv, ["--no-deps", str(FONTS), *known])
    versions = sorted(everything | fonts)
    CONSTRAINTS.write_text(HEAD + "".join(f"{version}\n" for version in versions), encoding="utf-8")

    HASHES.mkdir(exist_ok=True)
    written: set[str] = set()
    for number, name in enumerate(FILES):
        chosen = [f"--extra={extra}" for extra in EXTRAS[:number]]
        found = _resolved(uv, ["pyproject.toml", *chosen, f"--constraint={CONSTRAINTS}"])
        found |= fonts if name == "dev" else {}
        new = sorted(set(found) - written)
        written |= set(new)
        (HASHES / f"{name}.txt").write_text("".join(f"{found[one]}\n" for one in new), encoding="utf-8")
        print(f"{name}: {len(new)} packages")


if __name__ == "__main__":
    main()
