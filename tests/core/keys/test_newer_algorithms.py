"""ML-DSA (RFC 9964), Brainpool curves, secp256k1 by its other name, RSA-PSS keys, and SPIFFE's use of keys.

Tokens and keys are made by jwcrypto, which knows them, or by `cryptography`.
"""

from __future__ import annotations

import base64
import importlib
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Expectation
from inspector.core.keys.key import KeySource, Origin, verifies
from inspector.core.keys.key_set import read_key_file
from inspector.core.keys.material import NO_ML_DSA
from tests.core.minting import (
    CLAIMS,
    EXPECTED,
    ISSUER,
    KID,
    NEWER_ALGORITHMS,
    NOW,
    b64,
    judge,
    jwk_of,
    key_for,
    key_set,
    mint,
    rsa_key,
)

JWK: Any = importlib.import_module("jwcrypto.jwk").JWK
JWS: Any = importlib.import_module("jwcrypto.jws").JWS
BRAINPOOL: dict[str, Any] = {"BP-256": ec.BrainpoolP256R1, "BP-384": ec.BrainpoolP384R1, "BP-512": ec.BrainpoolP512R1}
BRAINPOOL_NAMES = {"BP-256": "brainpoolP256r1", "BP-384": "brainpoolP384r1", "BP-512": "brainpoolP512r1"}
HASHES: dict[str, Any] = {"BP-256": hashes.SHA256, "BP-384": hashes.SHA384, "BP-512": hashes.SHA512}
SIZES = {"BP-256": 32, "BP-384": 48, "BP-512": 64}
BY_JWCRYPTO = [alg for alg in NEWER_ALGORITHMS if not alg.startswith("ESB")]


def generated(kind: str) -> Any:
    if kind.startswith("ML"):
        return JWK.generate(kty="AKP", alg=kind, kid=KID)
    return JWK.generate(kty="EC", crv=kind, kid=KID)


KEYS = {kind: generated(kind) for kind in dict.fromkeys(NEWER_ALGORITHMS.values())}
OTHERS = {kind: generated(kind) for kind in KEYS}


def public(kind: str, **members: Any) -> dict[str, Any]:
    return {**KEYS[kind].export_public(as_dict=True), **members}


def signed(alg: str, key: Any) -> str:
    made = JWS(json.dumps(CLAIMS).encode())
    made.allowed_algs = [alg]
    made.add_signature(key, alg, json.dumps({"alg": alg, "kid": KID}))
    text: str = made.serialize(compact=True)
    return text


def told(inspection: Inspection) -> str:
    checks = inspection.told()
    return " ".join([inspection.reason, *(f"{check.title} {check.reason} {check.fix}" for check in checks)])


@pytest.mark.parametrize("alg", BY_JWCRYPTO)
def test_a_token_signed_by_another_program_is_valid(alg: str) -> None:
    kind = NEWER_ALGORITHMS[alg]
    inspection = judge(signed(alg, KEYS[kind]), keys=key_set(public(kind)))
    assert inspection.verdict == "valid"
    assert inspection.check("key").status == "passed"
    assert inspection.key is not None
    assert inspection.key.thumbprint == KEYS[kind].thumbprint() or kind.startswith("ML")


@pytest.mark.parametrize("alg", BY_JWCRYPTO)
def test_a_forged_one_is_not(alg: str) -> None:
    kind = NEWER_ALGORITHMS[alg]
    genuine = signed(alg, KEYS[kind])
    head, body, signature = genuine.split(".")
    forged = {
        "by another key": signed(alg, OTHERS[kind]),
        "changed": f"{head}.{b64({**CLAIMS, 'sub': 'admin'})}.{signature}",
        "one bit": f"{head}.{body}.{flipped(signature)}",
        "cut off": f"{head}.{body}.{signature[:-4]}",
        "longer": f"{head}.{body}.{signature}AAAA",
        "zeros": f"{head}.{body}.{b64(bytes(len(signature) * 3 // 4))}",
        "short": f"{head}.{body}.AAAA",
    }
    for name, token in forged.items():
        assert judge(token, keys=key_set(public(kind))).verdict == "rejected", name


def flipped(signature: str) -> str:
    content = bytearray(base64.urlsafe_b64decode(signature + "=="))
    content[len(content) // 2] ^= 1
    return b64(bytes(content))


@pytest.mark.parametrize("alg", BY_JWCRYPTO)
@pytest.mark.parametrize("kind", KEYS)
def test_a_signature_verifies_with_its_own_kind_of_key_only(alg: str, kind: str) -> None:
    key = key_set(public(kind)).keys[0]
    head, body, signature = signed(alg, KEYS[NEWER_ALGORITHMS[alg]]).split(".")
    content = base64.urlsafe_b64decode(signature + "==")
    assert verifies(key, alg, f"{head}.{body}".encode(), content) == (NEWER_ALGORITHMS[alg] == kind)
    assert (alg in key.algorithms) == (NEWER_ALGORITHMS[alg] == kind)


@pytest.mark.parametrize("alg", [alg for alg in NEWER_ALGORITHMS if alg[:2] != "ML"])
def test_both_names_of_brainpool_and_both_of_its_curves(alg: str) -> None:
    """gematik's BP256R1 and RFC 9864's ESB256; BP-256 and RFC 5639's brainpoolP256r1."""
    curve = NEWER_ALGORITHMS[alg]
    private = ec.generate_private_key(BRAINPOOL[curve]())
    point, size = private.public_key().public_numbers(), SIZES[curve]
    signing_input = f"{b64({'alg': alg, 'kid': KID})}.{b64(CLAIMS)}"
    r, s = decode_dss_signature(private.sign(signing_input.encode(), ec.ECDSA(HASHES[curve]())))
    token = f"{signing_input}.{b64(r.to_bytes(size) + s.to_bytes(size))}"
    other = next(name for name, kind in NEWER_ALGORITHMS.items() if kind == curve and name != alg)
    for name in (curve, BRAINPOOL_NAMES[curve]):
        entry = {
            "kty": "EC",
            "kid": KID,
            "crv": name,
            "x": b64(point.x.to_bytes(size)),
            "y": b64(point.y.to_bytes(size)),
        }
        for members in ({}, {"alg": alg}, {"alg": other}):
            assert judge(token, keys=key_set({**entry, **members})).verdict == "valid"
        assert judge(token, keys=key_set({**entry, "alg": "ES256"})).verdict == "unverified"
    assert key_set({**entry, "x": entry["y"], "y": entry["x"]}).keys[0].flaw == "damaged"


def test_azures_name_of_secp256k1() -> None:
    entry = jwk_of(key_for("ES256K"))
    assert entry["crv"] == "secp256k1"
    inspection = judge(mint(alg="ES256K"), keys=key_set({**entry, "crv": "P-256K", "alg": "ES256K"}))
    assert inspection.verdict == "valid"
    assert key_set({**entry, "crv": "P-256K"}).keys[0].thumbprint == key_set(entry).keys[0].thumbprint


@pytest.mark.parametrize("kind", KEYS)
def test_its_pem_file_is_a_key_too(kind: str) -> None:
    pem = KEYS[kind].get_op_key("verify").public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    keys = read_key_file(pem, "orders.pem", NOW)
    alg = next(alg for alg in BY_JWCRYPTO if NEWER_ALGORITHMS[alg] == kind)
    assert judge(signed(alg, KEYS[kind]), keys=keys).verdict == "valid"
    assert judge(signed(alg, OTHERS[kind]), keys=keys).verdict == "rejected"


@pytest.mark.parametrize("kind", [kind for kind in KEYS if kind[:2] == "ML"])
def test_a_filler_in_place_of_a_post_quantum_key_is_no_key(kind: str) -> None:
    size = len(base64.urlsafe_b64decode(public(kind)["pub"] + "=="))
    for filler in (
        bytes(size),
        b"x" * size,
        b"\xff" * size,
        (b"public key " * size)[:size],
        bytes(range(16)) * (size // 16),
    ):
        entry = public(kind, pub=b64(filler.ljust(size, b"0")))
        inspection = judge(signed(kind, OTHERS[kind]), keys=key_set(entry))
        assert (inspection.verdict, inspection.key and inspection.key.flaw) == ("unverified", "damaged")
        said = told(inspection)
        assert "post-quantum" in said
        assert "must not be used" not in said
        assert "not one that signs" not in said


@pytest.mark.parametrize("change, phrase", [
    ({"pub": "eHh4"}, "'pub' has 3 bytes, where ML-DSA-65 has 1952"),
    ({"alg": "ML-DSA-44"}, "'pub' has 1952 bytes, where ML-DSA-44 has 1312"),
    ({"alg": None}, "'alg' is missing"),
    ({"pub": None}, "'pub' is missing"),
    ({"pub": "ab" * 1952}, "'pub' is written in hexadecimal"),
])  # fmt: skip
def test_a_damaged_post_quantum_key_leaves_it_open(change: dict[str, Any], phrase: str) -> None:
    entry = {name: value for name, value in public("ML-DSA-65", **change).items() if value is not None}
    inspection = judge(signed("ML-DSA-65", KEYS["ML-DSA-65"]), keys=key_set(entry))
    assert inspection.verdict == "unverified"
    assert phrase in inspection.check("key").reason


def test_where_the_library_lacks_it_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """As with an OpenSSL before 3.5, which is simulated here: no such build is at hand."""
    from cryptography.exceptions import UnsupportedAlgorithm

    from inspector.core.keys import algorithms

    def lacking(*_: object) -> None:
        raise UnsupportedAlgorithm("ML-DSA-44 is not supported by this backend.")

    monkeypatch.setattr(algorithms, "ml_dsa_key", lacking)
    monkeypatch.setattr(algorithms, "brainpool_key", lacking)
    inspection = judge(signed("ML-DSA-44", KEYS["ML-DSA-44"]), keys=key_set(public("ML-DSA-44")))
    assert (inspection.verdict, inspection.check("key").title) == ("unverified", "Key not supported here")
    assert str(inspection.key and inspection.key.unusable) == NO_ML_DSA.format(alg="ML-DSA-44")
    curve = judge(signed("BP256R1", KEYS["BP-256"]), keys=key_set(public("BP-256")))
    assert (curve.verdict, curve.check("key").title) == ("unverified", "Key not supported here")


UNKNOWN = (
    "SLH-DSA-SHA2-128s", "SLH-DSA-SHAKE-256f", "FN-DSA-512", "ML-DSA-44-ES256", "ML-DSA-65-Ed25519", "ESB320",
    "ES256K-R", "ESP256",
)  # fmt: skip


@pytest.mark.parametrize("alg", UNKNOWN)
def test_an_algorithm_that_is_not_known_here_is_not_forbidden(alg: str) -> None:
    token = f"{b64({'alg': alg, 'kid': KID})}.{b64(CLAIMS)}.{b64(b's' * 96)}"
    for keys in (
        key_set({"kty": "AKP", "kid": KID, "alg": alg, "pub": b64(b"k" * 32)}),
        key_set(jwk_of(rsa_key(), kid="b")),
    ):
        inspection = judge(token, keys=keys)
        assert inspection.verdict == "unverified"
        assert inspection.check("alg").title == "Algorithm not supported here"
        assert "not expected here" not in told(inspection)
    assert judge(token).verdict == "rejected", "its key is for RS256"
    assert judge(token, Expectation(algorithms=("RS256",)), keys=keys).verdict == "rejected"


@pytest.mark.parametrize("alg", ["RS999", "rs256", "nonsense", "HS256/64", "none-such"])
def test_a_name_from_nowhere_is_refused(alg: str) -> None:
    token = f"{b64({'alg': alg, 'kid': KID})}.{b64(CLAIMS)}.{b64(b's' * 96)}"
    assert judge(token).verdict == "rejected"


# --- RSA-PSS keys ---


@pytest.mark.parametrize("limited", [False, True])
def test_a_key_that_says_it_is_for_pss(tmp_path: Path, *, limited: bool) -> None:
    """SubjectPublicKeyInfo with id-RSASSA-PSS (RFC 4055), as a PEM file, a certificate, and x5c."""
    private, pem, certificate = (tmp_path / name for name in ("key.pem", "public.pem", "certificate.pem"))
    limits = (
        ["rsa_pss_keygen_md:sha256", "rsa_pss_keygen_mgf1_md:sha256", "rsa_pss_keygen_saltlen:32"] if limited else []
    )
    options = [word for limit in ("rsa_keygen_bits:2048", *limits) for word in ("-pkeyopt", limit)]
    run("genpkey", "-algorithm", "RSA-PSS", *options, "-out", str(private))
    run("pkey", "-in", str(private), "-pubout", "-out", str(pem))
    run("req", "-x509", "-key", str(private), "-sha256", "-subj", "/CN=pss", "-days", "9", "-out", str(certificate))
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    token = mint(alg="PS256", key=load_pem_private_key(private.read_bytes(), None))
    der = x509.load_pem_x509_certificate(certificate.read_bytes()).public_bytes(Encoding.DER)
    sets = (
        read_key_file(pem.read_bytes(), "public.pem", NOW),
        read_key_file(certificate.read_bytes(), "certificate.pem", NOW),
        key_set({"kty": "RSA", "kid": KID, "alg": "PS256", "x5c": [base64.b64encode(der).decode()]}),
    )
    for keys in sets:
        assert judge(token, keys=keys).verdict == "valid"
        assert judge(mint(alg="PS256", key=rsa_key("third")), keys=keys).verdict == "rejected"


def run(*arguments: str) -> None:
    done = subprocess.run(["openssl", *arguments], capture_output=True, timeout=60, check=False)
    if done.returncode:
        pytest.skip(f"OpenSSL cannot make it here: {done.stderr.decode(errors='replace')[:80]}")


# --- SPIFFE bundles ---


@pytest.mark.parametrize("alg", ["RS256", "PS256", "ES256", "ES384", "ES512"])
def test_the_key_for_jwt_svids_signs_and_that_for_x509_svids_does_not(alg: str) -> None:
    """SPIFFE Trust Domain and Bundle section 4.2.2; an X.509 one has no key ID and a certificate."""
    authority = {**jwk_of(rsa_key("other")), "use": "x509-svid"}
    authority.pop("kid")
    entries = [authority, {**jwk_of(key_for(alg)), "use": "jwt-svid"}]
    document = {"keys": entries, "spiffe_sequence": 3, "spiffe_refresh_hint": 600}
    assert document["keys"] is entries
    for order in (entries, entries[::-1]):
        for origin in (Origin.ISSUER, Origin.FILE):
            inspection = judge(mint(alg=alg), EXPECTED, key_set(*order, source=KeySource(origin, ISSUER)))
            assert inspection.verdict == "valid"
            assert "must not be used" not in told(inspection)
    only_authority = judge(mint(kid="a"), keys=key_set({**authority, "kid": "a"}))
    assert only_authority.verdict == "unverified"
    assert "certificates of workloads" in only_authority.check("key").reason
