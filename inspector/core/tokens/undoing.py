"""Encodings that a text went through on its way, undone one at a time: those of URLs, mail, HTML, JSON, and base64.

Nothing is guessed: each step undoes what programs do to a text, and whoever calls it looks for a token afterwards. What
a step makes of a text in which there is no token is thrown away.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Container
from typing import NamedTuple

from inspector.core.text import strictjson
from inspector.core.text.message import Message, counted, message
from inspector.core.text.patterns import pattern

MAX_TEXTS = 12
"""So many texts are looked at, the first of which is the one that was given: encodings are nested in each other."""
LONG, MAX_LONG_TEXTS = 65_536, 4
"""Of a text with more characters, so many are looked at."""
MOST_RUNS = 64
"""So many base64 texts are looked into."""
LEAST_ENCODED = 60
"""No token is shorter in base64."""

_INVISIBLE = pattern("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_COLOUR = pattern(r"\x1b\[[0-9;]{0,16}[A-Za-z]")
_SOFT_BREAK = pattern(r"=[ \t]{0,8}\r?\n")
_QUOTED = pattern(r"=(3D|2E|2D|5F|20|0A|0D|09)", re.IGNORECASE)
_CONTINUED = pattern(r"[\\`^][ \t]{0,8}\r?\n[ \t]{0,200}")
_CONCATENATED = pattern(r"""(["'])[ \t]{0,40}[+.&]?[ \t]{0,40}\\?\r?\n[ \t]{0,200}[+.&]?[ \t]{0,40}\1""")
_PERCENT = pattern(r"%([0-7][0-9A-Fa-f])")
_ENTITY = pattern(r"&(?:#\d{1,6}|#[xX][0-9A-Fa-f]{1,5}|period|lowbar|hyphen|dash|amp|quot|apos|lt|gt|nbsp|equals);")
_ESCAPE = pattern(r"(?<!\\)\\+(?:u00([0-7][0-9A-Fa-f])|x([0-7][0-9A-Fa-f])|([/\"'nrt._-]))")
_ESCAPED = {"n": "\n", "r": "\r", "t": "\t"}
_RUN = pattern(r"(?<![A-Za-z0-9+/_.-])[A-Za-z0-9+/_-]{60,}={0,2}(?![A-Za-z0-9+/_.=-])")
_BEGINNINGS = b"eyJ", b"ZXlK", b"QmVhcmVyIGV5S"
"""Of a token, of one in base64, and of "Bearer eyJ" in base64."""
_HEX = pattern(r"(?:0x)?((?:65794[aA]|426561726572)(?:[0-9A-Fa-f]{2}){20,})")
_TAIL = pattern(r"[A-Za-z0-9_.=-]+\Z")
_HEADER = pattern(r"(?:^|(?<=[^A-Za-z0-9_.]))-?(eyJ[A-Za-z0-9_.=-]*)\Z")
_NUMBER = pattern(r"[0-9]+")
_FULL_STOP = pattern("[\uff0e\u3002\uff61\u2024\u2027\u00b7]")
"""What input methods, fonts and spell checkers write for a full stop."""
_SPACED = pattern(r"eyJ[A-Za-z0-9_.\s-]+")
_SIGNED = pattern(r"eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.([A-Za-z0-9_-]+)")
MAX_LINES = 4096
"""Of a token in lines with something before each of them; a line has 16 characters and more."""


class Undone(NamedTuple):
    """A text without one of its encodings, and the sentence that says so."""

    text: str
    words: Message

    def __repr__(self) -> str:
        """Without the text, in which there may be a token."""
        return f"Undone({self.words!r})"


def _nul(text: str) -> Undone | None:
    if text.count("\0") * 3 < len(text):
        return None
    words = message("NUL characters were removed: the text was UTF-16, read as if each byte were a character.")
    return Undone(text.replace("\0", ""), words)


def _invisible(text: str) -> Undone | None:
    bare = _INVISIBLE.sub("", text)
    return _changed(text, bare, message("Invisible characters inside the text were removed."))


def _colours(text: str) -> Undone | None:
    return _changed(text, _COLOUR.sub("", text), message("The colours of a terminal were removed."))


def _quoted_printable(text: str) -> Undone | None:
    if "=" not in text:
        return None
    bare = _QUOTED.sub(lambda match: chr(int(match[1], 16)), _SOFT_BREAK.sub("", text))
    words = message("Quoted-printable was undone: mail writes =3D for an equals sign, and = where it breaks a line.")
    return _changed(text, bare, words)


def _full_stops(text: str) -> Undone | None:
    words = message("Other characters that look like a full stop were replaced with one.")
    return _changed(text, _FULL_STOP.sub(".", text), words)


def without_blanks(text: str, lengths: Container[int]) -> Undone | None:
    """A token with blanks between its characters, as a column, a form or a mail breaks it; None for anything else.

    `lengths` are those that a signature has: what follows a token is then no part of it.
    """
    if _SPACED.fullmatch(text) is None:
        return None
    bare = "".join(text.split())
    parts = bare.split(".")
    if len(parts) != 3 or not all(parts) or len(parts[2]) not in lengths or not all(map(_is_object, parts[:2])):
        return None  # a blank in the place of a character is another fault
    return _changed(text, bare, message("Blanks inside the token were removed."))


def _is_object(part: str) -> bool:
    """Whether a part is all of a JSON object in base64url."""
    try:
        content = base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
    except ValueError:
        return False
    return isinstance(strictjson.read(content).value, dict)


def _continued(text: str) -> Undone | None:
    bare = _CONTINUED.sub("", text)
    return _changed(text, bare, message("Line breaks with a continuation mark before them were removed."))


def _concatenated(text: str) -> Undone | None:
    words = message("The pieces of a text that a program puts together were joined.")
    return _changed(text, _CONCATENATED.sub("", text), words)


def _percent(text: str) -> Undone | None:
    bare = _PERCENT.sub(lambda match: chr(int(match[1], 16)), text)
    return _changed(text, bare, message("Percent-encoding was undone: URLs write a character as % and its code."))


def _entities(text: str) -> Undone | None:
    if "&" not in text:
        return None
    import html  # its table of names takes a millisecond to load

    bare = _ENTITY.sub(lambda match: html.unescape(match[0]), text)
    return _changed(
        text, bare, message("HTML entities were undone: HTML writes a character as & and its name or code.")
    )


def _escapes(text: str) -> Undone | None:
    def plain(match: re.Match[str]) -> str:
        code = match[1] or match[2]
        return chr(int(code, 16)) if code else _ESCAPED.get(match[3], match[3])

    words = message("Escapes of JSON or program text were undone: a backslash and a code for a character.")
    return _changed(text, _ESCAPE.sub(plain, text), words)


def _encoded(text: str) -> Undone | None:
    """The first base64 text in it that holds a token, with all around it gone."""
    words = message("It was in base64 once more, as a Kubernetes Secret has it: that was decoded.")
    whole = "".join(text.split())
    runs = [match[0] for _, match in zip(range(MOST_RUNS), _RUN.finditer(text), strict=False)]
    for run in (whole, *runs):
        content = _decoded(run)
        if content is not None and any(begin in content for begin in _BEGINNINGS):
            return Undone(content.decode("ascii"), words)
    return None


def _decoded(run: str) -> bytes | None:
    """The bytes of a base64 text, where all of them are ASCII."""
    bare = run.rstrip("=")
    if len(bare) < LEAST_ENCODED or len(bare) % 4 == 1 or not bare.isascii():
        return None
    try:
        content = base64.b64decode(bare.translate({45: "+", 95: "/"}) + "=" * (-len(bare) % 4), validate=True)
    except binascii.Error:
        return None
    return content if content.isascii() and b"\0" not in content else None


def _hexadecimal(text: str) -> Undone | None:
    match = _HEX.fullmatch("".join(text.split()))
    content = bytes.fromhex(match[1]) if match is not None else b""
    if not content or not content.isascii():
        return None
    return Undone(content.decode("ascii"), message("It was in hexadecimal: that was decoded."))


def from_lines(text: str, lengths: Container[int]) -> Undone | None:
    """A token over lines that each begin alike: quoted mail, a diff, comments, what a log collector writes.

    `lengths` are those of signatures: the token ends with the line that makes one of them, if there is such a line.
    """
    if "\n" not in text:
        return None
    lines = [line.rstrip() for line in text.splitlines()[:MAX_LINES]]
    dashed = all(line.startswith("-") for line in lines)
    place = 0
    while place < len(lines) - 1:
        begun = _HEADER.search(lines[place])
        pieces = [] if begun is None else [begun[1], *_continuations(lines, place, dashed=dashed)]
        found = _whole(pieces, lengths) if len(pieces) > 1 else None
        if found is not None:
            return found
        place += max(1, len(pieces))
    return None


def _whole(pieces: list[str], lengths: Container[int]) -> Undone | None:
    """The token that some or all of the pieces make, at least two; None where they make none."""
    made = known = dots = 0
    signature = 0  # characters behind the last full stop
    for count, piece in enumerate(pieces, 1):
        dots += piece.count(".")
        signature = len(piece) - 1 - piece.rfind(".") if "." in piece else signature + len(piece)
        if dots == 2 and signature and count > 1:
            made = count
            known = count if signature in lengths else known
        if dots > 2 or (count > 2 and len(piece) < len(pieces[1])):
            break  # a line that is shorter than those before is the last one
    made = known or made
    joined = "".join(pieces[:made])
    if not _SIGNED.fullmatch(joined):
        return None
    words = counted(
        made,
        "The token was put together from {n} line, without what the line begins with.",
        "The token was put together from {n} lines, without what each of them begins with.",
    )
    return Undone(joined, words)


def _continuations(lines: list[str], place: int, *, dashed: bool) -> list[str]:
    """What the lines behind that at `place` add to its token, as far as they begin alike.

    `dashed`: a hyphen, which a token may have too, stands before each line.
    """
    found: list[str] = []
    begin = None
    for line in lines[place + 1 :]:
        tail = _TAIL.search(line[1:] if dashed else line)
        if tail is None:
            break
        prefix = _NUMBER.sub("0", line[: len(line) - len(tail[0])])
        if begin is None:
            begin = prefix
            if prefix.strip() and not _NUMBER.sub("0", lines[place]).startswith(prefix):
                break
        if prefix != begin:
            break
        found.append(tail[0])
    return found


def _changed(text: str, bare: str, words: Message) -> Undone | None:
    return Undone(bare, words) if bare != text else None


STEPS: tuple[Callable[[str], Undone | None], ...] = (
    _nul,
    _invisible,
    _full_stops,
    _colours,
    _quoted_printable,
    _continued,
    _concatenated,
    _percent,
    _entities,
    _escapes,
    _encoded,
    _hexadecimal,
)
"""In the order in which they are tried. Each answers None where there is nothing of its kind to undo."""
