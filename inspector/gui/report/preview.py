"""The page of a report as it will be saved, with a label for each value that is hidden, which shows or hides it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QFontInfo, QResizeEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QTextBrowser, QVBoxLayout, QWidget

from inspector.core.report.ticket.html import SCHEME, PreviewLook
from inspector.core.text.language import plural, tr
from inspector.gui.theme import theme
from inspector.gui.theme.design import LIGHT
from inspector.gui.theme.looks import MARGIN
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.buttons import fit, flat
from inspector.gui.widgets.labels import PlainLabel
from inspector.gui.widgets.layout import Hairline, set_margins
from inspector.gui.widgets.panes.beside_pane import BesidePane

if TYPE_CHECKING:
    from inspector.core.report.ticket.concealing import HiddenValue

PAGE_STYLE = (
    f"QTextBrowser {{ background: {LIGHT['inspect']}; color: {LIGHT['text1']};"
    f" border: 1px solid {LIGHT['disabled_edge']}; border-radius: 6px; }}"
)
"""As on paper, in the dark too."""


class PageView(QTextBrowser):
    """Shows a page and opens nothing: no link is followed, no picture or style sheet of anybody's is loaded."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(tr("Preview"))
        self.setStyleSheet(PAGE_STYLE)
        self.document().setDocumentMargin(theme.current().px(20))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing, whatever is named."""
        return None

    def show_page(self, html: str) -> None:
        """Show a page at the place that was looked at in the one before, with the keyboard at the same label."""
        down, link = self.verticalScrollBar().value(), self._link()
        self.setHtml(html)
        if link is not None:
            self._go_to(*link)
        self.verticalScrollBar().setValue(down)

    def _link(self) -> tuple[str, int] | None:
        """The label that the keyboard is at: where it leads, and how many like it stand before it."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        for start, end, target in self._links():
            if start <= cursor.selectionStart() < end:
                return target, sum(each == target for at, _, each in self._links() if at < start)
        return None

    def _go_to(self, target: str, number: int) -> None:
        """Put the keyboard at a label again; at the first like it, where there are fewer by now."""
        alike = [(start, end) for start, end, each in self._links() if each == target]
        if not alike:
            return
        start, end = alike[number] if number < len(alike) else alike[0]
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _links(self) -> Iterator[tuple[int, int, str]]:
        """Each label on the page: from where to where it goes, and where it leads."""
        block = self.document().begin()
        while block.isValid():
            for each in cast("Iterable[QTextBlock.iterator]", block):
                fragment = each.fragment()
                if fragment.isValid() and fragment.charFormat().isAnchor():
                    end = fragment.position() + fragment.length()
                    yield fragment.position(), end, fragment.charFormat().anchorHref()
            block = block.next()


class ReportPreview(BesidePane):
    """`turn_requested` has the key of a value that is to be shown, or hidden again."""

    turn_requested = Signal(str)
    hide_all_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        px = theme.current().px
        self.title = PlainLabel(tr("Preview"), Role.PANE_TITLE, "text1", elide=Qt.TextElideMode.ElideRight)
        self.subtitle = PlainLabel("", Role.SECONDARY, "text2", elide=Qt.TextElideMode.ElideRight)
        self.subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.hidden = flat(tr("Hidden values"), icon="lock")
        self.close_button = flat(tr("Close"), icon="close")
        self.page = PageView()
        self._values: Sequence[HiddenValue] = ()
        self._header = QWidget()
        row = self._row = QHBoxLayout(self._header)
        set_margins(row, px(MARGIN), 0, px(12), 0)
        row.setSpacing(px(10))
        row.addWidget(self.back)
        row.addWidget(self.title)
        row.addWidget(self.subtitle, 1)
        row.addWidget(self.hidden)
        row.addWidget(self.close_button)
        around = QVBoxLayout()
        set_margins(around, px(MARGIN), px(16), px(MARGIN), px(16))
        around.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(Hairline())
        column.addLayout(around, 1)
        self.page.anchorClicked.connect(self._on_link)
        self.hidden.clicked.connect(self.open_values)
        self.set_compact(False)

    def show_page(self, html: str, values: Sequence[HiddenValue], words: str) -> None:
        """Show a page, what it hides, and how much that is in words."""
        self._values = tuple(values)
        self.subtitle.setText(words)
        self.hidden.setVisible(bool(values))
        self.page.show_page(html)
        self._fit()

    def show_problem(self, words: str) -> None:
        """Show a sentence in the place of a page."""
        self._values = ()
        self.subtitle.setText("")
        self.hidden.hide()
        self.page.setPlainText(words)

    def forget(self) -> None:
        """Hold nothing of a page."""
        self._values = ()
        self.subtitle.setText("")
        self.page.clear()

    def values_menu(self) -> QMenu:
        """A line for each value that is hidden: ticked where it is shown all the same."""
        menu = QMenu(self)
        menu.addSection(tr("Show in this report"))
        for each in self._values:
            entry = menu.addAction(each.label)
            entry.setCheckable(True)
            entry.setChecked(each.shown)
            entry.triggered.connect(lambda _=False, key=each.key: self.turn_requested.emit(key))
        menu.addSeparator()
        every = menu.addAction(tr("Hide all of them"), self.hide_all_requested.emit)
        every.setEnabled(any(each.shown for each in self._values))
        return menu

    def open_values(self) -> None:
        """Open that menu below its button."""
        menu = self.values_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.hidden.mapToGlobal(self.hidden.rect().bottomLeft()))
        if self._values and not self.hidden.underMouse():
            menu.setActiveAction(menu.actions()[1])  # the first is a heading

    def _on_link(self, url: QUrl) -> None:
        target = url.toString()
        if target.startswith(SCHEME):
            self.turn_requested.emit(target.removeprefix(SCHEME))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for the labels of the buttons, their icons do."""
        shown = [button for button in (self.hidden, self.close_button) if not button.isHidden()]
        back = 0 if self.back.isHidden() else self.back.sizeHint().width() + self._row.spacing()
        said = min(self.subtitle.sizeHint().width(), theme.current().px(90))
        margins = self._row.contentsMargins()
        taken = back + self.title.sizeHint().width() + said + 4 * self._row.spacing() + margins.left() + margins.right()
        fit(shown, self.width() - taken)

    def set_compact(self, compact: bool) -> None:
        """40 instead of 48 high."""
        self._header.setFixedHeight(theme.current().px(40 if compact else 48))

    def first_stop(self) -> QWidget | None:
        """The page."""
        return self.page


def page_look() -> PreviewLook:
    """The page in the fonts of the window."""
    body, mono = QFontInfo(theme.current().font(Role.BODY)), QFontInfo(theme.current().font(Role.MONO))
    return PreviewLook(body.family(), mono.family(), body.pointSizeF())


def header_words(tokens: int, hidden: int, *, public: bool) -> str:
    """Of how many tokens it is, and how many values it hides."""
    of = plural(tokens, "{n} token", "{n} tokens")
    if not public:
        return tr("{tokens}, nothing hidden", tokens=of)
    return tr("{tokens}, {hidden}", tokens=of, hidden=plural(hidden, "{n} value hidden", "{n} values hidden"))
