"""Below the settings of a card: edit them, take back what is tried, and make it an API of the profile."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.gui.inspection.accepted.card_state import CardState, Keeper, NameWanted
from inspector.gui.inspection.accepted.setting_entry import SettingEntry
from inspector.gui.inspection.accepted.told import from_where
from inspector.gui.model.acceptance.listed import ListedAcceptor
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.labels import PlainLabel
from inspector.gui.widgets.layout import FlowLayout, as_high_as_needed

NAME = "a name"
"""By what the state of a card knows the field for a name."""


class CardFoot(QWidget):
    """Links in one line, and where a name is asked for, a field for it."""

    edited = Signal(bool)
    """Whether the settings are to be edited from here on."""
    undone = Signal()
    naming_asked = Signal(object)
    """With the NameWanted that is asked for."""
    named = Signal(str)
    """With the name under which it is to be kept; "" for the one that it has."""
    read_again = Signal()
    removed = Signal()

    def __init__(self, listed: ListedAcceptor, state: CardState, keeper: Keeper) -> None:
        super().__init__()
        self._listed, self._state = listed, state
        self.stops: dict[str, QWidget] = {}
        """What takes the keyboard, by what it is for."""
        self.name: SettingEntry | None = None
        self.setSizePolicy(as_high_as_needed())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(6))
        line = QWidget()
        line.setSizePolicy(as_high_as_needed())
        self._flow = FlowLayout(line, gap=12, line_gap=2)
        column.addWidget(line)
        self.edit = self._link("edit", tr("Done") if state.editing else tr("Edit"))
        self.edit.clicked.connect(lambda: self.edited.emit(not state.editing))
        if listed.tried:
            said = PlainLabel(from_where(listed), Role.SECONDARY, "text2")
            said.setMinimumHeight(self.edit.sizeHint().height())
            self._flow.addWidget(said)
        self.undo = self._link("undo", tr("Undo"), shown=bool(listed.tried))
        self.undo.clicked.connect(self.undone)
        self._keep(keeper)
        self.rename = self._link("rename", tr("Rename…"), shown=listed.kept)
        self.rename.clicked.connect(lambda: self.naming_asked.emit(NameWanted.RENAME))
        self.again = self._link("again", tr("Read settings again…"), shown=listed.own)
        self.again.clicked.connect(self.read_again)
        self.remove = self._link("remove", tr("Remove"), shown=listed.own)
        self.remove.clicked.connect(self.removed)
        if state.naming is not NameWanted.NOTHING:
            column.addWidget(self._naming())

    def _keep(self, keeper: Keeper) -> None:
        listed = self._listed
        self.keep = self._link("keep", tr("Keep with the profile"), shown=bool(listed.tried) or not listed.kept)
        self.keep.setEnabled(not keeper.why_not)
        self.keep.set_tip(keeper.why_not or tr("It is an API of {profile} then.", profile=visible(keeper.name)))
        if listed.kept:
            self.keep.clicked.connect(lambda: self.named.emit(""))
        else:
            self.keep.clicked.connect(lambda: self.naming_asked.emit(NameWanted.KEEP))

    def _link(self, what: str, label: str, *, shown: bool = True) -> buttons.Button:
        button = buttons.link(label)
        if shown:
            self._flow.addWidget(button)
            self.stops[what] = button
        else:
            button.setParent(self)
            button.hide()
        return button

    def _naming(self) -> QWidget:
        renames = self._state.naming is NameWanted.RENAME
        text = self._listed.judgement.name
        field = self.name = SettingEntry(
            NAME, tr("Name of the API"), self._state, text=text, hint=tr("orders API"), only_asked=True
        )
        field.taken.connect(self.named)
        field.left.connect(self._leave)
        take = buttons.secondary(tr("Rename") if renames else tr("Keep"), height=28)
        leave = buttons.flat(tr("Cancel"), height=28)
        take.clicked.connect(lambda: self.named.emit(field.edit.text()))
        leave.clicked.connect(self._leave)
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(6))
        row.addWidget(field, 1)
        row.addWidget(take, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(leave, 0, Qt.AlignmentFlag.AlignTop)
        self.stops |= {"name": field.edit, "take name": take, "no name": leave}
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(4))
        column.addWidget(PlainLabel(tr("Name of the API"), Role.SECONDARY_MEDIUM, "text2"))
        column.addLayout(row)
        return box

    def _leave(self) -> None:
        self.naming_asked.emit(NameWanted.NOTHING)
