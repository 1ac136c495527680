"""The folder of pictures that a style sheet takes from files: it goes with the program, or with the next one.

A program that is killed leaves its folder. Whether one is still used says a lock in it, which no program that has
ended holds.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLockFile, QTemporaryDir

from inspector.core.files import ABANDONED_S

LOCK = "in-use.lock"
PICTURE = ".svg"


class PictureFolder:
    """That of this program, which is its user's alone."""

    def __init__(self, app: QCoreApplication) -> None:
        self._folder = QTemporaryDir()
        self._lock = _lock_of(Path(self._folder.path()))
        if self._folder.isValid():
            self._lock.tryLock(0)
        app.aboutToQuit.connect(self._lock.unlock)  # some systems remove no folder with a file that is open

    def write(self, name: str, content: str) -> str:
        """The path of a picture with this content, as style sheets write it; "" where there is no folder for it."""
        if not self._folder.isValid():
            return ""
        path = Path(self._folder.path()) / f"{name}{PICTURE}"
        path.write_text(content, encoding="utf-8")
        return path.as_posix()


def remove_abandoned() -> None:
    """Remove the folders of programs that were killed: those of this user in which nothing else is."""
    own = QTemporaryDir()  # as Qt calls them here
    folder = Path(own.path())
    for each in folder.parent.glob(f"{folder.name[:-6]}??????") if own.isValid() else ():
        with suppress(OSError):
            if each != folder and _is_ours(each):
                _remove(each)


def _is_ours(folder: Path) -> bool:
    if folder.is_symlink() or not folder.is_dir() or (hasattr(os, "getuid") and folder.stat().st_uid != os.getuid()):
        return False
    return all(each.name == LOCK or each.suffix == PICTURE for each in folder.iterdir())


def _remove(folder: Path) -> None:
    lock = _lock_of(folder)
    if not (folder / LOCK).exists() and time.time() - folder.stat().st_mtime < ABANDONED_S:
        return  # its program has just made it, or was killed right then: a later start will know
    if not lock.tryLock(0):
        return
    for each in folder.glob(f"*{PICTURE}"):
        each.unlink()
    lock.unlock()
    folder.rmdir()


def _lock_of(folder: Path) -> QLockFile:
    lock = QLockFile(str(folder / LOCK))
    lock.setStaleLockTime(0)  # however long a program runs
    return lock
