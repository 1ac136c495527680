"""The icon of the program, from the two drawings in resources/app, which have colours of their own."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from inspector.resources import resource_text

SIMPLER_BELOW = 48
"""Pixels; under the lens the other drawing has lines that would be a blur there."""
SIZES = (16, 24, 32, 48, 64, 128, 256)
"""What title bars, task bars and switchers ask for."""


def app_icon() -> QIcon:
    """The icon in all sizes that windows are asked for; it looks the same in light and dark."""
    result = QIcon()
    for size in SIZES:
        result.addPixmap(QPixmap.fromImage(drawn(size)))
    return result


def drawn(size: int) -> QImage:
    """The icon of `size` pixels."""
    name = "icon-small.svg" if size < SIMPLER_BELOW else "icon.svg"
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(resource_text("app", name).encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image
