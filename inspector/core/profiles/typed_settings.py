"""Settings of an API as somebody types or pastes them: lists, a number of seconds, claims with values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.profiles.scope_list import read_scope_list
from inspector.core.text.display import elide, visible
from inspector.core.text.message import Message, message
from inspector.core.text.patterns import pattern

LISTS = ("audiences", "clients", "scopes", "algorithms", "types")
SECONDS = ("skew", "max_age", "max_auth_age")
MOST_VALUES, MOST_CHARS = 100, 2000
"""More values, and longer ones, are no settings that anybody types."""
MOST_SECONDS = 1e9
_SECONDS = pattern(r"(\d{1,9}(?:[.,]\d{1,6})?)\s{0,3}(?:s|sec|seconds)?")
_CLAIM = pattern(r"([^\s=]{1,200})(?:\s{0,3}=\s{0,3}(.{0,2000}))?")


class TypedSetting(NamedTuple):
    """What was typed, as settings by name; `wrong` says why it is none, and then there are none."""

    settings: Mapping[str, Any]
    wrong: Message | None = None


def typed(setting: str, text: str, there: tuple[Any, ...] = ()) -> TypedSetting:
    """Read what was typed for a setting; `there` are the values that a list has already, which stay.

    Values of a list are parted by blanks, commas, semicolons or lines, quoted or not, as JSON or YAML. Further issuers
    behind the first one are taken beside it. Pure.
    """
    if setting in SECONDS:
        return _seconds(setting, text)
    if setting == "claims":
        return _claim(text, there)
    if setting == "token_use":
        return TypedSetting({setting: text.strip()})
    found = read_scope_list(text, there)
    if found.wrong:
        return _wrong(message("{value} cannot be a value here: it has a space, a quote or a letter beyond ASCII.",
                              value=_shown(found.wrong[0])))  # fmt: skip
    values = tuple(dict.fromkeys((*there, *found.scopes)))
    if any(len(each) > MOST_CHARS for each in found.scopes):
        return _wrong(message("A value of more than {most} letters does not fit here.", most=MOST_CHARS))
    if len(values) > MOST_VALUES:
        return _wrong(message("More than {most} values do not fit here.", most=MOST_VALUES))
    if setting == "issuer":
        return TypedSetting({"issuer": values[0], "other_issuers": values[1:]} if values else {})
    return TypedSetting({setting: values} if found.scopes else {})


def _seconds(setting: str, text: str) -> TypedSetting:
    if not text.strip():
        return TypedSetting({})
    found = _SECONDS.fullmatch(text.strip())
    if found is None:
        return _wrong(message("{value} is no number of seconds.", value=_shown(text.strip())))
    return TypedSetting({setting: float(found[1].replace(",", "."))})


def _claim(text: str, there: tuple[Any, ...]) -> TypedSetting:
    if not text.strip():
        return TypedSetting({})
    found = _CLAIM.fullmatch(text.strip())
    if found is None:
        return _wrong(
            message("{value} is no claim. Write its name, or name=value, or name=one|another.", value=_shown(text))
        )
    values = tuple(one for each in (found[2] or "").split("|") if (one := each.strip()))
    return TypedSetting({"claims": tuple(dict.fromkeys((*there, (found[1], values))))})


def claim_text(claim: tuple[str, tuple[str, ...]]) -> str:
    """A claim with the values that it may have, as it is typed."""
    name, values = claim
    return f"{name}={'|'.join(values)}" if values else name


def with_typed(settings: AcceptorSettings, tried: Mapping[str, Any]) -> AcceptorSettings:
    """These settings with what was typed in the place of theirs: a value that is typed is known."""
    unknown = tuple(each for each in settings.unknown or () if each not in tried)
    return replace(settings, **tried, unknown=unknown or None)


def _shown(text: str) -> str:
    return visible(elide(text, 40))


def _wrong(why: Message) -> TypedSetting:
    return TypedSetting({}, why)
