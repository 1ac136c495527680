"""A field for the path of a file, with a button that lets it be chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from inspector.core.text.language import mark, tr
from inspector.gui.theme import theme
from inspector.gui.widgets import buttons
from inspector.gui.widgets.form_fields import line_edit

CERTIFICATES = mark("Certificates (*.pem *.crt *.cer)")
KEYS = mark("Private keys (*.pem *.key)")
ALL = mark("All files (*)")
"""Filters of the dialog, for `tr`."""


class FileField(QWidget):
    """`edited` follows typing and choosing. `title` names the button and the dialog: "Choose a CA bundle"."""

    help_place = "form.ca"

    edited = Signal()

    def __init__(self, title: str, filter_: str, placeholder: str) -> None:
        super().__init__()
        self._title, self._filter = title, filter_
        self.edit = line_edit(placeholder)
        self.choose = buttons.secondary(tr("Choose"), height=30)
        self.choose.setAccessibleName(title)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.current().px(8))
        line.addWidget(self.edit, 1)
        line.addWidget(self.choose)
        self.edit.textEdited.connect(self.edited)
        self.choose.clicked.connect(self._choose_file)

    def set_read_only(self, read_only: bool) -> None:
        """Keep the path as it is."""
        self.edit.setReadOnly(read_only)
        self.choose.setEnabled(not read_only)

    def set_path(self, path: str) -> None:
        """Take this file, as if it had been chosen."""
        self.edit.setText(path)
        self.edited.emit()

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self._title, self.edit.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([tr(self._filter), tr(ALL)])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.set_path)
        dialog.open()
