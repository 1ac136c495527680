"""The case that a new token goes into: that of the token or head that the user chose last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from inspector.gui.model.selection import Selection, Shown
    from inspector.gui.model.tokens import SessionTokens


class CurrentCase(QObject):
    """Follows what is shown. A form that holds no token yet leaves the case as it is, another profile's does not."""

    def __init__(self, selection: Selection, tokens: SessionTokens) -> None:
        super().__init__(tokens)
        self._tokens = tokens
        selection.changed.connect(self._follow)

    def _follow(self, before: Shown, shown: Shown) -> None:
        if shown.outcome_id in self._tokens:
            self._tokens.current_case = self._tokens.marks_of(shown.outcome_id).case
        elif shown.outcome is None and shown.profile_id != before.profile_id:
            self._tokens.current_case = ""
