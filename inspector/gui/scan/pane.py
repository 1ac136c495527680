"""The middle pane for a file: that it is being read, the tokens that are in it, or that there is none."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from inspector.core.text.language import tr
from inspector.gui.scan.busy import FileProgress
from inspector.gui.scan.delegate import ScanDelegate
from inspector.gui.scan.rows import MOST_TOLD, FoundRows, Index, ScanModel, ScanRow
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.form_fields import PaneScroll, line_edit
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import PLAIN, MixedLabel
from inspector.gui.widgets.layout import Hairline, set_margins
from inspector.gui.widgets.panes.middle_pane import MiddlePane
from inspector.gui.widgets.panes.pane_footer import Footer
from inspector.gui.widgets.panes.pane_header import PaneHeader

FILTERED_FROM = 8
"""So many rows are more than are seen at a glance."""


class ScanPane(MiddlePane):
    """What is selected, kept or cancelled here is done by the actions of the scan."""

    row_chosen = Signal(object)
    """With the ScanRow that the user went to, or None where none is left."""
    keep_requested = Signal()
    scan_requested = Signal()
    cancel_requested = Signal()
    """Stop reading the file."""
    redact_requested = Signal()
    stop_requested = Signal()
    """Stop writing the redacted copy."""

    def __init__(self) -> None:
        super().__init__(PaneHeader(tr("Scan a file"), menu=False))
        self.filter = line_edit(tr("Filter tokens"), mono=False)
        self.filter.setAccessibleName(tr("Filter tokens"))
        self.filter.setClearButtonEnabled(True)
        self.tokens = ScanList(tr("Tokens found"))
        self.footer = Footer(tr("Add to session"), buttons.secondary(tr("Scan a file…")))
        self.keep, self.again = self.footer.primary, self.footer.secondary
        self.busy, self.copying = FileProgress(), FileProgress()
        self.copy = buttons.secondary(tr("Save a redacted copy…"))
        self.may_copy = False
        """Whether what was searched is a file, of which there can be a copy."""
        self._foot = QStackedWidget()
        self._note = MixedLabel("", Role.SECONDARY, "warn_text")
        """What is to be known of the whole list."""
        self._sentence = MixedLabel("", Role.CARD_TITLE, "text1")
        self._advice = MixedLabel("", Role.BODY, "text2")
        self._pages = QStackedWidget()
        self._build()
        self.filter.textChanged.connect(self._on_filter)
        self.tokens.went_to.connect(self._on_row)
        self.tokens.found.rowsInserted.connect(self._on_more)
        self.tokens.activated.connect(lambda _: self.keep_requested.emit())
        self.keep.clicked.connect(self.keep_requested)
        self.again.clicked.connect(self.scan_requested)
        self.busy.cancel.clicked.connect(self.cancel_requested)
        self.copy.clicked.connect(self.redact_requested)
        self.copying.cancel.clicked.connect(self.stop_requested)
        self.footer.say("globe", "text2", ((tr("Read on this computer. Nothing was sent."), PLAIN),))

    def _build(self) -> None:
        px = theme.current().px
        self._found = QWidget()
        found = QVBoxLayout(self._found)
        found.setContentsMargins(0, px(8), 0, 0)
        found.setSpacing(px(8))
        self._above = QWidget()
        above = QVBoxLayout(self._above)
        set_margins(above, px(16), px(4), px(16), 0)
        above.setSpacing(px(6))
        above.addWidget(self._note)
        above.addWidget(self.filter)
        found.addWidget(self._above)
        found.addWidget(self.tokens, 1)
        words = QWidget()
        column = QVBoxLayout(words)
        set_margins(column, px(16), px(20), px(6), px(16))
        column.setSpacing(px(10))
        column.addWidget(Glyph("file-search", "text2", 24), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._sentence)
        column.addWidget(self._advice)
        column.addStretch(1)
        self._nothing = PaneScroll(words)
        self._reading = QWidget()
        reading = QVBoxLayout(self._reading)
        set_margins(reading, px(16), px(16), px(16), px(16))
        reading.addWidget(self.busy)
        reading.addStretch(1)
        for page in (self._found, self._nothing, self._reading):
            self._pages.addWidget(page)
        self._foot.addWidget(self.copy)
        self._foot.addWidget(self.copying)
        self._foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._copy_row = QWidget()
        copy_row = QVBoxLayout(self._copy_row)
        set_margins(copy_row, px(16), px(12), px(16), 0)
        copy_row.addWidget(self._foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        parts = (
            (self.header, 0), (Hairline(), 0), (self._pages, 1), (Hairline(), 0), (self._copy_row, 0), (self.footer, 0),
        )  # fmt: skip
        for widget, stretch in parts:
            outer.addWidget(widget, stretch)

    # --- what is shown ----------------------------------------------------------------------------------------------

    def show_reading(self, name: str) -> None:
        """A file is being read. What was listed before is forgotten."""
        self._forget_rows()
        self.header.show_title(name)
        self.busy.start(tr("Reading {name}", name=name))
        self._turn_to(self._reading)
        self.busy.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_progress(self, read: int, size: int) -> None:
        """How far it has come, in bytes."""
        self.busy.show_progress(read, size)

    def show_found(self, title: str, rows: FoundRows, selected: str | None, note: str = "") -> None:
        """List the tokens with one of them, or the first, selected; `note` is what is to be known of all of them."""
        self.header.show_title(title)
        self.filter.setVisible(len(rows) >= FILTERED_FROM)
        self._note.setVisible(bool(note))
        self._note.set_spans(note or " ")
        self._above.setVisible(bool(note) or len(rows) >= FILTERED_FROM)
        self._forget_rows()
        self._turn_to(self._found)
        self.tokens.found.show_rows(rows)
        self.tokens.setFocus(Qt.FocusReason.OtherFocusReason)
        self.tokens.go_to(selected)
        announce(self.tokens, f"{title} {note}".strip())

    def show_nothing(self, title: str, sentence: str, advice: str) -> None:
        """There is no token: say so, and what to do."""
        self.header.show_title(title)
        self._sentence.set_spans(sentence)
        self._advice.set_spans(advice)
        self._forget_rows()
        self._turn_to(self._nothing)
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.again, f"{sentence} {advice}")

    def _forget_rows(self) -> None:
        """List nothing, and filter nothing: no row is asked for any more of a file that is not the one shown."""
        blocked = self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.blockSignals(blocked)
        self.tokens.found.forget()

    def _turn_to(self, page: QWidget) -> None:
        if page is not self._reading:
            self.busy.stop()
        self._pages.setCurrentWidget(page)
        self.footer.buttons.setEnabled(page is not self._reading)
        self._offer_copy()
        self._offer_keeping()

    def show_copying(self, name: str) -> None:
        """Say that a redacted copy of this file is being written; "": that none is."""
        had_focus = self.copy.hasFocus() or self.copying.cancel.hasFocus()
        if name and self._foot.currentWidget() is not self.copying:
            self.copying.start(tr("Writing the copy"), tr("Writing a redacted copy of {name}", name=name))
        elif not name:
            self.copying.stop()
        self._foot.setCurrentWidget(self.copying if name else self.copy)
        self._offer_copy()
        if had_focus and self._copy_row.isVisibleTo(self):
            (self.copying.cancel if name else self.copy).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_copy_progress(self, done: int, size: int, *, checking: bool) -> None:
        """How far the copy has come: first it is written, then searched again."""
        if checking:
            self.copying.say(tr("Searching the copy again"))
        self.copying.show_progress(done, size)

    def _offer_copy(self) -> None:
        copying = self._foot.currentWidget() is self.copying
        self._copy_row.setVisible(copying or (self.may_copy and not self.reading))
        self._foot.setFixedHeight((self.copying if copying else self.copy).sizeHint().height())

    @property
    def note(self) -> str:
        """What is said of the whole list."""
        return self._note.text() if self._note.isVisibleTo(self) else ""

    @property
    def reading(self) -> bool:
        """Whether it says that a file is being read."""
        return self._pages.currentWidget() is self._reading

    def update_rows(self, rows: FoundRows, now: float) -> None:
        """The same tokens, judged again or kept."""
        self.tokens.found.now = now
        self.tokens.found.show_rows(rows)
        self._offer_keeping()

    def show_none(self) -> None:
        """What was listed is forgotten."""
        self.tokens.found.show_rows(None)
        self._offer_keeping()

    def tick(self, now: float) -> None:
        """Let the words about expiry follow the clock."""
        self.tokens.found.now = now
        self.tokens.viewport().update()

    def _on_filter(self, text: str) -> None:
        chosen = self.tokens.current
        self.tokens.found.filter(text)
        if self.tokens.current is None or chosen is None:
            self.tokens.go_to(chosen.outcome.id if chosen is not None else None)

    def _on_more(self) -> None:
        """The filter has come to more tokens, which may be the first that it leaves."""
        if self.tokens.current is None:
            self.tokens.go_to(None)

    def _on_row(self, row: ScanRow | None) -> None:
        self._offer_keeping()
        self.row_chosen.emit(row)

    def _offer_keeping(self) -> None:
        row = self.tokens.current if self._pages.currentWidget() is self._found else None
        self.keep.setEnabled(row is not None and not row.listed)
        if row is None:
            self.keep.set_tip(tr("No token is selected."))
        else:
            self.keep.set_tip(tr("It is among the session tokens.") if row.listed else "")

    def set_compact(self, compact: bool) -> None:
        """Less height for the header and the footer."""
        super().set_compact(compact)
        self.footer.set_compact(compact)


class ScanList(QListView):
    """One tab stop; the arrow keys go from token to token, Enter keeps one. `went_to` tells which is current."""

    went_to = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.found = ScanModel()
        self._delegate = ScanDelegate(self)
        self.setModel(self.found)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # a hundred thousand rows are laid out in turns
        self.setBatchSize(MOST_TOLD)
        self.found.looks_changed.connect(self.viewport().update)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListView { background: transparent; }")
        self._telling = True
        self.selectionModel().currentChanged.connect(self._on_current)

    @property
    def current(self) -> ScanRow | None:
        """The row that is selected."""
        return self.found.at(self.currentIndex())

    def go_to(self, outcome_id: str | None) -> None:
        """Select a row, or the first where it is not on show, and tell which one it is, if there is one."""
        self._telling = False
        self.setCurrentIndex(self.found.index(max(0, self.found.row_of(outcome_id))))
        self._telling = True
        self.went_to.emit(self.current)

    def _on_current(self, current: Index) -> None:
        if self._telling:
            self.went_to.emit(self.found.at(current))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._delegate.ring = False
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._delegate.ring = True
        super().keyPressEvent(event)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._delegate.ring = event.reason() is not Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(240), theme.current().px(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(120), max(theme.current().px(60), self.sizeHintForRow(0)))
