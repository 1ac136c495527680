"""Checks of the text itself: clean-ups, the compact form, base64url, and the JSON of header and payload."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from inspector.core.checks.case import Case, failed, not_checked, passed, warning
from inspector.core.checks.verdict import Check
from inspector.core.text.display import count_hidden, visible
from inspector.core.text.language import mark, plural, tr
from inspector.core.tokens.token import Kind, Problem

MANY = 3
NEVER_WRITTEN = mark("Ask the issuer how this token was made; a sound library never writes this.")


def cleanup(case: Case) -> Check | None:
    """What had to be removed to find the token; an API that is sent the same text may refuse it."""
    if not case.token.cleanups:
        return None
    return warning(
        "cleanup",
        tr("Cleaned up"),
        " ".join(case.token.cleanups),
        expected=tr("The token alone"),
        actual=" ".join(case.token.cleanups),
        fix=tr("Send only the token itself. The verdict is about the text that was left."),
        reference="RFC 7519 section 3",
        evidence=plural(len(case.token.cleanups), "{n} change", "{n} changes"),
    )


def structure(case: Case) -> Check:
    """Three parts with full stops between them, of base64url characters only (RFC 7515 section 7.1)."""
    token = case.token
    found = [problem for problem in token.problems if problem.check == "structure"]
    if found:
        return failed(
            "structure",
            tr("Not a JWT"),
            _sentences(found),
            expected=tr("header.payload.signature, each in base64url"),
            actual=f"{_characters(token.text)}, {plural(len(token.parts), '{n} part', '{n} parts')}",
            fix=tr("Copy the whole token again, from its eyJ to the end of the last part."),
            reference="RFC 7515 section 7.1",
            clause=tr("is not a readable JWT", "It …"),
            evidence=_chars(token.text),
        )
    if token.kind is Kind.OPAQUE:
        return not_checked(
            "structure",
            tr("Opaque token"),
            tr("It is not a JWT, so it says nothing by itself: only its issuer can tell what it stands for."),
            expected=tr("A JWT of three parts"),
            actual=tr("{characters} without the form of a JWT", characters=_characters(token.text)),
            fix=tr("Ask the issuer's introspection endpoint. With Auth0, send an audience to get a JWT instead."),
            reference="RFC 6749 section 1.4",
            clause=tr("is opaque: only its issuer can read it", "It …"),
            evidence=_chars(token.text),
        )
    if token.kind is Kind.JWE:
        return not_checked(
            "structure",
            tr("Encrypted token"),
            tr("It has five parts: its content is encrypted for the API it is meant for, and only the header shows."),
            expected=tr("A signed JWT of three parts"),
            actual=tr("An encrypted JWT (JWE) of five parts"),
            fix=tr("Inspect it where the private key is, or ask the issuer for tokens that are signed only."),
            reference="RFC 7516 section 3.1",
            clause=tr("is encrypted: only the API it is for can read it", "It …"),
            evidence=plural(len(token.parts), "{n} part", "{n} parts"),
        )
    return passed(
        "structure",
        tr("Structure"),
        tr("Three parts of base64url, as a JWT has."),
        reference="RFC 7515 section 7.1",
        evidence=_chars(token.text),
    )


def _characters(text: str) -> str:
    return plural(len(text), "{n} character", "{n} characters")


def _chars(text: str) -> str:
    """For the end of a row."""
    return plural(len(text), "{n} char", "{n} chars")


def encoding(case: Case) -> Check | None:
    """One text for one content: no padding, no plain base64, no stray bits (RFC 7515 section 2)."""
    found = [problem for problem in case.token.problems if problem.check == "encoding"]
    if not found:
        return None
    return failed(
        "encoding",
        tr("Not canonical"),
        _sentences(found),
        expected=tr("base64url without padding"),
        fix=tr("Use the token exactly as it was issued. Something rewrote it on the way."),
        reference="RFC 7515 section 2",
        clause=tr("is not encoded as it was issued", "It …"),
    )


def header(case: Case) -> Check | None:
    """The header is one JSON object in UTF-8 in which no name comes twice (RFC 7515 section 4)."""
    return _json_part(case, "header", "RFC 7515 section 4")


def payload(case: Case) -> Check | None:
    """The payload is one JSON object in UTF-8 in which no name comes twice (RFC 7519 section 4)."""
    return _json_part(case, "payload", "RFC 7519 section 4")


TITLES = {"header": mark("Header"), "payload": mark("Payload")}
NOT_SOUND = {"header": mark("Header not sound"), "payload": mark("Payload not sound")}
READ_DIFFERENTLY = {
    "header": mark("has a header that programs may read differently", "It …"),
    "payload": mark("has a payload that programs may read differently", "It …"),
}


def _json_part(case: Case, name: str, reference: str) -> Check | None:
    found = [problem for problem in case.token.problems if problem.check == name]
    value = case.token.header if name == "header" else case.token.claims
    if found:
        return failed(
            name,
            tr(NOT_SOUND[name]),
            _sentences(found),
            expected=tr("One JSON object in UTF-8, each name once"),
            fix=next((problem.fix for problem in found if problem.fix), None) or tr(NEVER_WRITTEN),
            reference=reference,
            clause=tr(READ_DIFFERENTLY[name], "It …"),
        )
    if value is None:
        return None
    count = plural(len(value), "{n} name", "{n} names")
    reason = tr("A JSON object in which no name appears twice.")
    return passed(name, tr(TITLES[name]), reason, reference=reference, evidence=count)


def hidden_text(case: Case) -> Check | None:
    """Characters that cannot be seen, or that turn the reading order around (Unicode TR 36)."""
    if _is_plain(case.token.header_bytes) and _is_plain(case.token.payload_bytes):
        return None
    found = [text for text in _texts(case) if count_hidden(text)]
    if not found:
        return None
    count = sum(count_hidden(text) for text in found)
    return warning(
        "hidden_text",
        tr("Hidden characters"),
        plural(
            count,
            "{n} character in it cannot be seen or would reorder the text; each is shown as its code.",
            "{n} characters in it cannot be seen or would reorder the text; each is shown as its code.",
        ),
        actual=visible(found[0][:80]),
        fix=tr("Find out who could write this text into the token. It may be meant to mislead a reader."),
        reference="Unicode Technical Report 36 section 2",
        evidence=plural(count, "{n} hidden", "{n} hidden"),
    )


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


def _sentences(problems: list[Problem]) -> str:
    words = " ".join(problem.message for problem in problems[:MANY])
    more = len(problems) - MANY
    return words if more <= 0 else f"{words} {plural(more, 'And {n} more of the kind.', 'And {n} more of the kind.')}"
