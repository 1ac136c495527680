"""A list whose rows are ticked: a tick, a name, a second line and a glyph. One tab stop; Space ticks, arrows go on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.core.values import dataclass
from inspector.gui.theme import icons, theme
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.labels import plain_tooltip
from inspector.gui.widgets.layout import draw_focus_ring
from inspector.gui.widgets.scrolling import keep_room

HEIGHT, TICK, GLYPH, PADDING, GAP = 46, 16, 16, 10, 10
LEAST_ROWS = 6
TICK_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TickRow:
    """A row. `key` tells it from others; `icon` may be "" for none, and `says` is what it stands for."""

    key: str
    name: str
    second: str
    ticked: bool
    icon: str = ""
    token: str = "text2"
    says: str = ""


class TickModel(QAbstractListModel):
    """Rows that the user ticks, which somebody else remembers: `ticked` tells what is wanted."""

    hides_values = True

    ticked = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[TickRow, ...] = ()

    @property
    def rows(self) -> tuple[TickRow, ...]:
        """All rows on show."""
        return self._rows

    def show_rows(self, rows: Sequence[TickRow]) -> bool:
        """Show these rows; whether others are listed than before, and not the same with other looks."""
        before, self._rows = self._rows, tuple(rows)
        if [row.key for row in before] == [row.key for row in self._rows]:
            for at, (old, new) in enumerate(zip(before, self._rows, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(at), self.index(at))
            return False
        self.beginResetModel()
        self.endResetModel()
        return True

    def row_of(self, key: str) -> int:
        """Where a row is; -1 where it is not on show."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable | flag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        roles = Qt.ItemDataRole
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == TICK_ROLE:
            return row
        if role == roles.CheckStateRole:
            return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
        if role in (roles.DisplayRole, roles.AccessibleTextRole):
            return shown(visible(row.name))
        if role == roles.AccessibleDescriptionRole:
            says = row.says if row.says and row.says.casefold() not in row.second.casefold() else ""
            state = tr("picked") if row.ticked else tr("not picked")
            return ", ".join(part for part in (shown(visible(row.second)), says, state) if part)
        if role == roles.ToolTipRole:
            return plain_tooltip(shown(visible(f"{row.name}\n{row.second}", keep="\n")))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not 0 <= index.row() < len(self._rows):
            return False
        self.ticked.emit(self._rows[index.row()].key, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True


class TickDelegate(QStyledItemDelegate):
    """Draws a row, mirrored in a window that runs from right to left."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.ring = False
        """Whether the current row has the focus, by keyboard."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.current().px(120), row_height())

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            place = _tick_place(_area(option.rect)).adjusted(-4, -8, 4, 8)
            if place.contains(event.position().toPoint()):
                on = index.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
                return model.setData(index, _state(on=not on), Qt.ItemDataRole.CheckStateRole)
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, state = theme.current(), QStyle.StateFlag
        row: TickRow | None = index.data(TICK_ROLE)
        if row is None:
            return
        area = _area(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        selected = bool(option.state & state.State_Selected)
        if selected or option.state & state.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent_tint" if selected else "hover"))
            painter.drawRoundedRect(area, look.px(6), look.px(6))
        _draw_tick(painter, _tick_place(area), on=row.ticked)
        _draw_words(painter, area, row)
        if self.ring and option.state & state.State_HasFocus:
            draw_focus_ring(painter, QRectF(area), look.px(6))
        painter.restore()


def row_height() -> int:
    """How high a row is at the present text size."""
    look = theme.current()
    lines = look.metrics(Role.BODY_MEDIUM).height() + look.metrics(Role.SECONDARY).height()
    return max(look.px(HEIGHT), lines + look.px(10))


def _state(*, on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked


def _area(rect: QRect) -> QRect:
    return QRect(rect).adjusted(0, 0, 0, -theme.current().px(2))


def _placed(area: QRect, start: int, width: int, height: int) -> QRect:
    rect = QRect(area.left() + start, area.top() + (area.height() - height) // 2, width, height)
    return QStyle.visualRect(QGuiApplication.layoutDirection(), area, rect)


def _tick_place(area: QRect) -> QRect:
    px = theme.current().px
    return _placed(area, px(PADDING), px(TICK), px(TICK))


def _draw_tick(painter: QPainter, place: QRect, *, on: bool) -> None:
    look = theme.current()
    painter.setPen(QPen(look.color("accent" if on else "field_border"), 1))
    painter.setBrush(look.color("accent" if on else "field"))
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), look.px(4), look.px(4))
    if on:
        inset = look.px(2)
        icons.paint(painter, "check", QRectF(place).adjusted(inset, inset, -inset, -inset), "on_accent")


def _draw_words(painter: QPainter, area: QRect, row: TickRow) -> None:
    look = theme.current()
    px = look.px
    start, end = px(PADDING + TICK + GAP), area.width() - px(PADDING)
    if row.icon:
        end -= px(GLYPH)
        icons.paint(painter, row.icon, QRectF(_placed(area, end, px(GLYPH), px(GLYPH))), row.token)
        end -= px(GAP)
    name, second = QFontMetrics(look.font(Role.BODY_MEDIUM)), QFontMetrics(look.font(Role.SECONDARY))
    words = _placed(area, start, max(0, end - start), name.height() + second.height())
    leading = QStyle.visualAlignment(QGuiApplication.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
    flags = leading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    first, below, cuts = (
        words.adjusted(0, 0, 0, -second.height()),
        words.adjusted(0, name.height(), 0, 0),
        Qt.TextElideMode,
    )
    parts = (
        (row.name, name, Role.BODY_MEDIUM, "text1", first, cuts.ElideMiddle),
        (row.second, second, Role.SECONDARY, "text2", below, cuts.ElideRight),
    )
    for text, metrics, role, token, place, cut in parts:
        painter.setFont(look.font(role))
        painter.setPen(look.color(token))
        painter.drawText(place, flags, metrics.elidedText(shown(visible(text)), cut, place.width() + 1))


class TickList(QListView):
    """Higher with its rows as long as there is room, then it scrolls. `went_to` tells which row is current."""

    went_to = Signal(str)

    def __init__(self, name: str, *, most: int = 0) -> None:
        super().__init__()
        self.model_of_ticks = TickModel()
        self._most = most
        self._delegate = TickDelegate(self)
        self._telling = True
        self.setModel(self.model_of_ticks)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        keep_room(self)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListView { background: transparent; }")
        self.selectionModel().currentChanged.connect(self._on_current)
        theme.current().changed.connect(self._measure)

    def show_rows(self, rows: Sequence[TickRow], current: str = "") -> None:
        """Show these rows, with one of them current where it is among them."""
        self._telling = False
        self.model_of_ticks.show_rows(rows)
        self.go_to(current)
        self._telling = True
        self._measure()

    def go_to(self, key: str) -> None:
        """Make a row current without telling anybody."""
        telling, self._telling = self._telling, False
        at = self.model_of_ticks.row_of(key)
        if at >= 0 and at != self.currentIndex().row():
            self.setCurrentIndex(self.model_of_ticks.index(at))
        self._telling = telling

    @property
    def current_key(self) -> str:
        """The key of the current row; "" where none is."""
        row: TickRow | None = self.currentIndex().data(TICK_ROLE)
        return row.key if row is not None else ""

    def _measure(self) -> None:
        count = len(self.model_of_ticks.rows)
        most = count if not self._most else min(count, self._most)
        self.setMinimumHeight(min(most, LEAST_ROWS) * row_height())
        self.setMaximumHeight(max(1, most) * row_height())
        self.scheduleDelayedItemsLayout()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(240), self.maximumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(120), self.minimumHeight())

    def _on_current(self, current: Index) -> None:
        row: TickRow | None = current.data(TICK_ROLE)
        if self._telling and row is not None:
            self.went_to.emit(row.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._delegate.ring = True
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and not event.modifiers() and index.isValid():
            on = index.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
            self.model_of_ticks.setData(index, _state(on=not on), Qt.ItemDataRole.CheckStateRole)
        else:
            super().keyPressEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._delegate.ring = False
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._delegate.ring = event.reason() is not Qt.FocusReason.MouseFocusReason
        if not self.currentIndex().isValid() and self.model_of_ticks.rows:
            self.go_to(self.model_of_ticks.rows[0].key)
        super().focusInEvent(event)
        self.viewport().update()
