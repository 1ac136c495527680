"""Where the client secret of each profile stands. The secret itself is never kept here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal

from inspector.core.errors import VaultError
from inspector.core.vault import Vault
from inspector.gui.task import Line, once


class SecretState(Enum):
    """What is known of one client secret."""

    UNKNOWN = "unknown"
    STORED = "stored"
    MISSING = "missing"
    LOCKED = "locked"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class SecretInfo:
    """The state, and where it was refused or locked the keyring's sentence about it."""

    state: SecretState = SecretState.UNKNOWN
    problem: str = ""


class ClientSecrets(QObject):
    """Looks, stores and forgets, one keyring call at a time and off the GUI thread.

    `vault_of` is called on the keyring's own line and returns the vault that holds the secret of a profile.
    """

    changed = Signal(str)
    """With the id of the profile concerned."""
    stored = Signal(str)
    refused = Signal(str, str)
    """A secret that could not be stored or forgotten: the profile's id and the sentence that says why."""

    def __init__(self, line: Line, vault_of: Callable[[str], Vault], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line, self._vault_of = line, vault_of
        self._known: dict[str, SecretInfo] = {}

    def info(self, profile_id: str) -> SecretInfo:
        """What was last found out; UNKNOWN before anybody looked."""
        return self._known.get(profile_id, SecretInfo())

    def look(self, profile_id: str, *, again: bool = False) -> None:
        """Find out whether a secret is stored, unless that is known; `changed` follows when it was not."""
        if again or self.info(profile_id).state is SecretState.UNKNOWN:
            task = once(self, lambda _: self._vault_of(profile_id).read(profile_id) is not None, self._line)
            task.succeeded.connect(lambda there: self._set(profile_id, SecretInfo(_state(there))))
            task.failed.connect(lambda error: self.failed(profile_id, error))

    def store(self, profile_id: str, secret: str) -> None:
        """Keep `secret` exactly as it is; `stored`, or `refused` with the keyring's reason, follows."""
        task = once(self, lambda _: self._vault_of(profile_id).store(profile_id, secret), self._line)
        task.succeeded.connect(lambda _: self._on_stored(profile_id))
        task.failed.connect(lambda error: self._on_refused(profile_id, error))

    def forget(self, profile_id: str) -> None:
        """Remove the secret from the keyring; `changed`, or `refused`, follows."""
        task = once(self, lambda _: self._vault_of(profile_id).forget(profile_id), self._line)
        task.succeeded.connect(lambda _: self._set(profile_id, SecretInfo(SecretState.MISSING)))
        task.failed.connect(lambda error: self._on_refused(profile_id, error))

    def read(self, profile_id: str) -> str | None:
        """The secret, for a call that is on the keyring's line already. VaultError when it cannot be read."""
        return self._vault_of(profile_id).read(profile_id)

    def failed(self, profile_id: str, error: object) -> None:
        """Note that the keyring did not give the secret of this profile."""
        locked = isinstance(error, VaultError) and error.locked
        self._set(profile_id, SecretInfo(SecretState.LOCKED if locked else SecretState.REFUSED, str(error)))

    def seen(self, profile_id: str, *, there: bool) -> None:
        """Note what a request found when it read the secret."""
        self._set(profile_id, SecretInfo(_state(there)))

    def reset(self) -> None:
        """Know nothing any more, after many secrets were forgotten at once."""
        known, self._known = self._known, {}
        for profile_id in known:
            self.changed.emit(profile_id)

    def _on_stored(self, profile_id: str) -> None:
        self._set(profile_id, SecretInfo(SecretState.STORED))
        self.stored.emit(profile_id)

    def _on_refused(self, profile_id: str, error: VaultError) -> None:
        if error.locked:
            self.failed(profile_id, error)
        self.refused.emit(profile_id, str(error))

    def _set(self, profile_id: str, info: SecretInfo) -> None:
        self._known[profile_id] = info
        self.changed.emit(profile_id)


def _state(there: bool) -> SecretState:
    return SecretState.STORED if there else SecretState.MISSING
