"""What of the reach of each profile its user has confirmed: kept beside the profiles, and in no file that is exported.

A confirmation is a digest of a profile's id and of the values that were shown, bound to the folder it is kept in: a
folder that comes from elsewhere brings profiles, and no consent to them.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from inspector.core.errors import ProfileError
from inspector.core.files import WriteLock, read_at_most, remove_unfinished, why_not_read, write_atomically
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.reach import Reach, moved_to, reaches
from inspector.core.text.language import tr
from inspector.core.text.message import Message, message, several
from inspector.core.text.strictjson import loads

NAME = "confirmed.json"
MAX_BYTES = 8 * 1024 * 1024
"""Room for 5,000 profiles that reach for ten things each."""

MOST_OF_ONE = 256
"""Confirmations of one profile. A file with more is a guess at what they are bound to, and confirms nothing of it."""

_OF_SECRET = "secret:"
"""Before the id of a profile, which has no colon: of where its stored secret goes."""

_Known = dict[str, frozenset[str]]
"""By the id of a profile: the digests of what is confirmed of it."""


class Confirmations:
    """What is confirmed, by this program and by others of the same home.

    What a user writes in a form of ours is confirmed by being written. What a file brings, or another program puts into
    the file of profiles, is pending until it is confirmed. A file of confirmations that cannot be read confirms none.
    """

    def __init__(self, path: Path, lock: WriteLock) -> None:
        """`lock` is the one of the profiles beside it."""
        self._path, self._lock = path, lock
        self._here: dict[str, set[str]] = {}
        """What this program was told, unbound: an edit that is taken back need not be confirmed again."""
        self._places: dict[str, set[str]] = {}
        """Where the user has let the stored secret of a profile go in this run, unbound."""
        self._unsaved: _Known = {}
        self._read: _Known = {}
        self._stamp: tuple[int, ...] | None = None

    def pending(self, profile: Profile) -> tuple[Reach, ...]:
        """What `profile` would do that nobody has confirmed; nothing where it may be used."""
        wanted = reaches(profile)
        if self._has_moved(profile):
            wanted = (moved_to(profile), *wanted)
        if not wanted:
            return ()
        here, kept = self._here.get(profile.id, set()), self._kept().get(profile.id, frozenset())
        return tuple(
            each for each in wanted if each.digest not in here and self._bound(profile.id, each.digest) not in kept
        )

    def check(self, profile: Profile) -> None:
        """ProfileError where `profile` would do what nobody has confirmed: it asks, reads and vouches for nothing."""
        if pending := self.pending(profile):
            words = message(
                "{name} is not used before you have confirmed what it does. {what}",
                name=profile.name,
                what=several(*(each.sentence for each in pending)),
            )
            raise ProfileError(words, field=pending[0].field)

    def confirm(self, profile: Profile) -> None:
        """Take the user's word for all that `profile` would do; `save` keeps it for later runs."""
        self._take(profile.id, reaches(profile), frozenset())
        if self._has_moved(profile):
            self._let_secret_go(profile)

    # --- where a stored secret goes ---

    def secret_stored(self, profile: Profile) -> None:
        """The user has stored a secret for the servers that `profile` asks.

        Where the profile was moved since the last one was stored, the user may not have seen it: that stays pending.
        """
        if not self._has_moved(profile):
            self._places.pop(profile.id, None)
            self._let_secret_go(profile)

    def secret_is_for(self, profile: Profile) -> None:
        """`profile` is about to ask others, and has a stored secret, which was used with those that it asks now.

        That is taken down where nothing is known of it, so that the secret goes nowhere else unseen.
        """
        of_secret = _OF_SECRET + profile.id
        known = self._kept().get(of_secret) if of_secret not in self._unsaved else self._unsaved[of_secret]
        if not known and not self._places.get(profile.id):
            self._let_secret_go(profile)

    def secret_forgotten(self, profile_id: str) -> None:
        """The secrets of a profile are gone: the next one may go anywhere."""
        self._places.pop(profile_id, None)
        if (of_secret := _OF_SECRET + profile_id) in self._kept():
            self._unsaved[of_secret] = frozenset()

    def _has_moved(self, profile: Profile) -> bool:
        """Whether the stored secret of a profile was meant for other servers; False where none is known of."""
        of_secret, here = _OF_SECRET + profile.id, self._places.get(profile.id)
        kept = self._kept().get(of_secret) if of_secret not in self._unsaved else None
        if not kept and not here:
            return False
        place = moved_to(profile).digest
        return place not in (here or ()) and self._bound(of_secret, place) not in (kept or ())

    def _let_secret_go(self, profile: Profile) -> None:
        place = moved_to(profile).digest
        self._places.setdefault(profile.id, set()).add(place)
        if frozenset({self._bound(_OF_SECRET + profile.id, place)}) != self._kept().get(_OF_SECRET + profile.id):
            self._unsaved[_OF_SECRET + profile.id] = frozenset({place})

    # --- what a user writes ---

    def edited(self, before: Profile | None, after: Profile, *, kept: bool = True) -> None:
        """The user has made `after` of `before` in a form of ours: what is new in it is the user's own will.

        What was there before and is not confirmed stays so, also where something beside it has changed. `before` is
        None for a profile that was made there, and another one for a copy. Without `kept` it holds for this run.
        """
        pending = self.pending(before) if before is not None else ()
        held = frozenset(each.digest for each in pending)
        if before is not None and before.id == after.id:  # so that taking it back asks nothing
            self._here.setdefault(after.id, set()).update({each.digest for each in reaches(before)} - held)
            if not self._has_moved(before) and self._has_moved(after):
                self._places.setdefault(after.id, set()).add(moved_to(before).digest)
                self._let_secret_go(after)
        whence = {each.whence for each in pending}
        still = {
            each.digest
            for each in reaches(after)
            if each.whence in whence and getattr(before, each.field, "") == getattr(after, each.field)
        }
        self._take(after.id, reaches(after), held | still)
        if not kept:
            self._unsaved.pop(after.id, None)

    def _take(self, id_: str, wanted: tuple[Reach, ...], held: frozenset[str]) -> None:
        given = {each.digest for each in wanted} - held
        if not given and id_ not in self._here and id_ not in self._kept():
            return
        self._here.setdefault(id_, set()).update(given)
        if frozenset(self._bound(id_, each) for each in given) != self._kept().get(id_, frozenset()):
            self._unsaved[id_] = frozenset(given)

    def renewed(self) -> bool:
        """Whether another program has confirmed something since this was last asked for."""
        before = self._read
        return self._kept() != before

    def save(self) -> None:
        """Write what was confirmed here, and keep what other programs have confirmed; ProfileError where that fails."""
        mine: _Known = {}
        while self._unsaved:  # one by one: the window goes on meanwhile
            id_, digests = self._unsaved.popitem()
            mine[id_] = digests
        if not mine:
            return
        why: Message | None = None
        try:
            with self._lock.held() as why_not:
                if why_not is not None and self._lock.busy:
                    why = why_not
                else:
                    self._write(mine, sole=why_not is None)
        except OSError as error:
            why = why_not_read(error)
        if why is not None:
            self._unsaved = mine | self._unsaved
            raise ProfileError(tr("{name} cannot be written: {why}.", name=self._path.name, why=why))

    def _write(self, mine: _Known, *, sole: bool) -> None:
        """Write these into the file, with what it has of other profiles. `sole`: no other program writes it now."""
        if sole:
            remove_unfinished(self._path)
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        bound = {id_: frozenset(self._bound(id_, each) for each in digests) for id_, digests in mine.items()}
        together = self._kept() | bound
        if not any(together.values()):
            self._path.unlink(missing_ok=True)
            return
        content = {"version": 1, "confirmed": {id_: sorted(each) for id_, each in together.items() if each}}
        write_atomically(self._path, json.dumps(content, indent=1).encode() + b"\n")
        self._stamp = None

    def _bound(self, id_: str, digest: str) -> str:
        """The digest as it is kept: of this profile, in this folder at its place on this disk."""
        import hashlib  # late: most profiles reach for nothing

        folder = self._path.parent
        with suppress(OSError):
            return hashlib.sha256(f"{folder}\n{folder.stat().st_ino}\n{id_}\n{digest}".encode()).hexdigest()
        return ""

    def _kept(self) -> _Known:
        """What the file holds now."""
        try:
            about = self._path.stat()
        except OSError:
            self._stamp, self._read = None, {}
            return self._read
        stamp = (about.st_ino, about.st_size, about.st_mtime_ns)
        if stamp != self._stamp:
            self._stamp, self._read = stamp, _known(self._path)
        return self._read


def _known(path: Path) -> _Known:
    """The confirmations of a file; none where it cannot be read, or is none of ours."""
    try:
        content = read_at_most(str(path), MAX_BYTES)
        members = loads(content.decode()) if len(content) <= MAX_BYTES else None
    except (OSError, ValueError, RecursionError):
        return {}
    confirmed = members.get("confirmed") if isinstance(members, dict) else None
    if not isinstance(confirmed, dict):
        return {}
    return {
        id_: frozenset(each for each in kept if isinstance(each, str) and each)
        for id_, kept in confirmed.items()
        if isinstance(kept, list) and len(kept) <= MOST_OF_ONE
    }
