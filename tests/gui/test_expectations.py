"""What the API expects and whose keys are used, chosen in the window for one inspection."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import jwt
import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from inspector.core.keys import Origin
from inspector.core.verdict import Expectation
from inspector.gui import keys_view
from inspector.gui.expectations import ANY, Expectations
from inspector.gui.main_window import MainWindow
from inspector.gui.paste_form import FILE, SECRET
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


@pytest.mark.parametrize("text", ["-1", "soon", "nan", "1e9"])
def test_a_leeway_that_is_none_is_named(fields: Expectations, text: str) -> None:
    fields.leeway.setText(text)
    assert [name for name, _ in fields.problems()] == ["leeway"]


def inspect(window: MainWindow, until: Until) -> None:
    before = window.shown
    window.frame.paste.submit()
    until(lambda: window.shown is not None and window.shown is not before)


def test_a_wrong_leeway_opens_the_fields_and_takes_the_focus(world: World) -> None:
    window = world.window()
    window.open_paste()
    form = window.frame.paste
    form.set_text(mint())
    form.expectations.leeway.setText("soon")
    form.submit()
    assert form.expectations.rows["leeway"].error.startswith("The leeway is a number of seconds")
    assert form.expectations.leeway.isVisible()


def test_a_pem_file_of_the_users_choice(world: World, until: Until, tmp_path: Path) -> None:
    pem = tmp_path / "issuer.pem"
    pem.write_bytes(rsa_key().public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    window = world.window()
    window.open_paste()
    form = window.frame.paste
    form.set_text(mint())
    form.keys.choose(FILE)
    form.set_key_file(pem)
    inspect(window, until)
    assert window.shown is not None
    assert window.shown.inspection is not None
    assert window.shown.inspection.signature_verified
    assert window.shown.inspection.key_set is not None
    assert window.shown.inspection.key_set.source.describe() == "file issuer.pem that you chose"


def test_a_shared_secret_is_used_and_never_kept(world: World, until: Until, tmp_path: Path) -> None:
    window = world.window()
    window.open_paste()
    form = window.frame.paste
    form.set_text(jwt.encode(CLAIMS, SHARED, algorithm="HS256"))
    form.keys.choose(SECRET)
    form._on_keys()
    form.submit()
    assert form._rows["secret"].error == "Enter the secret that issuer and API share."
    assert form.secret.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClicks(form.secret, SHARED)
    inspect(window, until)
    assert window.shown is not None
    assert window.shown.inspection is not None
    assert window.shown.inspection.signature_verified
    window.frame.inspection.select_tab("Keys")
    assert SHARED not in repr(window.shown)
    world.settle(window)
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or SHARED.encode() not in path.read_bytes()
    form.clear()
    assert form.secret.text() == ""


def test_keys_are_saved_with_the_profile_and_taken_out_again(world: World, until: Until) -> None:
    profile = world.remember(world.profile())
    window = world.window(profile)
    world.get_token(window)
    window.frame.inspection.select_tab("Keys")
    button = window.frame.inspection.keys.save
    assert button.text() == keys_view.SAVE
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    saved = window.workspace.profiles.get(profile.id)
    assert saved is not None
    assert '"kty"' in saved.saved_keys
    assert button.text() == keys_view.FORGET
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    saved = window.workspace.profiles.get(profile.id)
    assert saved is not None
    assert saved.saved_keys == ""


@pytest.mark.parametrize("origin", list(Origin))
def test_every_origin_of_keys_has_a_label(origin: Origin) -> None:
    assert keys_view.SOURCE_LABELS[origin]
