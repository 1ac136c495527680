"""Secrets in the form: extra parameters that are marked live in the keyring, and no field puts one into the file."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit

from inspector.core.profiles.credentials import SecretKind
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.store import ProfileStore
from inspector.core.store.kept_parameters import keep_parameters, read_parameters
from inspector.core.store.vault import RunKeyring, Vault, run_vault
from inspector.gui.profile.form import RequestForm
from inspector.gui.profile.parameter_table import NAME, SECRET, VALUE, ParameterTable
from inspector.gui.window.main_window import MainWindow
from tests.gui.conftest import KEYRING, RefusingKeyring, World

Until = Callable[[Callable[[], bool]], None]
KEY = "hunter2-hunter2"


def form_of(window: MainWindow) -> RequestForm:
    form = window.panes.frame.request.form
    form.advanced.open()
    return form


def table_of(window: MainWindow) -> ParameterTable:
    return form_of(window).advanced.fields.parameters


def come_to(table: ParameterTable, row: int, column: int) -> None:
    """Have the keyboard in a cell, with its editor open where it has one."""
    table.setFocus()
    table.setCurrentCell(row, column)
    if column != SECRET and not isinstance(QApplication.focusWidget(), QLineEdit):  # it was the current one already
        table.edit(table.model().index(row, column))


def mark(table: ParameterTable, row: int) -> None:
    table.mark(row).setFocus()
    QTest.keyClick(table.mark(row), Qt.Key.Key_Space)


def fill(table: ParameterTable, row: int, column: int, text: str) -> None:
    """Type into a cell as somebody would who has come to it, and leave it by Enter."""
    come_to(table, row, column)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.setText(text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


def file_of(world: World) -> str:
    return world.store.path.read_text()


def saved(world: World, window: MainWindow) -> str:
    """The file, once all that the window has to write is in it."""
    window.work.profiles.finish(10)
    return file_of(world)


def selected(window: MainWindow) -> Profile:
    profile = window.work.selection.profile
    assert profile is not None
    return profile


def test_a_value_that_is_marked_goes_into_the_keyring_and_leaves_the_file(world: World, until: Until) -> None:
    window = world.window(world.profile(parameters=(("tenant", "eu"), ("partner", KEY))))
    table = table_of(window)
    assert KEY in file_of(world)
    mark(table, 1)
    until(lambda: selected(window).secret_parameters == ("partner",))
    assert read_parameters(world.vault, selected(window).id) == {"partner": KEY}
    assert selected(window).parameters == (("tenant", "eu"),)
    assert table.pairs() == (("tenant", "eu"),)
    assert table.secret_names() == ("partner",)
    assert KEY not in saved(world, window)
    assert json.loads(saved(world, window))["profiles"][0]["secret_parameters"] == ["partner"]
    said = [(table.mark(row).accessibleName(), table.mark(row).accessibleDescription()) for row in (0, 1)]
    assert said == [("Secret", "tenant"), ("Secret", "partner")]


def test_no_step_back_brings_the_value_into_the_file_again(world: World, until: Until) -> None:
    window = world.window(world.profile())
    table = table_of(window)
    fill(table, 0, NAME, "partner")
    fill(table, 0, VALUE, KEY)
    assert selected(window).parameters == (("partner", KEY),)
    mark(table, 0)
    until(lambda: selected(window).secret_parameters == ("partner",))
    while window.work.history.stack.canUndo():
        window.panes.profile.undo()
        assert KEY not in repr(selected(window))
    while window.work.history.stack.canRedo():
        window.panes.profile.redo()
        assert KEY not in repr(selected(window))
    assert KEY not in saved(world, window)


def test_a_secret_by_its_name_is_told_at_once_and_kept_once_it_is_marked(world: World, until: Until) -> None:
    window = world.window(world.profile())
    form, table = form_of(window), table_of(window)
    fill(table, 0, NAME, "api_key")
    fill(table, 0, VALUE, KEY)
    assert "Mark it as secret" in form.advanced.fields.rows["parameters"].error
    assert selected(window).parameters == (("api_key", ""),)
    assert KEY not in saved(world, window)
    assert table._text(0, VALUE) == KEY, "what was typed is not lost"
    assert form.check()[0].field == "parameters"
    mark(table, 0)
    until(lambda: selected(window).secret_parameters == ("api_key",))
    assert selected(window).parameters == ()
    assert not form.advanced.fields.rows["parameters"].error
    assert read_parameters(world.vault, selected(window).id) == {"api_key": KEY}
    assert table._text(0, VALUE) != KEY
    assert KEY not in saved(world, window)


def test_a_value_is_typed_unseen_into_a_row_that_is_secret(world: World, until: Until) -> None:
    window = world.window(world.profile(secret_parameters=("api_key",)))
    table = table_of(window)
    until(lambda: table._text(0, VALUE) == "No value yet")
    table.setFocus()
    table.setCurrentCell(0, VALUE)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.echoMode() is QLineEdit.EchoMode.Password
    assert editor.text() == ""
    QTest.keyClicks(editor, KEY)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    until(lambda: read_parameters(world.vault, selected(window).id) == {"api_key": KEY})
    until(lambda: "•" in table._text(0, VALUE))
    assert KEY not in saved(world, window)


def test_it_is_sent_and_seen_nowhere(world: World, until: Until) -> None:
    profile = world.remember(world.profile(secret_parameters=("api_key",)))
    window = world.window(profile)
    window.work.parameters.keep(profile.id, "api_key", KEY)
    until(lambda: window.work.parameters.names(profile.id) == frozenset({"api_key"}))
    world.get_token(window)
    outcome = window.work.selection.outcome
    assert outcome is not None
    assert outcome.exchange is not None
    assert "api_key=••••••••" in outcome.exchange.sent.body
    assert KEY not in repr(outcome.exchange)
    window.panes.request.copy_as()
    assert '"api_key=$PARAMETER_API_KEY"' in QApplication.clipboard().text()


def test_without_its_value_nothing_is_sent_and_the_row_says_so(world: World, until: Until) -> None:
    window = world.window(world.remember(world.profile(secret_parameters=("api_key",))))
    form = form_of(window)
    window.panes.frame.request.get_token.click()
    until(lambda: "no value for the secret parameter api_key" in form.advanced.fields.rows["parameters"].error)
    assert window.work.selection.outcome is None


def test_what_is_unmarked_renamed_or_taken_out_leaves_nothing_in_the_keyring(world: World, until: Until) -> None:
    profile = world.profile(secret_parameters=("a_key", "b_key", "c_key"))
    window = world.window(profile)
    for name in profile.secret_parameters:
        window.work.parameters.keep(profile.id, name, f"{KEY}-{name}")
    until(lambda: window.work.parameters.names(profile.id) == frozenset(profile.secret_parameters))
    table = table_of(window)
    fill(table, 0, NAME, "z_key")
    until(lambda: read_parameters(world.vault, profile.id).keys() == {"z_key", "b_key", "c_key"})
    assert read_parameters(world.vault, profile.id)["z_key"] == f"{KEY}-a_key"
    fill(table, 1, NAME, "")
    until(lambda: read_parameters(world.vault, profile.id).keys() == {"z_key", "c_key"})
    assert selected(window).secret_parameters == ("z_key", "c_key")
    mark(table, 1)
    until(lambda: read_parameters(world.vault, profile.id).keys() == {"z_key"})
    assert selected(window).secret_parameters == ("z_key",)
    assert selected(window).parameters == (("c_key", ""),)


def test_a_name_that_another_has_already_takes_no_value_from_that_one(world: World, until: Until) -> None:
    profile = world.profile(secret_parameters=("a_key", "b_key"))
    window = world.window(profile)
    for name in profile.secret_parameters:
        window.work.parameters.keep(profile.id, name, f"{KEY}-{name}")
    until(lambda: window.work.parameters.names(profile.id) == frozenset(profile.secret_parameters))
    form, table = form_of(window), table_of(window)
    both = {"a_key": f"{KEY}-a_key", "b_key": f"{KEY}-b_key"}
    fill(table, 0, NAME, "b_key")
    assert form.check()[0].field == "parameters"
    window.work.parameters.look(profile.id, again=True)
    until(lambda: window.work.parameters.names(profile.id) is not None)
    assert read_parameters(world.vault, profile.id) == both
    fill(table, 0, NAME, "z_key")
    until(lambda: "z_key" in read_parameters(world.vault, profile.id))
    assert read_parameters(world.vault, profile.id) == {"z_key": f"{KEY}-a_key", "b_key": f"{KEY}-b_key"}


def test_a_keyring_that_refuses_changes_nothing_and_is_quoted(world: World, until: Until) -> None:
    world.vault = Vault(RefusingKeyring(), KEYRING, persistent=True)
    window = world.window(world.profile(parameters=(("partner", KEY),)))
    form, table = form_of(window), table_of(window)
    mark(table, 0)
    until(lambda: KEYRING in form.advanced.fields.rows["parameters"].error)
    assert selected(window).parameters == (("partner", KEY),)
    assert selected(window).secret_parameters == ()
    assert not table.is_secret(0)


def test_without_a_keyring_it_is_kept_for_the_run_and_told(world: World, until: Until) -> None:
    world.vault = run_vault()
    window = world.window(world.profile(parameters=(("partner", KEY),)))
    mark(table_of(window), 0)
    until(lambda: selected(window).secret_parameters == ("partner",))
    assert any("kept until you quit" in words for words in window.work.messages.standing)
    until(lambda: "•" in table_of(window)._text(0, VALUE))
    item = table_of(window).item(0, VALUE)
    assert item is not None
    assert item.toolTip() == "Kept until you quit"


def test_forgetting_secrets_and_deleting_take_the_values_too(world: World, until: Until) -> None:
    ring = RunKeyring()
    world.vault = Vault(ring, KEYRING, persistent=True)
    profile = world.profile(secret_parameters=("api_key",))
    window = world.window(profile)
    window.work.parameters.keep(profile.id, "api_key", KEY)
    until(lambda: window.work.parameters.names(profile.id) == frozenset({"api_key"}))
    window.work.log_out([profile.id])
    until(lambda: world.vault.read(profile.id, "parameters") is None)
    window.work.parameters.keep(profile.id, "api_key", KEY)
    until(lambda: world.vault.read(profile.id, "parameters") is not None)
    window.panes.profile.delete()
    window.work.history.finish()
    until(lambda: world.vault.read(profile.id, "parameters") is None)
    assert repr(ring) == "RunKeyring(0 entries)"


@pytest.mark.parametrize("way", ["field", "parameter", "log out", "deletion"])
def test_with_the_last_secret_goes_where_it_was_meant_to_go(world: World, until: Until, way: str) -> None:
    profile = world.profile(secret_parameters=("api_key",) if way == "parameter" else ())
    moved = replace(profile, token_url="https://elsewhere.example.net/token")
    work, client_secret = world.window(profile).work, SecretKind.CLIENT_SECRET

    def asked_about(one: Profile) -> bool:
        return any("stored secret was entered for" in str(each.sentence) for each in work.profiles.pending(one))

    work.secrets.store(profile.id, client_secret, KEY)
    if way == "parameter":
        work.parameters.keep(profile.id, "api_key", KEY)
        until(lambda: work.parameters.names(profile.id) == frozenset({"api_key"}))
        work.secrets.forget(profile.id, client_secret)
    until(lambda: asked_about(moved))
    {
        "field": lambda: work.secrets.forget(profile.id, client_secret),
        "parameter": lambda: work.parameters.forget(profile.id, "api_key"),
        "log out": lambda: work.log_out([profile.id]),
        "deletion": lambda: work.shared._forget_secrets(profile),
    }[way]()
    until(lambda: not asked_about(moved))


def test_the_keyboard_alone_goes_through_the_marks(world: World) -> None:
    window = world.window(world.profile(parameters=(("tenant", "eu"), ("stage", "prod"))))
    table = table_of(window)
    come_to(table, 0, NAME)
    visited = []
    for _ in range(9):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert isinstance(focused, QLineEdit | QCheckBox)
        visited.append((table.currentRow(), table.currentColumn()))
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        QApplication.processEvents()
    assert visited == [(row, column) for row in range(3) for column in (NAME, VALUE, SECRET)]
    focused = QApplication.focusWidget()
    assert focused is not None
    assert not table.isAncestorOf(focused)
    QTest.keyClick(focused, Qt.Key.Key_Backtab)
    assert table.isAncestorOf(QApplication.focusWidget() or window)


FIELDS = [
    ("token_url", "https://login.example.com/token?api_key=abc"),
    ("token_url", "https://orders:hunter2@login.example.com/token"),
    ("issuer", "https://login.example.com/t#access_token=abcdef"),
    ("jwks_url", "https://hooks.slack.com/services/T00000000/B00000000/XXXXaX1b2c3d4e5f6g7h8i9j"),
    ("audience", "ghp_" + "a1B2" * 9),
    ("ca_bundle", "-----BEGIN PRIVATE KEY----- MIIE"),
]


@pytest.mark.parametrize("name, text", FIELDS)
def test_a_secret_that_is_typed_never_reaches_the_profile(world: World, name: str, text: str) -> None:
    window = world.window(world.profile(provider="generic"))
    form = form_of(window)
    row, before = form.row(name), getattr(selected(window), name)
    assert row is not None
    edit = row.findChild(QLineEdit) or row.editor
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    edit.selectAll()
    for character in text:
        QTest.keyClicks(edit, character)
    assert edit.text() == text
    assert row.error
    assert getattr(selected(window), name) == before, "nor the beginning of it"
    assert form.check()[0].field in {name, "token_url", "issuer"}
    assert text not in saved(world, window)
    edit.selectAll()
    QTest.keyClicks(edit, "https://login.example.com/x")
    assert not row.error
    assert getattr(selected(window), name) == "https://login.example.com/x"


def test_what_is_refused_in_one_field_stays_while_another_is_put_right(world: World, until: Until) -> None:
    window = world.window(world.profile())
    form, table = form_of(window), table_of(window)
    edit, text = form.advanced.fields.texts["token_url"], "https://orders:hunter2@login.example.com/token"
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    for row, name in enumerate(("api_key", "password")):
        fill(table, row, NAME, name)
        fill(table, row, VALUE, f"{KEY}-{name}")
    mark(table, 0)
    until(lambda: selected(window).secret_parameters == ("api_key",))
    assert edit.text() == text
    assert form.advanced.fields.rows["token_url"].error
    assert table.pairs() == (("password", f"{KEY}-password"),)
    assert "password is a secret by its name" in form.advanced.fields.rows["parameters"].error
    assert {problem.field for problem in form.check()} >= {"token_url", "parameters"}
    assert table.secret_names() == ("api_key",)
    mark(table, 0)
    until(lambda: selected(window).secret_parameters == ("api_key", "password"))
    assert table.pairs() == ()
    assert KEY not in saved(world, window)


def test_log_out_takes_what_was_refused_out_of_the_fields(world: World, until: Until) -> None:
    window = world.window(world.profile())
    form = form_of(window)
    edit = form.advanced.fields.texts["token_url"]
    before = edit.text()
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "https://orders:hunter2@login.example.com/token")
    window.work.log_out()
    until(lambda: edit.text() == before)
    assert not form.held_back.values
    assert not form.advanced.fields.rows["token_url"].error


def test_a_name_with_a_secret_is_not_taken(world: World) -> None:
    window = world.window(world.profile())
    before = selected(window).name
    window.panes.frame.request.renamed.emit("orders password=hunter22x")
    assert selected(window).name == before


def test_a_doubt_is_told_and_the_value_kept(world: World) -> None:
    window = world.window(world.profile())
    form, table = form_of(window), table_of(window)
    fill(table, 0, NAME, "partner")
    fill(table, 0, VALUE, "8dyfuiRyqvVc3RRredRkfKJItpZ77")
    row = form.advanced.fields.rows["parameters"]
    assert row.note == "The value of partner may be a secret. Mark it as secret if it is one."
    assert not row.error
    assert selected(window).parameters == (("partner", "8dyfuiRyqvVc3RRredRkfKJItpZ77"),)


def test_a_doubt_goes_with_the_value_it_is_about(world: World) -> None:
    """Also where the value is changed elsewhere, or another profile is shown."""
    doubtful = (("partner", "8dyfuiRyqvVc3RRredRkfKJItpZ77"),)
    profile, other = (Profile(name, "generic", id=name, parameters=doubtful) for name in ("one", "two"))
    window = world.window(profile, replace(other, parameters=()))
    form = form_of(window)
    row = form.advanced.fields.rows["parameters"]
    assert "partner" in row.note
    window.work.selection.select_profile("two")
    assert not row.note
    window.work.selection.select_profile("one")
    assert "partner" in row.note
    window.work.profiles.update(replace(profile, parameters=(("partner", "eu"),)))
    assert not row.note


def test_what_was_refused_is_there_in_another_language_too(world: World) -> None:
    window = world.window(world.profile())
    form = form_of(window)
    edit = form.advanced.fields.texts["token_url"]
    edit.setFocus()
    edit.selectAll()
    text = "https://orders:hunter2@login.example.com/token"
    QTest.keyClicks(edit, text)
    spoken = world.speak(window, "de")
    assert form_of(spoken).advanced.fields.texts["token_url"].text() == text
    assert form_of(spoken).advanced.fields.rows["token_url"].error
    assert "hunter2" not in selected(spoken).token_url


def test_it_does_not_follow_its_profile_to_other_servers(world: World, until: Until) -> None:
    window = world.window(world.profile(client_authentication="none", parameters=(("partner", KEY),)))
    mark(table_of(window), 0)
    until(lambda: selected(window).secret_parameters == ("partner",))
    moved = replace(selected(window), issuer="https://evil.example", token_url="https://evil.example/token")
    saved(world, window)
    pending = ProfileStore(world.store.path).confirmations.pending(replace(moved, id=selected(window).id))
    assert pending[0].values[0] == "moved"


def test_a_step_back_takes_the_value_along_to_the_name_before(world: World, until: Until) -> None:
    window = world.window(world.profile(parameters=(("partner", KEY),)))
    table = table_of(window)
    mark(table, 0)
    until(lambda: selected(window).secret_parameters == ("partner",))
    fill(table, 0, NAME, "customer")
    until(lambda: read_parameters(world.vault, selected(window).id) == {"customer": KEY})
    window.panes.profile.undo()
    assert selected(window).secret_parameters == ("partner",)
    until(lambda: read_parameters(world.vault, selected(window).id) == {"partner": KEY})
    window.panes.profile.redo()
    assert selected(window).secret_parameters == ("customer",)
    until(lambda: read_parameters(world.vault, selected(window).id) == {"customer": KEY})


def test_one_that_another_program_marks_is_shown_with_its_value(world: World, until: Until) -> None:
    window = world.window(world.profile(secret_parameters=("api_key",)))
    profile, table = selected(window), table_of(window)
    until(lambda: window.work.parameters.names(profile.id) == frozenset())
    keep_parameters(world.vault, profile.id, {"partner": KEY})
    store = world.store
    store.save([replace(each, secret_parameters=("api_key", "partner")) for each in store.load()])
    until(lambda: table.secret_names() == ("api_key", "partner"))
    until(lambda: window.work.parameters.names(profile.id) == frozenset({"partner"}))
    assert [table._text(row, VALUE) for row in (0, 1)] == ["No value yet", "••••••••"]
