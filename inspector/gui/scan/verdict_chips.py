"""The verdicts of a list as chips with how many there are: each that is pressed stays in the list."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QStyle, QWidget

from inspector.core.checks.verdict import Verdict
from inspector.core.text.language import mark, plural, tr
from inspector.core.text.numbers import grouped
from inspector.gui.theme import icons, theme
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.looks import VERDICTS
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.labels import plain_tooltip
from inspector.gui.widgets.layout import draw_focus_ring, painter_on

ORDER = (Verdict.VALID, Verdict.UNVERIFIED, Verdict.REJECTED, Verdict.MALFORMED)
_COUNTED = {
    Verdict.VALID: mark("{count} valid"), Verdict.UNVERIFIED: mark("{count} not verified"),
    Verdict.REJECTED: mark("{count} rejected"), Verdict.MALFORMED: mark("{count} malformed"),
}  # fmt: skip


class ScanChip(QAbstractButton):
    """A verdict in shape and number, and in a word where there is room."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__()
        self.verdict, self._count, self._short = verdict, 0, False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """How many there are; a chip without any is dimmed, and can be pressed all the same."""
        self._count = count
        words = plural(count, "{word}, {count} token", "{word}, {count} tokens",
                       word=VERDICTS[self.verdict].word, count=grouped(count))  # fmt: skip
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(plain_tooltip(words))
        self.updateGeometry()
        self.update()

    def set_short(self, short: bool) -> None:
        """Leave the word to the tooltip."""
        self._short = short
        self.updateGeometry()
        self.update()

    def _words(self) -> str:
        return grouped(self._count) if self._short else tr(_COUNTED[self.verdict], count=grouped(self._count))

    def width_with_words(self) -> int:
        """How wide it is with its word."""
        return self._wide(tr(_COUNTED[self.verdict], count=grouped(self._count)))

    def _wide(self, words: str) -> int:
        look = theme.current()
        return look.metrics(Role.SECONDARY_MEDIUM).horizontalAdvance(words) + look.px(8 + 14 + 6 + 10) + 1

    def sizeHint(self) -> QSize:
        look = theme.current()
        high = max(look.px(24), look.metrics(Role.SECONDARY_MEDIUM).height() + look.px(6))
        return QSize(self._wide(self._words()), high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        px, area, direction = look.px, self.rect(), self.layoutDirection()
        painter = painter_on(self)
        on, none = self.isChecked(), self._count == 0
        over = self.underMouse() or self.isDown()
        painter.setBrush(look.color("accent_tint" if on else "hover" if over else "field"))
        painter.setPen(QPen(look.color("accent_line" if on else "edge"), 1))
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), area.height() / 2, area.height() / 2)
        side, verdict = px(14), VERDICTS[self.verdict]
        place = QRect(px(8), (area.height() - side) // 2, side, side)
        where = QRectF(QStyle.visualRect(direction, area, place))
        icons.paint(painter, verdict.icon, where, "disabled" if none else verdict.glyph)
        painter.setFont(look.font(Role.SECONDARY_MEDIUM))
        painter.setPen(look.color("text3" if none else "text1"))
        left = px(8) + side + px(6)
        room = QStyle.visualRect(direction, area, QRect(left, 0, area.width() - left - px(8), area.height()))
        flags = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(flags) | Qt.TextFlag.TextSingleLine, shown(self._words()))
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(area), area.height() / 2)
        painter.end()


class ScanChips(QWidget):
    """Several may be pressed; none is all."""

    changed = Signal(object)
    """With the frozenset of the verdicts that are pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.chips = {verdict: ScanChip(verdict) for verdict in ORDER}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().px(6))
        for chip in self.chips.values():
            row.addWidget(chip)
            chip.toggled.connect(self._on_toggled)

    @property
    def pressed(self) -> frozenset[Verdict]:
        """The verdicts that are pressed."""
        return frozenset(verdict for verdict, chip in self.chips.items() if chip.isChecked())

    def show_counts(self, counts: Mapping[Verdict, int]) -> None:
        """How many there are of each."""
        for verdict, chip in self.chips.items():
            chip.show_count(counts.get(verdict, 0))

    def release(self) -> None:
        """Have none pressed, and tell nobody."""
        for chip in self.chips.values():
            blocked = chip.blockSignals(True)
            chip.setChecked(False)
            chip.blockSignals(blocked)
            chip.update()

    def fit(self, room: int) -> None:
        """Leave the words away where there is no room for those of all."""
        gaps = (len(self.chips) - 1) * theme.current().px(6)
        short = sum(chip.width_with_words() for chip in self.chips.values()) + gaps > room
        for chip in self.chips.values():
            chip.set_short(short)

    def _on_toggled(self) -> None:
        self.changed.emit(self.pressed)
