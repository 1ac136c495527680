"""What a sentence says of a token, whoever wrote it: resources/knowledge/meanings.toml, by words and not by library.

There are hundreds of libraries and each has its sentences, but what they can say of a refused token is little: that it
expired, is for somebody else, cannot be read. A sentence that nobody listed is nearly always made of the same words.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Any, NamedTuple

from inspector.core.text.patterns import pattern
from inspector.resources import resource_tables

MAX_CHARS = 4000
"""How much of what was said is read: a sentence, not a page."""
MAX_TEXTS = 40
MAX_DEPTH = 8
VAGUE = frozenset({"unclear", "missing", "claim", "revoked"})
TOKEN = "(?:tokens?|jwts?|jws|bearer|assertion|ticket|id token|access token|json web token)"
"""What `$token` stands for in the patterns."""

_WORD_IN_NAME = pattern(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_BETWEEN = pattern(r"[^\w.]+|_|\.(?!\d)|(?<!\d)\.")
_URL = pattern(r"\bhttps?://[^\s\"'<>]+", re.IGNORECASE)
_OF_KEYS = pattern(r"jwks|well-known|/keys\b|/certs\b|discovery|metadata", re.IGNORECASE)
_PLURAL = pattern(r"\b(JW[TSKE])s\b")
_TAG = pattern(r"<(script|style)\b.*?</\1\s*>|<!--.*?-->|<[^>]{0,2000}>", re.IGNORECASE | re.DOTALL)
_SHOWN = pattern(r"<(title|h1|h2|h3|pre|p|b)\b[^>]{0,500}>(.{0,2000}?)</\1\s*>", re.IGNORECASE | re.DOTALL)
_SILENT = pattern(
    r"(time_?stamp|path|uri|url|instance|trace.*|.*request_?id|.*correlation_?id|.*_at|date|host.*|ip|method|docs?|help"
    r"|documentation.*|link.*|stack.*|token|.*_token|client_?id|session_?id|user_?agent|realm|more_?info|locations)",
    re.IGNORECASE,
)
"""Members whose texts are no words about the refusal."""


class Sense(NamedTuple):
    """One thing that can be said of a token, and how it is said."""

    id: str
    any: tuple[re.Pattern[str], ...]
    unless: tuple[re.Pattern[str], ...]


@cache
def meanings() -> tuple[Sense, ...]:
    """All of them, the more exact ones first; re.error where a pattern is none."""
    rows = resource_tables("knowledge", "meanings.toml")["meaning"]
    return tuple([Sense(row["id"], _patterns(row["any"]), _patterns(row.get("unless", ()))) for row in rows])


@cache
def names() -> frozenset[str]:
    """The ids that a row can ask for."""
    return frozenset(row["id"] for row in resource_tables("knowledge", "meanings.toml")["meaning"])


def _patterns(texts: list[str] | tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple([re.compile(text.replace("$token", TOKEN)) for text in texts])


def meaning_of(*said: str) -> str | None:
    """What the first of these texts means that means something, one of `names`; None where none does.

    One that says little, as a code beside a sentence does, stands behind the others: those of `VAGUE`.
    """
    found = [meant for text in said if (meant := _meaning_of(text))]
    return next((meant for meant in found if meant not in VAGUE), found[0] if found else None)


def _meaning_of(said: str) -> str | None:
    text = plain(said)
    if not text:
        return None
    for each in meanings():
        if any(one.search(text) for one in each.any) and not any(one.search(text) for one in each.unless):
            return each.id
    return None


def plain(said: str) -> str:
    """The words alone: small letters, `TokenExpiredError` and `ERR_JWT_EXPIRED` as words, marks as spaces.

    Of a URL it is only told whether it is one of keys.
    """
    spoken = _URL.sub(lambda url: " jwks " if _OF_KEYS.search(url[0]) else " ", said[:MAX_CHARS])
    words = _WORD_IN_NAME.sub(" ", _PLURAL.sub(lambda name: name[0].lower(), spoken))
    return _BETWEEN.sub(" ", words).lower().strip()


def told_by(body: str, *, html: bool = False) -> tuple[str, ...]:
    """The words of a body: each text of a JSON document, what a page shows, or the text as it is."""
    if html:
        return (_of_page(body[: 16 * MAX_CHARS]),)
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        return (body[:MAX_CHARS],)
    return tuple(islice(_texts(document, 0), MAX_TEXTS))


def _of_page(page: str) -> str:
    """The headings and paragraphs of an error page; "" for one with so many that it is a page for people."""
    from html import unescape  # late: its table of names takes 1 ms, and hardly any answer is a page

    shown = [unescape(_TAG.sub(" ", found[2])) for found in _SHOWN.finditer(page)]
    text = " . ".join(part.strip() for part in shown if part.strip())
    return text if len(text) <= MAX_CHARS // 2 else ""


def _texts(value: Any, depth: int) -> Iterator[str]:
    if depth > MAX_DEPTH:
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value[:50]:
            yield from _texts(item, depth + 1)
    elif isinstance(value, dict):
        for name, item in list(value.items())[:100]:
            if not _SILENT.fullmatch(name):
                yield from _texts(item, depth + 1)
