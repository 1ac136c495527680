"""`make bench`: what an inspection, a start and work in the window cost, as ratios in one run where there is a peer.

`make bench ARGS="start walks"` measures some of it. Honest figures for a machine and a day; no test.
"""

from __future__ import annotations

import sys

from tests.bench import children, inspection, many, start, walks, work

PARTS = {"inspection": inspection.main, "many": many.main, "start": start.main, "work": work.main, "walks": walks.main}


def main() -> None:
    """Measure the parts that are named, or all."""
    children.on_a_screen()
    for name in sys.argv[1:] or PARTS:
        PARTS[name]()


if __name__ == "__main__":
    main()
