"""Checks of who is meant: the issuer, the audience, the client, and what the token is for."""

from __future__ import annotations

from urllib.parse import urlsplit

from inspector.core.checks.case import Case, failed, not_checked, passed, show
from inspector.core.display import elide
from inspector.core.provider_table import described, provider_of_issuer
from inspector.core.verdict import Check

OTHER_ISSUER = "comes from another issuer than the one expected"


def issuer(case: Case) -> Check | None:
    """`iss` is the expected issuer, character by character (RFC 7519 section 4.1.1, RFC 8725 section 3.8)."""
    if case.token.claims is None:
        return None
    expected, actual = case.expectation.issuer, case.claims.get("iss")
    if expected is not None and actual == expected:
        return _expected_issuer(case, expected)
    facts = {
        "actual": show(actual) if "iss" in case.claims else "no iss",
        "claim": "iss",
        "reference": "RFC 7519 section 4.1.1",
    }
    if expected is None:
        words = "Nothing to compare it with: no issuer is expected."
        return not_checked("iss", "Issuer", words, fix="Enter the issuer you expect.", evidence="no rule", **facts)
    if not isinstance(actual, str):
        words = "It does not say who issued it." if "iss" not in case.claims else "Its iss is not a text."
        return failed(
            "iss",
            "No issuer",
            words,
            expected=expected,
            fix="Check that this is a token of your issuer.",
            clause="does not say who issued it",
            **facts,
        )
    reason, fix, clause = _why_other_issuer(case, expected, actual)
    return failed(
        "iss",
        "Wrong issuer",
        reason,
        expected=expected,
        fix=fix,
        evidence=elide(actual.rstrip("/").rsplit("/", 1)[-1], 24),
        clause=clause,
        **facts,
    )


def _expected_issuer(case: Case, issuer: str) -> Check:
    realm = _realm(case.expectation.provider, issuer)
    return passed(
        "iss",
        "Issuer",
        "Exactly the issuer expected." if realm == "issuer" else f"Exactly the {realm} of this profile.",
        expected=issuer,
        actual=show(issuer),
        reference="RFC 7519 section 4.1.1",
        claim="iss",
        evidence=elide(issuer.rsplit("/", 1)[-1], 24),
    )


def _realm(provider: str, issuer: str) -> str:
    """What an issuer like this one stands for: a user pool, a tenant, a realm."""
    return described(provider_of_issuer(issuer) or provider).realm


def _why_other_issuer(case: Case, expected: str, actual: str) -> tuple[str, str, str]:
    """Reason, fix and clause: what the provider's own rows know, or else how the two differ."""
    if row := described(case.expectation.provider).other_issuer(expected, actual):
        return row.reason, row.fix, row.clause
    return *_how_they_differ(expected, actual), OTHER_ISSUER


def _how_they_differ(expected: str, actual: str) -> tuple[str, str]:
    if expected.rstrip("/") == actual.rstrip("/"):
        return (
            "It differs by a slash at the end, and an issuer has to be exactly the same.",
            "Write the expected issuer exactly as the token has it, if that is the issuer you mean.",
        )
    if expected.lower() == actual.lower():
        return (
            "It differs in upper and lower case, and an issuer has to be exactly the same.",
            "Correct the spelling.",
        )
    if {expected.replace("http://", "https://", 1), expected.replace("https://", "http://", 1)} == {expected, actual}:
        return (
            "It differs in the scheme, http or https, and an issuer has to be exactly the same.",
            "Find out why: issuers use https, and http is right for one on this computer only.",
        )
    if urlsplit_host(expected) == urlsplit_host(actual):
        return (
            "It comes from the same host but from another issuer there.",
            "Compare the two paths: another pool, realm or tenant is named.",
        )
    return (
        "It comes from another issuer than the one expected.",
        "Use the token that your issuer gave you, or inspect it with the profile of its own issuer.",
    )


def urlsplit_host(url: str) -> str | None:
    """The host of a URL from a token; None where there is none to be read."""
    try:
        return urlsplit(url).hostname
    except ValueError:
        return None


def audience(case: Case) -> Check | None:
    """`aud` holds one of the expected audiences (RFC 7519 section 4.1.3); the client's id for a Cognito id token."""
    if case.token.claims is None:
        return None
    wanted = case.expectation.audiences
    if case.expectation.token_use == "id" and not wanted:
        wanted = case.expectation.client_ids
    named = audiences_of(case)
    facts = {
        "actual": ", ".join([elide(name, 80) for name in named[:10]]) or "no aud",
        "claim": "aud",
        "reference": "RFC 7519 section 4.1.3",
    }
    if named is MISTYPED:
        return failed(
            "aud",
            "Audience not readable",
            "Its aud is neither a text nor a list of texts.",
            clause="has a faulty aud",
            expected="A text or a list of texts",
            fix="Let the issuer correct it.",
            **facts | {"actual": show(case.claims["aud"])},
        )
    if not wanted:
        return _audience_without_rule(case, named, facts)
    if any(name in wanted for name in named):
        words = "It is meant for the audience expected."
        return passed("aud", "Audience", words, evidence=elide(named[0], 24), expected=" or ".join(wanted), **facts)
    facts |= {"expected": " or ".join(wanted), "evidence": elide(named[0], 24) if named else "no aud"}
    if not named:
        words = "It names no audience, so an API that looks for one refuses it."
        kind = described("cognito" if case.expectation.token_use == "access" else case.expectation.provider)
        fix = kind.no_audience or "Ask for a token for your API: with an audience, a resource or a scope of its own."
        return failed("aud", "No audience", words, fix=fix, clause="names no audience", **facts)
    return failed(
        "aud",
        "Wrong audience",
        "It is meant for another API than the one expected.",
        fix="Ask for a token with the audience that your API expects.",
        clause="is meant for another audience",
        **facts,
    )


MISTYPED: tuple[str, ...] = ("(not readable)",)


def audiences_of(case: Case) -> tuple[str, ...]:
    """The audiences named, none if there is no `aud`; MISTYPED where it is not what RFC 7519 allows."""
    if "aud" not in case.claims:
        return ()
    value = case.claims["aud"]
    if isinstance(value, str):
        return (value,)
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    return MISTYPED


def _audience_without_rule(case: Case, named: tuple[str, ...], facts: dict[str, str]) -> Check:
    if case.expectation.token_use == "access" and not named and case.expectation.client_ids:
        words = "Cognito access tokens carry no aud claim. The client_id was checked instead."
        return not_checked("aud", "Audience", words, note=True, evidence="no aud", **facts)
    words = "No audience is expected here."
    if named:
        words += f" The token says {facts['actual']}."
    return not_checked(
        "aud", "Audience", words, evidence="no rule", fix="Enter the audience your API expects.", **facts
    )


def client(case: Case) -> Check | None:
    """The client the token was issued to is the expected one (RFC 9068 section 2.2)."""
    if case.token.claims is None or (case.expectation.token_use == "id" and "client_id" not in case.claims):
        return None
    wanted = case.expectation.client_ids
    usual = described(case.expectation.provider).client_claims
    name = next(filter(case.claims.__contains__, usual), None)
    actual = case.claims[name] if name else None
    facts = {
        "actual": show(actual) if name else f"no {usual[0]}",
        "claim": name or usual[0],
        "reference": "RFC 9068 section 2.2",
    }
    if not wanted:
        return not_checked(
            "client_id", "Client", "No client is expected here.", evidence="no rule", note=name is None, **facts
        )
    if isinstance(actual, str) and actual in wanted:
        words = f"The {name} is the one expected."
        return passed("client_id", "Client", words, evidence=elide(actual, 14), expected=" or ".join(wanted), **facts)
    facts["expected"] = " or ".join(wanted)
    if name is None and case.expectation.token_use is None:
        words = "The token does not say which client it was issued to."
        return not_checked("client_id", "Client", words, evidence=facts["actual"], note=True, **facts)
    words = "It was issued to another client." if name else "It does not say which client it was issued to."
    if name and not isinstance(actual, str):
        words = f"Its {name} is not a text, so it names no client."
    return failed(
        "client_id",
        "Wrong client" if name else "No client",
        words,
        evidence=elide(facts["actual"], 14),
        fix="Use the token of the client in this profile, or inspect it with the profile of its client.",
        clause="was issued to another client" if name else "does not name its client",
        **facts,
    )


def token_use(case: Case) -> Check | None:
    """`token_use` is the expected one, "access" or "id" (Amazon Cognito: verifying a token)."""
    wanted = case.expectation.token_use
    if wanted is None or case.token.claims is None:
        return None
    actual = case.claims.get("token_use")
    facts = {
        "claim": "token_use",
        "reference": "Amazon Cognito: verifying JSON web tokens",
        "evidence": elide(show(actual), 12) if "token_use" in case.claims else "no token_use",
    }
    if actual == wanted:
        words = "An access token, which is what an API expects." if wanted == "access" else "An ID token, as expected."
        return passed("token_use", "Token use", words, expected=wanted, actual=show(actual), **facts)
    if actual == "id" and wanted == "access":
        words = "It is an ID token: it tells the app who signed in, and an API must not accept it as an access token."
    elif "token_use" not in case.claims:
        words = "It has no token_use claim, which every token of a user pool has."
    else:
        words = f"It is not an {'access' if wanted == 'access' else 'ID'} token."
    return failed(
        "token_use",
        "Wrong kind of token",
        words,
        expected=wanted,
        fix=f"Send the {wanted} token instead.",
        actual=show(actual) if "token_use" in case.claims else "no token_use",
        clause=f"is not an {wanted} token",
        **facts,
    )
