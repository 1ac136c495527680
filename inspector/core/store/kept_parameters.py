"""The secret parameters of a profile in its one entry of the keyring: one is put in, taken out, or called otherwise."""

from __future__ import annotations

from collections.abc import Iterable

from inspector.core.errors import VaultError
from inspector.core.profiles.credentials import SecretKind
from inspector.core.profiles.secret_parameters import SecretParameters, packed, unpacked
from inspector.core.store.vault import Vault
from inspector.core.text.message import message

ANOTHER = message("The keyring has another value for it already.")


def read_parameters(vault: Vault, entry: str) -> dict[str, str]:
    """The values of a profile's secret parameters by their names; `entry` is its id. VaultError as `Vault.read`."""
    return unpacked(vault.read(entry, SecretKind.PARAMETERS))


def keep_parameters(vault: Vault, entry: str, values: SecretParameters) -> None:
    """Keep these values beside those that are there, and read them back; VaultError where that cannot be."""
    vault.store(entry, packed(read_parameters(vault, entry) | dict(values)), SecretKind.PARAMETERS)


def forget_parameters(vault: Vault, entry: str, names: Iterable[str]) -> int:
    """Forget the values of these parameters; how many there were. The entry goes with its last one."""
    values = read_parameters(vault, entry)
    gone = values.keys() & set(names)
    left = {name: value for name, value in values.items() if name not in gone}
    if gone and left:
        vault.store(entry, packed(left), SecretKind.PARAMETERS)
    elif gone:
        vault.forget(entry, SecretKind.PARAMETERS)
    return len(gone)


def rename_parameter(vault: Vault, entry: str, before: str, after: str) -> None:
    """Keep under the name `after` what was kept under `before`; VaultError where there is a value of that name."""
    values = read_parameters(vault, entry)
    if before in values and before != after:
        if after in values:
            raise VaultError(ANOTHER)
        values[after] = values.pop(before)
        vault.store(entry, packed(values), SecretKind.PARAMETERS)
