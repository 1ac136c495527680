"""The values that a sentence quotes: what the server wanted, what it got, and one of which it does not say which."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import islice
from typing import NamedTuple

from inspector.core.text.patterns import pattern
from inspector.resources import resource_tables

MAX_CHARS = 200
"""How much of a value is kept."""
MAX_ITEMS = 200
REACH = 6
"""Over how many words "expected" speaks of the value that follows."""
MAX_SPACES = 6
"""Between quotation marks more words than these are no value."""

_LIST = r"(?P<list>\[[^\]\n]{1,300}\])"
_QUOTED = (
    r"(?P<quoted>(?<![\w'])'[^'\n]{1,300}'(?!\w)|\"[^\"\n]{1,300}\"|`[^`\n]{1,300}`|\u2018[^\u2019\n]{1,300}\u2019"
    r"|\u201c[^\u201d\n]{1,300}\u201d|\u00ab[^\u00bb\n]{1,300}\u00bb|<(?![/?!])[^<>\s=]{1,300}>)"
)
_REST = (
    r"(?P<word>https?://[^\s\"'<>\]\[,;()]+|[\w@+~/][\w.:/@+~=-]*)"
    r"|(?P<end>[.;!?](?=\s|$))|(?P<colon>[:=])|(?P<comma>[,()])"
)
_MORE = pattern(r"(?:,\s*(?!but\b|got\b|received\b|and\b|or\b)[\w.:/@+~-]{2,60}(?=\s*(?:,|$|[.;)]))){1,12}")
"""More values after the first one: RS256, ES256."""
_ALGORITHM = pattern(r"(?:[REPH]S(?:256|384|512)|EdDSA|ES256K)")
_AFTER_WANTED = pattern(
    r"\s*(?:(?:is|are|was|were) )?(?:expected|registered|required|configured|allowed|supported|the only)\b"
    r"(?!\s*(?:but|:))",
    re.IGNORECASE,
)
_AFTER_GOT = pattern(
    r"\s*(?:(?:is|are|was|were|has been) )?(?:requested|used|received|given|provided|presented|sent|not|invalid"
    r"|unknown)\b",
    re.IGNORECASE,
)
_TELLING = pattern(r"(?=.*[\d.:/_@+-])[^\s]{2,}|[A-Z]{3,}|[a-z]+[A-Z]\w+")
"""What looks like a value and not like a word."""
_MILD = frozenset(("is", "was", "used", "sent", "provided", "found", "given", "uses", "using"))
"""Which say nothing of a value that is wanted already: "expected to be sent"."""


class Values(NamedTuple):
    """What a sentence quotes; `single` is one that it neither wants nor says it got."""

    expected: str | None = None
    actual: str | None = None
    single: str | None = None


class _Cues(NamedTuple):
    item: re.Pattern[str]
    direct: frozenset[str]
    names: frozenset[str]
    fillers: frozenset[str]


@cache
def _cues() -> _Cues:
    table = resource_tables("knowledge", "words.toml")["values"]
    words = f"(?P<got>{_any_of(table['got'])})|(?P<wanted>{_any_of(table['wanted'])})"
    item = re.compile(rf"{_LIST}|{_QUOTED}|(?P<differs>!=|\u2260|<>)|{words}|{_REST}", re.IGNORECASE)
    return _Cues(item, frozenset(table["direct"]), frozenset(table["names"]), frozenset(table["fillers"]))


def _any_of(words: Iterable[str]) -> str:
    return rf"\b(?:{'|'.join(sorted(words, key=len, reverse=True))})\b"


def values_of(text: str) -> Values:
    """The values in a sentence as it was written, each not longer than MAX_CHARS."""
    walk = _Walk(text)
    for item in islice(_cues().item.finditer(text), MAX_ITEMS):
        walk.take(str(item.lastgroup), item)
    found = walk.found
    return Values(found.get("expected"), found.get("actual"), found.get("single"))


class _Walk:
    """Goes through a sentence and keeps in mind which word last said what of the value to come."""

    def __init__(self, text: str) -> None:
        self.found: dict[str, str] = {}
        self._text, self._cues = text, _cues()
        self._role, self._left = "", 0
        self._cued = self._direct = self._differs = False
        self._last: str | None = None

    def take(self, kind: str, item: re.Match[str]) -> None:
        """The next item of the sentence, of the kind that the pattern names."""
        if kind in ("wanted", "got"):
            self._cue(kind, item[0].lower())
        elif kind == "differs":
            self._differs, self._role, self._left = True, "expected", REACH
            if self._last is not None:
                self.found.setdefault("actual", self._last)
        elif kind == "end":
            self._role, self._left, self._cued, self._direct = "", 0, False, False
        elif kind == "colon":
            self._direct = True
        elif kind == "comma":
            self._cued = self._direct = False
        else:
            self._candidate(kind, item)

    def _cue(self, kind: str, said: str) -> None:
        if not (self._role == "expected" and said in _MILD) or self._left <= 0:
            self._role, self._left = ("expected" if kind == "wanted" else "actual"), REACH
        self._cued, self._direct = said in self._cues.direct, False

    def _candidate(self, kind: str, item: re.Match[str]) -> None:
        behind = _behind(self._text, item.end())
        cued = bool(self._role or behind) or self._differs
        value = self._value(item[0].strip(), kind, direct=self._direct or self._cued, cued=cued)
        self._direct = self._cued = self._cued and value is None
        if value is None:
            self._left -= 1
            self._role = self._role if self._left > 0 else ""
            return
        if self._role == "expected" and kind == "word" and (more := _MORE.match(self._text, item.end())):
            value = (value + more[0])[:MAX_CHARS]
        self._last = value
        self.found.setdefault(behind or self._role or "single", value)
        self._role = self._role if self._differs else ""

    def _value(self, item: str, kind: str, *, direct: bool, cued: bool) -> str | None:
        if kind in ("list", "quoted"):
            inner = item[1:-1].strip().strip("\"'")
        else:
            inner = item.rstrip(".:,;=")
            if not self._is_value(inner, direct=direct, cued=cued):
                return None
        if not inner or inner.lower() in self._cues.names or (kind == "quoted" and inner.count(" ") > MAX_SPACES):
            return None
        return inner[:MAX_CHARS]

    def _is_value(self, word: str, *, direct: bool, cued: bool) -> bool:
        """Whether a word without quotation marks is one: a URL, what looks like one, or any right behind "expected"."""
        if word.startswith("/"):  # the path of a file
            return False
        telling = _TELLING.fullmatch(word) is not None
        if not telling and word.lower() in self._cues.fillers:
            return False
        url = word.lower().startswith(("https://", "http://"))
        return direct or url or (cued and telling) or _ALGORITHM.fullmatch(word) is not None


def _behind(text: str, at: int) -> str:
    """What is said of a value right behind it: "was requested", "is expected"."""
    if _AFTER_GOT.match(text, at):
        return "actual"
    return "expected" if _AFTER_WANTED.match(text, at) else ""
