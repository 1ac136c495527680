"""The file of environments, beside that of the profiles: read strictly, written whole, shared with other programs.

    {"version": 1, "environments": [{"name": "Production", "colour": "plum", "asks": false}, ...]}

Their order is that of the list. Members that this version does not know stay as they are. Where there is no file the
standard ones are there. A profile may name an environment that is in no list, since it came from elsewhere: it is shown
all the same, see `together`.
"""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from inspector.core.errors import ProfileError
from inspector.core.files import PROFILES_LOCK, WriteLock, read_at_most, remove_unfinished, why_not_read
from inspector.core.files import write_atomically as write
from inspector.core.profiles.environment import STANDARD, Environment, EnvironmentColour
from inspector.core.profiles.order import merged_order
from inspector.core.profiles.profile import Profile, mistyped
from inspector.core.profiles.store import parse_json
from inspector.core.text.language import tr
from inspector.core.text.message import Message

NAME = "environments.json"
VERSION = 1
MAX_BYTES = 1024 * 1024
LONGEST = 60
"""A name has at most so many characters."""

Environments = tuple[Environment, ...]
_Stamp = tuple[int, int, int]


def together(listed: Sequence[Environment], profiles: Iterable[Profile]) -> Environments:
    """Those of the list, and behind them by name those that profiles name and no list has."""
    known = {each.name.casefold() for each in listed}
    found: dict[str, str] = {}
    for profile in profiles:
        name = profile.environment
        if name.strip() and name.casefold() not in known:
            found.setdefault(name.casefold(), name)
    others = (Environment(found[key], EnvironmentColour.GREY) for key in sorted(found))
    return (*listed, *others)


def why_not_named(name: str, others: Iterable[str]) -> str:
    """Why an environment cannot be called `name` beside `others`, in one sentence; "" where it can."""
    stripped = name.strip()
    if not stripped:
        return tr("Give it a name.")
    if len(stripped) > LONGEST:
        return tr("At most {count} characters.", count=LONGEST)
    if not stripped.isprintable():
        return tr("A name has characters that can be seen, and no line breaks.")
    if any(stripped.casefold() == other.casefold() for other in others):
        return tr("There is an environment of this name already.")
    return ""


def merged_environments(
    before: Sequence[Environment], ours: Sequence[Environment], theirs: Sequence[Environment]
) -> Environments:
    """Ours with what was changed in `theirs` since `before`, by their names: as profiles are merged.

    What both have changed is as in ours. One that either has removed stays only where the other has changed it since.
    """
    was, mine, others = ({each.name: each for each in some} for some in (before, ours, theirs))
    result: dict[str, Environment] = {}
    for name in dict.fromkeys((*mine, *others)):
        base, our, their = was.get(name), mine.get(name), others.get(name)
        if our is None or their is None:
            left = our or their
            if left is not None and left != base:
                result[name] = left
        elif base is None:
            result[name] = our
        else:
            result[name] = Environment(
                name,
                our.colour if our.colour != base.colour else their.colour,
                our.asks if our.asks != base.asks else their.asks,
            )
    return tuple(result[name] for name in merged_order(tuple(was), tuple(mine), tuple(others)) if name in result)


class EnvironmentStore:
    """The list of environments in its file. Nothing is written before something is changed.

    Several programs may change it at once: each writes what it has changed since it last read the file, and keeps what
    the others have. A file that cannot be read is never lost: it is copied aside before another takes its place.
    """

    def __init__(self, profiles: Path) -> None:
        """`profiles` is the file of the profiles."""
        self.path = profiles.with_name(NAME)
        self._lock = WriteLock(profiles.with_name(PROFILES_LOCK))
        self._before: Environments = STANDARD
        self._raw: dict[str, Mapping[str, Any]] = {}
        """By name: the members of each as the file has them."""
        self._document: Mapping[str, Any] = {}
        self._unreadable = False
        self._seen: _Stamp | None = None

    def load(self) -> Environments:
        """All of them in their order; ProfileError where there is a file and it cannot be read."""
        try:
            found = self._read()
        except ProfileError:
            self._unreadable = True
            raise
        self._unreadable = False
        self._before = found
        return found

    def take_for_known(self, environments: Environments) -> None:
        """Changes are told from here on against these: the caller has them now."""
        self._before = environments

    def news(self, ours: Environments) -> tuple[Environments, Environments] | None:
        """Ours with what other programs have changed since the caller knew it, and those in the file.

        None where that is nothing, and for a file that cannot be read: it may be half copied.
        """
        if self._unreadable or self._stamp() == self._seen:
            return None
        try:
            theirs = self._read()
        except ProfileError:
            return None
        return merged_environments(self._before, ours, theirs), theirs

    def save(self, ours: Environments) -> Environments:
        """Write what is changed in `ours` since it was read; all that the file holds now. ProfileError where not."""
        with self._lock.held() as why:
            if why is not None and self._lock.busy:
                raise self._not_written(why)
            if why is None:
                remove_unfinished(self.path)
            try:
                theirs = self._read() if not self._unreadable else ()
                result = merged_environments(self._before, ours, theirs) if not self._unreadable else ours
            except ProfileError:
                self._unreadable, result = True, ours
            self._write(result)
            self._unreadable = False
            self._before = ours
            self._seen = self._stamp()
        return result

    def _stamp(self) -> _Stamp | None:
        try:
            about = self.path.stat()
        except OSError:
            return None
        return about.st_ino, about.st_size, about.st_mtime_ns

    def _read(self) -> Environments:
        self._seen = self._stamp()
        where = tr("The file of environments {name}", "… cannot be read.", name=self.path.name)
        try:
            content = read_at_most(str(self.path), MAX_BYTES)
        except FileNotFoundError:
            self._document, self._raw = {}, {}
            return STANDARD
        except OSError as error:
            raise ProfileError(tr("{where} cannot be read: {why}.", where=where, why=why_not_read(error))) from None
        document = parse_json(content, where)
        if not isinstance(document, dict) or not isinstance(document.get("environments"), list):
            raise ProfileError(tr("{where} has no list of environments.", where=where))
        version = document.get("version")
        if isinstance(version, bool) or not isinstance(version, int):
            raise mistyped(where, "version", version, tr("a number", "… has to be …."))
        if version > VERSION:
            raise ProfileError(tr("{where} was written by a newer Token Inspector.", where=where))
        found = tuple(_environment(entry, where) for entry in document["environments"])
        if len({each.name.casefold() for each in found}) < len(found):
            raise ProfileError(tr("{where} has two environments of one name.", where=where))
        self._document = document
        self._raw = {each.name: entry for each, entry in zip(found, document["environments"], strict=True)}
        return found

    def _write(self, environments: Environments) -> None:
        entries = [_members(each, self._raw.get(each.name, {})) for each in environments]
        document = {**self._document, "version": VERSION, "environments": entries}
        aside: Path | None = None
        try:
            if self._unreadable and self.path.exists():
                stamp = time.strftime("%Y%m%d-%H%M%S")
                aside = self.path.with_name(f"{self.path.stem}.unreadable-{stamp}{self.path.suffix}")
                shutil.copy2(self.path, aside)
            write(self.path, json.dumps(document, indent=2, ensure_ascii=True).encode() + b"\n")
        except OSError as error:
            if aside is not None:
                aside.unlink(missing_ok=True)
            raise self._not_written(why_not_read(error)) from None
        self._document = document
        self._raw = {each.name: entry for each, entry in zip(environments, entries, strict=True)}

    def _not_written(self, why: Message) -> ProfileError:
        return ProfileError(tr("{name} cannot be written: {why}. Nothing was changed.", name=self.path.name, why=why))


def _environment(entry: object, where: str) -> Environment:
    name = entry.get("name") if isinstance(entry, dict) else None
    if not isinstance(entry, dict) or not isinstance(name, str) or not name.strip():
        raise ProfileError(tr("{where} has an environment without a name.", where=where))
    colours = {colour.value: colour for colour in EnvironmentColour}
    colour = colours.get(str(entry.get("colour")), EnvironmentColour.GREY)  # a newer version may have more of them
    return Environment(name, colour, asks=entry.get("asks") is True)


def _members(environment: Environment, raw: Mapping[str, Any]) -> dict[str, Any]:
    """As members of an object, with those of the file that are unknown here."""
    was = _environment(raw, "") if raw else None
    members = {**raw, "name": environment.name}
    if was is None or was.colour is not environment.colour:  # the colour of a newer version stays
        members["colour"] = environment.colour.value
    if was is None or was.asks != environment.asks:
        members["asks"] = environment.asks
    return members
