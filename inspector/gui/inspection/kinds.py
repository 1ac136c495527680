"""What there is to say about a token that is not simply signed JSON: what it is, and where to go from there."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

from inspector.core.text.language import mark, tr
from inspector.core.text.numbers import grouped

if TYPE_CHECKING:  # at run time late: see later.LATER
    from inspector.core.checks.inspection import Inspection
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.tokens.token import Token

MOST_SCOPES = 256
"""Characters of a list of scopes that stand in a sentence."""


class Payload(Enum):
    """What stands where a JWT has a JSON object of claims."""

    CLAIMS = "claims"
    NESTED = "nested"
    DETACHED = "detached"
    UNENCODED = "unencoded"
    OTHER = "other"
    UNREADABLE = "unreadable"


def payload_of(token: Token) -> Payload:
    """What the payload of a signed token is (RFC 7519 section 5.2, RFC 7515 appendix F, RFC 7797)."""
    content = token.payload_bytes
    if token.claims is not None:
        return Payload.CLAIMS
    if content is None:
        return Payload.UNREADABLE
    if token.header is not None and token.header.get("b64") is False:
        return Payload.UNENCODED
    if not content:
        return Payload.DETACHED
    nested = content.startswith(b"eyJ") and content.count(b".") in (2, 4) and not content.strip().count(b" ")
    return Payload.NESTED if nested else Payload.OTHER


_CLAIMS = {
    Payload.NESTED: mark(
        "The claims are in another token, which is the payload of this one. Inspect token inside, in the token menu, "
        "shows it."
    ),
    Payload.DETACHED: mark(
        "The payload is empty, so there are no claims to list. A detached payload is sent apart "
        "from its signature: ask whoever sent this for the content as well."
    ),
    Payload.UNENCODED: mark(
        "The header says that the payload is not encoded (b64 is false), so it is not read as "
        "claims. Raw shows it as it stands."
    ),
    Payload.UNREADABLE: mark(
        "The payload could not be read, so there are no claims to list. Checks says what is wrong with it."
    ),
    Payload.OTHER: mark("The payload is not one JSON object, so there are no claims to list. Raw shows what it is."),
}
_RAW = {
    Payload.NESTED: mark(
        "The payload is a token of its own: a nested JWT, signed twice or encrypted inside. Inspect token inside, in "
        "the token menu, shows it."
    ),
    Payload.DETACHED: mark(
        "There is nothing between the two full stops: the content was probably sent apart from its "
        "signature (a detached payload). The signature covers it, so it cannot be checked without "
        "that content."
    ),
    Payload.UNENCODED: mark(
        "The payload stands in the token as it is, without base64url, because the header says b64: "
        "false (RFC 7797). A JWT cannot have that."
    ),
}


def claims_words(token: Token) -> str:
    """A sentence where there are no claims to list; empty where there are."""
    from inspector.core.tokens.token import Kind

    if token.claims:
        return ""
    if token.claims is not None:
        return tr("The payload is an empty JSON object: the token claims nothing.")
    if token.foreign is not None:
        return str(token.foreign.reason)
    if token.kind is Kind.OPAQUE:
        return tr(
            "This token is not a JWT. What it stands for is known to the server that issued it, not written in it."
        )
    if token.kind is Kind.JWE:
        return tr(
            "The claims are encrypted for whoever the token is meant for, so they cannot be listed "
            "here. The header is readable, and says how they were encrypted."
        )
    return tr(_CLAIMS[payload_of(token)])


def raw_words(token: Token) -> str:
    """What the Raw tab says below the parts of a token that is not simply signed JSON; empty for one that is."""
    from inspector.core.tokens.token import Kind

    if token.foreign is not None:
        return str(token.foreign.reason)
    if token.kind is Kind.OPAQUE:
        return tr(
            "This token is not a JWT, so there is nothing to decode. Only the server that issued it "
            "can say more: ask its introspection endpoint (RFC 7662), if it has one."
        )
    if token.kind is Kind.JWE:
        words = tr("Everything after the header is encrypted for whoever the token is meant for.")
        return f"{words} {_sizes(token)}".strip()
    if token.header_bytes is None and token.payload_bytes is None:
        return tr("None of it could be decoded. Checks says why.")
    if token.payload_bytes is None:
        return tr("The payload could not be decoded. Checks says why.")
    payload = payload_of(token)
    return tr(_RAW[payload]) if payload in _RAW else ""


def _sizes(token: Token) -> str:
    """The four parts that cannot be read (RFC 7516 section 3.1)."""
    from inspector.core.tokens.token import JWE_PARTS

    if len(token.parts) != JWE_PARTS:
        return ""
    names = (
        tr("the encrypted key"),
        tr("the initialization vector"),
        tr("the ciphertext"),
        tr("the authentication tag"),
    )
    key, vector, text, tag = (_sized(name, part) for name, part in zip(names, token.parts[1:], strict=True))
    return tr(
        "These are {encrypted_key}, {vector}, {ciphertext} and {tag}.",
        encrypted_key=key,
        vector=vector,
        ciphertext=text,
        tag=tag,
    )


def _sized(name: str, part: str) -> str:
    if not part:
        return tr("{name} (empty)", name=name)
    return tr("{name} ({count} characters)", name=name, count=grouped(len(part)))


def with_granted_scopes(outcome: Outcome) -> Inspection | None:
    """The inspection, and where the token cannot be read, what its token response says about scopes as a finding."""
    inspection, scopes = outcome.inspection, outcome.scopes
    if inspection is None or scopes is None or inspection.scopes is not None:
        return inspection
    return replace(inspection, of_response=scopes)
