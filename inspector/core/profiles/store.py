"""The file of profiles: read strictly, written whole, and shared with other programs that change it."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from inspector.core.errors import ProfileError
from inspector.core.files import (
    PROFILES_LOCK,
    WriteLock,
    read_at_most,
    remove_unfinished,
    remove_unfinished_profiles,
    why_not_read,
    write_atomically,
)
from inspector.core.profiles.merging import merged
from inspector.core.profiles.profile import Profile, id_of, mistyped, profile_from_dict, profile_to_dict
from inspector.core.text.language import tr
from inspector.core.text.message import Message
from inspector.core.text.numbers import size
from inspector.core.text.strictjson import loads, syntax

if TYPE_CHECKING:
    from inspector.core.profiles.confirmations import Confirmations

FILE_VERSION = 1

_Stamp = tuple[int, int, int]
"""What tells one state of a file from another: its node, its length, and when it was written, in nanoseconds."""

MAX_FILE_BYTES = 64 * 1024 * 1024
"""Room for 5,000 profiles that have twelve kilobytes of saved keys each; what is longer is not written either."""


def parse_json(text: str | bytes, where: str) -> Any:
    """JSON from a file of the user's; ProfileError with line and column where it is not JSON."""
    try:
        return loads(text if isinstance(text, str) else text.decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        message = tr(
            "{where} is not JSON: {problem} at line {line}, column {column}.",
            where=where,
            problem=syntax(error),
            line=error.lineno,
            column=error.colno,
        )
        raise ProfileError(message) from None
    except (ValueError, RecursionError):
        raise ProfileError(tr("{where} is not JSON text in UTF-8.", where=where)) from None


def read_profiles(text: str | bytes, where: str = "") -> tuple[Profile, ...]:
    """What `profile import` reads: one object, a list of them, a whole profile file, or what `profile show` printed.

    Saved keys are left out: keys in a file from elsewhere would vouch for tokens as if the issuer had published them.
    So is what was explored: that is what this user's own requests came to.
    ProfileError where a secret stands in one, and says where it belongs.
    """
    from inspector.core.profiles.misplaced import refuse  # late: nothing is read from elsewhere when a window opens

    where = where or tr("The file", "… holds no profile.")
    document = parse_json(text, where)
    if isinstance(document, dict) and isinstance(document.get("profiles"), list):
        document = document["profiles"]
    elif isinstance(document, dict) and "format" in document and isinstance(document.get("profile"), dict):
        document = document["profile"]
    if not isinstance(document, list):
        one = _as_shared(profile_from_dict(document, where))
        refuse([one], where)
        return (one,)
    read = (profile_from_dict(item, _numbered(where, number)) for number, item in enumerate(document, 1))
    profiles = tuple(_as_shared(profile) for profile in read)
    if not profiles:
        raise ProfileError(tr("{where} holds no profile.", where=where))
    for number, profile in enumerate(profiles, 1):
        refuse([profile], _numbered(where, number))
    return profiles


def write_profiles(profiles: Iterable[Profile], *, ids: bool = True) -> str:
    """Profiles as `read_profiles` reads them, without keys saved with them, and without secrets that stand in them.

    Without `ids` each gets one of its own where it is read.
    """
    from inspector.core.profiles.misplaced import without_secrets

    without = [without_secrets(_as_shared(profile)) for profile in profiles]
    members = [profile_to_dict(profile) for profile in without]
    if not ids:
        members = [{name: value for name, value in each.items() if name != "id"} for each in members]
    return json.dumps(members, indent=2) + "\n"


def _numbered(where: str, number: int) -> str:
    return tr("{where}, profile {number}", "… is a list.", where=where, number=number)


def _as_shared(profile: Profile) -> Profile:
    """The profile without what was found out with it: keys that were fetched, and scopes that were explored."""
    return replace(profile, saved_keys="", saved_keys_at="", saved_keys_of="", explored="")


class Saved(NamedTuple):
    """What a save has written: the caller's profiles, with what other programs have changed since it read them.

    `aside` is where a file that could not be read was set aside to.
    """

    profiles: tuple[Profile, ...]
    aside: Path | None = None


class News(NamedTuple):
    """The caller's profiles with what other programs have changed, and those that are in the file now."""

    profiles: tuple[Profile, ...]
    in_file: tuple[Profile, ...]


class ProfileStore:
    """The user's profiles, in one versioned JSON file that is replaced whole or not at all.

    Several programs may change it at once. Each writes what it has changed since it last read the file, and keeps what
    the others have changed meanwhile. A file that cannot be read is never overwritten: it is set aside under a name of
    its own at the next save.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = WriteLock(path.with_name(PROFILES_LOCK))
        self._confirmations: Confirmations | None = None
        self._set_aside = False
        self._before: Mapping[str, Profile] = {}
        """What the caller knew the file to hold: what it does not have of that, or has otherwise, it has changed."""
        self._seen: _Stamp | None = None
        self._read_once: dict[str, Profile] = {}
        """The profiles as they were last found in the file, also those that are removed: a secret that stands in one of
        them was not entered since."""

    @property
    def confirmations(self) -> Confirmations:
        """What of the profiles' reach is confirmed."""
        if self._confirmations is None:
            from inspector.core.profiles import confirmations  # late: a list of profiles does without

            path = self.path.with_name(confirmations.NAME)
            self._confirmations = confirmations.Confirmations(path, self._lock)
        return self._confirmations

    @property
    def size(self) -> int:
        """How many bytes the file has; 0 where there is none."""
        try:
            return self.path.stat().st_size
        except OSError:
            return 0

    def load(self) -> tuple[Profile, ...]:
        """All profiles in their order; ProfileError when the file is there and cannot be read as profiles."""
        remove_unfinished_profiles(self.path, self._lock)
        try:
            profiles = self._read()
        except ProfileError:
            self._set_aside = True
            raise
        self._set_aside = False
        self.take_for_known(profiles)
        return profiles

    def take_for_known(self, profiles: Iterable[Profile]) -> None:
        """Changes are told from here on against these: the caller has them now."""
        self._before = {profile.id: profile for profile in profiles}

    def news(self, profiles: Sequence[Profile]) -> News | None:
        """What other programs have changed in the file since the caller knew it; None where that is nothing.

        Nothing is written. None too for a file that cannot be read: it may be half copied, and the next save says what
        is wrong with it.
        """
        if self._set_aside or self._stamp() == self._seen:
            return None
        try:
            theirs = self._read()
        except ProfileError:
            return None
        together = merged(self._before, profiles, theirs)
        return News(together, theirs) if _differ(together, profiles) else None

    def _stamp(self) -> _Stamp | None:
        try:
            about = self.path.stat()
        except OSError:
            return None
        return about.st_ino, about.st_size, about.st_mtime_ns

    def _read(self) -> tuple[Profile, ...]:
        self._seen = self._stamp()
        where = tr("The profile file {name}", "… cannot be read.", name=self.path.name)
        try:
            content = read_at_most(str(self.path), MAX_FILE_BYTES)
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise ProfileError(tr("{where} cannot be read: {why}.", where=where, why=why_not_read(error))) from None
        if len(content) > MAX_FILE_BYTES:
            raise ProfileError(
                tr(
                    "{where} is larger than {size} and was not read.",
                    where=where,
                    size=size(MAX_FILE_BYTES),
                )
            )
        document = parse_json(content, where)
        if not isinstance(document, dict) or not isinstance(document.get("profiles"), list):
            raise ProfileError(tr('{where} has no list "profiles".', where=where), field="profiles")
        version = document.get("version")
        if isinstance(version, bool) or not isinstance(version, int):
            raise mistyped(where, "version", version, tr("a number", "… has to be …."))
        if version > FILE_VERSION:
            message = tr(
                "{where} has version {version}, written by a newer Token Inspector; this one reads {own_version}.",
                where=where,
                version=version,
                own_version=FILE_VERSION,
            )
            raise ProfileError(message, field="version")
        entries = [entry | id_of(entry) if isinstance(entry, dict) else entry for entry in document["profiles"]]
        read = (profile_from_dict(entry, _numbered(where, n), kept=True) for n, entry in enumerate(entries, 1))
        profiles = unique(read)
        self._read_once.update((profile.id, profile) for profile in profiles)
        return profiles

    def save(self, profiles: Iterable[Profile]) -> Saved:
        """Write what is changed in `profiles` since `load`, and keep what other programs have changed since.

        ProfileError where nothing was written.
        """
        ours = tuple(profiles)
        with self._lock.held() as why:
            # Where its folder has no locks the file is written without: that is refused only while another one writes.
            if why is not None and self._lock.busy:
                raise self._not_written(why)
            if why is None:
                remove_unfinished(self.path)
            together = self._with_others(ours)
            self._refuse_secrets(together)
            aside = self._write(together)
            self._read_once.update((profile.id, profile) for profile in together)
            self._seen = self._stamp()
        self._set_aside = False
        self.take_for_known(ours)
        return Saved(together, aside)

    def _refuse_secrets(self, profiles: tuple[Profile, ...]) -> None:
        """ProfileError for a secret that was not in the file before, whatever way it came here."""
        changed = [one for one in profiles if self._read_once.get(one.id) != one]
        if changed:
            from inspector.core.profiles.misplaced import refuse  # late: nothing is changed yet when a window opens

            for one in changed:
                refuse([one], before=self._read_once.get(one.id))

    def _write(self, profiles: tuple[Profile, ...]) -> Path | None:
        document = {"version": FILE_VERSION, "profiles": [profile_to_dict(profile) for profile in profiles]}
        content = json.dumps(document, indent=2, ensure_ascii=True).encode() + b"\n"
        if len(content) > MAX_FILE_BYTES:
            raise ProfileError(
                tr(
                    "{name} would be larger than {size}, and could not be read again. Nothing was changed.",
                    name=self.path.name,
                    size=size(MAX_FILE_BYTES),
                )
            )
        aside: Path | None = None
        try:
            if self._set_aside and self.path.exists():
                stamp = time.strftime("%Y%m%d-%H%M%S")
                aside = self.path.with_name(f"{self.path.stem}.unreadable-{stamp}{self.path.suffix}")
                shutil.copy2(self.path, aside)  # a copy, so that a write that fails leaves the old file in its place
            write_atomically(self.path, content)
        except OSError as error:
            if aside is not None:
                aside.unlink(missing_ok=True)
            raise self._not_written(why_not_read(error)) from None
        return aside

    def _not_written(self, why: Message) -> ProfileError:
        return ProfileError(tr("{name} cannot be written: {why}. Nothing was changed.", name=self.path.name, why=why))

    def _with_others(self, ours: tuple[Profile, ...]) -> tuple[Profile, ...]:
        """`ours`, with what was changed in the file since it was last read."""
        if self._set_aside:
            return ours
        try:
            theirs = self._read()
        except ProfileError:
            self._set_aside = True  # damaged since: it is kept like one that could not be read at the start
            return ours
        return merged(self._before, ours, theirs)


def _differ(some: Sequence[Profile], others: Sequence[Profile]) -> bool:
    """Whether any is another one, by its id too, which comparing two profiles leaves out."""
    return [(one.id, one) for one in some] != [(one.id, one) for one in others]


def unique(profiles: Iterable[Profile]) -> tuple[Profile, ...]:
    """The same profiles, if no two share a name or an id; ProfileError otherwise."""
    result = tuple(profiles)
    for attribute in ("name", "id"):
        seen: set[str] = set()
        for profile in result:
            value = getattr(profile, attribute)
            if value in seen:
                if attribute == "id":
                    words = tr("Two profiles have the id {id}; each needs its own.", id=repr(value))
                else:
                    words = tr("Two profiles have the name {name}; each needs its own.", name=repr(value))
                raise ProfileError(words, field=attribute)
            seen.add(value)
    return result


def find(profiles: Iterable[Profile], name: str) -> Profile:
    """The profile called `name`; ProfileError that lists the names there are."""
    known = tuple(profiles)
    for profile in known:
        if profile.name == name:
            return profile
    names = ", ".join(profile.name for profile in known) or tr("none yet", "Profiles: ….")
    raise ProfileError(
        tr("There is no profile called {name}. Profiles: {names}.", name=repr(name), names=names), field="name"
    )
