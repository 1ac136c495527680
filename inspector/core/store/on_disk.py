"""The token file as something on disk: only a file is read, only so much of it, and what goes leaves nothing behind."""

from __future__ import annotations

import errno
import os
import stat
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from inspector.core.deadline import DeadlineError, NoThreadError, within
from inspector.core.store.records import MAGIC
from inspector.core.text.language import mark

MAGICS = (MAGIC, b"token-inspector session 1\n")
"""With which token files of every age begin."""
_FLAGS = os.O_CLOEXEC if hasattr(os, "O_CLOEXEC") else 0
_FLAGS |= getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
"""Not to wait where something that is no file has taken the place of one."""


ANSWER_S = 10.0
"""How long a folder may take to say anything of a file in it."""
FRESH_S = 5.0
"""For so long one that has answered is not asked again."""


class AnsweringFolder:
    """Whether a folder answers at all: one on a drive of the network that is gone keeps whoever asks for ever.

    `ask` is what asks it something. Only one thread waits for its answer, and it may be asked again once it has come.
    """

    def __init__(self, ask: Callable[[], object], answer_s: float = ANSWER_S, fresh_s: float = FRESH_S) -> None:
        self._ask, self._answer_s, self._fresh_s = ask, answer_s, fresh_s
        self._waiting = False
        self._fresh_until = 0.0

    def check(self) -> None:
        """OSError where it does not answer."""
        if not self._waiting and time.monotonic() < self._fresh_until:
            return
        if not self._waiting:
            self._waiting = True
            try:
                within(self._answer_s, self._wait)
            except NoThreadError:  # as if nobody had been worried
                self._wait()
            except DeadlineError:
                pass
        if self._waiting:
            raise OSError(errno.ETIMEDOUT, mark("its folder does not answer"))

    def _wait(self) -> None:
        with suppress(OSError, ValueError):  # that is an answer too
            self._ask()
        self._fresh_until = time.monotonic() + self._fresh_s
        self._waiting = False


def is_there(path: Path) -> bool:
    """Whether there is anything under that name; a link that leads nowhere is nothing. OSError if that is not known."""
    try:
        path.stat()
    except OSError as error:
        if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ELOOP):
            return False
        raise
    return True


def is_folder(path: Path) -> bool:
    """Whether there is a folder of that name that may be looked at."""
    try:
        return path.is_dir()
    except OSError:
        return False


def opened(path: Path, *, writing: bool = False) -> BinaryIO:
    """The file, to be read, or `writing` too. OSError where it cannot be, or is none: a pipe would keep us waiting."""
    _refuse_others(path.stat())
    handle = os.open(path, (os.O_RDWR if writing else os.O_RDONLY) | _FLAGS)
    try:
        _refuse_others(os.fstat(handle))
        return os.fdopen(handle, "r+b" if writing else "rb")
    except BaseException:  # raised again
        with suppress(OSError):
            os.close(handle)
        raise


def _refuse_others(found: os.stat_result) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, mark("Is a directory"))
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.EINVAL, mark("it is a pipe or a device"))


def left_behind(path: Path) -> list[Path]:
    """What programs that were ended while they wrote `path` have left beside it. OSError if that cannot be known."""
    beginning = f".{path.name}."
    try:
        return [each for each in path.parent.iterdir() if each.name.startswith(beginning)]
    except (FileNotFoundError, NotADirectoryError):
        return []


def erase(path: Path) -> OSError | None:
    """Remove a token file, and empty it first where it has other names, is a link or must stay; why it is there yet.

    A file that a link leads to goes too, if it is one of ours.
    """
    try:
        found = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        return error
    led_to = _erase_target(path) if stat.S_ISLNK(found.st_mode) else None
    stream: BinaryIO | None = None
    if stat.S_ISREG(found.st_mode):
        with suppress(OSError):
            stream = _to_be_emptied(path, found)
    try:
        path.unlink(missing_ok=True)
        why = None
    except OSError as error:
        why = error
    if stream is not None:
        with suppress(OSError), stream:
            stream.truncate(len(MAGIC))
    if why is not None and stream is not None:  # some systems remove no file that is open
        try:
            path.unlink(missing_ok=True)
            why = None
        except OSError as error:
            why = error
    return why or led_to


def _to_be_emptied(path: Path, found: os.stat_result) -> BinaryIO | None:
    """The file, if it is the one that was looked at, and one of ours wherever it has another name too."""
    stream = opened(path, writing=True)
    try:
        if os.path.samestat(os.fstat(stream.fileno()), found) and (found.st_nlink == 1 or _is_ours(stream)):
            return stream
    except OSError:
        pass
    stream.close()
    return None


def _is_ours(stream: BinaryIO) -> bool:
    return stream.read(max(map(len, MAGICS))).startswith(MAGICS)


def _erase_target(link: Path) -> OSError | None:
    try:
        target = link.resolve(strict=True)
        with opened(target) as stream:
            if not _is_ours(stream):
                return None
    except (OSError, RuntimeError):  # it leads nowhere, in a loop, or to what is no file
        return None
    return erase(target)
