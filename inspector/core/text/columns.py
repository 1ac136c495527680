"""Tables whose heading names a secret: CSV, tab-separated lines, Markdown, and what databases print."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator

from inspector.core.text.names import Naming, naming
from inspector.core.text.patterns import AnyCase, pattern
from inspector.core.text.value_ends import is_placeholder, is_said, line_end

MOST_ROWS = 1000
_HOT = AnyCase(
    r"se(?:cret|ssion)|p(?:assw|assphrase|wd|in\b)|token|key|c(?:redential|ookie|ode)|verifier|assertion|otp"
)
_HEADING = pattern(r"[\w \t\"'.|,;-]{5,400}\r?$", re.MULTILINE)
MOST_BEFORE = 300
"""How far into its line such a word begins."""
_NAME = pattern(r"[\s\"']*[A-Za-z_][\w.-]*(?: [\w.-]+){0,2}[\s\"']*")
_RULE = pattern(r"[-+|:= \t\r]{3,400}")
_MARKS = " \t\r\"'"


def column_values(text: str) -> Iterator[tuple[int, int, str]]:
    """The cells below a heading that is a secret's name: start, end and that name. Each line is looked at once."""
    done = 0
    for found in _headings(text):
        if found.start() < done:
            continue
        for mark in ("|", "\t", ",", ";"):
            cells = found[0].split(mark)
            if len(cells) > 1 and all(_NAME.fullmatch(cell) for cell in cells if cell.strip()):
                hidden = {at: cell.strip(_MARKS) for at, cell in enumerate(cells) if _hides(cell)}
                if hidden:
                    done = yield from _rows(text, found.end(), mark, len(cells), hidden)
                break


def _headings(text: str) -> Iterator[re.Match[str]]:
    """The lines that may be one: with the word of a secret, and with marks of a table alone."""
    seen = 0
    for hot in _HOT.finditer(text):
        if hot.start() < seen:
            continue
        begins, seen = text.rfind("\n", 0, hot.start()) + 1, line_end(text, hot.start())
        if hot.start() - begins <= MOST_BEFORE and (found := _HEADING.match(text, begins)):
            yield found


def _hides(cell: str) -> bool:
    return naming(cell) in (Naming.SECRET, Naming.DOUBTFUL)


def _rows(
    text: str, at: int, mark: str, count: int, hidden: dict[int, str]
) -> Generator[tuple[int, int, str], None, int]:
    """The cells of the lines that have as many as the heading; returns where they end."""
    for _ in range(MOST_ROWS):
        at = text.find("\n", at) + 1
        if not at:
            return len(text)
        end = line_end(text, at)
        line = text[at:end] if end - at <= 4000 else ""
        if _RULE.fullmatch(line):
            continue
        cells = line.split(mark)
        if len(cells) != count:
            return at
        start = at
        for number, cell in enumerate(cells):
            name, inner = hidden.get(number), cell.strip(_MARKS)
            if name and inner and not is_placeholder(inner) and (naming(name) is Naming.SECRET or not is_said(inner)):
                first = start + cell.index(inner)
                yield first, first + len(inner), name
            start += len(cell) + 1
    return at
