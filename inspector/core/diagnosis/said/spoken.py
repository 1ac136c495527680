"""One sentence of a server. It stands alone, since most of the program only hands it on."""

from __future__ import annotations

from dataclasses import field

from inspector.core.values import dataclass

MAX_SENTENCE_CHARS = 1000
MAX_SENTENCES = 40


@dataclass(frozen=True, slots=True)
class Sentence:
    """What a server wrote about a failure: a sentence for people, or a symbolic name where `code` is True.

    `text` is as it was written, entities decoded, blanks folded, cut to MAX_SENTENCE_CHARS; kept out of repr, since a
    server may quote the token in it. `place` is where it stood: the name of a member or a header, "challenge", "page",
    "fault" or "text".
    """

    text: str = field(repr=False)
    place: str = ""
    code: bool = False
