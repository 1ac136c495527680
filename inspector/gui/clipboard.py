"""Copying, with the hints that keep confidential text out of clipboard histories, and taking it back at log out."""

from __future__ import annotations

import atexit
import hashlib
import sys

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication

# What each system's clipboard managers look for. The names are theirs.
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


class Clipboard:
    """Remembers what it copied last only as a digest, so that a token cleared at log out is not kept here.

    What is confidential is taken back at the end of the program, too. Qt would otherwise let go of an object of
    Python's after Python has ended, which ends the process with a segmentation fault (PySide6 6.11, offscreen).
    """

    def __init__(self) -> None:
        self._digests: set[bytes] = set()

    def copy(self, text: str, *, confidential: bool = False) -> None:
        """Put `text` on the clipboard; never into the primary selection."""
        clipboard = QGuiApplication.clipboard()
        if not confidential:
            clipboard.setText(text)
            return
        data = QMimeData()
        data.setText(text)
        for name, hint in _HINTS.get(sys.platform, _ELSEWHERE).items():
            data.setData(name, hint)
        if not self._digests:
            atexit.register(self.clear_confidential)
        self._digests.add(_digest(text))
        clipboard.setMimeData(data)

    def clear_confidential(self) -> bool:
        """Empty the clipboard if it still holds something confidential copied here; whether it did."""
        atexit.unregister(self.clear_confidential)
        if not self._digests or QGuiApplication.instance() is None:
            return False
        clipboard = QGuiApplication.clipboard()
        holds = _digest(clipboard.text(QClipboard.Mode.Clipboard)) in self._digests
        if holds:
            clipboard.clear(QClipboard.Mode.Clipboard)
        self._digests.clear()
        return holds


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
