"""What the table of a file with very many tokens costs: found out, filtered, sorted, put together, gone through."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector.app import make_application
from inspector.core.checks.verdict import Verdict
from inspector.core.scan.scan import scan
from inspector.gui.scan.cells import ScanColumn, ScanGrouping
from inspector.gui.scan.pane import ScanPane
from inspector.screenshot import wait_for
from tests.bench import children
from tests.bench.filling import Filling
from tests.bench.working import Heart, rest
from tests.core.minting import b64

COUNT, CLIENTS = 10_000, 300
WITHIN_MS = 300_000
GOAL_MS = 50
FOUND_OUT = "found out what is said of all"


def log() -> bytes:
    """A line for each of the tokens, whose signatures are none."""
    header, signature = b64({"alg": "RS256", "kid": "k1"}), "c2lnbmF0dXJl" * 20
    lines = (
        f"2026-11-30T13:34:50Z WARN api-gw 401 POST /v1/reports token={header}."
        + b64({"iss": f"https://login-{n % 7}.example", "client_id": f"client-{n % CLIENTS}", "exp": 1_790_000_000 + n})
        + f".{signature} rid={n}"
        for n in range(COUNT)
    )
    return "\n".join(lines).encode()


def steps(pane: ScanPane) -> Mapping[str, Callable[[], object]]:
    """What a user does with it, by what it is called."""
    table, chip = pane.tokens, pane.chips.chips[Verdict.REJECTED]
    return {
        "filter": partial(pane.filter.setText, "client-29"),
        "filter for what is nowhere": partial(pane.filter.setText, "zzz"),
        "filter no more": pane.filter.clear,
        "one verdict": chip.click,
        "all verdicts": chip.click,
        **{f"sort by {each.name.lower()}": partial(table.sort_by, each) for each in ScanColumn},
        **{f"group by {each.name.lower()}": partial(table.found.group_by, each) for each in ScanGrouping},
        "next row": partial(QTest.keyClick, table, Qt.Key.Key_Down),
        "next page": partial(QTest.keyClick, table, Qt.Key.Key_PageDown),
        "last row": partial(QTest.keyClick, table, Qt.Key.Key_End),
    }


def _lines(content: bytes, count: int) -> bytes:
    return b"\n".join(content.split(b"\n", count)[:count])


def main() -> None:
    """Show a file in a window of another process, do each step, and print the longest gap and the most work in one."""
    print(children.output("-m", "tests.bench.table"), end="")


def measure(home: Path) -> None:
    """The same in this process."""
    filling, heart = Filling(home), Heart()
    found = filling.work.found
    content = log()
    told = {}
    for name, result in (("the table built, with 8 tokens", scan(_lines(content, 8))), (FOUND_OUT, scan(content))):
        heart.start()
        found.show("app.log", result, home / "app.log")
        wait_for(lambda: filling.window.settled and not found.running, WITHIN_MS)
        told[name] = heart.stop()
    rest()
    pane = filling.window.panes.scan.pane()
    for name, do in steps(pane).items():
        heart.start()
        do()
        wait_for(lambda: filling.window.settled and not found.running, WITHIN_MS)
        told[name] = heart.stop()
    print(f"\nA table of {COUNT:,} tokens{'':24}{'longest gap':>16}{'most work':>16}{'goal':>8}")
    for name, (gap, busy) in told.items():
        print(f"  {name:46}{gap:>13.0f} ms{busy:>13.0f} ms{GOAL_MS:>8}")
    filling.window.close()
    filling.window.finish()
    QApplication.processEvents()


if __name__ == "__main__":
    make_application(["token-inspector"])
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder))
