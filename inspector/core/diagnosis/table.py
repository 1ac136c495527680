"""What failures mean: the rows of resources/knowledge that `FILES` names, read once and checked."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from fnmatch import fnmatchcase
from functools import cache
from string import Formatter
from typing import Any

from inspector.core.diagnosis.conditions import cheapest_first, check_conditions, check_statements, fits
from inspector.core.diagnosis.evidence import Evidence
from inspector.core.diagnosis.token_facts import QUOTED
from inspector.core.values import dataclass
from inspector.resources import resource_tables

PLACEHOLDERS = frozenset({"Who", "who", "host", "status", "retry_after", "wanted_scope", "said"})
"""What any row may have filled in; rows with a condition on the token may quote it as well (`token_facts.QUOTED`).

A row that asks for quoted values of a statement, by `quotes`, may have them filled in too.
"""
FILES = ("failures.toml", "rejections.toml", "services.toml", "gateways.toml", "witness.toml")
"""Where rows stand; each file may have rows of both kinds."""


REPLACE_SECRET, FIND_METHOD = "replace-secret", "find-method"
OFFERS = frozenset({"", REPLACE_SECRET, FIND_METHOD})
"""What can be done about a failure at the press of a button."""


@dataclass(frozen=True, slots=True)
class Party:
    """Who may answer, and what gives it away when the profile does not say."""

    id: str
    name: str
    url: str = ""
    body: str = ""
    header: str = ""


@dataclass(frozen=True, slots=True)
class KnownFailure:
    """One row: how a failure is recognised, what probably caused it, and what to try.

    `offers` names what can be done for each of `fixes`, in their order, "" where nothing can. A row that `refines`
    others takes the place of one of them where its own conditions hold too. `about` says what the cause is about, as
    ids of statements: by them the token at hand speaks for or against it. `tell` says what would tell this cause from
    another one. A `vague` row stands only where nothing else says more; a `doubtful` one
    names what may be as well as not. The cause of one that `denies` is that what the answer says is not so of the token
    at hand: what the token shows against it speaks for the row.
    """

    id: str
    provider: str
    match: Mapping[str, Any]
    summary: str
    cause: str
    fixes: tuple[str, ...]
    reference: str
    sure: bool = False
    details: str | None = None
    less_likely: str | None = None
    refines: tuple[str, ...] = ()
    suspects_secret: bool = False
    offers: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    tell: str | None = None
    vague: bool = False
    doubtful: bool = False
    denies: bool = False

    @property
    def concerns(self) -> tuple[str, ...]:
        """What the cause is about: what the row says of it, else what it goes by."""
        return self.about or tuple(self.match.get("says", ()))

    @property
    def specificity(self) -> int:
        """How many conditions the row makes: the provider counts as one, and so does each condition on the token.

        A code of the vendor's own says as much as three words of anybody.
        """
        own = 2 if "code" in self.match else 0
        return len(self.match) + max(0, len(self.match.get("token", {})) - 1) + (self.provider != "any") + own

    @property
    def knows_words(self) -> bool:
        """Whether it goes by words of the server, and not by the kind of answer alone."""
        asked = {*self.match, *self.match.get("header", {})}
        return bool(self.refines) or not asked.isdisjoint(
            {"words", "says", "body", "www-authenticate", "apigw-requestid"}
        )


@dataclass(frozen=True, slots=True)
class Table:
    """Who may answer, and the rows in the order of their file."""

    parties: tuple[Party, ...]
    rows: tuple[KnownFailure, ...]

    def able(self, seen: Evidence, party: str) -> tuple[KnownFailure, ...]:
        """The rows that fit, in the order of their files; the last one fits anything."""
        return tuple([row for row in self.rows if row.provider in ("any", party) and fits(row.match, seen)])


@cache
def failures() -> Table:
    """The answers of token endpoints; ValueError naming the row when one is wrong."""
    return _read("failure", parties())


@cache
def rejections() -> Table:
    """The answers of APIs, and those that may be either's; ValueError naming the row when one is wrong."""
    return _read("rejection", parties())


@cache
def parties() -> tuple[Party, ...]:
    """Who may answer, as failures.toml lists them."""
    return tuple(Party(**party) for party in _document("failures.toml")["party"])


@cache
def _document(name: str) -> dict[str, Any]:
    return resource_tables("knowledge", name)


def _read(kind: str, known: tuple[Party, ...]) -> Table:
    written = [(name, members) for name in FILES for members in _document(name).get(kind, ())]
    ids = [str(members.get("id")) for _, members in written]
    if twice := sorted({each for each in ids if ids.count(each) > 1}):
        raise ValueError(f"there are two rows of the id {', '.join(twice)}")
    names = {"any"} | {party.id for party in known}
    return Table(known, tuple([read_row(members, names, ids, name) for name, members in written]))


def read_row(
    members: Mapping[str, Any], known: set[str], others: Collection[str], file: str = "failures.toml"
) -> KnownFailure:
    """Build and check one row; every complaint names it. It may refine only rows of the ids `others`."""
    name = f"{file}: {members.get('id', 'a row without id')}"
    lists = {key: tuple(members[key]) for key in ("fixes", "refines", "offers", "about") if key in members}
    if "refines" in lists:
        lists["refines"] = _matching(lists["refines"], others)
    try:
        made = KnownFailure(**{**members, **lists, "match": cheapest_first(members["match"])})
        _check(made, known, others)
    except (TypeError, KeyError, ValueError) as error:
        raise ValueError(f"{name}: {error}") from error
    return made


def _matching(patterns: Iterable[str], ids: Collection[str]) -> tuple[str, ...]:
    """The ids that patterns such as "api-*" stand for; a pattern that none fits stays, to be complained of."""
    found = [
        ([each for each in ids if fnmatchcase(each, pattern)] if "*" in pattern else []) or [pattern]
        for pattern in patterns
    ]
    return tuple(dict.fromkeys(each for matching in found for each in matching))


def _check(row: KnownFailure, known: set[str], others: Collection[str]) -> None:
    if row.provider not in known:
        raise ValueError(f"no such party: {row.provider}")
    if strange := set(row.refines) - (set(others) - {row.id}):
        raise ValueError(f"refines what is no other row: {', '.join(sorted(strange))}")
    if len(row.offers) > len(row.fixes) or not set(row.offers) <= OFFERS:
        raise ValueError("an offer is for no fix, or is none that is known")
    check_conditions(row.match)
    check_statements(row.about)
    allowed = PLACEHOLDERS | (QUOTED if "token" in row.match else frozenset()) | set(row.match.get("quotes", ()))
    for text in (row.summary, row.cause, row.details or "", row.less_likely or "", row.tell or "", *row.fixes):
        used = {name for _, name, _, _ in Formatter().parse(text) if name is not None}
        if not used <= allowed:
            raise ValueError(f"no such placeholder: {', '.join(sorted(used - allowed))}")
