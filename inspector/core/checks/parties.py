"""Checks of who is meant: the issuer, the audience, the client, and what the token is for."""

from __future__ import annotations

from inspector.core.checks.case import Case, failed, lacking, not_checked, passed, show
from inspector.core.checks.verdict import Check
from inspector.core.knowledge.providers import ISSUER, described, provider_of_issuer
from inspector.core.text.display import elide
from inspector.core.text.language import either, mark, tr
from inspector.core.text.urls import name_of

OTHER_ISSUER = mark("comes from another issuer than the one expected", "It …")


def issuer(case: Case) -> Check | None:
    """`iss` is the expected issuer, character by character (RFC 7519 section 4.1.1, RFC 8725 section 3.8)."""
    if case.token.claims is None:
        return None
    expected, actual = case.expectation.issuer, case.token.issuer
    if expected is not None and actual == expected:
        return _expected_issuer(case, expected)
    facts = {
        "actual": show(case.claims["iss"]) if "iss" in case.claims else lacking("iss"),
        "claim": "iss",
        "reference": "RFC 7519 section 4.1.1",
    }
    if expected is None:
        words = tr("Nothing to compare it with: no issuer is expected.")
        return not_checked(
            "iss", tr("Issuer"), words, fix=tr("Enter the issuer you expect."), evidence=tr("no rule"), **facts
        )
    if actual is None:
        words = tr("It does not say who issued it.") if "iss" not in case.claims else tr("Its iss is not a text.")
        return failed(
            "iss",
            tr("No issuer"),
            words,
            expected=expected,
            fix=tr("Check that this is a token of your issuer."),
            clause=tr("does not say who issued it", "It …"),
            **facts,
        )
    reason, fix, clause = _why_other_issuer(case, expected, actual)
    return failed(
        "iss",
        tr("Wrong issuer"),
        reason,
        expected=expected,
        fix=fix,
        evidence=elide(actual.rstrip("/").rsplit("/", 1)[-1], 24),
        clause=clause,
        **facts,
    )


def _expected_issuer(case: Case, issuer: str) -> Check:
    realm = _realm(case.expectation.provider, issuer)
    if realm == ISSUER:
        words = tr("Exactly the issuer expected.")
    else:
        words = tr("Exactly the {realm} of this profile.", "realm: user pool, tenant …", realm=tr(realm))
    return passed(
        "iss",
        tr("Issuer"),
        words,
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
        return tr(row.reason), tr(row.fix), tr(row.clause)
    return *_how_they_differ(expected, actual), tr(OTHER_ISSUER, "It …")


def _how_they_differ(expected: str, actual: str) -> tuple[str, str]:
    if expected.rstrip("/") == actual.rstrip("/"):
        return (
            tr("It differs by a slash at the end, and an issuer has to be exactly the same."),
            tr("Write the expected issuer exactly as the token has it, if that is the issuer you mean."),
        )
    if expected.lower() == actual.lower():
        return (
            tr("It differs in upper and lower case, and an issuer has to be exactly the same."),
            tr("Correct the spelling."),
        )
    if {expected.replace("http://", "https://", 1), expected.replace("https://", "http://", 1)} == {expected, actual}:
        return (
            tr("It differs in the scheme, http or https, and an issuer has to be exactly the same."),
            tr("Find out why: issuers use https, and http is right for one on this computer only."),
        )
    if name_of(expected) and name_of(expected) == name_of(actual):
        return (
            tr("It comes from the same host but from another issuer there."),
            tr("Compare the two paths: another pool, realm or tenant is named."),
        )
    return (
        tr("It comes from another issuer than the one expected."),
        tr("Use the token that your issuer gave you, or inspect it with the profile of its own issuer."),
    )


def audience(case: Case) -> Check | None:
    """`aud` holds one of the expected audiences (RFC 7519 section 4.1.3); the client's id for a Cognito id token."""
    if case.token.claims is None:
        return None
    wanted = case.expectation.audiences
    if case.expectation.token_use == "id" and not wanted:
        wanted = case.expectation.client_ids
    named = audiences_of(case)
    facts = {
        "actual": ", ".join([elide(name, 80) for name in named[:10]]) or lacking("aud"),
        "claim": "aud",
        "reference": "RFC 7519 section 4.1.3",
    }
    if named is MISTYPED:
        return failed(
            "aud",
            tr("Audience not readable"),
            tr("Its aud is neither a text nor a list of texts."),
            clause=tr("has a faulty aud", "It …"),
            expected=tr("A text or a list of texts"),
            fix=tr("Let the issuer correct it."),
            **facts | {"actual": show(case.claims["aud"])},
        )
    if not wanted:
        return _audience_without_rule(case, named, facts)
    if any(name in wanted for name in named):
        words = tr("It is meant for the audience expected.")
        return passed("aud", tr("Audience"), words, evidence=elide(named[0], 24), expected=either(wanted), **facts)
    facts |= {"expected": either(wanted), "evidence": elide(named[0], 24) if named else lacking("aud")}
    if not named:
        words = tr("It names no audience, so an API that looks for one refuses it.")
        kind = described("cognito" if case.expectation.token_use == "access" else case.expectation.provider)
        usual = mark("Ask for a token for your API: with an audience, a resource or a scope of its own.")
        fix = tr(kind.no_audience or usual)
        return failed("aud", tr("No audience"), words, fix=fix, clause=tr("names no audience", "It …"), **facts)
    return failed(
        "aud",
        tr("Wrong audience"),
        tr("It is meant for another API than the one expected."),
        fix=tr("Ask for a token with the audience that your API expects."),
        clause=tr("is meant for another audience", "It …"),
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
        words = tr("Cognito access tokens carry no aud claim. The client_id was checked instead.")
        return not_checked("aud", tr("Audience"), words, note=True, evidence=facts["actual"], **facts)
    words = tr("No audience is expected here.")
    if named:
        words += f" {tr('The token says {audience}.', audience=facts['actual'])}"
    return not_checked(
        "aud", tr("Audience"), words, evidence=tr("no rule"), fix=tr("Enter the audience your API expects."), **facts
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
        "actual": show(actual) if name else lacking(usual[0]),
        "claim": name or usual[0],
        "reference": "RFC 9068 section 2.2",
    }
    if not wanted:
        return not_checked(
            "client_id",
            tr("Client"),
            tr("No client is expected here."),
            evidence=tr("no rule"),
            note=name is None,
            **facts,
        )
    if isinstance(actual, str) and actual in wanted:
        words = tr("The {claim} is the one expected.", claim=name)
        return passed("client_id", tr("Client"), words, evidence=elide(actual, 14), expected=either(wanted), **facts)
    facts["expected"] = either(wanted)
    if name is None and case.expectation.token_use is None:
        words = tr("The token does not say which client it was issued to.")
        return not_checked("client_id", tr("Client"), words, evidence=facts["actual"], note=True, **facts)
    words = tr("It was issued to another client.") if name else tr("It does not say which client it was issued to.")
    if name and not isinstance(actual, str):
        words = tr("Its {claim} is not a text, so it names no client.", claim=name)
    return failed(
        "client_id",
        tr("Wrong client") if name else tr("No client"),
        words,
        evidence=elide(facts["actual"], 14),
        fix=tr("Use the token of the client in this profile, or inspect it with the profile of its client."),
        clause=tr("was issued to another client", "It …") if name else tr("does not name its client", "It …"),
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
        "evidence": elide(show(actual), 12) if "token_use" in case.claims else lacking("token_use"),
    }
    if actual == wanted:
        words = (
            tr("An access token, which is what an API expects.")
            if wanted == "access"
            else tr("An ID token, as expected.")
        )
        return passed("token_use", tr("Token use"), words, expected=wanted, actual=show(actual), **facts)
    if actual == "id" and wanted == "access":
        words = tr(
            "It is an ID token: it tells the app who signed in, and an API must not accept it as an access token."
        )
    elif "token_use" not in case.claims:
        words = tr("It has no token_use claim, which every token of a user pool has.")
    else:
        words = tr("It is not an access token.") if wanted == "access" else tr("It is not an ID token.")
    if wanted == "access":
        fix, clause = tr("Send the access token instead."), tr("is not an access token", "It …")
    else:
        fix, clause = tr("Send the id token instead."), tr("is not an id token", "It …")
    return failed(
        "token_use",
        tr("Wrong kind of token"),
        words,
        expected=wanted,
        fix=fix,
        actual=show(actual) if "token_use" in case.claims else lacking("token_use"),
        clause=clause,
        **facts,
    )
