"""`token-inspector`, and `python -m inspector`."""

from __future__ import annotations

import sys


def main() -> None:
    """The window where nothing else is asked for, without importing the command line first; else the command line."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # the processes that `verdicts` starts are this very program
    if not sys.argv[1:]:
        from inspector.display_server import why_no_display

        if why_no_display() is None:
            from inspector.app import run_window

            sys.exit(run_window())
    from inspector.cli import main as command_line

    command_line()


if __name__ == "__main__":
    main()
