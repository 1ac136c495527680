"""Builds the bundle in dist/token-inspector, tells what it is made of, and has it check itself: `make package`.

The same sources and packages give the same bytes in every file, wherever the tree is and whenever it is built:
packaging/twice.py holds that. Where TOKEN_INSPECTOR_SIGNTOOL names a certificate, Windows programs are signed with it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "token-inspector"
EARLIEST = "315532800"
"""1980, before which the formats of archives have no dates."""


def surroundings(given: Mapping[str, str]) -> dict[str, str]:
    """The environment of a build: what would make two of them differ is the same each time."""
    return {**given, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": given.get("SOURCE_DATE_EPOCH") or _committed()}


def _committed() -> str:
    """When the last change was committed, in seconds since 1970."""
    try:
        command = ["git", "log", "-1", "--format=%ct"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    except OSError:
        return EARLIEST
    return done.stdout.strip() or EARLIEST


def build(root: Path, environment: Mapping[str, str]) -> Path:
    """Build the tree at `root` into its dist/, and return the bundle; CalledProcessError where that fails."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    specification = root / "packaging" / f"{NAME}.spec"
    subprocess.run([*command, str(specification)], cwd=root, env=environment, check=True)
    bundle = root / "dist" / NAME
    sign(bundle, environment)
    subprocess.run([sys.executable, str(root / "packaging" / "bill.py"), str(bundle)], env=environment, check=True)
    return bundle


def sign(bundle: Path, environment: Mapping[str, str]) -> None:
    """Sign Windows programs with the certificate whose SHA-1 fingerprint TOKEN_INSPECTOR_SIGNTOOL is, if any.

    On macOS the spec has PyInstaller sign, by TOKEN_INSPECTOR_CODESIGN_IDENTITY.
    """
    certificate = environment.get("TOKEN_INSPECTOR_SIGNTOOL")
    if not certificate or sys.platform != "win32":
        return
    stamp = [
        "/tr",
        environment.get("TOKEN_INSPECTOR_TIMESTAMP_URL") or "http://timestamp.digicert.com",
        "/td",
        "sha256",
    ]
    programs = [str(program) for program in sorted(bundle.glob("*.exe"))]
    subprocess.run(["signtool", "sign", "/sha1", certificate, "/fd", "sha256", *stamp, *programs], check=True)


def main() -> int:
    """Build and try; the exit code of the first step that failed."""
    environment = surroundings(os.environ)
    try:
        bundle = build(ROOT, environment)
        program = bundle / (f"{NAME}.exe" if sys.platform == "win32" else NAME)
        subprocess.run([str(program), "--self-check"], env={"QT_QPA_PLATFORM": "offscreen", **os.environ}, check=True)
    except subprocess.CalledProcessError as error:
        return error.returncode or 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
