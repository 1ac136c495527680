"""What ends while the keyring is slow, or after it was given up: nothing of it is listed, kept or shown."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from inspector.core.store.session import Session
from inspector.core.store.vault import Vault
from tests.gui import samples
from tests.gui.conftest import KEYRING, WAIT_MS, LockingKeyring, World
from tests.gui.scenery import LOGIN, SECRET
from tests.gui.window.driving import GENERIC, Driver, driven, foreign, valid

REPORTS = replace(GENERIC, introspection_url=f"{LOGIN}/introspect", revocation_url=f"{LOGIN}/revoke")


Until = Callable[[Callable[[], bool]], None]
Gate = Callable[[], threading.Event]


@pytest.fixture
def driver(world: World) -> Iterator[Driver]:
    with driven(world, keys=False) as made:
        yield made


@pytest.fixture
def keyring_waits(driver: Driver) -> Iterator[Callable[[], threading.Event]]:
    """Lets the keyring wait, as with a prompt that nobody has answered, until the event is set."""
    events: list[threading.Event] = []

    def wait() -> threading.Event:
        events.append(threading.Event())
        driver.window.work.line.put(partial(_wait_for, events[-1]))
        return events[-1]

    yield wait
    for event in events:
        event.set()


def _wait_for(event: threading.Event) -> None:
    assert event.wait(WAIT_MS / 1000)


def at_rest(world: World) -> int:
    path = world.home / "session.bin"
    return len(Session(path, world.vault).load()) if path.exists() else 0


def logged_out(driver: Driver) -> list[object]:
    done: list[object] = []
    driver.window.work.logged_out.connect(done.append)
    driver.window.work.log_out()
    return done


def fetching(driver: Driver, until: Until) -> None:
    """A pasted token whose keys are on their way."""
    driver.issuer.held = True
    form = driver.window.panes.paste.form()
    form.key_source.take_from("url")
    form.url.setText(f"{LOGIN}/keys")
    form.submit()
    until(lambda: len(driver.issuer.waiting) == 1)


def let_go(driver: Driver, until: Until, ended: Callable[[], bool]) -> None:
    driver.issuer.held = False

    def gone() -> bool:
        driver.issuer.release()
        return ended()

    until(gone)


def test_a_verdict_that_ends_while_logging_out_is_not_kept(
    driver: Driver, until: Until, keyring_waits: Gate, world: World
) -> None:
    driver.paste(foreign(1))
    driver.settle()
    world.settle(driver.window)
    fetching(driver, until)
    gate, done = keyring_waits(), logged_out(driver)
    let_go(driver, until, lambda: not driver.window.work.inspecting.running)
    gate.set()
    until(lambda: bool(done))
    world.settle(driver.window)
    assert len(driver.window.work.tokens) == 0
    assert at_rest(world) == 0


def test_keys_that_are_asked_for_while_logging_out_keep_no_token(
    driver: Driver, until: Until, keyring_waits: Gate, world: World
) -> None:
    driver.with_keys()
    driver.paste(valid(1))
    driver.settle()
    world.settle(driver.window)
    gate, done = keyring_waits(), logged_out(driver)
    driver.window.panes.keys.fetch_again()
    until(lambda: not driver.window.work.inspecting.running)
    gate.set()
    until(lambda: bool(done))
    world.settle(driver.window)
    assert len(driver.window.work.tokens) == 0
    assert at_rest(world) == 0


def test_what_is_listed_during_a_log_out_that_fails_is_kept_afterwards(driver: Driver, world: World) -> None:
    tokens = driver.window.work.tokens
    tokens.begin_log_out()
    driver.paste(valid(1))
    driver.settle()
    world.settle(driver.window)
    assert len(tokens) == 1
    assert at_rest(world) == 0
    tokens.end_log_out(failed=True)
    world.settle(driver.window)
    assert at_rest(world) == 1


def test_a_log_out_elsewhere_gives_up_what_was_asked_for(driver: Driver, until: Until, world: World) -> None:
    driver.paste(valid(1))
    driver.settle()
    world.settle(driver.window)
    driver.issuer.held = True
    driver.select_profile(0)
    driver.settle()
    driver.request()
    until(lambda: len(driver.issuer.waiting) == 1)
    Session(world.home / "session.bin", world.vault).log_out()
    work, elsewhere = driver.window.work, list[int]()
    work.logged_out_elsewhere.connect(elsewhere.append)
    work.look_for_log_out()
    until(lambda: bool(elsewhere))
    assert not work.selection.requesting
    let_go(driver, until, lambda: not work.selection.requesting)
    driver.settle()
    world.settle(driver.window)
    assert len(work.tokens) == 0
    assert at_rest(world) == 0


def test_no_method_is_tried_for_a_profile_that_is_gone(driver: Driver, until: Until) -> None:
    driver.select_profile(0)
    driver.settle()
    work = driver.window.work
    profile = work.selection.profile
    assert profile is not None
    work.methods.ask(profile)
    until(lambda: work.methods.plan is not None)
    driver.issuer.held = True
    work.methods.start()
    until(lambda: len(driver.issuer.waiting) == 1)
    driver.window.panes.profile.delete()
    sent = len(driver.issuer.sent)
    assert not work.methods.running
    let_go(driver, until, lambda: not driver.issuer.waiting)
    driver.settle()
    assert len(driver.issuer.sent) == sent
    assert len(work.tokens) == 0


def asked(driver: Driver, until: Until, world: World) -> None:
    """The issuer is asked about the token that is shown, and has not answered."""
    world.vault.store(REPORTS.id, SECRET)
    driver.window.work.profiles.add(REPORTS)
    driver.paste(foreign(1))
    driver.settle()
    driver.issuer.held = True
    driver.window.panes.issuer.introspect()
    until(lambda: len(driver.issuer.waiting) == 1)


def test_an_earlier_answer_does_not_take_a_question_away(driver: Driver, until: Until, world: World) -> None:
    asked(driver, until, world)
    issuer = driver.window.work.issuer
    driver.window.panes.issuer.ask_to_revoke()
    let_go(driver, until, lambda: not any(thread.name == "task" for thread in threading.enumerate()))
    driver.settle()
    assert issuer.said is not None
    assert issuer.said.question


def test_an_earlier_answer_is_not_taken_for_that_of_a_later_question(
    driver: Driver, until: Until, world: World, keyring_waits: Gate
) -> None:
    asked(driver, until, world)
    issuer, gate = driver.window.work.issuer, keyring_waits()
    driver.window.panes.issuer._revoke()
    let_go(driver, until, lambda: not any(thread.name == "task" for thread in threading.enumerate()))
    QApplication.processEvents()
    assert issuer.said is not None
    assert issuer.said.waiting
    assert issuer.said.told is None
    gate.set()
    until(lambda: not issuer.running)


def test_a_keyring_that_refuses_after_the_language_changed_harms_nothing(world: World, until: Until) -> None:
    world.vault = Vault(LockingKeyring(), KEYRING, persistent=True)
    first, gate = world.window(samples.PROFILE), threading.Event()
    first.work.line.put(partial(_wait_for, gate))
    first.panes.log_out.ask()
    window = world.speak(first, "de")
    until(lambda: not isValid(first))
    gate.set()
    world.settle(window)
    assert not window.panes.frame.log_out.isVisible()
