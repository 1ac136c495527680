"""The verdicts on all that was recognised in a text, and what its answer means: one value, made off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from typing import TYPE_CHECKING

from inspector.core.values import dataclass

if TYPE_CHECKING:  # at run time late: see later.LATER
    from inspector.core.checks.inspection import Inspection
    from inspector.core.diagnosis.diagnosis import Explanation
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.profiles.profile import Profile
    from inspector.core.tokens.token import Token
    from inspector.gui.model.intake.reading import ReadText


@dataclass(frozen=True, slots=True)
class JudgedText:
    """`outcome` is the verdict on the chosen token, None where the text holds an answer alone.

    `others` are those on its other tokens, by their places among the pieces, and `answer` is what its answer means.
    """

    outcome: Outcome | None
    others: tuple[tuple[int, Outcome], ...] = ()
    answer: Explanation | None = field(default=None, repr=False)


def others_of(reading: ReadText, outcome_of: Callable[[Token], Outcome]) -> tuple[tuple[int, Outcome], ...]:
    """The verdicts on all tokens of a text but the chosen one; none where there are so many that a table shows them."""
    from inspector.core.journeys.intake.intake import PieceKind

    if reading.intake.is_table:
        return ()
    return tuple(
        (at, outcome_of(piece.token))
        for at, piece in enumerate(reading.intake.pieces)
        if piece.kind is PieceKind.TOKEN and at != reading.intake.token and piece.token is not None
    )


def explained(
    reading: ReadText, profile: Profile | None, inspection: Inspection | None, now: float
) -> Explanation | None:
    """What the chosen answer of a text means for the token that was judged; None where there is none."""
    from inspector.core.journeys.intake.judged import explain

    provider = profile.provider if profile is not None else "generic"
    return explain(reading.intake, reading.text, provider, inspection, now=now)
