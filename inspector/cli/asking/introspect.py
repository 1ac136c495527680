"""`introspect`: what a profile's server says of a token."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from inspector.cli.asking.question import question
from inspector.cli.commands import FILE
from inspector.cli.exits import Exit
from inspector.cli.options import home_option
from inspector.cli.printing import print_document


@click.command()
@click.argument("profile")
@click.argument("file", type=FILE, default="-")
@click.option("--secret-stdin", is_flag=True, help="Read the secret from standard input, not from the keyring.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@home_option
def introspect(*, home: Path | None, profile: str, file: str, secret_stdin: bool, form: str) -> None:
    """Ask the server of PROFILE about the token in FILE, or on standard input where FILE is - or left out (RFC 7662).

    Exit code: 0 active, 1 not active, 2 wrong usage or nobody to ask, 5 no usable answer.
    """
    from inspector.core.journeys.introspection import introspect as ask
    from inspector.core.report.server import introspection_json, introspection_text

    asked = question(home, profile, file, "introspection_url", secret_stdin=secret_stdin)
    found = asked.given.traced(ask(asked.profile, asked.token, asked.given.text, asked.network))
    print_document(introspection_text(found), introspection_json(found), form)
    sys.exit({True: Exit.VALID, False: Exit.REJECTED, None: Exit.REQUEST_FAILED}[found.active])
