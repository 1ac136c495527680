"""`request`: a real token request, its report, and where the secret comes from and never goes."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from inspector.demo.credentials import Refusal, read_credentials, read_form
from inspector.demo.issuer import DemoIssuer
from tests.cli.conftest import AddDemo
from tests.cli.shell import MemoryKeyring, Shell
from tests.servers import Asked, Reply, closed_port, serve

HARD_SECRETS = [
    "with spaces inside",
    " around both ends ",
    "ümläut-€-日本語",
    "a:b%c+d&e=f/g?h#",
    "%2B%20",
    '"quoted"',
    "$HOME",
    "-x",
]


@pytest.mark.parametrize(
    "client, code, verdict",
    [
        ("ok", 0, "valid"),
        ("expired", 1, "rejected"),
        ("rotated", 3, "unverified"),
        ("tampered", 1, "rejected"),
        ("other-pool", 1, "rejected"),
        ("id-token", 1, "rejected"),
        ("clock-ahead", 1, "rejected"),
    ],
)
def test_the_verdict_on_what_was_issued(shell: Shell, add_demo: AddDemo, client: str, code: int, verdict: str) -> None:
    secret = add_demo(client)
    result = shell("request", "demo", "--secret-stdin", "--format", "json", stdin=secret)
    document = json.loads(result.stdout)
    assert (result.exit_code, document["inspection"]["verdict"]) == (code, verdict)
    assert document["diagnosis"] is None


@pytest.mark.parametrize("client", ["wrong-secret", "flow-off", "throttled", "server-error", "cut-short"])
def test_a_request_that_fails(shell: Shell, add_demo: AddDemo, client: str) -> None:
    secret = add_demo(client)
    result = shell("request", "demo", "--secret-stdin", "--format", "json", stdin=secret)
    document = json.loads(result.stdout)
    assert result.exit_code == 5
    assert document["inspection"] is None
    assert list(document["diagnosis"]) == [
        "id", "said", "cause", "fixes", "reference", "summary", "sure", "evidence", "less_likely", "candidates",
    ]  # fmt: skip
    assert document["diagnosis"]["fixes"]
    assert (document["response"] is None) == (client == "cut-short")


def test_the_json_object(shell: Shell, add_demo: AddDemo, issuer: DemoIssuer) -> None:
    document = shell.json("request", "demo", "--secret-stdin", stdin=add_demo("ok"))
    assert list(document) == [
        "format", "request", "response", "proxy", "stages", "clock_skew_s", "scopes", "diagnosis", "inspection",
    ]  # fmt: skip
    assert document["request"]["url"] == issuer.token_url
    assert document["proxy"] is None
    assert document["request"]["method"] == "POST"
    assert document["request"]["headers"]["Authorization"] == "Basic ••••••••"
    assert "grant_type=client_credentials" in document["request"]["body"]
    assert list(document["response"]) == ["status", "elapsed_ms", "headers", "body"]
    assert document["response"]["status"] == 200
    assert [stage["name"] for stage in document["stages"]] == ["DNS", "TCP", "Request sent", "First byte", "Body"]
    assert all(list(stage) == ["name", "ms", "detail"] for stage in document["stages"])
    assert document["clock_skew_s"] == 0.0
    wanted = ["orders/read", "orders/write"]
    assert document["scopes"] == {"requested": wanted, "granted": wanted, "missing": [], "extra": []}
    assert list(document["inspection"]) == ["verdict", "reason", "token_kind", "checks", "header", "claims", "key"]


def test_no_token_is_printed_unless_it_is_asked_for(shell: Shell, add_demo: AddDemo) -> None:
    secret = add_demo("ok")
    for form in ("text", "json", "markdown"):
        result = shell("request", "demo", "--secret-stdin", "--format", form, stdin=secret)
        assert result.exit_code == 0
        assert not re.search(r"eyJ[\w-]+\.eyJ", result.output)
    document = shell.json("request", "demo", "--secret-stdin", "--show-token", stdin=secret)
    assert document["token"].count(".") == 2
    assert document["token"] not in document["response"]["body"]
    text = shell("request", "demo", "--secret-stdin", "--show-token", stdin=secret).stdout
    token = text.rstrip("\n").rpartition("\nToken\n")[2]
    assert shell("inspect", stdin=token).exit_code == 3


def test_show_token_without_a_token(shell: Shell, add_demo: AddDemo) -> None:
    secret = add_demo("wrong-secret")
    assert shell.json("request", "demo", "--secret-stdin", "--show-token", stdin=secret)["token"] is None
    assert "\nToken\n" not in shell("request", "demo", "--secret-stdin", "--show-token", stdin=secret).stdout


@pytest.mark.parametrize("arguments", [["--scope", "inventory/read"], ["--scope", "inventory/read orders/read"]])
def test_scopes_for_one_request(shell: Shell, add_demo: AddDemo, arguments: list[str]) -> None:
    scopes = shell.json("request", "demo", "--secret-stdin", *arguments, stdin=add_demo("ok"))["scopes"]
    assert scopes["requested"] == arguments[1].split()
    assert scopes["missing"] == []


def test_a_scope_that_is_not_granted(shell: Shell, add_demo: AddDemo) -> None:
    options = ["--scope", "orders/read", "--scope", "orders/refund"]
    result = shell("request", "demo", "--secret-stdin", "--format", "json", *options, stdin=add_demo("ok"))
    assert json.loads(result.stdout)["scopes"]["missing"] == ["orders/refund"]
    assert result.exit_code == 1


@pytest.mark.parametrize("scope", ['a"b', "a\\b", "ü"])
def test_a_scope_that_cannot_be_sent(shell: Shell, add_demo: AddDemo, scope: str) -> None:
    result = shell("request", "demo", "--secret-stdin", "--scope", scope, stdin=add_demo("ok"))
    assert (result.exit_code, result.stdout) == (2, "")
    assert "cannot be sent" in result.stderr


# --- The secret ---


def test_a_stored_secret_is_used(shell: Shell, add_demo: AddDemo, ring: MemoryKeyring) -> None:
    secret = add_demo("ok")
    assert shell("secret", "set", "demo", stdin=secret).exit_code == 0
    assert shell("request", "demo").exit_code == 0


def test_without_a_stored_secret_it_says_how_to_give_one(shell: Shell, add_demo: AddDemo, ring: MemoryKeyring) -> None:
    add_demo("ok")
    result = shell("request", "demo")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--secret-stdin" in result.stderr
    assert "secret set" in result.stderr


def test_without_a_keyring_it_says_so(shell: Shell, add_demo: AddDemo) -> None:
    add_demo("ok")
    result = shell("request", "demo")
    assert result.exit_code == 2
    assert "No keyring was found" in result.stderr


@pytest.mark.parametrize("text", ["", "\n"])
def test_no_secret_on_standard_input(shell: Shell, add_demo: AddDemo, text: str) -> None:
    add_demo("ok")
    assert shell("request", "demo", "--secret-stdin", stdin=text).exit_code == 2


def test_a_secret_that_is_not_text(shell: Shell, add_demo: AddDemo) -> None:
    add_demo("ok")
    result = shell("request", "demo", "--secret-stdin", stdin=b"\xff\xfea\x00")
    assert result.exit_code == 2
    assert "UTF-8" in result.stderr


def test_a_secret_that_is_a_file_by_mistake(shell: Shell, add_demo: AddDemo) -> None:
    add_demo("ok")
    result = shell("request", "demo", "--secret-stdin", stdin="x" * 70_000)
    assert result.exit_code == 2
    assert "64 KiB" in result.stderr


def _accepting(secret: str) -> Any:
    """An issuer that reads the client's proof as RFC 6749 section 2.3.1 says, and gives an opaque token."""

    def answer(asked: Asked) -> Reply:
        try:
            known = read_credentials(asked.headers.get("Authorization"), read_form(asked.body))
        except Refusal:
            return Reply(400, b'{"error":"invalid_request"}')
        if (known.client_id, known.secret) != ("me:too", secret):
            return Reply(401, b'{"error":"invalid_client"}')
        return Reply(body=b'{"access_token":"7QvXk2mNpL0rTzAa","token_type":"Bearer","expires_in":60}')

    return answer


@pytest.mark.parametrize("secret", HARD_SECRETS)
@pytest.mark.parametrize("method", ["client_secret_basic", "client_secret_post"])
def test_a_hard_secret_arrives_as_it_was_typed(shell: Shell, ring: MemoryKeyring, secret: str, method: str) -> None:
    if len(secret) > 3:
        shell.secrets.append(secret)
    with serve(_accepting(secret)) as site:
        shell.add_profile(
            name="hard",
            provider="generic",
            token_url=f"{site.url}/token",
            client_id="me:too",
            client_authentication=method,
        )
        assert shell("request", "hard", "--secret-stdin", stdin=secret).exit_code == 3
        assert shell("request", "hard", "--secret-stdin", stdin=f"{secret}\r\n").exit_code == 3
        assert shell("request", "hard", "--secret-stdin", stdin=f"{secret}.").exit_code == 5
        assert shell("secret", "set", "hard", stdin=f"{secret}\n").exit_code == 0
        assert shell("request", "hard").exit_code == 3


def test_a_client_without_a_secret(shell: Shell) -> None:
    with serve(Reply(body=b'{"access_token":"7QvXk2mNpL0rTzAa","token_type":"Bearer"}')) as site:
        shell.add_profile(
            name="public", provider="generic", token_url=site.url, client_id="me", client_authentication="none"
        )
        assert shell("request", "public").exit_code == 3
    (asked,) = site.asked
    assert "Authorization" not in asked.headers
    assert asked.body == b"grant_type=client_credentials&client_id=me"


def test_a_server_that_repeats_the_secret(shell: Shell) -> None:
    secret = "secret-that-comes-back-0123456789"
    shell.secrets.append(secret)
    page = json.dumps({"error": "invalid_request", "client_secret": secret}).encode()
    with serve(Reply(400, page)) as site:
        shell.add_profile(
            name="echo",
            provider="generic",
            token_url=site.url,
            client_id="me",
            client_authentication="client_secret_post",
        )
        for form in ("text", "json", "markdown"):
            assert shell("request", "echo", "--secret-stdin", "--format", form, stdin=secret).exit_code == 5


# --- What cannot be asked ---


def test_a_profile_that_is_not_there(shell: Shell, add_demo: AddDemo) -> None:
    add_demo("ok")
    result = shell("request", "demos")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "There is no profile called 'demos'. Profiles: demo.\n"


def test_an_unfinished_profile_names_the_field(shell: Shell) -> None:
    shell.add_profile(name="half", provider="cognito", region="eu-west-1")
    result = shell("request", "half", "--secret-stdin", stdin="word")
    assert result.exit_code == 2
    assert result.stderr.startswith("half: ")


def test_a_server_that_is_not_there(shell: Shell) -> None:
    url = f"http://127.0.0.1:{closed_port()}/token"
    shell.add_profile(name="gone", provider="generic", token_url=url, client_id="me")
    result = shell("request", "gone", "--secret-stdin", "--format", "json", stdin="a-secret-word")
    document = json.loads(result.stdout)
    assert result.exit_code == 5
    assert document["response"] is None
    assert document["diagnosis"]["id"] == "refused-loopback"
    assert [stage["name"] for stage in document["stages"]] == ["DNS", "TCP"]


def test_a_ca_bundle_that_is_missing_is_diagnosed(shell: Shell) -> None:
    members = {"token_url": "https://auth.invalid/token", "client_id": "me", "ca_bundle": "nowhere.pem"}
    shell.add_profile(name="bundle", provider="generic", **members)
    result = shell("request", "bundle", "--secret-stdin", "--format", "json", stdin="a-secret-word")
    assert result.exit_code == 5
    assert json.loads(result.stdout)["diagnosis"]["id"] == "certificate-bundle"


def test_an_issuer_without_metadata(shell: Shell) -> None:
    with serve(Reply(404, b"not here")) as site:
        shell.add_profile(name="found", provider="generic", issuer=site.url, client_id="me")
        result = shell("request", "found", "--secret-stdin", stdin="a-secret-word")
    assert result.exit_code == 5
    assert "a-secret-word" not in result.output
    assert all(asked.method == "GET" for asked in site.asked)
    assert len(site.asked) == 2


# --- Tokens at rest ---


def test_the_token_is_kept_encrypted_for_the_window(shell: Shell, add_demo: AddDemo, ring: MemoryKeyring) -> None:
    secret = add_demo("ok")
    document = shell.json("request", "demo", "--secret-stdin", "--show-token", stdin=secret)
    stored = (shell.home / "session.bin").read_bytes()
    assert document["token"].split(".")[1].encode() not in stored
    (key,) = [value for (_, kind), value in ring.entries.items() if kind == "session_key"]
    assert bytes.fromhex(key) not in stored
    assert key.encode() not in stored


def test_without_a_keyring_no_token_is_kept(shell: Shell, add_demo: AddDemo) -> None:
    shell("request", "demo", "--secret-stdin", stdin=add_demo("ok"))
    assert sorted(path.name for path in shell.files()) == ["profiles.json", "profiles.lock"]


def test_a_token_that_cannot_be_kept_is_still_judged(shell: Shell, add_demo: AddDemo, ring: MemoryKeyring) -> None:
    secret = add_demo("ok")
    (shell.home / "session.bin").write_bytes(b"from another program")
    result = shell("request", "demo", "--secret-stdin", "--format", "json", stdin=secret)
    assert result.exit_code == 0
    assert result.stderr.startswith("The token was not stored: ")
    assert json.loads(result.stdout)["inspection"]["verdict"] == "valid"
    assert (shell.home / "session.bin").read_bytes() == b"from another program"


@pytest.mark.parametrize("form", ["text", "json", "markdown"])
def test_a_request_names_nobody_where_that_is_asked_for(shell: Shell, add_demo: AddDemo, form: str) -> None:
    secret = add_demo("ok")
    client = shell.json(
        "inspect", stdin=shell.json("request", "demo", "--secret-stdin", "--show-token", stdin=secret)["token"]
    )
    name = client["claims"]["client_id"]
    done = shell("request", "demo", "--secret-stdin", "--mask-who", "--format", form, stdin=secret)
    assert (done.exit_code, name in done.stdout) == (0, False)
    assert "<client 1>" in done.stdout


@pytest.mark.parametrize("option", ["--show-token", "--find-method"])
def test_what_does_not_go_with_naming_nobody(shell: Shell, add_demo: AddDemo, option: str) -> None:
    assert shell("request", "demo", "--secret-stdin", "--mask-who", option, stdin=add_demo("ok")).exit_code == 2
