"""Secrets that an import brings: into the keyring as one piece of work, and out of it again as another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.core.errors import InspectorError, VaultError
from inspector.core.profiles.credentials import SecretKind
from inspector.core.profiles.profile import Profile, new_id
from inspector.core.profiles.reach import moved_to
from inspector.core.values import dataclass
from inspector.gui.model.profiles import ProfileList
from inspector.gui.model.secrets import ClientSecrets, SecretStatus, kind_of
from inspector.gui.model.task import Report, WorkQueue, once

if TYPE_CHECKING:
    from inspector.core.store.vault import Vault

KIND = SecretKind.CLIENT_SECRET


@dataclass(frozen=True, slots=True)
class KeptOfImport:
    """How many secrets are in the keyring by now, and of which profiles one is not: its id, and why."""

    kept: tuple[str, ...]
    refused: tuple[tuple[str, InspectorError], ...] = ()


class KeptSecrets(QObject):
    """The secrets of one import. What was in their places before is set aside in the keyring, under ids of its own."""

    ended = Signal(object)
    """With a KeptOfImport."""

    def __init__(self, secrets: ClientSecrets, profiles: ProfileList, line: WorkQueue, vault: Vault) -> None:
        super().__init__(secrets)
        self._secrets, self._profiles, self._line, self._vault = secrets, profiles, line, vault
        self._done: list[tuple[str, str | None]] = []
        """Of what was kept: the id of the profile, and that of what was replaced. Only the keyring's line writes it."""
        self._replaced: tuple[str, ...] = ()

    @property
    def stashes(self) -> tuple[str, ...]:
        """The ids of entries that hold what was replaced."""
        return self._replaced

    def keep(self, given: Sequence[tuple[str, str]]) -> None:
        """Keep secrets by the ids of their profiles; `ended` follows."""
        task = once(self, lambda _: self._keep(given), self._line)
        task.succeeded.connect(self._on_kept)

    def _keep(self, given: Sequence[tuple[str, str]]) -> KeptOfImport:
        refused = list[tuple[str, InspectorError]]()
        for id_, secret in given:
            if refused and isinstance(refused[-1][1], VaultError) and refused[-1][1].locked:
                refused.append((id_, refused[-1][1]))  # each would wait for a prompt of its own
                continue
            try:
                before = self._vault.read(id_, KIND)
                stash = None
                if before is not None and before != secret:
                    stash = new_id()
                    self._vault.store(stash, before, KIND)
                if before != secret:
                    self._secrets.check_and_store(id_, KIND, secret)
                self._done.append((id_, stash) if before is None or stash else (id_, ""))
            except InspectorError as error:
                refused.append((id_, error))
        return KeptOfImport(tuple(id_ for id_, _ in self._done), tuple(refused))

    def _on_kept(self, result: KeptOfImport) -> None:
        self._replaced = tuple(stash for _, stash in self._done if stash)
        for id_ in result.kept:
            self._secrets.seen(id_, KIND, there=True)
            self._profiles.note_secret(id_)
        for id_, error in result.refused:
            self._secrets.failed(id_, KIND, error)
        self.ended.emit(result)

    def take_out(self) -> None:
        """Have the keyring as it was before, once what is being kept is there."""
        self._replaced = ()
        task = once(self, self._take_out, self._line)
        task.succeeded.connect(self._on_taken_out)
        task.failed.connect(self._on_not_taken_out)

    def _take_out(self, _: Report) -> tuple[tuple[str, bool], ...]:
        done, self._done = self._done, []
        there = list[tuple[str, bool]]()
        for id_, stash in done:
            if stash == "":  # it was there before, the same
                continue
            before = self._vault.read(stash, KIND) if stash else None
            if stash and before is not None:
                self._vault.store(id_, before, KIND)
                self._vault.forget(stash, KIND)
            else:
                self._vault.forget(id_, KIND)
            there.append((id_, before is not None))
        return tuple(there)

    def _on_taken_out(self, there: tuple[tuple[str, bool], ...]) -> None:
        for id_, still in there:
            if not still:
                self._profiles.note_no_secret(id_)
            self._secrets.seen(id_, KIND, there=still)
        self.deleteLater()

    def _on_not_taken_out(self, error: InspectorError) -> None:
        self._secrets.settled.emit(str(error))  # the keyring says what it still has


class ImportedSecrets:
    """Keeps what imports bring. `vault_of` gives the keyring, None before it was looked for."""

    def __init__(
        self, secrets: ClientSecrets, profiles: ProfileList, line: WorkQueue, vault_of: Callable[[], Vault | None]
    ) -> None:
        self._secrets, self._profiles, self._line, self._vault_of = secrets, profiles, line, vault_of

    def bind(self, changed: Iterable[tuple[Profile, Profile]]) -> None:
        """Have the stored secrets of profiles that are about to ask others (before, after) go nowhere else unseen."""
        for before, after in changed:
            info = self._secrets.info(before.id, kind_of(before))
            if moved_to(before) != moved_to(after) and info.state is not SecretStatus.MISSING:
                self._profiles.note_secret_before(before)
                if info.state is SecretStatus.UNKNOWN:
                    self._free_without_secret(before.id)

    def _free_without_secret(self, profile_id: str) -> None:
        """Where it turns out that a profile has no secret, the first one may go anywhere."""
        task = once(self._secrets, lambda _: bool(self._secrets.read_all(profile_id)), self._line)
        task.succeeded.connect(lambda there: None if there else self._profiles.note_no_secret(profile_id))

    def keep(self, given: Sequence[tuple[str, str]]) -> KeptSecrets | None:
        """Keep secrets by the ids of their profiles; None, and they are dropped, where no keyring outlasts this run."""
        vault = self._vault_of()
        if vault is None or not vault.persistent:
            return None
        kept = KeptSecrets(self._secrets, self._profiles, self._line, vault)
        kept.keep(given)
        return kept
