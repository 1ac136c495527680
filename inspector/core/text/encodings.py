"""What encoding a file is written in, by its mark or by the zero bytes that ASCII characters have in it."""

from __future__ import annotations

import codecs

from inspector.core.text.patterns import pattern

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"), (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)  # fmt: skip
_NULLS = (
    (pattern(rb"[^\0]\0\0\0(?:[^\0]\0\0\0|\Z)"), "utf-32-le"), (pattern(rb"\0\0\0[^\0]"), "utf-32-be"),
    (pattern(rb"[^\0]\0(?:[^\0]\0|\Z)"), "utf-16-le"), (pattern(rb"\0[^\0]"), "utf-16-be"),
)  # fmt: skip
"""How text in ASCII begins without a mark, two or four bytes a character."""
_NAMES = {"utf-16-le": "UTF-16", "utf-16-be": "UTF-16", "utf-32-le": "UTF-32", "utf-32-be": "UTF-32"}


def decoded(content: bytes) -> tuple[str | None, str | None]:
    """The text of a file, None where it is none, and the name of its encoding where that is not UTF-8."""
    for begin, encoding in _MARKS:
        if content.startswith(begin):
            return _as(content[len(begin) :], encoding)
    if b"\0" in content[:8]:
        found = next((encoding for nulls, encoding in _NULLS if nulls.match(content[:8])), None)
        return _as(content, found) if found is not None else (None, None)
    return _as(content, "utf-8")


def _as(content: bytes, encoding: str) -> tuple[str | None, str | None]:
    try:
        return content.decode(encoding), _NAMES.get(encoding)
    except UnicodeDecodeError:
        return None, None
