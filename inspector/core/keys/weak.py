"""Public keys that anyone with patience can break, told by their numbers alone.

No library of the first rank offers these tests for public keys, so they are written here from the papers.
"""

from __future__ import annotations

from functools import cache
from math import gcd, prod

from inspector.core.text.message import Message, message

_SMALL_PRIMES = (
    3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107, 109,
    113, 127, 131, 137, 139, 149, 151, 157, 163, 167,
)  # fmt: skip

_PRODUCT = prod(_SMALL_PRIMES)
"""What a modulus leaves of it says what it leaves of each of them: one division of a large number for all."""

ROCA_GENERATOR = 65537
MIN_EXPONENT = 65537
"""NIST SP 800-56B section 6.2; smaller ones have made signature forgery possible (CVE-2006-4339)."""


def rsa_flaw(modulus: int, exponent: int) -> Message | None:
    """Why an RSA key of sufficient length must not be trusted all the same; None where nothing is known."""
    if exponent % 2 == 0 or exponent < 3:
        return message("Its public exponent is {exponent}, with which RSA does not work.", exponent=exponent)
    if exponent.bit_length() > 256:
        return message("Its public exponent is longer than 256 bits, which no sound program makes.")
    rest = modulus % _PRODUCT
    if modulus % 2 == 0 or gcd(rest, _PRODUCT) != 1:
        return message("Its modulus has a small factor, so its private part can be computed at once.")
    if has_roca_fingerprint(rest):
        return message(
            "It was made by a faulty Infineon chip (ROCA, CVE-2017-15361), and its private part can be computed."
        )
    return None


def is_garbled(modulus: int) -> bool:
    """Whether no program makes such a modulus, so that what is published is not the one that was meant.

    One that is made is odd. One with a small factor is a key that anyone can break, or a part of another one: its
    length, a multiple of 64 bits or a bit less, tells which.
    """
    odd_length = modulus.bit_length() % 64 not in (0, 63)
    return modulus % 2 == 0 or (odd_length and gcd(modulus % _PRODUCT, _PRODUCT) != 1)


def small_exponent(exponent: int) -> Message | None:
    """A caution about a public exponent that is sound in theory and smaller than NIST allows; None otherwise."""
    if 3 <= exponent < MIN_EXPONENT:
        return message(
            "Its public exponent is {exponent}; less than {least} makes mistakes of a verifier fatal.",
            exponent=exponent,
            least=MIN_EXPONENT,
        )
    return None


def has_roca_fingerprint(modulus: int) -> bool:
    """Whether the modulus is a power of 65537 modulo every small prime (Nemec et al., CCS 2017, section 2.2).

    A sound key looks so with a probability below 2**-27.
    """
    return all(modulus % prime in _powers(prime) for prime in _SMALL_PRIMES)


@cache
def _powers(prime: int) -> frozenset[int]:
    return frozenset(pow(ROCA_GENERATOR, exponent, prime) for exponent in range(prime - 1))
