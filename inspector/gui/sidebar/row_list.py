"""A list of the sidebar: rows of profiles or of tokens, as a list or in the rail as glyphs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inspector.gui.sidebar.models import ROW_ROLE, Index, Row, RowModel
from inspector.gui.theme import icons, theme
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.layout import draw_focus_ring

PROFILE_HEIGHT, TOKEN_HEIGHT = 46, 31


class RowDelegate(QStyledItemDelegate):
    """Draws a row: tile and two lines for a profile, one line for a token; in the rail only their glyphs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rail = False
        self.ring = False
        """Whether the current row has the focus, by keyboard."""
        self._sizes: dict[int, int] = {}
        theme.current().changed.connect(self._measure)

    def _measure(self) -> None:
        self._sizes.clear()

    def _px(self, base: int) -> int:
        """Base pixels at the present text size, worked out once and not with every row that is painted."""
        if base not in self._sizes:
            self._sizes[base] = theme.current().px(base)
        return self._sizes[base]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row | None = index.data(ROW_ROLE)
        two_lines = row is not None and bool(row.tile)
        px, metrics = self._px, QFontMetrics(theme.current().font(Role.BODY))
        high = px(PROFILE_HEIGHT if two_lines else TOKEN_HEIGHT)
        return QSize(px(40), max(high, metrics.height() * (2 if two_lines else 1) + px(8)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.current()
        row: Row | None = index.data(ROW_ROLE)
        if row is None:  # it goes with the next turn of the event loop
            return
        state = QStyle.StateFlag
        area = QRect(option.rect).adjusted(0, 0, 0, -self._px(2))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        selected, over = bool(option.state & state.State_Selected), bool(option.state & state.State_MouseOver)
        if selected or over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent_tint" if selected else "hover"))
            painter.drawRoundedRect(area, self._px(6), self._px(6))
        if row.tile:
            self._draw_profile(painter, area, row, selected=selected)
        else:
            self._draw_token(painter, area, row)
        if self.ring and option.state & state.State_HasFocus:
            draw_focus_ring(painter, QRectF(area), self._px(6))
        painter.restore()

    def _draw_profile(self, painter: QPainter, area: QRect, row: Row, *, selected: bool) -> None:
        look = theme.current()
        px, side = self._px, self._px(28)
        start = (area.width() - side) // 2 if self.rail else px(8)
        tile = QRectF(_place(area, start, side, side)).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(look.color("accent_line" if selected else "edge"), 1))
        painter.setBrush(look.color("field"))
        painter.drawRoundedRect(tile, px(6), px(6))
        painter.setFont(look.font(Role.SMALL_BOLD))
        painter.setPen(look.color("text2"))
        painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, row.tile)
        glyph = px(16)
        if self.rail:
            place = QRectF(tile.right() - glyph / 2 - px(2), tile.bottom() - glyph / 2 - px(2), glyph, glyph)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent_tint" if selected else "sidebar"))
            painter.drawEllipse(place.adjusted(px(1), px(1), -px(1), -px(1)))
            icons.paint(painter, row.icon, place, row.token)
            return
        end = area.width() - px(8) - glyph
        icons.paint(painter, row.icon, QRectF(_place(area, end, glyph, glyph)), row.token)
        start += side + px(10)
        width = end - px(8) - start
        name, second = QFontMetrics(look.font(Role.BODY_MEDIUM)), QFontMetrics(look.font(Role.SMALL))
        words = _place(area, start, width, name.height() + second.height())
        first = words.adjusted(0, 0, 0, -second.height())
        _draw_text(painter, first, row.name, Role.BODY_MEDIUM, "text1")
        _draw_text(painter, words.adjusted(0, name.height(), 0, 0), row.subtitle, Role.SMALL, "text2")

    def _draw_token(self, painter: QPainter, area: QRect, row: Row) -> None:
        look = theme.current()
        px, side = self._px, self._px(14)
        start = (area.width() - side) // 2 if self.rail else px(11)
        icons.paint(painter, row.icon, QRectF(_place(area, start, side, side)), row.token)
        if self.rail:
            return
        start += side + px(9)
        room = QFontMetrics(look.font(Role.SECONDARY)).horizontalAdvance(row.time) + 1
        end = area.width() - px(10) - room
        _draw_text(painter, _place(area, end, room + px(1)), row.time, Role.SECONDARY, "text2")
        _draw_text(painter, _place(area, start, end - px(8) - start), row.name, Role.BODY, "text1")


def _place(area: QRect, start: int, width: int, height: int | None = None) -> QRect:
    """A rectangle in the middle of the row's height, `start` pixels from where the row begins."""
    high = area.height() if height is None else height
    rect = QRect(area.left() + start, area.top() + (area.height() - high) // 2, width, high)
    return QStyle.visualRect(QGuiApplication.layoutDirection(), area, rect)


def _draw_text(painter: QPainter, place: QRect, text: str, role: Role, token: str) -> None:
    look = theme.current()
    painter.setFont(look.font(role))
    painter.setPen(look.color(token))
    drawn = painter.fontMetrics().elidedText(shown(text), Qt.TextElideMode.ElideRight, place.width() + 1)
    leading = QStyle.visualAlignment(QGuiApplication.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
    painter.drawText(place, leading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, drawn)


class RowList(QListView):
    """One tab stop; the arrow keys choose. `chosen` tells what the user chose, never what the window selected."""

    chosen = Signal(str)
    menu_requested = Signal(str, object)
    """With the id of a row and the global point at which its menu belongs."""
    rows_changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._model = RowModel()
        self._delegate = RowDelegate(self)
        self._telling = True
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListView { background: transparent; }")
        self.selectionModel().currentChanged.connect(self._on_current)
        self.clicked.connect(self._on_clicked)
        self.activated.connect(self._on_clicked)
        self.customContextMenuRequested.connect(self._on_menu)

    @property
    def rows(self) -> RowModel:
        """The rows it shows."""
        return self._model

    def show_rows(self, rows: Sequence[Row], selected: str | None) -> None:
        """Show these rows with one of them, or none, selected."""
        self.show_ids([row.id for row in rows], {row.id: row for row in rows}.get, selected)

    def show_ids(self, ids: Sequence[str], make: Callable[[str], Row | None], selected: str | None) -> None:
        """Show the rows that `make` makes of these ids when they are looked at, with one or none selected."""
        self._telling = False
        count = self._model.rowCount()
        self._model.show(ids, make)
        self._select(selected)
        self._telling = True
        if count != len(ids):
            self.updateGeometry()
            self.rows_changed.emit()

    def select(self, row_id: str | None) -> None:
        """Select a row, or none, without telling anybody."""
        self._telling = False
        self._select(row_id)
        self._telling = True

    def _select(self, row_id: str | None) -> None:
        at = self._model.row_of(row_id)
        if at < 0:
            self.clearSelection()
            self.setCurrentIndex(self._model.index(-1))
        elif self.currentIndex().row() != at or not self.selectionModel().isSelected(self._model.index(at)):
            self.setCurrentIndex(self._model.index(at))

    def selected_ids(self) -> tuple[str, ...]:
        """The ids of the rows that are selected, from top to bottom."""
        chosen = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return tuple(row_id for index in chosen if (row_id := self._model.id_at(index)) is not None)

    def set_rail(self, rail: bool) -> None:
        """Show glyphs only."""
        self._delegate.rail = rail
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if rail else policy.ScrollBarAsNeeded)
        self.viewport().update()

    def _on_current(self, current: Index) -> None:
        if self._telling and current.isValid():
            self.chosen.emit(self._model.id_at(current))

    def _on_clicked(self, index: Index) -> None:
        # A click on the current row is a choice too: it brings its profile back from the paste form.
        if self._telling and index.isValid():
            self.chosen.emit(self._model.id_at(index))

    def _on_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        index = index if index.isValid() else self.currentIndex()
        if row_id := self._model.id_at(index):
            self.menu_requested.emit(row_id, self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._delegate.ring = False
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._delegate.ring = True
        super().keyPressEvent(event)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._delegate.ring = event.reason() is not Qt.FocusReason.MouseFocusReason
        self._telling = False
        super().focusInEvent(event)
        if self._delegate.ring and not self.currentIndex().isValid():  # somewhere the keyboard has to be seen
            first = self._model.index(0)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._telling = True
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        index = self.currentIndex()
        row = self.visualRect(index)
        seen = index.isValid() and row.bottom() >= 0 and row.top() < event.oldSize().height()
        super().resizeEvent(event)
        if seen:  # the other list took some of the room: what is shown at the right stays in sight
            self.scrollTo(index)

    def sizeHint(self) -> QSize:
        rows = self._model.rowCount()
        return QSize(theme.current().px(40), rows * self.sizeHintForRow(0) if rows else 0)

    def minimumSizeHint(self) -> QSize:
        rows = min(self._model.rowCount(), 2)
        return QSize(theme.current().px(40), rows * self.sizeHintForRow(0) if rows else 0)
