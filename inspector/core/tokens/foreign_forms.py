"""Readers of the forms that no pattern can tell: what is inside a base64 text, JSON, ordinary words.

A reader answers with the values for the sentences of its row, or None. "says" among them names another row.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import unquote

from inspector.core.text import strictjson
from inspector.core.text.patterns import pattern

Values = Mapping[str, object] | None

MAX_CHARS = 1024 * 1024
MAX_INFLATED = 64 * 1024
"""So many bytes of a compressed SAML message are looked at."""
_BASE64 = pattern(r"[A-Za-z0-9+/_-]+={0,2}")
_NOT_BASE64 = pattern(r"[^A-Za-z0-9+/_=\s-]")
_SAML_NAMESPACE = b"urn:oasis:names:tc:SAML:"
_SAML_PART = pattern(rb"<(?:[A-Za-z0-9]{1,10}:)?(Assertion|EncryptedAssertion|Response|AuthnRequest|LogoutRe\w+)\b")
_SCHEME = pattern(r"(?:(?:proxy-)?authorization\s*:\s*)?(?:(basic|negotiate|kerberos)\s+)?", re.IGNORECASE)
_SPNEGO, _KERBEROS = bytes.fromhex("06062b0601050502"), bytes.fromhex("06092a864886f712010202")
_ITSDANGEROUS = pattern(r"(\.?[A-Za-z0-9_-]+)\.[A-Za-z0-9_-]{6}\.(?:[A-Za-z0-9_-]{27}|[A-Za-z0-9_-]{43}|[\w-]{86})")
_CUT = pattern(
    r"[<(]?(?:…|(?<!\.)\.{3,})[>)]?|\*{3,}|•{2,}"
    r"|\[(?:\.{3}|…|truncated|snip|cut|\d{1,9} (?:more )?(?:chars|characters|bytes))\]"
    r"|<(?:snip|truncated)>|\((?:truncated|cut)\)"
)
_BEGINS = pattern(r"(?:ey[A-Za-z]|ewo|ewog)[A-Za-z0-9_.-]*")
_ENDS = pattern(r"[A-Za-z0-9_.…*•\[\]() -]*")
_ADDRESS = pattern(
    r"(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5}|/\d{1,2})?"  # IPv4
    r"|[0-9A-Fa-f:]{2,39}(?:%\w+)?(?<=[0-9A-Fa-f:])"  # IPv6
    r"|v?\d{1,6}(?:\.\d{1,6}){1,4}(?:[-+.][A-Za-z0-9.+-]{1,40})?"  # a version
    r"|(?:[A-Za-z]:)?[\w.@~+-]{0,100}(?:[/\\][\w.@~+-]{1,100}){1,20}[/\\]?"  # a path
    r"|\d{4}-\d\d-\d\d[T ][0-9:.,]{4,20}(?:Z|[+-][0-9:]{2,6})?"  # a moment
    r"|[A-Za-z0-9_*@+-]{1,63}(?:\.[A-Za-z0-9_@-]{1,63}){1,6}\.?(?::\d{1,5})?"  # a host, a file, a class, an address
)
_LABEL = pattern(r"[.:/\\@]")
MAX_LOOKED_AT, LEAST_LETTERS = 1000, 4
"""Characters in which so many letters of another script make ordinary text, also without white space."""
MAX_LABEL = 32
"""A longer word is in no name that somebody gave."""
_CLAIMS = frozenset({"iss", "sub", "aud", "exp", "iat", "nbf", "scope", "scp", "client_id"})


def decoded(text: str) -> bytes | None:
    """The bytes of a text in base64 or base64url, with or without padding and line breaks; None where it is none."""
    if _NOT_BASE64.search(text):
        return None
    packed = "".join(text.split()) if any(space in text for space in "\n\r ") else text
    if not packed or len(packed) > MAX_CHARS or not _BASE64.fullmatch(packed):
        return None
    bare = packed.rstrip("=")
    if len(bare) % 4 == 1:
        return None
    try:
        return base64.b64decode(bare.replace("-", "+").replace("_", "/") + "=" * (-len(bare) % 4), validate=True)
    except binascii.Error:
        return None


def _saml(text: str) -> Values:
    value = text[text.find("=") + 1 :] if re.match(r"[?&]?SAML(?:Response|Request|art)=", text) else text
    value = unquote(value.partition("&")[0]) if "%" in value else value
    if value[:1] == "<":
        return _saml_part(value.encode("utf-8", "replace"))
    content = decoded(value)
    if content is None or len(content) < 16:
        return None
    return _saml_part(content) if content[:1] == b"<" else _saml_part(_inflated(content))


def _saml_part(content: bytes) -> Values:
    if _SAML_NAMESPACE not in content:
        return None
    part = _SAML_PART.search(content)
    return {"part": part[1].decode("ascii")} if part is not None else None


def _inflated(content: bytes) -> bytes:
    """What a message of the HTTP-Redirect binding holds (SAML Bindings section 3.4.4.1); nothing where it is none."""
    try:
        return zlib.decompressobj(-15).decompress(content, MAX_INFLATED)
    except zlib.error:
        return b""


def _macaroon(text: str) -> Values:
    content = decoded(text)
    if content is None or len(content) < 40:
        return None
    old = re.match(rb"[0-9a-f]{4}(?:location|identifier) ", content) is not None
    return {} if old or (content[0] == 2 and _macaroon_fields(content[1:])) else None


def _macaroon_fields(content: bytes) -> bool:
    """Whether it is the packets of version 2, the last of them the signature of 32 bytes."""
    at, last = 0, (-1, 0)
    while at < len(content):
        kind = content[at]
        at += 1
        if kind == 0:
            continue
        size, at = _varint(content, at)
        if kind not in (1, 2, 4, 6) or size is None or at + size > len(content):
            return False
        last, at = (kind, size), at + size
    return last == (6, 32)


def _varint(content: bytes, at: int) -> tuple[int | None, int]:
    value = 0
    for shift in range(0, 35, 7):
        if at >= len(content):
            return None, at
        value |= (content[at] & 0x7F) << shift
        at += 1
        if content[at - 1] < 0x80:
            return value, at
    return None, at


def _biscuit(text: str) -> Values:
    content = decoded(text)
    fields = _protobuf(content) if content is not None and len(content) > 80 else None
    if fields is None or not {2, 4} <= fields.keys() <= {1, 2, 3, 4}:
        return None
    authority = _protobuf(fields[2]) or {}
    return {} if {1, 2, 3} <= authority.keys() and len(authority[3]) == 64 else None


def _protobuf(content: bytes) -> dict[int, bytes] | None:
    """The fields of a message by their numbers, the first of each; None where it is none."""
    found: dict[int, bytes] = {}
    at = 0
    while at < len(content):
        key, at = _varint(content, at)
        if key is None or key & 7 not in (0, 2):
            return None
        size, at = _varint(content, at)
        if size is None or (key & 7 == 2 and at + size > len(content)):
            return None
        if key & 7 == 2:
            found.setdefault(key >> 3, content[at : at + size])
            at += size
        else:
            found.setdefault(key >> 3, b"")
    return found


_BASE62 = {
    letter: place for place, letter in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
}
_BRANCA_LEAST, _BRANCA_MOST = 61, 4096
_BRANCA_SINCE, _BRANCA_UNTIL = 1_420_000_000, 2_200_000_000
"""Dates between 2015 and 2039, in epoch seconds: another one is chance."""


def _branca(text: str) -> Values:
    if not _BRANCA_LEAST <= len(text) <= _BRANCA_MOST or not text.isascii() or not text.isalnum():
        return None
    value = 0
    for letter in text:
        value = value * 62 + _BASE62[letter]
    content = value.to_bytes((value.bit_length() + 7) // 8, "big")
    made = int.from_bytes(content[1:5], "big")
    return {} if content[:1] == b"\xba" and _BRANCA_SINCE < made < _BRANCA_UNTIL else None


def _spnego(text: str) -> Values:
    scheme = _SCHEME.match(text)
    begin = scheme.end() if scheme is not None else 0
    content = decoded(text[begin:])
    if not content:
        return None
    ticket = content[0] == 0x60 and any(oid in content[:40] for oid in (_SPNEGO, _KERBEROS))
    answer = content[0] == 0xA1 and text[:begin].strip().lower().endswith("negotiate")
    return {} if ticket or answer else None


def _basic(text: str) -> Values:
    scheme = _SCHEME.match(text)
    said = scheme is not None and (scheme[1] or "").lower() == "basic"
    content = decoded(text[scheme.end() if scheme is not None and said else 0 :])
    if content is None:
        return None
    try:
        words = content.decode("utf-8")
    except UnicodeDecodeError:
        return None
    user, colon, password = words.partition(":")
    if not colon or not words.isprintable():
        return None
    plain = len(words) >= 6 and words.isascii() and bool(re.fullmatch(r"[\w.@+\\ -]{1,100}", user)) and bool(password)
    return {} if said or plain else None


def _itsdangerous(text: str) -> Values:
    match = _ITSDANGEROUS.fullmatch(text)
    if match is None:
        return None
    packed = match[1].startswith(".")
    content = decoded(match[1].lstrip("."))
    value = strictjson.read(content).value if content is not None and not packed else None
    signed = isinstance(value, dict) and "alg" not in value
    return {} if signed or (packed and content is not None and content[:1] == b"\x78") else None


def _laravel(text: str) -> Values:
    content = decoded(text) if text.startswith("eyJ") else None
    value = strictjson.read(content).value if content is not None and b'"mac"' in content else None
    return {} if isinstance(value, dict) and {"iv", "value", "mac"} <= value.keys() else None


def _json(text: str) -> Values:
    if text[:1] not in ("{", "["):
        return None
    value = strictjson.read(text.encode("utf-8", "replace")).value
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        return {"says": _kind_of_object(value)}
    if value is not None:
        return {}
    return {"says": "claims"} if re.match(r'\{\s{0,20}"(?:alg|typ|kid)"', text) else None


def _kind_of_object(value: dict[str, Any]) -> str:
    if "kty" in value:
        return "private_key" if {"d", "k", "priv"} & value.keys() else "jwk"
    if isinstance(value.get("keys"), list):
        return "jwk"
    if "jwks_uri" in value or "authorization_endpoint" in value or "token_endpoint" in value:
        return "discovery"
    if value.get("v") == 2 and {"i", "i64"} & value.keys() and {"s", "s64"} & value.keys():
        return "macaroon"
    if {"error", "errors", "error_description", "errorCode", "__type", "fault"} & value.keys() or _is_refusal(value):
        return "json_error"
    return "claims" if _CLAIMS & value.keys() or "alg" in value else "json_other"


def _is_refusal(value: dict[str, Any]) -> bool:
    status = value.get("status") or value.get("code") or value.get("statusCode")
    said = "message" in value or "title" in value or "detail" in value
    return said and (len(value) <= 2 or (isinstance(status, int) and status >= 400))


def _shortened(text: str) -> Values:
    mark = _CUT.search(text) if len(text) <= MAX_CHARS else None
    if mark is None or not _BEGINS.fullmatch(text[: mark.start()].rstrip()):
        return None
    return {} if _ENDS.fullmatch(text, mark.end()) else None


def _name(text: str) -> Values:
    if len(text) > 253 or not _ADDRESS.fullmatch(text):
        return None
    words = [word for word in _LABEL.split(text) if word]
    last = words[-1] if words else ""
    ending = last.replace("_", "").isalpha() or last.rstrip("Z").isdigit() or (len(last) <= 4 and last == last.lower())
    return {} if ending and all(map(_is_label, words)) else None


def _is_label(word: str) -> bool:
    """Whether a word is one that people give as a name: not long, and no mixture of all kinds of characters."""
    kinds = sum(any(map(test, word)) for test in (str.islower, str.isupper, str.isdigit))
    return len(word) <= MAX_LABEL and (kinds < 3 or len(word) <= 16)


def _prose(text: str) -> Values:
    spaced = any(space in text for space in " \n\t")
    letters = 0 if text.isascii() else sum(letter.isalpha() and not letter.isascii() for letter in text[:MAX_LOOKED_AT])
    return {} if (spaced or letters >= LEAST_LETTERS) and "eyJ" not in text else None


READERS: dict[str, Callable[[str], Values]] = {
    "saml": _saml,
    "macaroon": _macaroon,
    "biscuit": _biscuit,
    "branca": _branca,
    "spnego": _spnego,
    "basic": _basic,
    "itsdangerous": _itsdangerous,
    "laravel": _laravel,
    "json": _json,
    "shortened": _shortened,
    "name": _name,
    "prose": _prose,
}
"""By the name that a row of the table gives under `reads`."""
