"""The middle pane while a token of a file is inspected: where it stands, all its places, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout

from inspector.core.scan.line_text import line_of
from inspector.core.scan.scan import Found
from inspector.core.text.language import tr
from inspector.core.text.numbers import grouped
from inspector.gui.scan.cells import place_words
from inspector.gui.scan.line_box import pieces_of
from inspector.gui.theme import theme
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.form_fields import keep_font
from inspector.gui.widgets.labels import PLAIN, MixedLabel, PlainLabel, Style
from inspector.gui.widgets.layout import Card, Hairline, draw_focus_ring, painter_on, set_margins
from inspector.gui.widgets.panes.middle_pane import MiddlePane
from inspector.gui.widgets.panes.pane_footer import Footer
from inspector.gui.widgets.panes.pane_header import PaneHeader

ROW = 28


class _Places(QListWidget):
    """Shows by a ring that it has the keyboard, as the other lists do."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.currentIndex().isValid():
            painter = painter_on(self.viewport())
            draw_focus_ring(painter, QRectF(self.visualRect(self.currentIndex())), theme.current().px(6))
            painter.end()


class OpenedPane(MiddlePane):
    """One token of a file; the inspection stands beside it."""

    back_requested = Signal()
    keep_requested = Signal()

    def __init__(self) -> None:
        super().__init__(PaneHeader(menu=False))
        px = theme.current().px
        self._found: Found | None = None
        self.back = buttons.secondary(tr("Back to the table"), hint="Esc")
        self._where = PlainLabel("", Role.CARD_TITLE, "text1", elide=Qt.TextElideMode.ElideRight)
        self._fingerprint = MixedLabel("", Role.SECONDARY, "text2")
        self.line = MixedLabel("", Role.MONO, "text2", max_width=None)
        self._label = PlainLabel(tr("Places"), Role.SECONDARY_MEDIUM, "text2")
        self.places = _Places()
        self.places.setAccessibleName(tr("Places"))
        self.places.setFrameShape(QListWidget.Shape.NoFrame)
        self._label.setBuddy(self.places)
        self.places.viewport().setAutoFillBackground(False)
        row = f"height: {px(ROW)}px; padding-left: {px(8)}px;"
        self.places.setStyleSheet(f"QListWidget {{ background: transparent; }} QListWidget::item {{ {row} }}")
        keep_font(self.places, Role.BODY)
        self.footer = Footer(tr("Add to session"), self.back)
        self.keep = self.footer.primary
        inner = QVBoxLayout()
        set_margins(inner, px(16), px(14), px(16), px(12))
        inner.setSpacing(px(8))
        card = Card("field_border", "field", radius=6, padding=10, above=8)
        card.body.addWidget(self.line)
        for part in (self._where, self._fingerprint, card, self._label):
            inner.addWidget(part)
        inner.addWidget(self.places, 1)
        inner.addStretch(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(Hairline())
        outer.addLayout(inner, 1)
        outer.addWidget(Hairline())
        outer.addWidget(self.footer)
        self.footer.say("file-search", "text2", ((tr("The file was read on this computer."), PLAIN),))
        self.back.clicked.connect(self.back_requested)
        self.keep.clicked.connect(self.keep_requested)
        self.places.currentRowChanged.connect(self._show_line)

    def show_token(self, title: str, found: Found, fingerprint: str, *, listed: bool) -> None:
        """A token of the file that `title` names, and whether it is among the session's tokens."""
        self.header.show_title(title)
        self._fingerprint.set_spans(tr("Fingerprint {digits}", digits=fingerprint))
        self._where.setText(place_words(found.line, found.times))
        self.keep.setEnabled(not listed)
        self.keep.set_tip(tr("It is among the session tokens.") if listed else "")
        if self._found is None or found.text != self._found.text:
            self._found = found
            blocked = self.places.blockSignals(True)
            self.places.clear()
            for place in found.places:
                self.places.addItem(QListWidgetItem(shown(tr("line {line}", line=grouped(place.line)))))
            self.places.setCurrentRow(0)
            self.places.blockSignals(blocked)
            self._show_line(0)
        several = len(found.places) > 1
        self._label.setVisible(several)
        self.places.setVisible(several)

    def forget(self) -> None:
        """Show no token any more."""
        self._found = None
        self.places.clear()
        self.line.set_spans("")

    def _show_line(self, row: int) -> None:
        found = self._found
        if found is not None and 0 <= row < len(found.places):
            line = line_of(found.places[row])
            before = ("…" if line.cut_before else "") + line.before
            after = line.after + ("…" if line.cut_after else "")
            token = [(text, Style(token=ink, tint=tint)) for text, ink, tint in pieces_of(found.text)]
            self.line.set_spans(((before, PLAIN), *token, (after, PLAIN)))

    def set_compact(self, compact: bool) -> None:
        """Less height for the header and the footer."""
        super().set_compact(compact)
        self.footer.set_compact(compact)
