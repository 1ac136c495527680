"""What stands in an editor of the form, be it a line or a choice."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from inspector.core.knowledge.providers import ProviderField
from inspector.gui.widgets.form_fields import Choice

SHORT_CHARS = 20
"""Two neighbouring fields whose examples are no longer than this share a row."""


def is_short(field: ProviderField) -> bool:
    """Whether the field has room beside another one: a choice, or one whose example is short."""
    return bool(field.options) or 0 < len(field.placeholder) <= SHORT_CHARS


def text_of(editor: QLineEdit | Choice) -> str:
    """What stands in an editor, without white space around it."""
    return (editor.text() if isinstance(editor, QLineEdit) else editor.value()).strip()


def put(editor: QLineEdit | Choice, text: str) -> None:
    """Have this text in the editor, and its beginning in sight."""
    if text_of(editor) == text:
        return
    if isinstance(editor, QLineEdit):
        editor.setText(text)
        editor.setCursorPosition(0)
    else:
        editor.choose(text)
