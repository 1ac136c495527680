"""For any sequence of what a user, the clock and the network can do, all that the window shows is of one token."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from inspector.core.store.token_marks import TokenMarks
from inspector.gui.model.selection import Purpose
from inspector.gui.paste.key_fields import ASK, URL
from tests.gui import scenery
from tests.gui.conftest import World
from tests.gui.samples import NOW, POOL
from tests.gui.scenery import ORDERS
from tests.gui.window.agreement import agree
from tests.gui.window.driving import CTRL, GENERIC, Driver, expired, foreign, of_kind, valid

KEY = Qt.Key
PROFILES = (ORDERS, GENERIC)
ANSWERS = (401, "invalid_token"), (403, "insufficient_scope")
EXAMPLES = int(os.environ.get("SEQUENCES", "0"))
"""So many random ones in place of the few that are always the same."""


def edit_profile(driver: Driver, number: int) -> None:
    """Type another client ID, or the first one again."""
    profile = driver.window.work.selection.profile
    if profile is not None:
        other = replace(profile, client_id=PROFILES[0].client_id if number % 3 == 0 else f"client-{number}")
        driver.window.panes.profile.history.edit(profile, other)


def save_keys(driver: Driver, number: int) -> None:
    driver.window.panes.frame.inspection.asks.save_keys.emit(number % 2 == 0)


def check_with_file(driver: Driver, number: int) -> None:
    """Check the shown token with a file of keys."""
    path = driver.world.home / "keys.json"
    path.write_bytes(scenery.key_set())
    if driver.shown is not None:
        driver.window.panes.keys.check_with_file(driver.shown.id, path)


def scan(driver: Driver, number: int) -> None:
    """Open a file with three tokens, and wait until they are listed."""
    path = driver.world.home / f"scan-{number}.log"
    path.write_text(f"{valid(number)}\n{expired(number + 1)}\n{foreign(number)}\n", encoding="utf-8")
    driver.window.panes.arrivals.take_file(path)
    driver.settle()


def reject_dialog(driver: Driver) -> None:
    """Open the dialog for a file, behind which is what was scanned last, and leave it again."""
    driver.window.panes.registry.run("open")
    for dialog in driver.window.findChildren(QFileDialog):
        dialog.reject()


def delete_profile(driver: Driver, number: int) -> None:
    """Delete the profile in the form, and have it back by Ctrl+Z at once or later."""
    if driver.window.work.selection.profile is not None:
        driver.window.panes.profile.delete()
        if number % 2 == 0:
            agree(driver.window)
            driver.window.panes.profile.undo()


def form_is_there(driver: Driver) -> bool:
    return driver.window.work.selection.purpose is Purpose.PASTE


def type_issuer(driver: Driver, number: int) -> None:
    if form_is_there(driver):
        driver.window.panes.paste.form().issuer.setText(("", POOL, "https://id.example.net")[number % 3])


def choose_keys(driver: Driver, number: int) -> None:
    """Have keys fetched from a URL, or not."""
    if form_is_there(driver):
        form = driver.window.panes.paste.form()
        form.key_source.take_from(URL if number % 2 == 0 else ASK)
        form.url.setText("https://login.example.com/keys")


def type_text(driver: Driver, number: int) -> None:
    if form_is_there(driver):
        driver.edit_text(" " if number % 2 else "x")


def undo_text(driver: Driver, number: int) -> None:
    if form_is_there(driver):
        driver.window.panes.paste.form().editor.undo()


def clear(driver: Driver, number: int) -> None:
    if form_is_there(driver):
        driver.window.panes.paste.form().clear_button.click()


def move(driver: Driver, number: int) -> None:
    """An arrow key in the list that is there."""
    panes = driver.window.panes
    scanning = driver.window.work.selection.purpose is Purpose.SCAN
    rows = panes.scan.pane().tokens if scanning else panes.frame.sidebar.tokens
    rows.setFocus()
    driver.press(KEY.Key_Down if number % 3 else KEY.Key_Up)


def compare(driver: Driver, number: int) -> None:
    others = driver.window.work.tokens.all
    if driver.shown is not None and len(others) > 1:
        driver.window.panes.compare.compare_with(others[number % len(others)].id)


def swap(driver: Driver, number: int) -> None:
    if driver.window.panes.compare.comparing:
        driver.window.panes.compare.swap()


def ticket(number: int) -> str:
    """A token as a ticket has it: with what an API said to it, with two such answers, or with none."""
    said = [f'HTTP/1.1 {status}\nWWW-Authenticate: Bearer error="{code}"\n\n' for status, code in ANSWERS]
    return f"Authorization: Bearer {of_kind(number % 3)}\n\n{''.join(said[: number % 3])}"


def choose_piece(driver: Driver, number: int) -> None:
    """Choose one of the things that were recognised in the text."""
    if form_is_there(driver) and (rows := driver.window.panes.paste.form().list.rows.rows):
        driver.window.panes.paste.form().show_piece(rows[number % len(rows)].at)


def former_text(driver: Driver, number: int) -> None:
    """Have the text back that was replaced, or the one that has replaced it."""
    if form_is_there(driver):
        paste = driver.window.panes.paste
        (paste.undo if number % 3 else paste.redo)()


def remove_token(driver: Driver, number: int) -> None:
    """Remove the shown token, or another one."""
    ids = driver.window.work.tokens.ids
    shown = driver.window.work.selection.shown.outcome_id
    if ids:
        driver.window.work.tokens.remove([shown if shown in ids and number % 2 else ids[number % len(ids)]])


def mark_token(driver: Driver, number: int) -> None:
    """Name a token, pin it, and put it into a case."""
    tokens = driver.window.work.tokens
    if ids := tokens.ids:
        tokens.mark(
            ids[number % len(ids)], TokenMarks(f"name {number}", "", ("", "ACME-1")[number % 2], number % 3 == 0)
        )


def report(driver: Driver, number: int) -> None:
    """Open the report, or leave it."""
    selection = driver.window.work.selection
    if selection.purpose is Purpose.REPORT:
        selection.leave_report()
    elif selection.outcome is not None or selection.shown.answer is not None:
        driver.window.panes.registry.run("export")


STEPS: dict[str, Callable[[Driver, int], None]] = {
    "paste": lambda driver, number: driver.paste(of_kind(number)),
    "paste the same": lambda driver, number: driver.press(KEY.Key_V, CTRL | Qt.KeyboardModifier.ShiftModifier),
    "paste button": lambda driver, number: driver.window.panes.frame.sidebar.paste.click(),
    "open dialog": lambda driver, number: reject_dialog(driver),
    "ticket": lambda driver, number: driver.paste(ticket(number)),
    "piece": choose_piece,
    "former text": former_text,
    "remove": remove_token,
    "mark": mark_token,
    "undo of tokens": lambda driver, number: driver.window.work.history.stack.undo(),
    "report": report,
    "paste nothing": lambda driver, number: driver.paste(""),
    "drop": lambda driver, number: driver.drop(of_kind(number)),
    "token": lambda driver, number: driver.select_token(number),
    "profile": lambda driver, number: driver.select_profile(number),
    "move": move,
    "fetch": lambda driver, number: driver.fetch(),
    "F5": lambda driver, number: driver.press(KEY.Key_F5),
    "inspect": lambda driver, number: driver.window.panes.submit() if form_is_there(driver) else None,
    "request": lambda driver, number: driver.request(),
    "refuse": lambda driver, number: setattr(driver.issuer, "refuses", number % 2 == 0),
    "key file": check_with_file,
    "finish": lambda driver, number: driver.finish(),
    "hold": lambda driver, number: setattr(driver.issuer, "held", True),
    "tick": lambda driver, number: driver.tick(),
    "an hour": lambda driver, number: driver.tick(3700),
    "edit profile": edit_profile,
    "save keys": save_keys,
    "delete profile": delete_profile,
    "type": type_text,
    "undo": undo_text,
    "clear": clear,
    "issuer": type_issuer,
    "keys": choose_keys,
    "judge again": lambda driver, number: driver.judge_again(),
    "cancel": lambda driver, number: driver.press(KEY.Key_Escape),
    "log out": lambda driver, number: driver.log_out(),
    "tab": lambda driver, number: driver.press(KEY(KEY.Key_1 + number % 5), CTRL),
    "compare": compare,
    "swap": swap,
    "scan": scan,
    "turn": lambda driver, number: driver.turn(),
    "settle": lambda driver, number: driver.settle(),
}
SEQUENCES = st.lists(
    st.tuples(st.sampled_from(sorted(STEPS)), st.integers(0, 13), st.integers(0, 2)), min_size=4, max_size=18
)


def begin(driver: Driver) -> None:
    """As after a start, with the keys of the pool at hand."""
    window, work = driver.window, driver.window.work
    driver.finish()
    window.panes.compare.close()
    window.panes.arrivals.cancel()
    driver.log_out()
    driver.at = NOW
    for profile in PROFILES:
        (work.profiles.update if work.profiles.get(profile.id) else work.profiles.add)(profile)
    driver.select_profile(0)
    if (form := window.panes.paste.made) is not None:
        form.clear()
        form.key_source.take_from(ASK)
    window.panes.frame.inspection.row.select("Checks")
    QGuiApplication.clipboard().setText("")
    driver.issuer.refuses = False
    driver.with_keys()
    driver.settle()


def test_the_panes_agree_after_any_sequence(world: World) -> None:
    driver = Driver(world, profiles=PROFILES)

    @settings(
        max_examples=EXAMPLES or 40, derandomize=not EXAMPLES, database=None, deadline=None,
        suppress_health_check=list(HealthCheck), phases=(Phase.explicit, Phase.generate),
    )  # fmt: skip
    @given(SEQUENCES)
    def run(sequence: list[tuple[str, int, int]]) -> None:
        begin(driver)
        done: list[tuple[str, int, int]] = []
        try:
            for name, number, turns in sequence:
                done.append((name, number, turns))
                STEPS[name](driver, number)
                driver.turn(turns)
            driver.finish()
        except BaseException as error:
            error.add_note(f"after {done}")
            raise

    try:
        run()
    finally:
        driver.issuer.held = False
        driver.issuer.release()
