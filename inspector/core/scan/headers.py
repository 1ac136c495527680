"""What begins a token: base64url of a JSON object with `alg` (RFC 7515 section 4.1.1, RFC 7516 section 4.1.1)."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from inspector.core.text import strictjson
from inspector.core.tokens.paste import SIGNATURE_CHARS
from inspector.core.tokens.token import JWE_PARTS, JWS_PARTS

MAX_HEADER_CHARS = 64 * 1024
LEAST_HEADER = 14
"""Characters of {"alg":""}, the shortest there is."""
MOST_HEADERS, MOST_REMEMBERED = 4096, 1024
"""So many different headers are remembered, and none that is longer."""
NO_HEADER, SIGNED, ENCRYPTED = range(3)
TAG_CHARS = frozenset({22, 32, 43})
"""Lengths of the authentication tags of RFC 7518 section 5.1 in base64url."""
LEAST_GLUED = 43
"""Characters of the shortest signature, behind which something may be glued."""
MOST_GLUE = 64
"""So many characters behind a signature may be glued to it."""
MOST_GLUED_TRIED = 16
"""So many places in a word are tried as the beginning of a header at its end."""

_BASE64URL_TEXT = re.compile(rb"[A-Za-z0-9_-]*+")
_OBJECT = re.compile(rb"e(?:yJ|yA|w[ok0])")
_BEGINNING = re.compile(
    rb'\{\s*"(?:alg|typ|kid|enc|cty|jku|jwk|x5[cut]|x5t#S256|crit|zip|epk|apu|apv|iss|signer|ver|client)"\s*:'
)
"""How the headers of tokens begin: a registered name (RFC 7515 section 4.1, RFC 7516), or one of a load balancer's."""
_SIGNATURES = {
    "HS256": (43,), "HS384": (64,), "HS512": (86,), "ES256": (86,), "ES256K": (86,), "ES384": (128,),
    "ES512": (176,), "EdDSA": (86, 152), "Ed25519": (86,), "Ed448": (152,),
}  # fmt: skip
"""Characters of a signature in base64url (RFC 7518 section 3.1, RFC 8037, RFC 8812, RFC 9864)."""
_RSA = (171, 342, 512, 683, 1366)
_LAST = {0: frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"), 2: frozenset("AQgw"),
         3: frozenset("AEIMQUYcgkosw048")}  # fmt: skip
"""The last character of base64url of so many characters modulo 4: the bits that are not used are zero."""
_LESS_USUAL = frozenset(-(-size // 6) for size in range(1024, 16385, 128))
"""Characters of the signatures of RSA keys whose size in bits is a multiple of 128."""
LEAST_CUT = 12
"""A signature that breaks off has at least so many characters: a shorter one is an example's."""
_DER = re.compile(r"M(?:E[QUY]|G[QUY]|IG)")
"""How a signature in DER begins, which is longer than the two numbers in it."""


def members_of(header: str) -> Mapping[str, Any]:
    """The members of a header in base64url; none where it is none."""
    return _value_of(header.encode("ascii")) or {}


def kind(header: bytes) -> int:
    """What begins with this header in base64url: a signed token, an encrypted one, or neither."""
    return remembered_kind(header) if len(header) <= MOST_REMEMBERED else kind_of(header)


def kind_of(header: bytes) -> int:
    """The same, without looking whether it was seen before."""
    value = _value_of(header)
    if value is None:
        return NO_HEADER
    return ENCRYPTED if "enc" in value else SIGNED


def _value_of(header: bytes) -> dict[str, Any] | None:
    header = header.rstrip(b"=") if header.endswith(b"=") else header
    if not LEAST_HEADER <= len(header) <= MAX_HEADER_CHARS or len(header) % 4 == 1:
        return None
    if not _BASE64URL_TEXT.fullmatch(header):
        return None  # the lines of one that was wrapped may have had padding inside
    content = base64.urlsafe_b64decode(header + b"=" * (-len(header) % 4))
    if b"alg" not in content and b"\\u" not in content:
        return None  # most of what begins like a header, without the cost of reading
    value = strictjson.read(content).value
    return value if isinstance(value, dict) and "alg" in value else None


remembered_kind = lru_cache(MOST_HEADERS)(kind_of)


def glued_header(word: bytes) -> int:
    """Where in a word of base64url a header begins that ends with it; -1 where none does.

    A letter or a length may stand right before a token. What decodes to an object with `alg` up to the end of the word
    is no accident, wherever it begins.
    """
    ends = [over for over in (0, 2, 3) if _ends_object(word, over)]
    tried = 0
    for match in _OBJECT.finditer(word, 0, len(word) - LEAST_HEADER + 3):
        at = match.start()
        if (len(word) - at) % 4 in ends and len(word) - at <= MAX_HEADER_CHARS:
            if kind(word[at:]) != NO_HEADER:
                return at
            tried += 1
            if tried == MOST_GLUED_TRIED:
                break
    return -1


def _ends_object(word: bytes, over: int) -> bool:
    tail = word[-(8 + over) :]
    if len(tail) < 8 + over:
        return False
    return base64.urlsafe_b64decode(tail + b"=" * (-over % 4)).rstrip().endswith(b"}")


@lru_cache(MOST_HEADERS)
def may_begin(word: bytes) -> bool:
    """Whether a word, of which a few characters are enough, may be how a header begins: as text."""
    text = base64.urlsafe_b64decode(word[: len(word) // 4 * 4]).translate(None, b"\t\r\n")
    return text.isascii() and text.decode("ascii").isprintable()


def begins_header(word: bytes) -> bool:
    """Whether a word that breaks off is the beginning of a header: an object with one of the names headers have."""
    start = word[:48]
    start = start[: len(start) // 4 * 4]
    if not _BASE64URL_TEXT.fullmatch(start):
        return False
    return _BEGINNING.match(base64.urlsafe_b64decode(start)) is not None


@lru_cache(MOST_HEADERS)
def _lengths_of(header: bytes) -> tuple[int, ...]:
    alg = (_value_of(header) or {}).get("alg")
    if not isinstance(alg, str):
        return ()
    return _RSA if alg[:2] in ("RS", "PS") else _SIGNATURES.get(alg, ())


def signature_lengths(header: str) -> tuple[int, ...]:
    """How many characters a signature may have by the algorithm in the header; none where that does not tell."""
    return _lengths_of(header.encode("ascii")) if len(header) <= MOST_REMEMBERED else ()


def without_glue(header: str, signature: str) -> int:
    """How many characters of what stands in the place of the signature are the signature.

    Only where it is a little longer than the algorithm says: what follows belongs to the next column or word.
    """
    count = len(signature)
    lengths = signature_lengths(header)
    if not lengths or count in SIGNATURE_CHARS or _DER.match(signature) or signature.endswith("="):
        return count
    fitting = max((length for length in lengths if length < count), default=0)
    if not fitting or count - fitting > MOST_GLUE or signature[fitting - 1] not in _LAST[fitting % 4]:
        return count
    return count if lengths == _RSA and count in _LESS_USUAL else fitting


def breaks_off(header: str, signature: str) -> bool:
    """Whether the signature is shorter than its algorithm makes it, so that the rest of it is missing.

    An example in a text often has a word in its place, which is short.
    """
    lengths, count = signature_lengths(header), len(signature)
    if not lengths or count in SIGNATURE_CHARS or _DER.match(signature):
        return False
    if lengths == _RSA:
        return LEAST_CUT <= count < max(_RSA) and count not in _LESS_USUAL
    return LEAST_CUT <= count < min(lengths)


def parts_of_whole(parts: list[str]) -> list[str]:
    """The parts of the token at the beginning of `parts`; none where there is no token."""
    if len(parts) < JWS_PARTS or not parts[1] + parts[2]:
        return []
    what = kind(parts[0].encode("ascii"))
    if what == ENCRYPTED:
        return parts[:JWE_PARTS] if len(parts) >= JWE_PARTS and parts[2] and parts[4] else []
    return parts[:JWS_PARTS] if what == SIGNED else []


def surely_whole(text: str) -> bool:
    """Whether a token ends where its signature or tag has to end, so that nothing in the next line belongs to it."""
    ends = SIGNATURE_CHARS if text.count(".") == JWS_PARTS - 1 else TAG_CHARS
    return len(text.rpartition(".")[2].rstrip("=")) in ends


def padded_rightly(parts: list[str]) -> Iterator[str]:
    """The parts of a token, each with its padding only where that is what base64 has there (RFC 4648 section 4)."""
    for part in parts:
        bare = part.rstrip("=")
        yield part if len(part) % 4 == 0 and len(part) - len(bare) <= 2 and "=" not in bare else bare.replace("=", "")
