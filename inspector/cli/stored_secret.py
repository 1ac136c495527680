"""The secret of a profile, for the commands that send it: from the keyring, or from standard input."""

from __future__ import annotations

from inspector.cli.reading import read_secret
from inspector.core.errors import VaultError
from inspector.core.profiles.credentials import needed_secret
from inspector.core.profiles.profile import Profile
from inspector.home import Home


def secret_for(place: Home, profile: Profile, *, from_stdin: bool) -> str | None:
    """The secret that the profile's method takes, None where it takes none; VaultError when it is not there."""
    needed = needed_secret(profile)
    if needed is None:
        return None
    if from_stdin:
        return read_secret(needed)
    secret = place.vault.read(profile.id, needed.kind)
    if secret is None and not needed.optional:
        missing = place.vault.why_not or "There is none in the keyring."
        words = f"No {needed.noun} for {profile.name!r}. {missing} Store it with: token-inspector secret set NAME, "
        raise VaultError(words + "or pass it on standard input with --secret-stdin.")
    return secret
