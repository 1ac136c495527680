"""Objects as programs print them: Node's util.inspect, Python's repr, Ruby's inspect. Read as far as they can be."""

from __future__ import annotations

import re
from typing import Any

from inspector.core.text.patterns import pattern

MAX_PRINTED_CHARS = 200_000
MAX_PRINTED_VALUES = 5_000
MAX_PRINTED_DEPTH = 20

_BEGIN = pattern(
    r"\{[ \t]*\n?\s*(?:[A-Za-z_$][\w$]*|'[^'\n]{1,80}'|\"[^\"\n]{1,80}\"|\[Symbol\([^)\n]{1,80}\)\])\s*(?::|=>)"
)
"""Where an object may begin: a brace and a first name."""
_SPACE = pattern(r"[\s,]*")
_KEY = pattern(r"([A-Za-z_$@:][\w$.@-]*|\[[^\]\n]{1,80}\])\s*(=>|:|=)\s*|:([a-z_]\w*)\s*=>\s*")
_QUOTED_KEY = pattern(r"\s*(=>|:)\s*")
_NOTHING = pattern(
    r"(?:<ref \*\d+>\s*|\[Object: null prototype\]\s*|\[(?:Object|Array|Circular|Function|AsyncFunction|Getter|Setter"
    r"|class|Symbol)\b[^\]\n]*\])"
)
"""What stands for something that is not printed, or before something that is."""
_CLASS = pattern(r"(?:[A-Za-z_$][\w$.]*(?:\(\d+\))?\s+)?(?:\[[\w $.:]{1,60}\]\s+)?(?=[{\[])")
_BARE = pattern(r"[^,\n{}\[\]]*")
_TRACE = pattern(r"(?:\n[ \t]+(?:at |\[cause\]|\.\.\.)[^\n{]*)+(?=[ \t]*\{)")
_NUMBER = pattern(r"-?\d{1,15}")
_JOINED = pattern(r"\s*\+\s*(?=['\"`])")
_ESCAPE = pattern(r"\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)", re.DOTALL)
_ESCAPED = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", "0": "\0", "\n": ""}
_WORDS = {
    "true": True, "false": False, "null": None, "undefined": None, "None": None, "True": True, "False": False,
    "nil": None,
}  # fmt: skip


def printed_objects(text: str, most: int = 3) -> list[dict[str, Any]]:
    """The first objects in a text that a program printed, those within others left out; at most `most`."""
    text = text[:MAX_PRINTED_CHARS]
    found: list[dict[str, Any]] = []
    at = 0
    while len(found) < most and (begin := _BEGIN.search(text, at)):
        reader = _Reader(text, begin.start())
        value = reader.object(0)
        at = max(reader.at, begin.end())
        if value:
            found.append(value)
    return found


class _Reader:
    """Reads one value from `at` on; a text that ends too early, or is something else, is read as far as it goes."""

    def __init__(self, text: str, at: int) -> None:
        self.text, self.at, self._left = text, at, MAX_PRINTED_VALUES

    def object(self, depth: int) -> dict[str, Any]:
        """The object at whose brace the reader stands."""
        found: dict[str, Any] = {}
        self.at += 1
        while self._goes_on("}"):
            key = self._key()
            if key is None:
                self._skip()
            else:
                found.setdefault(key, self._value(depth + 1))
        return found

    def _list(self, depth: int) -> list[Any]:
        found = []
        self.at += 1
        while self._goes_on("]"):
            before = self.at
            found.append(self._value(depth + 1))
            if self.at == before:
                self._skip()
        return found

    def _goes_on(self, end: str) -> bool:
        """Whether there is another member before `end`, which is passed."""
        self._pass(_SPACE)
        self._left -= 1
        if self._left < 0:
            self.at = len(self.text)
        if self.at >= len(self.text):
            return False
        if self.text[self.at] == end:
            self.at += 1
            return False
        return True

    def _key(self) -> str | None:
        if self.text[self.at] in "'\"":
            name = self._string()
            return name if self._pass(_QUOTED_KEY) else None
        found = _KEY.match(self.text, self.at)
        if found is None:
            return None
        self.at = found.end()
        return found[1] or found[3]

    def _value(self, depth: int) -> Any:
        while found := self._pass(_NOTHING):
            if not found[0].rstrip().endswith((">", "prototype]")):
                return None
        if self.text[self.at : self.at + 1] in ("'", '"', "`"):
            return self._strings()
        if depth < MAX_PRINTED_DEPTH:
            start = self.at
            self._pass(_CLASS)
            opening = self.text[self.at : self.at + 1]
            if opening == "{":
                return self.object(depth)
            if opening == "[":
                return self._list(depth)
            self.at = start
        return self._bare(depth)

    def _bare(self, depth: int) -> Any:
        """A number, a word, or an error with its trace before its members."""
        start = self.at
        self._pass(_BARE)
        word = self.text[start : self.at].strip()
        self._pass(_TRACE)
        self._pass(_SPACE) if self.text[self.at : self.at + 2] == " {" else None
        if word and self.text[self.at : self.at + 1] == "{" and depth < MAX_PRINTED_DEPTH:
            return {"message": word, **self.object(depth)}
        if word in _WORDS:
            return _WORDS[word]
        return int(word) if _NUMBER.fullmatch(word) else word

    def _strings(self) -> str:
        """A string, or several that Node has joined by plus signs because they have several lines."""
        parts = [self._string()]
        while self._pass(_JOINED):
            parts.append(self._string())
        return "".join(parts)

    def _string(self) -> str:
        mark = self.text[self.at]
        end = self.at + 1
        while end < len(self.text) and self.text[end] != mark:
            end += 2 if self.text[end] == "\\" else 1
        inner = self.text[self.at + 1 : end]
        self.at = min(end + 1, len(self.text))
        return _ESCAPE.sub(_unescaped, inner) if "\\" in inner else inner

    def _skip(self) -> None:
        """Pass what cannot be read, up to the next member."""
        self._pass(_BARE)
        if self.at < len(self.text) and self.text[self.at] in "{[]},":
            self.at += 1

    def _pass(self, what: re.Pattern[str]) -> re.Match[str] | None:
        found = what.match(self.text, self.at)
        if found is None:
            return None
        self.at = found.end()
        return found


def _unescaped(found: re.Match[str]) -> str:
    escape = found[1]
    if len(escape) > 1:
        return chr(int(escape[1:], 16))
    return _ESCAPED.get(escape, escape)
