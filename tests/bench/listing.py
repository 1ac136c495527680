"""What full lists of the sidebar cost: filtered, by verdict, in another order, in groups, selected."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inspector.gui.sidebar.listing import SortBy
from inspector.gui.window.main_window import MainWindow
from inspector.screenshot import wait_for
from tests.bench.working import Heart, rest

ENVIRONMENTS = ("Production", "Staging", "Development", "")
CASES = 50
WITHIN_MS = 300_000


def steps(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """What a user does with them, by what it is called."""
    side, lists = window.panes.frame.sidebar, window.panes.lists.contents
    return {
        "filter": lambda: side.filter.setText("profile 4"),
        "filter_on": lambda: side.filter.setText("profile 49 client"),
        "filter_off": side.filter.clear,
        "verdict": side.chips.chips[1].click,
        "verdict_off": side.chips.chips[1].click,
        "by_name": lambda: lists.sort_by(SortBy.NAME),
        "by_expiry": lambda: lists.sort_by(SortBy.EXPIRY),
        "newest": lambda: lists.sort_by(SortBy.NEWEST),
        "close": lists.profiles.close_all,
        "cases_off": lambda: lists.group_by_case(False),
        "cases": lambda: lists.group_by_case(True),
        "select": lambda: QTest.keyClick(side.tokens, Qt.Key.Key_Down),
        "select_end": lambda: QTest.keyClick(side.tokens, Qt.Key.Key_End),
        "select_all": side.tokens.selectAll,
    }


KINDS = {
    "filter_busy_ms": ("filter", "filter_on", "filter_off", "verdict", "verdict_off"),
    "sort_busy_ms": ("by_name", "by_expiry", "newest", "close", "cases_off", "cases"),
    "select_busy_ms": ("select", "select_end", "select_all"),
}


def busiest(window: MainWindow) -> dict[str, float]:
    """The most work in one turn of the event loop, in ms, while the lists are filtered, ordered, and selected in."""
    told = measured(window)
    return {kind: max(told[step][1] for step in of) for kind, of in KINDS.items()}


def measured(window: MainWindow) -> dict[str, tuple[float, float]]:
    """For each step the longest gap of the event loop and the most work in one, in ms.

    Before them the profiles are put into environments and the tokens into cases, and all tokens are read.
    """
    work, heart = window.work, Heart()
    for environment, own in zip(
        ENVIRONMENTS, (work.profiles.own[at :: len(ENVIRONMENTS)] for at in range(4)), strict=True
    ):
        work.history.set_environment([profile.id for profile in own], environment)
    work.tokens.facts.want_all()
    wait_for(lambda: not work.tokens.facts.unread, WITHIN_MS)
    marks = {
        id_: replace(work.tokens.marks_of(id_), case=f"CASE-{at % CASES}") for at, id_ in enumerate(work.tokens.ids)
    }
    work.tokens.put_marks(marks)
    wait_for(lambda: window.settled, WITHIN_MS)
    work.profiles.finish(WITHIN_MS / 1000)  # what was changed is written, and seen to be written
    rest()
    told = {}
    for name, do in steps(window).items():
        heart.start()
        do()
        wait_for(lambda: window.settled, WITHIN_MS)
        told[name] = heart.stop()
    return told
