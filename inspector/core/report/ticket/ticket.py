"""The report for a ticket, written: HTML, Markdown and plain text of one page, which was looked through before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from inspector.core.errors import InspectorError
from inspector.core.report.ticket import making
from inspector.core.report.ticket.concealing import Concealment, HiddenValue
from inspector.core.report.ticket.needles import Haystack
from inspector.core.report.ticket.page import Line, Page, PageTitle, TextRun, changed, text_of
from inspector.core.report.ticket.report import TicketReport
from inspector.core.text.language import tr
from inspector.core.text.times import of_report

if TYPE_CHECKING:
    from inspector.core.report.ticket.html import PreviewLook

LEAST_PART = 8
"""Characters of a part of a token that may not stand in a report."""
WINDOW = 16
"""So many characters of a token's payload or signature, one after another, may not stand in a report."""


class Ticket(NamedTuple):
    """A report as it may be handed out. `hidden` is what it hides, or shows since that is wanted, in its order."""

    page: Page
    hidden: tuple[HiddenValue, ...]
    name: str
    """What it is called: the title of the page."""

    @property
    def hidden_count(self) -> int:
        """How many values are hidden."""
        return sum(not each.shown for each in self.hidden)

    def html(self) -> str:
        """One file without script, link or anything from elsewhere."""
        from inspector.core.report.ticket.html import page_html

        return page_html(self.page, self.name)

    def preview(self, look: PreviewLook) -> str:
        """The same text for the window, where each label is a link."""
        from inspector.core.report.ticket.html import preview_html

        return preview_html(self.page, look)

    def markdown(self) -> str:
        """For a ticket or a chat that knows Markdown."""
        from inspector.core.report.ticket.markdown import page_markdown

        return page_markdown(self.page)

    def text(self) -> str:
        """Plain text, the same without any marks."""
        from inspector.core.report.ticket.plain import page_text

        return page_text(self.page)


def ticket(report: TicketReport) -> Ticket:
    """The report in the current language, as of its own moment.

    Raises InspectorError where a part of a token is still found in it after it was looked for and covered.
    """
    with of_report(report.at):
        cover = Concealment(public=report.choices.public, shown=report.choices.shown)
        making.learn(report, cover)
        page = tuple(making.blocks(report, cover))
        never = tuple(_never(report))
        page = changed(page, _through(cover, never))
        page = (*page, making.foot(report, sum(not each.shown for each in cover.hidden)))
        title = next(text_of(block.title) for block in page if isinstance(block, PageTitle))
        written = Ticket(page, cover.hidden, title)
        for text in (written.html(), written.markdown(), written.text()):
            found = Haystack(text)
            if any(found.holds(each) for each in never):
                raise InspectorError(
                    tr("A part of a token was still found in the report after it was masked, so it is not handed out.")
                )
        return written


def _through(cover: Concealment, never: tuple[str, ...]) -> Callable[[Line], Line]:
    """What covers a line, and looks whether anything is left in it that was to be hidden."""

    def look(line: Line) -> Line:
        made = cover.line(line)
        left = Haystack("".join(piece.text for piece in made if not piece.own and not piece.open))
        if not any(left.holds(each) for each in (*cover.looked_for, *never)):
            return made
        cover.covered += 1
        return (TextRun(tr("hidden text"), code=True, own=True, key="text"),)

    return look


def _never(report: TicketReport) -> Iterator[str]:
    """What may stand in no report: tokens, their parts, and stretches of payloads and signatures."""
    for each in report.tokens:
        inspection = each.outcome.inspection
        if inspection is None:
            continue
        text = inspection.token.text
        parts = text.split(".") if inspection.token.claims is not None or text.count(".") in (2, 4) else [text]
        yield from (part for part in (text, *parts) if len(part) >= LEAST_PART)
        for part in parts[1:] or parts:
            yield from (part[at : at + WINDOW] for at in range(0, min(len(part), 4096) - WINDOW + 1, WINDOW // 2))
