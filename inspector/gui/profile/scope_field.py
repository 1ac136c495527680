"""Scopes to ask for: a chip for each known one, and an entry that takes one or a whole list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.core.profiles.scope_list import SEPARATORS, read_scope_list
from inspector.core.text.display import elide, visible
from inspector.core.text.language import tr
from inspector.gui.theme import theme
from inspector.gui.widgets import buttons
from inspector.gui.widgets.chips import ScopeChip
from inspector.gui.widgets.form_fields import FieldRow, line_edit
from inspector.gui.widgets.layout import FlowLayout

CHANGING = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
)
MOVING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)
MAX_SCOPES = 200
"""More chips than anybody reads; a list longer than this was not meant for this field."""


class ScopeField(QWidget):
    """The known scopes in their order, some of them chosen. `changed` follows every edit by the user."""

    help_place = "scopes"

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chips: list[ScopeChip] = []
        self._typed = ""
        """What stood in the entry before its last edit."""
        self.entry = line_edit(tr("Add a scope, then Enter"))
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(6))
        column.addWidget(self._holder)
        column.addWidget(self.entry)
        self.row = FieldRow(tr("Scopes"), body, focus=self.entry)
        self.explore = buttons.link(tr("Explore"))
        self.explore.set_tip(tr("Counts the requests first, then finds out which scopes this client may have"))
        self.row.add_to_head(self.explore)
        self.entry.setAccessibleName(tr("Add a scope"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.row)
        self.entry.textEdited.connect(self._on_text)
        self.entry.returnPressed.connect(self.commit)
        self.entry.editingFinished.connect(self.commit)
        self.entry.installEventFilter(self)
        self._count()

    @property
    def known(self) -> tuple[str, ...]:
        """Every scope that has a chip."""
        return tuple(chip.scope for chip in self._chips)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The scopes to ask for."""
        return tuple(chip.scope for chip in self._chips if chip.isChecked())

    def show_scopes(self, known: tuple[str, ...], chosen: tuple[str, ...]) -> None:
        """Show these scopes; a chosen one that is not known is known from now on."""
        self._typed = ""
        self.entry.setText("")  # not clear(): undo in the entry would bring back, and so add, what was undone
        self.row.set_error("")
        wanted = tuple(dict.fromkeys((*known, *chosen)))[:MAX_SCOPES]
        if wanted != self.known:
            self._replace(wanted)
        for chip in self._chips:
            chip.setChecked(chip.scope in chosen)
        self._count()

    def tab_stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through here, in order."""
        return (self.explore, *self._chips, self.entry)

    def set_read_only(self, read_only: bool) -> None:
        """Keep the scopes as they are while a request runs."""
        self.entry.setReadOnly(read_only)
        # The chips are not disabled, which would dim them: what is being asked for stays readable.

    def commit(self) -> None:
        """Add what stands in the entry."""
        self._take(self.entry.text())

    def _on_text(self, text: str) -> None:
        """Take what is complete: a pasted list at once, a typed scope when it is ended by a blank, a comma or such."""
        self.row.set_error("")
        pasted = len(text) > len(self._typed) + 1 and SEPARATORS.search(text.strip()) is not None
        self._typed = text
        if pasted or (text and SEPARATORS.fullmatch(text[-1]) and not _is_open(text)):
            self._take(text)

    def _take(self, text: str) -> None:
        found = read_scope_list(text, self.known)
        scopes = found.scopes
        if not scopes and not found.wrong:
            return
        if found.wrong:
            shown = elide(visible(found.wrong[0]), 40)
            self.row.set_error(
                tr("{scope} cannot be sent: a scope is ASCII with no space, quote or backslash.", scope=shown)
            )
            return
        if len(set(scopes) | set(self.known)) > MAX_SCOPES:
            self.row.set_error(tr("More than {most} scopes do not fit here.", most=MAX_SCOPES))
            return
        self._typed = ""
        self.entry.setText("")
        for scope in scopes:
            chip = next((chip for chip in self._chips if chip.scope == scope), None) or self._add(scope)
            chip.setChecked(True)
        self._edited()

    def _add(self, scope: str) -> ScopeChip:
        chip = ScopeChip(scope)
        chip.setAccessibleDescription(tr("Scope to ask for. Delete takes it off the list."))
        chip.clicked.connect(self._edited)
        chip.removed.connect(partial(self._remove, chip))
        chip.installEventFilter(self)
        self._flow.addWidget(chip)
        self._chips.append(chip)
        return chip

    def _replace(self, wanted: tuple[str, ...]) -> None:
        """Other chips; the keyboard stays among them, on the same scope or where it was."""
        at = next((at for at, chip in enumerate(self._chips) if chip.hasFocus()), None)
        scope = None if at is None else self._chips[at].scope
        old, self._chips = self._chips, []
        for each in wanted:
            self._add(each)
        if at is not None and wanted:
            chip = self._chips[wanted.index(scope) if scope in wanted else min(at, len(wanted) - 1)]
            chip.show()
            chip.setFocus(Qt.FocusReason.OtherFocusReason)
        for chip in old:
            self._drop(chip)

    def _drop(self, chip: ScopeChip) -> None:
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _edited(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        chosen, known = len(self.chosen), len(self._chips)
        self.row.set_aside(tr("{chosen} of {known} selected", chosen=chosen, known=known) if known else "")
        self._holder.setVisible(bool(known))
        self._flow.invalidate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.entry.isReadOnly() and isinstance(watched, ScopeChip) and event.type() in CHANGING:
            moving = isinstance(event, QKeyEvent) and event.key() in MOVING
            return not moving
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress or self.entry.isReadOnly():
            return super().eventFilter(watched, event)
        if watched is self.entry and event.key() == Qt.Key.Key_Backspace and not self.entry.text() and self._chips:
            self._chips[-1].setFocus(Qt.FocusReason.BacktabFocusReason)
            return True
        if isinstance(watched, ScopeChip) and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove(watched)
            return True
        return super().eventFilter(watched, event)

    def _remove(self, chip: ScopeChip) -> None:
        if self.entry.isReadOnly():
            return
        at = self._chips.index(chip)
        self._chips.remove(chip)
        self._drop(chip)
        following = self._chips[min(at, len(self._chips) - 1)] if self._chips else self.entry
        following.setFocus(Qt.FocusReason.OtherFocusReason)
        self._edited()


def _is_open(text: str) -> bool:
    """Whether a quote or a bracket was typed at the beginning and not its end: what is within may go on."""
    first = text.lstrip()[:1]
    if first in "[(":
        return not text.rstrip(" ,;").endswith(")" if first == "(" else "]")
    return first in "\"'" and text.count(first) % 2 == 1
