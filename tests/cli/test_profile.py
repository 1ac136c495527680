"""`profile`: what is imported, shown and removed, and what is refused without touching the file."""

from __future__ import annotations

import json
import os
import sys

import pytest

from tests.cli.shell import MemoryKeyring, Shell

ONE = {"name": "orders", "provider": "generic", "token_url": "https://login.example/token", "client_id": "me"}


def test_list_names_each_profile_and_where_it_asks(shell: Shell) -> None:
    assert shell("profile", "list").output == ""
    shell.add_profile(**ONE)
    shell.add_profile(name="pool", provider="cognito", region="eu-west-1", user_pool_id="eu-west-1_Abc123456")
    assert shell("profile", "list").stdout == "orders\tlogin.example\npool\tCognito, eu-west-1\n"


def test_a_profile_is_listed_with_its_environment(shell: Shell) -> None:
    shell.add_profile(**ONE, environment="Production")
    shell.add_profile(**ONE | {"name": "none"})
    assert shell("profile", "list").stdout == "orders\tlogin.example\tProduction\nnone\tlogin.example\n"
    assert shell("profile", "list", "--environment", "production").stdout == "orders\tlogin.example\tProduction\n"
    assert shell("profile", "list", "--environment", "").stdout == "none\tlogin.example\n"
    assert json.loads(shell("profile", "show", "orders").stdout)["environment"] == "Production"
    assert shell("profile", "set", "orders", "environment", "Customer Nordwind").exit_code == 0
    assert json.loads(shell("profile", "export", "orders").stdout)[0]["environment"] == "Customer Nordwind"
    without = json.dumps(ONE)
    assert shell("profile", "import", "-", stdin=without).stdout == "Replaced orders.\n"
    assert json.loads(shell("profile", "show", "orders").stdout)["environment"] == "Customer Nordwind", (
        "a file that says none leaves it"
    )


def test_show_prints_what_import_reads(shell: Shell, own_home: object) -> None:
    shell.add_profile(**ONE, scopes=["a", "b"], timeout=5, expected_audience="api")
    shown = shell("profile", "show", "orders")
    members = json.loads(shown.stdout)
    assert members["scopes"] == ["a", "b"]
    assert "token_url: https://login.example/token" in shown.stderr
    done = shell("profile", "import", "-", stdin=shown.stdout)
    assert (done.exit_code, done.stdout) == (0, "Replaced orders.\n")
    assert json.loads(shell("profile", "show", "orders").stdout) == members


PROVIDERS = [
    (
        {"provider": "entra", "Tenant": "contoso.onmicrosoft.com", "Cloud": "us-government"},
        [
            "token_url: https://login.microsoftonline.us/contoso.onmicrosoft.com/oauth2/v2.0/token",
            "issuer: Not checked: tokens name the tenant by its GUID",
            "jwks_url: https://login.microsoftonline.us/contoso.onmicrosoft.com/discovery/v2.0/keys",
            "revocation_url: Entra has no revocation endpoint.",
            "introspection_url: Entra has no introspection endpoint.",
        ],
    ),
    (
        {"provider": "auth0", "Domain": "acme.eu.auth0.com"},
        ["issuer: https://acme.eu.auth0.com/\n", "revocation_url: https://acme.eu.auth0.com/oauth/revoke"],
    ),
    (
        {"provider": "okta", "domain": "acme.okta.com", "Authorization server": "default"},
        ["introspection_url: https://acme.okta.com/oauth2/default/v1/introspect"],
    ),
    (
        {"provider": "keycloak", "Base URL": "http://localhost:8080/auth", "Realm": "main"},
        ["token_url: http://localhost:8080/auth/realms/main/protocol/openid-connect/token"],
    ),
    (
        {"provider": "cognito", "region": "eu-west-1", "User pool ID": "eu-west-1_A", "Issuer form": "updated"},
        ["issuer: https://issuer-cognito-idp.eu-west-1.amazonaws.com/eu-west-1_A", "token_url: Not known yet"],
    ),
    (
        {"provider": "generic", "issuer": "https://login.example", "Revocation URL": "https://login.example/r"},
        ["token_url: Found by discovery", "revocation_url: https://login.example/r"],
    ),
]


@pytest.mark.parametrize("members, lines", PROVIDERS, ids=[str(row[0]["provider"]) for row in PROVIDERS])
def test_each_provider_is_imported_and_shown_with_all_its_urls(
    shell: Shell, members: dict[str, str], lines: list[str]
) -> None:
    shell.add_profile(**{"name": "one", "client_id": "me"} | members)
    shown = shell("profile", "show", "one")
    for line in lines:
        assert line in shown.stderr
    assert len(shown.stderr.splitlines()) == 5


def test_import_reads_one_a_list_or_a_whole_file(shell: Shell) -> None:
    many = [ONE | {"name": "a"}, ONE | {"name": "b"}]
    assert shell("profile", "import", "-", stdin=json.dumps(many)).stdout == "Imported a.\nImported b.\n"
    assert shell("profile", "import", str(shell.home / "profiles.json")).stdout == "Replaced a.\nReplaced b.\n"


def test_the_forms_labels_are_understood(shell: Shell) -> None:
    shell.add_profile(**{"Name": "pool", "Provider": "cognito", "User pool ID": "eu-west-1_Abc123456"})
    assert json.loads(shell("profile", "show", "pool").stdout)["user_pool_id"] == "eu-west-1_Abc123456"


def test_import_from_a_file_with_a_byte_order_mark(shell: Shell, tmp_path: object) -> None:
    shell.home.mkdir(parents=True)
    file = shell.home.parent / "profile.json"
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps(ONE).encode())
    assert shell("profile", "import", str(file)).exit_code == 0


@pytest.mark.parametrize(
    "name, value",
    [
        ("client_secret", "the-hidden-word"),
        ("Client secret", "the-hidden-word"),
        ("secret", "the-hidden-word"),
        ("parameters", {"client_secret": "the-hidden-word"}),
        ("parameters", {"Password": "the-hidden-word"}),
    ],
)
def test_a_secret_is_refused_and_not_repeated(shell: Shell, name: str, value: object) -> None:
    shell.secrets.append("the-hidden-word")
    result = shell("profile", "import", "-", stdin=json.dumps(ONE | {name: value}))
    assert (result.exit_code, result.stdout) == (2, "")
    assert "secret set" in result.stderr
    assert not shell.home.exists()


@pytest.mark.parametrize(
    "text, says",
    [
        ("", "is not JSON"),
        ("<html>", "line 1, column 1"),
        ('{"name": "a"', "is not JSON"),
        ("[]", "holds no profile"),
        ("3", "is a number"),
        ("{}", '"name"'),
        ('{"name": 3}', "'name' is a number"),
        ('{"name": "a", "timeout": "soon"}', "'timeout' is a text"),
        ('{"name": "a", "scopes": 3}', "'scopes' is a number"),
        ('{"name": "a", "colour": "red"}', "'colour'"),
        ('{"name": "a", "client_authentication": "private_key"}', "private_key_jwt"),
        ('[{"name": "a"}, {"name": "a"}]', "the name 'a'"),
        ('{"name": "a", "id": "../b"}', "'id'"),
        ("\x00", "is not JSON"),
        ("[" * 100_000, "is not JSON"),
    ],
)
def test_what_is_no_profile_names_what_is_wrong(shell: Shell, text: str, says: str) -> None:
    shell.add_profile(**ONE)
    before = (shell.home / "profiles.json").read_bytes()
    result = shell("profile", "import", "-", stdin=text)
    assert (result.exit_code, result.stdout) == (2, "")
    assert says in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert (shell.home / "profiles.json").read_bytes() == before


@pytest.mark.parametrize(
    "content, says",
    [
        (b"{half", "is not JSON"),
        (b'{"version": 99, "profiles": []}', "newer"),
        (b'{"version": "1", "profiles": []}', "'version'"),
        (b'{"version": 1}', '"profiles"'),
        (b'{"version": 1, "profiles": [{"name": "a", "timeout": true}]}', "'timeout'"),
    ],
)
def test_a_profile_file_that_cannot_be_read_stays_as_it_is(shell: Shell, content: bytes, says: str) -> None:
    shell.home.mkdir(parents=True)
    file = shell.home / "profiles.json"
    file.write_bytes(content)
    for arguments in (["list"], ["show", "a"], ["remove", "a"], ["import", "-"]):
        result = shell("profile", *arguments, stdin=json.dumps(ONE))
        assert (result.exit_code, result.stdout) == (2, "")
        assert says in result.stderr
    assert file.read_bytes() == content


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write to read-only files")
def test_a_read_only_profile_file(shell: Shell) -> None:
    shell.add_profile(**ONE)
    file = shell.home / "profiles.json"
    file.chmod(0o400)
    before = file.read_bytes()
    result = shell("profile", "import", "-", stdin=json.dumps(ONE | {"name": "other"}))
    assert result.exit_code == 2
    assert "Nothing was changed" in result.stderr
    assert file.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no mode bits")
def test_the_file_belongs_to_its_owner_alone(shell: Shell) -> None:
    shell.add_profile(**ONE)
    assert (shell.home / "profiles.json").stat().st_mode & 0o077 == 0


def test_replacing_keeps_the_secret_and_removing_forgets_it(shell: Shell, ring: MemoryKeyring) -> None:
    shell.secrets.append("the-hidden-word")
    shell.add_profile(**ONE)
    shell("secret", "set", "orders", stdin="the-hidden-word")
    shell.add_profile(**ONE | {"client_id": "you"})
    assert list(ring.entries.values()) == ["the-hidden-word"]
    assert shell("profile", "remove", "orders").stdout == "Removed orders and its secret.\n"
    assert ring.entries == {}
    assert shell("profile", "list").output == ""


def test_removing_without_a_secret(shell: Shell) -> None:
    shell.add_profile(**ONE)
    removed = shell("profile", "remove", "orders")
    assert removed.stdout == "Removed orders.\n"
    # There is no keyring here, and nobody can say what another run has stored.
    assert removed.stderr.startswith("A secret that was stored earlier, if there is one, stays. ")
    assert shell("profile", "remove", "orders").exit_code == 2


def test_nothing_is_said_of_secrets_where_the_keyring_has_none(shell: Shell, ring: MemoryKeyring) -> None:
    shell.add_profile(**ONE)
    assert shell("profile", "remove", "orders").output == "Removed orders.\n"


def test_a_name_with_hidden_characters_is_shown_as_such(shell: Shell) -> None:
    shell.add_profile(**ONE | {"name": "a\u202eb\x1b[31m"})
    shown = shell("profile", "list").stdout
    assert "\u202e" not in shown
    assert "\x1b" not in shown
    assert "U+202E" in shown
    removed = shell("profile", "remove", "a\u202eb\x1b[31m")
    assert removed.exit_code == 0
    assert "\x1b" not in removed.output
    assert "\u202e" not in removed.output


def test_an_export_is_imported_elsewhere_as_the_same_profile(shell: Shell) -> None:
    shell.add_profile(**ONE, scopes=["a", "b"], ca_bundle="~/ca.pem", secret_parameters=["pin"])
    shell.add_profile(name="pool", provider="cognito", region="eu-west-1", user_pool_id="eu-west-1_Abc123456")
    exported = shell("profile", "export", "orders", "pool", "orders")
    assert exported.exit_code == 0
    assert "Their secrets stay in your keyring." in exported.stderr
    assert "The values of secret parameters are not in it." in exported.stderr
    assert "Files are named in it" in exported.stderr
    before = [json.loads(shell("profile", "show", name).stdout) for name in ("orders", "pool")]
    assert [each | {"id": was["id"]} for each, was in zip(json.loads(exported.stdout), before, strict=True)] == before
    for name in ("orders", "pool"):
        shell("profile", "remove", name)
    assert shell("profile", "import", "-", stdin=exported.stdout).exit_code == 0
    after = [json.loads(shell("profile", "show", name).stdout) for name in ("orders", "pool")]
    assert [each | {"id": ""} for each in after] == [each | {"id": ""} for each in before]


def test_an_export_of_a_name_that_there_is_not_prints_nothing(shell: Shell) -> None:
    shell.add_profile(**ONE)
    done = shell("profile", "export", "orders", "other")
    assert done.exit_code == 2
    assert done.stdout == ""
    assert "There is no profile called 'other'" in done.stderr


def test_a_secret_that_stands_in_a_profile_is_in_no_export(shell: Shell) -> None:
    shell.home.mkdir(parents=True, exist_ok=True)
    held = ONE | {
        "token_url": "https://me:p4ssw0rd@login.example/token",
        "saved_keys": '{"keys": []}',
        "explored": "{}",
    }
    (shell.home / "profiles.json").write_text(json.dumps({"version": 1, "profiles": [held]}))
    done = shell("profile", "export", "orders")
    assert "p4ssw0rd" not in done.output
    assert not {"saved_keys", "explored", "id"} & json.loads(done.stdout)[0].keys()
    assert "Secrets that stand in fields were taken out." in done.stderr
    assert "Saved keys are not in it" in done.stderr
    assert "What was explored is not in it." in done.stderr
