"""Whether the rows of the Node libraries come to what these did with odd values, odd keys and several faults."""

from __future__ import annotations

import pytest

from tests.core.acceptance.further import differing, tried


@pytest.mark.parametrize("server", tried())
def test_a_row_comes_to_what_was_tried_further(server: str) -> None:
    found = list(differing(server))
    assert not found, f"{server}:\n" + "\n".join(found)
