"""A window that logs out of whatever it is doing, again and again, and says what is left of it each time."""

from __future__ import annotations

import gc
import json
import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from inspector.core.checks.inspection import Inspection
from inspector.core.journeys.outcome import Outcome
from inspector.core.network.exchange import Exchange
from inspector.core.tokens.token import Token
from inspector.gui.inspection.tabs import ACCEPTED, CHECKS, CLAIMS, DIAGNOSIS, EXCHANGE, KEYS, RAW
from inspector.gui.window.main_window import MainWindow
from inspector.screenshot import wait_for
from tests.core.minting import mint
from tests.torture.windows import opened

BOUND_MS = 60_000
LONGEST_MS = 400
QUIET_MS = 300
PATIENCE_S = 15.0
"""How long something may be left that is on its way out."""
KINDS = (Token, Outcome, Inspection, Exchange)


def rest(ms: int) -> None:
    """Let the event loop run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def pasted() -> str:
    """A token like no other one."""
    rng = random.SystemRandom()
    return mint({"iss": "https://issuer.example", "sub": f"svc-{rng.random()}", "exp": 2_000_000_000})


def begin(window: MainWindow, doing: str, folder: Path) -> None:
    """Begin something that brings or shows a token."""
    work = window.work
    if doing in ("asking", "waiting"):
        name = "demo" if doing == "asking" else "slow"
        (profile,) = (each for each in work.profiles.own if each.name == name)
        work.selection.select_profile(profile.id)
        work.requests.send(profile)
    elif doing == "inspecting":
        work.selection.open_paste()
        form = window.panes.paste.form()
        form.editor.set_text(pasted())
        form.submit()
    else:
        log = folder / "gateway.log"
        log.write_text("".join(f"Authorization: Bearer {pasted()}\n" for _ in range(3)), encoding="utf-8")
        window.panes.arrivals.take_file(log)


DOING = ("asking", "waiting", "inspecting", "listing")


def look_around(window: MainWindow) -> None:
    """Look at every tab of what is shown, as far as it has come."""
    row = window.panes.frame.inspection.row
    for name in (CHECKS, CLAIMS, KEYS, RAW, EXCHANGE, ACCEPTED, DIAGNOSIS):
        if row.select(name):
            QApplication.processEvents()


def left_in(window: MainWindow, home: Path) -> dict[str, int]:
    """What is there after a log out that should not be."""
    work = window.work
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    objects = [each for each in gc.get_objects() if isinstance(each, KINDS)]
    counts = {f"objects of {kind.__name__}": sum(isinstance(o, kind) for o in objects) for kind in KINDS}
    del objects
    keys = work.vault.read(f"session at {home}", "session_key") if work.vault is not None else None
    return counts | {
        "tokens listed": len(work.tokens),
        "outcomes shown": int(work.selection.outcome is not None),
        "tokens found in files": work.found.count,
        "token files": int((home / "session.bin").exists()),
        "keys": int(keys is not None),
    }


def log_out_often(home: str, rounds: int, seed: int) -> None:
    """So many rounds in one window."""
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115 - for good
    folder, chance = Path(home), random.Random(seed)  # noqa: S311
    window = opened(folder).window
    done: list[tuple[bool, str]] = []
    window.work.logged_out.connect(lambda result: done.append((not result.left, result.summary())))
    window.work.log_out_failed.connect(lambda words: done.append((False, words)))
    for number in range(rounds):
        doing, after_ms = DOING[number % len(DOING)], chance.randrange(LONGEST_MS)
        begin(window, doing, folder.parent)
        rest(after_ms)
        if chance.random() < 0.7:
            look_around(window)
        done.clear()
        window.work.logging_out.begin([], None)
        wait_for(lambda: bool(done), BOUND_MS)
        clean, words = done[0]
        rest(QUIET_MS)
        window.work.line.wait(BOUND_MS / 1000)
        until = time.monotonic() + PATIENCE_S
        while any((left := left_in(window, folder)).values()) and time.monotonic() < until:
            rest(QUIET_MS)  # what works in the background has to come to its end first
        said = {
            "doing": doing,
            "after": after_ms / 1000,
            "clean": clean,
            "words": words,
            "left": left,
        }
        print(json.dumps(said), flush=True)
