"""Chips over the tokens: how many there are of each verdict, and which of them are listed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from inspector.core.checks.verdict import Verdict
from inspector.core.text.language import plural, tr
from inspector.gui.theme import icons, theme
from inspector.gui.theme.looks import VERDICTS
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.labels import plain_tooltip
from inspector.gui.widgets.layout import FlowLayout, draw_focus_ring, painter_on

ORDER = (Verdict.VALID, Verdict.UNVERIFIED, Verdict.REJECTED, Verdict.MALFORMED)
HEIGHT, GLYPH = 24, 12


class VerdictChip(QAbstractButton):
    """A toggle: a verdict's glyph and how many tokens have it. At none it is dimmed, and stays."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__()
        self.verdict = verdict
        self._count = 0
        self._known = True
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)
        self.show_count(0)

    def show_count(self, count: int, *, known: bool = True) -> None:
        """Say how many tokens have the verdict; `known` is False while some are not judged yet."""
        self._count, self._known = count, known
        tokens = plural(count, "{n} token", "{n} tokens")
        if not known:
            tokens = tr("{tokens} so far", tokens=tokens)
        words = f"{VERDICTS[self.verdict].word}, {tokens}"
        self.setAccessibleName(words)
        self.setToolTip(plain_tooltip(words))
        self.updateGeometry()
        self.update()

    @property
    def _number(self) -> str:
        return f"{self._count}" if self._known else f"{self._count}+"

    def sizeHint(self) -> QSize:
        px, metrics = theme.current().px, theme.current().metrics(Role.BODY)
        high = max(px(HEIGHT), metrics.height() + px(4))
        return QSize(px(8) + px(GLYPH) + px(5) + metrics.horizontalAdvance(self._number) + px(9), high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        px, area, on = look.px, self.rect(), self.isChecked()
        dimmed = not self._count and not on
        painter = painter_on(self)
        over = self.underMouse() or self.isDown()
        painter.setBrush(look.color("hover" if over else "accent_tint" if on else "field"))
        painter.setPen(QPen(look.color("accent_line" if on else "disabled_edge" if dimmed else "edge"), 1))
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), area.height() / 2, area.height() / 2)
        verdict, side = VERDICTS[self.verdict], px(GLYPH)
        place = QRect(px(8), (area.height() - side) // 2, side, side)
        if dimmed:
            painter.setOpacity(0.45)
        icons.paint(painter, verdict.icon, QRectF(self._seen(place)), verdict.glyph)
        painter.setOpacity(1)
        painter.setFont(look.font(Role.BODY))
        painter.setPen(look.color("text3" if dimmed else "text1"))
        place = QRect(px(8) + side + px(5), 0, area.width() - px(8) - side - px(5), area.height())
        self._draw_number(painter, self._seen(place))
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(area), area.height() / 2)
        painter.end()

    def _seen(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _draw_number(self, painter: QPainter, place: QRect) -> None:
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(place, leading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self._number)


class VerdictChips(QWidget):
    """Several may be on; none on lists all."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        flow = FlowLayout(self, gap=6, line_gap=4)
        self.chips = tuple(VerdictChip(verdict) for verdict in ORDER)
        for chip in self.chips:
            flow.addWidget(chip)
            chip.toggled.connect(self.changed)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Tokens by verdict"))

    @property
    def chosen(self) -> frozenset[Verdict]:
        """The verdicts whose tokens are listed; none: all."""
        return frozenset(chip.verdict for chip in self.chips if chip.isChecked())

    def choose(self, verdicts: frozenset[Verdict]) -> None:
        """Have these on, and no others."""
        for chip in self.chips:
            chip.setChecked(chip.verdict in verdicts)

    def show_counts(self, counts: Mapping[Verdict, int], *, known: bool = True) -> None:
        """Say how many tokens have each verdict; `known` is False while some are not judged yet."""
        for chip in self.chips:
            chip.show_count(counts.get(chip.verdict, 0), known=known)
