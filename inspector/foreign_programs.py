"""The environment for programs of the system that this one starts: a browser, a resolver, a password manager.

PyInstaller's bootloader has a bundle find its own libraries by `LD_LIBRARY_PATH`, and keeps what was there before as
`LD_LIBRARY_PATH_ORIG`. The dynamic loader reads it once, when a process starts: this process needs it no longer, and a
program of the system that inherits it loads our libraries in place of its own. On other systems runtime hooks of
PyInstaller put our folder into further variables.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

LIBRARIES = "LD_LIBRARY_PATH"
BEFORE = "LD_LIBRARY_PATH_ORIG"
"""Where the bootloader keeps what the user's environment said of libraries."""
BOOTLOADER = "_PYI_"
"""How names begin by which the bootloader tells a process of this program from a new start."""
PATHS = ("PATH", "DYLD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH", "OPENSSL_MODULES")
"""Variables that PyInstaller's runtime hooks write folders of the bundle into."""


def environment() -> dict[str, str]:
    """The environment for a program that is no part of this one: the user's, without what a bundle has changed in it.

    Pass it as `env` wherever such a program is started.
    """
    bundle = getattr(sys, "_MEIPASS", None) if getattr(sys, "frozen", False) else None
    return dict(os.environ) if bundle is None else as_before(os.environ, bundle)


def as_before(current: Mapping[str, str], bundle: str) -> dict[str, str]:
    """What the environment was before the bundle in the folder `bundle` started, as far as it can be told."""
    kept = {name: value for name, value in current.items() if not name.startswith(BOOTLOADER)}
    libraries = kept.pop(LIBRARIES, "")
    before = kept.pop(BEFORE, _outside(libraries, bundle))
    if before:
        kept[LIBRARIES] = before
    for name in PATHS:
        if bundle in kept.get(name, ""):
            without = _outside(kept.pop(name), bundle)
            kept |= {name: without} if without else {}
    return kept


def _outside(path: str, bundle: str) -> str:
    """The folders of a search path that are not in the bundle."""
    folders = path.split(os.pathsep)
    return os.pathsep.join(each for each in folders if each != bundle and not each.startswith(bundle + os.sep))


def give_back() -> None:
    """Have this process pass on the user's `LD_LIBRARY_PATH`: Qt and libraries start programs with what there is.

    For the start of a bundle. Its own processes are new starts of it from then on, which find their libraries anew.
    """
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is None or not sys.platform.startswith("linux"):
        return
    before = as_before(os.environ, bundle)
    for name in (LIBRARIES, BEFORE, *(name for name in os.environ if name.startswith(BOOTLOADER))):
        os.environ.pop(name, None)
    if LIBRARIES in before:
        os.environ[LIBRARIES] = before[LIBRARIES]
