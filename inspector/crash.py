"""What is said of a bug: where it happened, without the values it happened with."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from inspector.core.text.language import tr

MOST_CHARS = 4000
"""So much is told of an error's words: somebody may have put a whole file into them."""

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def reporting_hook(show: Callable[[str], None]) -> Hook:
    """An excepthook for bugs: where it happened goes to standard error, a sentence to `show`, a secret to neither."""

    def hook(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            from PySide6.QtWidgets import QApplication  # late: the command line reports bugs without Qt

            QApplication.quit()
            return
        sys.stderr.write(bug_report(kind, error, at))
        show(_in_a_sentence(kind, at))

    return hook


@contextmanager
def qt_messages_masked() -> Iterator[None]:
    """What Qt says on standard error in that time has no token or secret in it, as what Python says has none."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    def handle(_: QtMsgType, __: QMessageLogContext, message: str) -> None:
        sys.stderr.write(f"{masked(message)}\n")

    before = qInstallMessageHandler(handle)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _in_a_sentence(kind: type[BaseException], at: TracebackType | None) -> str:
    where = traceback.extract_tb(at)[-1:]
    if not where:
        return tr(
            "Something went wrong inside Token Inspector ({kind}). What you typed is still here. "
            "The details are on standard error.",
            kind=kind.__name__,
        )
    return tr(
        "Something went wrong inside Token Inspector ({kind} in {file}, line {line}). What you typed is still here. "
        "The details are on standard error.",
        kind=kind.__name__,
        file=Path(where[0].filename).name,
        line=where[0].lineno,
    )


def bug_report(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> str:
    """The traceback without any variable's value, and the error's own words with anything like a token masked."""
    frames = "".join(traceback.format_list([_without_source(frame) for frame in traceback.extract_tb(at)]))
    return f"Traceback (most recent call last):\n{frames}{kind.__name__}: {masked(_words_of(error))}\n"


def masked(words: str) -> str:
    """Words of an error, a warning or a library, masked where they have a secret or token that was seen."""
    from inspector.core.text.masking import mask_body
    from inspector.core.text.seen import mask_seen

    return mask_body(mask_seen(words[: 2 * MOST_CHARS]))[:MOST_CHARS]


def _words_of(error: BaseException) -> str:
    try:
        return str(error)
    except Exception:  # noqa: BLE001 - an error that cannot even be said
        return ""


def _without_source(frame: traceback.FrameSummary) -> traceback.FrameSummary:
    return traceback.FrameSummary(frame.filename, frame.lineno, frame.name, line="")
