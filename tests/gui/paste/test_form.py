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
from pytestqt.qtbot import QtBot

from inspector.core.text.urls import host_of
from inspector.core.tokens.token import MAX_TOKEN_CHARS
from inspector.gui.model.inspecting import Pasted
from inspector.gui.paste.editor import LINE_CHARS, PasteEditor
from inspector.gui.paste.form import PasteForm
from inspector.gui.paste.key_fields import FILE, URL
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


def read(form: PasteForm, text: str, until: Until) -> str:
    form.set_text(text)
    until(lambda: not form._pause.isActive() and not form._reading.running)
    return form.found


FOUND = {
    "bare": (TOKEN, f"One token found in {len(TOKEN)} characters"),
    "bearer": (f"Bearer {TOKEN}", f"One token found in {len(TOKEN) + 7} characters"),
    "quotes": (f'"{TOKEN}"', f"One token found in {len(TOKEN) + 2} characters"),
    "wrapped": ("\n".join(TOKEN[i : i + 64] for i in range(0, len(TOKEN), 64)), "One token found in"),
    "log line": (f"WARN 401 authorization=Bearer {TOKEN} path=/orders", "One token found in"),
    "two": (f"{TOKEN} and {samples.unverified().inspection.token.text}", "2 tokens found in"),  # type: ignore[union-attr]
    "none": ("no token here at all", "No whole token found in 20 characters"),
    "opaque": ("gho_16C7e42F292c6912E7710c838347Ae178B4a", "No JWT in it."),
    "cut off": (TOKEN[:200], "No whole token found in 200 characters"),
    "empty": ("  \n ", ""),
}


@pytest.mark.parametrize("text,words", FOUND.values(), ids=FOUND)
def test_it_says_what_was_found(form: PasteForm, until: Until, text: str, words: str) -> None:
    assert read(form, text, until).startswith(words)
    assert bool(form.found) == bool(words)


def test_the_parts_are_tinted_where_they_stand(form: PasteForm, until: Until) -> None:
    wrapped = "\n".join(TOKEN[i : i + 64] for i in range(0, len(TOKEN), 64))
    for text in (TOKEN, f"curl -H 'Authorization: Bearer {TOKEN}' 🔑", f"🔑 {TOKEN}", wrapped):
        read(form, text, until)
        marked = [selection.cursor.selectedText() for selection in form.editor.extraSelections()]
        joined = ["".join(part.split()) for part in marked]
        header, payload, signature = TOKEN.split(".")
        assert joined == [f"{header}.", f"{payload}.", signature]
    read(form, "nothing", until)
    assert form.editor.extraSelections() == []


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
    until(lambda: form.found == f"One token found in {len(long) + 7:,} characters".replace(",", " "))


def test_more_than_a_mebibyte_is_refused_at_the_door(form: PasteForm) -> None:
    form.set_text("x" * (MAX_TOKEN_CHARS + 1))
    assert form.editor.text == ""
    assert form._editor_row.error == "1 048 577 characters are more than any token has. Nothing was read."


def test_the_profile_of_the_issuer_is_chosen_until_the_user_chooses(form: PasteForm, until: Until) -> None:
    read(form, TOKEN, until)
    assert form.profile.currentText() == "orders-worker"
    assert form.issuer.placeholderText() == samples.POOL
    assert form.expected().issuer == samples.POOL
    assert form.expected().scopes == ()
    form.profile.setCurrentIndex(2)
    form.profile.activated.emit(2)
    read(form, f"Bearer {TOKEN}", until)
    assert form.profile.currentText() == "other"
    form.profile.setCurrentIndex(0)
    form.profile.activated.emit(0)
    assert form.profile.currentText() == "None"
    assert form.expected().issuer is None


def test_a_foreign_issuer_is_said_to_be_one(form: PasteForm, until: Until) -> None:
    foreign = samples.unverified().inspection
    assert foreign is not None
    read(form, foreign.token.text, until)
    assert form.profile.currentText() == "None (no profile has this issuer)"


def test_what_is_typed_goes_before_the_profile(form: PasteForm, until: Until, qtbot: QtBot) -> None:
    read(form, TOKEN, until)
    QTest.keyClicks(form.issuer, "https://login.example.com")
    QTest.keyClicks(form.audience, "orders-api, billing")
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
    until(lambda: form.found == "")
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
    until(lambda: not window.work.inspecting.running)
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
    assert window.panes.paste.form().footer.words == f"Keys were asked of {host}. The token was not sent."


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
    assert form.footer.words == "Read on this computer. Nothing was sent."
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
    assert other.panes.paste.form().footer.words == "Read on this computer. Nothing was sent."


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


def test_pasting_replaces_the_text_by_what_is_on_the_clipboard(world: World, until: Until) -> None:
    window = world.window()
    QGuiApplication.clipboard().setText("a shopping list")
    window.work.selection.open_paste()
    form = window.panes.paste.form()
    assert form.editor.text == "a shopping list"
    assert window.work.selection.outcome is None, "what is no token is not judged by itself"
    QGuiApplication.clipboard().setText(f"Bearer {TOKEN}")
    window.work.selection.open_paste()
    assert form.editor.text == f"Bearer {TOKEN}"
    until(lambda: window.work.selection.outcome is not None)
    window.work.selection.open_paste()
    until(lambda: not window.work.inspecting.running)
    assert len(window.work.tokens) == 1, "the same text is judged once"
    form.editor.undo()
    assert form.editor.text == "a shopping list"


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
    assert made.profile.itemText(1) == samples.PROFILE.name
    selection.open_paste()
    assert made.profile.itemText(1) == "renamed"
    window.work.profiles.update(replace(samples.PROFILE, name="again"))
    assert made.profile.itemText(1) == "again"
