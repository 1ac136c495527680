"""The words of a body: each text of a document, what a page shows, or the text as it is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from inspector.core.text.patterns import pattern

MAX_CHARS = 4000
"""How much of what was said is read: a sentence, not a page."""
MAX_TEXTS = 40
MAX_DEPTH = 8

_TAG = pattern(r"<(script|style)\b.*?</\1\s*>|<!--.*?-->|<[^>]{0,2000}>", re.IGNORECASE | re.DOTALL)
_SHOWN = pattern(r"<(title|h1|h2|h3|pre|p|b)\b[^>]{0,500}>(.{0,2000}?)</\1\s*>", re.IGNORECASE | re.DOTALL)
_SILENT = pattern(
    r"(time_?stamp|path|uri|url|instance|trace.*|.*request_?id|.*correlation_?id|.*_at|date|host.*|ip|method|docs?|help"
    r"|documentation.*|link.*|stack.*|token|.*_token|client_?id|session_?id|user_?agent|realm|more_?info|locations)",
    re.IGNORECASE,
)
"""Members whose texts are no words about the refusal."""


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
