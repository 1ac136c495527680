"""Every command that README and the pages show is run, ends as the page says, and prints what the page shows."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.pages.reading import ROOT, ShownBlock, ShownCommand, blocks, commands, named, pages
from tests.pages.world import World

MOST_NOT_RUN = 20
"""Blocks with commands that need another program, another system or a window."""
SHELLS = {"sh", "console"}
RUN = [page for page in pages() if any(block.language in SHELLS and not block.why for block in blocks(page))]


@pytest.mark.parametrize("page", RUN, ids=named)
def test_its_commands_do_what_the_page_says(page: Path, world: World) -> None:
    wrong = []
    for block in blocks(page):
        if block.why or block.language not in SHELLS:
            continue
        if is_script(block):
            code, printed = world.run_script(block.text)
            if code:
                wrong.append(f"{page.name}:{block.line}: the script ended with {code}:\n{printed}")
            continue
        for command in commands(block):
            code, printed = world.run(command.words)
            if code != command.code:
                wrong.append(f"{command}\nended with {code}, and not {command.code}:\n{printed}")
            elif command.output is not None and not fits(command.output, printed):
                wrong.append(f"{command}\nprinted:\n{printed}")
    assert not wrong, "\n\n".join(wrong)


def test_a_profile_that_is_shown_is_taken(world: World) -> None:
    profiles = [block.text for page in pages() for block in blocks(page) if block.language == "json"]
    assert len(profiles) > 1
    for text in profiles:
        done = world.shell("profile", "import", "-", stdin=text)
        assert done.exit_code == 0, done.output
        shown = world.shell("profile", "show", json.loads(text)["name"]).stdout
        assert json.loads(text).items() <= json.loads(shown[: shown.rindex("}") + 1]).items()


def is_script(block: ShownBlock) -> bool:
    """Whether it is to be run by a shell, for it has words of a shell that only a shell understands."""
    return block.language == "sh" and bool(re.search(r"^(if|for|case|while|export) ", block.text, re.MULTILINE))


def fits(shown: str, printed: str) -> bool:
    """Whether this was printed; "…" stands for anything within a line, and on a line alone for any number of lines."""
    parts = []
    for line in shown.splitlines():
        if line.strip() == "…":
            parts.append(r"(?:.*\n)*?")
        else:
            parts.append(re.escape(line.rstrip()).replace("…", ".*") + r"[ \t]*\n")
    return re.fullmatch("".join(parts) + r"\s*", printed.rstrip() + "\n") is not None


def test_what_is_shown_is_compared() -> None:
    assert fits("a …\n…\nd", "a b\nc\nd\n")
    assert fits("…\nd", "d")
    assert not fits("a\nd", "a\nb\nd")
    assert not fits("a", "b")


def test_a_page_says_why_a_command_is_not_run() -> None:
    every = [block for page in pages() for block in blocks(page) if block.language in SHELLS]
    nothing = [
        f"{block.page.name}:{block.line}"
        for block in every
        if not (block.why or is_script(block) or any(commands(block)))
    ]
    assert nothing == [], "blocks in which nothing is run need `norun: why`"
    kept = [f"{block.page.name}:{block.line}: {block.why}" for block in every if block.why]
    assert len(kept) <= MOST_NOT_RUN, "\n".join(kept)
    assert {block.language for page in pages() for block in blocks(page)} <= {
        *SHELLS,
        "json",
        "toml",
        "yaml",
        "text",
        "",
    }


def test_commands_are_read_as_they_stand() -> None:
    here = ROOT / "README.md"
    text = "$ token-inspector inspect a \\\n    --at 1\none\n\n$ echo $?\n3\n$ cat b | token-inspector scan\n$ ls\n"
    found = list(commands(ShownBlock(here, 7, "console", "", text)))
    assert found[0] == ShownCommand(here, 8, "token-inspector inspect a --at 1", 3, "one")
    assert found[1].words == ["cat", "b", "|", "token-inspector", "scan"]
    assert (found[1].code, found[1].output) == (0, None)
    text = "# exit code 1: no\ntoken-inspector \\\n  scan a\nls\ntoken-inspector scan b\n"
    found = list(commands(ShownBlock(here, 7, "sh", "", text)))
    assert found == [
        ShownCommand(here, 9, "token-inspector scan a", 1, None),
        ShownCommand(here, 12, "token-inspector scan b", 0, None),
    ]
