"""The page of a report as plain text."""

from __future__ import annotations

from collections.abc import Iterator

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
from inspector.core.text.display import visible


def page_text(page: Page) -> str:
    """The whole page; blocks are apart by an empty line."""
    return "\n\n".join("\n".join(_block(block)) for block in page) + "\n"


def _block(block: Block) -> Iterator[str]:
    match block:
        case PageTitle(title, at):
            yield _line(title)
            yield _line(at)
        case SectionTitle(line):
            yield _line(line)
        case Sentences(lines, _):
            yield from map(_line, lines)
        case VerdictBox(_, title, lines):
            yield _line(title)
            yield from (f"  {_line(line)}" for line in lines)
        case NumberedSteps(lines):
            yield from (f"  {number}. {_line(line)}" for number, line in enumerate(lines, 1))
        case PageTable():
            yield from _table(block)


def _table(table: PageTable) -> Iterator[str]:
    width = min(24, max((len(" ".join(map(_line, row[0]))) for row in table.rows), default=0))
    for head, *cells in table.rows:
        name = " ".join(map(_line, head))
        parts = [_line(line) for cell in cells for line in cell if line]
        yield f"  {name:<{width}}  {parts[0] if parts else ''}".rstrip()
        yield from (f"  {'':<{width}}  {part}" for part in parts[1:])


def _line(line: Line) -> str:
    return "".join(f"[{visible(each.text)}]" if each.key and not each.open else visible(each.text) for each in line)
