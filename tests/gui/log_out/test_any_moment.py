"""Log out at any moment of a session: nothing is left, and nothing of what was on its way arrives or is stored."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from random import Random

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from inspector.core.diagnosis.pasted import diagnose_text
from inspector.core.store.leftovers import MemorySearch, collect
from inspector.core.store.session import KEY_KIND
from inspector.core.store.token_marks import TokenMarks
from inspector.gui.model.selection import Purpose
from inspector.gui.window.program import Program
from tests.gui import scenery
from tests.gui.conftest import World
from tests.gui.scenery import ORDERS
from tests.gui.window.driving import GENERIC, Driver, expired, foreign, of_kind, valid

MOMENTS = int(os.environ.get("MOMENTS", "16"))


def scan(driver: Driver, number: int) -> None:
    path = driver.world.home / f"scan-{number}.log"
    path.write_text(f"{valid(number)}\n{expired(number + 1)}\n{foreign(number)}\n", encoding="utf-8")
    driver.window.panes.arrivals.take_file(path)


def compare(driver: Driver, number: int) -> None:
    others = driver.window.work.tokens.all
    if driver.shown is not None and len(others) > 1:
        driver.window.panes.compare.compare_with(others[number % len(others)].id)


def check_with_file(driver: Driver, _: int) -> None:
    path = driver.world.home / "keys.json"
    path.write_bytes(scenery.key_set())
    if driver.shown is not None:
        driver.window.panes.keys.check_with_file(driver.shown.id, path)


def redact(driver: Driver, number: int) -> None:
    scan(driver, number)
    home = driver.world.home
    driver.window.work.redacting.save(home / f"scan-{number}.log", home / "redacted.log")


def explain(driver: Driver, number: int) -> None:
    work, shown = driver.window.work, driver.shown
    told = diagnose_text(f"HTTP/1.1 401\nWWW-Authenticate: Bearer error={valid(number)}", "generic")
    if shown is not None:
        work.answers.keep(shown.id, told)
    else:
        work.selection.show_answer(told)


def speak(driver: Driver, number: int) -> None:
    driver.window.panes.language.choose(("de", "en")[number % 2])


def type_secret(driver: Driver, number: int) -> None:
    driver.select_profile(0)
    secret = driver.window.panes.frame.request.form.secret
    secret.start_editing()
    secret.entry.setText(f"a secret that is typed {number}")


def find_method(driver: Driver, _: int) -> None:
    driver.window.work.methods.ask(ORDERS)
    driver.window.work.methods.start()


def judge_pasted(driver: Driver, _: int) -> None:
    if driver.window.work.selection.purpose is Purpose.PASTE:
        driver.window.panes.submit()


def ticket(driver: Driver, number: int) -> None:
    driver.paste(f"Authorization: Bearer {of_kind(number % 3)}\n\nHTTP/1.1 401\nWWW-Authenticate: Bearer\n\n")


def former_text(driver: Driver, number: int) -> None:
    paste = driver.window.panes.paste
    (paste.undo if number % 3 else paste.redo)()


def mark_token(driver: Driver, number: int) -> None:
    tokens = driver.window.work.tokens
    if ids := tokens.ids:
        tokens.mark(ids[number % len(ids)], TokenMarks(f"name {number}", "noted", "ACME-1", True))


def remove_tokens(driver: Driver, number: int) -> None:
    tokens = driver.window.work.tokens
    tokens.remove(tokens.ids[: number % 3])


STEPS: dict[str, Callable[[Driver, int], None]] = {
    "paste": lambda driver, number: driver.paste(of_kind(number)),
    "ticket": ticket,
    "former text": former_text,
    "remove": remove_tokens,
    "mark": mark_token,
    "undo": lambda driver, _: driver.window.work.history.stack.undo(),
    "drop": lambda driver, number: driver.drop(of_kind(number)),
    "token": lambda driver, number: driver.select_token(number),
    "profile": lambda driver, number: driver.select_profile(number),
    "fetch": lambda driver, _: driver.fetch(),
    "inspect": judge_pasted,
    "request": lambda driver, _: driver.request(),
    "refuse": lambda driver, number: setattr(driver.issuer, "refuses", number % 2 == 0),
    "hold": lambda driver, number: setattr(driver.issuer, "held", number % 3 > 0),
    "release": lambda driver, _: driver.issuer.release(),
    "key file": check_with_file,
    "scan": scan,
    "redact": redact,
    "explain": explain,
    "introspect": lambda driver, _: driver.window.work.issuer.introspect(ORDERS),
    "revoke": lambda driver, _: driver.window.work.issuer.revoke(ORDERS),
    "method": find_method,
    "compare": compare,
    "language": speak,
    "secret": type_secret,
    "palette": lambda driver, _: driver.window.panes.registry.run("palette"),
    "copy": lambda driver, _: driver.window.panes.frame.inspection.copy_token(),
    "report": lambda driver, _: driver.window.panes.registry.run("export"),
    "question": lambda driver, _: driver.window.panes.log_out.ask(),
    "an hour": lambda driver, _: driver.tick(3700),
    "look": lambda driver, _: driver.window.work.look_for_log_out(),
}


def turn(count: int) -> None:
    for _ in range(count):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def play(driver: Driver, program: Program, random: Random, there: frozenset[int]) -> list[str]:
    """Do a few things at random, log out in the middle of them, and look at what is left; what was done, by name."""
    done = list[str]()
    work = driver.window.work
    driver.with_keys()
    for _ in range(random.randrange(2, 9)):
        name = random.choice(sorted(STEPS))
        if not driver.window.filled:  # another language: the window on the screen is a picture until the next is there
            turn(1)
            continue
        done.append(name)
        STEPS[name](driver, random.randrange(40))
        turn(random.choice((0, 0, 1, 3, 30)))
    ended: list[object] = []
    work.logged_out.connect(ended.append)
    work.log_out()
    turn(random.randrange(5))
    driver.issuer.held = False

    def logged_out() -> bool:
        driver.issuer.release()
        return bool(ended)

    until(driver, logged_out)
    work.logged_out.disconnect(ended.append)
    program.settle()
    driver.issuer.release()
    assert work.line.wait(10)
    turn(30)
    work.clipboard.clear_confidential()
    look_at_what_is_left(driver, there)
    return done


def until(driver: Driver, done: Callable[[], bool]) -> None:
    driver.world.qtbot.waitUntil(done, timeout=60_000)


def look_at_what_is_left(driver: Driver, there: frozenset[int]) -> None:
    world, work = driver.world, driver.window.work
    assert not len(work.tokens)
    assert work.selection.outcome is None
    assert work.found.result is None
    assert not (world.home / "session.bin").exists()
    assert world.vault.read(f"session at {world.home}", KEY_KIND) is None
    assert work.drafts.pasted.isEmpty()
    assert all(
        not line.text() for line in driver.window.findChildren(QLineEdit) if line.echoMode() is line.EchoMode.Password
    )

    def nothing_held() -> bool:
        collect()
        found = MemorySearch(but=there).at_once()
        held.append(found)
        return not found.held

    held = list[object]()
    until(driver, nothing_held)


def test_nothing_is_left_and_nothing_arrives_whenever_it_is(world: World) -> None:
    driver = Driver(world, profiles=(ORDERS, GENERIC))
    program = next(program for program in world.programs if program.window is driver.window)
    driver.find = lambda: program.window
    program.changed.connect(lambda: program.window._clock.stop())  # noqa: PLW0108 - of the window that is there then
    gc.collect()
    there = frozenset(map(id, gc.get_objects()))
    for seed in range(MOMENTS):
        random = Random(seed)  # noqa: S311 - the same moments every time
        try:
            play(driver, program, random, there)
        except BaseException as problem:
            problem.add_note(f"at moment {seed}")
            raise
