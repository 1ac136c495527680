"""A file in parts that processes of this or other computers read by themselves, each by its two offsets alone.

A part ends where a block may end: at the first such place behind its offset, which two neighbours find alike without
knowing of each other. A part in which there is none is empty, and the part before goes on through it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import NamedTuple, Protocol

from inspector.core.scan.blocks import REACH, Block, Head, blocks_from, first_end
from inspector.core.scan.packed import stream_of
from inspector.core.scan.search import CONTEXT

PART_BYTES = 2 * 1024 * 1024
"""So much of a file is one part, unless no block may end there."""
WINDOW, LARGEST_WINDOW = 16 * 1024, 1024 * 1024
"""So many bytes are looked at for an end, and then twice as many each time."""


class Seekable(Protocol):
    """A file that can be read from any place."""

    def seek(self, offset: int, /) -> int:
        """Go to a place, counted in bytes from the beginning."""

    def read(self, size: int, /) -> bytes:
        """At most so many bytes from there on; none at the end."""


Opener = Callable[[str], AbstractContextManager[Seekable]]
"""Opens a file for reading bytes, by its path or URL."""


class FilePart(NamedTuple):
    """The bytes of a file from `begins` to `ends`, give or take what belongs to one token.

    `ends` is None where the file has to be read from its beginning to its end: its characters have two bytes, or it is
    packed.
    """

    path: str
    begins: int
    ends: int | None
    head: Head

    def size(self, of_file: int) -> int:
        """How many bytes it has of a file with so many."""
        return (of_file if self.ends is None else min(self.ends, of_file)) - self.begins


def parts_of(path: str, size: int, head: Head, part_bytes: int = PART_BYTES) -> Iterator[FilePart]:
    """The parts of the file at `path`, which has `size` bytes."""
    if head.codec or head.compressed:
        yield FilePart(path, 0, None, head)
        return
    for begins in range(0, size, part_bytes):
        yield FilePart(path, begins, min(size, begins + part_bytes), head)


def blocks_of_part(part: FilePart, stream: Seekable) -> Iterator[Block]:
    """The blocks of a part, their lines counted from 1 where it begins. Memory is bounded whatever is in the file."""
    if part.ends is None:
        stream.seek(0)
        yield from stream_of(stream.read).whole_blocks()
        return
    begins = _end_behind(stream, part.begins, part.ends) if part.begins else 0
    if begins is None:
        return
    ends = _end_behind(stream, part.ends, None)
    start = max(0, begins - CONTEXT)
    stream.seek(start)
    before = stream.read(begins - start)
    yield from blocks_from(stream.read, before, None if ends is None else ends - begins, part.head.line_break)


def _end_behind(stream: Seekable, at: int, limit: int | None) -> int | None:
    """The first place behind `at` where a block may end; None where there is none up to `limit`, or in the file."""
    size = WINDOW
    while limit is None or at < limit:
        start = max(0, at - REACH)
        stream.seek(start)
        window = stream.read(at - start + size + REACH)
        end = first_end(window, at - start, min(len(window), at - start + size))
        if end is not None:
            return start + end if limit is None or start + end <= limit else None
        if len(window) < at - start + size:
            return None
        at, size = at + size, min(2 * size, LARGEST_WINDOW)
    return None
