from __future__ import annotations

import gc
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector import app as root
from inspector.core.checks.inspection import moments
from inspector.core.journeys.secret_source.source import GivenSecret
from inspector.core.network.exchange import StageName
from inspector.core.store import lock_state
from inspector.core.store.vault import Vault
from inspector.crash import reporting_hook
from inspector.gui.model.clipboard import Clipboard
from inspector.gui.model.messages import Messages
from inspector.gui.model.running_request import Begun, RunningRequest
from inspector.gui.model.selection import Purpose
from inspector.gui.sidebar.models import RowModel
from inspector.gui.sidebar.rows import Row, profile_state
from inspector.gui.startup import opening
from inspector.gui.startup.opening import REQUEST_WIDTH
from inspector.gui.theme import theme
from inspector.gui.window.main_window import MainWindow
from inspector.gui.window.program import Program
from inspector.gui.window.status_bar import MessageStrip, StatusBar
from inspector.screenshot import demo_screenshot
from tests.gui import samples
from tests.gui.conftest import KEYRING, WAIT_MS, LockingKeyring, World

Until = Callable[[Callable[[], bool]], None]
OTHER = replace(samples.PROFILE, id="b2", name="other", client_id="other", scopes=())


class StrayWindows(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  the name is Qt's
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.fixture
def strays(qtbot: QtBot) -> Iterator[StrayWindows]:
    noted, app = StrayWindows(), QApplication.instance()
    assert app is not None
    app.installEventFilter(noted)
    yield noted
    app.removeEventFilter(noted)


def test_no_other_window_flashes_up(world: World, strays: StrayWindows) -> None:
    window = world.window(samples.PROFILE, demo=True)
    world.get_token(window)
    for name in ("expired", "wrong-secret"):
        window.work.selection.select_profile(world.issuer.profile(name).id)
        world.get_token(window)
    window.work.selection.open_paste()
    window.panes.log_out.ask()
    assert strays.seen == ["MainWindow"]


def test_the_selected_profile_and_its_token_are_marked(world: World) -> None:
    window = world.window(samples.PROFILE, OTHER)
    side = window.panes.frame.sidebar
    assert side.profiles.currentIndex().data() == samples.PROFILE.name
    QTest.keyClick(side.profiles, Qt.Key.Key_Down)
    assert window.work.selection.profile == OTHER
    assert window.panes.frame.inspection.banner.accessibleName() == "No token yet"
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert side.paste.isChecked()
    assert not side.profiles.selectionModel().hasSelection()
    assert window.work.selection.profile is None
    QTest.mouseClick(
        side.profiles.viewport(),
        Qt.MouseButton.LeftButton,
        pos=side.profiles.visualRect(side.profiles.model().index(1, 0)).center(),
    )
    assert window.work.selection.profile == OTHER
    assert not side.paste.isChecked()


def test_rows_say_in_words_what_they_show(world: World) -> None:
    window = world.window(samples.PROFILE, demo=True)
    world.get_token(window)
    role = Qt.ItemDataRole
    profiles, tokens = window.panes.frame.sidebar.profiles.model(), window.panes.frame.sidebar.tokens.model()
    assert profiles.index(0, 0).data(role.AccessibleTextRole) == "orders-worker"
    assert profiles.index(0, 0).data(role.AccessibleDescriptionRole) == "Cognito, eu-west-1, no token"
    world.qtbot.waitUntil(
        lambda: profiles.index(1, 0).data(role.AccessibleDescriptionRole) == "This computer, valid token"
    )
    assert tokens.index(0, 0).data(role.AccessibleTextRole) == "Demo issuer"
    assert tokens.index(0, 0).data(role.AccessibleDescriptionRole).startswith("Valid, ")


@pytest.mark.parametrize(
    "outcome,words",
    [
        (None, "no token"), (samples.valid(), "valid token"), (samples.unverified(), "token not verified"),
        (samples.malformed(), "malformed token"), (samples.failed(), "no token"),
    ],
)  # fmt: skip
def test_the_state_of_a_profile(outcome: object, words: str) -> None:
    assert profile_state(outcome)[2] == words  # type: ignore[arg-type]


def test_the_row_model_is_a_model(qtbot: QtBot) -> None:
    model = RowModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = [Row(str(i), f"name {i}", "state", "ok", "ok_glyph") for i in range(3)]
    model.show_rows(rows)
    assert model.data(model.index(2)) == "name 2"  # what nobody has looked at need not be named
    with qtbot.waitSignal(model.dataChanged):
        model.show_rows([*rows[:2], replace(rows[2], description="other")])
    model.show_rows(rows[1:])
    assert (model.row_of("2"), model.row_of("0"), model.row_of(None)) == (1, -1, -1)
    assert model.data(model.index(7)) is None
    assert tester.failureReportingMode() is QAbstractItemModelTester.FailureReportingMode.Fatal


def test_narrow_windows_have_a_rail_and_f9_lays_the_sidebar_over_the_form(world: World) -> None:
    window = world.window(samples.PROFILE)
    side = window.panes.frame.sidebar
    assert not side.rail
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert side.rail, "F9 makes room in a wide window, too"
    QTest.keyClick(window, Qt.Key.Key_F9)
    window.resize(1000, 640)
    assert side.rail
    assert side.paste.toolTip() == "Paste a token (Ctrl+Shift+V)"
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert window.panes.frame.floating
    assert not side.rail
    assert side.width() > 180
    QTest.keyClick(side.paste, Qt.Key.Key_Escape)
    assert not window.panes.frame.floating
    assert side.rail
    window.resize(1280, 800)
    assert not side.rail


def test_the_form_is_as_wide_as_it_was_drawn_once_the_window_is_wide_again(world: World) -> None:
    window = world.window(samples.PROFILE)
    window.resize(1280, 800)
    frame = window.panes.frame
    handle = frame._inner.handle(1)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=handle.rect().center())
    QTest.mouseMove(handle, handle.rect().center() + QPoint(50, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=handle.rect().center() + QPoint(50, 0))
    drawn = frame._middle.width()
    assert drawn > theme.current().px(REQUEST_WIDTH)
    window.resize(1000, 640)
    assert frame._middle.width() < drawn
    window.resize(1280, 800)
    assert frame._middle.width() == drawn


def test_menus_at_the_edge_of_the_window_end_within_it(world: World) -> None:
    window = world.window(samples.PROFILE)
    window.resize(700, 600)
    window.move(-300, 0)  # the screen goes on beside it
    window.panes.menus.open_main()
    menu = window.panes.menus.last
    assert menu is not None
    assert menu.geometry().right() <= window.frameGeometry().right() < menu.screen().geometry().right()
    menu.close()


def test_f6_goes_round_the_panes(world: World) -> None:
    window = world.window(demo=True)
    world.get_token(window)
    window.panes.frame.sidebar.paste.setFocus()
    seen: list[QWidget] = []
    for _ in range(4):
        QTest.keyClick(window, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        panes = (
            window.panes.frame.sidebar,
            window.panes.frame.request,
            window.panes.frame.inspection,
            window.panes.status,
        )
        seen.append(next(pane for pane in panes if focused is not None and pane.isAncestorOf(focused)))
    assert seen == [
        window.panes.frame.request,
        window.panes.frame.inspection,
        window.panes.status,
        window.panes.frame.sidebar,
    ]
    QTest.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.panes.status.stop.hasFocus()


def test_sizes_are_remembered_and_nothing_else(world: World) -> None:
    first = world.window(samples.PROFILE)
    first.resize(1180, 720)
    first.close()
    text = (world.home / "window.ini").read_text()
    assert samples.CLIENT not in text
    assert "eyJ" not in text
    second = MainWindow(world.services())
    world.programs.append(Program(second))
    assert second.height() == 720, "its width may not be more than the screen's"


def test_a_layout_file_that_is_not_one_is_ignored(world: World) -> None:
    world.home.mkdir()
    (world.home / "window.ini").write_bytes(b"\x00[General]\ngeometry=nonsense\nrequest=much\n")
    assert world.window().width() == 1280


def test_starting_and_stopping_the_demo_issuer(world: World, until: Until) -> None:
    window = world.window()
    QTest.keyClick(window.panes.frame.start.demo, Qt.Key.Key_Return)
    until(lambda: window.work.selection.profile is not None)
    assert window.work.selection.profile is not None
    assert window.work.selection.profile.name == "Demo issuer"
    assert window.panes.status.demo.startswith("Demo issuer running on 127.0.0.1:")
    world.get_token(window)
    demo = window.work.demo.running
    window.panes.status.stop.click()
    assert window.panes.status.demo == ""
    assert window.work.profiles.all == ()
    assert len(window.work.tokens) == 1, "its tokens stay"
    assert window.work.selection.purpose is Purpose.PASTE, "and the newest is what is left to look at"
    assert window.panes.frame.inspection.banner.accessibleName() == "Valid"
    until(lambda: demo.stopped == 1)  # type: ignore[union-attr]
    assert not (world.home / "profiles.json").exists(), "the demo's profiles are never saved"


def test_the_demo_waits_for_no_keyring(world: World) -> None:
    window = world.window(demo=True)
    answered = threading.Event()

    def ask_its_user() -> None:
        answered.wait(WAIT_MS / 1000)

    window.work.line.put(ask_its_user)
    world.get_token(window)
    assert window.panes.frame.inspection.banner.accessibleName() == "Valid"
    assert not answered.is_set()
    answered.set()
    world.settle(window)


def test_a_demo_issuer_that_cannot_start_says_why(world: World, until: Until) -> None:
    def no_port() -> None:
        raise OSError(98, "Address already in use")

    window = world.window(services=replace(world.services(), start_demo=no_port))  # type: ignore[arg-type]
    window.panes.frame.start.demo.click()
    until(lambda: bool(window.panes.strip.message))
    assert window.panes.strip.message == "The demo issuer could not be started: Address already in use."
    assert window.panes.frame.start.demo.isEnabled()


def test_a_locked_keyring_at_the_start_loses_nothing(world: World, until: Until) -> None:
    backend = LockingKeyring()
    backend.locked = False
    world.vault = Vault(backend, KEYRING, persistent=True)
    first = world.window(world.remember(world.profile()))
    world.get_token(first)
    world.settle(first)
    first.close()
    first.finish()
    backend.locked = True
    second = world.window()
    until(lambda: bool(second.panes.strip.message))
    assert "Tokens of an earlier run are not listed." in second.panes.strip.message
    assert second.panes.status.unlock.isVisible()
    backend.locked = False
    second.panes.status.unlock.click()
    until(lambda: len(second.work.tokens) == 1 and second.panes.status.keyring == f"{KEYRING}, unlocked")


# --- the clipboard ---


def test_a_copied_token_is_marked_and_taken_back(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    clipboard, system = Clipboard(), QGuiApplication.clipboard()
    clipboard.copy("eyJ.secret.x", confidential=True)
    assert bytes(system.mimeData().data("x-kde-passwordManagerHint").data()) == b"secret"
    assert "eyJ" not in repr(vars(clipboard))
    assert clipboard.clear_confidential()
    assert system.text(QClipboard.Mode.Clipboard) == ""
    clipboard.copy("eyJ.secret.x", confidential=True)
    system.setText("something else")
    assert not clipboard.clear_confidential()
    assert system.text() == "something else"


@pytest.mark.parametrize("platform,name", [("win32", "CanIncludeInClipboardHistory"), ("darwin", "concealed")])
def test_each_system_has_its_own_hint(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, platform: str, name: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    Clipboard().copy("eyJ.secret.x", confidential=True)
    data = QGuiApplication.clipboard().mimeData()
    hint = next(format_ for format_ in data.formats() if name in format_)
    assert bytes(data.data(hint).data()) == (b"\0\0\0\0" if platform == "win32" else b"secret")


def test_what_is_not_confidential_has_no_hint(qtbot: QtBot) -> None:
    Clipboard().copy("curl")
    assert QGuiApplication.clipboard().mimeData().formats() == ["text/plain"]


# --- reports ---


def test_a_report_is_copied_or_saved(world: World, until: Until, tmp_path: Path) -> None:
    window = world.window(demo=True)
    world.get_token(window)
    window.panes.export("copy-markdown")
    text = QGuiApplication.clipboard().text()
    assert "Valid" in text
    assert window.work.selection.outcome is not None
    assert window.work.selection.outcome.inspection is not None
    assert window.work.selection.outcome.inspection.token.text not in text
    window.panes.exporter.save(tmp_path / "report.md", text)
    until(lambda: window.panes.status.said == "Report saved as report.md.")
    assert (tmp_path / "report.md").read_text(encoding="utf-8") == text
    window.panes.exporter.save(tmp_path, text)
    until(lambda: bool(window.panes.strip.message))
    assert window.panes.strip.message.startswith("The report cannot be written to")


# --- status bar and strip ---


def test_an_offer_is_void_once_something_newer_is_said(qtbot: QtBot) -> None:
    messages = Messages()
    bar = StatusBar(messages)
    qtbot.addWidget(bar)
    done: list[str] = []
    messages.offer("Deleted.", lambda: done.append("undone"))
    bar.undo.click()
    messages.settle()
    messages.offer("Deleted again.", lambda: done.append("undone again"))
    messages.say("Something newer.")
    bar.undo.click()
    assert done == ["undone"]
    assert bar.said == ""


def test_the_strip_keeps_what_was_not_dismissed(qtbot: QtBot) -> None:
    messages = Messages()
    strip = MessageStrip(messages)
    qtbot.addWidget(strip)
    messages.warn("One.")
    messages.warn("<b>Two.</b>\u202e")
    messages.warn("One.")
    assert strip._label.text() == "One. (1 more)"
    strip.close_button.click()
    assert strip._label.text() == "<b>Two.</b><U+202E>"
    strip.close_button.click()
    assert strip.message == ""
    assert strip.isHidden()


def test_the_server_clock_is_shown(qtbot: QtBot) -> None:
    bar = StatusBar(Messages())
    qtbot.addWidget(bar)
    bar.show_clock(600.0)
    assert bar._clock.text() == "Server clock 10 min ahead of yours"
    bar.show_clock(None)
    assert bar._clock.isHidden()


# --- what goes on behind it ---


def test_each_step_has_words(qtbot: QtBot) -> None:
    running = RunningRequest(samples.PROFILE, lambda _: GivenSecret(), lambda *_: samples.valid(), line=None)
    running._on_progress(StageName.TLS)
    assert running.step == f"Checking TLS with {samples.TOKEN_HOST}"
    for stage in samples.exchange(b"").stages:
        running._on_progress(stage)
    assert running.details().endswith(
        "s, DNS 6 ms, TCP 19 ms, TLS 42 ms, Request sent 1 ms, First byte 110 ms, Body 4 ms"
    )
    running._on_progress(Begun("POST", samples.TOKEN_HOST))
    running._on_progress(Begun("GET", "keys.example.com"))
    assert running.step == "Fetching the issuer’s public keys"
    assert running.done == []


@pytest.mark.parametrize(
    "claims,leeway,expected",
    [
        ({"exp": 100}, 60, (100.0, 160.0)),
        ({"exp": 100}, 0, (100.0,)),
        ({"nbf": 50, "iat": 40.5}, 60, (50.0, -10.0, 40.5, -19.5)),
        ({"nbf": 50, "iat": 40.5}, 0, (50.0, 40.5)),
        ({"nbf": 50, "iat": 50}, 0, (50.0,)),
        ({"exp": True, "nbf": "7", "iat": None}, 60, ()),
        ({"exp": 10**400}, 60, (1e300,)),
        ({"exp": float("inf")}, 60, ()),
        ({"exp": float("nan")}, 60, ()),
    ],
)
def test_moments_that_matter(claims: dict[str, object], leeway: float, expected: tuple[float, ...]) -> None:
    inspection = samples.valid().inspection
    assert inspection is not None
    wanted = replace(inspection.expectation, leeway_s=leeway)
    assert moments(samples.of_case(inspection, token=samples.token(claims), expectation=wanted)) == expected


def test_a_bug_is_loud_and_tells_no_secret(world: World, capsys: pytest.CaptureFixture[str]) -> None:
    window = world.window(samples.PROFILE)
    hook = reporting_hook(window.work.messages.warn)
    secret = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJzb21lYm9keSJ9.c2lnbmF0dXJl"
    try:
        int(f"{secret} with client_secret=hunter2hunter2")
    except ValueError as error:
        hook(type(error), error, error.__traceback__)
    printed = capsys.readouterr().err
    assert "ValueError" in printed
    assert "test_main_window.py" in printed
    for text in (printed, window.panes.strip.message):
        assert secret not in text
        assert "hunter2" not in text
    assert window.panes.strip.message.startswith(
        "Something went wrong inside Token Inspector (ValueError in test_main_window.py"
    )


def test_the_demo_screenshot_is_of_a_verdict(world: World, tmp_path: Path) -> None:
    path = demo_screenshot(tmp_path / "shots" / "demo.png", world.issuer)
    assert path.read_bytes()[:4] == b"\x89PNG"
    assert path.stat().st_size > 20_000


def test_run_window_ends_with_the_window(world: World, monkeypatch: pytest.MonkeyPatch, until: Until) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    opened: list[MainWindow] = []

    def close() -> int:
        window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible())
        opened.append(window)
        window.close()
        return 0

    monkeypatch.setattr(QApplication, "exec", staticmethod(close))
    assert root.run_window(world.home, demo=False) == 0
    assert opened
    assert not opened[0].isVisible()
    opened.pop().deleteLater()


def test_windows_come_and_go(world: World) -> None:
    for _ in range(5):
        window = world.window(samples.PROFILE)
        window.close()
        window.finish()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        world.programs.clear()
        gc.collect()
    QApplication.processEvents()
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]


def test_an_answer_for_another_profile_does_not_take_the_window_over(world: World, qtbot: QtBot) -> None:
    profile = world.remember(world.profile())
    window = world.window(profile, OTHER)
    with qtbot.waitSignal(window.work.requests.arrived, timeout=WAIT_MS):
        window.panes.frame.request.get_token.click()
        window.work.selection.select_profile(OTHER.id)
    assert window.work.selection.profile == OTHER
    assert window.work.selection.outcome is None
    assert window.panes.status.said == f"{profile.name}: a token has arrived."
    row = window.panes.frame.sidebar.profiles.model().index(0, 0)
    qtbot.waitUntil(lambda: "valid token" in row.data(Qt.ItemDataRole.AccessibleDescriptionRole))


def test_after_a_delete_the_neighbour_is_selected(world: World) -> None:
    third = replace(OTHER, id="c3", name="third")
    window = world.window(samples.PROFILE, OTHER, third)
    window.work.selection.select_profile(OTHER.id)
    window.panes.profile.delete()
    assert window.work.selection.profile == third
    window.panes.status.undo.click()
    assert window.work.selection.profile == OTHER
    assert [profile.name for profile in window.work.profiles.all] == ["orders-worker", "other", "third"]


def test_the_floating_sidebar_goes_when_something_else_is_clicked(world: World) -> None:
    window = world.window(samples.PROFILE)
    window.resize(1000, 640)
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert window.panes.frame.floating
    window.panes.frame.request.form.client_id.setFocus()
    assert not window.panes.frame.floating
    assert window.panes.frame.sidebar.rail


def test_the_sidebar_stays_as_wide_as_it_was_dragged(world: World) -> None:
    window = world.window(samples.PROFILE)
    splitter = window.panes.frame._outer
    splitter.moveSplitter(280, 1)
    assert window.panes.frame.sidebar.width() == 280
    QTest.keyClick(window, Qt.Key.Key_F9)
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert window.panes.frame.sidebar.width() == 280
    window.close()
    second = world.window()
    QApplication.processEvents()
    assert second.panes.frame.sidebar.width() == 280


def test_the_paste_form_is_made_when_it_is_first_shown(world: World) -> None:
    window = world.window(samples.PROFILE)
    window.panes.log_out.ask()
    assert window.panes.paste.made is None
    window.work.selection.open_paste()
    form = window.panes.paste.made
    assert form is not None
    assert [choice for choice in range(form.profile.count()) if form.profile.itemText(choice) == samples.PROFILE.name]
    assert form.inspect.toolTip().endswith("(Ctrl+Enter)")


def test_the_first_window_fits_the_screen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    opening.place(window, None)
    room = window.screen().availableGeometry().size()
    assert window.width() < room.width() or window.width() == opening.LEAST_SIZE.width()
    assert window.height() < room.height()


def test_a_sentence_too_long_for_the_status_bar_is_in_its_tooltip(world: World) -> None:
    window = world.window(demo=True)
    window.resize(1000, 640)
    words = " ".join(["A sentence that is far too long for the room that is left."] * 4)
    window.work.messages.say(words)
    world.settle(window)
    label = window.panes.status._said
    assert label.width() < label.fontMetrics().horizontalAdvance(words)
    assert (label.toolTip(), label.text()) == (words, words)


def test_a_keyring_that_was_unlocked_elsewhere_is_asked_again_when_the_window_comes_to_the_front(
    world: World, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend = LockingKeyring()
    world.vault = Vault(backend, KEYRING, persistent=True)
    monkeypatch.setattr(lock_state, "is_locked", lambda of: of.locked)
    window = world.window(world.profile())
    until(lambda: window.work.locked is True)
    window.work.look_for_unlocking()
    until(lambda: window.work.shared.asked_lock is None)
    assert window.work.locked is True, "it is locked still, and was not read"
    backend.locked = False
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    until(lambda: window.work.locked is False)
    assert window.panes.frame.request.form.secret.rest.text == "No secret stored"
