"""How long nobody has used the window, by two clocks; nothing here waits for a real one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject

from inspector.core.store.log_out import LogOut
from inspector.gui.model.leaving.idle import IdleLogOut
from inspector.gui.model.messages import Messages

MIN = 60
DONE = LogOut(1, file_removed=True, key_removed=True)


class Clocks:
    """One on the wall, which can be set, and one that cannot."""

    def __init__(self) -> None:
        self.wall, self.unset = 1_800_000_000.0, 100.0

    def pass_(self, seconds: float) -> None:
        self.wall += seconds
        self.unset += seconds


class Clearing(QObject):
    """What LoggingOut is to the idle log out."""

    def __init__(self) -> None:
        super().__init__()
        self.running = False
        self.begun: list[tuple[list[str], object]] = []

    def begin(self, forget: list[str], revoke: object) -> None:
        self.begun.append((forget, revoke))


@pytest.fixture
def clocks(qapp: object) -> Clocks:
    del qapp
    return Clocks()


@pytest.fixture
def clearing(clocks: Clocks) -> Iterator[Clearing]:
    del clocks
    made = Clearing()
    yield made
    shiboken6.delete(made)  # garbage is collected on any thread, and a timer may end on its own alone


@pytest.fixture
def messages(clearing: Clearing) -> Messages:
    return Messages(clearing)


@pytest.fixture
def idle(clocks: Clocks, clearing: Clearing, messages: Messages) -> IdleLogOut:
    made = IdleLogOut(
        clearing,  # type: ignore[arg-type]
        messages,
        lambda: clocks.wall,
        lambda: clocks.unset,
        clearing,
    )
    made.choose(15)
    return made


def test_it_is_off_unless_it_is_chosen(clocks: Clocks, clearing: Clearing, idle: IdleLogOut) -> None:
    idle.choose(0)
    clocks.pass_(1e9)
    assert not idle.judge()
    idle.use()
    assert not clearing.begun


def test_it_is_noticed_a_minute_before_and_logs_out_without_revoking(
    clocks: Clocks, clearing: Clearing, idle: IdleLogOut
) -> None:
    clocks.pass_(14 * MIN - 1)
    assert not idle.judge()
    assert idle.left_s is None
    clocks.pass_(2)
    assert not idle.judge()
    assert idle.left_s == 59
    clocks.pass_(58.5)
    assert not idle.judge()
    assert idle.left_s == 1, "never nought while it has not begun"
    clocks.pass_(0.5)
    assert idle.judge()
    assert idle.left_s is None
    assert clearing.begun == [([], None)]


def test_use_takes_the_notice_away_and_begins_anew(clocks: Clocks, clearing: Clearing, idle: IdleLogOut) -> None:
    clocks.pass_(14.5 * MIN)
    idle.judge()
    assert idle.left_s == 30
    idle.use()
    assert idle.left_s is None
    clocks.pass_(13.5 * MIN)
    assert not idle.judge()
    assert not clearing.begun


def test_the_first_key_of_the_next_day_comes_too_late(clocks: Clocks, clearing: Clearing, idle: IdleLogOut) -> None:
    clocks.pass_(24 * 3600)
    idle.use()  # no timer has run since
    assert clearing.begun == [([], None)]


def test_a_clock_put_back_does_not_keep_anybody_logged_in(clocks: Clocks, clearing: Clearing, idle: IdleLogOut) -> None:
    clocks.wall -= 7 * 24 * 3600
    clocks.unset += 15 * MIN
    assert idle.judge()
    assert clearing.begun


def test_a_clock_that_stood_still_while_asleep_does_not_either(
    clocks: Clocks, clearing: Clearing, idle: IdleLogOut
) -> None:
    clocks.wall += 15 * MIN
    assert idle.judge()
    assert clearing.begun


def test_it_is_done_once_until_the_window_is_used_again(clocks: Clocks, clearing: Clearing, idle: IdleLogOut) -> None:
    clocks.pass_(15 * MIN)
    idle.judge()
    idle.on_logged_out(DONE)
    clocks.pass_(15 * MIN)
    assert not idle.judge()
    assert idle.left_s is None
    assert len(clearing.begun) == 1
    idle.use()
    clocks.pass_(15 * MIN)
    assert idle.judge()
    assert len(clearing.begun) == 2


def test_it_says_what_happened_when_and_what_is_kept(clocks: Clocks, messages: Messages, idle: IdleLogOut) -> None:
    clocks.pass_(15 * MIN)
    idle.judge()
    idle.on_logged_out(DONE)
    (said,) = messages.standing
    assert said.startswith("Logged out on 15 Jan 2027 at ")
    assert "after 15 min without use" in said
    assert "nothing was revoked" in said
    assert "client secrets are still there" in said


def test_what_could_not_be_cleared_is_not_said_to_be(clocks: Clocks, messages: Messages, idle: IdleLogOut) -> None:
    clocks.pass_(15 * MIN)
    idle.judge()
    idle.on_logged_out(LogOut(1, file_removed=False, key_removed=False, left=("the token file",)))
    (said,) = messages.standing
    assert said.startswith("Logged out in part")
    assert "Tokens are cleared" not in said


def test_a_log_out_of_the_user_says_nothing_of_idleness(messages: Messages, idle: IdleLogOut) -> None:
    idle.on_logged_out(DONE)
    assert not messages.standing


def test_a_log_out_on_its_way_is_not_begun_twice(clocks: Clocks, clearing: Clearing, idle: IdleLogOut) -> None:
    clearing.running = True
    clocks.pass_(15 * MIN)
    assert idle.judge()
    assert not clearing.begun
