"""Text that came from elsewhere, made safe to look at: what would be invisible or would reorder a line is shown."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

HIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs"})
"""Unicode general categories that draw nothing, pass for a space, or change how the rest is drawn (Unicode standard,
section 4.5). The one member that is what it looks like is the space itself."""

LOOKS_EMPTY = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Characters outside those categories that are drawn as nothing."""

_SELECTORS = ((0x180B, 0x180F), (0xFE00, 0xFE0F), (0xE0100, 0xE01EF))
"""Variation selectors: drawn as nothing, and able to carry any text unseen (Unicode standard, section 23.4)."""


def is_hidden(character: str) -> bool:
    """Whether `character` would not be seen for what it is: control, bidirectional, zero-width, lone surrogate."""
    category = unicodedata.category(character)
    if category == "Mn":
        return any(first <= ord(character) <= last for first, last in _SELECTORS) or character in LOOKS_EMPTY
    return (category in HIDDEN_CATEGORIES and character != " ") or character in LOOKS_EMPTY


def pieces(text: str, keep: str = "") -> Iterator[tuple[str, bool]]:
    """`text` in runs of (text to show, whether it is an escape): a hidden character becomes "<U+202E>".

    Characters in `keep` are left alone: a line feed where line breaks may stay.
    """
    if text.isascii() and text.isprintable():
        if text:
            yield text, False
        return
    run: list[str] = []
    for character in text:
        if character in keep or not is_hidden(character):
            run.append(character)
            continue
        if run:
            yield "".join(run), False
            run.clear()
        yield f"<U+{ord(character):04X}>", True
    if run:
        yield "".join(run), False


def visible(text: str, keep: str = "") -> str:
    """`text` with each hidden character written out as "<U+202E>"; what is left can be shown, copied and encoded."""
    return "".join(piece for piece, _ in pieces(text, keep))


def count_hidden(text: str) -> int:
    """How many characters of `text` `visible` would write out."""
    if text.isascii() and text.isprintable():
        return 0
    return sum(is_hidden(character) for character in text)


def elide(text: str, most: int) -> str:
    """`text`, or its beginning and end with an ellipsis between them where it is longer than `most` characters."""
    if len(text) <= most:
        return text
    head = (most - 1) * 2 // 3
    return f"{text[:head]}…{text[len(text) - (most - 1 - head) :]}"
