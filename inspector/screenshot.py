"""A picture of the window, for `demo` without a display."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from inspector.app import make_application, make_services
from inspector.core.text.language import tr
from inspector.gui.window.main_window import MainWindow

if TYPE_CHECKING:
    from inspector.core.profiles.profile import Profile
    from inspector.demo.issuer import DemoIssuer

ANSWER_WITHIN_MS = 30_000

SCREENSHOT_SIZE = (1280, 800)


def grab_screenshot(window: QWidget, path: Path) -> Path:
    """Write a picture of `window` as a PNG file; OSError when that is not possible."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not window.grab().save(str(path), "PNG"):
        raise OSError(f"the picture could not be written to {path}")
    return path


def demo_screenshot(path: Path, issuer: DemoIssuer) -> Path:
    """Open the window without a display, get a token from the running `issuer` by its own button, and draw it.

    RuntimeError when no answer arrives in time.
    """
    from inspector.core.store.vault import run_vault
    from inspector.gui.model import languages

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application(sys.argv[:1])
    font = app.font()
    font.setPixelSize(13)
    app.setFont(font)
    languages.recall(None)
    with tempfile.TemporaryDirectory() as folder:
        services = replace(
            make_services(Path(folder)),
            open_vault=lambda: run_vault(tr("This is a demonstration.")),
            start_demo=lambda: _Borrowed(issuer),
            layout=None,
        )
        window = MainWindow(services, start_demo=True)
        window.resize(*SCREENSHOT_SIZE)
        window.show()
        try:
            wait_for(lambda: window.work.selection.profile is not None)
            window.panes.frame.request.get_token.click()
            wait_for(lambda: window.work.selection.outcome is not None and window.work.vault is not None)
            window.tick()
            wait_for(lambda: window.settled)
            app.processEvents()
            return grab_screenshot(window, path)
        finally:
            window.close()
            window.finish()
            window.deleteLater()
            languages.speak(languages.ENGLISH)  # what the command line prints stays English


class _Borrowed:
    """An issuer that goes on when the window stops using it."""

    def __init__(self, issuer: DemoIssuer) -> None:
        self._issuer = issuer

    @property
    def url(self) -> str:
        return self._issuer.url

    def profiles(self) -> tuple[Profile, ...]:
        return self._issuer.profiles()

    def secret_for(self, profile_id: str) -> str:
        return self._issuer.secret_for(profile_id)

    def stop(self) -> None:
        """Nothing: it belongs to whoever started it."""


def wait_for(condition: Callable[[], bool], within_ms: int = ANSWER_WITHIN_MS) -> None:
    """Let the event loop run until `condition` holds; RuntimeError after `within_ms` milliseconds."""
    loop = QEventLoop()
    deadline, look = QTimer(singleShot=True, interval=within_ms), QTimer(interval=10)
    deadline.timeout.connect(loop.quit)
    look.timeout.connect(lambda: loop.quit() if condition() else None)
    deadline.start()
    look.start()
    if not condition():
        loop.exec()
    look.stop()
    if not condition():
        raise RuntimeError(f"nothing happened within {within_ms / 1000:g} s")
