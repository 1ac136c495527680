"""A command line of Windows: where cmd ends it, and the words that the C runtime takes it apart into."""

from __future__ import annotations

import re
from collections.abc import Iterator

_WORD = re.compile(r'(?:[^\s"\\]|\\(?!")|\\"|"(?:[^"\\]|\\.)*(?:"|$))+')
_QUOTE = re.compile(r'\\"|"')


def line_of_cmd(text: str, at: int) -> tuple[str, int, bool]:
    """The line that begins at a place, as cmd hands it on; where it ends; whether a quotation mark is left open.

    A caret keeps what follows it, a line break too, as it is.
    """
    parts, quoted = [], False
    while at < len(text):
        letter = text[at]
        if letter == "^" and not quoted:
            follows = text[at + 1 : at + 3]
            parts.append(" " if follows[:1] in ("\r", "\n") else follows[:1])
            at += 3 if follows == "\r\n" else 2
            continue
        if letter == '"' and text[at - 1 : at] != "\\":
            quoted = not quoted
        elif letter == "\n" or (letter in "&|" and not quoted):
            break
        parts.append(letter)
        at += 1
    return "".join(parts), at, quoted


def runtime_words(line: str) -> Iterator[str]:
    """The words of a line, without their quotation marks."""
    for found in _WORD.finditer(line):
        yield _QUOTE.sub(lambda each: '"' if each[0] == '\\"' else "", found[0])
