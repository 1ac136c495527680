"""The settings of one API on their way: values, the lines that they stand on, and what of them cannot be known."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from functools import cached_property
from typing import Any

from inspector.core.acceptance.protected import ProtectedApi
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.definitions.setting import Path, Unknown
from inspector.core.definitions.written.placeholders import filled_in
from inspector.core.definitions.written.relaxed import SettingsMember, SettingsSection, section_of, walk
from inspector.core.text.display import elide
from inspector.core.text.language import mark
from inspector.core.text.message import Message, message
from inspector.core.text.patterns import pattern
from inspector.core.values import dataclass

MOST_VALUES = 500
MOST_CHARS = 2000
"""A longer list, and a longer value, is none that an API compares with."""
MOST_NAME = 120

SETTING_NAMES = {
    "issuer": mark("Issuer"),
    "audiences": mark("Audiences"),
    "clients": mark("Clients"),
    "scopes": mark("Scopes"),
    "skew": mark("Clock skew"),
    "algorithms": mark("Algorithms"),
    "claims": mark("Required claims"),
    "max_age": mark("Greatest age"),
    "max_auth_age": mark("Longest time since the sign-in"),
    "exp_required": mark("Whether exp is required"),
}
"""What a setting is called in a note."""

_USER_IN_URL = pattern(r"(?i)[a-z][a-z0-9+.-]{0,20}://[^/?#\s]{0,400}@")
_DISCOVERY = pattern(r"(?i)/?\.well-known/(?:openid-configuration|oauth-authorization-server)/?\Z")
_ENTRA = pattern(
    r"(?i)https://(?:login\.microsoftonline\.com|login\.windows\.net|sts\.windows\.net)/"
    r"(?P<tenant>[^/?#\s]{1,100})(?P<version>/v2\.0)?/?\Z"
)
_BLANK = pattern(r"[<>{}\[\]\s]")
"""No issuer has one of these: what stands there is a form to be filled in, such as https://{tenant}/."""
_BLANK_TEXT = pattern(r"<[^<>]{1,200}>|\{[^{}]{1,200}\}|\[[^\[\]]{1,200}\]")
_STAND_IN = pattern(
    r"(?:YOUR|PLACEHOLDER|REPLACE|INSERT|ENTER)[_-][A-Z0-9_-]{2,60}|[Yy]our[-_][\w.-]{2,60}|(?i:changeme|change-me)"
)
"""What only says that something belongs there."""
_ANY_TENANT = ("common", "organizations", "consumers")


class Paste:
    """One document of a text: what it holds, None where that is no data; its text, and the line of a path in it."""

    def __init__(
        self, root: Any, text: str, name: str = "", line_of: Callable[[Path], int | None] = lambda _: None
    ) -> None:
        self.root, self.text, self.name, self.line_of = root, text, name, line_of

    def __repr__(self) -> str:
        """Without what it holds, where secrets may be."""
        return f"Paste({self.name!r})"

    @cached_property
    def sections(self) -> tuple[SettingsSection, ...]:
        """Every object in it, the outer before the inner ones."""
        return tuple(walk(self.root))

    def of_lines(self) -> Paste:
        """The text alone, where a path begins with the number of a line."""
        return Paste(None, self.text, self.name, _line_itself)

    def around(self, path: Path) -> SettingsSection:
        """The object that stands at a path, or the nearest around it."""
        value, found = self.root, self.root
        reached: Path = ()
        at: Path = ()
        for part in path:
            try:
                value = value[part]
            except (KeyError, IndexError, TypeError):
                break
            reached = (*reached, part)
            if isinstance(value, Mapping):
                found, at = value, reached
        return section_of(found, at)

    def named(self, path: Path, *names: str) -> str:
        """The text under one of these names in the object at a path or in one around it; "" where none has it."""
        for end in range(len(path), -1, -1):
            section = self.around(path[:end])
            if section.path == path[:end] and (text := section.text(*names).strip()):
                return text
        return ""


@dataclass(frozen=True, slots=True)
class ReadApi:
    """An API as its settings say, where each stands (by the name of the setting), and what of them is not known."""

    api: ProtectedApi
    notes: tuple[Message, ...] = ()
    lines: Mapping[str, int] = field(default_factory=dict, compare=False)


def _line_itself(path: Path) -> int | None:
    return path[0] if path and isinstance(path[0], int) else None


Found = ReadApi | Message
"""What a format finds: an API, or what is to be said of what is none."""


class Gathering:
    """The settings of one API. Methods take members of a document, None where it does not have them."""

    def __init__(self, source: Paste, acceptor: str, known: Mapping[str, str] | None = None) -> None:
        self.source, self._acceptor, self._known = source, acceptor, known or {}
        self._values: dict[str, Any] = {}
        self._unknown: dict[str, None] = {}
        self._claims: list[tuple[str, tuple[str, ...]]] = []
        self._lines: dict[str, int] = {}
        self.notes: list[Message] = []

    def copied(self) -> Gathering:
        """Another one with all that is known so far."""
        other = Gathering(self.source, self._acceptor, self._known)
        other._values, other._unknown = dict(self._values), dict(self._unknown)
        other._claims, other._lines, other.notes = list(self._claims), dict(self._lines), list(self.notes)
        return other

    def made(self, name: object, read_from: str) -> ReadApi:
        """The API, called `name`."""
        values = {name: value for name, value in self._values.items() if name not in self._unknown}
        if self._claims and "claims" not in self._unknown:
            values["claims"] = tuple(dict.fromkeys(self._claims))
            values.setdefault("split_claims", ())
        settings = AcceptorSettings(**values, unknown=tuple(self._unknown) or None)
        called = " ".join(str(name).split()) if isinstance(name, str | int) else ""
        api = ProtectedApi(elide(called, MOST_NAME), self._acceptor, settings, read_from)
        return ReadApi(api, tuple(dict.fromkeys(self.notes)), self._lines)

    def get(self, setting: str) -> Any:
        """What was put for a setting; None where nothing was."""
        return None if setting in self._unknown else self._values.get(setting)

    def put(self, setting: str, value: Any, path: Path = ()) -> None:
        """A value that is known."""
        self._values[setting] = value
        self._stands(setting, path)

    def note(self, said: Message) -> None:
        """What is to be said of it."""
        self.notes.append(said)

    def leave(self, setting: str, written: object, path: Path = ()) -> None:
        """A setting stays unknown, since `written` stands in its place."""
        self._unknown[setting] = None
        self._stands(setting, path)
        shown = written.written if isinstance(written, Unknown) else str(written)
        self.note(
            message("{setting:tr}: {written} is filled in elsewhere, so it is not known.",
                    setting=SETTING_NAMES.get(setting, setting), written=elide(shown, 80))
        )  # fmt: skip

    def unsaid(self, setting: str) -> None:
        """A setting stays unknown, since it is set at a place that is not in the document."""
        self._unknown[setting] = None

    def strange(self, setting: str, path: Path = ()) -> None:
        """A setting stays unknown, since it is written in a way that is not read."""
        self._unknown[setting] = None
        self._stands(setting, path)
        self.note(
            message(
                "{setting:tr}: what stands there cannot be read, so it is not known.",
                setting=SETTING_NAMES.get(setting, setting),
            )
        )

    def text(self, setting: str, member: SettingsMember | None, absent: str | None = None) -> None:
        """A text; `absent` where the document has none."""
        found = self.values(setting, member)
        if found is None:
            return
        if not found:
            if absent is not None:
                self.put(setting, absent)
            return
        if len(found) > 1:
            self.strange(setting, member.path if member else ())
            return
        self.put(setting, found[0], member.path if member else ())

    def texts(
        self, setting: str, *members: SettingsMember | None, split: str = "", absent: tuple[str, ...] | None = ()
    ) -> None:
        """The texts of some lists, or single ones, parted at each of the letters `split`."""
        found: list[str] = []
        for member in members:
            values = self.values(setting, member, split)
            if values is None:
                return
            found += values
        present = next((member for member in members if member is not None), None)
        if present is None or (not found and absent):
            if absent is not None:
                self.put(setting, absent)
            return
        self.put(setting, tuple(dict.fromkeys(found)), present.path)

    def issuer(self, *members: SettingsMember | None, absent: str | None = None) -> None:
        """The issuer, and further ones where there are several."""
        self.texts("issuer", *members, absent=None)
        found = self._values.pop("issuer", ())
        if "issuer" in self._unknown:
            return
        if found:
            self.issuers(found)
        elif absent is not None:
            self.put("issuer", absent)

    def issuers(self, found: Iterable[str]) -> None:
        """The issuers that it takes tokens of."""
        first, *others = found
        self._values["issuer"] = first
        if others:
            self._values["other_issuers"] = tuple(others)

    def discovered(self, member: SettingsMember | None) -> None:
        """The issuer that the metadata at a URL names: it is the URL before /.well-known (OIDC Discovery section 4.3).

        Whether it ends with a slash is not seen in the URL, so it is taken with and without one.
        """
        found = self.values("issuer", member)
        if not found or member is None:
            return
        issuers: dict[str, None] = {}
        for url in found:
            issuers |= dict.fromkeys(issuers_at(url))
        self._stands("issuer", member.path)
        if issuers:
            self.issuers(issuers)
        else:
            self._unknown["issuer"] = None
            self.note(message("Issuer: it takes tokens of any tenant, so which ones is not known."))

    def values(self, setting: str, member: SettingsMember | None, split: str = "") -> tuple[str, ...] | None:
        """The texts of a member; none where there is no member, None where they are not known, which is noted."""
        if member is None or member.value is None:
            return ()
        found: list[str] = []
        for each in _items(member.value):
            value = self.filled(each)
            blank = _BLANK.search if setting == "issuer" else _BLANK_TEXT.fullmatch
            if isinstance(value, Unknown) or (
                value and len(value) <= MOST_CHARS and (blank(value) or _STAND_IN.fullmatch(value))
            ):
                self.leave(setting, value, member.path)
                return None
            if value is None or len(value) > MOST_CHARS or _USER_IN_URL.search(value):
                self.strange(setting, member.path)
                return None
            parts = [value]
            for letter in split:
                parts = [one for part in parts for one in part.split(letter)]
            found += [part.strip() for part in parts if part.strip()]
        if len(found) > MOST_VALUES:
            self.strange(setting, member.path)
            return None
        return tuple(found)

    def filled(self, value: Any) -> str | Unknown | None:
        """A value as a text, with what the document itself knows of its placeholders; None where it is no text."""
        if isinstance(value, Unknown):
            return value
        if isinstance(value, bool):
            return str(value).lower()
        if isinstance(value, int | float):
            return f"{value:g}" if isinstance(value, float) else str(value)
        return filled_in(value.strip(), self._known) if isinstance(value, str) else None

    def number(self, setting: str, member: SettingsMember | None, factor: float = 1) -> float | None:
        """A number of at least 0, times `factor`; it is put for the setting, and noted where it cannot be read."""
        found = self.values(setting, member)
        if not found or member is None:
            return None
        try:
            value = float(found[0]) * factor
        except ValueError:
            value = -1.0
        if not 0 <= value < 1e9:
            self.strange(setting, member.path)
            return None
        self.put(setting, value, member.path)
        return value

    def claim(self, name: Any, values: Iterable[str] = (), *, path: Path = (), every: bool = False) -> None:
        """A claim that has to have one of these values, or `every` one of them; without values it has to be there."""
        called = self.filled(name)
        if not isinstance(called, str) or not called:
            self.strange("claims", path)
            return
        found = tuple(dict.fromkeys(values))
        self._claims += [(called, (each,)) for each in found] if every and found else [(called, found)]
        self._stands("claims", path)

    def split(self, claim: str) -> None:
        """The text of a claim is taken for words with spaces between."""
        self._values["split_claims"] = tuple(dict.fromkeys((*self._values.get("split_claims", ()), claim)))

    def _stands(self, setting: str, path: Path) -> None:
        line = self.source.line_of(path) if path else None
        if line is not None:
            self._lines.setdefault(setting, line)


def issuers_at(url: str) -> tuple[str, ...]:
    """The issuers that the metadata at a URL, or at an authority, may name; none where that may be any tenant's.

    Entra's metadata without a version names sts.windows.net (Microsoft identity platform, access tokens).
    """
    base = _DISCOVERY.sub("", url.strip())
    found = _ENTRA.match(base)
    if found is None:
        bare = base.rstrip("/")
        return (bare, f"{bare}/") if not url.strip().endswith("/") or _DISCOVERY.search(url) else (f"{bare}/", bare)
    if found["tenant"].lower() in _ANY_TENANT:
        return ()
    if found["version"]:
        return (f"https://login.microsoftonline.com/{found['tenant']}/v2.0",)
    return (f"https://sts.windows.net/{found['tenant']}/",)


def _items(value: Any) -> list[Any]:
    """The items of a list, also of one that names have taken apart (`audiences[0]`), or a value alone."""
    if isinstance(value, SettingsSection):
        entries = sorted(value.members.items(), key=lambda entry: entry[0].zfill(12))
        return [each.value for name, each in entries if name.isdecimal()] or [{}]
    if isinstance(value, Mapping):
        names = sorted((str(name) for name in value), key=lambda name: name.zfill(12))
        if names and all(name.isdecimal() for name in names):
            by_text = {str(name): each for name, each in value.items()}
            return [by_text[name] for name in names]
        return [value]
    return list(value) if isinstance(value, list | tuple) else [value]
