"""Files that are packed as one stream, read while they are unpacked: gzip of any number of members, bzip2, xz.

Only what is asked for is unpacked, so that a small file that unpacks to an enormous one takes no more memory.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import NamedTuple, Protocol

from inspector.core.scan.blocks import Block, Head, Read, blocks_of, first_head
from inspector.core.text.message import Message, message

CHUNK = 16 * 1024
"""So much is given to an unpacker at a time: behind the end of a member it hands the rest back as a copy."""


class _Unpacker(Protocol):
    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int, /) -> bytes: ...


class PackedError(OSError):
    """A packed file is damaged or cut off."""


class Unpacked:
    """What is in a packed file, for reading. `problem` says what ended it before its end, once that was reached."""

    def __init__(self, read: Read, begun: bytes, form: str) -> None:
        self._source, self._waiting, self._form = _after(begun, read), b"", form
        self._unpacker, self._members = _UNPACKERS[form](), 0
        self._over = False
        self.problem: Message | None = None

    def read(self, size: int) -> bytes:
        """At most so many bytes; none at the end."""
        while not self._over:
            exhausted = False
            if not self._waiting and not self._unpacker.eof and self._needs_more():
                self._waiting = self._source(CHUNK)
                exhausted = not self._waiting
            piece = self._next(size)  # what was taken in may give more than was asked for the last time
            if piece:
                return piece
            if exhausted and not self._unpacker.eof and not self._over:
                self._end(cut=True)
        return b""

    def _needs_more(self) -> bool:
        return bool(getattr(self._unpacker, "needs_input", True))

    def _next(self, size: int) -> bytes:
        if self._unpacker.eof:
            self._begin_member()
            return b""
        try:
            piece = self._unpacker.decompress(self._waiting, size)
        except Exception as error:  # noqa: BLE001 - zlib, bz2 and lzma have errors of their own
            self._end(cut=isinstance(error, EOFError))
            return b""
        self._waiting = getattr(self._unpacker, "unconsumed_tail", b"")
        if self._unpacker.eof:
            self._waiting = self._unpacker.unused_data
            self._members += 1
        return piece

    def _begin_member(self) -> None:
        """Another member may follow, or zero bytes that fill a block up (gzip's manual)."""
        while not self._waiting.strip(b"\0"):
            self._waiting = self._source(CHUNK)
            if not self._waiting:
                self._over = True
                return
        self._waiting = self._waiting.lstrip(b"\0")
        self._unpacker = _UNPACKERS[self._form]()

    def _end(self, *, cut: bool) -> None:
        self._over = True
        if cut:
            self.problem = message("the {format} file is cut off, and only what is there was unpacked", "… .",
                                   format=self._form)  # fmt: skip
        else:
            self.problem = message("the {format} file is damaged, and only what comes before that was unpacked", "… .",
                                   format=self._form)  # fmt: skip


def _after(begun: bytes, read: Read) -> Read:
    """What reads what was read already, and then what follows it."""
    given = io.BytesIO(begun)
    return lambda size: given.read(size) or read(size)


def _gzip() -> _Unpacker:
    import zlib

    return zlib.decompressobj(31)  # 16 for a header and check sum of gzip, 15 for the window


def _bzip2() -> _Unpacker:
    import bz2

    return bz2.BZ2Decompressor()


def _xz() -> _Unpacker:
    import lzma

    return lzma.LZMADecompressor()


_UNPACKERS: dict[str, Callable[[], _Unpacker]] = {"gzip": _gzip, "bzip2": _bzip2, "xz": _xz}
UNPACKED = frozenset(_UNPACKERS)
"""The formats that are read."""


class Stream(NamedTuple):
    """A file to be read in blocks: what its beginning tells, its first bytes, and what reads on behind them.

    Where it is packed, that is of what is in it; `packed` names the format then.
    """

    head: Head
    begun: bytes
    read: Read
    packed: str = ""
    unpacked: Unpacked | None = None

    @property
    def problem(self) -> Message | None:
        """What ended the unpacking early, once that is over."""
        return self.unpacked.problem if self.unpacked is not None else None

    def blocks(self) -> Iterator[Block]:
        """All of it."""
        return blocks_of(self.read, self.head, self.begun)

    def whole_blocks(self) -> Iterator[Block]:
        """All of it; PackedError behind the last block if that is not all that was packed."""
        yield from self.blocks()
        if self.problem is not None:
            raise PackedError(0, str(self.problem))


def stream_of(read: Read) -> Stream:
    """What `read` gives, unpacked if it is packed in a way that can be read."""
    head, begun = first_head(read)
    if head.compressed not in _UNPACKERS:
        return Stream(head, begun, read)
    unpacked = Unpacked(read, begun, head.compressed)
    inner, first = first_head(unpacked.read)
    return Stream(inner, first, unpacked.read, head.compressed, unpacked)
