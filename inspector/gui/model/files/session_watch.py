"""The folder of the token file is watched: a log out of another program shows in a window that nobody touches."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

LOOK_AFTER_MS = 150
"""How long changes in the folder are left to settle before anybody looks."""


class SessionWatch(QObject):
    """Tells of changes in a folder from when it is there. One more token is none: that only makes the file longer."""

    touched = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._watcher: QFileSystemWatcher | None = None
        self._settled = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._settled.timeout.connect(self.touched)

    def begin(self) -> None:
        """Watch from here on, if the folder is there."""
        if self._watcher is None and self._folder.is_dir():
            self._watcher = QFileSystemWatcher([str(self._folder)], self)
            self._watcher.directoryChanged.connect(self._on_touched)

    def _on_touched(self) -> None:
        if not self._settled.isActive():  # not begun again with each of many: it would never end
            self._settled.start()
