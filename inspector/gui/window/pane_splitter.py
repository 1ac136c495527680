"""Two panes that share a width; one at a time where there is no room for both."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from inspector.gui.theme import theme

UNLIMITED = 16777215
"""QWIDGETSIZE_MAX, which PySide6 does not have."""


class Handle(QSplitterHandle):
    """A hairline, also before there is a style sheet."""

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().color("hairline"))
        painter.end()


class ThinSplitter(QSplitter):
    """A splitter with a hairline for a handle. Qt lets it be grabbed a few pixels to either side as well."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        return Handle(self.orientation(), self)


class PaneSplitter(ThinSplitter):
    """While panes take turns the one behind is a collapsed one, so the keyboard still gets there: it comes in front.

    `turned` follows every change of what is in front, and of whether they take turns.
    """

    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._panes: tuple[QWidget, ...] = ()
        self._front, self._turns = 0, False
        self._most = UNLIMITED

    def share(self, first: QWidget, second: QWidget, most: int) -> None:
        """Hold these; beside each other the first is no wider than `most`. Called once, when there is all in them."""
        self._panes, self._most = (first, second), most
        for pane in self._panes:
            self.addWidget(pane)
        self._apply()

    @property
    def turns(self) -> bool:
        """Whether one pane is seen at a time."""
        return self._turns

    @property
    def front(self) -> QWidget:
        """The pane that is seen where they take turns."""
        return self._panes[self._front]

    @property
    def behind(self) -> QWidget | None:
        """The pane that is not seen; None where both are."""
        return self._panes[1 - self._front] if self._turns else None

    def take_turns(self, turns: bool) -> None:
        """Show one pane at a time, or both."""
        if turns != self._turns:
            self._turns = turns
            self._apply()

    def bring(self, pane: QWidget) -> None:
        """Have this pane in front."""
        index = self._panes.index(pane)
        if index != self._front:
            self._front = index
            self._apply()

    def minimumSizeHint(self) -> QSize:
        """What is behind is as narrow as it can be, and so higher than it will ever be seen."""
        if not self._turns:
            return super().minimumSizeHint()
        wide = max(pane.minimumWidth() or pane.minimumSizeHint().width() for pane in self._panes)
        return QSize(wide, max(self.front.minimumHeight(), self.front.minimumSizeHint().height()))

    def _apply(self) -> None:
        self._panes[0].setMaximumWidth(UNLIMITED if self._turns else self._most)
        self.setChildrenCollapsible(self._turns)
        self.handle(1).setEnabled(not self._turns)
        if self._turns:
            self.setSizes([0, max(1, self.width())] if self._front else [max(1, self.width()), 0])
            _lay_out(self.front)
        self.updateGeometry()
        self.turned.emit()


def _lay_out(pane: QWidget) -> None:
    """Have everything in a pane take its place at once, the innermost first.

    By events each layout tells the next one in turn. Before the last has heard, a pane that was narrow and high until
    now still asks for that height, and the window grows, never to shrink again.
    """
    for widget in reversed((pane, *pane.findChildren(QWidget))):
        layout = widget.layout()
        if layout is not None and widget.isVisible():
            layout.activate()
