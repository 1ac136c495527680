"""The report for a ticket, written: HTML, Markdown and plain text of one page, which was looked through before."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from inspector.core.errors import InspectorError
from inspector.core.report.ticket import making
from inspector.core.report.ticket.concealing import Concealment, HiddenValue
from inspector.core.report.ticket.needles import Haystack, TokenParts
from inspector.core.report.ticket.page import Line, Page, PageTitle, TextRun, changed, text_of
from inspector.core.report.ticket.report import TicketReport
from inspector.core.text.language import texts_used, tr
from inspector.core.text.patterns import pattern
from inspector.core.text.times import of_report

if TYPE_CHECKING:
    from inspector.core.report.ticket.html import PreviewLook

_PLACEHOLDER = pattern(r"\{[^{}]*\}")
_WORD = pattern(r"[^\W\d_]+")


class Ticket(NamedTuple):
    """A report as it may be handed out. `hidden` is what it hides, or shows since that is wanted, in its order."""

    page: Page
    hidden: tuple[HiddenValue, ...]
    name: str
    """What it is called: the title of the page."""
    case: str
    """The name of the case as the page has it."""

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
    with of_report(report.at), texts_used() as used:
        cover = Concealment(public=report.choices.public, shown=report.choices.shown)
        making.learn(report, cover)
        page = tuple(making.blocks(report, cover))
        cover.spare(word.casefold() for text in used for word in _WORD.findall(_PLACEHOLDER.sub(" ", text)))
        page = changed(page, cover.line)
        tokens = TokenParts(making.token_texts(report))
        page = _looked_through(page, cover, tokens)
        page = (*page, making.foot(report, sum(not each.shown for each in cover.hidden)))
        title = next(text_of(block.title) for block in page if isinstance(block, PageTitle))
        case = text_of(cover.case(" ".join(report.case.split())))
        written = Ticket(page, cover.hidden, title, case)
        for text in (written.html(), written.markdown(), written.text()):
            if tokens.stand_in(Haystack(text)):
                raise InspectorError(
                    tr("A part of a token was still found in the report after it was masked, so it is not handed out.")
                )
        return written


def _looked_through(page: Page, cover: Concealment, tokens: TokenParts) -> Page:
    """The page with each line covered as a whole in which something is left that was to be hidden."""
    lines: list[Line] = []

    def collect(line: Line) -> Line:
        lines.append(line)
        return line

    changed(page, collect)
    kinds = [
        (told, Haystack("\n".join(_foreign(line, told=told) for line in lines)), cover.looked_for(in_sentences=told))
        for told in (False, True)
    ]
    left = {told: [value for value in wanted if whole.holds(value)] for told, whole, wanted in kinds}
    if not any(left.values()) and not any(tokens.stand_in(whole) for _, whole, _ in kinds):
        return page

    def look(line: Line) -> Line:
        for told, values in left.items():
            text = Haystack(_foreign(line, told=told))
            if any(map(text.holds, values)) or tokens.stand_in(text):
                return (TextRun(tr("hidden text"), code=True, own=True, key="text"),)
        return line

    return changed(page, look)


def _foreign(line: Line, *, told: bool) -> str:
    """What of a line is no fixed text of the program, and no value that is wanted."""
    return "".join(each.text for each in line if not each.own and not each.open and each.told is told)
