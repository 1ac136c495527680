"""From what was recognised in a text to verdicts on its tokens and the meaning of its answer. Nothing is sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from typing import TYPE_CHECKING

from inspector.core.checks.inspection import Inspection
from inspector.core.errors import InspectorError
from inspector.core.journeys.intake.intake import MOST_LISTED, Intake, PieceKind
from inspector.core.text.message import Message, message
from inspector.core.values import dataclass

if TYPE_CHECKING:  # only an answer needs them
    from inspector.core.diagnosis.diagnosis import Explanation
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.tokens.token import Token

ANSWER_ALONE = message("There is no token beside this answer, so only the answer is explained.")


@dataclass(frozen=True, slots=True)
class JudgedIntake:
    """One value: what was recognised, the verdicts on its tokens, and what the chosen answer means.

    `outcome` is the verdict on the chosen token, None where the text holds none. `others` are those on its other
    tokens, by their places among the pieces; none where there are so many that a table shows them. `answer` is what
    the chosen answer means for the chosen token; None where there is none, or it cannot be read.
    """

    intake: Intake
    outcome: Outcome | None = None
    others: tuple[tuple[int, Outcome], ...] = ()
    answer: Explanation | None = field(default=None, repr=False)

    @property
    def remark(self) -> Message | None:
        """Why the answer is to be read with care: it does not fit the token, or there is none; None where it fits."""
        if self.answer is None:
            return None
        facts = self.answer.facts
        if facts is not None and facts.misfit is not None:
            return facts.misfit
        return ANSWER_ALONE if self.outcome is None else None


def judge(intake: Intake, text: str, outcome_of: Callable[[Token], Outcome], *, now: float) -> JudgedIntake:
    """Judge the tokens of a text and explain its answer. `outcome_of` judges one token with what is at hand.

    It is called once for each token, the chosen one first. `now` is epoch seconds.
    """
    chosen = intake.chosen_token
    outcome = outcome_of(chosen.token) if chosen is not None and chosen.token is not None else None
    others = [
        (at, outcome_of(piece.token))
        for at, piece in enumerate(intake.pieces)
        if not intake.is_table and piece.kind is PieceKind.TOKEN and at != intake.token and piece.token is not None
    ]
    profile = outcome.profile if outcome is not None else None
    provider = profile.provider if profile is not None else "generic"
    inspection = outcome.inspection if outcome is not None else None
    return JudgedIntake(
        intake, outcome, tuple(others[:MOST_LISTED]), explain(intake, text, provider, inspection, now=now)
    )


def explain(
    intake: Intake, text: str, provider: str, inspection: Inspection | None, *, now: float
) -> Explanation | None:
    """What the chosen answer means for the token that was judged; None where there is none.

    A token that was not sent for it has no say: what a token endpoint refuses is about no token of the text. Where no
    token is chosen, the one that the answer's own request carried is asked. `provider` is the profile's, or "generic".
    """
    from inspector.core.diagnosis.pasted import diagnose_text
    from inspector.core.journeys.inspect import inspect_sent

    answer = intake.chosen_answer
    if answer is None:
        return None
    concerned = inspection if answer.kind is PieceKind.ANSWER else None
    try:
        return diagnose_text(
            text,
            provider,
            concerned,
            answer=answer.number,
            inspect=(lambda sent: inspect_sent(sent, provider, now=now)) if inspection is None else None,
        )
    except InspectorError:
        return None
