"""The user's folder: profiles, the session file, and the vault that goes with them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import platformdirs

from inspector.core.profiles import Profile, ProfileStore, find, unique
from inspector.core.session import Session
from inspector.core.vault import Vault, open_vault

APP = "token-inspector"


@dataclass(frozen=True, slots=True)
class Home:
    """One user's data, wherever it is kept."""

    store: ProfileStore
    session: Session
    vault: Vault

    def profiles(self) -> tuple[Profile, ...]:
        """All profiles; ProfileError when their file cannot be read."""
        return self.store.load()

    def profile(self, name: str) -> Profile:
        """The profile called `name`; ProfileError when there is none."""
        return find(self.profiles(), name)

    def add(self, new: Iterable[Profile]) -> list[tuple[str, bool]]:
        """Add profiles, or replace those of the same name, which keep their id and so their secret.

        The names in order, each with whether it replaced one. ProfileError when names or ids clash; nothing is
        changed then.
        """
        known = {profile.name: profile for profile in self.profiles()}
        added: list[tuple[str, bool]] = []
        for profile in unique(new):
            old = known.get(profile.name)
            known[profile.name] = replace(profile, id=old.id) if old else profile
            added.append((profile.name, old is not None))
        self.store.save(unique(known.values()))
        return added

    def remove(self, name: str) -> bool:
        """Remove the profile and its secret; whether there was a secret. The profile stays if the secret cannot go."""
        gone = self.profile(name)
        forgotten = self.vault.persistent and self.vault.forget(gone.id)
        self.store.save(profile for profile in self.profiles() if profile.id != gone.id)
        return forgotten


def open_home(path: Path | None = None) -> Home:
    """The home in `path`, or in the platform's own folder for application data. Nothing is created yet."""
    folder = path if path is not None else Path(platformdirs.user_data_dir(APP, appauthor=False))
    vault = open_vault()
    return Home(ProfileStore(folder / "profiles.json"), Session(folder / "session.bin", vault), vault)
