"""Sixty profiles and a hundred tokens in the window: found, grouped, ordered, moved and removed by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from inspector.core.profiles.environment import PRODUCTION, STAGING
from inspector.core.tokens.fingerprint import fingerprint
from inspector.gui.sidebar.grouping import group_of_head, is_head
from inspector.gui.sidebar.listing import SortBy
from inspector.gui.sidebar.row_list import RowList
from inspector.gui.sidebar.sidebar import Sidebar
from inspector.gui.window.main_window import MainWindow
from tests.gui.conftest import World
from tests.gui.samples import NOW
from tests.gui.sidebar import many

KEYS, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Until = Callable[[Callable[[], bool]], None]


class Crowd:
    """A window over all of them, and what its lists say."""

    def __init__(self, world: World, until: Until) -> None:
        world.offset_s = NOW - world.now()
        self.until = until
        self.window: MainWindow = world.window(*many.profiles())
        self.work = self.window.work
        until(lambda: len(self.work.profiles.ids) == sum(many.NUMBERS.values()))
        self.work.tokens.restore(many.tokens())
        self.work.tokens.facts.want_all()
        self.work.selection.select_profile("prod0")
        until(lambda: not self.work.tokens.facts.unread)
        self.settle()

    @property
    def side(self) -> Sidebar:
        return self.window.panes.frame.sidebar

    def settle(self) -> None:
        QApplication.processEvents()
        self.until(lambda: self.window.settled)

    def type(self, text: str) -> None:
        self.side.filter.setText(text)
        self.settle()

    def groups(self, rows: RowList) -> list[str]:
        return [group_of_head(each) for each in rows.rows.ids if is_head(each)]

    def listed(self, rows: RowList) -> list[str]:
        return [each for each in rows.rows.ids if not is_head(each)]

    def environments(self, *profile_ids: str) -> set[str]:
        return {found.environment for each in profile_ids if (found := self.work.profiles.get(each)) is not None}

    @property
    def counts(self) -> tuple[str, str]:
        return self.side.upper_half.head.count.text(), self.side.lower_half.head.count.text()


@pytest.fixture
def crowd(world: World, until: Until) -> Crowd:
    return Crowd(world, until)


def test_both_lists_are_filtered_by_words_and_go_back(crowd: Crowd) -> None:
    side, profiles, tokens = crowd.side, crowd.side.profiles, crowd.side.tokens
    assert crowd.groups(profiles) == ["Production", "Staging", "Development", "Customer Nordwind"]
    assert crowd.groups(tokens) == ["ACME-4198", "ACME-4211", ""]
    assert crowd.counts == ("61", "98")
    profiles.group_toggled.emit(STAGING, False)
    crowd.settle()
    assert not any(each.startswith("stg") for each in crowd.listed(profiles))
    QTest.keyClick(crowd.window, KEYS.Key_F, CTRL | SHIFT)
    assert side.filter.hasFocus()
    QTest.keyClicks(side.filter, "refund sTaG")
    crowd.settle()
    assert crowd.groups(profiles) == ["Staging"], "groups with hits are open"
    assert len(crowd.listed(profiles)) == 5
    assert crowd.counts == ("5 of 61", "0 of 98")
    assert side.upper_half.more_words == "56 more do not match."
    assert side.lower_half.empty_words == "No token has refund sTaG in it."
    QTest.keyClick(side.filter, KEYS.Key_Down)
    assert profiles.hasFocus()
    side.filter.setFocus()
    QTest.keyClick(side.filter, KEYS.Key_Escape)
    crowd.settle()
    assert (side.filter.text(), crowd.counts) == ("", ("61", "98"))
    assert not any(each.startswith("stg") for each in crowd.listed(profiles)), "what was closed is closed again"
    QTest.keyClick(side.filter, KEYS.Key_Escape)
    assert profiles.hasFocus()


def test_enter_in_the_filter_shows_the_first_hit_and_not_a_head(crowd: Crowd) -> None:
    side, work = crowd.side, crowd.work
    outcome = work.tokens.get(work.tokens.ids[3])
    assert outcome is not None
    assert outcome.inspection is not None
    side.filter.setFocus()
    QTest.keyClicks(side.filter, fingerprint(outcome.inspection.token.text))
    QTest.keyClick(side.filter, KEYS.Key_Return)  # before what was typed has been looked for
    crowd.settle()
    assert (work.selection.shown.outcome_id, side.tokens.hasFocus()) == (outcome.id, True)
    side.filter.setFocus()
    crowd.type("refund stag")
    QTest.keyClick(side.filter, KEYS.Key_Down)
    first = crowd.listed(side.profiles)[0]
    assert (work.selection.shown.profile_id, side.profiles.hasFocus()) == (first, True)
    QTest.keyClick(side.profiles, KEYS.Key_Down)
    second = crowd.listed(side.profiles)[1]
    side.filter.setFocus()
    QTest.keyClick(side.filter, KEYS.Key_Down)
    assert work.selection.shown.profile_id == second, "what is shown and fits stays"


def test_what_is_known_of_a_row_finds_it(crowd: Crowd) -> None:
    inspection = crowd.work.tokens.all[5].inspection
    assert inspection is not None
    for typed, profiles, tokens in (
        ("client3stg", 1, 0),
        ("orders-example.auth", 61, 0),
        ("cognito production", 5, 0),
        ("nordwind", 2, 0),
        ("ACME-4211", 0, 5),
        ("mail of 12:40", 0, 1),
        (fingerprint(inspection.token.text), 0, 1),
        ("orders/write", 0, 55),
        ("zzz", 0, 0),
    ):
        crowd.type(typed)
        found = len(crowd.listed(crowd.side.profiles)), len(crowd.listed(crowd.side.tokens))
        assert found == (profiles, tokens), typed


def test_chips_choose_verdicts_and_say_how_many(crowd: Crowd) -> None:
    chips, tokens = crowd.side.chips.chips, crowd.side.tokens
    names = [chip.accessibleName() for chip in chips]
    assert names == ["Valid, 0 tokens", "Not verified, 23 tokens", "Rejected, 64 tokens", "Malformed, 11 tokens"]
    chips[1].click()
    chips[3].click()
    crowd.settle()
    assert len(crowd.listed(tokens)) == 34
    assert crowd.counts[1] == "34 of 98"
    crowd.type("orders/write")
    assert [chip.accessibleName().partition(",")[0] for chip in chips] == [name.partition(",")[0] for name in names]
    assert crowd.counts[1].endswith(" of 98")
    crowd.work.log_out()
    crowd.until(lambda: not len(crowd.work.tokens))
    crowd.settle()
    assert crowd.side.filter.text() == ""
    assert not crowd.side.chips.chosen


def test_tokens_are_ordered_and_grouped_as_was_chosen(crowd: Crowd) -> None:
    contents, tokens, facts = crowd.window.panes.lists.contents, crowd.side.tokens, crowd.work.tokens.facts
    contents.group_by_case(False)
    crowd.settle()
    assert crowd.groups(tokens) == []
    assert crowd.listed(tokens)[:2] == ["token1", "token20"], "pinned ones are first"
    for by in (SortBy.NAME, SortBy.EXPIRY):
        contents.sort_by(by)
        crowd.settle()
        known = [found for each in crowd.listed(tokens)[2:] if (found := facts.of(each)) is not None]
        names, ends = [each.name for each in known], [each.expires or 0.0 for each in known]
        assert names == sorted(names) if by is SortBy.NAME else ends == sorted(ends)
        assert set(crowd.listed(tokens)[:2]) == {"token1", "token20"}
    menu = crowd.window.panes.lists.actions.order_menu()
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert words[:3] == ["Sort by", "Group by case", "Collapse all"]
    expired = contents.expired
    assert words[3] == f"Remove {len(expired)} expired tokens"
    menu.actions()[-1].trigger()
    crowd.settle()
    assert not set(expired) & set(crowd.listed(tokens))
    crowd.work.history.stack.undo()
    crowd.settle()
    assert set(expired) <= set(crowd.listed(tokens))


def test_several_profiles_are_deleted_moved_and_brought_back_in_one_step(crowd: Crowd) -> None:
    rows, work = crowd.side.profiles, crowd.work
    rows.setFocus()
    QTest.keyClick(rows, KEYS.Key_Down, SHIFT)
    QTest.keyClick(rows, KEYS.Key_Down, SHIFT)
    assert rows.selected_ids() == ("prod0", "prod1", "prod2")
    assert work.selection.shown.profile_id == "prod0", "what is shown is what was shown"
    menu = QMenu(crowd.window)
    several = crowd.window.panes.menus.several
    assert several is not None
    several.fill(menu)
    words = [action.text().partition("\t")[0] for action in menu.actions() if not action.isSeparator()]
    assert words == ["Move 3 profiles to", "Export 3 profiles…", "Delete 3 profiles"]
    crowd.window.panes.environments.move(rows.selected_ids(), STAGING)
    crowd.settle()
    assert crowd.environments("prod0", "prod1", "prod2") == {STAGING}
    work.history.stack.undo()
    assert crowd.environments("prod0", "prod1", "prod2") == {PRODUCTION}
    rows.select("prod3")
    rows.select("prod0")
    QTest.keyClick(rows, KEYS.Key_Down, SHIFT)
    QTest.keyClick(rows, KEYS.Key_Delete)
    crowd.settle()
    assert len(work.profiles.ids) == 59
    work.history.stack.undo()
    crowd.settle()
    assert crowd.listed(rows)[:3] == ["prod0", "prod1", "prod2"]


def test_profiles_are_put_in_order_by_keys(crowd: Crowd) -> None:
    rows = crowd.side.profiles
    rows.setFocus()
    QTest.keyClick(rows, KEYS.Key_Down, Qt.KeyboardModifier.AltModifier)
    crowd.settle()
    assert crowd.listed(rows)[:3] == ["prod1", "prod0", "prod2"]
    QTest.keyClick(rows, KEYS.Key_Up, Qt.KeyboardModifier.AltModifier)
    crowd.settle()
    assert crowd.listed(rows)[:3] == ["prod0", "prod1", "prod2"]
    rows.drop_rows(("prod0",), rows.head_index(STAGING), False)
    crowd.settle()
    assert crowd.environments("prod0") == {STAGING}


def test_a_rail_lists_all_without_heads_and_its_glyph_opens_the_filter(crowd: Crowd) -> None:
    side = crowd.side
    side.profiles.group_toggled.emit(PRODUCTION, False)
    crowd.window.resize(1000, 640)
    crowd.settle()
    assert side.rail
    assert crowd.groups(side.profiles) == []
    assert len(crowd.listed(side.profiles)) == 61
    tip = side.profiles.rows.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Production" in tip
    side.search.click()
    assert side.filter.hasFocus()
    assert not side.rail
    crowd.settle()
    assert crowd.groups(side.profiles)[0] == PRODUCTION
    assert "prod0" not in crowd.listed(side.profiles)


def test_lists_are_in_the_next_window_and_the_next_run_as_they_were_left(crowd: Crowd, world: World) -> None:
    contents = crowd.window.panes.lists.contents
    crowd.side.profiles.group_toggled.emit(STAGING, False)
    contents.sort_by(SortBy.VERDICT)
    crowd.side.tokens.group_toggled.emit("ACME-4211", False)
    crowd.type("prod")
    crowd.window = world.speak(crowd.window, "de")
    crowd.settle()
    assert crowd.side.filter.text() == "prod"
    assert crowd.window.panes.lists.contents.sort is SortBy.VERDICT
    assert crowd.window.panes.lists.contents.tokens.closed == {"ACME-4211"}
    assert crowd.counts[0].startswith("5 ")
    kept = crowd.work.services.layout
    assert kept is not None
    written = kept.read_text(encoding="utf-8")
    assert "Staging" in written
    assert "ACME" not in written, "names of cases are cleared by a log out"
