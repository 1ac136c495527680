"""A field of a card: it takes a value, or a whole list of them, and says below it what is wrong."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.core.profiles.scope_list import SEPARATORS
from inspector.gui.inspection.accepted.card_state import CardState
from inspector.gui.widgets.form_fields import Remark, line_edit

_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""Those that a field of one line leaves to what it stands in, which is a list here."""


class SettingEntry(QWidget):
    """`taken` has the text, once it is complete: with Enter, when it is left, and of a list at each separator."""

    taken = Signal(str)
    left = Signal()
    """Esc was pressed."""

    def __init__(
        self,
        field: str,
        name: str,
        state: CardState,
        *,
        text: str = "",
        hint: str = "",
        lists: bool = False,
        only_asked: bool = False,
    ) -> None:
        """`field` is by what `state` knows it, `name` its accessible name, `text` what stands in it to begin with.

        With `only_asked` the text is not taken when the field is left.
        """
        super().__init__()
        self._field, self._state, self._lists, self._text = field, state, lists, text
        self._typed = state.drafts.get(field, text)
        self.edit = line_edit(hint)
        self.edit.setAccessibleName(name)
        self.edit.setText(self._typed)
        self.remark = Remark()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.edit)
        column.addWidget(self.remark)
        self.say(state.wrong.get(field, ""))
        self.edit.textEdited.connect(self._on_edited)
        if not only_asked:
            self.edit.editingFinished.connect(self._take)
        self.edit.installEventFilter(self)

    def say(self, wrong: str) -> None:
        """Say what is wrong with what stands there, or nothing."""
        if wrong:
            self._state.wrong[self._field] = wrong
        else:
            self._state.wrong.pop(self._field, None)
        self.edit.setProperty("error", bool(wrong))
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)
        self.edit.setAccessibleDescription(wrong)
        self.remark.say(wrong)

    def empty(self) -> None:
        """What stood there was taken: what is typed next is another one."""
        self._typed = ""
        self.edit.setText("")  # not clear(): undo would bring it back
        self._state.drop(self._field)

    def _on_edited(self, text: str) -> None:
        self.say("")
        pasted = len(text) > len(self._typed) + 1 and SEPARATORS.search(text.strip()) is not None
        self._typed = self._state.drafts[self._field] = text
        if self._lists and (pasted or (text.strip() and SEPARATORS.fullmatch(text[-1]) is not None)):
            self._take()

    def _take(self) -> None:
        if self._field in self._state.drafts:
            self.taken.emit(self.edit.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._state.drop(self._field)
                self.left.emit()
                return True
            if event.key() in _KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                if event.key() not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                    self._state.drafts[self._field] = self.edit.text()
                    self._take()
                return True
        return super().eventFilter(watched, event)
