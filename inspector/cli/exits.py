"""How a command ends: its exit code, and the sentence that says why it did nothing."""

from __future__ import annotations

from enum import IntEnum
from typing import IO, TYPE_CHECKING, Any

import click

from inspector import ending

if TYPE_CHECKING:  # a command that judges no token does without
    from inspector.core.checks.verdict import Verdict


class Exit(IntEnum):
    """What the exit code says (DESIGN section 6); 2 is also click's own code for wrong usage."""

    VALID = 0
    REJECTED = 1
    """Of `import`: something in the file will not work."""
    USAGE = 2
    UNVERIFIED = 3
    MALFORMED = 4
    REQUEST_FAILED = 5
    OTHERWISE = 6
    """Done, with another end than was asked about: tokens that differ, something left."""
    BUG = ending.BUG
    """An error of the program itself, or of its installation."""
    STOPPED = ending.STOPPED
    """By Ctrl+C, as shells put it; click's own 1 would say "rejected"."""
    CLOSED_PIPE = ending.CLOSED_PIPE
    """Whoever read what was printed has gone: as shells put it too."""


def exit_of(verdict: Verdict) -> Exit:
    """What a command that judged a token ends with."""
    return Exit[verdict.name]


class CommandError(click.ClickException):
    """A problem of the user's, shown as one sentence; the program ends with `exit_code`.

    `steps` are lines below it, each with something to type at its end.
    """

    exit_code = Exit.USAGE

    def __init__(self, message: str, *steps: str) -> None:
        super().__init__(message)
        self.steps = steps

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the sentence alone, without click's "Error: "; what it quotes may hold anything."""
        from inspector.core.text.display import visible

        for line in (self.message, *self.steps):
            click.echo(visible(line), err=True, file=file)
