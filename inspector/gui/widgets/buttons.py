"""Push buttons as the window draws them: one primary per pane, quiet ones for the rest, links inside a line."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QWidget

from inspector.core.text.display import visible
from inspector.core.text.language import mark, tr
from inspector.gui.theme import icons, theme
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.labels import plain_tooltip
from inspector.gui.widgets.layout import draw_focus_ring, painter_on

OTHER_TOOLS = mark("The arrow key down shows other tools")


class Emphasis(Enum):
    """How much a button asks for attention."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    FLAT = "flat"
    LINK = "link"


class Button(QPushButton):
    """A button with an icon before its label and a hint at its end.

    The hint is the first thing to go where there is no room; the button does not set the shortcut. `height` is in
    base pixels: 32, or 28 in cards. A checked button is the current place (the paste form) and has the accent's tint.
    """

    def __init__(
        self,
        label: str,
        kind: Emphasis = Emphasis.SECONDARY,
        *,
        icon: str | None = None,
        hint: str = "",
        height: int = 32,
        icon_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind, self._icon, self._hint, self._height, self._icon_only = kind, icon, hint, height, icon_only
        self._tip = self._keys = ""
        self._keys_inside = self._leads = False
        self._content: int | None = None
        """How wide icon and label are, once a layout has asked: it asks several times."""
        self.setText(label)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self._changed)

    @property
    def label(self) -> str:
        """The label as it is seen."""
        return self._label

    def setText(self, text: str) -> None:
        """Give the button another label, which is also its accessible name."""
        self._label = visible(text)
        super().setText(self._label.replace("&", "&&"))  # a host or a name may hold one; it is no mnemonic
        self.setAccessibleName(self._label)
        self._changed()

    def emphasise(self, kind: Emphasis) -> None:
        """Ask for more attention, or for less."""
        self._kind = kind
        self._changed()

    def set_hint(self, hint: str) -> None:
        """Show another shortcut, or none, at the end of the button."""
        self._hint = hint
        self._changed()

    def draw_keys(self) -> None:
        """Show the keys on the button itself, where there is room."""
        self._keys_inside = True

    def lead(self) -> None:
        """Begin where the line begins, with a shortcut at its end or without: in a column of such buttons."""
        self._leads = True

    def set_keys(self, keys: str) -> None:
        """Say in the tooltip which keys do the same; at the end of the button too if `draw_keys` was asked for."""
        if self.accessibleDescription() in ("", self._keys):  # or the tooltip is read, which begins with the name again
            self.setAccessibleDescription(keys)
        self._keys = keys
        if self._keys_inside:
            self._hint = keys
        self._changed()

    def set_icon_only(self, icon_only: bool) -> None:
        """Leave the label to the tooltip, as the rail does."""
        self._icon_only = icon_only
        self._changed()

    @property
    def icon_only(self) -> bool:
        """Whether the label is left to the tooltip."""
        return self._icon_only

    def full_width(self) -> int:
        """How wide it is with its label."""
        return self._content_width() + 2 * self._padding()

    def set_tip(self, tip: str) -> None:
        """Say more, or why the button is disabled; icon-only buttons show their label otherwise."""
        self._tip = tip
        self.setAccessibleDescription(tip or self._keys)
        self._changed()

    def _changed(self) -> None:
        self._content = None
        words = self._tip or (self._label if self._icon_only or self._keys else "")
        self.setToolTip(plain_tooltip(f"{words} ({self._keys})" if self._keys else words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        hint = self._metrics(Role.SMALL).horizontalAdvance(self._hint) + theme.current().px(20) if self._hint else 0
        return self.minimumSizeHint() + QSize(0 if self._icon_only else hint, 0)

    def minimumSizeHint(self) -> QSize:
        px, metrics = theme.current().px, self._metrics(self._role())
        high = max(px(self._height), metrics.height() + px(8))
        if self._icon_only:
            return QSize(high, high)
        return QSize(self.full_width(), high)

    def _role(self) -> Role:
        return {Emphasis.PRIMARY: Role.BODY_BOLD, Emphasis.LINK: Role.SECONDARY_BOLD}.get(self._kind, Role.BODY_MEDIUM)

    def _metrics(self, role: Role) -> QFontMetrics:
        return theme.current().metrics(role)

    def _padding(self) -> int:
        return theme.current().px({Emphasis.LINK: 4, Emphasis.FLAT: 8}.get(self._kind, 11))

    def _content_width(self) -> int:
        if self._content is None:
            px = theme.current().px
            icon = px(16) + px(8) if self._icon else 0
            self._content = icon + self._metrics(self._role()).horizontalAdvance(self._label) + 1
        return self._content

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if not event.isAutoRepeat():  # a key that is held would press the button that comes after this one
                self.click()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # What a primary button does may put another one in its place, for which the second click was not meant.
        if self._kind is not Emphasis.PRIMARY:
            super().mouseDoubleClickEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = painter_on(self)
        radius = look.px(6)
        fill, edge, ink = self._colours()
        painter.setPen(QPen(look.color(edge), 1) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(look.color(fill) if fill else Qt.BrushStyle.NoBrush)
        inset = 0.5 if edge else 0.0
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        self._draw_content(painter, ink)
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()), radius, on_accent=self._kind is Emphasis.PRIMARY)
        painter.end()

    def _colours(self) -> tuple[str | None, str | None, str]:
        """Fill, edge and ink for the present state."""
        over = self.isEnabled() and (self.underMouse() or self.isDown())
        if self._kind is Emphasis.PRIMARY:
            if not self.isEnabled():
                return "mute_tint", None, "disabled"
            return "accent_hover" if over else "accent", None, "on_accent"
        if self.isChecked():
            return "accent_tint", "accent_line", "text1"
        fill = "mute_line" if self.isDown() else "hover" if over else None
        if self._kind is Emphasis.SECONDARY:
            return (fill or "field", "edge", "text1") if self.isEnabled() else (None, "disabled_edge", "disabled")
        ink = "accent_text" if self._kind is Emphasis.LINK else "text1"
        return fill, None, ink if self.isEnabled() else "disabled"

    def _draw_content(self, painter: QPainter, ink: str) -> None:
        look, width = theme.current(), self.width() - self._reserved()
        px, area, direction = look.px, self.rect(), self.layoutDirection()
        side = px(16)
        if self._icon_only and self._icon:
            place = QRect((width - side) // 2, (self.height() - side) // 2, side, side)
            icons.paint(painter, self._icon, QRectF(place), ink)
            return
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        room = width - 2 * self._padding()
        hint = self._metrics(Role.SMALL).horizontalAdvance(self._hint)
        with_hint = bool(self._hint) and self._content_width() + hint + px(12) <= room
        left = self._padding() + (0 if with_hint or self._leads else max(0, (room - self._content_width()) // 2))
        if self._icon:
            place = QRect(left, (self.height() - side) // 2, side, side)
            icons.paint(painter, self._icon, QRectF(QStyle.visualRect(direction, area, place)), ink)
            left += side + px(8)
        painter.setFont(look.font(self._role()))
        painter.setPen(look.color(ink))
        place = QRect(left, 0, width - left - self._padding(), self.height())
        text = painter.fontMetrics().elidedText(shown(self._label), Qt.TextElideMode.ElideMiddle, place.width() + 1)
        painter.drawText(QStyle.visualRect(direction, area, place), flags | self._leading(), text)
        if with_hint:
            painter.setFont(look.font(Role.SMALL))
            painter.setPen(look.color(self._hint_ink(ink)))
            place = QRect(width - self._padding() - hint, 0, hint + 1, self.height())
            painter.drawText(QStyle.visualRect(direction, area, place), flags, self._hint)

    def _reserved(self) -> int:
        """How much of the width, at the end, is not for the label."""
        return 0

    def _leading(self) -> Qt.AlignmentFlag:
        return QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)

    def _hint_ink(self, ink: str) -> str:
        if ink == "disabled":
            return ink
        return "on_accent2" if self._kind is Emphasis.PRIMARY else "text3"


class SplitButton(Button):
    """A button whose end, behind a line, opens a menu of similar things; so does the arrow key down.

    `more`, a text for `tr`, says so.
    """

    menu_requested = Signal()

    def __init__(
        self, label: str, kind: Emphasis = Emphasis.SECONDARY, *, icon: str | None = None, more: str = ""
    ) -> None:
        super().__init__(label, kind, icon=icon)
        self.setAccessibleDescription(tr(more))

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + QSize(self._end(), 0)

    def _end(self) -> int:
        return theme.current().px(24)

    def end(self) -> QRect:
        """The part that opens the menu."""
        place = QRect(self.width() - self._end(), 0, self._end(), self.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.end().contains(event.position().toPoint()):
            self.menu_requested.emit()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Menu):
            self.menu_requested.emit()
        else:
            super().keyPressEvent(event)

    def _reserved(self) -> int:
        return self._end() - theme.current().px(4)

    def _draw_content(self, painter: QPainter, ink: str) -> None:
        super()._draw_content(painter, ink)
        look, end = theme.current(), self.end()
        line = end.right() if self.isRightToLeft() else end.left()
        painter.setPen(QPen(look.color("edge" if self.isEnabled() else "disabled_edge"), 1))
        painter.drawLine(line, end.top() + look.px(8), line, end.bottom() - look.px(8))
        side = look.px(12)
        place = QRectF(end.center().x() - side / 2 + 1, end.center().y() - side / 2 + 1, side, side)
        icons.paint(painter, "chevron-down", place, ink)


def fit(buttons: Sequence[Button], room: int) -> None:
    """Leave labels to the tooltips, those of the first buttons first, until all fit beside each other in `room`."""
    widths = [button.full_width() for button in buttons]
    for place, button in enumerate(buttons):
        icon_only = sum(widths) > room
        if icon_only:
            widths[place] = button.minimumSizeHint().height()
        if icon_only is not button.icon_only:
            button.set_icon_only(icon_only)


def primary(label: str, *, icon: str | None = None, hint: str = "", height: int = 32) -> Button:
    """The one button of a pane that does what the pane is for."""
    return Button(label, Emphasis.PRIMARY, icon=icon, hint=hint, height=height)


def secondary(label: str, *, icon: str | None = None, hint: str = "", height: int = 32) -> Button:
    """An outlined button."""
    return Button(label, Emphasis.SECONDARY, icon=icon, hint=hint, height=height)


def flat(label: str, *, icon: str | None = None, hint: str = "", height: int = 32, icon_only: bool = False) -> Button:
    """A button without an outline, for pane headers, the sidebar and the end of the tab row."""
    return Button(label, Emphasis.FLAT, icon=icon, hint=hint, height=height, icon_only=icon_only)


def link(label: str) -> Button:
    """A button that reads as part of its line: Replace, Forget, Stop."""
    return Button(label, Emphasis.LINK, height=24)
