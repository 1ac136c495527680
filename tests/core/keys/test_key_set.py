"""Key sets: every entry listed, the unusable ones with their reason, and each key bound to its own algorithm."""

from __future__ import annotations

import base64
import contextlib
import hmac
import json
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa, x25519
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st
from jwt.algorithms import RSAAlgorithm

from inspector.core.errors import KeySetError
from inspector.core.keys.key import Key, KeyLookup, KeySource, Origin, bound_to, choose, verifies
from inspector.core.keys.key_set import parse_key_set, shared_secret
from inspector.core.text import language
from inspector.core.text.message import words
from tests.core.minting import (
    CLAIMS,
    EVERY_ALGORITHM,
    KID,
    NOW,
    SOURCE,
    b64,
    judge,
    jwk_of,
    key_for,
    key_set,
    rsa_key,
    sign,
    usable,
)
from tests.each_case import for_each

FILE = KeySource(Origin.FILE, "keys.json")
RSA = jwk_of(rsa_key(), alg="RS256", use="sig")


def only(entry: Any, source: KeySource = FILE) -> Key:
    (key,) = parse_key_set(json.dumps({"keys": [entry]}).encode(), source).keys
    return key


def with_members(**changes: Any) -> dict[str, Any]:
    return {name: value for name, value in {**RSA, **changes}.items() if value is not None}


def test_a_sound_key_is_usable_and_described() -> None:
    key = only(RSA)
    assert (key.kid, key.kty, key.alg, key.use, key.bits, key.unusable) == (KID, "RSA", "RS256", "sig", 2048, None)
    assert isinstance(key.public_key, rsa.RSAPublicKey)
    assert "public_key" not in repr(key)


def test_a_key_is_a_value() -> None:
    """Read from the same entry it is the same; another key of the same kind is another."""
    assert len({only(RSA), only(RSA), only(jwk_of(rsa_key("other"), alg="RS256", use="sig"))}) == 2
    assert only(RSA) == only(RSA)


def test_the_thumbprint_is_that_of_rfc_7638() -> None:
    """Section 3.1: the example's key, with other members and in another order."""
    example = {
        "kid": "2011-04-29",
        "alg": "RS256",
        "n": "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiF"
        "V4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6"
        "qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awa"
        "pJzKnqDKgw",
        "e": "AQAB",
        "kty": "RSA",
    }
    assert only(example).thumbprint == "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"


def test_a_key_of_rfc_8037_has_its_thumbprint() -> None:
    """Appendix A.3."""
    key = only({"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})
    assert key.thumbprint == "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"


EC = jwk_of(key_for("ES256"))
UNUSABLE: dict[str, tuple[Any, str]] = {
    "not an object": ("hello", "The entry is a text, not a key."),
    "null": (None, "The entry is null, not a key."),
    "no type": ({"kid": KID}, "Its member 'kty' is missing."),
    "unknown type": ({"kty": "LMS"}, "Its key type 'LMS' is one that this program does not know."),
    "short secret": ({"kty": "oct", "k": "c2VjcmV0"}, "The shared secret has 48 bits; RFC 7518 asks for at least 256"),
    "secret short for its alg": ({"kty": "oct", "k": "A" * 43, "alg": "HS384"}, "HS384, which needs 384 bits"),
    "secret for encryption": ({"kty": "oct", "k": "A" * 43, "use": "enc"}, "Its use is 'enc', not 'sig'"),
    "secret for another purpose": ({"kty": "oct", "k": "A" * 43, "alg": "A256KW"}, "It says it is for A256KW"),
    "no secret": ({"kty": "oct"}, "Its member 'k' is not a secret in base64url."),
    "secret is a number": ({"kty": "oct", "k": 7}, "Its member 'k' is not a secret in base64url."),
    "kid is a number": (with_members(kid=7), "Its member 'kid' is a number, not a text."),
    "alg is a list": (with_members(alg=["RS256"]), "Its member 'alg' is a list, not a text."),
    "use is true": (with_members(use=True), "Its member 'use' is true or false, not a text."),
    "no modulus": (with_members(n=None), "Its member 'n' is missing."),
    "empty modulus": (with_members(n=""), "Its member 'n' is missing."),
    "modulus is a number": (with_members(n=12), "Its member 'n' is a number, not a text."),
    "even exponent": (with_members(e=b64(b"\2")), "Its numbers do not make a key."),
    "modulus is no base64": (with_members(n="\ud800"), "Its member 'n' has characters that base64url does not have."),
    "modulus of 1024 bits": (jwk_of(rsa_key("short", 1024)), "Its RSA modulus has 1024 bits"),
    "for encryption": (with_members(use="enc"), "Its use is 'enc', not 'sig'"),
    "for wrapping only": (with_members(key_ops=["wrapKey"]), "Its key_ops do not include 'verify'."),
    "key_ops empty": (with_members(key_ops=[]), "Its key_ops do not include 'verify'."),
    "RSA for ES256": (with_members(alg="ES256"), "It says it is for ES256, and RSA keys are not."),
    "RSA for HS256": (with_members(alg="HS256"), "It says it is for HS256"),
    "RSA for encryption by alg": (with_members(alg="RSA-OAEP"), "It says it is for RSA-OAEP"),
    "P-256 for ES384": ({**EC, "alg": "ES384"}, "It says it is for ES384, and P-256 keys are not."),
    "point off the curve": ({**EC, "y": EC["x"]}, "Its numbers x and y are no point on the curve P-256."),
    "curve named wrongly": ({**EC, "crv": "P-384"}, "Its member 'x' has 32 bytes, where P-384 has 48."),
    "unknown curve": ({**EC, "crv": "P-999"}, "Its curve 'P-999' is one that this program cannot check."),
    "short Ed25519": (
        {"kty": "OKP", "crv": "Ed25519", "x": "AAAA"},
        "Its member 'x' has 3 bytes, where Ed25519 has 32.",
    ),
    "key agreement": (
        {"kty": "OKP", "crv": "X25519", "x": b64(x25519.X25519PrivateKey.generate().public_key().public_bytes_raw())},
        "It is a key for agreeing on secrets (X25519), not for signing.",
    ),
}


@pytest.mark.parametrize("name", UNUSABLE)
def test_an_unusable_key_is_listed_with_its_reason(name: str) -> None:
    entry, phrase = UNUSABLE[name]
    key = only(entry)
    assert key.unusable is not None
    assert phrase in str(key.unusable)
    assert not verifies(key, "RS256", b"x", sign(b"x"))


def test_an_unusable_key_does_not_hide_the_others() -> None:
    entries = [e for e, _ in UNUSABLE.values() if isinstance(e, dict) and e.get("kty") != "oct"]
    found = key_set(*entries, {**RSA, "kid": "good"})
    assert [key.kid for key in usable(found)] == ["good"]


def test_a_published_private_key_proves_nothing_and_is_called_what_it_is() -> None:
    private = json.loads(RSAAlgorithm.to_jwk(rsa_key()))
    key = only({**private, "kid": KID, "key_ops": None}, SOURCE)
    assert str(key.unusable) == (
        "Its private part is published with it: anyone can sign with this key. Tell the issuer at once."
    )
    assert not verifies(key, "RS256", b"x", sign(b"x"))
    assert (key.bits, key.thumbprint is not None) == (2048, True)
    assert private["d"] not in repr(key)
    assert not hasattr(key.public_key, "sign")


def test_a_private_key_in_a_file_of_ones_own_is_not_called_published() -> None:
    private = json.loads(RSAAlgorithm.to_jwk(rsa_key()))
    found = parse_key_set(json.dumps({**private, "kid": KID, "key_ops": None}).encode(), FILE)
    (key,) = usable(found)
    assert words(key.warnings) == (
        "The file holds its private part too, which was not read. Keep that file to yourself.",
    )
    assert found.document == ""
    assert private["d"] not in repr(found)


# --- Shared secrets, and sets that mix them with public keys ---


@pytest.mark.parametrize("document", [b"<html>", b"[]", b"{", b"null"])
def test_why_there_are_no_keys_is_said_in_the_language_of_the_moment(document: bytes) -> None:
    with pytest.raises(KeySetError) as refused:
        parse_key_set(document, SOURCE)
    english = str(refused.value)
    language.speak(lambda text, _comment, _number: text.upper() if "{" not in text else f"¡{text}")
    try:
        assert str(refused.value).startswith("¡")
    finally:
        language.speak(None)
    assert str(refused.value) == english


SECRET = {"kty": "oct", "k": b64(bytes(range(64))), "kid": "s"}


def test_a_secret_from_the_users_own_file_verifies_and_is_not_kept() -> None:
    found = parse_key_set(json.dumps(SECRET).encode(), FILE)
    (key,) = usable(found)
    assert (key.kty, key.bits, key.thumbprint) == ("oct", 512, None)
    assert (found.document, found.problems) == ("", ())
    assert SECRET["k"] not in repr(found)
    assert str(key.public_key) not in repr(found)
    for alg in ("HS256", "HS384", "HS512"):
        assert verifies(key, alg, b"x", sign(b"x", alg, bytes(range(64))))
        assert not verifies(key, alg, b"y", sign(b"x", alg, bytes(range(64))))
    for alg in EVERY_ALGORITHM:
        assert not verifies(key, alg, b"x", sign(b"x", alg))


@pytest.mark.parametrize("origin", [Origin.ISSUER, Origin.URL])
def test_a_published_secret_proves_nothing(origin: Origin) -> None:
    found = parse_key_set(json.dumps({"keys": [SECRET]}).encode(), KeySource(origin, "https://a.example"))
    assert usable(found) == ()
    assert str(found.keys[0].unusable) == "It is a shared secret. Published, it lets anyone sign, so it proves nothing."
    assert found.keys[0].public_key is None
    assert (found.document, found.problems) == ("", ())


@pytest.mark.parametrize("origin", [Origin.ISSUER, Origin.URL, Origin.FILE])
@pytest.mark.parametrize("order", [1, -1])
def test_nothing_in_a_mixed_set_is_used(origin: Origin, order: int) -> None:
    document = json.dumps({"keys": [RSA, SECRET][::order]})
    found = parse_key_set(document.encode(), KeySource(origin, "https://a.example"))
    assert usable(found) == ()
    assert [key.kty for key in found.keys] == ["RSA", "oct"][::order]
    assert all(key.public_key is None for key in found.keys if key.kty == "oct")
    assert words(found.problems) == (
        "It mixes shared secrets with public keys, which invites mistaking one for the other.",
    )
    assert choose(found, KID).lookup is KeyLookup.UNUSABLE
    assert "also holds a shared secret" in str(next(key.unusable for key in found.keys if key.kty == "RSA"))


def test_a_secret_the_user_types_is_a_key_set_of_its_own() -> None:
    secret = b"correct horse battery staple and more"
    found = shared_secret(secret)
    assert found.source.describe() == "the shared secret that you gave"
    assert (found.document, len(usable(found))) == ("", 1)
    assert "correct horse" not in repr(found)
    for kid in (None, "whatever", ""):
        assert choose(found, kid).lookup is KeyLookup.FOUND
    assert verifies(found.keys[0], "HS256", b"x", sign(b"x", "HS256", secret))
    assert not verifies(found.keys[0], "HS512", b"x", sign(b"x", "HS512", secret)), "296 bits are too few for HS512"


@pytest.mark.parametrize("length, enough", [(0, False), (1, False), (31, False), (32, True), (33, True)])
def test_a_secret_shorter_than_the_hash_is_not_used(length: int, enough: bool) -> None:
    """RFC 7518 section 3.2."""
    found = shared_secret(b"s" * length)
    assert bool(usable(found)) == enough
    if not enough:
        assert f"The shared secret has {length * 8} bits" in str(found.keys[0].unusable)


def test_the_reason_for_a_broken_private_key_repeats_none_of_it() -> None:
    private = json.loads(RSAAlgorithm.to_jwk(rsa_key()))
    key = only({**private, "n": "AQAB"})
    assert key.unusable is not None
    assert private["d"][:20] not in repr(key)


def test_two_keys_with_one_id_can_be_used_and_leave_open_which_is_meant() -> None:
    found = key_set(RSA, jwk_of(rsa_key("other"), alg="RS256"), jwk_of(rsa_key("third"), kid="third"))
    assert len(usable(found)) == 3
    assert choose(found, KID).lookup is KeyLookup.AMBIGUOUS
    assert choose(found, "third").lookup is KeyLookup.FOUND


def test_a_single_key_is_a_set_of_one() -> None:
    found = parse_key_set(json.dumps(RSA).encode(), FILE, NOW)
    assert [key.kid for key in found.keys] == [KID]
    assert (found.fetched_at, found.source, json.loads(found.document)) == (NOW, FILE, RSA)


@pytest.mark.parametrize(
    "content, phrase",
    [
        (b"", "File keys.json that you chose is empty."),
        (b"<!DOCTYPE html><html>", "is not JSON: expecting value at character 1. It is a web page."),
        (b"  \n<html>", "It is a web page."),
        (b"{", "stops in the middle of its JSON"),
        (b"[]", 'is a list without a list "keys", so it is not a key set.'),
        (b"{}", 'is an object without a list "keys"'),
        (b'{"keys": {}}', 'is an object without a list "keys"'),
        (b'"hello"', "is a text without"),
        (b"-----BEGIN PUBLIC KEY-----", "is cut off: its END line is missing"),
        ('{"a": []}'.encode("utf-16"), 'is an object without a list "keys"'),
        (b'{"keys":' + b"[" * 100 + b"]" * 100 + b"}", "nests deeper"),
    ],
)
def test_what_is_no_key_set_is_refused_in_words(content: bytes, phrase: str) -> None:
    with pytest.raises(KeySetError) as caught:
        parse_key_set(content, FILE)
    assert phrase in str(caught.value)


def test_an_empty_set_is_a_set() -> None:
    found = parse_key_set(b'{"keys": []}', FILE)
    assert (tuple(found.keys), usable(found), choose(found, KID).lookup) == ((), (), KeyLookup.UNKNOWN_KID)


def test_what_is_odd_about_the_document_is_reported() -> None:
    found = parse_key_set(b'{"keys": [], "keys": [1]}', FILE)
    assert words(found.problems) == (
        "The key set names 'keys' more than once, and programs differ in which one they use.",
    )


@pytest.mark.parametrize(
    "origin, phrase",
    [
        (Origin.ISSUER, "the key set of issuer X"),
        (Origin.URL, "the key set at X"),
        (Origin.FILE, "file X that you chose"),
        (Origin.SECRET, "the shared secret that you gave"),
    ],
)
def test_where_keys_come_from_is_said(origin: Origin, phrase: str) -> None:
    assert KeySource(origin, "X").describe() == phrase


# --- Which key, which algorithm ---


def test_a_key_is_chosen_by_its_exact_id() -> None:
    found = key_set()
    assert choose(found, KID).lookup is KeyLookup.FOUND
    for kid in (KID.upper(), f"{KID} ", f" {KID}", KID[:-1], "", "*", f"{KID}\0"):
        assert choose(found, kid).lookup is KeyLookup.UNKNOWN_KID


def test_without_an_id_only_a_single_key_without_one_will_do() -> None:
    nameless = jwk_of(rsa_key(), kid=None)
    assert choose(key_set(nameless), None).lookup is KeyLookup.FOUND
    assert choose(key_set(), None).lookup is KeyLookup.NO_KID
    assert choose(key_set(nameless, nameless), None).lookup is KeyLookup.NO_KID
    assert choose(key_set(nameless, RSA), None).lookup is KeyLookup.NO_KID


@pytest.mark.parametrize(
    "origin, finding",
    [(Origin.FILE, KeyLookup.FOUND), (Origin.ISSUER, KeyLookup.UNKNOWN_KID), (Origin.URL, KeyLookup.UNKNOWN_KID)],
)
def test_a_single_nameless_key_the_user_gives_is_the_one_meant(origin: Origin, finding: KeyLookup) -> None:
    """Who publishes keys without names has not said that this one is meant; who hands over a key has."""
    found = key_set(jwk_of(rsa_key(), kid=None), source=KeySource(origin, "https://a.example"))
    assert choose(found, "another").lookup is finding


def test_a_key_with_a_name_is_not_taken_for_another_even_from_a_file() -> None:
    found = key_set(source=FILE)
    assert choose(found, "another").lookup is KeyLookup.UNKNOWN_KID


def test_several_keys_without_names_from_a_file_are_all_meant() -> None:
    two = key_set(jwk_of(rsa_key(), kid=None), jwk_of(rsa_key("other"), kid=None), source=FILE)
    assert choose(two, "another").lookup is KeyLookup.NO_KID
    one_named = key_set(jwk_of(rsa_key(), kid=None), jwk_of(rsa_key("other"), kid="b"), source=FILE)
    assert choose(one_named, "another").lookup is KeyLookup.UNKNOWN_KID


def test_a_key_that_may_not_verify_is_named_and_not_used() -> None:
    choice = choose(key_set(with_members(use="enc")), KID)
    assert choice.lookup is KeyLookup.UNUSABLE
    assert choice.key is not None


FAMILY = {"EdDSA": {"EdDSA", "Ed25519"}, "Ed25519": {"EdDSA", "Ed25519"}, "Ed448": {"EdDSA", "Ed448"}}
"""EdDSA names two curves (RFC 8037), Ed25519 and Ed448 one each (RFC 9864)."""
RSA_FAMILY = {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"}


def same_family(alg: str) -> set[str]:
    return RSA_FAMILY if alg in RSA_FAMILY else FAMILY.get(alg, {alg})


@for_each("made_with", EVERY_ALGORITHM)
@for_each("claimed", [*EVERY_ALGORITHM, "HS256", "none", "ES521", "rs256", ""])
def test_a_signature_verifies_under_its_own_algorithm_only(made_with: str, claimed: str) -> None:
    signature = sign(b"header.payload", made_with)
    key = only(jwk_of(key_for(made_with)))
    assert key.unusable is None
    assert (claimed in key.algorithms) == (claimed in same_family(made_with))
    same = claimed == made_with or claimed in FAMILY.get(made_with, set())
    assert verifies(key, claimed, b"header.payload", signature) == same
    assert not verifies(key, claimed, b"header.payloae", signature)


@for_each("own", EVERY_ALGORITHM)
@for_each("claimed", EVERY_ALGORITHM)
def test_the_keys_own_algorithm_decides(own: str, claimed: str) -> None:
    """RFC 8725 section 3.1: a key is for one algorithm."""
    key = only(jwk_of(key_for(own), alg=own))
    assert key.unusable is None
    curve_names = {"EdDSA": {"EdDSA", "Ed25519"}, "Ed25519": {"EdDSA", "Ed25519"}, "Ed448": {"EdDSA", "Ed448"}}
    assert bound_to(claimed, key) == (claimed in curve_names.get(own, {own}))


def test_edwards_curves_are_not_mixed_up() -> None:
    ed25519_key, ed448_key = (only(jwk_of(key_for(alg))) for alg in ("Ed25519", "Ed448"))
    assert isinstance(ed25519_key.public_key, ed25519.Ed25519PublicKey)
    assert isinstance(ed448_key.public_key, ed448.Ed448PublicKey)
    assert (("Ed448" in ed25519_key.algorithms), ("Ed25519" in ed448_key.algorithms)) == (False, False)
    assert (("EdDSA" in ed25519_key.algorithms), ("EdDSA" in ed448_key.algorithms)) == (True, True)


@for_each(
    "signature",
    [b"", b"\0" * 64, b"\0" * 63, b"\xff" * 64, b"\0" * 256, b"A" * 1_000_000],
)
@for_each("alg", EVERY_ALGORITHM)
def test_no_made_up_signature_verifies_or_raises(alg: str, signature: bytes) -> None:
    assert not verifies(only(jwk_of(key_for(alg))), alg, b"x", signature)


def test_a_der_signature_is_not_a_jws_signature() -> None:
    from cryptography.hazmat.primitives import hashes

    private = key_for("ES256")
    der = private.sign(b"x", ec.ECDSA(hashes.SHA256()))
    assert not verifies(only(jwk_of(private)), "ES256", b"x", der)


VALUES = st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.text(), max_size=3)
MEMBERS = ("kty", "kid", "alg", "use", "key_ops", "n", "e", "crv", "x", "y", "d", "k", "x5c")


@given(st.lists(st.dictionaries(st.sampled_from(MEMBERS), VALUES) | VALUES, max_size=4))
def test_any_entries_are_listed_and_none_raises(entries: list[Any]) -> None:
    found = parse_key_set(json.dumps({"keys": entries}).encode(), SOURCE)
    assert len(found.keys) == len(entries)
    assert all(key.unusable for key in found.keys if key.public_key is None)


@given(st.dictionaries(st.sampled_from(MEMBERS), VALUES))
def test_a_sound_key_with_odd_members_never_raises(changes: dict[str, Any]) -> None:
    key = only({**RSA, **changes})
    verifies(key, "RS256", b"x", b"y")


@given(st.binary())
def test_any_bytes_are_a_key_set_or_refused(content: bytes) -> None:
    with contextlib.suppress(KeySetError):
        parse_key_set(content, FILE)


PUBLIC = rsa_key().public_key()
PUBLIC_FORMS: dict[str, bytes] = {
    "PEM": PUBLIC.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
    "PEM with Windows line ends": PUBLIC.public_bytes(Encoding.PEM, PublicFormat.PKCS1).replace(b"\n", b"\r\n"),
    "DER": PUBLIC.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo),
    "base64": base64.b64encode(PUBLIC.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)),
    "OpenSSH": PUBLIC.public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH),
    "JWK": json.dumps(jwk_of(rsa_key())).encode(),
    "JWK Set": json.dumps({"keys": [jwk_of(rsa_key())]}).encode(),
}


@pytest.mark.parametrize("form", PUBLIC_FORMS)
def test_a_public_key_is_no_shared_secret(form: str) -> None:
    """Whoever signs with it as if it were one is believed by programs that mix the two up (RFC 8725 section 2.1)."""
    secret = PUBLIC_FORMS[form]
    signing_input = f"{b64({'alg': 'HS256'})}.{b64(CLAIMS)}"
    made = hmac.new(secret, signing_input.encode(), "sha256").digest()
    inspection = judge(f"{signing_input}.{b64(made)}", keys=shared_secret(secret))
    assert inspection.verdict == "rejected"
    assert "public key" in inspection.check("key").reason
    for secret in (b"-----BEGIN ME-----" * 4, b"ssh-rsa is no secret, is it? " * 2, b'{"kty": "oct", "k": "x"}' * 3):
        assert shared_secret(secret).keys[0].unusable is None
