"""A token that is the payload of the one shown (a nested JWT): to open it as a token of its own."""

from __future__ import annotations

from PySide6.QtCore import QObject

from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import RESULT, Action, Registry
from inspector.gui.model.selection import Selection
from inspector.gui.model.tokens import SessionTokens


class InnerToken(QObject):
    """Lists the inner token of the one shown with the tokens of the session, and shows it."""

    def __init__(self, selection: Selection, tokens: SessionTokens, registry: Registry) -> None:
        super().__init__(registry)
        self._selection, self._tokens = selection, tokens
        registry.add(
            Action("inner-token", mark("Inspect token inside"), RESULT, self.open, why_not=self._why_not, icon="search")
        )

    def open(self) -> None:
        """Judge the inner token with the same keys and expectations, and show it."""
        from inspector.core.journeys.inspect import inspect_inner

        outcome = self._selection.outcome
        inner = inspect_inner(outcome) if outcome is not None else None
        if inner is not None:
            listed = self._tokens.add(inner)
            self._selection.select_token(listed.id if listed is not None else inner.id)

    def _why_not(self) -> str:
        outcome = self._selection.outcome
        if outcome is None or outcome.inspection is None:
            return tr("There is no token yet.")
        return "" if outcome.inspection.token.inner is not None else tr("The payload is no token of its own.")
