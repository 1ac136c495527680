"""`inspect` on what people have in place of a token, and on tokens that came through other programs."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from tests.cli.shell import Shell
from tests.core.minting import CLAIMS, NOW, b64, jwk_of, key_for, mint, rsa_key, sign

TOKEN = mint()
KEY = key_for("ES256")


def der_signed() -> str:
    text = f"{b64({'alg': 'ES256', 'kid': 'e1'})}.{b64(CLAIMS)}"
    signature = sign(text.encode(), "ES256", KEY)
    r, s = (int.from_bytes(half, "big") for half in (signature[:32], signature[32:]))
    return f"{text}.{b64(encode_dss_signature(r, s))}"


INPUTS: dict[str, tuple[bytes, int, tuple[str, ...]]] = {
    "a word": (b"Authorization: Bearer undefined\n", 4, ("the word undefined", "variable was empty")),
    "a PASETO": (b"v4.public." + b"e" * 120, 3, ("PASETO (version 4, public)",)),
    "percent": (f"Bearer%20{TOKEN}".encode(), 0, ("Percent-encoding was undone",)),
    "base64": (base64.b64encode(TOKEN.encode()), 0, ("in base64 once more",)),
    "base64 in lines": (base64.encodebytes(f"Bearer {TOKEN}".encode()), 0, ("in base64 once more",)),
    "UTF-16, little end": (f"Authorization: Bearer {TOKEN}\r\n".encode("utf-16-le"), 0, ("'Bearer' in front",)),
    "UTF-16, big end": (TOKEN.encode("utf-16-be"), 0, ()),
    "DER": (der_signed().encode(), 1, ("DER (ASN.1)", "in 64 bytes", "convert the signature")),
    "two": ((TOKEN + TOKEN).encode(), 4, ("Two or more tokens",)),
    "prose": (b"The login fails since Monday. It worked before. Please help", 4, ("ordinary text",)),
    "a template": (b"Resources:\n  F:\n    Handler: app.main.handler\n", 4, ("ordinary text",)),
    "a file name": (b"archive.tar.gz", 4, ("a file, a version or an IP address",)),
    "a GitHub token": (b"ghp_" + b"a1B2" * 9, 3, ("only GitHub can check it", "https://api.github.com/user")),
    "a token response": (
        json.dumps({"access_token": "gho_" + "a1B2" * 9}).encode(), 3, ("only GitHub can check it", "was taken out of"),
    ),
}  # fmt: skip


@pytest.fixture
def keys(tmp_path: Path) -> str:
    path = tmp_path / "keys.json"
    path.write_text(json.dumps({"keys": [jwk_of(rsa_key()), jwk_of(KEY, kid="e1")]}))
    return str(path)


@pytest.mark.parametrize("way", ["a file", "standard input"])
@pytest.mark.parametrize("name", INPUTS)
def test_it_is_read_or_named(shell: Shell, keys: str, tmp_path: Path, name: str, way: str) -> None:
    content, code, words = INPUTS[name]
    (tmp_path / "input").write_bytes(content)
    file = "-" if way == "standard input" else str(tmp_path / "input")
    options = ["--jwks", keys, "--at", str(NOW)]
    result = shell("inspect", file, *options, stdin=content if file == "-" else b"")
    assert result.exit_code == code
    for word in words:
        assert word in result.stdout
    document: Any = shell.json("inspect", file, *options, stdin=content if file == "-" else b"")
    assert {check["status"] for check in document["checks"]} & {"failed", "warning", "not_checked"} != set()
    if code == 4:
        assert "never expires" not in result.stdout
        assert "copy the whole token again" not in result.stdout.lower()


def test_compare_reads_the_same(shell: Shell, tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_bytes(TOKEN.encode("utf-16-le"))
    other.write_bytes(TOKEN.encode("utf-16-be"))
    assert shell("compare", str(one), str(other), "--at", str(NOW)).exit_code == 0
