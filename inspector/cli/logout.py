"""`logout`: clear what is stored, look again, and say what was cleared."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from inspector.cli.exits import Exit
from inspector.cli.options import home_option
from inspector.core.errors import ProfileError
from inspector.home import Home, open_home


@click.command()
@click.option("--profile", "name", metavar="NAME", help="Clear only the tokens of this profile.")
@click.option("--forget-secrets", is_flag=True, help="Forget the client secrets too.")
@home_option
def logout(*, home: Path | None, name: str | None, forget_secrets: bool) -> None:
    """Clear every stored token and its key, look again, and say what was cleared."""
    place = open_home(home)
    chosen = [place.profile(name)] if name is not None else _profiles_if_readable(place, needed=forget_secrets)
    result = place.session.log_out(
        profile_id=chosen[0].id if name is not None else None,
        forget_secrets_of=[item.id for item in chosen] if forget_secrets else (),
    )
    click.echo(result.summary())
    if result.left:
        sys.exit(Exit.REJECTED)


def _profiles_if_readable(place: Home, *, needed: bool) -> list[Any]:
    """All profiles; a profile file that cannot be read must not keep anyone from logging out."""
    try:
        return list(place.profiles())
    except ProfileError:
        if needed:
            raise
        return []
