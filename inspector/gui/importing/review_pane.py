"""At the right of an import: one of the profiles, whether it will get a token, why not, and what it would be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.core.text.language import tr
from inspector.gui.importing.banner import BannerWords, ReviewBanner
from inspector.gui.importing.finding_card import DefinitionCard, DefinitionRow
from inspector.gui.importing.profile_rows import ChangeRow, GapField
from inspector.gui.theme import theme
from inspector.gui.theme.looks import MARGIN
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.labels import PlainLabel
from inspector.gui.widgets.layout import Hairline, SectionHeader, set_margins
from inspector.gui.widgets.panes.beside_pane import BesidePane
from inspector.gui.widgets.scrolling import Page


class ReviewPane(BesidePane):
    """Shows what it is given; what is filled in, kept or copied is done by the actions of the import."""

    help_place = "import"

    turned = Signal(int)
    """1 for the next profile of the list, -1 for the one before."""
    filled = Signal(str, str)
    kept = Signal(str, bool)
    copied = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        px = theme.current().px
        self.title = PlainLabel("", Role.PANE_TITLE, "text1", elide=Qt.TextElideMode.ElideMiddle)
        self.address = PlainLabel("", Role.MONO, "text2", elide=Qt.TextElideMode.ElideMiddle)
        self.place = PlainLabel("", Role.SECONDARY, "text2")
        icons = ("chevron-left", "chevron-right")
        before, after = reversed(icons) if self.isRightToLeft() else icons
        self.previous = buttons.flat(tr("Previous profile"), icon=before, icon_only=True)
        self.next = buttons.flat(tr("Next profile"), icon=after, icon_only=True)
        self.banner = ReviewBanner()
        self._above, self._below = _Section(tr("To fill in")), _Section(tr("To fill in"))
        """What is to be filled in, above the findings or below them: Tab goes as the eye does."""
        self.findings = _Section(tr("Findings"))
        self.changes = _Section(tr("Changes"))
        self.made = _Section(tr("The profile it would make"))
        self.cards: list[DefinitionCard] = []
        self.gaps: list[GapField] = []
        self._header = QWidget()
        line = QHBoxLayout(self._header)
        set_margins(line, px(MARGIN), 0, px(12), 0)
        line.setSpacing(px(10))
        line.addWidget(self.back)
        line.addWidget(self.title)
        line.addWidget(self.address, 1)
        line.addWidget(self.place)
        line.addWidget(self.previous)
        line.addWidget(self.next)
        page = self._page = Page()
        inside = QVBoxLayout()
        set_margins(inside, px(MARGIN), px(12), px(10), px(MARGIN))
        inside.setSpacing(px(10))
        for section in (self._above, self.findings, self._below, self.changes, self.made):
            inside.addWidget(section)
        page.column.addLayout(inside)
        page.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        for widget in (self._header, Hairline(), self.banner):
            outer.addWidget(widget)
        outer.addWidget(page, 1)
        self.previous.clicked.connect(lambda: self.turned.emit(-1))
        self.next.clicked.connect(lambda: self.turned.emit(1))
        self.set_compact(False)

    def show_title(self, title: str, address: str, place: str, *, first: bool, last: bool) -> None:
        """Say which profile it is; `place` is "3 of 4"."""
        self.title.setText(title)
        self.address.setText(address)
        self.place.setText(place)
        several = bool(place)
        for button, end in ((self.previous, first), (self.next, last)):
            button.setVisible(several)
            button.setEnabled(not end)

    def show_banner(self, words: BannerWords, *, announced: bool = True) -> None:
        """Show the verdict."""
        self.banner.show_words(words, announced=announced)

    def show_profile(
        self, cards: Sequence[DefinitionCard | DefinitionRow], gaps: Sequence[GapField] | None,
        changes: Sequence[ChangeRow], rows: Sequence[QWidget], *, fill_first: bool = False,
    ) -> None:  # fmt: skip
        """Show another profile, from its top; `fill_first`: what is to be filled in stands above the findings.

        Without `gaps` it is the same profile as it was judged again: the fields stay.
        """
        self.cards = [each for each in cards if isinstance(each, DefinitionCard)]
        if gaps is not None:
            self._show_gaps(gaps, above=fill_first)
        for card in self.cards:
            card.copied.connect(self.copied)
        for change in changes:
            change.kept.connect(self.kept)
        self.findings.show_widgets(cards)
        self.changes.show_widgets(changes)
        self.made.show_widgets(rows, counted=False)

    def _show_gaps(self, gaps: Sequence[GapField], *, above: bool) -> None:
        self.gaps = list(gaps)
        for gap in gaps:
            gap.filled.connect(self.filled)
        self._above.show_widgets(gaps if above else ())
        self._below.show_widgets(() if above else gaps)
        self._page.verticalScrollBar().setValue(0)

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        """Show what the same profile would be by now."""
        self.made.show_widgets(rows, counted=False)

    @property
    def change_rows(self) -> list[ChangeRow]:
        """The changes on show."""
        return [each for each in self.changes.widgets if isinstance(each, ChangeRow)]

    def set_compact(self, compact: bool) -> None:
        """40 instead of 48 high, and a lower banner."""
        self._header.setFixedHeight(theme.current().px(40 if compact else 48))
        self.banner.set_compact(compact)

    def first_stop(self) -> QWidget | None:
        """The first thing to fill in, else the way to the next profile."""
        for each in (*(gap.edit for gap in self.gaps), self.back, self.next, self.previous, self.made.header):
            if each.isVisibleTo(self) and each.isEnabled():
                return each
        return None


class _Section(QWidget):
    """A heading that opens and closes, and widgets below it; not there where there are none."""

    def __init__(self, title: str) -> None:
        super().__init__()
        px = theme.current().px
        self.header = SectionHeader(title)
        self.widgets: list[QWidget] = []
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, px(4), 0, 0)
        self._column.setSpacing(px(8))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addWidget(self._body)
        self.header.toggled.connect(self._body.setVisible)
        self.hide()

    def show_widgets(self, widgets: Sequence[QWidget], *, counted: bool = True) -> None:
        """Have these in the place of those before."""
        for widget in self.widgets:
            widget.hide()
            self._column.removeWidget(widget)
            widget.deleteLater()
        self.widgets = list(widgets)
        self._column.setSpacing(theme.current().px(8 if counted else 0))
        for widget in widgets:
            self._column.addWidget(widget)
            widget.show()  # at once, and not with the next turn: Tab goes there
        self.header.set_count(len(widgets) if counted else None)
        self.setVisible(bool(widgets))
