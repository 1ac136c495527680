"""The language of the window: chosen, remembered, taken from the system, and changed while the window is in use."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QLineEdit, QMenu
from shiboken6 import isValid

from inspector.core.comparison.comparison import compare
from inspector.core.journeys.rejudging import reworded_outcome
from inspector.core.report.comparison import comparison_json
from inspector.core.report.outcome import outcome_json_text
from inspector.core.report.scan import scan_json
from inspector.core.scan.scan import scan
from inspector.core.text import times
from inspector.core.text.language import tr
from inspector.core.text.times import milliseconds
from inspector.gui.inspection.claims.model import in_words
from inspector.gui.model import languages
from inspector.gui.model.selection import Purpose
from inspector.gui.widgets.clock_words import skew
from inspector.gui.window.main_window import MainWindow
from tests.gui import samples
from tests.gui.conftest import World
from tests.gui.scan.test_pane import LOG, rows, scanned

Until = Callable[[Callable[[], bool]], None]
TOKEN = samples.token().text


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    languages.speak(languages.ENGLISH)


def texts(window: MainWindow) -> set[str]:
    return {label.text() for label in window.findChildren(QLabel) if label.text()}


# --- which it is ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "wanted, code",
    [(["de-AT", "de", "en"], "de"), (["fr-FR", "es-MX"], "es"), (["fr-FR"], "en"), (["C"], "en"), ([], "en")],
)
def test_without_a_choice_the_system_is_asked(wanted: list[str], code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda self: wanted)
    languages.recall(None)
    assert languages.spoken() == code


def test_a_choice_of_an_earlier_run_is_taken_up(tmp_path: Path, world: World) -> None:
    world.window(world.profile()).panes.language.choose("de")
    languages.speak(languages.ENGLISH)
    languages.recall(world.services().layout)
    assert languages.spoken() == "de"
    assert languages.chosen(tmp_path / "none.ini") == languages.SYSTEM


def test_a_choice_that_is_none_is_not_taken_up(tmp_path: Path) -> None:
    layout = tmp_path / "window.ini"
    layout.write_text("[General]\nlanguage=../../tlh\n", encoding="utf-8")
    assert languages.chosen(layout) == languages.SYSTEM


@pytest.mark.parametrize("code, cancel", [("de", "Abbrechen"), ("es", "Cancelar"), ("en", "Cancel")])
def test_qt_speaks_it_too(code: str, cancel: str, world: World) -> None:
    languages.speak(code)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    world.qtbot.addWidget(box)
    assert box.buttons()[0].text().replace("&", "") == cancel
    edit = QLineEdit()
    world.qtbot.addWidget(edit)
    menu = edit.createStandardContextMenu()
    assert (menu.actions()[0].text() == "&Undo\tCtrl+Z") is (code == "en")


def test_keys_are_written_as_the_system_writes_them(world: World) -> None:
    window = world.window()
    languages.speak("de")
    assert window.panes.registry.menu_text("paste").endswith("\tStrg+Umschalt+V")
    languages.speak("en")
    assert window.panes.registry.menu_text("paste") == "Paste a token\tCtrl+Shift+V"


def test_it_is_in_the_menu_and_in_the_palette(world: World) -> None:
    window = world.window(world.profile())
    menus = {entry.text(): entry.menu() for entry in window.panes.menus.main_menu().actions()}
    language = menus["Language"]
    assert isinstance(language, QMenu)
    entries = language.actions()
    assert [entry.text() for entry in entries] == ["As the system", "English", "Deutsch", "Español"]
    assert [entry.text() for entry in entries if entry.isChecked()] == ["As the system"]
    entries[2].trigger()
    assert languages.spoken() == "de"
    window.panes.registry.run("language-en")
    assert languages.spoken() == "en"


def shape(value: object, name: str = "") -> object:
    """A JSON value without its sentences: its names, its words for programs, and of what type the rest is."""
    if isinstance(value, dict):
        return {key: shape(item, key) for key, item in value.items()}
    if isinstance(value, list):
        return [shape(item) for item in value]
    return value if name in WORDS_FOR_PROGRAMS else type(value).__name__


WORDS_FOR_PROGRAMS = {"id", "status", "verdict", "difference", "section", "type", "alg", "kid", "same"}


@pytest.mark.parametrize("code", ["de", "es"])
def test_programs_read_the_same_json_in_every_language(code: str) -> None:
    judged = [samples.valid(), samples.rejected(), samples.unverified(), samples.malformed(), samples.failed()]
    found = scan(TOKEN.encode())

    def reports() -> list[object]:
        told = [reworded_outcome(outcome, samples.NOW) for outcome in judged]
        first, second = told[0].inspection, told[1].inspection
        assert first is not None
        assert second is not None
        return [
            *(json.loads(outcome_json_text(outcome)) for outcome in told),
            comparison_json(compare(first, second), ("a", "b")),
            scan_json(found, "app.log", samples.NOW),
        ]

    english = reports()
    languages.speak(code)
    translated = reports()
    assert [shape(each) for each in translated] == [shape(each) for each in english]
    assert translated != english


@pytest.mark.parametrize("code, shown", [("de", "0,4"), ("es", "0,4"), ("en", "0.4")])
def test_the_point_of_a_number_is_the_language_s_own(code: str, shown: str) -> None:
    languages.speak(code)
    assert milliseconds(0.4) == f"{shown} ms"
    assert skew(0.4) == f"+{shown} s"


def test_how_long_ago_is_said_as_the_language_says_it() -> None:
    languages.speak("de")
    assert in_words(samples.NOW - 130, samples.NOW).endswith(", vor 2 min")
    assert in_words(samples.NOW - 3 * times.YEAR_S, samples.NOW).endswith(", vor 3 Jahren")


# --- changed while the window is in use -----------------------------------------------------------------------------


def test_the_request_form_keeps_what_is_typed(world: World) -> None:
    window = world.window(world.remember(world.profile()), world.profile("expired"))
    window.work.selection.select_profile("own-expired")
    form = window.panes.frame.request.form
    form.client_id.setText("half-typ")
    form.client_id.textEdited.emit("half-typ")
    form.advanced.open()
    form.advanced.timeout.setText("12x")
    form.advanced.timeout.textEdited.emit("12x")
    window.panes.profile.replace_secret()
    form.secret.entry.setText(" typed and not saved")
    form.show_problems(form.check())
    form.scopes.entry.setText("orders/wri")
    window.panes.language.choose("es")
    again = window.panes.frame.request.form
    assert again is not form
    assert window.work.selection.profile is not None
    assert (window.work.selection.profile.id, again.client_id.text()) == ("own-expired", "half-typ")
    assert (again.scopes.entry.text(), again.advanced.timeout.text()) == ("orders/wri", "12x")
    assert again.secret.editing
    assert again.secret.typed == " typed and not saved"
    assert again.advanced.header.isChecked()
    assert again.wrong() == form.wrong()
    row = again.row("client_id")
    assert row is not None
    assert row.label.text() == tr("Client ID") != "Client ID"


def test_a_name_that_is_being_typed_stays(world: World) -> None:
    window = world.window(world.profile())
    window.panes.profile.new()
    window.panes.frame.request.header.name_edit.setText("reports-")
    window.panes.language.choose("de")
    header = window.panes.frame.request.header
    assert header.renaming
    assert header.name_edit.text() == "reports-"


def test_a_pasted_text_and_what_it_is_compared_with_stay(world: World, until: Until) -> None:
    window = world.window(world.profile(), world.profile("expired"))
    paste = window.panes.paste.form()
    window.work.selection.open_paste()
    paste.set_text(f"Bearer {TOKEN}")
    paste.profile.setCurrentIndex(2)
    paste.profile.activated.emit(2)
    paste.audience.setText("orders-api")
    paste.choose_keys("secret")
    paste.secret.setText("shared")
    paste.expectations.open()
    paste.expectations.leeway.setText("5")
    window.panes.submit()
    until(lambda: window.work.selection.outcome is not None)
    before, found = window.work.selection.outcome, paste.found
    window.panes.language.choose("de")
    again = window.panes.paste.form()
    assert window.work.selection.purpose is Purpose.PASTE
    assert again.editor.text == f"Bearer {TOKEN}"
    assert (again.profile.value(), again.audience.text()) == ("own-expired", "orders-api")
    assert (again.keys.value(), again.secret.text(), again.expectations.leeway.text()) == ("secret", "shared", "5")
    assert again.expectations.header.isChecked()
    assert again.expected().leeway_s == 5
    assert window.work.selection.outcome is not None
    assert before is not None
    assert window.work.selection.outcome.id == before.id
    assert again.found
    assert again.found != found
    window.panes.language.choose("en")
    assert window.panes.paste.form().found == found


def test_selection_tab_filter_and_verdict_stay_and_are_told_anew(world: World) -> None:
    window = world.window(world.remember(world.profile("expired"), "expired"))
    world.get_token(window)
    before = window.work.selection.outcome
    assert before is not None
    assert before.inspection is not None
    window.panes.frame.inspection.row.select("Claims")
    window.panes.frame.inspection.row.filter.setText("exp")
    said, busy = texts(window), {label.text() for label in window.panes.frame.request.busy.findChildren(QLabel)}
    window.panes.language.choose("de")
    after = window.work.selection.outcome
    assert after is not None
    assert after.inspection is not None
    assert (after.id, after.inspection.verdict) == (before.id, before.inspection.verdict)
    assert after.inspection.reason != before.inspection.reason
    assert window.panes.frame.inspection.current_tab == "Claims"
    assert window.panes.frame.inspection.row.filter.text() == "exp"
    assert window.panes.frame.inspection.banner.accessibleName() == tr("Rejected") != "Rejected"
    assert window.panes.frame.sidebar.tokens.rows.rowCount() == 1
    window.panes.language.choose("en")
    assert window.work.selection.outcome is not None
    assert window.work.selection.outcome.inspection is not None
    assert window.work.selection.outcome.inspection.reason == before.inspection.reason
    assert said <= texts(window) | {"In Test keyring", *busy}


def test_a_refusal_is_explained_anew(world: World) -> None:
    window = world.window(world.profile("expired"))
    world.vault.store("own-expired", " wrong")
    world.get_token(window)
    before = window.work.selection.outcome
    assert before is not None
    assert before.diagnosis is not None
    window.panes.language.choose("es")
    after = window.work.selection.outcome
    assert after is not None
    assert after.diagnosis is not None
    assert (after.id, after.diagnosis.id) == (before.id, before.diagnosis.id)
    assert after.diagnosis.summary != before.diagnosis.summary
    window.panes.language.choose("en")
    assert window.work.selection.outcome is not None
    assert window.work.selection.outcome.diagnosis == before.diagnosis


def test_a_running_request_goes_on(world: World, until: Until) -> None:
    window = world.window(world.remember(world.profile()))
    arrived: list[str] = []
    window.work.requests.arrived.connect(lambda profile_id, _: arrived.append(profile_id))
    window.panes.frame.request.get_token.click()
    window.panes.language.choose("de")
    assert not window.panes.frame.request.get_token.isEnabled()
    until(lambda: bool(arrived))
    assert window.work.selection.outcome is not None
    assert window.work.selection.outcome.inspection is not None
    assert window.panes.frame.request.get_token.isEnabled()


def test_what_is_being_inspected_is_waited_for(world: World, until: Until) -> None:
    window = world.window(world.profile())
    window.work.selection.open_paste()
    window.panes.paste.form().set_text(TOKEN)
    window.panes.submit()
    window.panes.language.choose("de")
    assert languages.spoken() == "en"
    assert window.panes.status.said == "The language changes when what is running has ended."
    until(lambda: languages.spoken() == "de")
    assert window.work.selection.outcome is not None


def test_an_edit_can_still_be_undone(world: World) -> None:
    window = world.window(world.profile())
    form = window.panes.frame.request.form
    form.client_id.setText("another")
    form.client_id.textEdited.emit("another")
    window.panes.language.choose("de")
    window.panes.profile.undo()
    assert window.panes.frame.request.form.client_id.text() == world.profile().client_id
    assert window.panes.status.said.startswith(tr("Undone: {change}.").partition("{")[0])


def test_an_answer_of_an_api_stays_and_is_explained_anew(world: World, until: Until) -> None:
    window = world.window(world.profile())
    window.panes.answer.open()
    view = window.panes.frame.inspection.answer
    view.editor.setPlainText('WWW-Authenticate: Bearer error="invalid_token"')
    view.explain.click()
    until(view.diagnosis.isVisible)
    window.panes.language.choose("es")
    again = window.panes.frame.inspection.answer
    assert again.editor.toPlainText() == 'WWW-Authenticate: Bearer error="invalid_token"'
    until(again.diagnosis.isVisible)
    assert window.panes.frame.inspection.current_tab == "API answer"


def test_messages_panes_and_the_way_to_begin_stay(world: World) -> None:
    window = world.window()
    window.work.messages.warn("One.")
    window.work.messages.warn("Two.")
    window.panes.frame.toggle_sidebar()
    window.panes.language.choose("de")
    assert window.panes.frame.starting
    assert window.panes.frame.sidebar.rail
    assert window.work.messages.standing == ("One.", "Two.")
    assert window.panes.frame.start.demo.text() == tr("Try the demo issuer") != "Try the demo issuer"


def test_nothing_of_the_panes_before_is_left(world: World) -> None:
    window = world.window(world.profile())
    before = (window.panes.frame, window.panes.status, window.panes.profile, window.panes.keys, window.panes.menus)
    children = len(window.children())
    for code in ("de", "es", "en"):
        window.panes.language.choose(code)
        world.settle(window)
        world.qtbot.waitUntil(lambda: len(window.children()) <= children)
    assert not any(isValid(each) for each in before)


def test_verdicts_on_the_tokens_of_a_file_are_all_in_one_language(world: World, until: Until) -> None:
    window = scanned(world, until, LOG)
    window.work.found.judge_again()
    window.panes.language.choose("de")
    assert languages.spoken() == "en"
    until(lambda: languages.spoken() == "de")
    said = rows(window)
    window.panes.language.choose("en")
    window.work.found.judge_again()
    until(lambda: not window.work.found.running)
    english = rows(window)
    window.panes.language.choose("de")
    assert rows(window) == said
    assert not set(said) & set(english)


def test_an_open_menu_is_waited_for(world: World, until: Until) -> None:
    window = world.window(world.profile())
    window.panes.menus.open_main()
    menu = window.panes.menus.last
    assert menu is not None
    window.panes.language.choose("de")
    assert languages.spoken() == "en"
    menu.close()
    until(lambda: languages.spoken() == "de")


def test_a_choice_in_the_menu_is_followed_at_once(world: World, until: Until) -> None:
    window = world.window(world.profile())
    window.panes.menus.open_main()
    menu = window.panes.menus.last
    assert menu is not None
    language = next(entry.menu() for entry in menu.actions() if entry.text() == "Language")
    assert isinstance(language, QMenu)
    menu.setActiveAction(language.menuAction())
    QTest.keyClick(menu, Qt.Key.Key_Right)
    until(language.isVisible)
    for _ in range(2):
        QTest.keyClick(language, Qt.Key.Key_Down)
    QTest.keyClick(language, Qt.Key.Key_Return)
    assert languages.spoken() == "de"
