"""The scopes that can be tried: a box to tick, what each is for, and where it is known from."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inspector.core.exploration.cell_words import source_words
from inspector.core.exploration.planned import ScopeToTry
from inspector.core.text.display import elide, visible
from inspector.core.text.language import mark, tr
from inspector.core.values import dataclass
from inspector.gui.scopes.painting import row_height
from inspector.gui.scopes.rows import MOST_NAME, Index
from inspector.gui.theme import hiding, theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.layout import draw_focus_ring
from inspector.gui.widgets.rows.row_painter import BOX, RowPainter
from inspector.gui.widgets.scrolling import keep_room

UNKNOWN = mark("No description known")


@dataclass(frozen=True, slots=True)
class TryRow:
    """A scope that can be tried, in words."""

    scope: str
    description: str
    known_from: str
    ticked: bool


def try_rows(scopes: tuple[ScopeToTry, ...], ticked: tuple[str, ...], now: float) -> tuple[TryRow, ...]:
    """The scopes in words."""
    chosen = frozenset(ticked)
    return tuple(
        TryRow(
            each.scope,
            each.description or tr(UNKNOWN),
            ", ".join(source.told(now) for source in source_words(each)),
            each.scope in chosen,
        )
        for each in scopes
    )


class TryModel(QAbstractListModel):
    """One row for each."""

    hides_values = True
    tick_asked = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[TryRow, ...] = ()
        self.enabled = True

    def show_rows(self, rows: tuple[TryRow, ...], *, enabled: bool) -> None:
        """Show these; where the scopes are the same, only what is ticked is drawn anew."""
        same = [row.scope for row in rows] == [row.scope for row in self._rows]
        changed = rows != self._rows or enabled is not self.enabled
        self.enabled = enabled
        if same:
            self._rows = rows
            if changed and rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def at(self, index: Index) -> TryRow | None:
        """The row, if there is one."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def place_of(self, scope: str) -> int:
        """In which row a scope is; -1 for none."""
        return next((place for place, row in enumerate(self._rows) if row.scope == scope), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  never changed
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return hiding.shown(visible(elide(row.scope, MOST_NAME)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return hiding.shown(visible(elide(row.scope, MOST_NAME)))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return hiding.shown(f"{row.description}, {row.known_from}" if row.known_from else row.description)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.at(index)
        if row is None or role != Qt.ItemDataRole.CheckStateRole or not self.enabled:
            return False
        self.tick_asked.emit(row.scope, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True


class TryList(QListView):
    """One tab stop; arrows inside, Space and Enter tick."""

    def __init__(self, model: TryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Scopes to try"))
        self._model = model
        self._delegate = _TryDelegate(self, model)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListView.Shape.NoFrame)
        keep_room(self)
        theme.current().changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._model.at(self.currentIndex())
        self._delegate.ring = True
        ticks = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        if row is not None and ticks:
            self._toggle(row)
        else:
            super().keyPressEvent(event)
        self.viewport().update()

    def _toggle(self, row: TryRow) -> None:
        if self._model.enabled:
            self._model.tick_asked.emit(row.scope, not row.ticked)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._delegate.ring = False
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = self._model.at(self.indexAt(event.position().toPoint()))
        if row is not None and event.button() is Qt.MouseButton.LeftButton:
            self._toggle(row)  # not for Qt to handle: it would tick a box by its own idea of where that is

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._delegate.ring = event.reason() is not Qt.FocusReason.MouseFocusReason
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0))
        super().focusInEvent(event)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(240), self._model.rowCount() * row_height())

    def minimumSizeHint(self) -> QSize:
        rows = min(max(self._model.rowCount(), 1), 4)
        return QSize(theme.current().px(120), rows * row_height())


class _TryDelegate(QStyledItemDelegate):
    def __init__(self, view: TryList, model: TryModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self.ring = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.current().px(120), row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect, px = self._model.at(index), QRect(option.rect), theme.current().px
        if row is None:
            return
        painter.save()
        cell = RowPainter(painter, rect, option.direction)
        if option.state & QStyle.StateFlag.State_MouseOver and self._model.enabled:
            cell.fill("inset")
        cell.box(rect.left() + px(4), ticked=row.ticked, enabled=self._model.enabled)
        start = rect.left() + px(4) + px(BOX) + px(12)
        room = rect.right() - px(8) - start
        half = QRect(rect.right() - px(8) - room // 2, rect.top(), room // 2, rect.height())
        end = cell.words(half, row.known_from, Role.SECONDARY, "text2", at_end=True)
        words = QRect(start, rect.top(), max(0, room - end - px(12)), rect.height())
        cell.two_lines(words, row.scope, row.description, muted=row.description == tr(UNKNOWN))
        cell.line_below()
        if self.ring and self._view.hasFocus() and index == self._view.currentIndex():
            draw_focus_ring(painter, QRectF(rect).adjusted(0, 0, 0, -1), px(6))
        painter.restore()
