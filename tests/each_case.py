"""One test of many cases: what thousands of small tests cost is, for the most part, that each is reported."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from _pytest.mark import ParameterSet

SHOWN_CHARS = 300


def _values(case: Any, number: int) -> tuple[Any, ...]:
    if isinstance(case, ParameterSet):
        assert not case.marks, "a mark is for a test"
        return tuple(case.values)
    return tuple(case) if number > 1 else (case,)


def for_each(names: str, cases: Iterable[Any]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """As `pytest.mark.parametrize`, but in one test, which goes through all and names every case that fails.

    For cases that share nothing but what the test is given: a fixture is made once for all of them.
    """
    wanted = [name.strip() for name in names.split(",")]
    listed = [_values(case, len(wanted)) for case in cases]

    def of(test: Callable[..., None]) -> Callable[..., None]:
        @functools.wraps(test)
        def in_turn(**given: Any) -> None:
            assert listed, "there is no case"
            failed: list[BaseException] = []
            for case in listed:
                try:
                    test(**given, **dict(zip(wanted, case, strict=True)))
                except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001 -- all of them are raised below
                    error.add_note(f"in the case {repr(case)[:SHOWN_CHARS]}")
                    failed.append(error)
            if len(failed) == 1:
                raise failed[0]
            if failed:
                raise BaseExceptionGroup(f"{len(failed)} of {len(listed)} cases fail", failed)

        signature = inspect.signature(test)
        left = [parameter for name, parameter in signature.parameters.items() if name not in wanted]
        in_turn.__signature__ = signature.replace(parameters=left)  # type: ignore[attr-defined]
        return in_turn

    return of
