"""`scan --redact`: a copy without tokens and secrets, in a file or on standard output."""

from __future__ import annotations

import stat
import sys
import tempfile
import time
from pathlib import Path

import click

from inspector.cli.exits import CommandError
from inspector.cli.printing import print_json
from inspector.cli.reading import named, opened, refuse_token
from inspector.cli.shell.notes import watched
from inspector.core.errors import InspectorError
from inspector.core.files import why_not_read
from inspector.core.journeys.redacted_copy import (
    CopyStep,
    RedactedCopy,
    TakenError,
    redact,
    refuse_target,
    write_redacted,
)
from inspector.core.report.redacted import redacted_json, redacted_markdown, redacted_text
from inspector.core.scan.blocks import STRIDE
from inspector.core.text.numbers import precise_size
from inspector.ending import write_nowhere

REDRAWN_S = 0.2


def write_copy(file: str, target: str, form: str, *, force: bool) -> None:
    """Write the copy, and say what was replaced: on standard error where the copy is on standard output."""
    refuse_token(target, "the text")
    refuse_token(file, "the text")
    if file != "-" and _is_device(file):
        raise CommandError(f"{file} is a device, which may have no end. No copy was made.")
    try:
        copy = _redacted(file, target, force=force)
    except TakenError as error:
        raise CommandError(f"{error} Give another name, or --force to replace it.") from None
    except InspectorError as error:
        raise CommandError(str(error)) from None
    name = "standard output" if target == "-" else target
    if form == "json":
        print_json(redacted_json(copy, named(file), name), err=target == "-")
    else:
        told = (redacted_markdown if form == "markdown" else redacted_text)(copy, name)
        click.echo(told, nl=False, err=target == "-")


def _is_device(path: str) -> bool:
    try:
        mode = Path(path).stat().st_mode
    except (OSError, ValueError):
        return False  # which reading it will explain
    return stat.S_ISCHR(mode) or stat.S_ISBLK(mode)


def _redacted(file: str, target: str, *, force: bool) -> RedactedCopy:
    now, watch = time.time(), _Progress()
    path = Path(target)
    try:
        if target != "-":
            try:
                refuse_target(path, Path(file) if file != "-" else None, overwrite=force)
            except (OSError, ValueError) as error:
                raise CommandError(f"{target} cannot be written: {why_not_read(error)}. No copy was made.") from None
        if target == "-":
            return _to_standard_output(file, now, watch)
        with opened(file, "the text") as read:
            return write_redacted(read, named(file), path, now, overwrite=force, follow=watch)
    finally:
        watch.clear()


def _to_standard_output(file: str, now: float, watch: _Progress) -> RedactedCopy:
    """Nothing is written there before all of it was searched again."""
    output = sys.stdout.buffer
    try:
        with tempfile.TemporaryFile() as kept:
            with opened(file, "the text") as read:
                copy = redact(read, named(file), kept, now, watch)
            watch.clear()
            kept.seek(0)
            while piece := kept.read(STRIDE):
                output.write(piece)
            output.flush()
            return copy
    except (BrokenPipeError, ConnectionResetError):
        raise
    except OSError as error:
        write_nowhere()  # what is in the buffer
        raise CommandError(f"The copy cannot be written: {why_not_read(error)}.") from None


class _Progress:
    """A line on standard error that is written over, where that is a terminal."""

    def __init__(self) -> None:
        self._watched = watched()
        self._drawn, self._shown = time.monotonic(), False

    def __call__(self, step: CopyStep, size: int) -> None:
        now = time.monotonic()
        if self._watched and now - self._drawn >= REDRAWN_S:
            self._drawn, self._shown = now, True
            words = "written" if step is CopyStep.WRITING else "searched again"
            click.echo(f"\r\x1b[K{precise_size(size)} {words}", err=True, nl=False)

    def clear(self) -> None:
        """Take the line away before something else is written."""
        if self._shown:
            self._shown = False
            click.echo("\r\x1b[K", err=True, nl=False)
