"""What the header asks of a program: critical extensions, a type, compression."""

from __future__ import annotations

from inspector.core.checks import acceptance
from inspector.core.checks.case import Case
from inspector.core.checks.fact import Fact, failed, note, passed, warning
from inspector.core.checks.kind import type_of
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
"""In small letters; only the first of them is refused by nobody whom acceptors.toml knows and who takes any JWT."""

UNENCODED = failed("crit.unencoded", "b64")
FAULTY_LIST = failed("crit.faulty", "names")
UNKNOWN_EXTENSION = failed("crit.unknown", "extensions", "first")
TYPE_NOT_A_TEXT = failed("typ.not_a_text", "type")
ACCEPTED_TYPE = passed("typ.accepted", "type")
OTHER_KIND = failed("typ.other_kind", "type")
ACCESS_TOKEN_TYPE = note("typ.access_token", "type", "refusing")
SELDOM_TYPE = note("typ.seldom", "type", "refusing")
UNUSUAL_TYPE = warning("typ.unusual", "type", "refusing")
COMPRESSION = warning("zip.named", "zip")


def critical(case: Case) -> Fact | None:
    """Header parameters marked critical are understood, or the token is refused (RFC 7515 section 4.1.11)."""
    if "b64" in case.header and case.header["b64"] is not True:
        return UNENCODED(case.header["b64"])
    if "crit" not in case.header:
        return None
    names = case.header["crit"]
    sound = isinstance(names, list) and names and all(isinstance(name, str) for name in names)
    if not sound or len(set(names)) != len(names) or any(name not in case.header for name in names):
        return FAULTY_LIST(names)
    unknown = [name for name in names if name != "b64"]
    return UNKNOWN_EXTENSION(unknown, unknown[0]) if unknown else None


def media_type(case: Case) -> Fact | None:
    """`typ` and `cty` fit the kind of token expected (RFC 8725 section 3.11, RFC 9068 section 4)."""
    if "typ" not in case.header:
        return None
    typ = case.header["typ"]
    if not isinstance(typ, str):
        return TYPE_NOT_A_TEXT(typ)
    if typ.lower() == "jwt":
        return ACCEPTED_TYPE(typ)
    if typ.lower() in ACCEPTED_TYPES:
        return (SELDOM_TYPE if typ.lower() == "application/jwt" else ACCESS_TOKEN_TYPE)(typ, acceptance.of_type(typ))
    if (of_kind := type_of(case)) is not None:
        return of_kind
    if typ.lower().removeprefix("application/") in OTHER_KINDS and case.expectation.token_use:
        return OTHER_KIND(typ)
    return UNUSUAL_TYPE(typ, acceptance.of_type(typ))


def compression(case: Case) -> Fact | None:
    """`zip` belongs to encrypted tokens only (RFC 7516 section 4.1.3)."""
    if "zip" not in case.header or case.token.kind is Kind.JWE:
        return None
    return COMPRESSION(case.header["zip"])
