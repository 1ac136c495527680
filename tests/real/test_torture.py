"""The rows of `make torture` that need a real Secret Service, in a few rounds."""

from __future__ import annotations

import pytest

from tests.torture import rows
from tests.torture.table import Row, played


@pytest.mark.parametrize("row", [row for row in rows.ALL if row.name in rows.REAL], ids=lambda row: row.name)
def test_nothing_is_lost_found_or_left(row: Row) -> None:
    done = played(row, row.few)
    if done.why_not:
        pytest.skip(done.why_not)
    assert done.unexplained == []
