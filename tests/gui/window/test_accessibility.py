"""What a screen reader and a script find: every control has a name, and the names that stay stay."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from inspector.core.definitions.document import DefinitionError
from inspector.core.exploration.record import with_exploration
from inspector.core.text.message import verbatim
from inspector.gui.model.importing.importing import Source
from inspector.gui.model.selection import Purpose
from inspector.gui.widgets.announcing import announcer
from inspector.gui.window.main_window import MainWindow
from tests.gui import samples, scenery
from tests.gui.conftest import World
from tests.gui.importing import reviews
from tests.gui.states import found_by

Until = Callable[[Callable[[], bool]], None]
TAB = Qt.FocusPolicy.TabFocus
NOTHING = "No claim has this in its name or value."
NAMED_BY_SOMETHING_ELSE = {QAccessible.Role.Window, QAccessible.Role.ScrollBar, QAccessible.Role.Grip}


@pytest.fixture
def said(qapp: QApplication) -> Iterator[list[str]]:
    heard: list[str] = []
    announcer().said.connect(heard.append)
    yield heard
    announcer().said.disconnect(heard.append)


def walk(interface: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    yield interface
    if depth < 30:
        for i in range(min(interface.childCount(), 500)):
            child: QAccessibleInterface | None = interface.child(i)  # the stub knows no None
            if child is not None and child.isValid():
                yield from walk(child, depth + 1)


def tree(window: MainWindow) -> list[QAccessibleInterface]:
    top = QAccessible.queryAccessibleInterface(window)
    assert top is not None
    return list(walk(top))


def nameless(window: MainWindow) -> list[str]:
    """Focusable controls on show without a name; an editable list's own line edit is named by its list."""
    found = []
    for interface in tree(window):
        state, widget = interface.state(), interface.object()
        if not getattr(state, "focusable", False) or getattr(state, "invisible", False):
            continue
        if interface.role() in NAMED_BY_SOMETHING_ELSE or not isinstance(widget, QWidget):
            continue
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.focusProxy() is not None or not widget.isVisible():
            continue
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


def show_empty(world: World, until: Until) -> MainWindow:
    return world.window()


def show_valid(world: World, until: Until) -> MainWindow:
    window = world.window(samples.PROFILE, demo=True)
    world.get_token(window)
    until(window.panes.frame.sidebar.tokens.isVisible)  # its rows follow after the verdict is painted
    return window


def show_failed(world: World, until: Until) -> MainWindow:
    window = world.window(demo=True)
    window.work.selection.select_profile(world.issuer.profile("wrong-secret").id)
    world.get_token(window)
    return window


def show_paste(world: World, until: Until) -> MainWindow:
    window = world.window(samples.PROFILE)
    window.work.selection.open_paste()
    window.panes.paste.form().set_text(samples.token().text)
    window.panes.submit()
    until(lambda: window.work.selection.outcome is not None)
    return window


def show_editing(world: World, until: Until) -> MainWindow:
    window = world.window(samples.PROFILE)
    window.panes.frame.request.form.secret.start_editing()
    window.panes.frame.request.form.advanced.open()
    window.panes.frame.request.header.rename()
    window.work.messages.warn("A message.")
    window.panes.log_out.ask()
    return window


def show_rail(world: World, until: Until) -> MainWindow:
    window = show_valid(world, until)
    window.resize(1000, 640)
    return window


def show_scan(world: World, until: Until) -> MainWindow:
    window = world.window(samples.PROFILE)
    window.panes.arrivals.list_text("\n".join(scenery.signed(jti=str(number)) for number in range(9)))
    until(lambda: window.work.selection.purpose is Purpose.SCAN)
    return window


def show_import(world: World, until: Until) -> MainWindow:
    window = world.window(samples.PROFILE)
    many = (replace(reviews.NIGHTLY, address=f"c{at}", profile=reviews.client(f"client-{at}")) for at in range(13))
    window.work.importing.show(Source("terraform.tfstate"), reviews.review(reviews.WEB, *many))
    window.work.importing.look_at(0)
    return window


def show_changes(world: World, until: Until) -> MainWindow:
    window = world.window(samples.PROFILE)
    window.work.importing.show(Source("terraform.tfstate"), reviews.review(reviews.changing(samples.PROFILE)))
    return window


def show_unreadable(world: World, until: Until) -> MainWindow:
    window = world.window(samples.PROFILE)
    window.work.importing.show_error(
        Source("template.yaml"), DefinitionError(verbatim("It is no text."), line=1, column=2)
    )
    return window


def show_scopes_plan(world: World, until: Until) -> MainWindow:
    window = world.window(samples.PROFILE)
    window.panes.scopes.open()
    until(lambda: window.work.exploring.plan is not None)
    return window


def show_scopes(world: World, until: Until) -> MainWindow:
    tried = ("orders/read", "orders/refund")
    profile = with_exploration(samples.PROFILE, found_by(samples.PROFILE, tried, tried[:1], world.now()))
    window = world.window(profile)
    window.panes.scopes.open()
    window.panes.scopes.pane().matrix.table.toggle("orders/refund")
    return window


def show_report(world: World, until: Until) -> MainWindow:
    window = world.window(samples.PROFILE)
    for outcome in (samples.rejected(), samples.valid()):
        window.work.tokens.add(outcome)
    window.work.selection.select_token(window.work.tokens.ids[0])
    window.work.selection.enter_report()
    return window


STATES = [
    show_empty, show_valid, show_failed, show_paste, show_editing, show_rail, show_scan, show_import, show_changes,
    show_unreadable, show_scopes_plan, show_scopes, show_report,
]  # fmt: skip


READ_ALONE = {QAccessible.Role.Button, QAccessible.Role.Cell, QAccessible.Role.ListItem}


def unread(window: MainWindow) -> set[str]:
    """What is shown, is read by itself, and has no name: a button that is in a field, or a cell of a table."""
    found = set()
    for interface in tree(window):
        widget = interface.object()
        if interface.role() not in READ_ALONE or getattr(interface.state(), "invisible", False):
            continue
        if not interface.text(QAccessible.Text.Name).strip() and not (
            isinstance(widget, QWidget) and not widget.isVisible()
        ):
            above = interface.parent()
            found.add(f"{interface.role().name} in {above.text(QAccessible.Text.Name)}")
    return found


def test_every_cell_and_every_button_of_a_field_is_read(world: World, until: Until) -> None:
    window = show_valid(world, until)
    pane = window.panes.frame.inspection
    window.panes.frame.sidebar.enter_filter()
    window.panes.frame.sidebar.filter.setText("o")
    for name in ("Claims", "Keys"):
        pane.show_tab(name)
        assert unread(window) == set(), name
    window.panes.frame.sidebar.filter.clear()
    world.get_token(window)
    other = next(id_ for id_ in window.work.tokens.ids if not window.work.selection.shows(id_))
    window.panes.compare.compare_with(other)
    assert unread(window) == set()
    window = show_scan(world, until)
    window.panes.scan.pane().filter.setText("2")
    assert unread(window) == set()


@pytest.mark.parametrize("state", STATES)
def test_every_control_has_a_name(world: World, until: Until, state: Callable[[World, Until], MainWindow]) -> None:
    window = state(world, until)
    assert nameless(window) == []


def test_a_tree_without_names_is_noticed(world: World) -> None:
    window = world.window(samples.PROFILE)
    window.panes.frame.sidebar.paste.setAccessibleName("")
    super(type(window.panes.frame.sidebar.paste), window.panes.frame.sidebar.paste).setText("")
    assert nameless(window) == ["Button in Sidebar"]


STABLE = (
    "Provider", "Region", "User pool ID", "Domain prefix", "Client ID", "Client secret", "Client authentication",
    "Get token", "Copy as curl", "Paste a token", "Log out", "New profile", "Compare", "Export report", "Profiles",
    "Session tokens", "Checks", "Claims", "Raw", "Keys", "Exchange", "Accepted by", "Valid",
)  # fmt: skip


def test_the_names_that_stay(world: World, until: Until) -> None:
    window = show_valid(world, until)
    names = {interface.text(QAccessible.Text.Name) for interface in tree(window)}
    assert set(STABLE) - names == set()
    window.work.selection.open_paste()
    assert "Inspect" in {interface.text(QAccessible.Text.Name) for interface in tree(window)}


def test_the_row_of_a_profile_has_its_state_as_description(world: World, until: Until) -> None:
    window = show_valid(world, until)
    rows = QAccessible.queryAccessibleInterface(window.panes.frame.sidebar.profiles)
    assert rows is not None
    cells = [child for child in walk(rows) if child.text(QAccessible.Text.Name) == "orders-worker"]
    assert cells
    assert cells[0].text(QAccessible.Text.Description) == "Cognito, eu-west-1, no token"


def test_a_label_is_the_name_of_its_field(world: World) -> None:
    form = world.window(samples.PROFILE).panes.frame.request.form
    for name in ("provider", "region", "user_pool_id", "domain_prefix", "client_id", "client_authentication"):
        row = form.row(name)
        assert row is not None
        assert row.label.buddy().accessibleName() == row.label.text()


def tab_order(first: QWidget) -> list[QWidget]:
    """Where Tab leads to from `first`, until it is back there."""
    focused = first
    focused.setFocus()
    order = []
    for _ in range(80):
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        following = QApplication.focusWidget()
        assert following is not None
        focused = following
        if focused is first:
            break
        order.append(focused)
    return order


def check_order(order: list[QWidget], wanted: list[QWidget]) -> None:
    places = [order.index(widget) if widget in order else -1 for widget in wanted]
    named = [(widget.accessibleName(), place) for widget, place in zip(wanted, places, strict=True)]
    assert -1 not in places, named
    assert places == sorted(places), named


def test_tab_goes_from_the_sidebar_through_the_form_to_the_verdict_and_its_evidence(world: World, until: Until) -> None:
    window = show_valid(world, until)
    window.work.messages.warn("A message.")
    frame, form = window.panes.frame, window.panes.frame.request.form
    until(lambda: window.settled)
    finding = next(row for row in frame.inspection.pages.findings.findChildren(QWidget) if row.focusPolicy() & TAB)
    wanted = [
        frame.sidebar.new_profile, frame.sidebar.profiles, frame.sidebar.tokens, frame.sidebar.log_out, form.provider,
        form._editors["user_pool_id"], form._editors["domain_prefix"], form.client_id, form.secret.rest.first,
        form.secret.rest.second, form.authentication, form.scopes.entry, form.advanced.header, frame.request.get_token,
        frame.request.copy_curl, frame.inspection.header.export, window.panes.menus.button,
        frame.inspection.row.tabs, finding,
        window.panes.status.stop, window.panes.strip.close_button,
    ]  # fmt: skip
    check_order(tab_order(frame.sidebar.paste), wanted)


def test_the_order_is_the_same_with_what_is_made_when_it_is_first_seen(world: World, until: Until) -> None:
    window = show_paste(world, until)
    frame = window.panes.frame
    window.panes.frame.inspection.show_tab("Claims")
    wanted = [
        frame.sidebar.log_out, window.panes.paste.form().editor, window.panes.paste.form().inspect,
        window.panes.menus.button, frame.inspection.row.tabs,
        frame.inspection.row.filter, frame.inspection.pages.claims.table,
    ]  # fmt: skip
    check_order(tab_order(frame.sidebar.paste), wanted)
    window = world.speak(window, "de")
    frame = window.panes.frame
    until(frame.sidebar.paste.isVisible)
    wanted = [
        frame.sidebar.log_out,
        window.panes.paste.form().editor,
        frame.inspection.row.tabs,
        frame.inspection.pages.claims.table,
    ]
    check_order(tab_order(frame.sidebar.paste), wanted)


def test_the_keys_of_a_button_are_read_without_its_name_again(world: World) -> None:
    paste = QAccessible.queryAccessibleInterface(world.window().panes.frame.sidebar.paste)
    assert paste is not None
    assert paste.text(QAccessible.Text.Description) == "Ctrl+Shift+V"


def test_f6_goes_to_the_first_of_each_pane(world: World, until: Until) -> None:
    window = show_valid(world, until)
    window.work.messages.warn("A message.")
    frame = window.panes.frame
    window.panes.frame.inspection.show_tab("Raw")
    frame.sidebar.paste.setFocus()
    wanted = [frame.request.header.menu, frame.inspection.header.export, window.panes.status.stop, frame.sidebar.paste]
    for widget in wanted:
        window.panes.next_pane(1)
        assert QApplication.focusWidget() is widget
    for widget in [*reversed(wanted[:-1]), wanted[-1]]:
        window.panes.next_pane(-1)
        assert QApplication.focusWidget() is widget


def test_the_tabs_take_the_keyboard_from_what_goes_out_of_sight(world: World, until: Until) -> None:
    window = show_valid(world, until)
    pane = window.panes.frame.inspection
    window.panes.frame.inspection.show_tab("Claims")
    for held in (pane.row.filter, pane.pages.claims.table):
        held.setFocus()
        window.panes.frame.inspection.show_tab("Raw")
        assert QApplication.focusWidget() is pane.row.tabs
        window.panes.frame.inspection.show_tab("Claims")
    pane.pages.claims.table.setFocus()
    window.work.selection.select_profile(world.issuer.profile("wrong-secret").id)
    world.get_token(window)
    assert QApplication.focusWidget() is pane.row.failed_tabs


def test_get_token_in_the_banner_leaves_the_keyboard_beside_it(world: World, until: Until) -> None:
    window = world.window(demo=True)
    button = window.panes.frame.inspection._nothing_button
    assert button is not None
    button.setFocus()
    button.click()
    until(lambda: window.work.selection.outcome is not None)
    assert QApplication.focusWidget() is window.panes.frame.inspection.row.tabs


def test_what_was_filtered_is_said_and_reached_with_the_arrow_key(world: World, until: Until, said: list[str]) -> None:
    window = show_valid(world, until)
    pane = window.panes.frame.inspection
    window.panes.frame.inspection.show_tab("Claims")
    pane.focus_filter()
    pane.row.filter.setText("i")
    claims = pane.pages.claims.model
    until(lambda: not claims.searching)  # a turn of a search has so many milliseconds
    assert said[-1:] == [f"{claims.rowCount() - 2} claims found"], "two rows are headings"
    for text, words in (("client_i", "1 claim found"), ("no such", NOTHING), ("", "")):
        said.clear()
        pane.row.filter.setText(text)
        until(lambda: not claims.searching)
        assert said == [words] * bool(words)
    QTest.keyClick(pane.row.filter, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is pane.pages.claims.table
    pane.row.filter.setText("no such")
    until(lambda: not claims.searching)
    pane.row.filter.setFocus()
    QTest.keyClick(pane.row.filter, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is pane.row.filter, "there is nothing to go to"


def test_a_heading_is_read_in_every_cell_and_no_cell_as_not_selected(world: World, until: Until) -> None:
    window = show_valid(world, until)
    window.panes.frame.inspection.show_tab("Claims")
    model = window.panes.frame.inspection.pages.claims.model
    for column in range(model.columnCount()):
        index = model.index(0, column)
        assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Header ")
        assert not model.flags(model.index(1, column)) & Qt.ItemFlag.ItemIsSelectable


def test_a_question_is_told_with_the_button_that_has_the_keyboard(world: World, until: Until) -> None:
    window = show_valid(world, until)
    window.panes.log_out.ask()
    until(window.panes.frame.log_out.isVisible)
    held = QApplication.focusWidget()
    assert held is window.panes.frame.log_out.confirm
    assert held.accessibleDescription().startswith("Log out clears 1 token. From memory")


def test_a_menu_opened_with_the_keyboard_begins_with_its_first_entry(world: World, until: Until) -> None:
    window = show_valid(world, until)
    window.panes.menus.open_main()
    menu = window.panes.menus.last
    assert menu is not None
    assert menu.activeAction() is menu.actions()[0]
    menu.close()
    window.panes.menus.open_token_menu(window.panes.frame.inspection.header.menu)
    menu = window.panes.menus.last
    assert menu is not None
    assert menu.activeAction() is next(each for each in menu.actions() if each.isEnabled())
    menu.close()


def test_another_profile_does_not_send_the_tabs_round(world: World, until: Until) -> None:
    window = show_valid(world, until)
    window.panes.frame.inspection.show_tab("Keys")
    chosen: list[int] = []
    window.panes.frame.inspection.row.tabs.currentChanged.connect(chosen.append)
    window.work.selection.select_profile(world.issuer.profile("wrong-secret").id)
    assert chosen == [0]
