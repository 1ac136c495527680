"""The profile that was chosen last is there again after a restart: its id is kept in the layout file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from inspector.gui.model.preferences import Preferences
from inspector.gui.model.profiles import ProfileList
from inspector.gui.model.selection import Selection, Shown

CHOSEN = "profile"
KEEP_AFTER_MS = 400
"""Who goes through the list with the arrow keys chooses many, and stays at one."""


class ChosenProfile(QObject):
    """Remembers which of the user's own profiles is in the form, and has the selection begin with it."""

    def __init__(self, selection: Selection, profiles: ProfileList, layout: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._selection, self._profiles = selection, profiles
        self._kept = Preferences(layout)
        self._last = self._kept.text(CHOSEN)
        self._due = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._due.timeout.connect(self.keep)
        selection.begin_with(self._last)
        selection.changed.connect(self._on_selection)
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self._keep_at_once)

    def keep(self) -> None:
        """Write down which one it is."""
        self._due.stop()
        profile = self._selection.profile
        if profile is not None and profile.id != self._last and not self._profiles.is_demo(profile.id):
            self._last = profile.id
            self._kept.keep(CHOSEN, profile.id)

    def _keep_at_once(self) -> None:
        if self._due.isActive():
            self.keep()

    def _on_selection(self, before: Shown, shown: Shown) -> None:
        if shown.profile_id != before.profile_id:
            self._due.start()
