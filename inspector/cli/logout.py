"""`logout`: clear what is stored, look again, and say what was cleared."""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import click

from inspector.cli.exits import Exit
from inspector.cli.options import home_option
from inspector.cli.session import tell_caught_up
from inspector.cli.stored_secret import secret_for
from inspector.core.errors import InspectorError, ProfileError
from inspector.core.profiles.profile import Profile
from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.core.text.message import words
from inspector.home import Home, open_home


@click.command()
@click.option("--profile", "name", metavar="NAME", help="Clear only the tokens of this profile.")
@click.option("--forget-secrets", is_flag=True, help="Forget the stored secrets too.")
@click.option("--revoke", is_flag=True, help="Before that, have the servers revoke the tokens, where they can.")
@home_option
def logout(*, home: Path | None, name: str | None, forget_secrets: bool, revoke: bool) -> None:
    """Clear every stored token and its key, look again, and say what was cleared.

    Exit code: 0 when nothing is left, 6 when something could not be cleared or revoked.
    """
    from inspector.core.store.leftovers import MemorySearch, collect, marks_of

    there = frozenset(MemorySearch().holders())
    place = open_home(home)
    chosen, unknown = ([place.profile(name)], ()) if name is not None else _profiles_if_readable(place)
    unrevoked = _revoke(place, chosen, only=chosen[0].id if name is not None else None) if revoke else ()
    marks = marks_of(token.text for token in place.session.tokens)
    result = place.session.log_out(
        profile_id=chosen[0].id if name is not None else None,
        forget_secrets_of=[item.id for item in chosen] if forget_secrets else (),
    )
    if forget_secrets:
        result = replace(result, left=(*result.left, *unknown))
        with suppress(ProfileError):  # a note that stays asks one question more, and must keep nobody from logging out
            place.secrets_forgotten(item.id for item in chosen)
    tell_caught_up(place)
    if name is None:
        collect()
        found = MemorySearch(marks, but=there).at_once()
        result = result.looked_for(found if found.count else None)  # the process ends here, so that is no news
    click.echo(result.summary())
    if result.left or unrevoked:
        sys.exit(Exit.OTHERWISE)


def _profiles_if_readable(place: Home) -> tuple[list[Profile], tuple[str, ...]]:
    """All profiles; where they cannot be read, which keeps nobody from logging out, what is left then."""
    try:
        return list(place.profiles()), ()
    except ProfileError as error:
        return [], (tr("secrets, if there are any ({error})", "Still there: …", error=error),)


def _revoke(place: Home, profiles: list[Profile], only: str | None) -> tuple[str, ...]:
    """Revoke the stored tokens, or those of the profile with the id `only`; return why each other one is in force."""
    from inspector.core.issuer.network import Network, transport_of
    from inspector.core.journeys.revocation import plan, revoke_all

    try:
        tokens = [token for token in place.session.load() if only in (None, token.profile_id)]
    except InspectorError as error:
        click.echo(f"No token was revoked. {error}", err=True)
        return (str(error),)
    planned = plan(tokens, profiles, time.time())
    click.echo(planned.sentence(), err=True)
    given: dict[str, str | None] = {}

    def once_of(profile: Profile) -> str | None:
        """The secret, for which a command is run once, however many tokens there are."""
        if profile.id not in given:
            given[profile.id] = secret_for(place, place.check(profile), from_stdin=False)
        return given[profile.id]

    done = revoke_all(
        planned,
        secret_of=once_of,
        network_of=lambda profile: Network(transport_of(profile)),
    )
    if planned.steps or done.left:
        click.echo(done.summary(), err=True)
    for left in done.left:
        click.echo(visible(f"Not revoked: {left}"), err=True)
    return words(done.left)
