"""Checks of the text itself: clean-ups, the compact form, base64url, and the JSON of header and payload."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from inspector.core.checks.case import Case
from inspector.core.checks.fact import Fact, failed, not_checked, passed, warning
from inspector.core.text.display import count_hidden
from inspector.core.text.message import Message, Several, counted, message, several
from inspector.core.text.patterns import pattern
from inspector.core.tokens.part import Problem
from inspector.core.tokens.sd_jwt import SdJwt
from inspector.core.tokens.token import Kind, Token

MANY = 3
_LOAD_BALANCER = pattern(r"arn:aws[a-z-]*:elasticloadbalancing:")
"""Who signs `x-amzn-oidc-data`: AWS, "Authenticate users using an Application Load Balancer"."""

CLEANED = warning("cleanup.cleaned", "removed", "n")
NOT_A_JWT = failed("structure.not_a_jwt", "problems", "characters", "parts", "n")
OPAQUE = not_checked("structure.opaque", "characters", "n")
ENCRYPTED = not_checked("structure.encrypted", "n")
ENCRYPTED_WITHOUT_AUDIENCE = not_checked("structure.encrypted_without_audience", "iss", "n")
NAMED = not_checked("structure.named", "label", "clause", "reason", "fix", "source", "n")
NO_TOKEN = failed("structure.no_token", "label", "reason", "fix", "source")
THREE_PARTS = passed("structure.three_parts", "n")
SD_JWT = passed("structure.sd_jwt", "n")
SD_JWT_BOUND = passed("structure.sd_jwt_bound", "n")
IN_JSON = passed("structure.json", "n")
NOT_CANONICAL = failed("encoding.not_canonical", "problems")
PADDED = warning("encoding.padded")
PADDED_BY_LOAD_BALANCER = warning("encoding.padded_by_load_balancer", "signer")
SOUND = {part: passed(f"{part}.sound", "n") for part in ("header", "payload")}
NOT_SOUND = {part: failed(f"{part}.not_sound", "problems", "fix") for part in ("header", "payload")}
HIDDEN = warning("hidden_text.found", "n", "text")


def cleanup(case: Case) -> Fact | None:
    """What had to be removed to find the token; an API that is sent the same text may refuse it."""
    removed = case.token.cleanups
    return CLEANED(Several(removed), len(removed)) if removed else None


def structure(case: Case) -> Fact:
    """Three parts with full stops between them, of base64url characters only (RFC 7515 section 7.1)."""
    token = case.token
    if (what := token.foreign) is not None:
        if what.clause is not None and what.is_token:
            return NAMED(what.label, what.clause, what.reason, what.fix, what.source, len(token.text))
        return NO_TOKEN(what.label, what.reason, what.fix, what.source)
    if found := [problem for problem in token.problems if problem.check == "structure"]:
        parts = counted(len(token.parts), "{n} part", "{n} parts")
        return NOT_A_JWT(_sentences(found), _characters(token.text), parts, len(token.text))
    if token.kind is Kind.OPAQUE:
        return OPAQUE(_characters(token.text), len(token.text))
    if token.kind is Kind.JWE:
        if case.alg == "dir" and "iss" in case.header:
            return ENCRYPTED_WITHOUT_AUDIENCE(case.header["iss"], len(token.parts))
        return ENCRYPTED(len(token.parts))
    return _of_form(token) if token.form is not None else THREE_PARTS(len(token.text))


def _of_form(token: Token) -> Fact:
    if isinstance(token.form, SdJwt):
        return (SD_JWT_BOUND if token.form.key_binding else SD_JWT)(len(token.form.disclosures))
    return IN_JSON(len(token.form.signatures) if token.form is not None else 0)


def _characters(text: str) -> object:
    return counted(len(text), "{n} character", "{n} characters")


def encoding(case: Case) -> Fact | None:
    """One text for one content: no padding, no plain base64, no stray bits (RFC 7515 section 2)."""
    found = [problem for problem in case.token.problems if problem.check == "encoding"]
    if found:
        return NOT_CANONICAL(_sentences(found))
    if not any(problem.check == "padding" for problem in case.token.problems):
        return None
    signer = case.header.get("signer")
    by_load_balancer = isinstance(signer, str) and _LOAD_BALANCER.match(signer) is not None
    return PADDED_BY_LOAD_BALANCER(signer) if by_load_balancer else PADDED()


def header(case: Case) -> Fact | None:
    """The header is one JSON object in UTF-8 in which no name comes twice (RFC 7515 section 4)."""
    return _json_part(case, "header", case.token.header)


def payload(case: Case) -> Fact | None:
    """The payload is one JSON object in UTF-8 in which no name comes twice (RFC 7519 section 4)."""
    return _json_part(case, "payload", case.token.claims)


def _json_part(case: Case, name: str, value: Any) -> Fact | None:
    found = [problem for problem in case.token.problems if problem.check == name]
    if found:
        return NOT_SOUND[name](_sentences(found), next((p.fix for p in found if p.fix), None) or _fix(case, found))
    return SOUND[name](len(value)) if value is not None else None


def _fix(case: Case, found: list[Problem]) -> Message:
    """What to do: the issuer is asked only where it is not copying that may have done it."""
    if any(problem.unreadable for problem in found) and not case.genuine:
        return message(
            "Copy the token again: characters of it were changed or lost on the way. If it is the same where it was"
            " issued, ask the issuer."
        )
    return message("Ask the issuer how this token was made; a sound library never writes this.")


def hidden_text(case: Case) -> Fact | None:
    """Characters that cannot be seen, or that turn the reading order around (Unicode TR 36)."""
    if _is_plain(case.token.header_bytes) and _is_plain(case.token.payload_bytes):
        return None
    found = [text for text in _texts(case) if count_hidden(text)]
    return HIDDEN(sum(count_hidden(text) for text in found), found[0]) if found else None


def _is_plain(content: bytes | None) -> bool:
    """Whether JSON text can hold nothing hidden: printable ASCII without an escape. True for what is not there."""
    return content is None or (content.isascii() and b"\\" not in content and content.decode("ascii").isprintable())


def _texts(case: Case) -> Iterator[str]:
    """Every name and text in header and claims."""
    waiting: list[Any] = [case.header, case.claims]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            yield item
        elif isinstance(item, dict):
            yield from item
            waiting.extend(item.values())
        elif isinstance(item, list):
            waiting.extend(item)


def _sentences(problems: list[Problem]) -> Several:
    more = len(problems) - MANY
    rest = counted(more, "And {n} more of the kind.", "And {n} more of the kind.") if more > 0 else None
    return several(*(problem.message for problem in problems[:MANY]), rest)
