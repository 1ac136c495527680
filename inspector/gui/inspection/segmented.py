"""The tabs above an inspection: a tab bar drawn as one track with a raised selected segment."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QTabBar, QWidget

from inspector.core.values import dataclass
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.layout import draw_focus_ring, painter_on

HEIGHT = 32
PADDING, TIGHT_PADDING = 14, 6
GAP = 8
BADGE = 18


@dataclass(frozen=True, slots=True)
class _Mark:
    number: int
    token: str | None
    """The badge's fill; None for plain text."""


class Segmented(QTabBar):
    """One tab stop, arrow keys inside. A tab's name stays its accessible name; numbers are drawn beside it."""

    def __init__(self, *names: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: dict[int, _Mark] = {}
        self._tips: dict[int, str] = {}
        self._keys: dict[int, str] = {}
        self._padding, self._numbers = PADDING, True
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for name in names:
            self.addTab(name)
        theme.current().changed.connect(self._measure)
        self._measure()

    def set_count(self, index: int, number: int | None) -> None:
        """Show `number` as plain text behind the name of tab `index`, or nothing."""
        self._set(index, None if number is None else _Mark(number, None))

    def set_badge(self, index: int, number: int | None, token: str = "bad_glyph", words: str = "") -> None:
        """Show `number` in a badge filled with the worst severity's colour; `words` say the same in the tooltip."""
        self._set(index, None if not number else _Mark(number, token))
        self.setTabToolTip(index, words)

    def offer(self, index: int, offered: bool) -> None:
        """Have tab `index`, or have it neither seen nor chosen."""
        self.setTabVisible(index, offered)
        self.setTabEnabled(index, offered)
        self._measure()

    def set_keys(self, index: int, keys: str) -> None:
        """Say in the tooltip of tab `index` which keys choose it."""
        self._keys[index] = keys
        self.setTabToolTip(index, self.tip(index))

    def tip(self, index: int) -> str:
        """What was said of tab `index`, without its keys."""
        return self._tips.get(index, "")

    def setTabToolTip(self, index: int, tip: str) -> None:
        """Say something about tab `index`; its name stands where nothing is said, its keys behind either."""
        self._tips[index] = tip
        keys = self._keys.get(index, "")
        super().setTabToolTip(index, f"{tip or self.tabText(index)} ({keys})" if keys else tip)

    def _set(self, index: int, mark: _Mark | None) -> None:
        if mark == self._marks.get(index):
            return
        if mark is None:
            self._marks.pop(index, None)
        else:
            self._marks[index] = mark
        self._measure()

    def _measure(self) -> None:
        self.setFont(theme.current().font(Role.BODY_MEDIUM))  # also makes the tab bar lay its tabs out again
        self.setIconSize(self.iconSize())
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the words are long, the room around them goes, then the plain numbers, before they are scrolled."""
        room = event.size().width()
        fitting = (padding for padding in range(PADDING, TIGHT_PADDING - 1, -1) if self._wide(padding) <= room)
        padding = next(fitting, None)
        numbers, padding = padding is not None, padding or TIGHT_PADDING
        if (padding, numbers) != (self._padding, self._numbers):
            self._padding, self._numbers = padding, numbers
            self._measure()
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._wide(PADDING), super().sizeHint().height())

    def least_width(self) -> int:
        """How wide the tabs are with as little room around their words as they take before they are scrolled."""
        return self._wide(TIGHT_PADDING)

    def _wide(self, padding: int) -> int:
        """How wide the tabs are with so much room around their words, and their numbers."""
        tabs = [index for index in range(self.count()) if self.isTabVisible(index)]
        return sum(self._tab_size(index, padding, numbers=True).width() for index in tabs)

    def tabSizeHint(self, index: int) -> QSize:
        return self._tab_size(index, self._padding, numbers=self._numbers)

    def _mark(self, index: int, *, numbers: bool) -> _Mark | None:
        """What is drawn beside the name of a tab: a badge always, a plain number where there is room for `numbers`."""
        mark = self._marks.get(index)
        return mark if mark is not None and (numbers or mark.token is not None) else None

    def _tab_size(self, index: int, padding: int, *, numbers: bool) -> QSize:
        look = theme.current()
        px, metrics = look.px, QFontMetrics(look.font(Role.BODY_MEDIUM))
        width = metrics.horizontalAdvance(self.tabText(index)) + 2 * px(padding) + 1
        if mark := self._mark(index, numbers=numbers):
            width += px(GAP) + self._mark_width(mark)
        return QSize(width, max(px(HEIGHT), metrics.height() + px(8)))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def _mark_width(self, mark: _Mark) -> int:
        look = theme.current()
        px, role = look.px, Role.SMALL_BOLD if mark.token else Role.SECONDARY
        width = QFontMetrics(look.font(role)).horizontalAdvance(str(mark.number))
        return max(px(BADGE), width + px(8)) if mark.token else width

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = painter_on(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("sidebar"))
        painter.drawRoundedRect(QRectF(self.rect()), look.px(8), look.px(8))
        seen = [index for index in range(self.count()) if self.isTabVisible(index)]
        for index in seen:
            self._draw_divider(painter, index)
        for index in seen:
            self._draw_tab(painter, index)
        painter.end()

    def _draw_divider(self, painter: QPainter, index: int) -> None:
        """Between two tabs of which neither is selected; one that is not offered has no place."""
        beside_selected = self.isTabEnabled(self.currentIndex()) and self.currentIndex() in (index - 1, index)
        if index == 0 or not self.isTabVisible(index) or beside_selected:
            return
        rect, px = self.tabRect(index), theme.current().px
        x = (rect.right() if self.isRightToLeft() else rect.left()) + 0.5
        painter.setPen(QPen(theme.current().color("mute_line"), 1))
        middle = rect.center().y() + 0.5
        painter.drawLine(QPointF(x, middle - px(6)), QPointF(x, middle + px(6)))

    def _draw_tab(self, painter: QPainter, index: int) -> None:
        look = theme.current()
        px, area = look.px, self.tabRect(index)
        selected = index == self.currentIndex()
        body = QRectF(area).adjusted(px(2) + 0.5, px(2) + 0.5, -px(2) - 0.5, -px(2) - 0.5)
        enabled = self.isTabEnabled(index) and self.isEnabled()
        if selected and enabled:  # where all are disabled none is a place to be
            painter.setPen(QPen(look.color("mute_line"), 1))
            painter.setBrush(look.color("raised"))
            painter.drawRoundedRect(body, px(6), px(6))
        elif self._hovered(index):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("hover"))
            painter.drawRoundedRect(body, px(6), px(6))
        ink = "disabled" if not enabled else "text1" if selected else "text2"
        painter.setFont(look.font(Role.BODY_MEDIUM))
        painter.setPen(look.color(ink))
        width = painter.fontMetrics().horizontalAdvance(self.tabText(index)) + 1
        place = QRect(area.left() + px(self._padding), area.top(), width, area.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(QStyle.visualRect(self.layoutDirection(), area, place), flags, self.tabText(index))
        if mark := self._mark(index, numbers=self._numbers):
            left = place.right() + px(GAP)
            place = QRect(left, area.top(), self._mark_width(mark), area.height())
            self._draw_mark(painter, QStyle.visualRect(self.layoutDirection(), area, place), mark, ink)
        if selected and self.hasFocus():
            draw_focus_ring(painter, body.adjusted(-0.5, -0.5, 0.5, 0.5), px(6))

    def _draw_mark(self, painter: QPainter, place: QRect, mark: _Mark, ink: str) -> None:
        look = theme.current()
        if mark.token:
            high = min(float(look.px(BADGE)), float(place.height()))
            badge = QRectF(place.left(), place.center().y() + 0.5 - high / 2, place.width(), high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color(mark.token))
            painter.drawRoundedRect(badge, high / 2, high / 2)
            painter.setPen(look.color("inspect"))
        else:
            painter.setPen(look.color("disabled" if ink == "disabled" else "text2"))
        painter.setFont(look.font(Role.SMALL_BOLD if mark.token else Role.SECONDARY))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(mark.number))

    def _hovered(self, index: int) -> bool:
        if not self.underMouse() or not self.isTabEnabled(index):
            return False  # before where the mouse is: an X server has to be asked for that
        return self.tabRect(index).contains(self.mapFromGlobal(self.cursor().pos()))
