"""The methods of client authentication in the form: each with its own fields and its own kind of secret."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from inspector.core.profiles.credentials import SecretKind
from inspector.core.profiles.profile import CLIENT_AUTHENTICATION
from inspector.gui.profile.file_field import FileField
from inspector.gui.profile.form import RequestForm
from inspector.gui.profile.method_labels import AUTHENTICATION
from inspector.gui.profile.proof_fields import FIELDS
from inspector.gui.theme import theme
from inspector.gui.window.main_window import MainWindow
from tests.core import key_files
from tests.gui import samples
from tests.gui.conftest import World

KEY = ec.generate_private_key(ec.SECP256R1())
Until = Callable[[Callable[[], bool]], None]


@pytest.fixture
def form(qtbot: QtBot, qapp: QApplication) -> RequestForm:
    theme.install(qapp)
    form = RequestForm()
    qtbot.addWidget(form)
    form.resize(340, 1200)
    form.show_profile(samples.PROFILE)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


def choose(form: RequestForm, method: str) -> None:
    form.authentication.setCurrentIndex(form.authentication.findData(method))


def window_with(world: World, method: str, **changes: str) -> MainWindow:
    return world.window(replace(world.profile(), client_authentication=method, **changes))  # type: ignore[arg-type]


def test_every_method_can_be_chosen() -> None:
    assert {method for _, method, _ in AUTHENTICATION} == set(CLIENT_AUTHENTICATION)


@pytest.mark.parametrize("method", CLIENT_AUTHENTICATION)
def test_a_method_shows_its_own_fields_and_no_others(form: RequestForm, method: str) -> None:
    choose(form, method)
    assert form.profile.client_authentication == method
    shown = {name for name, row in form.proof.rows.items() if row.isVisible()}
    assert shown == set(FIELDS.get(method, ()))


def test_what_is_typed_reaches_the_profile_and_another_methods_fields_stay(form: RequestForm) -> None:
    choose(form, "private_key_jwt")
    QTest.keyClicks(form.proof.key_file.edit, "/keys/orders.pem")
    QTest.keyClicks(form.proof.key_id, "k1")
    QTest.keyClicks(form.proof.audience, "https://login.example.com")
    form.proof.algorithm.setCurrentText("ES256")
    profile = form.profile
    assert (profile.private_key_file, profile.key_id) == ("/keys/orders.pem", "k1")
    assert (profile.assertion_audience, profile.assertion_algorithm) == ("https://login.example.com", "ES256")
    choose(form, "client_secret_basic")
    assert form.profile.private_key_file == "/keys/orders.pem"


def test_algorithms_are_those_of_the_method(form: RequestForm) -> None:
    def offered() -> set[str]:
        return {form.proof.algorithm.itemText(i) for i in range(form.proof.algorithm.count())}

    choose(form, "client_secret_jwt")
    assert offered() == {"Default", "HS256", "HS384", "HS512"}
    choose(form, "private_key_jwt")
    assert "ES256" in offered()
    assert "HS256" not in offered()


def test_the_audience_that_holds_without_one_is_shown_as_an_example(form: RequestForm) -> None:
    choose(form, "private_key_jwt")
    assert form.proof.audience.placeholderText() == f"https://{samples.TOKEN_HOST}/oauth2/token"


def test_tab_goes_through_the_fields_as_they_stand(form: RequestForm) -> None:
    for method in FIELDS:
        choose(form, method)
        stops = [stop for stop in form.proof.tab_stops() if stop.isVisible()]
        form.authentication.setFocus()
        for stop in stops:
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)  # type: ignore[arg-type]
            assert QApplication.focusWidget() is stop
        QApplication.processEvents()  # laid out
        tops = [stop.mapTo(form, stop.rect().topLeft()).y() for stop in stops]
        assert all(before <= after + 2 for before, after in pairwise(tops)), method


def test_a_certificate_that_is_missing_is_said_below_its_field(form: RequestForm) -> None:
    choose(form, "tls_client_auth")
    form.proof.certificate_file.edit.setFocus()
    form.proof.key_file.edit.setFocus()
    assert form.proof.rows["certificate_file"].error == "", "it is only empty yet"
    assert [problem.field for problem in form.check()] == ["certificate_file"]
    assert form.proof.rows["certificate_file"].error.startswith("Certificate file is missing.")
    assert form.proof.certificate_file.edit.hasFocus()


def test_a_chosen_file_is_an_edit(qtbot: QtBot) -> None:
    field = FileField("Choose a private key file", "Private keys (*.pem)", "")
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.edited):
        field.set_path("/keys/orders.pem")
    assert field.edit.text() == "/keys/orders.pem"
    assert field.choose.accessibleName() == "Choose a private key file"


@pytest.mark.parametrize(
    "method,changes,label,words,button",
    [
        ("client_secret_jwt", {}, "Client secret", "No secret stored", "Enter secret"),
        ("private_key_jwt", {}, "Private key (PEM)", "No key stored", "Enter key"),
        ("private_key_jwt", {"private_key_file": "k.pem"}, "Passphrase of the key file", "No passphrase stored",
         "Enter passphrase"),
        ("tls_client_auth", {"certificate_file": "c.pem"}, "Passphrase of the key file", "No passphrase stored",
         "Enter passphrase"),
        ("none", {}, "Client secret", "Not sent with this method", ""),
    ],
)  # fmt: skip
def test_the_field_is_named_after_the_secret_that_the_method_takes(
    world: World, method: str, changes: dict[str, str], label: str, words: str, button: str
) -> None:
    field = window_with(world, method, **changes).panes.frame.request.form.secret
    assert field.row.label.text() == label
    assert field.rest.accessibleName() == field.entry.accessibleName() == label
    assert field.rest.accessibleDescription() == words
    assert (field.rest.first.label if field.rest.first.isVisible() else "") == button


def enter(window: MainWindow, text: str) -> None:
    field = window.panes.frame.request.form.secret
    field.rest.first.click()
    QGuiApplication.clipboard().setText(text)
    field.entry.paste()
    QTest.keyClick(field.entry, Qt.Key.Key_Return)


def test_a_private_key_is_stored_with_its_lines_beside_the_client_secret(world: World, until: Until) -> None:
    profile = world.remember(world.profile(client_authentication="private_key_jwt"))
    window = world.window(profile)
    pem = key_files.pem_of(KEY)
    enter(window, pem)
    until(lambda: world.vault.read(profile.id, SecretKind.PRIVATE_KEY) == pem)
    field = window.panes.frame.request.form.secret
    until(lambda: field.rest.accessibleDescription() == "Stored in Test keyring")
    assert field._note.text == "", "a key ends with a line break, and there is nothing odd about that"
    choose(window.panes.frame.request.form, "client_secret_basic")
    until(
        lambda: (
            field.row.label.text() == "Client secret" and field.rest.accessibleDescription() == "Stored in Test keyring"
        )
    )
    window.panes.profile.forget_secret()
    until(lambda: field.rest.accessibleDescription() == "No secret stored")
    assert world.vault.read(profile.id, SecretKind.PRIVATE_KEY) == pem, "forgetting one leaves the other"


def test_a_key_that_is_none_is_refused_with_a_sentence(world: World, until: Until) -> None:
    window = window_with(world, "private_key_jwt")
    enter(window, "hello")
    field = window.panes.frame.request.form.secret
    until(lambda: bool(field.row.error))
    assert "private key" in field.row.error
    assert "hello" not in field.row.error


def test_a_private_key_in_the_place_of_a_secret_is_refused(world: World, until: Until) -> None:
    window = window_with(world, "client_secret_basic")
    enter(window, key_files.pem_of(KEY))
    field = window.panes.frame.request.form.secret
    until(lambda: field.row.error.startswith("This is a private key."))
    assert world.vault.read("own-ok") is None


def test_without_the_key_nothing_is_sent_and_the_field_says_so(world: World, until: Until) -> None:
    window = window_with(world, "private_key_jwt")
    window.panes.frame.request.get_token.click()
    field = window.panes.frame.request.form.secret
    until(lambda: bool(field.row.error))
    assert field.row.error == "No private key is stored. Enter it, or name the file that holds it below."
    assert window.work.selection.outcome is None


def test_a_key_file_that_cannot_be_read_is_said_below_its_field(world: World, until: Until) -> None:
    window = window_with(world, "private_key_jwt", private_key_file="/nowhere/orders.pem")
    window.panes.frame.request.get_token.click()
    row = window.panes.frame.request.form.proof.rows["private_key_file"]
    until(lambda: bool(row.error))
    assert "orders.pem" in row.error


def test_a_key_file_needs_no_passphrase(world: World, tmp_path: Path) -> None:
    path = tmp_path / "orders.pem"
    path.write_text(key_files.pem_of(KEY))
    window = window_with(world, "private_key_jwt", private_key_file=str(path))
    world.get_token(window)
    assert window.work.selection.outcome is not None
    assert window.work.selection.outcome.exchange is not None
    assert "client_assertion_type=" in window.work.selection.outcome.exchange.sent.body


def test_what_was_typed_for_one_kind_is_not_kept_for_another(world: World) -> None:
    window = window_with(world, "client_secret_basic")
    field = window.panes.frame.request.form.secret
    field.rest.first.click()
    QTest.keyClicks(field.entry, "typed")
    choose(window.panes.frame.request.form, "private_key_jwt")
    assert not field.editing
    assert field.entry.text() == ""


def test_resources_are_several_with_spaces_between(form: RequestForm) -> None:
    form.advanced.open()
    edit = form.advanced.fields.texts["resources"]
    QTest.keyClicks(edit, "https://a.example/x https://b.example/y")
    QTest.keyClicks(form.advanced.fields.texts["audience"], "orders")
    assert form.profile.resources == ("https://a.example/x", "https://b.example/y")
    assert form.profile.audience == "orders"
    assert edit.text() == "https://a.example/x https://b.example/y"
    form.show_profile(replace(samples.PROFILE, id="b2", resources=("https://c.example/",)))
    assert edit.text() == "https://c.example/"


def test_the_url_that_follows_stands_where_another_may_be_written(form: RequestForm) -> None:
    form.advanced.open()
    shown = {name: edit.placeholderText() for name, edit in form.advanced.fields.texts.items()}
    assert shown["revocation_url"] == f"https://{samples.TOKEN_HOST}/oauth2/revoke"
    assert shown["introspection_url"] == "Cognito has no introspection endpoint."
    assert shown["jwks_url"] == f"{samples.POOL}/.well-known/jwks.json"


def test_read_only_holds_for_the_new_fields(form: RequestForm) -> None:
    choose(form, "private_key_jwt")
    form.set_read_only(True)
    for widget in form.proof.tab_stops():
        if isinstance(widget, QLineEdit):
            QTest.keyClicks(widget, "x")
    assert form.profile == replace(samples.PROFILE, client_authentication="private_key_jwt")
    assert not form.proof.key_file.choose.isEnabled()
    form.set_read_only(False)
    assert form.proof.key_file.choose.isEnabled()


def focusable(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def test_every_new_control_has_its_label_as_name(form: RequestForm) -> None:
    choose(form, "private_key_jwt")
    names = {widget.accessibleName() for widget in form.proof.findChildren(QWidget) if focusable(widget)}
    assert names - {""} == {
        "Private key file", "Choose a private key file", "Certificate file", "Choose a certificate file", "Key ID",
        "Algorithm", "Assertion audience",
    }  # fmt: skip


def test_the_fields_of_a_proof_are_made_when_a_method_takes_them(form: RequestForm) -> None:
    assert form.proof.findChildren(QWidget) == []
    choose(form, "private_key_jwt")
    assert form.proof.findChildren(QWidget) != []


def test_a_field_that_no_method_shows_can_say_what_is_wrong_with_it(form: RequestForm) -> None:
    form.show_profile(replace(samples.PROFILE, id="b2", assertion_algorithm="XX1"))
    assert [problem.field for problem in form.check()] == ["assertion_algorithm"]
    assert form.label_of("assertion_algorithm") == "Algorithm"
    assert form.wrong() == {"assertion_algorithm"}
    assert form.proof.isHidden()
