"""Checks of who is meant: issuer, audience, client, token use, scopes, and conformance to RFC 9068."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from inspector.core import strictjson
from inspector.core.checks.case import Case, failed, not_checked, passed, show, warning
from inspector.core.display import elide
from inspector.core.provider_table import described, provider_of_issuer
from inspector.core.verdict import Check, Expectation, ScopeDifference

TEXT_CLAIMS = ("iss", "sub", "jti")
RFC9068_CLAIMS = ("iss", "exp", "aud", "sub", "client_id", "iat", "jti")
OTHER_ISSUER = "comes from another issuer than the one expected"


def issuer(case: Case) -> Check | None:
    """`iss` is the expected issuer, character by character (RFC 7519 section 4.1.1, RFC 8725 section 3.8)."""
    if case.token.claims is None:
        return None
    expected, actual = case.expectation.issuer, case.claims.get("iss")
    facts = {
        "actual": show(actual) if "iss" in case.claims else "no iss",
        "claim": "iss",
        "reference": "RFC 7519 section 4.1.1",
    }
    if expected is None:
        words = "Nothing to compare it with: no issuer is expected."
        return not_checked("iss", "Issuer", words, fix="Enter the issuer you expect.", evidence="no rule", **facts)
    if actual == expected:
        realm = _realm(case, expected)
        words = "Exactly the issuer expected." if realm == "issuer" else f"Exactly the {realm} of this profile."
        return passed(
            "iss", "Issuer", words, evidence=elide(expected.rsplit("/", 1)[-1], 24), expected=expected, **facts
        )
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
        evidence=elide(actual.rsplit("/", 1)[-1], 24),
        clause=clause,
        **facts,
    )


def _realm(case: Case, issuer: str) -> str:
    """What an issuer like this one stands for: a user pool, a tenant, a realm."""
    return described(provider_of_issuer(issuer) or case.expectation.provider).realm


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
    if urlsplit_host(expected) == urlsplit_host(actual):
        return (
            "It comes from the same host but from another issuer there.",
            "Compare the two paths: another pool, realm, tenant or scheme is named.",
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
        "actual": ", ".join(elide(name, 80) for name in named[:10]) or "no aud",
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
    value = case.claims.get("aud", [])
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
    kind = described(case.expectation.provider)
    name = next((claim for claim in kind.client_claims if claim in case.claims), None)
    actual = case.claims[name] if name else None
    facts = {
        "actual": show(actual) if name else f"no {kind.client_claims[0]}",
        "claim": name or kind.client_claims[0],
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
    return failed(
        "client_id",
        "Wrong client" if name else "No client",
        words,
        evidence=elide(show(actual), 14),
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
        "evidence": elide(show(actual), 12),
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


def scope_claim(provider: str, claims: Mapping[str, Any]) -> str:
    """The claim that has the scopes of a token from `provider`, or would have them."""
    names = described(provider).scope_claims
    for name in names:
        if name in claims:
            return name
    return names[0]


def scopes_of(claims: Mapping[str, Any], provider: str = "generic") -> tuple[str, ...]:
    """The granted scopes: of `scope` (RFC 8693 section 4.2), or where the provider puts them; a text or a list."""
    value = claims.get(scope_claim(provider, claims))
    if isinstance(value, str):
        return tuple(scope for scope in value.split(" ") if scope)
    if isinstance(value, list):
        return tuple(item for item in value if isinstance(item, str))
    return ()


def difference(expectation: Expectation, claims: Mapping[str, Any]) -> ScopeDifference:
    """Requested against granted. Entra's "/.default" asks for whatever is configured, so it can never be missing."""
    requested = tuple([scope for scope in expectation.scopes if not scope.endswith("/.default")])
    return ScopeDifference.between(requested, scopes_of(claims, expectation.provider))


def scope(case: Case) -> Check | None:
    """Every scope asked for was granted; order means nothing (RFC 6749 section 3.3)."""
    if case.token.claims is None:
        return None
    found = case.scopes
    facts = {
        "claim": scope_claim(case.expectation.provider, case.claims),
        "reference": "RFC 6749 section 3.3",
        "actual": " ".join(found.granted)[:300] or "no scope",
    }
    if case.expectation.scopes and not found.requested:
        return _default_scope(case, facts)
    if not found.requested:
        count = len(found.granted)
        words = (
            f"No scope was asked for. It carries {_count(count)}."
            if count
            else "No scope was asked for, and it has none."
        )
        return not_checked("scope", "Scopes", words, note=True, evidence=str(count), **facts)
    either = case.expectation.any_scope
    facts["expected"] = (" or " if either else " ").join(found.requested)
    if either and len(found.missing) < len(found.requested):
        had = [name for name in found.requested if name in found.granted]
        words = f"It carries {', '.join(had)}, and one of those expected is enough."
        return passed("scope", "Scopes", words, evidence=f"{len(had)} of {len(found.requested)}", **facts)
    if found.missing:
        names = ", ".join(found.missing)
        plural = "were" if len(found.missing) > 1 else "was"
        words = f"{names} {plural} asked for and not granted. Routes that need it answer 403."
        title = "Scope missing" if len(found.missing) == 1 else "Scopes missing"
        return failed(
            "scope",
            title,
            words,
            fix=_scope_fix(case, found.missing),
            clause=f"lacks the {'scopes' if len(found.missing) > 1 else 'scope'} {names}",
            evidence=f"{len(found.requested) - len(found.missing)} of {len(found.requested)}",
            **facts,
        )
    words = {1: "The scope you asked for was granted", 2: "Both scopes you asked for were granted"}.get(
        len(found.requested), f"All {len(found.requested)} scopes you asked for were granted"
    )
    words += "." if found.extra else ", and nothing more."
    return passed("scope", "Scopes", words, evidence=f"{len(found.requested)} of {len(found.requested)}", **facts)


def _default_scope(case: Case, facts: dict[str, str]) -> Check:
    """What came of "/.default", which asks for whatever an administrator has granted (Entra)."""
    count = len(case.scopes.granted)
    if count or described(case.expectation.provider).scope_rule is None:
        plural = "permission" if count == 1 else "permissions"
        words = f"/.default asks for whatever was granted: it carries {count or 'no'} {plural}."
        return not_checked("scope", "Scopes", words, note=True, evidence=str(count), **facts)
    return warning(
        "scope",
        "No permission granted",
        "/.default asks for whatever was granted, and nothing was: it carries no role.",
        evidence="0",
        fix="Add an app role of the API to this app and let an administrator consent, unless the API needs none.",
        **facts | {"reference": "Microsoft identity platform: Client credentials flow"},
    )


def _scope_fix(case: Case, missing: tuple[str, ...]) -> str:
    usual = "Let the issuer's administrator allow {names} for this client, then get a new token."
    return (described(case.expectation.provider).scope_fix or usual).replace("{names}", ", ".join(missing))


def extra_scope(case: Case) -> Check | None:
    """Scopes nobody asked for: harmless to the request, worth knowing for least privilege."""
    extra = case.scopes.extra
    if not extra:
        return None
    names, plural = ", ".join(elide(name, 80) for name in extra[:10]), len(extra) > 1
    if len(extra) > 10:
        names += f" and {len(extra) - 10} more"
    return warning(
        "scope_extra",
        "Extra scopes" if plural else "Extra scope",
        f"{names} {'were' if plural else 'was'} granted though nobody asked for it.",
        actual=names,
        claim="scope",
        evidence=f"{len(extra)} extra",
        fix="Take it away from the client if it does not need it.",
        reference="RFC 6749 section 3.3",
    )


def scope_form(case: Case) -> Check | None:
    """`scope` is a text with single spaces between the scopes (RFC 8693 section 4.2)."""
    value = case.claims.get("scope")
    if value is None:
        return None
    facts = {
        "actual": show(value),
        "claim": "scope",
        "reference": "RFC 8693 section 4.2",
        "expected": "A text with one space between scopes",
    }
    if not isinstance(value, str):
        words = f"Its scope is {strictjson.kind(value)}; many APIs read only a text and then find no scope."
        return warning("scope_form", "Scope not a text", words, fix="Let the issuer write it as a text.", **facts)
    if value and (value != value.strip(" ") or "  " in value or any(c in value for c in "\t\r\n\v\f\u00a0")):
        words = "Its scopes are not separated by single spaces, so APIs may split them in different ways."
        return warning(
            "scope_form", "Scope separators", words, fix="Let the issuer separate scopes by one space.", **facts
        )
    return None


def _count(number: int) -> str:
    return "1 scope" if number == 1 else f"{number} scopes"


def text_claims(case: Case) -> Check | None:
    """`sub`, `jti` and an `iss` that nothing is compared with are texts (RFC 7519 sections 4.1.1, 4.1.2 and 4.1.7)."""
    asked = () if case.expectation.issuer is None else ("iss",)
    names = [name for name in TEXT_CLAIMS if name in case.claims and name not in asked]
    name = next((name for name in names if not isinstance(case.claims[name], str)), None)
    if name is None:
        return None
    return warning(
        "text_claims",
        "Claim not a text",
        f"Its {name} is {strictjson.kind(case.claims[name])}; some libraries refuse the token for that.",
        expected="A text",
        actual=show(case.claims[name]),
        claim=name,
        fix="Let the issuer write it as a text.",
        reference="RFC 7519 section 4.1",
        evidence=name,
    )


def habits(case: Case) -> Check | None:
    """Whether the token is like those that the provider gives for client credentials; None where nothing is odd."""
    for habit in described(case.expectation.provider).habits:
        value = (case.header if habit.where == "header" else case.claims).get(habit.name)
        if not isinstance(value, str) or value in habit.usual:
            continue
        make, more = (failed, {"clause": "is not an access token"}) if habit.wrong else (warning, {})
        return make(
            "habits",
            "Wrong kind of token" if habit.wrong else "Unusual token",
            habit.text,
            expected=" or ".join(habit.usual),
            actual=show(value),
            fix=habit.fix,
            claim=habit.name,
            reference=habit.source,
            evidence=elide(value, 14),
            **more,
        )
    return None


def profile_conformance(case: Case) -> Check | None:
    """Whether it follows RFC 9068, the profile for JWT access tokens: information, not a reason to refuse it."""
    if case.token.claims is None or case.token.header is None:
        return None
    typ = str(case.header.get("typ", "")).lower().removeprefix("application/")
    missing = [name for name in RFC9068_CLAIMS if name not in case.claims]
    reference = {"reference": "RFC 9068 section 2", "note": True}
    if typ != "at+jwt":
        usual = described(case.expectation.provider).no_profile
        words = f"It does not claim to follow RFC 9068: its typ is not at+jwt. {usual}".rstrip()
        return not_checked("rfc9068", "Profile", words, evidence="note", **reference)
    if missing:
        words = f"It says it follows RFC 9068 but lacks {', '.join(missing)}."
        return warning(
            "rfc9068",
            "Profile",
            words,
            expected=" ".join(RFC9068_CLAIMS),
            actual=f"without {' '.join(missing)}",
            fix="Let the issuer add them, or not call the token at+jwt.",
            reference="RFC 9068 section 2.2",
        )
    return passed(
        "rfc9068",
        "Profile",
        "It has every claim that RFC 9068 asks for.",
        evidence="RFC 9068",
        reference="RFC 9068 section 2.2",
    )
