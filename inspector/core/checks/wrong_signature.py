"""Why a signature that does not fit its key does not: its form, its length, or what was done to the text.

Each of these is a failure: a verifier has the bytes as they stand and refuses them. What is tried here, such as a
signature in another form, only tells whether the token is otherwise whole.
"""

from __future__ import annotations

import base64
import binascii

from inspector.core.checks.case import Case
from inspector.core.checks.fact import Fact, failed
from inspector.core.keys import algorithms
from inspector.core.keys.key import Key, bound_to, verifies
from inspector.core.keys.other_ways import Mistake, other_way
from inspector.core.text.language import mark
from inspector.core.text.message import message

DER = failed("signature.der", "alg", "size", "key", "count")
DER_FITS = failed("signature.der_fits", "alg", "size", "key", "count")
SHORT = failed("signature.short", "alg", "size", "count")
LONG = failed("signature.long", "alg", "size", "count")
LONG_FITS = failed("signature.long_fits", "alg", "size", "key", "count")
OTHER_LENGTH = failed("signature.other_length", "alg", "size", "others", "count")
HEXADECIMAL = failed("signature.hexadecimal", "alg", "size", "count")
ENCODED_TWICE = failed("signature.encoded_twice", "alg", "size", "form", "count")
PADDED_AFTERWARDS = failed("signature.padded_afterwards", "key")
OTHER_KEY = failed("signature.other_key", "key", "kid")
OTHER_WAY = failed("signature.other_way", "alg", "key", "made")
OTHER_SALT = failed("signature.other_salt", "alg", "key", "size")
OTHER_ORDER = {
    Mistake.REVERSED: failed("signature.reversed", "alg", "key"),
    Mistake.SWAPPED: failed("signature.swapped", "alg", "key"),
}
PAYLOAD_ALONE = failed("signature.payload_alone", "key")
ZEROS = failed("signature.zeros", "count")
SECRET_IN_BASE64 = failed("signature.secret_in_base64")
SECRET_WITH_LINE_END = failed("signature.secret_with_line_end")

MOST_COMPARED = 20
"""In a set of so many keys another one is looked for that made a wrong signature. Issuers publish two to ten."""

_SIZES = {
    "HS256": 32, "HS384": 48, "HS512": 64, "ES256": 64, "ES256K": 64, "ES384": 96, "ES512": 132,
    "ML-DSA-44": 2420, "ML-DSA-65": 3309, "ML-DSA-87": 4627,
}  # fmt: skip
"""Bytes of a signature (RFC 7518 sections 3.2 and 3.4, RFC 8812 section 3.2, FIPS 204 table 2)."""
_EDWARDS_SIZES = {"Ed25519": 64, "Ed448": 114}
"""By the curve of the key (RFC 8032 sections 5.1.6 and 5.2.6)."""
_OTHERS = {
    32: ("HS256",), 48: ("HS384",), 64: ("HS512", "ES256", "EdDSA"), 96: ("ES384",), 114: ("Ed448",), 132: ("ES512",),
    128: ("RS256 (RSA 1024)",), 256: ("RS256 (RSA 2048)",), 384: ("RS256 (RSA 3072)",), 512: ("RS256 (RSA 4096)",),
}  # fmt: skip
"""What makes signatures of so many bytes."""
_HEXADECIMAL, _BASE64 = mark("hexadecimal"), mark("base64")


def why_wrong(case: Case, key: Key) -> Fact | None:
    """What is wrong with a signature that does not fit `key`, where its form tells; None where it does not."""
    signature, alg = case.token.signature or b"", case.alg or ""
    size = _size(alg, key)
    name = key.kid or message("without ID", "key …")
    if any(problem.check == "padding" for problem in case.token.problems) and _fits_unpadded(case, key):
        return PADDED_AFTERWARDS(name)
    count = len(signature)
    if size is None:
        return None
    if count == size:
        return _of_secret(case, key) if isinstance(key.public_key, bytes) else _of_right_length(case, key, name)
    if alg.startswith("ES") and (numbers := _of_der(signature, size)) is not None:
        fits = verifies(key, alg, case.token.signing_input, numbers)
        return (DER_FITS if fits else DER)(alg, size, name, count)
    written = case.token.parts[2]
    if len(written) == 2 * size and _is_hexadecimal(written.encode("ascii", "replace")):
        return HEXADECIMAL(alg, size, len(written))
    if (form := _of_text(signature, size)) is not None:
        return ENCODED_TWICE(alg, size, form, count)
    cut = any(problem.check == "encoding" for problem in case.token.problems)  # in the middle of a byte
    if count in _OTHERS and not cut:
        return OTHER_LENGTH(alg, size, _OTHERS[count], count)
    if count < size:
        return SHORT(alg, size, count)
    if verifies(key, alg, case.token.signing_input, signature[:size]):
        return LONG_FITS(alg, size, name, count)
    return LONG(alg, size, count)


def _of_right_length(case: Case, key: Key, name: object) -> Fact | None:
    """What was done otherwise by whoever signed, or None: then the text was changed, or it was somebody else."""
    signature, alg, text = case.token.signature or b"", case.alg or "", case.token.signing_input
    if key.unusable is not None or not bound_to(alg, key):
        return None
    if not any(signature):
        return ZEROS(len(signature))
    if (way := other_way(alg, key.public_key, key.curve, text, signature)) is not None:
        if way.mistake is Mistake.ALGORITHM:
            return OTHER_WAY(alg, name, way.made_as)
        if way.mistake is Mistake.SALT:
            return OTHER_SALT(alg, name, int(alg[-3:]) // 8)
        return OTHER_ORDER[way.mistake](alg, name)
    if any(verifies(key, alg, part, signature) for part in _payload(case) if part != text):
        return PAYLOAD_ALONE(name)
    other = _other_maker(case, key)
    return OTHER_KEY(other.kid or other.thumbprint or "", name) if other is not None else None


def _payload(case: Case) -> tuple[bytes, ...]:
    """The payload as it is written, and what it is decoded."""
    return case.token.parts[1].encode("utf-8", "replace"), case.token.payload_bytes or b""


def _other_maker(case: Case, key: Key) -> Key | None:
    """The key of the same set that made the signature, where it has another ID than the one that the token names."""
    keys = case.key_set.keys if case.key_set is not None else ()
    if len(keys) > MOST_COMPARED:
        return None
    others = (other for other in keys if other.kid != key.kid)
    signature, text = case.token.signature or b"", case.token.signing_input
    return next((other for other in others if verifies(other, case.alg or "", text, signature)), None)


def _of_secret(case: Case, key: Key) -> Fact | None:
    """Which other reading of a shared secret fits: what its base64 stands for, or the line end of its file too."""
    alg, signature, secret = case.alg or "", case.token.signature or b"", key.public_key

    def fits(other: bytes) -> bool:
        return bool(other) and algorithms.verify(alg, other, case.token.signing_input, signature)

    if alg not in algorithms.HMAC_BITS or not isinstance(secret, bytes):
        return None
    if fits(_decoded(secret)):
        return SECRET_IN_BASE64()
    return SECRET_WITH_LINE_END() if any(fits(secret + end) for end in (b"\n", b"\r\n")) else None


def _decoded(secret: bytes) -> bytes:
    """What a secret in base64 of either alphabet stands for; no bytes where it is none."""
    text = secret.strip().rstrip(b"=").replace(b"-", b"+").replace(b"_", b"/")
    try:
        return base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except binascii.Error:
        return b""


def _size(alg: str, key: Key) -> int | None:
    """How many bytes a signature by that key has; None for what is not known here."""
    if alg[:2] in ("RS", "PS") and key.bits:
        return (key.bits + 7) // 8
    if alg in ("EdDSA", *_EDWARDS_SIZES):
        return _EDWARDS_SIZES.get(key.curve or "")
    return _SIZES.get(alg)


def _fits_unpadded(case: Case, key: Key) -> bool:
    header, payload, *_ = (part.rstrip("=") for part in case.token.parts)
    return verifies(key, case.alg or "", f"{header}.{payload}".encode("ascii"), case.token.signature or b"")


def _of_der(signature: bytes, size: int) -> bytes | None:
    """The two numbers of a signature in DER side by side (RFC 3279 section 2.2.3); None where it is none."""
    body = _element(signature, 0x30)
    first = _element(body[0], 0x02) if body is not None and not body[1] else None
    second = _element(first[1], 0x02) if first is not None else None
    if first is None or second is None or second[1]:
        return None
    numbers = [number.lstrip(b"\0") for number in (first[0], second[0])]
    half = size // 2
    if any(len(number) > half for number in numbers):
        return None
    return b"".join(number.rjust(half, b"\0") for number in numbers)


def _element(content: bytes, tag: int) -> tuple[bytes, bytes] | None:
    """What an element of DER holds, and what stands behind it (X.690 section 8.1); None where it is not of that tag."""
    if len(content) < 2 or content[0] != tag:
        return None
    length, begin = content[1], 2
    if length == 0x81 and len(content) > 2:
        length, begin = content[2], 3
    elif length >= 0x80:
        return None  # no signature is longer than 255 bytes
    end = begin + length
    return (content[begin:end], content[end:]) if len(content) >= end else None


def _of_text(signature: bytes, size: int) -> str | None:
    """In which form a text holds a signature of that size; None where the signature is no such text."""
    text = signature.strip()
    if len(text) == 2 * size and _is_hexadecimal(text):
        return _HEXADECIMAL
    if not 4 * size // 3 <= len(text) <= 4 * size // 3 + 4:
        return None
    try:
        content = base64.b64decode(
            text.rstrip(b"=").replace(b"-", b"+").replace(b"_", b"/") + b"=" * (-len(text.rstrip(b"=")) % 4),
            validate=True,
        )
    except binascii.Error:
        return None
    return _BASE64 if len(content) == size else None


def _is_hexadecimal(text: bytes) -> bool:
    try:
        bytes.fromhex(text.decode("ascii"))
    except ValueError:
        return False
    return True
