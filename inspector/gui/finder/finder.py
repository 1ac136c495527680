"""Type, choose, Enter: the overlay that the command palette and the shortcuts sheet are shown in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from inspector.core.text.language import plural, tr
from inspector.gui.finder.delegate import FinderDelegate
from inspector.gui.finder.model import Entry, FinderModel, Index, described
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.hiding.veil import NEVER_A_VALUE
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import PlainLabel
from inspector.gui.widgets.layout import Hairline
from inspector.gui.widgets.overlay import Overlay
from inspector.gui.widgets.scrolling import keep_room

WIDTH, HEIGHT = 640, 460
MOST_TYPED = 200
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class FinderList(QListView):
    """The keyboard stays in the field above, which moves the selection; a click chooses."""

    def __init__(self, model: FinderModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(FinderDelegate(self))
        keep_room(self)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Found"))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme.current().px(80))


class Finder(Overlay):
    """`chosen` has the id of the entry; one that cannot be chosen says why instead."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("Find"))
        self.model = FinderModel()
        self.list = FinderList(self.model)
        self.field = QLineEdit()
        self.field.setProperty("plain", True)
        self.field.setProperty(NEVER_A_VALUE, True)
        self.field.setMaxLength(MOST_TYPED)
        self.field.setFrame(False)
        self.field.setProperty("alone", True)
        self._words = ""
        self._says = PlainLabel("", Role.SECONDARY, "text2", elide=Qt.TextElideMode.ElideRight)
        self._count = PlainLabel("", Role.SECONDARY, "text3")
        self._build()
        self.field.textChanged.connect(self._on_text)
        self.list.clicked.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def _build(self) -> None:
        px = theme.current().px
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.setContentsMargins(px(16), px(9), px(16), px(9))
        top.setSpacing(px(10))
        top.addWidget(Glyph("search"))
        top.addWidget(self.field, 1)
        foot.setContentsMargins(px(16), px(7), px(16), px(8))
        foot.addWidget(self._says, 1)
        foot.addWidget(self._count)
        body: QVBoxLayout = self.card.body
        body.setContentsMargins(1, 1, 1, 1)
        body.setSpacing(0)
        body.addLayout(top)
        body.addWidget(Hairline())
        body.addSpacing(px(4))
        body.addWidget(self.list, 1)
        body.addWidget(Hairline())
        body.addLayout(foot)

    def show_entries(self, name: str, prompt: str, entries: Sequence[Entry], says: str) -> None:
        """Open with these. `name` is that of the whole, `prompt` stands in the empty field, `says` at the foot."""
        self._words = says
        self.setAccessibleName(name)
        self.field.setPlaceholderText(prompt)
        self.field.setAccessibleName(prompt)
        self.field.clear()
        self.model.search("")
        self.model.show_entries(entries)
        self._after_search()
        self.open_overlay(self.field)

    def add_entries(self, entries: Sequence[Entry], *, more: bool) -> None:
        """Let these be chosen too, which come after the others; `more` follow. What is typed finds them at the end."""
        self.model.add_entries(entries)
        if not more and self.field.text():
            self.model.search_again()
            self._after_search()

    @property
    def current(self) -> Entry | None:
        """The entry that Enter chooses."""
        return self.model.entry_at(self.list.currentIndex().row())

    @property
    def says(self) -> str:
        """The line at the foot."""
        return self._says.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.list.currentIndex().row()
        page = max(1, self.list.viewport().height() // max(1, self.list.sizeHintForRow(row)) - 1)
        key = event.key()
        if key in STEPS:
            self._go(self.model.row_from(row + STEPS[Qt.Key(key)], STEPS[Qt.Key(key)]))
        elif key == Qt.Key.Key_PageDown:
            self._go(self.model.row_from(min(row + page, self.model.rowCount() - 1), -1))
        elif key == Qt.Key.Key_PageUp:
            self._go(self.model.row_from(max(row - page, 0), 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    def place_card(self) -> None:
        """Near the top, where the eye is; lower windows are filled."""
        px = theme.current().px
        width = min(px(WIDTH), self.width() - 2 * px(16))
        top = min(px(64), max(px(12), (self.height() - px(HEIGHT)) // 2))
        self.card.setGeometry((self.width() - width) // 2, top, width, min(px(HEIGHT), self.height() - 2 * top))

    def _go(self, row: int) -> None:
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
            before = self.model.entry_at(row - 1)
            if row == 1 and before is None:
                self.list.scrollToTop()  # with its heading

    def _on_text(self, text: str) -> None:
        self.model.search(text)
        self._after_search()

    def _after_search(self) -> None:
        found = self.model.found
        self._count.setText(plural(found, "{n} found", "{n} found") if self.field.text() else "")
        self._say(self._words if found else tr("Nothing is called that."))
        self.list.scrollToTop()
        self._go(self.model.row_from(0, 1))
        if not found:
            announce(self.field, tr("Nothing is called that."))

    def _on_current(self, current: Index) -> None:
        entry = self.model.entry_at(current.row())
        if entry is not None:
            self._say(self._words)
            about = described(entry)
            announce(self.field, f"{entry.label}, {about}" if about else entry.label)

    def _choose(self, index: Index) -> None:
        entry = self.model.entry_at(index.row())
        if entry is None:
            return
        if entry.why_not:
            self._say(entry.why_not)
            announce(self.field, entry.why_not)
            return
        self.close_overlay()
        self.chosen.emit(entry.id)

    def _say(self, words: str) -> None:
        self._says.setText(words)

    def _restyle(self) -> None:
        self.field.setFont(theme.current().font(Role.BODY))
        self.list.doItemsLayout()
