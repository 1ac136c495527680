"""The review of an import, as a person goes through it: by keyboard, by mouse, and back to where they were."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector.core.definitions.document import DefinitionError
from inspector.core.definitions.proposal import Review
from inspector.core.text.message import message
from inspector.gui.importing.pane import ImportPane
from inspector.gui.importing.review_pane import ReviewPane
from inspector.gui.model.importing.importing import Source
from inspector.gui.model.selection import Purpose
from inspector.gui.widgets.announcing import announcer
from inspector.gui.widgets.ticks import TICK, row_height
from inspector.gui.window.main_window import MainWindow
from tests.gui import samples
from tests.gui.conftest import World
from tests.gui.importing import reviews

Until = Callable[[Callable[[], bool]], None]


def reviewed(world: World, review: Review | None = None) -> MainWindow:
    """A window with this under review."""
    window = world.window(samples.PROFILE)
    review = review or the_four()
    window.work.importing.show(Source(review.name, review.size), review)
    return window


def the_four() -> Review:
    changed = reviews.changing(samples.PROFILE)
    changed = replace(changed, profile=replace(changed.profile, name="billing-sync"))
    return reviews.review(reviews.NIGHTLY, changed, reviews.WEB, reviews.same(samples.PROFILE))


def panes(window: MainWindow) -> tuple[ImportPane, ReviewPane]:
    return window.panes.importing.pane(), window.panes.importing.review


def read(pane: ImportPane) -> list[tuple[str, str, bool]]:
    """Name, second line and tick of each row, as a screen reader has them."""
    model, roles = pane.profiles.model_of_ticks, Qt.ItemDataRole
    rows = []
    for at in range(model.rowCount()):
        index = model.index(at)
        described = str(index.data(roles.AccessibleDescriptionRole))
        rows.append(
            (
                str(index.data(roles.AccessibleTextRole)),
                described,
                index.data(roles.CheckStateRole) is Qt.CheckState.Checked,
            )
        )
    return rows


def test_the_list_says_what_would_become_of_each(world: World) -> None:
    pane, review = panes(window := reviewed(world))
    assert window.work.selection.purpose is Purpose.IMPORT
    assert pane.isVisible()
    assert review.isVisible()
    assert read(pane) == [
        ("orders-nightly", "New · 4 scopes · secret found, Ready, picked", True),
        ("billing-sync", "Changes 2 fields of your profile, Changes your profile, picked", True),
        ("orders-web", "New · will not get a token, not picked", False),
        ("orders-worker", "Same as your profile, not picked", False),
    ]
    assert pane.picked_words == "2 of 4 picked"
    assert pane.take.label == "Import 2 profiles"
    assert pane.footer.words == "Nothing is saved yet. No token was asked for."
    assert pane.profiles.accessibleName() == "Profiles to import"


def test_space_ticks_and_arrows_go_on_while_the_right_pane_follows(world: World) -> None:
    pane, review = panes(reviewed(world))
    assert QApplication.focusWidget() is pane.profiles
    assert review.title.text() == "orders-nightly"
    QTest.keyClick(pane.profiles, Qt.Key.Key_Down)
    QTest.keyClick(pane.profiles, Qt.Key.Key_Down)
    assert (review.title.text(), review.place.text()) == ("orders-web", "3 of 4")
    assert review.address.text() == "aws_cognito_user_pool_client.web"
    QTest.keyClick(pane.profiles, Qt.Key.Key_Space)
    assert pane.picked_words == "3 of 4 picked"
    assert pane.take.label == "Import 3 profiles"
    assert review.title.text() == "orders-web"
    QTest.keyClick(pane.profiles, Qt.Key.Key_Space)
    assert pane.picked_words == "2 of 4 picked"


def test_a_click_on_the_tick_ticks_and_one_beside_it_only_shows(world: World) -> None:
    pane, review = panes(reviewed(world))
    view = pane.profiles.viewport()
    first = QPoint(10 + TICK // 2, row_height() // 2)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=first)
    assert pane.picked_words == "1 of 4 picked"
    beside = QPoint(120, 2 * row_height() + row_height() // 2)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=beside)
    assert pane.picked_words == "1 of 4 picked"
    assert review.title.text() == "orders-web"


def test_the_arrows_of_the_header_go_through_all(world: World) -> None:
    pane, review = panes(reviewed(world))
    assert not review.previous.isEnabled()
    seen = [review.title.text()]
    while review.next.isEnabled():
        QTest.mouseClick(review.next, Qt.MouseButton.LeftButton)
        seen.append(review.title.text())
    assert seen == ["orders-nightly", "billing-sync", "orders-web", "orders-worker"]
    assert pane.profiles.current_key == "3"


def test_a_client_that_cannot_use_the_flow_says_so_with_place_answer_and_fix(world: World) -> None:
    window = reviewed(world)
    _, review = panes(window)
    window.work.importing.look_at(2)
    assert review.banner.words == (
        "Will not get a token",
        "It allows only code: this client cannot use client credentials.",
        "Cognito would answer unauthorized_client",
    )
    (card,) = review.cards
    assert card.accessibleName() == "No client credentials flow"
    assert "line 412" in card.accessibleDescription()
    assert "Fix: Give it a client of its own." in card.accessibleDescription()
    assert review.findings.header.accessibleDescription().startswith("2 ")
    assert card.copy is not None
    QTest.mouseClick(card.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == reviews.NO_FLOW.block


def test_each_profile_is_announced_once(world: World) -> None:
    window = reviewed(world)
    said: list[str] = []
    announcer().said.connect(said.append)
    window.work.importing.look_at(2)
    window.work.importing.pick(2, on=True)
    told = "Will not get a token. It allows only code: this client cannot use client credentials."
    assert said == [f"{told} Cognito would answer unauthorized_client"]


def test_what_is_missing_is_filled_in_once_for_all(world: World) -> None:
    window = reviewed(world, reviews.with_gaps())
    pane, review = panes(window)
    assert review.banner.words[0] == "Needs filling in"
    (pool,) = review.gaps
    assert pool.label.text() == "User pool ID"
    QTest.keyClicks(pool.edit, "eu-west-1_Zz9")
    assert review.banner.words[0] == "Ready"
    assert pool.edit.hasFocus() or pool.edit.text() == "eu-west-1_Zz9"
    window.work.importing.look_at(1)
    pool, domain = review.gaps
    assert pool.edit.text() == "eu-west-1_Zz9"
    assert read(pane)[1][1].startswith("New · 1 value to fill in")
    QTest.keyClicks(domain.edit, "orders-example")
    assert review.banner.words[0] == "Ready"
    window.panes.submit()
    assert {(each.name, each.user_pool_id) for each in window.work.profiles.own[1:]} == {
        ("worker", "eu-west-1_Zz9"), ("reports", "eu-west-1_Zz9")
    }  # fmt: skip


def test_of_many_profiles_that_need_a_value_the_first_are_named_and_the_rest_counted(world: World) -> None:
    needs = reviews.with_gaps().proposals[0]
    many = [
        replace(needs, address=f"c{at}", profile=reviews.client(f"client-{at:02d}", user_pool_id=""))
        for at in range(40)
    ]
    addresses = tuple(each.address for each in many)
    asks = tuple(replace(each, addresses=addresses) for each in reviews.with_gaps().asks)
    _, review = panes(reviewed(world, reviews.review(*many, asks=asks)))
    said = review.gaps[0].edit.accessibleDescription()
    assert said.endswith("Also for client-01, client-02, client-03 and 36 more."), said


def test_a_change_can_be_left_as_it_is(world: World) -> None:
    window = reviewed(world)
    _, review = panes(window)
    window.work.importing.look_at(1)
    client, scopes = review.change_rows
    assert client.tick.text() == "Client ID"
    assert scopes.tick.accessibleDescription() == "orders/read orders/write becomes billing/read"
    client.tick.click()
    window.panes.submit()
    assert window.work.profiles.own[0].client_id == samples.CLIENT
    assert window.work.profiles.own[0].scopes == ("billing/read",)


def test_the_import_ends_in_the_form_of_its_first_profile(world: World, until: Until) -> None:
    window = reviewed(world)
    pane, review = panes(window)
    QTest.mouseClick(pane.take, Qt.MouseButton.LeftButton)
    until(lambda: bool(window.panes.status.said))
    assert window.panes.status.said == "Imported 2 profiles and 9 scopes. 1 secret is in the keyring."
    assert window.work.selection.profile is not None
    assert window.work.selection.profile.name == "orders-nightly"
    assert window.panes.frame.request.isVisible()
    assert window.panes.frame.inspection.isVisible()
    assert not review.isVisible()
    QTest.mouseClick(window.panes.status.undo, Qt.MouseButton.LeftButton)
    assert window.work.profiles.own == (samples.PROFILE,)


def test_a_double_click_on_import_asks_for_no_token(world: World, until: Until) -> None:
    """The button that asks comes where the one that imports was."""
    window = reviewed(world)
    pane, _ = panes(window)
    at = pane.take.mapTo(window, pane.take.rect().center())
    QTest.mouseClick(pane.take, Qt.MouseButton.LeftButton)
    until(lambda: window.work.selection.purpose is Purpose.PROFILE)
    asks = window.panes.frame.request.get_token
    assert window.childAt(at) is asks
    pressed: list[bool] = []
    asks.clicked.connect(pressed.append)
    place = asks.rect().center()
    second = QMouseEvent(
        QMouseEvent.Type.MouseButtonDblClick, QPointF(place), QPointF(asks.mapToGlobal(place)),
        Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(asks, second)
    QTest.mouseRelease(asks, Qt.MouseButton.LeftButton)
    assert not pressed
    assert asks.hasFocus()
    held = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    QApplication.sendEvent(asks, held)
    assert not pressed, "nor does Enter that is held"
    assert not window.panes.registry["submit"].autoRepeat()


@pytest.mark.parametrize("way", ["button", "escape"])
def test_cancel_goes_back_to_where_the_user_was(world: World, way: str) -> None:
    window = world.window(samples.PROFILE)
    outcome = samples.valid()
    window.work.tokens.add(outcome)
    window.work.selection.select_token(outcome.id)
    before = window.work.selection.shown
    window.work.importing.show(Source("x"), the_four())
    assert window.work.selection.purpose is Purpose.IMPORT
    pane, _ = panes(window)
    if way == "button":
        QTest.mouseClick(pane.cancel, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(pane.profiles, Qt.Key.Key_Escape)
    assert window.work.selection.shown == before
    assert window.work.importing.review is None
    assert window.panes.frame.inspection.isVisible()
    assert not pane.profiles.model_of_ticks.rows, "nothing of the file is kept"


def test_another_place_of_the_window_leaves_the_review(world: World) -> None:
    window = reviewed(world)
    window.work.selection.select_profile(samples.PROFILE.id)
    assert window.work.importing.review is None
    assert window.panes.frame.inspection.isVisible()


def test_a_file_that_cannot_be_read_says_line_column_and_cause(world: World) -> None:
    window = world.window(samples.PROFILE)
    error = DefinitionError(message("A quotation mark is never closed."), line=14, column=7)
    window.work.importing.show_error(Source("template.yaml", 2048), error)
    pane, _ = panes(window)
    assert pane.words == (
        "template.yaml cannot be read.", "Line 14, column 7: A quotation mark is never closed."
    )  # fmt: skip
    assert not pane.take.isVisible()
    assert QApplication.focusWidget() is pane.other


def test_a_file_without_a_client_says_what_it_has(world: World) -> None:
    pane, _ = panes(reviewed(world, replace(reviews.review(), proposals=(), scopes=(), others=14)))
    assert pane.words == ("No client in this file.", "It has 14 resources, none of a kind known here.")


def test_more_than_twelve_profiles_have_a_filter(world: World) -> None:
    many = [replace(reviews.NIGHTLY, address=f"c{at}", profile=reviews.client(f"client-{at:02d}")) for at in range(13)]
    pane, review = panes(reviewed(world, reviews.review(*many)))
    assert pane.filter.isVisible()
    QTest.keyClicks(pane.filter, "07")
    assert [row.name for row in pane.profiles.model_of_ticks.rows] == ["client-07"]
    assert review.title.text() == "client-07"
    assert pane.picked_words == "13 of 13 picked", "what is filtered out stays picked"
    pane.filter.setFocus()
    QTest.keyClick(pane.filter, Qt.Key.Key_Escape)
    assert pane.filter.text() == "", "Esc empties it first"
    assert len(pane.profiles.model_of_ticks.rows) == 13
    QTest.keyClick(pane.filter, Qt.Key.Key_Escape)
    assert not pane.isVisible(), "and then leaves"
    pane, _ = panes(reviewed(world, reviews.review(*many[:12])))
    assert not pane.filter.isVisible()


def test_a_server_whose_descriptions_are_not_wanted_is_unticked(world: World) -> None:
    window = reviewed(world)
    pane, _ = panes(window)
    pane.scopes.setFocus()
    pane.scopes.go_to("orders")
    QTest.keyClick(pane.scopes, Qt.Key.Key_Space)
    window.panes.submit()
    new = window.work.profiles.own[-1]
    assert dict(new.scope_descriptions) == dict(reviews.INVENTORY_SCOPES)


def test_another_language_keeps_the_review_open(world: World) -> None:
    window = reviewed(world)
    window.work.importing.look_at(2)
    window.work.importing.pick(2, on=True)
    window = world.speak(window, "de")
    pane, review = panes(window)
    assert pane.isVisible()
    assert review.title.text() == "orders-web"
    assert read(pane)[2][2]
    assert review.isVisible()


@pytest.fixture
def hidden(world: World) -> Iterator[MainWindow]:
    window = reviewed(world)
    window.work.importing.look_at(2)
    window.panes.hide_values.hide_values(True)
    yield window
    window.panes.hide_values.hide_values(False)


def test_hidden_values_are_seen_in_no_row(hidden: MainWindow) -> None:
    pane, review = panes(hidden)
    told = " ".join(f"{name} {words}" for name, words, _ in read(pane))
    assert not {"orders-nightly", "orders-web", "billing-sync"} & set(told.split()), "only names of own profiles"
    assert "New" in told
    assert "orders" not in " ".join(review.banner.words)


def test_one_client_is_the_same_view(world: World) -> None:
    pane, review = panes(reviewed(world, reviews.review(reviews.NIGHTLY)))
    assert review.place.text() == ""
    assert not review.next.isVisible()
    assert pane.take.label == "Import 1 profile"


def test_nothing_picked_cannot_be_imported(world: World) -> None:
    window = reviewed(world, reviews.review(reviews.WEB))
    pane, _ = panes(window)
    assert not pane.take.isEnabled()
    window.panes.submit()
    assert window.panes.status.said == "No profile is picked."
    assert window.work.selection.purpose is Purpose.IMPORT


def test_the_explorer_of_scopes_does_not_take_the_place_of_the_review(world: World) -> None:
    window = world.window(world.remember(world.profile()))
    window.panes.registry.run("explore-scopes")
    explorer = window.panes.scopes.pane()
    assert explorer.isVisible()
    window.work.importing.show(Source("x"), the_four())
    _, review = panes(window)
    assert review.isVisible()
    window.work.exploring.changed.emit()
    assert review.isVisible(), "what goes on behind it does not take its place"
    window.panes.importing.leave()
    assert not review.isVisible()
    assert explorer.isVisible() or window.panes.frame.inspection.isVisible()


def test_tab_goes_from_the_list_through_the_review_as_the_eye_does(world: World) -> None:
    window = reviewed(world, reviews.with_gaps())
    window.work.importing.look_at(1)
    pane, review = panes(window)
    pool, domain = review.gaps
    pool.take_focus()
    QTest.keyClick(pool.edit, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is domain.edit
    QTest.keyClick(domain.edit, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is review.made.header
    pane.profiles.setFocus()
    QTest.keyClick(pane.profiles, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is pane.environment, "the list is one stop"
    QTest.keyClick(pane.environment, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is pane.take
