"""A profile made of the token that is shown: added to the list, and opened in the form to be filled in."""

from __future__ import annotations

from PySide6.QtCore import QObject

from inspector.core.text.language import mark, tr
from inspector.core.text.message import several
from inspector.gui.actions.registry import RESULT, Action, Registry
from inspector.gui.inspection.asks import Asks
from inspector.gui.model.workspace import Workspace


class ProfileOfToken(QObject):
    """Adds the profile as one step that can be undone. What it would do is confirmed by its user, as of an import."""

    def __init__(self, work: Workspace, registry: Registry, asks: Asks) -> None:
        super().__init__(registry)
        self._work, self._asks = work, asks
        registry.add(
            Action("profile-from-token", mark("Make a profile from this token"), RESULT, self.make,
                   why_not=self._why_not, icon="plus")
        )  # fmt: skip

    def make(self) -> None:
        """Make the profile, and show it with what is still to be filled in."""
        from inspector.core.definitions.tools.profile_from_token import profile_from_token

        outcome = self._work.selection.outcome
        if outcome is None or outcome.inspection is None or self._why_not():
            return
        made = profile_from_token(outcome.inspection.token)
        profile = self._work.history.create(made.profile)
        self._work.selection.select_profile(profile.id)
        if made.missing:
            self._asks.field.emit(made.missing[0])
        self._work.messages.say(str(several(*made.said)))

    def _why_not(self) -> str:
        from inspector.core.definitions.tools.profile_from_token import why_no_profile

        outcome = self._work.selection.outcome
        if outcome is None or outcome.inspection is None:
            return tr("There is no token yet.")
        return why_no_profile(outcome.inspection.token)
