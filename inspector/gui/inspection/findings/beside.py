"""What stands among the findings beside them: the user's note on the token, and what an API answered to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.core.text.display import elide, visible
from inspector.core.text.language import tr
from inspector.core.values import dataclass
from inspector.gui.model.intake.api_answers import status_of

if TYPE_CHECKING:
    from inspector.core.checks.inspection import Inspection
    from inspector.core.diagnosis.diagnosis import Diagnosis, Explanation

MOST_SAID = 300
"""Characters of the server's words in the card; all of them are among the steps."""


@dataclass(frozen=True, slots=True)
class Findings:
    """All that the Checks tab shows. Without an inspection there is only an answer.

    `has_profile` where a new token could be asked for.
    """

    inspection: Inspection | None
    has_profile: bool = False
    note: str = ""
    answer: Explanation | None = None

    @property
    def remark(self) -> str:
        """How the answer and the token go together, in a sentence; "" where there is nothing to say of it."""
        if self.answer is None:
            return ""
        facts = self.answer.facts
        if facts is not None and facts.misfit is not None:
            return str(facts.misfit)
        if self.inspection is not None:
            return ""
        from inspector.core.journeys.intake.judged import ANSWER_ALONE  # late: seen in few runs

        return str(ANSWER_ALONE)


@dataclass(frozen=True, slots=True)
class ToldAnswer:
    """What the card of an answer says in one language. `steps` has more to say than its one sentence of a fix."""

    title: str
    cause: str
    status: str
    said: str
    token_says: str
    fix: str
    diagnosis: Diagnosis
    code: frozenset[str] = frozenset()
    """Words of its sentences that are values of the token, set in the fixed font."""

    @property
    def spoken(self) -> str:
        """What assistive technology says of it beside its title."""
        parts = (self.status, self.cause, tr("It said: {said}", said=self.said) if self.said else "")
        return visible(". ".join(part.rstrip(".") for part in parts if part))

    def as_text(self) -> str:
        """The answer for a ticket or a mail."""
        rows = (
            (tr("It said"), self.said), (tr("Token says"), self.token_says),
            *((tr("Fix"), fix) for fix in self.diagnosis.fixes), (tr("Reference"), self.diagnosis.reference),
        )  # fmt: skip
        lines = [f"{self.status}: {self.title}" if self.status else self.title, self.cause]
        return visible("\n".join((*lines, *(f"{label}: {text}" for label, text in rows if text))), keep="\n")


def told_answer(answer: Explanation) -> ToldAnswer:
    """What the card says of an answer, in the words of now."""
    diagnosis, facts = answer.told(), answer.facts
    summary, status = diagnosis.summary.rstrip("."), status_of(answer)
    named = facts is not None and facts.who and not summary.startswith(facts.who)
    return ToldAnswer(
        title=f"{facts.answered}: {summary}" if facts is not None and named else summary,
        cause=diagnosis.cause,
        status=tr("HTTP {status}", status=status) if status is not None else "",
        said=elide(facts.it_said, MOST_SAID) if facts is not None else _said(diagnosis),
        token_says=f"{facts.claim} = {facts.value}" if facts is not None and facts.claim else "",
        fix=diagnosis.fixes[0] if diagnosis.fixes else "",
        diagnosis=diagnosis,
        code=frozenset(str(facts.value).split()) if facts is not None and facts.claim else frozenset(),
    )


def title_of(answer: Explanation) -> str:
    """What the banner says of an answer that stands alone."""
    status = status_of(answer)
    return tr("Answered {status}", status=status) if status is not None else tr("Answer of an API")


def _said(diagnosis: Diagnosis) -> str:
    """The server's own words without the status line, which stands beside the title."""
    lines = diagnosis.said.replace("\r\n", "\n").split("\n")
    words = "\n".join(lines[1:] if lines and lines[0].startswith("HTTP ") else lines).strip()
    return elide(words, MOST_SAID)
