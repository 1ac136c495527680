"""Whether this Linux has the system libraries and a font that Qt needs; what is missing is installed or named.

Qt's wheel brings Qt itself, not the libraries of the system that it is linked to, and without one of them it ends the
program with a message that names neither the library nor its package. Standard library only; does nothing elsewhere.

With --screens it also looks for what shows windows on a screen where there is none, as a bundle must bring it.
Exit code 0 when windows can be drawn at least into memory (QT_QPA_PLATFORM=offscreen), 1 when they cannot.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""The Debian and Ubuntu package of each library that Qt's wheel is linked to and does not bring."""

FONT_PACKAGE = "fonts-dejavu-core"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")

DRAWING = ("lib/libQt6Widgets.so.6", "lib/libQt6Svg.so.6", "plugins/platforms/libqoffscreen.so")
"""Without these no window can be made at all; paths are below PySide6's folder of Qt."""

DISPLAYS = {"DISPLAY": "plugins/platforms/libqxcb.so", "WAYLAND_DISPLAY": "plugins/platforms/libqwayland.so"}
"""What shows windows on a screen, by the variable that says there is such a screen."""


def missing_from_ldd(output: str) -> tuple[str, ...]:
    """The names of libraries that `ldd` did not find, in its order, each once."""
    return tuple(dict.fromkeys(re.findall(r"^\s*(\S+) => not found", output, re.MULTILINE)))


def missing_from_loader(message: str) -> tuple[str, ...]:
    """The library named by the dynamic loader's error; empty when the error is of another kind."""
    return tuple(re.findall(r"^(\S+): cannot open shared object file", message))


def packages_for(libraries: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The packages that hold these libraries, sorted, and the libraries whose package is not known."""
    known = sorted({PACKAGES[name] for name in libraries if name in PACKAGES})
    return tuple(known), tuple(name for name in libraries if name not in PACKAGES)


def displays_in_use(environment: Mapping[str, str]) -> tuple[str, ...]:
    """The plug-ins that windows would be shown with here; none where there is no screen."""
    return tuple(plugin for variable, plugin in DISPLAYS.items() if environment.get(variable))


def missing_libraries(qt: Path, objects: Iterable[str]) -> tuple[str, ...]:
    """What these parts of Qt are linked to and this system does not have."""
    return tuple(dict.fromkeys(name for part in objects for name in _missing(qt / part)))


def _missing(shared_object: Path) -> tuple[str, ...]:
    ldd = shutil.which("ldd")
    if ldd:
        result = subprocess.run([ldd, str(shared_object)], capture_output=True, text=True, check=False)
        return missing_from_ldd(result.stdout)
    try:
        ctypes.CDLL(str(shared_object))
    except OSError as error:
        return missing_from_loader(str(error))
    return ()


def has_fonts(folders: Iterable[str] = FONT_FOLDERS) -> bool:
    """Whether any font file lies where fontconfig looks; without one, text is drawn as nothing."""
    kinds = {".ttf", ".otf", ".ttc", ".pfb"}
    return any(
        Path(name).suffix.lower() in kinds
        for folder in folders
        for _, _, names in os.walk(Path(folder).expanduser())
        for name in names
    )


def apt_get() -> tuple[str, ...]:
    """The command that installs packages without asking anything; empty when this user has none."""
    if not shutil.which("apt-get"):
        return ()
    command = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get")
    if os.geteuid() == 0:
        return command
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:
        return (sudo, "-n", *command)
    return ()


def install(command: tuple[str, ...], packages: tuple[str, ...]) -> None:
    """Try to install `packages`; whether that helped is for the caller to look at again."""
    print(f"Installing what Qt needs from this system: {' '.join(packages)}", flush=True)
    for step in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *packages]):
        subprocess.run([*command, *step], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False)


def report(missing: tuple[str, ...], *, consequence: str) -> None:
    """Say which libraries are missing, what follows from it, and the command that helps."""
    packages, unknown = packages_for(missing)
    print(f"Qt needs {', '.join(missing)}, and this system does not have it. {consequence}", file=sys.stderr)
    if packages:
        print(f"On Debian and Ubuntu run: sudo apt-get install {shlex.join(packages)}", file=sys.stderr)
    if unknown:
        print(f"Find and install the packages that hold {', '.join(unknown)}.", file=sys.stderr)


def check(qt: Path, environment: Mapping[str, str]) -> int:
    """Look, install what can be installed, look again, and say what is still missing; returns the exit code."""
    displays = displays_in_use(environment)
    wanted = missing_libraries(qt, (*DRAWING, *displays))
    packages = packages_for(wanted)[0] + (() if has_fonts() else (FONT_PACKAGE,))
    command = apt_get() if packages else ()
    if command:
        install(command, packages)
    if not has_fonts():
        print(f"There is no font on this system, so text stays blank. Install {FONT_PACKAGE}.", file=sys.stderr)
    if missing := missing_libraries(qt, DRAWING):
        report(missing, consequence="No window can be made.")
        return 1
    if missing := missing_libraries(qt, displays):
        report(missing, consequence="Windows cannot be shown on this screen; the command line works.")
    return 0


def main() -> int:
    """Check the Qt that this Python would import."""
    if not sys.platform.startswith("linux"):
        return 0
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        print("PySide6 is not installed for this Python. Run make setup.", file=sys.stderr)
        return 1
    qt = Path(spec.origin).parent / "Qt"
    if not (qt / "lib").is_dir():
        return 0  # a distribution's own PySide6, whose package already depends on these libraries
    return check(qt, dict.fromkeys(DISPLAYS, "some") if "--screens" in sys.argv else os.environ)


if __name__ == "__main__":
    sys.exit(main())
