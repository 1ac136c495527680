"""Scroll bars whose room is always kept, so that nothing shifts when content grows, and which show only when needed."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QScrollBar, QSizePolicy, QVBoxLayout, QWidget


class QuietScrollBar(QScrollBar):
    """Keeps its room and draws nothing while there is nothing to scroll."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)


def keep_room(area: QAbstractScrollArea) -> None:
    """Give `area` a vertical bar that always has its room, and no horizontal one."""
    area.setVerticalScrollBar(QuietScrollBar(Qt.Orientation.Vertical))
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def scroll_to(widget: QWidget) -> None:
    """Scroll what `widget` is in, once that is laid out, until all of it is seen, or its top where it is too high."""
    QTimer.singleShot(0, widget, lambda: have_seen(widget, widget.rect()))


def have_seen(widget: QWidget, place: QRect) -> None:
    """Scroll what `widget` is in until `place`, in the widget's own coordinates, is seen."""
    area = _area_around(widget)
    content = area.widget() if area is not None else None
    if area is not None and content is not None:
        bar, top = area.verticalScrollBar(), widget.mapTo(content, place.topLeft()).y()
        bar.setValue(min(top, max(bar.value(), top + place.height() - area.viewport().height())))


def height_seen(widget: QWidget) -> int:
    """How much of what `widget` is in is seen at once, in pixels; all of the widget where nothing scrolls it."""
    area = _area_around(widget)
    return area.viewport().height() if area is not None else widget.height()


def _area_around(widget: QWidget) -> QScrollArea | None:
    area: QWidget | None = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    return area


class Page(QScrollArea):
    """A tab's content: as wide as the tab, scrolled when it is higher. Widgets are added to `column`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_room(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.setWidget(inside)
        for widget in (inside, self.viewport()):
            widget.setAutoFillBackground(False)  # QScrollArea switches it on


class Fitting(Page):
    """As high as its content where there is room for that. Where there is not, it scrolls, by the keyboard too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)

    def _on_range(self, least: int, most: int) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if most > least else Qt.FocusPolicy.NoFocus)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self.column.heightForWidth(width - self.verticalScrollBar().sizeHint().width()), 0)

    def sizeHint(self) -> QSize:
        hint = self.column.sizeHint()
        return QSize(hint.width(), self.heightForWidth(hint.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())
