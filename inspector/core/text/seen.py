"""Which secrets and tokens this process has seen, without keeping any: for masking them in what is said of a bug.

Each is cut into pieces of a few characters, and of each piece three bits are set in a table (a Bloom filter), at places
that only this process can compute. So the table can say of a piece that it was seen, and nothing can be read out of it:
it may stay after a log out, and an error that comes after one is masked too. Where it is asked of every place of a
text, it finds any part of a value that is twice as long as a piece (the idea of rsync). With 100,000 pieces in it, one
place of 20,000 is taken for a piece that was seen, and is none; that masks a word too much.
"""

from __future__ import annotations

import os
from binascii import b2a_base64
from urllib.parse import quote, quote_plus

from inspector.core.text.patterns import pattern

PIECE = 8
"""Characters. Values of fewer are taken whole, down to MIN_CHARS: of less, half of all words would be masked."""
MIN_CHARS = 4
MOST_CHARS = 64 * 1024
"""What is longer is no secret, and of a token of that length the beginning is enough to know it by."""
MOST_IN_ALL_FORMS = 512
"""What is longer is a token, which is in base64 already, or a key, which is known by its look."""
_ESCAPED = pattern("%[0-9A-F]{2}")
MASK = "•" * 8
TABLE_BYTES = 1 << 20

_table = bytearray(TABLE_BYTES)  # pages that were never written take no memory
_key = os.urandom(16).hex()
_short_lengths: set[int] = set()


def saw(*values: str | None) -> None:
    """Note that these are secrets or tokens, also as they are written in a form and in Python's own errors.

    Of one as long as a secret, also as it is written in URLs, JSON, HTML and base64, and where its bytes are taken for
    other characters. None, and what is too short to be told from other words, is left out.
    """
    for value in values:
        if value is not None and len(value) >= MIN_CHARS:
            begin = value[:MOST_CHARS]
            forms = {value, quote_plus(begin, errors="replace"), repr(begin)[1:-1]}
            for written in forms | _other_forms(value) if len(value) <= MOST_IN_ALL_FORMS else forms:
                _saw(written)


def _other_forms(value: str) -> set[str]:
    import json  # late: the window is painted before anything is seen

    content = value.encode("utf-8", "surrogatepass")
    quoted = {quote(content), quote(content, safe="")}
    found = {
        *quoted,
        *(_ESCAPED.sub(lambda escape: escape[0].lower(), each) for each in quoted),
        *(quote(each, safe="") for each in quoted),  # a URL in a parameter of another
        json.dumps(value)[1:-1],
        ascii(value)[1:-1],
        repr(content)[2:-1],
        content.decode("latin-1"),
        content.decode("ascii", "surrogateescape"),
        content.hex(),
        value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"),
        value.encode("ascii", "xmlcharrefreplace").decode(),
    }
    for before in range(3):  # in base64 a byte stands in one of three ways, by how many are before it
        start, end = -(-before * 4 // 3), (before + len(content)) * 4 // 3  # what no byte beside it has a share in
        written = b2a_base64(bytes(before) + content, newline=False).decode()[start:end]
        found |= {written, written.replace("+", "-").replace("/", "_")}
    return {each for each in found if len(each) >= PIECE}


def _saw(value: str) -> None:
    if len(value) < PIECE:
        _short_lengths.add(len(value))
        _note(value)
        return
    end = min(len(value), MOST_CHARS)
    for start in (*range(0, end - PIECE + 1, PIECE), end - PIECE):
        _note(value[start : start + PIECE])


def mask_seen(text: str) -> str:
    """The text, with every word masked in which there is a part of what was seen, however it is cut off."""
    spans = [
        (start, start + length)
        for length in (PIECE, *sorted(_short_lengths, reverse=True))
        for start in range(len(text) - length + 1)
        if _noted(text[start : start + length])
    ]
    parts: list[str] = []
    done = 0
    for start, end in sorted(spans):
        if end <= done:
            continue
        begin, stop = max(start, done), end
        while begin > done and not _ends_a_value(text[begin - 1]):
            begin -= 1
        while stop < len(text) and not _ends_a_value(text[stop]):
            stop += 1
        parts += [text[done:begin], "" if begin == done and parts else MASK]  # one mask for pieces that touch
        done = stop
    return "".join([*parts, text[done:]])


def _ends_a_value(character: str) -> bool:
    return character.isspace() or character in "'\"`<>(){}[],;"


def _note(piece: str) -> None:
    for place in _places(piece):
        _table[place >> 3] |= 1 << (place & 7)


def _noted(piece: str) -> bool:
    return all(_table[place >> 3] & 1 << (place & 7) for place in _places(piece))


def _places(piece: str) -> tuple[int, int, int]:
    # Python's hash of a text is SipHash with a key of the process, or with none where PYTHONHASHSEED says so: then the
    # key before the piece keeps the places from being computed elsewhere.
    digest = hash(_key + piece)
    return digest & 0x7FFFFF, digest >> 20 & 0x7FFFFF, digest >> 40 & 0x7FFFFF
