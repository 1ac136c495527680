"""The life of a token as a bar: spent, remaining, overdue or not begun, with the present moment on it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.core.text import times
from inspector.core.text.language import tr
from inspector.core.values import dataclass
from inspector.gui.inspection.verdict.lifetime_axis import Axis, LifetimeState, Stretch, Tone, describe, lay_out
from inspector.gui.theme import theme
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.layout import painter_on

__all__ = ["LifetimeBar", "LifetimeState", "Tone"]


@dataclass(frozen=True, slots=True)
class Label:
    """A text and where it stands, in the bar's own coordinates."""

    text: str
    token: str
    x: float
    width: float


class LifetimeBar(QWidget):
    """Draws a `LifetimeState`. About 40 base pixels high with its labels; runs from the right in right-to-left."""

    def __init__(self, state: LifetimeState | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = LifetimeState()
        self.setAccessibleName(tr("Lifetime"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self._restyle)
        self.set_state(state or LifetimeState())

    @property
    def state(self) -> LifetimeState:
        """What is drawn."""
        return self._state

    def set_state(self, state: LifetimeState) -> None:
        """Draw another lifetime."""
        self._state = state
        sentence = describe(state)
        if sentence != self.accessibleDescription():  # setting it announces it
            self.setAccessibleDescription(sentence)
        self.update()

    def set_now(self, now: float) -> None:
        """Move the present moment, in epoch seconds."""
        self.set_state(replace(self._state, now=now))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(320), round(2 * self._line() + theme.current().px(13) + 0.49))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(160), self.sizeHint().height())

    def _line(self) -> float:
        return QFontMetricsF(theme.current().font(Role.SMALL)).height()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        axis = lay_out(self._state)
        middle = round(self._line() + theme.current().px(6)) + 0.0
        for stretch in axis.stretches:
            self._draw_stretch(painter, stretch, middle, axis.break_at)
        for place in (axis.issued, axis.not_before, axis.expires):
            if place is not None and 0 < place < 1:
                self._draw_tick(painter, place, middle)
        if axis.now is not None:
            self._draw_now(painter, axis.now, middle)
        self._draw_labels(painter, axis)
        painter.end()

    def _x(self, fraction: float) -> float:
        """Where a fraction of the axis stands, a pixel inside so that a tick at either end is whole."""
        x = 1 + fraction * (self.width() - 2)
        return self.width() - x if self.isRightToLeft() else x

    def _span(self, start: float, end: float, middle: float, high: float) -> QRectF:
        left, right = sorted((self._x(start), self._x(end)))
        return QRectF(left, middle - high / 2, right - left, high)

    def _draw_stretch(self, painter: QPainter, stretch: Stretch, middle: float, break_at: float | None) -> None:
        look = theme.current()
        thin, thick = float(look.px(2)), float(look.px(6))
        rect = self._span(stretch.start, stretch.end, middle, thick)
        painter.setPen(Qt.PenStyle.NoPen)
        match stretch.kind:
            case "spent":
                painter.fillRect(self._span(stretch.start, stretch.end, middle, thin), look.color("text2"))
            case "unknown":
                self._draw_dashes(painter, stretch, middle)
            case "left":
                _fill(painter, rect, look.color(self._left_token()))
            case "after":
                _fill(painter, rect, look.color(f"{self._over()}_line"))
            case "open":
                self._draw_open(painter, stretch, rect, middle)
            case "early":
                _hatch(painter, rect, look.color("mute_tint"), look.color(f"{self._state.tone.value}_glyph"), 1.2)
            case "overdue":
                over = self._over()
                _hatch(painter, rect, look.color(f"{over}_glyph"), look.color(f"{over}_tint"), 1.0)
                if break_at is not None:
                    self._draw_break(painter, break_at, middle)

    def _left_token(self) -> str:
        if self._state.tone is not Tone.VALID:
            return "mute_line"
        return "warn_glyph" if self._state.low else "ok_glyph"

    def _over(self) -> str:
        """The colour of time after the end: no colour where the verdict itself has none."""
        return Tone.NEUTRAL.value if self._state.tone is Tone.NEUTRAL else Tone.REJECTED.value

    def _draw_dashes(self, painter: QPainter, stretch: Stretch, middle: float) -> None:
        pen = QPen(theme.current().color("text3"), theme.current().px(2))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([2, 2])
        painter.setPen(pen)
        painter.drawLine(QPointF(self._x(stretch.start), middle), QPointF(self._x(stretch.end), middle))

    def _draw_open(self, painter: QPainter, stretch: Stretch, rect: QRectF, middle: float) -> None:
        """A bar that fades into dashes: it has no end to draw."""
        solid, clear = theme.current().color(self._left_token()), theme.current().color(self._left_token())
        clear.setAlphaF(0.0)
        turn = stretch.start + (stretch.end - stretch.start) * 0.85
        fade = QLinearGradient(self._x(stretch.start), 0, self._x(turn), 0)
        fade.setColorAt(0, solid)
        fade.setColorAt(0.55, solid)
        fade.setColorAt(1, clear)
        painter.setBrush(fade)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        dashed = Stretch(stretch.start + (stretch.end - stretch.start) * 0.7, stretch.end, "unknown")
        self._draw_dashes(painter, dashed, middle)

    def _draw_break(self, painter: QPainter, place: float, middle: float) -> None:
        """Two strokes where the axis leaves time out."""
        px, x = theme.current().px, self._x(place)
        gap = QPainterPath()
        reach, lean = px(5), px(2)
        gap.moveTo(x - px(4) + lean, middle - reach)
        gap.lineTo(x + px(4) + lean, middle - reach)
        gap.lineTo(x + px(4) - lean, middle + reach)
        gap.lineTo(x - px(4) - lean, middle + reach)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().color(f"{self._over()}_tint"))
        painter.drawPath(gap)
        painter.setPen(QPen(theme.current().color("text1"), 1.2 * px(1)))
        for side in (-px(4), px(4)):
            top, bottom = QPointF(x + side + lean, middle - reach), QPointF(x + side - lean, middle + reach)
            painter.drawLine(top, bottom)

    def _draw_tick(self, painter: QPainter, place: float, middle: float) -> None:
        px = theme.current().px
        painter.fillRect(QRectF(self._x(place) - px(1), middle - px(5), px(2), px(10)), theme.current().color("text1"))

    def _draw_now(self, painter: QPainter, place: float, middle: float) -> None:
        look = theme.current()
        px, x = look.px, min(max(self._x(place), look.px(3)), self.width() - look.px(3))
        painter.fillRect(QRectF(x - px(1), middle - px(7), px(2), px(12)), look.color("text1"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("text1"))
        painter.drawEllipse(QPointF(x, middle - px(7)), px(3), px(3))

    def _draw_labels(self, painter: QPainter, axis: Axis) -> None:
        look, line = theme.current(), self._line()
        bottom = self.height() - line
        above = self.label_above(axis)
        rows = [(0.0, Role.SMALL_BOLD, [above] if above else []), (bottom, Role.SMALL, self.labels_below(axis))]
        for y, role, labels in rows:
            painter.setFont(look.tabular(role))
            for label in labels:
                painter.setPen(look.color(label.token))
                rect = QRectF(label.x, y, label.width, line)
                painter.drawText(
                    rect, int(Qt.AlignmentFlag.AlignVCenter) | Qt.TextFlag.TextSingleLine, shown(label.text)
                )

    def label_above(self, axis: Axis) -> Label | None:
        """The present moment's label, beside its head on the side where there is room."""
        if axis.now is None or self._state.now is None:
            return None
        text, room = self._now_text(axis, self._state.now), theme.current().px(7)
        width = QFontMetricsF(theme.current().tabular(Role.SMALL_BOLD)).horizontalAdvance(text) + 1
        before, after = self._x(axis.now) - room - width, self._x(axis.now) + room
        first, second = (before, after) if self.isRightToLeft() else (after, before)
        x = first if 0 <= first <= self.width() - width else second
        return Label(text, "text1", min(max(0.0, x), max(0.0, self.width() - width)), width)

    def _now_text(self, axis: Axis, now: float) -> str:
        left, clock = self._state.left, times.clock(now)
        if axis.break_at is not None and left is not None:
            return tr("Now, {duration} later", duration=times.duration(left))
        if self._state.low and left is not None:
            return tr("Now {clock}, {duration} left", clock=clock, duration=times.duration(left))
        return tr("Now {clock}", clock=clock)

    def labels_below(self, axis: Axis) -> list[Label]:
        """The labels under the axis; the later moment matters more, so an earlier one gives way to it."""
        state, metrics = self._state, QFontMetricsF(theme.current().tabular(Role.SMALL))
        now = state.now if state.now is not None else 0.0
        over = state.left is not None and state.left < 0
        wanted: list[tuple[float | None, str, str]] = []
        if state.expires is None:
            wanted.append((1.0, tr("Never expires"), "text2"))
        else:
            moment = times.moment(state.expires, now)
            words = tr("Expired {moment}", moment=moment) if over else tr("Expires {moment}", moment=moment)
            wanted.append((axis.expires, words, f"{self._over()}_text" if over else "text2"))
        if state.not_before is not None:
            token = "bad_text" if state.tone is Tone.REJECTED else "text2"
            wanted.append(
                (axis.not_before, tr("Not before {moment}", moment=times.moment(state.not_before, now)), token)
            )
        if state.issued is not None:
            wanted.append((axis.issued, tr("Issued {moment}", moment=times.moment(state.issued, now)), "text2"))
        labels: list[Label] = []
        for place, text, token in wanted:
            width = metrics.horizontalAdvance(text) + 1
            if place is not None and (x := self._free_x(self._x(place), width, labels)) is not None:
                labels.append(Label(text, token, x, width))
        return labels

    def _free_x(self, centre: float, width: float, taken: list[Label]) -> float | None:
        """As near to `centre` as the ends and the other labels allow; None where there is no room."""
        gap, last = theme.current().px(10), self.width() - width
        ideal = min(max(0.0, centre - width / 2), max(0.0, last))
        if self._x(0) - 1 <= centre <= self._x(0) + 1:
            ideal = max(0.0, last) if self.isRightToLeft() else 0.0
        tries = [ideal]
        for other in taken:
            tries += [other.x - gap - width, other.x + other.width + gap]
        for x in sorted(tries, key=lambda x: abs(x - ideal)):
            clear = all(x + width + gap <= other.x + 0.5 or other.x + other.width + gap <= x + 0.5 for other in taken)
            if clear and -0.5 <= x <= max(0.0, last) + 0.5:
                return x
        return None


def _fill(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, min(rect.width(), rect.height()) / 2, rect.height() / 2)


def _hatch(painter: QPainter, rect: QRectF, ground: QColor, stroke: QColor, thickness: float) -> None:
    """Fill `rect` with slanting strokes, so that the stretch is told apart without its colour."""
    painter.save()
    painter.setClipRect(rect)
    painter.fillRect(rect, ground)
    painter.setPen(QPen(stroke, thickness))
    step, high = max(3.0, rect.height() * 0.65), rect.height()
    x = rect.left() - high
    while x < rect.right() + high:
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + high, rect.top()))
        x += step
    painter.restore()
