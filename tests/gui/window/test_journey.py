"""The main job through the window, by mouse and keyboard, against the demo issuer: profile, token, verdict, log out."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from dataclasses import replace

import pytest
import trustme
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from inspector.core.checks.verdict import Verdict
from inspector.core.text.language import tr
from inspector.core.text.urls import host_of
from inspector.gui.model import languages
from inspector.gui.window.main_window import MainWindow
from tests.gui import samples
from tests.gui.conftest import WAIT_MS, World
from tests.servers import Reply, closed_port, serve

Until = Callable[[Callable[[], bool]], None]


def press(button: QAbstractButton) -> None:
    assert button.isVisible(), button.accessibleName()
    assert button.isEnabled(), button.accessibleName()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def type_into(widget: QWidget, text: str) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    QTest.keyClicks(widget, text)


def choose_row(window: MainWindow, name: str, *, tokens: bool = False) -> None:
    rows = window.panes.frame.sidebar.tokens if tokens else window.panes.frame.sidebar.profiles
    model = rows.model()
    index = next(model.index(i, 0) for i in range(model.rowCount()) if model.index(i, 0).data() == name)
    rows.scrollTo(index)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(index).center())


def test_the_whole_journey(world: World, until: Until, qtbot: QtBot) -> None:
    window = world.window(demo=True)
    assert window.work.selection.profile is not None
    assert window.work.selection.profile.name == "Demo issuer"
    assert window.panes.frame.request.get_token.hasFocus(), "Get token is the one thing left to press"

    with qtbot.waitSignal(window.work.requests.arrived, timeout=WAIT_MS):
        QTest.keyClick(window.panes.frame.request.get_token, Qt.Key.Key_Return)
    banner = window.panes.frame.inspection.banner
    assert banner.accessibleName() == "Valid"
    assert window.panes.frame.request.get_token.hasFocus(), "the focus comes back to where it was"
    assert "HTTP 200" in window.panes.frame.request.footer.words
    for key, tab in (
        (Qt.Key.Key_2, "Claims"),
        (Qt.Key.Key_3, "Raw"),
        (Qt.Key.Key_4, "Keys"),
        (Qt.Key.Key_5, "Exchange"),
        (Qt.Key.Key_6, "Accepted by"),
    ):
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window.panes.frame.inspection.current_tab == tab
    assert window.work.selection.outcome is not None
    assert window.work.selection.outcome.inspection is not None
    token = window.work.selection.outcome.inspection.token.text

    choose_row(window, world.issuer.profile("wrong-secret").name)
    world.get_token(window)
    assert banner.accessibleName() == "No token issued"
    assert "did not accept" in window.panes.frame.request.form.secret.row.error

    choose_row(window, world.issuer.profile("expired").name)
    world.get_token(window)
    assert banner.accessibleName() == "Rejected"

    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    editor = window.panes.paste.form().editor
    assert editor.hasFocus()
    QGuiApplication.clipboard().setText(f"authorization: Bearer {token}")
    QTest.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    until(lambda: window.panes.paste.form().found.startswith("Token from the Authorization header"))
    assert window.panes.paste.form().profile.currentText() == "Demo issuer"
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    until(lambda: window.work.selection.outcome is not None)
    assert banner.accessibleName() == "Valid", "this run has the issuer's keys already"
    host = host_of(world.issuer.jwks_url)
    assert window.panes.paste.form().footer.words == f"Read here. Keys came from {host}."

    world.settle(window)
    log_out_of_two(world, window, token)


def log_out_of_two(world: World, window: MainWindow, token: str) -> None:
    session = world.home / "session.bin"
    assert session.exists()
    assert token.encode() not in session.read_bytes()
    world.qtbot.waitUntil(lambda: window.panes.frame.sidebar.tokens.model().rowCount() == 2)  # one came twice

    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    panel = window.panes.frame.log_out
    assert panel.isVisible()
    assert panel.title == "Log out clears 2 tokens"
    with world.qtbot.waitSignal(window.work.logged_out, timeout=WAIT_MS):
        press(panel.confirm)
    assert window.panes.status.said.startswith("Logged out. 2 tokens cleared, none left.")
    assert not session.exists()
    assert world.vault.backend._secrets == {}  # type: ignore[attr-defined]
    world.qtbot.waitUntil(lambda: window.panes.frame.sidebar.tokens.model().rowCount() == 0)
    assert window.work.selection.outcome is None
    assert window.panes.paste.form().editor.text == ""
    assert token in QGuiApplication.clipboard().text(), "what was copied elsewhere is not the program's to clear"
    assert not any(token in path.read_text("latin-1") for path in world.home.rglob("*") if path.is_file())


def test_a_profile_from_nothing_to_a_verdict(world: World, until: Until, qtbot: QtBot) -> None:
    """What a support engineer does, with the URLs of a pool on this machine in Advanced."""
    template = world.issuer.profile("ok")
    secret = world.issuer.secret_for(template.id)
    window = world.window()
    assert window.panes.frame.starting
    press(window.panes.frame.start.new_profile)
    form = window.panes.frame.request.form
    name = window.panes.frame.request.header.name_edit
    assert name.hasFocus()
    QTest.keyClicks(name, "orders")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert window.panes.frame.request.header.title == "orders"

    press(window.panes.frame.request.get_token)
    row = form.row("region")
    assert row is not None
    assert row.error == "Region is missing. It looks like eu-west-1."
    assert form._editors["region"].hasFocus(), "the cursor is in the first field that is wrong"

    region = form._editors["region"].lineEdit()  # type: ignore[union-attr]
    assert region is not None
    type_into(region, "eu-west-1")
    for member, text in (("user_pool_id", template.user_pool_id), ("domain_prefix", "orders-example")):
        type_into(form._editors[member], text)
    assert "orders-example.auth.eu-west-1.amazoncognito.com" in form._derived._lines["token_url"][1].text()
    type_into(form.client_id, template.client_id)
    press(form.advanced.header)
    for member in ("token_url", "issuer", "jwks_url"):
        QTest.keyClicks(form.advanced.fields.texts[member], getattr(template, member))
    assert form.advanced._summary.text() == "3 changed"
    QTest.keyClicks(form.scopes.entry, "orders/read,")
    assert form.scopes.chosen == ("orders/read",)

    world.settle(window)
    form.secret.rest.first.click()
    assert form.secret.entry.hasFocus()
    QTest.keyClicks(form.secret.entry, secret)
    with qtbot.waitSignal(window.work.secrets.stored, timeout=WAIT_MS):
        QTest.keyClick(form.secret.entry, Qt.Key.Key_Return)
    assert form.secret.rest.accessibleDescription() == "Stored in Test keyring"
    world.get_token(window)
    assert window.work.selection.outcome is not None
    assert window.work.selection.outcome.inspection is not None
    assert window.work.selection.outcome.inspection.verdict is Verdict.VALID, (
        window.work.selection.outcome.inspection.reason
    )

    window.work.profiles.finish(5)
    saved = (world.home / "profiles.json").read_text()
    assert template.client_id in saved
    assert secret not in saved
    assert world.store.load()[0].scopes == ("orders/read",)


def test_tokens_come_back_in_the_next_run(world: World) -> None:
    profile = world.remember(world.profile())
    first = world.window(profile)
    world.get_token(first)
    world.settle(first)
    first.close()
    first.finish()
    second = world.window()
    world.qtbot.waitUntil(lambda: second.panes.frame.sidebar.tokens.model().rowCount() == 1)
    choose_row(second, profile.name, tokens=True)
    assert second.panes.frame.inspection.banner.accessibleName() == "Valid"


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_a_profile_may_be_called_like_a_pasted_token(world: World, language: str) -> None:
    languages.speak(language)
    try:
        profile = world.remember(world.profile(name=tr("Pasted token")))
        first = world.window(profile)
        world.get_token(first)
        own = first.work.tokens.latest_of(profile.id)
        assert own is not None
        first.work.selection.select_profile(profile.id)
        assert first.work.selection.outcome == own
        first.work.selection.open_paste()
        assert first.work.selection.outcome is None, "it was not pasted"
        first.work.selection.select_token(own.id)
        assert first.work.selection.profile == profile
        world.settle(first)
        first.close()
        first.finish()
        second = world.window()
        world.qtbot.waitUntil(lambda: len(second.work.tokens) == 1)
        second.work.selection.select_profile(profile.id)
        assert second.work.selection.outcome is not None
        assert second.work.selection.outcome.id == own.id
    finally:
        languages.speak(languages.ENGLISH)


def test_a_token_expires_before_your_eyes(world: World) -> None:
    window = world.window(world.remember(world.profile()))
    world.get_token(window)
    banner = window.panes.frame.inspection.banner
    assert banner.accessibleName() == "Valid"
    world.offset_s = 3600 + 120
    window.tick()
    assert banner.accessibleName() == "Rejected"
    row = window.panes.frame.sidebar.profiles.model().index(0, 0)
    world.qtbot.waitUntil(lambda: "expired token" in row.data(Qt.ItemDataRole.AccessibleDescriptionRole))


def test_the_window_closes_at_once_while_a_request_runs(world: World) -> None:
    window = world.window(demo=True)
    window.work.selection.select_profile(world.issuer.profile("slow").id)
    world.settle(window)
    window.panes.frame.request.get_token.click()
    world.settle(window)
    assert window.work.requests.running(world.issuer.profile("slow").id) is not None
    assert window.close()
    window.finish()
    window.deleteLater()


def test_a_deleted_profile_gets_no_answer(world: World, qtbot: QtBot, until: Until) -> None:
    slow = world.remember(world.profile("slow", timeout=20.0), "slow")
    window = world.window(slow)
    with qtbot.waitSignal(window.work.requests.changed):
        window.panes.frame.request.get_token.click()
    with qtbot.assertNotEmitted(window.work.requests.arrived, wait=50):
        window.panes.profile.delete()
    assert window.panes.status.said == f"{slow.name} was deleted; the answer to its request is dropped."
    assert window.panes.frame.starting
    press(window.panes.status.undo)
    assert window.work.selection.profile is not None
    assert window.work.selection.profile.name == slow.name
    assert world.vault.read(slow.id) is not None, "Undo brings the secret back, too"


def test_cancel_gives_up_and_says_so(world: World, qtbot: QtBot, until: Until) -> None:
    window = world.window(demo=True)
    window.work.selection.select_profile(world.issuer.profile("slow").id)
    world.settle(window)
    window.panes.frame.request.get_token.click()
    pane = window.panes.frame.request
    until(pane.busy.isVisible)
    assert pane.busy.step
    assert pane.form.client_id.isReadOnly()
    assert pane.busy.cancel.accessibleName() == "Cancel"
    with qtbot.assertNotEmitted(window.work.requests.arrived, wait=50):
        QTest.keyClick(pane.busy.cancel, Qt.Key.Key_Escape)
    assert "given up" in window.panes.status.said
    assert pane.get_token.isVisible()
    assert not pane.form.client_id.isReadOnly()


def test_after_cancel_nothing_says_that_an_earlier_request_failed(world: World, until: Until) -> None:
    window = world.window(demo=True)
    slow = world.issuer.profile("slow")
    window.work.selection.select_profile(slow.id)
    world.settle(window)
    window.work.requests._failures[slow.id] = replace(samples.failed(), profile=slow)
    window.work.selection.select_profile(slow.id)
    assert window.panes.frame.inspection.banner.accessibleName() == "No token issued"
    window.panes.frame.request.get_token.click()
    until(window.panes.frame.request.busy.isVisible)
    QTest.keyClick(window.panes.frame.request.busy.cancel, Qt.Key.Key_Escape)
    assert window.panes.frame.inspection.banner.accessibleName() == "No token yet"
    assert "given up" in window.panes.status.said


def test_fetching_the_keys_of_a_pasted_token_takes_a_click(world: World, until: Until) -> None:
    window = world.window(demo=True)
    world.get_token(window)
    assert window.work.selection.outcome is not None
    assert window.work.selection.outcome.inspection is not None
    token = window.work.selection.outcome.inspection.token.text
    window.panes.demo.stop()
    window.work.services.keys.clear()
    window.work.selection.open_paste()
    window.panes.paste.form().set_text(token)
    until(lambda: window.work.selection.outcome is not None)
    banner = window.panes.frame.inspection.banner
    assert banner.accessibleName() == "Not verified"
    window.panes.registry.run("next-step")
    until(lambda: banner.accessibleName() == "Valid")
    host = host_of(world.issuer.jwks_url)
    assert window.panes.paste.form().footer.words == f"Read here. Keys came from {host}."


def test_an_old_token_is_marked_as_previous_while_a_new_one_is_asked_for(world: World, qtbot: QtBot) -> None:
    window = world.window(demo=True)
    world.get_token(window)
    with qtbot.waitSignal(window.work.requests.arrived, timeout=WAIT_MS):
        window.panes.frame.request.get_token.click()
        assert window.panes.frame.inspection.header.subtitle.text().endswith(", previous")
    assert not window.panes.frame.inspection.header.subtitle.text().endswith(", previous")


@pytest.mark.parametrize("size", [(1280, 800), (1000, 640), (940, 600)])
def test_nothing_is_cut_off_at_the_sizes_people_use(world: World, size: tuple[int, int]) -> None:
    window = world.window(demo=True)
    world.get_token(window)
    window.resize(*size)
    assert (window.width(), window.height()) == size
    for pane in window.panes.frame.panes():
        right = pane.mapTo(window, QPoint(pane.width(), 0)).x()
        assert right <= window.width()
    assert window.panes.frame.request.get_token.visibleRegion().boundingRect().height() >= 28
    assert window.panes.frame.sidebar.log_out.visibleRegion().boundingRect().height() >= 28


# --- what goes wrong on the way, as the window shows it ---


def ask(world: World, **changes: object) -> MainWindow:
    window = world.window(world.remember(world.profile("ok", **changes)))
    world.get_token(window)
    return window


def test_a_host_that_does_not_exist(world: World) -> None:
    window = ask(world, token_url="https://orders-example.invalid/oauth2/token")
    assert window.panes.frame.inspection.banner.accessibleName() == "No token issued"
    assert "orders-example.invalid" in window.panes.frame.request.footer.words
    assert window.panes.frame.inspection.current_tab == "Diagnosis"
    assert len(window.work.tokens) == 0, "what brought no token is not listed"


def test_a_port_where_nobody_listens(world: World) -> None:
    window = ask(world, token_url=f"http://127.0.0.1:{closed_port()}/oauth2/token")
    assert window.panes.frame.inspection.banner.accessibleName() == "No token issued"


def test_a_certificate_that_is_not_trusted(world: World) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with serve(Reply(), tls=context) as site:
        window = ask(world, token_url=f"{site.url}/oauth2/token")
        assert site.asked == [], "no secret went to it"
    assert window.panes.frame.inspection.banner.accessibleName() == "No token issued"
    assert "that this computer does not trust" in window.panes.frame.inspection.banner.accessibleDescription()


def test_a_key_set_that_is_a_web_page(world: World) -> None:
    with serve(Reply(200, b"<!doctype html><title>Sign in</title>", {"Content-Type": "text/html"})) as site:
        window = ask(world, jwks_url=f"{site.url}/keys")
    assert window.panes.frame.inspection.banner.accessibleName() == "Not verified"
    assert window.work.selection.outcome is not None
    assert "web page" in str(window.work.selection.outcome.keys_problem)


def test_a_wrong_region_of_a_real_profile_is_said_before_anything_is_sent(world: World, qtbot: QtBot) -> None:
    window = world.window(world.remember(world.profile("ok", region="eu-west-2")))
    with qtbot.assertNotEmitted(window.work.requests.changed):
        press(window.panes.frame.request.get_token)
    row = window.panes.frame.request.form.row("user_pool_id")
    assert row is not None
    assert row.error.startswith("This pool ID begins with another Region")
