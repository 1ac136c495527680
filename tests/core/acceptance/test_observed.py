"""Whether the rows of the knowledge base come to what real servers did with the same tokens."""

from __future__ import annotations

import pytest

from tests.core.acceptance.observed import NOT_TRIED, as_set_up, cells, differing, servers


@pytest.mark.parametrize("server", servers())
def test_a_row_comes_to_what_was_observed(server: str) -> None:
    found = list(differing(server))
    assert not found, f"{server}, {as_set_up(server)}:\n" + "\n".join(found)


def test_both_tables_are_read() -> None:
    assert len(servers()) == 32
    assert {cell.rsa_key_alone for cell in cells()} == {True, False}
    assert all(cell.observed == "yes" or cell.observed.isdecimal() for cell in cells()), NOT_TRIED
