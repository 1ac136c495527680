"""The keys a user hands over, and what the user expects, on the command line."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import jwt
import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from inspector.demo.issuer import DemoIssuer
from tests.cli.conftest import AddDemo
from tests.cli.shell import Shell
from tests.core.keys.test_certificates import certificate_of
from tests.core.keys.test_key_forms import FORMS
from tests.core.minting import CLAIMS, NOW, jwk_of, mint, rsa_key

AT = str(int(NOW))
SECRET = b"a shared secret of more than thirty-two bytes"


@pytest.fixture
def token(tmp_path: Path) -> str:
    path = tmp_path / "token.txt"
    path.write_text(mint())
    return str(path)


def test_a_pem_public_key_is_a_key_file(shell: Shell, token: str, tmp_path: Path) -> None:
    pem = tmp_path / "issuer.pem"
    pem.write_bytes(rsa_key().public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    found = shell.json("inspect", token, "--jwks", str(pem), "--at", AT)
    assert (found["verdict"], found["key"]) == (
        "valid",
        {"kid": None, "alg": "RS256", "source": "file issuer.pem that you chose"},
    )


@pytest.mark.parametrize("keys", ["--jwks", "--hmac-secret"])
@pytest.mark.parametrize("command", [["inspect"], ["inspect", "-"], ["verdicts"], ["compare", "TOKEN", "-"]])
def test_standard_input_is_the_token_or_the_keys(shell: Shell, token: str, command: list[str], keys: str) -> None:
    arguments = [token if each == "TOKEN" else each for each in command]
    done = shell(*arguments, keys, "-", stdin=SECRET.decode())
    assert done.exit_code == 2
    assert "Standard input can hold the token or the keys: give a file for one of them." in done.stderr


FORMS_OF_KEYS = {
    "Google's map": FORMS["JSON: Google's map to certificates"],
    "UTF-16": FORMS["a key set in UTF-16"],
    "a chain": FORMS["PKCS #7 of a chain"],
    "DER": FORMS["DER"],
    "curl -i": FORMS["printed: curl -i"],
}


@pytest.mark.parametrize("name", FORMS_OF_KEYS)
@pytest.mark.parametrize("command", ["inspect", "verdicts"])
def test_keys_may_be_in_another_form(shell: Shell, token: str, tmp_path: Path, name: str, command: str) -> None:
    keys = tmp_path / "keys"
    keys.write_bytes(FORMS_OF_KEYS[name])
    done = shell(command, token, "--jwks", str(keys), "--at", AT)
    assert done.exit_code == 0
    told = {
        "UTF-16": "keys: It is written in UTF-16: most programs read a key set in UTF-8 alone.\n",
        "a chain": "keys: It also holds 2 certificates of issuers, which were passed over: "
        "such keys sign certificates, not tokens.\n",
    }
    assert done.stderr == told.get(name, "")


def test_a_serial_number_of_zero_is_not_spoken_of(shell: Shell, token: str, tmp_path: Path) -> None:
    encoded = certificate_of().public_bytes(Encoding.DER).replace(b"\x02\x01\x07", b"\x02\x01\x00", 1)
    keys = tmp_path / "keys.json"
    keys.write_text(json.dumps({"keys": [{**jwk_of(rsa_key()), "x5c": [base64.b64encode(encoded).decode()]}]}))
    done = shell("inspect", token, "--jwks", str(keys), "--at", AT)
    assert (done.exit_code, done.stderr) == (0, "")


@pytest.mark.parametrize("command", ["inspect", "verdicts"])
def test_a_discovery_document_is_named_with_what_to_type(
    shell: Shell, token: str, tmp_path: Path, command: str
) -> None:
    document = tmp_path / "openid-configuration"
    document.write_text(json.dumps({"issuer": "https://a.example", "jwks_uri": "https://a.example/keys?a=1&b=2"}))
    done = shell(command, token, "--jwks", str(document), "--at", AT)
    assert done.exit_code == 2
    assert "is a discovery document, not a key set" in done.stderr
    assert done.stderr.endswith(" (type --jwks 'https://a.example/keys?a=1&b=2')\n")


def test_a_private_key_is_refused(shell: Shell, token: str, tmp_path: Path) -> None:
    pem = tmp_path / "mine.pem"
    pem.write_bytes(rsa_key().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    done = shell("inspect", token, "--jwks", str(pem), "--at", AT)
    assert done.exit_code == 2
    assert done.stderr.startswith("mine.pem holds a private key.")


def test_a_shared_secret_checks_hmac_and_nothing_else(shell: Shell, token: str, tmp_path: Path) -> None:
    secret, signed = tmp_path / "secret", tmp_path / "hs256"
    secret.write_bytes(SECRET + b"\n")
    signed.write_text(jwt.encode(CLAIMS, SECRET, algorithm="HS256"))
    assert shell("inspect", str(signed), "--hmac-secret", str(secret), "--at", AT).exit_code == 0
    assert shell("inspect", token, "--hmac-secret", str(secret), "--at", AT).exit_code == 1
    secret.write_bytes(b"short")
    done = shell("inspect", str(signed), "--hmac-secret", str(secret), "--at", AT)
    assert done.exit_code == 1
    assert "The shared secret has 40 bits" in done.stdout


def test_only_one_kind_of_key_at_a_time(shell: Shell, token: str) -> None:
    done = shell("inspect", token, "--hmac-secret", token, "--jwks", token)
    assert done.exit_code == 2
    assert "Give either --jwks or --hmac-secret" in done.stderr


def test_one_scope_of_several_may_be_enough(shell: Shell, token: str) -> None:
    wanted = ("--scope", "orders/read orders/refund", "--at", AT)
    assert shell("inspect", token, *wanted).exit_code == 1
    assert shell("inspect", token, *wanted, "--any-scope").exit_code == 3


def test_the_algorithms_allowed(shell: Shell, token: str) -> None:
    assert shell("inspect", token, "--algorithm", "RS256", "--at", AT).exit_code == 3
    assert shell("inspect", token, "--algorithm", "ES256", "--at", AT).exit_code == 1


def test_keys_saved_with_a_profile(shell: Shell, issuer: DemoIssuer, add_demo: AddDemo) -> None:
    add_demo("ok")
    listed = shell("profile", "keys", "demo", "--save")
    assert listed.stdout.count("RSA  RS256  2048") == 2
    assert "Saved with the profile." in listed.stdout
    saved = json.loads(shell("profile", "show", "demo").stdout)
    assert len(json.loads(saved["saved_keys"])["keys"]) == 2
    assert saved["saved_keys_of"] == issuer.issuer
    shell.add_profile(**saved)
    assert "saved_keys" not in shell("profile", "show", "demo").stdout, "keys in a file vouch for nobody"
    assert "The profile holds no keys now." in shell("profile", "keys", "demo", "--forget").stdout


@pytest.mark.parametrize("option", ["--issuer", "--client-id", "--audience", "--scope", "--algorithm"])
def test_an_empty_expectation_does_not_switch_a_check_off(shell: Shell, token: str, option: str) -> None:
    done = shell("inspect", token, option, " ")
    assert done.exit_code == 2
    assert "it is empty" in done.stderr
