"""What a row of a list is painted with: a box to tick, glyphs, words that are cut where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle

from inspector.core.text.display import visible
from inspector.gui.theme import icons, theme
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.theme import Role

BOX, GLYPH = 16, 14
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class RowPainter:
    """Paints into places of one row, counted from where the row begins."""

    def __init__(self, painter: QPainter, area: QRect, direction: Qt.LayoutDirection) -> None:
        self._painter, self._area, self._direction = painter, area, direction
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)

    def box(self, left: int, *, ticked: bool, enabled: bool = True) -> None:
        """A box to tick, in the middle of the row's height."""
        look = theme.current()
        side = look.px(BOX)
        place = QRectF(self._visual(QRect(left, self._area.center().y() - side // 2 + 1, side, side)))
        path = QPainterPath()
        path.addRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), look.px(4), look.px(4))
        fill, edge = ("accent", "accent") if ticked else ("field", "field_border")
        self._painter.fillPath(path, look.color(fill if enabled else "inset"))
        self._painter.setPen(QPen(look.color(edge if enabled else "disabled_edge"), 1))
        self._painter.drawPath(path)
        if ticked:
            inner = place.adjusted(look.px(2), look.px(2), -look.px(2), -look.px(2))
            icons.paint(self._painter, "check", inner, "on_accent" if enabled else "disabled")

    def two_lines(self, place: QRect, above: str, below: str, *, muted: bool) -> None:
        """The scope in the fixed font, and below it what it is for."""
        look = theme.current()
        first = QFontMetrics(look.font(Role.MONO)).height()
        second = QFontMetrics(look.font(Role.SMALL)).height()
        top = place.top() + (place.height() - first - second - look.px(1)) // 2
        middle = Qt.TextElideMode.ElideMiddle
        self.words(QRect(place.left(), top, place.width(), first), above, Role.MONO, "text1", middle)
        where = QRect(place.left(), top + first + look.px(1), place.width(), second)
        self.words(where, below, Role.SMALL, "text3" if muted else "text2")

    def outcome(self, place: QRect, word: str, icon: str, glyph: str, text: str, *, strong: bool) -> None:
        """A glyph, and the word that says the same."""
        look = theme.current()
        left, side = place.left(), look.px(GLYPH)
        if icon:
            at = QRect(left, place.center().y() - side // 2 + 1, side, side)
            icons.paint(self._painter, icon, QRectF(self._visual(at)), glyph)
            left += side + look.px(6)
        role = Role.SECONDARY_MEDIUM if strong else Role.SECONDARY
        self.words(QRect(left, place.top(), place.right() - left, place.height()), word, role, text)

    def icon(self, place: QRect, name: str, token: str, size: int = 12) -> None:
        """A glyph in the middle of a place, mirrored with the window."""
        side = theme.current().px(size)
        at = QRect(place.center().x() - side // 2, place.center().y() - side // 2 + 1, side, side)
        self._painter.save()
        where = QRectF(self._visual(at))
        if self._direction is Qt.LayoutDirection.RightToLeft:
            self._painter.translate(where.center().x() * 2, 0)
            self._painter.scale(-1, 1)
        icons.paint(self._painter, name, where, token)
        self._painter.restore()

    def words(
        self,
        place: QRect,
        text: str,
        role: Role,
        token: str,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        *,
        at_end: bool = False,
    ) -> int:
        """A text in one line, cut short where there is no room; how wide it is."""
        look, metrics = theme.current(), QFontMetrics(theme.current().font(role))
        drawn = metrics.elidedText(shown(visible(text)), elide, max(0, place.width()))
        width = min(place.width(), metrics.horizontalAdvance(drawn) + 1)
        left = place.right() + 1 - width if at_end else place.left()
        self._painter.setFont(look.font(role))
        self._painter.setPen(look.color(token))
        self._painter.drawText(self._visual(QRect(left, place.top(), width, place.height())), _FLAGS, drawn)
        return width

    def line_below(self) -> None:
        """The hairline between two rows."""
        line = QRect(self._area.left(), self._area.bottom(), self._area.width(), 1)
        self._painter.fillRect(line, theme.current().color("hairline"))

    def fill(self, token: str) -> None:
        """The ground of the row."""
        self._painter.fillRect(self._area, theme.current().color(token))

    def _visual(self, place: QRect) -> QRect:
        return QStyle.visualRect(self._direction, self._area, place)
