"""`secret`: store or forget a client secret in the keyring."""

from __future__ import annotations

from pathlib import Path

import click

from inspector.cli.options import home_option
from inspector.cli.reading import read_secret
from inspector.core.errors import VaultError
from inspector.home import open_home


@click.group()
def secret() -> None:
    """Store and forget client secrets in the OS keyring."""


@secret.command("set")
@click.argument("profile")
@home_option
def secret_set(*, home: Path | None, profile: str) -> None:
    """Store the client secret of PROFILE, read from standard input or asked for without showing it."""
    place = open_home(home)
    chosen = place.profile(profile)
    if not place.vault.persistent:
        raise VaultError(f"Nothing was stored. {place.vault.why_not}")
    value = read_secret()
    place.vault.store(chosen.id, value)
    click.echo(f"Stored in {place.vault.name} and read back.")
    if value != value.strip():
        click.echo("It begins or ends with white space, which was kept as part of it.", err=True)


@secret.command("forget")
@click.argument("profile")
@home_option
def secret_forget(*, home: Path | None, profile: str) -> None:
    """Remove the client secret of PROFILE from the keyring."""
    place = open_home(home)
    chosen = place.profile(profile)
    if not place.vault.persistent:
        raise VaultError(f"Nothing is stored. {place.vault.why_not}")
    gone = place.vault.forget(chosen.id)
    click.echo(f"Forgotten, and {place.vault.name} no longer has it." if gone else "There was no secret to forget.")
