"""Containers: surfaces, cards, hairlines, section headers, and a layout that wraps."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLayout, QLayoutItem, QSizePolicy, QStyle, QVBoxLayout, QWidget

from inspector.core.text.language import tr
from inspector.gui.theme import icons, theme
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.labels import (
    BOLD,
    MONO,
    MONO_MUTED,
    MUTED,
    PLAIN,
    MixedLabel,
    Paragraph,
    PlainLabel,
    Span,
    Style,
    plain_tooltip,
)

__all__ = [
    "BOLD", "MONO", "MONO_MUTED", "MUTED", "PLAIN", "Card", "FlowLayout", "Hairline", "MixedLabel", "Paragraph",
    "PlainLabel", "SectionHeader", "Span", "Style", "Surface", "as_high_as_needed", "draw_focus_ring", "painter_on",
    "plain_tooltip", "set_margins",
]  # fmt: skip


class FlowLayout(QLayout):
    """Items from the leading edge, wrapped to the next line where the width ends."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6, line_gap: int = 6) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._items: list[QLayoutItem] = []
        self._gap, self._line_gap = gap, line_gap

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        gap = theme.current().px(self._gap)
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + gap * max(0, len(hints) - 1)
        margins = self.contentsMargins()
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Place the items in `rect` if `move`; the height they need either way."""
        look = theme.current()
        gap, line_gap = look.px(self._gap), look.px(self._line_gap)
        margins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        x, y, line = area.x(), area.y(), 0
        for item in self._shown():
            size = item.sizeHint()
            width = min(size.width(), max(area.width(), item.minimumSize().width()))
            if line and x + width > area.x() + area.width():
                x, y, line = area.x(), y + line + line_gap, 0
            if move:
                place = QRect(QPoint(x, y), QSize(width, size.height()))
                item.setGeometry(QStyle.visualRect(direction, area, place))
            x, line = x + width + gap, max(line, size.height())
        return y + line - rect.y() + margins.bottom()


class Surface(QWidget):
    """A widget filled with a token's colour: "sidebar", "request", "inspect"."""

    def __init__(self, token: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token = token
        theme.current().changed.connect(self.update)

    def set_token(self, token: str) -> None:
        """Fill with another colour."""
        self._token = token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().color(self._token))
        painter.end()


class Hairline(QWidget):
    """A line of one pixel between two things above each other."""

    def __init__(self, token: str = "hairline", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token = token
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().color(self._token))
        painter.end()


class Card(QWidget):
    """A rounded box with a vertical layout, `body`. `border` None and `fill` "inset" make it an inset.

    `padding` and `radius` are base pixels; `above` is the padding above and below, where it is another.
    """

    def __init__(
        self,
        border: str | None = "hairline",
        fill: str = "inspect",
        *,
        radius: int = 8,
        padding: int = 12,
        above: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._border, self._fill, self._radius, self._padding = border, fill, radius, padding
        self._above = above
        self.body = QVBoxLayout(self)
        self._measure()
        theme.current().changed.connect(self._measure)

    def set_border(self, token: str | None) -> None:
        """Outline the card in another colour."""
        self._border = token
        self.update()

    def set_padding(self, padding: int) -> None:
        """Use another padding, in base pixels."""
        self._padding = padding
        self._measure()

    def _measure(self) -> None:
        px = theme.current().px
        beside, above = px(self._padding), px(self._padding if self._above is None else self._above)
        self.body.setContentsMargins(beside, above, beside, above)
        self.body.setSpacing(px(6))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = painter_on(self)
        painter.setBrush(look.color(self._fill))
        painter.setPen(QPen(look.color(self._border), 1) if self._border else Qt.PenStyle.NoPen)
        radius = look.px(self._radius)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()


class SectionHeader(QAbstractButton):
    """A disclosure triangle, a title and a count; `toggled` tells when it opens or closes."""

    def __init__(
        self, title: str, count: int | None = None, *, open_: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._count = count
        self.setCheckable(True)
        self.setChecked(open_)
        self.setText(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._describe)
        theme.current().changed.connect(self.updateGeometry)
        self._describe()

    def set_count(self, count: int | None) -> None:
        """Show another number behind the title, or none."""
        self._count = count
        self._describe()
        self.updateGeometry()
        self.update()

    def show_title(self, title: str, count: int | None, *, open_: bool) -> None:
        """Head something else."""
        self.setText(title)
        self._count = count
        self.setChecked(open_)
        self._describe()
        self.updateGeometry()
        self.update()

    def _describe(self) -> None:
        state = tr("shown") if self.isChecked() else tr("hidden")
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(state if self._count is None else f"{self._count} {state}")

    def sizeHint(self) -> QSize:
        px, metrics = theme.current().px, QFontMetrics(theme.current().font(Role.SECONDARY_BOLD))
        return QSize(metrics.horizontalAdvance(f"{self.text()} {self._count_text()}") + px(36), px(24))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        px = look.px
        painter = painter_on(self)
        side = px(12)
        arrow = QRect(px(1), (self.height() - side) // 2, side, side)
        ink = "text1" if self.underMouse() else "text2"
        painter.save()
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        icons.paint(painter, "chevron-down" if self.isChecked() else "chevron-right", QRectF(arrow), ink)
        painter.restore()
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        left = px(20)
        for text, role in ((self.text(), Role.SECONDARY_BOLD), (self._count_text(), Role.SECONDARY)):
            painter.setFont(look.font(role))
            painter.setPen(look.color(ink))
            place = QRect(left, 0, painter.fontMetrics().horizontalAdvance(text), self.height())
            painter.drawText(QStyle.visualRect(self.layoutDirection(), self.rect(), place), flags, shown(text))
            left = place.right() + px(7)
        if self.hasFocus():
            ring = QRect(0, 0, min(self.width(), left + px(2)), self.height())
            draw_focus_ring(painter, QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), ring)), px(6))
        painter.end()

    def _count_text(self) -> str:
        return "" if self._count is None else str(self._count)


def painter_on(widget: QWidget) -> QPainter:
    """A painter with smooth edges for which a text runs as its own letters do, whichever way the window runs."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return painter


def draw_focus_ring(painter: QPainter, rect: QRectF, radius: float, *, on_accent: bool = False) -> None:
    """The 2 px ring inside `rect`; on a filled accent a 1 px line of the label's colour lies within it."""
    look = theme.current()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.color("focus"), 2))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), max(0, radius - 1), max(0, radius - 1))
    if on_accent:
        painter.setPen(QPen(look.color("on_accent"), 1))
        painter.drawRoundedRect(rect.adjusted(2.5, 2.5, -2.5, -2.5), max(0, radius - 2.5), max(0, radius - 2.5))


def set_margins(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Margins in pixels, of which `start` is at the side where a line begins: Qt mirrors all but the margins."""
    left, right = (end, start) if QGuiApplication.isRightToLeft() else (start, end)
    layout.setContentsMargins(left, top, right, bottom)


def as_high_as_needed() -> QSizePolicy:
    """As wide as is offered, and as high as that width asks for."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    return policy
