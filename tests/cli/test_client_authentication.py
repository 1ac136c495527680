"""Every way a client can prove itself, from `secret set` to what arrives at a server; and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import jwt
import pytest

from tests.cli.shell import MemoryKeyring, Shell
from tests.core.key_files import pem_of, write_key
from tests.core.minting import key_for
from tests.servers import Reply, Site, serve

PASSPHRASE = "opens the file 0123456789"
SECRET = "a client secret of forty characters or so"
TOKEN = Reply(body=b'{"access_token":"7QvXk2mNpL0rTzAa","token_type":"Bearer"}')


def pem_lines(pem: str) -> list[str]:
    return [line for line in pem.splitlines() if len(line) > 20 and not line.startswith("-----")]


def asked_of(site: Site) -> dict[str, str]:
    (asked,) = site.asked
    return dict(parse_qsl(asked.body.decode()))


def add(shell: Shell, url: str, method: str, **members: Any) -> None:
    shell.add_profile(
        name="p", provider="generic", token_url=url, client_id="me", client_authentication=method, **members
    )


def test_a_private_key_from_the_keyring(shell: Shell, ring: MemoryKeyring) -> None:
    key = key_for("ES256")
    shell.secrets.extend(pem_lines(pem_of(key)))
    with serve(TOKEN) as site:
        add(shell, f"{site.url}/token", "private_key_jwt", key_id="one")
        assert shell("request", "p").exit_code == 2
        stored = shell("secret", "set", "p", stdin=pem_of(key))
        assert (stored.exit_code, stored.output) == (0, "Stored in Test keyring and read back.\n")
        assert [kind for _, kind in ring.entries] == ["private_key"]
        result = shell.json("request", "p")
    assertion = asked_of(site)["client_assertion"]
    claims = jwt.decode(assertion, key.public_key(), algorithms=["ES256"], audience=f"{site.url}/token")
    assert claims["iss"] == "me"
    assert assertion not in str(result)
    assert result["request"]["assertion"]["header"] == {"alg": "ES256", "typ": "JWT", "kid": "one"}
    assert result["request"]["assertion"]["claims"] == claims


def test_a_key_file_and_its_passphrase(shell: Shell, ring: MemoryKeyring, tmp_path: Path) -> None:
    key = key_for("RS256")
    path = write_key(tmp_path, key, PASSPHRASE)
    shell.secrets.append(PASSPHRASE)
    with serve(TOKEN) as site:
        add(shell, f"{site.url}/token", "private_key_jwt", private_key_file=path)
        missing = shell("request", "p")
        assert (missing.exit_code, missing.stdout) == (2, "")
        assert f"The key file {path} is protected by a passphrase." in missing.stderr
        assert shell("secret", "set", "p", stdin=f"{PASSPHRASE}\n").exit_code == 0
        assert [kind for _, kind in ring.entries] == ["passphrase"]
        assert shell("request", "p").exit_code == 3
        wrong = shell("request", "p", "--secret-stdin", stdin="another")
    assert (wrong.exit_code, wrong.stdout) == (2, "")
    assert wrong.stderr == f"The key file {path} is not opened by the passphrase that is stored.\n"
    assert jwt.get_unverified_header(asked_of(site)["client_assertion"])["alg"] == "RS256"


def test_a_secret_that_signs(shell: Shell, ring: MemoryKeyring) -> None:
    shell.secrets.append(SECRET)
    with serve(TOKEN) as site:
        add(shell, f"{site.url}/token", "client_secret_jwt")
        assert shell("secret", "set", "p", stdin=SECRET).exit_code == 0
        assert shell("request", "p").exit_code == 3
    sent = asked_of(site)
    assert jwt.decode(sent["client_assertion"], SECRET, algorithms=["HS256"], audience=f"{site.url}/token")
    assert "client_secret" not in sent


def test_each_secret_has_a_place_of_its_own(shell: Shell, ring: MemoryKeyring) -> None:
    """A profile that changes its method must not send its key, nor sign with its secret."""
    shell.secrets.append(SECRET)
    with serve(TOKEN) as site:
        add(shell, site.url, "client_secret_post")
        assert shell("secret", "set", "p", stdin=SECRET).exit_code == 0
        add(shell, site.url, "private_key_jwt")
        assert shell("request", "p").exit_code == 2
        assert shell("secret", "set", "p", stdin=pem_of(key_for("ES256"))).exit_code == 0
        add(shell, site.url, "client_secret_post")
        assert shell("request", "p").exit_code == 3
    assert asked_of(site)["client_secret"] == SECRET
    assert sorted(kind for _, kind in ring.entries) == ["client_secret", "private_key", "session_key"]
    assert shell("secret", "forget", "p").stdout == "Forgotten, and Test keyring no longer has it.\n"
    assert [kind for _, kind in ring.entries] == ["session_key"]


@pytest.mark.parametrize(
    "method, text, words",
    [
        ("private_key_jwt", "no key at all", "The private key holds no private key in PEM form."),
        ("private_key_jwt", pem_of(key_for("ES256"), PASSPHRASE), "is protected by a passphrase. Put it into a file"),
        ("client_secret_post", pem_of(key_for("ES256")), "This is a private key, and p needs the client secret."),
        ("none", "anything", "p proves itself without a secret"),
    ],
)
def test_what_is_not_stored(shell: Shell, ring: MemoryKeyring, method: str, text: str, words: str) -> None:
    shell.secrets.extend(pem_lines(text))
    add(shell, "https://login.example/token", method)
    result = shell("secret", "set", "p", stdin=text)
    assert (result.exit_code, result.stdout) == (2, "")
    assert words in result.stderr
    assert ring.entries == {}
