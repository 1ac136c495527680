"""A file whose reading ends before the file does: what was found so far is the result."""

from __future__ import annotations

import errno
import io
from collections.abc import Callable

import pytest

from inspector.core.scan.blocks import MOST_HELD
from inspector.core.scan.scan import EnoughReadError, scan_stream, told_unread
from inspector.core.text.numbers import precise_size
from tests.core.minting import mint


def failing_after(content: bytes, error: Exception) -> Callable[[int], bytes]:
    """Reads `content`, and then fails as a disk does that has gone away."""
    stream = io.BytesIO(content)

    def read(most: int) -> bytes:
        piece = stream.read(most)
        if not piece:
            raise error
        return piece

    return read


@pytest.mark.parametrize(
    "error, words",
    [
        (OSError(errno.EIO, "Input/output error"), "The rest cannot be read: Input/output error."),
        (OSError(errno.ESTALE, "Stale file handle"), "The rest cannot be read: Stale file handle."),
        (EnoughReadError(), "Reading was stopped."),
    ],
)
def test_what_was_found_before_the_reading_failed_is_kept(error: Exception, words: str) -> None:
    token = mint()
    content = f"{token}\n".encode() + b"x,\n" * 2_000_000
    result = scan_stream(failing_after(content, error))
    assert [found.text for found in result.found] == [token]
    assert str(result.unread) == words
    assert len(content) - MOST_HELD <= result.size <= len(content), "what was read and not searched yet does not count"
    assert told_unread(result) == f"Only the first {precise_size(result.size)} were searched. {words}"
    assert told_unread(scan_stream(io.BytesIO(content).read)) == ""


def test_what_cannot_be_read_at_all_has_no_result() -> None:
    with pytest.raises(OSError, match="is a directory"):
        scan_stream(failing_after(b"", OSError(errno.EISDIR, "is a directory")))
