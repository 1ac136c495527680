"""How a command ends: its exit code, and the sentence that says why it did nothing."""

from __future__ import annotations

import os
import sys
from enum import IntEnum
from typing import IO, TYPE_CHECKING, Any

import click

if TYPE_CHECKING:  # a command that judges no token does without
    from inspector.core.checks.verdict import Verdict


class Exit(IntEnum):
    """What the exit code says (DESIGN section 6); 2 is also click's own code for wrong usage."""

    VALID = 0
    REJECTED = 1
    USAGE = 2
    UNVERIFIED = 3
    MALFORMED = 4
    REQUEST_FAILED = 5
    BUG = 70
    """An error of the program itself, as sysexits.h has it (EX_SOFTWARE); Python's own 1 would say "rejected"."""
    STOPPED = 130
    """By Ctrl+C, as shells put it; click's own 1 would say "rejected"."""
    CLOSED_PIPE = 141
    """Whoever read what was printed has gone: as shells put it too."""


def exit_of(verdict: Verdict) -> Exit:
    """What a command that judged a token ends with."""
    return Exit[verdict.name]


def write_nowhere() -> None:
    """What is still to be written would fail once more at the end of the program."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


class CommandError(click.ClickException):
    """A problem of the user's, shown as one sentence; the program ends with `exit_code`."""

    exit_code = Exit.USAGE

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the sentence alone, without click's "Error: "; what it quotes may hold anything."""
        from inspector.core.text.display import visible

        click.echo(visible(self.message), err=True, file=file)
