"""The sidebar: tokens come in at the top, profiles and the session's tokens below, and the way out at the foot."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from inspector.gui import buttons, icons, theme
from inspector.gui.buttons import Button, Kind
from inspector.gui.labels import MixedLabel, PlainLabel
from inspector.gui.layout import Hairline, Surface, draw_focus_ring
from inspector.gui.sidebar_models import ROW_ROLE, Index, Row, RowModel
from inspector.gui.theme import Role

WIDTH, RAIL_WIDTH = 232, 56
PROFILE_HEIGHT, TOKEN_HEIGHT = 46, 31


class RowDelegate(QStyledItemDelegate):
    """Draws a row: tile and two lines for a profile, one line for a token; in the rail only their glyphs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rail = False
        self.ring = False
        """Whether the current row has the focus, by keyboard."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW_ROLE)
        px, metrics = theme.current().px, QFontMetrics(theme.current().font(Role.BODY))
        high = px(PROFILE_HEIGHT if row.tile else TOKEN_HEIGHT)
        return QSize(px(40), max(high, metrics.height() * (2 if row.tile else 1) + px(8)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.current()
        row: Row = index.data(ROW_ROLE)
        state = QStyle.StateFlag
        area = QRect(option.rect).adjusted(0, 0, 0, -look.px(2))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected, over = bool(option.state & state.State_Selected), bool(option.state & state.State_MouseOver)
        if selected or over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent_tint" if selected else "hover"))
            painter.drawRoundedRect(area, look.px(6), look.px(6))
        if row.tile:
            self._draw_profile(painter, area, row)
        else:
            self._draw_token(painter, area, row)
        if self.ring and option.state & state.State_HasFocus:
            draw_focus_ring(painter, QRectF(area), look.px(6))
        painter.restore()

    def _draw_profile(self, painter: QPainter, area: QRect, row: Row) -> None:
        look = theme.current()
        px, side = look.px, look.px(28)
        left = area.left() + ((area.width() - side) // 2 if self.rail else px(8))
        tile = QRectF(left + 0.5, area.top() + (area.height() - side) // 2 + 0.5, side - 1, side - 1)
        painter.setPen(QPen(look.color("edge"), 1))
        painter.setBrush(look.color("field"))
        painter.drawRoundedRect(tile, px(6), px(6))
        painter.setFont(look.font(Role.SMALL_BOLD))
        painter.setPen(look.color("text2"))
        painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, row.tile)
        glyph = px(12)
        if self.rail:
            place = QRectF(tile.right() - glyph / 2 - px(1), tile.bottom() - glyph / 2 - px(1), glyph, glyph)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("sidebar"))
            painter.drawEllipse(place.adjusted(-1, -1, 1, 1))
            icons.paint(painter, row.icon, place, row.token)
            return
        place = QRectF(area.right() - px(10) - glyph, area.center().y() - glyph / 2 + 0.5, glyph, glyph)
        icons.paint(painter, row.icon, place, row.token)
        left = int(tile.right()) + px(10)
        width = int(place.left()) - px(8) - left
        name, second = QFontMetrics(look.font(Role.BODY_MEDIUM)), QFontMetrics(look.font(Role.SMALL))
        top = area.top() + (area.height() - name.height() - second.height()) // 2
        _draw_text(painter, QRect(left, top, width, name.height()), row.name, Role.BODY_MEDIUM, "text1")
        below = QRect(left, top + name.height(), width, second.height())
        _draw_text(painter, below, row.subtitle, Role.SMALL, "text2")

    def _draw_token(self, painter: QPainter, area: QRect, row: Row) -> None:
        look = theme.current()
        px, side = look.px, look.px(14)
        left = area.left() + ((area.width() - side) // 2 if self.rail else px(11))
        icons.paint(painter, row.icon, QRectF(left, area.center().y() - side / 2 + 0.5, side, side), row.token)
        if self.rail:
            return
        left += side + px(9)
        room = QFontMetrics(look.font(Role.SECONDARY)).horizontalAdvance(row.time) + 1
        place = QRect(area.right() - px(10) - room, area.top(), room + px(1), area.height())
        _draw_text(painter, place, row.time, Role.SECONDARY, "text2")
        width = place.left() - px(8) - left
        _draw_text(painter, QRect(left, area.top(), width, area.height()), row.name, Role.BODY, "text1")


def _draw_text(painter: QPainter, place: QRect, text: str, role: Role, token: str) -> None:
    look = theme.current()
    painter.setFont(look.font(role))
    painter.setPen(look.color(token))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width() + 1)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


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
        self._telling = False
        count = self._model.rowCount()
        self._model.show_rows(rows)
        self._select(selected)
        self._telling = True
        if count != len(rows):
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

    def _on_menu(self, at: object) -> None:
        index = self.indexAt(at)  # type: ignore[arg-type]
        index = index if index.isValid() else self.currentIndex()
        if row_id := self._model.id_at(index):
            self.menu_requested.emit(row_id, self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._delegate.ring = False
        super().mousePressEvent(event)

    def keyPressEvent(self, event: object) -> None:
        self._delegate.ring = True
        super().keyPressEvent(event)  # type: ignore[arg-type]
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._delegate.ring = event.reason() is not Qt.FocusReason.MouseFocusReason
        self._telling = False
        super().focusInEvent(event)
        self._telling = True
        self.viewport().update()

    def sizeHint(self) -> QSize:
        rows = self._model.rowCount()
        return QSize(theme.current().px(40), rows * self.sizeHintForRow(0) if rows else 0)

    def minimumSizeHint(self) -> QSize:
        rows = min(self._model.rowCount(), 2)
        return QSize(theme.current().px(40), rows * self.sizeHintForRow(0) if rows else 0)


class Sidebar(Surface):
    """Full, or as a rail of glyphs. What is chosen here is done by the window."""

    paste_requested = Signal()
    new_profile_requested = Signal()
    profile_chosen = Signal(str)
    token_chosen = Signal(str)
    profile_menu_requested = Signal(str, object)
    log_out_requested = Signal()

    def __init__(self) -> None:
        super().__init__("sidebar")
        self.paste = buttons.secondary("Paste a token", icon="clipboard", hint="Ctrl+Shift+V")
        self.paste.setCheckable(True)
        self.profiles = RowList("Profiles")
        self.new_profile = buttons.flat("New profile", icon="plus", hint="Ctrl+N")
        self.tokens = RowList("Session tokens")
        self.log_out = Button("Log out", Kind.FLAT, icon="log-out")
        self._no_profiles = _hint()
        self._no_tokens = _hint()
        self._heads = (
            PlainLabel("Profiles", Role.SMALL_BOLD, "text2"),
            PlainLabel("Session tokens", Role.SMALL_BOLD, "text2"),
        )
        self._lines = (Hairline(), Hairline(), Hairline())
        self._rail = False
        self._floating = False
        self._build()
        self._connect()
        self.say_empty("None yet. A profile remembers where to ask for a token.", "None yet.")
        self.set_rail(False)

    def _build(self) -> None:
        px = theme.current().px
        lists = self._lists = _Lists(self, self.profiles, self.tokens)
        column = QVBoxLayout(self)
        self._column = column
        column.setSpacing(0)
        column.addWidget(self.paste)
        column.addSpacing(px(10))
        column.addWidget(lists, 1)
        column.addWidget(self._lines[2])
        column.addSpacing(px(8))
        column.addWidget(self.log_out)
        for button in (self.paste, self.new_profile, self.log_out):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        lists.fill(
            (self._heads[0], self._no_profiles, self.profiles, self.new_profile),
            (self._lines[0], self._heads[1], self._no_tokens, self.tokens),
        )
        for before, after in pairwise((self.paste, self.profiles, self.new_profile, self.tokens, self.log_out)):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.paste.clicked.connect(self.paste_requested)
        self.new_profile.clicked.connect(self.new_profile_requested)
        self.log_out.clicked.connect(self.log_out_requested)
        self.profiles.chosen.connect(self.profile_chosen)
        self.tokens.chosen.connect(self.token_chosen)
        self.profiles.menu_requested.connect(self.profile_menu_requested)

    def set_floating(self, floating: bool) -> None:
        """Show an edge at the right while it lies over something."""
        self._floating = floating
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._floating:
            painter = QPainter(self)
            painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.current().color("field_border"))
            painter.end()

    @property
    def rail(self) -> bool:
        """Whether only glyphs are shown."""
        return self._rail

    def set_rail(self, rail: bool) -> None:
        """Become a rail of glyphs, or the full sidebar."""
        self._rail = rail
        px = theme.current().px
        self._column.setContentsMargins(px(8), px(8), px(8), px(8))
        for button in (self.paste, self.new_profile, self.log_out):
            button.set_icon_only(rail)
        for head in self._heads:
            head.setVisible(not rail)
        self._lines[0].setVisible(rail)
        self.profiles.set_rail(rail)
        self.tokens.set_rail(rail)
        self._show_hints()

    def say_empty(self, profiles: str, tokens: str) -> None:
        """What stands in place of an empty list."""
        self._no_profiles.set_spans(profiles)
        self._no_tokens.set_spans(tokens)

    def show_profiles(self, rows: Sequence[Row], selected: str | None) -> None:
        """Show the profiles."""
        self.profiles.show_rows(rows, selected)
        self._show_hints()

    def show_tokens(self, rows: Sequence[Row], selected: str | None) -> None:
        """Show the session's tokens."""
        self.tokens.show_rows(rows, selected)
        self._show_hints()

    def show_log_out(self, tokens: int, *, anything: bool) -> None:
        """Say how many tokens log out clears; `anything` is False where it would find nothing at all."""
        words = "1 token" if tokens == 1 else f"{tokens} tokens"
        self.log_out.set_hint(f"clears {words}" if tokens else " ")
        self.log_out.set_tip(f"Clears {words}" if anything else "There is nothing to log out of")
        self.log_out.setEnabled(anything)

    def show_paste(self, current: bool) -> None:
        """Whether the paste form is what the window shows."""
        self.paste.setChecked(current)

    def _show_hints(self) -> None:
        self._no_profiles.setVisible(not self._rail and self.profiles.rows.rowCount() == 0)
        self._no_tokens.setVisible(not self._rail and self.tokens.rows.rowCount() == 0)
        for list_ in (self.profiles, self.tokens):
            list_.setVisible(list_.rows.rowCount() > 0)
        self._lists.share()


class _Lists(QWidget):
    """Two groups above each other that share the height: each gets what it needs, and both scroll when short."""

    LEAST_SHARE = 0.4
    """Of the height for both lists, what the lower one gets when both are too long."""
    LEAST_ROWS = 3
    """What the lower one gets in any case, as long as the upper one keeps a row."""

    def __init__(self, parent: QWidget, upper: RowList, lower: RowList) -> None:
        super().__init__(parent)
        self._upper, self._lower = upper, lower
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for list_ in (upper, lower):
            list_.rows_changed.connect(self.share)

    def share(self) -> None:
        """Give each list the height of its rows, or less where there is not enough for both."""
        wanted = self._upper.sizeHint().height(), self._lower.sizeHint().height()
        room = max(0, self.height() - self._height_of_others())
        kept = max(0, room - self._upper.sizeHintForRow(0)) if wanted[0] else room
        least = min(self.LEAST_ROWS * self._lower.sizeHintForRow(0), kept) if wanted[1] else 0
        lower = min(wanted[1], max(room - wanted[0], int(room * self.LEAST_SHARE), least))
        upper = min(wanted[0], max(0, room - lower))
        self._upper.setFixedHeight(upper)
        self._lower.setFixedHeight(lower)

    def _height_of_others(self) -> int:
        height = 0
        for i in range(self._column.count()):
            item = self._column.itemAt(i)
            if item is None or item.widget() in (self._upper, self._lower):
                continue
            if item.widget() is None or not item.isEmpty():  # a layout keeps its margins though all in it is hidden
                height += item.heightForWidth(self.width()) if item.hasHeightForWidth() else item.sizeHint().height()
        return height

    def minimumSizeHint(self) -> QSize:
        px = theme.current().px
        return QSize(px(40), px(260))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share()

    def fill(self, upper: Sequence[QWidget], lower: Sequence[QWidget]) -> None:
        px = theme.current().px
        for group, gap in ((upper, px(14)), (lower, 0)):
            for widget in group:
                if isinstance(widget, PlainLabel):
                    holder = QHBoxLayout()
                    holder.setContentsMargins(px(10), px(4), px(8), px(5))
                    holder.addWidget(widget)
                    self._column.addLayout(holder)
                elif isinstance(widget, MixedLabel):
                    holder = QHBoxLayout()
                    holder.setContentsMargins(px(10), 0, px(8), px(6))
                    holder.addWidget(widget)
                    self._column.addLayout(holder)
                else:
                    self._column.addWidget(widget)
            self._column.addSpacing(gap)
        self._column.addStretch(1)


def _hint() -> MixedLabel:
    return MixedLabel("", Role.SECONDARY, "text2")
