"""`scan --redact`: a copy for a ticket, in a file or on standard output."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from inspector.core.tokens.fingerprint import identity
from tests.cli.shell import Shell
from tests.core.minting import mint, with_claims

TOKEN, OLD = mint(with_claims(exp=32503680000)), mint(with_claims(exp=1500000000), kid="k1")
SECRET = "Zx9-Q7r.T2w_8Lm~Kp4VbN6yHs1"
LOG = f"Authorization: Bearer {OLD}\nclient_secret={SECRET}\ntoken={TOKEN}\nBearer {OLD}\n"
_OLD = f"<token 2fexampleclientid0000000 exp 2017-07-14 02:40 sha256:{identity(OLD)[:4]}>"
_NEW = f"<token 2fexampleclientid0000000 exp 3000-01-01 00:00 sha256:{identity(TOKEN)[:4]}>"
COPY = f"Authorization: Bearer {_OLD}\nclient_secret=<client_secret 1>\ntoken={_NEW}\nBearer {_OLD}\n"


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    shell = Shell(tmp_path)
    shell.secrets += [SECRET, *(token.rpartition(".")[2] for token in (TOKEN, OLD))]
    return shell


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "app.log"
    path.write_text(LOG)
    return path


def test_the_copy_is_written_and_what_was_replaced_is_told(shell: Shell, log: Path) -> None:
    target = log.parent / "copy.log"
    done = shell("scan", str(log), "--redact", str(target))
    assert done.exit_code == 0
    assert target.read_text() == COPY
    assert done.stdout == (
        f"Replaced in 4 places: 2 tokens and 1 secret. {target} has {len(COPY)} bytes.\n\n"
        "  access token   2, in 3 places\n  client_secret  1, in one place\n\n"
        "The copy was searched again: no token is in it, and no secret that this program knows.\n"
    )


def test_as_an_object(shell: Shell, log: Path) -> None:
    target = str(log.parent / "copy.log")
    assert shell.json("scan", str(log), "--redact", target) == {
        "format": 1, "file": str(log), "redacted": target, "bytes": len(LOG), "written": len(COPY), "unpacked": None,
        "tokens": 2, "secrets": 1, "places": 4,
        "replaced": [
            {"kind": "access token", "token": True, "different": 2, "places": 3},
            {"kind": "client_secret", "token": False, "different": 1, "places": 1},
        ],
    }  # fmt: skip


def test_as_markdown(shell: Shell, log: Path) -> None:
    done = shell("scan", str(log), "--redact", str(log.parent / "copy.log"), "--format", "markdown")
    assert done.stdout.startswith("## Replaced in 4 places: 2 tokens and 1 secret. ")
    assert "- `access token`: 2, in 3 places\n" in done.stdout


def test_from_standard_input_to_standard_output(shell: Shell) -> None:
    done = shell("scan", "--redact", "-", "--format", "json", stdin=LOG.encode())
    assert done.exit_code == 0
    assert done.stdout == COPY
    assert json.loads(done.stderr)["redacted"] == "standard output"


def test_a_file_without_anything_has_a_copy_too(shell: Shell, log: Path) -> None:
    log.write_text("nothing\n")
    done = shell("scan", str(log), "--redact", str(log.parent / "copy.log"))
    assert done.exit_code == 0
    assert done.stdout.startswith("There was no token and no secret that this program knows.")
    assert (log.parent / "copy.log").read_text() == "nothing\n"


def test_another_file_is_replaced_only_where_that_is_asked_for(shell: Shell, log: Path) -> None:
    target = log.parent / "copy.log"
    target.write_text("mine")
    done = shell("scan", str(log), "--redact", str(target))
    assert (done.exit_code, done.stdout, target.read_text()) == (2, "", "mine")
    assert done.stderr == (
        "copy.log is there already and was left as it is. No copy was made. "
        "Give another name, or --force to replace it.\n"
    )
    assert shell("scan", str(log), "--redact", str(target), "--force").exit_code == 0
    assert target.read_text() == COPY
    assert "is the file itself" in shell("scan", str(log), "--redact", str(log), "--force").stderr
    assert log.read_text() == LOG


@pytest.mark.parametrize(
    "arguments, words",
    [
        (("--redact", "/nowhere/copy.log"), "copy.log cannot be written: No such file or directory. No copy was made."),
        (("--redact", "/dev/null"), "null is a pipe or a device, to which no copy is written."),
        (("--redact", "copy.log", "--show-token"), "--redact goes with neither --show-token nor --mask-who"),
        (("--force",), "--force belongs to --redact."),
        (("--redact", TOKEN), "Give it on standard input or in a file, never as an argument."),
    ],
)
def test_what_is_refused(shell: Shell, log: Path, arguments: tuple[str, ...], words: str) -> None:
    done = shell("scan", str(log), *arguments)
    assert done.exit_code == 2
    assert words in done.stderr
    assert [each.name for each in log.parent.iterdir() if each.is_file()] == ["app.log"]


def test_what_cannot_be_read_has_no_copy(shell: Shell, tmp_path: Path) -> None:
    for name, words in (
        (str(tmp_path / "absent"), "No such file"),
        (str(tmp_path), "directory"),
        ("/dev/zero", "device"),
    ):
        done = shell("scan", name, "--redact", str(tmp_path / "copy.log"))
        assert done.exit_code == 2
        assert words in done.stderr
        assert not (tmp_path / "copy.log").exists()


@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_the_tokens_can_be_printed_as_a_table(shell: Shell, log: Path, form: str) -> None:
    done = shell("scan", str(log), "--format", form)
    assert done.exit_code == 0
    lines = done.stdout.splitlines()
    assert len(lines) == (3 if form == "csv" else 2)
    assert identity(OLD)[:16] in lines[-2]
    for wrong in (("--show-token",), ("--redact", str(log.parent / "copy.log"))):
        assert shell("scan", str(log), "--format", form, *wrong).exit_code == 2
