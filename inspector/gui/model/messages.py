"""What the user is told, wherever it comes from: the status bar and the strip at the top show it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from inspector.core.text.message import Message, Several


class Messages(QObject):
    """Sentences for a while, sentences that have to be read, and offers to take something back.

    A warning stands until it is dismissed or no longer holds, in a window that is built later too: one that is given as
    a message is said there in the language of then.
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
        self._standing: list[str | Message | Several] = []

    @property
    def standing(self) -> tuple[str, ...]:
        """The warnings that were not dismissed, the newest last."""
        return tuple(map(str, self._standing))

    def say(self, words: str) -> None:
        """Show a sentence for a while."""
        self.said.emit(words)

    def offer(self, words: str, accept: Callable[[], object]) -> None:
        """Show a sentence for a while with a button that calls `accept`."""
        self.offered.emit(words, accept)

    def settle(self) -> None:
        """Take away the sentence that is shown for a while, and an offer with it."""
        self.said.emit("")

    def warn(self, words: str | Message | Several) -> None:
        """Show a sentence that has to be read; the same one is not shown twice."""
        self._standing = [*self._others(words), words]
        self.standing_changed.emit()
        self.warned.emit(str(words))

    def take_back(self, words: str | Message | Several) -> None:
        """Show a warning no longer that does not hold any more."""
        others = self._others(words)
        if len(others) < len(self._standing):
            self._standing = others
            self.standing_changed.emit()

    def _others(self, words: str | Message | Several) -> list[str | Message | Several]:
        return [each for each in self._standing if str(each) != str(words)]

    def dismiss(self) -> None:
        """The newest warning was read."""
        if self._standing:
            self._standing.pop()
            self.standing_changed.emit()
