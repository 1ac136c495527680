"""Whether a window can open here, found out before Qt ends the process for want of a display."""

from __future__ import annotations

import os
import subprocess
import sys

PROBE = "import sys; from PySide6.QtGui import QGuiApplication; QGuiApplication(sys.argv[:1])"
PROBE_TIMEOUT_S = 30.0
NO_WINDOW_PLATFORMS = ("offscreen", "minimal", "vnc")


def why_no_window() -> str | None:
    """One sentence on why no window can open; None when one can.

    Qt aborts the process when its platform plugin cannot reach a display, so on Linux that is tried in a process of
    its own.
    """
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if platform in NO_WINDOW_PLATFORMS:
        return f"QT_QPA_PLATFORM is {platform}."
    if not sys.platform.startswith("linux") or platform:
        return None
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        return "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)."
    if getattr(sys, "frozen", False):
        return None
    try:
        probe = subprocess.run(  # noqa: S603 - our own interpreter with a constant program
            [sys.executable, "-c", PROBE], capture_output=True, timeout=PROBE_TIMEOUT_S, check=False
        )
    except subprocess.TimeoutExpired:
        return "the display does not answer."
    return None if probe.returncode == 0 else "the display cannot be used, or a system library of Qt is missing."
