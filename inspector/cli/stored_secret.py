"""The secret of a profile, for the commands that send it: from where it is kept, or from standard input."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from inspector.cli.reading import read_secret
from inspector.cli.shell.notes import progress
from inspector.core.errors import VaultError
from inspector.core.profiles.credentials import NeededSecret, needed_secret, secret_program
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.secret_parameters import no_value, shown
from inspector.home import Home

if TYPE_CHECKING:  # what asks servers is imported when one is asked
    from inspector.core.journeys.secret_source.source import GivenSecret


def parameters_for(place: Home, profile: Profile) -> dict[str, str]:
    """The values of the profile's secret parameters; VaultError when one of them is not there."""
    if not profile.secret_parameters:
        return {}
    from inspector.core.store.kept_parameters import read_parameters

    values = read_parameters(place.vault, profile.id)
    missing = next((name for name in profile.secret_parameters if name not in values), None)
    if missing is not None:
        why = place.vault.why_not or "There is none in the keyring."
        raise VaultError(f"{no_value(profile, missing)} {why} Store it with: {storing(profile, missing)}")
    return values


def storing(profile: Profile, parameter: str = "") -> str:
    """The command that stores the profile's secret, or the value of a secret parameter.

    It can be typed as it is, unless the parameter has a name that is too long to be shown.
    """
    command = f"token-inspector secret set {shlex.quote(profile.name)}"
    if not parameter:
        return command
    return f"{command} --secret-parameter {shlex.quote(parameter) if shown(parameter) == parameter else 'NAME'}"


def given_for(place: Home, profile: Profile, *, from_stdin: bool) -> GivenSecret:
    """The secret that the profile's method takes, none where it takes none; VaultError when it is not there.

    Where the profile names a command it is run, if that is confirmed; SecretCommandError where it prints none.
    """
    from inspector.core.journeys.secret_source.source import GivenSecret, secret_of

    needed = needed_secret(profile)
    if needed is None:
        return GivenSecret()
    if from_stdin:
        return GivenSecret(read_secret(needed))
    tell_command(profile, needed)
    given = secret_of(profile, lambda kind: place.vault.read(profile.id, kind), place.check)
    if given.text is None and not needed.optional:
        missing = place.vault.why_not or "There is none in the keyring."
        words = f"No {needed.noun} for {profile.name}. {missing} Pass it on standard input with --secret-stdin, or "
        raise VaultError(f"{words}store it with: {storing(profile)}")
    return given


def secret_for(place: Home, profile: Profile, *, from_stdin: bool) -> str | None:
    """The same as a text."""
    return given_for(place, profile, from_stdin=from_stdin).text


def tell_command(profile: Profile, needed: NeededSecret) -> None:
    """Say on a terminal which program is asked for the secret: it may ask for a password itself, or for a touch."""
    if program := secret_program(profile):
        progress(f"Asking {program} for the {needed.noun}…")
