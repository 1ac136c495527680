"""What a list says of each token: at once of one that is looked at, and of all others in the background, in turns."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from inspector.core.checks.verdict import Verdict
    from inspector.core.journeys.row_facts import RowFacts
    from inspector.core.store.token_marks import TokenMarks

TURN_S = 0.004
"""How long tokens are read before the window has its turn."""
BETWEEN_MS = 4
"""How long it has it at least."""
TOLD_S = 0.25
"""So often it is told at most how many are known."""


class ListedFacts(QObject):
    """The tokens themselves are not held. `make` gives what is said of one, None where it is gone."""

    progressed = Signal()
    """More is known than before, or all: `counts` and `unread` are others."""

    def __init__(self, make: Callable[[str], RowFacts | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._known: dict[str, RowFacts] = {}
        self._texts: dict[str, str] = {}
        self._unread: dict[str, None] = {}
        """The ids of those of which nothing is known, in the order in which they came."""
        self._counts: Counter[Verdict] = Counter()
        self._wanted = False
        self._told_at = 0.0
        self._turn = QTimer(self, singleShot=True, interval=BETWEEN_MS)
        self._turn.timeout.connect(self._read_some)

    @property
    def counts(self) -> Mapping[Verdict, int]:
        """How many tokens have each verdict, of those that were judged; see `unread`."""
        return self._counts

    @property
    def unread(self) -> int:
        """How many have not been judged yet."""
        return len(self._unread)

    def want_all(self) -> None:
        """Have all of them judged in the background, from here on those too that come."""
        self._wanted = True
        self._go_on()

    def known(self, token_id: str) -> RowFacts | None:
        """What is said of a token, where it was judged already: nothing is done for it."""
        return self._known.get(token_id)

    def of(self, token_id: str) -> RowFacts | None:
        """What is said of a token, judged now where it was not; None where it is not listed."""
        if token_id in self._unread:
            self._read(token_id)
        return self._known.get(token_id)

    def search_text(self, token_id: str) -> str:
        """What a filter looks in, without regard to case; "" for a token that was not judged yet."""
        text = self._texts.get(token_id)
        if text is None:
            facts = self._known.get(token_id)
            if facts is None:
                return ""
            text = self._texts[token_id] = facts.search_text
        return text

    def add(self, token_ids: Iterable[str]) -> None:
        """Tokens are listed of which nothing is known yet."""
        self._unread |= dict.fromkeys(id_ for id_ in token_ids if id_ not in self._known)
        self._go_on()

    def note(self, facts: RowFacts) -> None:
        """This is what is said of a token from here on."""
        self._forget(facts.id)
        self._known[facts.id] = facts
        self._counts[facts.verdict] += 1

    def note_marks(self, token_id: str, marks: TokenMarks) -> None:
        """The user has put other marks on a token."""
        facts = self._known.get(token_id)
        if facts is not None:
            self._known[token_id] = facts.marked(marks)
            self._texts.pop(token_id, None)

    def drop(self, token_ids: Iterable[str]) -> None:
        """These are not listed any more."""
        for token_id in token_ids:
            self._forget(token_id)

    def out_of_date(self, token_id: str) -> None:
        """What is said of a token does not hold any more: it is judged when it is looked at, or in its turn."""
        self._forget(token_id)
        self.add((token_id,))

    def clear(self) -> None:
        """Forget all that was said."""
        for held in (self._known, self._texts, self._unread, self._counts):
            held.clear()
        self._turn.stop()

    def _forget(self, token_id: str) -> None:
        facts = self._known.pop(token_id, None)
        if facts is not None:
            self._counts[facts.verdict] -= 1
        self._texts.pop(token_id, None)
        self._unread.pop(token_id, None)

    def _read(self, token_id: str) -> None:
        self._unread.pop(token_id, None)
        facts = self._make(token_id)
        if facts is not None:
            self.note(facts)

    def _go_on(self) -> None:
        if self._wanted and self._unread and not self._turn.isActive():
            self._turn.start()

    def _read_some(self) -> None:
        until = time.perf_counter() + TURN_S
        while self._unread and time.perf_counter() < until:
            self._read(next(iter(self._unread)))
        if not self._unread or time.perf_counter() > self._told_at + TOLD_S:
            self._told_at = time.perf_counter()
            self.progressed.emit()
        self._go_on()
