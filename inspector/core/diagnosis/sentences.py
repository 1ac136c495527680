"""The sentences that a server wrote about a failure, out of any answer, the most telling first.

They are taken by the names of members, by what a page shows and by the shape of a line, whoever wrote it. What they
mean is read by others.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from inspector.core.diagnosis.failure_within import fails_within
from inspector.core.diagnosis.said.spoken import MAX_SENTENCE_CHARS, MAX_SENTENCES, Sentence

if TYPE_CHECKING:
    from inspector.core.diagnosis.said.sentence import Heard

__all__ = ["MAX_SENTENCES", "MAX_SENTENCE_CHARS", "Sentence", "fails_within", "sentences_of"]

MAX_BEGINNING = 64 * 1024
MAX_END = 8 * 1024
"""How much of a body is looked at, in characters: what it begins with and, where that is not all, how it ends."""


def sentences_of(
    status: int, headers: Mapping[str, str], body: str, document: object | None, *, html: bool
) -> tuple[Sentence, ...]:
    """What an answer says in words and in codes, at most MAX_SENTENCES; never raises, bounded for any input.

    `headers` have their names in small letters. `document` is the JSON that the body is or that stands in it, None
    where there is none; `html` says that the body is a page. `status` is no sentence, but a page of a success is none
    about a failure.
    """
    from inspector.core.diagnosis.said import header_words, members  # late: all that is read with takes 2 ms
    from inspector.core.diagnosis.said.sentence import Heard, Telling

    said = Heard()
    header_words.of_headers(said, headers)
    whole = document is not None and _is_document(body)
    if document is not None:
        members.of_document(said, document)
    if not whole and body.strip() and not (200 <= status < 300 and html):
        _of_text(said, _bounded(body), "text", Telling.LINE, 0)
    for text, place, rank, within in said.unread():
        _of_text(said, text, place, rank, within)
    return said.ranked()


def _of_text(said: Heard, text: str, place: str, rank: int, within: int) -> None:
    from inspector.core.diagnosis.said import lines, markup, members

    if (document := members.parsed(text)) is not None:
        members.of_document(said, document, within)
        return
    start = 0 if markup.is_markup(text) else markup.starts_at(text)
    if start is None:
        lines.of_lines(said, text, place, rank, within)
        return
    lines.of_lines(said, text[:start], place, rank, within)
    markup.of_markup(said, text[start:], aside=within > 0 and start > 0)


def _is_document(body: str) -> bool:
    """Whether JSON is all that the body is: a log line has words around it."""
    return body[:100].lstrip("\ufeff \t\r\n")[:1] in ("{", "[") and body[-100:].rstrip()[-1:] in ("}", "]")


def _bounded(body: str) -> str:
    text = body.removeprefix("\ufeff")
    if len(text) > MAX_BEGINNING + MAX_END:
        text = f"{text[:MAX_BEGINNING]}\n{text[-MAX_END:]}"
    return text.replace("\r\n", "\n").replace("\r", "\n")
