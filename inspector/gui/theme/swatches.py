"""The colour of an environment as a small upright bar: filled, or an outline for the last two of the six."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap

from inspector.core.profiles.environment import EnvironmentColour
from inspector.gui.theme import theme

WIDTH, HEIGHT = 8, 14
TOKENS = {
    EnvironmentColour.PLUM: "seg_header",
    EnvironmentColour.TEAL: "seg_signature",
    EnvironmentColour.BLUE: "seg_payload",
    EnvironmentColour.GREY: "mute_glyph",
    EnvironmentColour.PLUM_OUTLINE: "seg_header",
    EnvironmentColour.TEAL_OUTLINE: "seg_signature",
}
OUTLINED = frozenset({EnvironmentColour.PLUM_OUTLINE, EnvironmentColour.TEAL_OUTLINE})


def draw_swatch(painter: QPainter, place: QRectF, colour: EnvironmentColour) -> None:
    """Draw the bar of a colour into `place`; its word stands beside it, never the bar alone."""
    ink = theme.current().color(TOKENS[colour])
    painter.save()
    if colour in OUTLINED:
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        place = place.adjusted(0.75, 0.75, -0.75, -0.75)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
    radius = min(place.width(), place.height()) / 4
    painter.drawRoundedRect(place, radius, radius)
    painter.restore()


def swatch_icon(colour: EnvironmentColour) -> QIcon:
    """The bar as an icon, for menus and combo boxes. Ask again when the theme changes."""
    look, result = theme.current(), QIcon()
    side = look.px(16)
    for ratio in (1.0, 2.0):
        picture = QPixmap(round(side * ratio), round(side * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, high = look.px(WIDTH), look.px(HEIGHT)
        draw_swatch(painter, QRectF((side - wide) / 2, (side - high) / 2, wide, high), colour)
        painter.end()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # or a style would tint it in a chosen row
            result.addPixmap(picture, mode)
    return result
