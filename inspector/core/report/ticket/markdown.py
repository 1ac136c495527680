"""The page of a report as Markdown: everything that is not this program's stands escaped, or in a code span."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from inspector.core.report.markup import code, escape
from inspector.core.report.ticket.page import (
    Block,
    Line,
    NumberedSteps,
    Page,
    PageTable,
    PageTitle,
    SectionTitle,
    Sentences,
    VerdictBox,
)
from inspector.core.text.language import tr
from inspector.core.text.patterns import pattern

_BEGINS_BLOCK = pattern(r"\A(\d{0,9})([-=:.)])")


def page_markdown(page: Page) -> str:
    """The whole page; blocks are apart by an empty line."""
    return "\n\n".join("\n".join(_block(block)) for block in page) + "\n"


def _block(block: Block) -> Iterator[str]:
    match block:
        case PageTitle(title, at):
            yield f"## {_line(title)}"
            yield ""
            yield _line(at)
        case SectionTitle(line):
            yield f"### {_line(line)}"
        case Sentences(lines, _):
            yield "  \n".join(_sentence(line) for line in lines)
        case VerdictBox(_, title, lines):
            yield f"> **{_line(title)}**  "
            yield "  \n".join(f"> {_sentence(line)}" for line in lines)
        case NumberedSteps(lines):
            yield from (f"{number}. {_sentence(line)}" for number, line in enumerate(lines, 1))
        case PageTable():
            yield from _table(block)


def _table(table: PageTable) -> Iterator[str]:
    width = max((len(row) for row in table.rows), default=0)
    heads = [_line(head) for head in table.heads] or [tr("Name"), tr("Value"), *[""] * (width - 2)]
    yield _row(heads)
    yield _row(["---"] * len(heads))
    for row in table.rows:
        yield _row(["<br>".join(_line(line) for line in cell) for cell in row])


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _sentence(line: Line) -> str:
    """A line that begins one of Markdown, and neither a list, a heading nor code (CommonMark 4.3, 4.4, 5.2)."""
    return _BEGINS_BLOCK.sub(r"\1\\\2", _line(line).lstrip())


def _line(line: Line) -> str:
    """The line; what stands in code beside each other is one code span, since two would run into one another."""
    parts: list[str] = []
    for is_code, runs in groupby(line, lambda each: each.code or (bool(each.key) and not each.open)):
        text = "".join(f"[{each.text}]" if each.key and not each.open else each.text for each in runs)
        parts.append(code(text) if is_code else escape(text))
    return "".join(parts)
