"""Reading what was dropped on the window, opened with it or handed over, in the background."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.core.deadline import Cancel
from inspector.core.errors import InspectorError
from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.core.text.message import message
from inspector.gui.model.found import FoundTokens
from inspector.gui.model.messages import Messages
from inspector.gui.model.profiles import ProfileList
from inspector.gui.model.services import Services
from inspector.gui.model.task import Report, Task, undisturbed

if TYPE_CHECKING:
    from inspector.core.journeys.arrival import Arrival, ArrivedKeys
    from inspector.core.scan.scan import Scan

LARGE_BYTES = 2 * 1024 * 1024
"""So much is read before anybody has looked up; of a larger file it is said that it is being read."""
SLOW_MS = 400
"""Of a file that takes longer it is said too, however small it is: it may be far away."""
STOPPED_WITHIN_MS = 500
"""What was found is waited for so long when the reading is stopped: the system may be busy with a disk far away."""
PASTED = message("the pasted text")


class Arriving(QObject):
    """One thing at a time; what arrives later takes the place of what is being read."""

    arrived = Signal(object)
    """An Arrival that is no list of tokens; those are in FoundTokens by now."""
    text_arrived = Signal(str)
    """A text with so few tokens in it that the paste form shows them, or with something else that can be judged."""

    def __init__(self, services: Services, found: FoundTokens, messages: Messages, profiles: ProfileList) -> None:
        super().__init__()
        self._services, self._found, self._messages, self._profiles = services, found, messages, profiles
        self.asked: ArrivedKeys | None = None
        """What the user is being asked about."""
        self._refused = ""
        self._otherwise: Callable[[], object] | None = None
        """What is done with a text that defines no client."""
        self._cancel, self._enough = Cancel(), Cancel()
        self._name = ""
        self._slow = QTimer(self, interval=SLOW_MS, singleShot=True)
        self._slow.timeout.connect(self._on_slow)
        self._stopping = QTimer(self, interval=STOPPED_WITHIN_MS, singleShot=True)
        self._stopping.timeout.connect(self._on_not_stopped)
        self._reading = Task(self)
        self._reading.progressed.connect(self._on_progress)
        self._reading.succeeded.connect(self._take)
        self._reading.failed.connect(self._refuse)

    @property
    def running(self) -> bool:
        """Whether something is being read."""
        return self._reading.running

    def take_file(self, path: Path) -> None:
        """Read a file, and take it for what it is."""
        from inspector.core.journeys import arrival as arrivals  # late: see later.LATER

        now, cancel, enough = self._services.now(), self._new_cancel(), self._enough
        profiles = self._profiles.own

        def read(report: Report) -> Arrival:
            size = size_of(path)
            if size > LARGE_BYTES:
                report((0, size))
            watch = arrivals.watcher(cancel, lambda read: report((min(read, size), size)), enough)
            with undisturbed():
                return arrivals.read_file(path, now, watch, profiles, report)

        self._read(path.name, read, path)

    def take_text(self, text: str, *, otherwise: Callable[[], object] | None = None) -> None:
        """Read a text, and take it for what it is; `otherwise` is done where it defines no client."""
        from inspector.core.journeys import arrival as arrivals

        self._new_cancel()
        self._otherwise = otherwise
        profiles = self._profiles.own
        self._read("", lambda _: arrivals.read_text(text, profiles))

    def list_text(self, text: str) -> None:
        """List the tokens of a text that is in the paste form."""
        from inspector.core.journeys.arrival import ArrivedScan
        from inspector.core.scan.scan import scan

        self._new_cancel()
        self._read("", lambda _: ArrivedScan(PASTED, scan(text.encode("utf-8", "surrogatepass"))))

    def cancel(self) -> bool:
        """Stop reading and keep what was found so far; False when nothing was being read."""
        if not self._reading.running:
            return False
        if not self._found.reading:
            self.give_up()
        elif not self._enough.is_set:
            self._enough.set()
            self._stopping.start()
        return True

    def give_up(self) -> None:
        """Stop reading, and keep nothing."""
        if self._reading.running:
            self._end()
            self._found.stop()

    def _end(self) -> None:
        self._cancel.set()
        self._reading.cancel()
        self._slow.stop()
        self._stopping.stop()

    def _on_slow(self) -> None:
        if self._reading.running and not self._says_reading:
            self._found.begin(self._name)

    @property
    def _says_reading(self) -> bool:
        return self._found.reading and self._found.name == self._name

    def _on_not_stopped(self) -> None:
        name = self._name
        self.give_up()
        self._messages.say(tr("{name} does not answer. What was found in it so far is lost.", name=visible(name)))

    def _new_cancel(self) -> Cancel:
        self._end()
        self._otherwise = None
        self._cancel, self._enough = Cancel(), Cancel()
        return self._cancel

    def _read(self, name: str, call: Callable[[Report], Arrival], path: Path | None = None) -> None:
        """Read in the background; `name` is a file's, and empty for a text."""
        self._name, self.asked = name, None
        from inspector.core.journeys.intake.arriving import text_for_intake  # late: see later.LATER

        def read(report: Report) -> tuple[Arrival, Path | None, str]:
            arrival = call(report)
            return arrival, path, text_for_intake(arrival) if path is not None else ""

        self._reading.run(read)
        if name:
            self._slow.start()

    def _on_progress(self, progress: tuple[int, int] | Scan) -> None:
        if not isinstance(progress, tuple):
            if self._says_reading:
                self._found.grow(progress)
            return
        if not self._says_reading and progress[1] > LARGE_BYTES:
            self._found.begin(self._name)
        if self._says_reading:
            self._found.progressed.emit(*progress)

    def take_back(self) -> None:
        """Something else has arrived: why the last thing was of no use is of no interest any more."""
        self._messages.take_back(self._refused)

    def _refuse(self, error: InspectorError) -> None:
        self._end()
        self._found.stop()
        self._messages.take_back(self._refused)
        otherwise, self._otherwise = self._otherwise, None
        if otherwise is not None:
            otherwise()
            return
        self._refused = visible(str(error))
        self._messages.warn(self._refused)

    def _take(self, answer: tuple[Arrival, Path | None, str]) -> None:
        from inspector.core.journeys.arrival import ArrivedDefinition, ArrivedScan
        from inspector.core.scan.scan import told, told_unread

        arrival, file, text = answer
        listed = self._says_reading and self._found.count > 0
        self._end()
        otherwise, self._otherwise = self._otherwise, None
        if otherwise is not None and not (isinstance(arrival, ArrivedDefinition) and arrival.holds_clients):
            otherwise()
            return
        self._messages.take_back(self._refused)  # of no interest once another file has arrived
        if text and not listed:  # tokens that are looked at already stay in their table
            self._found.stop()
            self.text_arrived.emit(text)
            return
        if not isinstance(arrival, ArrivedScan):
            self._found.stop()
            self.arrived.emit(arrival)
            return
        if arrival.result.unread is not None and not arrival.result.found:
            self._found.stop()
            words = told(arrival.result, str(arrival.name)), told_unread(arrival.result)
            self._messages.say(visible(" ".join(words)))
            return
        self._found.show(arrival.name, arrival.result, file)


def size_of(path: Path) -> int:
    """The size of a file in bytes; 0 where it cannot be known, which reading it will explain."""
    try:
        return path.stat().st_size
    except OSError:
        return 0
