"""Which parts of a sentence are set in the fixed font, and how text from elsewhere is marked: spans, never markup."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from inspector.core.text.display import count_hidden, pieces
from inspector.core.text.language import made, plural
from inspector.core.text.patterns import pattern
from inspector.gui.widgets.labels import MONO, PLAIN, Span, Style

_NAMES = "aud|iss|exp|nbf|iat|kid|alg|typ|cty|crit|azp|jti|sub|jku|jwk|jwks|x5u|x5c|b64"
_CODE = pattern(
    rf"(?<![\w-])(?:{_NAMES}|[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+|https?://[^\s,;]*[^\s,;.]|\w[^\s,;]*…[^\s,;]*\w=*)(?![\w-])"
)
"""Names of claims and header members, names with underscores, addresses, and values shortened with an ellipsis."""


def value(text: str, style: Style = MONO, keep: str = "") -> tuple[Span, ...]:
    """Text from a token or a server: what would be invisible is written out, and tinted to stand apart from the text.

    Characters in `keep` stay as they are.
    """
    mark = replace(style, token="warn_text", tint="warn_tint")
    return tuple((piece, mark if escaped else style) for piece, escaped in pieces(text, keep))


def prose(text: str, code: Collection[str] = (), style: Style = PLAIN) -> tuple[Span, ...]:
    """A sentence; protocol names, addresses, and the words in `code` are set in the fixed font."""
    fixed = replace(style, role=MONO.role)
    spans: list[Span] = []
    at = 0
    for start, end in _code_spans(text, code):
        spans += [*value(text[at:start], style), *value(text[start:end], fixed)]
        at = end
    return (*spans, *value(text[at:], style))


def sentence(words: str, style: Style = PLAIN, /, **parts: tuple[Span, ...]) -> tuple[Span, ...]:
    """`words`, which `tr` was given without values, with each {placeholder} filled by spans of their own looks."""
    spans: list[Span] = []
    for index, piece in enumerate(re.split(r"\{(\w+)\}", words)):
        spans += parts[piece] if index % 2 else ((piece, style),) if piece else ()
    made(
        "".join(text for text, _ in spans),
        words,
        {name: "".join(t for t, _ in part) for name, part in parts.items()},
        None,
    )
    return tuple(spans)


def hidden_words(text: str) -> str:
    """The remark that characters were written out: "1 invisible character shown"; empty when none were."""
    hidden = count_hidden(text)
    return plural(hidden, "{n} invisible character shown", "{n} invisible characters shown") if hidden else ""


def _code_spans(text: str, code: Collection[str]) -> list[tuple[int, int]]:
    spans = [match.span() for match in _CODE.finditer(text)]
    for word in code:
        if len(word) > 2 and word in text:
            spans += [match.span() for match in re.finditer(rf"(?<![\w/]){re.escape(word)}(?![\w/])", text)]
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
