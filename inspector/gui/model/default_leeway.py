"""How far two clocks may differ where neither a profile nor the user says it for one token: the user's choice.

One for the program, as the zone of dates is.
"""

from __future__ import annotations

from inspector.core.checks.verdict import DEFAULT_LEEWAY_S, MAX_LEEWAY_S, Expectation

_chosen = [DEFAULT_LEEWAY_S]


def default_leeway_s() -> int:
    """The seconds that were chosen."""
    return _chosen[0]


def choose_default_leeway(seconds: int) -> None:
    """Allow so many seconds from now on; ValueError where they are none from 0 to MAX_LEEWAY_S."""
    if not 0 <= seconds <= MAX_LEEWAY_S:
        raise ValueError(seconds)
    _chosen[0] = seconds


def expected_without_profile(issuer: str | None = None) -> Expectation:
    """What a token is compared with that no profile fits."""
    return Expectation(issuer=issuer, leeway_s=default_leeway_s())
