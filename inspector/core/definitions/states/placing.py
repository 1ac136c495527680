"""Where something stands in a text that is no document as a whole: paths that begin with the number of the line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from inspector.core.definitions.document import Document
from inspector.core.definitions.resource import Reading
from inspector.core.definitions.setting import Path
from inspector.core.definitions.states.json_texts import spans
from inspector.core.definitions.texts.lines import JsonLines


def placed(reading: Reading, place: Callable[[Path], Path]) -> Reading:
    """The reading with another way to each of its values."""
    return replace(reading, resources=tuple(each.placed(place) for each in reading.resources))


def with_lines(reading: Reading, document: Document) -> Reading:
    """The reading of JSON texts among others, whose paths begin with their index, with lines in its place."""
    if document.root is not None:
        return reading
    texts: list[tuple[JsonLines, int]] = []
    above, at = 0, 0
    for start, end in spans(document):
        above, at = above + document.text.count("\n", at, start), start
        texts.append((JsonLines(document.text[start:end]), above))

    def place(path: Path) -> Path:
        index = path[0] if path else None
        if not isinstance(index, int) or index >= len(texts):
            return path
        lines, before = texts[index]
        return (before + (lines(path[1:]) or 1), *path[1:])

    return placed(reading, place)
