"""`scopes`: what is known, what is asked once that is agreed to, what is printed, kept and ended with."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
from typing import Any
from urllib.parse import parse_qsl

import keyring.errors
import pytest

from inspector.cli.asking import agreeing, scopes
from inspector.cli.exits import Exit
from inspector.core.profiles.profile import profile_to_dict
from inspector.demo.clients import CLIENT_SCOPES, RESOURCE_SCOPES
from inspector.demo.issuer import DemoIssuer
from inspector.demo.pool import UnknownScope
from tests.cli.conftest import AddDemo
from tests.cli.shell import MemoryKeyring, Shell
from tests.core.authorization_server import answer
from tests.servers import Asked, Reply, closed_port, serve

LIMIT_S = 120


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses between requests, which nobody waits for here."""
    pauses: list[float] = []

    def waited(seconds: float) -> bool:
        pauses.append(seconds)
        return True

    monkeypatch.setattr(scopes, "waited", waited)
    return pauses


@pytest.fixture
def add(shell: Shell) -> Any:
    """Imports a profile of a demo issuer under the name "demo", and returns its secret."""

    def added(issuer: DemoIssuer, **members: Any) -> str:
        profile = issuer.profile("ok")
        shell.add_profile(**profile_to_dict(profile) | {"name": "demo"} | members)
        secret = issuer.secret_for(profile.id)
        shell.secrets.append(secret)
        return secret

    return added


# --- without --explore ---


def test_what_is_known_is_listed_and_nothing_is_sent(shell: Shell) -> None:
    with serve(Reply()) as site:
        members = {"scope_descriptions": {"orders/read": "Read orders", "orders/void": "Void an order"}}
        shell.add_profile(
            name="p", provider="generic", token_url=site.url, client_id="me", scopes=["orders/read"], **members
        )
        listed = shell("scopes", "p")
        document = shell.json("scopes", "p")
        markdown = shell("scopes", "p", "--format", "markdown").stdout
    assert site.asked == []
    assert listed.exit_code == 0
    assert listed.stdout.splitlines() == [
        "2 scopes of p are known.",
        "  orders/read  the form, the template  Read orders",
        "  orders/void  the template            Void an order",
        "",
        "They were not explored yet. To find out which the client may have, add --explore.",
    ]
    assert (document["requests"], document["rule"]) == (0, None)
    assert document["scopes"][1] == {
        "scope": "orders/void",
        "alone": "not_asked",
        "together": "not_asked",
        "none": "not_asked",
        "description": "Void an order",
        "known_from": ["template"],
    }
    assert "| `orders/void` | the template | Void an order |" in markdown


def test_scopes_of_tokens_that_are_kept_are_known(shell: Shell, add_demo: AddDemo, ring: MemoryKeyring) -> None:
    secret = add_demo("ok")
    assert shell("secret", "set", "demo", stdin=secret).exit_code == 0
    assert shell("request", "demo", "--scope", "inventory/read").exit_code == 0
    known = {each["scope"]: each["known_from"] for each in shell.json("scopes", "demo")["scopes"]}
    assert known["inventory/read"] == ["form", "token"]
    assert "token of " in shell("scopes", "demo").stdout


def test_scopes_that_came_unasked_or_that_an_error_names_are_tried_the_next_time(shell: Shell) -> None:
    def server(asked: Asked) -> Reply:
        scope = dict(parse_qsl(asked.body.decode())).get("scope", "orders/read")
        if scope == "bad":
            return answer(403, error="access_denied", error_description="Granted scopes: orders/write, orders/void")
        return answer(access_token="7QvXk2mNpL0rTzAa", token_type="Bearer", scope=scope)

    with serve(server) as site:
        shell.add_profile(name="p", provider="generic", token_url=site.url, client_id="me",
                          client_authentication="none", scopes=["bad"])  # fmt: skip
        assert shell("scopes", "p", "--explore", "--yes").exit_code == 0
        known = {each["scope"]: each["known_from"] for each in shell.json("scopes", "p")["scopes"]}
        assert known == {
            "bad": ["form"], "orders/read": ["token"], "orders/write": ["error"], "orders/void": ["error"],
        }  # fmt: skip
        again = shell("scopes", "p", "--explore", "--yes", "--format", "json")
    assert json.loads(again.stdout)["requests"] == 6


def test_without_a_scope(shell: Shell) -> None:
    shell.add_profile(name="p", provider="generic", token_url="http://127.0.0.1:1", client_id="me")
    assert shell("scopes", "p").stdout.startswith("No scope of p is known.\n")


# --- what is agreed to ---


def test_nothing_is_sent_unless_it_is_agreed_to(
    shell: Shell, add_demo: AddDemo, issuer: DemoIssuer, monkeypatch: pytest.MonkeyPatch, ring: MemoryKeyring
) -> None:
    secret = add_demo("ok")
    assert shell("secret", "set", "demo", stdin=secret).exit_code == 0
    refused = shell("scopes", "demo", "--explore")
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert "This sends up to 6 requests, one after the other, for a token to 127.0.0.1" in refused.stderr
    assert "bill" in refused.stderr
    assert refused.stderr.endswith("Nothing was sent. Give --yes to send up to 6 requests.\n")
    monkeypatch.setattr(agreeing, "at_terminal", lambda: True)
    no = shell("scopes", "demo", "--explore", stdin="n\n")
    assert (no.exit_code, no.stdout) == (2, "")
    assert no.stderr.endswith("Nothing was sent.\n")
    yes = shell("scopes", "demo", "--explore", stdin="y\n")
    assert yes.exit_code == 0


def test_many_requests_are_said_to_be_many(shell: Shell) -> None:
    shell.add_profile(name="p", provider="generic", token_url="http://127.0.0.1:1", client_id="me")
    named = [word for number in range(40) for word in ("--scope", f"s{number}")]
    assert "42 requests are many" in shell("scopes", "p", "--explore", *named).stderr


def test_options_that_go_with_exploring(shell: Shell, add_demo: AddDemo) -> None:
    add_demo("ok")
    assert shell("scopes", "demo", "--yes").exit_code == 2
    assert shell("scopes", "demo", "--secret-stdin").exit_code == 2


@pytest.mark.parametrize(
    "scope, why",
    [
        ('a"b', "cannot be sent"),
        ("größe", "cannot be sent"),
        ("a\\b", "cannot be sent"),
        ("", "names no scope"),
        (" ", "names no scope"),
    ],
)
def test_a_scope_that_no_request_can_hold_is_refused_and_no_other_is_asked_for(
    shell: Shell, scope: str, why: str
) -> None:
    with serve(Reply()) as site:
        shell.add_profile(name="p", provider="generic", token_url=site.url, client_id="me",
                          client_authentication="none", scopes=["orders/read"])  # fmt: skip
        for more in (("--explore", "--yes"), ()):
            done = shell("scopes", "p", *more, "--scope", scope)
            assert (done.exit_code, done.stdout) == (2, "")
            assert why in done.stderr
    assert site.asked == []


def test_a_locked_keyring(
    shell: Shell, add_demo: AddDemo, issuer: DemoIssuer, ring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = add_demo("ok")
    assert shell("secret", "set", "demo", stdin=secret).exit_code == 0
    assert shell("request", "demo").exit_code == 0

    def locked(*_: str) -> None:
        raise keyring.errors.KeyringLocked("locked")

    monkeypatch.setattr(ring, "get_password", locked)
    listed = shell("scopes", "demo")
    assert listed.exit_code == 0
    assert "orders/read" in listed.stdout
    assert "Scopes of stored tokens are left out, for they cannot be read: Test keyring is locked." in listed.stderr
    refused = shell("scopes", "demo", "--explore", "--yes")
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert "Unlock it and try again." in refused.stderr
    named = shell("scopes", "demo", "--explore", "--yes", "--scope", "orders/read", "--secret-stdin", stdin=secret)
    assert named.exit_code == 0
    assert "locked" not in named.stderr


# --- what is found ---


@pytest.mark.parametrize(
    "rule, sentence, refund",
    [
        ("ignore", "Cognito ignores scopes it does not allow beside ones it does", ("refused", "ignored")),
        ("drop", "Cognito ignores scopes it does not allow, and says nothing.", ("ignored", "ignored")),
        ("refuse", "Cognito refuses all scopes if one is not allowed.", ("refused", "refused")),
        ("refuse_all", "Cognito refuses requests that name a scope", ("refused", "refused")),
        ("widen", "Cognito grants the same 3 scopes whatever is asked for", ("ignored", "ignored")),
    ],
)
@pytest.mark.usefixtures("watching")
def test_the_rule_of_each_demo_issuer(
    shell: Shell, add: Any, rule: UnknownScope, sentence: str, refund: tuple[str, str]
) -> None:
    with DemoIssuer(unknown_scope=rule) as issuer:
        secret = add(issuer)
        done = shell("scopes", "demo", "--explore", "--yes", "--secret-stdin", "--format", "json", stdin=secret)
    document = json.loads(done.stdout)
    assert (done.exit_code, document["requests"]) == (0, 6)
    assert document["rule"].startswith(sentence)
    assert [each["scope"] for each in document["scopes"]] == list(RESOURCE_SCOPES)
    cells = {each["scope"]: (each["alone"], each["together"], each["none"]) for each in document["scopes"]}
    assert cells["orders/refund"] == (*refund, "absent")
    assert set(document["granted"]) == set(CLIENT_SCOPES)
    assert len([line for line in done.stderr.splitlines() if " of 6  " in line]) == 6


@pytest.mark.usefixtures("watching")
def test_two_scopes_granted_in_four_requests(shell: Shell, add: Any, no_pause: list[float]) -> None:
    with DemoIssuer(scopes=("orders/read", "orders/write")) as issuer:
        secret = add(issuer)
        options = ("--scope", "orders/read orders/write", "--yes", "--secret-stdin")
        done = shell("scopes", "demo", "--explore", *options, stdin=secret)
    assert done.exit_code == 0
    assert done.stdout.splitlines()[0] == (
        "Nothing was refused or ignored, so how it treats a wrong scope was not seen. "
        "Asked for none, it grants all 2 this client may have. Seen in 4 answers."
    )
    assert "  orders/read   granted      granted       granted\n" in done.stdout
    assert "  orders/write  granted      granted       granted\n" in done.stdout
    assert no_pause == [0.5, 0.5, 0.5]
    assert done.stderr.splitlines()[-4:] == [
        "  1 of 4  orders/read: granted",
        "  2 of 4  orders/write: granted",
        "  3 of 4  all together: orders/read, orders/write",
        "  4 of 4  none: orders/read, orders/write",
    ]


def test_it_is_kept_and_compared_with_the_next(shell: Shell, add: Any) -> None:
    with DemoIssuer() as issuer:
        secret = add(issuer)
        explore = ("scopes", "demo", "--explore", "--yes", "--secret-stdin")
        first = shell(*explore, stdin=secret)
        later = shell("scopes", "demo")
        document = shell.json("scopes", "demo")
        again = json.loads(shell(*explore, "--format", "json", stdin=secret).stdout)
    assert first.exit_code == later.exit_code == 0
    table = first.stdout.partition("\n\n")[2]
    assert table in later.stdout
    assert document["requests"] == 0
    assert document["rule"] == again["rule"]
    assert [each["alone"] for each in document["scopes"]] == ["granted", "granted", "refused", "granted"]
    assert again["differences"] == []
    for path in shell.files():
        assert b"eyJ" not in path.read_bytes(), "no token is kept with the profile"


@pytest.mark.parametrize("explored", ['{"version":2,"last":{}}', '{"version":1,"last":', "[]", "nothing"])
def test_an_exploration_that_cannot_be_read_is_said_and_replaced_by_the_next(
    shell: Shell, add: Any, explored: str
) -> None:
    with DemoIssuer() as issuer:
        secret = add(issuer)
        file = shell.home / "profiles.json"
        document = json.loads(file.read_text(encoding="utf-8"))
        document["profiles"][0]["explored"] = explored
        file.write_text(json.dumps(document), encoding="utf-8")
        listed = shell("scopes", "demo")
        done = shell("scopes", "demo", "--explore", "--yes", "--secret-stdin", stdin=secret)
        later = shell("scopes", "demo")
    assert (listed.exit_code, done.exit_code) == (0, 0)
    assert "The last exploration cannot be read: it is damaged, or of a later version." in listed.stdout
    assert "not explored yet" not in listed.stdout
    assert "Asked alone" in later.stdout


def test_why_a_scope_did_not_come_is_said(shell: Shell, add: Any) -> None:
    with DemoIssuer() as issuer:
        secret = add(issuer, scope_descriptions={"orders/refund": "Refund an order"}, scope_descriptions_of="a.yaml")
        options = ("--explore", "--yes", "--secret-stdin", "--scope", "orders/refund")
        text = shell("scopes", "demo", *options, stdin=secret).stdout
        markdown = shell("scopes", "demo", *options, "--format", "markdown", stdin=secret).stdout
        document = json.loads(shell("scopes", "demo", *options, "--format", "json", stdin=secret).stdout)
    for told in (text, markdown):
        assert 'The server said: 400 {"error":"invalid_scope"}' in told
        assert "The resource server has it, the app client does not allow it." in told
    assert "\norders/refund  Refund an order\n" in text
    assert "| `orders/refund` | refused | not asked | not in it | Refund an order |" in markdown
    scope = document["scopes"][0]
    assert scope["said"] == {"status": 400, "body": '{"error":"invalid_scope"}'}
    assert scope["diagnosis"]["id"] == "cognito-invalid-scope"
    assert document["documented"]["source"].startswith("Amazon Cognito Developer Guide")


def test_no_secret_and_no_token_is_printed_or_kept(shell: Shell) -> None:
    secret = "a-secret-that-comes-back-0123456789"
    shell.secrets.append(secret)

    def echo(asked: Asked) -> Reply:
        return answer(400, error="invalid_scope", error_description=f"{secret} asked for scope orders/read")

    with serve(echo) as site:
        shell.add_profile(
            name="p", provider="generic", token_url=site.url, client_id="me",
            client_authentication="client_secret_post", scopes=["orders/read"],
        )  # fmt: skip
        for form in ("text", "json", "markdown"):
            done = shell("scopes", "p", "--explore", "--yes", "--secret-stdin", "--format", form, stdin=secret)
            assert done.exit_code == 0
            assert "asked for scope orders/read" in done.stdout


def test_what_was_said_to_all_together_and_to_none_is_told_where_no_scope_tells_it(shell: Shell) -> None:
    def server(asked: Asked) -> Reply:
        scope = dict(parse_qsl(asked.body.decode())).get("scope", "")
        if not scope:
            return answer(400, error="invalid_request", error_description="a scope is wanted")
        if " " in scope:
            return answer(400, error="invalid_scope", error_description="one at a time")
        return answer(access_token="7QvXk2mNpL0rTzAa", token_type="Bearer", scope=scope)

    with serve(server) as site:
        shell.add_profile(name="p", provider="generic", token_url=site.url, client_id="me",
                          client_authentication="none", scopes=["a", "b"])  # fmt: skip
        text = shell("scopes", "p", "--explore", "--yes").stdout
        document = shell.json("scopes", "p")
        markdown = shell("scopes", "p", "--format", "markdown").stdout
    for head in ("\nAll together\n", "\nWith none\n"):
        assert head in text
        assert f"### {head.strip()}" in markdown
    for told in (text, markdown):
        assert "one at a time" in told
        assert "a scope is wanted" in told
    assert {kind: each["status"] for kind, each in document["without_token"].items()} == {"together": 400, "none": 400}
    assert "one at a time" in document["without_token"]["together"]["body"]


# --- how it ends ---


@pytest.mark.parametrize("client, answers", [("wrong-secret", 1), ("flow-off", 1), ("throttled", 2)])
def test_it_stops_by_itself_and_says_why(shell: Shell, add_demo: AddDemo, client: str, answers: int) -> None:
    secret = add_demo(client)
    done = shell("scopes", "demo", "--explore", "--yes", "--secret-stdin", stdin=secret)
    assert done.exit_code == 5
    assert f"\nStopped after {answers} of 6: " in done.stdout
    document = json.loads(
        shell("scopes", "demo", "--explore", "--yes", "--secret-stdin", "--format", "json", stdin=secret).stdout
    )
    assert document["requests"] == answers
    assert document["stopped"].startswith(f"Stopped after {answers} of 6: ")
    assert "They were not explored yet." in shell("scopes", "demo").stdout


def test_the_wait_that_a_server_asks_for_is_said_and_kept(
    shell: Shell, add_demo: AddDemo, no_pause: list[float]
) -> None:
    done = shell("scopes", "demo", "--explore", "--yes", "--secret-stdin", stdin=add_demo("throttled"))
    assert no_pause == [30.0]
    assert "asked to wait 30 s. Ctrl+C stops this." in done.stderr


def test_a_server_that_is_not_there(shell: Shell) -> None:
    url = f"http://127.0.0.1:{closed_port()}"
    shell.add_profile(name="p", provider="generic", token_url=url, client_id="me", client_authentication="none")
    done = shell("scopes", "p", "--explore", "--yes", "--scope", "a")
    assert done.exit_code == 5
    assert "Stopped after 2 of 2: " in done.stdout


def test_ctrl_c_in_a_pause_prints_and_keeps_what_is_known(
    shell: Shell, add: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = iter([True, True, False])

    def interrupted(_: float) -> bool:
        if not next(waits):
            raise KeyboardInterrupt
        return True

    monkeypatch.setattr(scopes, "waited", interrupted)
    with DemoIssuer() as issuer:
        done = shell("scopes", "demo", "--explore", "--yes", "--secret-stdin", stdin=add(issuer))
    assert done.exit_code == Exit.STOPPED
    assert "You stopped it after 3 of 6." in done.stdout
    assert "  orders/write    granted" in done.stdout
    assert "You stopped it after 3 of 6." in shell("scopes", "demo").stdout


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is sent otherwise there")
def test_ctrl_c_while_an_answer_is_awaited(shell: Shell) -> None:
    """The second request is not answered: what the first one told is printed."""
    asked, over, count = threading.Event(), threading.Event(), iter(range(10))

    def second_never(_: Asked) -> Reply:
        if next(count):
            asked.set()
            over.wait(LIMIT_S)
        return answer(access_token="7QvXk2mNpL0rTzAa", token_type="Bearer", scope="a")

    with serve(second_never) as site:
        shell.add_profile(name="p", provider="generic", token_url=site.url, client_id="me", timeout=60,
                          client_authentication="none")  # fmt: skip
        command = [sys.executable, "-m", "inspector", "--home", str(shell.home), "scopes", "p", "--explore"]
        with subprocess.Popen(
            [*command, "--yes", "--scope", "a", "--format", "json"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert asked.wait(LIMIT_S)
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=LIMIT_S)
        over.set()
    assert process.returncode == Exit.STOPPED
    assert b"Traceback" not in err
    document = json.loads(out)
    assert (document["requests"], document["ended"]) == (1, "user")
    assert document["scopes"][0]["alone"] == "granted"


def test_what_cannot_be_kept_is_said_and_printed_all_the_same(
    shell: Shell, add: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with DemoIssuer() as issuer:
        secret = add(issuer)
        monkeypatch.setattr("inspector.core.profiles.store.write_atomically", full)
        done = shell("scopes", "demo", "--explore", "--yes", "--secret-stdin", stdin=secret)
    assert done.exit_code == 0
    assert "The exploration was not kept: " in done.stderr
    assert "granted" in done.stdout


def test_another_program_has_changed_the_profile_meanwhile(
    shell: Shell, add: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it wrote stays, and the exploration is kept beside it."""
    changed: list[int] = []

    with DemoIssuer() as issuer:
        secret = add(issuer)

        def meanwhile(_: float) -> bool:
            if not changed:
                changed.append(shell("profile", "set", "demo", "leeway", "7").exit_code)
            return True

        monkeypatch.setattr(scopes, "waited", meanwhile)
        done = shell("scopes", "demo", "--explore", "--yes", "--secret-stdin", stdin=secret)
    assert (done.exit_code, changed) == (0, [0])
    shown = json.loads(shell("profile", "show", "demo").stdout)
    assert shown["leeway"] == 7.0
    assert json.loads(shown["explored"])["version"] == 1
