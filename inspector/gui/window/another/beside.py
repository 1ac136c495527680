"""Another window beside one, over the same profiles and tokens: for two things at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from inspector.gui.model.chosen_profile import ChosenProfile
from inspector.gui.model.workspace import Workspace
from inspector.gui.startup import opening
from inspector.gui.theme import theme
from inspector.gui.window.another.handing_on import take_up
from inspector.gui.window.furnishing import FirstTouch
from inspector.gui.window.shape import Shape

if TYPE_CHECKING:
    from inspector.gui.window.main_window import MainWindow

OFFSET = 32
"""So far from the window before, to the right and down, so that both can be seen."""
ALONE_WIDTH, ALONE_HEIGHT = 720, 760
"""Of a window that shows one token and nothing else, in base pixels, where the screen has room for it."""


def beside(window: MainWindow) -> MainWindow:
    """Another window that shows at first what `window` shows, and from then on what is chosen in it."""
    new = _made(window)
    panes = new.make_panes()
    new.resize(window.normalGeometry().size())
    _begin_with(new.work, window)
    take_up(panes, window.panes.frame.shape_now())
    return _shown(new, window)


def for_token(window: MainWindow, outcome_id: str) -> MainWindow:
    """A window that shows this token of the session and nothing else, until something else is asked of it."""
    new = _made(window)
    panes, px = new.make_panes(), theme.current().px
    new.resize(px(ALONE_WIDTH), px(ALONE_HEIGHT))
    new.work.selection.select_alone(outcome_id)
    take_up(panes, Shape(inspecting=True, rail=False, sidebar=None, middle=None))
    panes.alone.begin()
    return _shown(new, window)


def _made(window: MainWindow) -> MainWindow:
    shared = window.work.shared
    work = Workspace(shared.services, shared=shared)
    new = type(window)()
    new.build(work)
    ChosenProfile(work.selection, work.profiles, shared.services.layout, work)
    return new


def _begin_with(work: Workspace, window: MainWindow) -> None:
    """Show what a window shows; where that is of its own, what there is otherwise."""
    shown = window.work.selection.shown
    if shown.outcome_id is not None and shown.outcome_id in work.tokens:
        work.selection.select_token(shown.outcome_id)
    elif shown.profile_id is not None and work.profiles.get(shown.profile_id) is not None:
        work.selection.select_profile(shown.profile_id)
    else:
        work.selection.find_something()


def _shown(new: MainWindow, window: MainWindow) -> MainWindow:
    new.move(_place(new, window))
    FirstTouch(new, new.panes.frame.middle, new.work.prepare)
    theme.current().apply_style_sheet()
    new.show()
    new.raise_()
    new.activateWindow()
    return new


def _place(new: MainWindow, window: MainWindow) -> QPoint:
    """A little away from the window before, where the screen goes on there; else in its corner."""
    screen, offset = window.screen().availableGeometry(), theme.current().px(OFFSET)
    at = window.pos() + QPoint(offset, offset)
    fits = screen.contains(at + QPoint(new.width(), new.height() + opening.TITLE))
    return at if fits else screen.topLeft()


def others_of(window: MainWindow) -> list[MainWindow]:
    """The other windows over what this one shares with them."""
    shared, kind = window.work.shared, type(window)
    tops = (each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each is not window)
    return [each for each in tops if each.filled and each.work.shared is shared]
