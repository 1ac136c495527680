"""JSON as plain values, and what is read as JSON though it is none: comments, commas at an end, texts in a row."""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple

from inspector.core.definitions.texts.damage import DefinitionError
from inspector.core.definitions.texts.lines import Newlines
from inspector.core.definitions.texts.yaml_errors import MAX_DEPTH, too_deep
from inspector.core.text import strictjson
from inspector.core.text.display import elide
from inspector.core.text.message import Message, message
from inspector.core.text.patterns import pattern

MOST_REMARKS = 20

_COMMENT = pattern(r'"(?:[^"\\\n]|\\.)*+"?|//[^\n]*|/\*.*?(?:\*/|\Z)', re.DOTALL)
_LAST_COMMA = pattern(r'"(?:[^"\\\n]|\\.)*+"?|,(?=\s*[\]}])', re.DOTALL)
"""Both pass over a text that is not closed up to the end of its line, once: what follows is not looked at again."""
_BETWEEN = pattern(r"[\s,\x1e]*")
_ANYTHING_BUT_LINES = pattern(r"[^\n]")


class Json(NamedTuple):
    """The texts of a file, most often one; what was read of it, as long as the file; and what is odd in them."""

    roots: list[Any]
    text: str
    remarks: tuple[Message, ...]


def looks_like(text: str) -> bool:
    """Whether a text begins as an object or a list does, behind comments."""
    start = text.lstrip()[:1]
    return start in {"{", "["} or (start == "/" and _bare(text).lstrip()[:1] in {"{", "["})


def read(text: str, name: str) -> Json:
    """All JSON texts of a file; DefinitionError with line and column where it is none."""
    reading = strictjson.read(text.encode("utf-8", "surrogatepass"))
    if reading.unreadable is None and not reading.oddities:
        return Json([reading.value], text, ())
    if strictjson.depth_exceeds(text, MAX_DEPTH):
        line = _deep_line(text)
        raise DefinitionError(too_deep(name, line), line=line)
    try:
        return _Reader(text, name).read()
    except json.JSONDecodeError as error:
        bare = _bare(text)
        if bare == text:
            raise _not_json(text, name, error) from None
    try:
        return _Reader(bare, name).read()
    except json.JSONDecodeError as error:
        raise _not_json(bare, name, error) from None


class _Reader:
    """Reads JSON texts in a row, with members that stand twice and words that JSON does not have."""

    def __init__(self, text: str, name: str) -> None:
        self._text, self._name = text, name
        self._again: dict[str, None] = {}
        self._decoder = json.JSONDecoder(
            object_pairs_hook=self._members, parse_constant=self._constant, parse_int=self._whole
        )

    def read(self) -> Json:
        """The texts."""
        roots: list[Any] = []
        at = self._next(0)
        while at < len(self._text) or not roots:
            value, at = self._decoder.raw_decode(self._text, at)
            roots.append(value)
            at = self._next(at)
        remarks = [
            message("An object names {name} more than once: the last one counts.", name=elide(name, 60))
            for name in list(self._again)[:MOST_REMARKS]
        ]
        return Json(roots, self._text, tuple(remarks))

    def _next(self, at: int) -> int:
        found = _BETWEEN.match(self._text, at)
        return found.end() if found else at

    def _members(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        result = dict(pairs)
        if len(result) != len(pairs):
            seen: set[str] = set()
            for name, _ in pairs:
                if name in seen:
                    self._again[name] = None
                seen.add(name)
        return result

    def _constant(self, word: str) -> Any:
        at = re.search(rf"(?<=[\s:,\[]){word}(?=[\s,\]}}]|$)", self._text)
        line = Newlines(self._text).line(at.start()) if at else None
        said = message("{name} holds {word}, which JSON does not have.", name=self._name, word=word)
        raise DefinitionError(said, line=line)

    def _whole(self, digits: str) -> Any:
        return int(digits) if len(digits) <= strictjson.MAX_INT_DIGITS else digits


def _bare(text: str) -> str:
    """The text with spaces in place of comments and of commas before a closing bracket."""
    if "//" in text or "/*" in text:
        text = _COMMENT.sub(lambda found: found[0] if found[0][0] == '"' else _blank(found[0]), text)
    return _LAST_COMMA.sub(lambda found: found[0] if found[0][0] == '"' else " ", text)


def _blank(text: str) -> str:
    return _ANYTHING_BUT_LINES.sub(" ", text)


def _not_json(text: str, name: str, error: json.JSONDecodeError) -> DefinitionError:
    line, column = error.lineno, error.colno
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string"):
        said = message(
            "{name} stops in the middle of its JSON, in line {line}: its end is probably cut off.", name=name, line=line
        )
    else:
        said = message(
            "{name} is not JSON: {problem}, at line {line}, column {column}.",
            name=name,
            problem=strictjson.phrase(error),
            line=line,
            column=column,
        )
    return DefinitionError(said, line=line, column=column)


def _deep_line(text: str) -> int:
    """The line in which brackets are open for the first time that are too many, those in texts not counted."""
    depth, at = 0, 0
    for found in re.finditer(r'"(?:[^"\\]|\\.)*+"?|[\[{]|[\]}]', text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(found[0], 0)
        if depth > MAX_DEPTH:
            at = found.start()
            break
    return text.count("\n", 0, at) + 1
