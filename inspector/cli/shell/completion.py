"""`completion`: the script with which a shell completes commands, options, and names of profiles."""

from __future__ import annotations

import click

from inspector.cli.commands import COMPLETE_VARIABLE, PROGRAM
from inspector.cli.help.described import Described
from inspector.cli.options import home_option
from inspector.cli.shell.scripts import SHELLS


@click.command(cls=Described)
@click.argument("shell", type=click.Choice(list(SHELLS)))
@home_option
def completion(*, shell: str) -> None:
    """Print the script with which SHELL completes commands, options, names and fields of profiles.

    Names are read from the file of profiles while you type. No keyring and no network is asked.
    """
    click.echo(script(shell, click.get_current_context().find_root().command), nl=False)


def script(shell: str, command: click.Command) -> str:
    """The script for one of SHELLS."""
    return SHELLS[shell](command, {}, PROGRAM, COMPLETE_VARIABLE).source()
