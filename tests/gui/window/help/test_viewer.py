"""The window of the help: what is read, looked for, followed and copied, and that it reaches nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector.gui.theme import theme
from inspector.gui.widgets.hiding.veil import veil
from inspector.gui.window.help.dressing import is_code, pictures
from inspector.gui.window.help.library import Library
from inspector.gui.window.help.viewer import HelpWindow
from inspector.resources import document
from tests.gui.structure import faults

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class Help:
    """A window of the help over sample pages; what it hands to the clipboard and the browser is noted."""

    def __init__(self, root: Path, code: str = "en") -> None:
        self.copied: list[str] = []
        self.browsed: list[str] = []
        self.window = HelpWindow(
            Library(root, code), self.copied.append, lambda url: self.browsed.append(url.toString())
        )
        self.window.show()
        self.window.open_target("first")
        QApplication.processEvents()

    def follow(self, words: str) -> None:
        """Press a link in the page."""
        text = self.window.text
        cursor = text.document().find(words)
        text.anchorClicked.emit(QUrl(cursor.charFormat().anchorHref()))


@pytest.fixture
def help_(qapp: QApplication, pages: Path) -> Iterator[Help]:
    theme.install(qapp)
    made = Help(pages)
    yield made
    made.window.close()
    made.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_links_lead_to_pages_and_sections_and_back(help_: Help) -> None:
    window = help_.window
    assert window.windowTitle() == "A customer sends a token that fails - Help - Token Inspector"
    help_.follow("the API")
    assert window.target == "second#what-it-said"
    assert window.text.textCursor().block().text() == "What it said"
    scrolled = window.text.verticalScrollBar().value()
    assert scrolled > 0
    assert [row.title for row in window.contents.of.rows] == [
        "The pages", "The API says 401", "Before", "What it said", "A customer sends a token that fails",
    ]  # fmt: skip
    assert window.contents.currentIndex().data() == "What it said"
    help_.follow("Back")
    assert window.target == "first#in-a-terminal"
    QTest.keyClick(window, Qt.Key.Key_Left, ALT)
    assert (window.target, window.text.verticalScrollBar().value()) == ("second#what-it-said", scrolled)
    window.back.click()
    assert window.target == "first"
    assert not window.back.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_Right, ALT)
    assert window.target == "second#what-it-said"


def test_only_https_is_handed_to_the_browser_and_its_host_is_told_before(help_: Help) -> None:
    window = help_.window
    window.text.highlighted.emit(QUrl("https://www.rfc-editor.org/rfc/rfc7519"))
    assert window.told == "Opens www.rfc-editor.org in your browser"
    assert help_.browsed == []
    help_.follow("RFC 7519")
    assert help_.browsed == ["https://www.rfc-editor.org/rfc/rfc7519"]
    for words in ("out", "plain", "a file", "nothing"):
        window.text.told.emit("")
        help_.follow(words)
        assert (window.target, window.told) == ("first", "That is not among the pages of this help.")
    assert len(help_.browsed) == 1
    help_.follow("a schema")
    assert window.target == "schemas/one.json"
    assert '{"format": 1}' in window.text.toPlainText()


def test_only_pictures_among_the_pages_are_loaded_and_none_is_wider_than_the_page(help_: Help) -> None:
    text = help_.window.text
    kinds, inside = QTextDocument.ResourceType, text._library.file("pictures/shot.png")
    assert inside is not None
    for address in ("https://example.com/x.png", "../outside.png", inside.as_uri(), str(inside), "first.md"):
        assert text.document().resource(kinds.ImageResource.value, QUrl(address)).isNull()
    assert not text.document().resource(kinds.StyleSheetResource.value, QUrl("file:///etc/passwd"))
    widths = {form.name(): form.width() for _, form in pictures(text.document())}
    assert 0 < widths["pictures/shot.png"] < text.viewport().width()
    help_.window.resize(700, 500)
    QApplication.processEvents()
    narrow = {form.name(): form.width() for _, form in pictures(text.document())}
    assert narrow["pictures/shot.png"] < widths["pictures/shot.png"]
    assert "The window with a rejected token" in text.toPlainText(), "its words are for those who do not see it"


def unseen(window: HelpWindow) -> list[str]:
    """What of a page is not drawn."""
    missing = []
    block = window.text.document().begin()
    while block.isValid():
        if block.text() and not block.layout().lineCount():
            missing.append(block.text())
        block = block.next()
    return missing


def test_a_page_with_a_picture_is_drawn_to_its_end_and_its_section_is_on_top_at_any_width(qapp: QApplication) -> None:
    theme.install(qapp)
    window = HelpWindow(Library(document(), "en"), print)
    window.open_target("cognito-m2m#what-cognito-answers")  # as F1 does, before it has a size
    window.show()
    try:
        for width in (900, 760, 1100):
            window.resize(width, 640)
            QApplication.processEvents()
            assert unseen(window) == []
            assert window.text.cursorRect().top() == pytest.approx(theme.current().px(12), abs=3)
        window.text.verticalScrollBar().setValue(0)
        window.resize(900, 640)
        QApplication.processEvents()
        assert window.text.verticalScrollBar().value() == 0, "nobody has asked for the section again"
    finally:
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_code_is_copied_with_a_link_that_the_keyboard_reaches(help_: Help) -> None:
    help_.follow("Copy")
    assert help_.copied == ["token-inspector inspect token.txt\ntoken-inspector inspect - --format json"]
    assert help_.window.told == "Copied."
    text, reached = help_.window.text, []
    text.setFocus()
    for _ in range(12):
        QTest.keyClick(text, Qt.Key.Key_Tab)
        if not text.hasFocus():
            break
        reached.append(text.textCursor().selectedText())
    assert "RFC 7519" in reached
    assert "Copy" in reached


def test_the_lines_of_code_stand_on_one_ground(help_: Help) -> None:
    text = help_.window.text
    text.moveCursor(QTextCursor.MoveOperation.End)
    layout = text.document().documentLayout()
    block = text.document().find("token-inspector inspect token.txt").block()
    while is_code(block.next()):
        assert layout.blockBoundingRect(block).bottom() == layout.blockBoundingRect(block.next()).top()
        block = block.next()
    assert block.text() == "Copy"


def test_words_are_found_in_the_page(help_: Help) -> None:
    window = help_.window
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    bar = window.find_bar
    assert bar.field.hasFocus()
    QTest.keyClicks(bar.field, "TOKEN")
    count = len(window.text.extraSelections())
    assert count >= 5
    assert bar.told.text() == f"1 of {count}"
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.told.text() == f"2 of {count}"
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.told.text() == f"{count} of {count}"
    assert window.text.textCursor().selectedText().lower() == "token"
    QTest.keyClicks(bar.field, "x")
    assert bar.told.text() == "Not in this page"
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert window.text.hasFocus()
    assert window.text.extraSelections() == []
    QTest.keyClick(window.text, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_it_follows_the_colours_and_the_text_size(help_: Help, qapp: QApplication) -> None:
    text, before = help_.window.text, qapp.font()
    small = text.document().find("Paste it").charFormat().font().pixelSize()
    light = text.document().find("Paste it").charFormat().foreground().color()
    font = qapp.font()
    font.setPixelSize(26)
    qapp.setFont(font)
    theme.current().set_scheme("dark")
    try:
        form = text.document().find("Paste it").charFormat()
        assert form.font().pixelSize() == theme.current().px(13) > small
        assert form.foreground().color() == theme.current().color("text1") != light
        help_.window.resize(1280, 900)
        QApplication.processEvents()
        assert faults(help_.window) == []
        help_.window.resize(help_.window.minimumWidth(), 600)
        QApplication.processEvents()
        assert faults(help_.window) == []
        assert not help_.window.contents.isVisible()
        assert text.horizontalScrollBar().maximum() == 0
        help_.window.list_button.click()
        assert help_.window.contents.isVisible()
        assert not text.isVisible()
        help_.window.contents.chosen.emit("second")
        assert text.isVisible()
    finally:
        theme.current().set_scheme("light")
        qapp.setFont(before)


def test_it_says_in_one_line_that_a_page_is_in_english(help_: Help, pages: Path) -> None:
    assert not help_.window._english.isVisible()
    other = Help(pages, "de")
    assert other.window._english.isVisible()
    other.window.open_target("second")
    assert not other.window._english.isVisible()
    assert {form.name() for _, form in pictures(other.window.text.document())} == {"../pictures/shot.png"}
    other.window.deleteLater()


def test_a_section_is_found_in_a_translation_by_its_english_name_and_by_its_own(help_: Help, pages: Path) -> None:
    (pages / "de" / "second.md").write_text(
        "# Die API sagt 401\n\n## Vorher\n\n[Hier](#was-sie-sagt)\n\n" + "Zeile.\n\n" * 60 + "## Was sie sagt\n"
    )
    other = Help(pages, "de")
    text = other.window.text
    other.window.open_target("second#what-it-said")
    assert text.textCursor().block().text() == "Was sie sagt"
    assert text.verticalScrollBar().value() > 0
    other.window.open_target("second")
    other.follow("Hier")
    assert text.textCursor().block().text() == "Was sie sagt"
    assert other.window.target == "second#what-it-said"  # which another language has, too
    assert "second#what-it-said" in {row.target for row in other.window.contents.of.rows}
    other.window.deleteLater()


def test_a_translation_that_has_other_headings_has_their_names(help_: Help, pages: Path) -> None:
    (pages / "de" / "second.md").write_text("# Die API sagt 401\n\n## Was sie sagt\n")
    other = Help(pages, "de")
    other.window.open_target("second#what-it-said")
    assert other.window.text.verticalScrollBar().value() == 0
    assert [name for name, _, _ in other.window.text.sections] == ["die-api-sagt-401", "was-sie-sagt"]
    other.window.deleteLater()


def test_pages_are_read_while_values_are_hidden(help_: Help) -> None:
    veil().hide_values(True)
    try:
        QApplication.processEvents()
        assert help_.window.text.isVisible()
        assert help_.window.contents.isVisible()
        assert help_.window.windowTitle() == "A customer sends a token that fails - Help - Token Inspector"
    finally:
        veil().hide_values(False)
