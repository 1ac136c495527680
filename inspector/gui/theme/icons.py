"""Icons drawn from `resources/icons`, in a token's colour and at the screen's own resolution.

Each SVG is on a 16 grid with 1.5 strokes. `currentColor` is the token's colour and `white` the surface that shows
through a filled glyph.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from inspector.gui.theme import theme
from inspector.resources import resource_text


def icon(name: str, token: str = "text2", size: int = 16) -> QIcon:
    """An icon for widgets that draw their own; `size` in base pixels. Ask again when the theme changes."""
    result = QIcon()
    ratios = {1.0, 2.0} | {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    for ratio in sorted(ratios):
        result.addPixmap(pixmap(name, token, size, ratio))
        result.addPixmap(pixmap(name, "disabled", size, ratio), QIcon.Mode.Disabled)
    return result


def pixmap(name: str, token: str = "text2", size: int = 16, dpr: float = 1.0) -> QPixmap:
    """A picture of `size` base pixels for a screen with `dpr` physical pixels to one of its own."""
    side = theme.current().px(size)
    return _drawn(name, *_colours(token), side, side, dpr)


def paint(painter: QPainter, name: str, rect: QRectF, token: str = "text2") -> None:
    """Draw an icon into `rect`, which is in the painter's own coordinates and not scaled."""
    ratio = painter.device().devicePixelRatioF()
    drawn = _drawn(name, *_colours(token), rect.width(), rect.height(), ratio)
    painter.drawPixmap(rect.topLeft(), drawn)


def _colours(token: str) -> tuple[str, str]:
    tokens = theme.current().tokens
    return getattr(tokens, token), tokens.inspect


@lru_cache(maxsize=1024)
def _drawn(name: str, colour: str, ground: str, width: float, height: float, ratio: float) -> QPixmap:
    renderer = _renderer(name, colour, ground)
    picture = QPixmap(QSize(round(width * ratio), round(height * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, width, height))
    painter.end()
    return picture


@lru_cache(maxsize=1024)
def _renderer(name: str, colour: str, ground: str) -> QSvgRenderer:
    source = resource_text("icons", f"{name}.svg").replace("currentColor", colour).replace('"white"', f'"{ground}"')
    return QSvgRenderer(QByteArray(source.encode()))
