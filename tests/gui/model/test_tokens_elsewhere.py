"""Tokens that another program removes while the window is open: they go, and nothing else does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from inspector.core.store.session import Session
from tests.gui.conftest import World
from tests.gui.window.driving import Driver, valid

Until = Callable[[Callable[[], bool]], None]


def test_what_another_program_removes_goes_and_what_is_typed_here_stays(world: World, until: Until) -> None:
    driver = Driver(world)
    window, work = driver.window, driver.window.work
    for number in (1, 2):
        driver.paste(valid(number))
        driver.finish()
    shown = work.selection.shown.outcome_id
    (other,) = (id_ for id_ in work.tokens.ids if id_ != shown)
    assert shown is not None
    text = window.panes.paste.form().editor.text
    session = Session(world.home / "session.bin", world.vault)
    session.load()
    session.remove([other])
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    until(lambda: work.tokens.ids == (shown,))
    assert work.selection.shows(shown)
    assert "Another program has removed 1 token of this session" in window.panes.strip.message
    session.remove([shown])
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    until(lambda: not work.tokens.ids)
    assert (work.selection.outcome, window.panes.paste.form().editor.text) == (None, text)
    assert "logged out" not in window.panes.strip.message
    driver.finish()
