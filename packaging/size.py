"""What the bundle weighs, by what it is made of, against a bare window of PySide6 that is bundled in the same way.

`make size` runs it after `make package`. It builds packaging/bare-window.spec into build/bare, and prints bytes by
group, and ratios: to the bare bundle whose libraries are without symbols as ours are, and to the one that PyInstaller
makes by itself; each without and with our licence texts and bill of materials, which the bare ones do not have.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OURS, BARE = ROOT / "dist" / "token-inspector", ROOT / "build" / "bare"
KINDS = ("Qt", "Python", "system libraries", "libraries", "our code", "resources", "docs", "licences")
PARTS = {"PySide6": "Qt", "shiboken6": "Qt", "resources": "resources", "docs": "docs"}
"""Groups by the first folder of a file below _internal."""
TOLD_APART = "licences"


def build_bare() -> None:
    """Build the bare window anew, once with and once without symbols."""
    specification = str(ROOT / "packaging" / "bare-window.spec")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    places = ["--distpath", str(BARE), "--workpath", str(ROOT / "build"), specification]
    subprocess.run([*command, *places], check=True, env=os.environ | {"PYTHONHASHSEED": "0"})


def weighed(bundle: Path, program: str) -> Counter[str]:
    """Bytes by group of the bundle in this folder. A file that is linked to counts once."""
    found = Counter[str]()
    for file in sorted(bundle.rglob("*")):
        if file.is_symlink() or not file.is_file():
            continue
        below = file.relative_to(bundle).parts
        if below[0] == program:
            for kind, size in _inside(file):
                found[kind] += size
        else:
            found[group(below)] += file.stat().st_size
    return found


def group(parts: tuple[str, ...]) -> str:
    """What a file is, by the parts of its path in the bundle."""
    if parts[0] != "_internal":
        return TOLD_APART
    inside = parts[1:]
    if inside[0] in PARTS:
        return PARTS[inside[0]]
    if inside[0].startswith(("libpython", "python3", "base_library")):
        return "Python"
    return "system libraries" if inside[0].startswith("lib") and ".so" in inside[0] else "libraries"


def _inside(executable: Path) -> Iterator[tuple[str, int]]:
    """What an executable of PyInstaller's has in its archive, by group; what starts it is Python's."""
    from PyInstaller.archive.readers import CArchiveReader

    modules = CArchiveReader(str(executable)).open_embedded_archive("PYZ.pyz").toc
    rest = executable.stat().st_size
    for name, (_, _, size) in modules.items():
        top = name.partition(".")[0]
        kind = "our code" if top == "inspector" else "Python" if top in sys.stdlib_module_names else "libraries"
        yield kind, size
        rest -= size
    yield "Python", rest


def main() -> int:
    """Build, weigh and print; 2 where there is no bundle yet."""
    if not OURS.is_dir():
        print("There is no bundle in dist/token-inspector. Run make package first.", file=sys.stderr)
        return 2
    build_bare()
    ours = weighed(OURS, "token-inspector")
    bare = weighed(BARE / "bare-window", "bare-window")
    symbols = weighed(BARE / "bare-window-with-symbols", "bare-window")
    print(f"{'bytes':18}{'bare':>14}{'ours':>14}{'more':>14}")
    for kind in KINDS:
        print(f"{kind:18}{bare[kind]:>14,}{ours[kind]:>14,}{ours[kind] - bare[kind]:>14,}")
    whole = ours.total() - ours[TOLD_APART]
    print(f"{'without licences':18}{bare.total():>14,}{whole:>14,}{whole - bare.total():>14,}")
    for words, size in (("without symbols", bare.total()), ("as PyInstaller makes it", symbols.total())):
        ratios = f"{whole / size:.3f}, with licences {ours.total() / size:.3f}"
        print(f"Ratio to the bare bundle {words} ({size:,} bytes): {ratios}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
