from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.core.text.urls import host_of
from inspector.gui.model.inspecting import Pasted
from inspector.gui.paste.editor import LINE_CHARS, MOST_CHARS, PasteEditor
from inspector.gui.paste.footer import IntakeFooter
from inspector.gui.paste.form import PasteForm
from inspector.gui.paste.key_fields import FILE, URL
from inspector.gui.paste.recognised.rows import Link
from inspector.gui.theme import theme
from tests import fonts
from tests.gui import samples
from tests.gui.conftest import World

Until = Callable[[Callable[[], bool]], None]
TOKEN = samples.token().text


@pytest.fixture
def form(qtbot: QtBot) -> PasteForm:
    form = PasteForm()
    qtbot.addWidget(form)
    form.resize(340, 760)
    form.show_profiles(
        (samples.PROFILE, replace(samples.PROFILE, id="b2", name="other", user_pool_id="eu-west-1_Other"))
    )
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


def test_the_name_of_the_profile_list_is_read_whole_beside_its_link(qapp: QApplication, qtbot: QtBot) -> None:
    before, wide = qapp.font(), qapp.font()
    wide.setFamily(fonts.WIDE)
    qapp.setFont(wide)
    theme.install(qapp)
    try:
        form = PasteForm()
        qtbot.addWidget(form)
        form.resize(312, 760)
        form.show()
        row = form.rules.rows["profile"]
        form.rules.make_one.show()
        QApplication.processEvents()
        needed = row.label.fontMetrics().horizontalAdvance(row.label.text())
        assert needed <= row.label.width()
    finally:
        qapp.setFont(before)


def read(form: PasteForm, text: str, until: Until) -> str:
    form.set_text(text)
    form._pause.stop()
    form._on_pause()  # what follows after a while, now
    until(lambda: not form.unsettled)
    return form.found


OTHER = samples.unverified().inspection.token.text  # type: ignore[union-attr]
THIRD = samples.token(samples.CLAIMS | {"jti": "3"}).text
FOUND = {
    "bare": (TOKEN, "Token."),
    "header": (f"Authorization: Bearer {TOKEN}", "Token from the Authorization header."),
    "quotes": (f'"{TOKEN}"', "Token."),
    "wrapped": ("\n".join(TOKEN[i : i + 64] for i in range(0, len(TOKEN), 64)), "Token."),
    "two": (f"{TOKEN} and {OTHER}", "Token. Token."),
    "three": (f"{TOKEN} and {OTHER} and {THIRD}", "Token. 2 more tokens."),
    "none": ("bread, milk, apples", "Nothing to inspect. No token, answer or setup in 19 characters."),
    "answer": ('HTTP/1.1 401 Unauthorized\nwww-authenticate: Bearer error="invalid_token"\n', "Answer of an API, 401."),
    "secret": ("client_secret=c3VwZXItc2VjcmV0LXZhbHVl", "Client secret."),
    "empty": ("  \n ", ""),
}


@pytest.mark.parametrize("text,words", FOUND.values(), ids=FOUND)
def test_it_says_what_was_recognised(form: PasteForm, until: Until, text: str, words: str) -> None:
    assert read(form, text, until) == words
    assert bool(form.recognised_part.hint) != bool(words)


def coloured(form: PasteForm) -> list[str]:
    """What is not muted in the editor; together with the rest it is all of the text."""
    selections, muted = form.editor.extraSelections(), theme.current().color("text2")
    whole = sum(len(each.cursor.selectedText().encode("utf-16-le")) for each in selections)
    assert whole in (0, len(form.editor.document().toPlainText().encode("utf-16-le")))
    return [each.cursor.selectedText() for each in selections if each.format.foreground().color() != muted]


def test_what_was_used_is_coloured_where_it_stands(form: PasteForm, until: Until) -> None:
    wrapped = "\n".join(TOKEN[i : i + 64] for i in range(0, len(TOKEN), 64))
    for text in (TOKEN, f"curl -H 'Authorization: Bearer {TOKEN}' 🔑", f"🔑 {TOKEN}", wrapped):
        read(form, text, until)
        header, payload, signature = TOKEN.split(".")
        assert ["".join(part.split()) for part in coloured(form)] == [f"{header}.", f"{payload}.", signature]
    read(form, "nothing", until)
    assert form.editor.extraSelections() == []
    read(form, f'🔑 {TOKEN}\n\nHTTP/1.1 401 Unauthorized\nwww-authenticate: Bearer error="invalid_token"\n', until)
    assert coloured(form)[3:] == ["401", "invalid_token"]


def test_a_row_shows_where_it_stands_and_is_chosen(form: PasteForm, until: Until) -> None:
    other = samples.unverified().inspection
    assert other is not None
    asked: list[Pasted] = []
    form.inspect_requested.connect(asked.append)
    read(form, f"🔑 {TOKEN}\n{'x' * 2500}\n{other.token.text}", until)
    QTest.keyClick(form.editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(form.editor, Qt.Key.Key_Down)
    assert form.list.hasFocus(), "down from the last line goes into the list"
    QTest.keyClick(form.list, Qt.Key.Key_Down)
    QTest.keyClick(form.list, Qt.Key.Key_Return)
    assert form.editor.textCursor().selectedText() == other.token.text
    assert asked[-1].token is not None
    assert asked[-1].token.text == other.token.text
    assert form.list.rows.rows[1].spoken.endswith(", shown")
    QTest.keyClick(form.list, Qt.Key.Key_Up)
    QTest.keyClick(form.list, Qt.Key.Key_Up)
    assert form.editor.hasFocus()
    assert TOKEN not in repr(asked[-1])


def test_other_tokens_are_listed_in_place(form: PasteForm, until: Until) -> None:
    read(form, FOUND["three"][0], until)
    form.list.enter()
    QTest.keyClick(form.list, Qt.Key.Key_Down)
    QTest.keyClick(form.list, Qt.Key.Key_Right)
    assert [row.nested for row in form.list.rows.rows] == [False, False, True, True]
    QTest.keyClick(form.list, Qt.Key.Key_Left)
    assert len(form.list.rows.rows) == 2


def test_a_text_with_many_tokens_names_their_table(form: PasteForm, until: Until) -> None:
    many = "\n".join(samples.token(samples.CLAIMS | {"jti": str(number)}).text for number in range(8))
    pressed: list[Link] = []
    form.list.linked.connect(lambda link, _: pressed.append(link))
    read(form, many, until)
    assert [row.title for row in form.list.rows.rows] == ["8 tokens"]
    form.list.enter()
    QTest.keyClick(form.list, Qt.Key.Key_Space)
    assert pressed == [Link.TABLE]


def test_a_long_text_is_judged_when_that_is_asked_for(form: PasteForm, until: Until) -> None:
    asked: list[Pasted] = []
    form.inspect_requested.connect(asked.append)
    read(form, f"{TOKEN}\n{'word ' * 500_000}", until)
    assert form.recognised_part.hint == "Too long to judge while you type."
    assert asked == []
    form.submit()
    until(lambda: bool(asked))
    assert asked[0].token is not None
    assert asked[0].token.text == TOKEN


@pytest.mark.parametrize(
    "text", ["", "a", "x" * LINE_CHARS * 3, "one\ntwo\n\nthree\n", "x" * 2500 + "\n" + "y" * 1000, "non\u00a0breaking"]
)
def test_the_editor_gives_back_what_it_was_given(qtbot: QtBot, text: str) -> None:
    editor = PasteEditor()
    qtbot.addWidget(editor)
    editor.set_text(text)
    assert editor.text == text
    assert max(len(line) for line in editor.toPlainText().split("\n")) <= LINE_CHARS


def test_a_token_of_forty_thousand_characters_is_read_whole(form: PasteForm, until: Until) -> None:
    long = samples.token(samples.CLAIMS | {"filler": "x" * 30_000}).text
    assert len(long) > 40_000
    data = QMimeData()
    data.setText(f"Bearer {long}")
    QGuiApplication.clipboard().setMimeData(data)
    form.editor.setFocus()
    QTest.keyClick(form.editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert form.editor.text == f"Bearer {long}"
    until(lambda: form.reading is not None and form.reading.is_token)
    assert form.reading is not None
    assert form.reading.token is not None
    assert form.reading.token.text == long


def test_what_is_too_long_to_paste_is_refused_at_the_door(form: PasteForm) -> None:
    form.set_text("x" * (MOST_CHARS + 1))
    assert form.editor.text == ""
    assert form._editor_row.error == "Too long to paste. Open it as a file."


def test_the_profile_of_the_issuer_is_chosen_until_the_user_chooses(form: PasteForm, until: Until) -> None:
    read(form, TOKEN, until)
    assert form.profile.currentText() == "orders-worker"
    assert form.issuer.placeholderText() == samples.POOL
    assert form.expected().issuer == samples.POOL
    assert form.expected().scopes == ()
    form.profile.setCurrentIndex(3)
    form.profile.activated.emit(3)
    read(form, f"Bearer {TOKEN}", until)
    assert form.profile.currentText() == "other"
    form.profile.setCurrentIndex(1)
    form.profile.activated.emit(1)
    assert form.profile.currentText() == "None"
    assert form.expected().issuer is None
    form.profile.setCurrentIndex(0)
    form.profile.activated.emit(0)
    assert form.profile.currentText() == "orders-worker", "chosen by issuer and client again"


def test_a_foreign_issuer_is_said_to_be_one(form: PasteForm, until: Until) -> None:
    foreign = samples.unverified().inspection
    assert foreign is not None
    read(form, foreign.token.text, until)
    assert form.profile.currentText() == "None (no profile has this issuer)"


def test_what_is_typed_goes_before_the_profile(form: PasteForm, until: Until, qtbot: QtBot) -> None:
    read(form, TOKEN, until)
    form.expectations.open()
    QTest.keyClicks(form.issuer, "https://login.example.com")
    QTest.keyClicks(form.audience, "orders-api, billing")
    assert form.expectations.summary == "2 changed"
    with qtbot.waitSignal(form.inspect_requested) as blocker:
        QTest.mouseClick(form.inspect, Qt.MouseButton.LeftButton)
    what: Pasted = blocker.args[0]
    assert what.expected.issuer == "https://login.example.com"
    assert what.expected.audiences == ("orders-api", "billing")
    assert what.profile == samples.PROFILE
    assert what.text == TOKEN
    assert (what.issuer, what.jwks_url) == (None, None), "nothing is fetched because something was typed"
    assert TOKEN not in repr(what)


def test_inspecting_nothing_is_a_problem_of_the_field(form: PasteForm, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(form.inspect_requested):
        form.submit()
    assert form._editor_row.error == "Paste a token first, or anything that contains one."
    assert form.editor.hasFocus()


def test_clear_forgets_everything(form: PasteForm, until: Until) -> None:
    read(form, TOKEN, until)
    form.issuer.setText("https://login.example.com")
    form.clear_button.click()
    assert form.found == ""
    assert (form.editor.text, form.issuer.text(), form.profile.value()) == ("", "", "")
    form.editor.undo()
    assert form.editor.text == "", "not even undo brings a cleared token back"


def test_a_wrong_url_of_the_keys_is_said_where_it_stands(form: PasteForm, until: Until, qtbot: QtBot) -> None:
    read(form, TOKEN, until)
    form.keys.setCurrentIndex(form.keys.findData(URL))
    form.url.setText("http://login.example.com/jwks")
    with qtbot.assertNotEmitted(form.inspect_requested):
        form.submit()
    assert form._rows["url"].error.startswith("Use https")
    form.keys.setCurrentIndex(form.keys.findData(FILE))
    with qtbot.assertNotEmitted(form.inspect_requested):
        form.submit()
    assert form._rows["file"].error == "Choose the file that holds the keys."


# --- through the window ---


def pasted(world: World, until: Until, token: str, **how: Any) -> Any:
    window = world.window()
    window.work.selection.open_paste()
    window.panes.paste.form().set_text(token)
    if "file" in how:
        window.panes.paste.form().set_key_file(how["file"])
    if "url" in how:
        window.panes.paste.form().keys.setCurrentIndex(window.panes.paste.form().keys.findData(URL))
        window.panes.paste.form().url.setText(how["url"])
    window.panes.submit()
    until(lambda: not window.panes.paste.unsettled and not window.work.inspecting.running)
    return window


def real_token(world: World) -> str:
    window = world.window(demo=True)
    world.get_token(window)
    assert window.work.selection.outcome is not None
    assert window.work.selection.outcome.inspection is not None
    text = window.work.selection.outcome.inspection.token.text
    window.close()
    window.work.close()
    (world.home / "session.bin").unlink(missing_ok=True)
    return text


def test_keys_from_a_url_the_user_named(world: World, until: Until) -> None:
    window = pasted(world, until, real_token(world), url=world.issuer.jwks_url)
    assert window.panes.frame.inspection.banner.accessibleName() == "Valid"
    host = host_of(world.issuer.jwks_url)
    assert window.panes.paste.form().footer.words == f"Read here. Keys came from {host}."


def test_a_file_that_says_where_the_keys_are_is_answered_with_a_button(
    world: World, until: Until, tmp_path: Path
) -> None:
    document = tmp_path / "openid-configuration.json"
    url = world.issuer.jwks_url
    document.write_text(json.dumps({"issuer": "https://id.example.com", "jwks_uri": url}))
    token = real_token(world)
    window = pasted(world, until, token, file=document)
    form, fields = window.panes.paste.form(), window.panes.paste.form().key_source
    assert form._rows["file"].error.startswith("openid-configuration.json is a discovery document, not a key set")
    assert fields.take_url.text() == f"Take the keys from {host_of(url)}"
    assert fields.take_url.isVisibleTo(form)
    window.resize(1000, 640)
    world.settle(window)
    form.body.verticalScrollBar().setValue(0)
    window.panes.submit()
    until(lambda: bool(form._rows["file"].error) and not window.work.inspecting.running)
    world.settle(window)
    assert not fields.take_url.visibleRegion().isEmpty(), "what went wrong, and what to do, is scrolled to"
    assert form.footer.words == "Read on this computer. Nothing is sent."
    fields.take_url.click()
    assert (fields.chosen, form.url.text(), fields.offered) == (URL, url, "")
    assert not fields.take_url.isVisibleTo(form)
    window.panes.submit()
    until(lambda: not window.work.inspecting.running)
    assert window.panes.frame.inspection.banner.accessibleName() == "Valid"


def test_what_is_offered_goes_with_the_file(form: PasteForm, until: Until, tmp_path: Path) -> None:
    read(form, TOKEN, until)
    another: list[Callable[[], object]] = [
        lambda: form.set_key_file(tmp_path / "b.json"),
        form.submit,
        form.clear,
        lambda: form.show_failure("It cannot be read."),
    ]
    for let_go in another:
        form.set_key_file(tmp_path / "a.json")
        form.show_failure("It is a discovery document.", "https://id.example.com/keys")
        assert form.key_source.take_url.isVisibleTo(form)
        let_go()
        assert not form.key_source.take_url.isVisibleTo(form)


def test_keys_from_a_file(world: World, until: Until, tmp_path: Path) -> None:
    token = real_token(world)
    window = pasted(world, until, token, url=world.issuer.jwks_url)
    document = window.work.selection.outcome.inspection.key_set.document
    window.close()
    file = tmp_path / "keys.json"
    file.write_text(document)
    other = pasted(world, until, token, file=file)
    assert other.panes.frame.inspection.banner.accessibleName() == "Valid"
    assert other.panes.paste.form().footer.words == "Read on this computer. Nothing is sent."


@pytest.mark.parametrize(
    "content,words",
    [
        ("<html><body>Sign in</body></html>", "It is a web page."),
        (json.dumps({"keys": 3}), "is not a key set"),
        (None, "cannot be read"),
    ],
)
def test_a_file_that_holds_no_keys_is_said_where_it_was_chosen(
    world: World, until: Until, tmp_path: Path, content: str | None, words: str
) -> None:
    file = tmp_path / "keys.json"
    if content is not None:
        file.write_text(content)
    window = pasted(world, until, TOKEN, file=file)
    assert words in window.panes.paste.form()._rows["file"].error
    assert window.work.selection.outcome is None


def test_a_pasted_token_is_text_everywhere(world: World, until: Until) -> None:
    hostile = samples.hostile().inspection
    assert hostile is not None
    window = pasted(world, until, hostile.token.text)
    assert window.panes.frame.inspection.banner.accessibleName() in {"Not verified", "Rejected", "Malformed"}


def test_the_form_lists_the_profiles_when_it_is_shown_and_not_with_every_letter_typed_elsewhere(world: World) -> None:
    window = world.window(samples.PROFILE)
    selection = window.work.selection
    selection.open_paste()
    made = window.panes.paste.made
    assert made is not None
    selection.select_profile(samples.PROFILE.id)
    name = window.panes.frame.request.header.name_edit
    window.panes.registry.run("rename")
    QTest.keyClicks(name, "renamed")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert window.work.profiles.own[0].name == "renamed"
    assert made.profile.itemText(2) == samples.PROFILE.name
    selection.open_paste()
    assert made.profile.itemText(2) == "renamed"
    window.work.profiles.update(replace(samples.PROFILE, name="again"))
    assert made.profile.itemText(2) == "again"


def test_buttons_that_are_not_seen_take_no_height(qtbot: QtBot) -> None:
    footer = IntakeFooter()
    qtbot.addWidget(footer)
    footer.from_clipboard.setText("Aus der Zwischenablage und aus der Datei einfügen")
    footer.resize(240, 86)
    footer.show()
    footer.show_empty(False)
    qtbot.waitUntil(lambda: footer.buttons.minimumSizeHint().height() < 2 * footer.primary.sizeHint().height())
    footer.show_empty(True)
    qtbot.waitUntil(lambda: footer.buttons.minimumSizeHint().height() > 2 * footer.open.sizeHint().height())
