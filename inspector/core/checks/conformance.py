"""Checks of custom: claims in their usual form, the provider's habits, and the profile of RFC 9068."""

from __future__ import annotations

from inspector.core.checks.case import Case, failed, not_checked, passed, show, warning
from inspector.core.checks.verdict import Check
from inspector.core.knowledge.providers import described
from inspector.core.text import strictjson
from inspector.core.text.display import elide
from inspector.core.text.language import either, tr
from inspector.core.tokens.token import Kind

TEXT_CLAIMS = ("iss", "sub", "jti")
RFC9068_CLAIMS = ("iss", "exp", "aud", "sub", "client_id", "iat", "jti")


def text_claims(case: Case) -> Check | None:
    """`sub`, `jti` and an `iss` that nothing is compared with are texts (RFC 7519 sections 4.1.1, 4.1.2 and 4.1.7)."""
    asked = () if case.expectation.issuer is None else ("iss",)
    odd = [name for name in TEXT_CLAIMS if not isinstance(case.claims.get(name, ""), str) and name not in asked]
    if not odd:
        return None
    name = odd[0]
    return warning(
        "text_claims",
        tr("Claim not a text"),
        tr(
            "Its {name} is {kind}; some libraries refuse the token for that.",
            name=name,
            kind=strictjson.kind(case.claims[name]),
        ),
        expected=tr("A text"),
        actual=show(case.claims[name]),
        claim=name,
        fix=tr("Let the issuer write it as a text."),
        reference="RFC 7519 section 4.1",
        evidence=name,
    )


def habits(case: Case) -> Check | None:
    """Whether the token is like those that the provider gives for client credentials; None where nothing is odd."""
    if case.token.kind is not Kind.JWS:
        return None
    for habit in described(case.expectation.provider).habits:
        value = (case.header if habit.where == "header" else case.claims).get(habit.name)
        if not isinstance(value, str) or value in habit.usual:
            continue
        if habit.name == "alg" and value not in case.expectation.algorithms:
            continue  # the check of the algorithm says more of it
        make, more = (failed, {"clause": tr("is not an access token", "It …")}) if habit.wrong else (warning, {})
        return make(
            "habits",
            tr("Wrong kind of token") if habit.wrong else tr("Unusual token"),
            tr(habit.text),
            expected=either(habit.usual),
            actual=show(value),
            fix=tr(habit.fix),
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
    if typ != "at+jwt":
        usual = described(case.expectation.provider).no_profile
        words = tr("It does not claim to follow RFC 9068: its typ is not at+jwt.")
        words += f" {tr(usual)}" if usual else ""
        more = {"evidence": tr("note", "a check"), "reference": "RFC 9068 section 2"}
        return not_checked("rfc9068", tr("Profile"), words, note=True, **more)
    missing = [name for name in RFC9068_CLAIMS if name not in case.claims]
    if missing:
        words = tr("It says it follows RFC 9068 but lacks {claims}.", claims=", ".join(missing))
        return warning(
            "rfc9068",
            tr("Profile"),
            words,
            expected=" ".join(RFC9068_CLAIMS),
            actual=tr("without {claims}", claims=" ".join(missing)),
            fix=tr("Let the issuer add them, or not call the token at+jwt."),
            reference="RFC 9068 section 2.2",
        )
    return passed(
        "rfc9068",
        tr("Profile"),
        tr("It has every claim that RFC 9068 asks for."),
        evidence="RFC 9068",
        reference="RFC 9068 section 2.2",
    )
