"""The extra parameters whose values are secrets: they are in the keyring, and a profile has their names alone.

All those of a profile are one entry of the keyring, since a keyring cannot list its entries: an entry for each would
stay behind where the name of one was lost.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from inspector.core.errors import ProfileError, VaultError
from inspector.core.profiles.profile import Profile
from inspector.core.text.display import elide, visible
from inspector.core.text.message import Message, message, several, verbatim

SecretParameters = Mapping[str, str]
"""Their values by their names."""
MOST_SHOWN = 40
"""So many characters of a name are in a sentence."""
NO_PARAMETERS: SecretParameters = MappingProxyType({})


def marked(profile: Profile, name: str) -> Profile:
    """The profile with the extra parameter `name` among the secret ones, and no value of it any more."""
    plain = tuple(pair for pair in profile.parameters if pair[0] != name)
    names = profile.secret_parameters if name in profile.secret_parameters else (*profile.secret_parameters, name)
    return replace(profile, parameters=plain, secret_parameters=names)


def packed(values: SecretParameters) -> str:
    """What is kept in the keyring for them."""
    return json.dumps(dict(values))


def unpacked(stored: str | None) -> dict[str, str]:
    """The values that the keyring has; none where it has no entry. VaultError where the entry is none of ours."""
    if stored is None:
        return {}
    try:
        read = json.loads(stored)
    except (ValueError, RecursionError):
        read = None
    if not isinstance(read, dict) or not all(isinstance(value, str) for value in read.values()):
        raise VaultError(message("What the keyring has for the secret parameters cannot be read. Store them anew."))
    return read


def shown(parameter: str) -> str:
    """The name of a parameter as a sentence has it: it may have any characters, and thousands of them."""
    return elide(visible(parameter), MOST_SHOWN)


def no_value(profile: Profile, parameter: str) -> Message:
    """That the keyring does not have the value of a secret parameter of the profile."""
    return message(
        "{name}: there is no value for the secret parameter {parameter}.",
        name=profile.name,
        parameter=shown(parameter),
    )


def sent_with(profile: Profile, values: SecretParameters) -> tuple[tuple[str, str], ...]:
    """Name and value of each secret parameter of the profile; ProfileError where the keyring does not have one."""
    for name in profile.secret_parameters:
        if name not in values:
            more = message("Enter it once, and it is kept in the keyring.")
            raise ProfileError(verbatim(several(no_value(profile, name), more)), field="parameters")
    return tuple((name, values[name]) for name in profile.secret_parameters)
