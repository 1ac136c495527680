"""Asking whether to send several requests, where somebody can answer."""

from __future__ import annotations

import click

from inspector.cli.exits import CommandError
from inspector.cli.reading import at_terminal
from inspector.cli.shell.notes import note


def agreed(sentence: str, requests: str, *, yes: bool) -> None:
    """Say what would be sent, and go on where the user agrees; CommandError where that cannot be asked.

    `requests` names their number, for whoever is told how to agree without being asked.
    """
    if yes:
        note(sentence)
        return
    click.echo(sentence, err=True)
    if not at_terminal():
        raise CommandError(f"Nothing was sent. Give --yes to send {requests}.")
    if not click.confirm("Send them?", err=True):
        raise CommandError("Nothing was sent.")
