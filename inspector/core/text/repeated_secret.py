"""A secret that was sent, masked in whatever way a server that repeats it spells it."""

from __future__ import annotations

import base64
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from urllib.parse import quote, quote_plus

from inspector.core.text.masking import SECRET
from inspector.core.text.patterns import pattern
from inspector.core.values import dataclass

MIN_SECRET_CHARS = 4
"""A shorter one is left, since it would be found in words that have nothing to do with it."""
MIN_CODED_CHARS = 6
"""What base64 makes of the inside of a secret has to be this long, for the same reason."""

MOST_ROUNDS = 4
"""How many times over something may be encoded."""

_HIGH, _LOW = rb"[dD][89abAB][0-9a-fA-F]{2}", rb"[dD][c-fC-F][0-9a-fA-F]{2}"
_SPELT = pattern(
    rb"%(?P<percent>[0-9a-fA-F]{2})"
    rb"|\\+u(?P<high>" + _HIGH + rb")\\+u(?P<low>" + _LOW + rb")"
    rb"|\\+u(?P<unit>[0-9a-fA-F]{4})"
    rb"|\\+x(?P<byte>[0-9a-fA-F]{2})"
    rb"|\\+(?P<control>[bfnrt])"
    rb"|(?P<run>\\+)"  # left as it is, in one step, or a long run would be looked at anew from each of its places
    rb"|&(?P<entity>\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});"
)
"""One character in another spelling: percent codes (RFC 3986 section 2.1), escapes of JSON (RFC 8259 section 7) and of
programs, entities of HTML."""
_BACKSLASHES = pattern(rb"\\+")
_CONTROLS = {b"b": b"\b", b"f": b"\f", b"n": b"\n", b"r": b"\r", b"t": b"\t"}


def mask_secret(content: bytes, secret: str) -> bytes:
    """`content` with every spelling of `secret` masked, for answers of servers that repeat what they were sent."""
    if len(secret) < MIN_SECRET_CHARS:
        return content
    mask = SECRET.encode()
    for spelling in sorted(_whole(secret), key=len, reverse=True):
        content = content.replace(spelling, mask)
    needles = {_plain(each)[0] for each in _bytes_of(secret)}
    return _masked(content, [needle for needle in needles if len(needle) >= MIN_SECRET_CHARS], mask)


def _whole(secret: str) -> set[bytes]:
    """The secret as it is, as it is sent, and in what hides its characters."""
    raw = secret.encode("utf-8", "replace")
    found = {raw, raw.hex().encode(), raw.hex().upper().encode(), quote(secret, safe="").encode()}
    found |= {secret.encode(name, "replace") for name in ("utf-16-le", "utf-16-be")}
    for inner in (raw, quote_plus(secret).encode()):
        found |= set(_coded(inner))
    return found


def _coded(inner: bytes) -> Iterator[bytes]:
    """What base64 makes of `inner` wherever it begins within what is encoded, such as after a client ID."""
    for before in range(3):
        text = base64.b64encode(b"\0" * before + inner)
        middle = text[-(-before * 4 // 3) : (before + len(inner)) * 4 // 3]
        if len(middle) >= MIN_CODED_CHARS:
            yield from (middle, middle.translate(bytes.maketrans(b"+/", b"-_")))


def _bytes_of(secret: str) -> Iterator[bytes]:
    """The secret in UTF-8, in Latin-1, and in UTF-8 that was taken for Latin-1, as the header of an answer is."""
    raw = secret.encode("utf-8", "replace")
    yield from (raw, secret.encode("latin-1", "replace"), raw.decode("latin-1").encode())


@dataclass(frozen=True, slots=True)
class _Map:
    """Where in a text the stretches of what was made of it come from: positions `there` were at `here` before."""

    there: list[int]
    here: list[int]

    def start(self, position: int) -> int:
        """Where the character at a position began; what became nothing belongs to what is before it."""
        return self._origin(position, bisect_right(self.there, position) - 1)

    def end(self, position: int) -> int:
        """Where the character before a position ended."""
        return self._origin(position, bisect_left(self.there, position))

    def _origin(self, position: int, stretch: int) -> int:
        if stretch == len(self.there) or self.there[stretch] > position:
            stretch -= 1
        return self.here[stretch] + position - self.there[stretch]


def _plain(content: bytes) -> tuple[bytes, list[_Map]]:
    """`content` with each character spelt plainly, and the way back, last step first.

    Backslashes are dropped and a plus is taken for a space: what is searched for is read the same way.
    """
    maps: list[_Map] = []
    for _ in range(MOST_ROUNDS):
        before = content
        content, made = _replaced(_SPELT, _character, before)
        if content == before:
            break
        maps.insert(0, made)
    content, made = _replaced(_BACKSLASHES, lambda _: b"", content)
    return content.replace(b"+", b" "), [made, *maps]


def _replaced(
    pattern: re.Pattern[bytes], become: Callable[[re.Match[bytes]], bytes], content: bytes
) -> tuple[bytes, _Map]:
    parts: list[bytes] = []
    at, position, there, here = 0, 0, [0], [0]
    for found in pattern.finditer(content):
        between, made = content[at : found.start()], become(found)
        parts += [between, made]
        there += [position + len(between), position + len(between) + len(made)]
        here += [found.start(), found.end()]
        position, at = there[-1], found.end()
    return b"".join([*parts, content[at:]]), _Map(there, here)


def _character(found: re.Match[bytes]) -> bytes:
    kind = found.lastgroup
    if kind in ("percent", "byte"):
        return bytes.fromhex(found[kind].decode())
    if kind in ("unit", "low"):
        units = found["unit"] or found["high"] + found["low"]
        return bytes.fromhex(units.decode()).decode("utf-16-be", "replace").encode()
    if kind == "entity":
        import html  # late: its table of two thousand names is needed for a name alone

        return html.unescape(f"&{found['entity'].decode()};").encode("utf-8", "replace")
    return found["run"] or _CONTROLS[found["control"]]


def _masked(content: bytes, needles: list[bytes], mask: bytes) -> bytes:
    plain, maps = _plain(content)
    parts: list[bytes] = []
    at = 0
    for first, last in sorted(span for needle in needles for span in _spans(plain, needle)):
        start, end = first, last
        for each in maps:
            start, end = each.start(start), each.end(end)
        if start >= at:
            parts += [content[at:start], mask]
        at = max(at, end)
    return b"".join([*parts, content[at:]])


def _spans(plain: bytes, needle: bytes) -> Iterator[tuple[int, int]]:
    start = plain.find(needle)
    while start >= 0:
        yield start, start + len(needle)
        start = plain.find(needle, start + len(needle))
