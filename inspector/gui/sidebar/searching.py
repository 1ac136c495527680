"""The filter of both lists: words that are parts of what is known of a row, in any order."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, QTimer

from inspector.core.values import dataclass

TURN_S = 0.008
"""So long rows are looked through before the window has its turn."""
LOOKS = 32
"""After so many rows the clock is looked at."""


def folded(text: str) -> str:
    """A text as it is compared: case and the way an accent is written make no difference."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())


@dataclass(frozen=True, slots=True)
class FilterWords:
    """What stands in the filter, as words."""

    all: tuple[str, ...] = ()

    @classmethod
    def of(cls, text: str) -> FilterWords:
        """The words of a text, each once."""
        return cls(tuple(dict.fromkeys(folded(text).split())))

    def __bool__(self) -> bool:
        return bool(self.all)

    def fit(self, text: str) -> bool:
        """Whether all of them stand in a text that is `folded`."""
        return all(word in text for word in self.all)

    def count(self, text: str) -> int:
        """How many of them stand in a text as it is drawn."""
        plain = folded(text)
        return sum(word in plain for word in self.all)

    def places(self, text: str) -> list[tuple[int, int]]:
        """Where they stand in a text as it is drawn: beginning and end of each place, apart from each other, in order.

        Empty where the letters of the text do not stand one for one for those that are compared, and where some of it
        reads from right to left: what is drawn stands in another order there.
        """
        plain = folded(text) if self.all else ""
        if len(plain) != len(text) or any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text):
            return []
        marked = [False] * len(plain)
        for word in self.all:
            at = plain.find(word)
            while at >= 0:
                marked[at : at + len(word)] = [True] * len(word)
                at = plain.find(word, at + 1)
        return list(_runs(marked))


def _runs(marked: Sequence[bool]) -> Iterator[tuple[int, int]]:
    start: int | None = None
    for at, on in enumerate((*marked, False)):
        if on and start is None:
            start = at
        elif not on and start is not None:
            yield start, at
            start = None


class RowSearch(QObject):
    """Looks through rows in portions, so that ten thousand are no more felt than ten. A new search ends the one before.

    What takes less than a portion is done at once.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._go_on)
        self._ids: Iterator[str] = iter(())
        self._found: list[str] = []
        self._fits: Callable[[str], bool] = bool
        self._tell: Callable[[list[str]], object] = list

    @property
    def running(self) -> bool:
        """Whether rows are being looked through."""
        return self._rest.isActive()

    def begin(self, ids: Sequence[str], fits: Callable[[str], bool], tell: Callable[[list[str]], object]) -> None:
        """Look for those of `ids` that fit, and `tell` which, in their order."""
        self._rest.stop()
        self._ids, self._found, self._fits, self._tell = iter(ids), [], fits, tell
        self._go_on()

    def stop(self) -> None:
        """Tell nothing any more."""
        self._rest.stop()
        self._ids, self._found = iter(()), []

    def _go_on(self) -> None:
        until, fits, found = time.monotonic() + TURN_S, self._fits, self._found
        for count, row_id in enumerate(self._ids, 1):
            if fits(row_id):
                found.append(row_id)
            if count % LOOKS == 0 and time.monotonic() > until:
                self._rest.start()
                return
        self._found = []
        self._tell(found)
