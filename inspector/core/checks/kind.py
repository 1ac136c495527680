"""What kind of token it is, whether that is the kind expected, and what its kind asks of its dates.

Kinds are rows of kinds.toml. A check that does not apply to a kind is left out where it found nothing to say.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from inspector.core.checks.case import Case
from inspector.core.checks.fact import Fact, failed, not_checked, note, passed
from inspector.core.checks.time_claims import NEVER_EXPIRES, NO_EXPIRY
from inspector.core.checks.verdict import Status
from inspector.core.knowledge.kinds import PLAIN_TYPES, media_type_of, token_kind
from inspector.core.knowledge.providers import described, provider_of_issuer
from inspector.core.text.message import message
from inspector.core.tokens.token import Kind

_KIND = ("kind", "text", "source")
NAMED = note("kind.named", *_KIND)
NOT_ACCESS = failed("kind.not_access", *_KIND, "fix")
NOT_ID = failed("kind.not_id", *_KIND)
TYPE_OF_KIND = passed("typ.of_kind", "type", "kind")
TOO_OLD = failed("age.too_old", "kind", "limit", "source", "iat", "value")
TOO_FAR = failed("age.too_far_ahead", "kind", "limit", "source", "exp", "value")
TOO_LONG = failed("age.too_long", "kind", "limit", "source", "life", "iat", "exp")
IN_TIME = passed("age.in_time", "limit", "source")

AS_EXPECTED = {use: passed(f"token_use.{use}", "use", "wanted") for use in ("access", "id")}
BY_KIND = {use: passed(f"token_use.{use}_by_kind", "text", "source") for use in ("access", "id")}
UNSAID = not_checked("token_use.unsaid", "wanted")
ID_FOR_ACCESS = failed("token_use.id_for_access", "use", "wanted")
USE_MISSING = {use: failed(f"token_use.missing_for_{use}", "use", "wanted") for use in ("access", "id")}
OTHER_USE = {use: failed(f"token_use.other_than_{use}", "use", "wanted") for use in ("access", "id")}

_USUAL = frozenset({"access-token", "access-token-said"})
"""Kinds that need no word: what an API is sent."""
_REFUSED_FOR_SCOPES = frozenset({"refresh", "id"})
"""Where scopes alone are expected: the kinds of sign-in that programs mistake for access tokens."""
_WARN_FOR_NOTHING = frozenset({"token_keys", "text_claims"})
"""Checks whose warnings are about what a kind that passes them has to have, such as its own key."""
_TELLING = frozenset({"token_type", "type", "grant_type", "at_hash", "c_hash"})
"""Claims by which a token with scopes in it may be a refresh or ID token all the same, beside typ and token_use."""
_USUAL_TYPES = (None, "Bearer", "DPoP")
_USUAL_USES = (None, "access")
_TEXT_OR_NONE = (str, type(None))
_FEW_CLAIMS = 4
"""As many have the tokens that are told by having no other claims."""


def with_kind(case: Case) -> Case:
    """The case with the kind of its token, for the checks to read."""
    if case.token.kind is not Kind.JWS or case.token.header is None:
        return case
    return Case(
        *case[:-1], token_kind(case.header, case.token.signed_claims if case.token.form is not None else case.claims)
    )


def is_usual(case: Case) -> bool:
    """Whether it is a JWT of its own, and an access token or of no kind known."""
    token = case.token
    return token.form is None and token.claims is not None and (case.kind is None or case.kind.id in _USUAL)


def applying(case: Case, facts: list[Fact]) -> tuple[Fact, ...]:
    """The facts without those of checks that do not apply to this kind of token and found nothing of weight."""
    if case.kind is None or not case.kind.passes:
        return tuple(facts)
    left_out = case.kind.passes
    return tuple([fact for fact in facts if fact.id not in left_out or _applies(fact)])


def _applies(fact: Fact) -> bool:
    if fact.answer in (NO_EXPIRY, NEVER_EXPIRES):
        return False
    if fact.status is Status.WARNING:
        return fact.id not in _WARN_FOR_NOTHING
    return fact.status is not Status.NOT_CHECKED


def kind(case: Case) -> Fact | None:
    """The kind of token that was expected, and no other (RFC 8725 section 3.12)."""
    its = case.kind
    if its is None or its.id in _USUAL:
        return None
    told = message(its.label), message(its.text), its.source
    asked = case.expectation.token_use
    if its.use == "access":
        return NAMED(*told)
    if asked is not None and "token_use" in case.claims and media_type_of(case.header) in PLAIN_TYPES:
        return None  # the check of token_use says whether it is the one expected
    if asked == "id" and its.use != "id":
        return NOT_ID(*told)
    if access_expected(case) or (case.expectation.scopes and its.use in _REFUSED_FOR_SCOPES):
        return NOT_ACCESS(*told, message(its.fix))
    return NAMED(*told)


def access_expected(case: Case) -> bool:
    """Whether an access token is expected and nothing else: it was asked for, or the provider's profile is for one."""
    if case.expectation.token_use == "access":
        return True
    return any(habit.wrong for habit in described(case.expectation.provider).habits)


def token_use(case: Case) -> Fact | None:
    """The use is the one expected, "access" or "id": by `token_use` where there is one (Cognito), else by its kind."""
    wanted = case.expectation.token_use
    if wanted is None or case.token.claims is None:
        return None
    actual = case.claim("token_use")
    use = "access" if wanted == "access" else "id"
    if actual == wanted:
        return AS_EXPECTED[use](actual, wanted)
    if actual == "id" and wanted == "access":
        return ID_FOR_ACCESS(actual, wanted)
    if "token_use" in case.claims:
        return OTHER_USE[use](actual, wanted)
    its = case.kind
    if of_cognito(case) and not (its is not None and its.id not in _USUAL and its.use != use):
        return USE_MISSING[use](actual, wanted)  # of another kind than expected, the check of the kind says that
    if its is None:
        return UNSAID(message("access token") if use == "access" else message("ID token"))
    if its.use == use:
        return BY_KIND[use](message(its.text), its.source)
    return NOT_ID(message(its.label), message(its.text), its.source) if its.id in _USUAL else None


def of_cognito(case: Case) -> bool:
    """Whether the rules of Amazon Cognito hold: its profile is judged by, or the token names a user pool."""
    return case.expectation.provider == "cognito" or provider_of_issuer(case.token.issuer) == "cognito"


def type_of(case: Case) -> Fact | None:
    """The type is that of its kind; None where no kind has it, or an API's tokens do."""
    if case.kind is None or case.kind.use == "access" or media_type_of(case.header) in PLAIN_TYPES:
        return None
    return TYPE_OF_KIND(case.header["typ"], message(case.kind.label))


def age(case: Case) -> Fact | None:
    """Its dates keep the limits of its kind; None where there are none. The leeway is added to each limit."""
    its = case.kind
    if its is None or not its.limit:
        return None
    leeway, told = case.expectation.leeway_s, (message(its.label), message(its.limit), its.source)
    iat, exp = case.token.moment("iat"), case.token.moment("exp")
    if its.max_age_s is not None and iat is not None and case.now - iat > its.max_age_s + leeway:
        return TOO_OLD(*told, iat, case.claims["iat"])
    if its.max_ahead_s is not None and exp is not None and exp - case.now > its.max_ahead_s + leeway:
        return TOO_FAR(*told, exp, case.claims["exp"])
    if its.max_life_s is not None and exp is not None and iat is not None and exp - iat > its.max_life_s:
        return TOO_LONG(*told, exp - iat, case.claims["iat"], case.claims["exp"])
    return IN_TIME(*told[1:])


def plainly_usual(header: Mapping[str, Any], claims: Mapping[str, Any], *, scopes: bool) -> bool:
    """Whether the kind of a token cannot matter; False says nothing. Cheap, since it is asked of every good token.

    `scopes`: they are expected and no token_use is, which makes a failure of a refresh token.
    """
    if len(claims) <= _FEW_CLAIMS or "cty" in header:
        return False
    if scopes and not (
        claims.get("typ") in _USUAL_TYPES
        and claims.get("token_use") in _USUAL_USES
        and claims.keys().isdisjoint(_TELLING)
    ):
        return False
    iss = claims.get("iss")
    return type(iss) in _TEXT_OR_NONE and iss != claims.get("sub") and _limitless(iss, claims.get("aud"))


@lru_cache(maxsize=256)
def _limitless(iss: object, aud: object) -> bool:
    """Whether no kind that is told by issuer and audience has limits of its own."""
    told = {name: value for name, value in (("iss", iss), ("aud", aud)) if value is not None}
    its = token_kind({}, told | {"sub": "", "iat": 0, "exp": 0, "scope": "", "bid": ""})
    other = token_kind({}, told | {"sub": "", "iat": 0, "exp": 0, "scope": ""})
    third = token_kind({}, told | {"sub": "", "iat": 0, "exp": 0})
    return not any(each is not None and each.limit for each in (its, other, third))
