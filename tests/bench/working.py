"""A process of its own that uses a window and prints what it cost: a line of JSON for each thing done.

`gap_ms` is the longest time between two turns of the event loop while it lasted, `busy_ms` the most of the processor
that the window's thread used between two turns, which other programs do not lengthen, and `painted_ms` how long it took
until the verdict was painted. The demo issuer runs in this very process, as it does for whoever tries it.
"""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import islice, product
from pathlib import Path
from string import ascii_letters

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from inspector.app import forget_the_window_before, make_application, make_services
from inspector.core.issuer.key_cache import KeyCache
from inspector.core.store.vault import run_vault
from inspector.demo.issuer import DemoIssuer
from inspector.gui.model import languages
from inspector.gui.window.main_window import MainWindow
from inspector.gui.window.program import Program
from inspector.screenshot import wait_for
from tests.bench.inspection import CLAIMS, ISSUER, published

ROUNDS = 9
AFTER_MS = 1500
"""By then the window before is forgotten, and so is what Python kept of it."""
Measured = tuple[float, float, float]
MOST_CHARS = 1024 * 1024
"""Longer texts are refused, so that 100,000 members of a name and a figure are a little more than fits."""


class Heart(QObject):
    """Beats once a millisecond, and knows the longest time in which it did not, by the clock and by the processor."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = self._used = self.longest = self.busiest = 0.0

    def start(self) -> None:
        """From here on; what went before is forgotten."""
        self._last, self._used = time.perf_counter(), time.thread_time()
        self.longest = self.busiest = 0.0
        self._timer.start()

    def stop(self) -> tuple[float, float]:
        """The longest gap and the most work in one, in milliseconds."""
        self._beat()
        self._timer.stop()
        return self.longest * 1000, self.busiest * 1000

    def _beat(self) -> None:
        now, used = time.perf_counter(), time.thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now
        self.busiest, self._used = max(self.busiest, used - self._used), used


class Painted(QObject):
    """Knows when the verdict was first painted after what it waits for had come."""

    def __init__(self) -> None:
        super().__init__()
        self._come: Callable[[], bool] = lambda: False
        self.at: float | None = None

    def wait(self) -> float:
        """Let the event loop run until then; that moment, of `time.perf_counter()`."""
        wait_for(lambda: self.at is not None)
        assert self.at is not None
        return self.at

    def expect(self, come: Callable[[], bool]) -> None:
        """Wait for `come` from here on."""
        self._come, self.at = come, None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint and self.at is None and self._come():
            QTimer.singleShot(0, self, self._note)  # the picture is sent when all of the window is painted
        return False

    def _note(self) -> None:
        self.at = self.at or time.perf_counter()


class Bench:
    """A window with a profile's keys at hand, and what is done with it."""

    def __init__(self, home: Path, issuer: DemoIssuer) -> None:
        key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self._key, keys = key, KeyCache()
        keys.put(published(key, "RS256"))
        services = replace(
            make_services(home),
            open_vault=lambda: run_vault("This is a benchmark."),
            start_demo=lambda: issuer,
            keys=keys,
            layout=None,
        )
        self._program = Program(MainWindow(services, start_demo=True))
        self._program.changed.connect(forget_the_window_before)
        self.window.resize(1280, 800)
        self.window.show()
        wait_for(lambda: self.window.work.selection.profile is not None and self.window.work.vault is not None)
        self.window.work.line.wait(30)
        self._heart, self._painted = Heart(), Painted()
        self.window.panes.frame.inspection.banner.installEventFilter(self._painted)

    @property
    def window(self) -> MainWindow:
        """The window there is now."""
        return self._program.window

    def minted(self, more: dict[str, object]) -> str:
        """A token of the issuer whose keys are at hand."""
        claims = {"sub": "x", "iss": ISSUER} if len(more) > 100 else CLAIMS
        return jwt.encode({**more, **claims}, self._key, algorithm="RS256", headers={"kid": "k1"})

    def measure(self, act: Callable[[], object], shown: Callable[[], bool]) -> Measured:
        """The longest gap, the most work in one, and the time to the painted verdict of `act`, in milliseconds."""
        rest()
        self._painted.expect(shown)
        self._heart.start()
        began = time.perf_counter()
        act()
        painted = self._painted.wait()
        rest()
        return *self._heart.stop(), (painted - began) * 1000

    def request(self) -> Measured:
        """Press Get token at the demo issuer."""
        before = self.window.work.selection.outcome
        return self.measure(
            self.window.panes.frame.request.get_token.click,
            lambda: self.window.work.selection.outcome is not None and self.window.work.selection.outcome is not before,
        )

    def paste(self, token: str) -> Measured:
        """Paste and press Inspect at once."""
        form = self.window.panes.paste.form()
        self.window.work.selection.open_paste()
        form.clear()
        form.issuer.setText(ISSUER)
        before = self.window.work.selection.outcome

        def act() -> None:
            form.editor.set_text(token)
            form.submit()

        return self.measure(
            act,
            lambda: self.window.work.selection.outcome is not None and self.window.work.selection.outcome is not before,
        )

    def keep_copies(self, count: int) -> None:
        """List what is shown so many times more."""
        shown = self.window.work.selection.outcome
        assert shown is not None
        self.window.work.tokens.restore(replace(shown, id=f"copy-{number}") for number in range(count))

    def speak(self, code: str) -> tuple[float, float]:
        """The longest gap and the most work in one while the window changes to this language, in milliseconds."""
        rest()
        self._heart.start()
        self.window.panes.language.choose(code)
        wait_for(lambda: not self._program.changing and languages.spoken() == code)
        rest(AFTER_MS)
        gap = self._heart.stop()
        self.window.panes.frame.inspection.banner.installEventFilter(self._painted)
        return gap


def rest(ms: int = 400) -> None:
    """Let the event loop run for a while, as it does between two things a person does."""
    over: list[bool] = []
    QTimer.singleShot(ms, lambda: over.append(True))
    wait_for(lambda: bool(over))


def tell(what: str, measured: list[Measured]) -> None:
    """Print one line."""
    gaps, busy, painted = zip(*measured, strict=True)
    print(json.dumps({"what": what, "gap_ms": gaps, "busy_ms": busy, "painted_ms": painted}), flush=True)


def members(count: int) -> dict[str, object]:
    """That many claims with the shortest names there are."""
    names = ("".join(letters) for letters in product(ascii_letters, repeat=3))
    return dict.fromkeys(islice(names, count), 1)


def main() -> None:
    make_application(["token-inspector"])
    with tempfile.TemporaryDirectory() as home, DemoIssuer() as issuer:
        bench = Bench(Path(home), issuer)
        tell("request", [bench.request() for _ in range(ROUNDS)])
        for what, more, rounds in (
            ("normal", {}, ROUNDS),
            ("string", {"note": "x" * 760_000}, 3),
            ("members", members(97_000), 3),
        ):
            tokens = [bench.minted({**more, "jti": f"{n}"}) for n in range(rounds)]
            assert len(tokens[0]) <= MOST_CHARS
            tell(what, [bench.paste(token) for token in tokens])
        bench.window.close()
        bench.window.finish()
        QApplication.processEvents()


if __name__ == "__main__":
    main()
