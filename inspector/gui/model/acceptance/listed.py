"""How judgements are listed: by what comes of them, as if the token were in date where all that is wrong is that."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple

from inspector.core.acceptance.accepting import Accepted, accept, accept_with
from inspector.core.acceptance.finding import RuleFinding, State
from inspector.core.acceptance.judging import Acceptance, Judgement
from inspector.core.acceptance.matching import AnswerMatch
from inspector.core.acceptance.matching_words import really_answered
from inspector.core.acceptance.protected import ProtectedApi
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.checks.inspection import Inspection
from inspector.core.knowledge.acceptors import acceptors
from inspector.core.text.message import Message
from inspector.core.text.times import numeric_date
from inspector.core.tokens.token import Kind
from inspector.core.values import dataclass
from inspector.gui.model.acceptance.moments import DATES
from inspector.gui.model.acceptance.row_keys import key_of

OUT_OF_DATE = frozenset({"expired", "early", "future"})
"""The ways in which a token is out of date by what it says itself. Who limits its age says so in a row of its own."""
Tried = Mapping[str, object]
"""The settings that are tried for one API or acceptor, by name."""


class PastedAnswer(NamedTuple):
    """An answer that was pasted with the token: who gives it, and its HTTP status, None where it says none."""

    matches: tuple[AnswerMatch, ...]
    status: int | None


class AcceptanceGroup(Enum):
    """Under which head a judgement is listed, in this order."""

    YOURS = "yours"
    REFUSED = "refused"
    DEPENDS = "depends"
    NOT_DOCUMENTED = "not_documented"
    ACCEPTED = "accepted"


class Overall(Enum):
    """What is to be said of all of them before each says what it does."""

    OPAQUE = "opaque"
    UNREADABLE = "unreadable"
    OUT_OF_DATE = "out of date"
    """Those that say so refuse it for a date; the list is as if it were in date."""
    LATE = "late"
    """It is out of date, and some of them allow as much as that; the list is as it is."""


@dataclass(frozen=True, slots=True)
class ListedAcceptor:
    """One acceptor with these settings: `judgement` as it is listed, `now` as it is at this moment.

    `key` stays the same for other tokens. `tried` names the settings that are tried here, and `own` says that it is an
    API of the user's, which a profile has if it is `kept`. `answered` is said where the answer that was pasted looks
    like one of this.
    """

    key: str
    judgement: Judgement
    now: Judgement
    own: bool = False
    tried: tuple[str, ...] = ()
    answered: Message | None = None
    kept: bool = False

    @property
    def group(self) -> AcceptanceGroup:
        """Where it is listed."""
        yours = self.own or bool(self.tried) or self.answered is not None
        return AcceptanceGroup.YOURS if yours else AcceptanceGroup(self.judgement.outcome.value)


class DateSides(NamedTuple):
    """What the acceptors do with a token that is out of date: each that looks at the date refuses or allows it."""

    refusing: tuple[Judgement, ...]
    allowing: tuple[Judgement, ...]
    others: tuple[Judgement, ...]
    finding: RuleFinding
    """What one that refuses says."""


@dataclass(frozen=True, slots=True)
class ListedAcceptors:
    """All of them for one token at the moment `at`, in epoch seconds."""

    inspection: Inspection
    at: float
    rows: tuple[ListedAcceptor, ...]
    remark: Overall | None = None
    dates: DateSides | None = None

    @property
    def if_genuine(self) -> bool:
        """Whether nobody has checked the signature, so that all of it holds only if that is genuine."""
        return any(row.judgement.if_genuine for row in self.rows)

    @property
    def refusing(self) -> int:
        """How many refuse it at this moment."""
        return sum(row.now.outcome is Acceptance.REFUSED for row in self.rows)

    def counts(self) -> Mapping[Acceptance, int]:
        """How many of those listed there are of each outcome."""
        return Counter(row.judgement.outcome for row in self.rows)

    def row(self, key: str) -> ListedAcceptor | None:
        """The one with this key."""
        return next((row for row in self.rows if row.key == key), None)


def listed(
    inspection: Inspection,
    now: float,
    apis: tuple[ProtectedApi, ...] = (),
    tried: Mapping[str, Tried] | None = None,
    answer: PastedAnswer | None = None,
    kept: int | None = None,
) -> ListedAcceptors:
    """Ask the user's APIs and all acceptors of a token, with what is tried in the place of their settings. Pure.

    The first `kept` of the APIs are a profile's (None: all), the others are kept with none. Where an answer was
    pasted, the user's APIs that may have given it come first, or else the acceptors.
    """
    tried = tried or {}
    real = _asked(inspection, now, apis, tried)
    remark, dates = _remark(inspection, real)
    as_if = real
    if remark is Overall.OUT_OF_DATE:
        as_if = _asked(inspection, in_date(inspection, now), apis, tried)
    keys = [*map(key_of, apis), *(each.id for each in acceptors())]
    own = {each.acceptor for each in apis}
    rows = [
        ListedAcceptor(
            key, shown, is_now, own=at < len(apis), tried=tuple(tried.get(key, ())),
            answered=_answered(answer, is_now) if at < len(apis) or key not in own else None,
            kept=at < (len(apis) if kept is None else kept),
        )
        for at, (key, shown, is_now) in enumerate(zip(keys, as_if, real, strict=True))
    ]  # fmt: skip
    rows.sort(key=lambda row: row.answered is None)
    return ListedAcceptors(inspection, now, tuple(rows), remark, dates)


def _answered(answer: PastedAnswer | None, judgement: Judgement) -> Message | None:
    """What the answer says of the acceptor that it looks like, and whether the rules agree."""
    for match in answer.matches if answer is not None else ():
        if answer is not None and match.acceptor.id == judgement.acceptor.id:
            return really_answered(match._replace(judgement=judgement), answer.status)
    return None


def _asked(
    inspection: Inspection, at: float, apis: tuple[ProtectedApi, ...], tried: Mapping[str, Tried]
) -> tuple[Judgement, ...]:
    """Each of the APIs, then each acceptor, in the order of the file."""
    own = tuple(
        ProtectedApi(api.name, api.acceptor, _with(api.settings, tried.get(key_of(api))), api.read_from, api.edited)
        for api in apis
    )
    plain: Accepted = accept(inspection, at, apis=own)
    found = {each.acceptor.id: each for each in plain.others}
    for each in acceptors():
        if each.id in tried:
            found[each.id] = accept_with(inspection, at, each, _with(AcceptorSettings(), tried[each.id]))
    return (*plain.own, *(found[each.id] for each in acceptors()))


def _with(settings: AcceptorSettings, tried: Tried | None) -> AcceptorSettings:
    from inspector.core.profiles.typed_settings import with_typed  # late: mostly nothing is tried

    return with_typed(settings, tried) if tried else settings


def _remark(inspection: Inspection, judged: tuple[Judgement, ...]) -> tuple[Overall | None, DateSides | None]:
    token = inspection.token
    if token.kind is Kind.OPAQUE:
        return Overall.OPAQUE, None
    if token.kind is not Kind.JWS or token.unreadable or None in (token.header, token.claims):
        return Overall.UNREADABLE, None
    refusing, allowing, others, first = [], [], [], None
    for each in judged:
        broken = next((found for found in each.findings if _out_of_date(inspection, found)), None)
        if broken is not None:
            refusing.append(each)
            first = first or broken
        elif any(found.rule.kind in DATES and found.case == "late" for found in each.findings):
            allowing.append(each)
        else:
            others.append(each)
    if first is None:
        return None, None
    sides = DateSides(tuple(refusing), tuple(allowing), tuple(others), first)
    return Overall.LATE if allowing else Overall.OUT_OF_DATE, sides


def _out_of_date(inspection: Inspection, found: RuleFinding) -> bool:
    if found.state is not State.REFUSED or found.rule.kind not in DATES or found.case not in OUT_OF_DATE:
        return False
    return numeric_date((inspection.token.claims or {}).get(found.rule.kind)) is not None


def in_date(inspection: Inspection, now: float) -> float:
    """A moment at which this token is in date, soon after it began; `now` where its dates leave none."""
    claims = inspection.token.claims or {}
    dates = {name: numeric_date(claims.get(name)) for name in ("exp", "nbf", "iat")}
    begins = max((date for name in ("nbf", "iat") if (date := dates[name]) is not None), default=None)
    ends = dates["exp"]
    if begins is not None and (ends is None or begins + 1 < ends):
        return begins + 1
    return ends - 1 if ends is not None else now
