"""The tokens of a scanned file in the middle pane: looked at one after another, kept where that is asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from inspector.core.text.display import elide, visible
from inspector.core.text.language import tr
from inspector.core.text.message import Message
from inspector.gui.actions.registry import Registry
from inspector.gui.model.selection import Purpose, Shown
from inspector.gui.model.workspace import Workspace

if TYPE_CHECKING:
    from inspector.gui.scan.pane import ScanPane
    from inspector.gui.scan.rows import FoundRows, ScanRow

MOST_NAME = 60


class ScanActions(QObject):
    """Makes the pane when it is first needed. `cancel_reading` gives up reading a file."""

    def __init__(
        self, work: Workspace, registry: Registry, parent: QWidget, cancel_reading: Callable[[], object]
    ) -> None:
        super().__init__(parent)
        self._work, self._registry, self._cancel_reading = work, registry, cancel_reading
        self._selection, self._found = work.selection, work.found
        self._pane: ScanPane | None = None
        self._selection.changed.connect(self._on_selection)
        self._found.replaced.connect(self._on_replaced)
        self._found.judged.connect(self._refresh)
        work.words_changed.connect(self._refresh)
        self._found.progressed.connect(self._on_progress)
        work.redacting.changed.connect(self._show_copy)
        work.redacting.progressed.connect(self._on_copy_progress)

    @property
    def made(self) -> ScanPane | None:
        """The pane, if it was needed."""
        return self._pane

    def pane(self) -> ScanPane:
        """The pane, which is made now if it was not needed before."""
        if self._pane is None:
            from inspector.gui.scan.pane import ScanPane

            pane = self._pane = ScanPane()
            pane.row_chosen.connect(self._on_row)
            pane.keep_requested.connect(self.keep)
            pane.scan_requested.connect(lambda: self._registry.run("open"))
            pane.cancel_requested.connect(self._cancel_reading)
            pane.redact_requested.connect(lambda: self._registry.run("redact"))
            pane.stop_requested.connect(self._work.redacting.cancel)
            self._show_copy()
            self._registry.show_keys("submit", pane.keep)
            self._registry.show_keys("open", pane.again)
        return self._pane

    # --- what is shown ----------------------------------------------------------------------------------------------

    def why_nothing(self) -> tuple[str, str]:
        """Why no token of the file is inspected: a title and a sentence."""
        if self._found.result is None:
            return tr("No token yet"), tr("The file is being read.")
        if not self._found.result.found:
            return tr("No token"), tr("There is nothing to inspect in {name}.", name=_named(self._found.name))
        return tr("No token selected"), tr("Select a token in the list to see whether it would be accepted.")

    def leave(self) -> None:
        """Put into the drafts what the list is filtered by."""
        self._work.drafts.scan_filter = self._pane.filter.text() if self._pane is not None else ""

    def take_up(self) -> None:
        """Show the list, or the file that is being read, as in the window before."""
        if self._selection.purpose is Purpose.SCAN:
            shown = self._selection.outcome
            self._found.selected = shown.id if shown is not None else self._found.selected
            text = self._work.drafts.scan_filter
            self._show()
            self.pane().filter.setText(text)

    def _on_replaced(self) -> None:
        there = self._found.reading or self._found.result is not None
        if not there and self._pane is not None:
            self._pane.show_none()
        if self._selection.purpose is not Purpose.SCAN:
            if there:
                self._selection.enter_scan()
        elif there:
            self._selection.enter_scan()
            self._show()
        else:
            self._selection.leave()

    def _on_selection(self, before: Shown, shown: Shown) -> None:
        if shown.purpose is Purpose.SCAN and before.purpose is not Purpose.SCAN:
            self._show()

    def _show(self) -> None:
        """Show the pane with what was found last, or with the file that is being read."""
        from inspector.core.scan.scan import advice, remarks, told  # late: see workspace.LATER

        pane, result, name = self.pane(), self._found.result, _named(self._found.name)
        if self._found.reading:
            pane.show_reading(name)
        elif result is not None and result.found:
            pane.tokens.found.now = self._work.services.now()
            pane.may_copy = self._found.file is not None
            pane.show_found(told(result, name), self._rows(), self._found.selected, visible(" ".join(remarks(result))))
        elif result is not None:
            pane.may_copy = self._found.file is not None
            pane.show_nothing(tr("No token in {name}", name=name), told(result, name), advice(result))

    def _rows(self) -> FoundRows:
        from inspector.gui.scan.rows import FoundRows

        return FoundRows(self._found)

    def _on_progress(self, read: int, size: int) -> None:
        if self._pane is not None and self._pane.reading:
            self._pane.show_progress(read, size)

    def _show_copy(self) -> None:
        """Say that a redacted copy is being written, or let one be asked for."""
        redacting = self._work.redacting
        if self._pane is not None:
            self._pane.show_copying(_named(redacting.name) if redacting.running else "")

    def _on_copy_progress(self, checking: bool, done: int, size: int) -> None:
        if self._pane is not None:
            self._pane.show_copy_progress(done, size, checking=checking)

    # --- one of them ------------------------------------------------------------------------------------------------

    def _on_row(self, row: ScanRow | None) -> None:
        self._found.selected = row.outcome.id if row is not None else self._found.selected
        if self._selection.purpose is Purpose.SCAN:
            self._selection.show(row.outcome if row is not None else None)

    def keep(self) -> None:
        """Put the selected token among the session's tokens, as pasting it would."""
        row = self._pane.tokens.current if self._pane is not None else None
        if row is None or row.listed:
            return
        self._found.keep(row.outcome)
        self._work.messages.say(tr("The token of line {line} is among the session tokens.", line=row.found.line))

    # --- judging again ----------------------------------------------------------------------------------------------

    def tick(self, now: float) -> None:
        """Let the words about expiry follow the clock."""
        if self._pane is not None and self._selection.purpose is Purpose.SCAN and self._found.count:
            self._pane.tick(now)

    def _refresh(self) -> None:
        if self._pane is not None:
            self._pane.update_rows(self._rows(), self._work.services.now())
        if self._selection.purpose is Purpose.SCAN:
            for outcome in self._found.made:
                self._selection.renew(outcome)


def _named(name: Message | str) -> str:
    return visible(elide(str(name), MOST_NAME))
