"""What is the matter with a published key: unsafe, for something else, damaged, or not supported here.

Only the first speaks against what it signed. What can be read all the same is verified, with a word on it.
"""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, x448, x25519
from jwt.algorithms import RSAAlgorithm

from inspector.core.keys.flaw import Flaw
from inspector.core.keys.key import Key, KeySource, Origin
from tests.core.keys.test_certificates import certificate_of, x5c_of
from tests.core.minting import ISSUER, KID, NOW, b64, judge, jwk_of, key_for, key_set, mint, rsa_key
from tests.each_case import for_each

RSA = jwk_of(rsa_key())
EC = jwk_of(key_for("ES256"))
ED = jwk_of(key_for("Ed25519"))
NUMBERS = rsa_key().public_key().public_numbers()
MODULUS = NUMBERS.n.to_bytes(256)
X = base64.urlsafe_b64decode(EC["x"] + "=")
Y = base64.urlsafe_b64decode(EC["y"] + "=")
FILE = KeySource(Origin.FILE, "keys.json")
SOURCES = (KeySource(Origin.ISSUER, ISSUER), FILE)


def starting_with_zeros(curve: Any, size: int, member: str, zeros: int = 1) -> ec.EllipticCurvePrivateKey:
    """A key of which this coordinate begins with so many zero bytes."""
    while True:
        private = ec.generate_private_key(curve())
        if getattr(private.public_key().public_numbers(), member) < 1 << 8 * (size - zeros):
            return private


def cut_off(modulus: int) -> str:
    """The beginning of a modulus, as long as one that is even: half of all are."""
    return next(b64(part.to_bytes(256).lstrip(b"\0")) for count in range(8, 64) if (part := modulus >> count) % 2 == 0)


def without(entry: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in entry.items() if name not in names}


def okp(curve: str, kind: Any) -> dict[str, Any]:
    return {"kty": "OKP", "kid": KID, "crv": curve, "x": b64(kind.generate().public_key().public_bytes_raw())}


def standard(member: str) -> str:
    """The same bytes in base64 as it is outside URLs, with its padding."""
    return base64.b64encode(base64.urlsafe_b64decode(member + "==")).decode()


def private_jwk() -> dict[str, Any]:
    return {**json.loads(RSAAlgorithm.to_jwk(rsa_key())), "kid": KID, "key_ops": None}


DAMAGED: dict[str, tuple[dict[str, Any], str]] = {
    "hexadecimal n": ({**RSA, "n": MODULUS.hex()}, "'n' is written in hexadecimal"),
    "hexadecimal n in capitals": ({**RSA, "n": MODULUS.hex().upper()}, "'n' is written in hexadecimal"),
    "hexadecimal n with colons": ({**RSA, "n": MODULUS.hex(":")}, "'n' is written in hexadecimal"),
    "hexadecimal n with 0x": ({**RSA, "n": "0x" + MODULUS.hex()}, "'n' is written in hexadecimal"),
    "hexadecimal x": ({**EC, "x": X.hex()}, "'x' is written in hexadecimal"),
    "hexadecimal y": ({**EC, "y": Y.hex()}, "'y' is written in hexadecimal"),
    "hexadecimal Ed25519": ({**ED, "x": "ab" * 32}, "'x' is written in hexadecimal"),
    "decimal n": ({**RSA, "n": str(NUMBERS.n)}, "'n' is written in digits"),
    "decimal e": ({**RSA, "e": "65537"}, "'e' is written in digits"),
    "hexadecimal e": ({**RSA, "e": "0x10001"}, "'e' is written in hexadecimal"),
    "e with zeros": ({**RSA, "e": "010001"}, "'e' is written in digits"),
    "e as a number": ({**RSA, "e": 65537}, "'e' is a number, not a text"),
    "n missing": (without(RSA, "n"), "'n' is missing"),
    "e missing": (without(RSA, "e"), "'e' is missing"),
    "y missing": (without(EC, "y"), "'y' is missing"),
    "crv missing": (without(EC, "crv"), "'crv' is missing"),
    "x null": ({**EC, "x": None}, "'x' is missing"),
    "kty missing": (without(RSA, "kty"), "'kty' is missing"),
    "kty in small letters": ({**RSA, "kty": "rsa"}, "written 'rsa', not 'RSA'"),
    "kty of EC in small letters": ({**EC, "kty": "ec"}, "written 'ec', not 'EC'"),
    "n cut off in the middle of a byte": ({**RSA, "n": RSA["n"][:-1]}, "'n' is cut off"),
    "n cut off": ({**RSA, "n": cut_off(NUMBERS.n)}, "cut off or garbled"),
    "n of a part with a small factor": (
        {**RSA, "n": b64((3 * (NUMBERS.n >> 60 | 1)).to_bytes(256).lstrip(b"\0"))},
        "cut off or garbled",
    ),
    "n even": ({**RSA, "n": b64((NUMBERS.n - 1).to_bytes(256))}, "cut off or garbled"),
    "PEM in n": ({**RSA, "n": "-----BEGIN PUBLIC KEY-----"}, "'n' is PEM text"),
    "a star in n": ({**RSA, "n": RSA["n"][:-1] + "*"}, "characters that base64url does not have"),
    "x cut off": ({**EC, "x": b64(X[:-3])}, "'x' has 29 bytes, where P-256 has 32"),
    "a whole point in x": ({**EC, "x": b64(b"\4" + X + Y)}, "'x' has 65 bytes, where P-256 has 32"),
    "x and y swapped": ({**EC, "x": EC["y"], "y": EC["x"]}, "no point on the curve P-256"),
    "curve of another length": ({**EC, "crv": "P-521"}, "'x' has 32 bytes, where P-521 has 66"),
    "OpenSSL's name of the curve": ({**EC, "crv": "prime256v1"}, "'prime256v1'; in a key set it is 'P-256'"),
    "SEC's name of the curve": ({**EC, "crv": "secp256r1"}, "'secp256r1'; in a key set it is 'P-256'"),
    "P-512": ({**EC, "crv": "P-512"}, "'P-512'; in a key set it is 'P-521'"),
    "an Edwards curve in EC": ({**EC, "crv": "Ed25519"}, "'EC' and its curve 'Ed25519' do not go together"),
    "P-256 in OKP": ({"kty": "OKP", "kid": KID, "crv": "P-256", "x": EC["x"]}, "do not go together"),
    "Ed25519 as a whole structure": (
        {**ED, "x": b64(b"0*0\5\6\3+ep\3!\0" + X)},
        "'x' has 44 bytes, where Ed25519 has 32",
    ),
    "RSA for ES256": ({**RSA, "alg": "ES256"}, "for ES256, and RSA keys are not"),
    "alg in small letters": ({**RSA, "alg": "rs256"}, "for rs256, and RSA keys are not"),
    "kid a number": ({**RSA, "kid": 7}, "'kid' is a number"),
    "another key's certificate": (
        {**jwk_of(rsa_key("other")), "x5c": x5c_of(certificate_of())},
        "belongs to another key",
    ),
    "nothing but an unreadable certificate": (
        {"kty": "RSA", "kid": KID, "x5c": ["*"]},
        "It lacks e, n, and its x5c holds no readable certificate",
    ),
    "nothing but a certificate of another type": (
        {"kty": "EC", "kid": KID, "x5c": x5c_of(certificate_of())},
        "belongs to another key",
    ),
}

OTHER_PURPOSE: dict[str, tuple[dict[str, Any], str]] = {
    "use enc": ({**RSA, "use": "enc"}, "'enc', not 'sig'"),
    "use tls": ({**RSA, "use": "tls"}, "'tls', not 'sig'"),
    "use x509-svid": ({**RSA, "use": "x509-svid"}, "for certificates of workloads"),
    "key_ops encrypt": ({**RSA, "key_ops": ["encrypt", "wrapKey"]}, "do not include 'verify'"),
    "key_ops deriveKey": ({**EC, "key_ops": ["deriveKey"]}, "do not include 'verify'"),
    "RSA-OAEP": ({**RSA, "alg": "RSA-OAEP"}, "for encryption, not for signatures"),
    "RSA-OAEP-512": ({**RSA, "alg": "RSA-OAEP-512"}, "for encryption, not for signatures"),
    "RSA1_5": ({**RSA, "alg": "RSA1_5"}, "for encryption, not for signatures"),
    "ECDH-ES": ({**EC, "alg": "ECDH-ES"}, "for encryption, not for signatures"),
    "ECDH-ES+A128KW": ({**EC, "alg": "ECDH-ES+A128KW"}, "for encryption, not for signatures"),
    "X25519": (okp("X25519", x25519.X25519PrivateKey), "for agreeing on secrets (X25519)"),
    "X448": (okp("X448", x448.X448PrivateKey), "for agreeing on secrets (X448)"),
}

UNSUPPORTED: dict[str, tuple[dict[str, Any], str]] = {
    "a type from a draft": ({"kty": "LMS", "kid": KID}, "key type 'LMS'"),
    "a type of somebody's own": ({"kty": "PQK", "kid": KID}, "key type 'PQK'"),
    "P-224": ({**EC, "crv": "P-224"}, "curve 'P-224'"),
    "brainpoolP320r1": ({**EC, "crv": "brainpoolP320r1"}, "curve 'brainpoolP320r1'"),
    "SM2": ({**EC, "crv": "SM2"}, "curve 'SM2'"),
    "an OKP curve": ({**ED, "crv": "Bls12381G2"}, "curve 'Bls12381G2'"),
    "SLH-DSA": ({"kty": "AKP", "kid": KID, "alg": "SLH-DSA-SHA2-128s", "pub": b64(bytes(32))}, "'SLH-DSA-SHA2-128s'"),
    "FN-DSA": ({"kty": "AKP", "kid": KID, "alg": "FN-DSA-512", "pub": b64(bytes(897))}, "'FN-DSA-512'"),
    "an alg from nowhere": ({**RSA, "alg": "RS255"}, "for RS255, which this program does not know"),
    "a hash of old": ({**RSA, "alg": "RS1"}, "for RS1, which this program does not know"),
}  # fmt: skip

UNSAFE: dict[str, tuple[dict[str, Any], str]] = {
    "1024 bits": (jwk_of(rsa_key("short", 1024)), "1024 bits"),
    "1536 bits": (jwk_of(rsa_key("longer", 1536)), "1536 bits"),
    "2000 bits": (jwk_of(rsa_key("odd", 2000)), "2000 bits"),
    "exponent 1": ({**RSA, "e": "AQ"}, "public exponent is 1"),
    "a published private key": (private_jwk(), "Its private part is published"),
    "a published private seed": (
        {"kty": "OKP", "kid": KID, "crv": "Ed25519", "x": ED["x"], "d": b64(bytes(32))},
        "Its private part is published",
    ),
    "a published secret": ({"kty": "oct", "kid": KID, "k": b64(bytes(range(64)))}, "Published, it lets anyone sign"),
}

KINDS = {
    Flaw.DAMAGED: DAMAGED,
    Flaw.OTHER_PURPOSE: OTHER_PURPOSE,
    Flaw.UNSUPPORTED: UNSUPPORTED,
    Flaw.UNSAFE: UNSAFE,
}


def only(entry: dict[str, Any], source: KeySource = SOURCES[0]) -> Key:
    (key,) = key_set(entry, source=source).keys
    return key


def alg_of(key: Key) -> str:
    return {"EC": "ES256", "OKP": "Ed25519"}.get(str(key.kty), "RS256")


@for_each("flaw, name", [(flaw, name) for flaw, rows in KINDS.items() for name in rows])
def test_what_is_the_matter_with_a_key_is_named(flaw: Flaw, name: str) -> None:
    entry, phrase = KINDS[flaw][name]
    key = only(entry)
    assert key.unusable is not None
    assert phrase in str(key.unusable)
    assert key.flaw is flaw


@for_each("flaw, name", [(flaw, name) for flaw, rows in KINDS.items() for name in rows])
def test_only_an_unsafe_key_speaks_against_a_token(flaw: Flaw, name: str) -> None:
    key = only(KINDS[flaw][name][0])
    alg = alg_of(key)
    for token in (mint(alg=alg), mint(alg=alg, key=rsa_key("third") if alg == "RS256" else None)):
        for source in SOURCES if flaw is not Flaw.UNSAFE else SOURCES[:1]:
            inspection = judge(token, keys=key_set(KINDS[flaw][name][0], source=source))
            assert inspection.verdict == ("rejected" if flaw is Flaw.UNSAFE else "unverified")
            said = inspection.reason + " ".join(f"{check.reason} {check.fix}" for check in inspection.told())
            assert ("must not be used" in said) == (flaw is Flaw.UNSAFE)
            assert "refuses everything signed" not in said or flaw is Flaw.UNSAFE


@pytest.mark.parametrize("name", ["a published private key", "a published secret"])
def test_the_title_of_each_kind_is_its_own(name: str) -> None:
    titles = {judge(mint(), keys=key_set(rows[next(iter(rows))][0])).check("key").title for rows in KINDS.values()}
    assert titles == {"Key damaged", "Key not for signatures", "Key not supported here", "Key not fit"}
    assert judge(mint(), keys=key_set(UNSAFE[name][0])).check("key").title == "Key not fit"


# --- What can be read all the same ---


READABLE: dict[str, tuple[dict[str, Any], str]] = {
    "standard base64": ({**RSA, "n": standard(RSA["n"])}, "base64"),
    "padded": ({**RSA, "n": RSA["n"] + "=="}, "'n' is padded base64"),
    "padded x": ({**EC, "x": EC["x"] + "="}, "'x' is padded base64"),
    "padded Ed25519": ({**ED, "x": ED["x"] + "="}, "'x' is padded base64"),
    "lines of 64": ({**RSA, "n": "\n".join([RSA["n"][:64], RSA["n"][64:]])}, "spaces or line breaks"),
    "a line end behind it": ({**RSA, "n": RSA["n"] + "\r\n"}, "spaces or line breaks"),
    "a sign byte before n": ({**RSA, "n": b64(b"\0" + MODULUS)}, "'n' begins with a zero byte too many"),
    "e in three bytes and one": ({**RSA, "e": "AAEAAQ"}, "'e' begins with a zero byte too many"),
    "a sign byte before x": ({**EC, "x": b64(b"\0" + X)}, "'x' has 33 bytes, where P-256 has 32"),
    "use in capitals": ({**RSA, "use": "SIG"}, "use is written 'SIG'"),
    "key_ops of the private part": ({**RSA, "key_ops": ["sign"]}, "key_ops say 'sign'"),
    "no n and no e": ({"kty": "RSA", "kid": KID, "x5c": x5c_of(certificate_of())}, "taken from the certificate"),
    "no e": ({**without(RSA, "e"), "x5c": x5c_of(certificate_of())}, "It lacks e, so the key was taken"),
    "no kty either": ({"kid": KID, "x5c": x5c_of(certificate_of())}, "It lacks kty, so the key was taken"),
    "an EC certificate": ({"kty": "EC", "kid": KID, "x5c": x5c_of(certificate_of("ES256"))}, "It lacks crv, x, y"),
    "an Edwards certificate": ({"kty": "OKP", "kid": KID, "x5c": x5c_of(certificate_of("Ed25519"))}, "It lacks crv, x"),
    "an unreadable certificate": ({**RSA, "x5c": ["*"]}, "Its x5c holds no readable certificate"),
}


@pytest.mark.parametrize("name", READABLE)
def test_a_key_that_is_written_oddly_verifies_with_a_word_on_it(name: str) -> None:
    entry, phrase = READABLE[name]
    token = mint(alg=alg_of(only(entry)))
    for source in SOURCES:
        inspection = judge(token, keys=key_set(entry, source=source))
        assert (inspection.verdict, inspection.check("key").status) == ("valid", "warning")
        assert phrase in inspection.check("key").reason
    sound = {"RSA": RSA, "EC": EC, "OKP": ED}[str(only(entry).kty)]
    assert only(entry).thumbprint == only(sound).thumbprint, "it is the same key"
    forged = mint(alg="RS256", key=rsa_key("third")) if sound is RSA else token[:-8] + "AAAAAAAA"
    assert judge(forged, keys=key_set(entry)).verdict == "rejected"


@pytest.mark.parametrize("member", ["x", "y"])
@pytest.mark.parametrize(
    "alg, curve, name, size", [("ES256", ec.SECP256R1, "P-256", 32), ("ES384", ec.SECP384R1, "P-384", 48),
                               ("ES512", ec.SECP521R1, "P-521", 66), ("ES256K", ec.SECP256K1, "secp256k1", 32)]
)  # fmt: skip
def test_a_coordinate_without_its_leading_zero_is_padded(
    alg: str, curve: Any, name: str, size: int, member: str
) -> None:
    private = starting_with_zeros(curve, size, member)
    whole = jwk_of(private)
    short = {**whole, member: b64(base64.urlsafe_b64decode(whole[member] + "==")[1:])}
    inspection = judge(mint(alg=alg, key=private), keys=key_set(short))
    assert inspection.verdict == "valid"
    assert f"'{member}' has {size - 1} bytes, where {name} has {size}" in inspection.check("key").reason
    assert "leading zero" in inspection.check("key").reason
    assert only(short).thumbprint == only(whole).thumbprint
    assert judge(mint(alg=alg, key=ec.generate_private_key(curve())), keys=key_set(short)).verdict == "rejected"


def test_members_that_are_null_are_absent() -> None:
    """Some libraries write all the members that they know."""
    entry = {**RSA, "alg": None, "use": None, "key_ops": None, "crv": None, "x": None, "d": None, "p": "", "oth": []}
    assert judge(mint(), keys=key_set(entry)).check("key").status == "passed"
    assert judge(mint(header={"alg": "RS256"}), keys=key_set({**entry, "kid": None})).verdict == "valid"
    assert key_set(entry).document


def test_the_advice_on_a_private_key_of_ones_own_is_for_its_owner() -> None:
    inspection = judge(mint(), keys=key_set(private_jwk(), source=FILE))
    check = inspection.check("key")
    assert (inspection.verdict, check.status) == ("valid", "warning")
    assert "private part" in check.reason
    assert "keep the file to yourself" in str(check.fix)
    assert not any("Tell whoever publishes" in str(each.fix) for each in inspection.told())


def test_a_private_seed_of_a_post_quantum_key_is_seen_and_not_kept() -> None:
    from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA44PrivateKey

    private = MLDSA44PrivateKey.generate()
    seed = b64(private.private_bytes_raw())
    entry = {"kty": "AKP", "kid": KID, "alg": "ML-DSA-44", "pub": b64(private.public_key().public_bytes_raw())}
    for source in SOURCES:
        found = key_set({**entry, "priv": seed}, source=source)
        assert found.document == ""
        assert seed not in repr(found.keys[0])
        assert found.keys[0].private
    assert only({**entry, "priv": seed}).flaw is Flaw.UNSAFE


def test_no_reason_repeats_the_numbers_of_a_key() -> None:
    for rows in KINDS.values():
        for entry, _ in rows.values():
            said = str(only(entry).unusable)
            for name in ("n", "x", "y", "d", "k", "pub"):
                value = entry.get(name)
                assert not isinstance(value, str) or len(value) < 20 or value[:20] not in said


# --- What is said of key IDs that cannot be found ---


EMPTY_AND_NAMELESS: dict[str, tuple[list[dict[str, Any]], str]] = {
    "empty": ([], "is empty"),
    "number kids": ([{**RSA, "kid": 1}, {**RSA, "kid": 2}], "are numbers or the like and not texts (1, 2)"),
    "a number that looks like it": ([{**RSA, "kid": 20260101}, {**EC, "kid": 2}], "(20260101, 2)"),
    "lists": ([{**RSA, "kid": ["a"]}, EC | {"kid": None}], "not texts"),
    "no kids": ([without(RSA, "kid"), without(EC, "kid")], "has a key ID, so the one that the token names"),
    "null kids": ([{**RSA, "kid": None}, {**EC, "kid": None}], "has a key ID, so the one that the token names"),
}


@pytest.mark.parametrize("name", EMPTY_AND_NAMELESS)
def test_a_key_was_not_rotated_out_of_a_set_that_has_no_names(name: str) -> None:
    entries, phrase = EMPTY_AND_NAMELESS[name]
    keys = key_set(*entries) if entries else none()
    for token in (mint(kid="1"), mint(kid="unknown"), mint(header={"alg": "RS256", "kid": "20260101"})):
        inspection = judge(token, keys=keys)
        said = " ".join([inspection.reason, *(f"{check.reason} {check.fix}" for check in inspection.told())])
        assert inspection.verdict == "unverified"
        assert phrase in said
        assert "rotated out" not in said
        assert "another issuer signed" not in said


def test_an_empty_set_is_called_empty_to_a_token_without_a_key_id_too() -> None:
    inspection = judge(mint(header={"alg": "RS256"}), keys=none())
    assert inspection.reason == "It is well formed and in date, but the key set is empty."


def test_of_a_key_that_is_not_among_named_ones_it_may_be_said_that_it_was_rotated_out() -> None:
    assert "rotated out" in judge(mint(kid="another")).check("kid").reason


def none() -> Any:
    from inspector.core.keys.key_set import parse_key_set

    return parse_key_set(b'{"keys": []}', SOURCES[0], NOW)
