"""What is told in one window: what concerns that alone, and what concerns all of them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from inspector.core.text.message import Message, Several
from inspector.gui.model.messages import Messages


class WindowMessages(Messages):
    """A sentence for a while is seen in the window where it was said; a warning in each, until it is read in one."""

    def __init__(self, of_all: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._of_all = of_all
        of_all.said.connect(self.said)
        of_all.offered.connect(self.offered)
        of_all.warned.connect(self.warned)
        of_all.standing_changed.connect(self.standing_changed)

    @property
    def standing(self) -> tuple[str, ...]:
        """The warnings that were not dismissed in any window, the newest last."""
        return self._of_all.standing

    def warn(self, words: str | Message | Several) -> None:
        """Show a sentence that has to be read, in every window."""
        self._of_all.warn(words)

    def take_back(self, words: str | Message | Several) -> None:
        """Show a warning no longer that does not hold any more."""
        self._of_all.take_back(words)

    def dismiss(self) -> None:
        """The newest warning was read."""
        self._of_all.dismiss()
