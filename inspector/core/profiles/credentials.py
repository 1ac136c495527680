"""Which secret a profile's client proves itself with, and what it is called; never the secret itself."""

from __future__ import annotations

from enum import StrEnum

from inspector.core.profiles.command_words import shown_program
from inspector.core.profiles.profile import Profile
from inspector.core.text.language import mark
from inspector.core.values import dataclass


class SecretKind(StrEnum):
    """What is kept in the keyring; the value is the kind of its entry there (see `vault`).

    Each kind has an entry of its own, so that a change of the method never sends one in the place of another.
    """

    CLIENT_SECRET = "client_secret"
    PRIVATE_KEY = "private_key"
    PASSPHRASE = "passphrase"
    PARAMETERS = "parameters"
    """The secret parameters of the profile, all in one entry (see `secret_parameters`)."""


@dataclass(frozen=True, slots=True)
class NeededSecret:
    """The secret that a profile's method takes. `label` is the form's; `noun` stands in a sentence after "the".

    `optional`: a key file may have no passphrase. `multiline`: it has several lines, as PEM text does.
    """

    kind: SecretKind
    label: str
    noun: str
    optional: bool = False
    multiline: bool = False


CLIENT_SECRET = NeededSecret(SecretKind.CLIENT_SECRET, mark("Client secret"), mark("client secret"))
PRIVATE_KEY = NeededSecret(SecretKind.PRIVATE_KEY, mark("Private key (PEM)"), mark("private key"), multiline=True)
PASSPHRASE = NeededSecret(
    SecretKind.PASSPHRASE, mark("Passphrase of the key file"), mark("passphrase of the key file"), optional=True
)

SECRET_METHODS = ("client_secret_basic", "client_secret_basic_raw", "client_secret_post", "client_secret_jwt")
"""The methods of client authentication that take a client secret."""


def needed_secret(profile: Profile) -> NeededSecret | None:
    """The secret that the profile's method of client authentication takes; None when it takes none."""
    method = profile.client_authentication
    if method in SECRET_METHODS:
        return CLIENT_SECRET
    if method == "private_key_jwt":
        return PASSPHRASE if profile.private_key_file else PRIVATE_KEY
    return PASSPHRASE if method == "tls_client_auth" else None


def secret_program(profile: Profile) -> str:
    """The program that prints the secret which the profile's method takes, as it is shown.

    Empty where the keyring has that, and where the method takes none.
    """
    if not profile.secret_command or needed_secret(profile) is None:
        return ""
    return shown_program(profile.secret_command)
