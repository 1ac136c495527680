"""What a screen reader says of an inspection beside its verdict: which checks failed or warn, when that has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from inspector.core.checks.verdict import Status
from inspector.core.text.language import plural, tr
from inspector.gui.widgets.announcing import announce

if TYPE_CHECKING:
    from inspector.core.diagnosis.diagnosis import Explanation
    from inspector.core.journeys.outcome import Outcome

MOST_NAMED = 4


class FindingsVoice:
    """Says each state once: judging again every second says nothing as long as the same checks fail."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._said: tuple[str | None, str] = (None, "")

    def tell(self, outcome: Outcome | None, answer: Explanation | None = None) -> None:
        """An outcome is shown, or is shown again after it was judged again, with what an API answered to it."""
        answered = tr("Answer of the API: {summary}", summary=answer.summary) if answer is not None else ""
        words = " ".join(part for part in (in_words(outcome), answered) if part)
        of = outcome.id if outcome is not None else None
        if (of, words) != self._said:
            self._said = (of, words)
            announce(self._widget, words)


def _listed(titles: list[str]) -> str:
    named, left = ", ".join(titles[:MOST_NAMED]), len(titles) - MOST_NAMED
    return plural(left, "{titles} and {n} more", "{titles} and {n} more", titles=named) if left > 0 else named


def in_words(outcome: Outcome | None) -> str:
    """Such as "2 checks failed: Expired, Scope missing. 1 warning: Extra scope." ; "" where nothing is wrong."""
    inspection = outcome.inspection if outcome is not None else None
    if inspection is None:
        return ""
    said = []
    for status in (Status.FAILED, Status.WARNING):
        titles = [check.title for check in inspection.told() if check.status is status]
        if titles:
            count, listed = len(titles), _listed(titles)
            if status is Status.FAILED:
                words = plural(count, "{n} check failed: {titles}.", "{n} checks failed: {titles}.", titles=listed)
            else:
                words = plural(count, "{n} warning: {titles}.", "{n} warnings: {titles}.", titles=listed)
            said.append(words)
    return " ".join(said)
