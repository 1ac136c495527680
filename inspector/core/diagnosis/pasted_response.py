"""What people paste of an answer, read: raw HTTP, curl's output, a header, a body, a status, or a saved document.

Everything is optional but something: a header alone says enough for a diagnosis, and so does a body. What cannot be
told apart is taken for the body, so that its words are shown and searched.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from typing import Any

from inspector.core.diagnosis import wrapped
from inspector.core.errors import InspectorError
from inspector.core.network.exchange import Sent
from inspector.core.text.masking import SECRET, mask_body, mask_header
from inspector.core.text.message import Message, message
from inspector.core.text.patterns import pattern
from inspector.core.values import dataclass

MAX_PASTED_CHARS = 1024 * 1024
MAX_DOCUMENT_CHARS = 16 * 1024 * 1024
"""What a browser saves of a page's requests has all of their bodies."""
MAX_WRAPPED = 4
"""How often an answer may be a text within a text."""
MAX_HEADERS = 200

Headers = tuple[tuple[str, str], ...]

_STATUS_LINE = pattern(r"HTTP(?:/\d(?:\.\d)?)?[ \t]+([1-9]\d\d)(?:[ \t]+(.*))?")
_BARE_STATUS = pattern(
    r"(?::?status(?:[ -]?code)?\s*:?\s*)?([1-5]\d\d)(?:[ \t]+([A-Za-z][A-Za-z '-]{0,40}?))?"
    r"(?:\s+(?:\u2022|time:|size:).*)?",
    re.IGNORECASE,
)
"""A status alone, as people type it and as Postman and browsers show it."""
_COMPLAINT = pattern(
    r"\b([45]\d\d) (?:client|server) error\b|\((?:http )?([45]\d\d)\) |status(?: code)?:? \(?([45]\d\d)\b"
    r"|returned error: ([45]\d\d)\b|cannot fetch token: ([45]\d\d)\b",
    re.IGNORECASE,
)
"""How requests, PowerShell, axios, curl -f and Go's oauth2 complain of a status."""
_REQUEST_LINE = pattern(r"(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) +(\S+)(?: +HTTP/[\d.]+)?")
_HEADER = pattern(r":?([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*:[ \t]*(.*)")
_CHALLENGE = pattern(r"(Bearer|DPoP|Basic|Digest|Negotiate)(\s*$|\s+[\w-]+\s*=)", re.IGNORECASE)
_KNOWN_HEADER = pattern(
    r"www-authenticate|content-[a-z]+|date|server|via|location|retry-after|cache-control|pragma|set-cookie|age|vary"
    r"|etag|expires|allow|connection|keep-alive|transfer-encoding|strict-transport-security|access-control-.+"
    r"|x-.+|cf-ray|apigw-requestid|request-id|alt-svc|status",
    re.IGNORECASE,
)
_CURL_NOISE = pattern(r"\*( |$)|[{}] \[\d+ bytes data\]$|  % Total |\s+Dload |[\s\d:.-]{20,}$")
_CURL_GLUED = pattern(r"\* Connection #\d+ to host \S* ?left intact(.+)")
_FENCE = pattern(r"\A\s*```[\w-]*\n(.*?)\n?```\s*\Z", re.DOTALL)


@dataclass(frozen=True, slots=True)
class PastedResponse:
    """An answer, as far as it was pasted. `status`, `body` and `sent` are None where they were not.

    `headers` are in their order, with folded lines joined. `sent` is the request that came along, its secrets masked;
    `note` says which answer it is where there were several, `exported` that a tool saved it and may have left the
    credentials out of the request.
    The body is kept out of repr: it may hold a token.
    """

    status: int | None = None
    phrase: str = ""
    headers: Headers = ()
    body: str | None = field(default=None, repr=False)
    sent: Sent | None = None
    note: Message | None = None
    exported: bool = False


def read_response(text: str) -> PastedResponse:
    """Read what was pasted; InspectorError with one sentence where there is nothing, too much, or no answer in it."""
    most = MAX_DOCUMENT_CHARS if text.lstrip("\ufeff \r\n\t")[:1] in ("{", "[") else MAX_PASTED_CHARS
    if len(text) > most:
        words = message(
            "It has {count} characters; an answer of more than {most} is not read.",
            count=len(text),
            most=most,
        )
        raise InspectorError(words)
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    fenced = _FENCE.match(plain)
    plain = (fenced[1] if fenced else plain).strip("\n")
    if not plain.strip():
        raise InspectorError(message("There is nothing to read. Paste what the server or the API said."))
    return _read(plain, 0)


def _read(plain: str, depth: int) -> PastedResponse:
    document = _json(plain)
    if document is None:
        document = wrapped.of_json_lines(plain)
    if isinstance(document, str) and document.strip() and depth < MAX_WRAPPED:  # JSON within a text of JSON
        return _read(document.strip("\n"), depth + 1)
    if isinstance(document, dict | list) and (found := _of_document(document, depth)):
        return found
    if isinstance(document, dict):
        return PastedResponse(_status_member(document), body=plain)
    lines = wrapped.without_prefixes(plain.split("\n"))
    command, lines = wrapped.split_command(lines)
    if command is not None:
        answer = _read("\n".join(lines), depth + 1) if depth < MAX_WRAPPED else _of_lines(lines)
        return answer if answer.sent is not None else replace(answer, sent=_of_command(command))
    if any(line.startswith("< HTTP/") and _STATUS_LINE.match(line[2:]) for line in lines):
        return _of_curl(lines)
    return _of_lines(lines)


def _of_command(command: wrapped.Command) -> Sent | None:
    """What a copied command sends, masked; None where it names no URL."""
    if not command.url:
        return None
    headers = (("Authorization", ""),) if command.has_credentials else ()
    return _sent("POST" if command.body else "GET", command.url, headers, command.body)


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


# --- documents: this program's own, HAR, and what HTTP libraries, clients and logs write


def _of_document(document: dict[str, Any] | list[Any], depth: int) -> PastedResponse | None:
    """An answer inside a JSON document; None where the document is itself the body."""
    if isinstance(document, dict) and "request" in document and document.get("response", "") is None:
        raise InspectorError(message("That request got no answer. The document's own diagnosis says why."))
    if found := wrapped.chosen(document):
        one, note = found
        body = wrapped.body_of(one.answer)
        phrase = next((one.answer[name] for name in ("statusText", "status") if name in one.answer), "")
        return PastedResponse(
            one.status or None,
            phrase if isinstance(phrase, str) and not phrase.isdecimal() else "",
            wrapped.headers_of(one.answer)[:MAX_HEADERS],
            body if body is not None else wrapped.beside(document),
            _sent_in(one.request),
            note,
            one.exported,
        )
    own = document.get("error") if isinstance(document, dict) else None
    if depth < MAX_WRAPPED and not isinstance(own, str) and (text := wrapped.within(document)):
        inner = _read(text.strip("\n"), depth + 1)
        if inner.status is None and isinstance(document, dict):
            inner = replace(inner, status=_status_member(document))
        return inner
    if not isinstance(own, str) and (nested := wrapped.nested_error(document)):
        error, status = nested
        return PastedResponse(status, body=json.dumps(error, ensure_ascii=False))
    return None


def _status_member(members: Mapping[str, Any]) -> int | None:
    for name in ("status", "statusCode", "status_code"):
        value = members.get(name)
        if type(value) is int and 100 <= value <= 599:
            return value
    return None


def _sent_in(members: Mapping[str, Any]) -> Sent | None:
    url, method = wrapped.url_of(members), members.get("method")
    if url is None:
        return None
    named = method.upper() if isinstance(method, str) else "POST"
    return _sent(named, url, wrapped.headers_of(members)[:MAX_HEADERS], wrapped.form_of(members))


def _sent(method: str, url: str, headers: Headers, body: str) -> Sent:
    """The request with all credentials masked, whoever recorded it."""
    secret = {"authorization", "proxy-authorization", "cookie"}
    masked = tuple((name, SECRET if name.lower() in secret else mask_header(name, value)) for name, value in headers)
    return Sent(method, mask_body(url), masked, mask_body(body))


# --- lines: raw HTTP and curl


def _of_curl(lines: list[str]) -> PastedResponse:
    """The last answer in the output of curl -v: "> " was sent, "< " was received, "* " is curl's own."""
    sent = [line[2:] for line in lines if line.startswith("> ")]
    heads = [line[2:] for line in lines if line.startswith("< ")]
    last = max(number for number, line in enumerate(heads) if _STATUS_LINE.match(line))
    status, phrase, headers, _ = _head(heads[last:])
    body = "\n".join(_curl_body(lines)).strip("\n")
    return PastedResponse(status, phrase, headers, body or None, _request(sent))


def _curl_body(lines: list[str]) -> Iterator[str]:
    received = False
    for line in lines:
        received = received or line.startswith("<")
        if glued := _CURL_GLUED.match(line):
            yield glued[1]
        elif received and line[:2].rstrip() not in ("<", ">") and not _CURL_NOISE.match(line):
            yield line.removeprefix("| ")  # as Insomnia's timeline has it


def _of_lines(lines: list[str]) -> PastedResponse:
    """Raw HTTP from its status line on; a request that stands before it is what was sent."""
    starts = [number for number, line in enumerate(lines) if _STATUS_LINE.fullmatch(line.strip())]
    request = None
    if starts and (starts[0] == 0 or _REQUEST_LINE.fullmatch(lines[0].strip())):
        request = _request(lines[: starts[0]])
        # Answers on the way there (100 Continue, a proxy's 200, a redirect that was followed) have no body here.
        while len(starts) > 1 and not "".join(_head(lines[starts[0] : starts[1]])[3]).strip():
            del starts[0]
        lines = lines[starts[0] :]
    status, phrase, headers, rest = _head(lines)
    body = "\n".join(rest).strip("\n")
    if status is None:
        status = _status_member(document) if isinstance(document := _json(body), dict) else _complaint(body)
    return PastedResponse(status, phrase, headers, body or None, request)


def _complaint(text: str) -> int | None:
    """The status that a program's complaint names; None where it names none."""
    found = _COMPLAINT.search(text[:2000])
    return int(next(group for group in found.groups() if group)) if found else None


def _head(lines: list[str]) -> tuple[int | None, str, Headers, list[str]]:
    """Status, phrase and headers at the beginning of `lines`, and the lines after them."""
    status, phrase, number = None, "", 0
    first = lines[0].strip()
    if found := _STATUS_LINE.fullmatch(first) or _BARE_STATUS.fullmatch(first):
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


def _request(lines: list[str]) -> Sent | None:
    """The request in raw lines, from its request line on; None where there is none."""
    start = next((number for number, line in enumerate(lines) if _REQUEST_LINE.fullmatch(line.strip())), None)
    if start is None:
        return None
    found = _REQUEST_LINE.fullmatch(lines[start].strip())
    method, target = (found[1], found[2]) if found else ("POST", "")
    headers, rest = _header_lines(lines[start + 1 :], trusted=True)
    host = next((value for name, value in headers if name.lower() == "host"), "")
    url = f"https://{host}{target}" if target.startswith("/") and host else target
    return _sent(method, url, headers, "\n".join(rest).strip("\n"))
