"""`introspect`: what a profile's server says of a token."""

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
@click.option("--secret-stdin", is_flag=True, help="Read the secret from standard input, not from the keyring.")
@format_option("text", "json")
@home_option
def introspect(*, home: Path | None, profile: str, file: str, secret_stdin: bool, form: str) -> None:
    """Ask the server of PROFILE about the token in FILE (RFC 7662).

    It is read from standard input where FILE is - or left out. FILE has to hold one token.
    """
    from inspector.core.journeys.introspection import introspect as ask
    from inspector.core.report.server import introspection_json, introspection_text

    asked = question(home, profile, file, "introspection_url", secret_stdin=secret_stdin)
    found = ask(asked.profile, asked.token, asked.secret, asked.network)
    print_document(introspection_text(found), introspection_json(found), form)
    sys.exit({True: Exit.VALID, False: Exit.REJECTED, None: Exit.REQUEST_FAILED}[found.active])
