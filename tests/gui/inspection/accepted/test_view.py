"""The tab Accepted by, as somebody would use it: chips, filter, keys, values that are tried, and what is read aloud."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.core.acceptance.judging import Acceptance
from inspector.core.diagnosis.pasted import diagnose_text
from inspector.core.journeys.outcome import Outcome
from inspector.core.knowledge.acceptors import acceptors
from inspector.gui.inspection.accepted.delegate import NAME
from inspector.gui.inspection.accepted.rows import AcceptorRow, GroupHead
from inspector.gui.inspection.accepted.view import AcceptedView
from inspector.gui.model.acceptance.acceptances import Acceptances
from inspector.gui.model.acceptance.listed import AcceptanceGroup
from inspector.gui.model.workspace import Workspace
from inspector.gui.theme import theme
from inspector.gui.theme.elision import elide_middle
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.announcing import announcer
from inspector.gui.widgets.scrolling import Page
from tests.gui import samples, scenery
from tests.gui.conftest import World
from tests.gui.samples import ISSUED, NOW

KEY = Qt.Key
Until = Callable[[Callable[[], bool]], None]
TEXT = Qt.ItemDataRole.AccessibleTextRole


class Shown:
    """The view in a page, over a workspace whose clock stands still."""

    def __init__(self, work: Workspace, until: Until, qtbot: QtBot) -> None:
        self.work, self._until = work, until
        self.held: Acceptances = work.acceptances
        self.view = AcceptedView(self.held, work.profile_apis)
        self.page = Page()
        self.page.column.addWidget(self.view)
        qtbot.addWidget(self.page)
        self.page.resize(680, 560)
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()
        self.held.want(True)
        self.list = self.view.list

    def show(self, outcome: Outcome) -> None:
        self.work.selection.show(self.work.tokens.add(outcome) or outcome)
        self.settle()

    def settle(self) -> None:
        self._until(lambda: self.held.result is not None and not self.held.running)
        QApplication.processEvents()

    def rows(self) -> list[AcceptorRow]:
        return [row for row in self.list.rows.rows if isinstance(row, AcceptorRow)]

    def heads(self) -> list[GroupHead]:
        return [row for row in self.list.rows.rows if isinstance(row, GroupHead)]

    def at(self, key: str) -> AcceptorRow:
        return next(row for row in self.rows() if row.key == key)

    def go_to(self, key: str) -> None:
        self.list.setFocus()
        self.list.setCurrentIndex(self.list.rows.index(self.list.rows.place_of(key)))

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.list, key)
        QApplication.processEvents()

    def current(self) -> AcceptorRow | GroupHead | None:
        return self.list.rows.at(self.list.currentIndex())


@pytest.fixture
def shown(world: World, until: Until, qtbot: QtBot) -> Iterator[Shown]:
    world.stopped_at = NOW
    work = Workspace(world.services())
    made = Shown(work, until, qtbot)
    made.show(samples.valid())
    yield made
    assert work.acceptances._task._line is not None
    assert work.acceptances._task._line.wait(10)
    made.page.close()
    work.deleteLater()
    QApplication.processEvents()


def test_the_list_has_its_name_and_each_row_says_what_it_does(shown: Shown) -> None:
    assert shown.list.accessibleName() == "Accepted by"
    texts = [str(shown.list.rows.index(at).data(TEXT)) for at in range(shown.list.rows.rowCount())]
    refused = next(row for row in shown.rows() if row.listed.judgement.outcome is Acceptance.REFUSED)
    assert f"{refused.told.name}, refuses, 401, {refused.told.sentence}" in texts
    assert sum(head.count for head in shown.heads()) == len(shown.rows())
    assert f"{shown.heads()[0].title}, {shown.heads()[0].count}, shown" == texts[0]


def test_right_opens_left_closes_and_left_again_goes_to_the_head(shown: Shown) -> None:
    said = QSignalSpy(announcer().said)
    shown.go_to("kubernetes")
    shown.press(KEY.Key_Right)
    card = shown.list.card("kubernetes")
    assert card is not None
    assert card.isVisible()
    assert said.at(said.count() - 1) == [card.brief]
    assert "Audience" in card.brief
    assert card.words.startswith(card.brief)
    assert len(card.brief) < len(card.words) / 2, "answer, settings and source are not read aloud unasked"
    shown.press(KEY.Key_Right)
    assert shown.at("kubernetes").opened
    shown.press(KEY.Key_Left)
    assert shown.list.card("kubernetes") is None
    shown.press(KEY.Key_Left)
    head = shown.current()
    assert isinstance(head, GroupHead)
    assert head.group is shown.at("kubernetes").listed.group
    shown.press(KEY.Key_Left)
    assert "kubernetes" not in {row.key for row in shown.rows()}
    shown.press(KEY.Key_Return)
    assert "kubernetes" in {row.key for row in shown.rows()}


def test_a_card_stands_below_its_title_and_above_the_next_row(shown: Shown) -> None:
    shown.go_to("kubernetes")
    shown.press(KEY.Key_Return)
    card, at = shown.list.card("kubernetes"), shown.list.rows.place_of("kubernetes")
    assert card is not None
    row, after = (shown.list.visualRect(shown.list.rows.index(place)) for place in (at, at + 1))
    assert row.contains(card.geometry())
    assert card.height() >= card.heightForWidth(card.width())
    assert after.top() > card.geometry().bottom()
    assert shown.list.height() >= after.bottom()


def test_a_click_opens_a_row_and_a_click_on_a_head_closes_its_group(shown: Shown) -> None:
    row = shown.list.visualRect(shown.list.rows.index(shown.list.rows.place_of("envoy")))
    QTest.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(40, 12))
    assert shown.at("envoy").opened
    head = shown.list.visualRect(shown.list.rows.index(0))
    group = shown.heads()[0].group
    QTest.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=head.topLeft() + QPoint(40, 12))
    assert group in shown.held.closed


def test_chips_count_and_filter(shown: Shown) -> None:
    result = shown.held.result
    assert result is not None
    chips = {chip.outcome: chip for chip in shown.view.first.chips}
    for outcome, chip in chips.items():
        count = result.counts().get(outcome, 0)
        assert chip.isVisible() is bool(count)
        assert chip.accessibleName().startswith(f"{count} ") or not count
    outcome = shown.rows()[0].listed.judgement.outcome
    shown.held.open_group(shown.heads()[0].group, False)
    chips[outcome].click()
    assert {row.listed.judgement.outcome for row in shown.rows()} == {outcome}
    assert len(shown.rows()) == result.counts()[outcome]
    chips[outcome].click()
    assert len(shown.rows()) == len(result.rows)


def test_the_filter_looks_in_names_and_families(shown: Shown) -> None:
    shown.view.focus_filter()
    QTest.keyClicks(shown.view.filter, "gateway kong")
    kong = {each.id for each in acceptors() if each.short.startswith("Kong")}
    assert {row.listed.judgement.acceptor.id for row in shown.rows()} == kong
    QTest.keyClick(shown.view.filter, KEY.Key_Down)
    assert shown.list.hasFocus()
    assert isinstance(shown.current(), AcceptorRow)
    shown.press(KEY.Key_Up)
    shown.press(KEY.Key_Up)
    assert shown.view.filter.hasFocus()
    QTest.keyClicks(shown.view.filter, " xyz")
    assert shown.view.empty.text() == "No acceptor fits."
    QTest.keyClick(shown.view.filter, KEY.Key_Escape)
    assert shown.held.result is not None
    assert len(shown.rows()) == len(shown.held.result.rows)


def test_what_is_found_and_what_comes_of_a_value_is_said_once(shown: Shown) -> None:
    said = QSignalSpy(announcer().said)
    shown.view.focus_filter()
    shown.view.filter.setText("kong")
    shown.view.filter.setText("kong xyz")
    kong = sum(each.short.startswith("Kong") for each in acceptors())
    assert [said.at(at) for at in range(said.count())] == [[f"{kong} acceptors found"], ["No acceptor fits."]]
    QTest.keyClick(shown.view.filter, KEY.Key_Down)
    assert shown.view.filter.hasFocus(), "there is nothing to go to"
    shown.view.filter.setText("")
    assert said.count() == 2
    shown.held.open_row("spring", True)
    card = shown.list.card("spring")
    assert card is not None
    card.tried.emit("spring", "audiences", ("https://orders.example.com",))
    shown.settle()
    assert [said.at(at) for at in range(2, said.count())] == [[shown.at("spring").spoken]]


def test_a_page_is_what_is_seen_of_the_list(shown: Shown) -> None:
    shown.go_to(shown.rows()[0].key)
    places = [shown.list.currentIndex().row()]
    for key in (KEY.Key_PageDown, KEY.Key_PageDown, KEY.Key_PageUp, KEY.Key_PageUp):
        shown.press(key)
        places.append(shown.list.currentIndex().row())
    assert places[0] + 3 < places[1] < places[2] < len(shown.list.rows.rows) - 1
    assert places[:2] == places[:2:-1]


def test_names_that_are_cut_still_tell_acceptors_apart(shown: Shown) -> None:
    wide = theme.current().metrics(Role.BODY).horizontalAdvance
    cut = [elide_middle(row.told.name, theme.current().px(NAME), wide) for row in shown.rows()]
    assert sorted(cut) == sorted(set(cut))


def test_thirty_quick_steps_never_show_another_tokens_list(shown: Shown) -> None:
    both = [shown.work.tokens.add(each) or each for each in (samples.valid(), samples.unverified())]
    for step in range(30):
        shown.work.selection.show(both[step % 2])
        result = shown.held.result
        assert result is None or result.inspection is both[step % 2].inspection
        assert bool(shown.rows()) is (result is not None)
        if step % 5 == 0:
            QApplication.processEvents()
    shown.settle()
    assert shown.held.result is not None
    assert shown.held.result.inspection is both[1].inspection
    assert shown.rows()


def test_copying_a_row_copies_what_it_says(shown: Shown) -> None:
    copied = QSignalSpy(shown.view.copy_asked)
    shown.go_to("kubernetes")
    QTest.keyClick(shown.list, KEY.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied.at(0) == [shown.at("kubernetes").spoken]


def test_a_value_of_the_token_can_be_tried_and_taken_back(shown: Shown) -> None:
    shown.show(samples.unverified())
    shown.go_to("envoy")
    shown.press(KEY.Key_Right)
    before = shown.at("envoy").listed.judgement.outcome
    card = shown.list.card("envoy")
    assert card is not None
    assert card.settings is not None
    chip = card.settings.chips["audiences", "orders-api"]
    assert not chip.isChecked()
    chip.setFocus()
    QTest.keyClick(chip, KEY.Key_Return)
    shown.settle()
    row = shown.at("envoy")
    assert (row.listed.group, row.listed.judgement.outcome) == (AcceptanceGroup.YOURS, Acceptance.ACCEPTED)
    assert card.words.startswith("Tried, not read.")
    chip = card.settings.chips["audiences", "orders-api"]
    assert chip.isChecked()
    assert chip.hasFocus()
    card.settings.undo.click()
    shown.settle()
    assert shown.at("envoy").listed.judgement.outcome is before


def test_the_rules_that_are_passed_open_from_their_line(shown: Shown) -> None:
    shown.go_to("kubernetes")
    shown.press(KEY.Key_Right)
    card = shown.list.card("kubernetes")
    assert card is not None
    assert card.passed is not None
    assert card.passed.label == "Show them"
    before = card.words
    card.passed.click()
    assert card.passed.label == "Hide them"
    assert len(card.words) > len(before)
    card.passed.click()
    assert card.words == before


def test_nothing_is_green_while_nobody_has_checked_the_signature(shown: Shown) -> None:
    shown.show(samples.unverified())
    assert shown.view.caption.isVisible()
    for row in shown.rows():
        assert row.told.look.glyph == "mute_glyph"
    shown.view.open_acceptor("fastapi-jose")
    card = shown.list.card("fastapi-jose")
    assert card is not None
    assert "expiry" in card.words
    assert "signature" not in card.brief.casefold()
    shown.show(samples.valid())
    assert not shown.view.caption.isVisible()


def test_what_is_true_of_all_is_said_once(shown: Shown) -> None:
    token = scenery.signed(iat=ISSUED - 9000, exp=ISSUED - 5400)
    shown.show(scenery.outcome(scenery.granted(token)))
    result = shown.held.result
    assert result is not None
    assert result.dates is not None
    words = shown.view.remark.words
    assert "it expired 1 h 38 min ago." in words
    assert words.startswith("Every one of these refuses it") is (len(result.dates.refusing) == len(result.rows))
    assert shown.view.caption.isVisible()
    assert not shown.view.first.stops.isVisible(), "it has stopped already"
    shown.show(samples.opaque())
    assert shown.view.remark.words == "These read JWTs only. An opaque token needs introspection."
    shown.show(scenery.outcome(scenery.granted(scenery.signed())))
    assert not shown.view.remark.isVisible()
    assert shown.view.first.stops.isVisible()


def test_an_acceptor_is_opened_whatever_was_filtered_away(shown: Shown) -> None:
    shown.held.filter_by("kong")
    shown.held.choose(frozenset({Acceptance.NOT_DOCUMENTED}))
    shown.view.open_acceptor("haproxy")
    QApplication.processEvents()
    row = shown.current()
    assert isinstance(row, AcceptorRow)
    assert (row.key, row.opened) == ("haproxy", True)
    place = shown.list.visualRect(shown.list.currentIndex())
    top = shown.list.mapTo(shown.page.viewport(), place.topLeft()).y()
    assert 0 <= top < shown.page.viewport().height()


def test_the_acceptor_that_answers_so_comes_first_and_says_whether_the_rules_agree(shown: Shown) -> None:
    outcome = shown.work.selection.outcome
    assert outcome is not None
    text = "HTTP/1.1 403 Forbidden\n\nAudiences in Jwt are not allowed"
    told = diagnose_text(text, inspection=outcome.inspection)
    assert told.given is not None
    givers = {match.acceptor.id for match in told.given.matches}
    assert givers
    shown.work.answers.keep(outcome.id, told)
    shown.settle()
    answered = [row for row in shown.rows() if row.listed.answered is not None]
    assert answered == shown.rows()[: len(givers)]
    assert {row.listed.judgement.acceptor.id for row in answered} == givers
    assert {row.listed.group for row in answered} == {AcceptanceGroup.YOURS}
    shown.view.open_acceptor(answered[0].key)
    card = shown.list.card(answered[0].key)
    assert card is not None
    assert card.words.startswith("Answered: It really answered 403. The rules ")
    shown.work.answers.keep(outcome.id, None)
    shown.settle()
    assert all(row.listed.answered is None for row in shown.rows())


@pytest.mark.parametrize("place", ["list", "chip", "card"])
def test_the_keyboard_stays_in_the_tab_while_another_token_is_judged(shown: Shown, place: str) -> None:
    shown.go_to("kubernetes")
    shown.press(KEY.Key_Right)
    card = shown.list.card("kubernetes")
    assert card is not None
    assert card.passed is not None
    chip = next(chip for chip in shown.view.first.chips if chip.isVisible())
    {"list": shown.list, "chip": chip, "card": card.passed}[place].setFocus()
    shown.work.selection.show(shown.work.tokens.add(samples.unverified()))
    assert shown.held.result is None
    assert not shown.rows()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert shown.view.isAncestorOf(focused)
    shown.settle()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert shown.view.isAncestorOf(focused)
    assert shown.rows()
