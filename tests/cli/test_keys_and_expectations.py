"""The keys a user hands over, and what the user expects, on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import jwt
import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from inspector.demo.issuer import DemoIssuer
from tests.cli.conftest import AddDemo
from tests.cli.shell import Shell
from tests.core.minting import CLAIMS, NOW, mint, rsa_key

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
