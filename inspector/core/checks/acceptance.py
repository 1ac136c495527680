"""What is said of a token on which APIs differ: who takes it and who does not, by resources/knowledge/acceptors.toml.

It names how much each allows, and the reader sees how far off the token is. Further off there is nobody to name.
"""

from __future__ import annotations

from typing import NamedTuple

from inspector.core.text.message import Message, message

NEAR_S = 600
"""Nobody known allows for more between two clocks (a test holds that)."""


class AfterEnd(NamedTuple):
    """Who takes a token for a while after `exp`, in epoch seconds, said as of the moment of reading."""

    exp: float

    def told(self, now: float) -> str:
        """The sentence in the current language."""
        if now - self.exp >= NEAR_S:
            return message("APIs answer it with 401.").told(now)
        lenient, strict = _sides("exp")
        return message(
            "APIs still take it for as long as they let two clocks differ: {lenient:list}. "
            "Others allow nothing: {strict:list}.",
            lenient=lenient,
            strict=strict,
        ).told(now)


class BeforeStart(NamedTuple):
    """Who takes a token for a while before `nbf`, in epoch seconds, said as of the moment of reading."""

    nbf: float

    def told(self, now: float) -> str:
        """The sentence in the current language."""
        if self.nbf - now > NEAR_S:
            return message("APIs answer it with 401 until then.").told(now)
        lenient, strict = _sides("nbf")
        return message(
            "APIs take it earlier by as much as they let two clocks differ: {lenient:list}. "
            "Others allow nothing: {strict:list}.",
            lenient=lenient,
            strict=strict,
        ).told(now)


def issued_ahead() -> Message:
    """Who takes a token whose `iat` lies ahead, which many never compare with the clock, and who does not."""
    lenient, strict = _sides("iat")
    return message(
        "APIs differ on that. These refuse it: {strict:list}. These do not compare iat with the clock: {lenient:list}.",
        lenient=lenient,
        strict=strict,
    )


def of_type(typ: str) -> tuple[str, ...]:
    """Who refuses a token for its `typ`, by name."""
    from inspector.core.knowledge.acceptors import refusing_type

    return refusing_type(typ)


def _sides(claim: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    from inspector.core.knowledge.acceptors import sides  # late: most tokens are such that nobody has to be named

    return sides(claim)
