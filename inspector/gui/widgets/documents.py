"""A text with its history, which more than one editor shows in the course of time."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit


def show_document(editor: QPlainTextEdit, document: QTextDocument) -> None:
    """Have `document` in an editor that is new. It stays its owner's, and has a history of what is done to it."""
    # A layout of its own for each editor: Qt's goes by the width of the first that had it, also once that is gone.
    document.setDocumentLayout(QPlainTextDocumentLayout(document))
    editor.setDocument(document)


def let_go(editor: QPlainTextEdit) -> None:
    """Leave the document to another editor, without a word to anybody."""
    editor.blockSignals(True)
    editor.setDocument(None)  # type: ignore[arg-type]  # Qt makes an empty one for it
