"""Inputs made of others: by bytes, by what the formats consist of, and by putting two of them together."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Sequence
from contextlib import suppress
from random import Random
from typing import Any

MOST_BYTES = 8192
WORDS = (
    b"{", b"}", b"[", b"]", b'"', b":", b",", b".", b"..", b"~", b"=", b"&", b"%", b"\\", b"\x00", b"\r\n",
    b"\n\n", b"\xff", b"\xef\xbb\xbf", b"\xff\xfe", b"\xe2\x80\xae", b"\xed\xa0\x80", b"\\u202e", b"\\ud800",
    b"null", b"true", b"1e999", b"-0", b"NaN", b"9" * 40, b"eyJ", b"eyJhbGciOiJub25lIn0.", b'"alg":"none"',
    b'"alg":"HS256"', b'"kid":"one"', b'"crit":["x"]', b'"exp":0', b'"aud":[]', b'"error":"invalid_client"',
    b"HTTP/1.1 401 Unauthorized\r\n", b"WWW-Authenticate: Bearer ", b'"name":"a"', b'"client_secret":"x"',
    b'"token_url":"https://x.example"', b"-----BEGIN PRIVATE KEY-----\n", b'"kty":"RSA","n":"AQAB","e":"AQAB"',
    b'"parameters":{"a":["b"]}', b"https://a@b", b"curl -u a:b ", b"Bearer ", b"access_token=",
)  # fmt: skip
Mutate = Callable[[Random, bytes, bytes], bytes]


def _place(random: Random, content: bytes) -> tuple[int, int]:
    at = random.randint(0, len(content))
    return at, min(len(content), at + random.choice((0, 1, 1, 2, 4, 16, 64)))


def _byte(random: Random, content: bytes, _: bytes) -> bytes:
    at, _end = _place(random, content)
    return content[:at] + bytes([random.randrange(256)]) + content[at + 1 :]


def _word(random: Random, content: bytes, _: bytes) -> bytes:
    at, end = _place(random, content)
    return content[:at] + random.choice(WORDS) + content[end:]


def _without(random: Random, content: bytes, _: bytes) -> bytes:
    at, end = _place(random, content)
    return content[:at] + content[end:]


def _repeated(random: Random, content: bytes, _: bytes) -> bytes:
    at, end = _place(random, content)
    return content[:end] + content[at:end] * random.choice((1, 2, 30)) + content[end:]


def _crossed(random: Random, content: bytes, other: bytes) -> bytes:
    return content[: random.randint(0, len(content))] + other[random.randint(0, len(other)) :]


def _json(random: Random, content: bytes, other: bytes) -> bytes:
    """Another value at some place of a JSON document."""
    with suppress(ValueError, RecursionError):
        document = json.loads(content)
        members = document
        for _ in range(random.randint(0, 3)):
            inner = (
                list(members.values()) if isinstance(members, dict) else members if isinstance(members, list) else []
            )
            below = [each for each in inner if isinstance(each, dict | list) and each]
            members = random.choice(below) if below else members
        value: Any = random.choice(
            ([], {}, "", None, True, -1, 1e308, "\u202e", [[]], {"a": 1}, other.decode("latin-1")[:40])
        )
        if isinstance(members, dict) and members:
            members[random.choice((*members, "name", "id", "alg", "kid", "kty", "x"))] = value
        elif isinstance(members, list) and members:
            members[random.randrange(len(members))] = value
        return json.dumps(document).encode()
    return content


def _segment(random: Random, content: bytes, other: bytes) -> bytes:
    """What one part of a token says is changed, and written as such a part again."""
    parts = content.split(b".")
    at = random.randrange(len(parts))
    with suppress(ValueError):
        inner = urlsafe_b64decode(parts[at] + b"=" * (-len(parts[at]) % 4))
        changed = random.choice((_json, _byte, _word))(random, inner, other)
        parts[at] = urlsafe_b64encode(changed).rstrip(b"=")
    return b".".join(parts)


MUTATIONS: tuple[Mutate, ...] = (_byte, _word, _word, _without, _repeated, _crossed, _json, _json, _segment)


def mutated(random: Random, corpus: Sequence[bytes]) -> bytes:
    """One more input, of one to eight changes of a known one."""
    content = random.choice(corpus)
    for _ in range(random.choice((1, 1, 2, 3, 8))):
        content = random.choice(MUTATIONS)(random, content, random.choice(corpus))[:MOST_BYTES]
    return content
