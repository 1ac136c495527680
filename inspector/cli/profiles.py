"""`profile`: list, show, import and remove profiles, the keys saved with them, and secrets that stand in their file."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import click

from inspector.cli.exits import CommandError
from inspector.cli.options import home_option
from inspector.cli.reading import read_bytes
from inspector.cli.stored_secret import storing
from inspector.core.errors import KeySetError, VaultError
from inspector.core.profiles.profile import Profile
from inspector.core.report.outcome import dumps
from inspector.core.text.display import visible
from inspector.home import Home, open_home

FORGOTTEN = " Its secret was forgotten: the new one asks another server."


@click.group()
def profile() -> None:
    """List, show, import, change and remove profiles, and take secrets out of their file."""


def tell_secrets(profiles: Iterable[Profile]) -> None:
    """Say which of these profiles have a secret in the file, and what takes it out."""
    from inspector.core.profiles.misplaced import secrets_in

    for profile in profiles:
        if found := secrets_in(profile):
            what = "a secret" if len(found) == 1 else f"{len(found)} secrets"
            told = f"{profile.name} has {what} in the file of profiles. See: token-inspector profile clean"
            click.echo(visible(told), err=True)


@profile.command("list")
@click.option("--environment", metavar="NAME", help='Only those in this environment; "" for those in none.')
@home_option
def profile_list(*, home: Path | None, environment: str | None) -> None:
    """Print the name of each profile, where it asks, and the environment it is in, if it is in one."""
    from inspector.core.profiles.endpoints import subtitle

    profiles = open_home(home).profiles()
    if environment is not None:
        wanted = environment.strip().casefold()
        profiles = tuple(item for item in profiles if item.environment.strip().casefold() == wanted)
    for item in profiles:
        parts = (item.name, subtitle(item), *([item.environment] if item.environment.strip() else []))
        click.echo("\t".join(visible(part) for part in parts))
    tell_secrets(profiles)


@profile.command("show")
@click.argument("name")
@home_option
def profile_show(*, home: Path | None, name: str) -> None:
    """Print the profile NAME as JSON, with the URLs that follow from it, and without secrets that stand in it."""
    from inspector.core.knowledge.providers import ENDPOINT_NAMES
    from inspector.core.profiles.misplaced import without_secrets
    from inspector.core.profiles.profile import profile_to_dict
    from inspector.core.profiles.sound_endpoints import url_or_why

    whole = open_home(home).profile(name)
    chosen = without_secrets(whole)
    click.echo(dumps(profile_to_dict(chosen)))
    tell_secrets([whole])
    for label in ENDPOINT_NAMES:
        click.echo(f"{label}: {visible(url_or_why(chosen, label))}", err=True)


@profile.command("import")
@click.argument("file")
@home_option
def profile_import(*, home: Path | None, file: str) -> None:
    """Add the profiles in FILE (- for standard input): a JSON object or a list of them.

    A profile with the name of one that is there replaces it. It keeps its secret, unless the new one asks
    another server.
    """
    from inspector.core.profiles.store import read_profiles

    place = open_home(home)
    where = "Standard input" if file == "-" else f"The file {Path(file).name}"
    added = place.add(read_profiles(read_bytes(file, "the profiles"), where))
    for done in added:
        forgotten = FORGOTTEN if done.secret_forgotten else ""
        click.echo(f"{'Replaced' if done.replaced else 'Imported'} {visible(done.name)}.{forgotten}")
    names = {done.name for done in added}
    for item in place.profiles():
        if item.name in names:
            _tell_problems(item)
            _tell_missing(place, item)
            tell_pending(place, item)


@profile.command("export")
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
@home_option
def profile_export(*, home: Path | None, names: tuple[str, ...]) -> None:
    """Print the profiles NAME as a text that `profile import` and the window read again, without a secret."""
    from inspector.core.profiles.sharing import shared

    place = open_home(home)
    copied = shared([place.profile(name) for name in dict.fromkeys(names)])
    click.echo(copied.text, nl=False)
    for each in copied.left_out:
        click.echo(visible(str(each)), err=True)


@profile.command("set")
@click.argument("name")
@click.argument("field")
@click.argument("value")
@home_option
def profile_set(*, home: Path | None, name: str, field: str, value: str) -> None:
    """Give FIELD of the profile NAME another VALUE, a text; an empty one takes it away.

    For secret_command it is a program and its arguments, quoted as in a shell or as a JSON list, and no shell runs it:
    what it prints is used as the secret, and kept nowhere.

    The profile's secrets stay, unless it asks another server with them then.
    """
    from inspector.core.profiles.command_words import parse
    from inspector.core.profiles.misplaced import refuse
    from inspector.core.profiles.profile import NUMBERS, profile_from_dict, profile_to_dict

    place = open_home(home)
    as_list: dict[str, Callable[[str], list[str]]] = {
        "secret_parameters": str.split,
        "secret_command": lambda text: list(parse(text)),
    }
    number = field in NUMBERS and value.replace(".", "", 1).isdecimal()
    before = place.profile(name)
    members = json.loads(dumps(profile_to_dict(before)))  # as they are read from a file
    given = as_list[field](value) if field in as_list else float(value) if number else value
    profile_from_dict({"name": name, field: given})  # what nobody may give it, whatever it has been given before
    changed = profile_from_dict(members | {field: given}, kept=True)
    refuse([changed], before=before)
    if changed.name != name:
        raise CommandError("A profile is renamed in the window.")
    (done,) = place.add([changed], {name: before})
    place.edited(before, replace(changed, id=before.id))  # not what another program has changed meanwhile
    click.echo(f"Changed {visible(name)}.{FORGOTTEN if done.secret_forgotten else ''}")
    _tell_problems(place.profile(name))
    tell_pending(place, place.profile(name))


@profile.command("confirm")
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do not ask.")
@home_option
def profile_confirm(*, home: Path | None, name: str, yes: bool) -> None:
    """Say what the profile NAME would do with your secret and your files, ask, and let it be used from then on.

    A profile that names only hosts of its own provider, and no file, is used without that.
    """
    place = open_home(home)
    chosen = place.profile(name)
    pending = place.store.confirmations.pending(chosen)
    if not pending:
        click.echo(f"There is nothing to confirm: {visible(name)} can be used.")
        return
    click.echo(f"{visible(name)} would do this:", err=True)
    for each in pending:
        click.echo(f"- {visible(str(each.sentence))}", err=True)
    if not yes and not click.confirm("Use it?", err=True):
        raise CommandError(f"{visible(name)} is kept, and not used.")
    place.confirm(chosen)
    click.echo(f"Confirmed {visible(name)}.")


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


def _tell_problems(changed: Profile) -> None:
    """Say what still keeps the profile from asking for a token; it is kept all the same, as in the window."""
    from inspector.core.profiles.problems import problems

    for problem in problems(changed):
        click.echo(visible(f"{changed.name} cannot ask yet: {problem.field}: {problem.message}"), err=True)


def _tell_missing(place: Home, added: Profile) -> None:
    """Say which values of secret parameters are to be stored: a file from elsewhere has their names alone."""
    from inspector.core.profiles.secret_parameters import shown
    from inspector.core.store.kept_parameters import read_parameters

    there = read_parameters(place.vault, added.id) if added.secret_parameters else {}
    for name in added.secret_parameters:
        if name not in there:
            told = f"{added.name} has no value for {shown(name)} yet. Store it with: {storing(added, name)}"
            click.echo(visible(told), err=True)


@profile.command("keys")
@click.argument("name")
@click.option("--save", is_flag=True, help="Save them with the profile, for use without a network.")
@click.option("--forget", is_flag=True, help="Take the saved ones out of the profile.")
@home_option
def profile_keys(*, home: Path | None, name: str, save: bool, forget: bool) -> None:
    """Fetch and list the keys that tokens of the profile NAME are checked with."""
    from inspector.core.issuer.network import Network, transport_of
    from inspector.core.journeys.keys import fetch_profile_keys, with_saved_keys

    place = open_home(home)
    chosen = place.profile(name) if forget else place.usable(name)
    if forget:
        place.change(replace(chosen, saved_keys="", saved_keys_at="", saved_keys_of=""), chosen)
        click.echo("The profile holds no keys now.")
        return
    fetched = fetch_profile_keys(chosen, Network(transport_of(chosen)))
    if fetched.key_set is None:
        raise KeySetError(fetched.problem or "The keys could not be fetched.")
    for key in fetched.key_set.keys:
        parts = (key.kid or "without ID", key.kty, key.alg, key.bits or key.curve, key.thumbprint, key.unusable)
        click.echo(visible("  ".join(str(part) for part in parts if part)))
    if save:
        place.change(with_saved_keys(chosen, fetched.key_set), chosen)
        click.echo("Saved with the profile.")


@profile.command("remove")
@click.argument("name")
@home_option
def profile_remove(*, home: Path | None, name: str) -> None:
    """Remove the profile NAME and its secret."""
    place = open_home(home)
    forgotten = place.remove(name)
    click.echo(f"Removed {visible(name)}{' and its secret' if forgotten else ''}.")
    if not forgotten and not place.vault.persistent:
        click.echo(f"A secret that was stored earlier, if there is one, stays. {place.vault.why_not}", err=True)


@profile.command("clean")
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
    if to_keyring and not place.vault.persistent and any(_has_movable(profile) for profile in profiles):
        raise VaultError(f"Nothing was changed. {place.vault.why_not}")
    if not sum(_clean(place, profile, to_keyring=to_keyring, remove=remove) for profile in profiles):
        click.echo("No profile has a secret in the file.")


def _has_movable(profile: Profile) -> bool:
    """Whether a secret of the profile can be sent from the keyring."""
    from inspector.core.profiles.misplaced import secrets_in

    return any(each.movable for each in secrets_in(profile))


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
        place.change(done.profile, profile)
        if to_keyring:
            place.secret_stored(done.profile)
    for each in done.taken:
        verb = "Moved into the keyring" if to_keyring else "Taken out"
        click.echo(visible(f"{profile.name}: {each.field}: {verb}."))
    for each, why in done.left:
        click.echo(visible(f"{profile.name}: {each.field}: left: {each.shown}. {why}"), err=True)
    for copy, problem in clean_copies(place.store.path, done.taken):
        told = (
            f"{copy.name}: may still be there: {problem}." if problem else f"{copy.name}: taken out of this copy too."
        )
        click.echo(visible(told), err=problem is not None)
    return len(found)
