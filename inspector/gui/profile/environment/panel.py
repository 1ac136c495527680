"""A card over the window in which environments are edited: their names, colours, order, and which of them ask."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHBoxLayout, QListView, QVBoxLayout, QWidget

from inspector.core.profiles.environment import Environment, EnvironmentColour, shown_name
from inspector.core.profiles.environment_store import LONGEST
from inspector.core.text.display import visible
from inspector.core.text.language import plural, tr
from inspector.gui.model.environments.environments import EnvironmentList
from inspector.gui.profile.environment.words import COLOURS
from inspector.gui.theme import theme
from inspector.gui.theme.swatches import swatch_icon
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.form_fields import Choice, FieldRow, line_edit
from inspector.gui.widgets.labels import MixedLabel, PlainLabel
from inspector.gui.widgets.layout import FlowLayout, draw_focus_ring, painter_on
from inspector.gui.widgets.overlay import Overlay
from inspector.gui.widgets.scrolling import Fitting

WIDTH, LIST_HEIGHT, LIST_WIDTH, ROW, LEAST_ROWS = 560, 190, 200, 28, 3
NAME_ROLE = Qt.ItemDataRole.UserRole


class EnvironmentsPanel(Overlay):
    """Each change holds at once, and is one step to undo. A name that will not do is said below its field."""

    def __init__(self, parent: QWidget, environments: EnvironmentList) -> None:
        super().__init__(parent, tr("Edit environments"))
        self._environments = environments
        self._undo: Callable[[], object] = lambda: None
        """Takes back what is said to be done."""
        self._shown = ""
        """The name of the one whose fields are shown."""
        self._filling = False
        self._items = QStandardItemModel(self)
        self.list = _List()
        self.list.setModel(self._items)
        self.list.setAccessibleName(tr("Environments"))
        self.name = line_edit(mono=False)
        self.name.setMaxLength(LONGEST)
        self.colour = Choice()
        for colour, word in COLOURS.items():
            self.colour.add(tr(word), colour.value)
        self.name_row = FieldRow(tr("Name"), self.name)
        self._colour_row = FieldRow(tr("Colour"), self.colour)
        self.asks = QCheckBox(tr("Ask before each request"))
        self._asks_note = MixedLabel(
            tr("The form asks back before it gets a token. The command line does not."), Role.SECONDARY, "text2"
        )
        self._count = MixedLabel("", Role.SECONDARY, "text2")
        self.add = buttons.secondary(tr("Add"), icon="plus", height=28)
        self.remove = buttons.secondary(tr("Remove"), icon="trash", height=28)
        self.up = buttons.secondary(tr("Move up"), height=28)
        self.down = buttons.secondary(tr("Move down"), height=28)
        self._done = MixedLabel("", Role.SECONDARY, "text1")
        self.take_back = buttons.link(tr("Undo"))
        self.leave = buttons.primary(tr("Close"))
        self._build()
        self._connect()

    def _build(self) -> None:
        px = theme.current().px
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(px(8))
        left.addWidget(self.list, 1)
        row = QWidget()
        flow = FlowLayout(row, 6, 6)
        for button in (self.add, self.remove, self.up, self.down):
            flow.addWidget(button)
        left.addWidget(row)
        right.setSpacing(px(10))
        for widget in (self.name_row, self._colour_row, self.asks, self._asks_note, self._count):
            right.addWidget(widget)
        right.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(px(20))
        both.addLayout(left, 4)
        both.addLayout(right, 5)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self._done, 1)
        foot.addWidget(self.take_back)
        foot.addWidget(self.leave)
        self.card.set_padding(20)
        body = self.card.body
        body.addWidget(PlainLabel(tr("Edit environments"), Role.PANE_TITLE))
        what = tr("What profiles are for. Profiles of one environment stand together in the sidebar.")
        body.addWidget(MixedLabel(what, Role.BODY, "text2"))
        body.addSpacing(px(6))
        page = Fitting()
        page.setAccessibleName(tr("Edit environments"))
        page.column.addLayout(both, 1)
        body.addWidget(page, 1)
        body.addSpacing(px(8))
        body.addLayout(foot)
        self.list.setMinimumHeight(LEAST_ROWS * px(ROW))
        self.list.setMinimumWidth(px(LIST_WIDTH))

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.name.editingFinished.connect(self._rename)
        self.name.textEdited.connect(self._on_typed)
        self.colour.activated.connect(self._recolour)
        self.asks.toggled.connect(self._on_asks)
        self.add.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)
        self.list.delete_pressed = self._on_remove
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self._move(step))
        self.take_back.clicked.connect(self._on_undo)
        self.leave.clicked.connect(self.close_overlay)
        self._environments.changed.connect(self._show)
        theme.current().changed.connect(self._show)

    @property
    def said(self) -> str:
        """What was done last, where that can be undone here."""
        return self._done.text().strip()

    def open_panel(self, name: str = "", *, new: bool = False) -> str:
        """Show all of them, with one of them chosen, or a `new` one whose name is to be typed; the one chosen."""
        self._say("")
        self._show(name)
        self.open_overlay(self.list)
        if new:
            self._on_add()
        return self._shown

    def close_overlay(self) -> None:
        self._shown = ""  # a name that will not do is left behind
        self.name_row.set_error("")
        super().close_overlay()

    def _show(self, name: str = "") -> None:
        name = name or self._shown
        self._filling = True
        self._items.clear()
        everything = self._environments.all
        for each in everything:
            item = QStandardItem(swatch_icon(each.colour), visible(shown_name(each.name)))
            item.setEditable(False)
            item.setSizeHint(QSize(0, theme.current().px(ROW)))
            item.setData(each.name, NAME_ROLE)
            described = tr(COLOURS[each.colour])
            item.setData(f"{described}, {tr('asks before each request')}" if each.asks else described,
                         Qt.ItemDataRole.AccessibleDescriptionRole)  # fmt: skip
            self._items.appendRow(item)
        for at, colour in enumerate(COLOURS):
            self.colour.setItemIcon(at, swatch_icon(colour))
        self._filling = False
        at = next((at for at, each in enumerate(everything) if each.name == name), 0)
        self._choose(at)
        self._fill()

    def _choose(self, at: int) -> None:
        index = self._items.index(at, 0)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _on_current(self, now: QModelIndex, before: QModelIndex) -> None:
        del now, before
        if not self._filling:
            self._fill()

    def _current(self) -> Environment | None:
        name = self.list.currentIndex().data(NAME_ROLE)
        return self._environments.get(name) if isinstance(name, str) else None

    def _fill(self) -> None:
        environment = self._current()
        at, count = self.list.currentIndex().row(), self._items.rowCount()
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < count - 1)
        for part in (self.name_row, self._colour_row, self.asks, self.remove):
            part.setEnabled(environment is not None)
        if environment is None:
            self._shown = ""
            self.name.clear()
            self._count.set_spans(tr("There is no environment."))
            return
        if environment.name != self._shown or not self.name.hasFocus():
            self.name.setText(shown_name(environment.name))
            self.name_row.set_error("")
        self._shown = environment.name
        self.colour.choose(environment.colour.value)
        blocked = self.asks.blockSignals(True)
        self.asks.setChecked(environment.asks)
        self.asks.blockSignals(blocked)
        inside = len(self._environments.profiles_in(environment.name))
        self._count.set_spans(
            plural(inside, "{n} profile is in it.", "{n} profiles are in it.") if inside else tr("No profile is in it.")
        )

    # --- changes ----------------------------------------------------------------------------------------------------

    def _typed_name(self) -> str:
        """What the field says, unless that is the shown name of the one whose field it is."""
        typed = self.name.text().strip()
        return self._shown if typed == shown_name(self._shown) else typed

    def _on_typed(self) -> None:
        if self.name_row.error:
            self.name_row.set_error(self._environments.why_not(self._typed_name(), instead_of=self._shown))

    def _rename(self) -> None:
        if not self._shown or self._filling:
            return
        name = self._typed_name()
        if name == self._shown:
            self.name_row.set_error("")
            return
        why = self._environments.why_not(name, instead_of=self._shown)
        self.name_row.set_error(why)
        if why:
            announce(self.name, why)
            return
        before, self._shown = self._shown, name
        self._say("")
        self._environments.rename(before, name)

    def _recolour(self) -> None:
        if self._shown:
            self._environments.recolour(self._shown, EnvironmentColour(self.colour.value()))

    def _on_asks(self, asks: bool) -> None:
        if self._shown:
            self._environments.set_asks(self._shown, asks)

    def _on_add(self) -> None:
        taken = {each.name.casefold() for each in self._environments.all}
        taken |= {shown_name(each.name).casefold() for each in self._environments.all}
        base, number = tr("New environment"), 2
        name = base
        while name.casefold() in taken:
            name, number = f"{base} {number}", number + 1
        self._say("")
        self._shown = name
        self._environments.add(name)
        self.name.selectAll()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_remove(self) -> None:
        environment = self._current()
        if environment is None:
            return
        at = self.list.currentIndex().row()
        inside = len(self._environments.profiles_in(environment.name))
        everything = self._environments.all
        beside = everything[at + 1] if at + 1 < len(everything) else everything[at - 1] if at else None
        self._shown = beside.name if beside is not None else ""
        self._undo = self._environments.remove(environment.name)
        name = visible(shown_name(environment.name))
        words = tr("{name} was removed.", name=name)
        if inside:
            out = plural(inside, "{n} profile is in no environment now.", "{n} profiles are in no environment now.")
            words = f"{words} {out}"
        self._say(words)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, step: int) -> None:
        names = [each.name for each in self._environments.all]
        at = self.list.currentIndex().row()
        if 0 <= at < len(names) and 0 <= at + step < len(names):
            names[at], names[at + step] = names[at + step], names[at]
            self._environments.order(names)

    def _on_undo(self) -> None:
        self._say("")
        self._undo()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, words: str) -> None:
        self._done.set_spans(words or " ")
        self.take_back.setVisible(bool(words))
        if words:
            announce(self, words)

    def place_card(self) -> None:
        """In the middle, as high as its words need."""
        self.place_card_of_width(WIDTH)


class _List(QListView):
    """All of them; Delete removes the one that is chosen."""

    delete_pressed: Callable[[], None] = staticmethod(lambda: None)

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setIconSize(QSize(theme.current().px(16), theme.current().px(16)))

    def sizeHint(self) -> QSize:
        px = theme.current().px
        return QSize(px(LIST_WIDTH), px(LIST_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = painter_on(self.viewport())
            draw_focus_ring(painter, QRectF(self.viewport().rect()), theme.current().px(4))
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_pressed()
        else:
            super().keyPressEvent(event)
