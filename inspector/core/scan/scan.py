"""Every token in a file of any kind and size: logs, HAR, curl transcripts, .env, YAML, exports, dumps.

Nothing is verified. What is held of a file is one block of it, and the different tokens that are found.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from inspector.core.files import why_not_read
from inspector.core.scan.blocks import HEAD, STRIDE, Block, Read, blocks_of, characters, head_of
from inspector.core.scan.packed import stream_of
from inspector.core.scan.surroundings import MOST_BEFORE, name_before
from inspector.core.text.language import plural, tr
from inspector.core.text.message import Message, message
from inspector.core.text.numbers import grouped, precise_size
from inspector.core.values import dataclass

MAX_LINES = 5
"""Of a token that is there more often, so many lines are told."""
MOST_PLACES = 50
"""Of a token that is there more often, so many different lines are kept to be looked at."""
MOST_AFTER = 160
"""So many bytes behind a token are kept, where its line is as long."""
MOST_KEPT = 16 * 1024 * 1024
"""So many bytes of further lines are kept of a whole file."""

Watch = Callable[[int], None]
"""Called with the bytes read so far; may raise to give up, or EnoughReadError to leave the rest unread."""


Tell = Callable[["Scan"], None]
"""Called with what was found so far: the first tokens of what will be the result, in its order."""


class EnoughReadError(Exception):
    """Raised by a Watch: what was found so far is the result."""


class FoundPlace(NamedTuple):
    """A line a token is on: its number, and the bytes before and behind the token, in the encoding of the file."""

    line: int
    before: bytes
    after: bytes

    def __repr__(self) -> str:
        return f"FoundPlace(line={self.line})"


class Found(NamedTuple):
    """One token: where it is for the first time, what it is there, and how often it is in the file.

    `line` and `column` count from 1, `column` in characters. `around` are the bytes before it. `more` are further
    lines it is on. `how` names how it is written there, "" for the token as it is; one that is not `whole` is cut off.
    `after` are bytes behind it, and `elsewhere` further lines with what stands in them.
    """

    text: str
    line: int
    column: int
    around: bytes
    times: int = 1
    more: tuple[int, ...] = ()
    how: str = ""
    whole: bool = True
    after: bytes = b""
    elsewhere: tuple[FoundPlace, ...] = ()

    def __repr__(self) -> str:
        return f"Found(line={self.line}, column={self.column}, times={self.times})"

    @property
    def before(self) -> str:
        """What it is where it is first, such as "Authorization: Bearer", or ""."""
        return name_before(self.around, len(self.around))

    @property
    def lines(self) -> tuple[int, ...]:
        """The first different lines it is on, at most MAX_LINES."""
        return (self.line, *self.more)

    @property
    def places(self) -> tuple[FoundPlace, ...]:
        """The different lines it is on, as far as they were kept; the first is always there."""
        return (FoundPlace(self.line, self.around, self.after), *self.elsewhere)

    def again(self, line: int, place: FoundPlace | None = None) -> Found:
        """The same, found once more in `line`, of which `place` is kept."""
        more, elsewhere = self.more, self.elsewhere
        if line != (more[-1] if more else self.line) and len(more) < MAX_LINES - 1:
            more = (*more, line)
        if place is not None:
            elsewhere = (*elsewhere, place)
        times = self.times + 1
        return Found(
            self.text, self.line, self.column, self.around, times, more, self.how, self.whole, self.after, elsewhere
        )

    def keeps(self, line: int) -> bool:
        """Whether a place in this line is one more that may be kept."""
        last = self.elsewhere[-1].line if self.elsewhere else self.line
        return line != last and len(self.elsewhere) < MOST_PLACES - 1


@dataclass(frozen=True, slots=True)
class Scan:
    """What is in a file: its tokens in the order of their first places, and how much was read.

    `compressed` names the format of a packed file in which nothing can be found, `unpacked` that of one that was read;
    `problem` says why not all of it could be. `unread` says why the rest of a file was not read, where that is so.
    """

    found: tuple[Found, ...]
    lines: int
    size: int
    binary: bool = False
    compressed: str = ""
    unpacked: str = ""
    problem: Message | None = None
    unread: Message | None = None
    cut: int = 0
    """How many of the tokens are cut off."""


def scan(content: bytes, watch: Watch = lambda _: None) -> Scan:
    """Find the tokens in the bytes of a file, which may be UTF-8, UTF-16, any other superset of ASCII, or no text."""
    head = head_of(content[:HEAD])
    if head.codec or head.compressed:
        return scan_stream(io.BytesIO(content).read, watch)
    collected = _Collected()
    for block in blocks_of(lambda _: b"", head, content):
        collected.take(block)
        watch(block.ends)
    return collected.scan(len(content))


def scan_stream(read: Read, watch: Watch = lambda _: None, tell: Tell = lambda _: None) -> Scan:
    """Find the tokens in what `read` gives, as `scan` does in bytes, while a few megabytes of it are held.

    Where reading fails midway, or `watch` has enough, what was found so far is the result. `tell` is told of that
    after each block with something new in it.
    """
    size = 0

    def read_on(most: int) -> bytes:
        nonlocal size
        piece = read(most)
        size += len(piece)
        watch(size)
        return piece

    stream = stream_of(read_on)
    if stream.head.compressed:
        while read_on(STRIDE):
            pass
        return Scan((), 0, size, binary=True, compressed=stream.head.compressed)
    collected, unread, searched = _Collected(), None, 0
    width = 2 if stream.head.codec else 1
    try:
        for block in stream.blocks():
            known = len(collected.found)
            collected.take(block)
            if len(collected.found) > known:
                tell(collected.scan(size))
            searched = size if stream.packed else size - width * (len(block.content) - block.ends)
    except EnoughReadError:
        unread = message("Reading was stopped.")
    except OSError as error:
        unread = message("The rest cannot be read: {reason}.", reason=why_not_read(error))
    found = collected.scan(size if unread is None else max(0, searched), unread)
    return replace(found, unpacked=stream.packed, problem=stream.problem) if stream.packed else found


def told(result: Scan, name: str) -> str:
    """What came of scanning the file called `name`, in a sentence."""
    count = len(result.found)
    if count:
        return plural(count, "{count} token in {name}", "{count} tokens in {name}", name=name, count=grouped(count))
    if result.compressed:
        return tr("{name} is compressed ({format}), so no token in it can be seen.", name=name,
                  format=result.compressed)  # fmt: skip
    if result.binary:
        return tr("No token in {name}: {count} bytes that are not text were read.", name=name,
                  count=grouped(result.size))  # fmt: skip
    return plural(result.lines, "No token in {name}: one line was read.",
                  "No token in {name}: {count} lines were read.", name=name, count=grouped(result.lines))  # fmt: skip


def told_unread(result: Scan) -> str:
    """Why the rest of the file was not read, and how much was; "" for a file that was read to its end."""
    if result.unread is None:
        return ""
    return tr("Only the first {size} were searched. {why}", size=precise_size(result.size), why=result.unread)


def remarks(result: Scan) -> list[str]:
    """What else is to be known about it, a sentence each: tokens that are cut off, and what could not be unpacked."""
    said = [told_unread(result)] if result.unread is not None else []
    if cut := result.cut:
        said.append(plural(cut, "One of them is only the beginning of a token: the rest was cut off.",
                           "{count} of them are only the beginnings of tokens: the rest was cut off.",
                           count=grouped(cut)))  # fmt: skip
    if result.problem is not None:
        said.append(tr("Not all was read: {problem}.", problem=str(result.problem)))
    return said


def advice(result: Scan) -> str:
    """What to do about a file without a token; "" where there is one."""
    if result.found:
        return ""
    if result.compressed:
        return tr("Unpack it, and scan the file that was in it.")
    return tr(
        "A token begins with eyJ and has two or four full stops. Many programs write *** or the first characters in "
        "its place: look for a setting that logs headers in full, or copy the token where it is used."
    )


class _Collected:
    """The different tokens by their text, while blocks are searched for more."""

    def __init__(self) -> None:
        self.found: dict[str, Found] = {}
        self.binary = False
        self._kept = 0
        self._last, self._line, self._counted = Block(b"\n", 0, 1, 1), 0, 0

    def take(self, block: Block) -> None:
        """Note the tokens of the next block."""
        new = tuple.__new__  # half the time of the class's own, and there may be millions
        found, content, line_break = self.found, block.content, block.line_break
        line, column, counted = block.line, block.column, block.begins
        for text, at, end, how, whole in block.search().tokens(block.ends):
            breaks = content.count(line_break, counted, at)
            if breaks:
                line, column = line + breaks, 1
                counted = content.rfind(line_break, counted, at) + 1
            between = content[counted:at]
            column += len(between) if between.isascii() else characters(between)
            counted = at
            known = found.get(text)
            if known is None:
                around = content[at - MOST_BEFORE - 1 if at > MOST_BEFORE else 0 : at]
                after = _after(content, end, line_break)
                found[text] = new(Found, (text, line, column, around, 1, (), how, whole, after, ()))
            elif self._kept < MOST_KEPT and known.keeps(line):
                around = content[at - MOST_BEFORE - 1 if at > MOST_BEFORE else 0 : at]
                place = FoundPlace(line, around, _after(content, end, line_break))
                self._kept += len(place.before) + len(place.after)
                found[text] = known.again(line, place)
            else:
                found[text] = known.again(line)
        self._last, self._line, self._counted = block, line, counted
        self.binary = self.binary or content.find(0, block.begins, block.ends) >= 0

    def _lines(self) -> int:
        """How many lines there were: those behind the last token of the last block are counted once it is known."""
        block, line_break = self._last, self._last.line_break
        last_ends = block.content.endswith(line_break, block.begins, block.ends)
        return self._line + block.content.count(line_break, self._counted, block.ends) - last_ends

    def scan(self, size: int, unread: Message | None = None) -> Scan:
        """What was found in a file of so many bytes, or in so many of its first ones."""
        found = tuple(self.found.values())
        cut = sum(not one.whole for one in found)
        return Scan(found, self._lines(), size, self.binary, unread=unread, cut=cut)


def _after(content: bytes, end: int, line_break: bytes) -> bytes:
    """What follows in the same line, or its beginning."""
    line_ends = content.find(line_break, end, end + MOST_AFTER)
    return content[end : line_ends if line_ends >= 0 else end + MOST_AFTER]
