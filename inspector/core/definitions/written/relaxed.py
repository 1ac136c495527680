"""Objects of a document whose names are compared in letters and digits alone: clientId, client-id, CLIENT_ID, ClientID.

So Spring binds its properties, and so the names of settings differ from one program to the next. Names with separators
(`AzureAd:ClientId`, `AzureAd__ClientId`, `spring.security.oauth2`) can be taken apart into objects.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import Any

from inspector.core.definitions.setting import Path, Setting, Unknown
from inspector.core.definitions.written.placeholders import filled_in, is_masked, secret_filled_in
from inspector.core.values import dataclass

MOST_DEPTH = 24
"""Objects nested deeper hold no settings."""
MOST_OBJECTS = 5000
MOST_SECTIONS = 20_000
"""So many objects of a document are looked at."""


def folded(name: object) -> str:
    """A name in small letters and digits alone."""
    small = str(name).lower()
    return small if small.isalnum() else "".join([letter for letter in small if letter.isalnum()])


@dataclass(frozen=True, slots=True)
class SettingsMember:
    """A member of an object: its name as the file has it, its value, and the way there."""

    written: str
    value: Any = field(repr=False)
    path: Path


@dataclass(frozen=True, slots=True)
class SettingsSection:
    """An object of a document. `members` are by their folded names, `known` is what the file says of placeholders."""

    members: Mapping[str, SettingsMember] = field(repr=False)
    path: Path = ()
    known: Mapping[str, str] = field(default_factory=dict, repr=False)
    name: str = ""
    """What it is a member as, where it was taken out of the names of its members."""

    def find(self, *names: str) -> SettingsMember | None:
        """The first of these members that is there and not empty."""
        for name in names:
            found = self.members.get(name)
            if found is not None and found.value is not None and found.value != "":
                return found
        return None

    def at(self, *names: str) -> SettingsSection:
        """The object at the end of a way of names; an empty one where the way breaks off."""
        section = self
        for name in names:
            found = section.members.get(name)
            section = (
                _section(found.value, found.path, self.known) if found else SettingsSection({}, self.path, self.known)
            )
        return section

    def sections(self) -> Iterator[tuple[str, SettingsSection]]:
        """The members that are objects, with their names as written."""
        for member in self.members.values():
            if isinstance(member.value, SettingsSection | Mapping):
                yield member.written, _section(member.value, member.path, self.known)

    def texts(self, *names: str) -> tuple[str, ...]:
        """The texts of a list, or the one text, that is the first of these members."""
        found = self.find(*names)
        return () if found is None else tuple(each for each in listed(found.value) if isinstance(each, str))

    def text(self, *names: str) -> str:
        """The text of the first of these members; "" where it is none."""
        found = self.find(*names)
        return found.value if found is not None and isinstance(found.value, str) else ""

    def has(self, *names: str) -> bool:
        """Whether one of these members is there, even if it is empty."""
        return any(name in self.members for name in names)

    def setting(self, name: str, *names: str) -> Setting | None:
        """What the first of the members `names` says for the setting called `name`."""
        found = self.find(*names)
        return None if found is None else setting_of(name, found, self.known)

    def __bool__(self) -> bool:
        """Whether it has any member."""
        return bool(self.members)


def section_of(value: object, path: Path = (), known: Mapping[str, str] | None = None) -> SettingsSection:
    """The object as a section; an empty one of what is no object."""
    return _section(value, path, known or {})


def _section(value: object, path: Path, known: Mapping[str, str]) -> SettingsSection:
    if isinstance(value, SettingsSection):
        return SettingsSection(value.members, value.path, known or value.known, value.name)
    if not isinstance(value, Mapping):
        return SettingsSection({}, path, known)
    return SettingsSection(
        {folded(name): SettingsMember(str(name), each, (*path, name)) for name, each in value.items()}, path, known
    )


def taken_apart(root: object, *separators: str) -> SettingsSection:
    """The document's object with names such as `AzureAd:ClientId` taken apart at the separators, and joined."""
    members: dict[str, SettingsMember] = {}
    _join(members, root, (), separators, MOST_DEPTH)
    return SettingsSection(members)


def _join(
    members: dict[str, SettingsMember], value: object, path: Path, separators: tuple[str, ...], depth: int
) -> None:
    if not isinstance(value, Mapping) or not depth:
        return
    for name, each in value.items():
        put(members, parts_of(str(name), separators), each, (*path, name), separators, depth)


def put(
    members: dict[str, SettingsMember],
    parts: list[str],
    value: object,
    path: Path,
    separators: tuple[str, ...],
    depth: int = MOST_DEPTH,
) -> None:
    """Put a value into the objects that `parts` lead through; what was there under the name is replaced."""
    for part in parts[: -1 if parts else None][:depth]:
        found = members.get(folded(part))
        if found is None or not isinstance(found.value, SettingsSection):
            found = members[folded(part)] = SettingsMember(part, SettingsSection({}, path, name=part), path)
        inner = found.value.members
        assert isinstance(inner, dict)  # noqa: S101 - made above
        members = inner
    last = parts[-1]
    if not isinstance(value, Mapping):
        members[folded(last)] = SettingsMember(last, value, path)
        return
    found = members.get(folded(last))
    if found is None or not isinstance(found.value, SettingsSection):
        found = members[folded(last)] = SettingsMember(last, SettingsSection({}, path, name=last), path)
    inner = found.value.members
    assert isinstance(inner, dict)  # noqa: S101 - made above
    _join(inner, value, path, separators, depth - 1)


def parts_of(name: str, separators: tuple[str, ...]) -> list[str]:
    """The parts of a name; what stands in brackets is one (`registration.[my.client].client-id`)."""
    quoted: dict[str, str] = {}
    if "[" in name:
        pieces = name.replace("]", "[").split("[")
        quoted = {f"\0{at}\0": piece for at, piece in enumerate(pieces) if at % 2}
        name = "".join([f"\1\0{at}\0\1" if at % 2 else piece for at, piece in enumerate(pieces)])
    for separator in separators:
        name = name.replace(separator, "\1")
    parts = [part for part in name.split("\1") if part]
    for mark, piece in quoted.items():
        parts = [part.replace(mark, piece) for part in parts]
    return parts or [name]


def walk(root: object, known: Mapping[str, str] | None = None) -> Iterator[SettingsSection]:
    """Every object in a value, the outer before the inner ones, up to `MOST_SECTIONS`."""
    waiting: list[tuple[object, Path, int]] = [(root, (), 0)]
    seen = 0
    while waiting and seen < MOST_SECTIONS:
        value, path, depth = waiting.pop()
        if isinstance(value, SettingsSection | Mapping):
            seen += 1
            section = _section(value, path, known or {})
            yield section
            inner = [(each.value, each.path) for each in section.members.values()]
        elif isinstance(value, list | tuple):
            inner = [(each, (*path, at)) for at, each in enumerate(value)]
        else:
            continue
        if depth < MOST_DEPTH:
            waiting += [
                (each, way, depth + 1)
                for each, way in reversed(inner)
                if isinstance(each, SettingsSection | Mapping | list)
            ]


def objects(root: object) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    """The objects of a list, up to `MOST_OBJECTS`, with the way to each; an object by itself."""
    entries = enumerate(root[:MOST_OBJECTS]) if isinstance(root, list) else [(None, root)]
    for at, each in entries:
        if isinstance(each, Mapping):
            yield () if at is None else (at,), each


def listed(value: object) -> tuple[Any, ...]:
    """The items of a list; one alone of what is none, none of nothing."""
    if isinstance(value, list | tuple):
        return tuple(value)
    return () if value is None or value == "" else (value,)


def words_of(value: object) -> tuple[Any, ...]:
    """The words of a list, or of a text that parts them by spaces or commas."""
    words: list[Any] = []
    for each in listed(tuple(value.members.values()) if isinstance(value, SettingsSection) else value):
        item = each.value if isinstance(each, SettingsMember) else each
        if isinstance(item, str):
            words += [item] if any(mark in item for mark in ("{{", "${")) else item.replace(",", " ").split()
    return tuple(dict.fromkeys(words))


_LISTS = ("scopes", "known_scopes", "resources")


def setting_of(name: str, member: SettingsMember, known: Mapping[str, str]) -> Setting | None:
    """The setting called `name` that a member gives; None where its value is of no use as one."""
    value = member.value
    if (
        name in _LISTS
        and isinstance(value, str)
        and " " in value
        and isinstance(whole := filled_in(value, known), Unknown)
    ):
        return Setting((whole,), member.path, member.written)
    if name in _LISTS:
        words = [part for each in words_of(value) for part in _filled_words(each, known)]
        return Setting(tuple(words), member.path, member.written)
    if isinstance(value, list | tuple) and len(value) == 1:
        value = value[0]  # as Kong writes what may be several
    if isinstance(value, bool):
        return Setting(value, member.path, member.written)
    if isinstance(value, int | float):
        value = str(value)
    if not isinstance(value, str):
        return None
    value = value.strip()
    if name == "secret":
        return None if is_masked(value) else Setting(secret_filled_in(value, known), member.path, member.written)
    return Setting(filled_in(value, known), member.path, member.written)


def _filled_words(word: str, known: Mapping[str, str]) -> tuple[str | Unknown, ...]:
    """What a word of a list stands for: a placeholder may stand for several."""
    found = filled_in(word, known)
    return tuple(found.replace(",", " ").split()) if isinstance(found, str) else (found,)
