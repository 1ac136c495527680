"""`verdicts`: a line for each token of files of any size, in order, with an exit code over all of them."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from inspector.core.scan.parts import PART_BYTES
from tests.cli.conftest import AddDemo
from tests.cli.shell import Shell
from tests.core.minting import CLIENT, ISSUER, KID, NOW, b64, jwk_of, mint, rsa_key, sign, with_claims

GOOD, OLD = mint(), mint(with_claims(exp=1_500_000_000))
UNREADABLE = f"{b64({'alg': 'RS256'})}.{b64(b'[1]')}.c2ln"
AT = ("--at", str(NOW))


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    made = Shell(tmp_path)
    made.secrets += [token.rpartition(".")[2] for token in (GOOD, OLD)]
    return made


@pytest.fixture
def keys(tmp_path: Path) -> tuple[str, ...]:
    path = tmp_path / "keys.json"
    path.write_text(json.dumps({"keys": [jwk_of(rsa_key(), alg="RS256", use="sig")]}))
    return ("--jwks", str(path), *AT)


def written(tmp_path: Path, text: str, name: str = "app.log") -> str:
    path = tmp_path / name
    path.write_text(text)
    return str(path)


def test_an_object_a_line(shell: Shell, tmp_path: Path, keys: tuple[str, ...]) -> None:
    log = written(tmp_path, f"start\nAuthorization: Bearer {GOOD}\n\ntoken={OLD} {GOOD}\n")
    done = shell("verdicts", log, *keys, "--format", "jsonl")
    first, second, third = map(json.loads, done.stdout.splitlines())
    assert first == {
        "file": log, "line": 2, "verdict": "valid", "check": None, "iss": ISSUER, "client": CLIENT,
        "scopes": ["orders/read", "orders/write"], "exp": int(NOW) + 3570, "kid": KID,
    }  # fmt: skip
    assert (second["line"], second["verdict"], second["check"]) == (4, "rejected", "exp")
    assert third == {**first, "line": 4}
    assert done.stderr == ""


@pytest.mark.parametrize(
    "text, options, code",
    [
        (GOOD, (), 0),
        (f"{GOOD} {OLD}", (), 1),
        (f"{GOOD} {UNREADABLE}", (), 1),
        (f"{GOOD} {mint(kid='another')}", (), 3),
        (GOOD, ("--issuer", "https://elsewhere.example"), 1),
        (GOOD, ("--client-id", CLIENT, "--scope", "orders/read", "--token-use", "access"), 0),
        ("nothing", (), 3),
    ],
)
def test_the_exit_code_is_about_all_of_them(
    shell: Shell, tmp_path: Path, keys: tuple[str, ...], text: str, options: tuple[str, ...], code: int
) -> None:
    done = shell("verdicts", written(tmp_path, text), *keys, *options)
    assert done.exit_code == code
    assert ("No token was found." in done.stderr) is (text == "nothing")


def test_without_keys_nothing_is_verified(shell: Shell) -> None:
    done = shell("verdicts", *AT, stdin=GOOD)
    assert done.exit_code == 3
    assert done.stdout.startswith(f"standard input:1: unverified  {ISSUER}  {CLIENT}  orders/read orders/write  exp 20")


def test_a_shared_secret_and_a_profile(shell: Shell, tmp_path: Path) -> None:
    secret = "a shared secret of more than 32 bytes"
    token = f"{b64({'alg': 'HS256'})}.{b64(with_claims())}"
    token += f".{b64(sign(token.encode(), 'HS256', secret.encode()))}"
    given = ("--hmac-secret", written(tmp_path, secret, "secret.txt"), "--algorithm", "HS256", *AT)
    assert shell("verdicts", *given, stdin=token).exit_code == 0
    assert shell("verdicts", *given, "--jwks", "x", stdin=token).exit_code == 2


def test_a_profile_says_whose_keys_and_what_is_expected(shell: Shell, add_demo: AddDemo) -> None:
    secret = add_demo("ok")
    token = shell.json("request", "demo", "--secret-stdin", "--show-token", stdin=secret)["token"]
    shell.secrets.append(token.rpartition(".")[2])
    done = shell("verdicts", "--profile", "demo", stdin=f"{token}\n{GOOD}\n")
    first, second = done.stdout.splitlines()
    assert first.startswith("standard input:1: valid ")
    assert second.startswith("standard input:2: rejected  ")
    done = shell("verdicts", "--profile", "demo", "--audience", "x", stdin=token)
    assert done.exit_code == 2
    assert "either --profile or --audience" in done.stderr
    assert shell("verdicts", "--profile", "absent", stdin=token).exit_code == 2


def test_keys_that_cannot_be_fetched_are_said_before_anything_is_judged(shell: Shell) -> None:
    done = shell("verdicts", "--jwks", "http://127.0.0.1:9/keys", stdin=GOOD)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "refused the connection" in done.stderr


def test_one_unreadable_file_loses_none_of_the_others(shell: Shell, tmp_path: Path, keys: tuple[str, ...]) -> None:
    first, last = written(tmp_path, f"\n{GOOD}"), written(tmp_path, OLD, "last.log")
    packed = tmp_path / "old.log.zip"
    packed.write_bytes(b"PK\x03\x04 packed")
    done = shell("verdicts", first, str(tmp_path / "absent.log"), str(packed), str(tmp_path), last, *keys)
    assert done.exit_code == 2
    assert [line.partition(": ")[0] for line in done.stdout.splitlines()] == [f"{first}:2", f"{last}:1"]
    refusals = done.stderr.splitlines()
    assert "absent.log failed: No such file" in refusals[0]
    assert "is compressed (zip). Unpack it" in refusals[1]
    assert "Is a directory" in refusals[2]
    assert shell("verdicts", GOOD).exit_code == 2, "a token is never an argument"


def test_many_parts_in_several_processes_are_told_in_order(shell: Shell, tmp_path: Path, keys: tuple[str, ...]) -> None:
    lines = [f"{number} token={GOOD if number % 3 else OLD} status=200\n" for number in range(7000)]
    log = written(tmp_path, "".join(lines))
    assert os.path.getsize(log) > 2 * PART_BYTES  # noqa: PTH202 - it is a path as it is given
    several = shell("verdicts", log, *keys, "--format", "jsonl", "--processes", "2")
    found = [json.loads(line) for line in several.stdout.splitlines()]
    assert [one["line"] for one in found] == list(range(1, 7001))
    assert [one["verdict"] for one in found] == ["valid" if number % 3 else "rejected" for number in range(7000)]
    one = shell("verdicts", log, *keys, "--format", "jsonl", "--processes", "1")
    piped = shell("verdicts", "-", *keys, "--format", "jsonl", "--processes", "2", stdin="".join(lines))
    wide = tmp_path / "wide.log"
    wide.write_text("".join(lines), encoding="utf-16")
    in_utf_16 = shell("verdicts", str(wide), *keys, "--format", "jsonl", "--processes", "2")
    assert one.stdout == several.stdout
    assert piped.stdout == several.stdout.replace(json.dumps(log), '"standard input"')
    assert in_utf_16.stdout == several.stdout.replace(json.dumps(log), json.dumps(str(wide)))


EVIL = [
    "=HYPERLINK(1)", "+1", "-2+3", "@SUM(A1)", "  =1", "a;=1", "x,@y", "\t=1", "\uff1d1", 'a"b', "line\nbreak",
]  # fmt: skip


@pytest.mark.parametrize("evil", EVIL)
def test_no_cell_begins_a_formula(shell: Shell, keys: tuple[str, ...], evil: str) -> None:
    token = mint(with_claims(iss=evil, client_id=evil, scope=evil), kid=evil)
    done = shell("verdicts", *keys, "--format", "csv", stdin=token)
    heading, row = csv.reader(io.StringIO(done.stdout))
    assert heading == ["file", "line", "verdict", "check", "iss", "client", "scopes", "exp", "kid"]
    assert row[:2] == ["standard input", "1"]
    for cell in (cell for whole in row for divided in whole.split(";") for cell in divided.split(",")):
        assert not cell.strip().startswith(("=", "+", "-", "@", "\uff1d")), cell
        assert "\n" not in cell
        assert "\t" not in cell


@pytest.mark.parametrize("form", ["text", "jsonl", "csv"])
def test_what_is_in_a_token_cannot_act(shell: Shell, keys: tuple[str, ...], form: str) -> None:
    token = mint(with_claims(iss="https://x/\u202e\x1b[31m\r", client_id="a\nb", scope="\u200bx"))
    shown = shell("verdicts", *keys, "--format", form, stdin=token).stdout
    assert shown.count("\n") == (2 if form == "csv" else 1)
    assert not {"\x1b", "\u202e", "\r", "\u200b"} & set(shown)


SPARSE = f"{GOOD} {'status=200, ' * 5000}\n".encode() * 120
"""Some megabytes, for several processes, with so few tokens that what is told of them fits into a pipe."""


def started(*arguments: str) -> subprocess.Popen[bytes]:
    """The command in a process group of its own, which reads what is written to it."""
    pipe = subprocess.PIPE
    command = [sys.executable, "-m", "inspector", "verdicts", *arguments, "--processes", "2"]
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, start_new_session=True)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals")
def test_ctrl_c_ends_all_processes_without_a_word_too_many(keys: tuple[str, ...]) -> None:
    with started("-", *keys) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(SPARSE)
        process.stdin.flush()
        assert process.stdout.readline().startswith(b"standard input:1: valid")
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to all of them
        process.stdout.read()
        said = process.stderr.read()  # up to the end, which comes when the last of them is gone
        assert process.wait() == 130
    assert said == b"Stopped.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals")
def test_no_process_is_left_when_the_program_is_killed(keys: tuple[str, ...]) -> None:
    with started("-", *keys) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(SPARSE)
        process.stdin.flush()
        assert process.stdout.readline()
        process.kill()
        process.stdout.read()  # as above
        assert process.wait() == -signal.SIGKILL


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes")
def test_a_reader_that_goes_away_is_no_rejection(tmp_path: Path, keys: tuple[str, ...]) -> None:
    log = written(tmp_path, f"{GOOD} status=200\n" * 9000)  # more than a pipe holds
    with started(log, *keys) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 141
