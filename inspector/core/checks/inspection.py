"""A token, everything that was asked of it, and what follows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

from inspector.core.checks import (
    algorithm,
    clock_skew,
    conformance,
    header,
    key,
    kind,
    parties,
    proof,
    scopes,
    sentence,
    signature,
    syntax,
    time_claims,
)
from inspector.core.checks.case import Case
from inspector.core.checks.compound import disclosures, nested, several
from inspector.core.checks.fact import Fact
from inspector.core.checks.verdict import Check, Expectation, ScopeDifference, Status, Verdict
from inspector.core.checks.words import told
from inspector.core.keys.key import Key, KeySet
from inspector.core.knowledge.kinds import TokenKind
from inspector.core.tokens.token import Token

CHECKS: tuple[Callable[[Case], Fact | None], ...] = (
    signature.signature,
    parties.issuer,
    time_claims.expiry,
    scopes.scope,
    scopes.extra_scope,
    time_claims.not_before,
    time_claims.issued_at,
    parties.client,
    parties.audience,
    kind.token_use,
    kind.kind,
    kind.age,
    proof.proof,
    disclosures.disclosures,
    disclosures.key_binding,
    nested.nested,
    several.signatures,
    several.unprotected,
    algorithm.algorithm,
    key.key_id,
    key.key_fit,
    key.token_keys,
    header.critical,
    header.media_type,
    header.compression,
    syntax.structure,
    syntax.encoding,
    syntax.header,
    syntax.payload,
    syntax.cleanup,
    syntax.hidden_text,
    time_claims.lifetime,
    scopes.scope_form,
    conformance.text_claims,
    conformance.habits,
    conformance.profile_conformance,
)
"""In the order in which people want to read them. A check that does not apply to the token answers None."""

OF_OTHERS = (
    kind.kind,
    kind.age,
    proof.proof,
    disclosures.disclosures,
    disclosures.key_binding,
    nested.nested,
    several.signatures,
    several.unprotected,
)
_USUAL = tuple([check for check in CHECKS if check not in OF_OTHERS])
"""What is asked of the tokens that most are: none of the others has an answer for them."""


def facts_of(case: Case) -> tuple[Fact, ...]:
    """What every check finds. Pure; never raises, whatever the token holds."""
    case = kind.with_kind(case)
    if kind.is_usual(case):
        return tuple([fact for ask in _USUAL if (fact := ask(case)) is not None])
    return kind.applying(case, [fact for ask in CHECKS if (fact := ask(case)) is not None])


@dataclass(frozen=True)
class Inspection:
    """What was judged (the token, what it is compared with, the keys, the moment), and the verdict.

    `checks` are facts; `told` makes words of them. They are found when they are first asked for: a list of a thousand
    tokens that all pass needs none. `of_response` is what the token response said of the scopes of an unreadable token.
    `inner` is the token inside, where it is to be shown otherwise than `judge_inner` would judge it.
    """

    case: Case = field(repr=False)
    verdict: Verdict
    of_response: ScopeDifference | None = None
    inner: Inspection | None = field(default=None, repr=False)

    @classmethod
    def of_facts(cls, case: Case, verdict: Verdict, facts: tuple[Fact, ...]) -> Inspection:
        """The inspection of a case whose facts were found already; a copy of it for another case finds its own."""
        made = cls(case, verdict)
        made.__dict__["_found"] = facts
        return made

    @cached_property
    def _found(self) -> tuple[Fact, ...]:
        """What every check found, as far as the verdict hangs on it."""
        facts = facts_of(self.case)
        return facts if self.of_response is None else (*facts, scopes.of_response(self.of_response))

    @cached_property
    def checks(self) -> tuple[Fact, ...]:
        """What every check found, in the order in which people want to read it."""
        if self.case.genuine is not False:
            return self._found
        return tuple([signature.explained(self.case, fact) for fact in self._found])

    def told(self, now: float | None = None) -> tuple[Check, ...]:
        """The checks in the current language, as of `now` in epoch seconds; None: as of the moment of judgement.

        Past a moment at which an outcome may be another one, the words stay those of the judgement: it is to be made
        anew, and until then no sentence may say less than its status.
        """
        moment = self._moment(now)
        return tuple([told(fact, moment) for fact in self.checks])

    def sentence(self, now: float | None = None) -> str:
        """The verdict and why, in one sentence of the current language; `now` as for `told`."""
        return sentence.sentence(self.case, self.verdict, self.checks, self._moment(now))

    @property
    def reason(self) -> str:
        """The sentence as of the moment of judgement."""
        return self.sentence()

    def check(self, id_: str) -> Check:
        """The check named `id_` in words, as of the moment of judgement; KeyError if no such check was made."""
        for fact in self.checks:
            if fact.id == id_:
                return told(fact, self.at)
        raise KeyError(id_)

    def status(self, id_: str) -> Status | None:
        """What came of the check named `id_`; None where it was not made."""
        return next((fact.status for fact in self._found if fact.id == id_), None)

    @property
    def first_failed(self) -> str | None:
        """The id of the first check that failed, None where none did."""
        if self.verdict is Verdict.VALID:
            return None
        return next((fact.id for fact in self._found if fact.status is Status.FAILED), None)

    @cached_property
    def kind(self) -> TokenKind | None:
        """What header and claims say that it is; None where they say nothing of it."""
        return kind.with_kind(self.case).kind

    @property
    def token(self) -> Token:
        """The token that was judged."""
        return self.case.token

    @property
    def expectation(self) -> Expectation:
        """What the token was compared with."""
        return self.case.expectation

    @property
    def at(self) -> float:
        """The moment of judgement, in seconds since 1970-01-01 UTC."""
        return self.case.now

    @property
    def key(self) -> Key | None:
        """The key that was chosen for the signature, also where the signature failed."""
        return self.case.key

    @property
    def key_set(self) -> KeySet | None:
        """Where the key was looked for."""
        return self.case.key_set

    @property
    def clock_skew_s(self) -> float | None:
        """The issuer's clock minus this computer's, in seconds, where it was known."""
        return self.case.clock_skew_s

    @property
    def scopes(self) -> ScopeDifference | None:
        """Requested against granted; None where the token has no readable claims."""
        return self.case.scopes if self.case.token.claims is not None else self.of_response

    @property
    def signature_verified(self) -> bool:
        """Whether a key of trusted provenance verified the signature, whatever the other checks say."""
        return self.verdict is Verdict.VALID or self.status("signature") is Status.PASSED

    @property
    def fits_own_key(self) -> bool:
        """Whether the signature fits the key in the token's own header, which says nothing of who has that key."""
        return any(fact.answer is proof.OWN_KEY for fact in self.checks)

    def _moment(self, now: float | None) -> float:
        """The moment whose words may be said at `now`."""
        if now is None:
            return self.at
        early, late = sorted((self.at, now))
        return self.at if any(early < moment <= late for moment in moments(self)) else now


def moments(inspection: Inspection) -> tuple[float, ...]:
    """When an outcome may change by itself, in epoch seconds, each once.

    That is at exp, nbf and iat, with and without the leeway, and where a difference of two clocks begins to explain a
    start that lies ahead.
    """
    leeway, skew = inspection.expectation.leeway_s, inspection.clock_skew_s or 0.0
    found: dict[float, None] = {}
    for claim, sign in (("exp", 1), ("nbf", -1), ("iat", -1)):
        date = inspection.token.moment(claim)
        if date is None:
            continue
        found |= dict.fromkeys((date, date + sign * leeway))
        if sign < 0 < skew:
            found[clock_skew.begins_there(skew, date)] = None
    return tuple(found)
