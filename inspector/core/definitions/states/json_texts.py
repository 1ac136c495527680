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

_BEGIN = re.compile(r"^[ \t]*[\[{]", re.MULTILINE)

MAX_TEXTS = 100_000


def first_text(document: Document) -> Any:
    """What the file begins with, read no further than that is needed; None where it is no JSON or YAML."""
    if isinstance(document.root, dict):
        return document.root
    if isinstance(document.root, list):
        return next((each for each in document.root if each is not None), None)
    return next((value for _, _, value in _texts(document.text, 1)), None)


def texts(document: Document) -> Iterator[tuple[Path, Any]]:
    """Each text of the file with the way to it: the root alone, what a list at the root holds, or texts in a row."""
    if isinstance(document.root, dict):
        yield (), document.root
    elif isinstance(document.root, list):
        yield from (((at,), each) for at, each in enumerate(document.root))
    else:
        yield from (((at,), value) for at, (_, _, value) in enumerate(_texts(document.text, MAX_TEXTS)))


def spans(document: Document) -> Iterator[tuple[int, int]]:
    """Where each of the texts begins and ends that stand among others."""
    yield from ((start, end) for start, end, _ in _texts(document.text, MAX_TEXTS))


def _texts(text: str, most: int) -> Iterator[tuple[int, int, Any]]:
    """As far as they can be read; lines between them that are none, as a shell's prompt is, are passed over."""
    decoder, at, found = json.JSONDecoder(), 0, 0
    for _ in range(MAX_TEXTS):
        begin = None if text[at : at + 1] in ("{", "[") else _BEGIN.search(text, at)
        start = begin.end() - 1 if begin is not None else at
        if text[start : start + 1] not in ("{", "[") or (not found and text.count("\n", 0, start) > MAX_LINES_BEFORE):
            return
        try:
            value, at = decoder.raw_decode(text, start)
        except RecursionError:
            return
        except json.JSONDecodeError as error:
            if text.count("\n", start, error.pos):
                return  # it is cut off, or is no JSON
            at = text.find("\n", start) + 1 or len(text)
            continue
        except ValueError:  # a number of too many digits
            return
        yield start, at, value
        found += 1
        if found >= most:
            return
        at = _SPACE.match(text, at).end()  # type: ignore[union-attr]  # it fits any place


MAX_LINES_BEFORE = 10
"""Tools print a warning or two before what they were asked for, on the same stream when both are kept."""
