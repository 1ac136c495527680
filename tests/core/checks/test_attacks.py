"""One test for each known attack on checkers of tokens, named as the attack is, and for each published fault of PyJWT.

The victim here has the RSA key `key-1` of an issuer. An attack counts as repelled when no verdict is `valid`, when
no signature check passes that should not, and when the reason is the right one.
"""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import hmac
import json
import math
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from jwt.algorithms import ECAlgorithm, OKPAlgorithm, RSAAlgorithm

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Expectation, Status, Verdict
from inspector.core.issuer.key_cache import KeyCache
from inspector.core.issuer.network import Network
from inspector.core.journeys.inspect import inspect_with_keys
from inspector.core.keys.key import KeySet, KeySource, Origin, verifies
from inspector.core.keys.key_set import parse_key_set, shared_secret
from inspector.core.network.exchange import FailureKind
from inspector.core.network.transport import Request, Transport
from inspector.core.tokens.token import MAX_TOKEN_CHARS
from tests.core.keys.test_certificates import certificate_of, x5c_of
from tests.core.minting import (
    CLAIMS,
    EXPECTED,
    ISSUER,
    KID,
    NOW,
    b64,
    ids,
    judge,
    jwk_of,
    key_for,
    key_set,
    mint,
    rsa_key,
    sign,
    usable,
    with_claims,
)
from tests.each_case import for_each
from tests.servers import Reply, Site, serve

ADMIN = with_claims(scope="orders/read orders/write admin", sub="attacker")
"""What an attacker would like to be believed; everything else about it is in order."""


def repelled(inspection: Inspection, *failed: str) -> None:
    """The token is refused, its signature is not believed, and the checks named are among the reasons."""
    assert inspection.verdict in {Verdict.REJECTED, Verdict.MALFORMED}
    assert not inspection.signature_verified
    assert set(failed) <= ids(inspection, "failed")


def unsigned(header: Any, claims: Any = ADMIN, signature: str = "") -> str:
    return f"{b64(header)}.{b64(claims)}.{signature}"


def with_mac(secret: bytes, alg: str = "HS256", claims: Any = ADMIN, **header: Any) -> str:
    """Signed without PyJWT, which would refuse such a secret."""
    signing_input = f"{b64({'alg': alg, 'kid': KID, **header})}.{b64(claims)}"
    digest = {"HS256": hashlib.sha256, "HS384": hashlib.sha384, "HS512": hashlib.sha512}[alg]
    return f"{signing_input}.{b64(hmac.new(secret, signing_input.encode(), digest).digest())}"


def test_the_same_claims_would_be_believed_if_the_issuer_had_signed_them() -> None:
    """Otherwise every test here would pass for a reason of its own."""
    assert judge(mint(ADMIN)).verdict is Verdict.VALID


# --- alg: none (CVE-2015-2951, PortSwigger: flawed signature verification) ---

NONES = ("none", "None", "NONE", "nOnE", "NoNe", " none", "none ", "none\0", "n\u043ene", "", "NULL", "undefined")


@pytest.mark.parametrize("alg", NONES)
@pytest.mark.parametrize("signature", ["", "AAAA", "genuine"])
def test_alg_none(alg: str, signature: str) -> None:
    genuine = mint().rsplit(".", 1)[1]
    text = unsigned({"alg": alg, "kid": KID}, signature=genuine if signature == "genuine" else signature)
    repelled(judge(text), "alg")
    assert judge(text, no_keys=True).verdict is not Verdict.VALID


@pytest.mark.parametrize("alg", [None, False, 0, [], {}, ["RS256"], {"alg": "RS256"}])
def test_alg_of_another_type(alg: object) -> None:
    repelled(judge(unsigned({"alg": alg, "kid": KID}, signature=mint().rsplit(".", 1)[1])), "alg")


@pytest.mark.parametrize("expectation", [EXPECTED, Expectation(), Expectation(algorithms=("none", "RS256"))])
def test_alg_none_even_where_somebody_allows_it(expectation: Expectation) -> None:
    repelled(judge(unsigned({"alg": "none"}), expectation), "alg", "signature")


# --- Unverified and null signatures (PortSwigger: unverified signature; CVE-2020-28042) ---


def test_unverified_signature() -> None:
    """The claims were changed and the signature left as it was."""
    header, _, signature = mint().split(".")
    repelled(judge(f"{header}.{b64(ADMIN)}.{signature}"), "signature")


@pytest.mark.parametrize("alg", ["RS256", "HS256", "ES256", "EdDSA"])
def test_null_signature(alg: str) -> None:
    repelled(judge(unsigned({"alg": alg, "kid": KID})), "signature")


def test_broken_signature() -> None:
    text = mint(ADMIN)
    repelled(judge(text[:-12] + "".join(chr(ord(c) ^ 1) if c.isalnum() else c for c in text[-12:-1]) + text[-1]))
    repelled(judge(f"{text.rsplit('.', 1)[0]}.{b64(bytes(256))}"), "signature")
    repelled(judge(f"{text.rsplit('.', 1)[0]}.{b64(b'x')}"), "signature")


def test_a_cut_off_signature() -> None:
    """The first bytes of a genuine one are not enough."""
    head, _, signature = mint(ADMIN).rpartition(".")
    raw = base64.urlsafe_b64decode(signature + "==")
    for length in (0, 1, 128, 255):
        repelled(judge(f"{head}.{b64(raw[:length])}"), "signature")


@pytest.mark.parametrize("alg, half", [("ES256", 32), ("ES384", 48), ("ES512", 66), ("ES256K", 32)])
def test_psychic_signature(alg: str, half: int) -> None:
    """CVE-2022-21449: r and s are 0, or multiples of the order."""
    keys = key_set(jwk_of(key_for(alg)))
    head = unsigned({"alg": alg, "kid": KID})
    for value in (0, 1, (1 << (8 * half)) - 1):
        repelled(judge(head + b64(value.to_bytes(half) * 2), keys=keys), "signature")
    order = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
    if alg == "ES256":
        repelled(judge(head + b64(order.to_bytes(32) * 2), keys=keys), "signature")


@pytest.mark.parametrize("alg", ["Ed25519", "Ed448"])
def test_a_small_order_signature(alg: str) -> None:
    keys = key_set(jwk_of(key_for(alg)))
    length = 32 if alg == "Ed25519" else 57
    for r in (bytes(length), b"\1" + bytes(length - 1)):
        repelled(judge(unsigned({"alg": alg, "kid": KID}) + b64(r + bytes(length)), keys=keys), "signature")


# --- Blank and weak secrets (CVE-2019-20933, CVE-2020-28637; PortSwigger: weak signing key) ---


@pytest.mark.parametrize("secret", [b"", b" ", b"\0", b"null", b"undefined"])
@pytest.mark.parametrize("alg", ["HS256", "HS384", "HS512"])
def test_blank_password(secret: bytes, alg: str) -> None:
    repelled(judge(with_mac(secret, alg)), "alg")
    repelled(judge(with_mac(secret, alg), keys=shared_secret(secret)), "key")


@pytest.mark.parametrize("secret", [b"secret", b"password", b"your-256-bit-secret", b"changeme", b"s" * 31])
def test_weak_secret(secret: bytes) -> None:
    """Shorter than the hash, so it can be guessed: not even the user's own secret makes such a token valid."""
    inspection = judge(with_mac(secret), keys=shared_secret(secret))
    repelled(inspection, "key")
    assert "RFC 7518 asks for at least 256 against guessing" in inspection.check("key").reason


def test_a_long_enough_secret_of_the_users_own_is_believed() -> None:
    assert judge(with_mac(b"s" * 32), keys=shared_secret(b"s" * 32)).verdict is Verdict.VALID
    repelled(judge(with_mac(b"t" * 32), keys=shared_secret(b"s" * 32)), "signature")
    repelled(judge(with_mac(b"s" * 32, "HS384"), keys=shared_secret(b"s" * 32)), "alg")


# --- Algorithm confusion: the public key as a secret (CVE-2015-9235, CVE-2016-10555; PortSwigger) ---


def pem(public_key: PublicKeyTypes, public_format: PublicFormat = PublicFormat.SubjectPublicKeyInfo) -> bytes:
    return public_key.public_bytes(Encoding.PEM, public_format)


@cache
def public_spellings() -> dict[str, bytes]:
    """The victim's public key in every form an attacker might have it in."""
    key = rsa_key().public_key()
    numbers = key.public_numbers()
    text = pem(key)
    jwk = jwk_of(rsa_key(), alg="RS256", use="sig")
    modulus = numbers.n.to_bytes(256)
    return {
        "PEM": text,
        "PEM without its last line end": text.rstrip(),
        "PEM with Windows line ends": text.replace(b"\n", b"\r\n"),
        "PEM with Mac line ends": text.replace(b"\n", b"\r"),
        "PEM in one line": text.replace(b"\n", b""),
        "PEM with a blank line": b"\n" + text + b"\n",
        "PEM with escaped line ends": text.replace(b"\n", b"\\n"),
        "PEM with spaces": text.replace(b"\n", b" \n"),
        "PEM with a NUL": text + b"\0",
        "PKCS 1 PEM": pem(key, PublicFormat.PKCS1),
        "certificate PEM": certificate_of().public_bytes(Encoding.PEM),
        "base64 of the PEM": base64.b64encode(text),
        "body of the PEM": b"".join(text.splitlines()[1:-1]),
        "DER": key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo),
        "PKCS 1 DER": key.public_bytes(Encoding.DER, PublicFormat.PKCS1),
        "certificate DER": certificate_of().public_bytes(Encoding.DER),
        "OpenSSH": key.public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH),
        "modulus": modulus,
        "modulus with a sign byte": b"\0" + modulus,
        "n of the JWK": jwk["n"].encode(),
        "JWK": json.dumps(jwk).encode(),
        "JWK without spaces": json.dumps(jwk, separators=(",", ":")).encode(),
        "JWK in canonical form": json.dumps({n: jwk[n] for n in ("e", "kty", "n")}, separators=(",", ":")).encode(),
        "JWK with a byte order mark": b"\xef\xbb\xbf" + json.dumps(jwk).encode(),
        "JWK Set": json.dumps({"keys": [jwk]}).encode(),
        "JWK in a list": json.dumps([jwk]).encode(),
        "key ID": KID.encode() * 8,
    }


@for_each("name", public_spellings())
@for_each("alg", ["HS256", "HS384", "HS512"])
def test_algorithm_confusion(name: str, alg: str) -> None:
    inspection = judge(with_mac(public_spellings()[name], alg))
    repelled(inspection, "alg")
    assert inspection.check("alg").title == "Algorithm confusion"


@pytest.mark.parametrize("name", public_spellings())
def test_algorithm_confusion_where_both_families_are_allowed(name: str) -> None:
    """PyJWT's own faults of this kind all needed an application that allows HS256 beside RS256."""
    expectation = dataclasses.replace(EXPECTED, algorithms=("RS256", "HS256"))
    repelled(judge(with_mac(public_spellings()[name]), expectation))


@pytest.mark.parametrize("name", public_spellings())
def test_algorithm_confusion_with_a_key_without_alg_from_a_file(name: str) -> None:
    keys = key_set(jwk_of(rsa_key()), source=KeySource(Origin.FILE, "keys.json"))
    repelled(judge(with_mac(public_spellings()[name]), keys=keys), "alg")


def _message(text: str) -> int:
    """What an RSA signature with PKCS 1 padding is the root of (RFC 8017 section 9.2)."""
    digest = hashlib.sha256(text.encode()).digest()
    prefix = bytes.fromhex("3031300d060960864801650304020105000420")
    filling = b"\xff" * (256 - 3 - len(prefix) - len(digest))
    return int.from_bytes(b"\0\1" + filling + b"\0" + prefix + digest)


def test_algorithm_confusion_with_no_exposed_key() -> None:
    """Two tokens are enough to compute the public key, so that it is not known is no defence.

    With the exponent 3 the computation takes no time; it is the same with 65537.
    """
    private = rsa.generate_private_key(3, 2048)
    multiples = []
    for claims in (CLAIMS, with_claims(jti="another")):
        head, _, signature = mint(claims, key=private).rpartition(".")
        root = int.from_bytes(base64.urlsafe_b64decode(signature + "=="))
        multiples.append(root**3 - _message(head))
    modulus = math.gcd(*multiples)
    while modulus.bit_length() > 2048:
        modulus //= next(factor for factor in range(2, 10_000) if modulus % factor == 0)
    recovered = rsa.RSAPublicNumbers(3, modulus).public_key()
    assert recovered == private.public_key()
    repelled(judge(with_mac(pem(recovered)), keys=key_set(jwk_of(private))), "alg")


@pytest.mark.parametrize("claimed", ["PS256", "RS384", "RS512", "ES256", "EdDSA"])
def test_another_public_key_algorithm_than_the_keys_own(claimed: str) -> None:
    """RFC 8725 section 3.1: one key, one algorithm."""
    head = unsigned({"alg": claimed, "kid": KID})[:-1]
    repelled(judge(f"{head}.{b64(sign(head.encode()))}"), "alg")


# --- Keys that the token brings (CVE-2018-0114; PortSwigger: jwk header, jku header) ---

ATTACKER = rsa_key("attacker")
PRIVATE = {"d", "p", "q", "dp", "dq", "qi"}
HONEST = Reply(body=json.dumps({"keys": [jwk_of(rsa_key())]}).encode())


@pytest.fixture
def trap() -> Iterator[Site]:
    """A server with the attacker's keys, which nobody may ask."""
    with serve(Reply(body=json.dumps({"keys": [jwk_of(ATTACKER)]}).encode())) as site:
        yield site
        assert site.asked == []


def brought(**header: Any) -> str:
    return mint(ADMIN, key=ATTACKER, **header)


@pytest.mark.parametrize("kid", [KID, "attacker", None])
def test_inline_jwk(kid: str | None) -> None:
    jwk = jwk_of(ATTACKER, kid=kid)
    header = {"alg": "RS256", "jwk": jwk} | ({"kid": kid} if kid else {})
    inspection = judge(mint(ADMIN, header, key=ATTACKER))
    assert inspection.verdict is (Verdict.REJECTED if kid == KID else Verdict.UNVERIFIED)
    assert not inspection.signature_verified
    assert inspection.check("token_keys").status is Status.WARNING


def test_inline_jwk_with_a_secret_in_it() -> None:
    secret = b"s" * 32
    repelled(judge(with_mac(secret, jwk={"kty": "oct", "k": b64(secret)})), "alg")


def test_inline_jwk_is_not_named_as_the_key_used() -> None:
    inspection = judge(brought(jwk=jwk_of(ATTACKER)))
    assert inspection.key is not None
    assert inspection.key.thumbprint == key_set().keys[0].thumbprint
    assert "brings a key of its own, which proves nothing" in inspection.check("signature").reason


@pytest.mark.parametrize("name", ["jku", "x5u"])
@pytest.mark.parametrize("with_issuer", [True, False])
def test_spoofed_jku_and_x5u(name: str, with_issuer: bool, trap: Site) -> None:
    text = brought(**{name: f"{trap.url}/jwks.json"})
    repelled(judge(text), "signature")
    assert judge(text, no_keys=True).verdict is Verdict.UNVERIFIED
    with serve(HONEST) as honest:
        outcome = inspect_with_keys(
            text,
            EXPECTED if with_issuer else Expectation(),
            Network(Transport(5.0), now=lambda: NOW),
            jwks_url=f"{honest.url}/keys",
        )
        assert outcome.inspection is not None
        repelled(outcome.inspection, "signature")
        assert [asked.path for asked in honest.asked] == ["/keys"]


@pytest.mark.parametrize("name", ["jku", "x5u", "kid", "typ", "cty", "x5c", "jwk"])
def test_external_interaction_through_the_header(name: str, trap: Site) -> None:
    judge(brought(**{name: trap.url}))
    judge(mint(ADMIN, {"alg": "RS256", "kid": KID, name: [trap.url, {"uri": trap.url}]}))


COMMON_CLAIMS = (
    "iss", "sub", "aud", "exp", "nbf", "iat", "jti", "name", "given_name", "family_name", "nickname", "profile",
    "picture", "website", "email", "phone_number", "address", "azp", "nonce", "auth_time", "at_hash", "c_hash", "acr",
    "amr", "sub_jwk", "cnf", "sip_from_tag", "events", "toe", "txn", "rph", "sid", "vot", "vtm", "attest", "origid",
    "dest", "orig", "mky", "opts", "act", "scope", "client_id", "may_act", "jcard", "at_use_nbr", "_claim_sources",
    "_claim_names", "jwks_uri", "jku", "x5u", "x5c", "jwk", "kid", "scp", "roles", "groups", "entitlements", "url",
)  # fmt: skip


@pytest.mark.parametrize("name", COMMON_CLAIMS)
def test_external_interaction_through_a_claim(name: str, trap: Site) -> None:
    """Signed by the issuer, who may have copied what a user wrote."""
    for value in (trap.url, [trap.url], {"jwks_uri": trap.url, "uri": trap.url}):
        judge(mint({**CLAIMS, name: value}))
        judge(mint({**CLAIMS, name: value}), no_keys=True)


def test_an_issuer_named_by_the_token_is_not_asked(trap: Site) -> None:
    text = mint({**ADMIN, "iss": trap.url}, key=ATTACKER)
    assert judge(text, Expectation(), no_keys=True).verdict is Verdict.UNVERIFIED
    with serve(HONEST) as honest:
        outcome = inspect_with_keys(
            text, Expectation(), Network(Transport(5.0), now=lambda: NOW), jwks_url=f"{honest.url}/keys"
        )
    assert outcome.inspection is not None
    repelled(outcome.inspection, "signature")


def test_x5c_of_the_attacker() -> None:
    text = mint(ADMIN, alg="ES256", x5c=x5c_of(certificate_of("ES256", "Orders API")))
    repelled(judge(text))
    assert judge(text).check("token_keys").status is Status.WARNING


# --- Injection through kid (PortSwigger: kid path traversal) ---

INJECTIONS = {
    "blank": "",
    "path traversal": "../../../../../../../dev/null",
    "dev null": "/dev/null",
    "windows path": "..\\..\\..\\windows\\win.ini",
    "SQL": "x' UNION SELECT 'AAAA",
    "SQL comment": f"{KID}'; --",
    "command": f"{KID}; sleep 10",
    "command substitution": "$(sleep 10)",
    "pipe": f"{KID}|sleep 10",
    "backtick": "`id`",
    "NUL": f"{KID}\0",
    "line break": f"{KID}\r\nX: y",
    "white space": f" {KID} ",
    "upper case": KID.upper(),
    "long": "k" * 10_000,
}


@pytest.mark.parametrize("name", INJECTIONS)
def test_kid_injection(name: str) -> None:
    """Signed with what the injection is meant to make of the key: nothing at all, or a text of the attacker's."""
    kid = INJECTIONS[name]
    for secret in (b"", b"\0", b"AAAA", b"A" * 32):
        repelled(judge(with_mac(secret, kid=kid)), "kid")
    repelled(judge(brought(kid=kid)), "kid")


def test_an_invalid_path_as_kid_is_unknown_and_nothing_else() -> None:
    for kid in ("/var/www/key.pem", "C:/keys/key.pem", "file:///etc/passwd", "no-such-key"):
        inspection = judge(brought(kid=kid))
        assert inspection.verdict is Verdict.UNVERIFIED
        assert not inspection.signature_verified


@pytest.mark.parametrize("kid", [None, 0, 1, True, [], [KID], {}, {"kid": KID}])
def test_kid_of_another_type(kid: object) -> None:
    repelled(judge(mint(ADMIN, {"alg": "RS256", "kid": kid})), "kid")


# --- Duplicates, forced errors, persistence ---


@pytest.mark.parametrize(
    "header",
    [
        '{"alg":"none","alg":"RS256","kid":"key-1"}',
        '{"alg":"RS256","kid":"key-1","alg":"none"}',
        '{"alg":"RS256","kid":"attacker","kid":"key-1"}',
        '{"alg":"RS256","kid":"key-1","\\u0061lg":"RS256"}',
        '{"alg":"RS256","kid":"key-1","crit":["x"],"crit":[]}',
    ],
)
def test_duplicate_header_names(header: str) -> None:
    inspection = judge(mint(ADMIN, header.encode()))
    assert inspection.verdict is Verdict.REJECTED
    assert "header" in ids(inspection, "failed")


@pytest.mark.parametrize("second", ['"scope":"admin"', '"\\u0065xp":9999999999', '"iss":"https://evil.example"'])
def test_duplicate_claims(second: str) -> None:
    payload = json.dumps(CLAIMS)[:-1] + f",{second}" + "}"
    inspection = judge(mint(payload.encode()))
    assert inspection.signature_verified
    assert inspection.verdict is Verdict.REJECTED
    assert "payload" in ids(inspection, "failed")


FORCED: dict[str, Any] = {
    "negative exponent": {"exp": -1},
    "text exp": {"exp": "9999999999"},
    "exp true": {"exp": True},
    "arabic digits": {"exp": "\u0661\u0667\u0669\u0665"},
    "underscores": {"exp": "9_999_999_999"},
    "list exp": {"exp": [9999999999]},
    "object iss": {"iss": {"https": ISSUER}},
    "list iss": {"iss": [ISSUER]},
    "object aud": {"aud": {"a": 1}},
    "client id list": {"client_id": [CLAIMS["client_id"]]},
    "token_use list": {"token_use": ["access"]},
}


@pytest.mark.parametrize("name", FORCED)
def test_forced_errors(name: str) -> None:
    inspection = judge(mint({**CLAIMS, **FORCED[name]}))
    assert inspection.signature_verified
    assert inspection.verdict is Verdict.REJECTED


def test_persistence() -> None:
    """No attack leaves anything behind that changes a later verdict, and asking often does not help."""
    good, bad = mint(), [unsigned({"alg": "none"}), brought(jwk=jwk_of(ATTACKER)), with_mac(b"")]
    keys = key_set()
    for _ in range(3):
        assert judge(good, keys=keys).verdict is Verdict.VALID
        for text in bad:
            repelled(judge(text, keys=keys))


# --- Faults of PyJWT, one by one; each is a token or a key set that some release of it took ---


def confused(public_key: bytes, private: Any, alg: str) -> None:
    """The public key as an HMAC secret is refused where both families are allowed, whoever vouches for the key."""
    expectation = dataclasses.replace(EXPECTED, algorithms=(alg, "HS256"))
    for origin in (Origin.ISSUER, Origin.FILE):
        keys = key_set(jwk_of(private), source=KeySource(origin, ISSUER))
        repelled(judge(with_mac(public_key), expectation, keys))


def test_cve_2017_11424_a_pkcs_1_public_key_as_a_secret() -> None:
    content = pem(rsa_key().public_key(), PublicFormat.PKCS1)
    assert content.startswith(b"-----BEGIN RSA PUBLIC KEY-----")
    confused(content, rsa_key(), "RS256")


@pytest.mark.parametrize("alg", ["EdDSA", "ES256", "RS256"])
def test_cve_2022_29217_an_openssh_public_key_as_a_secret(alg: str) -> None:
    content = key_for(alg).public_key().public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH)
    for spelling in (content, content + b"\n", content + b" a@b"):
        confused(spelling, key_for(alg), alg)


def test_cve_2022_39227_two_serialisations_in_one_text() -> None:
    """Of the library python-jwt: forged claims in a name of the JSON form, genuine ones as its members."""
    header, payload, signature = mint().split(".")
    forged = b64(ADMIN)
    text = json.dumps({f"  {header}.{forged}.": "", "protected": header, "payload": payload, "signature": signature})
    for each in (text, f'{{"{header}.{forged}.{signature}":"","protected":"{header}"}}'):
        inspection = judge(each)
        assert inspection.verdict is not Verdict.VALID
        assert not (inspection.signature_verified and (inspection.token.claims or {})["sub"] == ADMIN["sub"])


@pytest.mark.parametrize("actual", [ISSUER[1:], ISSUER[:-1], f"_{ISSUER}_", "", "h", ISSUER.upper(), f"{ISSUER}/"])
def test_cve_2024_53861_an_issuer_that_is_part_of_the_expected_one(actual: str) -> None:
    inspection = judge(mint(with_claims(iss=actual)))
    assert inspection.verdict is Verdict.REJECTED
    assert "iss" in ids(inspection, "failed")


@pytest.mark.parametrize("alg, length", [("HS256", 31), ("HS384", 47), ("HS512", 63)])
def test_cve_2025_45768_short_keys(alg: str, length: int) -> None:
    secret = b"s" * length
    repelled(judge(with_mac(secret, alg), keys=shared_secret(secret)))
    short = rsa_key("short", 1024)
    repelled(judge(mint(ADMIN, key=short), keys=key_set(jwk_of(short))), "key")


@pytest.mark.parametrize("names", [["x"], ["exp", "x"], ["b64", "x"], ["alg"], [], "x", [7], ["x", "x"], None])
def test_cve_2026_32597_unknown_critical_extensions(names: object) -> None:
    inspection = judge(mint(x=True, exp=1, crit=names))
    assert inspection.signature_verified
    assert inspection.verdict is Verdict.REJECTED
    assert "crit" in ids(inspection, "failed")


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://a.example/keys", 'data:application/json,{"keys":[]}'])
def test_cve_2026_48522_key_sets_that_are_no_web_address(url: str) -> None:
    exchange = Transport(5.0).send(Request.get(url))
    assert exchange.failure is not None
    assert exchange.failure.kind is FailureKind.BAD_URL
    repelled(judge(brought(jku=url)), "signature")


def test_cve_2026_48523_the_allow_list_is_about_the_algorithm_used() -> None:
    """Signed with PS256, called RS256: an allow-list that is only compared with the header would let it pass."""
    private = rsa_key()
    head = unsigned({"alg": "RS256", "kid": KID})[:-1]
    signature = private.sign(head.encode(), padding.PSS(padding.MGF1(SHA256()), 32), SHA256())
    expectation = dataclasses.replace(EXPECTED, algorithms=("RS256",))
    text = f"{head}.{b64(signature)}"
    repelled(judge(text, expectation, key_set(jwk_of(private, alg="PS256"))), "alg")
    repelled(judge(text, expectation, key_set(jwk_of(private))), "signature")
    honest = mint(ADMIN, alg="PS256")
    inspection = judge(honest, expectation, key_set(jwk_of(private, alg="PS256")))
    assert inspection.verdict is Verdict.REJECTED
    assert "alg" in ids(inspection, "failed")


def unknown_kids(replies: list[Reply], count: int) -> tuple[int, KeyCache, str]:
    """How often a key set is asked for by tokens with made-up key IDs; the last reply is given again and again."""
    keys, waiting = KeyCache(), list(replies)
    with serve(lambda _: waiting.pop(0) if len(waiting) > 1 else waiting[0]) as site:
        for number in range(count):
            inspect_with_keys(
                brought(kid=f"made-up-{number}"),
                EXPECTED,
                Network(Transport(5.0), keys, lambda: NOW),
                jwks_url=f"{site.url}/keys",
            )
        return len(site.asked), keys, f"{site.url}/keys"


def test_cve_2026_48524_a_failing_refresh_does_not_forget_the_keys() -> None:
    _, keys, url = unknown_kids([HONEST, Reply(500)], 5)
    cached = keys.get(KeySource(Origin.URL, url))
    assert cached is not None
    assert [key.kid for key in usable(cached)] == [KID]


def test_cve_2026_101917_made_up_key_ids_do_not_fetch_without_end() -> None:
    asked, _, _ = unknown_kids([HONEST], 20)
    assert asked <= 2


def test_cve_2026_48525_an_unencoded_payload_is_not_decoded() -> None:
    payload = "A" * (MAX_TOKEN_CHARS - 1000)
    inspection = judge(f"{b64({'alg': 'RS256', 'kid': KID, 'b64': False, 'crit': ['b64']})}.{payload}.AAAA")
    repelled(inspection, "crit", "signature")
    assert inspection.token.payload_bytes == payload.encode()


@pytest.mark.parametrize("alg, algorithm", [("RS256", RSAAlgorithm), ("ES256", ECAlgorithm), ("EdDSA", OKPAlgorithm)])
def test_cve_2026_48526_a_public_jwk_as_a_secret(alg: str, algorithm: Any) -> None:
    for spelling in (algorithm.to_jwk(key_for(alg).public_key()), json.dumps(jwk_of(key_for(alg)))):
        confused(spelling.encode(), key_for(alg), alg)


@pytest.mark.parametrize("bracket", [b"[", b'{"a":'])
def test_cve_2026_101918_a_deeply_nested_payload(bracket: bytes) -> None:
    inspection = judge(mint(b'{"exp":' + bracket * 100_000))
    assert inspection.verdict is Verdict.MALFORMED
    assert "nests deeper" in inspection.reason


@pytest.mark.parametrize("bracket", [b"[", b'{"a":'])
def test_cve_2026_102265_a_deeply_nested_header(bracket: bytes) -> None:
    inspection = judge(mint(header=b'{"alg":"RS256","kid":"key-1","x":' + bracket * 100_000))
    assert inspection.verdict is Verdict.MALFORMED
    assert "nests deeper" in inspection.reason


@pytest.mark.parametrize("k", ["", "=", "AA", None])
def test_cve_2026_102266_an_empty_secret_in_a_key_set(k: str | None) -> None:
    jwk = {"kty": "oct", "kid": KID, "alg": "HS256"} | ({} if k is None else {"k": k})
    for origin in (Origin.FILE, Origin.ISSUER):
        keys = key_set(jwk, source=KeySource(origin, ISSUER))
        assert usable(keys) == ()
        for secret in (b"", b"\0"):
            repelled(judge(with_mac(secret), keys=keys), "key")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_cve_2026_102267_a_redirected_key_set_is_not_followed(status: int, trap: Site) -> None:
    with serve(Reply(status, headers={"Location": f"{trap.url}/keys"})) as site:
        outcome = inspect_with_keys(
            brought(), EXPECTED, Network(Transport(5.0), now=lambda: NOW), jwks_url=f"{site.url}/keys"
        )
        assert outcome.inspection is not None
        assert outcome.inspection.verdict is Verdict.UNVERIFIED
        assert outcome.inspection.key_set is None
        assert f"answered {status}" in str(outcome.keys_problem)


def test_cve_2026_102268_a_pem_with_other_white_space_as_a_secret() -> None:
    spellings = [name for name in public_spellings() if name.startswith("PEM")]
    assert len(spellings) == 9
    for name in spellings:
        confused(public_spellings()[name], rsa_key(), "RS256")


@pytest.mark.parametrize("more", ["=", "==", "!", "~", "\u00e9", "AAAA", "\0", "+", "/"])
def test_cve_2026_102269_another_spelling_of_a_genuine_signature(more: str) -> None:
    """So that a list of revoked texts cannot be got around."""
    assert judge(mint() + more).verdict in {Verdict.REJECTED, Verdict.MALFORMED}


def test_cve_2026_102271_a_der_public_key_as_a_secret() -> None:
    for name in ("DER", "PKCS 1 DER", "certificate DER"):
        confused(public_spellings()[name], rsa_key(), "RS256")


def test_cve_2026_102272_a_jwk_with_a_byte_order_mark_as_a_secret() -> None:
    confused(public_spellings()["JWK with a byte order mark"], rsa_key(), "RS256")


def test_cve_2026_102273_a_jwk_inside_something_as_a_secret() -> None:
    jwk = jwk_of(rsa_key())
    for container in ({"keys": [jwk]}, [jwk], {"jwk": jwk}, {"a": {"b": [jwk]}}):
        confused(json.dumps(container).encode(), rsa_key(), "RS256")


def test_cve_2026_102274_a_malformed_key_does_not_take_the_others_with_it() -> None:
    broken = [
        {"kty": "RSA", "kid": "even", "n": b64(b"\x02" * 256), "e": "AQAB"},
        {"kty": "RSA", "kid": "no base64", "n": "***", "e": "AQAB"},
        {"kty": "RSA", "kid": "small", "n": "AQAB", "e": "AQAB"},
        {"kty": "EC", "kid": "off", "crv": "P-256", "x": "AA", "y": "AA"},
        "not a key",
    ]
    keys = parse_key_set(json.dumps({"keys": [*broken, jwk_of(rsa_key())]}).encode(), KeySource(Origin.ISSUER, ISSUER))
    assert [key.kid for key in usable(keys)] == [KID]
    assert len(keys.keys) == 6
    assert judge(mint(), keys=keys).verdict is Verdict.VALID


@pytest.mark.parametrize(
    "alg, algorithm, theirs",
    [
        ("EdDSA", OKPAlgorithm, ed25519.Ed25519PrivateKey.generate()),
        ("ES256", ECAlgorithm, ec.generate_private_key(ec.SECP256R1())),
        ("RS256", RSAAlgorithm, ATTACKER),
    ],
    ids=["EdDSA", "ES256", "RS256"],
)
def test_cve_2026_102275_a_private_part_that_belongs_to_another_key(alg: str, algorithm: Any, theirs: Any) -> None:
    """What the set shows as public is what is used: the private part beside it is never read."""
    private_part = {name: value for name, value in json.loads(algorithm.to_jwk(theirs)).items() if name in PRIVATE}
    jwk = {**private_part, **jwk_of(key_for(alg))}
    assert "d" in jwk
    keys = key_set(jwk, source=KeySource(Origin.FILE, "own.json"))
    assert keys.keys[0].thumbprint == key_set(jwk_of(key_for(alg))).keys[0].thumbprint
    assert key_set(jwk).keys[0].unusable is not None, "published, it would prove nothing at all"
    assert verifies(keys.keys[0], alg, b"x", sign(b"x", alg))
    repelled(judge(mint(ADMIN, alg=alg, key=theirs), keys=keys), "signature")


def test_cve_2026_103001_no_earlier_question_weakens_a_later_one() -> None:
    """Options that one call without a signature check changed made the next one forget the dates."""
    expectation, keys = dataclasses.replace(EXPECTED), key_set()
    expired = mint(with_claims(exp=int(NOW) - 9999))
    for text in (expired, unsigned({"alg": "none"}), "nonsense"):
        judge(text, expectation, no_keys=True)
    inspection = judge(expired, expectation, keys)
    assert (inspection.verdict, ids(inspection, "failed")) == (Verdict.REJECTED, {"exp"})
    assert expectation == EXPECTED


def test_keys_are_never_tried_one_after_the_other() -> None:
    """Otherwise a key of the attacker's in the set, under another name, would do."""
    keys: KeySet = key_set(jwk_of(rsa_key()), jwk_of(ATTACKER, kid="tenant-of-the-attacker"))
    repelled(judge(brought(), keys=keys), "signature")
    without = mint(ADMIN, {"alg": "RS256"}, key=ATTACKER)
    assert judge(without, keys=keys).verdict is Verdict.UNVERIFIED
