"""A finding as a card that shows everything, or as a row that opens."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inspector.core.display import visible
from inspector.core.language import tr
from inspector.core.verdict import Status
from inspector.gui import theme
from inspector.gui.buttons import secondary
from inspector.gui.evidence import chips, evidence_of
from inspector.gui.finding import Finding
from inspector.gui.glyph import Glyph
from inspector.gui.labels import BOLD, MixedLabel, PlainLabel, Style
from inspector.gui.layout import Card, FlowLayout, as_high_as_needed, draw_focus_ring, set_margins
from inspector.gui.theme import Role
from inspector.gui.wording import prose

TITLE_WIDTH = 96
CARD_PADDING, COMPACT_PADDING = 11, 8
BESIDE = 560
"""A sentence and a button that together are wider than this many base pixels stand below each other."""


class FixLine(QWidget):
    """A wrench, "Fix:", what to do, and a button. Where keys are missing a second one takes them from a file."""

    pressed = Signal()
    key_file_asked = Signal()

    def __init__(self, finding: Finding, *, plain: bool = False) -> None:
        super().__init__()
        px = theme.current().px
        self.button: QPushButton | None = None
        self.key_file: QPushButton | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        label = None if plain else finding.action()
        if label:
            self.button = secondary(label, height=28)
            self.button.clicked.connect(self.pressed)
        if finding.needs_keys and not plain:
            self.key_file = secondary(tr("Load a key file…"), height=28)
            self.key_file.clicked.connect(self.key_file_asked)
        words = MixedLabel(((tr("Fix: "), BOLD), *prose(finding.check.fix or "", finding.code)), Role.BODY, "text1")
        one = self.button if self.key_file is None else None
        beside = one is not None and words.sizeHint().width() + one.sizeHint().width() <= px(BESIDE)
        row.addWidget(Glyph("wrench", "text2", line=28 if beside else 20), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(px(7))
        column.addWidget(words, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(column, 1)
        if self.button is not None and beside:
            row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        elif self.button is not None or self.key_file is not None:
            column.addLayout(self._buttons_below())

    def _buttons_below(self) -> FlowLayout:
        flow = FlowLayout(gap=8)
        for button in (self.button, self.key_file):
            if button is not None:
                button.setMinimumWidth(theme.current().px(80))  # a long host gives way in its middle
                flow.addWidget(button)
        return flow


def _spoken(finding: Finding) -> str:
    return f"{finding.look.word}. {finding.check.reason}"


class FindingCard(Card):
    """A finding with everything about it in view. `fix_pressed` when its button is."""

    fix_pressed = Signal(str)
    key_file_asked = Signal()

    def __init__(self, finding: Finding) -> None:
        self.finding = finding
        unsigned = finding.check.status is Status.NOT_CHECKED
        super().__init__("warn_line" if unsigned else finding.look.line, padding=CARD_PADDING)
        self.setAccessibleName(visible(finding.check.title))
        self.setAccessibleDescription(visible(_spoken(finding)))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        px = theme.current().px
        row = QHBoxLayout()
        row.setSpacing(px(11))
        glyph = ("unverified", "warn_glyph") if unsigned else (finding.look.icon, finding.look.glyph)
        row.addWidget(Glyph(*glyph, line=20), 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(px(1))
        row.addLayout(self._column, 1)
        self.body.addLayout(row)
        self._build()

    def _build(self) -> None:
        check, px = self.finding.check, theme.current().px
        head = QHBoxLayout()
        head.addWidget(MixedLabel(check.title, Role.CARD_TITLE, "text1"), 1)
        if check.claim:
            head.addWidget(PlainLabel(check.claim, Role.MONO, "text2"), 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
        self._column.addWidget(MixedLabel(prose(check.reason, self.finding.code), Role.BODY, "text2"))
        if (inset := evidence_of(self.finding)) is not None:
            self._column.addSpacing(px(5))
            self._column.addWidget(inset)
        if check.fix:
            self._column.addSpacing(px(6))
            fix = FixLine(self.finding)
            fix.pressed.connect(lambda: self.fix_pressed.emit(check.id))
            fix.key_file_asked.connect(self.key_file_asked)
            self._column.addWidget(fix)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_focus_ring(painter, QRectF(self.rect()), theme.current().px(8))
            painter.end()


class FindingRow(QAbstractButton):
    """A finding in a line; pressed, it shows what was expected, what was found, and where the rule is from."""

    def __init__(self, finding: Finding, *, last: bool = False) -> None:
        super().__init__()
        self.finding, self._last = finding, last
        self.setText(visible(finding.check.title).replace("&", "&&"))
        self.setAccessibleName(visible(finding.check.title))
        self.setAccessibleDescription(visible(_spoken(finding)))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(as_high_as_needed())
        self._lay_out()
        check = finding.check
        self.expandable = any((check.expected, check.actual, check.fix, check.reference))
        self.setCheckable(self.expandable)
        self._details: QWidget | None = None
        self.toggled.connect(self._open)

    def _lay_out(self) -> None:
        check, px = self.finding.check, theme.current().px
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(Glyph(self.finding.look.icon, self.finding.look.glyph, line=20), 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(px(10))
        title = MixedLabel(((check.title, Style(role=Role.BODY_MEDIUM)),), Role.BODY_MEDIUM)
        title.setFixedWidth(px(TITLE_WIDTH))
        row.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(px(10))
        self._middle = QVBoxLayout()
        self._middle.setSpacing(px(6))
        self._middle.addWidget(MixedLabel(prose(check.reason, self.finding.code), Role.BODY, "text2"))
        if (result := chips(self.finding)) is not None:
            self._middle.addWidget(result)
        row.addLayout(self._middle, 1)
        self._evidence = PlainLabel(check.evidence or "", Role.MONO, "text2", elide=Qt.TextElideMode.ElideLeft)
        self._evidence.setForegroundRole(
            QPalette.ColorRole.WindowText
        )  # else it takes the button's, which has no token
        self._evidence.setMaximumWidth(px(220))
        row.addSpacing(px(12))
        row.addWidget(self._evidence, 0, Qt.AlignmentFlag.AlignTop)
        outer = QVBoxLayout(self)
        set_margins(outer, px(2), px(7), px(4), px(8))
        outer.addLayout(row)

    def set_evidence(self, text: str) -> None:
        """Show other characters at the end of the row: a countdown."""
        self._evidence.setText(text)

    def _open(self, opened: bool) -> None:
        if opened and self._details is None:
            self._details = self._make_details()
            self._middle.addWidget(self._details)
        if self._details is not None:
            self._details.setVisible(opened)
        self.updateGeometry()

    def _make_details(self) -> QWidget:
        check, box = self.finding.check, QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(6))
        if (inset := evidence_of(self.finding)) is not None:
            column.addWidget(inset)
        if check.fix:
            column.addWidget(FixLine(self.finding, plain=True))
        if check.reference:
            column.addWidget(MixedLabel(tr("Rule: {reference}", reference=check.reference), Role.SECONDARY, "text2"))
        return box

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.expandable and self.underMouse():
            painter.fillRect(self.rect().adjusted(0, 0, 0, -1), now.color("inset"))
        if not self._last:
            painter.fillRect(0, self.height() - 1, self.width(), 1, now.color("hairline"))
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()).adjusted(0, 0, 0, -1), now.px(6))
        painter.end()
