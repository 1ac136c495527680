"""The second line of the intake's foot: what was replaced, where the keys came from, that nothing is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector.core.text.display import elide, visible
from inspector.core.text.language import tr
from inspector.core.text.times import clock
from inspector.core.text.urls import host_of
from inspector.gui.model.selection import Purpose, Shown

if TYPE_CHECKING:
    from inspector.core.journeys.outcome import Outcome
    from inspector.gui.model.workspace import Workspace
    from inspector.gui.paste.form import PasteForm


MOST_OF_CASE = 30


class IntakeOrigin(QObject):
    """Says of what is shown what was really done for it, and of an empty form what will be."""

    def __init__(self, work: Workspace, form: PasteForm) -> None:
        super().__init__(form)
        self._work, self._form = work, form
        work.intakes.changed.connect(self.tell)
        work.selection.changed.connect(self._on_selection)
        form.emptied.connect(lambda _: self.tell())
        self.tell()

    def _on_selection(self, _: Shown, shown: Shown) -> None:
        if shown.purpose is Purpose.PASTE:
            self.tell()

    def tell(self) -> None:
        """Say what holds now: that keys were just fetched goes before what was replaced."""
        footer, intakes, outcome = self._form.footer, self._work.intakes, self._work.selection.outcome
        host, replaced = keys_from(outcome), intakes.replaced_at
        back = replaced is not None and not self._form.empty
        fetched = outcome is not None and bool(outcome.key_exchanges)
        if host and (fetched or not back):
            footer.tell(tr("Read here. Keys came from {host}.", host=host), "globe", undo=back)
        elif outcome is not None and outcome.marks.case:
            case = visible(elide(outcome.marks.case, MOST_OF_CASE))
            footer.tell(tr("In case {case}.", case=case), "case", undo=back, change=True)
        elif back and replaced is not None:
            when = clock(replaced)
            footer.tell(tr("Replaced the text of {time}.", time=when[:5]), "undo", undo=True)
        else:
            footer.tell(tr("Read on this computer. Nothing is sent."), "globe", undo=False)


def keys_from(outcome: Outcome | None) -> str:
    """The host that the keys of a verdict were fetched from; "" where they are from nowhere else."""
    inspection = outcome.inspection if outcome is not None else None
    keys = inspection.key_set if inspection is not None else None
    if keys is None or keys.source.origin.chosen or keys.source.saved:
        return ""
    return host_of(keys.source.name)
