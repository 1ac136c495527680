"""What a screen reader says of an inspection beside its verdict: which checks failed or warn, when that has changed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from inspector.core.flow import Outcome
from inspector.core.language import tr
from inspector.core.verdict import Status
from inspector.gui.announcing import announce

MOST_NAMED = 4


class FindingsVoice:
    """Says each state once: judging again every second says nothing as long as the same checks fail."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._said: tuple[str | None, str] = (None, "")

    def tell(self, outcome: Outcome | None) -> None:
        """An outcome is shown, or is shown again after it was judged again."""
        words = in_words(outcome)
        of = outcome.id if outcome is not None else None
        if (of, words) != self._said:
            self._said = (of, words)
            announce(self._widget, words)


def in_words(outcome: Outcome | None) -> str:
    """Such as "2 checks failed: Expired, Scope missing. 1 warning: Extra scope." ; "" where nothing is wrong."""
    inspection = outcome.inspection if outcome is not None else None
    if inspection is None:
        return ""
    said = []
    for status, one, many in (
        (Status.FAILED, tr("1 check failed"), tr("{} checks failed")), (Status.WARNING, "1 warning", tr("{} warnings")),
    ):  # fmt: skip
        titles = [check.title for check in inspection.checks if check.status is status]
        if titles:
            count = one if len(titles) == 1 else many.format(len(titles))
            more = tr(" and {value} more", value=len(titles) - MOST_NAMED) if len(titles) > MOST_NAMED else ""
            said.append(f"{count}: {', '.join(titles[:MOST_NAMED])}{more}.")
    return " ".join(said)
