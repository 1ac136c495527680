"""Which key of several a token means: by what can verify its algorithm, never by where an entry stands."""

from __future__ import annotations

import json
from itertools import combinations, permutations
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from jwt.algorithms import RSAAlgorithm

from inspector.core.checks.inspection import Inspection
from inspector.core.keys.candidates import MOST_READ, MOST_TRIED, fits_unnamed
from inspector.core.keys.key import KeyLookup, KeySource, Origin
from inspector.core.text.numbers import grouped
from tests.core.minting import CLAIMS, ISSUER, KID, b64, judge, jwk_of, key_for, key_set, mint, rsa_key
from tests.each_case import for_each

SIGNER = jwk_of(rsa_key(), alg="RS256", use="sig")
PRIVATE = {**json.loads(RSAAlgorithm.to_jwk(rsa_key())), "kid": KID, "key_ops": None}
MODULUS = rsa_key().public_key().public_numbers().n.to_bytes(256)
FILE = KeySource(Origin.FILE, "keys.json")

BESIDE: dict[str, dict[str, Any]] = {
    "a copy": SIGNER,
    "a copy with another member": {**SIGNER, "x5t": "abc"},
    "a copy without alg": jwk_of(rsa_key()),
    "a copy for encryption": jwk_of(rsa_key(), use="enc"),
    "a copy for PS256": jwk_of(rsa_key(), alg="PS256"),
    "a copy with a damaged certificate": {**SIGNER, "x5c": ["*"]},
    "a copy that writes a zero byte too many": {**SIGNER, "n": b64(b"\0" + MODULUS)},
    "EC": jwk_of(key_for("ES256"), alg="ES256"),
    "Ed25519": jwk_of(key_for("Ed25519")),
    "another RSA key for encryption": jwk_of(rsa_key("other"), use="enc", alg="RSA-OAEP"),
    "another RSA key, for encryption by its alg": jwk_of(rsa_key("other"), alg="RSA-OAEP-256"),
    "another RSA key for PS256": jwk_of(rsa_key("other"), alg="PS256"),
    "an RSA key of 1024 bits": jwk_of(rsa_key("short", 1024)),
    "a damaged RSA key": {"kty": "RSA", "kid": KID, "n": "*", "e": "AQAB"},
    "an RSA key without a modulus": {"kty": "RSA", "kid": KID, "e": "AQAB"},
    "hexadecimal": {"kty": "RSA", "kid": KID, "n": "c6" * 256, "e": "AQAB"},
    "an unknown type": {"kty": "LMS", "kid": KID},
    "no type": {"kid": KID},
    "a key for an unknown algorithm": jwk_of(rsa_key("other"), alg="RS257"),
    "a post-quantum key": {"kty": "AKP", "kid": KID, "alg": "ML-DSA-44", "pub": "eHh4"},
    "a certificate authority": {**jwk_of(rsa_key("other")), "use": "x509-svid"},
}  # fmt: skip


def outcome(entries: Any, token: str, **more: Any) -> tuple[object, ...]:
    """All that is said of a token: its verdict, its sentence, and every check."""
    inspection = judge(token, keys=key_set(*entries, **more))
    return (inspection.verdict, inspection.reason, *inspection.told())


def same_in_every_order(entries: list[dict[str, Any]], token: str, **more: Any) -> Inspection:
    found = {str(outcome(order, token, **more)) for order in permutations(entries)}
    assert len(found) == 1, found
    return judge(token, keys=key_set(*entries, **more))


@pytest.mark.parametrize("name", BESIDE)
def test_an_entry_beside_the_key_changes_nothing(name: str) -> None:
    inspection = same_in_every_order([SIGNER, BESIDE[name]], mint())
    assert inspection.verdict == "valid"
    assert inspection.check("kid").status == "passed"


@for_each("names", list(combinations(BESIDE, 2)))
def test_nor_do_two_of_them(names: tuple[str, str]) -> None:
    assert same_in_every_order([SIGNER, *(BESIDE[name] for name in names)], mint()).verdict == "valid"


@pytest.mark.parametrize("names", list(combinations(BESIDE, 3))[::40], ids=" and ".join)
def test_a_token_is_told_the_same_of_any_set_in_any_order(names: tuple[str, ...]) -> None:
    """Genuine, forged, of another algorithm, without a key ID, with an empty one: with the key there and without it."""
    entries = [BESIDE[name] for name in names]
    tokens = (
        mint(), mint(key=rsa_key("other")), mint(alg="ES256"), mint(alg="PS256"), mint(header={"alg": "RS256"}),
        mint(header={"alg": "RS256", "kid": ""}), mint(header={"alg": "HS256", "kid": KID}, alg="HS256", key=b"k" * 32),
    )  # fmt: skip
    for token in tokens:
        for source in (KeySource(Origin.ISSUER, ISSUER), FILE):
            same_in_every_order(entries, token, source=source)


def test_entries_that_share_an_id_are_said_to() -> None:
    check = judge(mint(), keys=key_set(SIGNER, BESIDE["EC"])).check("kid")
    assert check.reason.startswith("Of 2 entries with this key ID")


def test_the_one_for_encryption_does_not_verify_what_it_signed() -> None:
    """Keycloak publishes a key for each under one key ID."""
    keys = key_set(SIGNER, BESIDE["another RSA key for encryption"])
    assert judge(mint(key=rsa_key("other")), keys=keys).verdict == "rejected"


def test_a_key_whose_private_part_stands_beside_it_proves_nothing() -> None:
    inspection = same_in_every_order([SIGNER, PRIVATE], mint())
    assert inspection.verdict == "rejected"
    assert inspection.check("key").reason.startswith("Its private part is published with it")
    unnamed = same_in_every_order([SIGNER, {**PRIVATE, "kid": "b"}], mint(header={"alg": "RS256"}))
    assert unnamed.verdict == "rejected"


def test_a_forged_token_is_not_excused_by_a_key_that_is_of_another_type() -> None:
    for name in ("EC", "Ed25519", "a post-quantum key"):
        inspection = same_in_every_order([SIGNER, BESIDE[name]], mint(key=rsa_key("other")))
        assert inspection.verdict == "rejected"
        assert inspection.check("signature").status == "failed"


def test_what_a_damaged_key_may_have_signed_is_left_open() -> None:
    inspection = same_in_every_order([SIGNER, BESIDE["a damaged RSA key"]], mint(key=rsa_key("other")))
    assert inspection.verdict == "unverified"
    assert inspection.check("key").title == "Key damaged"


# --- Several keys that can verify it ---


OTHER = jwk_of(rsa_key("other"), alg="RS256", use="sig")


@pytest.mark.parametrize("key", [rsa_key(), rsa_key("other")])
def test_of_several_that_fit_the_one_it_fits_is_told_and_none_was_named(key: rsa.RSAPrivateKey) -> None:
    inspection = same_in_every_order([SIGNER, OTHER, BESIDE["EC"]], mint(key=key))
    assert (inspection.verdict, inspection.signature_verified) == ("unverified", False)
    assert inspection.key is not None
    assert inspection.key.public_key == key.public_key()
    assert inspection.check("kid").title == "Key ID not unique"
    assert "fits one of them" in inspection.reason
    assert inspection.case.choice is not None
    assert fits_unnamed(inspection.case.choice)
    assert str(inspection.key.thumbprint)[:8] in inspection.check("kid").reason


def test_what_none_of_several_signed_is_forged() -> None:
    inspection = same_in_every_order([SIGNER, OTHER], mint(key=rsa_key("third")))
    assert inspection.verdict == "rejected"
    assert inspection.check("signature").title == "Signature wrong"
    assert inspection.case.choice is not None
    assert not fits_unnamed(inspection.case.choice)


def test_several_of_another_algorithm_are_no_candidates() -> None:
    inspection = same_in_every_order([SIGNER, OTHER], mint(alg="PS256"))
    assert inspection.verdict == "rejected"
    assert inspection.check("alg").status == "failed"


# --- Tokens that name no key ---


UNNAMED = mint(header={"alg": "RS256"})


@pytest.mark.parametrize(
    "entries, tried",
    [
        ([SIGNER], 1),
        ([SIGNER, {**OTHER, "kid": "b"}], 2),
        ([SIGNER, SIGNER], 1),
        ([SIGNER, {**SIGNER, "kid": "same key, other name"}], 1),
        ([SIGNER, {**OTHER, "kid": None}], 2),
        ([SIGNER, {**BESIDE["EC"], "kid": "b"}, {**BESIDE["hexadecimal"], "kid": "c"}], 1),
        ([SIGNER, {**OTHER, "kid": "b"}, {**OTHER, "kid": "c", "use": "enc"}], 2),
    ],
)
def test_the_one_key_that_it_fits_is_named(entries: list[dict[str, Any]], tried: int) -> None:
    inspection = same_in_every_order(entries, UNNAMED)
    choice = inspection.case.choice
    assert choice is not None
    assert (inspection.verdict, choice.lookup, choice.tried) == ("unverified", KeyLookup.FITS, tried)
    assert "has no key ID" in inspection.reason
    assert "signature fits key" in inspection.reason


def test_where_no_key_has_a_name_either_the_one_it_fits_is_the_one() -> None:
    nameless = [jwk_of(key, kid=None) for key in (rsa_key(), rsa_key("other"), rsa_key("third"))]
    for source in (KeySource(Origin.ISSUER, ISSUER), FILE):
        inspection = same_in_every_order(nameless, UNNAMED, source=source)
        assert inspection.verdict == "valid"
        assert "fits one of them" in inspection.check("kid").reason


def test_keys_without_names_that_the_user_gave_are_tried_whatever_the_token_calls_its_key() -> None:
    nameless = [jwk_of(key, kid=None) for key in (rsa_key("other"), rsa_key())]
    assert same_in_every_order(nameless, mint(), source=FILE).verdict == "valid"
    assert same_in_every_order(nameless, mint()).verdict == "unverified"
    none = same_in_every_order(nameless, mint(key=rsa_key("third")), source=FILE)
    assert (none.verdict, none.check("kid").title) == ("unverified", "No key to compare")


def test_a_token_that_fits_none_is_not_verified_and_says_so() -> None:
    forged = mint(header={"alg": "RS256"}, key=rsa_key("third"))
    inspection = same_in_every_order([SIGNER, {**OTHER, "kid": "b"}], forged)
    assert inspection.verdict == "unverified"
    assert inspection.check("signature").title == "Signature fits no key"
    assert "none of the 2 keys" in inspection.check("kid").reason


def test_an_empty_key_id_is_compared_and_refused() -> None:
    inspection = same_in_every_order([SIGNER, {**OTHER, "kid": "b"}], mint(header={"alg": "RS256", "kid": ""}))
    assert inspection.verdict == "rejected"
    assert f"its signature fits key {KID}" in inspection.check("kid").reason
    none = judge(mint(header={"alg": "RS256", "kid": ""}, key=rsa_key("third")))
    assert none.check("kid").reason == "Its key ID is empty."


def test_an_unnamed_token_of_another_algorithm_fits_no_key() -> None:
    inspection = judge(mint(header={"alg": "ES256"}, alg="ES256"))
    assert (inspection.verdict, inspection.check("kid").title) == ("unverified", "No key ID")
    assert "no key that can be used for ES256" in inspection.check("kid").reason


def test_an_unnamed_token_beside_one_damaged_key_says_that_it_is_damaged() -> None:
    inspection = judge(UNNAMED, keys=key_set({**BESIDE["hexadecimal"], "kid": "b"}))
    assert (inspection.verdict, inspection.check("key").title) == ("unverified", "Key damaged")
    assert "hexadecimal" in inspection.check("key").reason


def test_an_unnamed_token_that_an_unsafe_key_signed_is_refused() -> None:
    short = jwk_of(rsa_key("short", 1024))
    made = mint(header={"alg": "RS256"}, key=rsa_key("short", 1024))
    assert judge(made, keys=key_set(short)).verdict == "rejected"
    assert judge(UNNAMED, keys=key_set(short)).verdict == "unverified"


@pytest.mark.parametrize("more, lookup", [(-1, KeyLookup.FITS), (0, KeyLookup.TOO_MANY)])
def test_so_many_are_tried_and_no_more(more: int, lookup: KeyLookup) -> None:
    private = [ec.generate_private_key(ec.SECP256R1()) for _ in range(MOST_TRIED + 1 + more)]
    keys = [jwk_of(key, kid=f"k{place}") for place, key in enumerate(private)]
    token = mint(CLAIMS, {"alg": "ES256"}, alg="ES256", key=private[-1])
    inspection = judge(token, keys=key_set(*keys))
    assert inspection.case.choice is not None
    assert (inspection.verdict, inspection.case.choice.lookup) == ("unverified", lookup)


def test_in_a_very_large_set_none_is_looked_for() -> None:
    keys = key_set(*({**OTHER, "kid": f"k{place}"} for place in range(MOST_READ)), SIGNER)
    inspection = judge(UNNAMED, keys=keys)
    assert inspection.verdict == "unverified"
    assert f"too many of the {grouped(MOST_READ + 1)} keys" in inspection.check("kid").reason


def test_a_signature_of_a_key_that_is_published_with_its_private_part_is_said_to_be_one() -> None:
    """Also where another good key has the same key ID."""
    entries = [SIGNER, PRIVATE, jwk_of(rsa_key("other"))]
    for order in permutations(entries):
        inspection = judge(mint(), keys=key_set(*order))
        assert inspection.verdict == "rejected"
        assert "a key that must not be used" in inspection.reason
    forged = judge(mint(key=rsa_key("third")), keys=key_set(*entries))
    assert "changed after signing" in forged.reason
