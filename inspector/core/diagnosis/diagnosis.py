"""From a failed exchange to its likely cause, by the rows of resources/knowledge/failures.toml."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from typing import TYPE_CHECKING, Any

from inspector.core.diagnosis.candidates import (
    MAX_QUOTED_CHARS,
    Candidate,
    Ground,
    Ranking,
    Sureness,
    quoted,
    ranked,
)
from inspector.core.diagnosis.evidence import UNKNOWN_STATUS, Evidence, evidence_of
from inspector.core.diagnosis.ruled_out import ruled_out
from inspector.core.diagnosis.secret_traits import SecretTraits
from inspector.core.diagnosis.table import failures, parties
from inspector.core.network.exchange import Exchange
from inspector.core.text.display import elide, visible
from inspector.core.text.masking import mask_beginning, mask_body
from inspector.core.text.message import Message, Several, message, several, untranslated, words
from inspector.core.text.times import http_date
from inspector.core.values import dataclass

if TYPE_CHECKING:  # only an answer that was pasted needs it read
    from inspector.core.diagnosis.given_by import GivenBy
    from inspector.core.diagnosis.paste.answers import AnswerLine
    from inspector.core.diagnosis.paste.facts import AnswerFacts

MAX_SAID_CHARS = 4000
SAID_HEADERS = (
    "Location",
    "Retry-After",
    "WWW-Authenticate",
    "x-amzn-Remapped-WWW-Authenticate",
    "x-amzn-ErrorType",
    "x-ms-diagnostics",
)
"""Headers that are part of what the server said, since without them its answer cannot be understood."""


@dataclass(frozen=True, slots=True)
class ToldCause:
    """One cause of several in one language: what it is, what to try, what speaks for it, and what would show it.

    `evidence` has for each ground whether it speaks for the cause, what says so (`candidates.Ground.of`), and its
    sentence.
    """

    id: str
    summary: str
    cause: str
    fixes: tuple[str, ...]
    reference: str | None
    evidence: tuple[tuple[bool, str, str], ...] = ()
    tell: str | None = None
    offers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cause:
    """One cause of several as facts; `told` makes the words."""

    id: str
    summary: Message
    cause: Message
    fixes: tuple[Message, ...]
    reference: str | None
    grounds: tuple[Ground, ...] = ()
    tell: Message | None = None
    offers: tuple[str, ...] = ()

    def told(self) -> ToldCause:
        """The cause in the language that is spoken now."""
        return ToldCause(
            self.id,
            str(self.summary),
            str(self.cause),
            words(self.fixes),
            self.reference,
            tuple([(each.supports, each.of, str(each.text)) for each in self.grounds]),
            str(self.tell) if self.tell is not None else None,
            self.offers,
        )


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What an explanation says in one language: what the server said, what probably caused it, and what to try.

    The fixes stand with the most likely first. `id` is the row of failures.toml or rejections.toml, "unrecognised"
    where none fits. `summary` is one short sentence for the banner. `details` says more about the cause, where there is
    more to say. The first sentence of each of `fixes` can stand as its title. `said` has tokens and secrets masked and
    may hold any other character: see `display.visible`. `sure` says how sure the cause is. `evidence` is what speaks
    for it and against it, `tell` what would tell it from others; `candidates` are this and other causes, the likeliest
    first. `given` is who gives this answer by the rules of acceptors.
    `suspects_secret` says that the first thing to try is another client secret. `less_likely` names other causes, and
    by which answer they would show; `ruled_out` what the exchange itself shows not to be the cause. `offers` names what
    can be done for each of `fixes`, in their order, one of `table.OFFERS`; it may be shorter. `asked` is the method and
    the URL, without secrets, of the request that was pasted with the answer; "" where none was. `answers` has all that
    were pasted, where there were several; `token_of_request` says that the token it was explained for is the one that
    the pasted request carried.
    """

    id: str
    said: str
    summary: str
    cause: str
    fixes: tuple[str, ...]
    reference: str | None
    sure: Sureness = Sureness.LIKELY
    details: str | None = None
    suspects_secret: bool = False
    less_likely: str | None = None
    ruled_out: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    asked: str = ""
    answers: tuple[AnswerLine, ...] = ()
    token_of_request: bool = False
    evidence: tuple[tuple[bool, str, str], ...] = ()
    tell: str | None = None
    candidates: tuple[ToldCause, ...] = ()
    given: GivenBy | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why there is no token, as facts: a row of the knowledge base and what its sentences are about.

    Its members are those of a `Diagnosis`, which `told` makes of them. The lines of `said` are kept out of repr.
    `facts` is what else is to be told of an answer that was pasted, `given` who gives it by the rules of acceptors.
    """

    id: str
    said: tuple[Message | str, ...] = field(repr=False)
    summary: Message
    cause: Message
    fixes: tuple[Message, ...]
    reference: str | None
    sure: Sureness = Sureness.LIKELY
    details: Several | None = None
    suspects_secret: bool = False
    less_likely: Message | None = None
    ruled_out: tuple[Message, ...] = ()
    offers: tuple[str, ...] = ()
    asked: str = ""
    answers: tuple[AnswerLine, ...] = ()
    token_of_request: bool = False
    causes: tuple[Cause, ...] = ()
    facts: AnswerFacts | None = None
    given: GivenBy | None = field(default=None, repr=False)

    def told(self) -> Diagnosis:
        """The diagnosis in the language that is spoken now."""
        causes = tuple([each.told() for each in self.causes or (self._cause(),)])
        return Diagnosis(
            id=self.id,
            said="\n".join(text for line in self.said if (text := str(line))),
            summary=str(self.summary),
            cause=str(self.cause),
            fixes=words(self.fixes),
            reference=self.reference,
            sure=self.sure,
            details=str(self.details) if self.details else None,
            suspects_secret=self.suspects_secret,
            less_likely=str(self.less_likely) if self.less_likely is not None else None,
            ruled_out=words(self.ruled_out),
            offers=self.offers,
            asked=self.asked,
            answers=tuple([each.told() for each in self.answers]),
            token_of_request=self.token_of_request,
            evidence=causes[0].evidence,
            tell=causes[0].tell,
            candidates=causes,
            given=self.given,
        )

    def _cause(self) -> Cause:
        """The one cause of an explanation that no rows were ranked for."""
        return Cause(self.id, self.summary, self.cause, self.fixes, self.reference, offers=self.offers)


def diagnose(
    exchange: Exchange,
    provider: str,
    client_authentication: str | None = None,
    secret: SecretTraits | None = None,
    metadata: Mapping[str, Any] | None = None,
) -> Explanation | None:
    """Why this token request brought no token; None when it did (2xx, an access_token, no `error`).

    `provider` is the profile's; where it is "generic" the answer itself may give the provider away.
    `client_authentication` is how the credentials were sent; without it the recorded request tells. `secret` is what
    the secret looked like, which explains some refusals. `metadata` is the document of the issuer's discovery, where it
    was asked for.
    """
    seen = evidence_of(exchange, client_authentication, secret, metadata)
    if seen.failure is None and seen.success and seen.token and not seen.error_in_success:
        return None
    received_at = exchange.response.received_at if exchange.response else exchange.sent_at
    phrase = exchange.response.phrase if exchange.response else ""
    party = party_of(seen, provider)
    ranking = ranked(failures(), seen, party)
    explained = explanation(ranking, placeholders(seen, party, received_at), said(seen, phrase))
    return replace(explained, ruled_out=ruled_out(exchange, seen.asked.host or message("the server")))


def explanation(
    ranking: Ranking,
    values: Mapping[str, Message | str],
    lines: tuple[Message | str, ...],
    details: Several | None = None,
) -> Explanation:
    """What the likeliest causes of an answer say, with the values for the placeholders of their rows."""
    row, values, given = ranking.best.row, {**values, **_quotes(ranking.best)}, values
    return Explanation(
        id=row.id,
        said=lines,
        summary=message(row.summary, **values),
        cause=message(row.cause, **values),
        fixes=tuple(message(fix, **values) for fix in row.fixes),
        reference=row.reference,
        sure=ranking.sure,
        details=several(message(row.details, **values) if row.details else None, details),
        suspects_secret=row.suspects_secret,
        offers=row.offers,
        less_likely=message(row.less_likely, **values) if row.less_likely else None,
        ruled_out=tuple([_against(each) for each in ranking.ruled_out]),
        causes=tuple(_causes(ranking, given)),
    )


def _causes(ranking: Ranking, given: Mapping[str, Message | str]) -> Iterator[Cause]:
    """All of them; what would show the next one tells the first from it, where nothing else would."""
    causes = [_cause(each, {**given, **_quotes(each)}) for each in ranking.candidates]
    if causes[0].tell is None and (others := [each.tell for each in causes[1:] if each.tell is not None]):
        causes[0] = replace(causes[0], tell=others[0])
    yield from causes


def _cause(candidate: Candidate, values: Mapping[str, Message | str]) -> Cause:
    row = candidate.row
    return Cause(
        row.id,
        message(row.summary, **values),
        message(row.cause, **values),
        tuple(message(fix, **values) for fix in row.fixes),
        row.reference,
        candidate.grounds,
        message(row.tell, **values) if row.tell else None,
        row.offers,
    )


def _quotes(candidate: Candidate) -> dict[str, Message | str]:
    """The server's sentence and the values in it, for the placeholders of a row that goes by a statement."""
    found: dict[str, Message | str] = {"said": message("what it says", "{said}")}
    if (statement := candidate.statement) is not None:
        found["said"] = quoted(statement.sentence.text)
        found |= {
            name: elide(visible(value), MAX_QUOTED_CHARS)
            for name, value in (("expected", statement.expected), ("actual", statement.actual))
            if value
        }
    return found


def _against(candidate: Candidate) -> Message:
    """Why a cause is ruled out: what the token says against it."""
    return next(each.text for each in candidate.grounds if not each.supports)


def party_of(seen: Evidence, provider: str) -> str:
    """The provider of the profile, or whom a generic profile's answer comes from."""
    if provider != "generic":
        return provider
    for party in parties():
        if (
            (party.url and re.search(party.url, seen.asked.url))
            or (party.body and re.search(party.body, seen.body))
            or (party.header and party.header in seen.headers)
        ):
            return party.id
    return provider


def placeholders(seen: Evidence, party: str, received_at: float | None = None) -> dict[str, Message | str]:
    """What the placeholders of a row stand for. `received_at` is in epoch seconds, the answer's Date if None."""
    if received_at is None:
        received_at = seen.date
    names = {candidate.id: candidate.name for candidate in parties()}
    return {
        "Who": names.get(party) or message("The issuer", "{Who}"),
        "who": names.get(party) or message("the issuer", "{who}"),
        "host": seen.asked.host or message("the host", "{host}"),
        "status": str(seen.status) if seen.status != UNKNOWN_STATUS else message("the request", "{status}"),
        "retry_after": _retry_after(seen.headers.get("retry-after", ""), received_at)
        or message("for a while", "{retry_after}"),
        "wanted_scope": message("the scope it needs", "{wanted_scope}"),
    }


def _retry_after(header: str, received_at: float | None) -> Message | None:
    """The time of Retry-After, from seconds or a date (RFC 9110 section 10.2.3); None for neither."""
    value = header.strip()
    if not value:
        return None
    if re.fullmatch(r"\d{1,9}", value, re.ASCII):
        return untranslated("{seconds:duration}", seconds=int(value))
    until = http_date(value)
    if until is None or received_at is None:
        return None
    return untranslated("{seconds:duration}", seconds=max(0.0, until - received_at))


def said(seen: Evidence, phrase: str = "") -> tuple[Message | str, ...]:
    """The lines of the answer as it came, tokens masked and cut to size; for a failure the transport's words before it.

    Nothing of the request is in it, so that no secret can be.
    """
    parts: list[Message | str] = []
    if seen.failure is not None:
        parts += [seen.failure.message, mask_body(seen.failure.technical)]
    if seen.status != UNKNOWN_STATUS:
        parts.append(f"HTTP {seen.status} {phrase}".rstrip())
    parts += [
        line for name in SAID_HEADERS if (value := seen.headers.get(name.lower())) for line in _cut(f"{name}: {value}")
    ]
    if seen.has_body and (seen.failure is None or seen.status != UNKNOWN_STATUS):
        parts += _cut(seen.body) or [message("(no body)")]
    return tuple(part for part in parts if part)


def _cut(text: str) -> list[Message | str]:
    shown, more = mask_beginning(text, MAX_SAID_CHARS)
    if not more:
        return [shown] if shown else []
    count = untranslated("{n:grouped}", n=len(shown) + more)
    return [shown, message("[Cut here. The whole answer has {count} characters.]", count=count)]
