"""In which other way a key may have made a signature that does not fit: another algorithm, hash, salt or order.

Each is a mistake that programs which sign do make. It is tried only to say what is wrong: such a signature stays wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any, NamedTuple

from inspector.core.keys import algorithms


class Mistake(StrEnum):
    """What a program that signs did otherwise than its algorithm has it."""

    ALGORITHM = "algorithm"
    """It signed with another algorithm or hash than the header says."""
    SALT = "salt"
    """The salt of its RSA-PSS signature is not as long as the hash (RFC 7518 section 3.5)."""
    REVERSED = "reversed"
    """The bytes of R and of S are in reverse order."""
    SWAPPED = "swapped"
    """S stands before R."""


class OtherWay(NamedTuple):
    """A mistake, and the usual name of what the signature was made with instead ("" where the algorithm is right)."""

    mistake: Mistake
    made_as: str = ""


_HASHES = {"256": "SHA256", "384": "SHA384", "512": "SHA512"}


def other_way(alg: str, material: Any, curve: str | None, text: bytes, signature: bytes) -> OtherWay | None:
    """How this key made the signature, where not as `alg` has it; None where it did not in any way known here."""
    if not algorithms.fits(alg, material, curve):
        return None
    if alg[:2] in ("RS", "PS"):
        return next(_of_rsa(alg, material, text, signature), None)
    if alg.startswith(("ES", "BP")):
        return next(_of_ec(alg, material, text, signature), None)
    return None


def _of_rsa(alg: str, material: Any, text: bytes, signature: bytes) -> Iterator[OtherWay]:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import padding

    def fits(way: Any, digest: Any) -> bool:
        try:
            material.verify(signature, text, way, digest)
        except InvalidSignature:
            return False
        return True

    for bits, name in _HASHES.items():
        digest = getattr(hashes, name)()
        if alg != f"RS{bits}" and fits(padding.PKCS1v15(), digest):
            yield OtherWay(Mistake.ALGORITHM, f"RS{bits}")
        if fits(padding.PSS(padding.MGF1(digest), padding.PSS.AUTO), digest):
            yield OtherWay(Mistake.SALT) if alg == f"PS{bits}" else OtherWay(Mistake.ALGORITHM, f"PS{bits}")
    if fits(padding.PKCS1v15(), hashes.SHA1()):  # noqa: S303 - to name it, not to trust it
        yield OtherWay(Mistake.ALGORITHM, "RSA with SHA-1")


def _of_ec(alg: str, material: Any, text: bytes, signature: bytes) -> Iterator[OtherWay]:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

    half = len(signature) // 2
    r, s = signature[:half], signature[half:]
    if algorithms.verify(alg, material, text, r[::-1] + s[::-1]):
        yield OtherWay(Mistake.REVERSED)
    if algorithms.verify(alg, material, text, s + r):
        yield OtherWay(Mistake.SWAPPED)
    numbers = encode_dss_signature(int.from_bytes(r), int.from_bytes(s))
    for bits, name in {"1": "SHA1", **_HASHES}.items():
        try:
            material.verify(numbers, text, ec.ECDSA(getattr(hashes, name)()))
        except InvalidSignature:
            continue
        yield OtherWay(Mistake.ALGORITHM, f"ECDSA with SHA-{bits}")
