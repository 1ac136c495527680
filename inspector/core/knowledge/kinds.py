"""What kind of token this is, by what its header and claims say, from resources/knowledge/kinds.toml.

A token's own word: good for naming and explaining it, and for asking of it what its kind has to keep; never for trust.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any, NamedTuple

from inspector.core.values import dataclass
from inspector.resources import resource_tables

PLAIN_TYPES = frozenset({"", "jwt", "jose", "jws"})
"""What `typ` says where it says nothing of a kind (RFC 7519 section 5.1, RFC 7515 section 4.1.9)."""
MAX_REMEMBERED = 64
"""Claims of a token whose names are remembered."""
MAX_MATCHED = 512
"""Characters of a value that a pattern is tried on; none of those told by a pattern is nearly as long."""


@dataclass(frozen=True, slots=True)
class TokenKind:
    """A kind of token, as a row of kinds.toml describes it. Spans of time are in seconds, None where there is no limit.

    `passes` are checks that do not apply to it. `limit` says what the spans mean, in a sentence.
    """

    id: str
    label: str
    use: str
    text: str
    source: str
    fix: str = ""
    own_key: bool = False
    weak: bool = False
    passes: frozenset[str] = frozenset()
    max_age_s: float | None = None
    max_ahead_s: float | None = None
    max_life_s: float | None = None
    limit: str = ""


class _Condition(NamedTuple):
    """The whole value fits `pattern`; every text that does begins with `start`, which is seen sooner."""

    name: str
    pattern: str
    start: str


class _Match(NamedTuple):
    """What has to hold of header and claims, all of it: which names are there, and then what their values are.

    `first` is one of the conditions on claims, which most tokens of other kinds fail by how their value begins.
    """

    kind: TokenKind
    header_names: frozenset[str]
    names: frozenset[str]
    absent: frozenset[str]
    only: frozenset[str] | None
    header: tuple[_Condition, ...]
    claims: tuple[_Condition, ...]
    same: tuple[str, str] | None
    first: _Condition | None


class _Kinds(NamedTuple):
    """All rows, by their types, and their matches in the order of the table."""

    rows: tuple[TokenKind, ...]
    by_type: Mapping[str, TokenKind]
    matches: tuple[_Match, ...]


def media_type_of(header: Mapping[str, Any]) -> str:
    """The `typ` in lower case without "application/" (RFC 7515 section 4.1.9); "" where there is none."""
    typ = header.get("typ")
    return typ.strip().lower().removeprefix("application/") if isinstance(typ, str) else ""


def token_kind(header: Mapping[str, Any], claims: Mapping[str, Any]) -> TokenKind | None:
    """The kind of a token with this header and these claims; None where they say nothing of it.

    An explicit type goes before claims (RFC 8725 section 3.11); where it is one not known here, only what is peculiar
    to a kind tells it.
    """
    typ = header.get("typ")
    shape = typ if isinstance(typ, str) else "", tuple(header), tuple(claims)
    possible = _possible(*shape) if len(claims) <= MAX_REMEMBERED else _of_shape(*shape)
    for match in possible:
        first = match.first
        if first is not None and isinstance(value := claims[first.name], str) and not value.startswith(first.start):
            continue
        if _holds(match, header, claims):
            return match.kind
    return None


@lru_cache(maxsize=256)
def _possible(typ: str, header: tuple[str, ...], claims: tuple[str, ...]) -> tuple[_Match, ...]:
    """As below, remembered: an issuer gives thousands of tokens the same type and names."""
    return _of_shape(typ, header, claims)


def _of_shape(typ: str, header: tuple[str, ...], claims: tuple[str, ...]) -> tuple[_Match, ...]:
    """The matches that fit a token of this type, with these names in header and claims, whatever their values."""
    kinds, said = _kinds(), media_type_of({"typ": typ})
    if (named := kinds.by_type.get(said)) is not None:
        return (_match(named, {}),)
    ours, names, typed = frozenset(header), frozenset(claims), said not in PLAIN_TYPES
    return tuple(
        [
            match
            for match in kinds.matches
            if not (typed and match.kind.weak)
            and match.header_names <= ours
            and match.names <= names
            and match.absent.isdisjoint(names)
            and (match.only is None or names <= match.only)
        ]
    )


def all_kinds() -> tuple[TokenKind, ...]:
    """Every kind there is, in the order of the table."""
    return _kinds().rows


def _holds(match: _Match, header: Mapping[str, Any], claims: Mapping[str, Any]) -> bool:
    for condition in match.claims:
        if not _fits(condition, claims[condition.name]):
            return False
    for condition in match.header:
        if not _fits(condition, header[condition.name]):
            return False
    if match.same is None:
        return True
    one, other = (claims[name] for name in match.same)
    return isinstance(one, str) and one != "" and one == other


def _fits(wanted: _Condition, value: object) -> bool:
    if isinstance(value, str):
        if wanted.start == wanted.pattern:
            return value == wanted.start
        return value.startswith(wanted.start) and len(value) <= MAX_MATCHED and _like(wanted.pattern, value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value.bit_length() < 64 and _like(wanted.pattern, str(value))
    if isinstance(value, list | dict):
        return any(isinstance(each, str) and _fits(wanted, each) for each in [*value][:32])
    return False


@lru_cache(maxsize=2048)
def _like(pattern: str, text: str) -> bool:
    return re.fullmatch(pattern, text, re.ASCII) is not None


@cache
def _kinds() -> _Kinds:
    rows: list[TokenKind] = []
    by_type: dict[str, TokenKind] = {}
    matches: list[_Match] = []
    for row in resource_tables("knowledge", "kinds.toml")["kind"]:
        told = {name: value for name, value in row.items() if name not in ("typ", "match")}
        kind = TokenKind(**told | {"passes": frozenset(row.get("passes", ()))})
        rows.append(kind)
        by_type |= dict.fromkeys(row.get("typ", ()), kind)
        matches += [_match(kind, conditions) for conditions in row.get("match", ())]
    return _Kinds(tuple(rows), by_type, tuple(matches))


def _match(kind: TokenKind, conditions: Mapping[str, Any]) -> _Match:
    header, claims, same = (conditions.get(name, {}) for name in ("header", "claims", "same"))
    asked = _conditions(claims)
    return _Match(
        kind,
        frozenset(header),
        frozenset(claims) | frozenset(same),
        frozenset(conditions.get("without", ())),
        frozenset(conditions["only"]) if "only" in conditions else None,
        _conditions(header),
        asked,
        (same[0], same[1]) if same else None,
        next((each for each in asked if each.start), None),
    )


def _conditions(members: Mapping[str, str | bool]) -> tuple[_Condition, ...]:
    return tuple(
        [
            _Condition(name, pattern, _beginning(pattern))
            for name, pattern in members.items()
            if isinstance(pattern, str)
        ]
    )


def _beginning(pattern: str) -> str:
    """What every text that fits the pattern begins with, as far as that is plain to see; "" where it is not."""
    if "|" in pattern:
        return ""
    start = re.match(r"(?:[A-Za-z0-9:/_@-]|\\[.@])*", pattern)
    text = start.group() if start is not None else ""
    if pattern[len(text) :][:1] in ("?", "*", "{"):
        text = text[:-2] if text[-2:-1] == "\\" else text[:-1]
    return text.replace("\\", "")
