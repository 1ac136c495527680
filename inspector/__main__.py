"""`token-inspector`, and `python -m inspector`."""

# Nothing that takes time is imported before `main`: until then Ctrl+C is Python's, which may end with the code 1.
import sys

TYPE_CHECKING = False  # type checkers know it by its name; `typing` takes 3 ms to import
if TYPE_CHECKING:
    from typing import NoReturn


def main() -> None:
    """The window where nothing else is asked for, without importing the command line first; else the command line."""
    _end_silently_by_interrupts()
    if sys.argv[1:] == ["--evaluate-pac"] and getattr(sys, "frozen", False):
        from inspector.core.network.proxy_settings import pac_program

        pac_program.main()  # the process that evaluates a PAC file is this very program
        return
    if getattr(sys, "frozen", False):
        _begin_in_a_bundle()
    try:
        code = _guarded()
    except KeyboardInterrupt:  # it came before there was anything to stop
        code = 130
        if sys.stderr is not None:
            sys.stderr.write("Stopped.\n")
    _leave(code)


def _begin_in_a_bundle() -> None:
    """Be a process that `verdicts` starts, which is this very program, or leave nothing of the bundle to others."""
    if "-c" in sys.argv or "--multiprocessing-fork" in sys.argv:  # else its import alone takes longer than a command
        from multiprocessing import freeze_support

        freeze_support()
    from inspector.foreign_programs import give_back

    give_back()


def _end_silently_by_interrupts() -> None:
    """Until the program has an ending of its own, Ctrl+C ends the process by its signal: there is nothing to undo.

    Python's own way is a traceback, and in its worst case the exit code 1, which says "rejected".
    """
    import _signal  # type: ignore[import-not-found]  # what `signal` is made of, and there already

    if _signal.getsignal(_signal.SIGINT) is _signal.default_int_handler:  # else somebody wants it otherwise, as nohup
        _signal.signal(_signal.SIGINT, _signal.SIG_DFL)


def _leave(code: int) -> "NoReturn":
    """End the process, at once where a call is left behind in a thread, or Python is to go on with a prompt.

    The end of the interpreter would kill a thread that is in a library in Rust or C++, which then ends with SIGABRT. A
    prompt, of PYTHONINSPECT, would have all that is in memory, and the exit code 1.
    """
    threads = sys.modules.get("threading")
    if sys.flags.inspect or (threads is not None and any(thread.daemon for thread in threads.enumerate())):
        import atexit
        import os

        atexit._run_exitfuncs()  # noqa: SLF001 - what the interpreter would do itself
        os._exit(code)
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
    import os

    opening = sys.argv[1:] in ([], ["--open"])  # the second by desktops, which would put a file after it
    if opening and "_TOKEN_INSPECTOR_COMPLETE" not in os.environ:  # by which a shell asks what it may complete
        from inspector.display_server import why_no_display

        if why_no_display() is None:
            from inspector.core.errors import InspectorError
            from inspector.needing_qt import importing_qt

            try:
                with importing_qt():
                    from inspector.app import run_window
                return run_window()
            except InspectorError as error:
                sys.exit(str(error))
    from inspector.cli import run

    return run()


if __name__ == "__main__":
    main()
