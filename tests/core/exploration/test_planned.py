"""What is said of an exploration before it is begun."""

from __future__ import annotations

import pytest

from inspector.core.exploration.planned import ExplorationPlan, asks_for
from inspector.core.profiles.profile import Profile


@pytest.mark.parametrize("scopes, seconds", [(0, 1), (7, 5), (150, 91), (200, 120), (400, 240)])
def test_how_long_it_takes_is_told_no_finer_than_it_is_known(scopes: int, seconds: int) -> None:
    names = tuple(f"s{number}" for number in range(scopes))
    assert ExplorationPlan(Profile("a"), names, asks_for(names)).seconds == seconds
