"""Two tokens side by side: from the button, the keys and the sidebar's menu, until one of them is gone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector.core.checks.judge import judge_token
from inspector.core.journeys.outcome import Outcome
from inspector.core.profiles.profile import Profile
from inspector.core.store.stored_token import TokenOrigin
from inspector.core.text.language import tr
from inspector.core.tokens.token import decode_unverified
from inspector.gui.finder.finder import Finder
from inspector.gui.finder.model import Entry
from inspector.gui.inspection.comparison.actions import MOST_AT_ONCE
from inspector.gui.inspection.comparison.delegate import MARKED, ComparisonDelegate
from inspector.gui.inspection.comparison.model import ComparisonColumn
from inspector.gui.inspection.comparison.view import ComparisonView
from inspector.gui.sidebar.rows import short_time
from inspector.gui.theme import theme
from inspector.gui.widgets.announcing import announcer
from inspector.gui.widgets.buttons import Button, fit
from inspector.gui.window.main_window import MainWindow
from tests.core.minting import EXPECTED, key_set, mint, rsa_key, with_claims
from tests.core.minting import NOW as AT
from tests.gui.conftest import World

Until = Callable[[Callable[[], bool]], None]
PROFILE = Profile("orders-worker", "generic", issuer="https://id.example.com", client_id="c", id="p1")
OTHER = replace(PROFILE, id="p2", name="reports")
ROLES = Qt.ItemDataRole


def outcome(id_: str, at: float, profile: Profile | None = PROFILE, text: str = "", **claims: Any) -> Outcome:
    """A token of the session, obtained at `at` seconds after the others' beginning."""
    token = decode_unverified(text or mint(with_claims(**{"jti": id_, **claims})))
    inspection = judge_token(token, key_set(), EXPECTED, AT)
    label, origin = (profile.name, TokenOrigin.REQUESTED) if profile is not None else ("", TokenOrigin.PASTED)
    return Outcome(label, AT + at, profile, inspection=inspection, origin=origin, id=id_)


def with_tokens(world: World, *outcomes: Outcome, shown: str = "a") -> MainWindow:
    world.offset_s = AT - world.now()  # the window's clock is the tokens'
    window = world.window(PROFILE, OTHER)
    for each in outcomes:
        window.work.tokens.add(each)
    if outcomes:
        window.work.selection.select_token(shown)
    return window


def two(world: World) -> MainWindow:
    return with_tokens(world, outcome("a", 0), outcome("b", 10, scope="orders/read"))


def compared(window: MainWindow) -> ComparisonView:
    window.panes.compare.ask()
    assert window.panes.frame.inspection.comparing
    return window.panes.frame.inspection.comparison


def rows(view: ComparisonView) -> list[str]:
    model = view.model
    every = (model.index(row, ComparisonColumn.NAME) for row in range(model.rowCount()))
    return [str(index.data(ROLES.AccessibleTextRole)) for index in every]


def listed(finder: Finder) -> list[Entry]:
    """What can be chosen, in its order."""
    return [entry for row in range(finder.model.rowCount()) if (entry := finder.model.entry_at(row)) is not None]


def glyphs(view: ComparisonView, index: Any) -> list[str]:
    """The glyphs of a row, in the columns of the first token, of the second and of the difference."""
    delegate = view.table.itemDelegate()
    assert isinstance(delegate, ComparisonDelegate)
    made = [delegate._icon(index.siblingAtColumn(column)) for column in ComparisonColumn]
    return [icon for each in made if each is not None for icon in [each[0]]]


def index_of(view: ComparisonView, name: str, column: ComparisonColumn = ComparisonColumn.NAME) -> Any:
    return view.model.index(rows(view).index(name), column)


def focused() -> Any:
    return QApplication.focusWidget()


def test_what_acceptors_do_with_each_token_has_a_glyph(world: World) -> None:
    window = with_tokens(world, outcome("a", 0), outcome("b", 10, aud="https://orders.example"))
    view = compared(window)
    parting = [
        entry for at in range(view.model.rowCount()) if (entry := view.model.entry(view.model.index(at, 0))).outcomes
    ]
    assert parting
    at = next(at for at in range(view.model.rowCount()) if view.model.entry(view.model.index(at, 0)) is parting[0])
    assert {"bad", "fork", "ok", "not-checked"} >= set(glyphs(view, view.model.index(at, 0))[:2])
    assert len(glyphs(view, view.model.index(at, 0))) == 3


# --- the button ---


def test_it_needs_two_tokens_and_says_so(world: World) -> None:
    window = with_tokens(world)
    button = window.panes.frame.inspection.header.compare
    assert (button.accessibleName(), button.isEnabled()) == ("Compare", False)
    assert button.toolTip() == "Needs two tokens (Ctrl+D)"
    assert window.panes.registry["compare"].why_not() == "Needs two tokens."
    window.work.tokens.add(outcome("a", 0))
    assert not button.isEnabled()
    window.work.tokens.add(outcome("b", 1))
    window.work.selection.select_token("a")
    assert button.isEnabled()
    assert button.toolTip() == "Compare (Ctrl+D)"
    assert window.panes.registry["compare"].why_not() == ""


def test_it_says_so_where_no_token_is_shown(world: World) -> None:
    window = two(world)
    window.work.selection.show(None)
    assert window.panes.registry["compare"].why_not() == "There is no token yet."
    assert not window.panes.frame.inspection.header.compare.isEnabled()


def test_with_one_other_token_there_is_nothing_to_ask(world: World) -> None:
    window = two(world)
    QTest.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    view = window.panes.frame.inspection.comparison
    assert view.isVisible()
    assert view.comparison is not None
    assert view.comparison.first.scopes != view.comparison.second.scopes
    assert focused() is view.table
    assert window.panes.frame.inspection.header.title.text() == "Two tokens compared"
    assert not window.panes.frame.inspection.banner.isVisible()


def test_with_more_the_most_alike_is_offered_first_then_the_newest(world: World) -> None:
    window = with_tokens(
        world,
        outcome("a", 0),
        outcome("elsewhere", 50, OTHER, iss="https://elsewhere.example.com"),
        outcome("pasted", 30, None),
        outcome("later", 40, OTHER),
        outcome("own-old", 10),
        outcome("own-new", 20, scope="x & y"),
    )
    window.panes.frame.inspection.header.compare.click()
    finder = window.panes.choice.finder
    assert finder is not None
    assert focused() is finder.field
    assert [entry.id for entry in listed(finder)] == ["own-new", "later", "pasted", "own-old", "elsewhere"]
    assert [finder.model.index(row).data() for row in (0, 2)] == ["Same client, another verdict", "Same client"]
    first = listed(finder)[0]
    facts = window.work.tokens.facts.of("own-new")
    assert facts is not None
    assert facts.expires is not None
    assert (first.label, first.detail) == ("orders-worker", f"Rejected, x +2, exp {short_time(facts.expires, AT)}")

    QTest.keyClick(finder.field, Qt.Key.Key_Escape)
    assert not finder.isVisible()
    assert not window.panes.compare.comparing

    QTest.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(finder.field, "orders-worker valid")
    assert [entry.id for entry in listed(finder)] == ["own-old"]
    QTest.keyClick(finder.field, Qt.Key.Key_Return)
    view = window.panes.frame.inspection.comparison
    assert view.isVisible()
    assert [card.verdict.text() for card in view.sides] == ["Valid", "Valid"]


def test_the_menu_of_a_listed_token_compares_it_with_another(world: World) -> None:
    window = two(world)
    menu = window.panes.menus.listed_token_menu("b")
    next(entry for entry in menu.actions() if entry.text().startswith("Compare with…")).trigger()
    assert window.work.selection.outcome is not None
    assert window.work.selection.outcome.id == "b"
    assert [card.verdict.text() for card in window.panes.frame.inspection.comparison.sides] == ["Rejected", "Valid"]


def test_the_menu_of_a_listed_token_copies_it(world: World) -> None:
    window = two(world)
    menu = window.panes.menus.listed_token_menu("b")
    next(entry for entry in menu.actions() if entry.text() == "Copy token").trigger()
    wanted = window.work.tokens.get("b")
    assert wanted is not None
    assert wanted.inspection is not None
    assert QGuiApplication.clipboard().text() == wanted.inspection.token.text
    assert window.panes.status.said.startswith("Token copied.")


def test_the_menu_of_a_lonely_token_says_what_it_needs(world: World) -> None:
    window = with_tokens(world, outcome("a", 0))
    entries = window.panes.menus.listed_token_menu("a").actions()
    entry = next(each for each in entries if each.text().startswith("Compare with"))
    assert entry.text() == "Compare with (needs two tokens)"
    assert not entry.isEnabled()


# --- the view ---


def test_it_says_who_is_who_and_what_it_comes_to(world: World) -> None:
    spoken: list[str] = []
    announcer().said.connect(spoken.append)
    view = compared(two(world))
    assert [card.verdict.text() for card in view.sides] == ["Valid", "Rejected"]
    assert view.sides[0].name.text().startswith("First: orders-worker, ")
    assert view.summary.text() == (
        "They differ in scope. The first is valid, the second is rejected: It lacks the scope orders/write."
    )
    assert view.summary.text() in spoken
    assert rows(view) == ["Checks 1", "Scope missing", "Payload 1", "scope"]


def test_what_is_the_same_is_shown_on_demand(world: World) -> None:
    view = compared(two(world))
    assert view.only.isChecked()
    view.only.click()
    assert {"iss", "alg", "Signature", "Verified with"} <= set(rows(view))
    view.close_button.click()
    window = view.window()
    assert isinstance(window, MainWindow)
    assert compared(window).only.isChecked()


def test_the_other_way_round(world: World) -> None:
    window = two(world)
    view = compared(window)
    view.swap.click()
    assert [card.verdict.text() for card in view.sides] == ["Rejected", "Valid"]
    assert view.summary.text().startswith("They differ in scope. The second is valid, the first is rejected")
    assert window.work.selection.outcome is not None
    assert window.work.selection.outcome.id == "a"


def test_each_cell_is_heard_by_itself_and_each_row_as_a_sentence(world: World) -> None:
    view = compared(two(world))

    def heard(column: ComparisonColumn, role: Qt.ItemDataRole = ROLES.AccessibleTextRole) -> str:
        return str(index_of(view, "scope", column).data(role))

    assert heard(ComparisonColumn.FIRST) == "First: orders/read orders/write"
    assert heard(ComparisonColumn.SECOND) == "Second: orders/read"
    assert heard(ComparisonColumn.DIFFERENCE) == "Different. Only in the first: orders/write."
    assert heard(ComparisonColumn.NAME, ROLES.AccessibleDescriptionRole) == (
        "scope: orders/read orders/write in the first and orders/read in the second. Only in the first: orders/write."
    )
    table = QAccessible.queryAccessibleInterface(view.table)
    assert table is not None
    names = {table.child(i).text(QAccessible.Text.Name) for i in range(table.childCount())}
    assert {"scope", "Second: orders/read", "Different. Only in the first: orders/write."} <= names


def test_what_only_one_has_is_said_in_a_word(world: World) -> None:
    view = compared(with_tokens(world, outcome("a", 0, aud="x\u202e"), outcome("b", 1)))
    assert index_of(view, "aud", ComparisonColumn.FIRST).data() == "x<U+202E>"
    assert index_of(view, "aud", ComparisonColumn.SECOND).data(ROLES.AccessibleTextRole) == "Second: not there"
    assert index_of(view, "aud", ComparisonColumn.DIFFERENCE).data() == "Only in the first."


def marked(view: ComparisonView, name: str, column: ComparisonColumn) -> list[str]:
    delegate = view.table.itemDelegate()
    assert isinstance(delegate, ComparisonDelegate)
    return [text for text, style in delegate.spans(index_of(view, name, column)) if style == MARKED]


def test_what_differs_is_marked_in_both_values(world: World) -> None:
    first = outcome("a", 0, note="https://api.example.com/orders/v1/x", roles=["reader", "read"])
    second = outcome("b", 1, note="https://api.example.com/orders/v2/x", roles=["read", "writer"], scope="orders/read")
    view = compared(with_tokens(world, first, second))
    assert (marked(view, "note", ComparisonColumn.FIRST), marked(view, "note", ComparisonColumn.SECOND)) == (
        ["1"],
        ["2"],
    )
    assert marked(view, "scope", ComparisonColumn.FIRST) == ["orders/write"]
    assert marked(view, "scope", ComparisonColumn.SECOND) == []


def test_nothing_is_green_of_a_token_nobody_has_verified(world: World) -> None:
    unknown = mint(with_claims(exp=int(AT) - 900), key=rsa_key("other"), kid="other")
    view = compared(with_tokens(world, outcome("a", 0), outcome("b", 1, text=unknown)))
    view.only.click()
    delegate = view.table.itemDelegate()
    assert isinstance(delegate, ComparisonDelegate)
    words = [
        delegate.spans(index_of(view, "Issuer", column))[0]
        for column in (ComparisonColumn.FIRST, ComparisonColumn.SECOND)
    ]
    assert [(text, style.token) for text, style in words] == [
        ("Passed", "ok_text"), ("Would pass if genuine", "mute_text"),
    ]  # fmt: skip


def test_where_nothing_differs_it_says_so(world: World) -> None:
    view = compared(with_tokens(world, outcome("a", 0), outcome("b", 1, jti="other")))
    assert view.nothing.isVisible()
    assert not view.table.isVisible()
    assert focused() is view.close_button
    view.only.click()
    assert view.table.isVisible()


def test_what_cannot_be_compared_is_said(world: World) -> None:
    view = compared(with_tokens(world, outcome("a", 0), outcome("b", 1, text="opaque-token-0001")))
    assert view.limits.text() == "The second token is opaque, so it has no header and no claims to compare."
    assert "opaque-token-0001" not in str(
        [view.model.data(view.model.index(r, c)) for r in range(20) for c in ComparisonColumn]
    )


def test_it_is_copied_for_a_ticket_as_it_is_shown(world: World) -> None:
    window = two(world)
    view = compared(window)
    view.copy.click()
    text = QApplication.clipboard().text()
    assert text.startswith("## Two tokens compared\n\nThey differ in scope.")
    assert "`scope`" in text
    assert "`iss`" not in text
    view.only.click()
    view.copy.click()
    assert "`iss`" in QApplication.clipboard().text()


def test_what_is_copied_names_nobody_where_reports_do_not(world: World) -> None:
    window = with_tokens(world, outcome("a", 0), outcome("b", 1, sub="u-9876", scope="orders/read"))
    nobody = window.panes.frame.inspection.header.nobody
    nobody.setChecked(True)
    view = compared(window)
    view.copy.click()
    text = QApplication.clipboard().text()
    assert "u-9876" not in text
    assert "<subject" in text
    nobody.setChecked(False)
    view.copy.click()
    assert "u-9876" in QApplication.clipboard().text()


def test_a_report_copied_by_keys_is_as_it_was_chosen_last_in_another_language_too(world: World) -> None:
    window = with_tokens(world, outcome("a", 0, sub="u-9876"))
    window.panes.registry.run("copy-report")
    assert "## " in QApplication.clipboard().text()
    assert "u-9876" not in QApplication.clipboard().text()
    window.work.reporting.hide_for(public=False)
    new = world.speak(window, "de")
    new.panes.registry.run("copy-report")
    assert "u-9876" in QApplication.clipboard().text()


def test_a_row_is_copied_by_keys_and_from_its_menu(world: World) -> None:
    view = compared(two(world))
    view.table.setCurrentIndex(index_of(view, "scope"))
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().startswith("scope: orders/read orders/write in the first and")
    menu = view.table.menu_for(view.table.currentIndex())
    assert [entry.text() for entry in menu.actions()] == [
        "Copy row", "Copy what the first has", "Copy what the second has",
    ]  # fmt: skip
    menu.actions()[2].trigger()
    assert QApplication.clipboard().text() == "orders/read"


# --- leaving ---


def test_esc_goes_back_to_the_tab_before(world: World) -> None:
    window = two(world)
    window.panes.frame.inspection.show_tab("Claims")
    window.panes.frame.inspection.header.compare.setFocus()
    view = compared(window)
    QTest.keyClick(view.table, Qt.Key.Key_Escape)
    pane = window.panes.frame.inspection
    assert not pane.comparing
    assert pane.banner.isVisible()
    assert pane.current_tab == "Claims"
    assert focused() is pane.header.compare
    assert pane.header.title.text() == "Access token"


@pytest.mark.parametrize("tab", ["Checks", "Raw"])
def test_asking_for_a_tab_leaves_it(world: World, tab: str) -> None:
    window = two(world)
    compared(window)
    window.panes.frame.inspection.show_tab(tab)
    assert not window.panes.frame.inspection.comparing
    assert window.panes.frame.inspection.current_tab == tab


def test_so_does_the_filter_of_the_claims(world: World) -> None:
    window = two(world)
    compared(window)
    window.panes.frame.inspection.focus_filter()
    assert not window.panes.frame.inspection.comparing
    assert focused() is window.panes.frame.inspection.row.filter


def test_choosing_a_token_leaves_it(world: World) -> None:
    window = two(world)
    compared(window)
    window.work.selection.select_token("a")
    assert not window.panes.frame.inspection.comparing


def test_logging_out_leaves_it(world: World, until: Until) -> None:
    window = two(world)
    compared(window)
    window.work.log_out()
    until(lambda: len(window.work.tokens) == 0)
    assert not window.panes.frame.inspection.comparing
    assert not window.panes.frame.inspection.header.compare.isEnabled()
    view = window.panes.frame.inspection.comparison
    assert view.comparison is None, "log out leaves nothing of a token"
    assert view.model.rowCount() == 0
    assert "orders" not in view.summary.text()


def test_a_token_that_expires_meanwhile_is_told_at_once(world: World) -> None:
    window = with_tokens(world, outcome("a", 0), outcome("b", 1, exp=int(AT) + 100))
    view = compared(window)
    assert [card.verdict.text() for card in view.sides] == ["Valid", "Valid"]
    world.offset_s += 300
    window.tick()
    assert window.panes.frame.inspection.comparing
    assert [card.verdict.text() for card in view.sides] == ["Valid", "Rejected"]
    assert "exp" in rows(view)


def test_large_tokens_are_compared_off_the_windows_thread(world: World, until: Until) -> None:
    many: dict[str, Any] = {f"m{number}": "x" * 50 for number in range(MOST_AT_ONCE // 80)}
    window = with_tokens(world, outcome("a", 0, **many), outcome("b", 1, **many | {"m7": "y"}))
    window.panes.compare.ask()
    view = window.panes.frame.inspection.comparison
    assert view.summary.text() == "Comparing two large tokens."
    assert not view.swap.isEnabled()
    until(lambda: view.comparison is not None)
    assert view.summary.text().startswith("They differ in m7.")
    assert focused() is view.table


def test_it_stays_when_the_language_changes(world: World, until: Until) -> None:
    window = two(world)
    view = compared(window)
    view.only.click()
    view.swap.click()
    window = world.speak(window, "de")
    try:
        until(lambda: window.panes.frame.inspection.comparing and window.panes.frame.inspection.comparison is not view)
        anew = window.panes.frame.inspection.comparison
        assert [card.verdict.text() for card in anew.sides] == [tr("Rejected"), tr("Valid")]
        assert not anew.only.isChecked()
    finally:
        window = world.speak(window, "en")


# --- room ---


def test_where_there_is_no_room_the_difference_is_said_below_the_name(world: World) -> None:
    view = compared(two(world))
    view.table.resize(theme.current().px(380), 300)
    delegate = view.table.itemDelegate()
    assert isinstance(delegate, ComparisonDelegate)
    assert view.table.isColumnHidden(ComparisonColumn.DIFFERENCE)
    words = "".join(text for text, _ in delegate.spans(index_of(view, "scope")))
    assert words == "scope\nDifferent\nOnly in the first: orders/write."
    view.table.resize(theme.current().px(700), 300)
    assert not view.table.isColumnHidden(ComparisonColumn.DIFFERENCE)


def test_buttons_lose_their_labels_one_after_the_other(qapp: QApplication) -> None:
    theme.install(qapp)
    buttons = [Button(label, icon="copy") for label in ("A long label", "Another long label")]
    wide = [button.full_width() for button in buttons]
    for room, without in ((sum(wide), [False, False]), (sum(wide) - 1, [True, False]), (10, [True, True])):
        fit(buttons, room)
        assert [button.icon_only for button in buttons] == without


def test_of_very_many_scopes_those_on_show_alone_are_looked_for(world: World, until: Until) -> None:
    many = {id_: " ".join(f"{id_}{number}" for number in range(20_000)) for id_ in ("a", "b")}
    window = with_tokens(world, *(outcome(id_, AT, scope=scopes) for id_, scopes in many.items()))
    view = compared(window)
    until(lambda: view.comparison is not None)
    row = view.model.entry(index_of(view, "scope")).row
    assert row is not None
    assert 10 < len(row.only_first) < 200
    assert 10 < len(row.only_second) < 200
    assert marked(view, "scope", ComparisonColumn.FIRST)[:3] == ["a0", "a1", "a2"]
    assert marked(view, "scope", ComparisonColumn.SECOND)[:3] == ["b0", "b1", "b2"]
