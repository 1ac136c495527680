"""What the user chose for the window, kept in the layout file beside its sizes."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from inspector.gui.model.choices.layout_file import LayoutFile

CLIPBOARD, ZONE, LANGUAGE = "clipboard_s", "dates", "language"
IDLE, ON_QUIT = "log_out_after_min", "log_out_on_quit"
LEEWAY, SECRET_COMMAND = "leeway_s", "secret_command"
MOST_DIGITS = 9


class KeptChoices(QObject):
    """Tells every window that something else was chosen in one of them."""

    changed = Signal(str)
    """With the name of what was chosen."""


@cache
def kept() -> KeptChoices:
    """The one of the program."""
    return KeptChoices()


class Preferences:
    """Reads and writes choices; without a file nothing is kept."""

    def __init__(self, layout: Path | None) -> None:
        self._file = LayoutFile(layout) if layout is not None else None

    def number(self, name: str, allowed: tuple[int, ...] | range, otherwise: int) -> int:
        """A number that was chosen, if it is one of those that can be."""
        value = self.text(name)
        sound = value.isdecimal() and len(value) <= MOST_DIGITS and int(value) in allowed
        return int(value) if sound else otherwise

    def text(self, name: str) -> str:
        """A word that was chosen; "" where none was."""
        return self._file.text(name) if self._file is not None else ""

    def keep(self, name: str, value: str | int) -> None:
        """Remember a choice."""
        if self._file is not None:
            self._file.keep(**{name: str(value)})
        kept().changed.emit(name)
