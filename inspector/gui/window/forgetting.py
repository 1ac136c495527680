"""What log out takes out of a window besides what is shown of a token: searches, and histories of texts."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from inspector.gui.finder.palette import Palette
from inspector.gui.inspection.filter_field import FilterField
from inspector.gui.model.workspace import Workspace
from inspector.gui.widgets.hiding.veil import hides_for_now


class Forgetting(QObject):
    """Fields keep what stands in them, but no way back to what was typed or pasted before."""

    def __init__(self, work: Workspace, window: QWidget, palette: Palette, filter_: FilterField) -> None:
        super().__init__(window)
        self._window, self._palette, self._filter = window, palette, filter_
        work.cleared.connect(self._forget)

    def _forget(self) -> None:
        self._palette.forget()
        self._filter.setText("")
        drop_half_typed_secrets(self._window)
        for line in self._window.findChildren(QLineEdit):
            if line.isUndoAvailable() or line.isRedoAvailable() or line.echoMode() is not QLineEdit.EchoMode.Normal:
                _without_history(line)
        for plain in self._window.findChildren(QPlainTextEdit):
            plain.document().clearUndoRedoStacks()
        for rich in self._window.findChildren(QTextEdit):
            rich.document().clearUndoRedoStacks()


def drop_half_typed_secrets(window: QWidget) -> None:
    """Empty every cell into which a secret is being typed: it would be kept in the keyring once the cell is left."""
    for line in window.findChildren(QLineEdit):
        if _is_secret_cell(line):
            line.clear()


def _is_secret_cell(line: QLineEdit) -> bool:
    """Whether a secret is typed into it, in a table; not where all that is typed is hidden for now."""
    viewport = line.parent()
    in_table = viewport is not None and isinstance(viewport.parent(), QAbstractItemView)
    return in_table and line.echoMode() is QLineEdit.EchoMode.Password and not hides_for_now(line)


def _without_history(line: QLineEdit) -> None:
    """The same text and selection, set anew: Qt drops the history of a field with that, and with nothing else."""
    text, at, start, length = line.text(), line.cursorPosition(), line.selectionStart(), len(line.selectedText())
    silent = line.blockSignals(True)
    line.setText("")
    line.setText(text)
    line.setCursorPosition(at)
    if length:
        line.setSelection(start, length)
    line.blockSignals(silent)
