"""What is said of a request that runs: what is being asked of whom, whatever was asked before it."""

from __future__ import annotations

import threading
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from inspector.core.journeys.secret_source.source import GivenSecret
from inspector.core.network.exchange import Stage, StageName
from inspector.core.profiles.profile import Profile
from inspector.gui.model.running_request import Begun, Follow, RunningRequest
from inspector.gui.model.task import WorkQueue
from tests.gui import samples
from tests.gui.conftest import WAIT_MS

ISSUER_ONLY = Profile("x", "generic", issuer="https://id.example.com", client_authentication="none", client_id="c")


def _as_many(seen: list[object], count: int) -> bool:
    return len(seen) >= count


def test_each_request_is_named_by_what_it_is_for_and_whom_it_asks(qtbot: QtBot, qapp: QCoreApplication) -> None:
    step, go = threading.Semaphore(0), threading.Semaphore(0)
    news = (
        Begun("GET", "id.example.com"), StageName.FIRST_BYTE, Stage(StageName.BODY, 1.0, ""),
        Begun("POST", "token.example.net"), StageName.DNS, StageName.FIRST_BYTE, Stage(StageName.BODY, 1.0, ""),
        Begun("GET", "keys.example.org"), StageName.FIRST_BYTE,
    )  # fmt: skip
    said: list[str] = []

    def ask(given: object, follow: Follow, cancel: object) -> object:
        for each in news:
            follow(each)
            step.release()
            assert go.acquire(timeout=WAIT_MS / 1000)
        return replace(samples.valid())

    running = RunningRequest(ISSUER_ONLY, lambda _: GivenSecret(), ask, WorkQueue())  # type: ignore[arg-type]
    seen: list[object] = []
    running.changed.connect(lambda: seen.append(running.step))
    done: list[object] = []
    running.succeeded.connect(done.append)
    running.start()
    for count, _ in enumerate(news, 2):  # the first of `changed` is of the beginning
        qtbot.waitUntil(partial(_as_many, seen, count), timeout=WAIT_MS)
        said.append(running.step)
        go.release()
    qtbot.waitUntil(lambda: bool(done), timeout=WAIT_MS)
    asks = "Asking id.example.com where its tokens are asked for"
    keys = "Fetching the issuer’s public keys"
    assert said == [
        asks, asks, asks,
        "Looking up token.example.net", "Looking up token.example.net", "Waiting for token.example.net",
        "Waiting for token.example.net",
        keys, keys,
    ]  # fmt: skip
