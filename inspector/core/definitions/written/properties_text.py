"""Java properties files: `name=value` on each line, with continuations, escapes and several documents in one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from inspector.core.text.patterns import pattern

MOST_LINES = 200_000
_PAIR = pattern(r"\s*((?:[^\\:=\s]|\\.)+)\s*[:=\s]?\s*(.*)")
_ESCAPE = pattern(r"\\(u[0-9a-fA-F]{4}|.)")
_PLAIN = {"n": "\n", "t": "\t", "r": "\r", "f": "\f"}
_PARTS = ("#---", "!---")
"""What parts documents, as Spring Boot reads them: External configuration, Working with multi-document files."""


class Property(NamedTuple):
    """A property, and the line that it begins on, from 1."""

    name: str
    value: str
    line: int

    def __repr__(self) -> str:
        """Without the value, which may be a secret."""
        return f"Property({self.name!r}, line={self.line})"


def documents_of(text: str) -> tuple[tuple[Property, ...], ...]:
    """The properties of each document in a text."""
    documents: list[list[Property]] = [[]]
    for line, written in _logical_lines(text):
        if written.strip() in _PARTS:
            documents.append([])
        elif not written.lstrip().startswith(("#", "!")) and (found := _PAIR.match(written)):
            documents[-1].append(Property(_unescaped(found[1]), _unescaped(found[2]).strip(), line))
    return tuple(tuple(each) for each in documents)


def _logical_lines(text: str) -> Iterator[tuple[int, str]]:
    """Each line with its number, those that end with a backslash joined to the next."""
    started, joined = 0, ""
    for line, written in enumerate(text.split("\n", MOST_LINES)[:MOST_LINES], 1):
        written = written.rstrip("\r")  # noqa: PLW2901  the line as it is read on
        if joined:
            written = joined + written.lstrip()  # noqa: PLW2901  the line as it is read on
        else:
            started = line
        comment = written.lstrip().startswith(("#", "!"))
        trailing = len(written) - len(written.rstrip("\\"))
        if trailing % 2 and not comment and len(written) < 100_000:
            joined = written[:-1]
            continue
        joined = ""
        yield started, written
    if joined:
        yield started, joined


def _unescaped(text: str) -> str:
    def put(found: re.Match[str]) -> str:
        escaped = found[1]
        if len(escaped) == 5:
            return chr(int(escaped[1:], 16))
        return _PLAIN.get(escaped, escaped)

    return _ESCAPE.sub(put, text)
