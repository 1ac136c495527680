"""`secret`: store or forget what a client proves itself with, in the keyring."""

from __future__ import annotations

from pathlib import Path

import click

from inspector.cli.exits import CommandError
from inspector.cli.options import home_option
from inspector.cli.reading import read_secret
from inspector.core.errors import VaultError
from inspector.core.issuer.client_keys import check_private_key, holds_private_key
from inspector.core.profiles.credentials import SecretKind, needed_secret
from inspector.home import open_home


@click.group()
def secret() -> None:
    """Store and forget client secrets, private keys and passphrases in the OS keyring."""


@secret.command("set")
@click.argument("profile")
@home_option
def secret_set(*, home: Path | None, profile: str) -> None:
    """Store the secret that PROFILE needs, read from standard input or asked for without showing it.

    Which one that is follows from its client authentication: the client secret, the private key as PEM text, or the
    passphrase of its key file.
    """
    place = open_home(home)
    chosen = place.profile(profile)
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
    click.echo(f"Stored in {place.vault.name} and read back.")
    if value != value.strip():
        click.echo("It begins or ends with white space, which was kept as part of it.", err=True)


@secret.command("forget")
@click.argument("profile")
@home_option
def secret_forget(*, home: Path | None, profile: str) -> None:
    """Remove every secret of PROFILE from the keyring."""
    place = open_home(home)
    chosen = place.profile(profile)
    if not place.vault.persistent:
        raise VaultError(f"Nothing is stored. {place.vault.why_not}")
    gone = place.vault.forget_secrets(chosen.id)
    place.secrets_forgotten([chosen.id])
    click.echo(f"Forgotten, and {place.vault.name} no longer has it." if gone else "There was no secret to forget.")
