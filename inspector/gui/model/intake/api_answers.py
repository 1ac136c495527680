"""What APIs answered to tokens of this run: kept beside them, in memory alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from inspector.core.diagnosis.diagnosis import Explanation

FIRST_REFUSAL = 400
"""The first HTTP status by which a server says that it does not do what it was asked for."""


def status_of(answer: Explanation) -> int | None:
    """The HTTP status of an answer; None where it says none."""
    return answer.facts.status if answer.facts is not None else None


def refuses(answer: Explanation | None) -> bool:
    """Whether it speaks against the token, and not for it."""
    status = status_of(answer) if answer is not None else None
    return answer is not None and (status is None or status >= FIRST_REFUSAL)


class ApiAnswers(QObject):
    """By the id of an outcome: the explanation of the answer that came with its token."""

    changed = Signal(str)
    """With the id of an outcome whose answer is another one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._of: dict[str, Explanation] = {}

    def of(self, outcome_id: str | None) -> Explanation | None:
        """What an API answered to the token of that outcome; None where nothing is known."""
        return self._of.get(outcome_id) if outcome_id is not None else None

    def keep(self, outcome_id: str, answer: Explanation | None) -> None:
        """Remember an answer for an outcome, or that there is none any more."""
        if answer is not None:
            self._of[outcome_id] = answer
        else:
            self._of.pop(outcome_id, None)
        self.changed.emit(outcome_id)

    def clear(self) -> None:
        """Forget all of them."""
        self._of.clear()
