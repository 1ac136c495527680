"""What can be done with the shown token as a whole: go to a tab, filter what is shown, copy it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import RESULT, Action, Registry
from inspector.gui.model.selection import Purpose, Selection

if TYPE_CHECKING:  # whoever hands these over has imported them
    from inspector.gui.model.drafts import Drafts

SHOW_TABS = (
    ("Checks", mark("Show Checks")), ("Claims", mark("Show Claims")), ("Raw", mark("Show Raw")),
    ("Keys", mark("Show Keys")), ("Exchange", mark("Show Exchange")),
    ("Accepted by", mark("Show Accepted by")),
)  # fmt: skip
"""The English name of each tab that keys choose, and what the action for it is called."""


class ReportMenu(Protocol):
    """What this needs of the menu of reports."""

    nobody: QAction
    """Checked where a report is to name nobody."""


class InspectionPlace(Protocol):
    """What this needs of the inspection."""

    @property
    def reports(self) -> ReportMenu:
        """What asks for a report."""

    @property
    def current_tab(self) -> str:
        """The English name of the tab that is shown."""

    def show_tab(self, name: str) -> None:
        """Show a tab, by its English name."""

    def why_no_tab(self, name: str) -> str:
        """Why a tab cannot be shown, in a sentence; "" where it can."""

    def focus_filter(self) -> None:
        """Go to the claims and put the keyboard into their filter."""

    def copy_token(self) -> None:
        """Copy the shown token."""


class InspectionActions(QObject):
    """Whether reports name nobody is kept in `drafts`, so that it stays as it was chosen in another language too."""

    def __init__(self, selection: Selection, registry: Registry, pane: InspectionPlace, drafts: Drafts) -> None:
        super().__init__(registry)
        self._selection, self._drafts, self._pane = selection, drafts, pane
        pane.reports.nobody.setChecked(drafts.names_nobody)
        pane.reports.nobody.toggled.connect(self._on_nobody)
        registry.add(
            *(
                Action(f"tab-{name.split()[0].lower()}", label, RESULT, partial(pane.show_tab, name),
                       keys=(f"Ctrl+{number}",), why_not=partial(pane.why_no_tab, name), icon="arrow-right")
                for number, (name, label) in enumerate(SHOW_TABS, 1)
            ),
            Action("filter", mark("Filter what is shown"), RESULT, pane.focus_filter, keys=("Ctrl+F",),
                   why_not=self._why_no_filter, icon="search"),
            Action("copy-token", mark("Copy token"), RESULT, pane.copy_token, keys=("Ctrl+Shift+T",),
                   why_not=self._why_no_token, icon="copy"),
        )  # fmt: skip

    def _on_nobody(self, nobody: bool) -> None:
        self._drafts.names_nobody = nobody

    def _why_no_filter(self) -> str:
        """Why neither acceptors nor claims can be filtered; what else stands there may have a filter of its own."""
        if self._selection.purpose in (Purpose.IMPORT, Purpose.REPORT):
            return tr("There is nothing to filter here.")
        return "" if self._pane.current_tab == SHOW_TABS[-1][0] else self._pane.why_no_tab("Claims")

    def _why_no_token(self) -> str:
        outcome = self._selection.outcome
        return "" if outcome is not None and outcome.inspection is not None else tr("There is no token yet.")
