"""The server's clock against this computer's, in words."""

from __future__ import annotations

from inspector.core.text.language import tr
from inspector.core.text.numbers import decimal
from inspector.core.text.times import duration

FAR_S = 60.0
"""From here on a difference is said in words: tokens may be judged wrongly because of it."""


def skew(seconds: float) -> str:
    """Such as "+0.4 s" or "−12 s": the server's clock minus ours."""
    sign = "−" if seconds < 0 else "+"
    return f"{sign}{decimal(abs(seconds), 1 if abs(seconds) < 10 else 0)} s"


def far(seconds: float) -> bool:
    """Whether the two clocks differ by so much that it has to be seen."""
    return abs(seconds) >= FAR_S


def server_clock(seconds: float) -> str:
    """Such as "server clock +0.4 s", and of a large difference "server clock 4 min ahead of yours"."""
    if not far(seconds):
        return tr("server clock {skew}", skew=skew(seconds))
    if seconds < 0:
        return tr("server clock {duration} behind yours", duration=duration(seconds))
    return tr("server clock {duration} ahead of yours", duration=duration(seconds))
