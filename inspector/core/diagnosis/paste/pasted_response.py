"""One answer as far as it was pasted: its status, headers and body, and the request that came along, masked.

Everything is optional but something: a header alone says enough for a diagnosis, and so does a body. What cannot be
told apart is taken for the body, so that its words are shown and searched. `answers` finds them in what was pasted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import field, replace
from datetime import datetime
from typing import Any

from inspector.core.diagnosis.paste import wrapped
from inspector.core.diagnosis.paste.transcripts import REQUEST_LINE, STATUS_LINE, Piece
from inspector.core.network.exchange import Sent
from inspector.core.text.masking import SECRET, mask_body, mask_header
from inspector.core.text.message import Message
from inspector.core.text.patterns import pattern
from inspector.core.values import dataclass

MAX_HEADERS = 200
MAX_TOKEN_CHARS = 256 * 1024

Headers = tuple[tuple[str, str], ...]

_BARE_STATUS = pattern(
    r"(?::?status(?:[ -]?code)?\s*:?\s*)?([1-5]\d\d)(?:[ \t]+([A-Za-z][A-Za-z '-]{0,40}?))?"
    r"(?:\s+(?:\u2022|time:|size:).*)?",
    re.IGNORECASE,
)
"""A status alone, as people type it and as Postman and browsers show it."""
_HEADER = pattern(r":?([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*:[ \t]*(.*)")
_CHALLENGE = pattern(r"(Bearer|DPoP|Basic|Digest|Negotiate)(\s*$|\s+[\w-]+\s*=)", re.IGNORECASE)
_KNOWN_HEADER = pattern(
    r"www-authenticate|content-[a-z]+|date|server|via|location|retry-after|cache-control|pragma|set-cookie|age|vary"
    r"|etag|expires|allow|connection|keep-alive|transfer-encoding|strict-transport-security|access-control-.+"
    r"|x-.+|cf-ray|apigw-requestid|request-id|alt-svc|status",
    re.IGNORECASE,
)
_SIZE = pattern(r"[0-9a-fA-F]{1,6}")
_LEFT_OUT = pattern(
    r"[\u2022\u2588*<>\[\]{}$ \u2026]|^x{3,}$|redacted|filtered|hidden|masked|^\.\.\.|\.\.\.$", re.IGNORECASE
)
"""What tools and people write in place of a token."""


@dataclass(frozen=True, slots=True)
class PastedResponse:
    """An answer, as far as it was pasted. `status`, `body` and `sent` are None where they were not.

    `headers` are in their order, with folded lines joined. `sent` is the request that came along, its secrets masked;
    `note` says which answer it is where there were several, `exported` that a tool saved it and may have left the
    credentials out of the request. `at` is when it was, as the tool wrote it, and `line` the number of the line that it
    begins in, 0 where it stands in a document. `sent_token` is the token that was sent, where the request holds one.
    The body and that token are kept out of repr.
    """

    status: int | None = None
    phrase: str = ""
    headers: Headers = ()
    body: str | None = field(default=None, repr=False)
    sent: Sent | None = None
    note: Message | None = None
    exported: bool = False
    at: str = ""
    line: int = 0
    sent_token: str | None = field(default=None, repr=False)

    @property
    def asked(self) -> str:
        """The method and the URL of the request that came along, as far as they are known; "" where none did."""
        return f"{self.sent.method} {self.sent.url}".strip() if self.sent is not None else ""

    @property
    def moment(self) -> float | None:
        """When it was, in epoch seconds; None where that is not told with its zone."""
        try:
            when = datetime.fromisoformat(self.at)
        except ValueError:
            return None
        return when.timestamp() if when.tzinfo is not None else None


def of_members(one: wrapped.Recorded, beside: str | None = None) -> PastedResponse:
    """An answer that stands in a document, and the request beside it. `beside` is what is said where no body is."""
    body = wrapped.body_of(one.answer)
    phrase = next((one.answer[name] for name in ("statusText", "status") if name in one.answer), "")
    return PastedResponse(
        one.status or None,
        phrase if isinstance(phrase, str) and not phrase.isdecimal() else "",
        wrapped.headers_of(one.answer)[:MAX_HEADERS],
        body if body is not None else beside,
        _sent_in(one.request) or _sent_to(one),
        exported=one.exported,
        at=one.at,
        sent_token=bearer_token(wrapped.headers_of(one.request)[:MAX_HEADERS]),
    )


def of_piece(piece: Piece) -> PastedResponse:
    """An answer of a transcript, and the request before it."""
    status, phrase, headers, rest = _head(list(piece.received))
    lines = [*rest, *piece.body]
    if any(name.lower() == "transfer-encoding" and "chunked" in value.lower() for name, value in headers):
        lines = _without_sizes(lines)
    body = "\n".join(lines).strip("\n")
    sent, token = (None, None) if not piece.sent else _request(list(piece.sent))
    found = PastedResponse(status, phrase, headers, body or None, sent, line=piece.line, sent_token=token)
    return found if piece.command is None else with_command(found, piece.command)


def of_text(plain: str) -> PastedResponse:
    """An answer of which there are only parts: a status, headers, a body, or words."""
    status, phrase, headers, rest = _head(plain.split("\n"))
    body = "\n".join(rest).strip("\n")
    if status is None:
        status = status_member(document) if isinstance(document := json_of(body), dict) else None
    return PastedResponse(status, phrase, headers, body or None, line=1)


def with_command(answer: PastedResponse, command: wrapped.Command) -> PastedResponse:
    """The answer to a command that was copied, as far as the answer does not show the request itself."""
    if answer.sent is not None or not command.url:
        return answer
    headers = (("Authorization", ""),) if command.has_credentials else ()
    method = command.method or ("POST" if command.body else "GET")
    token = answer.sent_token or usable_token(command.token)
    return replace(answer, sent=masked(method, command.url, headers, command.body), sent_token=token)


def _without_sizes(lines: list[str]) -> list[str]:
    """The lines of a chunked body without the sizes between them (RFC 9112 section 7.1), where they stand there."""
    if not lines or not _SIZE.fullmatch(lines[0].strip()):
        return lines
    return [line for number, line in enumerate(lines) if number % 2 or not _SIZE.fullmatch(line.strip())]


def json_of(text: str) -> Any:
    """The value of a text that is JSON; None for anything else."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def status_member(members: Mapping[str, Any]) -> int | None:
    """The status that a body repeats; None where it has none.

    That of a Status of Kubernetes stands in `code`, and so does that of an error as Google's APIs write one.
    """
    error = members.get("error")
    if isinstance(error, dict) and isinstance(error.get("status"), str):
        members = {"kind": "Status", "code": error.get("code"), **members}
    names = ("status", "statusCode", "status_code", *(("code",) if members.get("kind") == "Status" else ()))
    for name in names:
        value = members.get(name)
        if type(value) is int and 100 <= value <= 599:
            return value
    return None


# --- what was sent


def _sent_in(members: Mapping[str, Any]) -> Sent | None:
    url, method = wrapped.url_of(members), members.get("method")
    if url is None:
        return None
    named = method.upper() if isinstance(method, str) else "POST"
    return masked(named, url, wrapped.headers_of(members)[:MAX_HEADERS], wrapped.form_of(members))


def _sent_to(one: wrapped.Recorded) -> Sent | None:
    """The request of an answer that names its URL itself, as objects of fetch and got do."""
    url, method = wrapped.url_of(one.answer), one.request.get("method")
    return masked(method.upper() if isinstance(method, str) else "", url, (), "") if url else None


def masked(method: str, url: str, headers: Headers, body: str) -> Sent:
    """The request with all credentials masked, whoever recorded it."""
    secret = {"authorization", "proxy-authorization", "cookie"}
    hidden = tuple((name, SECRET if name.lower() in secret else mask_header(name, value)) for name, value in headers)
    return Sent(method, mask_body(url), hidden, mask_body(body))


def bearer_token(headers: Headers) -> str | None:
    """The token that a request carried in its header (RFC 6750 section 2.1); None where it was left out or masked."""
    for name, value in headers:
        if name.lower() == "authorization":
            scheme, _, token = value.strip().strip("'\"").partition(" ")
            return usable_token(token) if scheme.lower() in ("bearer", "dpop") else None
    return None


def usable_token(token: str) -> str | None:
    """A token, or what a program sent in its place; None for what a tool writes where it leaves one out."""
    token = token.strip()
    return None if not token or len(token) > MAX_TOKEN_CHARS or _LEFT_OUT.search(token) else token


# --- lines


def _head(lines: list[str]) -> tuple[int | None, str, Headers, list[str]]:
    """Status, phrase and headers at the beginning of `lines`, and the lines after them."""
    status, phrase, number = None, "", 0
    first = lines[0].strip()
    if found := STATUS_LINE.fullmatch(first) or _BARE_STATUS.fullmatch(first):
        status, phrase, number = int(found[1]), (found[2] or "").strip(), 1
    headers, rest = _header_lines(lines[number:], trusted=status is not None)
    named = [value for name, value in headers if name.lower() == "status"]
    if status is None and named and (found := _BARE_STATUS.fullmatch(named[0].strip())):
        status, phrase = int(found[1]), (found[2] or "").strip()
    return status, phrase, headers, rest


def _header_lines(lines: list[str], *, trusted: bool) -> tuple[Headers, list[str]]:
    """Header lines and what follows. Without a status line before them one of them has to be a known header."""
    headers: list[tuple[str, str]] = []
    number = 0
    for line in lines:
        if headers and line[:1] in (" ", "\t") and line.strip():  # folded: RFC 9112 section 5.2
            headers[-1] = (headers[-1][0], f"{headers[-1][1]} {line.strip()}")
        elif not headers and _CHALLENGE.match(line.strip()):
            headers.append(("WWW-Authenticate", line.strip()))
        elif line.strip().lower() == "www-authenticate":  # browsers copy a name and its value as two lines
            headers.append(("WWW-Authenticate", ""))
        elif headers and headers[-1] == ("WWW-Authenticate", "") and line.strip():
            headers[-1] = ("WWW-Authenticate", line.strip())
        elif len(headers) < MAX_HEADERS and (found := _HEADER.fullmatch(line.rstrip())):
            headers.append((found[1], found[2].strip()))
        else:
            break
        number += 1
    if not trusted and not any(_KNOWN_HEADER.fullmatch(name) for name, _ in headers):
        return (), lines
    return tuple(headers), lines[number:]


def _request(lines: list[str]) -> tuple[Sent | None, str | None]:
    """The request in raw lines, from its request line on, and the token it carried; None where there is none."""
    start = next((number for number, line in enumerate(lines) if REQUEST_LINE.fullmatch(line.strip())), None)
    if start is None:
        return None, None
    found = REQUEST_LINE.fullmatch(lines[start].strip())
    method, target = (found[1], found[2]) if found else ("POST", "")
    headers, rest = _header_lines(lines[start + 1 :], trusted=True)
    host = next((value for name, value in headers if name.lower() in ("host", "authority")), "")
    url = f"https://{host}{target}" if target.startswith("/") and host else target
    return masked(method, url, headers, "\n".join(rest).strip("\n")), bearer_token(headers)
