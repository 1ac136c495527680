"""What can be done with the shown token as a whole: go to a tab, filter its claims, copy it, export a report."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject

from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import RESULT, Action, Registry
from inspector.gui.inspection.header import InspectionHeader
from inspector.gui.inspection.tabs import CLAIMS, TABS, TabRow
from inspector.gui.model.selection import Selection, Side

SHOW_TABS = (
    mark("Show Checks"), mark("Show Claims"), mark("Show Raw"), mark("Show Keys"), mark("Show Exchange"),
)  # fmt: skip


class InspectionPlace(Protocol):
    """What this needs of the inspection."""

    @property
    def header(self) -> InspectionHeader:
        """The top of the inspection."""

    @property
    def row(self) -> TabRow:
        """The tabs, with what belongs to the chosen one."""

    def leave_comparison(self) -> None:
        """Close the comparison, if there is one."""

    def focus_filter(self) -> None:
        """Go to the claims and put the keyboard into their filter."""

    def copy_token(self) -> None:
        """Copy the shown token."""


class InspectionActions(QObject):
    """`export` exports a report; it is given one of the kinds of EXPORTS."""

    def __init__(
        self, selection: Selection, registry: Registry, pane: InspectionPlace, export: Callable[[str], None]
    ) -> None:
        super().__init__(registry)
        self._selection, self._pane = selection, pane
        numbered = enumerate(zip(TABS, SHOW_TABS, strict=True), 1)
        registry.add(
            *(
                Action(f"tab-{name.lower()}", label, RESULT, partial(self.show_tab, name), keys=(f"Ctrl+{number}",),
                       why_not=partial(pane.row.why_not, name), icon="arrow-right")
                for number, (name, label) in numbered
            ),
            Action("filter", mark("Filter claims"), RESULT, pane.focus_filter, keys=("Ctrl+F",),
                   why_not=partial(pane.row.why_not, CLAIMS), icon="search"),
            Action("copy-token", mark("Copy token"), RESULT, pane.copy_token, keys=("Ctrl+Shift+T",),
                   why_not=self._why_no_token, icon="copy"),
            Action("export", mark("Export report"), RESULT, pane.header.open_export_menu, keys=("Ctrl+E",),
                   why_not=self._why_nothing, icon="export"),
            Action("copy-report", mark("Copy report as Markdown"), RESULT, partial(export, "copy-markdown"),
                   keys=("Ctrl+Shift+E",), why_not=self._why_nothing, icon="copy"),
        )  # fmt: skip
        registry.show_keys("filter", pane.row.filter)
        registry.show_keys("copy-token", pane.row.copy_token)
        registry.show_keys("refresh", pane.row.fetch_keys, pane.row.try_again)
        registry.show_keys("copy-curl", pane.row.copy_curl)
        registry.show_keys("export", pane.header.export)
        pane.row.show_keys([registry.keys_of(f"tab-{name.lower()}") for name in TABS])

    def _why_nothing(self) -> str:
        return "" if self._selection.outcome is not None else tr("There is no token yet.")

    def _why_no_token(self) -> str:
        outcome = self._selection.outcome
        return "" if outcome is not None and outcome.inspection is not None else tr("There is no token yet.")

    def show_tab(self, name: str) -> None:
        """Show a tab, by its English name."""
        self._pane.leave_comparison()
        self._pane.row.select(name)
        self._selection.turned.emit(Side.INSPECTION)
