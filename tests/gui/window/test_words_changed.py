"""Another zone of dates: what is shown is drawn again, and nothing that it is drawn from is made again."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from inspector.core.text import times
from inspector.gui.inspection.claims.model import ClaimColumn
from inspector.gui.window.main_window import MainWindow
from tests.gui.conftest import World
from tests.gui.inspection.issuer.test_view import reply, with_token
from tests.servers import serve

Until = Callable[[Callable[[], bool]], None]


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


@pytest.fixture(autouse=True)
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()
    times.show_in(None)


@pytest.fixture
def window(world: World) -> MainWindow:
    window = world.window(world.remember(world.profile()))
    world.get_token(window)
    window.panes.choices.show_dates_in("local")
    return window


def zone_of(window: MainWindow) -> str:
    """The head of the column of values, which names the zone that dates are in."""
    return str(
        window.panes.frame.inspection.pages.claims.model.headerData(ClaimColumn.VALUE, Qt.Orientation.Horizontal)
    )


def test_another_zone_leaves_the_shown_outcome_and_the_tab(window: MainWindow) -> None:
    before, pane = window.work.selection.shown, window.panes.frame.inspection
    pane.row.select("Claims")
    assert not zone_of(window).endswith("in UTC")
    changes: list[object] = []
    window.work.selection.changed.connect(lambda *values: changes.append(values))
    window.panes.choices.show_dates_in("utc")
    assert window.work.selection.shown is before
    assert window.work.tokens.all[0] is before.outcome
    assert changes == []
    assert pane.current_tab == "Claims"
    assert zone_of(window).endswith("in UTC")


def test_another_zone_reaches_what_the_issuer_said(world: World, until: Until) -> None:
    with serve(reply(active=True, exp=4_000_000_000)) as site:
        window = with_token(world, site)
        window.panes.choices.show_dates_in("local")
        window.panes.issuer.introspect()
        until(lambda: not window.work.issuer.running)
    said = window.work.issuer.said
    local = texts(window.panes.frame.inspection.issuer)
    window.panes.choices.show_dates_in("utc")
    assert window.work.issuer.said is said
    utc = texts(window.panes.frame.inspection.issuer)
    assert utc != local
    assert any("UTC" in text for text in utc)
    assert not any("UTC" in text for text in local)
