"""The command line: the same core as the window, for terminals, scripts and tests.

Tokens and secrets are never arguments, because every program can read those: they come from files, standard input or
a prompt. Exit codes are part of the contract: see `Exit`.
"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from inspector import __version__
from inspector.cli.compare import compare
from inspector.cli.demo import demo
from inspector.cli.diagnose import diagnose
from inspector.cli.exits import Exit
from inspector.cli.inspection import inspect
from inspector.cli.introspect import introspect
from inspector.cli.logout import logout
from inspector.cli.profiles import profile
from inspector.cli.request import request
from inspector.cli.revoke import revoke
from inspector.cli.scan import scan
from inspector.cli.secret import secret
from inspector.cli.verdicts import verdicts
from inspector.cli.window import open_window

__all__ = ["Exit", "cli", "main"]


def main() -> None:
    """The entry point of `token-inspector` and `python -m inspector`."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a character gets its escape instead of a traceback.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    cli(prog_name="token-inspector")


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="Token Inspector %(version)s")
@click.option("--self-check", is_flag=True, help="Check that this installation is complete, and exit.")
@click.option("--home", type=click.Path(file_okay=False, path_type=Path), help="Keep profiles and session here.")
@click.option(
    "--open", "file", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE",
    help="Open the window with the tokens, keys or profiles of a file.",
)  # fmt: skip
@click.pass_context
def cli(context: click.Context, *, self_check: bool, home: Path | None, file: Path | None) -> None:
    """Ask for a token, see what is in it, know whether it would be accepted, and if not, why.

    Without a command the window opens.
    """
    if self_check:
        from inspector.selfcheck import run_self_check

        sys.exit(run_self_check())
    if context.invoked_subcommand is None:
        sys.exit(open_window(home, demo=False, file=file))
    if file is not None:
        raise click.UsageError("--open is for the window, which opens without a command.")


for _command in (
    demo, diagnose, inspect, scan, verdicts, compare, request, introspect, revoke, profile, secret, logout,
):  # fmt: skip
    cli.add_command(_command)
