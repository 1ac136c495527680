"""`request`: a token for a profile's client credentials, asked for and judged."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from inspector.cli.asking.find_method import find_method as search_for_method
from inspector.cli.exits import Exit, exit_of
from inspector.cli.help.described import Described
from inspector.cli.options import fitting, format_option, home_option, mask_who_option
from inspector.cli.printing import print_outcome
from inspector.cli.profiles import tell_secrets
from inspector.cli.scope_option import named_scopes
from inspector.cli.session import keep
from inspector.cli.shell.names import PROFILE, SCOPE
from inspector.cli.stored_secret import parameters_for, secret_for
from inspector.core.report.outcome import outcome_json
from inspector.home import open_home


@click.command(cls=Described)
@click.argument("profile", type=PROFILE)
@click.option("--scope", multiple=True, type=SCOPE, metavar="S", help="Ask for these scopes in place of the profile's.")
@click.option("--secret-stdin", is_flag=True, help="Read the secret from standard input, not from the keyring.")
@click.option("--show-token", is_flag=True, help="Print the token itself too.")
@click.option("--find-method", is_flag=True, help="Try every method of client authentication until one is accepted.")
@click.option("--yes", is_flag=True, help="With --find-method: do not ask before sending several requests.")
@mask_who_option
@format_option("text", "json", "markdown")
@home_option
def request(
    *,
    home: Path | None,
    profile: str,
    scope: tuple[str, ...],
    secret_stdin: bool,
    show_token: bool,
    find_method: bool,
    yes: bool,
    mask_who: bool,
    form: str,
) -> None:
    """Ask for a token with PROFILE's client credentials, and inspect it."""
    from dataclasses import replace

    from inspector.core.issuer.network import Network, transport_of
    from inspector.core.journeys.request import check_profile, request_token
    from inspector.core.report.cover import Cover

    place = open_home(home)
    chosen = place.usable(profile)
    if scope:
        chosen = replace(chosen, scopes=named_scopes(scope))
    if show_token and mask_who:
        raise click.UsageError("--mask-who does not go with --show-token: a token says who it is for.")
    if find_method:
        if mask_who:
            raise click.UsageError("--find-method does not go with --mask-who.")
        form = fitting(form, ("markdown",))
        if show_token or form == "markdown":
            raise click.UsageError("--find-method does not go with --show-token or --format markdown.")
        search_for_method(place, chosen, form, yes=yes, from_stdin=secret_stdin)
    check_profile(chosen)
    tell_secrets([chosen])
    parameters = parameters_for(place, chosen)
    secret = secret_for(place, chosen, from_stdin=secret_stdin)
    outcome = request_token(chosen, secret, Network(transport_of(chosen)), parameters)
    keep(place, outcome)
    outcome = Cover(who=mask_who, secrets=not show_token).outcome(outcome)
    document = outcome_json(outcome)
    token = outcome.inspection.token.text if outcome.inspection else None
    if show_token:
        document["token"] = token
    print_outcome(outcome, form, document)
    if show_token and token and form != "json":
        click.echo(f"\nToken\n{token}")
    sys.exit(exit_of(outcome.inspection.verdict) if outcome.inspection else Exit.REQUEST_FAILED)
