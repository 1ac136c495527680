from __future__ import annotations

import pytest

from inspector.core.text.numbers import decimal, grouped, precise_size, size


@pytest.mark.parametrize("count, words", [(0, "0"), (999, "999"), (12480, "12 480"), (-1234567, "-1 234 567")])
def test_figures_stand_in_groups_of_three(count: int, words: str) -> None:
    assert grouped(count) == words


@pytest.mark.parametrize("number, digits, words", [(0.42, 1, "0.4"), (0.42, 0, "0"), (12.0, 2, "12.00")])
def test_figures_behind_the_point(number: float, digits: int, words: str) -> None:
    assert decimal(number, digits) == words


@pytest.mark.parametrize(
    "count, words", [(64 * 1024, "64 KiB"), (1024 * 1024, "1 MiB"), (4096 * 1024 * 1024, "4 096 MiB")]
)
def test_a_limit_in_bytes(count: int, words: str) -> None:
    assert size(count) == words


@pytest.mark.parametrize(
    "count, words",
    [
        (0, "0 bytes"), (1, "1 byte"), (1023, "1023 bytes"), (1024, "1.0 KiB"), (3_500_000, "3.3 MiB"),
        (2**30, "1.0 GiB"), (5 * 2**40, "5120.0 GiB"),
    ],
)  # fmt: skip
def test_a_measured_size(count: int, words: str) -> None:
    assert precise_size(count) == words
