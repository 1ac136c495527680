"""The window, and why there is none."""

from __future__ import annotations

from pathlib import Path

from inspector.cli.exits import CommandError
from inspector.core.errors import InspectorError


def open_window(home: Path | None, *, demo: bool, file: Path | None = None) -> int:
    """Open the window and return its exit code once it was closed; CommandError where it cannot open."""
    from inspector.display_server import cannot_open, why_no_display

    reason = why_no_display()
    if reason is not None:
        raise CommandError(cannot_open(reason))
    from inspector.needing_qt import importing_qt

    try:
        with importing_qt():
            from inspector.app import run_window
        return run_window(home, demo=demo, file=file)
    except InspectorError as error:
        raise CommandError(str(error)) from None
