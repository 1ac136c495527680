"""Secrets that stand in the file of profiles: told by the commands that read it, and taken out by `profile clean`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click

from inspector.cli.options import home_option
from inspector.core.errors import VaultError
from inspector.core.profiles.profile import Profile
from inspector.core.text.display import visible
from inspector.home import Home, open_home


def tell_secrets(profiles: Iterable[Profile]) -> None:
    """Say which of these profiles have a secret in the file, and what takes it out."""
    from inspector.core.profiles.misplaced import secrets_in

    for profile in profiles:
        if found := secrets_in(profile):
            what = "a secret" if len(found) == 1 else f"{len(found)} secrets"
            told = f"{profile.name} has {what} in the file of profiles. See: token-inspector profile clean"
            click.echo(visible(told), err=True)


@click.command("clean")
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--to-keyring", is_flag=True, help="Move them into the keyring, where they can be sent from there.")
@click.option("--remove", is_flag=True, help="Take them out, to be kept nowhere.")
@home_option
def profile_clean(*, home: Path | None, names: tuple[str, ...], to_keyring: bool, remove: bool) -> None:
    """List the secrets that stand in the file of profiles, of all or of those called NAME, or take them out.

    Without an option nothing is changed. What is taken out is taken out of copies too that were set aside beside the
    file.
    """
    if to_keyring and remove:
        raise click.UsageError("Give --to-keyring or --remove, not both.")
    place = open_home(home)
    profiles = [place.profile(name) for name in names] if names else place.profiles()
    if to_keyring and not place.vault.persistent:
        raise VaultError(f"Nothing was changed. {place.vault.why_not}")
    if not sum(_clean(place, profile, to_keyring=to_keyring, remove=remove) for profile in profiles):
        click.echo("No profile has a secret in the file.")


def _clean(place: Home, profile: Profile, *, to_keyring: bool, remove: bool) -> int:
    """How many secrets the profile has had."""
    from inspector.core.journeys.cleaning import clean_copies, moved, removed
    from inspector.core.profiles.misplaced import secrets_in

    found = secrets_in(profile)
    if not found:
        return 0
    if not to_keyring and not remove:
        for place_of, sentence in dict.fromkeys((f"{each.field}: {each.shown}", str(each.sentence)) for each in found):
            click.echo(visible(f"{profile.name}: {place_of}"))
            click.echo(visible(f"  {sentence}"), err=True)
        return len(found)
    done = moved(profile, place.vault) if to_keyring else removed(profile)
    if done.taken:
        place.change(done.profile)
    for each in done.taken:
        verb = "Moved into the keyring" if to_keyring else "Taken out"
        click.echo(visible(f"{profile.name}: {each.field}: {verb}."))
    for each, why in done.left:
        click.echo(visible(f"{profile.name}: {each.field}: left: {each.shown}. {why}"), err=True)
    for copy, problem in clean_copies(place.store.path, done.taken):
        told = f"{copy.name}: still there: {problem}." if problem else f"{copy.name}: taken out of this copy too."
        click.echo(visible(told), err=problem is not None)
    return len(found)
