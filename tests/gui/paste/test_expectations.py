"""What the API expects and whose keys are used, chosen in the window for one inspection."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import jwt
import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from inspector.core.checks.verdict import Expectation
from inspector.gui.paste.expectations import ANY, ANY_USE, Expectations
from inspector.gui.paste.key_fields import FILE, SECRET
from inspector.gui.window.main_window import MainWindow
from tests.core.minting import CLAIMS, mint, rsa_key
from tests.gui.conftest import World

Until = Callable[[Callable[[], bool]], None]
SHARED = "a shared secret of more than thirty-two bytes"


@pytest.fixture
def fields(qtbot: QtBot) -> Expectations:
    made = Expectations()
    qtbot.addWidget(made)
    made.show()
    return made


def test_untouched_it_changes_nothing(fields: Expectations) -> None:
    base = Expectation(client_ids=("c",), scopes=("a",), token_use="access", leeway_s=5)
    assert fields.summary == "Defaults"
    assert fields.apply(base) == base
    assert list(fields.problems()) == []


def test_what_is_entered_holds_for_this_inspection(fields: Expectations) -> None:
    QTest.mouseClick(fields.header, Qt.MouseButton.LeftButton)
    assert fields.clients.isVisible()
    QTest.keyClicks(fields.clients, "one two")
    QTest.keyClicks(fields.scopes, "orders/read,orders/write")
    QTest.keyClicks(fields.leeway, "0")
    QTest.keyClicks(fields.algorithms, "ES256")
    fields.scope_rule.choose(ANY)
    fields.token_use.choose("id")
    made = fields.apply(Expectation(client_ids=("c",)))
    assert (made.client_ids, made.scopes, made.any_scope) == (("one", "two"), ("orders/read", "orders/write"), True)
    assert (made.token_use, made.leeway_s, made.algorithms) == ("id", 0.0, ("ES256",))
    fields.clear()
    assert fields.summary == "Defaults"


def test_the_default_token_use_can_be_put_out_of_force(fields: Expectations) -> None:
    base = Expectation(token_use="access")
    fields.show_defaults(base)
    shown = [fields.token_use.itemText(i) for i in range(fields.token_use.count())]
    assert shown == ["Access token (default)", "Any", "ID token"]
    fields.token_use.choose(ANY_USE)
    fields._summarise()
    assert fields.summary == "1 changed"
    assert fields.header.accessibleDescription() == "1 changed"
    assert fields.apply(base).token_use is None
    fields.show_defaults(Expectation())
    assert fields.token_use.currentText() == "Any (default)", "what was chosen is the default now"
    assert fields.summary == "Defaults"


def test_an_algorithm_that_nobody_knows_is_named(fields: Expectations) -> None:
    fields.algorithms.setText("RS256 RS255\u202e")
    assert dict(fields.problems())["algorithms"].startswith("RS255<U+202E> is not known here.")
    fields.algorithms.setText("RS256, HS512")
    assert list(fields.problems()) == []


def test_the_defaults_stand_in_the_empty_fields(fields: Expectations) -> None:
    fields.show_defaults(Expectation(client_ids=("c1", "c2"), leeway_s=5))
    assert (fields.clients.placeholderText(), fields.leeway.placeholderText()) == ("c1 c2", "5")
    fields.show_defaults(Expectation())
    assert (fields.clients.placeholderText(), fields.leeway.placeholderText()) == ("Any client", "0")


def test_every_field_is_named_by_its_label_and_opens_from_the_keyboard(fields: Expectations) -> None:
    fields.header.setFocus()
    QTest.keyClick(fields.header, Qt.Key.Key_Return)
    for row in fields.rows.values():
        assert row.label.buddy().accessibleName() == row.label.text()
        assert row.label.buddy().isVisibleTo(fields)


@pytest.mark.parametrize("text", ["-1", "soon", "nan", "1e9"])
def test_a_leeway_that_is_none_is_named(fields: Expectations, text: str) -> None:
    fields.leeway.setText(text)
    assert [name for name, _ in fields.problems()] == ["leeway"]


def inspect(window: MainWindow, until: Until) -> None:
    before = window.work.selection.outcome
    window.panes.paste.form().submit()
    until(lambda: window.work.selection.outcome is not None and window.work.selection.outcome is not before)


def test_a_wrong_leeway_opens_the_fields_and_takes_the_focus(world: World, until: Until) -> None:
    window = world.window()
    window.work.selection.open_paste()
    form = window.panes.paste.form()
    form.set_text(mint())
    form.expectations.leeway.setText("soon")
    form.submit()
    until(lambda: bool(form.expectations.rows["leeway"].error))
    assert form.expectations.rows["leeway"].error.startswith("The leeway is a number of seconds")
    assert form.expectations.leeway.isVisible()


def test_a_pem_file_of_the_users_choice(world: World, until: Until, tmp_path: Path) -> None:
    pem = tmp_path / "issuer.pem"
    pem.write_bytes(rsa_key().public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    window = world.window()
    window.work.selection.open_paste()
    form = window.panes.paste.form()
    form.set_text(mint())
    form.keys.choose(FILE)
    form.set_key_file(pem)
    inspect(window, until)
    assert window.work.selection.outcome is not None
    assert window.work.selection.outcome.inspection is not None
    assert window.work.selection.outcome.inspection.signature_verified
    assert window.work.selection.outcome.inspection.key_set is not None
    assert window.work.selection.outcome.inspection.key_set.source.describe() == "file issuer.pem that you chose"


def test_a_shared_secret_is_used_and_never_kept(world: World, until: Until, tmp_path: Path) -> None:
    window = world.window()
    window.work.selection.open_paste()
    form = window.panes.paste.form()
    form.set_text(jwt.encode(CLAIMS, SHARED, algorithm="HS256"))
    form.key_source.take_from(SECRET)
    form.submit()
    until(lambda: bool(form._rows["secret"].error))
    assert form._rows["secret"].error == "Enter the secret that issuer and API share."
    assert form.secret.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClicks(form.secret, SHARED)
    inspect(window, until)
    assert window.work.selection.outcome is not None
    assert window.work.selection.outcome.inspection is not None
    assert window.work.selection.outcome.inspection.signature_verified
    window.panes.frame.inspection.row.select("Keys")
    assert SHARED not in repr(window.work.selection.outcome)
    world.settle(window)
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or SHARED.encode() not in path.read_bytes()
    form.clear()
    assert form.secret.text() == ""


def test_logging_out_forgets_the_secret_and_what_was_expected(world: World, until: Until) -> None:
    window = world.window()
    window.work.selection.open_paste()
    form = window.panes.paste.form()
    form.set_text(mint())
    form.key_source.take_from(SECRET)
    form.secret.setText(SHARED)
    form.expectations.scopes.setText("a")
    inspect(window, until)
    world.settle(window)
    window.panes.log_out.ask()
    window.panes.frame.log_out.confirm.click()
    until(lambda: window.work.selection.outcome is None)
    assert form.secret.text() == ""
    assert form.expectations.summary == "Defaults"
    QTest.keyClick(form.secret, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.secret.text() == "", "not even undo brings it back"


def test_tab_goes_through_the_paste_form_from_top_to_bottom(world: World) -> None:
    window = world.window()
    window.work.selection.open_paste()
    form = window.panes.paste.form()
    form.key_source.take_from(SECRET)
    form.expectations.open()
    form.editor.setFocus()
    fields = form.expectations
    for following in (
        form.profile, fields.header, form.issuer, form.audience, form.keys, form.secret, fields.clients, fields.scopes,
        fields.scope_rule, fields.token_use, fields.leeway, fields.algorithms, form.footer.from_clipboard,
        form.footer.open,
    ):  # fmt: skip
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert following.hasFocus(), (following.accessibleName(), QApplication.focusWidget())
