"""What members of a document say, by their names: JSON at any depth, and the pairs that other formats are read into."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import Any, NamedTuple

from inspector.core.diagnosis.said.sentence import Heard, Telling, is_wordy
from inspector.core.text.patterns import pattern

MAX_NODES = 1500
MAX_DEPTH = 24
MAX_MEMBERS = 150
MAX_ITEMS = 30
MAX_WITHIN = 3
"""How often a document may be a text within a document."""
MAX_CODE_CHARS = 300

_RANKS = {
    Telling.HINT: "errorhint hint errordebug debugmessage rootcause rootcausemessage",
    Telling.DESCRIPTION: (
        "errordescription errordesc errormessage errormsg errmsg exceptionmessage faultstring"
        " strserviceexceptionmessage errordetail errordetails errortext errorstring exceptiontext"
    ),
    Telling.MESSAGE: (
        "message msg detail details description desc reason errorsummary summary usermessage developermessage"
        " internalmessage messagetext messages localizedmessage longmessage shortmessage fullmessage"
    ),
    Telling.DETAIL: (
        "error errors err cause causes errorcauses innererror innerexception inner exception explanation diagnostics"
        " info information additionalinfo additionalinformation statusmessage statusreason statusdetail"
        " statusdescription responsemessage failurereason failure failures fault faultmessage problem problems"
        " warning warnings longdescription text reasontext errorinfo errorreason reasonphrase violations"
        " validationerrors debuginfo fielderrors globalerrors nonfielderrors note resolution"
    ),
    Telling.TITLE: "title caption label heading statustext errortitle exceptiontype exceptionclass",
}
_NAMES = {name: rank for rank, names in _RANKS.items() for name in names.split()}
_CODES = {
    name: rank
    for rank, names in {
        Telling.CODE: (
            "error code errorcode errcode faultcode subcode errorsubcode reasoncode statuscode internalcode suberror"
            " codename errorname messagecode responsecode errorkey key"
        ),
        Telling.CLASS: "exception exceptiontype exceptionclass exceptionname errorclass errortype tokenerror",
        Telling.KIND: "type kind name reason status title category errorcategory level severity xtype result outcome",
    }.items()
    for name in names.split()
}
"""Members whose value is a symbolic name."""
_OF_ANYTHING = frozenset({"type", "kind", "category", "level", "severity", "result", "outcome"})
"""Names that everything has: they are of a failure where something is said beside them."""
_SUFFIXES = (
    "message",
    "messages",
    "description",
    "errordetail",
    "errordetails",
    "reason",
    "reasonstring",
    "errortext",
    "errormsg",
)
_SILENT = pattern(
    r"time|timestamp|.*timestamp|datetime|date|.*date|created.*|updated.*|issuedat|expires.*|expiresin|.*expiry|ttl"
    r"|path|.*path|uri|.*uri|url|.*url|urls|href|.*href|selflink|links?|.*links?|instance|pointer|file|filename|line"
    r"|lineno|column|docs?|documentation.*|help.*|support.*|moreinfo.*|contact.*|seealso|schema|context"
    r"|trace.*|stack.*|.*stack|.*stacktrace|frames?|backtrace|locations?|loc|source|class|package|thread|logger"
    r"|.*requestid|.*correlationid|.*traceid|.*spanid|.*sessionid|.*tenantid|.*objectid|.*rayid|.*uuid|.*guid|id|ids|errorid"
    r"|clientid|appid|userid|accountid|kid|jti|nonce|sub|.*hash|signature|etag|checksum"
    r"|host.*|.*host|hostname|server|servername|node|pod|ip|.*ip|remoteaddr|clientaddr|port|region|domain|zone|origin"
    r"|method|verb|protocol|useragent|.*headers?|.*authenticate|cookies?|request|query|querystring|params?|parameters|arguments|args"
    r"|variables|config|options|settings|body|input|payload|ctx"
    r"|token|.*token|.*assertion|jwt|password|.*secret|.*credentials?|session|cookie|code_?verifier|state"
    r"|realm|scopes?|algs?|grants?|audience|issuer|username|user|email|login|phone|company|organi[sz]ation"
    r"|version|.*version|build|locale|lang|language|apiversion|metadata|env|environment|application|app|service.*"
    r"|level|severity|retry.*|ratelimit.*|copyright|license|success|ok",
)
"""Members that say nothing about a failure, their names in letters alone."""
_MORE = pattern(
    r"\n[ \t]{0,20}(?:at |File \"|Caused by|Traceback|---)|[{\[]\s{0,9}\\?[\"']"
    r"|<(?:!doctype|html|\?xml|head>|\w{1,20}:envelope|error)",
    re.IGNORECASE,
)
"""What a text has in it that is more than a sentence: a trace, a document, a page."""
_UNFOLDED = pattern(r"[^a-z0-9]+")
_FAILING = ("err", "exception", "fail", "invalid", "denied", "unauth", "expired", "not_", "missing")
_NO_CODES = frozenset({"ok", "true", "false", "none", "null", "blank", "success"})
_OF_MACHINES = pattern(r"stack|trace|header|ur[il]|path|link|doc|frame|file|challenge|token|secret")
_VALUES = frozenset({"value", "text", "content", "string", "body"})
_PLACES = ("loc", "field", "param", "property", "fieldName", "propertyName", "parameter", "source")
_OUTER = frozenset({"data", "result", "results", "payload", "items", "value", "records", "body", "content"})
"""Members with what was asked for: only a telling name in them is one of a failure."""
_SPEAKING = (
    "error_hint", "error_debug", "error_description", "message", "Message", "msg", "detail", "details", "description",
    "reason", "title", "error", "Error", "errors", "Errors", "code", "errorCode", "error_code", "errorMessage",
    "errorSummary", "errorCauses", "exception", "exceptionMessage", "ExceptionMessage", "cause", "fault", "faultstring",
    "type", "__type", "name", "status", "extensions", "inner", "innerError", "innererror", "InnerException", "messages",
)  # fmt: skip
"""Names that are looked for in an object of so many members that not all of them are looked at."""
_JSON_PREFIX = pattern(
    r"(?:(?:\)\]\}'?,?|while\s?\(1\);|for\s?\(;;\);|/\*[^*]{0,200}\*/)\s*+)?(?:[\w$.]{1,80}\s?\(\s*+)?(?=[\[{\"])"
)
"""What is put before JSON so that no page can use it as a script, and the call of JSONP."""


class _Node(NamedTuple):
    """A value, and where it stands: the member's name, its rank, the field it is about, and what is around it."""

    value: Any
    name: str
    rank: int
    field: str
    depth: int
    outer: bool


def folded_name(name: str) -> str:
    """A member's name in small letters and digits alone: `error_description` and `errorDescription` are one."""
    return _UNFOLDED.sub("", name[:80].lower())


def of_document(said: Heard, document: Any, within: int = 0) -> None:
    """Add what a document says, from its outer members to its inner ones; bounded however large and deep it is."""
    waiting = deque([_Node(document, "", Telling.OTHER, "", 0, outer=False)])
    for _ in range(MAX_NODES):
        if not waiting or said.full:
            return
        node = waiting.popleft()
        if isinstance(node.value, str):
            _text(said, node, within)
        elif isinstance(node.value, Mapping) and node.depth < MAX_DEPTH:
            waiting.extend(_members(said, node, within))
        elif isinstance(node.value, Sequence) and node.depth < MAX_DEPTH:
            items = node.value if len(node.value) <= MAX_ITEMS else [*node.value[:MAX_ITEMS], *node.value[-2:]]
            waiting.extend(node._replace(value=item, depth=node.depth + 1) for item in items)


def _members(said: Heard, node: _Node, within: int) -> Iterator[_Node]:
    members = node.value
    about = _about(members)
    pairs: Iterable[tuple[Any, Any]] = islice(members.items(), MAX_MEMBERS)
    if len(members) > MAX_MEMBERS:
        pairs = chain(((name, members[name]) for name in _SPEAKING if name in members), pairs)
    for name, value in pairs:
        if not isinstance(name, str) or value is None or isinstance(value, int | float):
            continue
        if isinstance(value, str):
            yield from _text_of_member(said, node, name, value, about, within)
        else:
            yield from _inner(node, name, value, about)


def _text_of_member(said: Heard, node: _Node, name: str, value: str, about: str, within: int) -> Iterator[_Node]:
    folded = folded_name(name)
    if folded in _VALUES and node.rank < Telling.OTHER:  # OData's `message: {lang, value}`
        yield _Node(value, node.name, node.rank, "", node.depth + 1, outer=False)
    elif is_telling(name):
        if folded not in _OF_ANYTHING or any(folded_name(other) in _NAMES for other in islice(node.value, MAX_MEMBERS)):
            of_member(said, name, value, about, within)
    elif value[:1] in ("{", "[") and within < MAX_WITHIN and (inner := parsed(said.part(value))) is not None:
        of_document(said, inner, within + 1)
    elif not (node.outer or folded in _OUTER or _SILENT.fullmatch(folded)):
        yield _Node(value, name, Telling.OTHER, name if node.rank in _RANKS else "", node.depth + 1, outer=False)


def _inner(node: _Node, name: str, value: Any, about: str) -> Iterator[_Node]:
    """What an object or a list in a member holds, where the member's name does not say that it is no words."""
    folded = folded_name(name)
    rank = _rank(folded)
    outer = node.outer or folded in _OUTER
    if is_telling(name) or folded in _OUTER or not _SILENT.fullmatch(folded):
        inside = node.rank in _RANKS and rank is Telling.OTHER and node.depth > 0
        field = name if (inside or node.depth == 0) and rank is Telling.OTHER else about
        yield _Node(value, name, node.rank if inside else rank, field, node.depth + 1, outer)
    elif isinstance(value, list) and not _OF_MACHINES.search(folded):
        spoken = [item for item in value[:3] if isinstance(item, str) and item.count(" ") > 1]
        for item in spoken:  # what a form says of its fields
            yield _Node(item, name, Telling.DETAIL, name, node.depth + 1, outer)


def of_member(said: Heard, name: str, value: str, about: str = "", within: int = 0) -> None:
    """Add what a member of this name says: a sentence, or a code where that name has one."""
    folded = folded_name(name)
    if name[:1] == "@":  # what a value is, and nothing that is said: JSON-LD, protobuf
        return
    if folded in _CODES and value and len(value) <= MAX_CODE_CHARS and " " not in value.strip():
        _code(said, name, folded, value.strip())
    elif is_telling(name):
        rank = Telling.DETAIL if folded in _CODES and folded not in _NAMES else _rank(folded)
        _text(said, _Node(value, name, rank, about, 0, outer=False), within)
    elif not _SILENT.fullmatch(folded) and is_wordy(value[:500]):
        _text(said, _Node(value, name, Telling.OTHER, "", 0, outer=False), within)


def _code(said: Heard, name: str, folded: str, value: str) -> None:
    """Add the symbolic name in a member that has one; of a URL, a URN or a qualified name its last part."""
    if "://" in value and "rfc" in value.lower():  # ASP.NET's `type`: the section of HTTP that has the status
        return
    if "://" in value or value.startswith("urn:") or "#" in value:  # RFC 9457 section 3.1.1, and AWS
        value = re.split(r"[/#:]", value.rstrip("/#"))[-1]
    if folded == "faultcode":
        value = value.rpartition(":")[2]
    if folded in ("kind", "name", "key") and not _names_failure(value):
        return
    if is_wordy(value):  # in a script without blanks
        said.sentence(value, name, _NAMES.get(folded, Telling.DETAIL))
    elif value.lower() not in _NO_CODES:
        said.code(value.partition(",")[0], name, _CODES[folded])


def _names_failure(name: str) -> bool:
    lower = name.lower()
    return any(part in lower for part in _FAILING)


def _text(said: Heard, node: _Node, within: int) -> None:
    text = said.read(node.value)
    inner = parsed(said.part(node.value)) if within < MAX_WITHIN else None
    if inner is not None:
        of_document(said, inner, within + 1)
        return
    if within < MAX_WITHIN and ("{" in text or "<" in text or "\n" in text) and _MORE.search(text):
        said.later(text, node.name or "text", node.rank, within + 1)
        return
    if node.rank is Telling.OTHER and not is_wordy(text[:500]):
        return
    told = _with_field(text, node.field)
    said.sentence(told, node.name or "text", node.rank)


def _with_field(text: str, field: str) -> str:
    """A short text with the field before it that it is said of: "field required" alone tells nobody which."""
    if not field or len(text) > 80 or folded_name(field) in folded_name(text) or folded_name(field) in _NAMES:
        return text
    return f"{field[:60]}: {text}"


def _about(members: Mapping[Any, Any]) -> str:
    """The field that an error is about: FastAPI's `loc`, `field`, `param`, JSON:API's `source.pointer`."""
    for name in _PLACES:
        value = members.get(name)
        if isinstance(value, Mapping):
            value = value.get("pointer", value.get("parameter"))
        if isinstance(value, list):
            value = next((item for item in reversed(value[-5:]) if isinstance(item, str)), None)
        if isinstance(value, str) and 1 < len(value) <= 80:
            return value.rpartition("/")[2]
    return ""


def parsed(text: str) -> dict[str, Any] | list[Any] | None:
    """The object or list that a text is, be it within a text or behind a prefix against scripts; None for any other."""
    found: Any = text
    for _ in range(MAX_WITHIN):
        trimmed = found.strip("\ufeff \t\r\n")
        start = _JSON_PREFIX.match(trimmed)
        if start is None or (trimmed[start.end()] == '"' and not trimmed.endswith('"')):
            return None
        try:
            found, _ = json.JSONDecoder().raw_decode(trimmed, start.end())
        except (ValueError, RecursionError):
            return None
        if not isinstance(found, str):
            return found if isinstance(found, dict | list) else None
    return None


def is_telling(name: str) -> bool:
    """Whether a member of this name has words about a failure or a code for it."""
    folded = folded_name(name)
    return folded in _NAMES or folded in _CODES or folded.endswith(_SUFFIXES)


def _rank(folded: str) -> int:
    """How much a member of this name tells; `apiErrorMessage` as much as `message`."""
    return _NAMES.get(folded, Telling.MESSAGE if folded.endswith(_SUFFIXES) else Telling.OTHER)
