"""What is still to be done before a profile can ask for a token, on standard error and as JSON."""

from __future__ import annotations

import shlex
from typing import Any

import click

from inspector.cli.shell.notes import note
from inspector.cli.stored_secret import storing
from inspector.core.errors import VaultError
from inspector.core.profiles.profile import Profile
from inspector.core.text.display import visible
from inspector.home import Home


def to_do(place: Home, item: Profile) -> dict[str, Any]:
    """The members that say in JSON what is still to be done before a profile can ask.

    What was done before is said whatever the keyring does: that it cannot be read is no reason to withhold it.
    """
    from inspector.core.report.profiles import to_do_json

    try:
        missing = _missing_values(place, item)
    except VaultError:
        missing = None
    return to_do_json(item, place.store.confirmations.pending(item), missing)


def tell_to_do(place: Home, item: Profile) -> None:
    """Say what is still to be done before a profile can ask."""
    tell_problems(item)
    _tell_missing(place, item)
    tell_pending(place, item)


def tell_next(place: Home, added: Profile) -> None:
    """Say how its secret is stored, and how it asks for a token."""
    from inspector.core.profiles.credentials import needed_secret

    needed = needed_secret(added)
    if needed is not None and not needed.optional:
        note(visible(f"Store its {needed.noun} with: {storing(added)}"))
    _tell_missing(place, added)
    note(visible(f"Then ask for a token with: token-inspector request {shlex.quote(added.name)}"))


def tell_pending(place: Home, item: Profile) -> None:
    """Say what a profile would do that has to be confirmed first."""
    pending = place.store.confirmations.pending(item)
    for each in pending:
        click.echo(visible(f"{item.name}: {each.sentence}"), err=True)
    if pending:
        name = shlex.quote(item.name)
        click.echo(
            visible(f"{item.name} is not used before you type: token-inspector profile confirm {name}"), err=True
        )


def tell_problems(changed: Profile) -> None:
    """Say what still keeps the profile from asking for a token; it is kept all the same, as in the window."""
    from inspector.core.profiles.problems import problems

    for problem in problems(changed):
        note(visible(f"{changed.name} cannot ask yet: {problem.field}: {problem.message}"))


def _tell_missing(place: Home, added: Profile) -> None:
    """Say which values of secret parameters are to be stored: a file from elsewhere has their names alone."""
    from inspector.core.profiles.secret_parameters import shown

    for name in _missing_values(place, added):
        note(visible(f"{added.name} has no value for {shown(name)} yet. Store it with: {storing(added, name)}"))


def _missing_values(place: Home, item: Profile) -> list[str]:
    from inspector.core.store.kept_parameters import read_parameters

    there = read_parameters(place.vault, item.id) if item.secret_parameters else {}
    return [name for name in item.secret_parameters if name not in there]
