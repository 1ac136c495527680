"""Which acceptor gives the answer that was pasted, by which of its rules, and what these say of the token at hand.

What the rules tell speaks for the causes that are about the same; where none is, it is told beside them. It decides
nothing between causes: a rule of a library says who speaks, and the sentence has said already of what.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from typing import Any

from inspector.core.acceptance.accepting import settings_of
from inspector.core.acceptance.judging import judge_for
from inspector.core.acceptance.matching import (
    Agreement,
    AnswerMatch,
    ApiAnswer,
    How,
    matches,
    told,
    with_judgements,
)
from inspector.core.acceptance.matching_words import agreed, says_this
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.acceptance.words import summary
from inspector.core.diagnosis.candidates import Candidate, Ground, Ranking
from inspector.core.diagnosis.evidence import MAX_SEARCHED_CHARS, UNKNOWN_STATUS, Evidence
from inspector.core.text.message import Message, Several, several, untranslated
from inspector.core.values import dataclass

MOST_TEXTS = 60
MOST_APART = 3
"""Of so many acceptors that may have answered it is told what each would do."""
_CHALLENGES = ("www-authenticate", "x-amzn-remapped-www-authenticate")
_SUBJECTS: Mapping[str, tuple[str, ...]] = {
    "scheme": ("header", "token"),
    "form": ("token",),
    "alg": ("algorithm",),
    "kid": ("key",),
    "key": ("key", "algorithm"),
    "signature": ("signature",),
    "typ": ("type",),
    "iss": ("issuer",),
    "aud": ("audience", "resource"),
    "client": ("client",),
    "exp": ("expiry",),
    "nbf": ("start",),
    "iat": ("issue_time", "start"),
    "sub": ("subject",),
    "required": ("claim",),
    "claims": ("claim",),
    "token_use": ("type",),
    "scope": ("scope", "permission"),
}
"""What statements are about that speak of a rule, by its kind."""


@dataclass(frozen=True, slots=True)
class GivenBy:
    """Those who give an answer, as well one as the other, and what their rules say of the token.

    `matches` are without the judgement of the token, so that others can be made of it. `agreement` is None where there
    is no token, or where one says this and another that.
    """

    matches: tuple[AnswerMatch, ...] = field(default=(), repr=False)
    agreement: Agreement | None = None
    says: Message | None = None
    agrees: Message | None = None


def given_by(seen: Evidence) -> GivenBy:
    """Who gives this answer; nobody where it is no refusal, or fits too many to tell."""
    if seen.success and not (seen.fails or seen.error_in_success):
        return GivenBy()
    found = told(matches(answer_of(seen)))
    if not found or seen.inspection is None:
        return GivenBy(found, says=says_this(found))
    inspection = seen.inspection
    token, settings = PresentedToken(inspection), settings_of(inspection)
    judged = with_judgements(found, (judge_for(each.acceptor, token, settings, inspection.at) for each in found))
    agreements = {each.agreement for each in judged}
    agreement = agreements.pop() if len(agreements) == 1 else None
    if agreement is Agreement.NOT_DOCUMENTED and found[0].how is How.FORM:  # it may be so for any other reason
        return GivenBy(found, says=says_this(judged))
    return GivenBy(found, agreement, says_this(judged), agreed(judged))


def each_by_itself(seen: Evidence, given: GivenBy) -> Several | None:
    """What each of a few whose answer it may be does with the token by its rules.

    It is told where they do not do the same, and of an answer that has no words of a reason.
    """
    asked, inspection = [each.acceptor for each in given.matches], seen.inspection
    if inspection is None or not 0 < len(asked) <= MOST_APART:
        return None
    wordless = given.matches[0].how is How.FORM and given.agreement is Agreement.SAME
    if given.agreement is not None and not wordless:
        return None
    token, settings = PresentedToken(inspection), settings_of(inspection)
    judged = [judge_for(each, token, settings.for_others(each), inspection.at) for each in asked]
    alike: list[tuple[Message, list[str]]] = []
    for each in judged:
        said = summary(each)
        names = next((names for one, names in alike if one == said), None)
        if names is None:
            alike.append((said, names := []))
        names.append(each.acceptor.name)
    return several(*(untranslated("{names}: {what}.", names="; ".join(names), what=said) for said, names in alike))


def answer_of(seen: Evidence) -> ApiAnswer:
    """An answer as rules are compared with it: its header, its body, and all that it says whole."""
    challenge = next((value for name in _CHALLENGES if (value := seen.headers.get(name, ""))), "")
    texts = [each.text for each in seen.sentences]
    texts += (seen.challenge.parameters if seen.challenge else {}).values()
    texts += _leaves(seen.document, MOST_TEXTS)
    body = "" if seen.html or not seen.has_body else seen.body[:MAX_SEARCHED_CHARS]
    status = seen.status if seen.status != UNKNOWN_STATUS else None
    headers = tuple(f"{name}: {value}" for name, value in seen.headers.items())[:MOST_TEXTS]
    return ApiAnswer(status, challenge, body, tuple(texts[:MOST_TEXTS]), headers)


def _leaves(document: Any, most: int) -> Iterator[str]:
    """The texts in a JSON document, a few of each kind, from its upper members down."""
    waiting = [document]
    for each in waiting:
        if len(waiting) > most * 4:
            return
        if isinstance(each, str):
            yield each
        elif isinstance(each, Mapping):
            waiting += list(each.values())[:most]
        elif isinstance(each, list):
            waiting += each[:most]


def upheld(ranking: Ranking, given: GivenBy) -> Ranking:
    """The same causes in the same order; for those that the rules speak of, these are among what speaks for them."""
    if given.says is None:
        return ranking
    ground = Ground(True, "rules", given.says)
    return replace(
        ranking,
        candidates=tuple(
            replace(each, grounds=(*each.grounds, ground)) if _is_of(each, given) else each
            for each in ranking.candidates
        ),
    )


def beside(ranking: Ranking, given: GivenBy) -> Several:
    """What the rules tell that does not stand among the grounds of the first cause: whether they agree, if not all."""
    said = any(each.of == "rules" for each in ranking.best.grounds)
    return several(None if said else given.says, given.agrees)


def _is_of(candidate: Candidate, given: GivenBy) -> bool:
    kinds = {cause.kind for each in given.matches for cause in each.causes}
    subjects = {subject for kind in kinds for subject in _SUBJECTS.get(kind, ())}
    return len(kinds) == 1 and any(each.partition(".")[0] in subjects for each in candidate.about)
