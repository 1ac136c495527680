"""How the program ends, whatever happens: an exit code that says it, one sentence, and never a traceback with values.

Of the standard library alone, and of the program's own only what a bug needs: it is there before the rest is imported.
"""

from __future__ import annotations

import errno
import io
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from types import FrameType
from typing import IO, Any

USAGE, BUG, STOPPED, CLOSED_PIPE = 2, 70, 130, 141
"""What the exit code says; 70 is EX_SOFTWARE of sysexits.h, since Python's own 1 would say "rejected"."""
SIGNALLED = 128
"""And the number of the signal that ended the program, as shells put it: 143 is SIGTERM."""

NOT_WRITTEN = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF, errno.EAGAIN, errno.ENOTCONN}
"""Of standard output: no room, none that may be written to, none that takes everything at once, nobody there."""


class ReaderGoneError(Exception):
    """Whoever read what was printed has gone. No OSError: click would take that for an ending of its own, with 1."""


class EndedError(SystemExit):
    """A signal asked the program to end."""


def run_to_its_end(run: Callable[[], object]) -> int:
    """Run the program and return its exit code: what it ends with itself, or a code for how it was ended.

    Whatever is raised is said in a sentence on standard error, and what is printed has been written afterwards.
    """
    code = _code_of(run)
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except BaseException as error:  # noqa: BLE001 - an interrupt too, while somebody reads slowly
        code = _said(error)
    _heed_no_more()
    return code


def _code_of(run: Callable[[], object]) -> int:
    try:
        code = run()
    except BaseException as error:  # noqa: BLE001 - whatever it is, Python would end with 1, which says "rejected"
        try:
            return _said(error)
        except KeyboardInterrupt:
            return STOPPED
        except BaseException:  # noqa: BLE001 - no memory even for the words
            _write(b"Something went wrong inside Token Inspector.\n")
            return BUG
    return code if isinstance(code, int) else 0


def _said(error: BaseException) -> int:
    """The exit code for what was raised, once it was said what happened."""
    if _signalled and isinstance(error, Exception):
        # What a signal has raised was made into something else on its way, as __set_name__ and __import__ do.
        error = KeyboardInterrupt() if _signalled[-1] == signal.SIGINT else EndedError(SIGNALLED + _signalled[-1])
    if isinstance(error, SystemExit):
        if error.code is None or isinstance(error.code, int):
            return error.code or 0
        say(str(error.code))
        return USAGE
    if isinstance(error, KeyboardInterrupt):
        say("Stopped.")
        return STOPPED
    if isinstance(error, BrokenPipeError | ConnectionResetError | ReaderGoneError):
        write_nowhere()
        return CLOSED_PIPE
    if isinstance(error, OSError) and error.errno in NOT_WRITTEN:  # whatever reads a file has words of its own
        write_nowhere()
        say(f"Writing the output failed: {error.strerror}.")
        return USAGE
    from inspector.crash import bug_report

    say(bug_report(type(error), error, error.__traceback__), end="")
    if isinstance(error, MemoryError):
        say("There is not enough memory for this. Nothing is said about the token by it.")
    else:
        say("Something went wrong inside Token Inspector. Nothing is said about the token by this.")
    return BUG


def say(text: str, end: str = "\n") -> None:
    """A sentence on standard error, where that can be written: nobody is left to be told otherwise."""
    try:
        if sys.stderr is not None:
            sys.stderr.write(text + end)
            sys.stderr.flush()
    except (OSError, ValueError):  # it is full, or closed
        pass


def write_nowhere() -> None:
    """What is still to be written would fail once more at the end of the program."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    except (OSError, ValueError, AttributeError):  # it is no file, or there is none
        pass


def _write(words: bytes) -> None:
    with suppress(OSError):
        os.write(2, words)


# --- the beginning ----------------------------------------------------------------------------------------------------


def prepare() -> None:
    """Before anything else: streams that are closed or full do no harm, signals end the program with a code of theirs.

    An error that nobody catches is told without the values it happened with, in whatever thread or callback it was.
    """
    _open_what_is_closed()
    if type(sys.stdout) is io.TextIOWrapper and isinstance(sys.stdout.buffer, io.RawIOBase):
        sys.stdout = _written_whole(sys.stdout)
    if type(sys.stderr) is io.TextIOWrapper:
        sys.stderr = _never_failing(sys.stderr)
    for number in ending_signals():
        if signal.getsignal(number) in {signal.SIG_DFL, signal.default_int_handler}:  # nohup has SIGHUP ignored
            signal.signal(number, _end)
    _report_without_values()


_signalled: list[int] = []
"""The numbers of the signals that asked the program to end."""


def _end(number: int, _: FrameType | None) -> None:
    _signalled.append(number)
    if number == signal.SIGINT:
        raise KeyboardInterrupt
    raise EndedError(SIGNALLED + number)


def _heed_no_more() -> None:
    """From here on a signal ends the process at once: Python's own end of it would say where it was interrupted."""
    for number in ending_signals():
        if signal.getsignal(number) not in {signal.SIG_IGN, None}:
            signal.signal(number, signal.SIG_DFL)


def ending_signals() -> list[signal.Signals]:
    """The signals by which a program is asked to end, as far as the system has them."""
    return [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


def _open_what_is_closed() -> None:
    """Give the numbers of closed standard streams to /dev/null: the next file that is opened would get one of them.

    What a library then writes to standard error would end up in it.
    """
    if None not in {sys.stdin, sys.stdout, sys.stderr}:
        return
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            try:
                os.open(os.devnull, os.O_RDWR)  # gets the lowest number that is free
            except OSError:
                return
    if sys.stdout is None:
        sys.stdout = open(1, "w", errors="backslashreplace", closefd=False)  # noqa: SIM115 - until the end
    if sys.stderr is None:
        sys.stderr = open(2, "w", errors="backslashreplace", closefd=False)  # noqa: SIM115 - until the end


class _Forgiving(io.RawIOBase):
    """Standard error, where what cannot be written is dropped: a notice must not end a command that has an answer."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number

    def writable(self) -> bool:
        """As every stream for writing says."""
        return True

    def fileno(self) -> int:
        """The number of the stream beneath."""
        return self._number

    def isatty(self) -> bool:
        """Whether somebody is looking at it."""
        return os.isatty(self._number)

    def write(self, content: Any) -> int:
        """All of it is written, or nobody can be told that it was not."""
        rest = memoryview(content).cast("B")
        length = len(rest)
        try:
            while rest:
                rest = rest[os.write(self._number, rest) :]
        except OSError:
            pass
        return length


def _never_failing(stream: io.TextIOWrapper) -> IO[str]:
    raw = _Forgiving(stream.fileno())
    return io.TextIOWrapper(
        io.BufferedWriter(raw), stream.encoding, "backslashreplace", line_buffering=True, write_through=True
    )


def _written_whole(stream: io.TextIOWrapper) -> IO[str]:
    """Standard output that is without a buffer, as PYTHONUNBUFFERED has it, with one that is emptied at each line.

    Without one Python drops what the system has not taken of a text, and says nothing of it.
    """
    raw = io.FileIO(stream.fileno(), "w", closefd=False)
    return io.TextIOWrapper(io.BufferedWriter(raw), stream.encoding, stream.errors, line_buffering=True)


def _report_without_values() -> None:
    import threading
    import warnings

    sys.excepthook = lambda kind, error, _: _uncaught(kind, error)
    sys.unraisablehook = lambda what: _uncaught(what.exc_type, what.exc_value)
    threading.excepthook = lambda what: (
        None if what.exc_type is SystemExit else _uncaught(what.exc_type, what.exc_value)
    )
    warnings.showwarning = _show_warning


def _uncaught(kind: type[BaseException], error: BaseException | None) -> None:
    """What nobody catches, wherever it was raised: a signal ends the program, anything else is reported."""
    if issubclass(kind, KeyboardInterrupt | EndedError):
        # It came while the interpreter was in a callback that cannot raise, where it would be lost.
        code = STOPPED if issubclass(kind, KeyboardInterrupt) else getattr(error, "code", BUG)
        if issubclass(kind, KeyboardInterrupt):
            _write(b"Stopped.\n")
        os._exit(code if isinstance(code, int) else BUG)
    if issubclass(kind, BrokenPipeError):
        return
    from inspector.crash import bug_report

    say(bug_report(kind, error if error is not None else kind(), error.__traceback__ if error else None), end="")


def _show_warning(
    message: Warning | str, category: type[Warning], filename: str, lineno: int, *_: object, **__: object
) -> None:
    """A warning of Python or a library; its words may have been made of a value."""
    from inspector.crash import masked

    say(f"{filename}:{lineno}: {category.__name__}: {masked(str(message))}")
