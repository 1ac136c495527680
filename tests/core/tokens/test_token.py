"""Reading a token: what it is, what is wrong with its text, and nothing corrected in silence."""

from __future__ import annotations

import json
import random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from inspector.core.tokens.token import MAX_TOKEN_CHARS, Kind, Token, decode_unverified
from tests.core.minting import CLAIMS, KID, b64, judge, mint, with_claims

TOKEN = mint()
HEADER, PAYLOAD, SIGNATURE = TOKEN.split(".")
ENCRYPTED = ".".join([b64({"alg": "RSA-OAEP-256", "enc": "A256GCM"}), "a" * 342, "b" * 16, "c" * 90, "d" * 22])


def words(token: Token) -> str:
    return " ".join(str(problem.message) for problem in token.problems)


def test_a_token_in_its_parts() -> None:
    token = decode_unverified(TOKEN)
    assert (token.kind, token.problems, token.cleanups) == (Kind.JWS, (), ())
    assert token.header == {"alg": "RS256", "kid": KID}
    assert token.claims == CLAIMS
    assert token.parts == (HEADER, PAYLOAD, SIGNATURE)
    assert token.payload_bytes == json.dumps(CLAIMS, separators=(",", ":")).encode()
    assert token.signature is not None
    assert len(token.signature) == 256
    assert token.signing_input == f"{HEADER}.{PAYLOAD}".encode()
    assert not token.unreadable


def test_no_part_of_a_token_is_in_its_repr() -> None:
    shown = repr(decode_unverified(TOKEN))
    assert "eyJ" not in shown
    assert "client" not in shown


@pytest.mark.parametrize(
    "text, expected",
    [
        ("", "there is no text"),
        (" ", "there is no text"),
        ("hello", "It is not a token"),
        ("hello world, this is no token", "It is not a token"),
        (HEADER, "It has 1 part where a JWT has 3. The end is probably cut off."),
        (f"{HEADER}.{PAYLOAD}", "It has 2 parts where a JWT has 3. The end is probably cut off."),
        (f"{HEADER}.{PAYLOAD[:40]}", "The end is probably cut off"),
        (f"{TOKEN}.x", "It has 4 parts"),
        (f"{TOKEN}.x.y.z", "It has 6 parts"),
        (f".{PAYLOAD}.{SIGNATURE}", "The header is empty"),
        (f"{HEADER}..{SIGNATURE}", "detached payload"),
        ("..", "The header is empty"),
        (f"{HEADER}é.{PAYLOAD}.{SIGNATURE}", "The header holds 'é'"),
        (f"{HEADER}.{PAYLOAD}\0.{SIGNATURE}", "The payload holds '\\x00'"),
        (f"{HEADER}.{PAYLOAD}.{SIGNATURE}\ud800", "The signature holds '\\ud800'"),
        (f"{HEADER}A.{PAYLOAD}.{SIGNATURE}", "The header"),
        (f"{HEADER}.{PAYLOAD}.A", "The signature has 1 characters"),
        (f"{HEADER}.{PAYLOAD}.{SIGNATURE[:-1]}", "The signature has 341 characters"),
        (f"{b64(b'[]')}.{PAYLOAD}.{SIGNATURE}", "The header is a list"),
        (f"{HEADER}.{b64(b'7')}.{SIGNATURE}", "The payload is a number"),
        (f"{HEADER}.{b64(b'null')}.{SIGNATURE}", "The payload is null"),
        (f"{HEADER}.{b64(b'{')}.{SIGNATURE}", "The payload stops in the middle"),
        (f"{HEADER}.{b64('{}'.encode('utf-16'))}.{SIGNATURE}", "The payload is not UTF-8"),
        (f"{HEADER}.{b64(b'[' * 200)}.{SIGNATURE}", "The payload nests deeper"),
        ("=." + PAYLOAD + "." + SIGNATURE, "The header is empty"),
        (json.dumps({"payload": PAYLOAD, "signatures": []}), "It is not a token"),
    ],
)
def test_what_cannot_be_read_says_why_and_is_malformed(text: str, expected: str) -> None:
    token = decode_unverified(text)
    assert token.unreadable
    assert expected in words(token)
    inspection = judge(text)
    assert inspection.verdict == "malformed"
    assert inspection.reason.endswith(".")


@pytest.mark.parametrize("cut", range(1, 60, 7))
def test_a_token_cut_off_at_its_end_is_never_valid(cut: int) -> None:
    assert judge(TOKEN[:-cut]).verdict in {"malformed", "rejected"}


@pytest.mark.parametrize(
    "text, expected",
    [
        (f"{HEADER}==.{PAYLOAD}.{SIGNATURE}", "The header ends with ="),
        (f"{HEADER}.{PAYLOAD}.{SIGNATURE}==", "The signature ends with ="),
        (f"{HEADER}.{PAYLOAD}.{'+/' * 171}", "The signature uses + or /"),
        (TOKEN[:-1] + chr(ord(TOKEN[-1]) + 1), "The last character of the signature carries bits"),
    ],
)
def test_another_spelling_of_the_same_bytes_is_rejected(text: str, expected: str) -> None:
    """RFC 7515 section 2 has one spelling; libraries that take others let one token have several texts."""
    inspection = judge(text)
    assert expected in inspection.check("encoding").reason
    assert inspection.verdict == "rejected"


@pytest.mark.parametrize(
    "part", [b'{"alg":"none","alg":"RS256","kid":"key-1"}', b'\xef\xbb\xbf{"alg":"RS256","kid":"key-1"}']
)
def test_a_genuine_signature_does_not_excuse_an_odd_header(part: bytes) -> None:
    inspection = judge(mint(header=part))
    assert inspection.signature_verified
    assert inspection.check("header").status == "failed"
    assert inspection.verdict == "rejected"


def test_a_genuine_signature_does_not_excuse_a_claim_that_is_there_twice() -> None:
    claims = json.dumps(CLAIMS)[:-1].encode() + b', "client_id": "another"}'
    inspection = judge(mint(claims))
    assert inspection.signature_verified
    assert "names 'client_id' more than once" in inspection.check("payload").reason
    assert inspection.verdict == "rejected"


@pytest.mark.parametrize(
    "text",
    [
        "g" * 32, "ya29.A0AfH6SMC-x_y~z", "dGhpcyBpcyBvcGFxdWU=", "a.b" * 8, "2YotnFZFEjr1zCsicMWpAA",
        "e5kYl0T0q2XbZr8uQ1nD9fGh3sVwKmPaE7cJ4tLoRxi",  # the bytes of this one happen to begin with a brace
        "ewAAAAAAAAAAAAAAAAAAAA", "eyL__________________w",
    ],
)  # fmt: skip
def test_an_opaque_token_is_neither_valid_nor_malformed(text: str) -> None:
    inspection = judge(text)
    assert inspection.token.kind is Kind.OPAQUE
    assert (inspection.verdict, inspection.reason) == ("unverified", "It is opaque: only its issuer can read it.")


def test_an_encrypted_token_shows_its_header_and_nothing_else() -> None:
    inspection = judge(ENCRYPTED)
    token = inspection.token
    assert (token.kind, token.claims) == (Kind.JWE, None)
    assert token.header == {"alg": "RSA-OAEP-256", "enc": "A256GCM"}
    assert inspection.verdict == "unverified"
    assert inspection.reason == "It is encrypted: only the API it is for can read it."


def test_an_encrypted_token_with_an_odd_header_is_rejected() -> None:
    odd = b64(b'{"alg":"dir","alg":"dir","enc":"A256GCM"}')
    assert judge(f"{odd}..{'b' * 16}.{'c' * 90}.{'d' * 22}").verdict == "rejected"


def test_an_unencoded_payload_is_not_taken_for_claims() -> None:
    text = mint(header={"alg": "RS256", "kid": KID, "b64": False, "crit": ["b64"]})
    inspection = judge(text)
    assert inspection.token.claims is None
    assert inspection.verdict == "rejected"


def test_a_token_of_forty_thousand_characters_is_judged_like_any_other() -> None:
    text = mint(with_claims(groups=["g" * 100] * 290))
    assert len(text) > 40_000
    assert judge(text).verdict == "valid"


def test_a_text_beyond_the_cap_is_not_read_at_all() -> None:
    inside = mint(with_claims(pad="p" * (MAX_TOKEN_CHARS * 3 // 4 - 900)))
    assert MAX_TOKEN_CHARS - 600 < len(inside) <= MAX_TOKEN_CHARS
    assert judge(inside).verdict == "valid"
    token = decode_unverified(inside + " " * (MAX_TOKEN_CHARS - len(inside) + 1))
    assert (token.text, token.header, token.kind) == ("", None, Kind.UNREADABLE)
    assert words(token) == "It has 1 048 577 characters; more than 1 048 576 are not read."


JSON_TEXT = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=10,
)
REGISTERED = ("iss", "sub", "aud", "exp", "nbf", "iat", "jti", "scope", "scp", "client_id", "azp", "token_use")
PARAMETERS = ("alg", "kid", "typ", "cty", "crit", "b64", "zip", "jwk", "jku", "x5u", "x5c")


@given(st.text() | st.text(alphabet=".eyJ=+/-_ \n\"'\\Bearer"))
@example("eyJ" + "." * 5)
@example("\ud800.\ud800.\ud800")
def test_no_text_at_all_raises_or_is_valid(text: str) -> None:
    assert judge(text).verdict != "valid"


@given(st.binary(), st.binary(), st.binary(max_size=300))
def test_no_bytes_in_three_parts_raise_or_are_valid(header: bytes, payload: bytes, signature: bytes) -> None:
    assert judge(f"{b64(header)}.{b64(payload)}.{b64(signature)}").verdict != "valid"


@given(st.dictionaries(st.sampled_from(PARAMETERS), JSON_TEXT), st.dictionaries(st.sampled_from(REGISTERED), JSON_TEXT))
def test_no_value_in_any_place_raises_or_is_valid_unsigned(
    header: dict[str, object], claims: dict[str, object]
) -> None:
    assert judge(f"{b64(header)}.{b64(claims)}.{SIGNATURE}").verdict != "valid"


@given(st.dictionaries(st.sampled_from([*REGISTERED, "other"]), JSON_TEXT, min_size=1))
def test_whatever_is_signed_is_judged(changes: dict[str, object]) -> None:
    """A genuine signature over odd claims: no error, and valid only where the rules of the profile still hold."""
    claims = {**CLAIMS, **changes}
    inspection = judge(mint(claims))
    assert inspection.signature_verified
    if inspection.verdict == "valid":
        assert claims["iss"] == CLAIMS["iss"]
        assert claims["token_use"] == "access"
        assert claims["client_id"] == CLAIMS["client_id"]


def test_one_flipped_bit_anywhere_is_never_valid() -> None:
    """Sampled: a third of all bits of the text, at random, the same ones each time."""
    at_random = random.Random(7515)  # noqa: S311  no secret hangs on it
    assert judge(TOKEN).verdict == "valid"
    for position in at_random.sample(range(len(TOKEN) * 7), len(TOKEN) * 7 // 3):
        index, bit = divmod(position, 7)
        flipped = TOKEN[:index] + chr(ord(TOKEN[index]) ^ (1 << bit)) + TOKEN[index + 1 :]
        inspection = judge(flipped)
        assert inspection.verdict != "valid" or inspection.token.text == TOKEN, (index, bit)


@pytest.mark.parametrize(
    "claim, date",
    [
        ("1790080087", 1790080087.0),
        ("1790080087.5", 1790080087.5),
        ("1e9", 1e9),
        ("-1", -1.0),
        ("0", 0.0),
        ("1" + "0" * 400, 1e300),
        ("-1" + "0" * 400, -1e300),
        ("1e400", None),
        ("NaN", None),
        ("true", None),
        ("false", None),
        ("null", None),
        ('"1790080087"', None),
        ("[1790080087]", None),
    ],
)
@pytest.mark.parametrize("name", ["exp", "nbf", "iat", "auth_time"])
def test_a_date_is_a_finite_number_and_nothing_else(name: str, claim: str, date: float | None) -> None:
    payload = f'{{"{name}":{claim}}}'
    token = decode_unverified(f"{HEADER}.{b64(payload.encode())}.{SIGNATURE}")
    assert token.moment(name) == date
    assert token.moment("other") is None


@pytest.mark.parametrize(
    "payload, issuer",
    [
        (b'{"iss":"https://idp.example.com"}', "https://idp.example.com"),
        (b'{"iss":""}', ""),
        (b'{"iss":["https://idp.example.com"]}', None),
        (b'{"iss":null}', None),
        (b"{}", None),
        (b"no object", None),
    ],
)
def test_the_issuer_is_a_text(payload: bytes, issuer: str | None) -> None:
    assert decode_unverified(f"{HEADER}.{b64(payload)}.{SIGNATURE}").issuer == issuer
