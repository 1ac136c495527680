"""`scopes`: which scopes are known for a profile, and which of them its client gets."""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from inspector.cli.asking.agreeing import agreed
from inspector.cli.exits import Exit
from inspector.cli.help.described import Described
from inspector.cli.options import format_option, home_option
from inspector.cli.printing import print_json
from inspector.cli.scope_option import named_scopes
from inspector.cli.shell.names import PROFILE, SCOPE
from inspector.cli.shell.notes import note, progress
from inspector.cli.stored_secret import parameters_for, secret_for
from inspector.core.errors import InspectorError
from inspector.core.profiles.profile import Profile
from inspector.core.text.display import visible
from inspector.home import Home, open_home

if TYPE_CHECKING:  # what asks servers is imported when one is asked
    from inspector.core.exploration.exploration import Exploration
    from inspector.core.exploration.planned import ExplorationPlan, ScopeToTry
    from inspector.core.journeys.explore import ExplorationStep


@click.command(cls=Described)
@click.argument("profile", type=PROFILE)
@click.option(
    "--explore", "exploring", is_flag=True, help="Ask for each scope alone, then for all together, then none."
)
@click.option(
    "--scope", multiple=True, type=SCOPE, metavar="S", help="Try these scopes in place of those that are known."
)
@click.option("--secret-stdin", is_flag=True, help="Read the secret from standard input, not from the keyring.")
@click.option("--yes", is_flag=True, help="With --explore: do not ask before sending several requests.")
@format_option("text", "json", "markdown")
@home_option
def scopes(
    *,
    home: Path | None,
    profile: str,
    exploring: bool,
    scope: tuple[str, ...],
    secret_stdin: bool,
    yes: bool,
    form: str,
) -> None:
    """List the scopes that are known for PROFILE, and explore which of them its client gets.

    Without --explore nothing is sent: it lists where each scope is known from, and what the last exploration found.
    With it, it says first how many requests it sends. What is found is kept with the profile, never a token.
    """
    from inspector.core.exploration.record import kept

    place = open_home(home)
    chosen = place.usable(profile) if exploring else place.profile(profile)
    named = named_scopes(scope)
    known = _known(place, chosen, named)
    if exploring:
        _explore(place, chosen, known, form, yes=yes, from_stdin=secret_stdin)
    if secret_stdin or yes:
        raise click.UsageError("--secret-stdin and --yes go with --explore.")
    _print(kept(chosen), chosen, known, form)


def _known(place: Home, profile: Profile, named: tuple[str, ...]) -> tuple[ScopeToTry, ...]:
    """The scopes that were named, or all that are known; those of stored tokens are, where these can be read."""
    from inspector.core.exploration.record import kept
    from inspector.core.exploration.sources import came_unasked, known_scopes
    from inspector.core.journeys.scopes_at_hand import scopes_stored

    if named:  # the keyring need not be unlocked for them
        known = known_scopes(profile, typed=named)
        return tuple(each for each in known if each.scope in named)
    try:
        tokens = scopes_stored(place.session.load(), profile) if place.session.at_rest else ()
    except InspectorError as error:  # a session that cannot be read has its own commands
        note(visible(f"Scopes of stored tokens are left out, for they cannot be read: {error}"))
        tokens = ()
    last = explored.last if (explored := kept(profile)) is not None else None
    errors = tuple([each.said for each in last.answers]) if last is not None else ()
    return known_scopes(profile, (*tokens, *came_unasked(last)), errors=errors)


def _explore(
    place: Home, profile: Profile, known: tuple[ScopeToTry, ...], form: str, *, yes: bool, from_stdin: bool
) -> None:
    """Say what will be sent, send it once that is agreed to, print and keep what came of it; ends the program."""
    from inspector.core.exploration.planned import MANY
    from inspector.core.exploration.record import kept, with_exploration
    from inspector.core.journeys.explore import plan

    planned = plan(profile, tuple(each.scope for each in known))
    parameters = parameters_for(place, profile)
    said = [planned.sentence()]
    if planned.not_together is not None:
        said.append(str(planned.not_together))
    if len(planned.scopes) > MANY:
        said.append(f"{planned.requests} requests are many: ask in parts with --scope.")
    agreed(visible(" ".join(said)), f"up to {planned.requests} requests", yes=yes)
    secret = secret_for(place, profile, from_stdin=from_stdin)
    found, stopped = _asked(planned, secret, parameters)
    before = kept(profile)
    try:
        place.change(with_exploration(profile, found), profile)
    except InspectorError as error:
        click.echo(visible(f"The exploration was not kept: {error}"), err=True)
    _print_found(found, profile, known, before.last if before is not None else None, form)
    if stopped:
        sys.exit(Exit.STOPPED)
    sys.exit(Exit.REQUEST_FAILED if found.ended else Exit.VALID)


def _asked(planned: ExplorationPlan, secret: str | None, parameters: dict[str, str]) -> tuple[Exploration, bool]:
    """What came of the plan, and whether Ctrl+C ended it."""
    from inspector.core.exploration.stopping import stopped_words
    from inspector.core.issuer.network import Network, transport_of
    from inspector.core.journeys.explore import explore

    steps: list[ExplorationStep] = []

    def tell(step: ExplorationStep) -> None:
        _tell(step, steps[-1] if steps else None)
        steps[:] = [step]

    network = Network(transport_of(planned.profile))
    try:
        return explore(planned, secret, network, parameters=parameters, wait=waited, tell=tell), False
    except KeyboardInterrupt:
        if not steps:
            raise
        found = steps[-1].exploration
        return replace(found, ended="user", stopped=stopped_words(found, "user", None, None)), True


def waited(seconds: float) -> bool:
    """Wait so long, and go on: Ctrl+C ends it from outside."""
    time.sleep(seconds)
    return True


def _tell(step: ExplorationStep, last: ExplorationStep | None) -> None:
    """One line on standard error for each answer, and one where the server asked for patience."""
    from inspector.core.exploration.cell_words import cell_words
    from inspector.core.exploration.exploration import AskKind
    from inspector.core.exploration.stopping import waiting_words
    from inspector.core.text.urls import host_of

    found = step.exploration
    if step.asking is not None or not found.answers:
        return
    if last is not None and len(last.exploration.answers) == len(found.answers):
        return
    answer = found.answers[-1]
    came = ", ".join(answer.granted or ()) if answer.granted is not None else ""
    if answer.ask.kind is AskKind.ALONE:
        (scope,) = answer.ask.scopes
        told = f"{scope}: {cell_words(found, scope, AskKind.ALONE)}"
    elif answer.granted is None:
        told = f"{'all together' if answer.ask.scopes else 'none'}: no token"
    else:
        told = f"{'all together' if answer.ask.scopes else 'none'}: {came or 'a token without scopes'}"
    progress(visible(f"  {len(found.answers)} of {found.planned}  {told}"))
    if step.asked_to_wait_s:
        host = host_of(found.token_url) or found.token_url
        note(visible(f"  {waiting_words(host, step.asked_to_wait_s)} Ctrl+C stops this."))


def _print_found(
    found: Exploration, profile: Profile, known: tuple[ScopeToTry, ...], before: Exploration | None, form: str
) -> None:
    from inspector.core.report.exploration import exploration_json, exploration_markdown, exploration_text

    arguments = (found, profile, known, before, time.time())
    if form == "json":
        print_json(exploration_json(*arguments))
    else:
        click.echo(exploration_text(*arguments) if form == "text" else exploration_markdown(*arguments), nl=False)


def _print(last: Any, profile: Profile, known: tuple[ScopeToTry, ...], form: str) -> None:
    from inspector.core.report.exploration import exploration_json, known_markdown, known_text

    now = time.time()
    if form == "json":
        found, before = (last.last, last.before) if last is not None else (None, None)
        print_json(exploration_json(found, profile, known, before, now) | {"requests": 0})
    else:
        write = known_text if form == "text" else known_markdown
        click.echo(write(profile, known, last, now), nl=False)
