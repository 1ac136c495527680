"""The command line: the same core as the window, for terminals, scripts and tests.

Tokens and secrets are never arguments, because every program can read those: they come from files, standard input or
a prompt. Exit codes are part of the contract: see `Exit`.
"""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

import click
from click.core import ParameterSource

from inspector import __version__
from inspector.cli.commands import COMPLETE_VARIABLE, HOME, OPENED, PROGRAM, Commands
from inspector.cli.exits import Exit
from inspector.cli.options import FORMAT_VARIABLE, format_option
from inspector.ending import run_to_its_end

__all__ = ["Exit", "cli", "main", "run"]

SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
"""Of every command. Help is as wide as the terminal, and no wider than that many characters, which can be read."""
GARBAGE_AFTER = 50_000
"""New objects that may be in use or not, a few megabytes."""


def main() -> None:
    """The command line as a program of its own: ends it with the exit code of what was called."""
    sys.exit(run_to_its_end(run))


def run() -> int:
    """Do what the arguments of this process say, and return the exit code; SystemExit where that is known earlier."""
    # What is imported stays: to look for garbage after every 700 new objects takes 4 per cent of a short command.
    gc.set_threshold(GARBAGE_AFTER)
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a character gets its escape instead of a traceback.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    if COMPLETE_VARIABLE in os.environ:
        from inspector.cli.shell.scripts import heed_shells

        heed_shells()
    try:
        ended = cli(prog_name=PROGRAM, standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        raise KeyboardInterrupt from None
    return ended if isinstance(ended, int) else Exit.VALID


@click.group(cls=Commands, invoke_without_command=True, context_settings=SETTINGS)
@click.version_option(__version__, "-V", "--version", message="Token Inspector %(version)s")
@click.option("--self-check", is_flag=True, help="Check that this installation is complete, and exit.")
@click.option("--home", type=HOME, help="Keep profiles and session here.")
@click.option("-q", "--quiet", is_flag=True, help="No progress and no notes, whatever the command.")
@click.option(
    "--open", "file", type=OPENED, metavar="[FILE]", is_flag=False, flag_value="",
    help="Open the window with the tokens, keys, clients or profiles of a file.",
)  # fmt: skip
@format_option(
    "text", "json", variable=None, help="With --self-check; of a command it stands behind the command's name."
)
@click.pass_context
def cli(
    context: click.Context,
    *,
    self_check: bool,
    home: Path | None,
    quiet: bool,  # noqa: ARG001 - heeded by the command
    file: Path | None,
    form: str,
) -> None:
    """Ask for a token, see what is in it, know whether it would be accepted, and if not, why.

    Without a command the window opens.
    """
    typed = context.get_parameter_source("form") is ParameterSource.COMMANDLINE
    if self_check:
        from inspector.selfcheck import run_self_check

        asked = form if typed else os.environ.get(FORMAT_VARIABLE)
        sys.exit(run_self_check("json" if asked == "json" else "text"))
    if typed:
        raise click.UsageError("--format stands behind the name of the command, or with --self-check.")
    if context.invoked_subcommand is None:
        from inspector.cli.window import open_window

        sys.exit(open_window(home, demo=False, file=file))
    if file is not None:
        raise click.UsageError("--open is for the window, which opens without a command.")
