"""`make torture`: attack the program as long as it takes, and print what was lost, found and left.

`make torture ARGS="killed writers"` plays those rows, `ARGS="--rounds 20 killed"` fewer rounds, and `ARGS=--markdown`
prints the table as SECURITY.md has it. It ends with 1 where something is lost, found or left and no reason for that is
written down.
"""

from __future__ import annotations

import argparse
import sys
import time

from tests import conftest
from tests.torture.nursery import why_not
from tests.torture.table import as_markdown, as_text, played


def main() -> int:
    """Play the rows that are named, or all."""
    if why_not():
        print(f"Nothing was tried. {why_not()}")
        return 0
    from tests.torture import rows  # late: what they need is not there on other systems

    parser = argparse.ArgumentParser(prog="make torture", description=__doc__)
    parser.add_argument("rows", nargs="*", metavar="ROW", help=f"which to play: {', '.join(rows.BY_NAME)}")
    parser.add_argument("--rounds", type=int, help="so many of each, in place of its own number")
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000, help="to draw the same moments again")
    parser.add_argument("--markdown", action="store_true", help="print the table as SECURITY.md has it")
    asked = parser.parse_args()
    unknown = [name for name in asked.rows if name not in rows.BY_NAME]
    if unknown:
        parser.error(f"there is no row {unknown[0]}; there are {', '.join(rows.BY_NAME)}")
    print(f"seed {asked.seed}", file=sys.stderr)
    done = []
    for name in asked.rows or rows.BY_NAME:
        print(f"{name} …", file=sys.stderr, flush=True)
        done.append(played(rows.BY_NAME[name], asked.rounds, asked.seed))
        for problem in done[-1].tally.problems if done[-1].tally is not None else ():
            print(f"  {problem}", file=sys.stderr)
    print((as_markdown if asked.markdown else as_text)(done), end="")
    return int(any(each.unexplained for each in done))


if __name__ == "__main__":
    try:
        code = main()
    finally:
        conftest.pytest_unconfigure()
    sys.exit(code)
