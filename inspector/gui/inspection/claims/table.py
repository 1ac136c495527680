"""The table of the claims: its columns, its keys, its menu."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QMenu,
    QStyleOptionViewItem,
    QWidget,
)

from inspector.core.text.display import elide
from inspector.core.text.language import tr
from inspector.gui.actions.shortcuts import pressed, shown
from inspector.gui.inspection.claims.delegate import ClaimsDelegate
from inspector.gui.inspection.claims.model import MOST_SHOWN, TURN_S, ClaimColumn, ClaimsModel, Index
from inspector.gui.inspection.claims.rows import path_of
from inspector.gui.inspection.claims.shortcuts import PATH, ROW, VALUE, WHOLE
from inspector.gui.model.clipboard import utf8
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.row_table import LINE, MOST_WRAPPED, PAD, ClaimsHeader, RowTable
from inspector.gui.widgets.scrolling import keep_room

FIRST_ROWS = 25
"""So many are measured at once: about as many as are seen."""


class ClaimsTable(RowTable):
    """The table itself: one tab stop, arrows inside; Enter or F2 shows a long value whole."""

    whole_value_asked = Signal(QModelIndex)
    copy_asked = Signal(str)
    check_asked = Signal(str)

    def __init__(self, model: ClaimsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Claims"))
        self._model = model
        self.setModel(model)
        self.setHorizontalHeader(ClaimsHeader(self))
        self._heights: Iterator[int] = iter(())
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._measure_rows)
        self._delegate = ClaimsDelegate(self, model)
        self.setItemDelegate(self._delegate)
        self.set_up()
        keep_room(self)
        self.setMouseTracking(True)
        model.modelReset.connect(self._reset)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def measure(self) -> None:
        """Share out the width and give every row its height."""
        now, rows = theme.current(), self._model.rowCount()
        self._measure_columns()
        wrapped = rows <= MOST_WRAPPED
        self._delegate.most_shown = MOST_SHOWN if wrapped else self._one_line()
        self.verticalHeader().setDefaultSectionSize(now.px(LINE) + 2 * now.px(PAD) + 1)
        self._heights = iter(range(rows if wrapped else 0))
        self._measure_rows(FIRST_ROWS)

    def _measure_rows(self, at_least: int = 0) -> None:
        """Give rows their heights for a while, and go on with the rest in the next turn of the event loop."""
        option, until = QStyleOptionViewItem(), time.perf_counter() + TURN_S
        for done, row in enumerate(self._heights, 1):
            hints = (self._delegate.sizeHint(option, self._model.index(row, c)).height() for c in ClaimColumn)
            self.setRowHeight(row, max(hints))
            if done >= at_least and time.perf_counter() > until:
                self._turn.start()
                return

    def go_to_first(self) -> None:
        """Make the first member current."""
        for row in range(self._model.rowCount()):
            index = self._model.index(row, ClaimColumn.CLAIM)
            if self._model.member(index).name is not None:
                self.setCurrentIndex(index)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        named = index.isValid() and self._model.member(index).name is not None
        if named and pressed(event, WHOLE):
            self.whole_value_asked.emit(index)
            return
        for _, keys, text in self._copies(index) if named else ():
            if pressed(event, keys):
                self.copy_asked.emit(text)
                return
        super().keyPressEvent(event)

    def _copies(self, index: Index) -> tuple[tuple[str, tuple[str, ...], str], ...]:
        """What can be copied from a row: label, keys and text."""
        member, value = self._model.member(index), utf8(self._model.value_text(index))
        return (
            (tr("Copy value"), VALUE, value),
            (tr("Copy row"), ROW, utf8(f"{member.name}: {value}")),
            (tr("Copy claim path"), PATH, utf8(path_of(member))),
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        named = index.isValid() and self._model.member(index).name is not None
        self._hover(index.row() if named else -1)
        link = named and (self._over_copy(index, event.position().toPoint()) or self._is_link(index))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._model.member(index).name is None:
            return
        check = self._model.check(index)
        if self._over_copy(index, event.position().toPoint()):
            self.copy_asked.emit(utf8(self._model.value_text(index)))
        elif index.column() == ClaimColumn.CHECK and check:
            self.check_asked.emit(check.id)
        elif self._is_link(index):
            self.whole_value_asked.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyboard else self.indexAt(event.pos())
        if index.isValid() and self._model.member(index).name is not None:
            at = self.visualRect(index).bottomLeft() if keyboard else event.pos()
            self.menu_for(index).popup(self.viewport().mapToGlobal(at))

    def menu_for(self, index: Index) -> QMenu:
        """The menu of one row. It goes when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for label, keys, text in self._copies(index):
            entry = menu.addAction(f"{label}\t{shown(keys[0])}")
            entry.triggered.connect(lambda _=False, text=text: self.copy_asked.emit(text))
        if check := self._model.check(index):
            menu.addSeparator()
            menu.addAction(tr("Show its check")).triggered.connect(lambda: self.check_asked.emit(check.id))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.measure()

    def _measure_columns(self) -> None:
        now, width = theme.current(), self.viewport().width()
        names = (self._model.member(self._model.index(row, 0)).name for row in range(min(self._model.rowCount(), 200)))
        metrics = QFontMetricsF(now.font(Role.MONO))
        widest = max((metrics.horizontalAdvance(elide(name, 40)) for name in names if name), default=0)
        claim = int(min(max(widest + now.px(18), now.px(84)), now.px(170)))
        rest = max(width - now.px(30) - claim, now.px(120))
        value = rest * 51 // 100
        for column, size in zip(ClaimColumn, (now.px(30), claim, value, rest - value), strict=True):
            self.setColumnWidth(column, size)

    def _one_line(self) -> int:
        """How many characters of a value fit in one line."""
        width = QFontMetricsF(theme.current().font(Role.MONO)).horizontalAdvance("0")
        return max(8, int((self.columnWidth(ClaimColumn.VALUE) - theme.current().px(14)) / width))

    def _reset(self) -> None:
        self.clearSpans()
        self.setProperty("hovered_row", -1)
        for row in self._model.headings():
            self.setSpan(row, 0, 1, len(ClaimColumn))
        self.measure()

    def _restyle(self) -> None:
        self.horizontalHeader().setFixedHeight(theme.current().px(26))
        self.measure()
        self.viewport().update()

    def _hover(self, row: int) -> None:
        if row != self.property("hovered_row"):
            self.setProperty("hovered_row", row)
            self.viewport().update()

    def _over_copy(self, index: Index, at: QPoint) -> bool:
        return self._delegate.copy_rect(index).contains(at)

    def _is_link(self, index: Index) -> bool:
        return index.column() == ClaimColumn.VALUE and len(self._model.value_text(index)) > MOST_SHOWN
