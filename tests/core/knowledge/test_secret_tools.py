"""The programs that print secrets: each row whole, with a command that the program's own form takes."""

from __future__ import annotations

import re
import shlex

import pytest

from inspector.core.knowledge.secret_tools import SecretTool, refusal_of, secret_tools
from inspector.core.profiles.command_words import problem
from inspector.core.profiles.misplaced import in_member
from inspector.resources import document


@pytest.mark.parametrize("row", secret_tools(), ids=lambda row: row.program)
def test_each_row_is_whole_and_plain(row: SecretTool) -> None:
    assert row.example[0] == row.program
    assert problem(row.example) is None
    assert not list(in_member("secret_command", row.example))
    assert row.name.strip()
    assert row.source.strip()
    for refusal in row.refusals:
        re.compile(refusal.words, re.IGNORECASE)
        assert refusal.message.isascii()
        assert refusal.message.endswith(".")
        assert "!" not in refusal.message


def test_each_program_has_one_row() -> None:
    assert len({row.program for row in secret_tools()}) == len(secret_tools())


SAID = {
    "pass": "Error: orders/x is not in the password store.",
    "aws": '\nUnable to locate credentials. You can configure credentials by running "aws configure".',
    "bw": "You are not logged in.",
}
"""What the installed ones said of errors: the versions are in the rows."""


@pytest.mark.parametrize("program", SAID)
def test_what_was_seen_is_known(program: str) -> None:
    assert refusal_of(program, SAID[program])
    assert not refusal_of("other", SAID[program])
    assert not refusal_of(program, "something else")


def test_the_page_shows_the_command_of_each() -> None:
    page = document("secrets-and-log-out.md").read_text(encoding="utf-8")
    shown = {name: tuple(shlex.split(line)) for name, line in re.findall(r"(?m)^\| ([^|]+) \| `([^`]+)` \|$", page)}
    assert shown == {row.name: row.example for row in secret_tools()}
