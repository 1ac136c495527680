"""At 200 % text the window still fits a small screen, and nothing in the forms is cut off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from inspector.gui.widgets.panes.pane_footer import ButtonRow
from inspector.gui.window.main_window import MainWindow
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
    for tab in ("Checks", "Claims", "Raw", "Keys", "Exchange", "Accepted by"):
        assert window.panes.frame.inspection.row.select(tab)
        fits(window)
    window.work.selection.open_paste()
    fits(window)


@pytest.mark.usefixtures("large")
def test_the_forms_are_not_cut_off_at_the_side(world: World) -> None:
    window = world.window(samples.PROFILE)
    for pane in (window.panes.frame.request, window.panes.paste.form()):
        if pane is window.panes.paste.form():
            window.work.selection.open_paste()
        fits(window)
        content = pane.body.widget()
        assert content is not None
        assert content.width() <= pane.body.viewport().width()


@pytest.mark.usefixtures("large")
def test_the_buttons_stand_below_each_other_where_there_is_no_room(world: World) -> None:
    window = world.window(samples.PROFILE)
    footer = window.panes.frame.request.footer
    rows = footer.findChildren(ButtonRow)
    assert len(rows) == 1
    row = rows[0]
    row.resize(row.minimumSizeHint().width(), row.height())
    QApplication.processEvents()
    assert footer.secondary.geometry().top() > footer.primary.geometry().bottom()
    row.resize(2000, row.height())
    assert row._line.direction() is row._line.Direction.LeftToRight


@pytest.mark.usefixtures("large")
def test_form_and_inspection_take_turns_where_both_do_not_fit(world: World) -> None:
    window = world.window(samples.PROFILE, demo=True)
    frame = window.panes.frame
    fits(window)
    assert frame.behind is frame.beside
    assert frame.request.width() == frame.width() - frame.sidebar.width() - 2
    world.get_token(window)
    assert frame.behind is not None
    assert frame.behind.isAncestorOf(frame.request)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert frame.inspection.isAncestorOf(focused)
    window.resize(1400, 900)
    QApplication.processEvents()
    assert frame.inspection.width() == frame.width() - frame.sidebar.width() - 2
    window.resize(1900, 900)
    QApplication.processEvents()
    assert frame.behind is None
    assert frame.request.header.onward.isHidden()
    assert frame.inspection.header.back.isHidden()


@pytest.mark.usefixtures("large")
def test_the_pane_behind_comes_in_front_by_its_button_and_with_the_keyboard(world: World) -> None:
    window = world.window(samples.PROFILE, demo=True)
    frame = window.panes.frame
    fits(window)
    frame.request.header.onward.click()
    assert frame.behind is not frame.beside
    frame.inspection.header.back.click()
    assert frame.behind is frame.beside
    assert frame.request.header.onward.hasFocus()
    frame.inspection.header.menu.setFocus()
    assert frame.behind is not frame.beside
    frame.request.form.client_id.setFocus()
    assert frame.behind is frame.beside
    window.work.selection.open_paste()
    assert frame.behind is frame.beside
    assert not window.panes.paste.form().header.onward.isHidden()


@pytest.mark.usefixtures("large")
def test_what_is_chosen_in_the_sidebar_comes_in_front(world: World) -> None:
    window = world.window(samples.PROFILE, demo=True)
    frame = window.panes.frame
    fits(window)
    world.get_token(window)
    window.work.selection.select_profile(samples.PROFILE.id)
    assert frame.behind is frame.beside
    token = window.work.tokens.all[0].id
    window.work.selection.select_token(token)
    assert frame.behind is not frame.beside
    assert window.work.selection.outcome is not None
    assert window.work.selection.outcome.profile is not None
    frame.inspection.row.tabs.setFocus()
    window.work.selection.select_profile(window.work.selection.outcome.profile.id)
    assert frame.behind is frame.beside
    assert frame.request.header.onward.hasFocus()
    window.panes.frame.inspection.show_tab("Claims")
    assert frame.behind is not frame.beside


@pytest.mark.usefixtures("large")
def test_another_language_leaves_the_same_pane_in_front(world: World) -> None:
    window = world.window(samples.PROFILE, demo=True)
    fits(window)
    world.get_token(window)
    window.panes.frame.bring_form()
    try:
        window = world.speak(window, "de")
        QApplication.processEvents()
        assert window.panes.frame.behind is window.panes.frame.beside
        window.panes.frame.bring_inspection()
        window = world.speak(window, "en")
        QApplication.processEvents()
        assert window.panes.frame.behind is not window.panes.frame.beside
    finally:
        window = world.speak(window, "en")


@pytest.mark.usefixtures("large")
def test_the_window_fits_720_pixels_whatever_is_in_front(world: World) -> None:
    window = world.window(samples.PROFILE, demo=True)
    for _ in range(3):
        world.get_token(window)
    window.resize(1280, 720)
    for turn in (window.panes.frame.bring_form, window.panes.frame.bring_inspection, window.panes.frame.bring_form):
        turn()
        QApplication.processEvents()
        assert window.size().toTuple() == (1280, 720)


@pytest.mark.usefixtures("large")
def test_the_window_keeps_its_height_while_the_panes_take_turns(world: World) -> None:
    window = world.window(samples.PROFILE, demo=True)
    window.resize(1280, 720)
    for _ in range(3):
        world.get_token(window)
        for turn in (window.panes.frame.bring_form, window.panes.frame.bring_inspection):
            turn()
            for _ in range(4):  # each lets one more layout hear of it
                QApplication.processEvents()
                assert window.size().toTuple() == (1280, 720)


@pytest.mark.usefixtures("large")
def test_the_keyboard_is_back_where_it_was_when_the_floating_sidebar_goes(world: World) -> None:
    window = world.window(samples.PROFILE, demo=True)
    fits(window)
    world.get_token(window)
    frame = window.panes.frame
    for place in (frame.inspection.row.tabs, frame.sidebar.profiles):
        place.setFocus()
        frame.toggle_sidebar()
        assert frame.sidebar.paste.hasFocus()
        assert frame.behind is not frame.beside
        window.panes.leave()
        QApplication.processEvents()
        assert place.hasFocus()
        assert frame.behind is not frame.beside


@pytest.mark.usefixtures("large")
def test_a_keyring_that_is_cut_short_is_in_its_tooltip(world: World) -> None:
    window = world.window(samples.PROFILE)
    status = window.panes.status
    status._keyring.setFixedWidth(80)
    QApplication.processEvents()
    assert status.keyring in status._keyring.toolTip()
    status._keyring.set_tip("Why it is not there.")
    assert "Why it is not there." in status._keyring.toolTip()


@pytest.mark.usefixtures("large")
def test_the_labels_of_the_buttons_give_way_to_when_a_token_is_from(world: World) -> None:
    window = world.window(samples.PROFILE, demo=True)
    fits(window)
    world.get_token(window)
    QApplication.processEvents()
    header = window.panes.frame.inspection.header
    assert header.subtitle.width() >= min(header.subtitle.sizeHint().width(), 260)
