"""What is seen while something is dragged over the window: that it may be dropped, or why it may not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from inspector.core.text.language import mark, tr
from inspector.gui.theme import icons, theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.announcing import announce, sentences
from inspector.gui.widgets.labels import PLAIN, Paragraph
from inspector.gui.widgets.layout import painter_on

WHAT = mark("A token, an answer, a log, a HAR file, keys in any form, or a setup.")


class DropHint(QWidget):
    """Covers the window, so that no field below takes the file as text. `dropped` carries the QMimeData."""

    dropped = Signal(object)

    def __init__(self, parent: QWidget, why_not: Callable[[QMimeData], str]) -> None:
        super().__init__(parent)
        self._why_not = why_not
        self._reason = ""
        self.setAcceptDrops(True)
        self.setAccessibleName(tr("Drop here"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()

    @property
    def words(self) -> tuple[str, str]:
        """The large line and the small one."""
        return (
            (tr("This cannot be dropped here"), self._reason)
            if self._reason
            else (tr("Drop to inspect. Nothing is sent."), tr(WHAT))
        )

    def show_for(self, data: QMimeData) -> None:
        """Cover the window and say what would come of dropping this."""
        self._reason = self._why_not(data)
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self.update()
        announce(self, sentences(*self.words))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._answer(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._answer(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.hide()
        if not self._reason:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(event.mimeData())

    def _answer(self, event: QDragMoveEvent) -> None:
        if self._reason:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)  # whoever it comes from must not remove it there
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        px = look.px
        tone = "warn" if self._reason else "accent"
        painter = painter_on(self)
        painter.fillRect(self.rect(), look.color("inspect"))
        frame = QRectF(self.rect()).adjusted(px(16), px(16), -px(16), -px(16))
        painter.setPen(QPen(look.color("warn_glyph" if self._reason else "accent"), px(2), Qt.PenStyle.DashLine))
        painter.setBrush(look.color(f"{tone}_tint"))
        painter.drawRoundedRect(frame, px(8), px(8))
        width = min(px(460), self.width() - 2 * px(40))
        large, small = self.words
        title = Paragraph(((large, PLAIN),), Role.PAGE_TITLE, "text1", centred=True)
        words = Paragraph(((small, PLAIN),), Role.BODY, "text2", centred=True)
        side = px(36)
        top = (self.height() - side - px(12) - title.height(width) - px(4) - words.height(width)) / 2
        icon = QRectF((self.width() - side) / 2, top, side, side)
        icons.paint(painter, "warn" if self._reason else "import", icon, "warn_glyph" if self._reason else "accent")
        left = (self.width() - width) / 2
        title.draw(painter, QPointF(left, top + side + px(12)), width)
        words.draw(painter, QPointF(left, top + side + px(16) + title.height(width)), width)
        painter.end()
