"""Every text for the user has its German and its Spanish, with the same placeholders, in what the program reads."""

from __future__ import annotations

import re
import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

import pytest
import translations
from PySide6.QtCore import QTranslator
from translations import CONTEXT, FOLDER, KNOWLEDGE, LANGUAGES, PARTS, ROOT, NotALiteralError, Text

from inspector.core.diagnosis.table import FILES
from inspector.gui.model import languages

EACH = [(language, part) for language in LANGUAGES for part in PARTS]


@pytest.fixture(scope="module")
def found() -> dict[str, tuple[Text, ...]]:
    return translations.all_texts()


def _messages(language: str, part: str) -> Iterator[tuple[Text, list[str], bool]]:
    """Each text in a .ts file, the forms of its translation, and whether that is finished."""
    path = translations.ts_file(FOLDER, language, part)
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - a file of our own
        plural = message.get("numerus") == "yes"
        text = Text(message.findtext("source", ""), message.findtext("comment", ""), plural)
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in (translation.findall("numerusform") if plural else [translation])]
        yield text, forms, translation.get("type") is None


def _placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("language, part", EACH)
def test_every_text_is_translated_and_no_other(language: str, part: str, found: dict[str, tuple[Text, ...]]) -> None:
    there = {text: forms for text, forms, finished in _messages(language, part) if finished and all(forms)}
    assert set(there) == set(found[part])


@pytest.mark.parametrize("language, part", EACH)
def test_translations_take_the_same_values(language: str, part: str) -> None:
    for text, forms, _ in _messages(language, part):
        for form in forms:
            try:
                names = _placeholders(form)
            except ValueError:
                assert not _has_placeholders(text.source), form
                continue
            wanted = _placeholders(text.source) if _has_placeholders(text.source) else set()
            # "1 Schlüssel" may well be said without the number.
            assert names == wanted or (text.plural and names | {"n"} == wanted), (text.source, form)


def _has_placeholders(source: str) -> bool:
    try:
        return bool(_placeholders(source))
    except ValueError:  # braces that are only braces: a text without values
        return False


@pytest.mark.parametrize("language, part", EACH)
def test_white_space_at_the_ends_and_line_breaks_are_kept(language: str, part: str) -> None:
    for text, forms, _ in _messages(language, part):
        for form in forms:
            assert re.match(r"\s*", form)[0] == re.match(r"\s*", text.source)[0], form  # type: ignore[index] # always matches
            assert form[len(form.rstrip()) :] == text.source[len(text.source.rstrip()) :], form
            assert form.count("\n") == text.source.count("\n"), form


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_reads_what_the_translators_wrote(language: str) -> None:
    compiled = QTranslator()
    assert compiled.load(str(FOLDER / f"{language}.qm"))
    for part in PARTS:
        for text, forms, _ in _messages(language, part):
            numbers = (1, 2) if text.plural else (-1,)
            for number, form in zip(numbers, forms, strict=True):
                assert compiled.translate(CONTEXT, text.source, text.comment, number) == form


def test_updating_changes_nothing_that_is_up_to_date(tmp_path: Path) -> None:
    copy = tmp_path / "translations"
    shutil.copytree(FOLDER, copy)
    translations.update(copy)
    for language, part in EACH:
        written = translations.ts_file(copy, language, part)
        assert _same(written, translations.ts_file(FOLDER, language, part)), written.name


def test_a_text_that_moves_to_another_part_keeps_its_translation(tmp_path: Path) -> None:
    copy = tmp_path / "translations"
    shutil.copytree(FOLDER, copy)
    core, window = (translations.ts_file(copy, "de", part) for part in ("core", "window"))
    message = next(found for found in translations.MESSAGE.findall(window.read_text("utf-8")))
    window.write_text(window.read_text("utf-8").replace(message, ""), encoding="utf-8")
    core.write_text(core.read_text("utf-8").replace("</context>", f"{message}</context>"), encoding="utf-8")
    translations.update(copy)
    assert message in translations.MESSAGE.findall(window.read_text("utf-8"))
    assert message not in core.read_text("utf-8")


def _same(one: Path, other: Path) -> bool:
    """Whether two files say the same; how lupdate and an editor indent is all one."""
    written, kept = (ET.canonicalize(from_file=str(path), strip_text=True) for path in (one, other))
    return written == kept


def test_the_languages_of_the_window_are_those_translated() -> None:
    assert [code for _, code in languages.LANGUAGES] == [languages.ENGLISH, *LANGUAGES]
    assert languages.CONTEXT == CONTEXT


@pytest.mark.parametrize(
    "code", ['tr(f"The key {kid} is gone.")', 'tr("The key " + kid)', 'plural(n, "one", many)', "mark(words)"]
)
def test_a_text_put_together_before_it_is_named_is_refused(code: str, tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text(code, encoding="utf-8")
    with pytest.raises(NotALiteralError, match="line 1"):
        list(translations.texts_of_code(module))


@pytest.mark.parametrize("file", FILES)
def test_every_sentence_of_a_table_of_causes_is_found(file: str, found: dict[str, tuple[Text, ...]]) -> None:
    assert Path(file).stem in KNOWLEDGE
    known = {text.source for texts in found.values() for text in texts}
    table = tomllib.loads((ROOT / "resources/knowledge" / file).read_text(encoding="utf-8"))
    said = {words for rows in table.values() for row in rows for words in _sentences(row)}
    assert said
    assert not said - known


def _sentences(row: dict[str, object]) -> Iterator[str]:
    """What a row says to the user: its texts with a full stop, but not what it matches and where it is from."""
    for key, value in row.items():
        if key not in ("match", "reference", "source"):
            for text in value if isinstance(value, list) else [value]:
                if isinstance(text, str) and " " in text and text.endswith("."):
                    yield text


def test_texts_are_found_in_code_and_tables(tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text('tr("A {b}", b=1)\ntr("Open", "verb")\nplural(2, "{n} key", "{n} keys")\ntr(name)', "utf-8")
    assert list(translations.texts_of_code(module)) == [
        Text("A {b}"), Text("Open", "verb"), Text("{n} keys", plural=True),
    ]  # fmt: skip
    table = {"claim": [{"name": "alg", "text": "How.", "values": {"none": "Not."}, "patterns": [["x", "Y."]]}]}
    assert [text.source for text in translations.texts_of_table(table)] == ["How.", "Not.", "Y."]
