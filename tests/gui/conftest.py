"""A window's world in miniature: keyrings that behave and keyrings that do not, an issuer, a clock, a window."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import keyring.errors
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector.core.issuer.key_cache import KeyCache
from inspector.core.network.transport import Transport
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.store import ProfileStore
from inspector.core.store.session import Session
from inspector.core.store.vault import RunKeyring, Vault
from inspector.demo.issuer import DemoIssuer
from inspector.gui.model import languages
from inspector.gui.model.services import Demo, Services
from inspector.gui.theme import theme
from inspector.gui.window.main_window import MainWindow
from inspector.gui.window.program import Program

WAIT_MS = 10_000
KEYRING = "Test keyring"


class LockingKeyring(RunKeyring):
    """Locked until `unlock` is called; like a real one, it has no prompt of its own here."""

    def __init__(self) -> None:
        super().__init__()
        self.locked = True

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise keyring.errors.KeyringLocked("locked")
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise keyring.errors.KeyringLocked("locked")
        super().set_password(service, username, password)


class RefusingKeyring(RunKeyring):
    """Reads nothing and keeps nothing, and says so in a way that names its arguments."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise keyring.errors.PasswordSetError(f"cannot set {password}")


class ForgetfulKeyring(RunKeyring):
    """Accepts everything and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class Borrowed:
    """A demo issuer that goes on when a window stops using it."""

    def __init__(self, issuer: DemoIssuer) -> None:
        self._issuer = issuer
        self.stopped = 0

    @property
    def url(self) -> str:
        return self._issuer.url

    def profiles(self) -> tuple[Profile, ...]:
        return self._issuer.profiles()

    def secret_for(self, profile_id: str) -> str:
        return self._issuer.secret_for(profile_id)

    def stop(self) -> None:
        self.stopped += 1


@dataclass
class World:
    """What a window is built on; a test changes it before it calls `window`."""

    qtbot: QtBot
    home: Path
    issuer: DemoIssuer
    vault: Vault = field(default_factory=lambda: Vault(RunKeyring(), KEYRING, persistent=True))
    offset_s: float = 0.0
    stopped_at: float | None = None
    """The moment at which the clock stands still, in epoch seconds."""
    programs: list[Program] = field(default_factory=list)

    @property
    def store(self) -> ProfileStore:
        return ProfileStore(self.home / "profiles.json")

    def now(self) -> float:
        return self.stopped_at if self.stopped_at is not None else time.time() + self.offset_s

    def services(self) -> Services:
        return Services(
            store=self.store,
            open_vault=lambda: self.vault,
            open_session=lambda vault: Session(self.home / "session.bin", vault),
            keys=KeyCache(),
            make_transport=lambda profile: Transport(timeout_s=profile.timeout if profile else 5.0, now=self.now),
            now=self.now,
            start_demo=self.demo,
            layout=self.home / "window.ini",
            search=lambda _: None,  # there is much in this process that other tests have made
        )

    def demo(self) -> Demo:
        return Borrowed(self.issuer)

    def window(self, *profiles: Profile, demo: bool = False, services: Services | None = None) -> MainWindow:
        """An exposed window whose keyring has been looked for, with its demo issuer selected if asked for."""
        if profiles:
            self.own(*profiles)
        window = MainWindow(services or self.services(), start_demo=demo)
        self.programs.append(Program(window))
        window.resize(1280, 800)
        with self.qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        self.qtbot.waitUntil(lambda: window.work.vault is not None, timeout=WAIT_MS)
        if demo:
            self.qtbot.waitUntil(lambda: window.work.selection.profile is not None, timeout=WAIT_MS)
        self.settle(window)
        return window

    def own(self, *profiles: Profile) -> None:
        """Have these profiles, as their user has written them."""
        store = self.store
        store.save(profiles)
        for profile in profiles:
            store.confirmations.confirm(profile)
        store.confirmations.save()

    def speak(self, window: MainWindow, choice: str) -> MainWindow:
        """Choose a language, and have the window that is there then."""
        program = next(program for program in self.programs if program.window is window)
        window.panes.language.choose(choice)
        self.qtbot.waitUntil(lambda: not program.changing, timeout=WAIT_MS)
        return program.window

    def settle(self, window: MainWindow) -> None:
        """Let everything the keyring was asked for be answered, and the answers arrive."""
        assert window.work.line.wait(WAIT_MS / 1000)
        QApplication.processEvents()
        assert window.work.line.wait(WAIT_MS / 1000)
        QApplication.processEvents()

    def profile(self, fault: str = "ok", **changes: object) -> Profile:
        """A profile of the user's own at the demo issuer."""
        return replace(self.issuer.profile(fault), id=f"own-{fault}", **changes)  # type: ignore[arg-type]

    def remember(self, profile: Profile, fault: str = "ok") -> Profile:
        """Store the client secret that goes with a profile made by `profile`."""
        self.vault.store(profile.id, self.issuer.secret_for(self.issuer.profile(fault).id))
        return profile

    def get_token(self, window: MainWindow) -> None:
        """Press Get token and wait for whatever comes."""
        with self.qtbot.waitSignal(window.work.requests.arrived, timeout=WAIT_MS):
            window.panes.frame.request.get_token.click()


@pytest.fixture(scope="session")
def issuer() -> Iterator[DemoIssuer]:
    with DemoIssuer() as running:
        yield running


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: QApplication) -> None:
    """Nothing that an earlier test has copied is pasted."""
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """No test is told in the language that an earlier one has chosen."""
    del qapp
    yield
    if languages.spoken() != languages.ENGLISH:
        languages.speak(languages.ENGLISH)


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """What a test gave to Qt to be deleted is gone with it, and not while a later one makes its rows."""
    del qapp
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[QtBot]:
    """One that holds its widgets until they are closed.

    pytest-qt holds none: Python then deletes a widget whenever it collects garbage, be it while that makes its rows.
    """
    held: list[QWidget] = []
    add = qtbot.addWidget

    def hold(widget: QWidget, *args: Any, **more: Any) -> None:
        held.append(widget)
        add(widget, *args, **more)

    monkeypatch.setattr(qtbot, "addWidget", hold)
    yield qtbot
    held.clear()


@pytest.fixture(autouse=True)
def no_sheet(qapp: QApplication) -> Iterator[None]:
    """No test is under the style sheet of an earlier one: what it builds would cost twice as much, and look otherwise.

    A window that several tests share goes on under its own.
    """
    yield
    if not any(isinstance(each, MainWindow) for each in qapp.topLevelWidgets()):
        theme.prepare(qapp).remove_style_sheet()


@pytest.fixture
def world(qtbot: QtBot, tmp_path: Path, issuer: DemoIssuer) -> Iterator[World]:
    made = World(qtbot, tmp_path / "home", issuer)
    yield made
    for program in made.programs:
        program.settle()
        for each in program.windows[:-1]:
            each.close()
        window = program.window
        with contextlib.suppress(RuntimeError):  # a test may have deleted it
            window.close()
            window.finish()
            window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def until(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    """Wait until a condition holds."""
    return lambda condition: qtbot.waitUntil(condition, timeout=WAIT_MS)
