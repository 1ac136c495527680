"""A mark in the home: what a log out was to clear may still be there, since the program ended in the middle of it.

Whoever opens the session next clears it first. The mark is written before such a log out begins, and removed when
everything is cleared. There is nothing in it but when that was.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from inspector.core.files import read_at_most, write_atomically

NAME = "log-out-owed"
MOST_CHARS = 20


class OwedLogOut:
    """The mark in a home; `beside` is any file there, such as that of the session."""

    def __init__(self, beside: Path) -> None:
        self._path = beside.with_name(NAME)
        self._settled = False
        """Nothing is owed to whoever has this: there was no mark, or it is settled, though it may still be there."""

    def note(self, now: float) -> None:
        """Write down that a log out begins, at `now` in epoch seconds; OSError where that cannot be."""
        write_atomically(self._path, b"%d" % int(now))
        self._settled = False

    @property
    def owed(self) -> bool:
        """Whether a log out was begun before this was asked first, and not everything is known to be cleared.

        A mark of later is this run's own, which goes on as long as it asks: the computer was to end it, and did not.
        """
        self._settled = self._settled or not os.path.isfile(self._path)  # noqa: PTH113 - never raises; a folder is none
        return not self._settled

    @property
    def since(self) -> float | None:
        """When it began, in epoch seconds; None where the mark does not say."""
        try:
            written = read_at_most(str(self._path), MOST_CHARS)
        except (OSError, ValueError):
            return None
        return float(written) if written.isdigit() and len(written) <= MOST_CHARS else None

    def settle(self) -> None:
        """Everything is cleared. Where the mark cannot be removed, the next start clears once more."""
        self._settled = True
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
