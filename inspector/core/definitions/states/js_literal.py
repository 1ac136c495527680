"""Object literals within JavaScript, TypeScript or Dart text, read as data: no expression is ever worked out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from inspector.core.definitions.setting import Unknown

_BEGIN = re.compile(r"(?:=|\bdefault|\breturn|\(|'''|\"\"\"|`)\s*\{")
_SPACE = re.compile(r"(?:\s+|//[^\n]*|/\*.*?\*/)*", re.DOTALL)
_STRING = re.compile(r""""(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\$]|\\.|\$(?!\{))*`""", re.DOTALL)
_PLAIN = re.compile(r"(?:-?\d+(?:\.\d+)?|true|false|null|undefined)(?=\s*[,}\]\n/]|\s*\Z)")
_NAME = re.compile(r"[\w$]+")
_PATH = re.compile(r"[\w$.]{1,80}")
_MARK = re.compile(r"""[()\[\]{},;'"`\n]""")
_AS = re.compile(r"\s*(?:as\s+const|satisfies\s+\w+|!)(?=\s*[,}\]\n)])")
_ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)", re.DOTALL)
_PLAINS = {"true": True, "false": False, "null": None, "undefined": None}
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "0": "\0", "\n": ""}

MAX_NESTING, MAX_LITERALS, MAX_CHARACTERS, MAX_STEPS = 32, 50, 1_000_000, 300_000


class _NoLiteralError(Exception):
    """What stands there is no literal, or one that is cut off."""


def object_literals(text: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """Each object literal that is assigned, exported or handed over, and where. Expressions in it are Unknown."""
    text, at = text[:MAX_CHARACTERS], 0
    literal = _Literal(text)
    for _ in range(MAX_LITERALS):
        found = _BEGIN.search(text, at)
        if found is None:
            return
        try:
            value, at = literal.object(found.end(), 0)
        except _NoLiteralError:
            at = found.end()
        else:
            yield found.end(), value


class _Literal:
    """One text, of which no more is looked at than that takes a moment, whatever stands in it."""

    def __init__(self, text: str) -> None:
        self._text, self._left = text, MAX_STEPS

    def _step(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise _NoLiteralError

    def object(self, at: int, depth: int) -> tuple[dict[str, Any], int]:
        """The members up to the closing brace, and the place after it; `at` is after the opening one."""
        members: dict[str, Any] = {}
        while True:
            self._step()
            at = self._space(at)
            if self._text.startswith("}", at):
                return members, at + 1
            if self._text.startswith("...", at):
                _, at = self._expression(at)
            else:
                name, at = self._name(at)
                at = self._space(at)
                if self._text.startswith(":", at):
                    members[name], at = self._value(at + 1, depth)
                else:  # `{ clientId }`: the variable of that name
                    members[name] = Unknown(name, name)
            at = self._comma(at, "}")

    def _name(self, at: int) -> tuple[str, int]:
        found = _STRING.match(self._text, at)
        if found is not None:
            return _unescaped(found[0][1:-1]), found.end()
        found = _NAME.match(self._text, at)
        if found is None:
            raise _NoLiteralError
        return found[0], found.end()

    def _value(self, at: int, depth: int) -> tuple[Any, int]:
        at = self._space(at)
        if depth >= MAX_NESTING:
            raise _NoLiteralError
        start = at
        value: Any = None
        if self._text.startswith("{", at):
            value, at = self.object(at + 1, depth + 1)
        elif self._text.startswith("[", at):
            value, at = self._array(at + 1, depth + 1)
        elif found := _STRING.match(self._text, at):
            value, at = _unescaped(found[0][1:-1]), found.end()
        elif found := _PLAIN.match(self._text, at):
            value, at = _plain(found[0]), found.end()
        if at > start:
            if asserted := _AS.match(self._text, at):
                at = asserted.end()
            if self._text[(end := self._space(at)) : end + 1] in (",", "}", "]"):
                return value, end
        return self._expression(start)

    def _array(self, at: int, depth: int) -> tuple[list[Any], int]:
        items: list[Any] = []
        while True:
            self._step()
            at = self._space(at)
            if self._text.startswith("]", at):
                return items, at + 1
            item, at = self._value(at, depth)
            items.append(item)
            at = self._comma(at, "]")

    def _comma(self, at: int, end: str) -> int:
        at = self._space(at)
        if self._text.startswith(",", at):
            return at + 1
        if self._text.startswith(end, at):
            return at
        raise _NoLiteralError

    def _expression(self, at: int) -> tuple[Unknown, int]:
        """Anything else, up to the comma or the bracket that ends it; only a variable's name is kept of it."""
        start, depth = at, 0
        while True:
            self._step()
            found = _MARK.search(self._text, at)
            if found is None or (found[0] == ";" and not depth):
                raise _NoLiteralError
            mark, at = found[0], found.end()
            if mark in "'\"`":
                string = _STRING.match(self._text, found.start())
                if string is not None:
                    at = string.end()
                elif mark == "`":  # with expressions in it
                    end = self._text.find("`", at)
                    at = end + 1 if end >= 0 else at
            elif mark in "([{":
                depth += 1
            elif mark in ")]}" and depth:
                depth -= 1
            elif mark in ")]},":
                if depth:
                    continue
                path = _PATH.match(self._text[start:].lstrip(". ")[:81])
                written = path[0] if path is not None else "…"
                return Unknown(written, written), found.start()

    def _space(self, at: int) -> int:
        found = _SPACE.match(self._text, at)
        return found.end() if found is not None else at


def _plain(word: str) -> Any:
    if word in _PLAINS:
        return _PLAINS[word]
    return float(word) if "." in word else int(word) if len(word) < 20 else None


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(_escaped, text) if "\\" in text else text


def _escaped(found: re.Match[str]) -> str:
    word = found[1]
    return chr(int(word[1:], 16)) if len(word) > 1 else _ESCAPES.get(word, word)
