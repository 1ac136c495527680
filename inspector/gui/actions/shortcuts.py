"""Keys as this system writes them, and whether an event is one of them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QKeyEvent, QKeySequence

PASTE, OPEN, NEW_PROFILE, IMPORT = "Ctrl+Shift+V", "Ctrl+O", "Ctrl+N", "Ctrl+Shift+I"
"""Those of the actions that a window begins with: they are painted before the actions are made."""
SAVE = ("Ctrl+Enter", "Ctrl+Return")
"""What a card with a text of several lines takes as its primary button."""


def sequence(keys: str) -> QKeySequence:
    """Keys as they stand in the code, such as "Ctrl+N"; read so, and not in the words of the user's language."""
    return QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)


def shown(keys: str) -> str:
    """Keys as this system writes them: "Ctrl+N", on macOS the signs of its keyboard."""
    return sequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def pressed(event: QKeyEvent, keys: Iterable[str]) -> bool:
    """Whether a key press is one of `keys`."""
    return any(QKeySequence(event.keyCombination()) == sequence(each) for each in keys)
