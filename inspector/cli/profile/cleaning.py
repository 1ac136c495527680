"""`profile clean`: the secrets that stand in the file of profiles, listed or taken out."""

from __future__ import annotations

from typing import Any

import click

from inspector.cli.shell.notes import note
from inspector.core.profiles.profile import Profile
from inspector.core.text.display import visible
from inspector.home import Home

Told = list[dict[str, Any]]
"""What is said of each, as members of JSON."""


def has_movable(profile: Profile) -> bool:
    """Whether a secret of the profile can be sent from the keyring."""
    from inspector.core.profiles.misplaced import secrets_in

    return any(each.movable for each in secrets_in(profile))


def clean(place: Home, profile: Profile, form: str, *, to_keyring: bool, remove: bool) -> tuple[Told, Told]:
    """The secrets that the profile has had, and the copies of the file that had one, as members of JSON."""
    from inspector.core.profiles.misplaced import secrets_in
    from inspector.core.report.profiles import secret_in_file_json

    found = secrets_in(profile)
    if not found:
        return [], []
    if to_keyring or remove:
        return _cleaned(place, profile, form, to_keyring=to_keyring)
    for place_of, sentence in dict.fromkeys((f"{each.field}: {each.shown}", str(each.sentence)) for each in found):
        if form == "text":
            click.echo(visible(f"{profile.name}: {place_of}"))
        note(visible(f"  {sentence}"))
    return [secret_in_file_json(profile, each, "found") for each in found], []


def _cleaned(place: Home, profile: Profile, form: str, *, to_keyring: bool) -> tuple[Told, Told]:
    """What became of them and of the copies, which is said too."""
    from inspector.core.journeys.cleaning import clean_copies, moved, removed
    from inspector.core.report.profiles import secret_in_file_json

    done = moved(profile, place.vault) if to_keyring else removed(profile)
    if done.taken:
        place.change(done.profile, profile)
        if to_keyring:
            place.secret_stored(done.profile)
    verb, state = ("Moved into the keyring", "moved") if to_keyring else ("Taken out", "removed")
    secrets = [secret_in_file_json(profile, each, state, f"{verb}.") for each in done.taken]
    secrets += [secret_in_file_json(profile, each, "left", why) for each, why in done.left]
    told = [f"{each.field}: {verb}." for each in done.taken]
    for line in told if form == "text" else ():
        click.echo(visible(f"{profile.name}: {line}"))
    for each, why in done.left:
        click.echo(visible(f"{profile.name}: {each.field}: left: {each.shown}. {why}"), err=True)
    copies = []
    for copy, problem in clean_copies(place.store.path, done.taken):
        copies.append({"file": copy.name, "cleaned": problem is None, "problem": str(problem) if problem else None})
        if problem:
            click.echo(visible(f"{copy.name}: may still be there: {problem}."), err=True)
        elif form == "text":
            click.echo(visible(f"{copy.name}: taken out of this copy too."))
    return secrets, copies
