"""A finding as a card that shows everything about it at once: a failure."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.core.checks.verdict import Check
from inspector.core.text.display import visible
from inspector.gui.inspection.causes.learn_more import beside_title, learn_more
from inspector.gui.inspection.findings.evidence import ExpectedActual, evidence_of
from inspector.gui.inspection.findings.finding import Finding
from inspector.gui.inspection.findings.fix_line import FixLine
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import MixedLabel, PlainLabel
from inspector.gui.widgets.layout import Card, draw_focus_ring
from inspector.gui.widgets.wording import prose

CARD_PADDING, COMPACT_PADDING = 11, 8


class FindingCard(Card):
    """A finding with everything about it in view. `fix_pressed` when its button is."""

    fix_pressed = Signal(str)
    learn_asked = Signal(str)
    """With the page of the help that tells more."""

    def __init__(self, finding: Finding, parent: QWidget) -> None:
        self.finding = finding
        self._compared: ExpectedActual | None = None
        super().__init__(finding.look.line, padding=CARD_PADDING, parent=parent)
        self.setAccessibleName(visible(finding.check.title))
        self.setAccessibleDescription(finding.spoken())
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        px = theme.current().px
        row = QHBoxLayout()
        row.setSpacing(px(11))
        row.addWidget(Glyph(finding.look.icon, finding.look.glyph, line=20), 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(px(1))
        row.addLayout(self._column, 1)
        self.body.addLayout(row)
        self._build()

    def _build(self) -> None:
        check, px = self.finding.check, theme.current().px
        head = QHBoxLayout()
        head.addWidget(MixedLabel(check.title, Role.CARD_TITLE, "text1"), 1)
        claim = PlainLabel(check.claim, Role.MONO, "text2") if check.claim else None
        beside_title(head, learn_more("checks", check.id, self.learn_asked), claim)
        self._column.addLayout(head)
        self._spans = prose(check.reason, self.finding.code)
        self._reason = MixedLabel(self._spans, Role.BODY, "text2")
        self._column.addWidget(self._reason)
        if (inset := evidence_of(self.finding)) is not None:
            self._column.addSpacing(px(5))
            self._column.addWidget(inset)
            self._compared = inset if isinstance(inset, ExpectedActual) else None
        if check.fix:
            self._column.addSpacing(px(6))
            fix = FixLine(self.finding)
            fix.pressed.connect(lambda: self.fix_pressed.emit(check.id))
            self._column.addWidget(fix)

    def say(self, check: Check) -> None:
        """Say everything as `check` has it, which is of another moment."""
        self.finding = self.finding.said(check)
        spans = prose(check.reason, self.finding.code)
        if spans != self._spans:
            self._spans = spans
            self._reason.set_spans(spans)
        if self._compared is not None:
            self._compared.say(check)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.setAccessibleDescription(self.finding.spoken())  # not every second: it would be read out

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_focus_ring(painter, QRectF(self.rect()), theme.current().px(8))
            painter.end()
