"""A deadline and a way to give up, for calls that have neither."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from inspector.core.deadline import Cancel, CancelledError, DeadlineError, within


@pytest.fixture
def held() -> Iterator[threading.Event]:
    """Set when the test is over, so that nothing it left behind goes on."""
    event = threading.Event()
    yield event
    event.set()


def test_an_answer_in_time_is_the_answer() -> None:
    assert within(10, lambda: 7) == 7
    assert within(10, lambda: None) is None


@pytest.mark.parametrize("problem", [ValueError("x"), KeyboardInterrupt(), SystemExit(3)])
def test_what_the_call_raises_is_raised_here(problem: BaseException) -> None:
    def call() -> None:
        raise problem

    with pytest.raises(type(problem)) as caught:
        within(10, call)
    assert caught.value is problem


def test_a_call_that_takes_too_long_is_left_behind(held: threading.Event) -> None:
    started = time.perf_counter()
    with pytest.raises(DeadlineError, match=r"no answer within 0\.05 s"):
        within(0.05, lambda: held.wait(30))
    assert time.perf_counter() - started < 5


def test_what_is_left_behind_does_not_keep_the_program_alive(held: threading.Event) -> None:
    with pytest.raises(DeadlineError):
        within(0.01, lambda: held.wait(30))
    left = [thread for thread in threading.enumerate() if thread.name.startswith("within 0.01")]
    assert left
    assert all(thread.daemon for thread in left)


def test_a_late_answer_is_nobodys(held: threading.Event) -> None:
    with pytest.raises(DeadlineError):
        within(0.01, lambda: held.wait(30) and "late")
    held.set()
    assert within(10, lambda: "next") == "next"


def test_giving_up_ends_the_wait_at_once(held: threading.Event) -> None:
    cancel, begun = Cancel(), threading.Event()

    def call() -> None:
        begun.set()
        held.wait(30)

    def give_up() -> None:
        begun.wait(10)
        cancel.set()

    helper = threading.Thread(target=give_up)
    helper.start()
    started = time.perf_counter()
    with pytest.raises(CancelledError):
        within(20, call, cancel)
    assert time.perf_counter() - started < 10
    assert cancel.is_set
    helper.join()


def test_what_was_given_up_before_it_began_is_not_waited_for(held: threading.Event) -> None:
    cancel = Cancel()
    cancel.set()
    cancel.set()
    with pytest.raises(CancelledError):
        within(20, lambda: held.wait(30), cancel)


def test_giving_up_after_the_answer_changes_nothing() -> None:
    cancel = Cancel()
    assert within(10, lambda: 7, cancel) == 7
    cancel.set()


def test_everyone_who_waits_is_told_once() -> None:
    cancel, told = Cancel(), list[str]()
    cancel.when_set(lambda: told.append("first"))
    cancel.when_set(lambda: told.append("second"))
    cancel.set()
    cancel.set()
    cancel.when_set(lambda: told.append("late"))
    assert told == ["first", "second", "late"]
