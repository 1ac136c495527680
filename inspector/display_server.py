"""Whether a window can open here, and a sentence in place of Qt's end of the process where it cannot."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from inspector.ending import USAGE, say

PROBE = "import sys; from PySide6.QtGui import QGuiApplication; QGuiApplication(sys.argv[:1])"
PROBE_TIMEOUT_S = 30.0
NO_WINDOW_PLATFORMS = ("offscreen", "minimal", "vnc")
UNUSABLE = "the display cannot be used, or a system library of Qt is missing."


def cannot_open(reason: str) -> str:
    """The whole sentence for `reason`."""
    return f"The window cannot open: {reason} The commands work without one; see --help."


def why_no_display() -> str | None:
    """One sentence on why no window can open, as far as the environment tells; None when it may."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if platform in NO_WINDOW_PLATFORMS:
        return f"QT_QPA_PLATFORM is {platform}."
    if not sys.platform.startswith("linux") or platform:
        return None
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        return "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)."
    return None


def why_no_window() -> str | None:
    """One sentence on why no window can open; None when one can.

    Qt aborts the process when its platform plugin cannot reach a display, so on Linux that is tried in a process of
    its own. That takes as long as a window does: for whoever has something else to do where there is none.
    """
    reason = why_no_display()
    tried = not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM") or getattr(sys, "frozen", False)
    if reason is not None or tried:
        return reason
    import subprocess

    try:
        probe = subprocess.run(  # noqa: S603 - our own interpreter with a constant program
            [sys.executable, "-c", PROBE], capture_output=True, timeout=PROBE_TIMEOUT_S, check=False
        )
    except subprocess.TimeoutExpired:
        return "the display does not answer."
    return None if probe.returncode == 0 else UNUSABLE


@contextmanager
def reaching_it() -> Iterator[None]:
    """While the QApplication is made: where Qt would abort, the process ends with a sentence and exit code 2."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    held: list[str] = []

    def handle(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
        held.append(message)
        if kind is QtMsgType.QtFatalMsg:
            say(cannot_open(UNUSABLE))
            os._exit(USAGE)  # Qt calls abort() once this returns

    before = qInstallMessageHandler(handle)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        for message in held:
            say(message)
