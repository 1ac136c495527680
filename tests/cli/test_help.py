"""--help, lists of commands and man pages: every command has a row, and what it says there is so."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from inspector.cli import Exit, cli
from inspector.cli.commands import PROGRAM
from inspector.cli.help.described import name_of, shown_line
from inspector.cli.help.pages import common_exits, pages
from inspector.cli.help.tree import contexts
from inspector.cli.options import FORMS

MOST_SUMMARY = 60
"""Characters that fit beside the longest name of a command on a line of 80."""


TREE = {name_of(context): context.command for context in contexts(cli, PROGRAM)}


def test_every_command_has_a_row_and_every_row_a_command() -> None:
    assert pages().keys() == TREE.keys()


@pytest.mark.parametrize("name", TREE)
def test_a_row_says_something_that_is_so(name: str) -> None:
    page = pages()[name]
    assert 0 < len(page.summary) <= MOST_SUMMARY
    assert re.fullmatch(r"[A-Z].*\.", page.summary)
    assert page.examples
    assert [code for code, _ in page.exits] == sorted({code for code, _ in page.exits}), "each once, in their order"
    assert {code for code, _ in (*page.exits, *common_exits())} <= {each.value for each in Exit}
    assert re.fullmatch(r"[a-z0-9-]+\.md", page.see)


EXAMPLES = [(name, line) for name, page in pages().items() for line, _ in page.examples]


@pytest.mark.parametrize("name, line", EXAMPLES, ids=[line for _, line in EXAMPLES])
def test_an_example_can_be_typed(name: str, line: str) -> None:
    _, _, arguments = line.partition("token-inspector")
    words = shlex.split(re.split(r" [<>|] ", arguments)[0])
    command, context = _resolved(words)
    assert context.command_path.startswith(f"token-inspector {name}".strip())
    assert command is TREE[name] or isinstance(TREE[name], click.Group)


def _resolved(words: list[str]) -> tuple[click.Command, click.Context]:
    """The command of a command line, with its arguments parsed, as they are before it is run."""
    command: click.Command = cli
    context = command.make_context("token-inspector", words)
    while isinstance(command, click.Group) and (rest := [*context._protected_args, *context.args]):
        name, below, rest = command.resolve_command(context, rest)
        assert below is not None
        command, context = below, below.make_context(name, rest, parent=context)
    return command, context


@pytest.mark.parametrize("name", TREE)
@pytest.mark.parametrize("width", [60, 80, 140])
def test_help_is_as_wide_as_the_terminal_and_nothing_of_it_is_cut_off(name: str, width: int) -> None:
    done = CliRunner().invoke(cli, ["help", *name.split()], terminal_width=width)
    assert (done.exit_code, done.stderr) == (0, "")
    told = " ".join(done.stdout.split())
    page = pages()[name]
    assert "..." not in re.sub(r"\[[A-Z]+\]\.\.\.|[A-Z]+\.\.\.", "", told)
    for words in (*(does for _, does in page.examples), *(when for _, when in page.exits), f"docs/{page.see}"):
        assert words in told
    for line in done.stdout.splitlines():
        assert len(line) <= width or re.search(r"\S{50}", line), "only what has no space in it is longer"
    assert done.stdout == CliRunner().invoke(cli, [*name.split(), "--help"], terminal_width=width).stdout


@pytest.mark.parametrize("line", [line for _, line in EXAMPLES])
def test_an_example_that_is_shown_in_several_lines_can_be_copied(line: str) -> None:
    shown = shown_line(line, 50)
    assert all(each.endswith(" \\") for each in shown[:-1])
    assert shlex.split("\n".join(shown).replace("\\\n", "")) == shlex.split(line)


def test_a_group_lists_the_summaries_of_its_commands() -> None:
    listed = CliRunner().invoke(cli, ["profile", "--help"], terminal_width=80).stdout
    for name in TREE:
        if name.startswith("profile "):
            assert f"  {pages()[name].summary}\n" in listed


def test_help_of_no_command_suggests_one_and_exits_with_2() -> None:
    done = CliRunner().invoke(cli, ["help", "profile", "ad"])
    assert (done.exit_code, done.stdout) == (Exit.USAGE, "")
    assert "add" in done.stderr
    done = CliRunner().invoke(cli, ["help", "inspect", "more"])
    assert (done.exit_code, done.stdout) == (Exit.USAGE, "")
    assert "inspect has no commands of its own" in done.stderr


@pytest.mark.parametrize("words", [["-V"], ["--version"]])
def test_version_has_a_short_form(words: list[str]) -> None:
    done = CliRunner().invoke(cli, words)
    assert (done.exit_code, done.stdout.startswith("Token Inspector ")) == (0, True)


def test_a_misspelt_option_is_named_with_the_one_that_is_meant() -> None:
    done = CliRunner().invoke(cli, ["inspect", "--isuer", "x"])
    assert (done.exit_code, done.stdout) == (Exit.USAGE, "")
    assert "--issuer" in done.stderr


def test_behind_two_dashes_a_name_may_begin_with_one(tmp_path: Path) -> None:
    done = CliRunner().invoke(cli, ["inspect", "--", str(tmp_path / "-token.txt")])
    assert (done.exit_code, "-token.txt failed" in done.stderr) == (Exit.USAGE, True)
    done = CliRunner().invoke(cli, ["inspect", "--", "--all"])
    assert "Reading the token from --all failed" in done.stderr


@pytest.mark.parametrize("name", TREE)
def test_a_command_prints_in_forms_that_the_variable_may_name(name: str) -> None:
    command = TREE[name]
    if isinstance(command, click.Group):
        return
    assert {"-q", "--quiet", "--home"} <= {option for each in command.params for option in each.opts}
    for each in command.params:
        if each.name == "form":
            assert isinstance(each.type, click.Choice)
            assert set(each.type.choices) <= set(FORMS)
