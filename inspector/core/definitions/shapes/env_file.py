"""Variables of an environment: a `.env` file or block, `export` lines, properties, and lists of a container's.

`env:` and `environment:` of Docker Compose and Kubernetes, and the `data` of a Secret or ConfigMap, are the same names.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator, Mapping
from typing import Any

from inspector.core.definitions.document import Document
from inspector.core.definitions.readers import DefinitionReader
from inspector.core.definitions.resource import Reading
from inspector.core.definitions.setting import Path
from inspector.core.definitions.tools.blanks import Blanks, Variables, without_marks
from inspector.core.definitions.tools.client_parts import Given
from inspector.core.definitions.tools.meanings import meaning_of
from inspector.core.definitions.tools.named_clients import named_clients
from inspector.core.definitions.tools.stand_ins import is_stand_in
from inspector.core.text.message import message

_LINE = re.compile(
    r"(?m)^[ \t]*(?:[-*][ \t]+)?(?:(?:export|set|setx|ENV|\$env:)[ \t]*)?"
    r"(?P<name>[A-Za-z_][\w.-]{0,120})[ \t]*[=:][ \t]*"
    r"(?:\"(?P<double>(?:[^\"\\]|\\.)*)\"|'(?P<single>[^']*)'|`(?P<back>[^`]*)`|(?P<plain>[^\r\n]*))"
)
_REFERENCE = re.compile(
    r"(?<!\\)\$(?:\{(?P<name>[\w.-]{1,120}?)(?::?[-=?](?P<default>[^{}]*))?\}|(?P<bare>[A-Z_][A-Z0-9_]{1,120})\b)"
)
"""A dollar before small letters is as likely a part of a secret."""
_CALL = re.compile(r"\$\([^()\r\n]*\)|(?<!`)`[^`\r\n]+`")
_ITEM = re.compile(r"\"([^\"]*)\"|'([^']*)'")
_OF_LOGIN = re.compile(r"\b(clientId|clientSecret|scope)=[\"']([^\"']*)[\"']")
_FENCE = re.compile(r"(?ms)^[ \t]*(?:```|~~~)[^\n]*\n(?P<code>.*?)^[ \t]*(?:```|~~~)")
_MOST_LOOKED_AT = 1_000_000
_MOST_DEPTH, _MOST_VALUES = 12, 200_000


def _fits(document: Document) -> bool:
    if isinstance(document.root, dict | list):
        return any(_means_client(given) for given in _of_containers(document.root))
    return any(_means_client(given) for given in _of_lines(document.text) if given.text)


def _means_client(given: Given) -> bool:
    found = meaning_of(given.name)
    return found is not None and found.of in ("client_id", "secret", "token_url")


def _read(document: Document) -> Reading:
    of_containers = isinstance(document.root, dict | list)
    blanks = Blanks()
    given = list(_of_containers(document.root) if of_containers else _of_lines(without_marks(document.text)))
    raw = {each.name: each.text for each in given}
    variables = Variables(_REFERENCE, blanks, raw)
    values = [each._replace(text=filled(each, variables, blanks)) for each in given]
    clients = named_clients(values, blanks, document.name)
    kind = message("Settings of containers") if of_containers else message("Environment variables")
    resources = tuple(parts.resource(name) for name, parts in clients)
    return Reading(kind, resources, 0, tuple(dict.fromkeys(note for _, parts in clients for note in parts.notes)))


def filled(given: Given, variables: Variables, blanks: Blanks) -> str:
    """The value with what the file knows put in, and marks for what only stands there for another."""
    if is_stand_in(given.text):
        return blanks.blank(given.text, given.name)
    text = _CALL.sub(lambda found: blanks.blank(found[0], given.name), given.text)
    return variables.fill(text).replace("\\$", "$")


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Where lines of an environment stand: the whole text, or blocks in the code of a page."""
    if _is_block(text, 0, len(text)):
        yield 0, len(text)
        return
    for found in _FENCE.finditer(text):
        if _is_block(text, found.start("code"), found.end("code")):
            yield found.start("code"), found.end("code")


def _is_block(text: str, start: int, end: int) -> bool:
    """Whether most lines are assignments: a program in any language has some."""
    lines = [each for line in text[start : min(end, start + _MOST_LOOKED_AT)].split("\n") if (each := line.strip())]
    told = [each for each in lines if not each.startswith(("#", "//", ";", "!", "```", "---"))]
    held = sum(_LINE.fullmatch(each) is not None and not each.endswith(("{", "(", "[")) for each in told)
    return held * 3 >= len(told) * 2


def _of_lines(text: str) -> Iterator[Given]:
    for start, end in _blocks(text):
        yield from _of_block(text, start, end)


def _of_block(text: str, start: int, end: int) -> Iterator[Given]:
    line, at = 1, 0
    for count, found in enumerate(_LINE.finditer(text, start, end)):
        if count > _MOST_VALUES:
            return
        line, at = line + text.count("\n", at, found.start()), found.start()
        literal = found["single"] if found["single"] is not None else found["back"]
        value = literal.replace("$", "\\$") if literal is not None else None
        if found["double"] is not None:
            value = re.sub(
                r"\\(.)", lambda each: {"n": "\n", "t": "\t", "$": "\\$"}.get(each[1], each[1]), found["double"]
            )
        elif value is None:
            value = re.sub(r"(?:^|[ \t])#.*$", "", found["plain"]).strip().removesuffix(";").rstrip(",").strip()
        if value[:1] == "[" and value[-1:] == "]" and (items := _ITEM.findall(value)):
            value = " ".join(one or other for one, other in items)  # a list of TOML
        yield Given(found["name"], value, (line, found["name"]), found["name"])
        if "LoginModule " in value:  # of Kafka: a client in one value
            for name, inner in _OF_LOGIN.findall(value):
                yield Given(name, inner, (line, found["name"]), name)


# --- containers


def _of_containers(root: object) -> Iterator[Given]:
    """The variables of every `env` and `environment`, and the data of Secrets and ConfigMaps, in a document."""
    waiting: list[tuple[object, Path]] = [(root, ())]
    left = _MOST_VALUES
    while waiting and left > 0:
        value, path = waiting.pop()
        left -= 1
        if len(path) > _MOST_DEPTH:
            continue
        if isinstance(value, Mapping):
            yield from _of_manifest(value, path)
            for name, each in value.items():
                if str(name).lower() in (
                    "env",
                    "environment",
                    "environment_variables",
                    "environmentvariables",
                    "variables",
                ):
                    yield from _of_list(each, (*path, name))
                elif isinstance(each, dict | list):
                    waiting.append((each, (*path, name)))
        elif isinstance(value, list):
            waiting += [(each, (*path, at)) for at, each in enumerate(value)]


def _of_list(value: object, path: Path) -> Iterator[Given]:
    if isinstance(value, Mapping):
        for name, each in value.items():
            yield from _given(name, each, (*path, name))
    for at, each in enumerate(value if isinstance(value, list) else ()):
        if isinstance(each, str):
            name, _, text = each.partition("=")
            yield from _given(name, text, (*path, at))
        elif isinstance(each, Mapping) and "name" in each:
            yield from _given(each["name"], each.get("value", each.get("valueFrom")), (*path, at))


def _of_manifest(value: Mapping[Any, Any], path: Path) -> Iterator[Given]:
    kind = value.get("kind")
    if kind not in ("Secret", "ConfigMap"):
        return
    for member in ("stringData", "data"):
        section = value.get(member)
        for name, each in section.items() if isinstance(section, Mapping) else ():
            text = _decoded(each) if kind == "Secret" and member == "data" else each
            yield from _given(name, text, (*path, member, name))


def _given(name: object, value: object, path: Path) -> Iterator[Given]:
    if isinstance(value, Mapping):  # of Kubernetes: a reference to a Secret
        value = "${" + ".".join(_reference(value)) + "}"
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return
    yield Given(str(name), str(value), path, str(name))


def _reference(value: Mapping[Any, Any]) -> Iterator[str]:
    for each in value.values():
        if isinstance(each, Mapping):
            yield from (str(one) for one in (each.get("name"), each.get("key")) if one)


def _decoded(value: object) -> object:
    try:
        return base64.b64decode(str(value), validate=True).decode().strip() if isinstance(value, str) else value
    except (binascii.Error, ValueError):
        return value


READER = DefinitionReader(_fits, _read)
