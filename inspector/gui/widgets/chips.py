"""Scopes as chips: those to ask for, and those that were granted, missing or extra."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QSizePolicy, QStyle, QWidget

from inspector.core.text.display import visible
from inspector.core.text.language import mark, tr
from inspector.core.values import dataclass
from inspector.gui.theme import icons, theme
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.labels import plain_tooltip
from inspector.gui.widgets.layout import draw_focus_ring, painter_on

HEIGHT = 24
PADDING = 9
ICON = 12
ROOM_FOR_CROSS = 6
GAP = 4
MOST_WIDE = 190
"""Base pixels of a value's chip; a longer value is cut in its middle."""


class ScopeOutcome(Enum):
    """What became of a scope."""

    GRANTED = mark("granted")
    MISSING = mark("missing")
    EXTRA = mark("extra")
    CARRIED = mark("in the token")
    PROPOSED = mark("would be asked for")
    UNDEFINED = mark("no resource server has it")


@dataclass(frozen=True, slots=True)
class _Paint:
    icon: str
    icon_ink: str
    ink: str
    fill: str
    edge: str
    dashed: bool = False
    struck: bool = False


_ON = _Paint("check", "accent_text", "text1", "accent_tint", "accent_line")
_OFF = _Paint("plus", "text2", "text2", "field", "edge")
_OFFERED = _Paint("plus", "accent_text", "accent_text", "field", "edge")
_DISABLED = _Paint("plus", "disabled", "disabled", "inset", "disabled_edge")
_DISABLED_ON = _Paint("check", "disabled", "disabled", "inset", "disabled_edge")
_OUTCOMES = {
    ScopeOutcome.GRANTED: _Paint("check", "ok_glyph", "ok_text", "ok_tint", "ok_line"),
    ScopeOutcome.MISSING: _Paint("cross", "bad_glyph", "bad_text", "bad_tint", "bad_line", struck=True),
    ScopeOutcome.EXTRA: _Paint("plus", "warn_glyph", "warn_text", "warn_tint", "warn_glyph", dashed=True),
    ScopeOutcome.CARRIED: _Paint("plus", "text2", "text1", "field", "edge"),
    ScopeOutcome.PROPOSED: _ON,
    ScopeOutcome.UNDEFINED: _Paint("warn", "warn_glyph", "warn_text", "warn_tint", "warn_glyph", dashed=True),
}


class ScopeChip(QAbstractButton):
    """A scope that is asked for or not; a checkbox to the keyboard and to assistive technology.

    While the pointer is on it, or the keyboard, it shows the way out: a cross at its end, which its menu names too.
    """

    removed = Signal()
    """The user wants it off the list: by the cross, a key or its menu."""

    def __init__(self, scope: str, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scope = scope
        self._shown = visible(scope)
        self.setText(self._shown.replace("&", "&&"))
        self.setAccessibleName(self._shown)
        self.setCheckable(True)
        self.setChecked(on)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return _size(self._shown) + QSize(theme.current().px(ROOM_FOR_CROSS), 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(56), self.sizeHint().height())

    @property
    def cross(self) -> QRect:
        """Where a click takes it off the list."""
        wide = theme.current().px(PADDING + ROOM_FOR_CROSS)
        return QStyle.visualRect(
            self.layoutDirection(), self.rect(), QRect(self.width() - wide, 0, wide, self.height())
        )

    @property
    def _shows_cross(self) -> bool:
        return self.isEnabled() and (self.hasFocus() or self.underMouse())

    def menu(self) -> QMenu:
        """What can be done with it."""
        menu = QMenu(self)
        menu.addAction(tr("Remove {scope}", scope=self._shown.replace("&", "&&")), self.removed.emit)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        below = self.mapToGlobal(QPoint(0, self.height()))
        menu.popup(event.globalPos() if event.reason() is QContextMenuEvent.Reason.Mouse else below)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._on_cross(event):
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.isDown() and self._on_cross(event):
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def _on_cross(self, event: QMouseEvent) -> bool:
        left = event.button() == Qt.MouseButton.LeftButton
        return left and self._shows_cross and self.cross.contains(event.position().toPoint())

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.isEnabled():
            how = _DISABLED_ON if self.isChecked() else _DISABLED
        else:
            how = _ON if self.isChecked() else _OFF
        over = self.isEnabled() and (self.underMouse() or self.isDown())
        painter = painter_on(self)
        room = theme.current().px(ROOM_FOR_CROSS)  # kept from the start, so that no word gives way to the pointer
        _draw(painter, self, self._shown, how, "hover" if over else how.fill, room)
        if self._shows_cross:
            side = theme.current().px(ICON - 2)
            place = QRect(0, 0, side, side)
            place.moveCenter(self.cross.center())
            icons.paint(painter, "close", QRectF(place), "text2")
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()), self.height() / 2)
        painter.end()


class ResultChip(QLabel):
    """A scope and what became of it, in shape, colour and words."""

    def __init__(self, scope: str, outcome: ScopeOutcome, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome = outcome
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(visible(scope))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(tr(outcome.value))
        self.setToolTip(plain_tooltip(f"{self.text()}: {tr(outcome.value)}"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)

    @property
    def outcome(self) -> ScopeOutcome:
        """What became of the scope."""
        return self._outcome

    def sizeHint(self) -> QSize:
        return _size(self.text())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(56), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        how = _OUTCOMES[self._outcome]
        painter = painter_on(self)
        _draw(painter, self, self.text(), how, how.fill)
        painter.end()


class ValueChip(QAbstractButton):
    """A value that is set, or could be: a checkbox to the keyboard and to assistive technology. `words` are read."""

    def __init__(self, words: str, on: bool) -> None:
        super().__init__()
        self._shown = visible(words)
        self.setText(self._shown.replace("&", "&&"))
        self.setAccessibleName(self._shown)
        self.setCheckable(True)
        self.setChecked(on)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setToolTip(plain_tooltip(self._shown))
        theme.current().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        size = _size(self._shown)
        return QSize(min(size.width(), theme.current().px(MOST_WIDE)), size.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(56), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        how = _ON if self.isChecked() else _OFFERED
        painter = painter_on(self)
        _draw(painter, self, self._shown, how, "hover" if self.underMouse() or self.isDown() else how.fill)
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()), self.height() / 2)
        painter.end()


def _size(text: str) -> QSize:
    px, metrics = theme.current().px, QFontMetrics(theme.current().font(Role.MONO))
    width = metrics.horizontalAdvance(text) + 2 * px(PADDING) + px(ICON) + px(GAP) + 1
    return QSize(width, max(px(HEIGHT), metrics.height() + px(4)))


def _draw(painter: QPainter, widget: QWidget, text: str, how: _Paint, fill: str, left_out: int = 0) -> None:
    """Draw a chip; `left_out` pixels at its end stay without words."""
    look = theme.current()
    px, area, direction = look.px, widget.rect(), widget.layoutDirection()
    painter.setBrush(look.color(fill))
    painter.setPen(_outline(how))
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), area.height() / 2, area.height() / 2)
    side = px(ICON)
    place = QRect(px(PADDING) - px(1), (area.height() - side) // 2, side, side)
    icons.paint(painter, how.icon, QRectF(QStyle.visualRect(direction, area, place)), how.icon_ink)
    font = look.font(Role.MONO)
    font.setStrikeOut(how.struck)
    painter.setFont(font)
    painter.setPen(look.color(how.ink))
    left = px(PADDING) + side + px(GAP)
    place = QRect(left, 0, area.width() - left - px(PADDING) - left_out + 1, area.height())
    drawn = painter.fontMetrics().elidedText(shown(text), Qt.TextElideMode.ElideMiddle, place.width())
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(QStyle.visualRect(direction, area, place), flags, drawn)


def _outline(how: _Paint) -> QPen:
    pen = QPen(theme.current().color(how.edge), 1)
    if how.dashed:
        pen.setDashPattern([3, 2.5])
    return pen
