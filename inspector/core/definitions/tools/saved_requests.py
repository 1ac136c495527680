"""The clients in what an HTTP client saves: requests for a token, and settings of OAuth 2.0 beside other requests.

No tool's own file format is needed for it: a request is an object with a URL and a body, settings of OAuth are an
object, or a list of names and values, that has a client ID and says where tokens come from.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from inspector.core.definitions.resource import Resource
from inspector.core.definitions.setting import Path
from inspector.core.definitions.tools.blanks import Blanks
from inspector.core.definitions.tools.client_parts import (
    ClientParts,
    Given,
    asks_for_token,
    basic_of,
    body_pairs,
    name_for,
)
from inspector.core.definitions.tools.meanings import GRANTS, NameMeaning, meaning_of
from inspector.core.text.message import Message

Fill = Callable[[str], str]
"""Puts variables into a text."""

_URLS = ("url", "endpoint", "uri")
_BODIES = ("body", "data", "postData", "rawModeData")
_LISTS = ("urlencoded", "formdata", "params", "form", "formUrlEncoded", "data", "body")
_TEXTS = ("raw", "text", "content", "body", "json", "data")
_HEADERS = ("header", "headers", "headerData")
_AUTHS = ("auth", "authentication", "settings")
_OF_VARIABLES = frozenset((
    "variable", "variables", "values", "environments", "environment", "vars", "event", "events", "response", "responses",  # noqa: E501  a table
    "example", "examples", "script", "scripts", "responseHistory",
    "header", "headers", "query", "cookie", "cookies", "description",
))  # fmt: skip
"""Members in which no request stands, and no setting of one."""
_CREDENTIALS = frozenset(("credentials", "credential", "client", "oauth", "oauth2", "clientcredentials"))
_FURTHER = re.compile(r"(?i)(?:token|additional|extra|endpoint|custom|request)_?-?(?:\w*_?)(?:param|req)")
_ELSEWHERE = re.compile(r"(?i)refresh|auth(?:orization|oriz|entication)?_?(?:req|param|code)|header")
"""Names of what goes into the token request besides; and of what goes into another one."""
_MOST_NODES, _MOST_DEPTH, _MOST_CLIENTS = 300_000, 60, 500


class Node(NamedTuple):
    """An object or list of a document, the way there, and the name of the nearest thing around it that has one."""

    value: Any
    path: Path
    name: str


def saved_clients(root: object, blanks: Blanks, fill: Fill, fallback: str) -> tuple[list[Resource], list[Message], int]:
    """The clients in a document, each once; what is to be said of them; how many requests ask for no token."""
    found: dict[str, Resource] = {}
    notes: list[Message] = []
    others = 0
    for name, parts in _found(root, blanks, fill):
        if parts is None:
            others += 1
            continue
        if len(found) >= _MOST_CLIENTS:
            continue
        address = name or name_for(parts, fallback)
        resource = parts.resource(address)
        key = repr(sorted((each, repr(setting.value)) for each, setting in resource.settings.items()))
        if key in found:
            continue
        taken = {each.address for each in found.values()}
        number = next((n for n in range(2, _MOST_CLIENTS + 2) if f"{address} {n}" not in taken), 0)
        found[key] = parts.resource(f"{address} {number}") if address in taken else resource
        notes += parts.notes
    return list(found.values()), notes, others


def _found(root: object, blanks: Blanks, fill: Fill) -> Iterator[tuple[str, ClientParts | None]]:
    waiting, left = [Node(root, (), "")], _MOST_NODES
    while waiting and left > 0:
        node = waiting.pop()
        left -= 1
        value = node.value
        if len(node.path) > _MOST_DEPTH:
            continue
        if isinstance(value, dict) and value.get("_type") == "environment":
            continue
        if isinstance(value, dict):
            node = node._replace(name=_name_of(value) or node.name)
            request = _request(node, blanks, fill)
            if request is not None:
                yield node.name, request
            elif _url_of(value, node.path) is not None and _method_of(value):
                yield node.name, None
            settings = _settings(node, blanks, fill)
            if settings is not None:
                yield node.name, settings
            inner = [
                (name, each)
                for name, each in value.items()
                if str(name) not in _OF_VARIABLES and not (request is not None and name in (*_BODIES, "params"))
            ]
            waiting += [
                Node(each, (*node.path, name), node.name)
                for name, each in reversed(inner)
                if isinstance(each, dict | list)
            ]
        elif isinstance(value, list):
            settings = _settings(node, blanks, fill)
            if settings is not None:
                yield node.name, settings
                continue
            waiting += [Node(value[at], (*node.path, at), node.name) for at in reversed(range(len(value)))]


def _name_of(value: Mapping[Any, Any]) -> str:
    info = value.get("info", value.get("meta"))
    named = value.get("name") or (info.get("name") if isinstance(info, dict) else None)
    if not (isinstance(named, str) and len(value) > 1):
        return ""
    return " ".join(named.split())[:80]


def _method_of(value: Mapping[Any, Any]) -> bool:
    return any(name in value for name in ("method", "body", "header", "headers"))


# --- settings of OAuth


def _settings(node: Node, blanks: Blanks, fill: Fill) -> ClientParts | None:
    """The client of an object or list that has a client ID, and a token URL or a grant; of a session, its user."""
    if isinstance(node.value, dict) and "__meta__" in node.value:
        session = ClientParts(blanks, node.path)
        _add_user(session, node, fill)
        return session if session.values else None
    means = _meanings(pairs_of(node.value, node.path))
    kinds = {meaning.of for meaning, _ in means}
    if kinds & {"token_url", GRANTS} and "client_id" not in kinds:
        means += _meanings(_credentials(node))
        kinds = {meaning.of for meaning, _ in means}
    if "client_id" not in kinds or not kinds & {"token_url", GRANTS}:
        return None
    parts = ClientParts(blanks, node.path)
    for meaning, each in means:
        parts.add(meaning.of, each._replace(text=fill(each.text)))
    value = node.value
    if isinstance(value, dict) and isinstance(in_body := value.get("credentialsInBody"), bool):
        at = (*node.path, "credentialsInBody")
        parts.add("client_authentication", Given("credentialsInBody", "body" if in_body else "header", at))
    parts.add_form(each._replace(text=fill(each.text)) for each in _further(value, node.path))
    return parts


def _meanings(pairs: Iterable[Given]) -> list[tuple[NameMeaning, Given]]:
    return [(meaning, each) for each in pairs if (meaning := meaning_of(each.name)) is not None]


def _credentials(node: Node) -> Iterator[Given]:
    """What stands in an object of its own beside the token URL: `credentials: {clientId: …, placement: …}`."""
    for member, inner in node.value.items() if isinstance(node.value, dict) else ():
        if isinstance(inner, dict) and str(member).lower() in _CREDENTIALS:
            for each in pairs_of(inner, (*node.path, member)):
                yield each if meaning_of(each.name) is not None else each._replace(name=f"{member} {each.name}")


def _further(value: object, path: Path) -> Iterator[Given]:
    """Further parameters of the token request, in a member of the object, or under a key of the list."""
    items = value.items() if isinstance(value, dict) else _keyed(value)
    for member, inner in items:
        if isinstance(inner, dict | list) and _FURTHER.search(str(member)) and not _ELSEWHERE.search(str(member)):
            yield from pairs_of(inner, (*path, member))
            yield from _further(inner, (*path, member))


def _keyed(value: object) -> Iterator[tuple[str, object]]:
    for item in value if isinstance(value, list) else ():
        if isinstance(item, dict) and isinstance(item.get("key"), str):
            yield item["key"], item.get("value")


def pairs_of(value: object, path: Path) -> Iterator[Given]:
    """The names and texts of an object, or of a list of objects with a name and a value, that are not switched off."""
    if isinstance(value, dict):
        for name, each in value.items():
            if isinstance(each, str):
                yield Given(str(name), each, (*path, name))
            elif isinstance(each, list) and all(isinstance(one, str) for one in each):
                yield Given(str(name), " ".join(each), (*path, name))
    for at, item in enumerate(value if isinstance(value, list) else ()):
        if not isinstance(item, dict) or item.get("disabled") is True or item.get("enabled") is False:
            continue
        name = item.get("key", item.get("name"))
        text = item.get("value", item.get("currentValue", item.get("initialValue")))
        if isinstance(name, str) and isinstance(text, str | int | float) and item.get("active") is not False:
            yield Given(name, str(text), (*path, at, "value"), name)


# --- requests


def _url_of(value: Mapping[Any, Any], path: Path) -> Given | None:
    for name in _URLS:
        url = value.get(name)
        if isinstance(url, dict):
            url = url.get("raw")
        if isinstance(url, str) and url.strip():
            return Given(name, url, (*path, name), name)
    return None


def _request(node: Node, blanks: Blanks, fill: Fill) -> ClientParts | None:
    """The client of a request for a token; None of what is none."""
    url = _url_of(node.value, node.path)
    if url is None:
        return None
    parts = ClientParts(blanks, node.path)
    _add_user(parts, node, fill)
    parts.add_url(url._replace(text=fill(url.text)))
    pairs = [each._replace(text=fill(each.text)) for each in _body_of(node)]
    pairs += [Given("grant_type", "", ())] if parts.grants else []
    if not asks_for_token(pairs, parts.urls["token_url"].text, has_user="client_id" in parts.values):
        return None
    parts.add_form(each for each in pairs if each.path)
    return parts


def _add_user(parts: ClientParts, node: Node, fill: Fill) -> None:
    for member in _AUTHS:
        auth = node.value.get(member)
        if not isinstance(auth, dict):
            continue
        basic = auth.get("basic", auth)
        members = {each.name: each for each in pairs_of(basic, (*node.path, member))}
        kind = str(auth.get("type", auth.get("authType", auth.get("mode", "basic"))))
        if "basic" in kind and "username" in members:
            user, word = members["username"], members.get("password")
            parts.add_basic(user._replace(text=f"{fill(user.text)}:{fill(word.text) if word else ''}"))
        elif "basic" in kind and "raw_auth" in members:
            parts.add_basic(members["raw_auth"]._replace(text=fill(members["raw_auth"].text)))
    for member in _HEADERS:
        headers = node.value.get(member)
        for each in pairs_of(headers, (*node.path, member)):
            if each.name.lower() == "authorization" and (basic := basic_of(fill(each.text))) is not None:
                parts.add_basic(each._replace(text=basic))


def _body_of(node: Node) -> Iterator[Given]:
    for member in _BODIES:
        body, path = node.value.get(member), (*node.path, member)
        if isinstance(body, list):
            yield from pairs_of(body, path)
        elif isinstance(body, dict):
            for name in _LISTS:
                if isinstance(body.get(name), list):
                    yield from pairs_of(body[name], (*path, name))
            for name in _TEXTS:
                if isinstance(body.get(name), str) and body[name].strip():
                    yield from body_pairs(body[name], (*path, name))
        elif isinstance(body, str) and body.strip():
            yield from body_pairs(body, path)
