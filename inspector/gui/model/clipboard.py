"""Copying, with the hints that keep confidential text out of clipboard histories, and taking it back after a time."""

from __future__ import annotations

import atexit
import sys

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication

from inspector.core.text.language import mark, tr

# What each system's clipboard managers look for. The names are theirs (FACTS 4.7).
_WINDOWS = {
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "CanIncludeInClipboardHistory": b"\0\0\0\0",  # DWORD 0
    "CanUploadToCloudClipboard": b"\0\0\0\0",
    "Clipboard Viewer Ignore": b"1",
}
_HINTS = {
    "win32": {f'application/x-qt-windows-mime;value="{name}"': data for name, data in _WINDOWS.items()},
    "darwin": {"application/x-nspasteboard-concealed-type": b"secret"},
}
_ELSEWHERE = {"x-kde-passwordManagerHint": b"secret"}

CONFIDENTIAL = "confidential"
"""A property of widgets that show a token: what is marked in them stays out of the primary selection."""
KEEP_S = 60
"""Long enough to paste a token where it is needed."""
CHOICES: tuple[tuple[str, int], ...] = (
    (mark("After 10 s"), 10), (mark("After 30 s"), 30), (mark("After 1 min"), 60), (mark("After 5 min"), 300),
    (mark("When you log out or quit"), 0),
)  # fmt: skip


def mark_confidential(data: QMimeData) -> None:
    """Ask clipboard managers of this system not to keep `data`."""
    for name, hint in _HINTS.get(sys.platform, _ELSEWHERE).items():
        data.setData(name, hint)


class Clipboard(QObject):
    """Remembers what it copied last only as a digest, so that a token cleared at log out is not kept here.

    What is confidential is taken back after `keep_s` seconds (0: not before log out) and at the end of the program.
    Qt would otherwise let go of an object of Python's after Python has ended, which ends the process with a
    segmentation fault (PySide6 6.11, offscreen).
    """

    counted = Signal(int)
    """Seconds until the clipboard is cleared; 0 when nothing is to be cleared any more."""
    cleared = Signal()
    """The time was up, and what was copied is off the clipboard."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.keep_s = KEEP_S
        self._digests: set[bytes] = set()
        self._left = 0
        self.stuck = False
        """Whether what was copied could not be taken off the clipboard at the last log out."""
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.tick)
        QGuiApplication.clipboard().dataChanged.connect(self._on_changed)
        QGuiApplication.clipboard().selectionChanged.connect(self._on_selected)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state)

    def copy(self, text: str, *, confidential: bool = False) -> None:
        """Put `text` on the clipboard; never into the primary selection."""
        clipboard = QGuiApplication.clipboard()
        if not confidential:
            clipboard.setText(text)
            return
        data = QMimeData()
        data.setText(text)
        mark_confidential(data)
        if not self._digests:
            atexit.register(self.clear_confidential)
        self._digests.add(_digest(text))
        clipboard.setMimeData(data)
        self._left = self.keep_s
        if self._left:
            self._second.start()
        self.counted.emit(self._left)

    def copy_rich(self, html: str, text: str) -> None:
        """Put a page on the clipboard, as it looks and as plain text; a program that is pasted into takes one."""
        data = QMimeData()
        data.setHtml(html)
        data.setText(text)
        QGuiApplication.clipboard().setMimeData(data)

    @property
    def words(self) -> str:
        """What is said when a token was copied."""
        if self.keep_s:
            return tr("Token copied.")  # the rest is counted down beside it
        return tr("Token copied. It leaves the clipboard when you log out or quit.")

    @property
    def left(self) -> int:
        """Seconds until the clipboard is cleared; 0 where that is not going to happen by itself."""
        return self._left

    def tick(self) -> None:
        """A second has passed."""
        if not self._left:
            return
        self._left -= 1
        self.counted.emit(self._left)
        if not self._left:
            self._second.stop()
            self._clear_in_time()

    def _clear_in_time(self) -> None:
        if self._holds_ours():
            QGuiApplication.clipboard().clear(QClipboard.Mode.Clipboard)
        if self._holds_ours():
            return  # Wayland: only the window in front may change it, so it is tried again then
        self._forget()
        self.cleared.emit()

    def clear_confidential(self) -> bool:
        """Empty the clipboard if it still holds something confidential copied here; whether it did, and does not now.

        Where it still does it is `stuck`, and tried again when the window is in front, or the program ends.
        """
        self.stuck = False
        if not self._digests or QGuiApplication.instance() is None:
            atexit.unregister(self.clear_confidential)
            return False
        holds = self._holds_ours()
        if holds:
            QGuiApplication.clipboard().clear(QClipboard.Mode.Clipboard)
            self.stuck = self._holds_ours()  # Wayland: only the window in front may change it
        if self.stuck:
            self._stop()
            return False
        self._forget()
        return holds

    def _forget(self) -> None:
        atexit.unregister(self.clear_confidential)
        self._digests.clear()
        self._stop()

    def _stop(self) -> None:
        self._second.stop()
        if self._left:
            self._left = 0
            self.counted.emit(0)

    def _holds_ours(self) -> bool:
        return _digest(QGuiApplication.clipboard().text(QClipboard.Mode.Clipboard)) in self._digests

    def _on_changed(self) -> None:
        """Something else was copied, here or elsewhere: there is nothing to count down to."""
        if self._left and not self._holds_ours():
            self._stop()

    def _on_selected(self) -> None:
        """X11 and Wayland: what is marked can be pasted elsewhere with the middle button. A token must not be."""
        clipboard, widget = QGuiApplication.clipboard(), QApplication.focusWidget()
        if widget is None or not widget.property(CONFIDENTIAL) or not clipboard.ownsSelection():
            return
        if clipboard.text(QClipboard.Mode.Selection):
            clipboard.clear(QClipboard.Mode.Selection)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and self._digests and self.keep_s and not self._left:
            self._clear_in_time()


def _digest(text: str) -> bytes:
    import hashlib  # late: a window opens with nothing copied

    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()


def utf8(text: str) -> str:
    """`text` for the clipboard: as it is, but lone surrogates, which no clipboard takes, are written out."""
    return text.encode("utf-8", "backslashreplace").decode()
