"""The page of a report as a tree: what stands in it, before it is HTML, Markdown or plain text."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from inspector.core.checks.verdict import Verdict


class TextRun(NamedTuple):
    """A stretch of text in one manner.

    `own` says that it is a fixed text of this program, the same whatever is reported: nothing can be hidden in it.
    `told` says that it is a sentence of this program in which what is hidden was replaced before it was made.
    `key` is there for a value that is hidden, or would be: `text` is its label, or the value where `open` shows it.
    """

    text: str
    code: bool = False
    own: bool = False
    told: bool = False
    key: str = ""
    open: bool = False


Line = tuple[TextRun, ...]
Change = Callable[[Line], Line]


def own(text: str) -> Line:
    """A fixed text of this program."""
    return (TextRun(text, own=True),)


def said(text: str) -> Line:
    """A sentence of this program that has something of a token or a server in it."""
    return (TextRun(text, told=True),) if text else ()


def foreign(text: str) -> Line:
    """Words that are not of this program."""
    return (TextRun(text),) if text else ()


def value(text: str) -> Line:
    """A value, written as code."""
    return (TextRun(text, code=True),) if text else ()


class PageTitle(NamedTuple):
    """What the report is called, and of when it is."""

    title: Line
    at: Line

    def changed(self, change: Change) -> PageTitle:
        """With each line of it changed."""
        return PageTitle(change(self.title), change(self.at))


class SectionTitle(NamedTuple):
    """The title of a section."""

    line: Line

    def changed(self, change: Change) -> SectionTitle:
        """With each line of it changed."""
        return SectionTitle(change(self.line))


class Sentences(NamedTuple):
    """A paragraph for each line; `small` for what is said beside the matter."""

    of: tuple[Line, ...]
    small: bool = False

    def changed(self, change: Change) -> Sentences:
        """With each line of it changed."""
        return Sentences(tuple(map(change, self.of)), self.small)


class VerdictBox(NamedTuple):
    """A verdict with what stands below it; None where there is no token to judge."""

    verdict: Verdict | None
    title: Line
    of: tuple[Line, ...]

    def changed(self, change: Change) -> VerdictBox:
        """With each line of it changed."""
        return VerdictBox(self.verdict, change(self.title), tuple(map(change, self.of)))


class PageTable(NamedTuple):
    """A table; the first cell of a row is its head. A cell may have several lines."""

    caption: Line
    heads: tuple[Line, ...]
    rows: tuple[tuple[tuple[Line, ...], ...], ...]

    def changed(self, change: Change) -> PageTable:
        """With each line of it changed."""
        rows = tuple(tuple(tuple(map(change, cell)) for cell in row) for row in self.rows)
        return PageTable(change(self.caption), tuple(map(change, self.heads)), rows)


class NumberedSteps(NamedTuple):
    """What to do, numbered."""

    of: tuple[Line, ...]

    def changed(self, change: Change) -> NumberedSteps:
        """With each line of it changed."""
        return NumberedSteps(tuple(map(change, self.of)))


Block = PageTitle | SectionTitle | Sentences | VerdictBox | PageTable | NumberedSteps
Page = tuple[Block, ...]


def changed(page: Page, change: Change) -> Page:
    """The page with each of its lines changed."""
    return tuple(block.changed(change) for block in page)


def text_of(line: Line) -> str:
    """The line without its manner."""
    return "".join(piece.text for piece in line)
