"""Answers that programs tell of without their head: lines of logs and consoles, complaints, panels of a browser."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from inspector.core.diagnosis.paste.printed import printed_objects
from inspector.core.diagnosis.paste.transcripts import TIMED, PastedLine, Piece, pieces, untimed
from inspector.core.diagnosis.paste.wrapped import Recorded, text_of_base64
from inspector.core.text.hidden import JWT
from inspector.core.text.patterns import pattern

_METHODS = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS"

# --- one line, one answer

_CONSOLE = pattern(
    rf"(?:.{{0,200}}? )?(?:XHR ?)?({_METHODS}) ?(https?://\S+|/\S*):? (?:net::\S+ )?"
    r"(?:(?:[-=]>|\u2192|[-\u2013\u2014]|returned|responded with|answered|got|status:?) ){0,2}"
    r"([1-5]\d\d)(?: \(([A-Za-z -]*)\))?(?:(?:,|:)? (.*))?"
)
"""Consoles of browsers, and one line of a program's own for what it asked and got, as morgan writes it."""
_FIREFOX = pattern(
    rf"(?:XHR ?)?({_METHODS}) ?(https?://\S+?)\s*\[HTTP/[\d.]+ ([1-5]\d\d)(?: ([A-Za-z -]*?))?(?: \d+ms)?\]"
)
_ACCESS = pattern(rf'(.{{0,300}}?)"({_METHODS}) (\S{{1,2000}})(?: HTTP/[\d.]+)?" ([1-5]\d\d)\b(.*)')
"""Common and combined log format, Envoy's, and what urllib3 writes."""
_BASE = pattern(r"(https?://[^\s:/\"]+(?::\d+)?)")
_ASIDE = pattern(r'"(?:Mozilla/|https?://|-|curl/|[\w.-]+:\d+)[^"]*"|"[^"]*"(?=\s*$)')
_WORDS = pattern(r"[A-Za-z]{3,}[ _{][A-Za-z]{2,}")


def of_lines(lines: list[PastedLine]) -> list[tuple[Recorded, int]]:
    """The answers in lines of which each tells one, as logs of access and consoles of browsers have them."""
    found = []
    for text, number in lines:
        members = _of_line(text[:4000]) if len(text) < 20_000 else None
        if members is not None:
            found.append((Recorded(members, members["request"], members["status"], exported=True), number))
        elif (record := _of_pairs(text[:20_000])) is not None:
            found.append((record, number))
    if not found and "[HTTP/" in (joined := " ".join(text.strip()[:2000] for text, _ in lines[:10])):
        members = _of_line(joined)  # Firefox copies a line of its console as three
        found += [(Recorded(members, members["request"], members["status"], exported=True), 1)] if members else []
    return found


_PAIR_OF_LOG = pattern(r'([A-Za-z][\w.]{0,60})=("(?:[^"\\]|\\.)*"|[^\s"]*)')


def _of_pairs(text: str) -> Recorded | None:
    """What a record in logfmt tells of an answer, as logrus and others write it; None where it is none."""
    if "level=" not in text and "lvl=" not in text:
        return None
    pairs = {}
    for name, value in _PAIR_OF_LOG.findall(text):
        try:
            pairs[name] = json.loads(value) if value.startswith('"') else value
        except ValueError:
            pairs[name] = value
    record = of_record(pairs)
    return record if record is not None and record.request.get("url") is not None else None


def _of_line(text: str) -> dict[str, Any] | None:
    if access := _ACCESS.fullmatch(text):
        base = _BASE.search(access[1])
        url = f"{base[1]}{access[3]}" if base and access[3].startswith("/") else access[3]
        beside = _ASIDE.sub("", access[5]).strip(" -")
        asked = {"method": access[2], "url": url}
        return {"status": int(access[4]), "request": asked, "body": beside if _WORDS.search(beside) else None}
    if console := _FIREFOX.fullmatch(text.strip()) or _CONSOLE.fullmatch(text.strip()):
        asked = {"method": console[1], "url": console[2].rstrip(":")}
        said = console[5] if console.re is _CONSOLE and console[5] else ""
        body = said[said.index("{") :] if said.rstrip().endswith("}") and "{" in said else None
        return {"status": int(console[3]), "statusText": console[4] or "", "request": asked, "body": body}
    return None


# --- what a program complains of

_STATUS = pattern(
    r"\b([45]\d\d) (?:client|server) error\b|\((?:http )?([45]\d\d)\)|status(?: ?code)?(?: was)?\s*[:=]? ?\(?[\"']?"
    r"([45]\d\d)\b"
    r"|returned error: ([45]\d\d)\b|cannot fetch token: ([45]\d\d)\b|does not indicate success: ([45]\d\d)\b"
    r"|(?:client|server) error '([45]\d\d) |\b(?:error code|response code|http error|httperror|error)[: ]+([45]\d\d)\b"
    r"|\bhttp(?:/[\d.]+)?\"? ([45]\d\d)\b|(?:Unauthorized|Forbidden|BadRequest|Exception|Error): ([45]\d\d)\b"
    r"|\bstatus of ([45]\d\d)\b|<Response \[([45]\d\d)\b|<(?:h1|title)>([45]\d\d)\b|\bCompleted ([45]\d\d) [A-Z]"
    r"|\bresulted in a `([45]\d\d)|(?:^|\n)([45]\d\d) (?=\{\")"
    r"|(?:^|\n)[^\n:]{0,30}?:?[ \t>*_`~-]{0,4}([45]\d\d)[ -]{1,3}(?:bad request|unauthorized|forbidden"
    r"|too many requests|internal server error|bad gateway|service unavailable)[ \t.!`*_~]{0,3}(?=\n|\Z)"
    r"|\b([45]\d\d) [A-Z][A-Za-z ]{2,40} from (?:GET|POST|PUT|PATCH|DELETE|HEAD) https?://"
    r"|\bresponded(?: with)?(?: status)? ([45]\d\d)\b|^(?:ERROR )?([45]\d\d) [A-Z][A-Za-z ]{2,30}: ",
    re.IGNORECASE,
)
"""How requests, httpx, PowerShell, .NET, axios, got, curl -f, Spring and Go complain of a status."""
_URL = pattern(
    r"(?:for url:?|for|to|url|from|fetch(?:ing)?) ['\"]?(https?://[^\s'\"<>),]+)|\b(?:GET|POST|PUT) \"?(https?://[^\s'\"<>),]+)"
)
_METHOD = pattern(rf"\b({_METHODS})\b (?:request )?(?:for |to |on )?\"?https?://")
_BODY_MARKS = pattern(
    r"\b[45]\d\d(?: [A-Za-z ]{2,30})?\s*: ?\"(?=[{<\[])|Invoke-(?:RestMethod|WebRequest) ?: ?(?=[{<])"
    r"|^Response: ?(?=[{<])"
    r"|(?:Response body|Response|body|data|content|HTTPError \d+|Error code: \d+) ?(?:[:=]|-) ?(?:b?')?(?=[{<])",
    re.IGNORECASE | re.MULTILINE,
)
_GRPC = pattern(
    r"rpc error: code = (\w+) desc = ([^\n]*)|^ERROR:\n\s+Code: (\w+)\n\s+Message: ([^\n]*)"
    r"|StatusCode\.([A-Z_]+)[^\n]*\n?[^\n]*?details = \"([^\"\n]*)\"|StatusRuntimeException: ([A-Z_]+): ([^\n]*)",
    re.MULTILINE,
)
_GRPC_CODES = (
    "ok", "canceled", "unknown", "invalidargument", "deadlineexceeded", "notfound", "alreadyexists", "permissiondenied",
    "resourceexhausted", "failedprecondition", "aborted", "outofrange", "unimplemented", "internal", "unavailable",
    "dataloss", "unauthenticated",
)  # fmt: skip
"""By their number (google.rpc.Code)."""


def complaint(text: str) -> Recorded | None:
    """The answer that a program complains of, as far as it tells of it; None where it names no status and no URL."""
    head = JWT.sub("", text[:20_000])[:4000]  # a token in front may be longer than all that is said
    found = _STATUS.search(head)
    status = int(next(group for group in found.groups() if group)) if found else 0
    headers = grpc_headers(head)
    url = _URL.search(head) if status else None
    asked: dict[str, Any] = {}
    if url:
        method = _METHOD.search(head)
        asked = {"method": method[1] if method else "", "url": url[1] or url[2]}
    if not status and not headers:
        return None
    return Recorded({"headers": headers, "body": said_body(text) or text}, asked, status, exported=True)


def grpc_headers(text: str) -> dict[str, str]:
    """What a client of gRPC tells of a failure, as the trailers that it came in; empty where it tells of none."""
    found = _GRPC.search(text)
    if found is None:
        return {}
    code, words = [group for group in found.groups() if group is not None][:2]
    name = code.replace("_", "").lower()
    number = _GRPC_CODES.index(name) if name in _GRPC_CODES else 2
    return {"grpc-status": str(number), "grpc-message": unquote(words)}


def said_body(text: str) -> str | None:
    """The body that a complaint quotes whole; None where it quotes none."""
    for found in _BODY_MARKS.finditer(text[:20_000]):
        rest = text[found.end() :]
        for spelling in (rest, rest.replace('\\"', '"')):
            try:
                value, end = json.JSONDecoder().raw_decode(spelling)
            except (ValueError, RecursionError):
                continue
            if isinstance(value, dict | list) and value:
                return spelling[:end]
    return None


def printed(text: str) -> list[dict[str, Any]]:
    """The objects that a program printed among its words, where an answer or what one said may stand in them."""
    return printed_objects(text) if "{" in text else []


# --- panels of browsers and clients

_LABEL = pattern(
    r"(?:[\u25b8-\u25be*#\u25b6\u25bc]+\s*)?"
    r"(General|Request URL|Request Method|Status Code|Status|Remote Address|Address"
    r"|Referrer Policy|Request Headers|Response Headers|Response Body|Request Body|Response|Request Payload|Payload"
    r"|Form Data|Network|Version|Transferred|Preview|Query String Parameters)\s*(?:\([^)]{0,40}\))?(?::\s*(.*)|\s*)",
    re.IGNORECASE,
)
_ASKED = pattern(rf"({_METHODS}) (https?://\S+)")
_BARE_STATUS = pattern(r"([1-5]\d\d)\b\s*(.*)")
_NAME = pattern(r":?[A-Za-z][A-Za-z0-9-]{1,60}")
_PAIR = pattern(r"(:?[A-Za-z][A-Za-z0-9-]{1,60}):\s*(.*)")
_OF_REQUEST = frozenset({":authority", ":method", ":path", ":scheme", "host", "accept", "accept-encoding"})
_SAME_SECTION = {"response": "response body", "status": "status code", "payload": "request body"}
_SENT_BODIES = frozenset({"form data", "request payload", "request body"})
_ONE_VALUE = frozenset(
    {"request url", "request method", "status code", "remote address", "referrer policy", "address", "version",
     "transferred"}
)  # fmt: skip


def of_panel(lines: list[PastedLine]) -> list[Piece]:
    """The answer in a panel that was copied: Chrome's and Firefox's Headers, Postman's and Bruno's console."""
    labels = {found[1].lower() for line in lines[:400] if (found := _LABEL.fullmatch(line.text.strip()))}
    asked = "request url" in labels or any(_ASKED.fullmatch(line.text.strip()) for line in lines[:5])
    if not asked or labels.isdisjoint({"status code", "response headers", "response body"}):
        return []
    told: dict[str, list[str]] = {}
    for section, text in _in_sections(lines):
        told.setdefault(section, []).append(text)
    status = told.get("status code", [""])[0].lstrip("\u25cf ")
    if not _BARE_STATUS.fullmatch(status):
        return []
    received, sent = list(_pairs(told.get("response headers", []))), list(_pairs(told.get("request headers", [])))
    between = list(_pairs(told.get("headers", [])))
    cut = next((n for n, pair in enumerate(between) if pair.partition(": ")[0].lower() in _OF_REQUEST), len(between))
    received, sent = [*received, *between[:cut]], [*between[cut:], *sent]
    body = [text for name in _SENT_BODIES for text in told.get(name, [])]
    line = f"{told.get('request method', ['GET'])[0].upper()} {told.get('request url', [''])[0]}"
    request = (line, *(each for each in sent if not each.startswith(":")), "", *body)
    return [Piece(request, (f"HTTP/1.1 {status}", *received, ""), tuple(told.get("response body", [])), 1)]


def _in_sections(lines: list[PastedLine]) -> Iterator[tuple[str, str]]:
    """Each line that is no label, with the label that it stands under."""
    section = ""
    for text, _ in lines:
        bare = text.strip()
        label = _LABEL.fullmatch(bare) if section != "response body" else None
        if label:
            named = label[1].lower()
            section, bare = _SAME_SECTION.get(named, named), (label[2] or "").strip()
        elif found := _ASKED.fullmatch(bare):
            yield "request method", found[1]
            yield "request url", found[2]
            continue
        if section == "response body":
            yield section, bare if label else text
        elif bare and not section and _BARE_STATUS.fullmatch(bare):
            yield "status code", bare
        elif bare:
            yield section, bare
            section = "headers" if section in _ONE_VALUE else section


def _pairs(lines: list[str]) -> Iterator[str]:
    """The headers in lines of which each has one, or a name and its value take turns."""
    name = ""
    for line in lines:
        if name:
            yield f"{name}: {line}"
            name = ""
        elif _PAIR.fullmatch(line):
            yield line
        elif _NAME.fullmatch(line):
            name = line


_LOGGED = pattern(rf"({_METHODS}) (https?://\S+?):?(?: ([1-5]\d\d))?:?\s*(?=\{{)")


def of_console(text: str) -> list[Recorded]:
    """What Postman's console copies: the method and the URL, and an object with what was sent and received."""
    found = []
    for asked in _LOGGED.finditer(text[:200_000]):
        try:
            members, _ = json.JSONDecoder().raw_decode(text, asked.end())
        except (ValueError, RecursionError):
            continue
        named = {str(name).lower(): value for name, value in members.items()}
        if "response headers" not in named and "response body" not in named:
            continue
        status = asked[3] or named.get("response status", named.get("status", named.get("response code", "")))
        network = named.get("network")
        if not status and isinstance(network, dict):
            status = network.get("statusCode", network.get("status", ""))
        code = _BARE_STATUS.match(str(status))
        answer = {"headers": named.get("response headers", {}), "body": named.get("response body")}
        body = named.get("request body")
        if isinstance(body, dict):
            body = "&".join(f"{name}={value}" for name, value in body.items())
        request = {"method": asked[1], "url": asked[2], "headers": named.get("request headers", {}), "body": body}
        found.append(Recorded(answer, request, int(code[1]) if code else 0, exported=False))
    return found


_MAX_ITEMS = 1000


def of_burp(text: str) -> list[Piece]:
    """The answers in what Burp saves: items of XML with the raw request and answer."""
    found: list[Piece] = []
    for item in text.split("<item>", _MAX_ITEMS + 1)[1 : _MAX_ITEMS + 1]:
        parts = (_part(item, "request"), _part(item, "response"))
        whole = "\n\n".join(each.replace("\r\n", "\n").rstrip() for each in parts).strip()
        found += pieces([PastedLine(line, 0) for line in whole.split("\n")]) if whole else []
    return found


def _part(item: str, name: str) -> str:
    """The content of the first element of that name; empty where there is none."""
    attributes, _, rest = item.partition(f"<{name}")[2].partition(">")
    value, end, _ = rest.partition(f"</{name}>")
    value = value.strip().removeprefix("<![CDATA[").removesuffix("]]>")
    return text_of_base64(value) if end and 'base64="true"' in attributes[:200] else value if end else ""


# --- records of a log

_LEVELS = frozenset(
    {
        "level",
        "severity",
        "@l",
        "@mt",
        "@m",
        "loglevel",
        "loglevelname",
        "httprequest",
        "requesturi",
        "levelname",
        "lvl",
    }
)
_STATUSES = (
    "status", "statuscode", "responsestatus", "responsestatuscode", "httpresponsestatuscode", "httpstatuscode",
    "httprequeststatus", "httpstatus", "resstatuscode", "responsecode", "responsestatuscode", "resstatus", "ressstatus",
)  # fmt: skip
_METHOD_NAMES = (
    "method",
    "requestmethod",
    "httprequestmethod",
    "reqmethod",
    "httpmethod",
    "httprequestrequestmethod",
    "verb",
)
_URL_NAMES = (
    "url", "requesturl", "urlfull", "requesturi", "requrl", "urloriginal", "urlpath", "path", "requestpath", "uri",
    "httpurl", "httprequestrequesturl",
)  # fmt: skip
_BODY_NAMES = (
    "responsebody", "httpresponsebodycontent", "httpresponsebody", "resbody", "body", "responsecontent", "responsedata",
    "response", "payload",
)  # fmt: skip


_AROUND = frozenset({"jsonpayload", "fields", "attributes", "context", "extra", "properties", "data", "log"})
"""Members of a record that hold those of the program that logs."""


def of_record(document: Mapping[str, Any]) -> Recorded | None:
    """The answer that one record of a structured log tells of; None where it is no such record or names no status."""
    flat = dict(_flat(document))
    if _LEVELS.isdisjoint(flat) and not any(name.startswith(("loglevel", "httpre")) for name in flat):
        return None
    body: str | None
    refused = document.get("responseStatus")  # of Kubernetes' audit log
    if isinstance(refused, dict) and type(refused.get("code")) is int:
        status, body = refused["code"], json.dumps({"kind": "Status", **refused})
    else:
        values = (flat[name] for name in _STATUSES if name in flat)
        status = next((number for value in values if (number := _status(value)) is not None), 0)
        said = next((flat[name] for name in _BODY_NAMES if isinstance(flat.get(name), str) and flat[name]), None)
        body = said if said is not None else _object_of(document)
    asked = {
        "method": next((flat[name] for name in _METHOD_NAMES if isinstance(flat.get(name), str)), ""),
        "url": next((flat[name] for name in _URL_NAMES if isinstance(flat.get(name), str)), None),
    }
    if not status or (asked["url"] is None and body is None):
        return None
    return Recorded({"status": status, "headers": {}, "body": body}, asked, status, exported=True, at=_time(flat))


def _object_of(document: Mapping[str, Any]) -> str | None:
    for name in ("response", "body", "responseBody", "error", "err"):
        value = document.get(name)
        if isinstance(value, dict) and value:
            return json.dumps(value)
    return None


def _status(value: object) -> int | None:
    if isinstance(value, str) and value[:3].isdecimal() and (len(value) == 3 or value[3:4] == " "):
        value = int(value[:3])
    return value if type(value) is int and 100 <= value <= 599 else None


def _time(flat: Mapping[str, Any]) -> str:
    value = next((flat[name] for name in ("time", "@timestamp", "timestamp", "ts", "@t") if name in flat), "")
    return value[:40] if isinstance(value, str) else ""


def _flat(members: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The members by the path to them, in small letters and without marks, down to a bound."""
    stack: list[tuple[str, Any, int]] = [("", members, 0)]
    left = 500
    while stack and left > 0:
        name, value, depth = stack.pop()
        left -= 1
        if isinstance(value, Mapping) and depth < 4:
            outer = "" if name in _AROUND else name
            stack += [
                (outer + _bare(str(inner)[:80]), each, depth + 1) for inner, each in reversed(list(value.items()))
            ]
            if depth == 1:
                yield name, True
        else:
            yield name, value


def _bare(name: str) -> str:
    return name.lower().replace("_", "").replace("-", "").replace(".", "")


# --- prefixes


_PREFIXED = pattern(
    r"(.{1,160}?)((?:[<>] )?HTTP/\d(?:\.\d)? [1-5]\d\d\b.*|--> (?:GET|POST|PUT|PATCH|DELETE|HEAD) \S.*"
    r"|<-- [1-5]\d\d .*)"
)


def without_prefixes(lines: list[str]) -> list[str]:
    """The lines without what a log writes before each of them, where the status line has something before it."""
    for number, line in enumerate(lines[:2000]):
        found = _PREFIXED.fullmatch(line)
        if found is None or found[1].strip() in ("", "["):  # Firefox's console puts the status in brackets
            continue
        if found[1] == "< " or TIMED.fullmatch(found[1]) or untimed(found[1]) in ("< ", "> "):
            return lines  # curl -v tells by it what was received; a log has more before that
        # Whatever number stands in it, such as the time, goes on.
        shape = re.compile(re.sub(r"(?:\\?\d)+", r"\\d+", re.escape(found[1])))
        blank = re.compile(re.sub(r"(?:\\?\d)+", r"\\d+", re.escape(found[1].rstrip())))
        if number == len(lines) - 1 or any(shape.match(other) for other in lines[number + 1 : number + 2]):
            return [_after(each, shape, blank) for each in lines]
        return lines
    return lines


def _after(line: str, shape: re.Pattern[str], blank: re.Pattern[str]) -> str:
    found = shape.match(line)
    if found is not None:
        return line[found.end() :]
    return "" if blank.fullmatch(line) else line
