"""`diagnose`: what a pasted answer of a token endpoint or an API means."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import click

from inspector.cli.commands import FILE
from inspector.cli.help.described import Described
from inspector.cli.options import format_option, home_option, mask_who_option
from inspector.cli.printing import print_diagnosis
from inspector.cli.reading import read_text, read_token

if TYPE_CHECKING:
    from inspector.core.checks.inspection import Inspection
    from inspector.core.tokens.token import Token

PROVIDERS = ("cognito", "entra", "auth0", "okta", "keycloak", "generic")


@click.command(cls=Described)
@click.argument("file", type=FILE, default="-")
@click.option(
    "--provider",
    type=click.Choice(PROVIDERS),
    default="generic",
    show_default=True,
    help="Whose answer it is. With generic the answer itself may tell.",
)
@click.option(
    "--token", type=FILE, metavar="FILE", help="The token that was sent to the API; it decides between causes."
)
@click.option(
    "--answer",
    type=click.IntRange(min=1),
    metavar="N",
    help="Explain answer N of several; without it the first that failed.",
)
@mask_who_option
@format_option("text", "json", "markdown")
@home_option
def diagnose(*, file: str, provider: str, token: str | None, answer: int | None, mask_who: bool, form: str) -> None:
    """Explain the answer in FILE, or on standard input where FILE is - or left out.

    It takes raw HTTP, the output of curl -i or curl -v, a WWW-Authenticate header, a body, a status line, what
    `request --format json` printed, HAR files and what other tools save, log lines, and what a program says that got
    no answer; of a token endpoint or of an API that refused a token. Nothing is sent anywhere.

    Of several answers each is listed, and the first that failed for its credentials is explained. Where the request
    stands there with the token that it carried, and --token is left out, the answer is explained for that token.

    An answer is an API's where it asks for a Bearer token, where --token is given, or by its words; a token endpoint's
    where it names an OAuth error, by the URL that came along, or by the provider.

    An answer that is not recognised has the id "unrecognised".
    """
    from inspector.core.diagnosis.pasted import diagnose_text

    if file == "-" and token == "-":
        raise click.UsageError("Standard input can hold the answer or the token: give a file for one of them.")
    text = read_text(file, "the answer")
    inspection = _inspection(read_token(token, "the token"), provider) if token is not None else None
    asked: list[Inspection] = []

    def inspect(sent: str) -> Inspection | None:
        from inspector.core.journeys.inspect import inspect_sent

        found = inspect_sent(sent, provider, now=time.time())
        asked.extend([found] if found is not None else [])
        return found

    found = diagnose_text(text, provider, inspection, answer=answer, inspect=inspect)
    if mask_who:
        from inspector.core.report.cover import Cover

        cover = Cover(who=True)
        for each in [*([inspection] if inspection is not None else []), *asked]:
            cover.learn(each)
        cover.learn_text(text)
        found = cover.explained(found)
    print_diagnosis(found.told(), form)


def _inspection(token: Token, provider: str) -> Inspection | None:
    """The token as it is now, without keys: what it says of itself is all that an explanation needs."""
    from inspector.core.checks.verdict import Expectation
    from inspector.core.journeys.inspect import inspect_text

    return inspect_text(token, Expectation(provider=provider, source="command line"), now=time.time()).inspection
