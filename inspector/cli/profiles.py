"""`profile`: list, show, import and remove profiles, and the keys saved with them."""

from __future__ import annotations

import json
from pathlib import Path

import click

from inspector.cli.exits import CommandError
from inspector.cli.options import home_option
from inspector.cli.reading import read_bytes
from inspector.core.errors import KeySetError
from inspector.core.profiles.profile import Profile
from inspector.core.report.outcome import dumps
from inspector.core.text.display import visible
from inspector.home import open_home

FORGOTTEN = " Its secret was forgotten: the new one asks another server."


@click.group()
def profile() -> None:
    """List, show, import, change and remove profiles."""


@profile.command("list")
@home_option
def profile_list(*, home: Path | None) -> None:
    """Print the name of each profile and where it asks."""
    from inspector.core.profiles.endpoints import subtitle

    for item in open_home(home).profiles():
        click.echo(f"{visible(item.name)}\t{visible(subtitle(item))}")


@profile.command("show")
@click.argument("name")
@home_option
def profile_show(*, home: Path | None, name: str) -> None:
    """Print the profile NAME as JSON, with the URLs that follow from it. It holds no secret."""
    from inspector.core.knowledge.providers import ENDPOINT_NAMES
    from inspector.core.profiles.endpoints import endpoints, why_no_url
    from inspector.core.profiles.profile import profile_to_dict

    chosen = open_home(home).profile(name)
    click.echo(dumps(profile_to_dict(chosen)))
    urls = endpoints(chosen)
    for label in ENDPOINT_NAMES:
        url = getattr(urls, label)
        click.echo(f"{label}: {visible(url) if url else why_no_url(chosen, label)}", err=True)


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


@profile.command("set")
@click.argument("name")
@click.argument("field")
@click.argument("value")
@home_option
def profile_set(*, home: Path | None, name: str, field: str, value: str) -> None:
    """Give FIELD of the profile NAME another VALUE, a text; an empty one takes it away.

    The profile's secrets stay, unless it asks another server with them then.
    """
    from inspector.core.profiles.profile import NUMBERS, profile_from_dict, profile_to_dict

    place = open_home(home)
    number = field in NUMBERS and value.replace(".", "", 1).isdecimal()
    before = place.profile(name)
    members = json.loads(dumps(profile_to_dict(before)))  # as they are read from a file
    changed = profile_from_dict(members | {field: float(value) if number else value})
    if changed.name != name:
        raise CommandError("A profile is renamed in the window.")
    (done,) = place.add([changed], {name: before})
    click.echo(f"Changed {visible(name)}.{FORGOTTEN if done.secret_forgotten else ''}")
    _tell_problems(place.profile(name))


def _tell_problems(changed: Profile) -> None:
    """Say what still keeps the profile from asking for a token; it is kept all the same, as in the window."""
    from inspector.core.profiles.problems import problems

    for problem in problems(changed):
        click.echo(visible(f"{changed.name} cannot ask yet: {problem.field}: {problem.message}"), err=True)


@profile.command("keys")
@click.argument("name")
@click.option("--save", is_flag=True, help="Save them with the profile, for use without a network.")
@click.option("--forget", is_flag=True, help="Take the saved ones out of the profile.")
@home_option
def profile_keys(*, home: Path | None, name: str, save: bool, forget: bool) -> None:
    """Fetch and list the keys that tokens of the profile NAME are checked with."""
    from dataclasses import replace

    from inspector.core.issuer.network import Network, transport_of
    from inspector.core.journeys.keys import fetch_profile_keys, with_saved_keys

    place = open_home(home)
    chosen = place.profile(name)
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
