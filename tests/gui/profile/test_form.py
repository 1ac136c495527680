from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from inspector.core.definitions.proposal import ProposalState
from inspector.core.knowledge.providers import providers
from inspector.core.profiles.profile import FieldProblem, Profile
from inspector.core.profiles.store import read_profiles
from inspector.gui.profile.form import RequestForm
from inspector.gui.widgets.clock_words import skew
from inspector.gui.widgets.form_fields import Choice
from inspector.gui.widgets.panes.pane_footer import response_line
from tests.gui import samples
from tests.gui.conftest import World
from tests.gui.importing.by_hand import import_file, review_file

Until = Callable[[Callable[[], bool]], None]


@pytest.fixture
def form(qtbot: QtBot) -> RequestForm:
    form = RequestForm()
    qtbot.addWidget(form)
    form.resize(340, 900)
    form.show_profile(samples.PROFILE)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


def test_each_provider_has_the_fields_of_its_row(form: RequestForm) -> None:
    for i, kind in enumerate(providers()):
        form.provider.setCurrentIndex(i)
        assert list(form._editors) == [field.name for field in kind.fields]
        for field in kind.fields:
            row = form.row(field.name)
            assert row is not None
            assert row.label.text() == field.label
            assert form._editors[field.name].accessibleName() == field.label


def test_what_is_shown_is_the_profile(form: RequestForm) -> None:
    assert form.profile == samples.PROFILE
    assert isinstance(form._editors["region"], Choice)
    assert form._editors["region"].value() == "eu-west-1"
    assert form.client_id.text() == samples.CLIENT
    urls = {name: url.text() for name, (_, url) in form._derived._lines.items()}
    assert urls == {"token_url": f"https://{samples.TOKEN_HOST}/oauth2/token", "issuer": samples.POOL}


def test_an_example_is_slanted_and_a_value_is_not(form: RequestForm) -> None:
    region = form._editors["region"].findChild(QLineEdit)
    assert isinstance(region, QLineEdit)
    for edit, text in ((form.client_id, "abc"), (region, "eu-west-1")):
        edit.clear()
        assert edit.font().italic()
        QTest.keyClicks(edit, text)
        assert not edit.font().italic()
    form.show_profile(replace(samples.PROFILE, id="b2", region=""))
    assert region.font().italic()


def test_a_field_with_options_is_a_list_and_its_default_stays_unsaid(form: RequestForm) -> None:
    choice = form._editors["issuer_form"]
    assert isinstance(choice, Choice)
    assert not choice.isEditable()
    assert choice.currentText() == "Original"
    form.client_id.setFocus()
    QTest.keyClicks(form.client_id, "x")
    assert form.profile.issuer_form == ""
    choice.setCurrentIndex(choice.findData("updated"))
    assert form.profile.issuer_form == "updated"
    assert form._derived._lines["issuer"][1].text().startswith("https://issuer-cognito-idp.eu-west-1.")
    choice.setCurrentIndex(choice.findData("original"))
    assert form.profile.issuer_form == "original"
    form.show_profile(replace(form.profile, id="c3", issuer_form="new"))
    assert choice.currentText() == "", "what is not on the list is not shown as something that is"
    assert form.check()
    row = form.row("issuer_form")
    assert row is not None
    assert row.error == "Issuer form is one of original, updated."


def test_why_a_url_does_not_follow_is_said_in_its_place(form: RequestForm) -> None:
    form.show_profile(Profile(name="e", provider="entra", tenant="contoso.onmicrosoft.com"))
    urls = {name: url.text() for name, (_, url) in form._derived._lines.items()}
    assert urls["token_url"] == "https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/v2.0/token"
    assert urls["issuer"].startswith("Not checked: tokens name the tenant by its GUID")


def test_every_keystroke_is_an_edit(form: RequestForm, qtbot: QtBot) -> None:
    edits: list[Profile] = []
    form.edited.connect(edits.append)
    form.client_id.setFocus()
    form.client_id.selectAll()
    QTest.keyClicks(form.client_id, "abc")
    assert [edit.client_id for edit in edits] == ["a", "ab", "abc"]
    assert edits[-1].id == samples.PROFILE.id
    assert edits[-1].scopes == samples.PROFILE.scopes


def test_showing_a_profile_is_no_edit(form: RequestForm, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(form.edited):
        form.show_profile(
            replace(samples.PROFILE, id="b2", name="other", provider="generic", issuer="https://a.example")
        )
        form.show_profile(samples.PROFILE)


def test_the_other_providers_values_are_kept(form: RequestForm) -> None:
    form.provider.setCurrentIndex(form.provider.findData("generic"))
    assert form.profile.provider == "generic"
    assert form.profile.user_pool_id == samples.PROFILE.user_pool_id
    form.provider.setCurrentIndex(0)
    assert form.profile == samples.PROFILE


def test_a_field_is_judged_when_it_is_left_and_forgiven_when_it_is_right(form: RequestForm) -> None:
    edit = form._editors["domain_prefix"]
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "orders example")
    row = form.row("domain_prefix")
    assert row is not None
    assert row.error == "", "nothing is said while somebody types"
    form.client_id.setFocus()
    assert row.error == "A prefix has no spaces. Try orders-example."
    assert edit.property("error") is True
    assert edit.accessibleDescription() == row.error
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "orders-example")
    assert row.error == ""


def test_what_was_wrong_is_forgiven_when_the_edit_is_undone(form: RequestForm) -> None:
    form.show_profile(replace(samples.PROFILE, domain_prefix="orders example"))
    form.check()
    row = form.row("domain_prefix")
    assert row is not None
    assert row.error
    form.show_profile(samples.PROFILE)
    assert row.error == ""


def test_an_empty_field_that_is_left_is_not_wrong_yet(form: RequestForm) -> None:
    form.client_id.setFocus()
    form.client_id.selectAll()
    QTest.keyClick(form.client_id, Qt.Key.Key_Delete)
    form.scopes.entry.setFocus()
    row = form.row("client_id")
    assert row is not None
    assert row.error == ""
    assert [problem.field for problem in form.check()] == ["client_id"]
    assert row.error.startswith("Client ID is missing.")
    assert form.client_id.hasFocus()


def test_a_problem_in_advanced_opens_it(form: RequestForm) -> None:
    form.show_profile(replace(samples.PROFILE, timeout=0.0))
    assert not form.advanced._body.isVisible()
    assert [problem.field for problem in form.check()] == ["timeout"]
    assert form.advanced._body.isVisible()
    assert form.advanced.fields.timeout.hasFocus()


def test_advanced_says_how_much_was_changed(form: RequestForm) -> None:
    form.advanced.open()
    assert form.advanced._summary.text() == "Defaults"
    QTest.keyClicks(form.advanced.fields.texts["expected_audience"], "orders-api")
    form.advanced.fields.timeout.selectAll()
    QTest.keyClicks(form.advanced.fields.timeout, "2,5")
    assert form.advanced._summary.text() == "2 changed"
    assert (form.profile.expected_audience, form.profile.timeout) == ("orders-api", 2.5)
    form.advanced.fields.timeout.setFocus()
    form.advanced.fields.timeout.selectAll()
    QTest.keyClicks(form.advanced.fields.timeout, "soon")
    form.client_id.setFocus()
    assert form.advanced.fields.rows["timeout"].error == "The timeout is between 1 and 120 seconds."


@pytest.mark.parametrize(
    "typed, leeway, error",
    [("60", 60, ""), ("2,5", 2.5, ""), ("0", 0, ""), ("soon", -1, "from 0 to 86400."), ("86401", 86401, "from 0 to")],
)
def test_the_leeway_of_a_profile(form: RequestForm, typed: str, leeway: float, error: str) -> None:
    form.advanced.open()
    assert form.advanced.fields.leeway.text() in ("", "0")
    form.advanced.fields.leeway.setFocus()
    form.advanced.fields.leeway.selectAll()
    QTest.keyClicks(form.advanced.fields.leeway, typed)
    form.client_id.setFocus()
    assert form.profile.leeway == leeway
    said = form.advanced.fields.rows["leeway"].error
    assert error in said
    assert bool(said) is bool(error)


def test_extra_parameters_grow_as_they_are_filled(form: RequestForm) -> None:
    table = form.advanced.fields.parameters
    form.advanced.open()
    table.setFocus()
    assert table.rowCount() == 1
    for column, text in enumerate(("resource", "https://api.example.com")):
        table.setCurrentCell(0, column)
        for character in text:  # the first opens the editor, which takes the others
            QTest.keyClicks(QApplication.focusWidget(), character)  # type: ignore[arg-type]
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)  # type: ignore[arg-type]
        QApplication.processEvents()
    assert form.profile.parameters == (("resource", "https://api.example.com"),)
    assert table.rowCount() == 2


def test_a_secret_among_the_parameters_is_refused(form: RequestForm) -> None:
    form.show_profile(replace(samples.PROFILE, parameters=(("client_secret", "x"),)))
    assert [problem.field for problem in form.check()] == ["parameters"]
    assert form.advanced.fields.rows["parameters"].error


def test_read_only_stays_readable(form: RequestForm) -> None:
    form.set_read_only(True)
    QTest.keyClicks(form.client_id, "x")
    form.provider.setFocus()
    QTest.keyClick(form.provider, Qt.Key.Key_Down)
    QTest.keyClicks(form._editors["region"], "us")
    assert form.profile == samples.PROFILE
    assert form.client_id.isEnabled()
    assert form.provider.isEnabled()
    form.set_read_only(False)
    QTest.keyClicks(form.client_id, "x")
    assert form.profile.client_id != samples.CLIENT


def test_problems_are_shown_under_their_fields(form: RequestForm) -> None:
    form.show_problems((FieldProblem("client_id", "No."), FieldProblem("scopes", "Nor this.")))
    assert [form.row(name).error for name in ("client_id", "scopes", "region")] == ["No.", "Nor this.", ""]  # type: ignore[union-attr]
    form.show_problems(())
    assert form.row("scopes").error == ""  # type: ignore[union-attr]


def test_text_from_a_profile_is_only_text(form: RequestForm) -> None:
    hostile = "https://a.example/<img src=x>\u202e"
    form.show_profile(replace(samples.PROFILE, token_url=hostile))
    url = form._derived._lines["token_url"][1]
    assert url.textFormat() is Qt.TextFormat.PlainText
    assert url.text() == "https://a.example/<img src=x><U+202E>"


def test_the_last_response_is_one_line() -> None:
    assert response_line(None) == ("", "", ())
    icon, _, spans = response_line(samples.valid())
    assert icon == "ok"
    assert "".join(text for text, _ in spans) == "HTTP 200 · 182 ms · server clock +0.4 s"
    icon, _, spans = response_line(samples.failed())
    assert icon == "bad"
    assert spans[0][0] == "HTTP 400"
    icon, _, spans = response_line(samples.unreached())
    assert icon == "bad"
    assert spans[0][0] == f"There is no host called {samples.TOKEN_HOST}."


@pytest.mark.parametrize("seconds,words", [(0.4, "+0.4 s"), (-0.04, "−0.0 s"), (-12.3, "−12 s"), (600, "+600 s")])
def test_clock_skew(seconds: float, words: str) -> None:
    assert skew(seconds) == words


# --- through the window: the file ---


def add(edit: QLineEdit, text: str) -> None:
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_End)
    QTest.keyClicks(edit, text)


def test_edits_are_saved_by_themselves(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    add(window.panes.frame.request.form.client_id, "xyz")
    until(lambda: world.store.load()[0].client_id.endswith("xyz"))


def test_a_file_that_cannot_be_written_is_said_and_the_edit_stays(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    path = world.home / "profiles.json"
    path.unlink()
    path.mkdir()  # nobody, not even root, can put a file there
    add(window.panes.frame.request.form.client_id, "xyz")
    until(lambda: bool(window.panes.strip.message))
    assert window.panes.strip.message.startswith("profiles.json cannot be written:")
    assert window.panes.strip.message.endswith("Your changes are kept here until you quit.")
    assert window.panes.strip.isVisible()
    assert window.panes.frame.request.form.client_id.text().endswith("xyz")
    window.panes.strip.close_button.click()
    assert not window.panes.strip.isVisible()
    path.rmdir()
    add(window.panes.frame.request.form.client_id, "1")
    window.work.profiles.finish(5)
    assert world.store.load()[0].client_id.endswith("xyz1")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write to a read-only file")
def test_a_read_only_file_is_left_alone(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    path = world.home / "profiles.json"
    before = path.read_bytes()
    path.chmod(0o400)
    add(window.panes.frame.request.form.client_id, "xyz")
    until(lambda: bool(window.panes.strip.message))
    assert window.panes.strip.message.startswith(
        "profiles.json cannot be written: the file is read-only. Nothing was changed."
    )
    assert path.read_bytes() == before


BAD_FILES = {
    "not json": ('{"version": 1, "profiles": [', "is not JSON"),
    "newer": ('{"version": 99, "profiles": []}', "written by a newer Token Inspector"),
    "half-written": ('{"version": 1, "profiles": [{"name": "a", "reg', "is not JSON"),
    "wrong type": ('{"version": 1, "profiles": [{"name": "a", "timeout": "15"}]}', "'timeout' is a text"),
    "a secret": ('{"version": 1, "profiles": [{"name": "a", "password": "x"}]}', "never hold secrets"),
}


@pytest.mark.parametrize("content,words", BAD_FILES.values(), ids=BAD_FILES)
def test_a_file_that_cannot_be_read_is_said_and_kept(world: World, until: Until, content: str, words: str) -> None:
    world.home.mkdir()
    path = world.home / "profiles.json"
    path.write_text(content)
    window = world.window()
    assert words in window.panes.strip.message
    assert window.panes.frame.starting
    window.panes.profile.new()
    window.work.profiles.finish(5)
    until(lambda: "was kept as" in window.panes.status.said)
    kept = list(path.parent.glob("profiles.unreadable-*.json"))
    assert [other.read_text() for other in kept] == [content]
    assert [profile.name for profile in world.store.load()] == ["New profile"]


# --- through the window: rename, duplicate, delete, import ---


def test_rename_in_place(world: World) -> None:
    other = replace(samples.PROFILE, id="b2", name="other")
    window = world.window(samples.PROFILE, other)
    header = window.panes.frame.request.header
    window.panes.frame.sidebar.profiles.setFocus()
    QTest.keyClick(window.panes.frame.sidebar.profiles, Qt.Key.Key_F2)
    QTest.keyClicks(header.name_edit, "other")
    QTest.keyClick(header.name_edit, Qt.Key.Key_Return)
    assert header.renaming, "two profiles of one name could not be told apart"
    assert "Another profile is called other." in window.panes.status.said
    header.name_edit.selectAll()
    QTest.keyClicks(header.name_edit, "mine")
    QTest.keyClick(header.name_edit, Qt.Key.Key_Return)
    assert window.work.selection.profile is not None
    assert window.work.selection.profile.name == header.title == "mine"
    window.panes.frame.sidebar.profiles.setFocus()
    QTest.keyClick(window.panes.frame.sidebar.profiles, Qt.Key.Key_F2)
    QTest.keyClicks(header.name_edit, "thrown away")
    QTest.keyClick(header.name_edit, Qt.Key.Key_Escape)
    assert header.title == "mine"
    assert window.work.selection.profile.name == "mine"


def test_after_the_name_the_keyboard_is_at_the_first_field(world: World) -> None:
    window = world.window()
    window.panes.profile.new()
    header, form = window.panes.frame.request.header, window.panes.frame.request.form
    QTest.keyClicks(header.name_edit, "mine")
    QTest.keyClick(header.name_edit, Qt.Key.Key_Return)
    assert header.title == "mine"
    assert form.provider.hasFocus()
    QTest.keyClick(form.provider, Qt.Key.Key_Tab)
    form.client_id.setFocus()
    window.panes.profile.rename()
    QTest.keyClick(header.name_edit, Qt.Key.Key_Escape)
    assert form.client_id.hasFocus(), "a rename gives the keyboard back"


def test_duplicate_has_a_name_and_no_secret_of_its_own(world: World) -> None:
    profile = world.remember(world.profile())
    window = world.window(profile)
    window.panes.profile.duplicate()
    world.settle(window)
    assert window.work.selection.profile is not None
    assert window.work.selection.profile.name == f"{profile.name} copy"
    assert window.work.selection.profile.id != profile.id
    assert window.panes.frame.request.form.secret.rest.text == "No secret stored"


def test_an_import_says_what_cannot_be_read(world: World, tmp_path: Path) -> None:
    window = world.window()
    good = tmp_path / "good.json"
    good.write_text('[{"name": "a", "Client ID": "x"}, {"name": "a", "client_id": "y"}]')
    import_file(world, window, good)
    assert len({profile.name for profile in window.work.profiles.all}) == 2
    bad = tmp_path / "bad.json"
    bad.write_text('[{"name": "b"}, {"name": "c", "client_id": "y", "scopes": 3}]')
    review_file(world, window, bad)
    assert "'scopes' is a number" in window.panes.importing.pane().left_out_words
    review_file(world, window, tmp_path / "absent.json")
    assert "absent.json cannot be read" in window.panes.importing.pane().words[0]
    assert len(window.work.profiles.all) == 2


def test_the_profile_menu_offers_what_can_be_done(world: World) -> None:
    window = world.window(samples.PROFILE, demo=True)
    labels = {
        action.text(): action.isEnabled() for action in window.panes.menus.profile_menu().actions() if action.text()
    }
    assert labels["Rename\tF2"]
    assert not any(on for text, on in labels.items() if text.startswith("Delete"))
    window.work.selection.select_profile(samples.PROFILE.id)
    labels = {
        action.text(): action.isEnabled() for action in window.panes.menus.profile_menu().actions() if action.text()
    }
    without_keys = {label.partition("\t")[0]: on for label, on in labels.items()}
    assert without_keys == {
        "Rename": True, "Duplicate": True, "Move to": True, "Delete": True, "Undo": False, "Explore scopes": True,
        "Forget secret": False, "Import…": True, "Copy as text": True,
    }  # fmt: skip


def test_copy_as_curl_holds_no_secret(world: World) -> None:
    profile = world.remember(world.profile())
    window = world.window(profile)
    window.panes.frame.request.copy_curl.click()
    text = QGuiApplication.clipboard().text()
    assert "\ncurl " in text
    assert "$CLIENT_SECRET" in text
    assert profile.client_id in text
    assert (world.vault.read(profile.id) or "?") not in text


@pytest.mark.parametrize(
    "tool,begins",
    [("curl", "curl "), ("HTTPie", "http "), ("Python requests", "import")],
    ids=["curl", "httpie", "python"],
)
def test_the_request_is_copied_for_other_tools(world: World, tool: str, begins: str) -> None:
    profile = world.remember(world.profile())
    window = world.window(profile)
    window.panes.menus.open_copy_menu(window.panes.frame.request.copy_curl)
    assert window.panes.menus.last is not None
    (action,) = [one for one in window.panes.menus.last.actions() if one.text().startswith(f"Copy as {tool}")]
    action.trigger()
    window.panes.menus.last.close()
    text = QGuiApplication.clipboard().text()
    assert begins in text
    assert "CLIENT_SECRET" in text
    assert (world.vault.read(profile.id) or "?") not in text
    assert window.panes.status.said == f"Copied as {tool}. Put the secret into the variable CLIENT_SECRET first."


def test_the_end_of_copy_as_curl_opens_the_menu_and_copies_nothing(world: World) -> None:
    window = world.window(samples.PROFILE)
    button = window.panes.frame.request.copy_curl
    QGuiApplication.clipboard().setText("before")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.end().center())
    first = window.panes.menus.last
    assert first is not None
    first.close()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Down)
    assert window.panes.menus.last is not first
    window.panes.menus.last.close()  # type: ignore[union-attr]
    assert QGuiApplication.clipboard().text() == "before"
    assert button.accessibleName() == "Copy as curl"


def test_a_copy_says_what_its_variable_has_to_hold(world: World) -> None:
    window = world.window(replace(samples.PROFILE, client_authentication="private_key_jwt"))
    window.panes.frame.request.copy_curl.click()
    assert (
        window.panes.status.said
        == "Copied as curl. Put a fresh client assertion into the variable CLIENT_ASSERTION first."
    )
    window.panes.frame.request.form.authentication.setCurrentIndex(6)
    window.panes.frame.request.copy_curl.click()
    assert window.panes.status.said == "Copied as curl."


def test_a_field_that_most_never_change_is_in_advanced(form: RequestForm) -> None:
    row = form.row("issuer_form")
    assert row is not None
    assert form.advanced.isAncestorOf(row)
    assert not row.isVisibleTo(form)
    assert form.advanced.summary == "Defaults"
    form.show_profile(replace(samples.PROFILE, id="c9", issuer_form="updated"))
    assert form.advanced.summary == "1 changed"
    form.focus_field("issuer_form")
    assert row.isVisibleTo(form)
    form.show_profile(Profile(name="g", provider="generic"))
    assert form.row("issuer_form") is None
    assert form.advanced.summary == "Defaults"


def test_a_list_of_few_is_not_scrolled(form: RequestForm) -> None:
    form.show()
    for choice in (form.authentication, form.provider):
        choice.showPopup()
        QApplication.processEvents()
        assert choice.view().verticalScrollBar().maximum() == 0
        choice.hidePopup()


def test_exported_profiles_are_imported_again(world: World, until: Until, tmp_path: Path) -> None:
    own = (world.remember(world.profile()), replace(samples.PROFILE, saved_keys='{"keys": []}', saved_keys_of="a"))
    window = world.window(*own, demo=True)
    window.panes.profile.export_to(tmp_path / "mine.json")
    until(lambda: window.panes.status.said == "2 profiles saved in mine.json.")
    text = (tmp_path / "mine.json").read_text(encoding="utf-8")
    assert world.issuer.secret_for(world.issuer.profile("ok").id) not in text
    read = read_profiles(text)
    assert [profile.name for profile in read] == [profile.name for profile in own]
    review_file(world, window, tmp_path / "mine.json")
    assert [each.state for each in window.work.importing.proposals] == [ProposalState.SAME] * 2, "no copies"
    for profile in own:
        window.work.profiles.remove(profile.id)
    import_file(world, window, tmp_path / "mine.json")
    assert [profile.client_id for profile in window.work.profiles.own] == [profile.client_id for profile in own]
    window.panes.profile.export_to(tmp_path)
    until(lambda: window.panes.strip.message.startswith("The profiles cannot be written to"))


@pytest.mark.parametrize("height", [800, 640])
def test_the_name_is_edited_where_it_stood(world: World, height: int) -> None:
    window = world.window(samples.PROFILE)
    window.resize(1280, height)
    header = window.panes.frame.request.header
    header.rename()
    QApplication.processEvents()
    field = header.name_edit
    middle = field.mapTo(header, field.rect().center()).y()
    assert abs(middle - header.rect().center().y()) <= 1


def test_a_long_value_is_shown_from_where_it_begins(form: RequestForm) -> None:
    field = form.client_id
    field.setText("a" * 200)
    assert field.cursorPosition() == 0
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClicks(field, "bc")
    assert field.text().endswith("abc")
    assert field.cursorPosition() == 202
    form.provider.setFocus()
    assert field.cursorPosition() == 0
