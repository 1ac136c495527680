"""`token-inspector`, and `python -m inspector`."""

from __future__ import annotations

import sys


def main() -> None:
    """The window where nothing else is asked for, without importing the command line first; else the command line."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # the processes that `verdicts` starts are this very program
    try:
        code = _guarded()
    except KeyboardInterrupt:  # it came before there was anything to stop
        code = 130
    sys.exit(code)


def _guarded() -> int:
    from inspector.own_memory import keep_private

    left_open = keep_private()
    from inspector.ending import prepare, run_to_its_end, say

    prepare()
    if left_open is not None:
        say(left_open)
    return run_to_its_end(_run)


def _run() -> int:
    if not sys.argv[1:]:
        from inspector.display_server import why_no_display

        if why_no_display() is None:
            from inspector.app import run_window

            return run_window()
    from inspector.cli import run

    return run()


if __name__ == "__main__":
    main()
