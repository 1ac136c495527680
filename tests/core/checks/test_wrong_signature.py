"""A wrong signature is told by its form: in DER, cut short, of another length, encoded twice, over another text."""

from __future__ import annotations

import base64
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Verdict
from inspector.core.keys.key import KeySource, Origin
from inspector.core.keys.key_set import shared_secret
from tests.core.minting import CLAIMS, KID, b64, judge, jwk_of, key_for, key_set, mint, rsa_key, sign

OF_EC = {"ES256": 64, "ES384": 96, "ES512": 132, "ES256K": 64}
SIZES = {**OF_EC, "RS256": 256, "PS384": 256, "EdDSA": 64, "Ed448": 114}
FILE = KeySource(Origin.FILE, "keys.json")


@cache
def private(alg: str) -> Any:
    return key_for(alg)


def signed(alg: str, more: str = "") -> tuple[str, bytes]:
    """The signed text and its signature."""
    text = f"{b64({'alg': alg, 'kid': KID})}{more}.{b64(CLAIMS)}"
    return text, sign(text.encode(), alg, private(alg))


def judged(alg: str, token: str) -> Inspection:
    return judge(token, keys=key_set(jwk_of(private(alg)), source=FILE))


def said(inspection: Inspection) -> str:
    assert inspection.verdict is Verdict.REJECTED
    check = inspection.check("signature")
    assert check.status == "failed"
    return f"{inspection.reason} {check.reason} {check.fix}"


def der(signature: bytes) -> bytes:
    half = len(signature) // 2
    return encode_dss_signature(int.from_bytes(signature[:half], "big"), int.from_bytes(signature[half:], "big"))


# --- DER ---


@pytest.mark.parametrize("alg", OF_EC)
def test_a_signature_in_der_is_named_and_what_has_to_be_done_with_it(alg: str) -> None:
    text, signature = signed(alg)
    words = said(judged(alg, f"{text}.{b64(der(signature))}"))
    assert "DER (ASN.1)" in words
    assert f"in {OF_EC[alg]} bytes" in words
    assert f"Converted, it fits key {KID}" in words
    assert "convert" in words.partition("fits")[2]
    assert "changed after signing" not in words
    assert judged(alg, f"{text}.{b64(signature)}").verdict is Verdict.VALID


@pytest.mark.parametrize("alg", OF_EC)
def test_a_forged_signature_in_der_is_not_said_to_fit(alg: str) -> None:
    text, signature = signed(alg)
    forged = bytes([signature[0] ^ 1]) + signature[1:]
    words = said(judged(alg, f"{text}.{b64(der(forged))}"))
    assert "does not fit" in words


def test_leading_zeros_of_the_numbers_are_put_back() -> None:
    """DER leaves them out; a signature of any length below the usual one is converted right."""
    for _ in range(40):
        text, signature = signed("ES256")
        assert "Converted, it fits" in said(judged("ES256", f"{text}.{b64(der(signature))}"))


@pytest.mark.parametrize("more", [b"\0", b"\x30", b"\x02\x01\x01"])
def test_what_only_begins_like_der_is_not_called_so(more: bytes) -> None:
    text, signature = signed("ES256")
    assert "DER" not in said(judged("ES256", f"{text}.{b64(der(signature) + more)}"))


# --- length ---


@pytest.mark.parametrize("alg", SIZES)
@pytest.mark.parametrize("less", [1, 3, 30])
def test_a_signature_that_was_cut_short_is_named(alg: str, less: int) -> None:
    text, signature = signed(alg)
    words = said(judged(alg, f"{text}.{b64(signature[:-less])}"))
    assert "cut short" in words
    assert f"{SIZES[alg] - less} of its {SIZES[alg]} bytes" in words


@pytest.mark.parametrize("alg", SIZES)
def test_what_was_added_behind_a_signature_is_named(alg: str) -> None:
    text, signature = signed(alg)
    words = said(judged(alg, f"{text}.{b64(signature + b'end')}"))
    assert f"Something was added behind the signature: its first {SIZES[alg]} bytes fit" in words


@pytest.mark.parametrize("alg", SIZES)
def test_a_longer_signature_of_somebody_else_is_not_said_to_fit(alg: str) -> None:
    text, _ = signed(alg)
    words = said(judged(alg, f"{text}.{b64(b'x' * (SIZES[alg] + 3))}"))
    assert "something was added behind it, or another key signed it" in words


@pytest.mark.parametrize(
    "alg, count, other",
    [("ES256", 256, "RSA 2048"), ("RS256", 64, "ES256"), ("ES384", 64, "ES256"), ("RS256", 32, "HS256"),
     ("ES512", 96, "ES384"), ("EdDSA", 114, "Ed448"), ("RS256", 512, "RSA 4096"), ("PS384", 384, "RSA 3072")],
)  # fmt: skip
def test_the_length_of_another_algorithm_is_told(alg: str, count: int, other: str) -> None:
    text, _ = signed(alg)
    words = said(judged(alg, f"{text}.{b64(b'x' * count)}"))
    assert f"has {count} bytes" in words
    assert other in words


@pytest.mark.parametrize("alg, size", [("HS256", 32), ("HS384", 48), ("HS512", 64)])
def test_the_length_of_a_mac_is_known_too(alg: str, size: int) -> None:
    secret = b"s" * 64
    token = mint(alg=alg, key=secret)
    head, _, signature = token.rpartition(".")
    cut = judge(f"{head}.{signature[:-4]}", keys=shared_secret(secret))
    assert f"{size - 3} of its {size} bytes" in said(cut) or "cut" in said(cut)


def test_a_signature_of_the_right_length_keeps_its_words() -> None:
    text, _ = signed("ES256")
    assert "changed after signing, or another key" in said(judged("ES256", f"{text}.{b64(b'x' * 64)}"))


# --- encoded twice ---

TEXTS: dict[str, Callable[[bytes], bytes]] = {
    "hexadecimal": lambda signature: signature.hex().encode(),
    "hexadecimal, capital": lambda signature: signature.hex().upper().encode(),
    "base64": base64.b64encode,
    "base64url": lambda signature: b64(signature).encode(),
    "base64 in a line": lambda signature: base64.b64encode(signature) + b"\n",
}


@pytest.mark.parametrize("form", TEXTS)
@pytest.mark.parametrize("alg", ["RS256", "ES256", "EdDSA"])
def test_a_signature_that_is_a_text_of_one_is_named(alg: str, form: str) -> None:
    text, signature = signed(alg)
    words = said(judged(alg, f"{text}.{b64(TEXTS[form](signature))}"))
    assert f"is a text in {form[:6].replace('hexade', 'hexadecimal')}" in words
    assert "encoded twice" in words


@pytest.mark.parametrize("alg", ["RS256", "ES256", "ES384", "EdDSA", "ES512"])
def test_a_signature_in_hexadecimal_instead_of_base64url_is_named(alg: str) -> None:
    text, signature = signed(alg)
    assert "in hexadecimal" in said(judged(alg, f"{text}.{signature.hex()}"))


# --- padding ---


def padded(part: str) -> str:
    return part + "=" * (-len(part) % 4)


def of_load_balancer(alg: str = "ES256", **changes: Any) -> str:
    arn = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/web/50dc6c495c0c9188"
    header = {"alg": alg, "kid": KID, "signer": arn, "client": "c", "exp": CLAIMS["exp"], **changes}
    text = f"{padded(b64(header))}.{padded(b64(CLAIMS))}"
    return f"{text}.{padded(b64(sign(text.encode(), alg, private(alg))))}"


def test_the_padded_token_of_a_load_balancer_is_genuine_and_the_padding_a_warning() -> None:
    for pad in ("", "x", "xx"):  # whatever parts need padding
        inspection = judged("ES256", of_load_balancer(pad=pad))
        assert inspection.verdict is Verdict.VALID
        check = inspection.check("encoding")
        assert check.status == "warning"
        assert "x-amzn-oidc-data" in check.reason


AROUND: dict[str, Callable[[str], str]] = {
    "a header": lambda token: f"x-amzn-oidc-data: {token}\r\n",
    "Bearer": lambda token: f"Bearer {token}",
    "quotation marks": lambda token: f'"{token}"',
    "JSON": lambda token: f'{{"x-amzn-oidc-data": "{token}", "x": 1}}',
    "a log line": lambda token: f"INFO got x-amzn-oidc-data={token} from 10.0.0.1",
    "a URL": lambda token: token.replace("=", "%3D"),
    "lines": lambda token: "\n".join(token[n : n + 64] for n in range(0, len(token), 64)),
}


@pytest.mark.parametrize("name", AROUND)
def test_a_padded_token_is_taken_out_of_what_surrounds_it(name: str) -> None:
    token = of_load_balancer(pad="xx")
    inspection = judged("ES256", AROUND[name](token))
    assert (inspection.token.text, inspection.verdict) == (token, Verdict.VALID)
    assert inspection.status("encoding") == "warning"


@pytest.mark.parametrize("alg", ["ES256", "RS256", "ES384", "EdDSA"])
def test_padding_that_was_signed_is_a_warning_whoever_wrote_it(alg: str) -> None:
    text = f"{padded(b64({'alg': alg, 'kid': KID, 'a': 'bb'}))}.{padded(b64({**CLAIMS, 'p': 'q'}))}"
    assert "=" in text
    token = f"{text}.{padded(b64(sign(text.encode(), alg, private(alg))))}"
    inspection = judged(alg, token)
    assert (inspection.verdict, inspection.status("encoding")) == (Verdict.VALID, "warning")


def test_padding_that_was_added_after_signing_is_named() -> None:
    text, signature = signed("ES256")
    header, payload = text.split(".")
    token = f"{padded(header)}.{padded(payload)}.{padded(b64(signature))}"
    assert "=" in token.rpartition(".")[0]
    assert "they were added after signing" in said(judged("ES256", token))


@pytest.mark.parametrize("end", ["=", "==", "===", "=A"])
def test_padding_that_nobody_signed_is_another_spelling(end: str) -> None:
    text, signature = signed("ES256")
    assert judged("ES256", f"{text}.{b64(signature)}{end}").verdict in {Verdict.REJECTED, Verdict.MALFORMED}


@pytest.mark.parametrize("header", ["=", "==", "==="])
def test_padding_of_the_wrong_length_stays_a_failure(header: str) -> None:
    token = of_load_balancer()
    part, _, rest = token.partition(".")
    wrong = f"{part.rstrip('=')}{header}"
    if wrong != part:
        assert judged("ES256", f"{wrong}.{rest}").verdict in {Verdict.REJECTED, Verdict.MALFORMED}


# --- one character ---


@pytest.mark.parametrize("part, name", [(0, "header"), (1, "payload"), (2, "signature")])
@pytest.mark.parametrize("character", ["!", "é", " ", "*", "%", "\u20ac", "\0"])
def test_one_wrong_character_is_told_with_its_part_and_place(part: int, name: str, character: str) -> None:
    parts = mint().split(".")
    parts[part] = parts[part][:20] + character + parts[part][21:]
    inspection = judge(".".join(parts))
    assert inspection.verdict is Verdict.MALFORMED
    assert f"The {name} holds {character!r}" in inspection.reason
    assert f"character 21 of {len(parts[part])}" in inspection.reason
    assert "do not fit together" not in str(inspection.told())


def test_damage_by_copying_is_no_matter_of_the_issuer() -> None:
    header, payload, signature = mint().split(".")
    for damaged in (f"{header}.{payload[:40]}A{payload[41:]}.{signature}", f"{header}.{payload[:-9]}.{signature}"):
        assert "sound library" not in str(judge(damaged).told())


def test_what_the_issuer_signed_is_a_matter_of_the_issuer() -> None:
    assert "sound library" in str(judge(mint(b'{"a":1,"a":2}')).told())
    assert "sound library" in str(judge(mint(b'{"a":')).told())


@pytest.mark.parametrize(
    "content, words",
    [
        (b64(CLAIMS).encode(), "base64 of the claims: it was encoded twice"),
        (base64.b64encode(b'{"iss":"https://x"}'), "encoded twice"),
        (b'"{\\"iss\\":\\"https://x\\"}"', "made JSON twice"),
        (b'"{\\n  \\"sub\\": \\"1\\"\\n}"', "made JSON twice"),
        (b64(b'{"sub":"1"}').encode() + b"\n", "encoded twice"),
    ],
)
def test_claims_that_were_encoded_twice_are_named(content: bytes, words: str) -> None:
    inspection = judge(mint(content))
    assert inspection.verdict is Verdict.MALFORMED
    assert words in inspection.reason


def test_the_key_of_the_tests_signs() -> None:
    assert judge(mint(), keys=key_set(jwk_of(rsa_key()))).verdict is Verdict.VALID
