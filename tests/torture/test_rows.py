"""Each row of `make torture` in a few rounds, always the same ones; `make torture` plays hundreds, others each time."""

from __future__ import annotations

import pytest

from tests.torture import rows
from tests.torture.table import Known, Played, Row, Tally, as_markdown, as_text, played


@pytest.mark.parametrize("row", [row for row in rows.ALL if row.name not in rows.REAL], ids=lambda row: row.name)
def test_nothing_is_lost_found_or_left(row: Row) -> None:
    done = played(row, row.few)
    if done.why_not:
        pytest.skip(done.why_not)
    assert done.tally is not None
    assert done.tally.rounds == row.few
    assert done.unexplained == []


def test_the_table_says_what_was_found_and_why() -> None:
    known = (Known("a lying keyring", "It is believed."),)
    row = Row("faults", "Keyrings | others", 3, 1, lambda *_: Tally(3, found=["a lying keyring"]), known=known)
    done = played(row)
    assert (done.tally, done.unexplained) == (Tally(3, found=["a lying keyring"]), [])
    assert "| faults | Keyrings / others | 3 | 0 | 1 | 0 | It is believed. |\n" in as_markdown([done])
    assert "faults                 3      0      1      0      0 s" in as_text([done])


def test_what_has_no_reason_makes_it_fail() -> None:
    row = Row("lost", "", 1, 1, lambda *_: Tally(1, lost=["a token"]), known=(Known("a profile", ""),))
    assert played(row).unexplained == ["lost: a token"]


def test_a_row_that_cannot_be_played_says_so() -> None:
    row = Row("elsewhere", "", 1, 1, lambda *_: Tally(1), why_not=lambda: "It needs a fork.")
    assert played(row) == Played(row, None, why_not="It needs a fork.")
    assert "| not run |  |  |  | It needs a fork. |" in as_markdown([played(row)])
