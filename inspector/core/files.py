"""Files: written whole or not at all, by one program at a time and for their owner only; read up to a length."""

from __future__ import annotations

import errno
import os
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TypeVar

from inspector.core.deadline import DeadlineError, within
from inspector.core.text.language import mark
from inspector.core.text.message import Message, message, untranslated
from inspector.core.text.wiped import wipe

if TYPE_CHECKING:
    from filelock import FileLock

T = TypeVar("T")

_PIECE_BYTES = 64 * 1024
_UNFINISHED = ".unfinished"
_OF_AN_EDITOR = {".swp", ".swo", ".swn"}
ABANDONED_S = 600.0

READ_S = 15.0
"""How long a file system may take; a server that has gone to sleep needs some seconds to wake up."""


def read_at_most(path: str, limit: int) -> bytes:
    """The beginning of a file that the user chose, one byte more than `limit` where there is more.

    OSError when it cannot be read, not within READ_S, or is no file: a pipe would keep us waiting, a device has no end.
    ValueError for what cannot be a path.
    """
    return bytes(in_time(lambda: _beginning(path, limit), path))


def read_to_be_wiped(path: str, limit: int) -> bytearray:
    """`read_at_most` of a file that holds a secret: no copy of it is made on the way, and the caller wipes this one."""
    return in_time(lambda: _beginning(path, limit), path)


Notice = Callable[[str], AbstractContextManager[None]]
"""Says what is waited for, where the block that it is given a path for takes long."""
_notice: Notice | None = None


def give_notice(notice: Notice | None) -> None:
    """Have a user told what is waited for, from now on: where there is a terminal, and no window that says it."""
    global _notice  # noqa: PLW0603 - a choice of the whole program's, as the language is
    _notice = notice


def in_time(call: Callable[[], T], path: str) -> T:
    """What `call` asks a file system about a path; OSError where there is no answer within READ_S."""
    try:
        with _notice(path) if _notice is not None else nullcontext():
            return within(READ_S, call)
    except DeadlineError:
        raise OSError(errno.ETIMEDOUT, mark("its file system does not answer")) from None


def _beginning(path: str, limit: int) -> bytearray:
    if not stat.S_ISREG(Path(path).stat().st_mode) and not Path(path).is_dir():
        raise OSError(errno.EINVAL, mark("it is a pipe or a device"))
    with Path(path).open("rb", buffering=0) as stream:
        return filled(stream.readinto, limit + 1)


def filled(readinto: Callable[[memoryview], int | None], most: int) -> bytearray:
    """At most so many bytes of what `readinto` gives, without a copy of them anywhere else."""
    content = bytearray(min(most, _PIECE_BYTES))
    length = 0
    while length < most:
        if length == len(content):
            larger = bytearray(min(most, 4 * length))
            larger[:length] = content
            wipe(content)
            content = larger
        with memoryview(content) as view, view[length:] as room:
            count = readinto(room)
        if not count:
            break
        length += count
    del content[length:]
    return content


def expanded(path: str) -> str:
    """The path with a leading ~ written out; as it is where there is no such user."""
    try:
        return str(Path(path).expanduser())
    except RuntimeError:
        return path


def why_not_read(error: OSError | ValueError) -> Message:
    """The reason, for a sentence that names the file."""
    if isinstance(error, OSError) and error.strerror:
        return untranslated("{reason:tr}", reason=error.strerror)
    return message("it is not a file name")


REASONS = (
    mark("No such file or directory"), mark("Permission denied"), mark("Is a directory"), mark("Not a directory"),
    mark("File name too long"), mark("No space left on device"), mark("Read-only file system"),
    mark("File exists"),
)  # fmt: skip
"""What the system says most often of a file; other words of its own stay as they are."""


def write_atomically(path: Path, content: bytes) -> None:
    """Replace `path` with `content` in one step, mode 0600, its folder made when needed; OSError when it cannot be.

    The old file stays whole until the new one is on disk.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(13, mark("the file is read-only"), str(path))
    with _written_beside(path, overwrite=True) as stream:
        stream.write(content)


@contextmanager
def written_in_one_step(path: Path, *, overwrite: bool) -> Iterator[BinaryIO]:
    """A file for its owner only that becomes `path` once all of it is written; OSError when it cannot be.

    Where the block raises, an interrupt too, nothing is left of it. FileExistsError where there is something at `path`
    and `overwrite` is not set, also if it has come there meanwhile.
    """
    unnamed = _unnamed(path.parent)
    if unnamed is None:
        with _written_beside(path, overwrite=overwrite) as stream:
            yield stream
        return
    with os.fdopen(unnamed, "w+b") as stream:
        yield stream
        stream.flush()
        os.fsync(stream.fileno())
        try:
            _name(stream.fileno(), path, overwrite=overwrite)
        except FileExistsError:
            raise
        except OSError:  # the system gives no name to such a file
            import shutil  # late: few systems need it

            stream.seek(0)
            with _written_beside(path, overwrite=overwrite) as named:
                shutil.copyfileobj(stream, named)
        else:
            _sync_folder(path.parent)


@contextmanager
def _written_beside(path: Path, *, overwrite: bool) -> Iterator[BinaryIO]:
    """The same with another name until then, which stays where the program is killed."""
    import tempfile  # late: only who writes needs it

    _remove_abandoned(path)
    handle, temporary = tempfile.mkstemp(prefix=f".{path.name[:80]}.", suffix=_UNFINISHED, dir=path.parent)
    try:
        with os.fdopen(handle, "w+b") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if overwrite:
            Path(temporary).replace(path)
        else:
            _move_where_nothing_is(Path(temporary), path)
        _sync_folder(path.parent)
    except BaseException:  # raised again
        with suppress(OSError):
            Path(temporary).unlink()
        raise


def _unnamed(folder: Path) -> int | None:
    """A file in `folder` that has no name yet, so that nothing of it stays where the program is killed.

    None where the system has no such files, or no way to name one later.
    """
    if not hasattr(os, "O_TMPFILE") or not Path("/proc/self/fd").is_dir():
        return None
    try:
        return os.open(folder, os.O_TMPFILE | os.O_RDWR, 0o600)
    except OSError:  # what is wrong with the folder itself is said of the file with a name
        return None


def _name(unnamed: int, path: Path, *, overwrite: bool) -> None:
    """Let an open file that has no name become `path`."""
    name = f"/proc/self/fd/{unnamed}"  # a link, which is followed where a folder is given to begin from
    if not overwrite:
        os.link(name, path, src_dir_fd=unnamed)
        return
    _remove_abandoned(path)
    temporary = path.with_name(f".{path.name[:80]}.{os.urandom(4).hex()}{_UNFINISHED}")
    os.link(name, temporary, src_dir_fd=unnamed)
    try:
        temporary.replace(path)
    except BaseException:  # raised again
        with suppress(OSError):
            temporary.unlink()
        raise


def _move_where_nothing_is(temporary: Path, path: Path) -> None:
    try:
        path.hardlink_to(temporary)  # fails where something is there, as no way of renaming does everywhere
    except FileExistsError:
        raise
    except OSError:  # the file system has no hard links
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, mark("File exists"), str(path)) from None
        temporary.replace(path)
    else:
        temporary.unlink()


def _sync_folder(folder: Path) -> None:
    """Have the new name of a file on disk too; not every system lets a folder be opened, and the file is whole then."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def unfinished(path: Path) -> list[Path]:
    """What programs that were ended while they wrote `path` have left beside it; of others that still write, too."""
    try:
        return [each for each in path.parent.glob(f".{path.name}.*") if each.suffix not in _OF_AN_EDITOR]
    except OSError:  # its folder is in one that may not be looked into, or has no name that can be
        return []


def remove_unfinished(path: Path) -> None:
    """Remove what is `unfinished`. Whoever calls holds the lock of `path`, so that nobody is writing it."""
    for each in unfinished(path):
        with suppress(OSError):
            each.unlink()


def remove_unfinished_profiles(path: Path, lock: WriteLock) -> None:
    """Remove what is unfinished of profiles and of what was confirmed of them, which is beside them under their lock.

    Nothing is removed while another program writes.
    """
    paths = (path, path.with_name("confirmed.json"))
    if any(unfinished(each) for each in paths):
        with lock.held(waiting=False) as why:
            for each in paths if why is None else ():
                remove_unfinished(each)


def _remove_abandoned(path: Path) -> None:
    """Remove what a program that was killed has left of `path`, in a folder of the user's that has no lock for it.

    It is by its name one of ours, and nobody has written to it for longer than any of them pauses.
    """
    _remove_old(path.parent, f".{_literally(path.name[:80])}.*{_UNFINISHED}")


def _remove_old(folder: Path, names: str) -> None:
    for each in folder.glob(names):
        with suppress(OSError):
            if time.time() - each.stat().st_mtime > ABANDONED_S:
                each.unlink()


def _literally(name: str) -> str:
    return "".join(f"[{character}]" if character in "*?[" else character for character in name)


PROFILES_LOCK = "profiles.lock"
"""Next to the file of profiles. It stays there, and there is nothing in it."""
LAYOUT_LEFT = "window.ini.??????"
"""What Qt leaves of a layout that it was writing when it was killed."""


def remove_left_behind(folder: Path) -> None:
    """Remove from the folder of a home what programs that were killed have left of its profiles and its layout.

    What another program is writing stays.
    """
    if not os.path.isdir(folder):  # noqa: PTH112 - Path's own raises where that may not be known
        return
    remove_unfinished_profiles(folder / "profiles.json", WriteLock(folder / PROFILES_LOCK))
    _remove_old(folder, LAYOUT_LEFT)
    _remove_old(folder, f".*{_UNFINISHED}")


LOCK_S = 25.0
"""How long to wait for another program that writes: it may be waiting itself for a keyring to be unlocked."""


class WriteLock:
    """Keeps other programs from writing a file. Whoever holds it may take it again.

    Between programs it is an empty file beside the other one, which stays there.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock: FileLock | None = None
        self.busy = False
        """Whether another program held it when it was last asked for, all the time that was waited."""

    @contextmanager
    def held(self, *, waiting: bool = True) -> Iterator[Message | None]:
        """Hold it, after at most LOCK_S or without `waiting`; yields why it is not held, None where it is."""
        import filelock  # late: only who writes needs it

        if self._lock is None:
            self._lock = filelock.FileLock(self._path, mode=0o600)
        why: Message | None = None
        self.busy = False
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._lock.acquire(LOCK_S if waiting else 0)
        except filelock.Timeout:
            self.busy = True
            why = message("another program is writing it", "The token file cannot be written: ….")
        except NotImplementedError:
            why = message("nothing can be locked in its folder", "The token file cannot be written: ….")
        except OSError as error:
            why = why_not_read(error)
        try:
            yield why
        finally:
            if why is None:
                self._lock.release()
