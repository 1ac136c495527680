"""`revoke`: have a profile's server end a token before its time."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from inspector.cli.asking.question import question
from inspector.cli.commands import FILE
from inspector.cli.exits import Exit
from inspector.cli.help.described import Described
from inspector.cli.options import format_option, home_option
from inspector.cli.printing import print_document
from inspector.cli.shell.names import PROFILE


@click.command(cls=Described)
@click.argument("profile", type=PROFILE)
@click.argument("file", type=FILE, default="-")
@click.option("--type", "kind", type=click.Choice(["access_token", "refresh_token"]), help="What kind of token it is.")
@click.option("--secret-stdin", is_flag=True, help="Read the secret from standard input, not from the keyring.")
@format_option("text", "json")
@home_option
def revoke(*, home: Path | None, profile: str, file: str, kind: str | None, secret_stdin: bool, form: str) -> None:
    """Have the server of PROFILE revoke the token in FILE (RFC 7009).

    It is read from standard input where FILE is - or left out. FILE has to hold one token.
    """
    from inspector.core.journeys.revocation import revoke as ask
    from inspector.core.report.server import revocation_json, revocation_text

    asked = question(home, profile, file, "revocation_url", secret_stdin=secret_stdin)
    done = ask(asked.profile, asked.token, asked.secret, asked.network, token_type=kind or "")
    print_document(revocation_text(done), revocation_json(done), form)
    sys.exit(Exit.VALID if done.done else Exit.REQUEST_FAILED)
