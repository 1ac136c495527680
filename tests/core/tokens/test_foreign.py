"""What is no JWT is named for what it is, with what to do; what is no token is never kept as one."""

from __future__ import annotations

import re
import time
import tomllib
from dataclasses import replace
from string import Formatter
from typing import Any

import pytest

from inspector.core.checks.verdict import Verdict
from inspector.core.journeys.inspect import inspect_text
from inspector.core.journeys.stored_outcomes import to_stored
from inspector.core.store.stored_token import TokenOrigin
from inspector.core.tokens.foreign_forms import READERS
from inspector.core.tokens.token import Kind, decode_unverified
from inspector.resources import resource_text
from tests.core.minting import EXPECTED, NOW, b64, judge, mint
from tests.core.tokens.odd_texts import MIXED, RECOGNISED
from tests.each_case import for_each

UNVERIFIED, MALFORMED = Verdict.UNVERIFIED, Verdict.MALFORMED
SAID: dict[str, tuple[Verdict, str]] = {
    "paseto": (UNVERIFIED, r"a PASETO \(version [1-4], (local|public)\)"),
    "saml": (UNVERIFIED, "a SAML (Assertion|Response|AuthnRequest)"),
    "macaroon": (UNVERIFIED, "a macaroon"),
    "biscuit": (UNVERIFIED, "a Biscuit"),
    "branca": (UNVERIFIED, "Branca"),
    "fernet": (UNVERIFIED, "Fernet"),
    "cookie": (UNVERIFIED, "signed cookie of|of the form (ASP.NET Core|Iron|Laravel)"),
    "negotiate": (UNVERIFIED, "Kerberos"),
    "ntlm": (UNVERIFIED, "NTLM"),
    "signed request": (UNVERIFIED, "signature of one request"),
    "sas": (UNVERIFIED, "shared access signature of Azure"),
    "GitHub": (UNVERIFIED, "access token of GitHub, which is no JWT: only GitHub can check it"),
    "access token": (UNVERIFIED, "an access token of "),
    "API key": (UNVERIFIED, "an API key of "),
    "refresh token": (UNVERIFIED, "a refresh token of .*, which no API takes"),
    "secret": (MALFORMED, "a secret of "),
    "ID of a key": (MALFORMED, "the ID of a key or an account"),
    "client ID": (UNVERIFIED, "client ID"),
    "AWS session": (UNVERIFIED, "a session of AWS"),
    "authorization code": (MALFORMED, "an authorization code of Google"),
    "UUID": (UNVERIFIED, "a UUID"),
    "hexadecimal": (UNVERIFIED, "a hexadecimal text"),
    "printed": (MALFORMED, "in place of an object, and not the token"),
    "PASERK": (MALFORMED, "PASERK"),
    "word": (MALFORMED, "the word .+ in place of a token: .*variable was empty or was never set"),
    "no value": (MALFORMED, "no token behind it: the variable"),
    "placeholder": (MALFORMED, "the placeholder .+, not the token"),
    "example": (MALFORMED, "a text of an example"),
    "masked": (MALFORMED, "was masked"),
    "shortened": (MALFORMED, "was shortened"),
    "basic": (MALFORMED, "a user name and a password in base64"),
    "private key": (MALFORMED, "a private key"),
    "key": (MALFORMED, "a public key or a certificate|a key in JSON"),
    "discovery": (MALFORMED, "the discovery document"),
    "error answer": (MALFORMED, "an error answer"),
    "decoded": (MALFORMED, "already decoded"),
    "HTML": (MALFORMED, "an HTML page"),
    "XML": (MALFORMED, "XML without a SAML assertion"),
    "URL": (MALFORMED, "a URL in which there is no token"),
    "name": (MALFORMED, "a host, a file, a version or an IP address"),
    "prose": (MALFORMED, "not a token but ordinary text"),
}
CERTAIN_CLIENT_IDS = (".apps.googleusercontent.com", "0oa")
TABLES: dict[str, Any] = tomllib.loads(resource_text("knowledge", "foreign_tokens.toml"))
EVERY = [(kind, text) for kind, texts in RECOGNISED.items() for text in texts]


@for_each("kind, text", EVERY)
def test_it_is_named_for_what_it_is_and_says_what_to_do(kind: str, text: str) -> None:
    verdict, words = SAID[kind]
    if kind == "client ID" and any(mark in text for mark in CERTAIN_CLIENT_IDS):
        verdict = MALFORMED
    inspection = judge(text, no_keys=True)
    assert re.search(words, inspection.reason)
    assert inspection.verdict is verdict
    check = inspection.check("structure")
    assert check.fix
    assert check.reason
    said = " ".join(str(part) for check in inspection.told() for part in check)
    assert "sound library never" not in said
    assert "copy the whole token again" not in said.lower()


@for_each("kind, text", EVERY)
def test_only_what_somebody_can_check_is_a_token_of_the_session(kind: str, text: str) -> None:
    outcome = inspect_text(text, EXPECTED, now=NOW)
    assert outcome.inspection is not None
    assert (to_stored(outcome) is not None) is (outcome.inspection.verdict is UNVERIFIED)


def test_there_are_five_members_of_each_kind_but_those_with_one_spelling() -> None:
    few = {kind for kind, texts in RECOGNISED.items() if len(texts) < 5}
    assert few == {"AWS session", "authorization code", "discovery", "decoded", "HTML", "XML", "URL"}
    assert set(RECOGNISED) == set(SAID)


@pytest.mark.parametrize(
    "text, secret",
    [(text, "hunter2") for text in RECOGNISED["basic"]] + [(text, "s3cret") for text in RECOGNISED["basic"]],
)
def test_the_password_in_it_is_not_shown(text: str, secret: str) -> None:
    said = " ".join(str(part) for check in judge(text).told() for part in check)
    assert secret not in said
    assert "alice" not in said


OPAQUE = (
    "2YotnFZFEjr1zCsicMWpAA",
    "SlAV32hkKG-tokenvalue",
    "g" * 32,
    "a.b" * 8,
    MIXED,
    "ya29.A0AfH6SMC-x_y~z",
    "dGhpcyBpcyBvcGFxdWU=",
    "Ab3dE9xQz.Kf8hJ2mN",
    "k3x9.Qm2vTz81Lp",
)


@pytest.mark.parametrize("text", OPAQUE)
def test_what_has_no_known_form_stays_opaque(text: str) -> None:
    inspection = judge(text)
    assert (inspection.token.foreign, inspection.token.kind) == (None, Kind.OPAQUE)
    assert inspection.reason == "It is opaque: only its issuer can read it."


@pytest.mark.parametrize(
    "text",
    [
        '{"access_token":"2YotnFZFEjr1zCsicMWpAA","token_type":"example","expires_in":3600}',
        '{\n  "token_type": "Bearer",\n  "access_token": "2YotnFZFEjr1zCsicMWpAA"\n}',
        "GET / HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer 2YotnFZFEjr1zCsicMWpAA\r\n\r\n",
        "curl -H 'Authorization: Bearer 2YotnFZFEjr1zCsicMWpAA' https://api.example.com",
        "WARN refused: bearer 2YotnFZFEjr1zCsicMWpAA of client-1",
    ],
)
def test_an_opaque_token_is_taken_out_of_where_only_a_token_stands(text: str) -> None:
    inspection = judge(text)
    assert inspection.token.text == "2YotnFZFEjr1zCsicMWpAA"
    assert inspection.verdict is UNVERIFIED
    assert inspection.status("cleanup") == "warning"


@pytest.mark.parametrize(
    "text", ["bearer authentication is required here", "the Bearer scheme. Of RFC 6750. See there"]
)
def test_a_word_behind_bearer_is_no_token(text: str) -> None:
    assert not judge(text).token.is_one


@pytest.mark.parametrize(
    "text, words",
    [
        ("abcDEF123456ghiJKL7890.mnoPQR789stuVWX012.yzaBCD345efgHIJ678", "neither of the first two is JSON"),
        (f"{b64({'alg': 'RSA-OAEP', 'enc': 'A256GCM'})}.aaaa.bbbb", "three parts where an encrypted token has five"),
        (mint().split(".")[1], "the payload of a token alone"),
        (mint().replace(".", ""), "no full stop divides it"),
        (mint().replace(".", "", 1), "2 parts where a JWT has 3"),
        (f".{mint()}", "4 parts where a JWT has 3"),
        (f"{mint()}.", "4 parts where a JWT has 3"),
    ],
)
def test_what_is_left_of_a_token_is_neither_opaque_nor_encrypted(text: str, words: str) -> None:
    inspection = judge(text)
    assert inspection.verdict is MALFORMED
    assert words in inspection.reason


ONE, OTHER = mint(), mint(jku="https://x")
GLUED = {
    "two": ONE + OTHER,
    "two with a full stop": f"{ONE}.{OTHER}",
    "the same twice": ONE + ONE,
    "three": ONE + OTHER + ONE,
    "behind Bearer": f"Bearer {ONE}{OTHER}",
    "in quotes": f'"{ONE}{OTHER}"',
}


@pytest.mark.parametrize("name", GLUED)
def test_tokens_run_together_are_neither_encrypted_nor_one_token(name: str) -> None:
    inspection = judge(GLUED[name])
    assert inspection.verdict is MALFORMED
    begins = len(ONE) + 1 + (name == "two with a full stop")
    assert inspection.reason == (
        f"Two or more tokens stand here with nothing between them; the second begins at character {begins}."
    )
    assert "encrypt" not in str(inspection.told())
    assert not inspection.token.is_one


def test_five_parts_without_enc_are_not_called_encrypted() -> None:
    inspection = judge(f"{b64({'alg': 'RS256'})}.a.b.c.d")
    assert inspection.verdict is MALFORMED
    assert "names no enc" in inspection.reason


def test_an_access_token_of_auth0_without_an_audience_says_so() -> None:
    header = b64({"alg": "dir", "enc": "A256GCM", "iss": "https://tenant.eu.auth0.com/"})
    check = judge(f"{header}..{'i' * 16}.{'c' * 90}.{'t' * 22}").check("structure")
    assert "without an audience" in check.reason
    assert "audience of your API" in str(check.fix)


@pytest.mark.parametrize(
    "text, case", [(ONE.lower(), "lower"), (ONE.upper(), "upper"), (f"Bearer {ONE.lower()}", "lower")]
)
def test_a_token_in_one_case_is_told_from_other_damage(text: str, case: str) -> None:
    inspection = judge(text)
    assert inspection.verdict is MALFORMED
    assert f"all made {case} case" in inspection.reason


def test_a_token_that_a_server_gave_is_kept_whatever_it_looks_like() -> None:
    outcome = inspect_text("api.example.com", EXPECTED, now=NOW)
    assert to_stored(outcome) is None
    assert to_stored(replace(outcome, origin=TokenOrigin.REQUESTED)) is not None


# --- the table ---


def test_every_form_has_a_source_and_says_something_that_there_is() -> None:
    says = {row["says"] for row in TABLES["form"]}
    of_readers = {"jwk", "discovery", "claims", "json_error", "macaroon", "private_key"}
    of_code = {"glued", "not_encrypted", "lower_case"}
    assert says | of_readers | of_code == set(TABLES["says"])
    for row in TABLES["form"]:
        assert row["source"].startswith(("RFC ", "https://", "OASIS", "PAS", "libmac", "[MS-", "W3C", "HTML")), row[
            "id"
        ]
        assert ("pattern" in row) != ("reads" in row)
    assert {row["reads"] for row in TABLES["form"] if "reads" in row} == set(READERS)
    assert len({row["id"] for row in TABLES["form"]}) == len(TABLES["form"])


def test_every_sentence_has_the_values_it_needs() -> None:
    groups = {"part", "word", "place", "vendor"}
    for row in TABLES["form"]:
        named = set(re.compile(row["pattern"]).groupindex) if "pattern" in row else groups
        for text in TABLES["says"][row["says"]].values():
            wanted = {name for _, name, _, _ in Formatter().parse(text) if name} if isinstance(text, str) else set()
            assert wanted <= named | {"vendor"}, row["id"]
            assert "vendor" not in wanted or row.get("vendor"), row["id"]


SLOW = (
    "your " + "a" * 8000,
    "x" * 8000 + "!",
    "*" * 8000 + "!",
    "eyJ" + "." * 200_000,
    "{{" * 4000,
    "<" + "a " * 4000,
    "[" * 200_000,
    "-----BEGIN " * 90_000,
    "<a>" * 300_000,
    "sig=" * 2000,
    "%41" * 300_000,
    "1." * 100_000,
    "A" * 1_000_000,
    "M" + "II" * 4000,
    "Digest response=" + "0" * 8000,
    "SAMLResponse=" + "A" * 1_000_000,
)


@pytest.mark.parametrize("place", range(len(SLOW)))
def test_no_text_takes_long_to_recognise(place: int) -> None:
    started = time.process_time()
    decode_unverified(SLOW[place])
    assert time.process_time() - started < 2.0
