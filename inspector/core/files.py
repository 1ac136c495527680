"""Files: written whole or not at all and for their owner only, and read no further than they ought to be long."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from inspector.core.text.language import mark
from inspector.core.text.message import Message, message, untranslated


def read_at_most(path: str, limit: int) -> bytes:
    """The beginning of a file that the user chose, one byte more than `limit` where there is more.

    OSError when it cannot be read or is no file: a pipe would keep us waiting, a device has no end. ValueError for what
    cannot be a path.
    """
    if not stat.S_ISREG(Path(path).stat().st_mode) and not Path(path).is_dir():
        raise OSError(errno.EINVAL, mark("it is a pipe or a device"))
    with Path(path).open("rb") as stream:
        return stream.read(limit + 1)


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
)  # fmt: skip
"""What the system says most often of a file; other words of its own stay as they are."""


def write_atomically(path: Path, content: bytes) -> None:
    """Replace `path` with `content` in one step, mode 0600, its folder made when needed; OSError when it cannot be.

    The old file stays whole until the new one is on disk.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(13, mark("the file is read-only"), str(path))
    handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        Path(temporary).replace(path)
    except BaseException:  # an interrupt too must leave no half of a file behind; it is raised again
        with suppress(OSError):
            Path(temporary).unlink()
        raise
