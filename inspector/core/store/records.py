"""A file of sealed records to which one more is appended: what is in it is never read or written again for that.

A header of `MAGIC`, the id of the file and its generation; then records, each of a head (its length, and a checksum of
that), a nonce, and what AES-GCM makes of it. Magic, id, generation and the record's place are authenticated with each:
one that was altered, moved, left out or taken from another file does not open. A program that is ended while it appends
leaves part of a record at the end, and a power cut may leave zeros there: that is no damage, and the next record is
written over it. Nothing tells a file whose last records were cut off cleanly from one that never had them.

`cryptography` is imported when there is a record to read or write, or the window would open later for it.
"""

from __future__ import annotations

import errno
import os
import struct
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from inspector.core.files import write_atomically
from inspector.core.text.language import mark
from inspector.core.text.wiped import wipe
from inspector.core.values import dataclass

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

MAGIC = b"token-inspector session 2\n"
"""First line of the file: format and version."""
ID_BYTES = 16
KEY_BYTES = 32
NONCE_BYTES = 12
"""AES-GCM's own nonce length (NIST SP 800-38D section 8.2); a new random one for every record."""
MOST_BYTES = 128 * 1024 * 1024
"""A file is not written longer, and a longer one is not read. Ten thousand tokens take 20 MB."""
TAG_BYTES = 16
LOST_BYTES = 4
"""So many zeros at the end of a record and of the file are what a power cut left: a tag ends so once in 2**32."""
_GENERATION = struct.Struct(">Q")
_NUMBER = struct.Struct(">Q")
_HEAD = struct.Struct(">II")
HEADER_BYTES = len(MAGIC) + ID_BYTES + _GENERATION.size


class DamagedError(Exception):
    """A record does not open: another key, or bytes that are not as they were written."""


@dataclass(frozen=True, slots=True)
class Header:
    """Which file it is: `id` is new with every new file, `generation` with every time that it is written whole."""

    id: bytes
    generation: int = 0

    @classmethod
    def new(cls) -> Header:
        """That of a file that is not there yet."""
        return cls(os.urandom(ID_BYTES))

    @classmethod
    def read(cls, content: bytes) -> Header:
        """What a file begins with; ValueError if it is of another kind, DamagedError if it is not complete."""
        if not content.startswith(MAGIC):
            raise ValueError
        rest = content[len(MAGIC) : HEADER_BYTES]
        if len(rest) < ID_BYTES + _GENERATION.size or not any(rest[:ID_BYTES]):
            raise DamagedError
        return cls(rest[:ID_BYTES], *_GENERATION.unpack(rest[ID_BYTES:]))

    def next(self) -> Header:
        """The same file, written whole once more."""
        return Header(self.id, self.generation + 1)

    def __bytes__(self) -> bytes:
        return MAGIC + self.id + _GENERATION.pack(self.generation)


class Records:
    """How far a file was read or written here: where its next record begins, and how many are before that."""

    def __init__(self, header: Header, key: bytes) -> None:
        """`key` has KEY_BYTES bytes; ValueError otherwise."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        if len(key) != KEY_BYTES:
            raise ValueError
        self.header = header
        self.count = 0
        self._cipher: AESGCM = AESGCM(key)
        self._end = HEADER_BYTES

    def __repr__(self) -> str:
        return f"Records({self.count})"

    def read(self, file: BinaryIO) -> Iterator[bytearray]:
        """What is in the file behind the place that was read to. DamagedError for what does not open.

        Each is overwritten when the next is asked for: whoever wants one for longer copies it.
        """
        from cryptography.exceptions import InvalidTag

        file.seek(self._end)
        content = memoryview(file.read())
        at = 0
        while (size := self._size(content[at:])) is not None:
            following = at + _HEAD.size + size
            frame = content[at + _HEAD.size : following]
            if following > len(content):
                return
            try:
                plain = bytearray(max(0, size - NONCE_BYTES - TAG_BYTES))
                self._cipher.decrypt_into(frame[:NONCE_BYTES], frame[NONCE_BYTES:], self._place(self.count), plain)
            except (InvalidTag, ValueError):  # the latter where there is not even room for a nonce
                if _only_zeros(content[following - LOST_BYTES :]):
                    return
                raise DamagedError from None
            at, self._end, self.count = following, self._end + following - at, self.count + 1
            yield plain
            wipe(plain)

    def is_cut(self, file: BinaryIO) -> bool:
        """Whether the file ends before what was read or written here: a shorter one was put in its place."""
        return os.fstat(file.fileno()).st_size < self._end

    def append(self, file: BinaryIO, plain: Iterable[bytes]) -> None:
        """Write records behind the last one, over what an ended program may have left there; OSError if it fails."""
        sealed = self._sealed(plain)
        _refuse_long(self._end + sum(map(len, sealed)))
        try:
            file.truncate(self._end)
            file.seek(self._end)
            file.write(b"".join(sealed))
            file.flush()  # to the system, which has it when the program is ended; a disk may take ten times as long
        except BaseException:  # an interrupt too; it is raised again
            with suppress(OSError):
                file.truncate(self._end)
            raise
        self._end += sum(map(len, sealed))
        self.count += len(sealed)

    def write(self, path: Path, plain: Iterable[bytes]) -> None:
        """Replace the file with these records alone, in one step; OSError if it cannot be, and then it is as it was."""
        sealed = self._sealed(plain)
        content = b"".join((bytes(self.header), *sealed))
        _refuse_long(len(content))
        write_atomically(path, content)
        self._end = len(content)
        self.count = len(sealed)

    def _size(self, rest: memoryview) -> int | None:
        """How long the next record is without its head; None where there is none, or only part of a head."""
        if len(rest) < _HEAD.size:
            return None
        size: int
        size, check = _HEAD.unpack_from(rest)
        if check == self._check(size, self.count):
            return size
        if not _only_zeros(rest[_HEAD.size :]):
            raise DamagedError
        return None

    def _sealed(self, plain: Iterable[bytes]) -> list[bytes]:
        return [self._seal(each, self.count + number) for number, each in enumerate(plain)]

    def _seal(self, plain: bytes, number: int) -> bytes:
        nonce = os.urandom(NONCE_BYTES)
        frame = nonce + self._cipher.encrypt(nonce, plain, self._place(number))
        return _HEAD.pack(len(frame), self._check(len(frame), number)) + frame

    def _place(self, number: int) -> bytes:
        return bytes(self.header) + _NUMBER.pack(number)

    def _check(self, size: int, number: int) -> int:
        # Of the place too, and so that a length that was altered is not taken for a record that was cut off.
        return zlib.crc32(self._place(number) + _NUMBER.pack(size))


def _refuse_long(size: int) -> None:
    if size > MOST_BYTES:
        raise OSError(errno.EFBIG, mark("File too large"))


def _only_zeros(view: memoryview) -> bool:
    return all(not view[at : at + _PART].tobytes().strip(b"\0") for at in range(0, len(view), _PART))


_PART = 1024 * 1024


def key_of(stored: str) -> bytes | None:
    """The key that the keyring has; None where that is none."""
    try:
        key = bytes.fromhex(stored)
    except ValueError:
        return None
    return key if len(key) == KEY_BYTES else None
