"""The task pages in other languages: built as the English ones are, with the same commands, and the window's words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator

from inspector.gui.model.languages import ENGLISH, LANGUAGES
from tests.pages.reading import DOCS, ROOT, anchors, bold, links, prose
from tests.pages.test_links_and_pictures import FEWEST_WORDS, TASKS

PAGES = ("README.md", *TASKS)
TRANSLATED = tuple(code for _, code in LANGUAGES if code != ENGLISH and (DOCS / code).is_dir())
EACH = [(code, name) for code in TRANSLATED for name in PAGES]
_KEYS = re.compile(r"\b(?:Ctrl|Shift|Alt)(?:\+\w+)+")


@pytest.mark.parametrize("code", TRANSLATED)
def test_no_page_is_missing_and_none_is_left_over(code: str) -> None:
    assert {path.name for path in (DOCS / code).iterdir()} == set(PAGES)


@pytest.mark.parametrize("code, name", EACH)
def test_it_is_built_as_the_english_page(code: str, name: str) -> None:
    english, page = DOCS / name, DOCS / code / name
    assert _fenced(page) == _fenced(english)
    assert _levels(page) == _levels(english), "the window finds a section by the place of its heading"
    assert _rows(page) == _rows(english)


@pytest.mark.parametrize("code, name", EACH)
def test_its_links_and_pictures_are_those_of_the_english_page(code: str, name: str) -> None:
    english, page = DOCS / name, DOCS / code / name
    lost, led = [], []
    for picture, text, target in links(page):
        if target.startswith("https://"):
            led.append(target)
            continue
        path, _, anchor = target.partition("#")
        there = (page.parent / path).resolve() if path else page
        if not there.is_file() or not there.is_relative_to(DOCS) or (anchor and anchor not in anchors(there)):
            lost.append(target)
        elif path and there.parent == DOCS and there.name in PAGES:
            lost.append(f"{target}: there is a translation")
        elif picture and len(text.split()) < FEWEST_WORDS:
            lost.append(f"{target}: {text}: a text in place of the picture")
        led.append(there.name)
    assert lost == []
    wanted = [_led(target, english) for _, _, target in links(english)]
    assert Counter(led) == Counter(wanted)


@pytest.mark.parametrize("code, name", EACH)
def test_it_has_the_words_and_keys_of_the_window(code: str, name: str) -> None:
    english, page = DOCS / name, DOCS / code / name
    has, known = set(bold(page)), set()
    missing = []
    for text in bold(english):
        said = _said(code, text)
        known |= said
        if not said & has:
            missing.append(f"{text}: {' or '.join(sorted(said)) or 'not translated'}")
    assert (missing, has - known) == ([], set())
    there = prose(page)
    keys = {each: _native(code, each) for each in _KEYS.findall(prose(english))}
    assert [f"{each}: {own}" for each, own in keys.items() if own not in there] == []


def test_there_are_translated_pages() -> None:
    assert TRANSLATED


def _fenced(page: Path) -> list[str]:
    """The blocks of a page with their fences, byte for byte."""
    return re.findall(r"^```.*?^```$", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)


def _levels(page: Path) -> list[int]:
    return [len(marks) for marks in re.findall(r"^(#+) ", prose(page), re.MULTILINE)]


def _rows(page: Path) -> Counter[str]:
    """How many rows of tables, steps and points of lists a page has."""
    return Counter(re.sub(r"\d+", "1", mark) for mark in re.findall(r"^(\||- |\d+\. )", prose(page), re.MULTILINE))


def _led(target: str, page: Path) -> str:
    """The name of the file that a link leads to."""
    return target if target.startswith("https://") else Path(target.partition("#")[0]).name or page.name


@cache
def _translations(code: str) -> list[tuple[str, tuple[str, ...]]]:
    """Each text of the program, with its translation; two where there are two forms of it."""
    found = []
    for path in (ROOT / "resources" / "translations" / code).glob("*.ts"):
        for message in ET.parse(path).iter("message"):  # noqa: S314 - a file of this repository
            forms = [message.find("translation"), *message.iter("numerusform")]
            written = tuple(_plain(each.text or "") for each in forms if each is not None)
            found.append((_plain(message.findtext("source") or ""), written))
    return found


def _plain(text: str) -> str:
    """As it is seen: without the mark of a key, and any blank as one."""
    return " ".join(text.replace("&&", "\0").replace("&", "").replace("\0", "&").split())


def _said(code: str, text: str) -> set[str]:
    """What the window says in that language in place of an English text, with the same values filled in."""
    plain = {own for source, written in _translations(code) if source == text for own in written if own}
    if plain:
        return plain
    return {own for own in _filled(code, text) if own}


def _filled(code: str, text: str) -> Iterator[str]:
    """The translations of texts that this one is made of by filling something in."""
    for source, written in _translations(code):
        parts = re.split(r"\{[^}]*\}", source)
        values = re.fullmatch("(.+?)".join(map(re.escape, parts)), text) if len(parts) > 1 else None
        if values and len("".join(parts)) > 5:
            given: dict[str, str] = dict(zip(re.findall(r"\{[^}]*\}", source), values.groups(), strict=True))
            for own in written:
                yield "".join(given.get(part, part) for part in re.split(r"(\{[^}]*\})", own))


@cache
def _translator(code: str) -> QTranslator:
    translator = QTranslator()
    assert translator.load(f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{code}.qm")
    return translator


def _native(code: str, keys: str) -> str:
    """Keys as the window writes them in that language, which leaves that to Qt: "Strg+Umschalt+V"."""
    return "+".join(_translator(code).translate("QShortcut", each) or each for each in keys.split("+"))
