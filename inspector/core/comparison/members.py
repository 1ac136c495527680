"""One member of two headers or payloads, compared as its kind asks for: as a set, as a date, place by place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from itertools import islice
from typing import Any, NamedTuple

from inspector.core.checks.inspection import Inspection
from inspector.core.comparison.differences import (
    MAX_SHOWN,
    Difference,
    Place,
    alike,
    apart,
    both_written,
    entries,
    excerpts,
    listed,
    places,
    words,
    written,
)
from inspector.core.knowledge.claims import Term, Where, term_of
from inspector.core.text import times
from inspector.core.text.display import elide
from inspector.core.text.language import plural, tr
from inspector.core.tokens.token import Token

MAX_PLACES = 40
"""Places of one member in which two values differ that are listed."""


class Aspect(StrEnum):
    """What a row is about, in the order of the sections."""

    EXPECTED = "expected"
    KEY = "key"
    HEADER = "header"
    PAYLOAD = "payload"
    TEXT = "text"


class ComparedRow(NamedTuple):
    """One thing of both tokens. None where one does not have it.

    `name` is that of a member, the path of a place in it, or words; `member` is the member's own name, "" outside of
    header and payload. Values are elided, both at the same place; `only_first` and `only_second` are what only one of
    two sets has. `remark` says in a sentence what the values do not show.
    """

    section: Aspect
    name: str
    difference: Difference
    first: str | None
    second: str | None
    remark: str = ""
    only_first: tuple[str, ...] = ()
    only_second: tuple[str, ...] = ()
    member: str = ""


class Pair(NamedTuple):
    """The two that are compared, and the provider whose rules say what their claims mean."""

    first: Inspection
    second: Inspection
    provider: str


def text_row(section: Aspect, name: str, first: str | None, second: str | None) -> ComparedRow | None:
    """A row of two texts; None where neither is there."""
    if first is None and second is None:
        return None
    if first is None or second is None:
        difference = Difference.ONLY_SECOND if first is None else Difference.ONLY_FIRST
        return ComparedRow(section, name, difference, _elided(first), _elided(second))
    difference = Difference.SAME if first == second else Difference.DIFFERENT
    return ComparedRow(section, name, difference, *excerpts(first, second))


def _elided(text: str | None) -> str | None:
    return elide(text, MAX_SHOWN) if text is not None else None


def set_row(section: Aspect, name: str, first: tuple[str, ...], second: tuple[str, ...]) -> ComparedRow | None:
    """A row of two sets of names; None where both are empty."""
    if not first and not second:
        return None
    mine, theirs = tuple(n for n in first if n not in second), tuple(n for n in second if n not in first)
    if not second:
        return ComparedRow(section, name, Difference.ONLY_FIRST, listed(first), None)
    if not first:
        return ComparedRow(section, name, Difference.ONLY_SECOND, None, listed(second))
    difference = Difference.DIFFERENT if mine or theirs else Difference.SAME
    return ComparedRow(section, name, difference, listed(first), listed(second), apart(first, second), mine, theirs)


def member_rows(
    pair: Pair, section: Aspect, where: Where, name: str, mine: Mapping[str, Any], theirs: Mapping[str, Any]
) -> Iterator[ComparedRow]:
    """The rows of the member `name`, which one of the two has at least: one, or one for each place that differs."""
    if name not in mine or name not in theirs:
        yield _one_sided(pair, section, where, name, mine, theirs)
        return
    one, other = mine[name], theirs[name]
    if alike(one, other):
        text = elide(written(one), MAX_SHOWN)
        yield ComparedRow(section, name, Difference.SAME, text, text, member=name)
        return
    row = _by_kind(pair, section, term_of(name, where, pair.provider), name, one, other)
    yield from _places(section, name, one, other) if row is None else (row,)


def _by_kind(pair: Pair, section: Aspect, term: Term | None, name: str, one: Any, other: Any) -> ComparedRow | None:
    """A row for two values whose meaning says how they are compared; None for all others."""
    if name == "aud":
        return _sets(section, name, one, other, entries)
    if term is not None and term.kind == "time":
        return _times(pair, section, name, one, other)
    if term is not None and term.kind == "scope":
        return _sets(section, name, one, other, words)
    if term is not None and term.per_token and type(one) is type(other):
        remark = tr("Each token has another; it decides nothing.")
        return ComparedRow(
            section, name, Difference.EQUIVALENT, *excerpts(*both_written(one, other)), remark, member=name
        )
    return None


def _one_sided(
    pair: Pair, section: Aspect, where: Where, name: str, mine: Mapping[str, Any], theirs: Mapping[str, Any]
) -> ComparedRow:
    value = mine[name] if name in mine else theirs[name]
    term = term_of(name, where, pair.provider)
    text = elide(written(value), MAX_SHOWN)
    date = times.numeric_date(value) if term is not None and term.kind == "time" else None
    if date is not None:
        text = _moment_text(value, date, (pair.first if name in mine else pair.second).at)
    if name in mine:
        return ComparedRow(section, name, Difference.ONLY_FIRST, text, None, member=name)
    return ComparedRow(section, name, Difference.ONLY_SECOND, None, text, member=name)


def _places(section: Aspect, name: str, one: Any, other: Any) -> Iterator[ComparedRow]:
    """Nested values row by row, each with its path from the member on."""
    found: list[Place] = list(islice(places(one, other, name), MAX_PLACES + 1))
    for path, difference, first, second, remark in found[:MAX_PLACES]:
        yield ComparedRow(section, path, difference, first, second, remark, member=name)
    if len(found) > MAX_PLACES:
        words_ = plural(MAX_PLACES, "Only {n} place is listed.", "Only the first {n} places are listed.")
        yield ComparedRow(section, name, Difference.DIFFERENT, "…", "…", words_, member=name)


def _sets(
    section: Aspect, name: str, one: Any, other: Any, read: Callable[[Any], frozenset[str] | None]
) -> ComparedRow | None:
    """A row of two values that are sets by their meaning; None where one of them is none."""
    mine, theirs = read(one), read(other)
    if mine is None or theirs is None:
        return None
    shown = excerpts(*both_written(one, other))
    if mine != theirs:
        here, there = tuple(sorted(mine - theirs)), tuple(sorted(theirs - mine))
        return ComparedRow(section, name, Difference.DIFFERENT, *shown, apart(here, there), here, there, name)
    if type(one) is type(other):
        remark = tr("The same entries, in another order or repeated.")
    else:
        remark = tr("One is a text and the other a list, with the same entries.")
    return ComparedRow(section, name, Difference.EQUIVALENT, *shown, remark, member=name)


# --- moments ---


def _moment_text(value: Any, date: float, at: float) -> str:
    return f"{written(value)} ({times.moment(date, at)})"


def _times(pair: Pair, section: Aspect, name: str, one: Any, other: Any) -> ComparedRow | None:
    """Two dates mean the same where both are as far from iat, and both past or both still to come.

    None where one of them is no date.
    """
    first, second = times.numeric_date(one), times.numeric_date(other)
    if first is None or second is None:
        return None
    past = [date <= each.at for date, each in ((first, pair.first), (second, pair.second))]
    spans = [_since_issued(date, each.token) for date, each in ((first, pair.first), (second, pair.second))]
    as_far = name == "iat" or (spans[0] is not None and spans[0] == spans[1])
    equivalent = as_far and past[0] == past[1]
    shown = _moment_text(one, first, pair.first.at), _moment_text(other, second, pair.second.at)
    difference = Difference.EQUIVALENT if equivalent else Difference.DIFFERENT
    return ComparedRow(section, name, difference, *shown, _time_remark(name, spans, past), member=name)


def _since_issued(date: float, token: Token) -> float | None:
    """Seconds from iat, or nbf where there is no iat, to a date."""
    issued = token.moment("iat")
    start = token.moment("nbf") if issued is None else issued
    return None if start is None else date - start


def _time_remark(name: str, spans: list[float | None], past: list[bool]) -> str:
    if name == "exp":
        return f"{_lifetime(spans)} {_expired(past)}".strip()
    if past[0] != past[1]:
        return tr("Past in the first only.") if past[0] else tr("Past in the second only.")
    if name == "iat":
        return tr("Issued at different moments.")
    if None not in spans and spans[0] == spans[1]:
        return tr("As far from the moment of issue in both.")
    return ""


def _lifetime(spans: list[float | None]) -> str:
    one, other = spans
    if one is None or other is None:
        return ""
    if one == other:
        return tr("Both last {duration}.", duration=times.duration(one))
    return tr(
        "The first lasts {duration}, the second {other_duration}.",
        duration=times.duration(one),
        other_duration=times.duration(other),
    )


def _expired(past: list[bool]) -> str:
    if past[0] == past[1]:
        return ""
    return tr("Only the first has expired.") if past[0] else tr("Only the second has expired.")
