"""What a window begins with: sidebar, start page, messages and status bar, with no pane yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.core.profiles.environment import shown_name
from inspector.core.text.display import visible
from inspector.gui.actions import shortcuts
from inspector.gui.model.workspace import Workspace
from inspector.gui.theme.elision import elide_middle
from inspector.gui.theme.looks import REQUEST_FAILED, VERDICTS
from inspector.gui.window.frame import Frame
from inspector.gui.window.status_bar import MessageStrip, StatusBar

if TYPE_CHECKING:
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.profiles.profile import Profile
    from inspector.gui.window.start_page import StartPage

PROGRAM = "Token Inspector"
MOST_OF_NAME = 60
"""Characters of a name that stand in the title; longer ones are shortened in their middle."""


class Shell(QWidget):
    """Looks as it will with the panes behind the start page; nothing in it does anything before they are there."""

    def __init__(self, work: Workspace) -> None:
        super().__init__()
        self._selection, self._profiles, self._environments = work.selection, work.profiles, work.environments
        self.strip, self.frame, self.status = MessageStrip(work.messages), Frame(), StatusBar(work.messages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in ((self.strip, 0), (self.frame, 1), (self.status, 0)):
            column.addWidget(part, stretch)
        self.frame.with_start(_show_keys)
        side = self.frame.sidebar
        side.paste.set_keys(shortcuts.shown(shortcuts.PASTE))
        side.scan.set_keys(shortcuts.shown(shortcuts.OPEN))
        side.show_log_out(0, anything=False)
        side.new_profile.set_keys(shortcuts.shown(shortcuts.NEW_PROFILE))

    def title(self) -> str:
        """The window's title: whose token it is, its environment and its verdict, and the program.

        Such as "orders-worker (Production): Rejected - Token Inspector". What a token says stands in none: titles are
        seen in lists of windows and kept by other programs.
        """
        outcome, profile = self._selection.outcome, self._selection.profile
        verdict = ""
        if outcome is not None:
            inspection = outcome.inspection
            verdict = VERDICTS[inspection.verdict].word if inspection is not None else REQUEST_FAILED.word
            name = outcome.own_name
            profile = self._requested_by(outcome)
        elif profile is not None:
            name = profile.name
        else:
            return PROGRAM
        environment = self._environments.of(profile) if profile is not None else None
        named = elide_middle(visible(name), MOST_OF_NAME, len)
        if environment is not None:
            named = f"{named} ({visible(shown_name(environment.name))})"
        return f"{named}: {verdict} - {PROGRAM}" if verdict else f"{named} - {PROGRAM}"

    def _requested_by(self, outcome: Outcome) -> Profile | None:
        """The profile that has asked for a token, as it is now."""
        from inspector.core.store.stored_token import TokenOrigin  # late: see later.LATER

        if outcome.profile is None or outcome.origin is not TokenOrigin.REQUESTED:
            return None
        return self._profiles.get(outcome.profile.id) or outcome.profile


def _show_keys(start: StartPage) -> None:
    start.paste.set_keys(shortcuts.shown(shortcuts.PASTE))
    start.new_profile.set_keys(shortcuts.shown(shortcuts.NEW_PROFILE))
    start.import_setup.set_keys(shortcuts.shown(shortcuts.IMPORT))
