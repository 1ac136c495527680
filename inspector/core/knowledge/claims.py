"""What a header member or a claim means, from resources/knowledge/claims.toml."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from functools import cache
from typing import Any, Literal

from inspector.core.text.language import tr
from inspector.core.values import dataclass
from inspector.resources import resource_tables

Where = Literal["header", "payload"]
KINDS = ("time", "scope", "id", "text")


@dataclass(frozen=True, slots=True)
class Meaning:
    """One plain sentence about a member, where it is defined, and how its value is best shown (see `KINDS`)."""

    text: str
    source: str
    kind: str


@dataclass(frozen=True, slots=True)
class Term:
    """A row of claims.toml. `per_token` says that every token has a value of its own, which decides nothing."""

    name: str
    where: str
    text: str
    source: str
    kind: str
    prefix: bool = False
    per_token: bool = False
    providers: tuple[str, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)
    patterns: tuple[tuple[str, str], ...] = ()

    def speaks_of(self, name: str, where: str, provider: str) -> bool:
        """Whether this row is about the member `name` of a token from `provider`."""
        named = name.startswith(self.name) and name != self.name if self.prefix else name == self.name
        return named and where == self.where and (not self.providers or provider in self.providers)


@cache
def terms() -> tuple[Term, ...]:
    """All rows, in the order of the file; ValueError when one is wrong."""
    return tuple(_term(row) for row in resource_tables("knowledge", "claims.toml")["claim"])


def meaning(name: str, value: object, where: Where, provider: str = "generic") -> Meaning | None:
    """What `name` means with this `value` in the header or payload; None for a name that no row knows.

    A row for the provider goes before one for all, the whole name before a prefix, and a longer prefix before a
    shorter one. Groups that a pattern takes from the value are limited by that pattern, so the sentence is safe to
    show as plain text.
    """
    best = term_of(name, where, provider)
    return Meaning(_sentence(best, value), best.source, best.kind) if best is not None else None


def term_of(name: str, where: Where, provider: str = "generic") -> Term | None:
    """The row about the member `name`, in the order of precedence that `meaning` has; None where there is none."""
    found = [term for term in terms() if term.speaks_of(name, where, provider)]
    return max(found, key=lambda term: (not term.prefix, len(term.name), bool(term.providers))) if found else None


def _sentence(term: Term, value: object) -> str:
    text = _as_text(value)
    if text in term.values:
        return tr(term.values[text])
    for pattern, sentence in term.patterns:
        if match := re.fullmatch(pattern, text, re.ASCII):
            return tr(sentence, **match.groupdict())
    return tr(term.text)


def _as_text(value: object) -> str:
    """How a value is written in the table; empty for what is never in it (Python refuses to print a huge int)."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) and abs(value) < 1_000_000 else ""


def _term(row: dict[str, Any]) -> Term:
    """Build and check one row; every complaint names it."""
    name = f"claims.toml: {row.get('name', 'a row without name')}"
    patterns = tuple((pattern, sentence) for pattern, sentence in row.pop("patterns", ()))
    try:
        term = Term(**row | {"providers": tuple(row.get("providers", ())), "patterns": patterns})
        for pattern, sentence in patterns:
            sentence.format_map(dict.fromkeys(re.compile(pattern).groupindex, ""))
    except (TypeError, KeyError, re.error) as error:
        raise ValueError(f"{name}: {error}") from error
    if term.kind not in KINDS or term.where not in ("header", "payload"):
        raise ValueError(f"{name}: kind or where is none of the known ones")
    return term
