"""The user's folder: profiles, the session file, and the vault that goes with them."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from inspector.core.errors import ProfileError, VaultError
from inspector.core.profiles.credentials import SecretKind
from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.merging import merged
from inspector.core.profiles.profile import Profile, new_id
from inspector.core.profiles.store import ProfileStore, find, unique
from inspector.core.store.kept_parameters import forget_parameters
from inspector.core.store.session import Session
from inspector.core.store.vault import Vault, open_vault
from inspector.core.values import dataclass
from inspector.folder import chosen_home
from inspector.reachable_home import reachable_home

NONE: Mapping[str, Profile] = {}


@dataclass(frozen=True, slots=True)
class Added:
    """What adding one profile did: whether it replaced one, and whether that one's client secret was forgotten."""

    name: str
    replaced: bool
    secret_forgotten: bool


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

    def usable(self, name: str) -> Profile:
        """The profile called `name`, to ask or to believe somebody by it; ProfileError where it is not confirmed."""
        return self.check(self.profile(name))

    def check(self, profile: Profile) -> Profile:
        """The same profile; ProfileError with what it would do that nobody has confirmed."""
        try:
            self.store.confirmations.check(profile)
        except ProfileError as error:
            how = f"To use it, type: token-inspector profile confirm {shlex.quote(profile.name)}"
            raise ProfileError(f"{error} {how}", field=error.field) from None
        return profile

    def confirm(self, profile: Profile) -> None:
        """Use a profile from now on, whatever it would do as it is; ProfileError where that cannot be kept."""
        self.store.confirmations.confirm(profile)
        self.store.confirmations.save()

    def secret_stored(self, profile: Profile) -> None:
        """A secret is stored for the servers that the profile asks; others are asked with it once that is confirmed."""
        self.store.confirmations.secret_stored(profile)
        self.store.confirmations.save()

    def secrets_forgotten(self, profile_ids: Iterable[str]) -> None:
        """The secrets of these profiles are gone: the next ones may go anywhere."""
        for profile_id in profile_ids:
            self.store.confirmations.secret_forgotten(profile_id)
        self.store.confirmations.save()

    def edited(self, before: Profile | None, after: Profile) -> None:
        """What the user has put into a profile with a command needs no confirmation; ProfileError as in `confirm`.

        `before` is None for one that the command has made.
        """
        self.store.confirmations.edited(before, after)
        self.store.confirmations.save()

    def add(self, new: Iterable[Profile], read: Mapping[str, Profile] = NONE) -> list[Added]:
        """Add profiles, or replace those of the same name; what was done, in order.

        A new one has an id of its own, whatever it brings: by another's it would find the secrets of that one.
        A replaced profile keeps its client secret only while the secret goes to the same place: a file from
        elsewhere must not send it to another server. `read` has, by name, what the new ones were made of: what another
        program has changed of those since is kept. ProfileError when names or ids clash, VaultError when a secret
        cannot be forgotten; nothing is changed then.
        """
        before = {profile.name: profile for profile in self.profiles()}
        added = {p.name: replace(p, id=before[p.name].id if p.name in before else new_id()) for p in unique(new)}
        for name in added.keys() & before.keys():
            if not added[name].environment:  # the user's own arrangement, of which most files say nothing
                added[name] = replace(added[name], environment=before[name].environment)
        for name in read.keys() & added.keys() & before.keys():
            added[name] = _rebased(added[name], read[name], before[name])
        after = unique((before | added).values())
        moved = {name for name in added if name in before and _asks(before[name]) != _asks(added[name])}
        forgotten = self._forget_and_save({before[name].id: name for name in moved}, after)
        for name in before.keys() & added.keys() if self.vault.persistent else ():
            if gone := set(before[name].secret_parameters) - set(added[name].secret_parameters):
                forget_parameters(self.vault, added[name].id, gone)
        self.secrets_forgotten(before[name].id for name in forgotten)
        return [Added(name, replaced=name in before, secret_forgotten=name in forgotten) for name in added]

    def change(self, profile: Profile, read: Profile) -> None:
        """Write `profile`, which the user has made of `read`, in the place of the one with its id.

        What another program has changed of it since it was read is kept.
        """
        known = self.profiles()
        done = {now.id: _rebased(profile, read, now) for now in known if now.id == profile.id}
        self.store.save(done.get(now.id, now) for now in known)
        for now in known:
            if now.id in done:
                self.edited(now, done[now.id])

    def remove(self, name: str) -> bool:
        """Remove the profile and its secret; whether there was a secret. The profile stays if the secret cannot go."""
        gone = self.profile(name)
        rest = [profile for profile in self.profiles() if profile.id != gone.id]
        forgotten = bool(self._forget_and_save({gone.id: name}, rest))
        self.secrets_forgotten([gone.id])
        return forgotten

    def _forget_and_save(self, names: Mapping[str, str], profiles: Iterable[Profile]) -> set[str]:
        """Forget the secrets of the profiles with these ids, then save; which of `names` had one.

        Where one of them cannot be forgotten, or saving fails, they are put back, so that nothing has changed.
        """
        entries = [(id_, kind) for id_ in names for kind in SecretKind] if self.vault.persistent else []
        secrets = {entry: secret for entry in entries if (secret := self.vault.read(*entry)) is not None}
        gone = set[tuple[str, SecretKind]]()
        try:
            for entry in entries:  # also where it gave an empty text, which is none
                if self.vault.forget(*entry) and entry in secrets:
                    gone.add(entry)
            self.store.save(profiles)
        except (ProfileError, VaultError):
            for id_, kind in gone:
                self.vault.store(id_, secrets[id_, kind], kind)
            raise
        return {names[id_] for id_, _ in gone}


def _rebased(changed: Profile, read: Profile, now: Profile) -> Profile:
    """The change that was made of `read`, made of what the profile is now: all three have one id."""
    (profile,) = merged({now.id: replace(read, id=now.id)}, [changed], [now])
    return profile


def _asks(profile: Profile) -> tuple[str | None, ...]:
    """Where a profile's secret goes: its URLs, or the issuer whose metadata names them.

    The audience of an assertion belongs to them: with another one, what this server is shown could be used there.
    """
    urls = endpoints(profile)
    asked = (urls.token_url, urls.revocation_url, urls.introspection_url)
    return (*asked, None if all(asked) else urls.issuer, profile.assertion_audience or None)


def open_home(path: Path | None = None) -> Home:
    """The home in `path`, or that of TOKEN_INSPECTOR_HOME, or the platform's own folder for application data.

    Nothing is created yet.
    """
    given = chosen_home(path)
    folder, vault = reachable_home(given), open_vault()
    return Home(ProfileStore(folder / "profiles.json"), Session(folder / "session.bin", vault, spelt=given), vault)
