"""Whether the rows of the knowledge base foretell what real servers answered to the same tokens."""

from __future__ import annotations

import pytest

from tests.core.acceptance.answered import answering, foretold_wrongly, recorded


def test_all_servers_that_take_tokens_are_asked() -> None:
    assert len(answering()) == 19, answering()


@pytest.mark.parametrize("server", answering())
def test_a_row_foretells_the_answers_that_were_recorded(server: str) -> None:
    assert any(each.server == server for each in recorded())
    found = list(foretold_wrongly(server))
    assert not found, f"{server}:\n" + "\n".join(found)
