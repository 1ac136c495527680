"""The list below the editor: what was recognised in the text, one row for each thing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCursor, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QSizePolicy

from inspector.core.text.language import tr
from inspector.gui.paste.recognised.delegate import RecognisedDelegate
from inspector.gui.paste.recognised.model import Index, RecognisedModel
from inspector.gui.paste.recognised.rows import MORE, NOTHING, TABLE, Link, RecognisedRow
from inspector.gui.theme import theme

MOST_SEEN = 8
"""So many rows are seen at once; more of them scroll."""


class RecognisedList(QListView):
    """One tab stop. A click, or Enter, shows where a thing stands and chooses it; Space does what its link says.

    The row of other tokens opens in place, by the same and by the arrow keys at its side.
    """

    shown = Signal(int)
    """With the place of the piece that is to be shown in the text, and chosen."""
    linked = Signal(object, int)
    """With the Link that was pressed, and the place of its piece."""
    opened = Signal(bool)
    """Whether the other tokens are to be listed."""
    left_above = Signal()
    """The arrow key up was pressed on the first row."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = RecognisedModel()
        self._delegate = RecognisedDelegate(self)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListView { background: transparent; }")
        self.link_action = QAction(self)
        """What the link of the current row does, for those who do not press it."""
        self.link_action.triggered.connect(self._press_link)
        self.link_action.setEnabled(False)
        self.addAction(self.link_action)
        self.menu: QMenu | None = None
        self.customContextMenuRequested.connect(self._on_menu)
        self.selectionModel().currentChanged.connect(lambda *_: self._describe())
        theme.current().changed.connect(self.updateGeometry)

    def show_rows(self, rows: tuple[RecognisedRow, ...], chosen: int | None) -> None:
        """Show these rows; the one of the piece `chosen` is selected, None for none of them."""
        count = len(self.rows.rows)
        here = self.rows.at(self.currentIndex())
        self.rows.show_rows(rows)
        at = self.rows.row_of(chosen) if chosen is not None else -1
        self.clearSelection()
        flag = QItemSelectionModel.SelectionFlag
        if at >= 0:
            self.selectionModel().select(self.rows.index(at), flag.ClearAndSelect)
        current = self.rows.row_of(here.at) if here is not None and self.hasFocus() else at
        if current >= 0:
            self.selectionModel().setCurrentIndex(self.rows.index(current), flag.NoUpdate)
        self._describe()
        if count != len(rows):
            self.updateGeometry()

    def enter(self) -> None:
        """Put the keyboard on the first row, as the arrow key down does from above."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._delegate.ring = True
        self.selectionModel().setCurrentIndex(self.rows.index(0), QItemSelectionModel.SelectionFlag.NoUpdate)

    def _describe(self) -> None:
        row = self.rows.at(self.currentIndex())
        link = row.link if row is not None else None
        self.link_action.setText(link.label if link is not None else "")
        self.link_action.setEnabled(link is not None)

    # --- what is pressed ----------------------------------------------------------------------------------------------

    def _press(self, row: RecognisedRow | None) -> None:
        if row is None or row.at == NOTHING:
            return
        if row.at == MORE:
            self.opened.emit(not row.opened)
        elif row.at == TABLE:
            self.linked.emit(Link.TABLE, row.at)
        else:
            self.shown.emit(row.at)

    def _press_link(self) -> None:
        row = self.rows.at(self.currentIndex())
        if row is not None and row.link is not None:
            self.linked.emit(row.link, row.at)

    def _on_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        index = index if index.isValid() else self.currentIndex()
        row = self.rows.at(index)
        if row is None or row.at == NOTHING:
            return
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        menu = self.menu = QMenu(self)
        if row.at == MORE:
            menu.addAction(tr("Hide them") if row.opened else tr("Show them"), lambda: self._press(row))
        elif row.at != TABLE:
            menu.addAction(tr("Show it in the text"), lambda: self._press(row))
        if row.link is not None:
            menu.addAction(row.link.label, self._press_link)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))

    def _over_link(self, at: QPoint) -> Index | None:
        index = self.indexAt(at)
        row = self.rows.at(index)
        if row is None:
            return None
        area = self.visualRect(index)
        return index if self._delegate.link_at(area, self.layoutDirection(), row).contains(at) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._delegate.ring = False
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        if self._over_link(at) is not None:
            self._press_link()
        elif (index := self.indexAt(at)).isValid():
            self._press(self.rows.at(index))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self._over_link(event.position().toPoint()) is not None
        self.viewport().setCursor(QCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._delegate.ring = True
        key, row = event.key(), self.rows.at(self.currentIndex())
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        forth, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            forth, back = back, forth
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            event.ignore()  # the window's Inspect
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press(row)
        elif key == Qt.Key.Key_Space:
            self._press_link() if row is not None and row.link is not None else self._press(row)
        elif key in (forth, back) and row is not None and row.opened is not None:
            if row.opened is not (key == forth):
                self._press(row)
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_above.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)
        self.viewport().update()

    def _move(self, step: int) -> None:
        """Have another row be the current one; which is chosen stays as it is."""
        index = self.rows.index(self.currentIndex().row() + step)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._delegate.ring = event.reason() is not Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            first = self.rows.index(0)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self.viewport().unsetCursor()
        return super().viewportEvent(event)

    def sizeHint(self) -> QSize:
        rows = min(len(self.rows.rows), MOST_SEEN)
        return QSize(theme.current().px(40), rows * self.sizeHintForRow(0) if rows else 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
