"""What the pages name is there: commands and options, and the words of the window, which stand in bold."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import click
import pytest
import system_libraries

from inspector.cli import cli
from inspector.cli.commands import COMMANDS, imported
from tests.pages.reading import DOCS, PROGRAM, ROOT, blocks, bold, code, named, pages

OF_OTHERS = {"--oidc-client-id", "--oidc-"}
"""Options of other programs that the prose speaks of."""

SAID = {"Settings…", "Main menu"}
"""Words in bold that no translation has: names of what has no label of its own."""


def tree() -> dict[str, set[str]]:
    """Of each command, by its full name, the options it takes; the program itself is ""."""
    found = {"": _options(cli)}
    for name in COMMANDS:
        command = imported(name)
        found[name] = _options(command)
        if isinstance(command, click.Group):
            found |= {f"{name} {each}": _options(below) for each, below in command.commands.items()}
    return found


def _options(command: click.Command) -> set[str]:
    names = {
        name for each in command.params if isinstance(each, click.Option) for name in (*each.opts, *each.secondary_opts)
    }
    return names | {"--help", "-h"}


@cache
def _words() -> tuple[set[str], list[re.Pattern[str]]]:
    """The texts of the program, and those that have something filled in."""
    plain, filled = set(), []
    for path in (ROOT / "resources" / "translations" / "de").glob("*.ts"):
        for source in ET.parse(path).iter("source"):  # noqa: S314 - a file of this repository
            text = (source.text or "").replace("&&", "\0").replace("&", "").replace("\0", "&")
            plain.add(text)
            if "{" in text:
                parts = re.split(r"\{[^}]*\}", text)
                if len("".join(parts)) > 3:
                    filled.append(re.compile(".+?".join(map(re.escape, parts))))
    return plain, filled


def in_window(text: str) -> bool:
    """Whether the window has these words, or begins a text with them that something is filled into."""
    plain, filled = _words()
    return text in plain or any(pattern.fullmatch(text) for pattern in filled)


@pytest.mark.parametrize("page", pages(), ids=named)
def test_words_in_bold_stand_in_the_window(page: Path) -> None:
    strange = [text for text in bold(page) if text not in SAID and not in_window(text)]
    assert strange == [], "only what the window says stands in bold"


@pytest.mark.parametrize("page", pages(), ids=named)
def test_options_and_commands_are_there(page: Path) -> None:
    assert list(_strange(page)) == []


def _strange(page: Path) -> Iterator[str]:
    known = tree()
    every = set.union(*known.values()) | OF_OTHERS
    lines = [line for block in blocks(page) for line in block.text.replace("\\\n", " ").splitlines() if PROGRAM in line]
    for text in [*code(page), *lines]:
        if PROGRAM not in text.split():
            if not text.startswith("--") and text.split()[0] not in known:
                continue  # it is of another program
            yield from (
                f"{text}: {option}" for option in re.findall(r"(?<![\w-])--[a-z][a-z-]*", text) if option not in every
            )
            continue
        if "…" in text or "[" in text:
            continue
        words = shlex.split(text.replace("'", ""), comments=True)
        after = words[words.index(PROGRAM) + 1 :]
        name = next((name for name in (" ".join(after[:2]), *after[:1]) if name in known), "")
        options = {word.partition("=")[0] for word in after if word.startswith("--")}
        if after and not after[0].startswith(("-", "|", ")", ";")) and not name:
            yield f"{text}: there is no such command"
        yield from (f"{text}: {option}" for option in options - known[name] - known[""])


def test_the_command_line_page_has_every_command_and_option_in_its_section() -> None:
    beginning, *parts = re.split(r"^## ", (DOCS / "command-line.md").read_text("utf-8"), flags=re.MULTILINE)
    sections = {name: part for part in parts for name in re.split(" and |, ", part.splitlines()[0])}
    missing = []
    for name, options in tree().items():
        command, _, below = name.partition(" ")
        text = beginning + sections.get(command, "") + sections["inspect"] * (command in {"compare", "verdicts"})
        if (below and f"`{name}" not in text) or command not in {"", *sections}:
            missing.append(name)
        missing += [f"{name} {option}" for option in sorted(options - {"-h"}) if f"`{option}" not in text]
    assert missing == []


def test_the_packages_to_install_are_those_that_qt_needs() -> None:
    text = (DOCS / "install.md").read_text("utf-8").replace("\\\n", " ")
    named_there = set(re.findall(r"sudo apt-get install (lib.+)", text)[0].split())
    assert named_there <= {*system_libraries.PACKAGES.values(), system_libraries.FONT_PACKAGE}
    assert len(named_there) > 10


def test_words_of_the_window_are_known() -> None:
    assert in_window("Get token")
    assert in_window("Verify with the keys of login.example.com")
    assert not in_window("Fetch a token")
