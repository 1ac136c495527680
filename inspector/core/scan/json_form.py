"""Signed tokens in the JSON serialisation (RFC 7515 section 7.2), flattened or with several signatures."""

from __future__ import annotations

import re
from typing import NamedTuple

from inspector.core.scan.headers import SIGNED, kind

REACH = 64 * 1024
"""The members of one are not further apart."""
MOST_BETWEEN = 256
"""So many bytes stand between two of its members: white space, brackets, and a header that is not protected."""

_WHITE = rb"(?:\s|\\{1,8}[nrt]){0,100}"
_QUOTE = rb"(?:\\{0,8}[\"']|&quot;|&\#34;)"
_MEMBER = re.compile(
    _QUOTE + rb"(?P<name>protected|payload|signature)" + _QUOTE + _WHITE + rb"(?::|=>)" + _WHITE + _QUOTE
    + rb"(?P<value>[A-Za-z0-9_-]*+={0,2})" + _QUOTE
)  # fmt: skip
_NAME = re.compile(rb"(?:\\{0,8}[\"']|&quot;|&\#34;)(?:protected|payload|signature)(?:\\|[\"']|&)")
_PROTECTED = re.compile(rb"protected" + _QUOTE + _WHITE + rb"(?::|=>)" + _WHITE + _QUOTE + rb"\Z")
_MOST_BEFORE = 160
_MOST_FORWARD = 4


class _Member(NamedTuple):
    name: bytes
    begins: int
    value: bytes
    value_at: int
    ends: int


class Serialised(NamedTuple):
    """The compact form of a token, and the stretch its members are in."""

    text: str
    at: int
    end: int


class JsonSignatures:
    """Finds them in `content` by their protected headers, which are asked for from front to back."""

    def __init__(self, content: bytes, begins: int, closes: int) -> None:
        self._content, self._begins, self._closes = content, begins, closes
        self._seen, self._before = max(0, begins - _MOST_BEFORE), list[_Member]()

    def at_header(self, at: int, last: int) -> Serialised | None:
        """The token whose protected header begins at `at`; None where that is none.

        What stands before `last`, such as the payload of several signatures, is in the stretch of another one.
        """
        content = self._content
        if _PROTECTED.search(content, max(0, at - _MOST_BEFORE), at) is None:
            return None
        self._look_at(at)
        protected = self._member(content.rindex(b"protected", 0, at) - 1, at)
        if protected is None or kind(protected.value) != SIGNED:
            return None
        after = self._after(protected)
        signature, payload = self._own(protected, after, b"signature"), self._payload(protected, after)
        self._before.append(protected)
        self._seen = protected.ends
        if signature is None or payload is None or not signature.value:
            return None
        members = protected, payload, signature
        text = b".".join(one.value.rstrip(b"=") for one in members).decode("ascii")
        ends = max(one.value_at + len(one.value) for one in members)
        return Serialised(text, min(one.value_at for one in members if one.value_at >= last), ends)

    def _look_at(self, at: int) -> None:
        """Note the members that stand before, each once."""
        start = max(self._seen, at - REACH)
        found = _MEMBER.finditer(self._content, start, at)
        self._before += (self._read(match) for match in found if match.start("value") >= self._begins)
        del self._before[:-8]
        self._seen = max(self._seen, at)

    def _read(self, match: re.Match[bytes]) -> _Member:
        return _Member(match["name"], match.start(), match["value"], match.start("value"), match.end())

    def _member(self, before: int, value_at: int) -> _Member | None:
        for start in range(max(0, before - 8), before + 1):
            match = _MEMBER.match(self._content, start, min(self._closes, value_at + REACH))
            if match is not None and match.start("value") == value_at:
                return self._read(match)
        return None

    def _after(self, protected: _Member) -> list[_Member]:
        """The members behind it, up to the next protected header."""
        found, at, limit = list[_Member](), protected.ends, min(self._closes, protected.ends + REACH)
        while len(found) < _MOST_FORWARD:
            name = _NAME.search(self._content, at, min(limit, at + MOST_BETWEEN))
            match = _MEMBER.match(self._content, name.start(), limit) if name is not None else None
            if match is None or match["name"] == b"protected":
                break
            found.append(self._read(match))
            at = match.end()
        return found

    def _own(self, protected: _Member, after: list[_Member], name: bytes) -> _Member | None:
        """The member of that name in the same object, before or behind."""
        end = protected.begins
        for one in reversed(self._before[-2:]):
            if end - one.ends > MOST_BETWEEN or not _same_object(self._content[one.ends : end]):
                break
            if one.name == name:
                return one
            end = one.begins
        start = protected.ends
        for one in after:
            if not _same_object(self._content[start : one.begins]):
                break
            if one.name == name:
                return one
            start = one.ends
        return None

    def _payload(self, protected: _Member, after: list[_Member]) -> _Member | None:
        """The payload in the same object, or else in the one around all signatures."""
        own = self._own(protected, after, b"payload")
        if own is not None:
            return own
        end = protected.begins
        for one in reversed(self._before):
            if end - one.ends > MOST_BETWEEN:
                break
            if one.name == b"payload":
                return one
            end = one.begins
        return next((one for one in after if one.name == b"payload"), None)


def _same_object(between: bytes) -> bool:
    depth = 0
    for code in between:
        depth += (code == 0x7B) - (code == 0x7D)
        if depth < 0:
            return False
    return depth == 0
