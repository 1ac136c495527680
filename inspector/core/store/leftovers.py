"""What of a token is left in this process after a log out: looked for among all objects there are.

Two things are looked for. An object of a class in which the program keeps a token, an answer, or what was made out of
one; every such class of the core counts, but those of `LASTING`, so that a new one is not overlooked. And a text that
is a token or a part of one, wherever it is: only hash values of those texts are known here.
"""

from __future__ import annotations

import functools
import gc
import re
import sys
import types
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import Enum
from itertools import chain
from typing import Any

from inspector.core.text.language import plural, tr
from inspector.core.text.numbers import grouped
from inspector.core.values import dataclass

ROOMS = tuple(
    f"inspector.core.{room}."
    for room in (
        "checks", "comparison", "diagnosis", "issuer", "journeys", "network.exchange", "report", "scan", "tokens",
        "store.records", "store.stored_token", "store.token_file",
    )
)  # fmt: skip
"""Where the classes are whose objects are about a token or an answer: rooms, and modules of others."""
LASTING = frozenset(
    {
        "checks.fact.Answer", "checks.plain._Comparisons", "checks.verdict.Expectation",
        "diagnosis.reading.lexicon.Lexicon", "diagnosis.reading.lexicon.Predicate", "diagnosis.reading.lexicon.Trie",
        "diagnosis.reading.lexicon.Wording", "diagnosis.reading.quoted_values._Cues",
        "diagnosis.table.Band", "diagnosis.table.KnownFailure", "diagnosis.table.Party", "diagnosis.table.Table",
        "issuer.key_cache.KeyCache", "issuer.network.Network", "journeys.inspect.ProfilesByIssuer",
        "report.ticket.report.TicketChoices", "tokens.foreign._Form",
    }
)  # fmt: skip
"""Those whose objects say nothing of any token: tables of knowledge, and what a program has as long as it runs."""
LEAST = 24
"""Characters of a part of a token that is looked for; a shorter one may stand anywhere."""
AT_ONCE = 500
"""So many objects are looked at before somebody else may have a turn."""
TEXT = "text"
_REMEMBERING = type(functools.lru_cache(maxsize=1)(str))
_CONTAINERS = (dict, list, tuple, set, frozenset)


@dataclass(frozen=True, slots=True)
class InMemory:
    """What was found: how many objects were looked at, and of each class that holds something how many do."""

    looked_at: int
    held: tuple[tuple[str, int], ...] = ()

    @property
    def count(self) -> int:
        """How many objects still hold something."""
        return sum(count for _, count in self.held)

    def texts_alone(self) -> InMemory:
        """What holds a text of the tokens that were looked for; the other objects may be of what came since."""
        return InMemory(self.looked_at, tuple(pair for pair in self.held if pair[0] == TEXT))

    @property
    def kinds(self) -> str:
        """The classes of those that do."""
        return ", ".join(kind for kind, _ in self.held)

    def sentence(self) -> str:
        """That nothing was found; or how much, for a list of what is still there."""
        if not self.held:
            return tr(
                "None of the {count} objects in memory holds a token, an answer or a check.",
                count=grouped(self.looked_at),
            )
        return plural(
            self.count,
            "{n} object in memory that holds a token or what was said of one ({kinds}), until the program ends",
            "{n} objects in memory that hold tokens or what was said of them ({kinds}), until the program ends",
            kinds=self.kinds,
        )


def marks_of(tokens: Iterable[str]) -> frozenset[int]:
    """What texts that are one of these tokens, or a part of one, are known by: the hash values of this process.

    A header is no such part: those of many tokens are the same.
    """
    return frozenset(hash(text) for token in tokens for text in (token, *token.split(".")[1:]) if len(text) >= LEAST)


def forget_remembered() -> None:
    """Empty what functions remember of what they were asked, be they ours or not, and the last error.

    One that remembers without a bound is left alone: that is a table, or the only one of its kind. What has a bound may
    be forgotten at any time.
    """
    for each in gc.get_objects():
        if type(each) is _REMEMBERING and each.cache_parameters()["maxsize"] is not None:
            each.cache_clear()
    re.purge()
    for name in ("last_exc", "last_type", "last_value", "last_traceback"):
        vars(sys).pop(name, None)


@contextmanager
def thawed() -> Iterator[None]:
    """Let the collector see what was taken for lasting, too; afterwards all there is is taken for that."""
    frozen = gc.get_freeze_count() > 0
    gc.unfreeze()
    try:
        yield
    finally:
        if frozen:
            gc.freeze()


def collect() -> None:
    """Free what nobody refers to any more, and what functions remember."""
    with thawed():
        forget_remembered()
        gc.collect()


class MemorySearch:
    """Looks at every object once. `but` are ids of objects that are not counted."""

    def __init__(self, marks: frozenset[int] = frozenset(), but: frozenset[int] = frozenset()) -> None:
        self._marks, self._but = marks, but
        self._held = Counter[str]()
        self._counts: dict[type, str] = {}
        """By a class: what its objects are called that hold something, "" where they hold nothing."""
        self._looked_at = 0

    @property
    def found(self) -> InMemory:
        """What was found so far."""
        return InMemory(self._looked_at, tuple(self._held.most_common()))

    def steps(self) -> Iterator[None]:
        """Look at all there is, a little with each step. Objects that are made meanwhile are not seen."""
        with thawed():
            objects = gc.get_objects()
        for start in range(0, len(objects), AT_ONCE):
            self._look_at(objects[start : start + AT_ONCE])
            yield
        self._looked_at += len(objects)

    def holders(self) -> Iterator[int]:
        """The ids of all objects of the classes that are looked for."""
        with thawed():
            objects = gc.get_objects()
        return (id(each) for each in objects if self._counted(each))

    def at_once(self) -> InMemory:
        """Look at all there is, without a pause."""
        for _ in self.steps():
            pass
        return self.found

    def _look_at(self, objects: list[Any]) -> None:
        for each in objects:
            name = self._counted(each)
            if name and id(each) not in self._but:
                self._held[name] += 1
        if self._marks:
            self._look_for_texts(objects)

    def _counted(self, each: Any) -> str:
        """What an object is called that holds something by its class; "" for another one."""
        kind = type(each)
        name = self._counts.get(kind)
        if name is None:
            name = self._counts[kind] = _name_of(kind)
        return name if kind is not types.TracebackType or _is_ours(each) else ""

    def _look_for_texts(self, objects: list[Any]) -> None:
        marks, untracked = self._marks, list[Any]()
        # The collector passes over keys that are texts.
        keys = (key for each in objects if issubclass(type(each), dict) for key in tuple(each))
        for each in chain(gc.get_referents(*objects), keys):
            kind = type(each)
            if kind is str or kind is bytes:
                if len(each) >= LEAST and hash(each) in marks:
                    self._held[TEXT] += 1
            elif kind in _CONTAINERS and not gc.is_tracked(each):
                untracked.append(each)
        if untracked:
            self._look_for_texts(untracked)


def _name_of(kind: type) -> str:
    """What an object of a class is called that holds something; "" where those of the class hold nothing."""
    if kind is types.TracebackType:
        return "traceback"
    whole = f"{kind.__module__}.{kind.__qualname__}"
    if not whole.startswith(ROOMS) or issubclass(kind, (Enum, type)):
        return ""
    return "" if whole.removeprefix("inspector.core.") in LASTING else kind.__name__


def _is_ours(traceback: types.TracebackType) -> bool:
    """Whether it holds what a function of ours has worked on."""
    return str(traceback.tb_frame.f_globals.get("__name__", "")).startswith("inspector.core.")
