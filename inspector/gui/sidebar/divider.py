"""The two halves of the sidebar, above each other, and the divider between them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from inspector.core.text.language import tr
from inspector.gui.theme import theme
from inspector.gui.widgets.layout import draw_focus_ring

GRIP_WIDTH, GRIP_HEIGHT, ROOM = 24, 3, 9
STEP = 16
START = 0.55
"""Of the height, what is for the upper list until somebody moves the divider."""
MOST_WHILE_SHORT = 0.68
"""The same at most, while both are short and nothing divides them."""
LEAST_SHARE, MOST_SHARE = 0.15, 0.85
MOST_OF_LISTS = 300
"""The least height of both lists does not grow beyond this with the text, so that a small screen still holds them."""


class Divider(QSplitterHandle):
    """A hairline with a grip; the arrow keys up and down move it."""

    def __init__(self, orientation: Qt.Orientation, parent: QSplitter) -> None:
        super().__init__(orientation, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Divider between profiles and session tokens"))
        self.setAccessibleDescription(tr("The arrow keys up and down move it"))

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(40), self.splitter().handleWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -STEP, Qt.Key.Key_Down: STEP}.get(Qt.Key(event.key()), 0)
        if step and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.moveSplitter(self.y() + theme.current().px(abs(step)) * (1 if step > 0 else -1))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        if not self.isEnabled():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() // 2
        painter.fillRect(QRect(0, middle, self.width(), 1), look.color("hairline"))
        wide, high = look.px(GRIP_WIDTH), look.px(GRIP_HEIGHT)
        grip = QRectF((self.width() - wide) / 2, middle + 0.5 - high / 2, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("text2" if self.underMouse() else "edge"))
        painter.drawRoundedRect(grip, high / 2, high / 2)
        if self.hasFocus():
            draw_focus_ring(painter, grip.adjusted(-4, -4, 4, 4).intersected(QRectF(self.rect())), high)
        painter.end()


class Halves(QSplitter):
    """Two widgets above each other. While both are short the lower one stands close below the upper one.

    Otherwise the divider is where the user put it: what comes into a half stays in it, and never moves the other one.
    """

    divided = Signal(float)
    """The user has put the divider elsewhere: with the share of the upper half."""

    def __init__(self, upper: QWidget, lower: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._share = START
        self._apart = True
        self._upper = upper
        self.setChildrenCollapsible(False)
        self.addWidget(upper)
        self.addWidget(lower)
        self.divider = self.handle(1)
        self.splitterMoved.connect(self._on_moved)
        theme.current().changed.connect(self.place)

    def createHandle(self) -> QSplitterHandle:
        return Divider(self.orientation(), self)

    @property
    def share(self) -> float:
        """Of the height, what is for the upper half."""
        return self._share

    def put(self, share: float) -> None:
        """Put the divider where it was."""
        self._share = min(max(share, LEAST_SHARE), MOST_SHARE)
        self.place()

    def set_apart(self, apart: bool) -> None:
        """Have a divider between them, or the lower one close below the upper one."""
        self._apart = apart
        self.divider.setEnabled(apart)
        self.divider.setFocusPolicy(Qt.FocusPolicy.StrongFocus if apart else Qt.FocusPolicy.NoFocus)
        self.place()

    def place(self) -> None:
        """Give each half its height."""
        self.setHandleWidth(theme.current().px(ROOM) if self._apart else 0)
        room = max(0, self.height() - self.handleWidth())
        upper = int(room * self._share)
        if not self._apart:
            upper = min(self._wanted(self._upper), int(room * MOST_WHILE_SHORT))
        self.setSizes([upper, room - upper])

    def _wanted(self, half: QWidget) -> int:
        """The height of a half with all that is in it; what is said in the place of a list may take several lines."""
        return half.heightForWidth(self.width()) if half.hasHeightForWidth() else half.sizeHint().height()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and not self._apart:
            self.place()  # something else is said in the upper half
        return done

    def _on_moved(self, position: int, _: int) -> None:
        room = self.height() - self.handleWidth()
        if room > 0 and self._apart:
            self._share = min(max(position / room, LEAST_SHARE), MOST_SHARE)
            self.divided.emit(self._share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def minimumSizeHint(self) -> QSize:
        px = theme.current().px
        return QSize(px(40), min(px(260), MOST_OF_LISTS))
