"""The table of `make torture`: what was done to the program, how often, and what was lost, found and left by it."""

from __future__ import annotations

import random
import re
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

COLUMNS = ("lost", "found", "left")
"""What the user had and has no more; what stands where it does not belong, or is not true; what should be gone."""


@dataclass
class Tally:
    """How a row went: each thing lost, found or left in a few words, with what is needed to do it again."""

    rounds: int = 0
    lost: list[str] = field(default_factory=list)
    found: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """What was not done here, and why."""

    def add(self, other: Tally) -> None:
        """Count another one in."""
        self.rounds += other.rounds
        for name in (*COLUMNS, "notes"):
            getattr(self, name).extend(getattr(other, name))

    @property
    def problems(self) -> list[str]:
        """All that is not 0, each with its column."""
        return [f"{name}: {each}" for name in COLUMNS for each in getattr(self, name)]


@dataclass(frozen=True)
class Known:
    """Why something that a row finds cannot be otherwise: `pattern` is searched for in its words."""

    pattern: str
    why: str


@dataclass(frozen=True)
class Row:
    """One way to attack. `few` are the rounds of the test suite, `rounds` those of `make torture`."""

    name: str
    done: str
    rounds: int
    few: int
    play: Callable[[int, random.Random], Tally]
    why_not: Callable[[], str] = lambda: ""
    """Why it cannot be done on this system; empty where it can."""
    holds: str = ""
    """What of the program holds it."""
    known: tuple[Known, ...] = ()

    def unexplained(self, tally: Tally) -> list[str]:
        """What was lost, found or left without a reason that is written down."""
        return [each for each in tally.problems if not any(re.search(known.pattern, each) for known in self.known)]


@dataclass(frozen=True)
class Played:
    """A row with its tally, None where it could not be played; `why_not` says why."""

    row: Row
    tally: Tally | None
    seconds: float = 0.0
    why_not: str = ""

    @property
    def cells(self) -> tuple[str, ...]:
        """Name, what is done, rounds, the three columns, and why."""
        tally = self.tally
        if tally is None:
            return (self.row.name, self.row.done, "not run", "", "", "", self.why_not)
        counts = (str(len(getattr(tally, name))) for name in COLUMNS)
        return (self.row.name, self.row.done, str(tally.rounds), *counts, self._why(tally))

    @property
    def unexplained(self) -> list[str]:
        """What makes `make torture` fail."""
        return self.row.unexplained(self.tally) if self.tally is not None else []

    def _why(self, tally: Tally) -> str:
        reasons = [known.why for known in self.row.known if any(re.search(known.pattern, p) for p in tally.problems)]
        return " ".join((self.row.holds, *reasons, *dict.fromkeys(tally.notes))).strip()


def played(row: Row, rounds: int | None = None, seed: int = 0) -> Played:
    """Play a row; the same `seed` chooses the same moments."""
    why_not = row.why_not()
    if why_not:
        return Played(row, None, why_not=why_not)
    began = time.monotonic()
    # Not the module's own numbers: what is drawn here has to be drawn again by whoever repeats it.
    tally = row.play(row.rounds if rounds is None else rounds, random.Random(f"{row.name} {seed}"))  # noqa: S311
    return replace(Played(row, tally), seconds=time.monotonic() - began)


HEAD = ("Attack", "What is done", "Rounds", "Lost", "Found", "Left", "What holds it, or why not")


def as_markdown(rows: Iterable[Played]) -> str:
    """The table as SECURITY.md has it."""
    lines = [HEAD, ("---", "---", "---:", "---:", "---:", "---:", "---"), *(each.cells for each in rows)]
    return "".join(f"| {' | '.join(cell.replace('|', '/') for cell in line)} |\n" for line in lines)


def as_text(rows: Iterable[Played]) -> str:
    """The table for a terminal: figures in columns, and below each row its words."""
    lines = [f"{'':<16}{'rounds':>8}{'lost':>7}{'found':>7}{'left':>7}{'took':>9}"]
    for each in rows:
        name, done, rounds, lost, found, left, why = each.cells
        took = f"{each.seconds:.0f} s" if each.tally is not None else ""
        lines.append(f"{name:<16}{rounds:>8}{lost:>7}{found:>7}{left:>7}{took:>9}")
        lines.extend(f"    {words}" for words in (done, why) if words)
    return "\n".join(lines) + "\n"
