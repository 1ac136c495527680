"""A file with several tokens: nobody said which one is meant, so nothing is done, unless all are."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from inspector.cli import Exit
from tests.cli.shell import Shell
from tests.core.minting import NOW, jwk_of, mint, rsa_key
from tests.servers import Reply, serve


@pytest.fixture
def log(tmp_path: Path) -> str:
    """A good token on line 1, again on line 2, and an expired one on line 3."""
    good, old = mint(), mint({"exp": NOW - 60})
    path = tmp_path / "app.log"
    path.write_text(f"got {good}\nsent {good}\nrefused {old}\n", encoding="utf-8")
    return str(path)


@pytest.fixture
def keys(tmp_path: Path) -> tuple[str, ...]:
    path = tmp_path / "keys.json"
    path.write_text(json.dumps({"keys": [jwk_of(rsa_key())]}), encoding="utf-8")
    return ("--jwks", str(path), "--at", str(NOW))


def test_nothing_is_inspected_where_there_are_two(shell: Shell, log: str) -> None:
    done = shell("inspect", log)
    assert (done.exit_code, done.stdout) == (Exit.USAGE, "")
    assert done.stderr == (
        f"{log} holds 2 different tokens, in lines 1, 3. Give --all to inspect each, or the one that is meant alone.\n"
    )
    piped = shell("inspect", stdin=Path(log).read_bytes())
    assert piped.stderr.startswith("standard input holds 2 different tokens, in lines 1, 3.")


def test_one_that_is_there_twice_is_one(shell: Shell) -> None:
    assert shell("inspect", "--at", str(NOW), stdin=f"{mint()}\n{mint()}\n").exit_code == Exit.UNVERIFIED


def test_no_other_command_guesses_which_one_is_meant(shell: Shell, log: str, tmp_path: Path) -> None:
    one = tmp_path / "one.txt"
    one.write_text(mint(), encoding="utf-8")
    shell.add_profile(
        name="p", provider="generic", token_url="http://127.0.0.1:9/t", introspection_url="http://127.0.0.1:9/i",
        revocation_url="http://127.0.0.1:9/r", client_id="me", client_authentication="none",
    )  # fmt: skip
    calls = (
        ("compare", log, str(one)), ("compare", str(one), log), ("introspect", "p", log), ("revoke", "p", log),
        ("diagnose", "-", "--token", log),
    )  # fmt: skip
    for call in calls:
        done = shell(*call, stdin="HTTP/1.1 401 Unauthorized\r\n\r\n")
        assert (done.exit_code, done.stdout) == (Exit.USAGE, ""), call
        assert f"{log} holds 2 different tokens, in lines 1, 3. Give the one that is meant alone" in done.stderr


def test_all_are_inspected_and_the_worst_is_the_exit_code(shell: Shell, log: str, keys: tuple[str, ...]) -> None:
    done = shell("inspect", log, "--all", *keys)
    assert done.exit_code == Exit.REJECTED
    first, second = done.stdout.split(f"{log}, line 3\n")
    assert first.startswith(f"{log}, line 1\n")
    assert "\nValid" in first
    assert "\nRejected" in second
    marked = shell("inspect", log, "--all", *keys, "--format", "markdown").stdout
    assert marked.count("## ") >= 2
    told = json.loads(shell("inspect", log, "--all", *keys, "--format", "json").stdout)
    assert [(each["line"], each["verdict"]) for each in told["tokens"]] == [(1, "valid"), (3, "rejected")]


def test_all_of_one_or_none_is_a_list_too(shell: Shell, keys: tuple[str, ...]) -> None:
    done = shell("inspect", "--all", *keys, "--format", "json", stdin=mint())
    assert (done.exit_code, [each["verdict"] for each in json.loads(done.stdout)["tokens"]]) == (0, ["valid"])
    done = shell("inspect", "--all", *keys, "--format", "json", stdin="nothing of the kind")
    told = json.loads(done.stdout)["tokens"]
    assert (done.exit_code, [each["verdict"] for each in told]) == (Exit.MALFORMED, ["malformed"])


def test_the_report_for_a_ticket_has_all_of_them(shell: Shell, log: str, keys: tuple[str, ...]) -> None:
    one = shell("inspect", *keys, "--report", "text", stdin=mint())
    both = shell("inspect", log, "--all", *keys, "--report", "text")
    assert (one.exit_code, both.exit_code) == (0, Exit.REJECTED)
    assert len(both.stdout) > len(one.stdout)


def test_each_is_said_to_be_accepted_or_not(shell: Shell, log: str, keys: tuple[str, ...]) -> None:
    told = json.loads(shell("inspect", log, "--all", *keys, "--for", "alb", "--format", "json").stdout)
    assert [[each["id"] for each in token["accepted_by"]] for token in told["tokens"]] == [["alb"], ["alb"]]


@pytest.mark.parametrize("keys_at, status, verdict", [("", 404, "rejected"), ("/keys", 200, "valid")])
def test_keys_are_fetched_once_for_all_of_them(shell: Shell, log: str, keys_at: str, status: int, verdict: str) -> None:
    document = json.dumps({"keys": [jwk_of(rsa_key())]}).encode()
    with serve(Reply(status, document)) as site:
        where = ("--jwks", f"{site.url}/keys") if keys_at else ("--issuer", site.url)
        told = json.loads(shell("inspect", log, "--all", *where, "--at", str(NOW), "--format", "json").stdout)
    assert [each["verdict"] for each in told["tokens"]] == [verdict, "rejected"]
    assert len({asked.path for asked in site.asked}) == len(site.asked), "nothing is asked for twice"
