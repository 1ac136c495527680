"""`logout`: clear what is stored, look again, and say what was cleared."""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from inspector.cli.exits import Exit
from inspector.cli.help.described import Described
from inspector.cli.options import format_option, home_option
from inspector.cli.printing import print_document
from inspector.cli.session import tell_caught_up
from inspector.cli.shell.names import PROFILE
from inspector.cli.shell.notes import note
from inspector.cli.stored_secret import secret_for
from inspector.core.errors import InspectorError, ProfileError
from inspector.core.profiles.profile import Profile
from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.core.text.message import words
from inspector.home import Home, open_home


@click.command(cls=Described)
@click.option("--profile", "name", type=PROFILE, metavar="NAME", help="Clear only the tokens of this profile.")
@click.option("--forget-secrets", is_flag=True, help="Forget the stored secrets too.")
@click.option("--revoke", is_flag=True, help="Before that, have the servers revoke the tokens, where they can.")
@format_option("text", "json")
@home_option
def logout(*, home: Path | None, name: str | None, forget_secrets: bool, revoke: bool, form: str) -> None:
    """Clear every stored token and its key, look again, and say what was cleared."""
    from inspector.core.report.log_out import log_out_json
    from inspector.core.store.leftovers import MemorySearch, collect, marks_of

    there = frozenset(MemorySearch().holders())
    place = open_home(home)
    chosen, unknown = ([place.profile(name)], ()) if name is not None else _profiles_if_readable(place)
    revoked = _revoke(place, chosen, only=chosen[0].id if name is not None else None) if revoke else None
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
    print_document(f"{result.summary()}\n", log_out_json(result, revoked), form)
    if result.left or (revoked is not None and revoked["left"]):
        sys.exit(Exit.OTHERWISE)


def _profiles_if_readable(place: Home) -> tuple[list[Profile], tuple[str, ...]]:
    """All profiles; where they cannot be read, which keeps nobody from logging out, what is left then."""
    try:
        return list(place.profiles()), ()
    except ProfileError as error:
        return [], (tr("secrets, if there are any ({error})", "Still there: …", error=error),)


def _revoke(place: Home, profiles: list[Profile], only: str | None) -> dict[str, Any]:
    """Revoke the stored tokens, or those of the profile with the id `only`: how many, and why each other one is not."""
    from inspector.core.issuer.network import Network, transport_of
    from inspector.core.journeys.revocation import plan, revoke_all

    try:
        tokens = [token for token in place.session.load() if only in (None, token.profile_id)]
    except InspectorError as error:
        click.echo(f"No token was revoked. {error}", err=True)
        return {"revoked": 0, "left": [str(error)]}
    planned = plan(tokens, profiles, time.time())
    note(planned.sentence())
    done = revoke_all(
        planned,
        secret_of=lambda profile: secret_for(place, place.check(profile), from_stdin=False),
        network_of=lambda profile: Network(transport_of(profile)),
    )
    if planned.steps or done.left:
        note(done.summary())
    for left in done.left:
        click.echo(visible(f"Not revoked: {left}"), err=True)
    return {"revoked": done.revoked, "left": list(words(done.left))}
