"""Checks of who is meant: the issuer, the audience and the client."""

from __future__ import annotations

from inspector.core.checks.case import Case, absent
from inspector.core.checks.compound.disclosures import presentation
from inspector.core.checks.fact import Answer, Fact, failed, not_checked, note, passed
from inspector.core.checks.kind import of_cognito
from inspector.core.knowledge.providers import ISSUER, described, provider_of_issuer
from inspector.core.text.message import Message, message
from inspector.core.text.urls import name_of

ANY_ISSUER = not_checked("iss.no_rule", "iss")
NO_ISSUER = failed("iss.missing", "iss", "expected")
ISSUER_NOT_A_TEXT = failed("iss.not_a_text", "iss", "expected")
EXPECTED_ISSUER = passed("iss.expected", "iss", "last")
EXPECTED_REALM = passed("iss.expected_realm", "iss", "last", "realm")
PROFILES_REALM = passed("iss.profiles_realm", "iss", "last", "realm")
_OTHER = ("iss", "expected", "last")
KNOWN_DIFFERENCE = failed("iss.known_difference", *_OTHER, "reason", "fix", "clause")
ANOTHER_SLASH = failed("iss.slash", *_OTHER)
ANOTHER_BLANK = failed("iss.blank", *_OTHER)
ANOTHER_CASE = failed("iss.case", *_OTHER)
ANOTHER_SCHEME = failed("iss.scheme", *_OTHER)
ANOTHER_PATH = failed("iss.path", *_OTHER)
ANOTHER_ISSUER = failed("iss.other", *_OTHER, "fix")

FAULTY_AUDIENCE = failed("aud.faulty", "aud")
EXPECTED_AUDIENCE = passed("aud.expected", "aud", "first", "wanted")
NO_AUDIENCE = failed("aud.missing", "aud", "wanted", "fix")
OTHER_AUDIENCE = failed("aud.other", "aud", "first", "wanted")
CLIENT_INSTEAD = note("aud.client_instead", "aud")
ANY_AUDIENCE = not_checked("aud.no_rule", "aud")
ANY_AUDIENCE_SAID = not_checked("aud.no_rule_said", "aud")

ANY_CLIENT = not_checked("client_id.no_rule", "client", "claim")
NO_CLIENT_NO_RULE = note("client_id.neither", "client", "claim")
EXPECTED_CLIENT = passed("client_id.expected", "client", "claim", "wanted")
CLIENT_UNSAID = note("client_id.unsaid", "client", "claim", "wanted")
NO_CLIENT = failed("client_id.missing", "client", "claim", "wanted", "fix")
CLIENT_NOT_A_TEXT = failed("client_id.not_a_text", "client", "claim", "wanted", "fix")
OTHER_CLIENT = failed("client_id.other", "client", "claim", "wanted", "fix")


def issuer(case: Case) -> Fact | None:
    """`iss` is the expected issuer, character by character (RFC 7519 section 4.1.1, RFC 8725 section 3.8)."""
    if case.token.claims is None:
        return None
    expected, actual = case.expectation.issuer, case.token.issuer
    if expected is None:
        return ANY_ISSUER(case.claim("iss"))
    if actual == expected:
        return _expected_issuer(case, expected)
    if actual is None:
        return (ISSUER_NOT_A_TEXT if "iss" in case.claims else NO_ISSUER)(case.claim("iss"), expected)
    last = actual.rstrip("/").rsplit("/", 1)[-1]
    if row := described(case.expectation.provider).other_issuer(expected, actual):
        told = message(row.reason), message(row.fix), message(row.clause)
        return KNOWN_DIFFERENCE(actual, expected, last, *told)
    alike = _alike(expected, actual)
    return alike(actual, expected, last) if alike else ANOTHER_ISSUER(actual, expected, last, _right_issuer(case))


def _alike(expected: str, actual: str) -> Answer | None:
    """What tells two issuers apart that look alike; None where they do not."""
    if expected.rstrip("/") == actual.rstrip("/"):
        return ANOTHER_SLASH
    if expected.strip() == actual.strip():
        return ANOTHER_BLANK
    if expected.lower() == actual.lower():
        return ANOTHER_CASE
    if {expected.replace("http://", "https://", 1), expected.replace("https://", "http://", 1)} == {expected, actual}:
        return ANOTHER_SCHEME
    return ANOTHER_PATH if name_of(expected) and name_of(expected) == name_of(actual) else None


def _right_issuer(case: Case) -> Message:
    """What to do about a token of another issuer."""
    if case.expectation.of_profile:
        return message("Use the token that your issuer gave you, or inspect it with the profile of its own issuer.")
    return message(
        "Use the token that the expected issuer gave you, or expect the token's own issuer if you trust that one."
    )


def _right_client(case: Case) -> Message:
    """What to do about a token of another client."""
    if case.expectation.of_profile:
        return message("Use the token of the client in this profile, or inspect it with the profile of its client.")
    return message("Use the token of the client expected, or expect the one that it was issued to.")


def _expected_issuer(case: Case, issuer: str) -> Fact:
    realm = described(provider_of_issuer(issuer) or case.expectation.provider).realm
    last = issuer.rsplit("/", 1)[-1]
    if realm == ISSUER:
        return EXPECTED_ISSUER(issuer, last)
    return (PROFILES_REALM if case.expectation.of_profile else EXPECTED_REALM)(issuer, last, realm)


def audience(case: Case) -> Fact | None:
    """`aud` holds one of the expected audiences (RFC 7519 section 4.1.3); the client's id for a Cognito id token."""
    if case.token.claims is None:
        return None
    wanted = case.expectation.audiences
    if case.expectation.token_use == "id" and not wanted:
        wanted = case.expectation.client_ids
    named = audiences_of(case)
    if named is MISTYPED:
        return FAULTY_AUDIENCE(case.claim("aud"))
    shown = named[:10] if any(named) else absent("aud")
    if not wanted:
        if case.expectation.token_use == "access" and not named and case.expectation.client_ids and of_cognito(case):
            return CLIENT_INSTEAD(shown)
        return (ANY_AUDIENCE_SAID if named else ANY_AUDIENCE)(shown)
    if any(name in wanted for name in named):
        return EXPECTED_AUDIENCE(shown, named[0], wanted)
    if named:
        return OTHER_AUDIENCE(shown, named[0], wanted)
    of_pool = case.expectation.token_use == "access" and of_cognito(case)
    kind = described("cognito" if of_pool else case.expectation.provider)
    usual = message("Ask for a token for your API: with an audience, a resource or a scope of its own.")
    return NO_AUDIENCE(shown, wanted, message(kind.no_audience) if kind.no_audience else usual)


MISTYPED: tuple[str, ...] = ("(not readable)",)


def audiences_of(case: Case) -> tuple[str, ...]:
    """The audiences named, none if there is no `aud`; MISTYPED where it is not what RFC 7519 allows."""
    claims = case.claims
    if "aud" not in claims and case.token.form is not None and (binding := presentation(case.token)) is not None:
        claims = binding.claims or {}  # whom an SD-JWT is presented to (RFC 9901 section 4.3)
    if "aud" not in claims:
        return ()
    value = claims["aud"]
    if isinstance(value, str):
        return (value,)
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    return MISTYPED


def client(case: Case) -> Fact | None:
    """The client the token was issued to is the expected one (RFC 9068 section 2.2)."""
    if case.token.claims is None or (case.expectation.token_use == "id" and "client_id" not in case.claims):
        return None
    wanted = case.expectation.client_ids
    usual = described(case.expectation.provider).client_claims
    name = next(filter(case.claims.__contains__, usual), None)
    if name is None:
        return _no_client(case, usual[0])
    actual = case.claims[name]
    if not wanted:
        return ANY_CLIENT(actual, name)
    if not isinstance(actual, str):
        return CLIENT_NOT_A_TEXT(actual, name, wanted, _right_client(case))
    if actual in wanted:
        return EXPECTED_CLIENT(actual, name, wanted)
    return OTHER_CLIENT(actual, name, wanted, _right_client(case))


def _no_client(case: Case, claim: str) -> Fact:
    wanted = case.expectation.client_ids
    if not wanted:
        return NO_CLIENT_NO_RULE(absent(claim), claim)
    if case.expectation.token_use is None:
        return CLIENT_UNSAID(absent(claim), claim, wanted)
    return NO_CLIENT(absent(claim), claim, wanted, _right_client(case))
