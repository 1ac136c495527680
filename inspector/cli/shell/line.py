"""A command line as far as it is typed, taken apart as a shell does, and values written for the place where it ends."""

from __future__ import annotations

from typing import NamedTuple

PLAIN = frozenset("_-./:=@%+,")
"""Characters that need no backslash, beside letters and digits."""
IN_DOUBLE = frozenset('\\"$`')
"""Those before which a backslash is one within double quotes."""


class ShellLine(NamedTuple):
    """The words before the cursor without their quotes, and the one that it ends in, which may be empty.

    `quote` is the quote that is still open there, and `begins` how many characters of the last word stand before what
    the shell takes for the word: before that quote, or up to a character at which it breaks words.
    """

    words: tuple[str, ...]
    last: str
    quote: str
    begins: int


def read_line(line: str, breaks: str = "", *, fish: bool = False) -> ShellLine:
    """Take a line apart; what is not closed at its end is being typed.

    `breaks` are the characters at which the shell breaks words beside spaces. In fish a backslash may stand before a
    quote or another one within single quotes.
    """
    words: list[str] = []
    word, begun, quote, begins = "", False, "", 0
    characters = iter(line)
    for each in characters:
        escapes = each == "\\" and (quote != "'" or fish)
        if escapes:
            following = next(characters, "")
            kept = (quote == '"' and following not in IN_DOUBLE) or (quote == "'" and following not in {"'", "\\"})
            word += each + following if kept else following
            begun = True
        elif quote:
            if each == quote:
                quote = ""
            else:
                word += each
        elif each in {'"', "'"}:
            quote, begun, begins = each, True, len(word)
        elif each.isspace():
            if begun:
                words.append(word)
            word, begun, begins = "", False, 0
        else:
            word, begun = word + each, True
            if each in breaks:
                begins = len(word)
    return ShellLine(tuple(words), word, quote, begins)


def written(value: str, quote: str) -> str:
    """The value as bash reads it where this quote is open, and as a word of its own where none is."""
    if quote:
        inside = "".join(f"\\{each}" if each in IN_DOUBLE else each for each in value)
        text = inside if quote == '"' else value.replace("'", "'\\''")
        return text + quote if text.endswith(quote) else text  # bash closes the quote, but not behind another one
    return "".join(each if each.isalnum() or each in PLAIN else f"\\{each}" for each in value)
