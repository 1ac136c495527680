"""What has arrived in the paste form, one text after the other: each can be brought back with its verdict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from inspector.core.values import dataclass

if TYPE_CHECKING:
    from inspector.core.diagnosis.diagnosis import Explanation
    from inspector.core.journeys.outcome import Outcome
    from inspector.gui.model.intake.reading import ReadText

MOST_STEPS = 12
"""So many texts can be brought back: each may be megabytes."""
MOST_KEPT_CHARS = 2 * 1024 * 1024
"""A longer text than one that is judged as it arrives cannot be brought back."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A text as it stood in the form, and what was shown of it: all that comes back together.

    `at` is when it came, in epoch seconds. `reading` is None where it was not read yet, `outcome` where none was shown
    that is about this very text. `outcomes` are those of all its tokens, by their places.
    """

    text: str = field(repr=False)
    at: float
    reading: ReadText | None = field(default=None, repr=False)
    outcome: Outcome | None = field(default=None, repr=False)
    answer: Explanation | None = field(default=None, repr=False)
    outcomes: Mapping[int, Outcome] = field(default_factory=dict, repr=False)


class Intakes(QObject):
    """The steps outlive a window. A window says what stands in its form now, and shows what is brought back."""

    restored = Signal(object)
    """With the Standing that takes the place of what is in the form."""
    changed = Signal()
    """There is another step to take back, or none any more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(MOST_STEPS)
        self._stack.indexChanged.connect(self.changed)
        self._now: Standing | None = None
        """What stands in the form when a step is taken."""
        self.since = 0.0
        """When the text in the form came, or was typed in last; epoch seconds."""

    @property
    def can_undo(self) -> bool:
        """Whether a former text can be brought back."""
        return self._stack.canUndo()

    @property
    def can_redo(self) -> bool:
        """Whether the text that followed can be."""
        return self._stack.canRedo()

    @property
    def replaced_at(self) -> float | None:
        """When the text came that an undo would bring back; None where there is none."""
        step = self._stack.command(self._stack.index() - 1) if self._stack.canUndo() else None
        return step.before.at if isinstance(step, _Replace) else None

    def replace(self, before: Standing, now: float) -> None:
        """Another text takes the place of this one, at `now`."""
        self.since = now
        if not before.text.strip():
            self.changed.emit()
        elif len(before.text) > MOST_KEPT_CHARS:
            self._stack.clear()
        else:
            self._stack.push(_Replace(self, before))

    def undo(self, present: Standing) -> None:
        """Bring the former text back with its verdict; `present` is what stands in the form."""
        self._now = present
        self._stack.undo()
        self._now = None

    def redo(self, present: Standing) -> None:
        """Bring back the text that was taken back, with its verdict."""
        self._now = present
        self._stack.redo()
        self._now = None

    def swap(self, standing: Standing) -> Standing:
        """Have `standing` in the form; what stood there."""
        present = self._now or standing
        self.since = standing.at
        self.restored.emit(standing)
        return present

    def clear(self) -> None:
        """Forget every text: nothing can be brought back."""
        self._now, self.since = None, 0.0
        self._stack.clear()


class _Replace(QUndoCommand):
    """A text that took the place of another one."""

    def __init__(self, intakes: Intakes, before: Standing) -> None:
        super().__init__()
        self._intakes = intakes
        self.before = before
        self._after: Standing | None = None

    def redo(self) -> None:
        if self._after is not None:  # at first it is the form that does it
            self.before, self._after = self._intakes.swap(self._after), None

    def undo(self) -> None:
        self._after = self._intakes.swap(self.before)
