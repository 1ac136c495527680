"""How long a window takes to be seen, and how much memory it takes, against a bare window of PySide6."""

from __future__ import annotations

import tempfile
import time
from statistics import median

from tests.bench import children

ROUNDS = 11
KINDS = ("bare", "ours")
MOMENTS = {
    "first": "first paint: the surfaces of the panes",
    "complete": "painted with everything in place",
    "rest": "at rest, everything imported",
}
MEMORY = {"first": "after the first paint", "complete": "with everything in place", "rest": "at rest"}
TIME_GOAL, MEMORY_GOAL = 1.25, 1.3


def main() -> None:
    """Open either window in turn, and print medians and ratios."""
    measured: dict[tuple[str, str], list[tuple[float, float]]] = {}
    for number in range(ROUNDS + 1):
        for kind in KINDS:
            for moment, ms, mb in _round(kind):
                if number:  # the first one compiles
                    measured.setdefault((kind, moment), []).append((ms, mb))
    print(f"\nFrom the start of the process, on {children.screen()} (medians of {ROUNDS} rounds in turn)")
    print(f"{'':42}{'bare PySide6':>16}{'ours':>16}{'ratio':>8}{'goal':>8}")
    for moment, words in MOMENTS.items():
        bare, ours = (median(ms for ms, _ in measured[kind, moment]) for kind in KINDS)
        if moment != "rest":
            goal = f"{TIME_GOAL}" if moment == "first" else ""
            print(f"{words:42}{bare:>13.0f} ms{ours:>13.0f} ms{ours / bare:>8.2f}{goal:>8}")
    for moment in MOMENTS:
        bare, ours = (median(mb for _, mb in measured[kind, moment]) for kind in KINDS)
        print(f"{'resident ' + MEMORY[moment]:42}{bare:>13.0f} MB{ours:>13.0f} MB{ours / bare:>8.2f}{MEMORY_GOAL:>8}")


def _round(kind: str) -> list[tuple[str, float, float]]:
    with tempfile.TemporaryDirectory() as home:
        lines = children.output("-m", "tests.bench.painting", kind, str(time.monotonic()), home).splitlines()
    parts = [line.split() for line in lines]
    return [(moment, float(ms), float(mb)) for moment, ms, mb in parts]
