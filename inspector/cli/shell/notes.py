"""What commands say on standard error beside the result: --quiet leaves out notes and progress, and nothing else.

A note says what was done, what comes next or what is odd. What is no note is said all the same: errors, what could not
be done, what is asked, and what concerns safety (a secret in a file, a profile that waits to be confirmed, what is
still there after a log out).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import click

_QUIET = ContextVar("quiet", default=False)


@contextmanager
def quietly(quiet: bool) -> Iterator[None]:
    """While the block runs, leave notes and progress out where that is asked for."""
    before = _QUIET.set(quiet)
    try:
        yield
    finally:
        _QUIET.reset(before)


def is_quiet() -> bool:
    """Whether notes are left out now."""
    return _QUIET.get()


def note(text: str) -> None:
    """A line on standard error, unless it is to be quiet."""
    if not is_quiet():
        click.echo(text, err=True)


def at_terminal() -> bool:
    """Whether standard error is a terminal, at which somebody watches."""
    return sys.stderr is not None and sys.stderr.isatty()


def watched() -> bool:
    """Whether how far it has come is shown in a line that is written over, which not every terminal can do."""
    return not is_quiet() and at_terminal() and os.environ.get("TERM", "").lower() not in {"dumb", "unknown"}


def progress(text: str) -> None:
    """A line on standard error that says how far it has come, where somebody at a terminal reads it."""
    if at_terminal():
        note(text)
