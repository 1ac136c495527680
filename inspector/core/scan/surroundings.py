"""What stands right before a token in a file, as the name of a member, header, parameter or element: never a value."""

from __future__ import annotations

import re

MOST_BEFORE = 240
"""So many bytes before a token are looked at."""

_PERCENT = re.compile(r"%(?:25){0,3}([0-9A-Fa-f]{2})")
_COLOURS = re.compile(r"(?:\x1b|u001[bB]|x1[bB]|033)\[[0-9;]{0,12}m")
_QUOTE_ESCAPES = re.compile(r"\\+(?:u0022|x22)|&quot;|&#34;")
_SCHEME = r"(?:(?P<scheme>bearer|dpop|jwt)[ \t+]{1,8})?\Z"
_WORD = r"(?P<name>[A-Za-z][A-Za-z_.-]{0,38}[A-Za-z0-9]{0,2})"
_TELLING = re.compile(r"token|auth|jwt|bearer|assert|cookie|session|credential|sso|saml|oidc|hint", re.IGNORECASE)
_KNOWN = re.compile(
    r"(?:proxy-)?authorization|(?:(?:access|id|refresh|subject|actor|request|session)[_-]?)?token|jwt|id_token_hint"
    r"|(?:client_)?assertion",
    re.IGNORECASE,
)

_LISTED = re.compile(
    rf"""["'](?:name|key)["']\s{{0,8}}:\s{{0,8}}["']{_WORD}["']\s{{0,8}},\s{{0,40}}["']value["']\s{{0,8}}:\s{{0,8}}["']{_SCHEME}""",
    re.IGNORECASE,
)
"""A member of a list of names and values, as HAR and Postman write headers and parameters."""
_NAMED = re.compile(
    rf"""(?P<edge>^|[^A-Za-z0-9_.-]){_WORD}["'`]?\s{{0,8}}(?::|=>?)\s{{0,8}}["'`<]?{_SCHEME}""", re.IGNORECASE
)
_EDGES = frozenset("\r\n{,;\"'([?&#<")
_PRECEDING = re.compile(r"[\r\n]")
_ELEMENT = re.compile(rf"<(?:[A-Za-z]{{1,12}}:)?{_WORD}(?:\s[^<>]{{0,80}})?>\s{{0,8}}{_SCHEME}", re.IGNORECASE)
_ALONE = re.compile(rf"(?:^|[^A-Za-z0-9_-]){_SCHEME}", re.IGNORECASE)


def name_before(content: bytes, at: int) -> str:
    """In a few words what the token at `at` is there: "Authorization: Bearer", "access_token", or "" for nothing.

    A word in running text is taken for a name only where it says that a token follows: the word before a colon may be
    the end of a password. What has more digits than a name needs, or is longer, is not taken either.
    """
    start = max(0, at - MOST_BEFORE)
    begun = start == 0 or content[start - 1 : start] == b"\n"
    text = _plain(content[start:at])
    for form in (_LISTED, _ELEMENT, _NAMED):
        found = form.search(text)
        if found and _may_be_told(found, begun=begun):
            return _told(found["name"], found["scheme"])
    alone = _ALONE.search(text)
    return (alone["scheme"] or "") if alone else ""


def _may_be_told(found: re.Match[str], *, begun: bool) -> bool:
    """Whether the word is a name by where it stands, or else by what it is."""
    edge = found.groupdict().get("edge")
    if edge is None or edge in _EDGES or (edge == "" and begun):
        return True
    if edge in ("", " ", "\t"):
        alone = edge != "" and not _PRECEDING.split(found.string[: found.start()])[-1].strip(" \t-#")
        return alone or _TELLING.search(found["name"]) is not None
    return _KNOWN.fullmatch(found["name"]) is not None


def _told(name: str, scheme: str | None) -> str:
    return f"{name}: {scheme}" if scheme else name


def _plain(before: bytes) -> str:
    """The text without the escapes of JSON, URLs and terminals around names."""
    text = _PERCENT.sub(lambda match: chr(int(match[1], 16)), before.decode("latin-1"))
    text = _QUOTE_ESCAPES.sub('"', text)
    text = re.sub(r"\\+[nrt]", "\n", text)
    return _COLOURS.sub("", text.replace("\\", ""))
