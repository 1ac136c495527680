"""What the user can choose for the whole window: how long a copied token stays, and the time zone of dates."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector.core.journeys.again import rejudge
from inspector.core.text import times
from inspector.core.text.language import mark, tr
from inspector.gui.model.preferences import CLIPBOARD, ZONE, Preferences
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.clipboard import CHOICES, KEEP_S

if TYPE_CHECKING:
    from inspector.gui.window.main_window import MainWindow

LOCAL, UTC_ZONE = "local", "utc"
ZONES = ((mark("Local time"), LOCAL), ("UTC", UTC_ZONE))


class Choices(QObject):
    """Applies what was chosen before, and what is chosen now, and remembers it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._kept = Preferences(window.services.layout)
        allowed = tuple(seconds for _, seconds in CHOICES)
        window.clipboard.keep_s = self._kept.number(CLIPBOARD, allowed, KEEP_S)
        self.zone = UTC_ZONE if self._kept.text(ZONE) == UTC_ZONE else LOCAL
        times.show_in(UTC if self.zone == UTC_ZONE else None)
        window.clipboard.counted.connect(self._on_counted)
        window.clipboard.cleared.connect(lambda: window.status.say(tr("The copied token is off the clipboard.")))

    def keep_copied(self, seconds: int) -> None:
        """Clear a copied token after that many seconds; 0: not before log out."""
        self._window.clipboard.keep_s = seconds
        self._kept.keep(CLIPBOARD, seconds)

    def show_dates_in(self, zone: str) -> None:
        """Write dates in local time or UTC from now on."""
        self.zone = zone
        times.show_in(UTC if zone == UTC_ZONE else None)
        self._kept.keep(ZONE, zone)
        self._show_again()
        self._window.status.say(tr("Dates are in UTC.") if zone == UTC_ZONE else tr("Dates are in local time."))

    def toggle_zone(self) -> None:
        """Local time or UTC, whichever is not shown."""
        self.show_dates_in(LOCAL if self.zone == UTC_ZONE else UTC_ZONE)

    def _show_again(self) -> None:
        """Make every text with a date in it again."""
        window, now = self._window, self._window.services.now()
        window.workspace.tokens.judge_all(now)
        shown = window.shown
        if shown is not None:
            window.show_outcome(window.workspace.tokens.get(shown.id) or rejudge(shown, now))

    def _on_counted(self, seconds: int) -> None:
        words = tr("Clipboard is cleared in {duration}", duration=times.duration(seconds)) if seconds else ""
        self._window.status.show_note(words)
        if seconds == self._window.clipboard.keep_s:
            announce(self._window.status, words)
