from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector.core.journeys.inspect import inspect_text
from inspector.core.journeys.row_facts import row_facts
from inspector.gui.inspection.findings.finding import Finding
from inspector.gui.sidebar.divider import STEP
from inspector.gui.sidebar.rows import Row, profile_row, profile_state, short_time, token_row
from inspector.gui.sidebar.sidebar import Sidebar
from inspector.gui.theme import theme
from inspector.gui.widgets.labels import MixedLabel
from tests.core.minting import mint, with_claims
from tests.gui import samples


def profile(i: int) -> Row:
    return Row(f"p{i}", f"profile {i}", "Cognito, no token", "profile-none", "mute_glyph", "Co", "Cognito")


def token(i: int) -> Row:
    return Row(f"t{i}", f"token {i}", "Valid, 14:28", "ok", "ok_glyph", time="14:28")


@pytest.fixture
def sidebar(qtbot: QtBot) -> Sidebar:
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    sidebar.resize(232, 773)
    with qtbot.waitActive(sidebar):
        sidebar.show()
        sidebar.activateWindow()
    return sidebar


def settle() -> None:
    """A layout inside layouts takes some rounds of events to come to rest."""
    for _ in range(6):
        QApplication.processEvents()


def test_arrow_keys_choose_and_the_window_choosing_tells_nobody(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.show_profiles([profile(i) for i in range(3)], "p0")
    with qtbot.assertNotEmitted(sidebar.profile_chosen):
        sidebar.profiles.select("p1")
        sidebar.show_profiles([profile(i) for i in range(4)], "p1")
        sidebar.profiles.select(None)
        sidebar.profiles.setFocus()
    sidebar.profiles.select("p1")
    with qtbot.waitSignal(sidebar.profile_chosen) as blocker:
        QTest.keyClick(sidebar.profiles, Qt.Key.Key_Down)
    assert blocker.args == ["p2"]


def test_each_list_is_one_tab_stop(sidebar: Sidebar) -> None:
    sidebar.show_profiles([profile(i) for i in range(3)], "p0")
    sidebar.show_tokens([token(i) for i in range(3)], "t0")
    sidebar.log_out.setEnabled(True)
    order = [sidebar.paste, sidebar.scan, sidebar.new_profile, sidebar.profiles, sidebar.tokens, sidebar.log_out]
    sidebar.paste.setFocus()
    for following in order[1:]:
        QTest.keyClick(sidebar.focusWidget(), Qt.Key.Key_Tab)
        assert following.hasFocus()


def test_with_many_rows_there_is_a_filter_a_divider_and_chips_in_the_order_of_tab(sidebar: Sidebar) -> None:
    sidebar.show_profiles([profile(i) for i in range(30)], "p0")
    sidebar.show_tokens([token(i) for i in range(30)], "t0")
    sidebar.log_out.setEnabled(True)
    order: list[QWidget] = [
        sidebar.paste, sidebar.scan, sidebar.filter, sidebar.new_profile, sidebar.profiles, sidebar.halves.divider,
        sidebar.more, *sidebar.chips.chips, sidebar.tokens, sidebar.log_out,
    ]  # fmt: skip
    sidebar.paste.setFocus()
    for following in order[1:]:
        QTest.keyClick(QApplication.focusWidget() or sidebar, Qt.Key.Key_Tab)
        assert following.hasFocus(), following.accessibleName()
    assert all(widget.accessibleName() for widget in order)


def test_with_few_rows_there_is_nothing_of_what_helps_with_many(sidebar: Sidebar) -> None:
    sidebar.show_profiles([profile(i) for i in range(2)], "p0")
    sidebar.show_tokens([token(i) for i in range(3)], "t0")
    helping = (sidebar.filter, sidebar.search, sidebar.chips, sidebar.more, sidebar.upper_half.head.count)
    assert not any(widget.isVisible() for widget in helping)
    assert not sidebar.halves.divider.isEnabled()
    assert sidebar.halves.handleWidth() == 0
    for count, filtered in ((7, False), (8, True)):
        sidebar.show_profiles([profile(i) for i in range(count)], None)
        assert (sidebar.filter.isVisible(), sidebar.chips.isVisible()) == (filtered, False)
    sidebar.show_profiles([profile(0)], None)
    for count, seen in ((7, (False, False)), (8, (False, True)), (12, (True, True))):
        sidebar.show_tokens([token(i) for i in range(count)], None)
        assert (sidebar.filter.isVisible(), sidebar.chips.isVisible()) == seen


def test_more_than_eight_profiles_have_one_line_each(sidebar: Sidebar) -> None:
    sidebar.show_profiles([profile(i) for i in range(8)], None)
    two_lines = sidebar.profiles.row_height()
    sidebar.show_profiles([profile(i) for i in range(9)], None)
    assert sidebar.profiles.row_height() < two_lines
    sidebar.set_rail(True)
    assert sidebar.profiles.row_height() == two_lines, "a rail has tiles"


def test_empty_lists_say_so(sidebar: Sidebar) -> None:
    sidebar.say_empty("No profiles.", "No tokens.")
    assert sidebar.upper_half.empty_words == "No profiles."
    assert sidebar.lower_half.empty_words == "No tokens."
    sidebar.say_empty("A profile remembers where to ask for a token; its secret stays in your keyring.", "No tokens.")
    settle()
    for label in sidebar.halves.findChildren(MixedLabel):
        assert label.isHidden() or label.height() >= label.heightForWidth(label.width()) > 0
    assert sidebar.new_profile.height() >= sidebar.new_profile.sizeHint().height()
    sidebar.show_profiles([profile(0)], None)
    assert sidebar.upper_half.empty_words == ""


def test_what_is_said_of_an_empty_list_is_read_whole(sidebar: Sidebar) -> None:
    words = "None yet. A profile remembers where to ask for a token; its secret stays in your keyring."
    sidebar.say_empty(words, "None yet.")
    sidebar.show_tokens([token(0)], None)
    settle()
    label = sidebar.upper_half._empty
    assert label.height() >= label.heightForWidth(label.width()) > label.fontMetrics().height()
    assert sidebar.lower_half.y() > label.mapTo(sidebar.halves, label.rect().bottomLeft()).y()


@pytest.mark.parametrize("profiles,tokens", [(2, 3), (30, 1), (3, 40), (30, 40), (0, 40), (7, 7)])
@pytest.mark.parametrize("height", [773, 613, 400])
def test_the_lists_share_the_height_and_nothing_overlaps(
    sidebar: Sidebar, profiles: int, tokens: int, height: int
) -> None:
    sidebar.resize(232, height)
    sidebar.show_profiles([profile(i) for i in range(profiles)], None)
    sidebar.show_tokens([token(i) for i in range(tokens)], None)
    settle()
    upper, lower = sidebar.upper_half.geometry(), sidebar.lower_half.geometry()
    assert upper.bottom() < lower.top()
    assert lower.bottom() <= sidebar.halves.height()
    for half in (sidebar.upper_half, sidebar.lower_half):
        if half.rows.isVisible():
            assert half.rows.geometry().bottom() <= half.height()
            assert half.rows.height() > 0


@pytest.mark.parametrize("height", [773, 613])
def test_what_comes_into_one_list_never_moves_the_other(sidebar: Sidebar, height: int) -> None:
    sidebar.resize(232, height)
    sidebar.show_profiles([profile(i) for i in range(30)], None)
    sidebar.show_tokens([token(0)], None)
    settle()
    before = sidebar.upper_half.geometry(), sidebar.new_profile.mapTo(sidebar, QPoint())
    for count in (2, 9, 90):
        sidebar.show_tokens([token(i) for i in range(count)], None)
        settle()
        assert (sidebar.upper_half.geometry(), sidebar.new_profile.mapTo(sidebar, QPoint())) == before
    lower = sidebar.lower_half.geometry()
    sidebar.show_profiles([profile(i) for i in range(60)], None)
    settle()
    assert sidebar.lower_half.geometry() == lower


def test_the_divider_is_moved_by_keys_and_stays_where_it_was_put(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.show_profiles([profile(i) for i in range(30)], None)
    sidebar.show_tokens([token(i) for i in range(30)], None)
    settle()
    divider, before = sidebar.halves.divider, sidebar.upper_half.height()
    divider.setFocus()
    with qtbot.waitSignal(sidebar.halves.divided):
        QTest.keyClick(divider, Qt.Key.Key_Up)
    moved = sidebar.upper_half.height()
    assert moved == before - theme.current().px(STEP)
    sidebar.show_tokens([token(i) for i in range(60)], None)
    settle()
    assert sidebar.upper_half.height() == moved
    QTest.keyClick(divider, Qt.Key.Key_Down)
    assert sidebar.upper_half.height() == before


def test_the_rail_says_in_tooltips_what_it_does_not_show(sidebar: Sidebar) -> None:
    sidebar.show_profiles([profile(0)], "p0")
    sidebar.set_rail(True)
    assert sidebar.paste.toolTip() == sidebar.paste.accessibleName() == "Paste a token"
    index = sidebar.profiles.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "profile 0\nCognito, no token"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "profile 0"


def test_names_are_only_text() -> None:
    hostile = replace(samples.PROFILE, name="<b>x</b>\u202egnp")
    row = profile_row(hostile, None, busy=True)
    assert row.name == "<b>x</b><U+202E>gnp"
    assert row.description.endswith("asking for a token")
    facts = row_facts(replace(samples.valid(), label="a\u200bb", profile=None))
    assert facts is not None
    assert token_row(facts, samples.NOW).name == "a<U+200B>b"


def test_times_of_other_days_are_dates() -> None:
    assert short_time(samples.NOW, samples.NOW).count(":") == 1
    assert ":" not in short_time(samples.NOW - 3 * 86_400, samples.NOW)
    assert short_time(1e300, samples.NOW) == "after the year 9999"


def test_only_the_demo_issuers_profiles_wear_its_tile() -> None:
    profile = replace(samples.PROFILE, provider="generic", issuer="http://localhost:3000", token_url="")
    assert profile_row(profile, None, busy=False).tile == "OW"
    assert profile_row(profile, None, busy=False, demo=True).tile == "De"


def test_the_row_that_is_shown_stays_in_sight_when_the_divider_comes(sidebar: Sidebar) -> None:
    sidebar.show_profiles([profile(i) for i in range(7)], "p6")
    list_ = sidebar.profiles
    list_.scrollToBottom()
    for count in range(1, 9):
        sidebar.show_tokens([token(i) for i in range(count)], "t0")
        settle()
        row = list_.visualRect(list_.currentIndex())
        assert row.top() >= 0
        assert row.bottom() <= list_.viewport().height()


def test_a_row_that_was_scrolled_away_is_not_brought_back(sidebar: Sidebar) -> None:
    sidebar.show_profiles([profile(i) for i in range(40)], "p39")
    sidebar.profiles.scrollToTop()
    sidebar.show_tokens([token(i) for i in range(8)], "t0")
    settle()
    assert sidebar.profiles.verticalScrollBar().value() == 0


def test_below_the_heads_is_no_room_for_what_is_not_said(sidebar: Sidebar) -> None:
    sidebar.say_empty("No profiles.", "No tokens.")
    sidebar.show_profiles([profile(0)], None)
    sidebar.show_tokens([token(0)], None)
    settle()
    for half in (sidebar.upper_half, sidebar.lower_half):
        assert half.rows.geometry().top() - half.head.geometry().bottom() < 8


def test_buttons_of_the_sidebar_begin_at_one_place(sidebar: Sidebar) -> None:
    sidebar.resize(200, 773)
    sidebar.paste.set_keys("Strg+Umschalt+Einfügen")  # there is no room for it
    sidebar.paste.setText("Token einfügen")
    seen = sidebar.paste.grab().toImage()
    ground = seen.pixelColor(3, seen.height() // 2)
    inked = [
        x
        for x in range(4, seen.width() - 4)
        if any(seen.pixelColor(x, y) != ground for y in range(8, seen.height() - 8))
    ]
    assert inked[0] < 16


@pytest.mark.parametrize("exp, expired", [(1, True), (1.5, True), (True, False), ("1", False), (-(10**400), True)])
def test_what_is_no_date_has_not_expired(exp: object, expired: bool) -> None:
    outcome = inspect_text(mint(with_claims(exp=exp)), samples.EXPECTATION, now=samples.ISSUED)
    assert outcome.inspection is not None
    assert profile_state(outcome)[2] == ("expired token" if expired else "rejected token")
    assert Finding(outcome.inspection.check("exp"), outcome.inspection).expired is expired
