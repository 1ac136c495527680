"""The line of a file with a token in it: the token in the colours of its parts, cut short, the rest as it is there."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from inspector.core.scan.line_text import LineText
from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.core.text.numbers import grouped
from inspector.gui.theme import theme
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.layout import draw_focus_ring, painter_on

HEIGHT, PAD = 32, 10
SHOWN = 18, 18, 8
"""So many characters of a token's parts."""
_PARTS = ("seg_header", "seg_payload", "seg_signature")
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine


def pieces_of(token: str) -> list[tuple[str, str, str]]:
    """The beginnings of a token's parts, each with its ink and tint."""
    parts = token.split(".", 2)
    return [
        (visible(part[:most]) + ("…" if len(part) > most else ""), ink, f"{ink}_tint")
        for part, most, ink in zip(parts, SHOWN, _PARTS, strict=False)
    ]


class LineBox(QWidget):
    """One tab stop; Left and Right step through the places of the token."""

    step_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._line: LineText | None = None
        self._token = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)

    @property
    def line(self) -> LineText | None:
        """The line that is shown."""
        return self._line

    def show_line(self, line: LineText, token: str, place: int, places: int) -> None:
        """Show a line with a token in it, which is at so many places."""
        self._line, self._token = line, token
        number = grouped(line.line)
        name = (
            tr("Line {line}", line=number)
            if places < 2
            else tr("Line {line}, place {place} of {places}", line=number, place=place + 1, places=places)
        )
        self.setAccessibleName(shown(name))
        self.setAccessibleDescription(shown(self.spoken))
        self.update()

    def clear(self) -> None:
        """Show no line any more."""
        self._line, self._token = None, ""
        self.setAccessibleDescription("")
        self.update()

    @property
    def spoken(self) -> str:
        """The line with the beginning of the token in its place: a token is not read out."""
        if self._line is None:
            return ""
        return f"{self._line.before}{self._token[:3]}…{self._line.after}"

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(240), max(look.px(HEIGHT), look.metrics(Role.MONO).height() + look.px(12)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(120), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = keys.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers():
            self.step_requested.emit(-step if self.isRightToLeft() else step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter, radius = painter_on(self), look.px(6)
        painter.setBrush(look.color("field"))
        painter.setPen(QPen(look.color("field_border"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if self._line is not None:
            self._draw_line(painter, self._line)
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()), radius)
        painter.end()

    def _draw_line(self, painter: QPainter, line: LineText) -> None:
        look, metrics = theme.current(), QFontMetrics(theme.current().font(Role.MONO))
        painter.setFont(look.font(Role.MONO))
        pad = look.px(PAD)
        room = self.width() - 2 * pad
        pieces = pieces_of(self._token)
        token = sum(metrics.horizontalAdvance(shown(text)) for text, *_ in pieces)
        before = ("…" if line.cut_before else "") + line.before
        after = line.after + ("…" if line.cut_after else "")
        left = max(0, room - token)
        behind = metrics.horizontalAdvance(shown(after))
        ahead = metrics.horizontalAdvance(shown(before))
        for_before = min(ahead, max(left - behind, left * 2 // 3))
        drawn = [
            (metrics.elidedText(shown(before), Qt.TextElideMode.ElideLeft, for_before), "text2", ""),
            *((shown(text), ink, tint) for text, ink, tint in pieces),
        ]
        x = pad
        for text, ink, tint in drawn:
            x += self._draw_piece(painter, metrics, x, text, ink, tint)
        rest = metrics.elidedText(shown(after), Qt.TextElideMode.ElideRight, max(0, self.width() - pad - x))
        self._draw_piece(painter, metrics, x, rest, "text2", "")

    def _draw_piece(self, painter: QPainter, metrics: QFontMetrics, x: int, text: str, ink: str, tint: str) -> int:
        look, wide = theme.current(), metrics.horizontalAdvance(text)
        high = metrics.height() + look.px(2)
        # A log runs from left to right, whichever way the window does; only what is cut off is at its other end.
        place = QRect(x, (self.height() - high) // 2, min(wide, self.width() - look.px(PAD) - x), high)
        place = QStyle.visualRect(Qt.LayoutDirection.LeftToRight, self.rect(), place)
        if tint:
            painter.fillRect(place, look.color(tint))
        painter.setPen(look.color(ink))
        painter.drawText(place, _FLAGS, text)
        return wide
