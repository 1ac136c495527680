"""Public keys that are broken by their numbers: small factors, odd exponents, the fingerprint of ROCA."""

from __future__ import annotations

import math
import secrets
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from inspector.core.keys import weak
from inspector.core.keys.key import Key, KeySource, Origin, verifies
from inspector.core.keys.weak import has_roca_fingerprint, rsa_flaw, small_exponent
from tests.core.minting import KID, b64, judge, jwk_of, key_set, mint, rsa_key

PRIMES = (3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107,
          109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167)  # fmt: skip


def sound_modulus() -> int:
    return rsa_key().public_key().public_numbers().n


def roca_modulus(power: int = 12345, multiple: int | None = None) -> int:
    """A number of 2048 bits made as the chip made its primes: a power of 65537 modulo the product of small primes."""
    product = math.prod(PRIMES)
    found = pow(65537, power, product) + product * (multiple or (1 << 2047) // product + 1)
    return found if found % 2 else found + product


def entry_of(modulus: int, exponent: int = 65537) -> dict[str, Any]:
    numbers = {"n": modulus, "e": exponent}
    members = {name: b64(value.to_bytes((value.bit_length() + 7) // 8)) for name, value in numbers.items()}
    return {"kty": "RSA", "kid": KID, **members}


def only(entry: dict[str, Any]) -> Key:
    (key,) = key_set(entry, source=KeySource(Origin.FILE, "keys.json")).keys
    return key


def test_a_sound_key_has_no_flaw() -> None:
    assert rsa_flaw(sound_modulus(), 65537) is None
    assert small_exponent(65537) is None


@pytest.mark.parametrize("power", [0, 1, 2, 12345, 10**9 + 7])
def test_the_fingerprint_of_roca_is_found_whatever_the_power(power: int) -> None:
    modulus = roca_modulus(power)
    assert modulus.bit_length() == 2048
    assert has_roca_fingerprint(modulus)
    assert "ROCA, CVE-2017-15361" in str(rsa_flaw(modulus, 65537))


def test_a_key_of_that_chip_verifies_nothing() -> None:
    key = only(entry_of(roca_modulus()))
    assert isinstance(key.public_key, rsa.RSAPublicKey)
    assert "ROCA" in str(key.unusable)
    assert not verifies(key, "RS256", b"x", bytes(256))
    inspection = judge(mint(), keys=key_set(entry_of(roca_modulus())))
    assert inspection.verdict == "rejected"
    assert "ROCA" in inspection.check("key").reason


def test_a_modulus_one_step_beside_is_not_accused() -> None:
    """Adding the product of all small primes but one changes only the remainder by that one."""
    outside = next(n for n in range(1, 11) if n not in {pow(65537, e, 11) for e in range(10)})
    modulus = roca_modulus()
    product = math.prod(prime for prime in PRIMES if prime != 11)
    while modulus % 11 != outside:
        modulus += 2 * product
    assert not has_roca_fingerprint(modulus)


def test_a_sound_key_is_accused_less_than_once_in_a_hundred_million() -> None:
    chance = math.prod(len({pow(65537, e, prime) for e in range(prime - 1)}) / (prime - 1) for prime in PRIMES)
    assert chance < 2**-27
    source = secrets.SystemRandom()
    assert not any(has_roca_fingerprint(source.getrandbits(2048) | 1) for _ in range(2000))


@pytest.mark.parametrize("factor", [2, *PRIMES])
def test_a_small_factor_is_found(factor: int) -> None:
    modulus = factor * ((sound_modulus() // factor) | 1)
    assert (
        str(rsa_flaw(modulus, 65537)) == "Its modulus has a small factor, so its private part can be computed at once."
    )


def test_a_key_with_a_small_factor_verifies_nothing() -> None:
    key = only(entry_of(3 * (sound_modulus() // 3 | 1)))
    assert "small factor" in str(key.unusable)
    assert not verifies(key, "RS256", b"x", bytes(256))


@pytest.mark.parametrize("exponent", [-1, 0, 1, 2, 4, 65536])
def test_an_exponent_with_which_rsa_does_not_work_is_a_flaw(exponent: int) -> None:
    assert f"Its public exponent is {exponent}," in str(rsa_flaw(sound_modulus(), exponent))


def test_an_exponent_beyond_all_custom_is_a_flaw() -> None:
    assert "longer than 256 bits" in str(rsa_flaw(sound_modulus(), (1 << 256) + 1))
    assert rsa_flaw(sound_modulus(), (1 << 256) - 1) is None


@pytest.mark.parametrize("exponent", [3, 5, 17, 257, 65535])
def test_a_small_exponent_is_a_caution(exponent: int) -> None:
    assert rsa_flaw(sound_modulus(), exponent) is None
    assert f"Its public exponent is {exponent};" in str(small_exponent(exponent))


def test_a_token_signed_with_exponent_3_is_valid_with_a_warning() -> None:
    private = rsa.generate_private_key(3, 2048)
    inspection = judge(mint(key=private), keys=key_set(jwk_of(private)))
    assert inspection.verdict == "valid"
    assert (inspection.check("key").status, inspection.check("key").title) == ("warning", "Key to be wary of")
    assert "Its public exponent is 3;" in inspection.check("key").reason


@pytest.mark.parametrize("exponent", [65539, (1 << 31) + 1])
def test_an_unusual_exponent_is_neither(exponent: int) -> None:
    assert rsa_flaw(sound_modulus(), exponent) is None
    assert small_exponent(exponent) is None


@pytest.mark.parametrize("exponent", [0, 1, 2, 65536])
def test_a_key_with_a_broken_exponent_is_listed_and_not_used(exponent: int) -> None:
    assert only(entry_of(sound_modulus(), exponent)).unusable is not None


def test_the_primes_are_those_of_the_paper() -> None:
    assert weak._SMALL_PRIMES == PRIMES
