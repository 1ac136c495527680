"""What many profiles and tokens cost: one token more, and how long the window does not answer while they load."""

from __future__ import annotations

import json
from statistics import median
from typing import Any

from tests.bench import children

ROUNDS = 3
SIZES = ((5, 10), (5_000, 10_000))
ROWS = {
    "kept_ms": ("one more token: at rest, of it at work", 2, "2"),
    "row_busy_ms": ("  listed, the most work in one turn", 1, "16"),
    "gap_ms": ("longest gap of the event loop while they load", 0, "50"),
    "busy_ms": ("  of it at work, whatever else runs", 0, "50"),
    "loaded_ms": ("from asking for them until all are listed", 0, ""),
    "filter_busy_ms": ("most work in one turn: filtering both lists", 0, "50"),
    "sort_busy_ms": ("  ordering and grouping them", 0, "50"),
    "select_busy_ms": ("  selecting in them", 0, "50"),
}
"""What is measured, with decimals and the goal."""


def main() -> None:
    """Fill a window in a process of its own in turn with few and with many, and print medians and the worst gap."""
    measured: dict[tuple[int, int], list[dict[str, Any]]] = {size: [] for size in SIZES}
    for _ in range(ROUNDS):
        for size in SIZES:
            told = children.output("-m", "tests.bench.filling", *map(str, size))
            measured[size].append(json.loads(told.splitlines()[-1]))
    print(f"\nMany profiles and tokens, on {children.screen()} (medians of {ROUNDS} rounds in turn)")
    print(f"{'':48}" + "".join(f"{tokens:>12,} tokens" for _, tokens in SIZES) + f"{'ratio':>8}{'goal':>8}")
    for name, (words, decimals, goal) in ROWS.items():
        few, many = (median(each[name] for each in measured[size]) for size in SIZES)
        print(f"{words:48}{few:>16.{decimals}f} ms{many:>16.{decimals}f} ms{many / few:>8.1f}{goal:>8}")
