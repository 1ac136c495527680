"""One client of a file on its way to a profile: what the file says of each member, where, and what it does not say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from typing import Any

from inspector.core.definitions.kept_elsewhere import reference_in
from inspector.core.definitions.proposal import DefinitionFinding, FieldOrigin, SecretState
from inspector.core.definitions.resource import Resource
from inspector.core.definitions.setting import Path, Setting, Unknown
from inspector.core.text.message import Message, message
from inspector.core.values import dataclass

LineOf = Callable[[Path], int | None]

NOT_SAID = message("Not in the file. Fill it in after the import.")
SECRET_NOT_SAID = message("Not in the file. Enter it after the import.")
SECRET_MADE = message("Not in the file: Cognito makes it. Enter it after the import.")

_MASKED = re.compile(
    r"[*•●]+|[xX]{6,}|<[^<>]*>|\[[^\[\]]*\]|\((?:sensitive|hidden)[^()]*\)|redacted|sensitive", re.IGNORECASE
)
"""What stands in the place of a secret that was taken out."""


@dataclass(frozen=True, slots=True)
class Secret:
    """What the file has of the client secret; `line` and `path` where it stands."""

    state: SecretState
    value: str = field(default="", repr=False)
    line: int | None = None
    origin: FieldOrigin | None = None
    path: Path = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """What a file says of one client, by the members of Profile.

    `values` are those that it says, in their types; only these change a profile that is there. `origins` say where each
    stands, and what is missing. `by_name`: a profile of that name is the same one, whatever it asks.
    """

    resource: Resource = field(repr=False)
    name: str
    provider: str
    values: Mapping[str, Any] = field(repr=False)
    origins: tuple[FieldOrigin, ...] = ()
    findings: tuple[DefinitionFinding, ...] = ()
    secret: Secret = field(default=Secret(SecretState.NONE), repr=False)
    scopes_unknown: tuple[str, ...] = ()
    by_name: bool = False

    @property
    def address(self) -> str:
        """What the file calls the client."""
        return self.resource.address


def missing(field_name: str, unknown: Unknown | None, line: int | None, asks_for: str = "") -> FieldOrigin:
    """The origin of a member that the file does not say; `unknown` is what it has in its place."""
    if unknown is None or not unknown.written:
        return FieldOrigin(field_name, line, NOT_SAID, asks_for or (unknown.asks_for if unknown else ""))
    words = message("Not in the file: it is `{written}`. Fill it in after the import.", written=unknown.written)
    return FieldOrigin(field_name, line, words, unknown.asks_for, unknown.written)


def stands_at(setting: Setting | None, line_of: LineOf) -> int | None:
    """The line of a setting in the file; None for one that is not there, or that was filled in and has no place."""
    return line_of(setting.path) if setting is not None and setting.path else None


def secret_of(setting: Setting | None, line_of: LineOf, where: Message = SECRET_NOT_SAID) -> Secret:
    """What a setting has of the client secret; `where` is said where there is none."""
    line = stands_at(setting, line_of)
    nowhere = Secret(SecretState.NONE, origin=FieldOrigin("client_secret", line, where))
    if setting is None or setting.value in (None, ""):
        return nowhere
    if isinstance(setting.value, Unknown):
        words = message("Not in the file: it is `{written}`. Enter it after the import.", written=setting.value.written)
        return Secret(SecretState.REFERENCE, line=line, origin=FieldOrigin("client_secret", line, words))
    if not setting.text or _MASKED.fullmatch(setting.text.strip()):
        return nowhere
    if written := reference_in(setting.text):
        words = message("Not in the file: it is `{written}`. Enter it after the import.", written=written)
        return Secret(SecretState.REFERENCE, line=line, origin=FieldOrigin("client_secret", line, words))
    return Secret(SecretState.FOUND, setting.text, line, FieldOrigin("client_secret", line), setting.path)


def resolved(unknown: Unknown, answer: str) -> str:
    """What stands in the place of an unknown, once what it asks for is known to be `answer`.

    In a text with the name in it, such as `!Sub "orders-${Stage}"`, the answer goes in the place of the name.
    """
    inner = re.fullmatch(r"!Sub\s+(['\"]?)(.*)\1", unknown.written.strip(), re.DOTALL)
    text = inner[2] if inner else unknown.written
    place = "${" + unknown.asks_for + "}"
    return text.replace(place, answer) if place in text and "${" not in text.replace(place, "") else answer


def with_answers(value: Any, answers: Mapping[str, str], but: Iterable[str] = ()) -> Any:
    """A value of a setting with every unknown in it filled in that is answered, but for those named in `but`."""
    if isinstance(value, Unknown):
        answered = answers.get(value.asks_for) if value.asks_for not in but else None
        return resolved(value, answered) if answered else value
    if isinstance(value, Mapping):
        return {name: with_answers(each, answers, but) for name, each in value.items()}
    if isinstance(value, tuple | list):
        return tuple(with_answers(each, answers, but) for each in value)
    return value
