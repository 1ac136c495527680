"""What the header asks of a program: critical extensions, a type, compression."""

from __future__ import annotations

from inspector.core.checks.case import Case, failed, listed, passed, show, warning
from inspector.core.checks.verdict import Check
from inspector.core.text.display import elide
from inspector.core.text.language import tr
from inspector.core.tokens.token import Kind

OTHER_KINDS = (
    "logout+jwt",
    "secevent+jwt",
    "dpop+jwt",
    "oauth-authz-req+jwt",
    "token-introspection+jwt",
    "entity-statement+jwt",
)

ACCEPTED_TYPES = ("jwt", "at+jwt", "application/at+jwt", "application/jwt")


def critical(case: Case) -> Check | None:
    """Header parameters marked critical are understood, or the token is refused (RFC 7515 section 4.1.11)."""
    reference = {"reference": "RFC 7515 section 4.1.11", "claim": "crit"}
    if "b64" in case.header and case.header["b64"] is not True:
        words = tr("Its b64 parameter asks for a payload that is not encoded, which a JWT cannot have.")
        return failed(
            "crit",
            tr("Unencoded payload"),
            words,
            expected=tr("No b64"),
            actual=show(case.header["b64"]),
            claim="b64",
            fix=tr("Refuse it as a JWT."),
            clause=tr("asks for an unencoded payload", "It …"),
            reference="RFC 7797 section 7",
        )
    if "crit" not in case.header:
        return None
    names = case.header["crit"]
    sound = isinstance(names, list) and names and all(isinstance(name, str) for name in names)
    if not sound or len(set(names)) != len(names) or any(name not in case.header for name in names):
        words = tr("Its crit list is empty, repeats a name, or names what the header does not have.")
        return failed(
            "crit",
            tr("Critical list wrong"),
            words,
            expected=tr("A list of header parameters"),
            actual=show(names),
            fix=tr("Refuse it; no sound library writes this."),
            clause=tr("has a faulty crit list", "It …"),
            **reference,
        )
    unknown = [name for name in names if name != "b64"]
    if not unknown:
        return None
    return failed(
        "crit",
        tr("Critical extension"),
        tr("It must be refused by a program that does not know {extensions}.", extensions=listed(unknown)),
        expected=tr("Only extensions that are understood"),
        actual=listed(unknown),
        evidence=elide(unknown[0], 12),
        fix=tr("Inspect it with a program that knows the extension."),
        clause=tr("needs an extension not known here", "It …"),
        **reference,
    )


def media_type(case: Case) -> Check | None:
    """`typ` and `cty` fit the kind of token expected (RFC 8725 section 3.11, RFC 9068 section 4)."""
    if "typ" not in case.header:
        return None
    typ = case.header["typ"]
    facts = {"expected": tr("JWT or at+jwt"), "actual": show(typ), "claim": "typ", "reference": "RFC 8725 section 3.11"}
    if not isinstance(typ, str):
        return failed(
            "typ",
            tr("Type not a text"),
            tr("Its typ is not a text."),
            fix=tr("Refuse it; no sound library writes this."),
            clause=tr("has a type that is not a text", "It …"),
            **facts,
        )
    if typ.lower() in ACCEPTED_TYPES:
        return passed(
            "typ",
            tr("Type"),
            tr("{type} is a type an API accepts.", type=typ),
            evidence=elide(typ, 12),
            claim="typ",
            reference="RFC 8725 section 3.11",
        )
    words = tr("Its type {type} says that it is another kind of token than one for an API.", type=elide(typ, 40))
    facts |= {"fix": tr("Use the access token, not a token made for another purpose."), "evidence": elide(typ, 12)}
    if typ.lower().removeprefix("application/") in OTHER_KINDS and case.expectation.token_use:
        return failed(
            "typ",
            tr("Other kind of token"),
            words,
            clause=tr("is a {type}, not a token for an API", "It …", type=elide(typ, 30)),
            **facts,
        )
    return warning("typ", tr("Unusual type"), words, **facts)


def compression(case: Case) -> Check | None:
    """`zip` belongs to encrypted tokens only (RFC 7516 section 4.1.3)."""
    if "zip" not in case.header or case.token.kind is Kind.JWE:
        return None
    return warning(
        "zip",
        tr("Compression named"),
        tr("Its zip parameter has no meaning in a signed token and was not followed."),
        actual=show(case.header["zip"]),
        claim="zip",
        reference="RFC 7516 section 4.1.3",
        fix=tr("Ask the issuer why it is there."),
    )
