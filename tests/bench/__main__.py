"""`make bench`: what an inspection, a diagnosis, a command, a start, work in the window and a large home cost.

Most figures are ratios to a peer. `make bench ARGS="start walks"` measures some of it. Honest figures for a machine and
a day; no test.
"""

from __future__ import annotations

import sys

from tests.bench import (
    acceptance,
    bundle,
    children,
    commands,
    definitions,
    diagnosing,
    inspection,
    keys,
    language,
    many,
    session,
    start,
    table,
    walks,
    work,
)

PARTS = {
    "acceptance": acceptance.main,
    "bundle": bundle.main,
    "inspection": inspection.main,
    "commands": commands.main,
    "definitions": definitions.main,
    "diagnosis": diagnosing.main,
    "keys": keys.main,
    "many": many.main,
    "start": start.main,
    "work": work.main,
    "language": language.main,
    "session": session.main,
    "table": table.main,
    "walks": walks.main,
}


def main() -> None:
    """Measure the parts that are named, or all."""
    children.on_a_screen()
    for name in sys.argv[1:] or PARTS:
        PARTS[name]()


if __name__ == "__main__":
    main()
