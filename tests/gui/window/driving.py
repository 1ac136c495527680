"""A window driven as fast as somebody can, against an issuer whose answers come when the test lets them.

Nothing sleeps: the clock stands until it is moved, an answer waits until it is released, and after every turn of the
event loop the whole window has to agree on one token.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from PySide6.QtCore import QEventLoop, QMimeData, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from inspector.core.deadline import Cancel
from inspector.core.journeys.outcome import Outcome
from inspector.core.keys.key import KeySource, Origin
from inspector.core.keys.key_set import parse_key_set
from inspector.core.network.exchange import Exchange, Failure, FailureKind, Progress
from inspector.core.network.transport import Request
from inspector.core.profiles.profile import Profile
from inspector.core.scan.scan import scan
from inspector.core.text.message import verbatim
from inspector.gui.window.main_window import MainWindow
from tests.core.minting import b64, jwk_of, mint
from tests.gui import samples, scenery
from tests.gui.conftest import WAIT_MS, World
from tests.gui.samples import CLAIMS, ISSUED, NOW
from tests.gui.scenery import LOGIN, ORDERS, SECRET
from tests.gui.window.agreement import agree

WAKE_MS = 5
FOREIGN_KID = "rT5wPz0yE2k"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
GENERIC = Profile("reports", "generic", issuer=LOGIN, client_id="svc-reports", expected_audience="orders-api", id="r1",
                  scopes=("orders.read",), known_scopes=("orders.read",))  # fmt: skip
"""The profile whose issuer has made the tokens of `foreign`."""


@cache
def of_pool(number: int, **changes: Any) -> str:
    """A token of the pool that is like no other one; each ends at a moment of its own."""
    own = {"jti": f"pool-{number}", "sub": f"sub-{number}", "exp": ISSUED + 3600 + 60 * number}
    return scenery.signed(**{**own, **changes})


def valid(number: int) -> str:
    """Good for the profile of the pool once its keys are there."""
    return of_pool(number)


def expired(number: int) -> str:
    """One that ended so many minutes before it was."""
    return of_pool(number, exp=ISSUED - 60 * number, iat=ISSUED - 7200)


@cache
def tampered(number: int) -> str:
    """The claims of one token with the signature of another."""
    head, _, signature = valid(number).split(".")
    claims = CLAIMS | {"jti": f"tampered-{number}", "sub": f"sub-{number}", "scope": "orders/read orders/write admin"}
    return f"{head}.{b64(claims)}.{signature}"


@cache
def foreign(number: int) -> str:
    """A token of an issuer that no profile has, unless GENERIC is there."""
    claims = {
        "iss": LOGIN, "aud": "orders-api", "sub": f"svc-{number}", "azp": "svc-reports", "scope": "orders.read",
        "iat": ISSUED + 22, "exp": ISSUED + 1822 + 60 * number, "jti": f"foreign-{number}",
    }  # fmt: skip
    return mint(claims, {"alg": "RS256", "kid": FOREIGN_KID, "typ": "at+jwt"}, key=scenery.key())


def garbage(number: int) -> str:
    """What is no token, though it looks like one at first."""
    return f"eyJhbGciOiJSUzI1NiJ9.garbage-{number}"


def several(number: int) -> str:
    """A text with two tokens, of which the first is the one that is judged."""
    return f"first {expired(number)} then {valid(number)}"


def none(number: int) -> str:
    """A text without any token."""
    return f"HTTP/1.1 200 OK, request {number}"


KINDS = (valid, expired, tampered, foreign, garbage, several, none)


def of_kind(number: int) -> str:
    """A text like no other one: the kinds one after the other."""
    return KINDS[number % len(KINDS)](number)


@dataclass
class Waiting:
    """An answer that is held: what for, and whether whoever asked wants it still."""

    method: str
    cancel: Cancel | None
    released: threading.Event = field(default_factory=threading.Event)

    @property
    def of_inspection(self) -> bool:
        """Whether it is a document that a verdict waits for, which no token request is."""
        return self.method == "GET" and not (self.cancel is not None and self.cancel.is_set)


@dataclass
class HeldIssuer:
    """Answers for the pool and for the foreign issuer; while `held`, each answer waits until it is released."""

    held: bool = False
    sent: list[str] = field(default_factory=list)
    waiting: list[Waiting] = field(default_factory=list)
    refuses: bool = False
    """Whether it refuses a token request."""
    token: Callable[[], str] = lambda: valid(900)
    """The access token that a token request is answered with."""

    def send(self, request: Request, progress: Progress | None = None, cancel: Cancel | None = None) -> Exchange:
        """The answer to a request, on the thread that asked for it."""
        del progress
        self.sent.append(request.sent.url)
        if self.held:
            held = Waiting(request.sent.method, cancel)
            self.waiting.append(held)
            assert held.released.wait(WAIT_MS / 1000), "nobody released the answer"
        answer = scenery.refused(error="invalid_client") if self.refuses else scenery.granted(self.token())
        exchange = answer.send(request)
        if "login.example.com" in request.sent.url:
            exchange = _answered(exchange, _of_login(request))
        if cancel is not None and cancel.is_set:
            return replace(
                exchange, response=None, failure=Failure(FailureKind.CANCELLED, verbatim("The request was cancelled."))
            )
        return exchange

    def release(self) -> None:
        """Let every answer go that waits; those of requests to come are held still if they are."""
        waiting, self.waiting = self.waiting, []
        for one in waiting:
            one.released.set()


def _of_login(request: Request) -> Mapping[str, Any]:
    if "openid-configuration" in request.sent.url or "oauth-authorization-server" in request.sent.url:
        return {"issuer": LOGIN, "jwks_uri": f"{LOGIN}/keys", "token_endpoint": f"{LOGIN}/token"}
    return {"keys": [jwk_of(scenery.key(), kid=FOREIGN_KID, alg="RS256", use="sig")]}


def _answered(exchange: Exchange, document: Mapping[str, Any]) -> Exchange:
    assert exchange.response is not None
    return replace(
        exchange, response=replace(exchange.response, status=200, phrase="OK", body=json.dumps(document).encode())
    )


@dataclass
class Driver:
    """Does with a window what its user does. `find` gives the window, which may be another one later."""

    world: World
    issuer: HeldIssuer = field(default_factory=HeldIssuer)
    at: float = NOW
    profiles: tuple[Profile, ...] = (ORDERS,)
    find: Callable[[], MainWindow] = field(init=False)

    def __post_init__(self) -> None:
        for profile in self.profiles:
            self.world.vault.store(profile.id, SECRET)
        services = replace(
            self.world.services(), now=lambda: self.at, make_transport=lambda _: self.issuer  # type: ignore[arg-type,return-value]
        )  # fmt: skip
        window = self.world.window(*self.profiles, services=services)
        window._clock.stop()  # moved by `tick` alone
        self.find = lambda: window

    @property
    def window(self) -> MainWindow:
        """The window as it is now."""
        return self.find()

    @property
    def shown(self) -> Outcome | None:
        """What the window shows."""
        return self.window.work.selection.outcome

    # --- going on -----------------------------------------------------------------------------------------------------

    def turn(self, count: int = 1) -> None:
        """So many turns of the event loop, after each of which everything has to agree."""
        agree(self.window)
        for _ in range(count):
            QApplication.processEvents()
            agree(self.window)

    def until(self, done: Callable[[], bool]) -> None:
        """Go on, turn by turn, until this is so."""
        wake = QTimer(interval=WAKE_MS)  # a turn waits for something to do
        wake.start()
        late = time.monotonic() + WAIT_MS / 1000
        agree(self.window)
        while not done():
            assert time.monotonic() < late, "it never came to that"
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            agree(self.window)

    def settle(self) -> None:
        """Let everything be shown that is due, with what is held still held."""
        work = self.window.work
        self.hurry()

        def settled() -> bool:
            asked = any(one.of_inspection for one in self.issuer.waiting)
            busy = (work.inspecting.running and not asked) or self.window.work.arriving.running
            return self.window.settled and not busy and not work.found.running

        self.until(settled)
        self.turn()

    def hurry(self) -> None:
        """What is typed is judged after a while: let that be now."""
        form = self.window.panes.paste.made
        if form is not None and form._pause.isActive():
            form._pause.stop()
            form._on_pause()

    def finish(self) -> None:
        """Let every answer go, and be shown or dropped."""
        self.issuer.held = False
        work = self.window.work

        def finished() -> bool:
            self.issuer.release()
            return not (work.inspecting.running or any(work.requests.running(one.id) for one in work.profiles.all))

        self.until(finished)
        self.settle()

    def until_asked(self, count: int = 1) -> None:
        """Wait until so many requests are held."""
        self.until(lambda: len(self.issuer.waiting) >= count)

    @contextmanager
    def nothing_sent(self) -> Iterator[None]:
        """What is done here asks nobody for anything."""
        before = list(self.issuer.sent)
        yield
        self.settle()
        assert self.issuer.sent == before

    # --- what a user does ---------------------------------------------------------------------------------------------

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def put_on_clipboard(self, text: str) -> None:
        """Copy a text somewhere else."""
        QGuiApplication.clipboard().setText(text)

    def paste(self, text: str) -> None:
        """Copy a text somewhere, and press Ctrl+Shift+V here."""
        self.put_on_clipboard(text)
        self.press(Qt.Key.Key_V, CTRL | SHIFT)

    def drop(self, text: str) -> None:
        """Drop a text on the window."""
        data = QMimeData()
        data.setText(text)
        hint = self.window.panes.arrivals._the_hint()
        hint.show_for(data)
        hint.hide()
        hint.dropped.emit(data)

    def edit_text(self, words: str) -> None:
        """Type at the end of the text that was pasted."""
        editor = self.window.panes.paste.form().editor
        editor.moveCursor(editor.textCursor().MoveOperation.End)
        QTest.keyClicks(editor, words)

    def press_in_editor(self, key: Qt.Key) -> None:
        """Press a key in the editor of the paste form."""
        QTest.keyClick(self.window.panes.paste.form().editor, key)

    def tab_to(self, widget: QWidget) -> None:
        """Press Tab until the keyboard is there."""
        for _ in range(200):
            if widget.hasFocus():
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError("Tab does not lead there")

    def select_token(self, number: int) -> None:
        """Click on a row among the tokens; which one is counted from the newest, round and round."""
        rows = self.window.work.tokens.all
        if rows:
            self.window.panes.frame.sidebar.token_chosen.emit(rows[number % len(rows)].id)

    def select_profile(self, number: int = 0) -> None:
        """Click on a row among the profiles."""
        profiles = self.window.work.profiles.all
        if profiles:
            self.window.panes.frame.sidebar.profile_chosen.emit(profiles[number % len(profiles)].id)

    def fetch(self) -> None:
        """Press what fetches the keys of the shown token."""
        self.window.panes.frame.inspection.asks.fetch_keys.emit()

    def request(self) -> None:
        """Press Get token where that is there to be pressed."""
        button = self.window.panes.frame.request.get_token
        if button.isVisible():
            button.click()

    def tick(self, seconds: float = 1.0) -> None:
        """Let time pass, and the window notice it."""
        self.at += seconds
        self.window.tick()

    def judge_again(self) -> None:
        """Press the link on the strip, where that is there."""
        again = self.window.panes.frame.inspection.older.again
        if again.isVisible():
            again.click()

    def log_out(self) -> None:
        """Forget every token, and wait until that is done."""
        done: list[object] = []
        work = self.window.work
        work.logged_out.connect(done.append)
        work.log_out()
        self.until(lambda: bool(done))
        work.logged_out.disconnect(done.append)

    def with_keys(self) -> None:
        """The keys of the pool are at hand, as after a request of this run."""
        source = KeySource(Origin.ISSUER, samples.POOL)
        self.window.work.services.keys.put(parse_key_set(scenery.key_set(), source, self.at))


def listed(driver: Driver, count: int) -> None:
    """So many tokens of all kinds among the session's, the first of them the newest."""
    driver.with_keys()
    work = driver.window.work
    kinds = (valid, expired, tampered, foreign)
    texts = [kinds[number % len(kinds)](number) for number in range(count)]
    judge = work.found.judge()
    outcomes = [judge.outcome(found) for found in scan("\n".join(texts).encode()).found]
    work.tokens.restore(replace(outcome, at=driver.at - number) for number, outcome in enumerate(outcomes))
    driver.settle()


@contextmanager
def driven(world: World, *profiles: Profile, keys: bool = True) -> Iterator[Driver]:
    """A driver over these profiles, ORDERS where none is given; what it still holds is released in the end.

    `keys`: those of the pool are at hand.
    """
    driver = Driver(world, profiles=profiles or (ORDERS,))
    if keys:
        driver.with_keys()
    yield driver
    driver.issuer.held = False
    driver.issuer.release()
