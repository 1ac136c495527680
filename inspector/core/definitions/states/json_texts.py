"""JSON texts one after another in one file: answers of a tool that were appended, or messages, one on each line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from inspector.core.definitions.document import Document
from inspector.core.definitions.setting import Path

_SPACE = re.compile(r"[\s,;\x1e]*")
"""What stands between two texts; RFC 7464 has a record separator there."""

MAX_TEXTS = 100_000


def first_text(document: Document) -> Any:
    """What the file begins with, read no further than that is needed; None where it is no JSON or YAML."""
    if isinstance(document.root, dict):
        return document.root
    if isinstance(document.root, list):
        return next((each for each in document.root if each is not None), None)
    return next((value for _, value in _texts(document.text, 1)), None)


def texts(document: Document) -> Iterator[tuple[Path, Any]]:
    """Each text of the file with the way to it: the root alone, what a list at the root holds, or texts in a row."""
    if isinstance(document.root, dict):
        yield (), document.root
    elif isinstance(document.root, list):
        yield from (((at,), each) for at, each in enumerate(document.root))
    else:
        yield from _texts(document.text, MAX_TEXTS)


def _texts(text: str, most: int) -> Iterator[tuple[Path, Any]]:
    """As far as they can be read; a line that is none is passed over where another follows."""
    decoder, at = json.JSONDecoder(), 0
    for index in range(most):
        start = re.compile(r"[\[{]").search(text, at)
        if start is None or (index == 0 and text[: start.start()].count("\n") > MAX_LINES_BEFORE):
            return
        try:
            value, at = decoder.raw_decode(text, start.start())
        except (ValueError, RecursionError):
            return
        yield (index,), value
        at = _SPACE.match(text, at).end()  # type: ignore[union-attr]  # it fits any place


MAX_LINES_BEFORE = 3
"""Tools print a warning or two before what they were asked for, on the same stream when both are kept."""
