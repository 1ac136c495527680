"""A process of its own that opens a window and prints when it was painted: `painting.py bare|ours STARTED HOME`.

A line each for the first paint, for the paint with everything in place, and for the window at rest: what it is, then
milliseconds since STARTED (`time.monotonic()`), milliseconds of the processor, which other programs do not lengthen,
and resident megabytes. Then the process ends. Linux only.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget

REST_MS = 1500
"""By then everything that is imported after the paint is there."""


def resident_mb() -> float:
    """The memory of this process that is in use."""
    return int(Path("/proc/self/statm").read_text(encoding="utf-8").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


class Watch(QObject):
    """Sees the paint events of the application's window."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
            # After it: the window's own children are painted in the same go, and the picture is sent after that.
            QTimer.singleShot(0, self, lambda: self.tell("first"))
            if getattr(watched, "filled", True):
                QTimer.singleShot(0, self, lambda: self.tell("complete"))
        return False

    def tell(self, what: str) -> None:
        if what not in self.seen:
            self.seen.add(what)
            spent = (time.monotonic() - STARTED) * 1000, time.process_time() * 1000, resident_mb()
            print(what, *(f"{number:.1f}" for number in spent), flush=True)
            if what == "complete":
                QTimer.singleShot(REST_MS, self, self.end)

    def end(self) -> None:
        self.tell("rest")
        os._exit(0)


def bare() -> None:
    window = QMainWindow()
    window.resize(1280, 800)
    window.setCentralWidget(QLabel("A window of PySide6"))
    window.show()
    QApplication.exec()


def ours(home: Path) -> None:
    from inspector.app import run_window

    run_window(home)


if __name__ == "__main__":
    STARTED = float(sys.argv[2])
    application = QApplication(sys.argv[:1])
    watch = Watch()
    application.installEventFilter(watch)
    if sys.argv[1] == "bare":
        bare()
    else:
        ours(Path(sys.argv[3]))
