"""Scopes as people type and paste them: a list in any of the forms that requests, files and documents have."""

from __future__ import annotations

import re
from collections.abc import Collection
from urllib.parse import unquote_plus

from inspector.core.profiles.problems import SCOPE_TOKEN
from inspector.core.text.patterns import pattern
from inspector.core.values import dataclass

SEPARATORS = pattern(r"[\s,;]+")
"""White space by RFC 6749 section 3.3; commas and semicolons as most other lists have them."""
_PARAMETER = pattern(r"""(?:^|[\s"'?&])scopes?=("?)([^&"'#]*)""", re.IGNORECASE)
"""In a URL or the body of a request, where it is form-encoded (RFC 6749 appendix B)."""
_LABEL = pattern(
    r"""\s*["'`]?(?:scopes?|allowed_?(?:oauth_?)?scopes)["'`]?\s*(?::(?=[\s"'\[]|$)|=)\s*""", re.IGNORECASE
)
"""A member of JSON or YAML, a setting of a file: with its colon, where a blank, a quote or a bracket follows."""
_BULLET = pattern(r"[-*\u2022\u2013]")
_PAIRS = ('""', "''", "``", "\u201c\u201d", "\u2018\u2019", "[]", "()", "{}", "<>")
_EDGES = pattern(r"""["`\u201c\u201d\u2018\u2019\[\]]""")
"""What no scope begins or ends with, alone; an apostrophe may be part of one."""


@dataclass(frozen=True, slots=True)
class ScopeList:
    """The scopes of a text in their order, each once. `wrong` are words of it that no request can send as a scope."""

    scopes: tuple[str, ...]
    wrong: tuple[str, ...] = ()


def read_scope_list(text: str, known: Collection[str] = ()) -> ScopeList:
    """The scopes that a text lists: parted by blanks, commas, semicolons or lines, quoted or not, as JSON or YAML.

    Of a URL or the body of a request its parameter `scope` is read. RFC 6749 section 3.3 allows a comma within a scope,
    which hardly a server uses: a word with one in it is kept whole where it is among the `known` scopes. Pure.
    """
    words = (word for line in _listed(text).splitlines() for word in _words(line, known))
    scopes = tuple(dict.fromkeys(words))
    return ScopeList(
        tuple(scope for scope in scopes if SCOPE_TOKEN.fullmatch(scope)),
        tuple(scope for scope in scopes if not SCOPE_TOKEN.fullmatch(scope)),
    )


def _listed(text: str) -> str:
    """The text without what stands around the list."""
    text = text.replace("\u2028", "\n").replace("\u2029", "\n")  # as a field of one line holds its line breaks
    parameters = [found[2] for found in _PARAMETER.finditer(text)]
    if parameters:
        return "\n".join(unquote_plus(each) for each in parameters)
    label = _LABEL.match(text)
    text = text[label.end() :] if label is not None else text
    whole = text.strip().rstrip(",;")
    return whole[1:-1] if whole[:1] + whole[-1:] in ("()", "{}") else text


def _words(line: str, known: Collection[str]) -> list[str]:
    found: list[str] = []
    for at, word in enumerate(line.split()):
        if at == 0 and _BULLET.fullmatch(word):
            continue  # of a list in YAML or Markdown
        whole = _bare(word.rstrip(",;"))
        parts = [whole] if whole in known else [_bare(part) for part in SEPARATORS.split(word)]
        found.extend(part for part in parts if part)
    return found


def _bare(word: str) -> str:
    """A word without the quotes and brackets around it."""
    while word:
        if len(word) > 1 and word[0] + word[-1] in _PAIRS:
            word = word[1:-1]
        elif _EDGES.match(word[0]):
            word = word[1:]
        elif _EDGES.match(word[-1]):
            word = word[:-1]
        elif word[0] == "'" and "'" not in word[1:]:
            word = word[1:]  # the first of several within one pair of quotes
        elif word[-1] == "'" and "'" not in word[:-1]:
            word = word[:-1]
        else:
            break
    return word
