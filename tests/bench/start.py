"""How long a window takes to be seen, and how much memory it takes, against a bare window of PySide6."""

from __future__ import annotations

import tempfile
import time
from statistics import median

from tests.bench import children

ROUNDS = 11
KINDS = ("bare", "libraries", "ours", "used")
PAINTS = {"first": "first paint: the surfaces of the panes", "complete": "painted with everything in place"}
MEMORY = {"first": "after the first paint", "complete": "with everything in place", "rest": "at rest"}
WORK = "  of it at work, whatever else runs"
USED = "the same, with a profile in its form"
FLOOR = "  a bare window that imports our libraries"
TIME_GOAL, COMPLETE_GOAL, MEMORY_GOAL, REST_GOAL = 1.25, 2.0, 1.3, 1.5


def main() -> None:
    """Open either window in turn, and print medians and ratios."""
    measured: dict[tuple[str, str], list[tuple[float, ...]]] = {}
    for number in range(ROUNDS + 1):
        for kind in KINDS:
            for moment, *figures in _round(kind):
                if number:  # the first one compiles
                    measured.setdefault((kind, moment), []).append(tuple(map(float, figures)))

    def value(kind: str, moment: str, column: int) -> float:
        return median(figures[column] for figures in measured[kind, moment])

    def line(words: str, moment: str, column: int, unit: str, goal: str, kind: str = "ours") -> None:
        bare, ours = value("bare", moment, column), value(kind, moment, column)
        print(f"{words:42}{bare:>13.0f} {unit}{ours:>13.0f} {unit}{ours / bare:>8.2f}{goal:>8}")

    print(f"\nFrom the start of the process, on {children.screen()} (medians of {ROUNDS} rounds in turn)")
    print(f"{'':42}{'bare PySide6':>16}{'ours':>16}{'ratio':>8}{'goal':>8}")
    for moment, goal in (("first", f"{TIME_GOAL}"), ("complete", f"{COMPLETE_GOAL}")):
        line(PAINTS[moment], moment, 0, "ms", goal)
        line(WORK, moment, 1, "ms", goal)
    line(USED, "complete", 0, "ms", f"{COMPLETE_GOAL}", "used")
    line(WORK, "complete", 1, "ms", f"{COMPLETE_GOAL}", "used")
    for moment, words in MEMORY.items():
        line(f"resident {words}", moment, 2, "MB", f"{REST_GOAL if moment == 'rest' else MEMORY_GOAL}")
    line("  at rest with a profile in its form", "rest", 2, "MB", f"{REST_GOAL}", "used")
    bare, floor, ours, _ = (value(kind, "rest", 2) for kind in KINDS)
    print(f"{FLOOR:42}{bare:>13.0f} MB{floor:>13.0f} MB{floor / bare:>8.2f}   ours is {ours / floor:.2f} times that")


def _round(kind: str) -> list[list[str]]:
    with tempfile.TemporaryDirectory() as home:
        lines = children.output("-m", "tests.bench.painting", kind, str(time.monotonic()), home).splitlines()
    return [line.split() for line in lines]
