"""Man pages and files of completion, as packages install them."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import completions
import manual
import pytest

from inspector.cli import cli
from inspector.cli.commands import PROGRAM
from inspector.cli.help.tree import contexts
from inspector.cli.shell.completion import script

SECTIONS = ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT STATUS", "ENVIRONMENT", "EXAMPLES", "SEE ALSO"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("man")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", "1700000000")
        manual.main(str(made))
    return made


def test_every_command_has_a_page_with_all_sections(folder: Path) -> None:
    names = {f"{manual.file_name(context)}.1" for context in contexts(cli, PROGRAM)}
    assert {path.name for path in folder.iterdir()} == names
    assert {"token-inspector.1", "token-inspector-inspect.1", "token-inspector-profile-add.1"} <= names
    for path in folder.iterdir():
        text = path.read_text("ascii")
        assert [name for name in re.findall(r"(?m)^\.SH (.+)$", text) if name in SECTIONS] == SECTIONS
        assert " 1 2023-11-14 " in text.splitlines()[0]


def test_a_page_is_named_where_another_sends_to_it(folder: Path) -> None:
    names = {path.stem for path in folder.iterdir()}
    for path in folder.iterdir():
        named = re.findall(r"(?m)^\\fB(.+)\\fR\(1\)", path.read_text("ascii"))
        assert {name.replace(r"\-", "-") for name in named} <= names


def test_mandoc_finds_nothing_wrong(folder: Path) -> None:
    if not shutil.which("mandoc"):
        pytest.skip("mandoc is not installed")
    command = ["mandoc", "-T", "lint", "-W", "warning", *sorted(map(str, folder.iterdir()))]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_roff_shows_what_is_written(folder: Path) -> None:
    assert manual.escaped("a-b \\ 'x' …") == r"a\-b \e \[aq]x\[aq] \[u2026]"
    assert manual._text(".TH is no request here") == r"\&.TH is no request here"
    if shutil.which("mandoc"):
        page = folder / "token-inspector-inspect.1"
        shown = subprocess.run(["mandoc", "-T", "utf8", str(page)], capture_output=True, text=True, check=True).stdout
        plain = " ".join(re.sub(".\b", "", shown).split())
        assert "token-inspector inspect --jwks keys.json --audience orders-api" in plain
        assert "--format [text|json|markdown]" in plain


def test_without_an_epoch_the_day_is_that_of_a_release(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert re.fullmatch(r"20\d\d-\d\d-\d\d", manual.date_of_pages())


def test_scripts_are_where_shells_look(tmp_path: Path) -> None:
    completions.main(str(tmp_path))
    for shell, place in completions.PLACES.items():
        assert (tmp_path / place).read_text("utf-8") == script(shell, cli)
