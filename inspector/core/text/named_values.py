"""The values that their names say are secret, in whatever syntax: JSON in JSON, YAML, environment, form, XML, a table.

Nothing is parsed: texts are cut off, glued together and quoted. A name whose value is a secret is looked for, then
what separates it from its value, and from how the value begins follows where it ends. Each step looks at a bounded
stretch, or at one that is not looked at again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from inspector.core.text.names import Naming, describes, naming
from inspector.core.text.patterns import AnyCase, pattern
from inspector.core.text.value_ends import (
    FORM,
    MOST_LINE,
    OPEN,
    QUOTE,
    SEMICOLON,
    SHELL,
    WORD,
    is_of_page,
    is_placeholder,
    is_said,
    is_sentence,
    line_end,
    margin_of,
    quote_end,
    without_comment,
)

MOST_NAME = 80
MOST_AWAY = 600
"""How far the value may be from its name where the two are members of one object."""
MOST_VALUE_NAME = 60
"""How long the name of a pair's value can be, with the marks behind it."""
MOST_NESTED = 20_000
"""How much of an object or list is looked at that is the value of such a name."""


class NamedValue(NamedTuple):
    """A value that its name says is to be hidden: where it is, and the name as it is written."""

    start: int
    end: int
    name: str


class _Name(NamedTuple):
    """A name that was found: where it is, what is on its line before it, and whether it is surely a secret's."""

    start: int
    end: int
    text: str
    before: str
    hard: bool

    @property
    def begins(self) -> bool:
        """Whether nothing stands before it on its line but what may: a bullet, "export", a word of the name."""
        line = self.before.rpartition("\n")[2].rpartition("\\n")[2]
        return _BEGINS.fullmatch(line) is not None


HOT = AnyCase(
    r"s(?:ecret|ess|ignature|ig\b(?<=\bsig)|id\b(?<=\bsid)|aml|alt|eed|enha)|p(?:ass|wd|in\b(?<=\bpin)|sk|w\b(?<=\bpw))"
    r"|t(?:oken|icket)|c(?:redential|reds?\b|ookie|ode|vv|lave|ontrase|onnection.?string)|key|kennwort|auth|assertion"
    r"|verifier|otp|nonce|bearer|jwt|hmac|dsn\b(?<=\bdsn)|mnemonic|wachtwoord|пароль|密码|密碼|パスワード|비밀번호"
)
"""What is in every name of a secret."""
_NAME_REST = pattern(r"[A-Za-z0-9_.\-à-ÿ]{0,80}")
_NAME_CHARS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-")
_WORD_BEFORE = pattern(r"(?<![\w.-])([A-Za-z]{2,14}) \Z")
_PROSE = pattern(r" [A-Za-z]")
"""What follows a name in prose, where nothing but a name that is surely a secret's is looked at further."""
_BEGINS = pattern(
    r"[\s\-|>+*\"'\#/\\<]{0,80}(?:(?:export|set|env|setx|var|let|const|my|string|private|final|static|public|def|local"
    r"|readonly|declare)\s+){0,4}(?:\$env:|\$|@)?(?:[A-Za-z]{2,14} )?",
    re.IGNORECASE,
)

_AFTER = pattern(
    rf"(?: value)?(?P<quote>{QUOTE})?(?P<close>(?:\[\w{{0,8}}\]|[)\]]){{0,2}})(?P<space>[ \t]{{0,40}})"
    r"(?P<sep>:=|=&gt;|=>|->|\+=|\?=|==?|:(?!:)|[\uff1a\uff1d]|%3[Dd]|%3[Aa])"
)
_CALL = pattern(rf"(?:{QUOTE})[ \t]{{0,8}},\s{{0,40}}(?=[bBuUrR]?(?:{QUOTE}))")
_IS = pattern(r"[ \t]+(?:is|was|ist|war|es|equals):?[ \t]+(?=\S)|[ \t]+(?=[\"'`][^\"'`\s]{4,200}[\"'`])")
_ELEMENT = pattern(r"(?:\s[^<>]{0,300})?>(?P<data>\s{0,200}<!\[CDATA\[)?")
_NAMED_ELEMENT = pattern(r"[\"'](?:\s[^<>]{0,300})?(?<!/)>(?P<data>\s{0,200}<!\[CDATA\[)?(?=[^<\s])")
"""Behind the value of an attribute that has the name: <property name="password">x</property>, as Hadoop writes it."""
_SIBLING = pattern(
    r"\s{0,40}</[\w:.-]{1,80}>\s{0,200}<[\w:.-]{1,80}[^<>]{0,200}>"
    r"|[\"'][^<>]{0,100}>\s{0,200}<(?:\w{1,20}:)?(?:[vV]alue|string|String)[^<>]{0,200}>"
)
_ESCAPED_ELEMENT = pattern(r"(?:&gt;|\\u003[eE])")
_COLUMNS = pattern(r"[ \t]{0,40}\|[ \t]{0,40}(?=\S)|\t+(?=\S)|[ ]{2,40}(?=\S)")
_OPTION = pattern(r"[ \t]{1,40}(?![-\s])")
_ASSIGNED = pattern(
    r"(?:^|[\s;&|])(?:ENV|setx?|SETX?|export|declare|local|readonly|define)[ \t]+(?:-\w+[ \t]+){0,3}[\"'(]*\Z"
)
_NETRC = pattern(r"\blogin\s+\S{1,100}\s+\Z")
_NEXT_LINE = pattern(r"[ \t]{0,40}(?:\#[^\n]{0,200})?\r?\n(?P<indent>[ \t]{0,80})(?P<dash>- )?")
_BLOCK = pattern(r"[ \t]{0,8}[|>][+-]?\d?[+-]?[ \t]{0,8}(?:\#[^\n]{0,200})?\r?\n")
_MAPPING = pattern(r"[\w.-]{1,80}:(?:\s|$)")
_SCHEME = pattern(
    r"[ \t]{0,8}(?:Basic|Bearer|DPoP|Negotiate|NTLM|Api-?Key|Token|SSWS|OAuth|GNAP|Splunk|GenieKey|Key"
    r"|Zoho-oauthtoken)[ \t]+",
    re.IGNORECASE,
)
_SCHEME_WITH_PARAMETERS = pattern(
    r"[ \t]{0,8}(?:Digest|AWS4-[A-Z0-9-]+|MAC|Signature|Hawk|OAuth)[ \t]+(?=\w+=)", re.IGNORECASE
)
_ENDS_EARLIER = pattern(r"\s(?:-{1,2}\w|\w+=|https?://|curl\b|\||&&|;)|[&;]\w+=|[{}\[\]]|[\"'],")
_HEADERS = frozenset(("authorization", "proxy-authorization", "cookie", "set-cookie"))
_PROGRAM_NAME = pattern(r"[_.\-]|[a-z][A-Z]")
_NAMES_IN_LIST = pattern(r"[a-z_:\-]+|[A-Z_]+")

_BEFORE_PAIR = frozenset("\"'`:=> ")
_PAIR_NAMES = (
    "name", "key", "id", "field", "variable", "param", "parameter", "property", "attribute", "setting", "header",
    "label", "var", "output",
)  # fmt: skip
"""How the names of members end that hold the name of a value."""
_IN_WORDS = frozenset((*_PAIR_NAMES, "resource"))
_PAIR_VALUE = pattern(
    r"(?:\b|_|Parameter|Output|Initial|String|Secret)"
    r"(?:value|val|default|content|text|secret_?string)(?:\\{0,16}[\"'`])?[ \t]{0,20}[:=]",
    re.IGNORECASE,
)
_DISPOSITION = pattern(
    r"\\{0,4}[\"']?[^\r\n]{0,200}(?:\r?\n|\\r\\n|\\n)(?:[\w-]{1,60}:[^\r\n]{0,200}\r?\n){0,6}(?:\r?\n|\\r\\n|\\n)"
)
_PART_END = pattern(r"(?:\r?\n|\\r\\n|\\n)--|\Z")


def named_values(text: str) -> Iterator[NamedValue]:
    """The values in `text` that are hidden for their names. One may stand before its name, and they may overlap."""
    reader, done = _Reader(text), 0
    for hot in HOT.finditer(text):
        if hot.start() < done:
            continue
        name, done = _name_around(text, hot.start(), hot.end(), done)
        if name is None:
            continue
        for found in reader.values(name):
            if found.end > found.start:
                yield found
            done = max(done, found.end)


def _name_around(text: str, start: int, end: int, least: int) -> tuple[_Name | None, int]:
    """The whole name that has the letters from `start` to `end`, if it is a secret's; and where it ends."""
    last = max(least, start - MOST_NAME)
    while start > last and text[start - 1] in _NAME_CHARS:
        start -= 1
    rest = _NAME_REST.match(text, end)
    behind = end = rest.end() if rest is not None else end
    while end > start and text[end - 1] in "-.":
        end -= 1
    while start < end and text[start] in "-.":
        start += 1
    name = text[start:end]
    said = naming(name)
    if said is Naming.DOUBTFUL or said is Naming.SECRET:
        before = text[max(0, start - 120) : start]
        if before.endswith(" ") and (word := _WORD_BEFORE.search(before, max(0, len(before) - 16))):
            longer = naming(f"{word[1]} {name}")
            said = longer if longer is not Naming.UNKNOWN or _is_remark(word[1], text, end) else said
        if said is Naming.DOUBTFUL or said is Naming.SECRET:
            return _Name(start, end, name, before, said is Naming.SECRET), behind
    return None, behind


def _is_remark(word: str, text: str, end: int) -> bool:
    """Whether a word before a secret's name, which ends there, makes it an error's: "Invalid token", no "bad key=x"."""
    return not text.startswith("=", end) and naming(f"{word} secret") is Naming.UNKNOWN


class _Reader:
    """Reads what is behind a name, and remembers how far it has looked, so as not to look there again."""

    def __init__(self, text: str) -> None:
        self._text, self._nested_until = text, 0
        self._without_value = 0

    def values(self, name: _Name) -> Iterator[NamedValue]:
        """The values of a name: one, or as many as are in the object or list behind it."""
        text, before = self._text, name.before
        if before.endswith(("</", "&lt;/")):
            return
        if not name.hard and _PROSE.match(text, name.end):
            return
        if before[-1:] in _BEFORE_PAIR and _is_name_of_pair(before[-60:]):
            yield from self._pair(name)
        if after := _AFTER.match(text, name.end):
            yield from self._assigned(name, after)
        elif element := self._element(name):
            yield from self._until(name, element.end(), "]]" if element["data"] else "<")
        elif sibling := _SIBLING.match(text, name.end):
            yield from self._until(name, sibling.end(), "<")
        elif (escaped := _ESCAPED_ELEMENT.match(text, name.end)) and before.endswith(("&lt;", ":", "003c", "003C")):
            yield from self._until(name, escaped.end(), "&")
        elif call := _CALL.match(text, name.end):
            yield from self._argument(name, call.end())
        elif name.hard:
            yield from self._apart(name)

    def _element(self, name: _Name) -> re.Match[str] | None:
        """What stands between the name and the value of an element that is called so, or has it as an attribute."""
        if name.before.endswith(("<", ":")) and (element := _ELEMENT.match(self._text, name.end)):
            return element
        before = name.before.rstrip("\"'")
        element = _NAMED_ELEMENT.match(self._text, name.end) if before.endswith(("name=", "key=", "id=")) else None
        return None if element is None or is_of_page(before, self._text, element.end()) else element

    def _apart(self, name: _Name) -> Iterator[NamedValue]:
        """A value with nothing but space before it: of an option, of an assignment, in a sentence, in a column."""
        text, before = self._text, name.before
        option = _OPTION.match(text, name.end)
        if option and (before.endswith(("--", " -", "\n-")) or _ASSIGNED.search(before) or _NETRC.search(before)):
            yield from self._scalar(name, option.end(), SHELL, hard=True)
        elif stated := _IS.match(text, name.end):
            yield from self._scalar(name, stated.end(), WORD, hard=False)
        elif name.begins and (columns := _COLUMNS.match(text, name.end)):
            prose = is_sentence(text[columns.end() : min(line_end(text, columns.end()), columns.end() + 200)])
            yield from self._scalar(name, columns.end(), WORD, hard=not prose)

    def _assigned(self, name: _Name, after: re.Match[str]) -> Iterator[NamedValue]:
        text, at = self._text, after.end()
        if opened := OPEN.match(text, at):
            yield from self._quoted(name, opened, hard=name.hard)
            return
        if ":" in after["sep"] and (block := _BLOCK.match(text, at)):
            yield from self._indented(name, block.end())
            return
        if below := _NEXT_LINE.match(text, at):
            yield from self._below(name, below)
            return
        while text[at : at + 1] in (" ", "\t"):
            at += 1
        if text[at : at + 1] in ("{", "[") and text[at : at + 2] != "{{":
            yield from self._nested(name, at)
        else:
            yield from self._unquoted(name, after, at)

    def _unquoted(self, name: _Name, after: re.Match[str], at: int) -> Iterator[NamedValue]:
        """A value without quotes: a line, a word, or what ends at the next & or ;."""
        text, colon, spaced = self._text, ":" in after["sep"], bool(after["space"]) or at > after.end()
        if name.text.lower() in _HEADERS and not after["quote"] and name.begins:
            if not (scheme := _SCHEME.match(text, at)):
                yield from self._kept(name, at, line_end(text, at), hard=True)
                return
        elif not (scheme := _SCHEME.match(text, at)) and _SCHEME_WITH_PARAMETERS.match(text, at):
            yield from self._kept(name, at, line_end(text, at), hard=name.hard)
            return
        if scheme:
            yield from self._scalar(name, scheme.end(), WORD, hard=name.hard)
            return
        begins = name.begins
        rest = text[at : at + (MOST_LINE if begins else 120)].partition("\n")[0]
        if not begins or len(rest) == MOST_LINE:
            prose = colon and spaced and is_sentence(rest[:120])
            yield from self._scalar(
                name, at, _form_of(name.before, colon=colon, spaced=spaced), hard=name.hard and not prose
            )
        elif colon and spaced and " " in rest.strip() and (not name.hard or _reads_as_prose(name.text, rest)):
            yield from self._scalar(name, at, WORD, hard=False)
        elif _ENDS_EARLIER.search(rest):
            yield from self._scalar(name, at, FORM if "&" in rest and "=" in rest else SHELL, hard=name.hard)
        else:
            yield from self._kept(name, at, without_comment(text, at, at + len(rest.rstrip("\r"))), hard=name.hard)

    def _scalar(self, name: _Name, at: int, form: re.Pattern[str], *, hard: bool) -> Iterator[NamedValue]:
        text = self._text
        if opened := OPEN.match(text, at):
            yield from self._quoted(name, opened, hard=hard)
        elif found := form.match(text, at):
            end = found.end()
            while form is WORD and end > at and text[end - 1] in ".:,;!?)":
                end -= 1
            yield from self._kept(name, at, end, hard=hard)

    def _quoted(self, name: _Name, opened: re.Match[str], *, hard: bool) -> Iterator[NamedValue]:
        start, end = opened.end(), quote_end(self._text, opened)
        if scheme := _SCHEME.match(self._text, start, end):
            start = scheme.end()
        yield from self._kept(name, start, end, hard=hard)

    def _kept(self, name: _Name, start: int, end: int, *, hard: bool) -> Iterator[NamedValue]:
        """The value, unless it stands for one, or is made of words under a name that only may be a secret's."""
        value = self._text[start:end] if end - start <= MOST_LINE else None
        if value is None or (value and not is_placeholder(value) and (hard or not is_said(value))):
            yield NamedValue(start, end, name.text)

    def _until(self, name: _Name, at: int, stop: str) -> Iterator[NamedValue]:
        text = self._text
        end = text.find(stop, at)
        end = len(text) if end < 0 else end
        while at < end and text[at].isspace():
            at += 1
        while end > at and text[end - 1].isspace():
            end -= 1
        yield from self._kept(name, at, end, hard=name.hard)

    def _argument(self, name: _Name, at: int) -> Iterator[NamedValue]:
        """The second argument of a call whose first is the name; not the next item of a list of names."""
        if opened := OPEN.match(self._text, at):
            for found in self._quoted(name, opened, hard=name.hard):
                if not _NAMES_IN_LIST.fullmatch(self._text[found.start : min(found.end, found.start + 100)]):
                    yield found

    def _indented(self, name: _Name, at: int) -> Iterator[NamedValue]:
        """The lines from `at` on that are further in than the line of the name: a block of YAML."""
        text, margin, first = self._text, margin_of(self._text, name.start), at
        while at < len(text):
            end = line_end(text, at)
            content = text[at : min(end, at + 400)]
            if content.strip() and len(content) - len(content.lstrip()) <= margin:
                break
            at = text.find("\n", end) + 1 or len(text)
        while first < at and text[first].isspace():
            first += 1
        while at > first and text[at - 1].isspace():
            at -= 1
        yield NamedValue(first, at, name.text)

    def _below(self, name: _Name, below: re.Match[str]) -> Iterator[NamedValue]:
        """A value on the line after its name: quoted, or further in, or an item of a list."""
        text, at = self._text, below.end()
        if opened := OPEN.match(text, at):
            yield from self._quoted(name, opened, hard=name.hard)
        elif text[at : at + 1] in ("{", "["):
            yield from self._nested(name, at)
        elif name.hard and (below["dash"] or len(below["indent"]) > margin_of(text, name.start)):
            if _MAPPING.match(text, at, min(line_end(text, at), at + 200)):
                yield from self._members(name, below.start("indent"))
            elif below["dash"]:
                yield from self._items(name, below.end("indent"), below["indent"])
            else:
                yield from self._kept(name, at, without_comment(text, at, line_end(text, at)), hard=True)
        elif name.hard and name.begins and (word := SHELL.match(text, at)) and word.end() == line_end(text, at):
            yield from self._kept(name, at, word.end(), hard=False)

    def _items(self, name: _Name, at: int, indent: str) -> Iterator[NamedValue]:
        """The items of a list of YAML."""
        text = self._text
        while text.startswith("- ", at):
            end = line_end(text, at)
            if opened := OPEN.match(text, at + 2, end):
                yield from self._quoted(name, opened, hard=True)
            else:
                yield from self._kept(name, at + 2, without_comment(text, at + 2, end), hard=True)
            at = text.find("\n", end) + 1
            if not at or not text.startswith(indent, at):
                return
            at += len(indent)

    def _members(self, name: _Name, at: int) -> Iterator[NamedValue]:
        """The members Value and Default of what is further in, below the name."""
        text, margin, last = self._text, margin_of(self._text, name.start), min(len(self._text), at + MOST_AWAY)
        while at < last:
            end = line_end(text, at)
            content = text[at : min(end, at + 400)]
            if content.strip() and len(content) - len(content.lstrip()) <= margin:
                return
            if found := _PAIR_VALUE.search(text, at, min(end, last)):
                yield from self._value_of_pair(name, found)
            at = text.find("\n", end) + 1 or len(text)

    def _nested(self, name: _Name, at: int) -> Iterator[NamedValue]:
        """The strings in an object or list, but for the names in it and for values that only say what it is."""
        if not name.hard or at < self._nested_until:
            return
        text, last, depth, known = self._text, min(len(self._text), at + MOST_NESTED), 0, ""
        while at < last:
            character = text[at]
            if character in "{[":
                depth += 1
            elif character in "}]":
                depth -= 1
                if not depth:
                    break
            elif character in "\"'\\" and (opened := OPEN.match(text, at)):
                end = min(quote_end(text, opened), last)
                behind = min(end + len(opened["quote"]), last)
                while text[behind : behind + 1] in (" ", "\t"):
                    behind += 1
                if text[behind : behind + 1] == ":":
                    known = text[opened.end() : end]
                else:
                    if not describes(known):
                        yield from self._kept(name, opened.end(), end, hard=True)
                    known = ""
                at = max(end + len(opened["quote"]), at + 1)
                continue
            at += 1
        self._nested_until = max(self._nested_until, at)

    def _pair(self, name: _Name) -> Iterator[NamedValue]:
        """The value of a pair of which the secret's name is one member: {"name": "password", "value": "…"}."""
        text, start, end = self._text, name.start, name.end
        if name.before.rstrip("\"'").endswith("name=") and (part := _DISPOSITION.match(text, end)):
            closing = _PART_END.search(text, part.end(), min(len(text), part.end() + MOST_NESTED))
            yield from self._kept(name, part.end(), closing.start() if closing else len(text), hard=name.hard)
            return
        first = max(text.rfind(mark, max(0, start - MOST_AWAY), start) for mark in "{<")
        if first >= 0:
            for found in _PAIR_VALUE.finditer(text, first, start):
                yield from self._value_of_pair(name, found)
        last = min(len(text), end + MOST_AWAY)
        for mark in "}>":
            close = text.find(mark, end, last)
            last = close if close >= 0 else last
        if behind := _PAIR_VALUE.search(text, max(end, self._without_value - MOST_VALUE_NAME), last):
            yield from self._value_of_pair(name, behind)
        else:
            self._without_value = max(self._without_value, last)

    def _value_of_pair(self, name: _Name, found: re.Match[str]) -> Iterator[NamedValue]:
        text, at = self._text, found.end()
        while text[at : at + 1] in (" ", "\t", "\n"):
            at += 1
        if text[at : at + 1] in ("{", "["):
            yield from self._nested(name, at)
        else:
            yield from self._scalar(name, at, WORD, hard=name.hard)


def _is_name_of_pair(before: str) -> bool:
    """Whether what follows is the name that a pair has: behind "name": or variable."""
    marks = " \t\r\n\\\"'`"
    left = before.rstrip(marks)
    if left.endswith((":", "=", "=>")):
        return left.rstrip(":=>").rstrip(marks).lower().endswith(_PAIR_NAMES)
    return before[-1] in "\"'" and left.rpartition(" ")[2].rpartition("\n")[2].lower() in _IN_WORDS


def _form_of(before: str, *, colon: bool, spaced: bool) -> re.Pattern[str]:
    """What a value without quotes consists of that stands in the middle of a line."""
    near = before[-100:]
    if ";" in near and "=" in near and "&" not in near and not colon:
        return SEMICOLON
    return WORD if spaced or colon else FORM


def _reads_as_prose(name: str, rest: str) -> bool:
    """Whether a line "Password: …" goes on as a sentence, and the name is a word of it rather than one of a program."""
    return not _PROGRAM_NAME.search(name) and is_sentence(rest[:200])
