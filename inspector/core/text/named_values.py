"""Where the value of a name ends, in whatever syntax it stands: JSON in JSON, YAML, environment, form, XML, a table.

Nothing is parsed: texts are cut off, glued together and quoted. A name whose value is a secret is looked for, then
what separates it from its value, and from how the value begins follows where it ends. Each step looks at a bounded
stretch, or at one that is not looked at again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from inspector.core.text.names import Naming, naming
from inspector.core.text.opaque import is_plain
from inspector.core.text.patterns import pattern

MOST_NAME = 80
MOST_AWAY = 600
"""How far the value may be from its name where the two are members of one object."""
MOST_NESTED = 20_000
"""How much of an object or list is looked at that is the value of such a name."""


class NamedValue(NamedTuple):
    """A value that its name says is to be hidden: where it is, and the name as it is written."""

    start: int
    end: int
    name: str


_HOT = pattern(
    r"secret|pass|pwd|token|credential|creds?\b|key|auth|cookie|sess|signature|\bsig\b|assertion|verifier|code|\bpin\b"
    r"|otp|nonce|ticket|\bsid\b|bearer|jwt|saml|salt|hmac|seed|\bdsn\b|cvv|psk|mnemonic|kennwort|clave|contrase|\bpw\b"
    r"|connection.?string",
    re.IGNORECASE,
)
_NAME_REST = pattern(r"[A-Za-z0-9_.\-à-ÿ]{0,80}")
_NAME_CHARS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-")

_QUOTE = r"\\{0,16}[\"'`]|&quot;|&\#0?3[49];|&apos;|%22"
_AFTER = pattern(
    rf"(?P<quote>{_QUOTE})?(?P<close>[)\]]{{0,2}})(?P<space>[ \t]{{0,40}})"
    r"(?P<sep>:=|=&gt;|=>|->|\+=|\?=|==?|:(?!:)|%3[Dd]|%3[Aa])"
)
_CALL = pattern(rf"(?:{_QUOTE})[ \t]{{0,8}},\s{{0,40}}(?=[bBuUrR]?(?:{_QUOTE}))")
_IS = pattern(r"[ \t]+(?:is|was|ist|war|es|equals)[ \t]+(?=\S)|[ \t]+(?=[\"'`][^\"'`\s]{4,}[\"'`])")
_ELEMENT = pattern(r"(?:\s[^<>]{0,600})?>(?P<data>\s{0,200}<!\[CDATA\[)?")
_SIBLING = pattern(r"\s{0,40}</[\w:.-]{1,80}>\s{0,200}<[\w:.-]{1,80}[^<>]{0,200}>")
_ESCAPED_ELEMENT = pattern(r"(?:&gt;|\\u003[eE])")
_COLUMNS = pattern(r"[ \t]{0,40}\|[ \t]{0,40}(?=\S)|\t+(?=\S)|[ ]{2,40}(?=\S)")
_OPTION = pattern(r"[ \t]+(?![-\s])")
_ASSIGNED = pattern(
    r"(?:^|[\s;&|])(?:ENV|setx?|SETX?|export|declare|local|readonly|define)[ \t]+(?:-\w+[ \t]+){0,3}[\"'(]*\Z"
)

_OPEN = pattern(
    rf"[ \t]{{0,40}}(?:[bBuUrRfF@$]{{1,2}}(?=[\"'])|\(?(?:SecureString|Secret|SecretStr)\()?(?P<quote>{_QUOTE})"
)
_NEXT_LINE = pattern(r"[ \t]{0,40}(?:\#[^\n]{0,200})?\r?\n(?P<indent>[ \t]{0,80})(?P<dash>- )?")
_BLOCK = pattern(r"[ \t]{0,8}[|>][+-]?\d?[+-]?[ \t]{0,8}(?:\#[^\n]{0,200})?\r?\n")
_CLOSE = pattern(r"(\\*)([\"'`])")
_TRIPLE = pattern(r"\"{3}|'{3}")
_STRING = pattern(r"(\\{0,16})([\"'])((?:(?!\1\2)[^\n]){0,4000}?)\1\2(?![\"'])(?P<colon>\s{0,20}:)?")
_ENTITY_CLOSE = pattern(r"&quot;|&\#0?3[49];|&apos;|%22|[\r\n<]")

_LINE = pattern(r"[^\r\n]*")
_WORD = pattern(r"[^\s\"'`<>,;&|(){}\[\]\\]+")
_SHELL = pattern(r"[^\s]+")
_FORM = pattern(r"[^&\s\"'<>;]+")
_SEMICOLON = pattern(r"[^;\r\n\"']+")

_PLACEHOLDER = pattern(
    r"\$\{[^{}\s]{1,80}\}|\$\([^()]{1,80}\)|\$[A-Z][A-Z0-9]*_[A-Z0-9_]+|\$(?:TOKEN|SECRET|PASSWORD|JWT)|\$env:\w+"
    r"|\{\{[^{}]{1,80}\}\}|%[A-Za-z_]{1,40}%|<[A-Za-z_][\w .-]{0,60}>|\{[A-Za-z_]\w{0,40}\}"
    r"|undefined|null|None|nil|true|false|True|False|yes|no|\[?(?i:redacted|masked|hidden)\]?|\(?sensitive(?: value)?\)?"
    r"|[*•.…xX]+|\d{0,2}"
)
_SENTENCE = pattern(
    r"\b(?:is|are|was|were|be|been|not|no|must|has|have|had|the|was|does|do|did|can|cannot|could|should|for|with|without"
    r"|to|of|at|by|from|ist|nicht|wird|wurde|muss|kein|keine|der|die|das|est|pas|doit|debe|un|una|el|la)\b",
    re.IGNORECASE,
)
_PAIR_NAME = pattern(
    r"(?:name|key|id|field|variable|param|parameter|property|attribute|setting|header|label|parameter_?key|output_?key"
    r"|var)(?:\\{0,16}[\"'`])?\s{0,20}[:=]>?\s{0,20}(?:\\{0,16}[\"'`])?\Z",
    re.IGNORECASE,
)
_PAIR_VALUE = pattern(
    r"(?:\b|_)(?:value|val|default|content|text|parameter_?value|output_?value|initial_?value|string_?value|secret_?string)"
    r"(?:\\{0,16}[\"'`])?[ \t]{0,20}[:=]",
    re.IGNORECASE,
)
_DISPOSITION = pattern(
    r"\\{0,4}[\"']?[^\r\n]{0,200}(?:\r?\n|\\r\\n|\\n)(?:[\w-]{1,60}:[^\r\n]{0,200}\r?\n){0,6}(?:\r?\n|\\r\\n|\\n)"
)
_PART_END = pattern(r"(?:\r?\n|\\r\\n|\\n)--|\Z")


def named_values(text: str) -> Iterator[NamedValue]:
    """The values in `text` that are hidden for their names, from the beginning; they do not overlap."""
    done = 0
    for hot in _HOT.finditer(text):
        if hot.start() < done:
            continue
        start, end = _name_around(text, hot.start(), hot.end(), done)
        name = text[start:end]
        said = naming(name)
        done = max(done, end)
        if said not in (Naming.SECRET, Naming.DOUBTFUL):
            continue
        for found in _values(text, start, end, said):
            if found.end > found.start >= done or found.end <= start:
                yield found
            done = max(done, found.end)


def _name_around(text: str, start: int, end: int, least: int) -> tuple[int, int]:
    """The whole name that has the letters from `start` to `end`."""
    last = max(least, start - MOST_NAME)
    while start > last and text[start - 1] in _NAME_CHARS:
        start -= 1
    rest = _NAME_REST.match(text, end)
    end = rest.end() if rest is not None else end
    while end > start and text[end - 1] in "-.":
        end -= 1
    while start < end and text[start] in "-.":
        start += 1
    return start, end


def _values(text: str, start: int, end: int, said: Naming) -> Iterator[NamedValue]:
    name, hard = text[start:end], said is Naming.SECRET
    before = text[max(0, start - 60) : start]
    if before.endswith("</") or before.endswith("&lt;/"):
        return
    if _PAIR_NAME.search(before):
        yield from _pair(text, start, end, name, hard=hard)
    if after := _AFTER.match(text, end):
        yield from _assigned(text, start, after, name, hard=hard)
        return
    if before.endswith(("<", ":")) and (element := _ELEMENT.match(text, end)):
        yield from _until(text, element.end(), "]]" if element["data"] else "<", name, hard=hard)
    elif sibling := _SIBLING.match(text, end):
        yield from _until(text, sibling.end(), "<", name, hard=hard)
    elif escaped := _ESCAPED_ELEMENT.match(text, end):
        if before.endswith(("&lt;", ":", "003c", "003C")):
            yield from _until(text, escaped.end(), "&", name, hard=hard)
    elif call := _CALL.match(text, end):
        yield from _argument(text, call.end(), name, hard=hard)
    elif hard and (before.endswith(("--", " -", "\n-")) or _ASSIGNED.search(before)):
        if option := _OPTION.match(text, end):
            yield from _scalar(text, option.end(), name, _SHELL, hard=hard)
    elif hard and (stated := _IS.match(text, end)):
        yield from _scalar(text, stated.end(), name, _WORD, hard=False)
    elif hard and _line_begins(before) and (columns := _COLUMNS.match(text, end)):
        yield from _scalar(text, columns.end(), name, _WORD, hard=_no_sentence(text, columns.end()))


def _line_begins(before: str) -> bool:
    """Whether nothing but what may stand before a name stands between the beginning of its line and the name."""
    line = before.rpartition("\n")[2]
    return not line.strip(" \t-|>+*\"'#/\\") or line.strip().lower() in (
        "export",
        "set",
        "env",
        "setx",
        "$env:",
        "var",
        "let",
        "const",
    )


def _assigned(text: str, start: int, after: re.Match[str], name: str, *, hard: bool) -> Iterator[NamedValue]:
    at = after.end()
    if opened := _OPEN.match(text, at):
        yield from _quoted(text, opened, name, hard=hard)
        return
    block = _BLOCK.match(text, at)
    if block and ":" in after["sep"]:
        yield from _indented(text, start, block.end(), name)
        return
    below = _NEXT_LINE.match(text, at)
    if below is not None:
        yield from _below(text, start, below, name, hard=hard)
        return
    while text[at : at + 1] in (" ", "\t"):
        at += 1
    if text[at : at + 1] in ("{", "[") and text[at : at + 2] != "{{":
        if hard:
            yield from _nested(text, at, name)
        return
    spaced = bool(after["space"]) or at > after.end()
    yield from _unquoted(text, start, at, name, after, spaced=spaced, hard=hard)


def _unquoted(
    text: str, start: int, at: int, name: str, after: re.Match[str], *, spaced: bool, hard: bool
) -> Iterator[NamedValue]:
    """A value without quotes: a line, a word, or what ends at the next & or ;."""
    before = text[max(0, start - 120) : start]
    colon = ":" in after["sep"]
    begins = _line_begins(before)
    scheme = _SCHEME.match(text, at)
    if naming_is_header(name) and not after["quote"]:
        rest = _LINE.match(text, scheme.end() if scheme else at)
        if rest is not None and (begins or scheme):
            yield from _kept(text, rest.start(), _trimmed(text, rest.start(), rest.end()), name, hard=hard)
            return
    if scheme:
        yield from _scalar(text, scheme.end(), name, _WORD, hard=hard)
        return
    line = _LINE.match(text, at)
    rest_end = line.end() if line is not None else at
    rest = text[at : min(rest_end, at + 2000)]
    if not begins or (rest_end - at) > 2000:
        form = _FORM if not spaced and not colon else _WORD
        if ";" in before[-100:] and "=" in before[-100:] and not colon and "&" not in before[-100:]:
            form = _SEMICOLON
        sentence = colon and spaced and _SENTENCE.search(rest[:120]) is not None
        yield from _scalar(text, at, name, form, hard=hard and not sentence)
        return
    if colon and spaced and " " in rest.strip() and (not hard or _reads_as_prose(name, rest)):
        yield from _scalar(text, at, name, _WORD, hard=False)
        return
    if _ENDS_EARLIER.search(rest):
        yield from _scalar(text, at, name, _FORM if "&" in rest and "=" in rest else _SHELL, hard=hard)
        return
    yield from _kept(text, at, _trimmed(text, at, rest_end), name, hard=hard)


_SCHEME = pattern(
    r"[ \t]{0,8}(?:Basic|Bearer|DPoP|Digest|Negotiate|NTLM|ApiKey|Api-Key|Token|SSWS|AWS4-HMAC-SHA256|OAuth|GNAP|MAC|Signature|Splunk|GenieKey|Key|Hawk|Zoho-oauthtoken)[ \t]+",
    re.IGNORECASE,
)
_ENDS_EARLIER = pattern(r"\s(?:-{1,2}\w|\w+=|https?://|curl\b|\||&&|;)|[&;]\w+=|[{}\[\]]|[\"'],")


def naming_is_header(name: str) -> bool:
    """Whether it is a header of HTTP that is secret to the end of its line."""
    return name.lower() in ("authorization", "proxy-authorization", "cookie", "x-amz-security-token")


def _reads_as_prose(name: str, rest: str) -> bool:
    """Whether a line "Password: …" goes on as a sentence, and the name is a word of it rather than one of a program."""
    return not re.search(r"[_.\-]|[a-z][A-Z]", name) and _SENTENCE.search(rest[:200]) is not None


def _no_sentence(text: str, at: int) -> bool:
    line = _LINE.match(text, at)
    return line is None or _SENTENCE.search(line[0][:200]) is None


def _trimmed(text: str, start: int, end: int) -> int:
    """Where a value ends on its line: before a comment, a comma, and space."""
    comment = text.find(" #", start, end)
    end = comment if comment >= 0 else end
    while end > start and text[end - 1] in " \t,;":
        end -= 1
    return end


def _scalar(text: str, at: int, name: str, form: re.Pattern[str], *, hard: bool) -> Iterator[NamedValue]:
    if opened := _OPEN.match(text, at):
        yield from _quoted(text, opened, name, hard=hard)
    elif found := form.match(text, at):
        end = found.end()
        while end > at and text[end - 1] in ".:,;!?)" and form is _WORD:
            end -= 1
        yield from _kept(text, at, end, name, hard=hard)


def _kept(text: str, start: int, end: int, name: str, *, hard: bool) -> Iterator[NamedValue]:
    """The value, unless it stands for one, or is made of words under a name that only may be a secret's."""
    if end - start > 200:
        yield NamedValue(start, end, name)
        return
    value = text[start:end]
    if value and not _PLACEHOLDER.fullmatch(value) and (hard or not _is_said(value)):
        yield NamedValue(start, end, name)


def _is_said(value: str) -> bool:
    """Whether it is made of words, a short number, or the word of a program."""
    return is_plain(value) and (
        not any(map(str.isdigit, value))
        or (value.isdigit()
        and len(value) < 10)
        or "_" in value
        or " " in value
        or len(value) < 6
    )


def _until(text: str, at: int, stop: str, name: str, *, hard: bool) -> Iterator[NamedValue]:
    end = text.find(stop, at)
    end = len(text) if end < 0 else end
    while at < end and text[at].isspace():
        at += 1
    while end > at and text[end - 1].isspace():
        end -= 1
    yield from _kept(text, at, end, name, hard=hard)


def _argument(text: str, at: int, name: str, *, hard: bool) -> Iterator[NamedValue]:
    """The second argument of a call whose first is the name; not the next item of a list of names."""
    opened = _OPEN.match(text, at)
    if opened is None:
        return
    for found in _quoted(text, opened, name, hard=hard):
        if not re.fullmatch(r"[a-z_:\-]+|[A-Z_]+", text[found.start : min(found.end, found.start + 100)]):
            yield found


def _quoted(text: str, opened: re.Match[str], name: str, *, hard: bool) -> Iterator[NamedValue]:
    start, end = opened.end(), _quote_end(text, opened)
    if scheme := _SCHEME.match(text, start, end):
        start = scheme.end()
    yield from _kept(text, start, end, name, hard=hard)


def _quote_end(text: str, opened: re.Match[str]) -> int:
    """Where a quoted value ends whose opening is matched; the end of the line, or of the text, where none closes it.

    In JSON within JSON a quote has 1, 3, 7 … backslashes before it by its depth, and one that belongs to the value has
    more; backslashes at the value's end double with each depth.
    """
    at, quote = opened.end(), opened["quote"]
    if quote[-1] not in "\"'`":
        closing = _ENTITY_CLOSE.search(text, at)
        return closing.start() if closing else len(text)
    if text.startswith(quote * 2, at) and len(quote) == 1:  # three of them, as Python and TOML have it
        end = text.find(quote * 3, at + 2)
        return end if end >= 0 else len(text)
    depth, mark = len(quote) - 1, quote[-1]
    for close in _CLOSE.finditer(text, at):
        if close[2] == mark and len(close[1]) % (2 * (depth + 1)) == depth:
            return close.end() - len(quote)
    line = text.find("\n", at)
    return line if line >= 0 else len(text)


def _indented(text: str, start: int, at: int, name: str) -> Iterator[NamedValue]:
    """The lines from `at` on that are further in than the line of the name: a block of YAML."""
    margin = _indent_of(text, start)
    first = at
    while at < len(text):
        line = _LINE.match(text, at)
        assert line is not None  # noqa: S101 - it matches nothing at least
        content = line[0]
        if content.strip() and len(content) - len(content.lstrip()) <= margin:
            break
        at = min(len(text), line.end() + 1)
    if text[first:at].strip():
        while text[first].isspace():
            first += 1
        while text[at - 1].isspace():
            at -= 1
        yield NamedValue(first, at, name)


def _indent_of(text: str, at: int) -> int:
    begins = text.rfind("\n", max(0, at - 400), at) + 1 or max(0, at - 400)
    line = text[begins:at]
    return len(line) - len(line.lstrip())


def _below(text: str, start: int, below: re.Match[str], name: str, *, hard: bool) -> Iterator[NamedValue]:
    """A value on the line after its name: quoted, or further in, or an item of a list."""
    at = below.end()
    if opened := _OPEN.match(text, at):
        yield from _quoted(text, opened, name, hard=hard)
    elif text[at : at + 1] in ("{", "["):
        if hard:
            yield from _nested(text, at, name)
    elif hard and (len(below["indent"]) > _indent_of(text, start) or below["dash"]):
        line = _LINE.match(text, at)
        if line is None:
            return
        if _MAPPING.match(line[0][:200]):
            yield from _members(text, start, below.end("indent") - len(below["indent"]), name)
        elif below["dash"]:
            yield from _items(text, below.end("indent"), below["indent"], name)
        else:
            yield from _kept(text, at, _trimmed(text, at, line.end()), name, hard=hard)


_MAPPING = pattern(r"[\w.-]{1,80}:(?:\s|$)")


def _items(text: str, at: int, indent: str, name: str) -> Iterator[NamedValue]:
    """The items of a list of YAML."""
    while text.startswith("- ", at):
        line = _LINE.match(text, at + 2)
        assert line is not None  # noqa: S101 - it matches nothing at least
        start, end = at + 2, _trimmed(text, at + 2, line.end())
        if text[start : start + 1] in ("'", '"'):
            start, end = start + 1, end - 1
        yield from _kept(text, start, end, name, hard=True)
        if not text.startswith(indent, line.end() + 1):
            return
        at = line.end() + 1 + len(indent)


def _members(text: str, start: int, at: int, name: str) -> Iterator[NamedValue]:
    """The members Value and Default of what is further in, below the name."""
    margin, last = _indent_of(text, start), min(len(text), at + MOST_AWAY)
    while at < last:
        line = _LINE.match(text, at)
        assert line is not None  # noqa: S101 - it matches nothing at least
        content = line[0]
        if content.strip() and len(content) - len(content.lstrip()) <= margin:
            return
        if found := _PAIR_VALUE.search(text, at, line.end()):
            yield from _value_of_pair(text, found, name, hard=True)
        at = line.end() + 1


def _nested(text: str, at: int, name: str) -> Iterator[NamedValue]:
    """The strings in an object or list, but for the names in it and for values that only say what it is."""
    last, depth, known = min(len(text), at + MOST_NESTED), 0, ""
    while at < last:
        character = text[at]
        if character in "{[":
            depth += 1
        elif character in "}]":
            depth -= 1
            if not depth:
                return
        elif character in "\"'\\" and (opened := _OPEN.match(text, at)):
            end = min(_quote_end(text, opened), last)
            behind = end + len(opened["quote"])
            while text[behind : behind + 1] in (" ", "\t"):
                behind += 1
            if text[behind : behind + 1] == ":":
                known = text[opened.end() : end]
            else:
                if naming(known) is not Naming.SHOWN:
                    yield from _kept(text, opened.end(), end, name, hard=True)
                known = ""
            at = max(end + len(opened["quote"]), at + 1)
            continue
        at += 1


def _pair(text: str, start: int, end: int, name: str, *, hard: bool) -> Iterator[NamedValue]:
    """The value of a pair of which the secret's name is one member: {"name": "password", "value": "…"}."""
    if text[max(0, start - 60) : start].rstrip("\"'").endswith("name=") and (part := _DISPOSITION.match(text, end)):
        closing = _PART_END.search(text, part.end(), min(len(text), part.end() + MOST_NESTED))
        yield from _kept(text, part.end(), closing.start() if closing else len(text), name, hard=hard)
        return
    first = max(text.rfind(mark, max(0, start - MOST_AWAY), start) for mark in "{<")
    for found in _PAIR_VALUE.finditer(text, max(first, 0), start) if first >= 0 else ():
        yield from _value_of_pair(text, found, name, hard=hard)
    last = min(len(text), end + MOST_AWAY)
    for mark in "}>":
        close = text.find(mark, end, last)
        last = close if close >= 0 else last
    if found := _PAIR_VALUE.search(text, end, last):
        yield from _value_of_pair(text, found, name, hard=hard)


def _value_of_pair(text: str, found: re.Match[str], name: str, *, hard: bool) -> Iterator[NamedValue]:
    at = found.end()
    while text[at : at + 1] in (" ", "\t", "\n"):
        at += 1
    if text[at : at + 1] in ("{", "["):
        yield from _nested(text, at, name)
    else:
        yield from _scalar(text, at, name, _WORD, hard=hard)
