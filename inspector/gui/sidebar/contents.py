"""Keeps the sidebar in step with the profiles, the session's tokens, and what is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from inspector.core.text.language import tr
from inspector.gui.model.selection import Purpose, Shown
from inspector.gui.model.workspace import Workspace
from inspector.gui.sidebar.models import Row, profile_row, token_row
from inspector.gui.sidebar.sidebar import Sidebar

ROWS_MS = 30
"""The rows follow what they list this much later, when verdict and findings are painted."""


class SidebarContents(QObject):
    """Lists what there is, and marks what is shown."""

    def __init__(self, work: Workspace, sidebar: Sidebar) -> None:
        super().__init__(sidebar)
        self._work, self._sidebar = work, sidebar
        self._due = QTimer(self, singleShot=True, interval=ROWS_MS)
        self._due.timeout.connect(self.show_rows)
        work.selection.changed.connect(self._on_selection)
        for pressed in (sidebar.paste_requested, sidebar.scan_requested):
            pressed.connect(self._mark_again)
        work.profiles.changed.connect(self._show_profiles)
        work.tokens.changed.connect(self._on_tokens)
        work.words_changed.connect(self._on_tokens)
        work.requests.changed.connect(self._on_request)
        work.cleared.connect(self.show_rows)
        work.opened.connect(self.say_empty)
        if work.vault is not None:
            self.say_empty()

    @property
    def settled(self) -> bool:
        """Whether the rows are those of what there is."""
        return not self._due.isActive()

    def show_rows(self) -> None:
        """Show profiles and tokens as they are now."""
        self._due.stop()
        work, side = self._work, self._sidebar
        side.tokens.show_ids(work.tokens.ids, self._token_row, work.selection.shown.outcome_id)
        self._show_profiles()

    def _show_profiles(self) -> None:
        shown, side = self._work.selection.shown, self._sidebar
        selected = shown.profile_id if shown.purpose is Purpose.PROFILE else None
        side.profiles.show_ids(self._work.profiles.ids, self._profile_row, selected)
        side.fit()

    def _token_row(self, outcome_id: str) -> Row | None:
        outcome = self._work.tokens.get(outcome_id)
        return token_row(outcome, self._work.services.now()) if outcome is not None else None

    def _profile_row(self, profile_id: str) -> Row | None:
        work = self._work
        profile = work.profiles.get(profile_id)
        if profile is None:
            return None
        return profile_row(
            profile,
            work.tokens.latest_of(profile_id),
            busy=work.requests.running(profile_id) is not None,
            demo=work.profiles.is_demo(profile_id),
        )

    def _on_tokens(self) -> None:
        if not self._due.isActive():  # where they come in quick succession the rows follow all the same
            self._due.start()

    def _on_request(self, _: str) -> None:
        self._due.start()

    def _on_selection(self, _: Shown, shown: Shown) -> None:
        self.mark(shown)

    def _mark_again(self) -> None:
        """A button that was pressed has turned by itself."""
        self.mark(self._work.selection.shown)

    def mark(self, shown: Shown) -> None:
        """Select in the lists what is shown."""
        side = self._sidebar
        side.profiles.select(shown.profile_id if shown.purpose is Purpose.PROFILE else None)
        side.tokens.select(shown.outcome_id)
        side.show_paste(shown.purpose is Purpose.PASTE)
        side.show_scan(shown.purpose is Purpose.SCAN)

    def say_empty(self) -> None:
        """Say in the place of an empty list what will stand there, and how it is kept."""
        vault = self._work.vault
        if vault is not None and vault.persistent:
            profiles = tr("None yet. A profile remembers where to ask for a token; its secret stays in your keyring.")
            tokens = tr("None yet. Tokens are kept encrypted until you log out.")
        else:
            profiles = tr("None yet. A profile remembers where to ask for a token; its secret is kept until you quit.")
            tokens = tr("None yet. Tokens are kept in memory only and are gone when you quit.")
        self._sidebar.say_empty(profiles, tokens)
