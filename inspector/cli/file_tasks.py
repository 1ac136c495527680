"""Files that are too large to be read at once, as tasks for several processes."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.cli.exits import CommandError
from inspector.cli.reading import opened

if TYPE_CHECKING:
    from inspector.core.scan.blocks import Block, Head
    from inspector.core.scan.parts import FilePart

    Sized = tuple[FilePart | Block, int]


def tasks_here(file: str, part_bytes: int | None = None) -> Iterator[Sized]:
    """The parts of a file, or what comes through a pipe in blocks, each with its size in bytes."""
    from inspector.core.scan.packed import stream_of
    from inspector.core.scan.parts import PART_BYTES, parts_of

    with opened(file, "the text") as read:
        stream = stream_of(read)
        refuse_compressed(file, stream.head)
        size = size_of(file)
        if size is None:
            for block in stream.whole_blocks():
                yield block.alone(), block.ends - block.begins
    if size is not None:
        head = stream.head._replace(compressed=stream.packed)
        for part in parts_of(file, size, head, part_bytes or PART_BYTES):
            yield part, part.size(size)


def refuse_compressed(file: str, head: Head) -> None:
    """CommandError where the file is packed in a way that is not unpacked here."""
    if head.compressed:
        raise CommandError(f"{file} is compressed ({head.compressed}). Unpack it, and give what was in it.")


def size_of(file: str) -> int | None:
    """How many bytes are in an ordinary file; None for a pipe, which can be read only once."""
    if file == "-":
        return None
    state = Path(file).stat()
    return state.st_size if stat.S_ISREG(state.st_mode) else None
