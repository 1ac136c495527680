"""Looks for known vulnerabilities of every package that packaging/hashes names; `make audit` runs it.

Asks the advisory database of the package index and, for what that does not know, OSV. A package that neither could tell
of counts as not audited, never as clean. Exit code 0 when all packages were audited and have no known vulnerability, 1
when one has, 2 when some could not be audited.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HASHES = Path(__file__).parent / "hashes"
SERVICES = ("pypi", "osv")
"""Databases, by the names that pip-audit has for them."""
WAIT_S = 300


@dataclass(frozen=True)
class Audit:
    """What the databases say: the number of packages they know, what is vulnerable, and what none of them knows."""

    audited: int
    vulnerable: Mapping[str, tuple[str, ...]]
    unknown: tuple[str, ...]

    @property
    def exit_code(self) -> int:
        """What the command ends with."""
        if self.vulnerable:
            return 1
        return 2 if self.unknown or not self.audited else 0

    def lines(self) -> Iterable[str]:
        """The result for a reader."""
        for package, advisories in sorted(self.vulnerable.items()):
            yield f"{package}: {', '.join(advisories)}"
        if not self.audited:
            yield "Nothing was audited: no database could be asked about any of the packages."
            return
        yield f"{self.audited} packages audited, {len(self.vulnerable)} of them with a known vulnerability."
        if self.unknown:
            yield f"Not audited: {', '.join(self.unknown)}"


def judged(answers: Iterable[str]) -> Audit:
    """What pip-audit's JSON reports say together; one that is no report, as when nothing was reached, says nothing."""
    vulnerable: dict[str, tuple[str, ...]] = {}
    audited: set[str] = set()
    unknown: set[str] = set()
    for answer in answers:
        for package in _packages(answer):
            called = f"{package['name']} {package.get('version', '')}".strip()
            if "skip_reason" in package:
                unknown.add(package["name"])
                continue
            audited.add(package["name"])
            if package.get("vulns"):
                vulnerable[called] = tuple(advisory["id"] for advisory in package["vulns"])
    return Audit(len(audited), vulnerable, tuple(sorted(unknown - audited)))


def _packages(answer: str) -> list[dict[str, Any]]:
    try:
        found = json.loads(answer)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return []
    return found if isinstance(found, list) else []


def _asked(service: str, requirements: Path) -> str:
    command = [
        sys.executable, "-m", "pip_audit", "--disable-pip", "--require-hashes", "--progress-spinner=off",
        "--format=json",
        f"--vulnerability-service={service}", f"--requirement={requirements}",
    ]  # fmt: skip
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=WAIT_S, check=False)
    except subprocess.TimeoutExpired:
        print(f"{service} did not answer within {WAIT_S} seconds.", file=sys.stderr)
        return ""
    if not _packages(done.stdout):
        print(f"{service} could not be asked about {requirements.name}.", file=sys.stderr)
    return done.stdout


def main() -> int:
    """Ask for each file of hashes, and tell."""
    result = judged(_asked(service, file) for service in SERVICES for file in sorted(HASHES.glob("*.txt")))
    print("\n".join(result.lines()))
    return result.exit_code


if __name__ == "__main__":
    sys.exit(main())
