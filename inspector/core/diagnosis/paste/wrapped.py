"""Answers inside what tools save and programs log: HAR files, exports of HTTP clients, log lines, copied commands.

Nobody has to know which tool it was: an answer is an object with a status and headers or a body, wherever it stands,
and what was asked for stands beside it.
"""

from __future__ import annotations

import ast
import base64
import binascii
import json
import re
import warnings
import zlib
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, NamedTuple
from urllib.parse import unquote_plus

from inspector.core.text.patterns import pattern

MAX_NODES = 200_000
MAX_DEPTH = 20
MAX_LOGGED = 1000
"""How many lines of a log are read; of more those in which an answer may be."""
MAX_ENTRIES = 2000
"""How many entries of a HAR file are read; of more those that failed."""
MAX_RECORDED = 10_000
MAX_BODY_BYTES = 1024 * 1024
MAX_OBJECTS = 20
"""How many braces of a text are tried as the beginning of an object."""
STATUSES = ("status", "statusCode", "status_code", "code", "responseCode")
BODIES = ("body", "data", "content", "stream", "text", "responseBody", "_error")
REQUESTS = ("request", "originalRequest", "config", "req")

_BESIDE = ("err", "error", "exception", "message", "msg", "detail")
_SAID = frozenset({"error", "errors", "error_description", "message", "detail", "errorCode", "error_codes", "msg"})
_COMMAND = pattern(
    r"\s*(?:[$#>%]\s+|PS [^>]{0,200}>\s*)?"
    r"(curl|https?|xh|wget|Invoke-RestMethod|Invoke-WebRequest|irm|iwr)(\.exe)?\s+(?!:)\S"
)
_FETCH = pattern(r"\s*(?:(?:const|let|var)\s+\w+\s*=\s*)?(?:await\s+)?fetch\(")
_FETCH_END = pattern(r".*\}?\);?\s*$")
_CODE = r"(?:invalid|unauthorized|unsupported|access|insufficient|server|temporarily|use)_[a-z_]{2,40}"
_LOOSE_ERROR = pattern(rf"(?:\berror['\"\]]?\s*(?:=>|[:=])\s*['\"]?|\(|\[|<error>\s*|\boauth2?: \")({_CODE})\b")
_LOOSE_WORDS = pattern(
    r"\berror_description['\"\]]?\s*(?:=>|[:=]|(?<=description)>)\s*"
    r"(?:\"([^\"]{1,1000})\"|'([^']{1,1000})'|([^\s&,}<][^&\n}<]{0,1000}))"
)
_BEHIND = pattern(r"[\])\"]\s*\"?([^\s\"][^\"\n]{0,1000})")
"""The words behind a code in brackets, as Spring, Go's oauth2 and oauthlib print an error."""
_OAUTH_ERROR = pattern(rf"{_CODE}|(?:consent|login|interaction)_required|expired_token|slow_down")
_URL = pattern(r"https?://[^\s'\"\\^`]+")
_DATA = pattern(
    r"(?:\s-d|--data(?:-raw|-urlencode|-binary|-ascii)?|\"body\"\s*:|\bbody\s*:|-Body)\s*\$?(['\"])(.*?)(?<!\\)\1",
    re.DOTALL,
)
_USER = pattern(r"\s(?:-u|--user)\s|\bAuthorization\b\s*['\"]?\s*:", re.IGNORECASE)
_METHOD = pattern(
    r"(?:\s-X\s*|--request[ =]|[\"']?method[\"']?\s*:\s*|-Method\s+|\bhttps? (?:-\S+ )*)[\"']?"
    r"(get|post|put|patch|delete|head)\b",
    re.IGNORECASE,
)
_MAY_ANSWER = pattern(r"[1-5]\d\d(?!\d)|rror\\*\"\s*:|HTTP/")
_TOKEN = pattern(r"\bauthorization[\"']?\s*[:=]\s*\$?[\"']?(?:bearer|dpop)\s+([^\s\"'\\^`]+)", re.IGNORECASE)


class Recorded(NamedTuple):
    """One answer that was found in a document, and the request beside it, as the tool wrote them."""

    answer: Mapping[str, Any]
    request: Mapping[str, Any]
    status: int
    exported: bool
    """Whether it stands deeper than a request and its answer do: tools leave credentials out of what they save."""
    at: str = ""
    """When it was, as the tool wrote it."""


def recorded(document: object) -> list[Recorded]:
    """Every answer in a document, in its order."""
    entries = _har_entries(document)
    if entries is not None:
        return list(_of_har(entries))
    return list(islice(_found_in(document), MAX_RECORDED))


def _har_entries(document: object) -> list[Any] | None:
    """The entries of a HAR file (version 1.2), None for anything else."""
    log = document.get("log") if isinstance(document, dict) else None
    entries = log.get("entries") if isinstance(log, dict) else None
    return entries if isinstance(entries, list) else None


def _of_har(entries: list[Any]) -> Iterator[Recorded]:
    if len(entries) > MAX_ENTRIES:  # of a page that polls for a day
        entries = [each for each in entries if _is_failed(each)] or entries
    for entry in entries[:MAX_ENTRIES]:
        if not isinstance(entry, dict):
            continue
        request, answer, at = entry.get("request"), entry.get("response"), entry.get("startedDateTime")
        if isinstance(answer, dict) and (status := status_of(answer)) is not None:
            asked = request if isinstance(request, dict) else {}
            yield Recorded(answer, asked, status, exported=True, at=at[:40] if isinstance(at, str) else "")


def _is_failed(entry: object) -> bool:
    answer = entry.get("response") if isinstance(entry, dict) else None
    return isinstance(answer, dict) and not 200 <= (status_of(answer) or 0) < 400


def _found_in(document: object) -> Iterator[Recorded]:
    left = MAX_NODES
    stack: list[tuple[object, Mapping[str, Any], int]] = [(document, {}, 0)]
    while stack and left > 0:
        value, beside, depth = stack.pop()
        left -= 1
        if depth > MAX_DEPTH:
            continue
        if isinstance(value, dict):
            request = next((value[name] for name in REQUESTS if isinstance(value.get(name), dict)), beside)
            status = status_of(value)
            if status is not None and _is_answer(value, beside, status):
                asked = value.get("originalRequest")
                yield Recorded(value, asked if isinstance(asked, dict) else beside, status, exported=depth > 1)
                continue
            stack += [(each, request, depth + 1) for name, each in reversed(value.items()) if name not in REQUESTS]
        elif isinstance(value, list):
            stack += [(each, beside, depth + 1) for each in reversed(value)]


def _is_answer(members: Mapping[str, Any], beside: Mapping[str, Any], status: int) -> bool:
    """Whether it is an answer and not a body that repeats its status: it has headers, or stands beside a request."""
    if any(isinstance(members.get(name), list | dict) for name in ("headers", "header")):
        return True
    if "statusCode" in members and isinstance(members.get("body"), str):
        return True  # what an AWS Lambda function hands back
    return bool(beside) and (status == 0 or any(name in members for name in BODIES))


def status_of(members: Mapping[str, Any]) -> int | None:
    """The status of an answer; 0 where a tool wrote that there was none."""
    for name in STATUSES:
        value = members.get(name)
        if isinstance(value, dict):  # what a Postman collection's run writes
            value = value.get("code")
        if isinstance(value, str) and value.isdecimal() and len(value) == 3:
            value = int(value)
        if type(value) is int and (100 <= value <= 599 or (value == 0 and "_error" in members)):
            return value
    return None


def headers_of(members: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """The headers of an answer or a request: an object, a list of objects, or lines."""
    headers = members.get("headers", members.get("header"))
    pairs: list[tuple[Any, Any]] = []
    if isinstance(headers, dict):
        pairs = [(name, ", ".join(value) if _all_texts(value) else value) for name, value in headers.items()]
    elif isinstance(headers, list):
        named = [item for item in headers[:400] if isinstance(item, dict)]
        pairs = [(item.get("name", item.get("key")), item.get("value")) for item in named]
    elif isinstance(headers, str):
        pairs = [line.partition(":")[::2] for line in headers.splitlines()[:400] if ":" in line]
    return tuple((n.strip(), v.strip()) for n, v in pairs if isinstance(n, str) and isinstance(v, str))


def _all_texts(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(item, str) for item in value)


def body_of(members: Mapping[str, Any]) -> str | None:
    """The body of an answer as text, whatever the tool put it into."""
    there = [members[name] for name in BODIES if members.get(name) is not None]
    value = next((each for each in there if each != ""), there[0] if there else None)
    if isinstance(value, dict) and value.get("type") == "Buffer" and isinstance(value.get("data"), list):
        return _of_bytes(value["data"])
    if isinstance(value, dict) and isinstance(value.get("text"), str) and "mimeType" in value:  # HAR 1.2: content
        return text_of_base64(value["text"]) if value.get("encoding") == "base64" else value["text"]
    if isinstance(value, dict) and "mimeType" in value:
        return None
    if isinstance(value, str) and members.get("isBase64Encoded") is True:
        return text_of_base64(value)
    return value if value is None or isinstance(value, str) else json.dumps(value)


def beside(document: object) -> str | None:
    """What a log says of an answer beside it, as pino does of a request that failed; None where it says nothing."""
    words = {name: document[name] for name in _BESIDE if name in document} if isinstance(document, dict) else {}
    return json.dumps(words) if words else None


def _of_bytes(numbers: list[Any]) -> str | None:
    try:
        return bytes(numbers).decode("utf-8", "replace")
    except (ValueError, TypeError):
        return None


def text_of_base64(text: str) -> str:
    """The text in base64; compressed bytes (RFC 1952), as some proxies save them, are unpacked up to a bound."""
    try:
        content = base64.b64decode(text[: 2 * MAX_BODY_BYTES], validate=True)
    except (binascii.Error, ValueError):
        return text
    if content[:2] == b"\x1f\x8b":
        try:
            content = zlib.decompressobj(31).decompress(content, MAX_BODY_BYTES)
        except zlib.error:
            return content.decode("utf-8", "replace")
    return content.decode("utf-8", "replace")


def url_of(request: Mapping[str, Any]) -> str | None:
    """The URL of a request: a text, or an object with the text in it."""
    url = request.get("url")
    if isinstance(url, dict):
        url = url.get("raw")
    return url if isinstance(url, str) else None


def form_of(request: Mapping[str, Any]) -> str:
    """The body of a request; a form that a tool took apart is put together again."""
    body: object = request.get("postData", request.get("body", request.get("data")))
    if isinstance(body, dict):
        fields = next((body[n] for n in ("params", "urlencoded", "formdata") if isinstance(body.get(n), list)), None)
        text = next((body[name] for name in ("text", "raw") if isinstance(body.get(name), str)), None)
        if text is None and fields is not None:
            pairs = [(f.get("name", f.get("key")), f.get("value", "")) for f in fields[:200] if isinstance(f, dict)]
            return "&".join(f"{name}={value}" for name, value in pairs)
        return text or ""
    return body if isinstance(body, str) else ""


# --- errors within documents


def nested_error(document: object) -> tuple[dict[str, Any], int | None] | None:
    """The last object of a document that is an error of OAuth (RFC 6749 section 5.2), and the status around it."""
    found: tuple[dict[str, Any], int | None] | None = None
    stack: list[tuple[object, int | None]] = [(document, None)]
    left = MAX_NODES
    while stack and left > 0:
        (value, status), left = stack.pop(), left - 1
        if isinstance(value, dict):
            error = value.get("error")
            if isinstance(error, str) and _OAUTH_ERROR.fullmatch(error[:100]):
                found = value, status
                continue
            status = status_of(value) or status
            stack += [(each, status) for each in reversed(value.values())]
        elif isinstance(value, list):
            stack += [(each, status) for each in reversed(value)]
    return found


# --- texts within texts


def within(document: object) -> str | None:
    """A text in a log's document in which an answer stands, the last one; None where there is none."""
    found: list[str] = []
    stack, left = [document], MAX_NODES
    while stack and left > 0:
        value, left = stack.pop(), left - 1
        if isinstance(value, str):
            if value.lstrip()[:5] == "HTTP/" or speaks(value):
                found.append(value)
        elif isinstance(value, dict):
            stack += reversed(value.values())
        elif isinstance(value, list):
            stack += reversed(value)
    return found[-1] if found else None


def of_json_lines(text: str) -> list[Any] | None:
    """The documents of a log with one in each line, as docker and most services write it; None for anything else."""
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) < 2 or not all(line.lstrip()[0] == "{" for line in lines):
        return None
    if len(lines) > MAX_LOGGED:
        telling = (line for line in lines if _MAY_ANSWER.search(line))
        lines = list(islice(telling, MAX_LOGGED)) or lines[:MAX_LOGGED]
    try:
        return [json.loads(line) for line in lines]
    except (ValueError, RecursionError):
        return None


def speaks(text: str) -> bool:
    """Whether an object with something said in it stands in a text."""
    return any(not _SAID.isdisjoint(found) for found in objects_in(text))


def objects_in(text: str) -> Iterator[dict[str, Any]]:
    """The objects that stand in a text: as JSON, as JSON with its quotation marks escaped, or as Python writes one."""
    for spelling in dict.fromkeys((text, text.replace('\\"', '"').replace("\\\\", "\\"))):
        starts = [found.start() for found in re.finditer(r"\{\s*[\"']", spelling[:20_000])]
        for start in starts[:MAX_OBJECTS]:
            if (found := _object_at(spelling, start)) is not None:
                yield found


def loose_error(text: str) -> dict[str, Any] | None:
    """An OAuth error that is written as a form, a URL, YAML or what a language prints of an object; None for none."""
    code = _LOOSE_ERROR.search(text)
    if code is None:
        return None
    words = _LOOSE_WORDS.search(text) or _BEHIND.match(text, code.end())
    said = next((group for group in words.groups() if group), "") if words else ""
    return {"error": code[1], "error_description": unquote_plus(said) if "%" in said or "+" in said else said}


def _object_at(text: str, start: int) -> dict[str, Any] | None:
    try:
        found, _ = json.JSONDecoder().raw_decode(text, start)
    except (ValueError, RecursionError):
        found = _python_at(text, start)
    return found if isinstance(found, dict) else None


def _python_at(text: str, start: int) -> object:
    """A dictionary as Python's repr writes it, up to the brace that ends it."""
    ends = [found.end() for found in re.finditer(r"\}", text[start : start + 4000])]
    for end in ends[:MAX_OBJECTS]:
        try:
            with warnings.catch_warnings(action="ignore"):  # of an escape that Python does not know
                return ast.literal_eval(text[start : start + end])
        except (ValueError, SyntaxError, RecursionError, MemoryError, TypeError):
            continue
    return None


# --- lines


class Command(NamedTuple):
    """A request as a command or a call of fetch that was copied; secrets stand in it as they were."""

    url: str
    body: str
    has_credentials: bool
    method: str = ""
    token: str = ""


def split_command(lines: list[str]) -> tuple[Command | None, list[str]]:
    """A copied command at the beginning, and the lines after it; all lines where there is none."""
    if _COMMAND.match(lines[0]):
        end = 1
        while end < len(lines) and (lines[end - 1].rstrip()[-1:] in ("\\", "^", "`") or re.match(r"\s+-", lines[end])):
            end += 1
    elif _FETCH.match(lines[0]):
        ends = (n for n, line in enumerate(lines[:200]) if line.rstrip().endswith((");", "})", "'})", '")')))
        end = next(ends, -1) + 1
    else:
        return None, lines
    rest = lines[end:]
    while rest and not rest[0].strip():
        del rest[0]
    text = "\n".join(lines[:end])
    url = _URL.search(text)
    if not rest or end == 0:
        return None, lines
    body = "&".join(found[2].replace('\\"', '"') for found in _DATA.finditer(text[:20_000]))
    method, token = _METHOD.search(text), _TOKEN.search(text)
    command = Command(
        url[0] if url else "",
        body,
        _USER.search(text) is not None,
        method[1].upper() if method else "",
        token[1] if token else "",
    )
    return command, rest
