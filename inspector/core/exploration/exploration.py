"""An exploration of a client's scopes: each was asked for alone, then all together, then none."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum

from inspector.core.exploration.refusals import is_page, looked_at, too_often
from inspector.core.profiles.profile import Profile
from inspector.core.text.message import Message, Several
from inspector.core.values import dataclass


class AskKind(StrEnum):
    """How scopes are asked for in one request."""

    ALONE = "alone"
    TOGETHER = "together"
    NONE = "none"


class CellState(StrEnum):
    """What came of a scope in one way of asking; these words are in the JSON of `scopes`.

    granted: the token has it. ignored: it was asked for, and the token is without it. refused: no token came. widened:
    granted, with scopes that were not asked for. absent: it was not asked for, and the token is without it. not_asked:
    no such request was made, or none that was answered.
    """

    GRANTED = "granted"
    IGNORED = "ignored"
    REFUSED = "refused"
    WIDENED = "widened"
    ABSENT = "absent"
    NOT_ASKED = "not_asked"


WHOLE = "/.default"
"""How a scope ends that stands for all that an API has granted to the client (Entra): no token names it."""

NOT_OF_SCOPES = frozenset({"client", "address", "network", "throttled", "patience"})
"""Ends, as codes of `stopping.ENDS`, whose last answer says nothing of scopes."""


@dataclass(frozen=True, slots=True)
class ScopeAsk:
    """One request: `scopes` is what it asks for, empty for none."""

    kind: AskKind
    scopes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ScopeAnswer:
    """What one request came to.

    `at` is when, in epoch seconds. `granted` are the scopes of the token, None where no token came; `told_by` says
    where they are from: "scope", "scp" or "roles" (claims of the token), "response" (the member `scope` of the token
    response, RFC 6749 section 5.1), "request" (neither says any, so they are those asked for, as RFC 6749 section 5.1
    has it). `status` and `said` are the HTTP status and the body of a refusal as the server wrote it, masked and cut;
    `media_type` is the body's; `failure` says why no answer came at all.
    `claims` are the names of the token's claims, each with a digest of its value, so that two tokens can be compared
    and none is kept; those that differ in every token (exp, iat, jti, ...) are left out. `in_response` says that the
    token response names scopes, whoever else does.
    """

    ask: ScopeAsk
    at: float
    granted: tuple[str, ...] | None = None
    told_by: str = ""
    status: int | None = None
    said: str = field(default="", repr=False)
    media_type: str = ""
    failure: Message | None = None
    claims: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    in_response: bool = False

    @property
    def refused(self) -> bool:
        """Whether the server answered, and gave no token for what was asked for.

        One that says that it was asked too often, or failed, or a gateway without its server, has not looked at it.
        """
        if self.granted is not None or self.status is None:
            return False
        return looked_at(self.status, self.said, self.media_type) and not self.too_often

    @property
    def page(self) -> bool:
        """Whether it is a page for people, which need not be of the server that issues tokens."""
        return self.granted is None and self.status is not None and is_page(self.said, self.media_type)

    @property
    def too_often(self) -> bool:
        """Whether the server says that it was asked too often."""
        return self.granted is None and self.status is not None and too_often(self.status, self.said)

    @property
    def unsaid(self) -> bool:
        """Whether a token came of which neither it nor the response says the scopes, and none was asked for."""
        return self.told_by == "request" and not self.ask.scopes


@dataclass(frozen=True, slots=True)
class Exploration:
    """What is known of a client's scopes.

    `client_id`, `token_url` and `method` of client authentication are what was asked with, `provider` the profile's;
    `at` is when the first request was sent, in epoch seconds. `scopes` are those that were tried, in order, `planned`
    how many requests there were to be, and `stopped` why there were fewer; None where all were made. `ended` is the
    code of that (`stopping.ENDS`), or "". `api` is what the tokens were to be for (`api_of`), None where not known.
    """

    provider: str
    client_id: str
    token_url: str
    at: float
    scopes: tuple[str, ...]
    planned: int
    answers: tuple[ScopeAnswer, ...] = ()
    stopped: Message | Several | None = None
    ended: str = ""
    method: str = ""
    api: tuple[str, ...] | None = None

    @property
    def telling(self) -> tuple[ScopeAnswer, ...]:
        """The answers that say something of scopes: not the one that ended it because of the client or the address."""
        answers = self.answers
        if self.ended in NOT_OF_SCOPES and answers and answers[-1].granted is None:
            answers = answers[:-1]
        return tuple([each for each in answers if each.granted is not None or self._refused(each)])

    def _refused(self, answer: ScopeAnswer) -> bool:
        """Whether it refuses what was asked for; pages are taken for a refusal only of a server that issues tokens."""
        return answer.refused and not (answer.page and all(each.granted is None for each in self.answers))

    def answer_to(self, kind: AskKind, scope: str = "") -> ScopeAnswer | None:
        """The answer to asking in that way; `scope` is needed for ALONE. None where there is none yet."""
        for answer in self.answers:
            if answer.ask.kind is kind and (kind is not AskKind.ALONE or answer.ask.scopes == (scope,)):
                return answer
        return None

    def cell(self, scope: str, kind: AskKind) -> CellState:
        """What came of `scope` when it was asked for in that way."""
        answer = self.answer_to(kind, scope)
        if answer is None or answer.unsaid or (answer.granted is None and not self._refused(answer)):
            return CellState.NOT_ASKED
        asked = scope in answer.ask.scopes
        if answer.granted is None:
            return CellState.REFUSED if asked or kind is AskKind.NONE else CellState.NOT_ASKED
        if not _has(answer.granted, scope, asked=asked):
            return CellState.IGNORED if asked else CellState.ABSENT
        return CellState.WIDENED if kind is AskKind.ALONE and self.widened_by(scope) else CellState.GRANTED

    def widened_by(self, scope: str) -> tuple[str, ...]:
        """The scopes that came too when only `scope` was asked for."""
        answer = self.answer_to(AskKind.ALONE, scope)
        return tuple(each for each in (answer.granted or () if answer else ()) if each != scope)

    def written_as(self, scope: str) -> str:
        """What came alone for `scope` in its place, written otherwise: in another case, or with more before its name.

        "" where nothing did. With more before it only if no token for another scope has that too.
        """
        answer = self.answer_to(AskKind.ALONE, scope)
        if answer is None or scope in (answer.granted or (scope,)):
            return ""
        others = {name for each in self.answers if each.ask.kind is AskKind.ALONE and each is not answer
                  for name in each.granted or ()}  # fmt: skip
        for name in answer.granted or ():
            if name in self.scopes:
                continue
            longer = name.endswith(f"/{scope}") or scope.endswith(f"/{name}")
            if name.casefold() == scope.casefold() or (longer and name not in others and len(self.scopes) > 1):
                return name
        return ""

    @property
    def granted(self) -> tuple[str, ...]:
        """The scopes that were in any token, those that were tried first."""
        found = dict.fromkeys(scope for answer in self.answers for scope in answer.granted or ())
        tried = tuple([scope for scope in self.scopes if scope in found or self._came_whole(scope)])
        return (*tried, *(scope for scope in found if scope not in tried))

    @property
    def rows(self) -> tuple[str, ...]:
        """The scopes that were tried, then those that came all the same."""
        return tuple(dict.fromkeys((*self.scopes, *self.granted)))

    @property
    def askable(self) -> tuple[str, ...]:
        """Those of `granted` that a request can name: app roles are asked for by the `/.default` of their API."""
        roles = {scope for each in self.answers if each.told_by == "roles" for scope in each.granted or ()}
        return tuple([scope for scope in self.granted if scope in self.scopes or scope not in roles])

    def _came_whole(self, scope: str) -> bool:
        asked = (each for each in self.answers if scope in each.ask.scopes)
        return any(each.granted and _has(each.granted, scope, asked=True) for each in asked)


def api_of(profile: Profile) -> tuple[str, ...]:
    """What the tokens of a profile are for, as its requests say: its audience and resources."""
    more = (value for name, value in profile.parameters if name in ("audience", "resource"))
    return tuple([each for each in (profile.audience, *profile.resources, *more) if each])


def _has(granted: tuple[str, ...], scope: str, *, asked: bool) -> bool:
    """Whether a token has a scope; a set that was asked for as a whole is there where anything of it is."""
    return scope in granted or (asked and bool(granted) and scope.endswith(WHOLE))
