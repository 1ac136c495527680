"""When a window was painted, and what the process had used by then; for `painting`."""

from __future__ import annotations

import os
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

REST_MS = 1500
"""By then everything that is imported after the paint is there."""


def resident_mb() -> float:
    """The memory of this process that is in use."""
    return int(Path("/proc/self/statm").read_text(encoding="utf-8").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


class Watch(QObject):
    """Sees the paint events of the first window; `started` is when the process was, by `time.monotonic()`.

    From its first paint on it is shown no event of anything else: to see all those of a window that is being built
    takes a tenth of the time that takes.
    """

    def __init__(self, started: float, application: QApplication) -> None:
        super().__init__(application)
        self._started = started
        self._seen: set[str] = set()
        self._application = application
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
            # After it: the window's own children are painted in the same go, and the picture is sent after that.
            QTimer.singleShot(0, self, lambda: self.tell("first"))
            if "first" not in self._seen:
                self._application.removeEventFilter(self)
                watched.installEventFilter(self)
            if getattr(watched, "filled", True):
                QTimer.singleShot(0, self, lambda: self.tell("complete"))
        return False

    def tell(self, what: str) -> None:
        if what not in self._seen:
            self._seen.add(what)
            spent = (time.monotonic() - self._started) * 1000, time.process_time() * 1000, resident_mb()
            print(what, *(f"{number:.1f}" for number in spent), flush=True)
            if what == "complete":
                QTimer.singleShot(REST_MS, self, self.end)

    def end(self) -> None:
        self.tell("rest")
        os._exit(0)
