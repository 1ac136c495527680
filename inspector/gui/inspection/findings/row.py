"""A finding in a line, which opens."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QStyle, QVBoxLayout, QWidget

from inspector.core.checks.verdict import Check, Status
from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.gui.inspection.causes.learn_more import learn_more
from inspector.gui.inspection.findings.evidence import CarriedScopes, ExpectedActual, chips, evidence_of
from inspector.gui.inspection.findings.finding import Finding
from inspector.gui.inspection.findings.fix_line import FixLine
from inspector.gui.theme import icons, theme
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.labels import LINE_HEIGHT, SENTENCE_WIDTH, MixedLabel, Paragraph, Style, plain_tooltip
from inspector.gui.widgets.layout import as_high_as_needed, draw_focus_ring, painter_on
from inspector.gui.widgets.wording import prose

START, TOP, END, BOTTOM = 2, 7, 4, 8
GLYPH, LINE, GAP, TITLE_WIDTH = 16, 20, 10, 96
EVIDENCE_GAP, EVIDENCE_WIDTH, BELOW = 12, 220, 6
_TITLE = Style(role=Role.BODY_MEDIUM)


class Sizes(NamedTuple):
    """The measures of a row at the present text size, in pixels."""

    start: int
    top: int
    end: int
    bottom: int
    glyph: int
    line: int
    gap: int
    title: int
    evidence_gap: int
    evidence: int
    below: int
    sentence: int

    @classmethod
    def of(cls, px: Callable[[float], int]) -> Sizes:
        """Those that `px` makes of the measures in base pixels."""
        base = (
            START, TOP, END, BOTTOM, GLYPH, LINE, GAP, TITLE_WIDTH, EVIDENCE_GAP, EVIDENCE_WIDTH, BELOW, SENTENCE_WIDTH
        )  # fmt: skip
        return cls(*map(px, base))


class FindingRow(QAbstractButton):
    """Pressed, it shows what was expected, what was found, and where the rule is from.

    It draws itself, since a list of a dozen rows of labels takes ten times as long to make. It can be given another
    finding, or its own in the words of another moment.
    """

    scopes_asked = Signal()
    """The form is to ask for the scopes that the token carries."""
    learn_asked = Signal(str)
    """With the page of the help that tells more."""

    def __init__(self, finding: Finding, parent: QWidget) -> None:
        super().__init__(parent)
        self.finding = finding
        self._last = False
        self._expandable = False
        self._evidence = ""
        self._wide: int | None = None
        self._below: list[QWidget] = []
        self._details: QWidget | None = None
        self._compared: ExpectedActual | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(as_high_as_needed())
        self.toggled.connect(self._open)
        theme.current().changed.connect(self._lay_out_text)
        self._lay_out_text()
        self._describe()

    def set_last(self, last: bool) -> None:
        """Draw no line below the last of a group."""
        self._last = last
        self.update()

    def show_finding(self, finding: Finding) -> None:
        """Show this finding, closed unless it is another judgement of the same."""
        before, said, check = self.finding, self.finding.check, finding.check
        opened = self.isChecked() and before.inspection.token.text == finding.inspection.token.text
        self.setChecked(False)
        self._clear_below()
        self.finding = finding
        if (said.title, said.reason, before.code) != (check.title, check.reason, finding.code):
            self._lay_out_text()
        self._describe()
        if opened:
            self.setChecked(True)

    def _describe(self) -> None:
        finding, check = self.finding, self.finding.check
        self._expandable = any((check.expected, check.actual, check.fix, check.reference))
        self.setCheckable(self._expandable)
        self.setText(visible(check.title).replace("&", "&&"))
        self.setAccessibleName(visible(check.title))
        self.setAccessibleDescription(finding.spoken())
        self.set_evidence(check.evidence or "")
        if (result := chips(finding)) is not None:
            self._put_below(result)
        if finding.carried:
            offered = CarriedScopes(finding.carried)
            offered.ask.clicked.connect(self.scopes_asked)
            self._put_below(offered)
        self._laid_out()

    def say(self, check: Check, countdown: str | None = None) -> None:
        """Say everything as `check` has it, which is of another moment; a countdown stands for its evidence."""
        said, self.finding = self.finding.check, self.finding.said(check)
        if check.reason != said.reason:
            self._lay_out_text()
        self.set_evidence(countdown or check.evidence or "")
        if self._compared is not None:
            self._compared.say(check)

    def _lay_out_text(self) -> None:
        self._wide, look = None, theme.current()
        self._px, self._mono = Sizes.of(look.px), look.font(Role.MONO)
        self._line_height = round(look.font(Role.BODY).pixelSize() * LINE_HEIGHT)
        self._title = Paragraph(((self.finding.check.title, _TITLE),), Role.BODY_MEDIUM, "text1")
        self._reason = Paragraph(prose(self.finding.check.reason, self.finding.code), Role.BODY, "text2")
        self._laid_out()

    def set_evidence(self, text: str) -> None:
        """Show other characters at the end of the row: a countdown."""
        text = visible(text)
        if text == self._evidence:
            return
        wide = self._evidence_width()
        self._evidence, self._wide = text, None
        if self._evidence_width() != wide:
            self._laid_out()
        cut = self._metrics().horizontalAdvance(text) > self._px.evidence
        self.setToolTip(plain_tooltip(text) if cut else "")
        self.update()

    @property
    def words(self) -> tuple[str, str, str]:
        """Title, reason and what stands at the end, as they are read."""
        return self._title.text, self._reason.text, self._evidence

    # --- what is below ---

    def _put_below(self, widget: QWidget) -> None:
        widget.setParent(self)
        widget.show()
        self._below.append(widget)

    def _clear_below(self) -> None:
        for widget in self._below:
            widget.hide()
            widget.deleteLater()
        self._below, self._details, self._compared = [], None, None

    def _open(self, opened: bool) -> None:
        if opened and self._details is None:
            self._details = self._make_details()
            self._put_below(self._details)
        if self._details is not None:
            self._details.setVisible(opened)
        self._laid_out()

    def _make_details(self) -> QWidget:
        check, box = self.finding.check, QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(6))
        if (inset := evidence_of(self.finding)) is not None:
            column.addWidget(inset)
            self._compared = inset if isinstance(inset, ExpectedActual) else None
        if check.fix:
            column.addWidget(FixLine(self.finding, plain=True))
        if check.reference:
            column.addWidget(MixedLabel(tr("Rule: {reference}", reference=check.reference), Role.SECONDARY, "text2"))
        passed = check.status is Status.PASSED
        more = learn_more("checks", check.id, self.learn_asked) if not passed else None
        if more is not None:
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        return box

    # --- size ---

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._mono)

    def _evidence_width(self) -> int:
        if self._wide is None:
            wide = self._metrics().horizontalAdvance(self._evidence) + 1
            self._wide = min(wide, self._px.evidence)
        return self._wide

    def _middle(self, width: int) -> tuple[int, int]:
        """Where the reason begins, and how wide what is in the middle may be."""
        px = self._px
        left = px.start + px.glyph + px.gap + px.title + px.gap
        return left, max(1, width - left - px.evidence_gap - self._evidence_width() - px.end)

    def _reason_width(self, width: int) -> int:
        return min(self._middle(width)[1], self._px.sentence)

    def _reason_height(self, width: int) -> int:
        return round(self._reason.height(self._reason_width(width)) + 0.49)

    def _shown_below(self) -> list[QWidget]:
        return [widget for widget in self._below if not widget.isHidden()]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px, room = self._px, self._middle(width)[1]
        middle = self._reason_height(width)
        middle += sum(px.below + widget.heightForWidth(room) for widget in self._shown_below())
        title = round(self._title.height(px.title) + 0.49)
        return px.top + max(px.line, title, middle) + px.bottom

    def sizeHint(self) -> QSize:
        width = self.width() or theme.current().px(560)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(240), theme.current().px(LINE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # something below has another size
            self._laid_out()
        return super().event(event)

    def _laid_out(self) -> None:
        """Have room for what there is now. A row that stays as large as it is gets no resize event to place it by."""
        self._place()
        self.updateGeometry()
        self.update()

    def sentence_rect(self) -> QRect:
        """Where the sentence is."""
        width = self.width()
        return self._mirrored(
            self._middle(width)[0], self._px.top, self._reason_width(width), self._reason_height(width)
        )

    def _place(self) -> None:
        shown = self._shown_below()
        if not shown:
            return
        px, width = self._px, self.width()
        left, room = self._middle(width)
        top = px.top + self._reason_height(width)
        for widget in shown:
            high = widget.heightForWidth(room)
            widget.setGeometry(self._mirrored(left, top + px.below, room, high))
            top += px.below + high

    def _mirrored(self, x: int, y: int, width: int, high: int) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(x, y, width, high))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.setAccessibleDescription(self.finding.spoken())  # not every second: it would be read out

    # --- looks ---

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        px, painter, look = self._px, painter_on(self), self.finding.look
        if self._expandable and self.underMouse():
            painter.fillRect(self.rect().adjusted(0, 0, 0, -1), now.color("inset"))
        if not self._last:
            painter.fillRect(0, self.height() - 1, self.width(), 1, now.color("hairline"))
        side = px.glyph
        place = self._mirrored(px.start, px.top + (px.line - side) // 2, side, side)
        icons.paint(painter, look.icon, QRectF(place), look.glyph)
        left = px.start + side + px.gap
        for paragraph, x, wide in (
            (self._title, left, px.title),
            (self._reason, left + px.title + px.gap, self._reason_width(self.width())),
        ):
            paragraph.draw(painter, QPointF(self._mirrored(x, px.top, wide, 1).topLeft()), wide)
        self._draw_evidence(painter)
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()).adjusted(0, 0, 0, -1), now.px(6))
        painter.end()

    def _draw_evidence(self, painter: QPainter) -> None:
        px, wide = self._px, self._evidence_width()
        painter.setFont(self._mono)
        painter.setPen(theme.current().color("text2"))
        place = self._mirrored(self.width() - px.end - wide, px.top, wide, self._line_height)
        text = painter.fontMetrics().elidedText(shown(self._evidence), Qt.TextElideMode.ElideLeft, wide)
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignRight)
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
