"""Environments in the window: the pill, production, the question before a request, the card they are edited in."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from inspector.core.profiles.environment import EnvironmentColour
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.store import read_profiles
from inspector.gui.profile.environment.panel import EnvironmentsPanel
from inspector.gui.window.main_window import MainWindow
from tests.gui import samples
from tests.gui.conftest import World

Until = Callable[[Callable[[], bool]], None]
OTHER = replace(samples.PROFILE, id="b2", name="other-stg")
THIRD = replace(samples.PROFILE, id="c3", name="third")


def entries(menu: QMenu | None) -> dict[str, bool]:
    assert menu is not None
    return {each.text(): each.isChecked() for each in menu.actions() if each.text()}


def choose(menu: QMenu | None, text: str) -> None:
    assert menu is not None
    next(each for each in menu.actions() if each.text() == text).trigger()
    menu.close()


def requests(window: MainWindow) -> list[str]:
    """The ids of profiles that a token is asked for with from here on; nothing is sent."""
    sent: list[str] = []
    window.work.requests.send = lambda profile: sent.append(profile.id)  # type: ignore[method-assign]
    return sent


def test_the_pill_says_and_changes_the_environment(world: World) -> None:
    window = world.window(samples.PROFILE, OTHER)
    work, header = window.work, window.panes.frame.request.header
    pill, footer = header.pill, window.panes.frame.request.footer
    assert (pill.text(), pill.accessibleName()) == ("No environment", "No environment")
    assert not header.marked
    assert footer.words.strip() == ""
    pill.setFocus()
    QTest.keyClick(pill, Qt.Key.Key_Down)
    menu = window.panes.menus.last
    assert entries(menu) == {
        "Production": False, "Staging": False, "Development": False, "No environment": True,
        "New environment…": False, "Edit environments…": False,
    }  # fmt: skip
    choose(menu, "Production")
    assert work.profiles.own[0].environment == "Production"
    assert pill.accessibleName() == "Environment: Production"
    assert header.marked
    assert footer.words.startswith("Asks Production at orders-example.auth")
    assert "orders-example.auth.eu-west-1.amazoncognito.com" in footer._words.toolTip()
    work.selection.select_profile(OTHER.id)
    assert pill.text() == "No environment"
    assert not header.marked
    assert footer.words.strip() == ""
    QTest.keyClick(window.panes.frame.sidebar.profiles, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert work.profiles.own[0].environment == ""
    work.history.set_environment([samples.PROFILE.id], "Staging")
    work.selection.select_profile(samples.PROFILE.id)
    assert pill.accessibleName() == "Environment: Staging"
    assert not header.marked, "other environments have the pill alone"
    work.environments.rename("Staging", "Live EU")
    assert header.marked, "a name that says production is production"


def test_it_asks_before_each_request_where_that_is_wanted(world: World) -> None:
    window = world.window(replace(samples.PROFILE, environment="Production"), OTHER)
    sent, pane = requests(window), window.panes.frame.request
    pane.get_token.click()
    assert sent == [samples.PROFILE.id], "production asks nothing extra"
    window.work.environments.set_asks("Production", True)
    asking = pane.footer.asking
    pane.get_token.click()
    assert len(sent) == 1
    assert asking.words == "Ask Production for a token?"
    assert asking.agree.hasFocus()
    window.panes.submit()
    assert len(sent) == 1, "the same keys again answer nothing"
    QTest.keyClick(asking.agree, Qt.Key.Key_Escape)
    assert asking.isHidden()
    assert pane.get_token.isVisible()
    assert pane.get_token.hasFocus()
    pane.get_token.click()
    QTest.keyClick(asking.agree, Qt.Key.Key_Return)
    assert sent == [samples.PROFILE.id] * 2
    assert asking.isHidden()
    pane.get_token.click()
    window.work.selection.select_profile(OTHER.id)
    assert asking.isHidden(), "the question was about the other profile"
    pane.get_token.click()
    assert sent[-1] == OTHER.id
    window.work.selection.select_profile(samples.PROFILE.id)
    pane.get_token.click()
    window.work.history.set_environment([samples.PROFILE.id], "Staging")
    assert asking.isHidden(), "it was about production"
    window.work.environments.set_asks("Staging", True)
    window.panes.request.try_again()
    assert asking.words == "Ask Staging for a token?"
    pane.form.client_id.clear()
    pane.form.client_id.textEdited.emit("")
    asking.agree.click()
    assert len(sent) == 3, "what was emptied meanwhile is said, and nothing is sent"
    assert asking.isHidden()


def panel_of(window: MainWindow, name: str = "") -> EnvironmentsPanel:
    panel = window.panes.environments.panel
    panel.open_panel(name)
    return panel


def chosen(panel: EnvironmentsPanel) -> str:
    return str(panel.list.currentIndex().data())


def type_name(panel: EnvironmentsPanel, name: str) -> None:
    panel.name.setFocus()
    panel.name.selectAll()
    QTest.keyClicks(panel.name, name)
    QTest.keyClick(panel.name, Qt.Key.Key_Return)


def test_environments_are_edited_in_a_card(world: World) -> None:
    window = world.window(replace(samples.PROFILE, environment="Staging"), OTHER)
    work, environments = window.work, window.work.environments
    window.panes.registry.run("edit-environments")
    panel = window.panes.environments.panel
    assert panel.isVisible()
    assert chosen(panel) == "Staging", "that of the profile in the form"
    assert panel._count.text() == "1 profile is in it."
    for wrong, why in (("production", "There is an environment of this name already."), ("   ", "Give it a name.")):
        type_name(panel, wrong)
        assert panel.name_row.error == why
        assert environments.get("Staging") is not None
    type_name(panel, "Pre-live")
    assert panel.name_row.error == ""
    assert work.profiles.own[0].environment == "Pre-live"
    assert chosen(panel) == "Pre-live"
    panel.colour.setCurrentIndex(panel.colour.findData(EnvironmentColour.TEAL_OUTLINE.value))
    panel.colour.activated.emit(panel.colour.currentIndex())
    panel.asks.setFocus()
    QTest.keyClick(panel.asks, Qt.Key.Key_Space)
    changed = environments.get("Pre-live")
    assert changed is not None
    assert (changed.colour, changed.asks) == (EnvironmentColour.TEAL_OUTLINE, True)
    QTest.keyClick(panel.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    panel.up.click()
    panel.add.click()
    type_name(panel, "Customer Nordwind")
    assert [each.name for each in environments.all][-1] == "Customer Nordwind"
    panel.list.setFocus()
    at = panel._items.index([each.name for each in environments.all].index("Pre-live"), 0)
    panel.list.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    assert panel.said == "Pre-live was removed. 1 profile is in no environment now."
    assert work.profiles.own[0].environment == ""
    panel.take_back.click()
    assert work.profiles.own[0].environment == "Pre-live"
    assert panel.said == ""
    assert environments.get("Pre-live") == changed
    type_name(panel_of(window, "Production"), "Customer Nordwind")
    QTest.keyClick(panel.name, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert environments.get("Production") is not None, "a name that will not do is left behind"
    while environments.all:
        panel_of(window).remove.click()
    assert panel._count.text() == "There is no environment."
    assert not panel.remove.isEnabled()


def test_a_new_environment_is_made_for_the_profile(world: World) -> None:
    window = world.window(samples.PROFILE, OTHER)
    window.panes.environments.open_menu()
    choose(window.panes.menus.last, "New environment…")
    panel = window.panes.environments.panel
    assert panel.name.hasFocus()
    type_name(panel, "Sandbox")
    assert [each.environment for each in window.work.profiles.own] == ["Sandbox", ""]


def test_a_new_profile_goes_where_its_name_says(world: World) -> None:
    window = world.window(samples.PROFILE)
    work, edit = window.work, window.panes.frame.request.header.name_edit
    window.panes.profile.new()
    QTest.keyClicks(edit, "refunds-preprod")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert work.profiles.own[1].environment == "Staging"
    assert window.panes.status.said == "By its name it is in Staging."
    assert window.panes.frame.request.header.pill.text() == "Staging"
    work.history.set_environment([work.profiles.own[1].id], "")
    window.panes.profile.rename()
    QTest.keyClicks(edit, "refunds-prod")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert work.profiles.own[1].environment == "", "only a new one is put anywhere"
    work.selection.select_profile(samples.PROFILE.id)
    window.panes.profile.rename()
    QTest.keyClicks(edit, "orders-prod")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert work.profiles.own[0].environment == ""


def test_making_a_profile_is_undone_by_its_key(world: World) -> None:
    window = world.window(samples.PROFILE)
    window.panes.profile.new()
    window.panes.frame.request.header.cancel_rename()
    list_ = window.panes.frame.sidebar.profiles
    list_.setFocus()
    QTest.keyClick(list_, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert list(window.work.profiles.own) == [samples.PROFILE]
    assert window.panes.status.said == "Undone: creation of New profile."


def select(window: MainWindow, *ids: str) -> None:
    list_ = window.panes.frame.sidebar.profiles
    list_.setFocus()
    model = list_.selectionModel()
    for id_ in ids:
        model.select(list_.rows.index(list_.rows.row_of(id_)), QItemSelectionModel.SelectionFlag.Select)


def test_several_are_moved_exported_and_deleted_together(world: World, until: Until, tmp_path: Path) -> None:
    window = world.window(samples.PROFILE, replace(OTHER, environment="Staging"), THIRD)
    until(lambda: window.settled)
    work, list_ = window.work, window.panes.frame.sidebar.profiles
    work.selection.select_profile(samples.PROFILE.id)
    select(window, OTHER.id)
    assert set(list_.selected_ids()) == {samples.PROFILE.id, OTHER.id}
    menu = window.panes.menus.profile_menu()
    assert list(entries(menu)) == ["Move 2 profiles to", "Export 2 profiles…", "Delete 2 profiles\tDel"]
    into = menu.actions()[0].menu()
    assert isinstance(into, QMenu)
    choose(into, "Production")
    assert [each.environment for each in work.profiles.own] == ["Production", "Production", ""]
    assert window.panes.status.said == "2 profiles are in Production now."
    work.history.undo()
    assert [each.environment for each in work.profiles.own] == ["", "Staging", ""]
    until(lambda: window.settled)
    select(window, samples.PROFILE.id, OTHER.id)
    several = window.panes.menus.several
    assert several is not None
    path = tmp_path / "two.json"
    window.panes.profile.export_to(path, several.chosen)
    until(path.exists)
    written = {each.name: each.environment for each in read_profiles(path.read_bytes())}
    assert written == {samples.PROFILE.name: "", OTHER.name: "Staging"}
    QTest.keyClick(list_, Qt.Key.Key_Delete)
    assert [each.id for each in work.profiles.own] == [THIRD.id]
    assert window.panes.status.said == "2 profiles were deleted."
    work.history.undo()
    assert [each.id for each in work.profiles.own] == [samples.PROFILE.id, OTHER.id, THIRD.id]


def test_the_chosen_profile_is_there_again_after_a_restart(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE, OTHER, THIRD)
    window.work.selection.select_profile(OTHER.id)
    layout = window.work.services.layout
    assert layout is not None
    until(lambda: layout.exists() and f"profile={OTHER.id}" in layout.read_text())
    window.close()
    window.finish()
    again = world.window()
    assert again.work.selection.profile == OTHER
    again.work.profiles.remove(OTHER.id)
    again.close()
    again.finish()
    assert world.window().work.selection.profile == samples.PROFILE, "it is gone, so the first one"


def test_a_field_says_what_is_wrong_as_soon_as_its_profile_is_shown(world: World) -> None:
    wrong = Profile("wrong", "generic", id="w", token_url="http://id.example.com/token", client_id="")
    form = world.window(wrong).panes.frame.request.form
    assert form.wrong() == {"token_url"}, "what is empty is not wrong yet"


def test_an_import_puts_new_profiles_where_their_names_say(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    work = window.work
    made = [
        {"name": "refunds-prod", "provider": "generic", "issuer": "https://a.example", "client_id": "a"},
        {"name": "refunds", "provider": "generic", "issuer": "https://b.example", "client_id": "b"},
        {"name": "third", "provider": "generic", "issuer": "https://c.example", "client_id": "c",
         "environment": "Nordwind"},
    ]  # fmt: skip
    path = world.store.path.with_name("three.json")
    path.write_text(json.dumps(made))
    window.panes.importing.import_file(path)
    until(lambda: work.importing.review is not None)
    pane = window.panes.importing.pane()
    assert pane.environment.currentText() == "As guessed from the name: 2 of 3"
    seconds = [row.second for row in pane.profiles.model_of_ticks.rows]
    assert [second.rpartition(" · ")[2] for second in seconds][::2] == ["Production", "Nordwind"]
    work.importing.take_over()
    assert [each.environment for each in work.profiles.own] == ["", "Production", "", "Nordwind"]
    assert [each.name for each in work.environments.all][3:] == ["Nordwind"]
    work.history.undo()
    window.panes.importing.import_file(path)
    until(lambda: work.importing.review is not None)
    pane.environment.setCurrentIndex(pane.environment.findText("Development"))
    pane.environment.activated.emit(pane.environment.currentIndex())
    work.importing.take_over()
    assert [each.environment for each in work.profiles.own] == ["", "Development", "Development", "Development"]
