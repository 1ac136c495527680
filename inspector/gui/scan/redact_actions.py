"""Saving a redacted copy: of the file whose tokens are listed, or of another one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import TOKENS, Action, Registry
from inspector.gui.model.selection import Purpose
from inspector.gui.model.workspace import Workspace

COMPRESSED = (".gz",)


class RedactActions(QObject):
    """Asks for the name of the copy, and first for the file where none is listed."""

    asked = Signal()
    """A file dialog is open."""

    def __init__(self, work: Workspace, registry: Registry, window: QWidget) -> None:
        super().__init__(window)
        self._work, self._window = work, window
        registry.add(
            Action("redact", mark("Save a redacted copy…"), TOKENS, self.ask, why_not=self._why_not, icon="file-search")
        )

    def _why_not(self) -> str:
        return tr("A copy is being written. Wait for it, or press Esc.") if self._work.redacting.running else ""

    def ask(self) -> None:
        """Ask where the copy is to be saved; nothing waits for the answer."""
        file = self._work.found.file
        if self._work.selection.purpose is Purpose.SCAN and file is not None:
            self.ask_target(file)
            return
        dialog = QFileDialog(self._window, tr("Save a redacted copy of which file?"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.ask_target(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_target(self, source: Path) -> None:
        """Ask for the name of the copy of this file."""
        dialog = QFileDialog(self._window, tr("Save a redacted copy"), str(source.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(suggested(source))
        dialog.fileSelected.connect(lambda path: self._work.redacting.save(source, Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def suggested(source: Path) -> str:
    """The name of the copy of a file: "app.redacted.log"; of what is unpacked for it, the name that it has inside."""
    inner = source.with_suffix("") if source.suffix.lower() in COMPRESSED else source
    return f"{inner.stem}.redacted{inner.suffix}"
