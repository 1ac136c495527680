"""Whether the bundle has the same bytes whoever builds it and when: builds it in two folders, and compares all files.

`make twice` runs it; it takes as long as two builds. The folders have names of different lengths, the files other
times, and the builds another time zone, language, umask and home. Prints what differs, if anything does, and the
SHA-256 of all; exit code 1 where something differs.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

import package

ROOT = Path(__file__).resolve().parent.parent
NEEDED = ("inspector", "resources", "docs", "packaging", "pyproject.toml", "README.md", "LICENSE")
BUILDS = (
    ("one", {"TZ": "UTC", "LC_ALL": "C", "HOME": "one"}, 0o022, 1_000_000_000),
    (
        "another-with-a-longer-name/tree",
        {"TZ": "Asia/Kolkata", "LC_ALL": "C.UTF-8", "HOME": "two"},
        0o027,
        1_700_000_000,
    ),
)


def copied(target: Path, modified: int) -> Path:
    """A copy of the sources with nothing that Python or a build has left there, all modified at one time."""
    target.mkdir(parents=True)
    for name in NEEDED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, target / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, target / name)
    for file in target.rglob("*"):
        os.utime(file, (modified, modified))
    return target


def digests(folder: Path) -> Mapping[str, str]:
    """What tells each file of a bundle from another: its mode and the SHA-256 of its bytes, or where a link leads."""
    found = {}
    for file in sorted(folder.rglob("*")):
        name = file.relative_to(folder).as_posix()
        if file.is_symlink():
            found[name] = f"link to {file.readlink()}"
        elif file.is_file():
            runs = "x" if file.stat().st_mode & 0o100 else "-"
            found[name] = f"{runs} {hashlib.sha256(file.read_bytes()).hexdigest()}"
    return found


def main() -> int:
    """Build twice and compare; with a folder as argument the builds stay there."""
    with tempfile.TemporaryDirectory() as scratch:
        place = Path(sys.argv[1]).absolute() if sys.argv[1:] else Path(scratch)
        found = []
        same = package.surroundings(os.environ)  # once: somebody may commit between the two
        for name, changes, umask, modified in BUILDS:
            root = copied(place / name, modified)
            home = place / changes["HOME"]
            home.mkdir(exist_ok=True)
            environment = {**same, **changes, "HOME": str(home)}
            before = os.umask(umask)
            try:
                found.append(digests(package.build(root, environment)))
            except subprocess.CalledProcessError as error:
                return error.returncode or 1
            finally:
                os.umask(before)
    one, other = found
    differing = sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))
    for name in differing:
        print(f"differs: {name}: {one.get(name, 'missing')} | {other.get(name, 'missing')}")
    whole = hashlib.sha256("\n".join(f"{name} {told}" for name, told in one.items()).encode()).hexdigest()
    print(f"{len(one)} files, {len(differing)} of them differ. SHA-256 of all: {whole}")
    return 1 if differing or not one else 0


if __name__ == "__main__":
    sys.exit(main())
