"""Files that arrive: key sets of many keys, and those of too many bytes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from inspector.core.errors import KeySetError
from inspector.core.journeys.arrival import (
    MAX_DOCUMENT_BYTES,
    ArrivedDefinition,
    ArrivedKeys,
    ArrivedScan,
    ArrivedToken,
    RefusedError,
    read_file,
    read_text,
)
from inspector.core.journeys.intake.arriving import text_for_intake
from tests.core.keys.test_key_forms import FORMS, OTHER_TEXTS
from tests.core.keys.test_no_key_files import NAMED, OTHERS
from tests.core.minting import NOW, judge, jwk_of, key_for, mint, rsa_key
from tests.core.tokens.disclosing import claims_with, disclosure, issued, presented


def key_file(folder: Path, count: int, before: bytes = b"", **more: object) -> Path:
    public = jwk_of(key_for("Ed25519"))
    entries = [{**public, "kid": f"k{place}"} for place in range(count - 1)]
    path = folder / "keys.json"
    path.write_bytes(before + json.dumps({"keys": [*entries, jwk_of(rsa_key())], **more}).encode())
    return path


def test_a_file_of_thousands_of_keys_is_one_of_keys(tmp_path: Path) -> None:
    arrived = read_file(key_file(tmp_path, 5000), NOW)
    assert isinstance(arrived, ArrivedKeys)
    assert len(arrived.key_set.keys) == 5000
    assert judge(mint(), keys=arrived.key_set).verdict == "valid"


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf", b"\n\n  "], ids=["plain", "BOM", "white space"])
def test_keys_that_are_too_many_bytes_are_not_passed_over_in_silence(tmp_path: Path, before: bytes) -> None:
    path = key_file(tmp_path, 12_000, before)
    assert path.stat().st_size > MAX_DOCUMENT_BYTES
    with pytest.raises(KeySetError, match=r"^keys\.json begins like a key set and is larger than 1 MiB\."):
        read_file(path, NOW)


def test_a_token_in_such_a_file_is_found_all_the_same(tmp_path: Path) -> None:
    assert isinstance(read_file(key_file(tmp_path, 12_000, seen=mint()), NOW), ArrivedToken)


def test_a_large_file_of_anything_else_is_searched(tmp_path: Path) -> None:
    path = tmp_path / "trace.json"
    path.write_text(json.dumps({"lines": ["nothing"] * 200_000, "kty": "RSA"}))
    assert isinstance(read_file(path, NOW), ArrivedScan)


def of_several_texts() -> list[str]:
    """Tokens that a search takes for several, or for none."""
    name = disclosure("given_name", "Ann")
    header, payload, signature = mint().split(".")
    flattened = {"protected": header, "payload": payload, "signature": signature}
    credential = issued(claims_with([name]), [name])
    return [presented(credential), credential, json.dumps(flattened, indent=2), json.dumps(flattened)]


@pytest.mark.parametrize("text", of_several_texts())
@pytest.mark.parametrize("around", ["{}", "{}\n", "\ufeff{}\r\n"])
def test_a_token_of_several_texts_is_one(text: str, around: str, tmp_path: Path) -> None:
    path = tmp_path / "token.txt"
    path.write_text(around.format(text), encoding="utf-8", newline="")
    for arrived in (read_file(path, NOW), read_text(text)):
        assert isinstance(arrived, ArrivedToken)
        assert arrived.token.text == text
        assert judge(arrived.token.text).token.form is not None


@pytest.mark.parametrize("name", FORMS)
def test_keys_are_known_in_whatever_form_they_are(tmp_path: Path, name: str) -> None:
    path = tmp_path / "dropped"
    path.write_bytes(FORMS[name])
    arrived = read_file(path, NOW)
    assert isinstance(arrived, ArrivedKeys)
    assert judge(mint(), keys=arrived.key_set).verdict == "valid"


METADATA = ("a discovery document", "metadata without an address")
"""What says where an issuer's keys are makes a profile."""


@pytest.mark.parametrize("name", METADATA)
def test_the_metadata_of_an_issuer_is_reviewed(tmp_path: Path, name: str) -> None:
    path = tmp_path / "dropped"
    path.write_bytes(NAMED[name][0])
    arrived = read_file(path, NOW)
    assert isinstance(arrived, ArrivedDefinition)
    assert arrived.review is not None
    assert arrived.review.proposals


@pytest.mark.parametrize("name", [name for name in NAMED if name not in METADATA])
def test_what_has_to_do_with_keys_is_named(tmp_path: Path, name: str) -> None:
    path = tmp_path / "dropped"
    path.write_bytes(NAMED[name][0])
    with pytest.raises(KeySetError, match="dropped"):
        read_file(path, NOW)


@pytest.mark.parametrize("name", OTHERS)
def test_anything_else_is_searched_for_tokens_as_before(tmp_path: Path, name: str) -> None:
    path = tmp_path / "dropped"
    path.write_bytes(OTHERS[name][0])
    assert isinstance(read_file(path, NOW), ArrivedScan | ArrivedToken)


@pytest.mark.parametrize("name", OTHER_TEXTS)
def test_a_dropped_text_with_keys_says_what_to_do(name: str) -> None:
    with pytest.raises(RefusedError, match=r"^These are keys\. Save them as a file"):
        read_text(OTHER_TEXTS[name])


def test_a_file_with_settings_of_an_api_and_no_client_is_a_text_for_the_intake(tmp_path: Path) -> None:
    path = tmp_path / "authorizer.json"
    arn = "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_AbCdEf123"
    path.write_text(json.dumps({"id": "k9", "name": "orders", "type": "COGNITO_USER_POOLS", "providerARNs": [arn]}))
    arrived = read_file(path, NOW)
    assert isinstance(arrived, ArrivedScan)
    assert text_for_intake(arrived) == path.read_text()


def test_what_says_of_a_resource_server_that_it_is_no_client_is_for_the_intake_with_its_settings(
    tmp_path: Path,
) -> None:
    text = "spring.security.oauth2.resourceserver.jwt.issuer-uri: https://login.example.com\n"
    path = tmp_path / "application.yml"
    path.write_text(text)
    arrived = read_file(path, NOW)
    assert isinstance(arrived, ArrivedScan)
    assert text_for_intake(arrived) == text
    with pytest.raises(RefusedError):  # the intake takes it then
        read_text(text)
