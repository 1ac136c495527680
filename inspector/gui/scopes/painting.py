"""How high a row with a scope is: the scope over what it is for."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics

from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role

ROW = 44


def row_height() -> int:
    """How high a row with two lines is."""
    look = theme.current()
    lines = QFontMetrics(look.font(Role.MONO)).height() + QFontMetrics(look.font(Role.SMALL)).height()
    return max(look.px(ROW), lines + look.px(12))
