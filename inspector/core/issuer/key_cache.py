"""The key sets that were fetched in this run."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from inspector.core.text.message import Message, message

if TYPE_CHECKING:  # the window opens with an empty one, and without what reads keys
    from inspector.core.keys.key import KeySet, KeySource

COOL_DOWN_S = 30.0
"""How long after a fetch that an unknown key ID caused no other key ID causes one."""


class KeyCache:
    """Key sets fetched in this run, by the URL or issuer they were asked of. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sets: dict[KeySource, KeySet] = {}
        self._refreshed: dict[KeySource, float] = {}

    def get(self, source: KeySource) -> KeySet | None:
        """The cached set, None if there is none."""
        with self._lock:
            return self._sets.get(source)

    def put(self, key_set: KeySet) -> KeySet:
        """Keep `key_set` in place of an older one of the same source; returned with what changed since that one."""
        with self._lock:
            old = self._sets.get(key_set.source)
            changed = key_set if old is None else compared(old, key_set)
            self._sets[key_set.source] = changed
            return changed

    def refresh_for_unknown_kid(self, source: KeySource, now: float) -> Message | None:
        """None, and it is noted, when the set may be fetched again because of a key ID it does not have.

        Otherwise the sentence that says why not yet: tokens with made-up key IDs must not make us hammer an issuer.
        """
        with self._lock:
            age = now - self._refreshed.get(source, -COOL_DOWN_S)
            if not 0 <= age < COOL_DOWN_S:
                self._refreshed[source] = now
                return None
        return message(
            "The key set was fetched again for an unknown key ID {last:ago} and is not for another {again:away}. "
            "Fetching it by hand works at once.",
            last=now - age,
            again=now - age + COOL_DOWN_S,
        )

    def clear(self) -> None:
        """Forget all of them."""
        with self._lock:
            self._sets.clear()
            self._refreshed.clear()


def compared(old: KeySet, new: KeySet) -> KeySet:
    """`new`, with the key IDs that were added and removed since `old`; keys without one go by their thumbprint."""
    before, after = _names(old), _names(new)
    added = tuple(name for name in after if name not in before)
    return replace(new, added=added, removed=tuple(name for name in before if name not in after))


def _names(key_set: KeySet) -> dict[str, None]:
    return dict.fromkeys(name or "" for name in key_set.names)
