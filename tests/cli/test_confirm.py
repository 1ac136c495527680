"""`profile confirm`: a profile that reaches for something else does nothing before its user has said so."""

from __future__ import annotations

import json
from typing import Any

import pytest

from inspector.cli.exits import Exit
from tests.cli.shell import MemoryKeyring, Shell
from tests.servers import Reply, Site, serve

TOKEN = Reply(200, b'{"access_token":"a.b.c","token_type":"Bearer"}')


def evil(site: Site, **changes: Any) -> dict[str, Any]:
    """A profile of a pool whose every address is another server's."""
    return {
        "name": "evil", "provider": "cognito", "region": "eu-west-1", "user_pool_id": "eu-west-1_Abc123456",
        "client_id": "me", "client_authentication": "none", "token_url": f"{site.url}/token",
        "revocation_url": f"{site.url}/r", "introspection_url": f"{site.url}/i", "jwks_url": f"{site.url}/k",
    } | changes  # fmt: skip


COMMANDS = (
    ("request", "evil"),
    ("request", "evil", "--find-method", "--yes"),
    ("scopes", "evil", "--explore", "--yes"),
    ("introspect", "evil"),
    ("revoke", "evil"),
    ("profile", "keys", "evil"),
    ("profile", "keys", "evil", "--save"),
    ("verdicts", "-", "--profile", "evil"),
)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_nothing_is_sent_before_it_is_confirmed(shell: Shell, command: tuple[str, ...]) -> None:
    with serve(TOKEN) as site:
        done = shell("profile", "import", "-", stdin=json.dumps(evil(site)))
        assert (done.exit_code, done.stdout) == (0, "Imported evil.\n")
        assert "is not a host of Amazon Cognito" in done.stderr
        assert "evil is not used before you type: token-inspector profile confirm evil" in done.stderr
        result = shell(*command, stdin="e30.e30.c2ln")
        assert (result.exit_code, result.stdout, site.asked) == (2, "", [])
        assert "token-inspector profile confirm evil" in result.stderr


def test_confirmed_it_is_used_until_it_changes(shell: Shell) -> None:
    with serve(TOKEN) as site:
        shell("profile", "import", "-", stdin=json.dumps(evil(site)))
        asked = shell("profile", "confirm", "evil", stdin="n\n")
        assert (asked.exit_code, shell("request", "evil").exit_code) == (2, 2)
        assert "- It sends the client ID to 127.0.0.1" in asked.stderr
        assert shell("profile", "confirm", "evil", stdin="y\n").exit_code == 0
        assert "There is nothing to confirm" in shell("profile", "confirm", "evil").stdout
        shell("request", "evil")
        assert [request.path for request in site.asked if request.path == "/token"] == ["/token"]
        shell("profile", "import", "-", stdin=json.dumps(evil(site, private_key_file="/etc/passwd")))
        refused = shell("request", "evil")
        assert (refused.exit_code, "It reads the private key file /etc/passwd." in refused.stderr) == (2, True)
        assert "Cognito" not in refused.stderr, "the rest is confirmed"


def test_an_edit_of_the_file_asks_again(shell: Shell) -> None:
    with serve(TOKEN) as site:
        shell("profile", "import", "-", stdin=json.dumps(evil(site)))
        assert shell("profile", "confirm", "evil", "--yes").exit_code == 0
        file = shell.home / "profiles.json"
        file.write_text(file.read_text().replace("/token", "/tokens"))
        assert shell("request", "evil").exit_code == 2
        assert site.asked == []


def test_what_is_set_by_hand_is_its_users_will(shell: Shell) -> None:
    with serve(TOKEN) as site:
        shell("profile", "import", "-", stdin=json.dumps(evil(site, token_url="")))
        shell("profile", "set", "evil", "token_url", f"{site.url}/mine")
        refused = shell("request", "evil")
        assert refused.exit_code == 2
        assert "It takes the keys" in refused.stderr
        assert "It sends the client ID" not in refused.stderr
        assert site.asked == []


def test_a_file_does_not_name_whose_secret_it_gets(shell: Shell) -> None:
    shell("profile", "import", "-", stdin=json.dumps({"name": "mine", "provider": "generic", "id": "of-mine"}))
    shell("profile", "import", "-", stdin=json.dumps({"name": "theirs", "provider": "generic", "id": "of-mine"}))
    ids = [each["id"] for each in json.loads((shell.home / "profiles.json").read_text())["profiles"]]
    assert len(set(ids)) == len(ids) == 2
    assert "of-mine" not in ids


def test_logging_out_asks_no_server_that_is_not_confirmed(shell: Shell, ring: MemoryKeyring) -> None:
    with serve(TOKEN) as site:
        own = {
            "name": "own", "provider": "generic", "client_id": "me", "client_authentication": "none",
            "issuer": site.url, "token_url": f"{site.url}/token", "revocation_url": f"{site.url}/r",
        }  # fmt: skip
        shell("profile", "import", "-", stdin=json.dumps(own))
        shell("request", "own")
        asked = len(site.asked)
        assert asked
        file = shell.home / "profiles.json"
        file.write_text(file.read_text().replace('"name": "own"', '"name": "own", "private_key_file": "/etc/passwd"'))
        done = shell("logout", "--revoke")
        assert done.exit_code == Exit.OTHERWISE
        assert "Not revoked: own" in done.stderr
        assert "It reads the private key file /etc/passwd." in done.stderr
        assert len(site.asked) == asked


def test_a_stored_secret_does_not_follow_an_edit_of_the_file(shell: Shell, ring: MemoryKeyring) -> None:
    shell.secrets.append("a-secret-for-one-server")
    with serve(TOKEN) as site:
        own = {"name": "own", "provider": "generic", "client_id": "me", "issuer": "https://login.example.com"}
        own["token_url"] = "https://login.example.com/token"
        shell("profile", "import", "-", stdin=json.dumps(own))
        assert shell("secret", "set", "own", stdin=shell.secrets[0]).exit_code == 0
        file = shell.home / "profiles.json"
        file.write_text(file.read_text().replace("https://login.example.com", site.url))
        refused = shell("request", "own")
        assert refused.exit_code == 2
        assert "which is not what its stored secret was entered for." in refused.stderr
        assert site.asked == []
        assert shell("profile", "confirm", "own", "--yes").exit_code == 0
        shell("request", "own")
        assert site.asked


KEY = "a-key-for-one-server"
OWN = {
    "name": "own", "provider": "generic", "client_id": "me", "client_authentication": "none",
    "issuer": "https://login.example.com", "token_url": "https://login.example.com/token",
}  # fmt: skip


@pytest.mark.parametrize("way", ["set", "clean"])
def test_a_secret_parameter_does_not_follow_an_edit_of_the_file(shell: Shell, ring: MemoryKeyring, way: str) -> None:
    shell.secrets.append(KEY)
    file = shell.home / "profiles.json"
    with serve(TOKEN) as site:
        if way == "set":
            shell("profile", "import", "-", stdin=json.dumps(OWN))
            done = shell("secret", "set", "own", "--secret-parameter", "api_key", stdin=KEY)
        else:
            shell.home.mkdir(parents=True)
            one = OWN | {"id": "own", "parameters": {"api_key": KEY}}
            file.write_text(json.dumps({"version": 1, "profiles": [one]}))
            done = shell("profile", "clean", "--to-keyring")
        assert done.exit_code == 0, done.output
        assert len(ring.entries) == 1
        file.write_text(file.read_text().replace("https://login.example.com", site.url))
        refused = shell("request", "own")
        assert (refused.exit_code, site.asked) == (2, [])
        assert "which is not what its stored secret was entered for." in refused.stderr
        shell("secret", "set", "own", "--secret-parameter", "other", stdin=KEY)
        shell("request", "own")
        assert site.asked == [], "another one that is stored does not confirm where the first one goes"
        assert shell("profile", "confirm", "own", "--yes").exit_code == 0
        shell("request", "own")
        assert site.asked


def test_a_removed_profile_leaves_nothing_of_where_its_secret_went(shell: Shell, ring: MemoryKeyring) -> None:
    shell.secrets.append(KEY)
    shell("profile", "import", "-", stdin=json.dumps(OWN))
    shell("secret", "set", "own", "--secret-parameter", "api_key", stdin=KEY)
    assert (shell.home / "confirmed.json").exists()
    assert shell("profile", "remove", "own").stdout == "Removed own and its secret.\n"
    assert ring.entries == {}
    assert not (shell.home / "confirmed.json").exists()
