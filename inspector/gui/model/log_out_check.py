"""What a log out leaves in this process: freed where nobody needs it any more, and looked for among all objects."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

if TYPE_CHECKING:  # at run time late: see later.LATER
    from inspector.core.store.leftovers import InMemory, MemorySearch

TURN_S = 0.006
"""How long objects are looked at before the window may do something else."""
AGAIN_MS, MOST_TIMES = 200, 10
"""What was given up may need a moment to end: so long it is waited for between two looks, and so often it is looked."""


class LogOutCheck(QObject):
    """Looks a little with every turn of the event loop; an object that Qt is to delete is gone by the first.

    `used_again` says whether something has come since: then only texts of the tokens that were cleared count.
    """

    def __init__(
        self, search: Callable[[frozenset[int]], MemorySearch | None], used_again: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._search, self._used_again = search, used_again
        self._then: Callable[[InMemory | None], None] | None = None
        self._marks = frozenset[int]()
        self._times = 0
        self._looking: tuple[MemorySearch, Iterator[None]] | None = None
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)

    def overwrite(self, on: bool) -> None:
        """Have what is freed from here on overwritten, since much is about to be; or no longer."""
        if self._search(frozenset()) is not None:
            from inspector.core.store.freed_memory import overwrite_what_is_freed

            overwrite_what_is_freed(on)

    def begin(self, marks: frozenset[int], then: Callable[[InMemory | None], None]) -> None:
        """Look for these marks, and tell `then` what there is; None, at once, where nobody is to look.

        One that is under way ends with None where another log out follows.
        """
        self._end(None)
        self._marks, self._then, self._times, self._looking = marks, then, 0, None
        if self._search(marks) is None:
            self._end(None)
        else:
            self._turn.start(0)

    def _go_on(self) -> None:
        if self._looking is None:
            self._look_anew()
            return
        search, steps = self._looking
        until = time.perf_counter() + TURN_S
        for _ in steps:
            if time.perf_counter() > until:
                self._turn.start(0)
                return
        found = search.found
        if found.count and self._times < MOST_TIMES and not self._used_again():
            self._looking = None
            self._turn.start(AGAIN_MS)
        else:
            self._end(found.texts_alone() if self._used_again() else found)

    def _look_anew(self) -> None:
        from inspector.core.store import leftovers
        from inspector.core.store.freed_memory import fill_free_blocks

        self._times += 1
        with leftovers.thawed():
            _empty_gone()
            leftovers.collect()
        search = self._search(self._marks)
        if search is not None:
            self._looking = search, chain(search.steps(), fill_free_blocks())
            self._turn.start(0)

    def _end(self, found: InMemory | None) -> None:
        self._looking = None
        self._turn.stop()
        if found is not None:
            self.overwrite(False)
        then, self._then = self._then, None
        if then is not None:
            then(found)


def _empty_gone() -> None:
    """Empty what is left in Python of objects that Qt has deleted: PySide may keep it, with all that it refers to."""
    for each in gc.get_objects():
        if issubclass(type(each), QObject) and not isValid(each):
            vars(each).clear()
