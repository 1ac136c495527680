"""The table of the keys: how a row is drawn, its keys, its menu."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from inspector.core.text.language import tr
from inspector.gui.inspection.keys.model import KID, ROW, THUMBPRINT, TITLES, WIDTHS, Index, KeysModel, title
from inspector.gui.theme import icons, theme
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.row_table import RowTable
from inspector.gui.widgets.scrolling import have_seen


class KeysDelegate(QStyledItemDelegate):
    """Draws a key; the one that signed is tinted and has a glyph."""

    def __init__(self, view: QTableView, model: KeysModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now, rect, row = theme.current(), QRect(option.rect), index.row()
        signed, unusable = self._model.signed(row), self._model.key(row).unusable is not None
        painter.save()
        if signed:
            painter.fillRect(rect, now.color("ok_tint"))
        painter.setPen(QPen(now.color("hairline"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column() == 0 and (signed or unusable):
            side = now.px(16)
            place = QRect(rect.left() + now.px(8), rect.center().y() - side // 2, side, side)
            place = QStyle.visualRect(self._view.layoutDirection(), rect, place)
            icons.paint(
                painter, "ok" if signed else "not-checked", QRectF(place), "ok_glyph" if signed else "mute_glyph"
            )
        else:
            self._write(painter, rect, index, signed=signed, unusable=unusable)
        painter.restore()

    def _write(self, painter: QPainter, rect: QRect, index: Index, *, signed: bool, unusable: bool) -> None:
        now, last = theme.current(), index.column() == len(TITLES) - 1
        word = self._model.says_nothing(index.row(), index.column())
        painter.setFont(now.font(Role.SECONDARY_MEDIUM if last else Role.SECONDARY if word else Role.MONO))
        thumbprint = index.column() == len(TITLES) - 2
        quiet = "text2" if last or unusable or thumbprint or word else "text1"
        painter.setPen(now.color("ok_text" if last and signed else quiet))
        direction = self._view.layoutDirection()
        place = QStyle.visualRect(direction, rect, rect.adjusted(0, 0, -now.px(2 if word else 8), 0))
        text = painter.fontMetrics().elidedText(
            shown(str(index.data() or "")), Qt.TextElideMode.ElideRight, place.width()
        )
        side = Qt.AlignmentFlag.AlignRight if last else Qt.AlignmentFlag.AlignLeft
        side = QStyle.visualAlignment(direction, side)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter) | Qt.TextFlag.TextSingleLine, text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, theme.current().px(ROW))


class KeysHeader(QHeaderView):
    """The names of the columns, where their text begins."""

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803  Qt's name
        now = theme.current()
        painter.setFont(now.font(Role.SECONDARY_MEDIUM))
        painter.setPen(now.color("text2"))
        # The title of the thumbprint is wider than a thumbprint; nothing stands behind it.
        place = rect.adjusted(0, 0, now.px(60), 0) if logicalIndex == len(TITLES) - 2 else rect
        place = QStyle.visualRect(self.layoutDirection(), rect, place)
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        flags = int(leading | Qt.AlignmentFlag.AlignVCenter) | Qt.TextFlag.TextSingleLine
        painter.drawText(place, flags, title(logicalIndex))
        painter.setPen(QPen(now.color("hairline"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())


LEAST = 112
"""The width that a key ID, or a thumbprint, needs as it is shown, in short."""
MOST_ROWS = 12
"""A table of more keys scrolls by itself, so that what stands below it is not a long way off."""


class KeysTable(RowTable):
    """As high as its keys, up to a dozen. Ctrl+C copies a key ID."""

    copy_asked = Signal(str)

    def __init__(self, model: KeysModel) -> None:
        super().__init__()
        self._model = model
        self.setAccessibleName(tr("Keys"))
        self.setModel(model)
        self.setHorizontalHeader(KeysHeader(Qt.Orientation.Horizontal, self))
        self.setItemDelegate(KeysDelegate(self, model))
        self.set_up()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.horizontalHeader().setMinimumSectionSize(1)
        model.modelReset.connect(self._measure)
        theme.current().changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        px = theme.current().px
        self.horizontalHeader().setFixedHeight(px(30))
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        self._share_width(self.viewport().width())
        rows = self._model.rowCount()
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn if rows > MOST_ROWS else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.setFixedHeight(px(30) + px(ROW) * min(rows, MOST_ROWS) + 1)

    def _share_width(self, room: int) -> None:
        """The last column has room for its words. Where it is short the thumbprint gives way first, then the key ID.

        Neither is lost: both are in the tooltip of the ID's cell and in the menu.
        """
        px, widths = theme.current().px, [theme.current().px(width) for width in WIDTHS]
        metrics = QFontMetrics(theme.current().font(Role.SECONDARY_MEDIUM))
        note = max(map(metrics.horizontalAdvance, self._model.notes())) + px(16)
        left = room - note - (sum(widths) - widths[KID] - widths[THUMBPRINT])
        shown = left >= 2 * px(LEAST)
        self.setColumnHidden(THUMBPRINT, not shown)
        widths[KID] = min(widths[KID], max(left - px(LEAST) if shown else left, px(LEAST)))
        widths[THUMBPRINT] = min(widths[THUMBPRINT], left - widths[KID]) if shown else 0
        used = 0
        for column, width in enumerate(widths):
            if not self.isColumnHidden(column):
                self.setColumnWidth(column, width)
                used += width
        self.setColumnWidth(len(widths), max(px(60), room - used))

    def show_chosen(self) -> None:
        """Scroll to the key that the token was checked with, where not all keys are seen."""
        row = self._model.chosen
        if row is not None and self._model.rowCount() > MOST_ROWS:
            super().scrollTo(self._model.index(row, 0), self.ScrollHint.PositionAtCenter)
        else:
            self.scrollToTop()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Scroll what the table is in, too."""
        super().scrollTo(index, hint)
        have_seen(self.viewport(), self.visualRect(index))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit(self._model.key(index.row()).kid or "")
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if not index.isValid():
            return
        key, menu = self._model.key(index.row()), QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for label, text in ((tr("Copy key ID"), key.kid), (tr("Copy thumbprint"), key.thumbprint)):
            if text:
                menu.addAction(label).triggered.connect(lambda _=False, text=text: self.copy_asked.emit(text))
        menu.popup(event.globalPos())
