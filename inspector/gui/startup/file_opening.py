"""Files that macOS has a program open: it sends an event, to the program that runs too, in place of an argument."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent

from inspector.gui.startup.first_instance import Handover


class FileOpening(QObject):
    """Catches those events, and keeps them until there is somebody to open files.

    It is asked about every event of the program: for macOS alone.
    """

    def __init__(self, application: QObject) -> None:
        super().__init__(application)
        self._waiting: list[Handover] = []
        self._take: Callable[[Handover], object] | None = None
        application.installEventFilter(self)

    def deliver_to(self, take: Callable[[Handover], object]) -> None:
        """Hand each file to `take` from now on, those first that came before."""
        self._take = take
        while self._waiting:
            take(self._waiting.pop(0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return super().eventFilter(watched, event)
        if event.file():  # it may be a URL of another kind
            asked = Handover(event.file(), "")
            if self._take is None:
                self._waiting.append(asked)
            else:
                self._take(asked)
        return True
