from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.core.journeys.inspect import inspect_text
from inspector.gui.inspection.findings.finding import Finding
from inspector.gui.sidebar.models import Row, profile_row, profile_state, short_time, token_row
from inspector.gui.sidebar.sidebar import Sidebar
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
    order = [sidebar.paste, sidebar.scan, sidebar.profiles, sidebar.new_profile, sidebar.tokens, sidebar.log_out]
    sidebar.paste.setFocus()
    for following in order[1:]:
        QTest.keyClick(sidebar.focusWidget(), Qt.Key.Key_Tab)
        assert following.hasFocus()


def test_empty_lists_say_so(sidebar: Sidebar) -> None:
    sidebar.say_empty("No profiles.", "No tokens.")
    assert sidebar._no_profiles.isVisible()
    assert sidebar._no_tokens.text() == "No tokens."
    sidebar.show_profiles([profile(0)], None)
    assert not sidebar._no_profiles.isVisible()


def test_a_list_makes_room_when_what_stands_for_the_other_one_gets_longer(sidebar: Sidebar) -> None:
    """As when no keyring is found, which is known after the profiles are there."""
    sidebar.show_profiles([profile(i) for i in range(30)], "p0")
    sidebar.show_tokens([], None)
    sidebar.say_empty("None.", "None yet.")
    QApplication.processEvents()
    sidebar.say_empty("None.", "None yet. Tokens are kept in memory only and are gone when you quit. " * 2)
    QApplication.processEvents()
    assert sidebar.profiles.geometry().bottom() < sidebar.new_profile.geometry().top()


@pytest.mark.parametrize("profiles,tokens", [(2, 3), (30, 1), (3, 40), (30, 40), (0, 40)])
@pytest.mark.parametrize("height", [773, 613, 400])
def test_the_lists_share_the_height_and_nothing_overlaps(
    sidebar: Sidebar, profiles: int, tokens: int, height: int
) -> None:
    sidebar.resize(232, height)
    sidebar.show_profiles([profile(i) for i in range(profiles)], None)
    sidebar.show_tokens([token(i) for i in range(tokens)], None)
    sidebar._lists.share()
    layout = sidebar._lists.layout()
    assert layout is not None
    layout.activate()
    shown = [w for w in (sidebar.profiles, sidebar.new_profile, sidebar.tokens) if w.isVisible()]
    for upper, lower in itertools.pairwise(shown):
        assert upper.geometry().bottom() < lower.geometry().top()
    assert shown[-1].geometry().bottom() <= sidebar._lists.height()
    if tokens > 10 and profiles > 10:
        assert sidebar.tokens.height() >= sidebar.tokens.sizeHintForRow(0)


@pytest.mark.parametrize("height", [773, 613, 400, 340])
def test_three_tokens_keep_their_rows_beside_many_profiles(sidebar: Sidebar, height: int) -> None:
    sidebar.resize(232, height)
    sidebar.show_profiles([profile(i) for i in range(40)], None)
    sidebar.show_tokens([token(i) for i in range(3)], None)
    sidebar._lists.share()
    assert sidebar.tokens.height() == 3 * sidebar.tokens.sizeHintForRow(0)
    assert sidebar.profiles.height() >= sidebar.profiles.sizeHintForRow(0), "and it scrolls"


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
    assert token_row(replace(samples.valid(), label="a\u200bb"), samples.NOW).name == "a<U+200B>b"


def test_times_of_other_days_are_dates() -> None:
    assert short_time(samples.NOW, samples.NOW).count(":") == 1
    assert ":" not in short_time(samples.NOW - 3 * 86_400, samples.NOW)
    assert short_time(1e300, samples.NOW) == "after the year 9999"


def test_only_the_demo_issuers_profiles_wear_its_tile() -> None:
    profile = replace(samples.PROFILE, provider="generic", issuer="http://localhost:3000", token_url="")
    assert profile_row(profile, None, busy=False).tile == "OA"
    assert profile_row(profile, None, busy=False, demo=True).tile == "De"


def test_the_row_that_is_shown_stays_in_sight_when_the_other_list_grows(sidebar: Sidebar) -> None:
    sidebar.show_profiles([profile(i) for i in range(14)], "p12")
    list_ = sidebar.profiles
    list_.scrollToBottom()
    for count in range(1, 9):
        sidebar.show_tokens([token(i) for i in range(count)], "t0")
        QApplication.processEvents()
        row = list_.visualRect(list_.currentIndex())
        assert row.top() >= 0
        assert row.bottom() <= list_.viewport().height()


def test_a_row_that_was_scrolled_away_is_not_brought_back(sidebar: Sidebar) -> None:
    sidebar.show_profiles([profile(i) for i in range(40)], "p39")
    sidebar.profiles.scrollToTop()
    sidebar.show_tokens([token(i) for i in range(8)], "t0")
    QApplication.processEvents()
    assert sidebar.profiles.verticalScrollBar().value() == 0


def test_below_the_heads_is_no_room_for_what_is_not_said(sidebar: Sidebar) -> None:
    sidebar.say_empty("No profiles.", "No tokens.")
    sidebar.show_profiles([profile(0)], None)
    sidebar.show_tokens([token(0)], None)
    QApplication.processEvents()
    for head, list_ in zip(sidebar._heads, (sidebar.profiles, sidebar.tokens), strict=True):
        assert list_.geometry().top() - head.geometry().bottom() < 8


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
