"""At 200 % text the window still fits a small screen, and nothing in the forms is cut off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from inspector.gui.main_window import MainWindow
from inspector.gui.pane_footer import ButtonRow
from tests.gui import samples
from tests.gui.conftest import World


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    font = qapp.font()
    font.setPixelSize(26)
    qapp.setFont(font)
    yield
    qapp.setFont(before)


def fits(window: MainWindow) -> None:
    window.resize(1280, 900)
    QApplication.processEvents()
    assert window.width() == 1280


@pytest.mark.usefixtures("large")
def test_the_window_fits_1280_pixels(world: World) -> None:
    window = world.window(samples.PROFILE, demo=True)
    world.get_token(window)
    for tab in ("Checks", "Claims", "Raw", "Keys", "Exchange"):
        assert window.frame.inspection.select_tab(tab)
        fits(window)
    window.open_paste()
    fits(window)


@pytest.mark.usefixtures("large")
def test_the_forms_are_not_cut_off_at_the_side(world: World) -> None:
    window = world.window(samples.PROFILE)
    for pane in (window.frame.request, window.frame.paste):
        if pane is window.frame.paste:
            window.open_paste()
        fits(window)
        content = pane.body.widget()
        assert content is not None
        assert content.width() <= pane.body.viewport().width()


@pytest.mark.usefixtures("large")
def test_the_buttons_stand_below_each_other_where_there_is_no_room(world: World) -> None:
    window = world.window(samples.PROFILE)
    fits(window)
    footer = window.frame.request.footer
    rows = footer.findChildren(ButtonRow)
    assert len(rows) == 1
    row = rows[0]
    assert footer.secondary.geometry().top() > footer.primary.geometry().bottom()
    row.resize(2000, row.height())
    assert row._line.direction() is row._line.Direction.LeftToRight
