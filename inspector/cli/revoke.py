"""`revoke`: have a profile's server end a token before its time."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import click

from inspector.cli.exits import Exit
from inspector.cli.options import home_option
from inspector.cli.printing import print_document
from inspector.cli.reading import read_text
from inspector.cli.stored_secret import secret_for
from inspector.home import open_home


@click.command()
@click.argument("profile")
@click.argument("file", type=click.Path(path_type=str), default="-")
@click.option("--type", "kind", type=click.Choice(["access_token", "refresh_token"]), help="What kind of token it is.")
@click.option("--secret-stdin", is_flag=True, help="Read the secret from standard input, not from the keyring.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@home_option
def revoke(*, home: Path | None, profile: str, file: str, kind: str | None, secret_stdin: bool, form: str) -> None:
    """Have the server of PROFILE revoke the token in FILE, or on standard input where FILE is - or left out (RFC 7009).

    Exit code: 0 the server took the request, 2 wrong usage or nobody to ask, 5 it did not.
    """
    from inspector.core.discovery import sender
    from inspector.core.revocation import revoke as ask
    from inspector.core.server_reports import revocation_json, revocation_text
    from inspector.core.tokens import decode_unverified
    from inspector.core.transport import Transport

    if secret_stdin and file == "-":
        raise click.UsageError("Standard input cannot give both the token and the secret. Name a FILE for the token.")
    place = open_home(home)
    chosen = place.profile(profile)
    token = decode_unverified(read_text(file, "the token")).text
    secret = secret_for(place, chosen, from_stdin=secret_stdin)
    send = sender(Transport(timeout_s=chosen.timeout, ca_bundle=chosen.ca_bundle or None))
    done = ask(chosen, token, secret, send=send, now=time.time, token_type=kind or "")
    print_document(revocation_text(done), revocation_json(done), form)
    sys.exit(Exit.VALID if done.done else Exit.REQUEST_FAILED)
