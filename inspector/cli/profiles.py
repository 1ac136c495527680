"""`profile`: list, show, import and remove profiles, the keys saved with them, and secrets that stand in their file."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from inspector.cli.commands import FILE
from inspector.cli.exits import CommandError
from inspector.cli.help.described import DescribedGroup
from inspector.cli.options import format_option, home_option
from inspector.cli.printing import print_document, print_done, print_json
from inspector.cli.profile.cleaning import clean, has_movable
from inspector.cli.profile.fields import FIELD, VALUE, field_options, given_members, known_field, member_of
from inspector.cli.profile.to_do import tell_next, tell_pending, tell_problems, tell_to_do, to_do
from inspector.cli.reading import read_bytes
from inspector.cli.shell.names import ENVIRONMENT, PROFILE
from inspector.cli.shell.notes import note
from inspector.core.errors import KeySetError, VaultError
from inspector.core.profiles.profile import Profile
from inspector.core.report.json_text import dumps
from inspector.core.text.display import visible
from inspector.home import Home, open_home

FORGOTTEN = " Its secret was forgotten: the new one asks another server."


@click.group(cls=DescribedGroup)
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
@click.option(
    "--environment", type=ENVIRONMENT, metavar="NAME", help='Only those in this environment; "" for those in none.'
)
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
@click.argument("name", type=PROFILE)
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
        note(f"{label}: {visible(url_or_why(chosen, label))}")


@profile.command("import")
@click.argument("file", type=FILE)
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
@click.argument("names", nargs=-1, required=True, metavar="NAME...", type=PROFILE)
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


@profile.command("add")
@click.argument("name")
@field_options
@click.option("--dry-run", is_flag=True, help="Print the profile as JSON, and what is missing. Nothing is saved.")
@format_option("text", "json")
@home_option
def profile_add(*, home: Path | None, name: str, dry_run: bool, form: str, **typed: Any) -> None:
    """Add a profile called NAME, with an option for each field of the form.

    What is missing or wrong is said, and the profile is added all the same, as in the window. There must be none of
    that name: profile set changes one. A secret is no option; how to store it is said then.
    """
    from inspector.core.profiles.misplaced import refuse
    from inspector.core.profiles.profile import profile_from_dict, profile_to_dict

    place = open_home(home)
    if any(each.name == name for each in place.profiles()):
        change = f"token-inspector profile set {shlex.quote(name)} FIELD VALUE"
        raise CommandError(f"There is a profile called {name} already. To change it, type: {change}")
    made = profile_from_dict({"name": name, **given_members(typed)})
    refuse([made])
    if dry_run:
        members = {member: value for member, value in profile_to_dict(made).items() if member != "id"}
        print_document(f"{dumps(members)}\n", added_json(members, made, place, saved=False), form)
        tell_problems(made)
        return
    place.add([made])
    added = place.profile(name)
    place.edited(None, added)
    document = added_json(profile_to_dict(added), added, place, saved=True) if form == "json" else {}
    print_document(f"Added {visible(name)}.\n", document, form)
    tell_problems(added)
    tell_pending(place, added)
    tell_next(place, added)


def added_json(members: dict[str, Any], profile: Profile, place: Home, *, saved: bool) -> dict[str, Any]:
    """The object that `profile add --format json` prints."""
    return {"saved": saved, "profile": members, **to_do(place, profile)}


@profile.command("set")
@click.argument("name", type=PROFILE)
@click.argument("field", type=FIELD)
@click.argument("value", type=VALUE)
@format_option("text", "json")
@home_option
def profile_set(*, home: Path | None, name: str, field: str, value: str, form: str) -> None:
    """Give FIELD of the profile NAME another VALUE, a text; an empty one takes it away.

    FIELD is the name of a member or of an option of profile add: client_id or client-id. Several scopes have spaces
    between them, parameters are written NAME=VALUE. The profile's secrets stay, unless it asks another server with them
    then.
    """
    from inspector.core.profiles.misplaced import refuse
    from inspector.core.profiles.profile import profile_from_dict, profile_to_dict

    place = open_home(home)
    before = place.profile(name)
    members = json.loads(dumps(profile_to_dict(before)))  # as they are read from a file
    field = known_field(field)
    given = member_of(field, [value])
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
    tell_problems(now)
    tell_pending(place, now)


@profile.command("confirm")
@click.argument("name", type=PROFILE)
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


@profile.command("keys")
@click.argument("name", type=PROFILE)
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
@click.argument("name", type=PROFILE)
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
@click.argument("names", nargs=-1, metavar="[NAME]...", type=PROFILE)
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
    if to_keyring and not place.vault.persistent and any(has_movable(profile) for profile in profiles):
        raise VaultError(f"Nothing was changed. {place.vault.why_not}")
    done = [clean(place, profile, form, to_keyring=to_keyring, remove=remove) for profile in profiles]
    if form == "json":
        secrets, copies = ([each for pair in done for each in pair[which]] for which in (0, 1))
        print_json({"secrets": secrets, "copies": copies})
    elif not any(secrets for secrets, _ in done):
        click.echo("No profile has a secret in the file.")
