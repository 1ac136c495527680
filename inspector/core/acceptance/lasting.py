"""When a token stops working at an API, by what its acceptor allows; and what a change of the issuer's keys does there.

All of it follows from the findings of a judgement and the acceptor's habits: no date is compared here a second time.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple, TypeGuard

from inspector.core.acceptance.finding import RuleFinding, State
from inspector.core.acceptance.judging import Judgement
from inspector.core.acceptance.rules.dates import oldest_age
from inspector.core.knowledge.acceptors import NOT_DOCUMENTED, KeyHabits
from inspector.core.text.times import iso

_OF_TIME = frozenset(
    {
        ("exp", "expired"),
        ("nbf", "early"),
        ("iat", "future"),
        ("iat", "old"),
        ("auth_time", "old"),
    }
)
"""Refusals that time alone brings or ends, by rule and case."""


class Ending(StrEnum):
    """How a token stops working at an API."""

    AT = "at"
    """At a moment."""
    NEVER = "never"
    """There is nothing in it that the acceptor compares with its clock."""
    NOT_DOCUMENTED = "not_documented"
    """It does stop, and when is not documented."""
    REFUSED = "refused"
    """It does not work at any time: another rule refuses it."""


class Lasting(NamedTuple):
    """From when until when a token works, in epoch seconds.

    `starts_at` is None where nothing says when it starts. `stops_at` is there where the ending is AT. `at_least` is
    how long it works in any case, where the end is not documented. `rule` and `allowed_s` say what `stops_at` is made
    of: the rule, and how many seconds behind that claim.
    """

    ending: Ending
    stops_at: float | None = None
    starts_at: float | None = None
    at_least: float | None = None
    rule: str = ""
    allowed_s: float = 0.0


class StopGroup(NamedTuple):
    """The judgements whose token stops working at one moment, or in one way where there is none."""

    ending: Ending
    at: float | None
    judgements: tuple[Judgement, ...]


class KeyChange(NamedTuple):
    """What follows where the issuer signs with a new key, in seconds; infinite: until somebody does something.

    `old_s` is how long at most tokens of a key that is no longer published are taken, `new_s` how long at most those
    of a new one are refused. None: not documented.
    """

    old_s: float | None
    new_s: float | None


def lasting(judgement: Judgement) -> Lasting:
    """From when until when the token works there, all else being as it was judged."""
    findings = judgement.findings
    if any(each.state is State.REFUSED and (each.rule.kind, each.case) not in _OF_TIME for each in findings):
        return Lasting(Ending.REFUSED)
    starts = [moment for each in findings if (moment := _start_of(each)) is not None]
    starts_at = max(starts, default=None)
    ends = [found for each in findings if (found := _end_of(each, judgement)) is not None]
    known = min((each for each in ends if each.stops_at is not None), key=_stops_at, default=None)
    open_ends = [each for each in ends if each.stops_at is None]
    if known is not None and all(each.at_least is not None and each.at_least > _stops_at(known) for each in open_ends):
        return known._replace(starts_at=starts_at)
    if open_ends:
        sure = [each.at_least for each in open_ends if each.at_least is not None]
        least = min(sure) if len(sure) == len(open_ends) else None
        if known is not None and least is not None:
            least = min(least, _stops_at(known))
        return Lasting(Ending.NOT_DOCUMENTED, None, starts_at, least, open_ends[0].rule)
    return Lasting(Ending.NEVER, None, starts_at)


def _stops_at(found: Lasting) -> float:
    return math.inf if found.stops_at is None else found.stops_at


def _end_of(finding: RuleFinding, judgement: Judgement) -> Lasting | None:
    """The end that one rule sets, if it sets one; with neither `stops_at` nor `at_least` where nothing is known."""
    kind, date = finding.rule.kind, finding.values.get("actual")
    if kind == "exp":
        if finding.state is State.NOT_DOCUMENTED and finding.case != "expired":
            return Lasting(Ending.NOT_DOCUMENTED, rule=kind)
        if not _is_date(date):
            return None
        if finding.rule.parameters["leeway"] == NOT_DOCUMENTED:
            return Lasting(Ending.NOT_DOCUMENTED, at_least=date, rule=kind)
        return _after(kind, date, finding.values.get("expected"))
    oldest = _oldest(finding, judgement)
    if oldest == NOT_DOCUMENTED:
        return Lasting(Ending.NOT_DOCUMENTED, rule=kind)
    return _after(kind, date, oldest) if oldest and _is_date(date) else None


def _oldest(finding: RuleFinding, judgement: Judgement) -> object:
    """How old in seconds the date that a rule looks at may be; nothing where it limits that of none."""
    settings, rule = judgement.settings, finding.rule
    if rule.kind == "auth_time":
        return settings.max_auth_age
    if rule.kind != "iat":
        return None
    return oldest_age(rule, settings)


def _is_date(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _after(kind: str, date: float, allowed: object) -> Lasting:
    seconds = float(allowed) if isinstance(allowed, int | float) else 0.0
    return Lasting(Ending.AT, date + seconds, rule=kind, allowed_s=seconds)


def _start_of(finding: RuleFinding) -> float | None:
    """When the token starts to work by one rule; None where that sets no start, or where it is not documented."""
    date, allowed = finding.values.get("actual"), finding.values.get("expected")
    if not _is_date(date) or not isinstance(allowed, int | float):
        return None
    of_start = finding.rule.kind == "nbf" or (finding.rule.kind == "iat" and "off" in finding.values)
    return date - allowed if of_start else None


_LAST = (Ending.NEVER, Ending.NOT_DOCUMENTED, Ending.REFUSED)


def stops(judgements: Iterable[Judgement]) -> tuple[StopGroup, ...]:
    """The judgements by when the token stops working there: moments first, in order; then never, then not documented.

    Those that refuse it whatever the time are left out.
    """
    at: dict[float, list[Judgement]] = {}
    others: dict[Ending, list[Judgement]] = {}
    for each in judgements:
        found = lasting(each)
        if found.stops_at is not None:
            at.setdefault(found.stops_at, []).append(each)
        else:
            others.setdefault(found.ending, []).append(each)
    timed = [StopGroup(Ending.AT, moment, tuple(at[moment])) for moment in sorted(at)]
    rest = [StopGroup(ending, None, tuple(others[ending])) for ending in _LAST[:2] if ending in others]
    return (*timed, *rest)


def key_change(keys: KeyHabits) -> KeyChange:
    """What a change of the issuer's keys does to one that keeps them so."""
    if keys.own:
        return KeyChange(math.inf, math.inf)
    if keys.refetch is None:
        return KeyChange(keys.cache_s, None)
    return KeyChange(keys.cache_s, keys.pause_s if keys.refetch else keys.cache_s)


def lasting_json(judgement: Judgement) -> Mapping[str, object]:
    """The members "stops_at" (epoch seconds or null), "starts_at", "stops" and "keys" of a judgement (DESIGN 6).

    Each moment stands there in ISO 8601 too.

    Of `keys` the seconds are a number, "for ever" where only somebody's doing ends it, or null: not documented.
    """
    found, change = lasting(judgement), key_change(judgement.acceptor.keys)
    return {
        "stops_at": found.stops_at,
        "stops_at_iso": _iso(found.stops_at),
        "starts_at": found.starts_at,
        "starts_at_iso": _iso(found.starts_at),
        "stops": found.ending.value,
        "keys": {
            "old_taken_s": _number(change.old_s),
            "new_refused_s": _number(change.new_s),
            "fetched_for_unknown_kid": judgement.acceptor.keys.refetch,
        },
    }


def _iso(moment: float | None) -> str | None:
    return iso(moment) if moment is not None else None


def _number(seconds: float | None) -> float | str | None:
    return "for ever" if seconds is not None and math.isinf(seconds) else seconds


def names_of(judgements: Sequence[Judgement]) -> tuple[str, ...]:
    """What they are called in a sentence, each once: the user's name for an API, else the acceptor's."""
    return tuple(dict.fromkeys(each.name or each.acceptor.short for each in judgements))
