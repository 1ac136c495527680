"""A card over the window, which is dimmed meanwhile. Not a dialog: nothing waits for it, and Esc closes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from inspector.gui.theme import theme
from inspector.gui.widgets.layout import Card


class Overlay(QWidget):
    """Covers its parent. The keyboard stays inside while it is open, and goes back to where it was afterwards."""

    closed = Signal()

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.card = Card("edge", "inspect", padding=0, parent=self)
        self._before: QWidget | None = None
        self.setAccessibleName(name)
        parent.installEventFilter(self)
        theme.current().changed.connect(self.arrange)
        self.hide()

    def open_overlay(self, first: QWidget) -> None:
        """Show it, with the keyboard on `first`."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self.arrange()
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_overlay(self) -> None:
        """Hide it, and give the keyboard back."""
        if not self.isVisible():
            return
        held = self.isAncestorOf(QApplication.focusWidget() or self)
        before, self._before = self._before, None
        self.hide()
        if held and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def arrange(self) -> None:
        """Cover the parent, and put the card where it belongs."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
            self.place_card()

    def place_card(self) -> None:
        """Give the card its size and place; the middle by default."""
        margin = theme.current().px(24)
        width = min(self.card.sizeHint().width(), self.width() - 2 * margin)
        height = min(self.card.heightForWidth(width), self.height() - 2 * margin)
        if height < 0:
            height = min(self.card.sizeHint().height(), self.height() - 2 * margin)
        self.card.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def place_card_of_width(self, wanted: int) -> None:
        """Put the card into the middle, that wide where there is room, and as high as its words need."""
        px = theme.current().px
        width = min(px(wanted), self.width() - 2 * px(16))
        layout = self.card.body
        layout.activate()
        height = min(max(layout.heightForWidth(width), layout.minimumSize().height()), self.height() - 2 * px(12))
        self.card.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():  # a window may have yet to be shown with it
            self.arrange()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes round inside."""
        stops = [
            widget for widget in self.findChildren(QWidget)
            if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]  # fmt: skip
        if stops:
            now = QApplication.focusWidget()
            at = stops.index(now) if now in stops else -1
            stops[(at + (1 if following else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_overlay()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_overlay()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(self.rect()), theme.current().scrim)
        painter.end()
