"""`introspect`, `revoke`, `logout --revoke` and `request --find-method`: what they send, say and end with."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import click
import pytest

from inspector.cli.asking import agreeing
from inspector.core.text.urls import host_of
from tests.cli.shell import MemoryKeyring, Shell
from tests.core.authorization_server import TOKEN, AuthorizationServer, answer
from tests.core.key_files import pem_of
from tests.core.minting import key_for
from tests.servers import Asked, Reply, Site, serve

SECRET = "a secret, of 32 bytes + more: 100%"
OPAQUE = "7QvXk2mNpL0rTzAa.opaque_token-0123456789"


def add(shell: Shell, site: Site, **members: Any) -> None:
    shell.add_profile(
        **{
            "name": "p",
            "provider": "generic",
            "token_url": f"{site.url}/token",
            "introspection_url": f"{site.url}/token",
            "revocation_url": f"{site.url}/token",
            "client_id": "me too",
            "client_authentication": "client_secret_post",
        }
        | members
    )


def forms(site: Site) -> list[dict[str, str]]:
    return [dict(parse_qsl(asked.body.decode())) for asked in site.asked]


@pytest.fixture
def stored(shell: Shell, ring: MemoryKeyring) -> Shell:
    """A shell whose output may hold neither the secret nor the token."""
    shell.secrets.extend([SECRET, OPAQUE])
    return shell


def keep_secret(shell: Shell) -> None:
    assert shell("secret", "set", "p", stdin=SECRET).exit_code == 0


# --- introspect ---


def known(_: Asked, form: Mapping[str, str]) -> Reply:
    if form["token"] != OPAQUE:
        return answer(active=False)
    return answer(active=True, scope="a b", exp=1_795_000_000, sub="\x1b[31mred")


def test_a_token_is_asked_about(stored: Shell, tmp_path: Path) -> None:
    path = tmp_path / "token.txt"
    path.write_text(f"Authorization: Bearer {OPAQUE}\n")
    with serve(AuthorizationServer("client_secret_post", SECRET, then=known)) as site:
        add(stored, site)
        keep_secret(stored)
        result = stored("introspect", "p", str(path))
        assert result.exit_code == 0
        assert result.stdout.startswith("Active: The server says that the token is active")
        assert "exp                 1795000000  (2026-11-18T11:06:40Z)" in result.stdout
        assert "\x1b" not in result.stdout
        document = stored.json("introspect", "p", stdin=OPAQUE)
        other = stored("introspect", "p", "-", stdin="another-token-0123456789")
    assert document["active"] is True
    assert document["members"]["scope"] == "a b"
    assert document["request"]["body"].startswith("token=\u2022")
    assert (other.exit_code, other.stdout.partition(":")[0]) == (1, "Not active")
    assert {form["token"] for form in forms(site)} == {OPAQUE, "another-token-0123456789"}


def test_an_answer_that_says_nothing(stored: Shell) -> None:
    with serve(answer(active="yes")) as site:
        add(stored, site, client_authentication="none")
        result = stored("introspect", "p", stdin=OPAQUE)
        document = json.loads(stored("introspect", "p", "--format", "json", stdin=OPAQUE).stdout)
    assert result.exit_code == 5
    assert '"active" is a text' in result.stdout
    assert document["active"] is None
    assert document["diagnosis"]["id"] == "not-an-introspection"


def test_nobody_to_ask(stored: Shell) -> None:
    """It is said before the secret is looked for, of which there is none."""
    stored.add_profile(
        name="pool", region="eu-west-1", user_pool_id="eu-west-1_AbCdEf123", domain_prefix="orders", client_id="me",
    )  # fmt: skip
    result = stored("introspect", "pool", stdin=OPAQUE)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "Cognito has no introspection endpoint.\n"


@pytest.mark.parametrize("command", ["introspect", "revoke"])
def test_what_is_no_token_is_not_sent(stored: Shell, command: str) -> None:
    with serve(answer(active=True)) as site:
        add(stored, site, client_authentication="none")
        for text in (b"", b"\xff\xfe", b"one two three"):
            result = stored(command, "p", stdin=text)
            assert (result.exit_code, result.stdout) == (2, ""), text
    assert site.asked == []


@pytest.mark.parametrize("command", ["introspect", "revoke"])
def test_the_secret_on_standard_input(stored: Shell, tmp_path: Path, command: str) -> None:
    path = tmp_path / "token.txt"
    path.write_text(OPAQUE)
    with serve(AuthorizationServer("client_secret_post", SECRET, then=known)) as site:
        add(stored, site)
        assert stored(command, "p", str(path)).exit_code == 2
        assert stored(command, "p", "--secret-stdin", stdin=SECRET).exit_code == 2
        assert site.asked == []
        assert stored(command, "p", str(path), "--secret-stdin", stdin=SECRET).exit_code == 0


# --- revoke ---


def test_a_token_is_revoked(stored: Shell) -> None:
    server = AuthorizationServer("client_secret_post", SECRET, then=lambda _asked, _form: Reply(200, b""))
    with serve(server) as site:
        add(stored, site)
        keep_secret(stored)
        result = stored("revoke", "p", "--type", "access_token", stdin=OPAQUE)
        document = stored.json("revoke", "p", stdin=OPAQUE)
    assert result.exit_code == 0
    assert result.stdout.startswith(
        "Revoked: The server took the request. It answers the same for a token that it does"
    )
    assert document["revoked"] is True
    assert [form.get("token_type_hint") for form in forms(site)] == ["access_token", None]


def test_a_token_that_is_not_revoked(stored: Shell) -> None:
    with serve(answer(400, error="unsupported_token_type")) as site:
        add(stored, site, client_authentication="none")
        result = stored("revoke", "p", stdin=OPAQUE)
    assert result.exit_code == 5
    assert result.stdout.startswith("Not revoked: The server does not revoke tokens of this kind.")


# --- logout --revoke ---


def issuing(asked: Asked) -> Reply:
    """Gives a new opaque token to each request for one, and revokes those that do not hold a 2."""
    form = dict(parse_qsl(asked.body.decode()))
    if "grant_type" in form:
        return answer(**TOKEN | {"access_token": f"opaque-token-number-{form['scope']}-0123456789"})
    return answer(503) if "number-2" in form["token"] else Reply(200, b"")


def test_logging_out_revokes_first(stored: Shell, ring: MemoryKeyring) -> None:
    with serve(issuing) as site:
        add(stored, site)
        keep_secret(stored)
        for scope in ("1", "3"):
            assert stored("request", "p", "--scope", scope).exit_code == 3
        result = stored("logout", "--revoke")
    assert result.exit_code == 0
    assert result.stderr == "Revoking 2 tokens takes 2 requests.\n2 tokens were revoked.\n"
    assert result.stdout == "Logged out. 2 tokens cleared, none left.\n"
    assert sorted(form["token"] for form in forms(site)[2:]) == [
        "opaque-token-number-1-0123456789",
        "opaque-token-number-3-0123456789",
    ]
    assert stored("logout", "--revoke").stderr.startswith("There is no stored token that can be revoked")


def test_what_could_not_be_revoked_is_named_and_cleared_all_the_same(stored: Shell, ring: MemoryKeyring) -> None:
    with serve(issuing) as site:
        add(stored, site)
        keep_secret(stored)
        for scope in ("1", "2"):
            assert stored("request", "p", "--scope", scope).exit_code == 3
        add(stored, site, name="other", revocation_url="")
        assert stored("request", "other", "--secret-stdin", "--scope", "4", stdin=SECRET).exit_code == 3
        result = stored("logout", "--revoke")
    assert result.exit_code == 6
    assert "Revoking 3 tokens takes 3 requests." in result.stderr
    assert "1 token was revoked, 2 could not be." in result.stderr
    assert "Not revoked: p: The server cannot revoke it at the moment." in result.stderr
    assert "Not revoked: other: No client secret for other." in result.stderr
    assert result.stdout.startswith("Logged out. 3 tokens cleared")
    assert not (stored.home / "session.bin").exists()


def test_logging_out_of_one_profile_revokes_its_tokens_alone(stored: Shell, ring: MemoryKeyring) -> None:
    with serve(issuing) as site:
        for name in ("p", "q"):
            add(stored, site, name=name, client_authentication="none")
            assert stored("request", name, "--scope", name).exit_code == 3
        assert stored("logout", "--revoke", "--profile", "q").exit_code == 0
    assert [form["token"] for form in forms(site)[2:]] == ["opaque-token-number-q-0123456789"]


def test_without_being_asked_nothing_is_revoked(stored: Shell, ring: MemoryKeyring) -> None:
    with serve(issuing) as site:
        add(stored, site, client_authentication="none")
        assert stored("request", "p", "--scope", "1").exit_code == 3
        assert stored("logout").exit_code == 0
    assert len(site.asked) == 1


# --- request --find-method ---


def test_the_method_that_works_is_found_and_kept_on_request(stored: Shell, ring: MemoryKeyring) -> None:
    server = AuthorizationServer("client_secret_post", SECRET)
    with serve(server) as site:
        add(stored, site, client_authentication="client_secret_basic")
        keep_secret(stored)
        result = stored("request", "p", "--find-method", "--yes")
        assert result.exit_code == 0
        assert len(server.tried) == 3
        where = host_of(site.url)
        assert f"This sends up to 4 requests, one after the other, for a token to {where}." in result.stderr
        assert "  private_key_jwt           not tried: No private key is stored for p." in result.stderr
        assert "  client_secret_basic       401: " in result.stderr
        assert "  client_secret_post        a token was granted\n" in result.stderr
        keeping = "To keep it: token-inspector profile set NAME client_authentication client_secret_post\n"
        assert result.stdout.endswith(keeping)
        assert '"client_secret_basic"' in stored("profile", "show", "p").stdout
        assert "session_key" in [kind for _, kind in ring.entries], "the token that was granted is kept"
        set_ = stored("profile", "set", "p", "client_authentication", "client_secret_post")
        assert set_.output == "Changed p.\n"
        assert stored("request", "p").exit_code == 3
    assert server.tried[-1] == "client_secret_post"


def test_all_that_is_stored_is_tried(stored: Shell, ring: MemoryKeyring) -> None:
    key = key_for("ES256")
    stored.secrets.extend(line for line in pem_of(key).splitlines() if "-----" not in line)
    server = AuthorizationServer("private_key_jwt", key.public_key())
    with serve(server) as site:
        add(stored, site, client_authentication="private_key_jwt")
        assert stored("secret", "set", "p", stdin=pem_of(key)).exit_code == 0
        stored("profile", "set", "p", "client_authentication", "client_secret_basic")
        keep_secret(stored)
        document = json.loads(stored("request", "p", "--find-method", "--yes", "--format", "json").stdout)
    assert document["found"] == "private_key_jwt"
    assert [attempt["granted"] for attempt in document["attempts"]] == [False] * 4 + [True]
    assert document["attempts"][-1]["request"]["assertion"]["header"]["alg"] == "ES256"
    assert document["inspection"]["verdict"] == "unverified"


def test_nothing_is_sent_unless_it_is_agreed_to(stored: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    with serve(answer(401, error="invalid_client")) as site:
        add(stored, site)
        keep_secret(stored)
        result = stored("request", "p", "--find-method")
        assert (result.exit_code, result.stdout) == (2, "")
        assert "up to 4 requests" in result.stderr
        assert result.stderr.endswith("Nothing was sent. Give --yes to send that many requests.\n")
        monkeypatch.setattr(agreeing, "at_terminal", lambda: True)
        no = stored("request", "p", "--find-method", stdin="n\n")
        assert (no.exit_code, site.asked) == (2, [])
        assert no.stderr.endswith("Nothing was sent.\n")
        yes = stored("request", "p", "--find-method", stdin="y\n")
    assert (yes.exit_code, len(site.asked)) == (5, 4)
    assert yes.stdout.startswith("All 4 methods that could be tried were refused.")


def test_without_anything_to_try(stored: Shell) -> None:
    with serve(Reply()) as site:
        add(stored, site, private_key_file="not there")
        result = stored("request", "p", "--find-method", "--yes")
    assert (result.exit_code, site.asked) == (2, [])
    assert "No method can be tried" in result.stderr
    assert "not tried: The key file not there cannot be read" in result.stderr


def test_the_secret_may_come_on_standard_input(stored: Shell) -> None:
    server = AuthorizationServer("client_secret_jwt", SECRET)
    with serve(server) as site:
        add(stored, site)
        assert stored("request", "p", "--find-method", "--secret-stdin", stdin=SECRET).exit_code == 2
        assert site.asked == []
        result = stored("request", "p", "--find-method", "--secret-stdin", "--yes", stdin=SECRET)
    assert result.exit_code == 0
    assert server.tried[-1] == "client_secret_jwt"


@pytest.mark.parametrize("option", ["--show-token", "--format=markdown"])
def test_options_that_do_not_go_with_it(stored: Shell, option: str) -> None:
    with serve(Reply()) as site:
        add(stored, site)
        assert stored("request", "p", "--find-method", "--yes", option, stdin=SECRET).exit_code == 2
    assert site.asked == []


# --- profile set ---


@pytest.mark.parametrize(
    "field, value, shown",
    [
        ("scopes", "a b", '"scopes": [\n    "a",\n    "b"\n  ]'),
        ("Client ID", "someone", '"client_id": "someone"'),
        ("timeout", "7.5", '"timeout": 7.5'),
        ("key_id", "one", '"key_id": "one"'),
    ],
)
def test_one_field_is_changed(shell: Shell, field: str, value: str, shown: str) -> None:
    whole = {"scopes": ["x"], "resources": ["urn:a"], "parameters": {"a": ["1", "2"]}, "timeout": 3}
    shell.add_profile(name="p", provider="generic", token_url="https://id.example/token", client_id="me", **whole)
    before = json.loads(shell("profile", "show", "p").stdout)
    done = shell("profile", "set", "p", field, value)
    assert done.stdout == "Changed p.\n"
    assert done.stderr == "p cannot ask yet: parameters: a is there 2 times; a parameter is sent once.\n"
    after = shell("profile", "show", "p").stdout
    assert shown in after
    changed = {name for name, value in json.loads(after).items() if before.get(name) != value}
    assert changed == {field.lower().replace(" ", "_")}


@pytest.mark.parametrize(
    "field, value, words",
    [
        ("client_authentication", "basic", "has to be one of"),
        ("colour", "red", "'colour'"),
        ("timeout", "soon", "has to be a number"),
        ("client_secret", "hunter2", "Profiles never hold secrets"),
        ("name", "q", "renamed in the window"),
    ],
)
def test_what_cannot_be_set(shell: Shell, field: str, value: str, words: str) -> None:
    shell.add_profile(name="p", provider="generic", token_url="https://id.example/token", client_id="me")
    before = (shell.home / "profiles.json").read_bytes()
    result = shell("profile", "set", "p", field, value)
    assert (result.exit_code, result.stdout) == (2, "")
    assert words in result.stderr
    assert (shell.home / "profiles.json").read_bytes() == before


def test_another_server_does_not_get_the_secret(stored: Shell, ring: MemoryKeyring) -> None:
    stored.add_profile(name="p", provider="generic", token_url="https://id.example/token", client_id="me")
    keep_secret(stored)
    result = stored("profile", "set", "p", "introspection_url", "https://id.example.net/introspect")
    assert "Its secret was forgotten" in result.stdout
    assert ring.entries == {}


def test_the_commands_are_in_the_help() -> None:
    from inspector.cli import cli

    assert {"introspect", "revoke"} <= set(cli.list_commands(click.Context(cli)))
