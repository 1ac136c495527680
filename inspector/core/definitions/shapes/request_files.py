"""Requests in text files of their own: Bruno's `.bru` files, and `.http` files of editors.

A `.bru` file is a request, the settings of a folder or collection, or an environment; an `.http` file has several
requests with `###` between them. Scripts in them are never run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Any

from inspector.core.definitions.document import Document
from inspector.core.definitions.readers import DefinitionReader
from inspector.core.definitions.resource import Reading, Resource
from inspector.core.definitions.setting import Path
from inspector.core.definitions.tools.blanks import Blanks, Variables, without_marks
from inspector.core.definitions.tools.client_parts import Given
from inspector.core.definitions.tools.named_clients import named_clients
from inspector.core.definitions.tools.saved_requests import saved_clients
from inspector.core.text.message import message

_BLOCK = re.compile(r"(?m)^(?P<name>[a-z]+(?:[:-][\w-]+)*)[ \t]*(?P<open>[{\[])[ \t]*\r?$")
_PAIR = re.compile(r"[ \t]*(?P<off>~?)(?P<name>\"[^\"]*\"|[^:\r\n]{1,200}?)[ \t]*:[ \t]*(?P<value>[^\r\n]*)")
_VERBS = frozenset(("get", "post", "put", "patch", "delete", "head", "options", "http"))
_REFERENCE = re.compile(r"\{\{\s*(?P<name>[^{}]{1,200}?)\s*\}\}")
_REQUEST = re.compile(
    r"(?m)^[ \t]*(?P<verb>GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[ \t]+(?P<url>\S+)(?:[ \t]+HTTP/[\d.]+)?"
    r"[ \t]*(?:[ \t](?://|#)[^\r\n]*)?\r?$"
)
_VARIABLE = re.compile(r"(?m)^[ \t]*@(?P<name>[\w.-]{1,100})[ \t]*=[ \t]*(?P<value>[^\r\n]*?)[ \t]*\r?$")
_BETWEEN = re.compile(r"(?m)^###[^\r\n]*")
_HEADER = re.compile(r"[ \t]*(?P<name>[\w-]{1,80})[ \t]*:[ \t]*(?P<value>[^\r\n]*)")
_MOST_BLOCKS = 50_000

_Lines = dict[Path, int]


def _fits(document: Document) -> bool:
    if isinstance(document.root, dict | list):
        return False
    if document.name.lower().endswith((".bru", ".http", ".rest")):
        return _is_bru(document) or _REQUEST.search(document.text) is not None
    looks = _is_bru(document) or _REQUEST.search(document.text) is not None
    return looks and bool(_read(document).resources)


def _is_bru(document: Document) -> bool:
    names = {found["name"] for found in _BLOCK.finditer(document.text)}
    known = names & {"meta", "auth", "vars", "headers", *_VERBS} or any(
        name.startswith(("auth:", "vars:")) for name in names
    )
    return bool(known)


def _read(document: Document) -> Reading:
    text = without_marks(document.text)
    blanks = Blanks()
    lines: _Lines = {}
    root: object
    if _is_bru(document):
        root, given, kind = _bru(text, lines), list(_bru_variables(text, blanks)), message("A request of Bruno")
    else:
        root, given = _http(text, lines), list(_http_variables(text))
        kind = message("Requests as an editor sends them")
    variables = Variables(_REFERENCE, blanks, {each.name: each.text for each in given})
    resources, notes, others = saved_clients(root, blanks, variables.fill, _stem(document.name))
    resources = [_placed(each, lines) for each in resources]
    if not resources and given:
        filled = [each._replace(text=variables.fill(each.text)) for each in given]
        resources = [parts.resource(name) for name, parts in named_clients(filled, blanks, _stem(document.name))]
    return Reading(kind, tuple(resources), others, tuple(dict.fromkeys(notes)))


def _stem(name: str) -> str:
    return re.sub(r"(?i)\.(?:bru|http|rest)$", "", name) or name


def _placed(resource: Resource, lines: _Lines) -> Resource:
    """The resource with paths that begin with the number of a line."""

    def place(path: Path) -> Path:
        known = next((lines[path[:end]] for end in range(len(path), -1, -1) if path[:end] in lines), 1)
        return (known, *(str(each) for each in path[-1:]))

    return resource.placed(place)


# --- Bruno


def _blocks(text: str) -> Iterator[tuple[str, str, int]]:
    """The blocks of a `.bru` file: name, what stands in it, and the line that this begins on."""
    at = line = 0
    last = 0
    for _ in range(_MOST_BLOCKS):
        found = _BLOCK.search(text, at)
        if found is None:
            return
        end = re.compile(r"(?m)^[}\]]").search(text, found.end())
        stop = end.start() if end is not None else len(text)
        line, last = line + text.count("\n", last, found.end()), found.end()
        yield found["name"], text[found.end() : stop], line + 1
        at = max(stop, found.end())


def _pairs(body: str, first: int) -> Iterator[tuple[str, str, int]]:
    within = False
    for number, line in enumerate(body.split("\n")):
        begun = within
        within ^= line.count("'''") % 2 == 1  # a value of several lines, which may be of any language
        if begun or within:
            continue
        found = _PAIR.fullmatch(line.rstrip("\r"))
        if found is not None and not found["off"]:
            yield found["name"].strip().strip('"'), found["value"].strip(), first + number


def _bru(text: str, lines: _Lines) -> dict[str, Any]:
    root: dict[str, Any] = {}
    for name, body, first in _blocks(text):
        pairs = list(_pairs(body, first))
        kind, _, of = name.partition(":")
        if name == "meta":
            root["name"] = next((value for key, value, _ in pairs if key == "name"), "")
        elif kind in _VERBS:
            root["method"], root["url"] = kind.upper(), next((value for key, value, _ in pairs if key == "url"), "")
            lines[("url",)] = next((line for key, _, line in pairs if key == "url"), first)
        elif name == "headers":
            root["headers"] = [{"name": key, "value": value} for key, value, _ in pairs]
            lines |= {("headers", at): line for at, (_, _, line) in enumerate(pairs)}
        elif kind == "auth" and ":additional_params:" in of:
            if "access_token_req" in of and not of.endswith("headers"):
                further = [{"name": key, "value": value} for key, value, _ in pairs]
                root.setdefault("auth oauth2", {}).setdefault("additionalParameters", []).extend(further)
        elif kind == "auth" and of:
            auth = root.setdefault(f"auth {of}" if of != "basic" else "auth", {})
            auth |= {key: value for key, value, _ in pairs} | {"type": of}
            lines |= {(f"auth {of}" if of != "basic" else "auth", key): line for key, _, line in pairs}
        elif name in ("body:form-urlencoded", "body:multipart-form"):
            root["body"] = {"urlencoded": [{"name": key, "value": value} for key, value, _ in pairs]}
            lines |= {("body", "urlencoded", at): line for at, (_, _, line) in enumerate(pairs)}
        elif kind == "body":
            root["body"] = {"raw": body}
            lines[("body",)] = first
    return root


def _bru_variables(text: str, blanks: Blanks) -> Iterator[Given]:
    for name, body, first in _blocks(text):
        if name == "vars:secret":
            for number, written in enumerate(body.split("\n")):
                key = written.strip().rstrip(",").strip()
                if key and not key.startswith("~"):
                    yield Given(key, blanks.blank(f"{{{{{key}}}}}", key), (first + number, key), key)
        if name in ("vars", "vars:pre-request"):
            for key, value, line in _pairs(body, first):
                yield Given(key, value, (line, key), key)


# --- .http


def _http(text: str, lines: _Lines) -> list[dict[str, Any]]:
    requests: list[dict[str, Any]] = []
    begins = [(found.end(), found[0].lstrip("#").strip()) for found in _BETWEEN.finditer(text)]
    starts = [(0, ""), *begins]
    line, last = 1, 0
    for number, (start, name) in enumerate(starts[:_MOST_BLOCKS]):
        stop = starts[number + 1][0] if number + 1 < len(starts) else len(text)
        found = _REQUEST.search(text, start, stop)
        if found is None:
            continue
        line, last = line + text.count("\n", last, found.start()), found.start()
        rest = re.split(r"\r?\n", _BETWEEN.sub("", text[found.end() : stop]).removeprefix("\r").removeprefix("\n"))
        empty = next((at for at, each in enumerate(rest) if not each.strip()), len(rest))
        headers = [header for each in rest[:empty] if (header := _HEADER.fullmatch(each))]
        body = [each for each in _until_script(rest[empty:]) if not each.lstrip().startswith(("#", "//", "< "))]
        at = len(requests)
        lines |= {(at,): line, (at, "body"): line + empty + 2}
        lines |= {(at, "headers", each): line + 1 + each for each in range(len(headers))}
        requests.append({
            "name": name, "method": found["verb"], "url": _whole(found["url"], headers),
            "headers": [{"name": each["name"], "value": _header_value(each)} for each in headers],
            "body": "".join(each.strip() if "=" in each else each for each in body),
        })  # fmt: skip
    return requests


def _whole(url: str, headers: list[re.Match[str]]) -> str:
    """The URL of a request that has only a path in its first line, and its server in the header Host."""
    host = next((each["value"].strip() for each in headers if each["name"].lower() == "host"), "")
    if not url.startswith("/") or not host:
        return url
    return (host if "://" in host else f"https://{host.removesuffix(':443')}").rstrip("/") + url


def _until_script(lines: list[str]) -> list[str]:
    """The lines of a body, up to what an editor runs with the answer (`> {% … %}`)."""
    return list(takewhile(lambda line: not line.lstrip().startswith((">", "{%", "<>")), lines))


def _header_value(header: re.Match[str]) -> str:
    """The value of a header; of `Basic user word`, as editors have it, with a colon between the two."""
    found = re.fullmatch(r"Basic[ \t]+(?P<user>[^\s:]+)[ \t:]+(?P<word>\S+)", header["value"], re.IGNORECASE)
    if found is None or header["name"].lower() != "authorization":
        return header["value"]
    return f"Basic {found['user']}:{found['word']}"


def _http_variables(text: str) -> Iterator[Given]:
    line, at = 1, 0
    for found in _VARIABLE.finditer(text):
        line, at = line + text.count("\n", at, found.start()), found.start()
        yield Given(found["name"], found["value"], (line, found["name"]), found["name"])


READER = DefinitionReader(_fits, _read)
