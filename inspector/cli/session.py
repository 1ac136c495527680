"""Tokens that a command was granted, kept for the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from inspector.core.errors import InspectorError
from inspector.core.text.display import visible
from inspector.home import Home

if TYPE_CHECKING:  # at run time only where there is an outcome
    from inspector.core.journeys.outcome import Outcome


def keep(place: Home, outcome: Outcome) -> None:
    """Store the token for the window; that it cannot be stored is no reason to withhold the verdict."""
    from inspector.core.journeys.stored_outcomes import to_stored

    token = to_stored(outcome)
    if token is None or not place.session.at_rest:
        return
    try:
        place.session.keep(token)
    except InspectorError as error:
        click.echo(f"The token was not stored: {error}", err=True)
    tell_caught_up(place)


def tell_caught_up(place: Home) -> None:
    """Say that a log out was done which a window that was quit had left to do, if it was."""
    if place.session.caught_up is not None:
        click.echo(visible(place.session.caught_up.sentence()), err=True)
