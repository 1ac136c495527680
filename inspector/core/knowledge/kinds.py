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


class _Match(NamedTuple):
    """What has to hold of header and claims, all of it."""

    place: int
    kind: TokenKind
    header: tuple[tuple[str, str | bool], ...]
    claims: tuple[tuple[str, str | bool], ...]
    absent: frozenset[str]
    only: frozenset[str] | None
    same: tuple[str, str] | None


class _Kinds(NamedTuple):
    """All rows: by their types, and their matches by the first member that each of them needs."""

    rows: tuple[TokenKind, ...]
    by_type: Mapping[str, TokenKind]
    by_header: Mapping[str, tuple[_Match, ...]]
    by_claim: Mapping[str, tuple[_Match, ...]]


def media_type_of(header: Mapping[str, Any]) -> str:
    """The `typ` in lower case without "application/" (RFC 7515 section 4.1.9); "" where there is none."""
    typ = header.get("typ")
    return typ.strip().lower().removeprefix("application/") if isinstance(typ, str) else ""


def token_kind(header: Mapping[str, Any], claims: Mapping[str, Any]) -> TokenKind | None:
    """The kind of a token with this header and these claims; None where they say nothing of it.

    An explicit type goes before claims (RFC 8725 section 3.11); where it is one not known here, only what is peculiar
    to a kind tells it.
    """
    kinds = _kinds()
    typ = media_type_of(header)
    named = kinds.by_type.get(typ)
    if named is not None:
        return named
    typed = typ not in PLAIN_TYPES
    best: _Match | None = None
    for members, index in ((header, kinds.by_header), (claims, kinds.by_claim)):
        for name in members.keys() & index.keys():
            for match in index[name]:
                if best is not None and match.place >= best.place:
                    break
                if not (typed and match.kind.weak) and _holds(match, header, claims):
                    best = match
                    break
    return best.kind if best is not None else None


def all_kinds() -> tuple[TokenKind, ...]:
    """Every kind there is, in the order of the table."""
    return _kinds().rows


def _holds(match: _Match, header: Mapping[str, Any], claims: Mapping[str, Any]) -> bool:
    for name, wanted in match.header:
        if not _fits(wanted, header.get(name)):
            return False
    for name, wanted in match.claims:
        if not _fits(wanted, claims.get(name)):
            return False
    if not match.absent.isdisjoint(claims) or (match.only is not None and not match.only.issuperset(claims)):
        return False
    if match.same is None:
        return True
    one, other = (claims.get(name) for name in match.same)
    return isinstance(one, str) and one != "" and one == other


def _fits(wanted: str | bool, value: object) -> bool:
    if value is None or isinstance(wanted, bool):
        return value is not None
    if isinstance(value, bool):
        return False
    if isinstance(value, int):
        return value.bit_length() < 64 and _like(wanted, str(value))
    if isinstance(value, str):
        return len(value) <= MAX_MATCHED and _like(wanted, value)
    if isinstance(value, list | dict):
        return any(isinstance(each, str) and len(each) <= MAX_MATCHED and _like(wanted, each) for each in [*value][:32])
    return False


@lru_cache(maxsize=2048)
def _like(pattern: str, text: str) -> bool:
    return re.fullmatch(pattern, text, re.ASCII) is not None


@cache
def _kinds() -> _Kinds:
    rows: list[TokenKind] = []
    by_type: dict[str, TokenKind] = {}
    by_header: dict[str, list[_Match]] = {}
    by_claim: dict[str, list[_Match]] = {}
    place = 0
    for row in resource_tables("knowledge", "kinds.toml")["kind"]:
        told = {name: value for name, value in row.items() if name not in ("typ", "match")}
        kind = TokenKind(**told | {"passes": frozenset(row.get("passes", ()))})
        rows.append(kind)
        by_type |= dict.fromkeys(row.get("typ", ()), kind)
        for conditions in row.get("match", ()):
            match = _match(place, kind, conditions)
            place += 1
            if match.claims:
                by_claim.setdefault(match.claims[0][0], []).append(match)
            elif match.header:
                by_header.setdefault(match.header[0][0], []).append(match)
            elif match.same:
                by_claim.setdefault(match.same[0], []).append(match)
    frozen = ({name: tuple(found) for name, found in index.items()} for index in (by_header, by_claim))
    return _Kinds(tuple(rows), by_type, *frozen)


def _match(place: int, kind: TokenKind, conditions: Mapping[str, Any]) -> _Match:
    same = conditions.get("same")
    return _Match(
        place,
        kind,
        tuple(conditions.get("header", {}).items()),
        tuple(conditions.get("claims", {}).items()),
        frozenset(conditions.get("absent", ())),
        frozenset(conditions["only"]) if "only" in conditions else None,
        (same[0], same[1]) if same else None,
    )
