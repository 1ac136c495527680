"""What is going on in a card while it is made anew: whether its settings are edited, and what is half typed."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from PySide6.QtWidgets import QLineEdit, QWidget


class NameWanted(Enum):
    """For what a name is being asked."""

    NOTHING = ""
    KEEP = "keep"
    RENAME = "rename"


class Keeper(NamedTuple):
    """The profile that an API would be kept with: its name, or why there is none that could."""

    name: str = ""
    why_not: str = ""


class CardState:
    """Outlives the widgets of a card: what is typed there stays when what they say has changed."""

    def __init__(self) -> None:
        self.editing = False
        self.naming = NameWanted.NOTHING
        self.drafts: dict[str, str] = {}
        """What stands in a field and is not taken yet, by the field."""
        self.wrong: dict[str, str] = {}
        """What is wrong with it."""

    def drop(self, field: str) -> None:
        """Nothing is half typed in this field any more."""
        self.drafts.pop(field, None)
        self.wrong.pop(field, None)


class HeldPlace:
    """Which of the parts of a card has the keyboard, and where in it."""

    def __init__(self, stops: dict[str, QWidget]) -> None:
        self.name = next((name for name, widget in stops.items() if widget.hasFocus()), "")
        held = stops.get(self.name)
        self._cursor = held.cursorPosition() if isinstance(held, QLineEdit) else -1

    def find_in(self, stops: dict[str, QWidget], otherwise: str) -> QWidget | None:
        """The same part among others, or the one called `otherwise`; None where none had the keyboard."""
        if not self.name:
            return None
        found = stops.get(self.name)
        if isinstance(found, QLineEdit) and self._cursor >= 0:
            found.setCursorPosition(min(self._cursor, len(found.text())))
        return found or stops.get(otherwise)
