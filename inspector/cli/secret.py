"""`secret`: store or forget what a client proves itself with, in the keyring."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from inspector.cli.exits import CommandError
from inspector.cli.help.described import DescribedGroup
from inspector.cli.options import format_option, home_option
from inspector.cli.printing import print_done
from inspector.cli.reading import read_secret
from inspector.cli.shell.names import PROFILE, SECRET_PARAMETER
from inspector.core.errors import ProfileError, VaultError
from inspector.core.issuer.client_keys import check_private_key, holds_private_key
from inspector.core.profiles.credentials import NeededSecret, SecretKind, needed_secret
from inspector.core.profiles.misplaced import refuse
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.secret_parameters import marked, shown
from inspector.home import Home, open_home


@click.group(cls=DescribedGroup)
def secret() -> None:
    """Store and forget client secrets, private keys and passphrases in the OS keyring."""


parameter_option = click.option(
    "--secret-parameter",
    "parameter",
    type=SECRET_PARAMETER,
    metavar="NAME",
    help="The value of the extra parameter NAME, in place of what the client proves itself with.",
)


@secret.command("set")
@click.argument("profile", type=PROFILE)
@parameter_option
@format_option("text", "json")
@home_option
def secret_set(*, home: Path | None, profile: str, parameter: str | None, form: str) -> None:
    """Store the secret that PROFILE needs, read from standard input or asked for without showing it.

    Which one that is follows from its client authentication: the client secret, the private key as PEM text, or the
    passphrase of its key file. With --secret-parameter it is the value of an extra parameter, which is marked as
    secret in the profile.
    """
    place = open_home(home)
    chosen = place.profile(profile)
    if parameter is not None:
        _set_parameter(place, chosen, parameter, form)
        return
    needed = needed_secret(chosen)
    if needed is None:
        raise CommandError(f"{chosen.name} proves itself without a secret, so there is none to store.")
    if not place.vault.persistent:
        raise VaultError(f"Nothing was stored. {place.vault.why_not}")
    value = read_secret(needed)
    if needed.kind is SecretKind.PRIVATE_KEY:
        check_private_key(value)
    elif holds_private_key(value):
        raise CommandError(f"This is a private key, and {chosen.name} needs the {needed.noun}. Nothing was stored.")
    place.vault.store(chosen.id, value, needed.kind)
    place.secret_stored(chosen)
    said = f"Stored in {place.vault.name} and read back."
    stored = {"kind": needed.kind.value, "parameter": None, "keyring": str(place.vault.name)}
    print_done(said, {"profile": chosen.name, **stored}, form)
    if value != value.strip():
        click.echo("It begins or ends with white space, which was kept as part of it.", err=True)


def _set_parameter(place: Home, chosen: Profile, name: str, form: str) -> None:
    """Mark the extra parameter as secret, keep its value, and take a value out of the file that it has there."""
    from inspector.core.profiles.problems import problems
    from inspector.core.store.kept_parameters import forget_parameters, keep_parameters, read_parameters

    after = marked(chosen, name)
    for problem in problems(after):
        if problem.field == "parameters":
            raise CommandError(f"{problem.message} Nothing was stored.")
    refuse([after], before=chosen)
    if not place.vault.persistent:
        raise VaultError(f"Nothing was stored. {place.vault.why_not}")
    needed = NeededSecret(SecretKind.PARAMETERS, f"Value of {shown(name)}", f"value of {shown(name)}")
    before = read_parameters(place.vault, chosen.id)
    keep_parameters(place.vault, chosen.id, {name: read_secret(needed)})
    try:
        place.change(after, chosen)
    except ProfileError:
        forget_parameters(place.vault, chosen.id, [name] if name not in before else [])
        raise
    place.secret_stored(after)
    said = f"Stored in {place.vault.name} and read back. The profile holds the name of the parameter alone."
    stored = {"kind": needed.kind.value, "parameter": shown(name), "keyring": str(place.vault.name)}
    print_done(said, {"profile": chosen.name, **stored}, form)


def _forget_parameter(place: Home, chosen: Profile, name: str, form: str) -> None:
    from inspector.core.store.kept_parameters import forget_parameters

    if name not in chosen.secret_parameters:
        raise CommandError(f"{chosen.name} has no secret parameter called {shown(name)}.")
    forgotten = 0
    if place.vault.persistent:
        from inspector.core.store.kept_parameters import read_parameters

        forgotten = int(name in read_parameters(place.vault, chosen.id))
        forget_parameters(place.vault, chosen.id, [name])
        if not place.vault.has_secret(chosen.id):
            place.secrets_forgotten([chosen.id])
    rest = tuple(each for each in chosen.secret_parameters if each != name)
    place.change(replace(chosen, secret_parameters=rest), chosen)
    said = "Forgotten, and the profile no longer has the parameter."
    print_done(said, {"profile": chosen.name, "parameter": shown(name), "forgotten": forgotten}, form)


@secret.command("forget")
@click.argument("profile", type=PROFILE)
@parameter_option
@format_option("text", "json")
@home_option
def secret_forget(*, home: Path | None, profile: str, parameter: str | None, form: str) -> None:
    """Remove every secret of PROFILE from the keyring, or with --secret-parameter that of one extra parameter.

    The parameter is taken out of the profile too.
    """
    place = open_home(home)
    chosen = place.profile(profile)
    if parameter is not None:
        _forget_parameter(place, chosen, parameter, form)
        return
    if not place.vault.persistent:
        raise VaultError(f"Nothing is stored. {place.vault.why_not}")
    gone = place.vault.forget_secrets(chosen.id)
    place.secrets_forgotten([chosen.id])
    said = f"Forgotten, and {place.vault.name} no longer has it." if gone else "There was no secret to forget."
    print_done(said, {"profile": chosen.name, "parameter": None, "forgotten": gone}, form)
