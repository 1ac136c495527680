"""What a report for a ticket is made of: tokens, answers, what the user wrote, and what of it is wanted."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum
from typing import TYPE_CHECKING

from inspector.core.text.language import mark
from inspector.core.values import dataclass

if TYPE_CHECKING:  # whoever hands these over has imported them
    from inspector.core.diagnosis.diagnosis import Explanation
    from inspector.core.journeys.outcome import Outcome

MOST_TOKENS = 20
"""A report for people to read has no more tokens than these."""


class TicketPart(StrEnum):
    """A part of the report that can be left out, by the name under which the choice is kept."""

    VERDICT = "verdict"
    ANSWER = "answer"
    CLAIMS = "claims"
    COMPARISON = "comparison"
    ACCEPTED = "accepted"
    PASSED = "passed"
    EXCHANGE = "exchange"


PART_WORDS = {
    TicketPart.VERDICT: mark("Verdict and failed checks"),
    TicketPart.ANSWER: mark("Answer of the API"),
    TicketPart.CLAIMS: mark("Claims, with times as dates"),
    TicketPart.COMPARISON: mark("Comparison of the two"),
    TicketPart.ACCEPTED: mark("Accepted by"),
    TicketPart.PASSED: mark("Passed checks"),
    TicketPart.EXCHANGE: mark("Exchange with the server"),
}
USUAL_PARTS = frozenset(
    {TicketPart.VERDICT, TicketPart.ANSWER, TicketPart.CLAIMS, TicketPart.COMPARISON, TicketPart.ACCEPTED}
)


@dataclass(frozen=True, slots=True)
class TicketChoices:
    """What of a report is wanted. `public` hides people, clients, hosts and IDs.

    `shown` names the values that are shown all the same: `HiddenValue.key`.
    """

    public: bool = True
    parts: frozenset[TicketPart] = USUAL_PARTS
    shown: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ReportedToken:
    """An outcome with what an API answered to its token, and what the user calls it."""

    outcome: Outcome
    answer: Explanation | None = field(default=None, repr=False)
    name: str = ""


@dataclass(frozen=True, slots=True)
class TicketReport:
    """All that a report is made of. `at` is the moment it is of, in epoch seconds UTC.

    `answer` is what an API answered where there is no token beside it.
    """

    at: float
    tokens: tuple[ReportedToken, ...] = ()
    answer: Explanation | None = field(default=None, repr=False)
    case: str = ""
    note: str = field(default="", repr=False)
    choices: TicketChoices = TicketChoices()
