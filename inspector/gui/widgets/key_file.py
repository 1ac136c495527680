"""The dialog in which a file of keys is chosen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from inspector.core.text.language import tr


def choose_key_file(parent: QWidget, chosen: Callable[[Path], object]) -> None:
    """Ask for a file of keys; `chosen` is called with it unless the user cancels."""
    dialog = QFileDialog(parent, tr("Choose a key file"))
    dialog.setNameFilters(
        [tr("Keys (*.json *.jwks *.jwk *.pem *.crt *.cer *.der *.p7b *.pub *.txt)"), tr("All files (*)")]
    )
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
