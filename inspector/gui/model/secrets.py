"""Where the secrets of each profile stand, of every kind. The secret itself is never kept here."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.core.errors import InspectorError, ProfileError, VaultError
from inspector.core.profiles.credentials import SecretKind, needed_secret, secret_program
from inspector.core.profiles.profile import Profile
from inspector.core.text.language import tr
from inspector.core.values import dataclass
from inspector.gui.model.task import Report, Task, WorkQueue, once

if TYPE_CHECKING:
    from inspector.core.errors import LateWords
    from inspector.core.store.vault import Vault


COUNT_S = 0.05
"""How long secrets are counted before another call to the keyring has its turn."""


class SecretStatus(Enum):
    """What is known of one secret."""

    UNKNOWN = "unknown"
    STORED = "stored"
    MISSING = "missing"
    LOCKED = "locked"
    REFUSED = "refused"
    COMMAND = "command"
    """The profile names a command that prints it: nothing is kept, and the keyring is not asked."""


@dataclass(frozen=True, slots=True)
class SecretInfo:
    """The state, and where it was refused or locked the keyring's error."""

    state: SecretStatus = SecretStatus.UNKNOWN
    error: InspectorError | None = None

    @property
    def problem(self) -> str:
        """The keyring's sentence about it, in the current language; "" where it was neither refused nor locked."""
        return str(self.error) if self.error is not None else ""


def kind_of(profile: Profile) -> SecretKind:
    """The kind of secret that the profile's method takes; the client secret where it takes none."""
    needed = needed_secret(profile)
    return needed.kind if needed is not None else SecretKind.CLIENT_SECRET


def without_secrets_now(vault: Vault, profile_ids: Iterable[str]) -> tuple[str, ...]:
    """Which of these profiles are known to have no secret, for a call that is on the keyring's line already.

    Nothing is known without a keyring, which may have some of an earlier run, nor after it has refused to say.
    """
    gone = list[str]()
    with suppress(VaultError):
        for profile_id in profile_ids if vault.persistent else ():
            if not vault.has_secret(profile_id):
                gone.append(profile_id)
    return tuple(gone)


class ClientSecrets(QObject):
    """Looks, stores and forgets, one keyring call at a time and off the GUI thread.

    `line_of` returns the line that the calls for a profile wait in: those for the demo issuer, whose secrets are in
    memory, do not wait for a keyring that asks its user. `vault_of` is called on that line and returns the vault that
    holds the secrets of a profile. Every `kind` has an entry of its own there.
    """

    changed = Signal(str)
    """With the id of the profile concerned."""
    stored = Signal(str)
    refused = Signal(str, str)
    """A secret that could not be stored or forgotten: the profile's id and the sentence that says why."""

    last_forgotten = Signal(str)
    """The id of a profile that has no secret of any kind any more."""
    settled = Signal(str)
    """The keyring has done after its time what was given up; with the sentence that says what came of it."""

    def __init__(
        self, line_of: Callable[[str], WorkQueue], vault_of: Callable[[str], Vault], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._line_of, self._vault_of = line_of, vault_of
        self._known: dict[tuple[str, SecretKind], SecretInfo] = {}

    def info(self, profile_id: str, kind: SecretKind = SecretKind.CLIENT_SECRET) -> SecretInfo:
        """What was last found out; UNKNOWN before anybody looked."""
        return self._known.get((profile_id, kind), SecretInfo())

    def of(self, profile: Profile) -> SecretInfo:
        """The same of the secret that the profile's method takes, wherever it comes from."""
        if secret_program(profile):
            return SecretInfo(SecretStatus.COMMAND)
        return self.info(profile.id, kind_of(profile))

    def look(self, profile_id: str, kind: SecretKind = SecretKind.CLIENT_SECRET, *, again: bool = False) -> None:
        """Find out whether a secret is stored, unless that is known; `changed` follows when it was not."""
        if again or self.info(profile_id, kind).state is SecretStatus.UNKNOWN:
            task = once(self, lambda _: self.read(profile_id, kind) is not None, self._line_of(profile_id))
            task.succeeded.connect(lambda there: self.seen(profile_id, kind, there=there))
            task.failed.connect(lambda error: self.failed(profile_id, kind, error))

    def store(self, profile_id: str, kind: SecretKind, secret: str) -> None:
        """Keep `secret` exactly as it is; `stored`, or `refused` with the reason, follows."""
        task = once(self, lambda _: self.check_and_store(profile_id, kind, secret), self._line_of(profile_id))
        task.succeeded.connect(lambda _: self._on_stored(profile_id, kind))
        task.failed.connect(lambda error: self._on_refused(profile_id, kind, error))

    def check_and_store(self, profile_id: str, kind: SecretKind, secret: str) -> None:
        """Keep `secret`, for a call that is on the keyring's line already. InspectorError where it is not kept."""
        from inspector.core.issuer.client_keys import check_private_key, holds_private_key  # late: see later.LATER

        if kind is SecretKind.PRIVATE_KEY:
            check_private_key(secret)
        elif holds_private_key(secret):
            raise ProfileError(
                tr("This is a private key. It was not stored: choose the method that signs with one first.")
            )
        self._vault_of(profile_id).store(profile_id, secret, kind)

    def forget(self, profile_id: str, kind: SecretKind) -> None:
        """Remove the secret from the keyring; `changed`, or `refused`, follows."""
        vault_of = self._vault_of

        def work(_: object) -> bool:
            vault_of(profile_id).forget(profile_id, kind)
            return bool(without_secrets_now(vault_of(profile_id), [profile_id]))

        task = once(self, work, self._line_of(profile_id))
        task.succeeded.connect(lambda last: self._on_forgotten(profile_id, kind, last=last))
        task.failed.connect(lambda error: self._on_refused(profile_id, kind, error))

    def read(self, profile_id: str, kind: SecretKind) -> str | None:
        """The secret, for a call that is on the keyring's line already. VaultError when it cannot be read."""
        return self._vault_of(profile_id).read(profile_id, kind)

    def read_all(self, profile_id: str) -> dict[SecretKind, str]:
        """Every secret of a profile, by its kind, for a call that is on the keyring's line already."""
        found = {kind: self.read(profile_id, kind) for kind in SecretKind}
        return {kind: secret for kind, secret in found.items() if secret is not None}

    def count(self, profile_id: str) -> int:
        """How many secrets a profile has, for a call that is on the keyring's line already."""
        return len(self.read_all(profile_id))

    def failed(self, profile_id: str, kind: SecretKind, error: InspectorError) -> None:
        """Note that the keyring did not give this secret."""
        locked = isinstance(error, VaultError) and error.locked
        self._set(profile_id, kind, SecretInfo(SecretStatus.LOCKED if locked else SecretStatus.REFUSED, error))

    def seen(self, profile_id: str, kind: SecretKind, *, there: bool) -> None:
        """Note whether this secret is there."""
        self._set(profile_id, kind, SecretInfo(SecretStatus.STORED if there else SecretStatus.MISSING))

    def reset(self) -> None:
        """Know nothing any more, after many secrets were forgotten at once."""
        known, self._known = self._known, {}
        for profile_id, _ in known:
            self.changed.emit(profile_id)

    def _on_stored(self, profile_id: str, kind: SecretKind) -> None:
        self.seen(profile_id, kind, there=True)
        self.stored.emit(profile_id)

    def _on_forgotten(self, profile_id: str, kind: SecretKind, *, last: bool) -> None:
        if last:
            self.last_forgotten.emit(profile_id)
        self.seen(profile_id, kind, there=False)

    def _on_refused(self, profile_id: str, kind: SecretKind, error: InspectorError) -> None:
        if isinstance(error, VaultError) and error.locked:
            self.failed(profile_id, kind, error)
        if isinstance(error, VaultError) and error.late is not None:
            self._wait_for(error.late, profile_id, kind)
        self.refused.emit(profile_id, str(error))

    def _wait_for(self, late: LateWords, profile_id: str, kind: SecretKind) -> None:
        """Say what comes of a change that was given up. It may hang for ever, so it is waited for in no line."""

        def tell(said: object) -> None:
            self.look(profile_id, kind, again=True)
            if said is not None:
                self.settled.emit(str(said))

        once(self, lambda _: late.wait()).succeeded.connect(tell)

    def _set(self, profile_id: str, kind: SecretKind, info: SecretInfo) -> None:
        self._known[profile_id, kind] = info
        self.changed.emit(profile_id)


class SecretCount(QObject):
    """Counts how many secrets profiles have in the keyring, a few at a time.

    Between them other calls to the keyring have their turn: for thousands of profiles it takes a minute.
    """

    counted = Signal(object)
    """With how many there are; None when it cannot be known."""

    def __init__(self, secrets: ClientSecrets, profile_ids: Iterable[str], line: WorkQueue, parent: QObject) -> None:
        super().__init__(parent)
        self._secrets, self._left, self._found = secrets, deque(profile_ids), 0
        self._task = Task(self, line)
        self._task.succeeded.connect(self._on_some)
        self._task.failed.connect(self._on_failed)
        self._task.run(self._count_some)

    def stop(self) -> None:
        """Do not go on, and answer nothing."""
        self._task.cancel()

    def _count_some(self, _: Report) -> int:
        until, found = time.perf_counter() + COUNT_S, 0
        while self._left:
            found += self._secrets.count(self._left.popleft())
            if time.perf_counter() > until:
                break
        return found

    def _on_failed(self, _: InspectorError) -> None:
        self.counted.emit(None)

    def _on_some(self, found: int) -> None:
        self._found += found
        if self._left:
            self._task.run(self._count_some)
        else:
            self.counted.emit(self._found)
