"""Logging out when the program is quit, and saying at the next start that it had to be done then."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.core.errors import InspectorError
from inspector.core.store.owed_log_out import OwedLogOut

if TYPE_CHECKING:
    from inspector.core.store.session import Session
    from inspector.gui.model.task import WorkQueue


class LogOutOnQuit:
    """Clears what Log out clears, on the line of the keyring, before the program ends; nothing is revoked."""

    def __init__(self, home: Path, session: Callable[[], Session], line: WorkQueue, now: Callable[[], float]) -> None:
        """`home` is any file in it: the mark is beside that."""
        self._home, self._session, self._line, self._now = home, session, line, now
        self.wanted = False
        """Whether the user wants that."""
        self._begun = self._noted = False

    def note(self) -> None:
        """The computer may end the program at any moment now: whatever is left then is cleared at the next start."""
        if self.wanted:
            owed = OwedLogOut(self._home)
            self._noted = self._noted or not owed.owed
            with suppress(OSError):
                owed.note(self._now())

    def withdraw(self) -> None:
        """The computer goes on, and so does the program: nothing is to be cleared for what `note` was told of."""
        if self._noted and not self._begun:
            self._noted = False
            OwedLogOut(self._home).settle()

    def begin(self) -> None:
        """Log out if that is wanted. The mark is written at once, since the keyring may take longer than there is."""
        if self.wanted and not self._begun:
            self._begun = True
            self.note()
            self._line.put(self._clear)

    def _clear(self) -> None:
        with suppress(InspectorError, OSError):  # the mark is still there
            self._session().log_out()
