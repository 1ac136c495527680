"""Explorations as they are kept with a profile: JSON text of a bounded size, never with a token or a secret."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from typing import Any, NamedTuple

from inspector.core.exploration.cause import explained
from inspector.core.exploration.exploration import AskKind, Exploration, ScopeAnswer, ScopeAsk, api_of
from inspector.core.exploration.stopping import ENDS, stopped_words
from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.profile import Profile
from inspector.core.text.language import mark
from inspector.core.text.message import Message, message, verbatim
from inspector.core.text.times import DAY_S, clock, date, outside, to_datetime
from inspector.core.values import dataclass

VERSION = 1
MAX_CHARS = 64_000
"""So long is the text at most: it stands in the file of profiles."""
SHORT_SAID = 300
STALE_DAYS = 30
"""After so many days what a client may have is taken to be known no longer."""


@dataclass(frozen=True, slots=True)
class KeptExplorations:
    """The last exploration of a profile, and the one before it in short: without what was said and without claims."""

    last: Exploration
    before: Exploration | None = None


def kept(profile: Profile) -> KeptExplorations | None:
    """What is kept with a profile; None where nothing is, or it is damaged or of a later version."""
    if not profile.explored or len(profile.explored) > 2 * MAX_CHARS:
        return None
    try:
        document = json.loads(profile.explored)
        if not isinstance(document, dict) or document.get("version") != VERSION:
            return None
        before = _read(document["before"]) if "before" in document else None
        return KeptExplorations(_read(document["last"]), before)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OverflowError):
        return None


def with_exploration(profile: Profile, found: Exploration) -> Profile:
    """The profile with what was found out, and the last exploration as the one before.

    Where no answer says anything of scopes, what is known stays: a server that was away has taught nothing.
    """
    if not found.telling:
        return profile
    old = kept(profile)
    before = _remembered(old) if old is not None and _same_client(old.last, found) else None
    return replace(profile, explored=_text(found, before))


def _same_client(one: Exploration, other: Exploration) -> bool:
    """Whether both are of one client at one server, and of one API where both say of which."""
    same_api = one.api == other.api or None in (one.api, other.api)
    return (one.client_id, one.token_url) == (other.client_id, other.token_url) and same_api


def _remembered(old: KeptExplorations) -> Exploration:
    """The last exploration, with what the one before it says of scopes that this one did not ask for or learn of."""
    last, before = old.last, old.before
    if before is None or not _same_client(last, before):
        return last
    learned = _outcomes(last)
    more = [each for each in before.telling if each.ask.kind is AskKind.ALONE and each.ask.scopes[0] not in learned]
    if not more:
        return last
    own = [each for each in last.telling if each.ask.kind is not AskKind.TOGETHER]  # which would ask for these too
    scopes = dict.fromkeys((*last.scopes, *(each.ask.scopes[0] for each in more)))
    return replace(last, scopes=tuple(scopes), answers=(*own, *more), ended="", stopped=None)


def _text(last: Exploration, before: Exploration | None) -> str:
    """The fullest text that is not too long; "" where not even the barest is short enough."""
    short = _stripped(before) if before is not None else None
    cut = _mapped(last, lambda each: _said_less(each, each.said[:SHORT_SAID]))
    bare = _stripped(last)
    tries = ((last, short), (cut, short), (_mapped(cut, _without_claims), short), (bare, short), (bare, None))
    for now, then in tries:
        document = {"version": VERSION, "last": _written(now)} | ({"before": _written(then)} if then else {})
        text = json.dumps(document, separators=(",", ":"))
        if len(text) <= MAX_CHARS:
            return text
    return ""


def _mapped(found: Exploration, change: Any) -> Exploration:
    return replace(found, answers=tuple([change(each) for each in found.answers]))


def _without_claims(answer: ScopeAnswer) -> ScopeAnswer:
    return replace(answer, claims=())


def _stripped(found: Exploration) -> Exploration:
    return _mapped(found, lambda each: replace(_said_less(each, "", each.said[:SHORT_SAID]), claims=()))


def _said_less(answer: ScopeAnswer, *said: str) -> ScopeAnswer:
    """The answer with the first of these words by which it says the same of its scopes, else with its own."""
    shorter = (replace(answer, said=words) for words in said)
    return next((each for each in shorter if _verdict(each) == _verdict(answer)), answer)


def _verdict(answer: ScopeAnswer) -> tuple[bool, bool, bool]:
    return answer.refused, answer.too_often, answer.page


class _Table:
    """Values that are written once, and named by their number."""

    def __init__(self) -> None:
        self._numbers: dict[Any, int] = {}

    def number(self, value: Any) -> int:
        return self._numbers.setdefault(value, len(self._numbers))

    def values(self) -> list[Any]:
        return list(self._numbers)


def _written(found: Exploration) -> dict[str, Any]:
    names, sets, claims, said = _Table(), _Table(), _Table(), _Table()
    for scope in found.scopes:
        names.number(scope)
    answers = []
    for each in found.answers:
        members: dict[str, Any] = {"kind": each.ask.kind.value, "at": round(each.at, 3)}
        if each.ask.kind is AskKind.ALONE:
            members["scope"] = names.number(each.ask.scopes[0])
        if each.granted is not None:
            members["granted"] = sets.number(tuple(names.number(scope) for scope in each.granted))
            members["told_by"] = each.told_by
            members |= {"in_response": True} if each.in_response else {}
        if each.status is not None:
            members["status"] = each.status
        if each.said:
            members["said"] = said.number((each.media_type, each.said))
        if each.failure is not None:
            members["failure"] = str(each.failure)
        if each.claims:
            members["claims"] = claims.number(each.claims)
        answers.append(members)
    return {
        "provider": found.provider,
        "client_id": found.client_id,
        "token_url": found.token_url,
        "method": found.method,
        "api": None if found.api is None else list(found.api),
        "at": round(found.at, 3),
        "planned": found.planned,
        "ended": found.ended,
        "scopes": len(found.scopes),
        "names": names.values(),
        "sets": sets.values(),
        "said": said.values(),
        "claims": [dict(each) for each in claims.values()],
        "answers": answers,
    }


def _read(document: Any) -> Exploration:
    """An exploration from what `_written` made of it; ValueError and its like where anything is not as it should be."""
    names = _texts(document["names"])
    scopes = names[: _count(document["scopes"], len(names))]
    found = Exploration(
        provider=_text_of(document["provider"]),
        client_id=_text_of(document["client_id"]),
        token_url=_text_of(document["token_url"]),
        at=_moment(document["at"]),
        scopes=scopes,
        planned=_count(document["planned"], 100_000),
        method=_text_of(document["method"]),
        api=None if document.get("api") is None else _texts(document["api"]),
    )
    answers = tuple([_answer(each, document, names, scopes) for each in _list(document["answers"])])
    ended = _text_of(document["ended"])
    if ended and ended not in ENDS:
        raise ValueError("no such end")
    found = replace(found, answers=answers, ended=ended)
    last = answers[-1] if answers else None
    why = explained(last, found) if last is not None else None
    cause = why.summary if why is not None else last.failure if last is not None else None
    return replace(found, stopped=stopped_words(found, ended, cause, None))


def _answer(members: Any, document: Any, names: tuple[str, ...], scopes: tuple[str, ...]) -> ScopeAnswer:
    kind = AskKind(members["kind"])
    asked = {AskKind.NONE: (), AskKind.TOGETHER: scopes}.get(kind)
    if asked is None:
        asked = (_at(names, members["scope"]),)
    granted = told_by = None
    if "granted" in members:
        granted = tuple([_at(names, each) for each in _list(_at(document["sets"], members["granted"]))])
        told_by = _text_of(members["told_by"])
    status = members.get("status")
    if status is not None:
        _count(status, 999)
    media_type, said = _texts(_at(document["said"], members["said"])) if "said" in members else ("", "")
    claims = _at(document["claims"], members["claims"]) if "claims" in members else {}
    return ScopeAnswer(
        ScopeAsk(kind, asked),
        _moment(members["at"]),
        granted,
        told_by or "",
        status,
        said,
        media_type,
        verbatim(_text_of(members["failure"])) if "failure" in members else None,
        tuple([(name, _text_of(digest)) for name, digest in claims.items()]),
        in_response=members.get("in_response") is True,
    )


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError("no list")
    return value


def _texts(value: Any) -> tuple[str, ...]:
    return tuple([_text_of(each) for each in _list(value)])


def _text_of(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def _count(value: Any, most: int) -> int:
    if type(value) is not int or not 0 <= value <= most:
        raise ValueError("no such number")
    return value


def _moment(value: Any) -> float:
    if type(value) not in (int, float) or not math.isfinite(value):
        raise ValueError("no moment")
    return float(value)


def _at(values: Any, number: Any) -> Any:
    return values[_count(number, len(values) - 1)]


def why_stale(found: Exploration, profile: Profile, now: float) -> Message | None:
    """Why an exploration says too little of the profile as it is `now`, in epoch seconds; None where it does not."""
    url = endpoints(profile).token_url
    if found.client_id != profile.client_id:
        return message("These are the scopes of another client: the client ID has changed since.")
    if found.provider != profile.provider or (url is not None and found.token_url and url != found.token_url):
        return message("These are the scopes of another server: the token URL has changed since.")
    if found.api is not None and found.api != api_of(profile):
        return message("These are the scopes of another API: the audience or a resource has changed since.")
    if found.method and found.method != profile.client_authentication:
        return message("The client authentication has changed since.")
    if now - found.at > STALE_DAYS * DAY_S:
        return message("This is from {at:moment}: what the client may have can have changed since.", at=found.at)
    return None


class ExploredDay(NamedTuple):
    """The day of a moment in epoch seconds, in words where it is shown: "12 Nov", with the year where it is another."""

    at: float
    seen_at: float

    def __call__(self) -> str:
        """The words, in the language and the zone of that moment."""
        when, seen = to_datetime(self.at), to_datetime(self.seen_at)
        if when is None or seen is None:
            return outside(self.at)
        if when.date() == seen.date():
            return clock(self.at)
        return date(when, year=when.year != seen.year)


def differences(now: Exploration, before: Exploration, today: float | None = None) -> tuple[Message, ...]:
    """What a scope came to then and comes to now, for each where that is not the same.

    A scope that was not asked for in one of them, or not answered, is left out. `today` is in epoch seconds; without
    it, the later exploration is of today.
    """
    if not _same_client(now, before):
        return ()
    then, later = _outcomes(before), _outcomes(now)
    seen_at = now.at if today is None else today
    same_day = _date(now.at) == _date(seen_at)
    text = (
        mark("{scope} was {was} on {date} and is {state} today.")
        if same_day
        else mark("{scope} was {was} on {date} and {state} on {later}.")
    )
    return tuple(
        [
            message(
                text,
                scope=scope,
                was=_PHRASES[then[scope][0]],
                date=ExploredDay(then[scope][1], seen_at),
                state=_PHRASES[state],
                later=ExploredDay(now.at, seen_at),
            )
            for scope, (state, _) in later.items()
            if scope in then and then[scope][0] != state
        ]
    )


def _date(at: float) -> object:
    when = to_datetime(at)
    return when.date() if when is not None else None


_PHRASES = {
    "granted": message("granted", "orders/refund was … on 12 Nov and is … today."),
    "refused": message("refused", "orders/refund was … on 12 Nov and is … today."),
    "ignored": message("left out", "orders/refund was … on 12 Nov and is … today."),
}


def _outcomes(found: Exploration) -> dict[str, tuple[str, float]]:
    """What each scope that was tried came to, the best of all ways of asking, and when that was known.

    What was remembered of an exploration before has the date of its answer.
    """
    telling = replace(found, answers=found.telling)
    outcomes: dict[str, tuple[str, float]] = {}
    for scope in found.scopes:
        cells = {telling.cell(scope, kind).value for kind in (AskKind.ALONE, AskKind.TOGETHER)}
        alone = telling.answer_to(AskKind.ALONE, scope)
        at = min(alone.at, found.at) if alone is not None else found.at
        if scope in telling.granted:
            outcomes[scope] = "granted", at
        elif AskKind.ALONE in (each.ask.kind for each in telling.answers if scope in each.ask.scopes):
            outcomes[scope] = ("refused" if "refused" in cells else "ignored"), at
    return outcomes
