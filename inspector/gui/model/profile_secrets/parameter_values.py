"""Of which secret parameters the keyring has the value. The values themselves are never kept here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.core.errors import InspectorError
from inspector.gui.model.secrets import without_secrets_now
from inspector.gui.model.task import WorkQueue, once

if TYPE_CHECKING:
    from inspector.core.profiles.profile import Profile
    from inspector.core.store.vault import Vault


class ParameterValues(QObject):
    """Looks, keeps and forgets, one keyring call at a time and off the GUI thread, as `ClientSecrets` does."""

    changed = Signal(str)
    """With the id of the profile concerned."""
    kept = Signal(str, str)
    """The id of a profile, and the name of the parameter whose value the keyring has given back."""
    last_forgotten = Signal(str)
    """The id of a profile that has no secret of any kind any more."""
    refused = Signal(str, str)
    """The id of a profile, and the sentence that says why the keyring did not keep or forget a value."""

    def __init__(
        self, line_of: Callable[[str], WorkQueue], vault_of: Callable[[str], Vault], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._line_of, self._vault_of = line_of, vault_of
        self._known: dict[str, frozenset[str]] = {}

    def names(self, profile_id: str) -> frozenset[str] | None:
        """The parameters that have a value; None where that is not known."""
        return self._known.get(profile_id)

    def look(self, profile_id: str, *, again: bool = False) -> None:
        """Find out which parameters have a value, unless that is known; `changed` follows when it was not."""
        if again or profile_id not in self._known:
            self._run(profile_id, lambda: None)

    def keep(self, profile_id: str, name: str, value: str) -> None:
        """Keep the value exactly as it is; `kept`, or `refused` with the reason, follows."""
        from inspector.core.store.kept_parameters import keep_parameters

        self._run(
            profile_id,
            lambda: keep_parameters(self._vault_of(profile_id), profile_id, {name: value}),
            lambda: self.kept.emit(profile_id, name),
        )

    def forget(self, profile_id: str, name: str) -> None:
        """Remove the value of a parameter; `changed`, or `refused`, follows."""
        from inspector.core.store.kept_parameters import forget_parameters

        last = list[str]()

        def work() -> None:
            vault = self._vault_of(profile_id)
            forget_parameters(vault, profile_id, [name])
            last.extend(without_secrets_now(vault, [profile_id]))

        def told() -> None:
            for each in last:
                self.last_forgotten.emit(each)

        self._run(profile_id, work, told)

    def rename(self, profile_id: str, before: str, after: str) -> None:
        """Keep a value under another name; `changed`, or `refused`, follows."""
        from inspector.core.store.kept_parameters import rename_parameter

        self._run(profile_id, lambda: rename_parameter(self._vault_of(profile_id), profile_id, before, after))

    def read(self, profile: Profile) -> Mapping[str, str]:
        """The values of a profile's secret parameters, for a call that is on the keyring's line already."""
        if not profile.secret_parameters:
            return {}
        from inspector.core.store.kept_parameters import read_parameters

        return read_parameters(self._vault_of(profile.id), profile.id)

    def reset(self) -> None:
        """Know nothing any more, after many secrets were forgotten at once."""
        known, self._known = self._known, {}
        for profile_id in known:
            self.changed.emit(profile_id)

    def _run(self, profile_id: str, do: Callable[[], object], then: Callable[[], object] = lambda: None) -> None:
        def work() -> frozenset[str]:
            from inspector.core.store.kept_parameters import read_parameters

            do()
            return frozenset(read_parameters(self._vault_of(profile_id), profile_id))

        task = once(self, lambda _: work(), self._line_of(profile_id))
        task.succeeded.connect(lambda names: self._on_known(profile_id, names, then))
        task.failed.connect(lambda error: self._on_refused(profile_id, error))

    def _on_known(self, profile_id: str, names: frozenset[str], then: Callable[[], object]) -> None:
        self._known[profile_id] = names
        then()
        self.changed.emit(profile_id)

    def _on_refused(self, profile_id: str, error: InspectorError) -> None:
        self._known.pop(profile_id, None)
        self.refused.emit(profile_id, str(error))
        self.changed.emit(profile_id)
