"""Changes of a keyring's entries that were given up and may yet happen, and what such an entry is to hold.

A change that comes about after its time is undone, or what it has overwritten is put back. For that the text is
remembered that the entry held, or that was stored since: only while there is such a change, and only in memory.
"""

from __future__ import annotations

import threading

from inspector.core.store.entry import Content, KeyringEntry, Nature
from inspector.core.text.message import Message


class LateAnswer:
    """What came of a change that was given up, once that is known."""

    def __init__(self) -> None:
        self._known = threading.Event()
        self._said: Message | None = None

    def tell(self, said: Message | None) -> None:
        """This is what came of it."""
        self._said = said
        self._known.set()

    def wait(self, seconds: float | None = None) -> Message | None:
        """Block until it is known, for ever or at most `seconds`; None where there is nothing to say, or not yet."""
        self._known.wait(seconds)
        return self._said


class Change:
    """One that is under way: the entry is to hold `wanted`, and held `before`.

    `undone` says whether it is taken back where it comes too late, and nothing else was told of the entry since.
    """

    def __init__(self, entry: KeyringEntry, wanted: str | None, *, undone: bool = True) -> None:
        self.entry, self.wanted, self.undone = entry, wanted, undone
        self.before: Content = Nature.UNKNOWN
        self.generation = 0
        self.late = LateAnswer()
        """What came of it, where it was given up."""

    def __repr__(self) -> str:
        return f"Change({self.entry!r})"

    def seen(self, content: Content) -> None:
        """Note what the entry held."""
        self.before = content


class _Standing:
    def __init__(self, content: Content) -> None:
        self.content = content
        self.generation = 0
        self.outstanding = 0


class LateChanges:
    """Those of one keyring. What an entry is to hold has a generation, which is new with every change that is told."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._standing: dict[tuple[str, str], _Standing] = {}

    def __repr__(self) -> str:
        return f"LateChanges({len(self._standing)} entries)"

    def begin(self, change: Change) -> None:
        """This one was given up."""
        with self._lock:
            standing = self._standing.setdefault(_key(change.entry), _Standing(change.before))
            standing.outstanding += 1
            change.generation = standing.generation

    def stands(self, entry: KeyringEntry, content: str | None) -> None:
        """Somebody was told that the entry holds this."""
        with self._lock:
            standing = self._standing.get(_key(entry))
            if standing is not None:
                standing.content = content
                standing.generation += 1

    def standing(self, change: Change) -> tuple[Content, bool]:
        """What the entry is to hold, and whether that is newer than the change."""
        with self._lock:
            standing = self._standing[_key(change.entry)]
            return standing.content, standing.generation != change.generation

    def end(self, change: Change) -> None:
        """What came of this one is settled."""
        with self._lock:
            standing = self._standing[_key(change.entry)]
            standing.outstanding -= 1
            if not standing.outstanding:
                del self._standing[_key(change.entry)]


def _key(entry: KeyringEntry) -> tuple[str, str]:
    return entry.service, entry.username
