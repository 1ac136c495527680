"""`profile`: list, show, import and remove profiles, the keys saved with them, and secrets that stand in their file."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from inspector.cli.exits import CommandError
from inspector.cli.options import format_option, home_option
from inspector.cli.printing import print_document, print_done, print_json
from inspector.cli.reading import read_bytes
from inspector.cli.stored_secret import storing
from inspector.core.errors import KeySetError, VaultError
from inspector.core.profiles.profile import Profile
from inspector.core.report.json_text import dumps
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
@format_option("text", "json")
@home_option
def profile_list(*, home: Path | None, environment: str | None, form: str) -> None:
    """Print the name of each profile, where it asks, and the environment it is in, if it is in one."""
    from inspector.core.profiles.endpoints import subtitle

    profiles = open_home(home).profiles()
    if environment is not None:
        wanted = environment.strip().casefold()
        profiles = tuple(item for item in profiles if item.environment.strip().casefold() == wanted)
    if form == "json":
        from inspector.core.report.profiles import listed_json

        print_json({"profiles": [listed_json(item) for item in profiles]})
    for item in profiles if form == "text" else ():
        parts = (item.name, subtitle(item), *([item.environment] if item.environment.strip() else []))
        click.echo("\t".join(visible(part) for part in parts))
    tell_secrets(profiles)


@profile.command("show")
@click.argument("name")
@format_option("text", "json")
@home_option
def profile_show(*, home: Path | None, name: str, form: str) -> None:
    """Print the profile NAME as JSON, with the URLs that follow from it, and without secrets that stand in it.

    The text is the profile alone, as it stands in a file, with its URLs on standard error. With --format json it is
    the member "profile" of an object that has the URLs too. `profile import` reads both.
    """
    from inspector.core.knowledge.providers import ENDPOINT_NAMES
    from inspector.core.profiles.misplaced import without_secrets
    from inspector.core.profiles.profile import profile_to_dict
    from inspector.core.profiles.sound_endpoints import url_or_why

    whole = open_home(home).profile(name)
    chosen = without_secrets(whole)
    if form == "json":
        from inspector.core.report.profiles import shown_json

        print_json(shown_json(whole))
        tell_secrets([whole])
        return
    click.echo(dumps(profile_to_dict(chosen)))
    tell_secrets([whole])
    for label in ENDPOINT_NAMES:
        click.echo(f"{label}: {visible(url_or_why(chosen, label))}", err=True)


@profile.command("import")
@click.argument("file")
@format_option("text", "json")
@home_option
def profile_import(*, home: Path | None, file: str, form: str) -> None:
    """Add the profiles in FILE (- for standard input): a JSON object or a list of them.

    A profile with the name of one that is there replaces it. It keeps its secret, unless the new one asks
    another server.
    """
    from inspector.core.profiles.store import read_profiles

    place = open_home(home)
    where = "Standard input" if file == "-" else f"The file {Path(file).name}"
    added = place.add(read_profiles(read_bytes(file, "the profiles"), where))
    by_name = {item.name: item for item in place.profiles()}
    if form == "json":
        print_json({"profiles": [
            {"name": done.name, "replaced": done.replaced, "secret_forgotten": done.secret_forgotten}
            | to_do(place, by_name[done.name])
            for done in added
        ]})  # fmt: skip
    for done in added if form == "text" else ():
        forgotten = FORGOTTEN if done.secret_forgotten else ""
        click.echo(f"{'Replaced' if done.replaced else 'Imported'} {visible(done.name)}.{forgotten}")
    names = {done.name for done in added}
    for item in by_name.values():
        if item.name in names:
            tell_to_do(place, item)


@profile.command("export")
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
@format_option("text", "json")
@home_option
def profile_export(*, home: Path | None, names: tuple[str, ...], form: str) -> None:
    """Print the profiles NAME as a text that `profile import` and the window read again, without a secret."""
    from inspector.core.profiles.sharing import shared

    place = open_home(home)
    copied = shared([place.profile(name) for name in dict.fromkeys(names)])
    left_out = [str(each) for each in copied.left_out]
    print_document(copied.text, {"profiles": json.loads(copied.text), "left_out": left_out}, form)
    for each in copied.left_out:
        click.echo(visible(str(each)), err=True)


@profile.command("set")
@click.argument("name")
@click.argument("field")
@click.argument("value")
@format_option("text", "json")
@home_option
def profile_set(*, home: Path | None, name: str, field: str, value: str, form: str) -> None:
    """Give FIELD of the profile NAME another VALUE, a text; an empty one takes it away.

    The profile's secrets stay, unless it asks another server with them then.
    """
    from inspector.core.profiles.misplaced import refuse
    from inspector.core.profiles.profile import NUMBERS, profile_from_dict, profile_to_dict

    place = open_home(home)
    number = field in NUMBERS and value.replace(".", "", 1).isdecimal()
    before = place.profile(name)
    members = json.loads(dumps(profile_to_dict(before)))  # as they are read from a file
    given = value.split() if field == "secret_parameters" else float(value) if number else value
    profile_from_dict({"name": name, field: given})  # what nobody may give it, whatever it has been given before
    changed = profile_from_dict(members | {field: given}, kept=True)
    refuse([changed], before=before)
    if changed.name != name:
        raise CommandError("A profile is renamed in the window.")
    (done,) = place.add([changed], {name: before})
    place.edited(before, replace(changed, id=before.id))  # not what another program has changed meanwhile
    said = f"Changed {visible(name)}.{FORGOTTEN if done.secret_forgotten else ''}"
    now = place.profile(name)
    document = {"name": name, "field": field, "secret_forgotten": done.secret_forgotten}
    print_done(said, document | (to_do(place, now) if form == "json" else {}), form)
    _tell_problems(now)
    tell_pending(place, now)


@profile.command("confirm")
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do not ask.")
@format_option("text", "json")
@home_option
def profile_confirm(*, home: Path | None, name: str, yes: bool, form: str) -> None:
    """Say what the profile NAME would do with your secret and your files, ask, and let it be used from then on.

    A profile that names only hosts of its own provider, and no file, is used without that.
    """
    place = open_home(home)
    chosen = place.profile(name)
    pending = place.store.confirmations.pending(chosen)
    if not pending:
        said = f"There is nothing to confirm: {visible(name)} can be used."
        print_done(said, {"name": name, "confirmed": []}, form)
        return
    click.echo(f"{visible(name)} would do this:", err=True)
    for each in pending:
        click.echo(f"- {visible(str(each.sentence))}", err=True)
    if not yes and not click.confirm("Use it?", err=True):
        raise CommandError(f"{visible(name)} is kept, and not used.")
    place.confirm(chosen)
    confirmed = [str(each.sentence) for each in pending]
    print_done(f"Confirmed {visible(name)}.", {"name": name, "confirmed": confirmed}, form)


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
    _tell_problems(item)
    _tell_missing(place, item)
    tell_pending(place, item)


def _tell_problems(changed: Profile) -> None:
    """Say what still keeps the profile from asking for a token; it is kept all the same, as in the window."""
    from inspector.core.profiles.problems import problems

    for problem in problems(changed):
        click.echo(visible(f"{changed.name} cannot ask yet: {problem.field}: {problem.message}"), err=True)


def _tell_missing(place: Home, added: Profile) -> None:
    """Say which values of secret parameters are to be stored: a file from elsewhere has their names alone."""
    from inspector.core.profiles.secret_parameters import shown

    for name in _missing_values(place, added):
        told = f"{added.name} has no value for {shown(name)} yet. Store it with: {storing(added, name)}"
        click.echo(visible(told), err=True)


def _missing_values(place: Home, item: Profile) -> list[str]:
    from inspector.core.store.kept_parameters import read_parameters

    there = read_parameters(place.vault, item.id) if item.secret_parameters else {}
    return [name for name in item.secret_parameters if name not in there]


@profile.command("keys")
@click.argument("name")
@click.option("--save", is_flag=True, help="Save them with the profile, for use without a network.")
@click.option("--forget", is_flag=True, help="Take the saved ones out of the profile.")
@format_option("text", "json")
@home_option
def profile_keys(*, home: Path | None, name: str, save: bool, forget: bool, form: str) -> None:
    """Fetch and list the keys that tokens of the profile NAME are checked with."""
    from inspector.core.issuer.network import Network, transport_of
    from inspector.core.journeys.keys import fetch_profile_keys, with_saved_keys

    place = open_home(home)
    chosen = place.profile(name) if forget else place.usable(name)
    if forget:
        place.change(replace(chosen, saved_keys="", saved_keys_at="", saved_keys_of=""), chosen)
        said = "The profile holds no keys now."
        print_done(
            said,
            {"name": name, "saved": False, "source": None, "fetched_at": None, "fetched_at_iso": None, "keys": []},
            form,
        )
        return
    fetched = fetch_profile_keys(chosen, Network(transport_of(chosen)))
    if fetched.key_set is None:
        raise KeySetError(fetched.problem or "The keys could not be fetched.")
    if form == "json":
        from inspector.core.report.profiles import key_set_json

        document = key_set_json(fetched.key_set)
        if save:
            place.change(with_saved_keys(chosen, fetched.key_set), chosen)
        print_json({"name": name, "saved": save} | document)
        return
    for key in fetched.key_set.keys:
        parts = (key.kid or "without ID", key.kty, key.alg, key.bits or key.curve, key.thumbprint, key.unusable)
        click.echo(visible("  ".join(str(part) for part in parts if part)))
    if save:
        place.change(with_saved_keys(chosen, fetched.key_set), chosen)
        click.echo("Saved with the profile.")


@profile.command("remove")
@click.argument("name")
@format_option("text", "json")
@home_option
def profile_remove(*, home: Path | None, name: str, form: str) -> None:
    """Remove the profile NAME and its secret."""
    place = open_home(home)
    forgotten = place.remove(name)
    said = f"Removed {visible(name)}{' and its secret' if forgotten else ''}."
    print_done(said, {"name": name, "secret_forgotten": forgotten}, form)
    if not forgotten and not place.vault.persistent:
        click.echo(f"A secret that was stored earlier, if there is one, stays. {place.vault.why_not}", err=True)


@profile.command("clean")
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--to-keyring", is_flag=True, help="Move them into the keyring, where they can be sent from there.")
@click.option("--remove", is_flag=True, help="Take them out, to be kept nowhere.")
@format_option("text", "json")
@home_option
def profile_clean(*, home: Path | None, names: tuple[str, ...], to_keyring: bool, remove: bool, form: str) -> None:
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
    done = [_clean(place, profile, form, to_keyring=to_keyring, remove=remove) for profile in profiles]
    if form == "json":
        secrets, copies = ([each for pair in done for each in pair[which]] for which in (0, 1))
        print_json({"secrets": secrets, "copies": copies})
    elif not any(secrets for secrets, _ in done):
        click.echo("No profile has a secret in the file.")


def _has_movable(profile: Profile) -> bool:
    """Whether a secret of the profile can be sent from the keyring."""
    from inspector.core.profiles.misplaced import secrets_in

    return any(each.movable for each in secrets_in(profile))


def _clean(
    place: Home, profile: Profile, form: str, *, to_keyring: bool, remove: bool
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
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
        click.echo(visible(f"  {sentence}"), err=True)
    return [secret_in_file_json(profile, each, "found") for each in found], []


def _cleaned(
    place: Home, profile: Profile, form: str, *, to_keyring: bool
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
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
