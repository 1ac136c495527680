"""The list of acceptors: as high as what is in it, with a card in each row that is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QListView, QStyle, QWidget

from inspector.core.text.language import tr
from inspector.gui.inspection.accepted.card import AcceptorCard
from inspector.gui.inspection.accepted.card_state import Keeper
from inspector.gui.inspection.accepted.delegate import CHEVRON, GAP, GLYPH, INSET, AcceptedDelegate
from inspector.gui.inspection.accepted.rows import AcceptedModel, AcceptorRow, AnyListed, GroupHead, Index, key_of_row
from inspector.gui.model.acceptance.listed import AcceptanceGroup
from inspector.gui.theme import theme
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.layout import as_high_as_needed
from inspector.gui.widgets.scrolling import have_seen, height_seen

BELOW = 12


class AcceptedList(QListView):
    """One tab stop, then what is in the open cards. Arrows go through heads and rows; right and left open and close."""

    row_toggled = Signal(str, bool)
    group_toggled = Signal(object, bool)
    tried = Signal(str, str, object)
    undone = Signal(str)
    kept = Signal(str, str)
    """With the key of a row, and the name under which it is to be kept; "" for the one it has."""
    renamed = Signal(str, str)
    read_again = Signal(str)
    removed = Signal(str)
    copy_asked = Signal(str)
    left_above = Signal()
    """The arrow key up was pressed on the first row."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Accepted by"))
        self.rows = AcceptedModel()
        self._cards: dict[str, AcceptorCard] = {}
        self._delegate = AcceptedDelegate(self, self.rows, self.height_of)
        self._if_genuine = False
        self.keeper = Keeper()
        self.why_not_called: Callable[[str, str], str] = lambda _name, _key: ""
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSizePolicy(as_high_as_needed())
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListView { background: transparent; }")
        theme.current().changed.connect(self.measure)

    def show_rows(self, rows: tuple[AnyListed, ...], *, if_genuine: bool) -> None:
        """Show these; the current row stays the current one while it is there."""
        self._if_genuine = if_genuine
        here = self.rows.at(self.currentIndex())
        self.rows.show_rows(rows)
        at = self.rows.place_of(key_of_row(here)) if here is not None else -1
        if at >= 0:
            self.setCurrentIndex(self.rows.index(at))
        opened = {row.key: row for row in rows if isinstance(row, AcceptorRow) and row.opened}
        for key in [key for key in self._cards if key not in opened]:
            self._close(key)
        for key, row in opened.items():
            card = self._cards.get(key) or self._make(key)
            card.keeper = self.keeper
            card.show_listed(row.listed, if_genuine=if_genuine)
        self._order()
        self.measure()

    def card(self, key: str) -> AcceptorCard | None:
        """The card of the row of this key; None where that is closed."""
        return self._cards.get(key)

    def show_row(self, key: str) -> None:
        """Have a row be the current one, and in sight."""
        at = self.rows.place_of(key)
        if at >= 0:
            self.setCurrentIndex(self.rows.index(at))
            self.have_current_seen()

    def have_current_seen(self) -> None:
        """Scroll what the list is in until the current row is seen."""
        place = self.visualRect(self.currentIndex())
        if place.isValid():
            have_seen(self, place)

    def _make(self, key: str) -> AcceptorCard:
        card = self._cards[key] = AcceptorCard(self.viewport())
        card.tried.connect(self.tried)
        card.undone.connect(self.undone)
        card.kept.connect(self.kept)
        card.renamed.connect(self.renamed)
        card.read_again.connect(self.read_again)
        card.removed.connect(self.removed)
        card.why_not_called = self.why_not_called
        card.resized.connect(self.measure)
        card.resized.connect(self._order)
        card.installEventFilter(self)
        return card

    def _close(self, key: str) -> None:
        card = self._cards.pop(key)
        held: QWidget | None = self.window().focusWidget()
        if held is not None and card.isAncestorOf(held):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        card.hide()
        card.deleteLater()

    def _order(self) -> None:
        """Tab goes through the cards as they are seen."""
        before: QWidget = self
        for row in self.rows.rows:
            card = self._cards.get(key_of_row(row))
            for one in card.findChildren(QWidget) if card is not None else ():
                if one.focusPolicy() & Qt.FocusPolicy.TabFocus and isinstance(one, QAbstractButton | QLineEdit):
                    QWidget.setTabOrder(before, one)
                    before = one

    # --- sizes ------------------------------------------------------------------------------------------------------

    def height_of(self, row: AnyListed, width: int) -> int:
        """How high a row is, with its card."""
        high = self._delegate.line_height(row, width)
        card = self._cards.get(key_of_row(row))
        if card is None:
            return high
        px = theme.current().px
        return high + px(4) + max(0, card.heightForWidth(self._card_width(width))) + px(BELOW) + px(4)

    def _card_width(self, width: int) -> int:
        return max(1, width - self._card_start() - theme.current().px(INSET))

    def _card_start(self) -> int:
        px = theme.current().px
        return px(INSET) + px(1) + px(CHEVRON) + px(GAP) + px(GLYPH) + px(GAP)

    def measure(self) -> None:
        """Have each row its height, and each card its place."""
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()
        self.viewport().update()

    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        self._place()

    def _place(self) -> None:
        px = theme.current().px
        for at, row in enumerate(self.rows.rows):
            card = self._cards.get(key_of_row(row))
            if card is not None:
                place = self.visualRect(self.rows.index(at))
                top = place.top() + px(4) + self._delegate.line_height(row, place.width())
                width = self._card_width(place.width())
                wanted = QRect(place.left() + self._card_start(), top, width, max(0, card.heightForWidth(width)))
                card.setGeometry(QStyle.visualRect(self.layoutDirection(), place, wanted))
                card.show()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(self.height_of(row, width) for row in self.rows.rows) + theme.current().px(BELOW)

    def sizeHint(self) -> QSize:
        width = max(self.width(), theme.current().px(400))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(240), theme.current().px(BELOW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.measure()
        else:
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest and isinstance(watched, AcceptorCard):
            self.measure()
        return super().eventFilter(watched, event)

    # --- keys and mouse ---------------------------------------------------------------------------------------------

    def _toggle(self, row: AnyListed | None, to: bool | None = None) -> None:
        if row is None or to is row.opened:
            return
        if isinstance(row, GroupHead):
            self._toggle_group(row.group, not row.opened)
            return
        self.row_toggled.emit(row.key, not row.opened)
        card = self._cards.get(row.key)
        if card is not None:
            announce(self, card.brief)
        self.have_current_seen()

    def _toggle_group(self, group: AcceptanceGroup, opened: bool) -> None:
        self.group_toggled.emit(group, opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._delegate.ring = True
        key, index, row = event.key(), self.currentIndex(), self.rows.at(self.currentIndex())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        forth, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            forth, back = back, forth
        if event.matches(QKeySequence.StandardKey.Copy):
            if isinstance(row, AcceptorRow):
                self.copy_asked.emit(row.spoken)
        elif plain and key in (forth, back):
            if key == back and isinstance(row, AcceptorRow) and not row.opened:
                self._go_to_head(index.row())
            else:
                self._toggle(row, key == forth)
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._toggle(row)
        elif plain and key == Qt.Key.Key_Up and index.row() <= 0:
            self.left_above.emit()
        else:
            super().keyPressEvent(event)
            self.have_current_seen()
        self.viewport().update()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """A page is what is seen of the list, and not all of it."""
        forth = action is QAbstractItemView.CursorAction.MovePageDown
        here = self.currentIndex()
        if not here.isValid() or not (forth or action is QAbstractItemView.CursorAction.MovePageUp):
            return super().moveCursor(action, modifiers)
        top, page = self.visualRect(here).top(), height_seen(self)
        places = range(here.row() + 1, len(self.rows.rows)) if forth else range(here.row() - 1, -1, -1)
        within = [at for at in places if abs(self.visualRect(self.rows.index(at)).top() - top) <= page]
        return self.rows.index(within[-1] if within else next(iter(places), here.row()))

    def _go_to_head(self, row: int) -> None:
        above = (at for at in range(row, -1, -1) if isinstance(self.rows.rows[at], GroupHead))
        self.setCurrentIndex(self.rows.index(next(above, 0)))
        self.have_current_seen()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._delegate.ring = False
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.setCurrentIndex(index)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        row = self.rows.at(index)
        if event.button() is Qt.MouseButton.LeftButton and row is not None and self._on_line(row, index, at.y()):
            self._toggle(row)

    def _on_line(self, row: AnyListed, index: Index, y: int) -> bool:
        """Whether that is on the line of a row, and not beside its card."""
        place = self.visualRect(index)
        return y <= place.top() + self._delegate.line_height(row, place.width()) + theme.current().px(4)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._delegate.ring = event.reason() is not Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rows:
            self.setCurrentIndex(self.rows.index(0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
