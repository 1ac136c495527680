"""The import: a file is reviewed in the middle and at the right, picked from, and taken over or left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMainWindow, QWidget
from shiboken6 import isValid

from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import PROFILES, Action, Registry
from inspector.gui.actions.shortcuts import IMPORT
from inspector.gui.model.importing.importing import Source
from inspector.gui.model.selection import Purpose, Shown
from inspector.gui.model.workspace import Workspace
from inspector.gui.widgets.panes.beside_pane import BesidePane

if TYPE_CHECKING:  # made when there is something to import
    from inspector.core.journeys.arrival import ArrivedDefinition
    from inspector.gui.importing.pane import ImportPane
    from inspector.gui.importing.review_pane import ReviewPane
    from inspector.gui.importing.showing import Showing


class ImportActions(QObject):
    """Makes the panes when they are first needed. `show_beside` puts one in the place of the inspection, or none."""

    def __init__(
        self,
        work: Workspace,
        registry: Registry,
        window: QMainWindow,
        show_beside: Callable[[BesidePane | None], None],
    ) -> None:
        super().__init__(window)
        self._work, self._registry, self._window, self._show_beside = work, registry, window, show_beside
        self._importing, self._selection = work.importing, work.selection
        self._showing: Showing | None = None
        self._before: QWidget | None = None
        """What had the keyboard before the review."""
        self.left: Callable[[], object] = lambda: None
        """The keyboard was in the review, which is closed: it goes on in the form."""
        self._importing.changed.connect(self._on_changed)
        self._importing.chosen.connect(self._on_chosen)
        self._importing.judged.connect(self._on_judged)
        self._importing.turned.connect(self._on_turned)
        self._importing.done.connect(self._on_done)
        self._selection.changed.connect(self._on_selection)
        work.keyring_changed.connect(self._on_chosen)
        work.opened.connect(self._on_chosen)
        registry.add(
            Action("import", mark("Import…"), PROFILES, self.import_from_dialog, keys=(IMPORT,), icon="import")
        )
        self._share_filter_key()

    @property
    def made(self) -> ImportPane | None:
        """The pane in the middle, if it was needed."""
        return self._showing.pane if self._showing is not None else None

    def pane(self) -> ImportPane:
        """The pane in the middle, which is made now if it was not needed before."""
        return self._shown().pane

    @property
    def review(self) -> ReviewPane:
        """The pane at the right, which is made now if it was not needed before."""
        return self._shown().review

    def _shown(self) -> Showing:
        if self._showing is None:
            from inspector.gui.importing.showing import Showing

            showing = self._showing = Showing(self._work, self)
            pane, review = showing.pane, showing.review
            pane.import_requested.connect(self.take_over)
            pane.cancel_requested.connect(self.leave)
            pane.other_requested.connect(self.import_from_dialog)
            review.copied.connect(self._copy)
            self._registry.show_keys("submit", pane.take)
            pane.cancel.set_keys("Esc")
        return self._showing

    # --- what comes in ----------------------------------------------------------------------------------------------

    def import_from_dialog(self) -> None:
        """Ask for a file, and review what is in it."""
        dialog = QFileDialog(self._window, tr("Import a setup"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.import_file(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def import_file(self, path: Path) -> None:
        """Review what is in a file."""
        self._importing.read_file(path)

    def take(self, arrived: ArrivedDefinition) -> None:
        """Review what was dropped on the window, opened with it or pasted."""
        source = Source(arrived.name, arrived.size, arrived.path)
        if arrived.review is not None:
            self._importing.show(source, arrived.review)
        elif arrived.error is not None:
            self._importing.show_error(source, arrived.error)

    # --- what is shown ----------------------------------------------------------------------------------------------

    def take_up(self) -> None:
        """Show the review, as in the window before."""
        if self._selection.purpose is Purpose.IMPORT:
            self._show()

    def _on_changed(self) -> None:
        if not self._importing.active:
            if self._selection.purpose is Purpose.IMPORT:
                here = self._has_keyboard()
                self._selection.leave_import()
                if here:
                    self._give_back()
            if self._showing is not None:
                self._showing.forget()
        elif self._selection.purpose is Purpose.IMPORT:
            self._show()
        else:
            self._before = self._window.focusWidget()
            self._selection.enter_import()

    def _give_back(self) -> None:
        """The keyboard goes back to where it was before the review, as far as that is seen."""
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left()

    def _on_selection(self, before: Shown, shown: Shown) -> None:
        if shown.purpose is Purpose.IMPORT and before.purpose is not Purpose.IMPORT:
            self._show()
        elif before.purpose is Purpose.IMPORT and shown.purpose is not Purpose.IMPORT:
            self._show_beside(None)
            self._importing.forget()  # what was left is not kept: there may be secrets in it

    def _show(self) -> None:
        showing = self._shown()
        self._show_beside(showing.review)
        showing.show()

    def _on_chosen(self) -> None:
        if self._showing is not None and self._selection.purpose is Purpose.IMPORT:
            self._showing.show_choice()

    def _on_judged(self) -> None:
        if self._showing is not None and self._selection.purpose is Purpose.IMPORT:
            self._showing.show_judged()

    def _on_turned(self) -> None:
        if self._showing is not None and self._selection.purpose is Purpose.IMPORT:
            self._showing.show_current()

    def _has_keyboard(self) -> bool:
        review = self._showing.review if self._showing is not None else None
        focused: QWidget | None = self._window.focusWidget()
        return review is not None and focused is not None and review.isAncestorOf(focused)

    # --- what is done -----------------------------------------------------------------------------------------------

    def take_over(self) -> None:
        """Make the picked profiles."""
        if not self._importing.take_over() and self._importing.review is not None:
            self._work.messages.say(tr("No profile is picked."))

    def _on_done(self, profile_id: str) -> None:
        self._selection.select_profile(profile_id)
        self.left()

    def _share_filter_key(self) -> None:
        """While an import is reviewed, what filters claims otherwise filters its profiles."""
        action = self._registry["filter"]
        otherwise, why_not = action.do, action.why_not

        def reviews() -> bool:
            return self._selection.purpose is Purpose.IMPORT and self._showing is not None

        def do() -> None:
            if reviews() and self._showing is not None:
                self._showing.pane.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
            elif otherwise is not None:
                otherwise()

        def why() -> str:
            if not reviews() or self._showing is None:
                return why_not()
            few = self._showing.pane.filter.isHidden()
            return tr("There are too few profiles to filter.") if few else ""

        action.do, action.why_not = do, why

    def leave(self) -> None:
        """Give up reading, or leave the review: back to what was there before."""
        if not self._importing.cancel():
            self._importing.forget()

    def escape(self) -> bool:
        """Esc: empty the filter that is typed into, else as `leave`; False where nothing is read or reviewed."""
        if not self._importing.reading and self._selection.purpose is not Purpose.IMPORT:
            return False
        if self._showing is not None and self._showing.pane.filter.hasFocus() and self._showing.pane.filter.text():
            self._showing.pane.filter.clear()
            return True
        self.leave()
        return True

    def _copy(self, text: str) -> None:
        self._work.clipboard.copy(text, confidential=False)
        self._work.messages.say(tr("Copied."))
