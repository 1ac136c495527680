"""The tokens of a file over the whole width of the window: that it is being read, the table, or that there is none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from inspector.core.checks.verdict import Verdict
from inspector.core.text.language import tr
from inspector.core.text.numbers import grouped
from inspector.gui.model.found import FoundTokens
from inspector.gui.scan.busy import FileProgress
from inspector.gui.scan.cells import ScanGrouping
from inspector.gui.scan.header import ScanHeader
from inspector.gui.scan.rows import ScanRow
from inspector.gui.scan.strip import VerdictStrip
from inspector.gui.scan.table import ScanTable
from inspector.gui.scan.tools import ScanTools
from inspector.gui.theme import theme
from inspector.gui.theme.looks import MARGIN
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import MixedLabel
from inspector.gui.widgets.layout import Hairline, Surface, set_margins

COMPACT_HEIGHT = 700
"""In base pixels: a lower window has a lower header."""


class ScanPane(Surface):
    """What is selected, opened or cancelled here is done by the actions of the scan."""

    help_place = "scan"

    row_chosen = Signal(object)
    """With the ScanRow that the user went to, or None where none is left."""
    open_requested = Signal()
    """The inspection of the current token."""

    def __init__(self) -> None:
        super().__init__("inspect")
        px = theme.current().px
        self.header, self.tools = ScanHeader(), ScanTools()
        self.filter, self.chips = self.tools.filter, self.tools.chips
        self.tokens, self.strip = ScanTable(), VerdictStrip()
        self.busy, self.copying = FileProgress(), FileProgress()
        self.again = buttons.secondary(tr("Open a file…"))
        self.show_all = buttons.secondary("")
        self._note = MixedLabel("", Role.SECONDARY, "warn_text")
        """What is to be known of the whole list."""
        self._sentence = MixedLabel("", Role.CARD_TITLE, "text1")
        self._advice = MixedLabel("", Role.BODY, "text2")
        self._pages, self._rows = QStackedWidget(), QStackedWidget()
        self._listing, self._nothing, self._waiting = QWidget(), QWidget(), QWidget()
        self._busy_row, self._copy_row = QWidget(), QWidget()
        for row, progress in ((self._busy_row, self.busy), (self._copy_row, self.copying)):
            place = QVBoxLayout(row)
            set_margins(place, px(MARGIN), px(8), px(MARGIN), px(8))
            place.addWidget(progress)
            row.hide()
        self._build()
        self.filter.textChanged.connect(self._on_filter)
        self.filter.down.connect(self.focus_table)
        self.filter.left.connect(self.focus_table)
        self.chips.changed.connect(self._on_verdicts)
        self.tools.grouped.connect(self._on_grouping)
        self.show_all.clicked.connect(self.show_everything)
        self.tokens.went_to.connect(self.row_chosen)
        self.tokens.opened.connect(self.open_requested)
        self.tokens.step_requested.connect(self.strip.step)
        self.tokens.found.rebuilt.connect(self._show_page)
        self.strip.open.clicked.connect(self.open_requested)

    def _build(self) -> None:
        px = theme.current().px
        empty = QWidget()
        none = QVBoxLayout(empty)
        set_margins(none, px(MARGIN), px(24), px(MARGIN), px(16))
        none.setSpacing(px(10))
        none.addWidget(MixedLabel(tr("No token fits."), Role.CARD_TITLE, "text1"))
        none.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignLeft)
        none.addStretch(1)
        table = QWidget()
        around = QVBoxLayout(table)
        set_margins(around, px(12), 0, px(12), 0)
        around.addWidget(self.tokens)
        self._rows.addWidget(table)
        self._rows.addWidget(empty)
        noted = QWidget()
        note = QVBoxLayout(noted)
        set_margins(note, px(MARGIN), 0, px(MARGIN), px(8))
        note.addWidget(self._note)
        self._noted = noted
        listing = QVBoxLayout(self._listing)
        words = QVBoxLayout(self._nothing)
        for column in (listing, words):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
        listing.addWidget(self.tools)
        listing.addWidget(noted)
        listing.addWidget(self._rows, 1)
        listing.addWidget(self.strip)
        set_margins(words, px(MARGIN), px(24), px(MARGIN), px(16))
        words.setSpacing(px(10))
        words.addWidget(Glyph("file-search", "text2", 24), 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._sentence, self._advice):
            words.addWidget(part)
        words.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        for page in (self._listing, self._nothing, self._waiting):
            self._pages.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(Hairline())
        outer.addWidget(self._busy_row)
        outer.addWidget(self._copy_row)
        outer.addWidget(self._pages, 1)

    # --- what is shown ----------------------------------------------------------------------------------------------

    def show_reading(self, name: str) -> None:
        """A file is being read. What was listed before is forgotten."""
        self.forget_rows()
        self.header.show_title(name, "")
        self.busy.start(tr("Reading {name}", name=name))
        self._busy_row.show()
        self._pages.setCurrentWidget(self._waiting)
        self.busy.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_grown(self, title: str, subtitle: str, tokens: FoundTokens, *, called: str) -> None:
        """So many were found in it by now; the first have their table at once."""
        self.header.show_title(title, subtitle)
        if self._pages.currentWidget() is not self._listing:
            self.tokens.setAccessibleName(called)
            self.tokens.found.show_tokens(tokens)
            self._pages.setCurrentWidget(self._listing)
            self.tokens.go_to(tokens.selected)
        else:
            self.tokens.found.grow()
        self._show_page()

    def show_progress(self, read: int, size: int) -> None:
        """How far it has come, in bytes."""
        self.busy.show_progress(read, size)

    def show_found(self, title: str, subtitle: str, tokens: FoundTokens, note: str = "", *, called: str) -> None:
        """List the tokens with one of them, or the first, selected; `note` is what is to be known of all of them.

        `called` names the table.
        """
        grown = self._pages.currentWidget() is self._listing and self.reading
        here = not grown or self.busy.cancel.hasFocus()
        self._stop_reading()
        self.header.show_title(title, subtitle)
        self._note.set_spans(note or " ")
        self._noted.setVisible(bool(note))
        self.tokens.setAccessibleName(called)
        if grown:
            self.tokens.found.grow()
            self.tokens.found.refresh()
        else:
            self.forget_rows()
            self._pages.setCurrentWidget(self._listing)
            self.tokens.found.show_tokens(tokens)
        self._show_page()
        if here:
            self.focus_table()
        if not grown:
            self.tokens.go_to(tokens.selected)
        announce(self.tokens, f"{title} {note}".strip())

    def show_nothing(self, title: str, sentence: str, advice: str) -> None:
        """There is no token: say so, and what to do."""
        self._stop_reading()
        self.header.show_title(title, "")
        self._sentence.set_spans(sentence)
        self._advice.set_spans(advice)
        self.forget_rows()
        self._pages.setCurrentWidget(self._nothing)
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.again, f"{sentence} {advice}")

    def _stop_reading(self) -> None:
        self.busy.stop()
        self._busy_row.hide()

    def forget_rows(self) -> None:
        """List nothing, and filter nothing: no row is asked for any more of a file that is not the one shown."""
        blocked = self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.blockSignals(blocked)
        self.chips.release()
        self.tokens.found.forget()
        self.strip.show_token(None, None, 0.0)

    def show_copying(self, name: str) -> None:
        """Say that a redacted copy of this file is being written; "": that none is."""
        at = self.window().focusWidget()  # also while the question for its name has not given the keyboard back yet
        if name and self._copy_row.isHidden():
            self.copying.start(tr("Writing the copy"), tr("Writing a redacted copy of {name}", name=name))
        elif not name:
            self.copying.stop()
        if name:
            self._copy_row.setVisible(True)
            if at is self.header.copy:
                self.copying.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
            self.header.copy.setEnabled(False)
        else:
            self.header.copy.setEnabled(True)
            if at is self.copying.cancel:
                self.header.copy.setFocus(Qt.FocusReason.OtherFocusReason)
            self._copy_row.setVisible(False)

    def show_copy_progress(self, done: int, size: int, *, checking: bool) -> None:
        """How far the copy has come: first it is written, then searched again."""
        if checking:
            self.copying.say(tr("Searching the copy again"))
        self.copying.show_progress(done, size)

    @property
    def note(self) -> str:
        """What is said of the whole list."""
        return self._note.text() if self._note.isVisibleTo(self) else ""

    @property
    def reading(self) -> bool:
        """Whether it says that a file is being read."""
        return not self._busy_row.isHidden()

    @property
    def nothing_fits(self) -> bool:
        """Whether it says that the filter leaves no token."""
        return self._pages.currentWidget() is self._listing and self._rows.currentIndex() == 1

    def show_counts(self) -> None:
        """How many tokens there are of each verdict."""
        self.chips.show_counts(self.tokens.found.counts)
        self.tools.fit()

    def refresh(self, now: float) -> None:
        """The same tokens, judged again or kept."""
        self.tokens.found.now = now
        self.tokens.found.refresh()
        self.show_counts()

    def tick(self, now: float) -> None:
        """Let the words about expiry follow the clock."""
        self.tokens.found.now = now
        self.tokens.viewport().update()
        self.strip.tick(now)

    # --- filter and groups --------------------------------------------------------------------------------------------

    def _show_page(self) -> None:
        """The table, or that the filter leaves nothing; which is not said before all are known."""
        model = self.tokens.found
        none = model.count > 0 and not model.rowCount() and not model.searching
        self._rows.setCurrentIndex(1 if none else 0)
        self.strip.setVisible(not none and self.strip.outcome is not None)
        if none:
            self.show_all.setText(tr("Show all {count}", count=grouped(model.count)))

    def _on_filter(self, text: str) -> None:
        self.tokens.found.filter(text)
        self._on_left()

    def _on_verdicts(self, verdicts: frozenset[Verdict]) -> None:
        self.tokens.found.leave_verdicts(verdicts)
        self._on_left()

    def _on_grouping(self, grouping: ScanGrouping) -> None:
        self.tokens.found.group_by(grouping)

    def take_current(self) -> None:
        """Have a token current where the rows have changed and none is."""
        if self.tokens.current_place is None and self.tokens.found.rowCount():
            self.tokens.go_to(None)

    def _on_left(self) -> None:
        """The filter leaves other rows: the current one stays, or else the first is."""
        if self.tokens.current_place is None:
            self.tokens.go_to(None)
        self._show_page()

    def show_everything(self) -> None:
        """Filter by nothing; the keyboard goes to the table."""
        self.chips.release()
        self.tokens.found.verdicts = frozenset()
        if self.filter.text():
            self.filter.clear()
        else:
            self.tokens.found.rebuild()
            self._on_left()
        self.focus_table()

    def focus_table(self) -> None:
        """Put the keyboard where work goes on."""
        first: QWidget = self.show_all if self.nothing_fits else self.tokens
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_filter(self) -> None:
        """Put the keyboard into the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    @property
    def chosen(self) -> ScanRow | None:
        """The token that is current."""
        return self.tokens.current

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header.set_compact(self.window().height() < theme.current().px(COMPACT_HEIGHT))
