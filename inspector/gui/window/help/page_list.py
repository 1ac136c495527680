"""The pages at the left of the help, and the sections of the one that is read."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inspector.core.text.language import tr
from inspector.core.values import dataclass
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.layout import draw_focus_ring
from inspector.gui.widgets.scrolling import keep_room

Index = QModelIndex | QPersistentModelIndex
INDENT, BESIDE, ABOVE = 14, 10, 5
_ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class ContentsRow:
    """A page, or a section of it where `section` is not ""."""

    name: str
    section: str
    title: str

    @property
    def target(self) -> str:
        """What opens it."""
        return f"{self.name}#{self.section}" if self.section else self.name


class ContentsModel(QAbstractListModel):
    """All pages in their order; below the one that is read its sections."""

    hides_values = True
    """There is none among the titles of pages."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[ContentsRow, ...] = ()

    def show_rows(self, rows: tuple[ContentsRow, ...]) -> None:
        """List these."""
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return tr("section of the page") if row.section else ""
        return row if role == _ROW else None


class ContentsDelegate(QStyledItemDelegate):
    """A title on as many lines as it needs; that of a section further in."""

    def _place(self, rect: QRect, row: ContentsRow, direction: Qt.LayoutDirection) -> QRect:
        px = theme.current().px
        inner = rect.adjusted(px(BESIDE) + (px(INDENT) if row.section else 0), px(ABOVE), -px(BESIDE), -px(ABOVE))
        return QStyle.visualRect(direction, rect, inner)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view, row = self.parent(), index.data(_ROW)
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 200
        room = self._place(QRect(0, 0, width, 10_000), row, Qt.LayoutDirection.LeftToRight)
        flags = int(Qt.TextFlag.TextWordWrap)
        high = theme.current().metrics(_role(row)).boundingRect(room, flags, row.title).height()
        return QSize(width, max(theme.current().px(26), high + 2 * theme.current().px(ABOVE)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, row = theme.current(), index.data(_ROW)
        rect: QRect = option.rect
        state = option.state
        direction = option.direction
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.color("accent_tint"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.color("hover"))
        painter.setFont(look.font(_role(row)))
        painter.setPen(look.color("text2" if row.section else "text1"))
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter)
        side = (
            Qt.AlignmentFlag.AlignLeft if direction is Qt.LayoutDirection.LeftToRight else Qt.AlignmentFlag.AlignRight
        )
        painter.drawText(self._place(rect, row, direction), flags | int(side), row.title)
        if state & QStyle.StateFlag.State_HasFocus:
            draw_focus_ring(painter, QRectF(rect), look.px(4))
        painter.restore()


def _role(row: ContentsRow) -> Role:
    return Role.SECONDARY if row.section else Role.BODY


class Contents(QListView):
    """`chosen` has what to open: a click or Enter does it, the arrows only move."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.of = ContentsModel()
        self.setModel(self.of)
        self.setItemDelegate(ContentsDelegate(self))
        keep_room(self)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Pages"))
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def show_pages(self, rows: tuple[ContentsRow, ...], target: str) -> None:
        """List these, that which opens `target` selected; a section that is not listed is its page."""
        self.of.show_rows(rows)
        targets = [row.target for row in rows]
        page = target.partition("#")[0]
        at = targets.index(target) if target in targets else targets.index(page) if page in targets else -1
        self.setCurrentIndex(self.of.index(at) if at >= 0 else QModelIndex())

    def _choose(self, index: Index) -> None:
        if index.isValid():
            self.chosen.emit(self.of.rows[index.row()].target)

    def _restyle(self) -> None:
        self.setStyleSheet(f"QListView {{ background: {theme.current().tokens.sidebar}; }}")
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
