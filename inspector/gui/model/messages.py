"""What the user is told, wherever it comes from: the status bar and the strip at the top show it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal


class Messages(QObject):
    """Sentences for a while, sentences that have to be read, and offers to take something back.

    A warning stands until it is dismissed or no longer holds, in a window that is built later too.
    """

    said = Signal(str)
    """A sentence to show for a while; empty when the one before is to go."""
    offered = Signal(str, object)
    """A sentence to show for a while, and what to call when the user wants it undone."""
    warned = Signal(str)
    """A sentence that has to be read. It is in `standing` by now."""
    standing_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._standing: list[str] = []

    @property
    def standing(self) -> tuple[str, ...]:
        """The warnings that were not dismissed, the newest last."""
        return tuple(self._standing)

    def say(self, words: str) -> None:
        """Show a sentence for a while."""
        self.said.emit(words)

    def offer(self, words: str, accept: Callable[[], object]) -> None:
        """Show a sentence for a while with a button that calls `accept`."""
        self.offered.emit(words, accept)

    def settle(self) -> None:
        """Take away the sentence that is shown for a while, and an offer with it."""
        self.said.emit("")

    def warn(self, words: str) -> None:
        """Show a sentence that has to be read; the same one is not shown twice."""
        if words in self._standing:
            self._standing.remove(words)
        self._standing.append(words)
        self.standing_changed.emit()
        self.warned.emit(words)

    def take_back(self, words: str) -> None:
        """Show a warning no longer that does not hold any more."""
        if words in self._standing:
            self._standing.remove(words)
            self.standing_changed.emit()

    def dismiss(self) -> None:
        """The newest warning was read."""
        if self._standing:
            self._standing.pop()
            self.standing_changed.emit()
