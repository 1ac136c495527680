"""Logging out by itself when nobody has used the window for a while. The clocks are passed in."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.core.text import times
from inspector.core.text.language import mark, tr
from inspector.core.text.times import clock, date, to_datetime
from inspector.gui.model.logging_out import LoggingOut
from inspector.gui.model.messages import Messages

if TYPE_CHECKING:
    from inspector.core.store.log_out import LogOut

NOTICE_S = 60
"""So long before the end it is announced."""
LOOK_MS = 1000
DONE = mark(
    "Logged out on {date} at {time}, after {duration} without use. Tokens are cleared, and nothing was revoked. "
    "Profiles and stored client secrets are still there."
)
IN_PART = mark(
    "Logged out in part on {date} at {time}, after {duration} without use; what is left is told too. Nothing was "
    "revoked. Profiles and stored client secrets are still there."
)
CHOICES: tuple[tuple[str, int], ...] = (
    (mark("Never"), 0), (mark("After 5 min"), 5), (mark("After 15 min"), 15), (mark("After 30 min"), 30),
    (mark("After 60 min"), 60),
)  # fmt: skip


def since_boot() -> float:
    """Seconds on a clock that nobody can set, and that goes on while the computer sleeps where the system has one."""
    asleep_too = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if asleep_too is None else time.clock_gettime(asleep_too)


class IdleLogOut(QObject):
    """Logs out once nobody has used the window for `minutes`; 0: never.

    How long that is by the clock on the wall and by one that cannot be set are both looked at, and the longer counts:
    the wall's alone has gone on while some computers sleep, the other has when somebody puts the wall's back.
    """

    noticed = Signal()
    """It is a minute until then, or what was noticed is over: see `left_s`."""
    began = Signal()
    """Everything is about to be cleared: what is on the screen has to be covered at once."""
    chosen = Signal()
    """Another time was chosen."""
    ended = Signal(str)
    """With the reason, where nothing could be cleared; "" where all was."""

    def __init__(
        self,
        logging_out: LoggingOut,
        messages: Messages,
        wall: Callable[[], float],
        unset: Callable[[], float] = since_boot,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._logging_out, self._messages = logging_out, messages
        self._wall, self._unset = wall, unset
        self._used = wall(), unset()
        self._left: int | None = None
        self._running = False
        self._over = False
        """Whether it has logged out since somebody last used the window."""
        self.minutes = 0
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.judge)

    @property
    def left_s(self) -> int | None:
        """The seconds that are left, in the last minute; None before that."""
        return self._left

    @property
    def running(self) -> bool:
        """Whether everything is being cleared now, because nobody used the window."""
        return self._running

    def choose(self, minutes: int) -> None:
        """Log out after so many minutes without use; 0: never."""
        self.minutes = minutes
        self._begin_anew()
        self._timer.start() if minutes else self._timer.stop()
        self.chosen.emit()

    def use(self) -> None:
        """Somebody has pressed a key, or moved the mouse. Too late, that does not keep anybody logged in."""
        if self.minutes and not self.judge():
            self._begin_anew()

    def judge(self) -> bool:
        """Log out if it is time, or say how long it is until then; whether it is time."""
        if not self.minutes or self._running:
            return self._running
        wall, unset = self._wall() - self._used[0], self._unset() - self._used[1]
        left = self.minutes * 60 - max(wall, unset)
        if left <= 0 and not self._over:
            self._log_out()
            return True
        self._show_left(max(1, round(left)) if left <= NOTICE_S and not self._over else None)
        return False

    def _begin_anew(self) -> None:
        self._used, self._over = (self._wall(), self._unset()), False
        self._show_left(None)

    def _show_left(self, left: int | None) -> None:
        if left != self._left:
            self._left = left
            self.noticed.emit()

    def _log_out(self) -> None:
        self._show_left(None)
        self._running = self._over = True
        self.began.emit()
        if not self._logging_out.running:  # else it is on its way, and what it clears is all there is
            self._logging_out.begin([], None)

    def on_logged_out(self, done: LogOut) -> None:
        """Everything is cleared, or all that can be: say why, and when."""
        if self._running:
            self._running = False
            at, duration = self._wall(), times.duration(self.minutes * 60)
            when = to_datetime(at)
            words = tr(
                IN_PART if done.left else DONE, date=date(when) if when else "", time=clock(at), duration=duration
            )
            self._messages.warn(words)
            self.ended.emit("")

    def on_failed(self, words: str) -> None:
        """Nothing was cleared, which `words` say. It is tried again when the window was used, and left again."""
        if self._running:
            self._running = False
            self.ended.emit(words)
