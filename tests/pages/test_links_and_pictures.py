"""README and the pages: every link leads somewhere, every page and picture is found, and all of them stay small."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.pages.reading import DOCS, ROOT, anchors, blocks, commands, links, named, pages, prose

CONTENTS = DOCS / "README.md"
PICTURES = DOCS / "pictures"
MOST_PICTURES, MOST_BYTES = 14, 120_000
MOST_LINES = {"command-line": 700}
FEWEST_WORDS = 5
"""Of the text that stands in for a picture."""


def shown() -> list[tuple[Path, str, Path]]:
    """Each picture of each page, with the text in its place."""
    return [(page, text, page.parent / target) for page in pages() for mark, text, target in links(page) if mark]


@pytest.mark.parametrize("page", [*pages(), ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md"], ids=named)
def test_every_link_leads_somewhere(page: Path) -> None:
    lost = []
    for _, _, target in links(page):
        if re.match(r"https://|mailto:", target):
            continue
        name, _, anchor = target.partition("#")
        there = (page.parent / name).resolve() if name else page
        if not there.exists() or (anchor and anchor not in anchors(there)):
            lost.append(target)
        elif page.parent == DOCS and not there.is_relative_to(DOCS):
            lost.append(f"{target}: the pages come with the program, and what is not in docs/ does not")
    assert lost == []


def test_the_contents_name_every_page() -> None:
    there = {(DOCS / target.partition("#")[0]).resolve() for _, _, target in links(CONTENTS)}
    assert there | {CONTENTS} == set(DOCS.glob("*.md"))
    assert CONTENTS in {(ROOT / target).resolve() for _, _, target in links(ROOT / "README.md")}


def test_the_pictures_are_those_that_are_shown() -> None:
    assert {path.resolve() for *_, path in shown()} == {path.resolve() for path in PICTURES.iterdir()}
    assert 0 < len(list(PICTURES.iterdir())) <= MOST_PICTURES


def test_pictures_are_small_and_each_is_a_png() -> None:
    for path in PICTURES.iterdir():
        content = path.read_bytes()
        assert content.startswith(b"\x89PNG\r\n\x1a\n"), path.name
        assert content.endswith(b"IEND\xaeB`\x82"), path.name
        assert len(content) < MOST_BYTES, path.name


def test_a_picture_has_a_text_in_its_place() -> None:
    short = [f"{page.name}: {path.name}: {text}" for page, text, path in shown() if len(text.split()) < FEWEST_WORDS]
    assert short == []


def test_a_page_is_short_and_has_a_title_and_a_sentence() -> None:
    for page in pages():
        lines = page.read_text("utf-8").splitlines()
        most = 120 if page.parent == ROOT else MOST_LINES.get(page.stem, 200)
        assert len(lines) <= most, page.name
        assert re.match(r"# \w", lines[0]), page.name
        assert not lines[1], page.name
        assert re.match(r"[A-Z]", lines[2]), page.name
        assert len(re.findall(r"^# ", prose(page), re.MULTILINE)) == 1, page.name


def test_a_task_is_told_for_the_window_and_for_the_command_line() -> None:
    for page in map(DOCS.joinpath, TASKS):
        heads = anchors(page)
        assert {"in-the-window", "on-the-command-line"} & heads or page.stem == "scripts-and-ci", page.name
        assert any(list(commands(block)) for block in blocks(page)), page.name


TASKS = (
    "token-that-fails.md",
    "api-says-401.md",
    "scopes-of-a-client.md",
    "proxy-or-ca.md",
    "cognito-m2m.md",
    "entra-auth0-okta-keycloak.md",
    "secrets-and-log-out.md",
    "scripts-and-ci.md",
    "many-tokens.md",
)
