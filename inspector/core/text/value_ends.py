"""Where a value ends that begins at some place of a text, and whether it only stands for one."""

from __future__ import annotations

import re

from inspector.core.text.opaque import is_plain
from inspector.core.text.patterns import pattern

_SMART = "“”„«»‘’"
QUOTE = rf"\\{{0,16}}[\"'`]|\\{{1,16}}u002[27]|[{_SMART}]|&quot;|&\#0?3[49];|&apos;|%22"
OPEN = pattern(
    rf"[ \t]{{0,40}}(?:[bBuUrRfF@$]{{1,2}}(?=[\"'])|\(?(?:SecureString|Secret|SecretStr)\()?(?P<quote>{QUOTE})"
)
"""The opening quote of a value, with what programs write before it."""
WORD = pattern(r"[^\s\"'`<>,;&|(){}\[\]\\]{1,4000}")
SHELL = pattern(r"\S{1,4000}")
FORM = pattern(r"[^&\s\"'<>;]{1,4000}")
SEMICOLON = pattern(r"[^;\r\n\"']{1,4000}")
"""What a value without quotes may consist of: in prose and objects, for a shell, in a form, in a connection string."""

MOST_LINE = 2000
_CLOSE = pattern(r"(\\*)([\"'`])")
_SMART_CLOSE = pattern(rf"[{_SMART}\r\n]")
_CODED_CLOSE = pattern(r"\\{1,16}u002[27]|[\r\n]")
_ENTITY_CLOSE = pattern(r"&quot;|&\#0?3[49];|&apos;|%22|[\r\n<]")
_PLACEHOLDER = pattern(
    r"\$\{[^{}\s]{1,80}\}|\$\([^()]{1,80}\)|\$[A-Z][A-Z0-9]*_[A-Z0-9_]+|\$(?:TOKEN|SECRET|PASSWORD|JWT)|\$env:\w+"
    r"|\{\{[^{}]{1,80}\}\}|%[A-Za-z_]{1,40}%|<[A-Za-z_][\w .-]{0,60}>|\{[A-Za-z_]\w{0,40}\}|\[[a-z_ ]{1,30}\]"
    r"|(?i:basic|bearer|dpop|digest|negotiate|ssws|oauth)|undefined|null|None|nil|true|false|True|False|yes|no|\[?(?i:redacted|masked|hidden)\]?"
    r"|\(?sensitive(?: value)?\)?|[*•.…xX]+|\d{0,2}"
)
_PAGE = pattern(
    r"<(?:h\d|a|p|label|span|div|button|t[hdr]|li|d[dt]|legend|option|section|form|summary|b|i|em|strong)\s"
)
"""The elements of a web page that hold text for people."""
_OF_SENTENCES = frozenset(
    (
        "is", "are", "was", "were", "be", "been", "not", "no", "must", "has", "have", "had", "the", "does",
        "do", "did", "doesn't", "this", "that", "can", "cannot", "could", "should", "for", "with", "without",
        "to", "of", "at", "by", "from", "ist", "nicht", "wird", "wurde", "muss", "kein", "keine", "der", "die",
        "das", "est", "pas", "doit", "debe", "un", "una", "el", "la", "it", "they", "those", "these", "which",
        "who", "you", "your", "there", "if", "when", "an",
    )
)  # fmt: skip
"""Words that only a sentence has, in English and what else people write errors in."""


def line_end(text: str, at: int) -> int:
    """Where the line ends on which `at` is."""
    found = text.find("\n", at)
    end = found if found >= 0 else len(text)
    return end - 1 if end > at and text[end - 1] == "\r" else end


def margin_of(text: str, at: int) -> int:
    """How far the line is in on which `at` is, as far as 400 characters before it tell."""
    begins = max(text.rfind("\n", max(0, at - 400), at) + 1, at - 400, 0)
    line = text[begins:at]
    return len(line) - len(line.lstrip())


def without_comment(text: str, start: int, end: int) -> int:
    """Where a value ends on its line: before a comment, a comma, and space."""
    comment = text.find(" #", start, end)
    end = comment if comment >= 0 else end
    while end > start and text[end - 1] in " \t,;":
        end -= 1
    return end


def quote_end(text: str, opened: re.Match[str]) -> int:
    """Where a quoted value ends whose opening is matched; the end of the line, or of the text, where none closes it.

    In JSON within JSON a quote has 1, 3, 7 … backslashes before it by its depth, and one that belongs to the value has
    more; backslashes at the value's end double with each depth.
    """
    at, quote = opened.end(), opened["quote"]
    if quote[-1] not in "\"'`":
        form = _SMART_CLOSE if quote in _SMART else _CODED_CLOSE if "u002" in quote else _ENTITY_CLOSE
        closing = form.search(text, at)
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


def is_placeholder(value: str) -> bool:
    """Whether a value only stands for one: ${SECRET}, <your secret>, undefined, one that is blotted out, nothing."""
    return _PLACEHOLDER.fullmatch(value) is not None


def is_said(value: str) -> bool:
    """Whether a value is made of words, is a number of up to nine figures, or the word of a program."""
    if not is_plain(value):
        return False
    figures = any(map(str.isdigit, value))
    return not figures or (value.isdigit() and len(value) < 10) or len(value) < 6 or "_" in value or " " in value


def is_sentence(text: str) -> bool:
    """Whether a text of several words has one that only sentences have."""
    return " " in text.strip() and not _OF_SENTENCES.isdisjoint(text.lower().split())


def is_of_page(before: str, text: str, at: int) -> bool:
    """Whether the element whose beginning `before` ends with is one of a web page, and holds words alone at `at`."""
    shown = _PAGE.match(before, max(0, before.rfind("<"))) is not None
    return shown and is_said(text[at : at + 200].partition("<")[0])
