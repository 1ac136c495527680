"""Work is shared among processes that answer in order and never outlive the one that asks."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Iterator

import pytest

from inspector.core.errors import KeySetError
from inspector.core.journeys.workers.processes import (
    AHEAD,
    AnsweredError,
    LostProcessError,
    in_processes,
    process_count,
)


class Square:
    """Work that goes through pickle, and fails where it is told to."""

    def __call__(self, number: int) -> tuple[int, int]:
        if number == 13:
            raise KeySetError("no keys")
        if number == 14:
            raise ValueError(f"secret {number * 1000}")
        if number == 15:
            os._exit(1)
        return number * number, os.getpid()


def test_answers_come_in_order_from_several_processes() -> None:
    answers = list(in_processes(range(16, 200), Square(), 2))
    assert [square for square, _ in answers] == [number * number for number in range(16, 200)]
    assert len({process for _, process in answers}) == 2
    assert os.getpid() not in {process for _, process in answers}
    assert not multiprocessing.active_children()


def test_tasks_are_taken_when_a_process_is_free() -> None:
    taken: list[int] = []

    def tasks() -> Iterator[int]:
        for number in range(100, 10_000):
            taken.append(number)
            yield number

    answers = in_processes(tasks(), Square(), 2)
    next(answers)
    assert len(taken) <= 2 * AHEAD + 2
    answers.close()
    assert not multiprocessing.active_children(), "closed early, they end"


def test_an_answer_is_told_while_the_next_task_is_waited_for() -> None:
    told, in_time = threading.Event(), list[bool]()

    def tasks() -> Iterator[int]:
        yield 2
        in_time.append(told.wait(5))
        yield 3

    answers = in_processes(tasks(), Square(), 2)
    first = next(answers)
    told.set()
    assert [square for square, _ in (first, *answers)] == [4, 9]
    assert in_time == [True]


def test_what_goes_wrong_is_raised_where_it_was_asked() -> None:
    with pytest.raises(KeySetError, match="no keys"):
        list(in_processes([1, 13], Square(), 1))
    with pytest.raises(AnsweredError, match="ValueError") as bug:
        list(in_processes([1, 14], Square(), 1))
    assert "14000" not in str(bug.value)
    with pytest.raises(LostProcessError, match="short of memory"):
        list(in_processes([1, 15], Square(), 1))
    assert not multiprocessing.active_children()


def test_no_task_needs_no_answer() -> None:
    assert list(in_processes([], Square(), 1)) == []
    assert process_count() >= 1
