"""Which rule of which acceptor gives exactly this answer: an answer compared with the replies of acceptors.toml.

A reply fits by its words, which a sentence of the answer says from its first letter to its last; by what only its log
says; or, where it has no words of its own, by the form of challenge and body. A status alone fits too many to tell
anything, so nothing is claimed of it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from enum import IntEnum, StrEnum
from functools import cache, reduce
from typing import NamedTuple

from inspector.core.acceptance.finding import RuleFinding, State
from inspector.core.acceptance.judging import Acceptance, Judgement
from inspector.core.knowledge.acceptors import Acceptor, Reply, acceptors
from inspector.core.text.patterns import pattern
from inspector.core.values import dataclass

MOST_CHARS = 4000
"""How much of a text is compared."""
MOST_ALIKE = 3
"""An answer without words that more acceptors give than these tells nobody's."""
LEAST_LETTERS = 5
LEAST_WITHIN = 14
"""Letters that a reply has of its own where it is found in the middle of a text."""
_PLACEHOLDER = pattern(r"\{[a-z_][a-z0-9_]*\}|…")
"""What stands for a value; three dots in one for one that nobody gave a name."""
_LETTER = pattern(r"[^\W\d_]")
_OF_STANDARDS = pattern(
    r"\b(bearer|dpop|realm|error|error_description|error_uri|scope|invalid_token|insufficient_scope|invalid_request|"
    r"un ?authori[sz]ed|forbidden|bad request|internal server error|access denied)\b",
    re.IGNORECASE,
)
"""What any server may say."""


@dataclass(frozen=True, slots=True)
class ApiAnswer:
    """An answer as it is compared. `status` is None where it is not known, `challenge` is WWW-Authenticate.

    `texts` are the sentences and codes that it says, whole; `headers` its header lines, "name: value".
    """

    status: int | None = None
    challenge: str = ""
    body: str = field(default="", repr=False)
    texts: tuple[str, ...] = field(default=(), repr=False)
    headers: tuple[str, ...] = field(default=(), repr=False)


class How(IntEnum):
    """By what an answer fits, from what says least."""

    FORM = 1
    """Challenge or body, with the status; words of its own the reply has none."""
    LOG = 2
    """What only a log says, or words in the middle of others."""
    WORDS = 3
    """A whole sentence."""


class Agreement(StrEnum):
    """What the rules say of the token to an answer that its acceptor gave."""

    SAME = "same"
    """It is refused, for this very reason."""
    ACCEPTS = "accepts"
    """It would be accepted."""
    PASSES = "passes"
    """It would pass the rule that the answer is of; what becomes of it is open for another reason."""
    OTHER_REASON = "other_reason"
    """It is refused, for another reason."""
    DEPENDS = "depends"
    """It depends on a setting whether the rule is broken; by the answer it is."""
    NOT_DOCUMENTED = "not_documented"
    """It is not documented; by the answer it is refused."""
    ASSUMED = "assumed"
    """The rule was taken to be met: the signature, or the issuer, which the answer says is not so."""


class RuleCase(NamedTuple):
    """A rule by its kind, and the way in which it is broken; "" for each that has no answer of its own."""

    kind: str
    case: str


class AnswerMatch(NamedTuple):
    """An acceptor that gives this answer, and for which rules. `status_fits` is None where either is not known.

    `judgement` is what its rules say of the token, None where there is none; `rank` orders matches, the best highest.
    `also` are causes of other replies of the same acceptor, which fit less well.
    """

    acceptor: Acceptor
    causes: tuple[RuleCase, ...]
    how: How
    reply: Reply
    status_fits: bool | None = None
    judgement: Judgement | None = None
    rank: tuple[int, ...] = ()
    also: tuple[RuleCase, ...] = ()

    @property
    def agreement(self) -> Agreement | None:
        """What the rules say of the token to this answer; None without a token."""
        return None if self.judgement is None else _agreement(self, self.judgement)

    @property
    def agrees(self) -> bool | None:
        """Whether the rules say the same as the answer; None where they leave it open, or there is no token."""
        found = self.agreement
        if found in (Agreement.SAME, None):
            return None if found is None else True
        return False if found in (Agreement.ACCEPTS, Agreement.PASSES, Agreement.OTHER_REASON) else None

    @property
    def finding(self) -> RuleFinding | None:
        """What the rule that the answer is of finds of the token; None where the answer is of several, or of none."""
        if self.judgement is None or len({each.kind for each in self.causes}) != 1:
            return None
        return next(iter(_meant(self, self.judgement)), None)


def matches(answer: ApiAnswer, by: Iterable[Acceptor] | None = None) -> tuple[AnswerMatch, ...]:
    """Who gives this answer, the best first; `by` are the acceptors to look at, None for all. Pure; never raises.

    All that fit as well as the first stand in front; see `told`.
    """
    index = _index_of_all() if by is None else tuple(_index(by))
    texts = tuple(dict.fromkeys(folded for each in answer.texts if (folded := _folded(each))))
    seen = _Seen(answer.status, _folded(answer.challenge), _folded(_compact(answer.body)), texts,
                 _folded(answer.body), tuple(each.lower() for each in answer.headers))  # fmt: skip
    fitting: dict[str, list[AnswerMatch]] = {}
    for each in index:
        found = each.fits(seen)
        if found is not None:
            fitting.setdefault(each.acceptor.id, []).append(found)
    best = [reduce(_both, _most_exact(each)) for each in fitting.values()]
    ordered = sorted(best, key=_rank, reverse=True)  # of equals the order of the file stays
    alike = [each for each in ordered if each.how is ordered[0].how]
    some_fit = any(each.status_fits is not False for each in alike)
    return tuple(each for each in alike if each.status_fits is not False or not some_fit)


def _most_exact(found: list[AnswerMatch]) -> list[AnswerMatch]:
    """Those of one acceptor, without what a sentence with a value may be where one that has none is said word by word.

    "The audience 'empty' is invalid" is what .NET says of no audience, and not of one by that name. What is not set
    there stays: that is no matter of what the token has.
    """
    plain = {
        each.causes[0].kind for each in found if each.how is How.WORDS and not _PLACEHOLDER.search(each.reply.says)
    }
    return [
        each for each in found
        if each.causes[0].kind not in plain or each.causes[0].case == "unset"
        or not _PLACEHOLDER.search(each.reply.says)
    ]  # fmt: skip


def _both(one: AnswerMatch, other: AnswerMatch) -> AnswerMatch:
    """Two matches of one acceptor: the causes of the better one, or of both where they fit as well."""
    better, worse = (one, other) if one.rank >= other.rank else (other, one)
    causes, also = better.causes, (*better.also, *worse.also)
    if better.rank == worse.rank:
        return better._replace(causes=tuple(dict.fromkeys((*causes, *worse.causes))), also=also)
    return better._replace(also=(*also, *worse.causes))


def _rank(match: AnswerMatch) -> tuple[int, ...]:
    return match.rank


def told(found: Sequence[AnswerMatch]) -> tuple[AnswerMatch, ...]:
    """Those that the answer tells of: all that fit as well as the best one; none where it is too common to tell."""
    best = tuple(each for each in found if each.rank == found[0].rank)
    if best and best[0].how is How.FORM and len({each.acceptor.short for each in best}) > MOST_ALIKE:
        return ()
    return best


def with_judgements(found: Iterable[AnswerMatch], judgements: Iterable[Judgement]) -> tuple[AnswerMatch, ...]:
    """The matches with what the rules say of the token: one for each judgement of its acceptor, in their order."""
    of: dict[str, list[Judgement]] = {}
    for each in judgements:
        of.setdefault(each.acceptor.id, []).append(each)
    return tuple(
        match._replace(judgement=each) for match in found for each in of.get(match.acceptor.id, ())
    )  # fmt: skip


def _agreement(match: AnswerMatch, judgement: Judgement) -> Agreement:
    meant = _meant(match, judgement)
    if judgement.outcome is Acceptance.REFUSED:
        return Agreement.SAME if _is_same(match, judgement, meant) else Agreement.OTHER_REASON
    states = {each.state for each in meant}
    if match.how is How.FORM and len({each.kind for each in match.causes}) > 1:
        states |= {each.state for each in judgement.findings}  # it may be for any reason
    if State.DEPENDS in states:
        return Agreement.DEPENDS
    if State.NOT_DOCUMENTED in states:
        return Agreement.NOT_DOCUMENTED
    if meant and all(each.assumed for each in meant):
        return Agreement.ASSUMED
    return Agreement.ACCEPTS if judgement.outcome is Acceptance.ACCEPTED else Agreement.PASSES


def _is_same(match: AnswerMatch, judgement: Judgement, meant: list[RuleFinding]) -> bool:
    """Whether the rule that refuses the token is one that gives the answer.

    Where nobody knows the words for the way in which it is broken, those for another way may be they.
    """
    deciding, reply = judgement.deciding, judgement.reply
    if deciding is None or deciding in meant or deciding in _meant(match, judgement, match.also):
        return True
    unsaid = reply is None or not reply.says
    return unsaid and deciding.case != "down" and any(cause.kind == deciding.rule.kind for cause in match.causes)


def _meant(match: AnswerMatch, judgement: Judgement, causes: tuple[RuleCase, ...] | None = None) -> list[RuleFinding]:
    """The findings of the rules that the answer may be of, or of others that are given."""
    causes, found = match.causes if causes is None else causes, []
    for each in judgement.findings:
        kind, case = each.rule.kind, each.case
        if each.state is State.PASSED:
            meant = any(cause.kind == kind for cause in causes)
        else:
            meant = RuleCase(kind, case) in causes or (
                RuleCase(kind, "") in causes and case not in each.rule.replies and case != "down"
            )
        if meant:
            found.append(each)
    return found


# --- a reply as something to compare with -----------------------------------------------------------------------------


class _Seen(NamedTuple):
    status: int | None
    challenge: str
    body: str
    texts: tuple[str, ...]
    written: str
    headers: tuple[str, ...]

    def came_by(self, acceptor: Acceptor) -> bool:
        """Whether a header shows that the answer came by this acceptor."""
        return any(
            line.startswith(mark if ":" in mark else f"{mark}:") for mark in acceptor.marks for line in self.headers
        )


class _Template:
    """A text with placeholders, as the pieces between them, blanks folded."""

    def __init__(self, text: str) -> None:
        self.pieces = tuple(_PLACEHOLDER.split(_folded(text)))
        own = _OF_STANDARDS.sub("", " ".join(self.pieces))
        self.letters = len(_LETTER.findall(own))

    def is_whole(self, text: str) -> bool:
        """Whether it says the text from beginning to end; a full stop at its end does not count."""
        pieces = self.pieces
        if len(pieces) == 1:
            return text.rstrip(".") == pieces[0].rstrip(".")
        first, last = pieces[0], pieces[-1].rstrip(".")
        text = text.rstrip(".")
        if not text.startswith(first) or not text.endswith(last) or len(text) <= len(first) + len(last):
            return False
        return _stand_in_order(pieces[1:-1], text[len(first) : len(text) - len(last)])

    def is_within(self, text: str) -> bool:
        """Whether all of it stands in the text, in its order."""
        return _stand_in_order(self.pieces, text)


def _stand_in_order(pieces: Iterable[str], text: str) -> bool:
    at = 0
    for each in pieces:
        at = text.find(each, at)
        if at < 0:
            return False
        at += len(each)
    return True


class _Indexed:
    """One reply of one acceptor, to compare answers with."""

    def __init__(self, acceptor: Acceptor, cause: RuleCase, reply: Reply) -> None:
        self.acceptor, self.cause, self.reply = acceptor, cause, reply
        says, error = reply.says, reply.error
        self.says, self.log = _Template(says), _Template(reply.log)
        self.challenge = _Template(reply.challenge.replace("{error}", error).replace("{says}", says))
        body = reply.body.replace("{error}", error).replace("{says}", says)
        self.body, self._tagged = _Template(_compact(body)), body.lstrip()[:1] in ("{", "<")

    def fits(self, seen: _Seen) -> AnswerMatch | None:
        how = self._how(seen)
        if how is None:
            return None
        statuses = self.reply.statuses
        status_fits = seen.status in statuses if seen.status is not None and statuses else None
        challenge = bool(self.reply.challenge) and self.challenge.is_whole(seen.challenge)
        body = bool(self.reply.body) and self.body.is_whole(seen.body)
        if how is How.FORM and status_fits is not True:
            return None
        rank = (how, 1 if status_fits else 0 if status_fits is None else -1, seen.came_by(self.acceptor),
                challenge + body)  # fmt: skip
        return AnswerMatch(self.acceptor, (self.cause,), how, self.reply, status_fits, rank=rank)

    def _how(self, seen: _Seen) -> How | None:
        if self.says.letters >= LEAST_LETTERS:
            if any(map(self.says.is_whole, seen.texts)) or self.says.is_whole(seen.written):
                return How.WORDS
            if self.says.letters >= LEAST_WITHIN and any(map(self.says.is_within, (*seen.texts, seen.written))):
                return How.LOG
        if self.log.letters >= LEAST_WITHIN and any(map(self.log.is_within, (*seen.texts, seen.written))):
            return How.LOG
        if self.says.letters >= LEAST_LETTERS:
            return None  # it would have said so
        return How.FORM if self._has_form(seen) else None

    def _has_form(self, seen: _Seen) -> bool:
        """Whether challenge and body are those of the reply, and one of them is not what any server may send."""
        of_challenge, of_body = bool(self.reply.challenge), bool(self.reply.body)
        if not of_challenge and "error_description" in seen.challenge:
            return False  # it gives a reason, in words that are not known here
        if (of_challenge and not self.challenge.is_whole(seen.challenge)) or (
            of_body and not self.body.is_whole(seen.body)
        ):
            return False
        told_by_body = of_body and (self.body.letters >= LEAST_LETTERS or self._tagged)
        return told_by_body or (of_challenge and self.challenge.letters >= LEAST_LETTERS)


def _index(by: Iterable[Acceptor]) -> Iterator[_Indexed]:
    for acceptor in by:
        for rule in acceptor.rules:
            names = rule.parameters["names"] if rule.kind == "required" and "{claim}" in rule.reply.says else ()
            for reply in [_of_claim(rule.reply, name) for name in names] or [rule.reply]:
                yield _Indexed(acceptor, RuleCase(rule.kind, ""), reply)
            for case, reply in rule.replies.items():
                yield _Indexed(acceptor, RuleCase(rule.kind, case), reply)
        if not acceptor.keys.own:
            yield _Indexed(acceptor, RuleCase("kid", "down"), acceptor.keys.down)


def _of_claim(reply: Reply, name: str) -> Reply:
    """The answer where this claim is missing."""
    return reply._replace(says=reply.says.replace("{claim}", name))


@cache
def _index_of_all() -> tuple[_Indexed, ...]:
    return tuple(_index(acceptors()))


def _folded(text: str) -> str:
    """Blanks and quotation marks of all kinds are alike: a challenge, JSON and a page each write them their own way."""
    return " ".join(text[:MOST_CHARS].split()).replace("\\", "").replace('"', "'")


def _compact(text: str) -> str:
    """JSON without the blanks between its members; any other text as it is."""
    if text.lstrip()[:1] not in ("{", "["):
        return text
    try:
        return json.dumps(json.loads(text), ensure_ascii=False, separators=(",", ":"))
    except (ValueError, RecursionError):
        return text
