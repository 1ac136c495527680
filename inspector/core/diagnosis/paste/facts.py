"""What is to be told of an answer beside its cause: who gave it, what it said, and what the token says to that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from inspector.core.checks.inspection import Inspection
from inspector.core.diagnosis.candidates import Candidate, Ranking, quoted
from inspector.core.diagnosis.evidence import UNKNOWN_STATUS, Evidence
from inspector.core.diagnosis.token_facts import is_expired, quotes
from inspector.core.text.message import Message, message
from inspector.core.values import dataclass
from inspector.resources import resource_tables

_CLAIM_OF: tuple[tuple[str, str], ...] = (
    ("expiry", "exp"), ("start", "nbf"), ("issue_time", "iat"), ("audience", "aud"), ("resource", "aud"),
    ("issuer", "iss"), ("scope", "scope"), ("client", "client_id"), ("key", "kid"),
    ("signature", "kid"), ("algorithm", "alg"), ("type", "typ"),
)  # fmt: skip
"""The claim or header member that a statement is about, by its subject."""

_IN_DATE = message(
    "This answer does not fit this token: it speaks of an expired token, and this one is in date. "
    "It may belong to another request."
)
_WAS_IN_DATE = message(
    "This answer does not fit this token: it speaks of an expired token, and this one was in date then. "
    "It may belong to another request."
)


@dataclass(frozen=True, slots=True)
class AnswerFacts:
    """What a card of an answer shows.

    `who` is the product that answered, or its host, "" where neither is known. `status` is None where none was pasted.
    `it_said` are the server's own words in quotation marks, masked, "" for none. `claim` and `value` are what the token
    has where the answer speaks of it. `misfit` says why the answer is probably not about the token it was explained
    for; None where it fits, or where there is no token. `token` says whether there was one.
    """

    who: str = ""
    status: int | None = None
    it_said: str = ""
    claim: str = ""
    value: Message | str = ""
    misfit: Message | None = None
    token: bool = False

    @property
    def answered(self) -> Message:
        """The first half of the title: "API Gateway answered 401"."""
        if self.status is None:
            return message("{who} answered", who=self.who) if self.who else message("The API answered")
        if self.who:
            return message("{who} answered {status}", who=self.who, status=str(self.status))
        return message("The API answered {status}", status=str(self.status))


def as_of_now(facts: AnswerFacts, at_hand: Inspection) -> AnswerFacts:
    """The same where the token was compared by the clock of an answer that is older than its verdict."""
    return replace(facts, misfit=_WAS_IN_DATE) if facts.misfit is _IN_DATE and is_expired(at_hand) else facts


def facts_of(seen: Evidence, ranking: Ranking, party: str = "") -> AnswerFacts:
    """The facts of an answer, by the cause that is told first; `party` names the provider whose token endpoint it was.

    The token is `seen.inspection`.
    """
    best = ranking.best
    said = best.statement.sentence.text if best.statement is not None else _said(seen)
    about = tuple(_about(best, seen))
    claim = _claim(about)
    told = quotes(seen.inspection) if seen.inspection is not None and claim else {}
    return AnswerFacts(
        who=_who(best.row.id) or _who(best.base.id) or party or seen.asked.host or "",
        status=seen.status if seen.status != UNKNOWN_STATUS else None,
        it_said=quoted(said) if said.strip() else "",
        claim=claim if claim in told else "",
        value=told.get(claim, ""),
        misfit=_misfit(best, about, seen.inspection),
        token=seen.inspection is not None,
    )


def _said(seen: Evidence) -> str:
    """The most telling words of an answer that no statement was read of; its error where it has no words."""
    first = next(iter(seen.sentences), None)
    return first.text if first is not None else seen.error or ""


def _about(best: Candidate, seen: Evidence) -> Iterator[str]:
    """What the answer speaks of, as ids of statements, by what tells of it most."""
    if best.statement is not None:
        yield best.statement.id
    yield from best.about
    yield from best.base.concerns
    if not (best.about or best.statement or best.base.concerns):
        yield from (each.id for each in seen.statements[:1])


def _claim(about: Iterable[str]) -> str:
    subjects = [each.partition(".")[0] for each in about]
    return next((claim for each in subjects for subject, claim in _CLAIM_OF if subject == each), "")


def _misfit(best: Candidate, about: Sequence[str], seen: Inspection | None) -> Message | None:
    """Why an answer is probably about another token: the one at hand shows the contrary of what it says."""
    if seen is None:
        return None
    denied = [each for each in best.grounds if each.of == "token" and each.supports is best.row.denies]
    upheld = [each for each in best.grounds if each.of == "token" and each.supports is not best.row.denies]
    if not (denied or best.row.denies) or upheld:
        return None
    if is_expired(seen) is False and any(each.endswith(".expired") for each in about):
        return _IN_DATE
    if not denied:
        return message("This answer does not fit this token. It may belong to another request.")
    return message(
        "This answer does not fit this token. {reason} It may belong to another request.", reason=denied[0].text
    )


@cache
def _names() -> dict[str, str]:
    return dict(resource_tables("knowledge", "answerers.toml")["names"])


def _who(row: str) -> str:
    return _names().get(row.partition("-")[0], "")
