"""`scan`: which tokens are in a file, without showing any of them."""

from __future__ import annotations

import base64
import gzip
import json
from pathlib import Path

import pytest

from tests.cli.shell import Shell
from tests.core.minting import CLIENT, ISSUER, KID, b64, mint, with_claims
from tests.core.recorded_cases import unsigned

TOKEN, OLD = mint(with_claims(exp=32503680000)), mint(with_claims(exp=1500000000))
ENCRYPTED = f"{b64({'alg': 'RSA-OAEP-256', 'enc': 'A256GCM', 'kid': 'k2'})}.a2V5.aXYtMTIzNDU2Nzg.dGV4dA.dGFn"
LOG = f'start\nAuthorization: Bearer {OLD}\n{{"id_token": "{TOKEN}"}}\ntoken={OLD}\njwe {ENCRYPTED}\n'


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


@pytest.fixture
def log(tmp_path: Path) -> str:
    path = tmp_path / "app.log"
    path.write_text(LOG)
    return str(path)


def test_each_token_is_listed_without_being_shown(shell: Shell, log: str) -> None:
    shell.secrets += [token.rpartition(".")[2] for token in (TOKEN, OLD)]
    done = shell("scan", log)
    assert done.exit_code == 0
    lines = done.stdout.splitlines()
    assert lines[0] == f"3 tokens in {log}"
    assert lines[2] == "line 2, twice"
    assert lines[3].startswith("  what      Access token, expired ")
    assert "  exp       2017-07-14T02:40:00Z" in lines
    assert f"  iss       {ISSUER}" in lines
    assert f"  client    {CLIENT}" in lines
    assert f"  kid       {KID}" in lines
    assert "  after     Authorization: Bearer" in lines
    assert "  lines     2, 4" in lines
    assert "line 3" in lines
    assert "  what      Encrypted token" in lines


def test_as_an_object(shell: Shell, log: str) -> None:
    shell.secrets += [token.rpartition(".")[2] for token in (TOKEN, OLD)]
    found = shell.json("scan", log)
    assert (found["file"], found["lines"], found["bytes"]) == (log, 5, len(LOG))
    first, second, third = found["tokens"]
    assert first == {
        "line": 2, "column": 23, "lines": [2, 4], "times": 2, "before": "Authorization: Bearer", "written": None,
        "cut": None, "type": "jws", "kind": "access-token-said", "alg": "RS256", "kid": KID, "iss": ISSUER,
        "client": CLIENT, "exp": 1500000000.0, "exp_iso": "2017-07-14T02:40:00Z", "expired": True,
    }  # fmt: skip
    assert (second["before"], second["expired"]) == ("id_token", False)
    assert (third["type"], third["kid"], third["iss"], third["exp"], third["expired"]) == (
        "jwe",
        "k2",
        None,
        None,
        None,
    )


def test_as_markdown(shell: Shell, log: str) -> None:
    shell.secrets += [token.rpartition(".")[2] for token in (TOKEN, OLD)]
    done = shell("scan", log, "--format", "markdown")
    assert done.stdout.startswith("## 3 tokens in ")
    assert f"- iss: `{ISSUER}`" in done.stdout


@pytest.mark.parametrize("form", ["text", "json", "markdown"])
def test_the_tokens_are_shown_where_that_is_asked_for(shell: Shell, log: str, form: str) -> None:
    assert TOKEN in shell("scan", log, "--show-token", "--format", form).stdout


def test_from_standard_input_in_utf_16(shell: Shell) -> None:
    done = shell("scan", stdin=LOG.encode("utf-16"))
    assert done.exit_code == 0
    assert done.stdout.startswith("3 tokens in standard input")


def test_none_is_an_answer_too(shell: Shell) -> None:
    done = shell("scan", "-", stdin="nothing\n")
    assert done.exit_code == 0
    assert done.stdout.startswith("No token in standard input: one line was read.\n\nA token begins with eyJ")
    found = json.loads(shell("scan", "--format", "json", stdin="").stdout)
    assert found["tokens"] == []


def test_what_cannot_be_read_is_said(shell: Shell, tmp_path: Path) -> None:
    done = shell("scan", str(tmp_path / "absent.log"))
    assert done.exit_code == 2
    assert "No such file" in done.stderr
    assert shell("scan", TOKEN).exit_code == 2, "a token is never an argument"


def test_no_file_is_too_large(shell: Shell, tmp_path: Path) -> None:
    large = tmp_path / "large.bin"
    with large.open("wb") as stream:
        stream.truncate(40 * 1024 * 1024)
        stream.seek(0, 2)
        stream.write(f"\ntoken={TOKEN} ".encode())
    found = shell.json("scan", str(large))
    assert [token["line"] for token in found["tokens"]] == [2]
    assert found["bytes"] == large.stat().st_size


def test_what_is_in_a_token_cannot_act(shell: Shell) -> None:
    token = mint(with_claims(iss="https://x/\u202e\x1b[31m`|", client_id="a\nb"))
    for form in ("text", "markdown"):
        shown = shell("scan", "--format", form, stdin=token).stdout
        assert "\x1b" not in shown
        assert "\u202e" not in shown
        assert "a<U+000A>b" in shown


@pytest.mark.parametrize("form", ["text", "json", "markdown"])
def test_a_list_of_tokens_names_nobody_where_that_is_asked_for(shell: Shell, form: str) -> None:
    log = unsigned({"alg": "RS256"}, {"sub": "u-1234", "client_id": "orders-worker"})
    assert "orders-worker" in shell("scan", "--format", form, stdin=log).stdout
    done = shell("scan", "--format", form, "--mask-who", stdin=log)
    assert (done.exit_code, "orders-worker" in done.stdout) == (0, False)
    assert "<client 1>" in done.stdout


def test_a_whole_token_is_not_without_names(shell: Shell, log: str) -> None:
    assert shell("scan", log, "--show-token", "--mask-who").exit_code == 2


def test_how_a_token_is_written_is_said(shell: Shell) -> None:
    secret = f"kind: Secret\ndata:\n  token: {base64.b64encode(TOKEN.encode()).decode()}\n"
    assert "  written   in base64" in shell("scan", stdin=secret).stdout.splitlines()
    assert "- written: `in base64`" in shell("scan", "--format", "markdown", stdin=secret).stdout
    (token,) = json.loads(shell("scan", "--format", "json", "--show-token", stdin=secret).stdout)["tokens"]
    assert (token["written"], token["cut"], token["line"], token["token"]) == ("base64", None, 3, TOKEN)


def test_the_beginning_of_a_token_is_told_from_a_whole_one(shell: Shell) -> None:
    log = f"token={TOKEN[:120]}... (truncated)\ntoken={OLD}\n"
    done = shell("scan", stdin=log)
    assert done.exit_code == 0
    lines = done.stdout.splitlines()
    assert lines[1] == "One of them is only the beginning of a token: the rest was cut off."
    assert lines[4] == "  what      Beginning of a token, cut off in its payload"
    assert f"  kid       {KID}" in lines[4:8]
    first, second = json.loads(shell("scan", "--format", "json", stdin=log).stdout)["tokens"]
    assert (first["cut"], first["alg"], first["kid"], first["iss"]) == ("cut off in its payload", "RS256", KID, None)
    assert (second["cut"], second["iss"]) == (None, ISSUER)


def test_a_packed_file_is_read_and_a_damaged_one_says_so(shell: Shell, tmp_path: Path, log: str) -> None:
    packed = tmp_path / "app.log.gz"
    packed.write_bytes(gzip.compress(LOG.encode()))
    found = shell.json("scan", str(packed))
    assert (len(found["tokens"]), found["lines"], found["unpacked"], found["problem"]) == (3, 5, "gzip", None)
    done = shell("scan", stdin=packed.read_bytes()[:-5])
    assert done.exit_code == 0
    assert "the gzip file is cut off, and only what is there was unpacked" in done.stdout


def test_verdicts_agrees_on_what_is_there(shell: Shell, tmp_path: Path) -> None:
    log = tmp_path / "app.log"
    lines = [f"jwt_{OLD}", base64.b64encode(f"me:{TOKEN}".encode()).decode(), f"{TOKEN[:100]}…", f'"{OLD[:90]}" +',
             f'"{OLD[90:]}"', "end"]  # fmt: skip
    log.write_text("\n".join(lines))
    listed = [line for token in shell.json("scan", str(log))["tokens"] for line in token["lines"]]
    judged = shell("verdicts", str(log), "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line)["line"] for line in judged] == sorted(listed) == [1, 2, 3, 4]
    packed = tmp_path / "app.log.gz"
    packed.write_bytes(gzip.compress(log.read_bytes()))
    again = shell("verdicts", str(packed), "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line)["verdict"] for line in again] == [json.loads(line)["verdict"] for line in judged]
    packed.write_bytes(packed.read_bytes()[:-4])
    damaged = shell("verdicts", str(packed), "--format", "jsonl")
    assert len(damaged.stdout.splitlines()) == 4, "what comes before the damage is judged"
    assert damaged.exit_code == 2
    assert "app.log.gz failed: the gzip file is cut off" in damaged.stderr
