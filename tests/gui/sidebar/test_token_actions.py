"""Tokens of the list by keyboard and by their menus: names, notes, pins, cases, removing and bringing back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from inspector.core.checks.judge import judge_token
from inspector.core.journeys.outcome import Outcome
from inspector.core.store.session import Session
from inspector.core.store.stored_token import TokenOrigin
from inspector.core.store.token_marks import UNMARKED, TokenMarks
from inspector.core.tokens.token import decode_unverified
from inspector.gui.model.selection import Purpose
from inspector.gui.sidebar.grouping import head_id
from inspector.gui.sidebar.row_list import RowList
from inspector.gui.sidebar.tokens.actions import TokenActions
from inspector.gui.sidebar.tokens.mark_panel import CasePanel, MarkPanel
from inspector.gui.window.main_window import MainWindow
from tests.core.minting import CLIENT, EXPECTED, NOW, key_set, mint, with_claims
from tests.gui.conftest import WAIT_MS, World

KEYS, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
Until = Callable[[Callable[[], bool]], None]


def outcome(id_: str, at: float) -> Outcome:
    inspection = judge_token(decode_unverified(mint(with_claims(jti=id_))), key_set(), EXPECTED, NOW)
    return Outcome("", NOW + at, inspection=inspection, origin=TokenOrigin.PASTED, id=id_)


class Desk:
    """A window with four tokens, of which `d` is the newest, and the keyboard in their list."""

    def __init__(self, world: World, until: Until) -> None:
        world.offset_s = NOW - world.now()
        self.world, self.until = world, until
        self.window: MainWindow = world.window()
        self.tokens, self.selection = self.window.work.tokens, self.window.work.selection
        for number, id_ in enumerate("abcd"):
            self.tokens.add(outcome(id_, float(number)))
        self.show("c")
        self.list.setFocus()

    @property
    def list(self) -> RowList:
        return self.window.panes.frame.sidebar.tokens

    @property
    def actions(self) -> TokenActions:
        return self.window.panes.menus.of_tokens

    @property
    def said(self) -> str:
        return self.window.panes.status.said

    def show(self, id_: str) -> None:
        self.selection.select_token(id_)
        self.settle()

    def settle(self) -> None:
        self.until(lambda: self.window.panes.sidebar.settled)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifier)
        self.settle()

    def panel(self) -> MarkPanel:
        (panel,) = (each for each in self.actions._panels.values() if each.isVisible())
        assert QApplication.focusWidget() is panel.editor
        return panel

    def type_over(self, text: str) -> None:
        QTest.keyClicks(self.panel().editor, text)

    def menu(self, id_: str) -> dict[str, object]:
        menu = self.window.panes.menus.listed_token_menu(id_)
        return {entry.text().partition("\t")[0]: entry for entry in menu.actions() if not entry.isSeparator()}

    def at_rest(self) -> dict[str, TokenMarks]:
        assert self.window.work.line.wait(WAIT_MS / 1000)
        return {each.id: each.marks for each in Session(self.world.home / "session.bin", self.world.vault).load()}


@pytest.fixture
def desk(world: World, until: Until) -> Desk:
    return Desk(world, until)


def test_a_name_a_note_and_a_case_are_typed_and_kept(desk: Desk) -> None:
    desk.press(KEYS.Key_F2)
    panel = desk.panel()
    assert (panel.accessibleName(), panel.text) == ("Rename the token", CLIENT)
    assert panel.editor.accessibleName() == "Name"
    desk.type_over("before the key change")
    desk.press(KEYS.Key_Return)
    assert desk.tokens.marks_of("c").name == "before the key change"
    assert desk.selection.outcome is not None
    assert desk.selection.outcome.name == "before the key change", "what is shown has the name too"
    assert desk.window.windowTitle() == "before the key change: Valid - Token Inspector"
    assert QApplication.focusWidget() is desk.list

    desk.window.panes.registry.run("edit-note")
    desk.type_over("From the mail of 12:40.")
    desk.press(KEYS.Key_Return)
    desk.type_over("Refunds fail.")
    desk.press(KEYS.Key_Return, CTRL)
    assert desk.tokens.marks_of("c").note == "From the mail of 12:40.\nRefunds fail."
    assert desk.selection.requesting is False, "the keys of the form's button are the note's here"

    desk.window.panes.registry.run("move-to-case")
    case = desk.panel()
    assert isinstance(case, CasePanel)
    desk.type_over(" ACME-4211 ")
    desk.press(KEYS.Key_Return)
    assert desk.tokens.cases == ("ACME-4211",)
    assert desk.tokens.current_case == "ACME-4211"
    desk.actions.move_all(["d"], "acme-4211")
    assert desk.tokens.ids_in("ACME-4211") == ("d", "c"), "a case is not there twice in two spellings"
    assert desk.at_rest()["c"] == TokenMarks(
        "before the key change", "From the mail of 12:40.\nRefunds fail.", "ACME-4211"
    )

    desk.press(KEYS.Key_F2)
    desk.press(KEYS.Key_Escape)
    assert desk.tokens.marks_of("c").name == "before the key change"
    desk.press(KEYS.Key_F2)
    desk.type_over(" ")
    desk.press(KEYS.Key_Return)
    assert desk.tokens.name_of("c") == CLIENT, "without a name of the user's it is called by whom it speaks of"


def test_delete_removes_what_is_selected_and_undo_brings_it_back(desk: Desk) -> None:
    desk.press(KEYS.Key_Delete)
    assert "".join(desk.tokens.ids) == "dba"
    assert desk.said == f"Removed {CLIENT}."
    assert desk.selection.shown.outcome_id == "b", "the next in the list"
    assert desk.at_rest().keys() == {"a", "b", "d"}
    desk.window.panes.status.undo.click()
    desk.settle()
    assert ("".join(desk.tokens.ids), desk.selection.shown.outcome_id) == ("dcba", "c")
    assert desk.at_rest().keys() == {"a", "b", "c", "d"}

    desk.press(KEYS.Key_A, CTRL)
    assert len(desk.list.selected_ids()) == 4
    desk.press(KEYS.Key_Delete)
    assert ("".join(desk.tokens.ids), desk.said) == ("", "Removed 4 tokens.")
    assert desk.selection.outcome is None
    desk.window.panes.registry.run("undo")
    desk.settle()
    assert "".join(desk.tokens.ids) == "dcba", "several are one step"
    assert desk.said == "Undone: removal of 4 tokens."
    desk.window.panes.registry.run("redo")
    assert "".join(desk.tokens.ids) == ""
    desk.window.panes.registry.run("undo")
    desk.settle()

    desk.show("a")
    desk.window.panes.registry.run("rename-token")
    field = desk.panel().editor
    assert isinstance(field, QLineEdit)
    field.setCursorPosition(0)
    desk.press(KEYS.Key_Delete)
    assert (field.text(), len(desk.tokens)) == (CLIENT[1:], 4), "in a text field a letter goes, and no token"


def test_the_menu_acts_on_one_or_on_all_that_are_selected(desk: Desk) -> None:
    entries = desk.menu("a")
    assert list(entries) == [
        "Rename…", "Edit note…", "Pin", "Move to case…", "Compare with…", "Open in a window", "Copy token", "Remove",
    ]  # fmt: skip
    entries["Pin"].trigger()  # type: ignore[attr-defined]
    assert "".join(desk.tokens.ids) == "adcb"
    assert "Unpin" in desk.menu("a")
    desk.menu("b")["Copy token"].trigger()  # type: ignore[attr-defined]
    wanted = desk.tokens.get("b")
    assert wanted is not None
    assert wanted.inspection is not None
    assert QGuiApplication.clipboard().text() == wanted.inspection.token.text
    desk.press(KEYS.Key_A, CTRL)
    entries = desk.menu("a")
    assert list(entries) == ["Pin", "Move to case…", "Remove 4 tokens"]
    entries["Pin"].trigger()  # type: ignore[attr-defined]
    assert all(desk.tokens.marks_of(id_).pinned for id_ in "abcd")
    desk.menu("a")["Unpin"].trigger()  # type: ignore[attr-defined]
    assert {desk.tokens.marks_of(id_) for id_ in "abcd"} == {UNMARKED}


def test_a_case_is_renamed_reported_and_removed_by_the_menu_of_its_head(desk: Desk) -> None:
    desk.actions.move_all(["a", "b"], "ACME-4211")
    desk.settle()
    menu = QMenu()
    desk.actions.fill_case(menu, "ACME-4211")
    entries = {entry.text(): entry for entry in menu.actions() if not entry.isSeparator()}
    assert list(entries) == [
        "Rename…", "Report for a ticket…", "Remove the case (tokens stay)", "Remove with its 2 tokens",
    ]  # fmt: skip
    of_none = QMenu()
    desk.actions.fill_case(of_none, "")
    assert of_none.isEmpty()

    desk.list.setCurrentIndex(desk.list.rows.index(desk.list.rows.row_of(head_id("ACME-4211"))))
    assert desk.tokens.current_case == "ACME-4211", "what comes now goes into the case whose head has the keyboard"
    entries["Rename…"].trigger()
    desk.type_over("ACME-9")
    desk.press(KEYS.Key_Return)
    assert (desk.tokens.cases, desk.tokens.current_case) == (("ACME-9",), "ACME-9")

    desk.actions.report_case("ACME-9")
    assert (desk.selection.purpose, desk.selection.shown.outcome_id) == (Purpose.REPORT, "b")
    desk.selection.leave_report()
    desk.actions.remove_case("ACME-9")
    assert (desk.tokens.cases, len(desk.tokens)) == ((), 4)
    desk.window.panes.registry.run("undo")
    assert desk.tokens.cases == ("ACME-9",)
    desk.actions.remove_all(desk.tokens.ids_in("ACME-9"))
    assert (list(desk.tokens.cases), "".join(desk.tokens.ids), desk.said) == ([], "dc", "Removed 2 tokens.")


def test_a_log_out_clears_names_notes_and_what_could_be_brought_back(desk: Desk) -> None:
    desk.tokens.mark("c", TokenMarks("mine", "a note", "ACME-4211"))
    desk.tokens.remove(["a"])
    desk.window.panes.registry.run("edit-note")
    panel = desk.panel()
    assert panel.text == "a note"
    done: list[object] = []
    desk.window.work.logged_out.connect(done.append)
    desk.window.work.log_out()
    desk.until(lambda: bool(done))
    assert (panel.isVisible(), panel.text, panel.accessibleDescription()) == (False, "", "")
    assert desk.window.panes.registry["undo"].why_not() == "There is nothing to undo."
    assert (desk.tokens.cases, desk.tokens.current_case, desk.at_rest()) == ((), "", {})
    assert desk.window.panes.registry["rename-token"].why_not() == "Choose a token of the session first."
