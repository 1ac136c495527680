"""What the user can choose for all windows: how long a copied token stays, the zone of dates, the leeway."""

from __future__ import annotations

from datetime import UTC

from PySide6.QtCore import QObject

from inspector.core.checks.verdict import DEFAULT_LEEWAY_S, MAX_LEEWAY_S
from inspector.core.errors import ProfileError
from inspector.core.profiles.command_words import FIELD, parse
from inspector.core.text import times
from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import WINDOW, Action, Registry
from inspector.gui.model.choices.defaults import (
    choose_default_leeway,
    choose_default_secret_command,
    default_secret_command,
)
from inspector.gui.model.clipboard import CHOICES, KEEP_S
from inspector.gui.model.preferences import CLIPBOARD, LEEWAY, SECRET_COMMAND, ZONE, Preferences
from inspector.gui.model.workspace import Workspace

LOCAL, UTC_ZONE = "local", "utc"
ZONES = ((mark("Local time"), LOCAL), ("UTC", UTC_ZONE))


class Choices(QObject):
    """Applies what was chosen before, and what is chosen now, and remembers it."""

    def __init__(self, work: Workspace, registry: Registry, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._kept = Preferences(work.services.layout)
        allowed = tuple(seconds for _, seconds in CHOICES)
        work.clipboard.keep_s = self._kept.number(CLIPBOARD, allowed, KEEP_S)
        choose_default_leeway(self._kept.number(LEEWAY, range(MAX_LEEWAY_S + 1), DEFAULT_LEEWAY_S))
        kept_command = sound_command(self._kept.text(SECRET_COMMAND))
        if kept_command != default_secret_command():  # else a window before this one has it, and knows who wrote it
            choose_default_secret_command(kept_command, typed=False)
        times.show_in(UTC if self._kept.text(ZONE) == UTC_ZONE else None)
        work.clipboard.cleared.connect(self._on_cleared)
        registry.add(
            Action("zone", mark("Dates in local time or UTC"), WINDOW, self.toggle_zone, keys=("Ctrl+T",), icon="clock")
        )

    @property
    def zone(self) -> str:
        """The zone that dates are written in, chosen here or in another window."""
        return LOCAL if times.shown_in() is None else UTC_ZONE

    def keep_copied(self, seconds: int) -> None:
        """Clear a copied token after that many seconds; 0: not before log out."""
        self._work.clipboard.keep_s = seconds
        self._kept.keep(CLIPBOARD, seconds)

    def allow_leeway(self, seconds: int) -> None:
        """Have new profiles, and tokens that no profile fits, allow for clocks that differ by so many seconds."""
        choose_default_leeway(seconds)
        self._kept.keep(LEEWAY, seconds)

    def use_secret_command(self, text: str) -> None:
        """Begin new profiles with the command that is written so; ProfileError where it is none."""
        choose_default_secret_command(parse(text), typed=True)
        self._kept.keep(SECRET_COMMAND, text)

    def show_dates_in(self, zone: str) -> None:
        """Write dates in local time or UTC from now on."""
        times.show_in(UTC if zone == UTC_ZONE else None)
        self._kept.keep(ZONE, zone)
        self._work.words_changed.emit()
        self._work.messages.say(tr("Dates are in UTC.") if zone == UTC_ZONE else tr("Dates are in local time."))

    def toggle_zone(self) -> None:
        """Local time or UTC, whichever is not shown."""
        self.show_dates_in(LOCAL if self.zone == UTC_ZONE else UTC_ZONE)

    def _on_cleared(self) -> None:
        self._work.messages.say(tr("The copied token is off the clipboard."))


def why_no_command(text: str) -> str:
    """Why a text cannot be the secret command of new profiles, in a sentence; "" where it can, or is empty."""
    from inspector.core.profiles.misplaced import in_member

    try:
        words = parse(text)
    except ProfileError as error:
        return str(error)
    return next((str(found.sentence) for found in in_member(FIELD, words)), "")


def sound_command(text: str) -> tuple[str, ...]:
    """The command that a file of choices has; none where it cannot be one."""
    return () if why_no_command(text) else parse(text)
