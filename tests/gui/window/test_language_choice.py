"""The language of the window: chosen, remembered, taken from the system, and changed while the window is in use."""

from __future__ import annotations

import gc
import json
import weakref
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL, QEvent, QLocale, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QLineEdit, QWidget
from shiboken6 import isValid

from inspector.core.comparison.comparison import compare
from inspector.core.diagnosis.pasted import diagnose_text
from inspector.core.journeys.rejudging import rejudge
from inspector.core.profiles.store import write_profiles
from inspector.core.report.comparison import comparison_json
from inspector.core.report.outcome import VERDICT_WORDS, outcome_json_text
from inspector.core.report.scan import scan_json
from inspector.core.scan.scan import scan
from inspector.core.text import times
from inspector.core.text.language import tr
from inspector.core.text.times import milliseconds
from inspector.gui.inspection.claims.model import in_words
from inspector.gui.inspection.findings.beside_widgets import AnswerCard
from inspector.gui.model import languages
from inspector.gui.model.selection import Purpose
from inspector.gui.theme import theme
from inspector.gui.widgets.clock_words import skew
from inspector.gui.widgets.form_fields import Choice
from inspector.gui.window.main_window import MainWindow
from inspector.resources import ResourceError
from tests.core import minting
from tests.gui import samples
from tests.gui.conftest import World
from tests.gui.inspection.issuer.test_view import reply, with_token
from tests.gui.scan.test_pane import LOG, MANY, rows, scanned, written
from tests.gui.window.agreement import agree
from tests.servers import closed_port, serve

Until = Callable[[Callable[[], bool]], None]
TOKEN = samples.token().text


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
    world.speak(world.window(world.profile()), "de")
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
    languages.speak("de")
    window = world.window()
    assert window.panes.registry.menu_text("paste").endswith("\tStrg+Umschalt+V")
    languages.speak("en")
    assert window.panes.registry.menu_text("paste") == "Paste a token\tCtrl+Shift+V"


def test_it_is_in_the_settings_and_in_the_palette(world: World, until: Until) -> None:
    window = world.window(world.profile())
    window.panes.settings.open("language")
    page = window.panes.settings.page
    assert page is not None
    choice = page.rows["language"].control
    assert isinstance(choice, Choice)
    assert [choice.itemText(row) for row in range(choice.count())] == ["As the system", "English", "Deutsch", "Español"]
    assert choice.currentText() == "As the system"
    program = world.programs[-1]
    choice.setCurrentIndex(2)
    choice.activated.emit(2)
    until(lambda: not program.changing)
    assert languages.spoken() == "de"
    assert program.window is not window
    program.window.panes.registry.run("language-en")
    until(lambda: not program.changing)
    assert languages.spoken() == "en"


def shape(value: object, name: str = "") -> object:
    """A JSON value without its sentences: its names, its words for programs, and of what type the rest is."""
    if isinstance(value, dict):
        return {key: shape(item, key) for key, item in value.items()}
    if isinstance(value, list):
        return [shape(item) for item in value]
    return value if name in WORDS_FOR_PROGRAMS else type(value).__name__


WORDS_FOR_PROGRAMS = {"id", "status", "verdict", "difference", "section", "type", "alg", "kid", "same"}


def test_a_language_whose_file_is_missing_leaves_the_window_as_it_is(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = world.window(world.profile())

    def missing(*parts: str) -> Path:
        raise ResourceError(f"{parts[-1]} is missing.")

    monkeypatch.setattr(languages, "resource", missing)
    assert world.speak(window, "de") is window
    assert window.work.messages.standing == ("de.qm is missing.",)
    assert window.panes.frame.isVisible()
    assert languages.spoken() == "en"


@pytest.mark.parametrize("code", ["de", "es"])
def test_programs_read_the_same_json_in_every_language(code: str) -> None:
    judged = [samples.valid(), samples.rejected(), samples.unverified(), samples.malformed(), samples.failed()]
    found = scan(TOKEN.encode())

    def reports() -> list[object]:
        first, second = judged[0].inspection, judged[1].inspection
        assert first is not None
        assert second is not None
        return [
            *(json.loads(outcome_json_text(outcome)) for outcome in judged),
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


def others_than(window: MainWindow) -> list[QWidget]:
    """The windows of the program that are there beside this one."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each is not window]


def in_one_language(world: World, window: MainWindow) -> None:
    """The verdict that is shown, and the words around it, are in the language that is spoken now."""
    outcome = window.work.selection.outcome
    assert outcome is not None
    assert outcome.inspection is not None
    verdict = tr(VERDICT_WORDS[outcome.inspection.verdict])
    assert window.panes.frame.inspection.banner.accessibleName() == verdict
    again = rejudge(outcome, outcome.inspection.at).inspection
    assert again is not None
    assert again.reason == outcome.inspection.reason
    assert again.told() == outcome.inspection.told()
    world.stopped_at = world.now()  # or a second could pass between what is said and what should be
    window.tick()
    agree(window)
    world.stopped_at = None
    with_english = languages.spoken() == languages.ENGLISH
    assert (window.panes.frame.inspection.header.export.text() == "Export") is with_english


def everything_made(world: World, until: Until) -> MainWindow:
    """A window in which every form and every view was needed, and the pasted token is shown."""
    window = scanned(world, until, LOG, world.window(world.remember(world.profile())))
    window.work.selection.select_profile("own-ok")
    world.get_token(window)
    window.panes.issuer.introspect()
    until(lambda: not window.work.issuer.running)
    for tab in ("Checks", "Claims", "Raw", "Keys", "Exchange", "Accepted by"):
        window.panes.frame.inspection.show_tab(tab)
    window.panes.registry.run("palette")
    window.panes.palette.close()
    window.work.selection.open_paste()
    window.panes.paste.form().set_text(TOKEN)
    window.panes.submit()
    until(lambda: window.work.selection.outcome is not None and not window.work.inspecting.running)
    window.panes.compare.compare_with(window.work.tokens.all[-1].id)
    return window


# --- changed while the window is in use -----------------------------------------------------------------------------


def test_the_request_form_keeps_what_is_typed(world: World) -> None:
    window = world.window(world.remember(world.profile()), world.profile("expired"))
    window.work.selection.select_profile("own-expired")
    form = window.panes.frame.request.form
    form.client_id.setText("half-typ")
    form.client_id.textEdited.emit("half-typ")
    form.advanced.open()
    form.advanced.fields.timeout.setText("12x")
    form.advanced.fields.timeout.textEdited.emit("12x")
    window.panes.profile.replace_secret()
    form.secret.entry.setText(" typed and not saved")
    form.show_problems(form.check())
    form.scopes.entry.setText("orders/wri")
    wrong = form.wrong()
    window = world.speak(window, "es")
    again = window.panes.frame.request.form
    assert again is not form
    assert window.work.selection.profile is not None
    assert (window.work.selection.profile.id, again.client_id.text()) == ("own-expired", "half-typ")
    assert (again.scopes.entry.text(), again.advanced.fields.timeout.text()) == ("orders/wri", "12x")
    assert again.secret.editing
    assert again.secret.typed == " typed and not saved"
    assert again.advanced.header.isChecked()
    assert again.wrong() == wrong
    row = again.row("client_id")
    assert row is not None
    assert row.label.text() == tr("Client ID") != "Client ID"


def test_a_name_that_is_being_typed_stays(world: World) -> None:
    window = world.window(world.profile())
    window.panes.profile.new()
    window.panes.frame.request.header.name_edit.setText("reports-")
    window = world.speak(window, "de")
    header = window.panes.frame.request.header
    assert header.renaming
    assert header.name_edit.text() == "reports-"


def test_a_pasted_text_and_what_it_is_compared_with_stay(world: World, until: Until) -> None:
    window = world.window(world.profile(), world.profile("expired"))
    paste = window.panes.paste.form()
    window.work.selection.open_paste()
    paste.set_text(f"Bearer {TOKEN}")
    paste.profile.setCurrentIndex(3)
    paste.profile.activated.emit(3)
    paste.audience.setText("orders-api")
    paste.key_source.take_from("secret")
    paste.secret.setText("shared")
    paste.expectations.open()
    paste.expectations.leeway.setText("5")
    window.panes.submit()
    until(lambda: window.work.selection.outcome is not None)
    before, found = window.work.selection.outcome, paste.found
    window = world.speak(window, "de")
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
    window = world.speak(window, "en")
    assert window.panes.paste.form().found == found


def test_selection_tab_filter_and_verdict_stay_and_are_told_anew(world: World) -> None:
    window = world.window(world.remember(world.profile("expired"), "expired"))
    world.get_token(window)
    before = window.work.selection.outcome
    assert before is not None
    assert before.inspection is not None
    window.panes.frame.inspection.row.select("Claims")
    window.panes.frame.inspection.row.filter.setText("exp")
    reason = before.inspection.reason
    said, busy = texts(window), {label.text() for label in window.panes.frame.request.busy.findChildren(QLabel)}
    window = world.speak(window, "de")
    after = window.work.selection.outcome
    assert after is before
    assert after.inspection is not None
    assert after.inspection.reason != reason
    assert window.panes.frame.inspection.current_tab == "Claims"
    assert window.panes.frame.inspection.row.filter.text() == "exp"
    assert window.panes.frame.inspection.banner.accessibleName() == tr("Rejected") != "Rejected"
    assert window.panes.frame.sidebar.tokens.rows.rowCount() == 1
    window = world.speak(window, "en")
    assert after.inspection.reason == reason
    assert said <= texts(window) | {"In Test keyring", *busy}


def of_diagnosis(window: MainWindow) -> str:
    """What the tab Diagnosis says of the cause."""
    return window.panes.frame.inspection.pages.diagnosis.cause.text()


def test_a_refusal_is_explained_anew(world: World) -> None:
    window = world.window(world.profile("expired"))
    world.vault.store("own-expired", " wrong")
    world.get_token(window)
    before = window.work.selection.outcome
    assert before is not None
    english = before.diagnosis
    assert english is not None
    assert english.cause in of_diagnosis(window)
    window = world.speak(window, "es")
    assert window.work.selection.outcome is before
    assert window.work.requests.latest("own-expired") is before
    spanish = before.diagnosis
    assert spanish is not None
    assert spanish.id == english.id
    assert spanish.summary != english.summary
    assert spanish.cause in of_diagnosis(window)
    window = world.speak(window, "en")
    assert before.diagnosis == english


def test_a_connection_that_failed_is_told_anew(world: World) -> None:
    nowhere = replace(world.profile("ok"), token_url=f"http://127.0.0.1:{closed_port()}/token")
    window = world.window(world.remember(nowhere))
    world.get_token(window)
    before = window.work.selection.outcome
    assert before is not None
    assert before.exchange is not None
    failure = before.exchange.failure
    assert failure is not None
    assert str(failure.message) == "127.0.0.1 refused the connection: nothing listens on that port."
    assert any("127.0.0.1 refused" in text for text in texts_of_exchange(window))
    window = world.speak(window, "de")
    assert window.work.selection.outcome is before
    assert before.exchange.failure is failure
    assert "refused" not in str(failure.message)
    assert str(failure.message) in " ".join(texts_of_exchange(window))
    assert not any("refused" in text for text in texts_of_exchange(window))
    assert before.diagnosis is not None
    assert str(failure.message) in before.diagnosis.said


def texts_of_exchange(window: MainWindow) -> set[str]:
    """What the tab Exchange says."""
    view = window.panes.frame.inspection.pages.exchange
    return {label.text() for label in view.findChildren(QLabel)}


def test_the_explanation_of_an_answer_is_told_anew(world: World) -> None:
    window = world.window(world.profile())
    told = diagnose_text('HTTP/1.1 401 Unauthorized\n\n{"message":"jwt expired"}', "generic")
    window.work.selection.show_answer(told)
    english = window.panes.frame.inspection.banner.state
    window = world.speak(window, "de")
    german, pane = told.told(), window.panes.frame.inspection
    assert german.cause in pane.banner.state.sentence
    assert pane.banner.state.sentence != english.sentence
    (card,) = pane.pages.findings.beside()
    assert isinstance(card, AnswerCard)
    assert card.told.cause == german.cause


def test_a_dropped_text_is_called_by_its_name_in_every_language(world: World, until: Until) -> None:
    window = world.window(world.profile())
    window.work.arriving.take_text(f"{TOKEN}\n{samples.token().text[:-4]}AAAA")
    until(lambda: window.work.found.result is not None)
    name, result, outcomes = window.work.found.name, window.work.found.result, window.work.found.outcomes
    assert "in the text" in " ".join(texts(window))
    window = world.speak(window, "de")
    assert window.work.found.name is name
    assert window.work.found.result is result
    assert all(one is other for one, other in zip(window.work.found.outcomes, outcomes, strict=True))
    assert str(name) == tr("the text") != "the text"
    assert str(name) in " ".join(texts(window))
    assert "in the text" not in " ".join(texts(window))


def test_a_running_request_goes_on(world: World, until: Until) -> None:
    window = world.window(world.remember(world.profile()))
    arrived: list[str] = []
    window.work.requests.arrived.connect(lambda profile_id, _: arrived.append(profile_id))
    program, enabled = world.programs[-1], list[bool]()
    program.changed.connect(lambda: enabled.append(program.window.panes.frame.request.get_token.isEnabled()))
    window.panes.frame.request.get_token.click()
    window = world.speak(window, "de")
    assert enabled == [False]
    until(lambda: bool(arrived))
    assert window.work.selection.outcome is not None
    assert window.work.selection.outcome.inspection is not None
    assert window.panes.frame.request.get_token.isEnabled()


def test_a_pasted_text_is_judged_through_a_change(world: World, until: Until) -> None:
    large = TOKEN + " " + "x" * 300_000
    window = world.window(world.profile())
    window.work.selection.open_paste()
    window.panes.paste.form().set_text(large)
    window.panes.submit()
    window = world.speak(window, "de")
    assert languages.spoken() == "de"
    until(lambda: window.work.selection.outcome is not None)
    until(lambda: window.settled)
    assert window.panes.paste.form().editor.text == large
    in_one_language(world, window)


def test_keys_are_fetched_through_a_change(world: World, until: Until) -> None:
    window = world.window(world.remember(world.profile()))
    world.get_token(window)
    window.work.services.keys.clear()
    window.panes.keys.fetch_again()
    assert window.work.inspecting.running
    window = world.speak(window, "de")
    until(lambda: not window.work.inspecting.running)
    assert window.panes.status.said == tr("The keys were fetched again.") != "The keys were fetched again."
    in_one_language(world, window)


def test_a_file_is_read_through_a_change(world: World, until: Until) -> None:
    window = world.window(world.profile())
    window.panes.arrivals.take_file(written(world, MANY))
    assert window.work.arriving.running
    window = world.speak(window, "de")
    until(lambda: window.work.found.result is not None)
    assert window.work.selection.purpose is Purpose.SCAN
    assert len(rows(window)) == 8
    until(lambda: window.work.selection.outcome is not None)
    in_one_language(world, window)


def test_a_large_file_is_said_to_be_read_in_the_new_language(world: World, until: Until) -> None:
    window = world.window(world.profile())
    window.work.found.begin("app.log")
    window = world.speak(window, "de")
    assert window.panes.scan.pane().reading
    assert window.panes.scan.pane().busy.words[0] == tr("Reading {name}", name="app.log") != "Reading app.log"


def test_methods_are_tried_through_a_change(world: World, until: Until) -> None:
    window = world.window(world.remember(world.profile("wrong-secret"), "wrong-secret"))
    window.panes.method.ask()
    card = window.panes.frame.request.form.methods
    until(card.start.isVisible)
    window = world.speak(window, "de")
    card = window.panes.frame.request.form.methods
    assert card.start.isVisible()
    plan = window.work.methods.plan
    assert plan is not None
    assert card.words == plan.sentence()
    assert window.work.methods.plan is plan
    left_out = [str(why) for _, why in plan.left_out]
    assert left_out
    assert any(why in text for why in left_out for text in texts(window))
    assert not any(word in why.split() for why in left_out for word in ("the", "is", "for"))
    card.start.click()
    assert window.work.methods.running
    window = world.speak(window, "es")
    until(lambda: not window.work.methods.running)
    card = window.panes.frame.request.form.methods
    search = window.work.methods.search
    assert search is not None
    assert window.work.methods.plan is plan
    assert search.attempts
    assert len(card.results) == len(search.attempts)
    assert card.words == str(search.conclusion)
    said = card.words
    window = world.speak(window, "de")
    assert window.work.methods.search is search
    assert window.panes.frame.request.form.methods.words == str(search.conclusion) != said
    assert len(window.panes.frame.request.form.methods.results) == len(search.attempts)


def test_the_issuer_is_asked_through_a_change(world: World, until: Until) -> None:
    with serve(reply(active=True)) as site:
        window = with_token(world, site)
        window.panes.issuer.introspect()
        assert window.work.issuer.running
        window = world.speak(window, "de")
        until(lambda: not window.work.issuer.running)
    view = window.panes.frame.inspection.issuer
    assert view.title.text() == tr("Active") != "Active"
    said, answer = view.words, window.work.issuer.said
    window = world.speak(window, "en")
    assert window.work.issuer.said is answer
    assert window.panes.frame.inspection.issuer.title.text() == "Active"
    assert window.panes.frame.inspection.issuer.words != said
    assert window.panes.frame.inspection.current_tab == "Issuer"


def test_logging_out_goes_on_through_a_change(world: World, until: Until) -> None:
    window = world.window(world.remember(world.profile()))
    world.get_token(window)
    window.panes.log_out.ask()
    window.panes.frame.log_out.confirm.click()
    assert window.work.logging_out.running
    window = world.speak(window, "de")
    until(lambda: not window.work.logging_out.running)
    assert len(window.work.tokens) == 0
    assert window.work.selection.outcome is None
    assert window.panes.frame.inspection.banner.accessibleName() != "No token yet"


def test_a_secret_is_stored_and_used_through_a_change(world: World, until: Until) -> None:
    window = world.window(world.profile())
    window.panes.profile.replace_secret()
    window.panes.frame.request.form.secret.entry.setText(world.issuer.secret_for(world.issuer.profile("ok").id))
    window.panes.frame.request.get_token.click()
    window = world.speak(window, "de")
    until(lambda: window.work.selection.outcome is not None)
    assert not window.panes.frame.request.form.secret.editing
    in_one_language(world, window)


def test_profiles_are_written_through_a_change(world: World, until: Until) -> None:
    window = world.window(world.profile())
    file = world.home.parent / "mine.json"
    window.panes.profile.export_to(file)
    window = world.speak(window, "de")
    until(file.exists)
    until(lambda: "mine.json" in window.panes.status.said)
    assert window.panes.status.said != "1 profile saved in mine.json."


def test_a_question_about_a_file_is_asked_again(world: World, until: Until) -> None:
    window = world.window(world.profile())
    outcome = samples.valid()
    window.work.tokens.add(outcome)
    window.work.selection.select_token(outcome.id)
    file = world.home.parent / "team.json"
    file.write_text(json.dumps({"keys": [minting.jwk_of(minting.rsa_key("r1"))]}), encoding="utf-8")
    window.panes.arrivals.take_file(file)
    until(lambda: window.panes.arrivals.question is not None)
    window = world.speak(window, "de")
    question = window.panes.arrivals.question
    assert question is not None
    assert question.isVisible()
    assert question.confirm.text() == tr("Check with these keys") != "Check with these keys"


def test_a_review_of_a_file_stays_open(world: World, until: Until) -> None:
    window = world.window()
    file = world.home.parent / "team.json"
    file.write_bytes(write_profiles((world.profile(),)).encode())
    window.panes.arrivals.take_file(file)
    until(lambda: window.work.selection.purpose is Purpose.IMPORT)
    window = world.speak(window, "de")
    pane = window.panes.importing.pane()
    assert pane.isVisible()
    pane.take.click()
    assert [profile.name for profile in window.work.profiles.own] == [world.profile().name]


def test_what_is_pasted_can_still_be_undone(world: World, until: Until) -> None:
    window = world.window(world.profile())
    window.work.selection.open_paste()
    window.panes.paste.form().set_text("first")
    window.panes.paste.form().set_text(f"second {TOKEN}")
    window = world.speak(window, "de")
    editor = window.panes.paste.form().editor
    assert editor.text == f"second {TOKEN}"
    editor.undo()
    assert editor.text == "first"
    editor.redo()
    assert editor.text == f"second {TOKEN}"


def test_the_text_is_still_marked_as_changed_in_the_new_language(world: World, until: Until) -> None:
    window = world.window(world.profile())
    window.work.selection.open_paste()
    window.panes.paste.form().set_text(TOKEN)
    window.panes.submit()
    until(lambda: window.work.selection.outcome is not None)
    window.panes.paste.form().key_source.take_from("url")  # or it would be judged by itself
    window.panes.paste.form().audience.setText("orders")
    assert window.work.selection.shown.edited == "Expected audience"
    window = world.speak(window, "de")
    assert window.work.selection.shown.edited == tr("Expected audience") != "Expected audience"


@pytest.mark.parametrize("place", ["client_id", "scopes", "paste", "tabs"])
def test_the_keyboard_stays_where_it_is(world: World, place: str) -> None:
    window = world.window(world.profile())

    def there(window: MainWindow) -> QWidget:
        form = window.panes.frame.request.form
        return {
            "client_id": form.client_id, "scopes": form.scopes.entry, "paste": window.panes.frame.sidebar.paste,
            "tabs": window.panes.frame.inspection.row.tabs,
        }[place]  # fmt: skip

    there(window).setFocus()
    window = world.speak(window, "de")
    assert there(window).hasFocus()
    assert window.isActiveWindow()


def test_the_program_goes_on_and_is_finished_once(world: World, until: Until) -> None:
    window = world.window(demo=True)
    window.work.clipboard.copy("token", confidential=True)
    before, size = window.geometry(), window.size()
    window = world.speak(window, "de")
    until(lambda: others_than(window) == [])
    assert window.work.demo.running is not None
    assert QApplication.clipboard().text() == "token"
    assert (window.geometry(), window.size()) == (before, size)
    window.close()
    window.finish()
    assert QApplication.clipboard().text() == ""


def test_an_edit_can_still_be_undone(world: World) -> None:
    window = world.window(world.profile())
    form = window.panes.frame.request.form
    form.client_id.setText("another")
    form.client_id.textEdited.emit("another")
    window = world.speak(window, "de")
    window.panes.profile.undo()
    assert window.panes.frame.request.form.client_id.text() == world.profile().client_id
    assert window.panes.status.said.startswith(tr("Undone: {change}.").partition("{")[0])


def test_messages_panes_and_the_way_to_begin_stay(world: World) -> None:
    window = world.window()
    window.work.messages.warn("One.")
    window.work.messages.warn("Two.")
    window.panes.frame.toggle_sidebar()
    window = world.speak(window, "de")
    assert window.panes.frame.starting
    assert window.panes.frame.sidebar.rail
    assert window.work.messages.standing == ("One.", "Two.")
    assert window.panes.frame.start.demo.text() == tr("Try the demo issuer") != "Try the demo issuer"


def test_nothing_of_the_windows_before_is_left(world: World, until: Until) -> None:
    window = everything_made(world, until)
    parts = (window.panes.frame, window.panes.status, window.panes.profile, window.panes.keys, window.panes.menus)
    before = weakref.ref(window)
    window = world.speak(window, "de")
    assert not any(isValid(part) for part in parts)
    del parts

    def gone() -> bool:
        gc.collect()
        return before() is None

    until(gone)
    assert window.isVisible()
    assert QApplication.topLevelWidgets().count(window) == 1


def test_changes_leave_no_more_objects_and_no_more_listeners(world: World, until: Until) -> None:
    window = everything_made(world, until)

    def counted() -> tuple[int, int, int]:
        work = window.work
        until(lambda: others_than(window) == [])
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        listeners = sum(
            each.receivers(signal)
            for each, signal in (
                (work.selection, SIGNAL("changed(PyObject,PyObject)")),
                (work.requests, SIGNAL("changed(QString)")),
                (work.tokens, SIGNAL("changed()")),
                (work.profiles, SIGNAL("changed()")),
                (work.shared, SIGNAL("cleared()")),
                (work.messages, SIGNAL("said(QString)")),
                (theme.current(), SIGNAL("changed()")),
            )
        )
        return len(window.findChildren(QObject)), len(work.findChildren(QObject)), listeners

    def at_rest() -> tuple[int, int, int]:
        seen = [counted()]
        while len(seen) < 5 or len(set(seen[-5:])) > 1:  # not within a time: to collect takes long on a busy machine
            assert len(seen) < 200
            QTest.qWait(50)
            seen.append(counted())
        return seen[-1]

    window = world.speak(window, "de")
    window = world.speak(window, "en")
    first = at_rest()
    assert first[2] > 20
    changes = ("de", "en", "es", "en")
    for code in changes:
        window = world.speak(window, code)
    more = [now - before for now, before in zip(at_rest(), first, strict=True)]
    assert max(more) < len(changes), "one for each change would be too many"


def test_verdicts_on_the_tokens_of_a_file_are_all_in_one_language(world: World, until: Until) -> None:
    window = scanned(world, until, LOG)
    english = rows(window)
    window.work.found.judge_again()
    window = world.speak(window, "de")
    until(lambda: not window.work.found.running)
    said = rows(window)
    window = world.speak(window, "en")
    window.work.found.judge_again()
    until(lambda: not window.work.found.running)
    assert rows(window) == english
    window = world.speak(window, "de")
    assert rows(window) == said
    assert not set(said) & set(english)


def test_an_open_menu_is_waited_for(world: World, until: Until) -> None:
    window = world.window(world.profile())
    window.panes.menus.open_main()
    menu = window.panes.menus.last
    assert menu is not None
    assert world.speak(window, "de") is window
    assert languages.spoken() == "en"
    assert window.panes.status.said == "The language changes when what is open has been closed."
    menu.close()
    until(lambda: languages.spoken() == "de")


def test_a_choice_in_the_list_of_the_settings_is_followed_at_once(world: World, until: Until) -> None:
    window = world.window(world.profile())
    window.panes.settings.open("language")
    page = window.panes.settings.page
    assert page is not None
    choice = page.rows["language"].control
    assert isinstance(choice, Choice)
    choice.showPopup()
    until(choice.view().isVisible)
    for _ in range(2):
        QTest.keyClick(choice.view(), Qt.Key.Key_Down)
    QTest.keyClick(choice.view(), Qt.Key.Key_Return)
    until(lambda: languages.spoken() == "de")
