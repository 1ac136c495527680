"""A token that was asked for with no scope: what it carries is offered, and fills the form. Nothing is sent."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from inspector.gui.window.main_window import MainWindow
from tests.gui.conftest import World

LABEL = "Ask for these scopes"


def offered(window: MainWindow) -> list[QPushButton]:
    inspection = window.panes.frame.inspection
    return [button for button in inspection.findChildren(QPushButton) if button.accessibleName() == LABEL]


def test_the_scopes_that_came_fill_the_form(world: World) -> None:
    window = world.window(world.remember(world.profile(scopes=(), known_scopes=("orders/read",))))
    world.get_token(window)
    world.settle(window)
    (button,) = offered(window)
    before = len(window.work.tokens)
    button.click()
    profile = window.work.selection.profile
    assert profile is not None
    assert set(profile.scopes) == {"orders/read", "orders/write", "inventory/read"}
    assert set(window.panes.frame.request.form.scopes.chosen) == set(profile.scopes)
    assert window.panes.frame.request.form.scopes.entry.hasFocus()
    assert len(window.work.tokens) == before
    assert not window.work.requests.any_running
    window.panes.profile.undo()
    assert window.panes.frame.request.form.scopes.chosen == ()


def test_where_scopes_were_asked_for_nothing_is_offered(world: World) -> None:
    window = world.window(world.remember(world.profile(scopes=("orders/read",))))
    world.get_token(window)
    world.settle(window)
    assert offered(window) == []
