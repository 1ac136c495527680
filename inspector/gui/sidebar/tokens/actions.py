"""Actions on tokens of the session: of one that is shown, or of all that are selected in the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QMenu

from inspector.core.text.display import elide, visible
from inspector.core.text.language import mark, plural, tr
from inspector.gui.actions.registry import TOKENS, Action, Registry
from inspector.gui.model.workspace import Workspace
from inspector.gui.sidebar.row_list import RowList
from inspector.gui.theme import icons

if TYPE_CHECKING:  # made when somebody wants one
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.store.token_marks import TokenMarks
    from inspector.gui.model.session.steps import RemoveStep
    from inspector.gui.sidebar.tokens.mark_panel import CasePanel, MarkPanel

MOST_SHOWN = 60
"""Characters of a name in a title or a menu."""


class TokenActions(QObject):
    """Each change is one step, of however many tokens, and can be taken back until a log out."""

    def __init__(
        self,
        work: Workspace,
        registry: Registry,
        list_: RowList,
        compare: Callable[[str], None],
        open_in_window: Callable[[str], None],
    ) -> None:
        """Make them for a list.

        `compare` asks what a token, by its id, is to be compared with, and `open_in_window` shows it in one of its own.
        """
        super().__init__(list_)
        self._work, self._tokens, self._list = work, work.tokens, list_
        self._registry, self._compare, self._open_in_window = registry, compare, open_in_window
        self._panels: dict[str, MarkPanel] = {}
        self._asked: Callable[[str], None] = lambda _: None
        """What is done with the text that is typed."""
        work.cleared.connect(self.forget)
        list_.head_entered.connect(self._on_head)
        where = mark("In the list of session tokens")
        registry.add(
            Action("rename-token", mark("Rename the token"), TOKENS, self.rename, keys=("F2",), icon="edit",
                   why_not=self._why_none, place=list_, where=where),
            Action("edit-note", mark("Edit the token’s note"), TOKENS, self.edit_note, icon="notepad",
                   why_not=self._why_none),
            Action("pin-token", mark("Pin the token, or unpin it"), TOKENS, self.pin, icon="pin",
                   why_not=self._why_none),
            Action("move-to-case", mark("Move the token to a case"), TOKENS, self.move_to_case, icon="case",
                   why_not=self._why_none),
            Action("remove-token", mark("Remove the token"), TOKENS, self.remove, keys=("Del",), icon="trash",
                   why_not=self._why_none, place=list_, where=where),
        )  # fmt: skip

    # --- which tokens -----------------------------------------------------------------------------------------------

    def chosen(self) -> tuple[str, ...]:
        """The ids of the tokens that are selected in the list; where none is, that of the shown one."""
        selected = tuple(id_ for id_ in self._list.selected_ids() if id_ in self._tokens)
        return selected or self._shown()

    def _shown(self) -> tuple[str, ...]:
        id_ = self._work.selection.shown.outcome_id
        return (id_,) if id_ is not None and id_ in self._tokens else ()

    def _one(self) -> str | None:
        """The token that is selected, or of several the shown one."""
        chosen = self.chosen()
        return next(iter(chosen if len(chosen) == 1 else self._shown() or chosen), None)

    def _why_none(self) -> str:
        return "" if self.chosen() else tr("Choose a token of the session first.")

    def _on_head(self, case: str) -> None:
        """New tokens go into the case whose head the user came to."""
        self._work.selection.choose_case(case)

    # --- marks ------------------------------------------------------------------------------------------------------

    def rename(self) -> None:
        """Ask for the name of the token."""
        if (id_ := self._one()) is not None:
            self.rename_token(id_)

    def rename_token(self, token_id: str) -> None:
        """Ask for the name of this token; an empty one leaves it to be called by whom it speaks of."""
        outcome = self._tokens.get(token_id)
        if outcome is None:
            return
        own = replace(outcome, marks=replace(outcome.marks, name="")).name
        text, then = outcome.marks.name or own, partial(self._set_name, token_id, own)
        self._ask(self._panel("name"), tr("Rename the token"), _short(outcome.name), text, visible(own), then)

    def _set_name(self, token_id: str, own: str, name: str) -> None:
        name = "" if name.strip() == own else name
        self._mark([token_id], lambda marks: replace(marks, name=name), lambda: tr("renaming of {name}", name=own))

    def edit_note(self) -> None:
        """Ask for the note of the token."""
        if (id_ := self._one()) is not None:
            self.edit_note_of(id_)

    def edit_note_of(self, token_id: str) -> None:
        """Ask for the note of this token; an empty one is none."""
        name = self._tokens.name_of(token_id)
        hint = tr("What you want to remember of it. It is kept encrypted with the token until you log out.")
        if not self._at_rest:
            hint = tr("What you want to remember of it. It is kept in memory until you log out or quit.")
        note, then = self._tokens.marks_of(token_id).note, partial(self._set_note, token_id, name)
        self._ask(self._panel("note"), tr("Edit note"), _short(name), note, hint, then)

    @property
    def _at_rest(self) -> bool:
        return self._work.vault is not None and self._work.vault.persistent

    def _set_note(self, token_id: str, name: str, note: str) -> None:
        self._mark([token_id], lambda marks: replace(marks, note=note), lambda: tr("note to {name}", name=name))

    def pin(self) -> None:
        """Pin the tokens; where all are pinned, unpin them."""
        self.pin_all(self.chosen(), not self._all_pinned(self.chosen()))

    def pin_all(self, token_ids: Sequence[str], pinned: bool) -> None:
        """Have these tokens stand before all others, or in their places again."""

        def words() -> str:
            count = len(token_ids)
            if pinned:
                return plural(count, "pinning of {n} token", "pinning of {n} tokens")
            return plural(count, "unpinning of {n} token", "unpinning of {n} tokens")

        self._mark(token_ids, lambda marks: replace(marks, pinned=pinned), words)

    def _all_pinned(self, token_ids: Sequence[str]) -> bool:
        return all(self._tokens.marks_of(id_).pinned for id_ in token_ids)

    def move_to_case(self) -> None:
        """Ask for the case that the tokens belong to."""
        self.ask_case(self.chosen())

    def ask_case(self, token_ids: Sequence[str]) -> None:
        """Ask for the case that these tokens belong to; an empty name is none."""
        if not token_ids:
            return
        panel, then = self._panel("case"), partial(self.move_all, token_ids)
        name = _short(self._tokens.name_of(token_ids[0]))
        of = name if len(token_ids) == 1 else plural(len(token_ids), "{n} token", "{n} tokens")
        cases = {self._tokens.marks_of(id_).case for id_ in token_ids}
        present = next(iter(cases)) if len(cases) == 1 else ""
        self._ask(panel, tr("Move to a case"), of, present, tr("Such as the ticket’s number. Empty: no case."), then)

    def move_all(self, token_ids: Sequence[str], case: str) -> None:
        """Have these tokens belong to a case, or to none."""
        case = self._known_case(case)
        count = len(token_ids)
        self._mark(token_ids, lambda marks: replace(marks, case=case),
                   lambda: plural(count, "move of {n} token to a case", "move of {n} tokens to a case"))  # fmt: skip

    def _known_case(self, case: str) -> str:
        """A case is written as it is there already, and not twice in large and small letters."""
        case = " ".join(case.split())
        return next((each for each in self._tokens.cases if each.casefold() == case.casefold()), case)

    # --- a whole case -----------------------------------------------------------------------------------------------

    def rename_case(self, case: str) -> None:
        """Ask for another name of a case; one that is there already takes its tokens in."""
        self._ask(self._panel("case"), tr("Rename the case"), _short(case), case, "", partial(self._rename_case, case))

    def _rename_case(self, case: str, name: str) -> None:
        name = " ".join(name.split())
        if not name or name == case:
            return
        if name.casefold() != case.casefold():
            name = self._known_case(name)
        self._mark(self._tokens.ids_in(case), lambda marks: replace(marks, case=name),
                   lambda: tr("renaming of {name}", name=case))  # fmt: skip
        if self._tokens.current_case == case:
            self._work.selection.choose_case(name)

    def remove_case(self, case: str) -> None:
        """Have the tokens of a case belong to none."""
        self._mark(self._tokens.ids_in(case), lambda marks: replace(marks, case=""),
                   lambda: tr("removal of {name}", name=case))  # fmt: skip
        if self._tokens.current_case == case:
            self._work.selection.choose_case("")

    def report_case(self, case: str) -> None:
        """Show the report of all tokens of a case."""
        self._work.reporting.open_case(case)

    # --- removing ---------------------------------------------------------------------------------------------------

    def remove(self) -> None:
        """Take the tokens off the list and out of the file, with a way back until a log out."""
        self.remove_all(self.chosen())

    def remove_all(self, token_ids: Sequence[str]) -> None:
        """The same of these; where the shown one goes, the next in the list is shown."""
        selection, messages = self._work.selection, self._work.messages
        following = self._next(token_ids) if selection.shown.outcome_id in token_ids else None
        messages.settle()
        if following is not None:
            selection.select_token(following)  # before the other one goes: for a moment none would be shown, and told
        step = self._tokens.remove(token_ids)
        if step is None:
            return
        messages.offer(step.said(), partial(self._take_back, step))

    def _next(self, gone: Sequence[str]) -> str | None:
        """The row that stands below the last of these in the list, else the one above."""
        ids = self._list.rows.ids
        places = [at for at, id_ in enumerate(ids) if id_ in gone]
        after = ids[places[-1] + 1 :] if places else ids
        before = reversed(ids[: places[0]]) if places else ()
        return next((id_ for id_ in (*after, *before) if id_ in self._tokens and id_ not in gone), None)

    def _take_back(self, step: RemoveStep) -> None:
        back, history = step.token_ids, self._tokens.history
        if history is not None and history.take_back(step) and back[0] in self._tokens:
            self._work.selection.select_token(back[0])

    # --- menus ------------------------------------------------------------------------------------------------------

    def fill(self, menu: QMenu, token_id: str) -> None:
        """List what can be done with a token of the list; with all that are selected, where it is one of them."""
        chosen = self._list.selected_ids()
        ids = tuple(id_ for id_ in chosen if id_ in self._tokens) if token_id in chosen else (token_id,)
        outcome, several = self._tokens.get(token_id), len(ids) > 1
        if outcome is None:
            return
        pinned = self._all_pinned(ids)
        if not several:
            self._entry(menu, "edit", self._with_keys("rename-token", tr("Rename…")), self.rename_token, token_id)
            self._entry(menu, "notepad", tr("Edit note…"), self.edit_note_of, token_id)
        self._entry(menu, "pin", tr("Unpin") if pinned else tr("Pin"), self.pin_all, ids, not pinned)
        self._entry(menu, "case", tr("Move to case…"), self.ask_case, ids)
        menu.addSeparator()
        if not several:
            self._add_compare(menu, outcome)
            if outcome.inspection is not None:
                self._entry(menu, "copy", tr("Copy token"), self._copy, token_id)
            menu.addSeparator()
        remove = plural(len(ids), "Remove {n} token", "Remove {n} tokens") if several else tr("Remove")
        self._entry(menu, "trash", self._with_keys("remove-token", remove), self.remove_all, ids)

    def fill_case(self, menu: QMenu, case: str) -> None:
        """List what can be done with a case; nothing with the tokens that belong to none."""
        ids = self._tokens.ids_in(case)
        if not case or not ids:
            return
        self._entry(menu, "edit", tr("Rename…"), self.rename_case, case)
        self._entry(menu, "export", tr("Report for a ticket…"), self.report_case, case)
        menu.addSeparator()
        self._entry(menu, "case", tr("Remove the case (tokens stay)"), self.remove_case, case)
        words = plural(len(ids), "Remove with its {n} token", "Remove with its {n} tokens")
        self._entry(menu, "trash", words, self.remove_all, ids)

    def _add_compare(self, menu: QMenu, outcome: Outcome) -> None:
        can = len(self._tokens) > 1 and outcome.inspection is not None
        words = self._with_keys("compare", tr("Compare with…")) if can else tr("Compare with (needs two tokens)")
        self._entry(menu, "compare", words, self._compare, outcome.id)
        menu.actions()[-1].setEnabled(can)
        self._entry(menu, "window", tr("Open in a window"), self._open_in_window, outcome.id)

    def _with_keys(self, action_id: str, label: str) -> str:
        return self._registry.menu_text(action_id, label)

    def _entry(self, menu: QMenu, icon: str, words: str, do: Callable[..., object], *given: object) -> None:
        menu.addAction(icons.icon(icon), words).triggered.connect(lambda _=False: do(*given))

    def _copy(self, token_id: str) -> None:
        outcome = self._tokens.get(token_id)
        if outcome is not None and outcome.inspection is not None:
            self._work.clipboard.copy(outcome.inspection.token.text, confidential=True)
            self._work.messages.say(self._work.clipboard.words)

    # --- asking -----------------------------------------------------------------------------------------------------

    def _mark(
        self, token_ids: Sequence[str], change: Callable[[TokenMarks], TokenMarks], words: Callable[[], str]
    ) -> None:
        self._tokens.mark_all({id_: change(self._tokens.marks_of(id_)) for id_ in token_ids}, words)

    def _ask(self, panel: MarkPanel, title: str, of: str, text: str, hint: str, then: Callable[[str], None]) -> None:
        """Open a card with `text` in its field, and have `then` called with what it is when it is saved."""
        from inspector.gui.sidebar.tokens.mark_panel import CasePanel

        if isinstance(panel, CasePanel):
            panel.offer(self._tokens.cases)
        self._asked = then
        panel.ask(title, of, text, hint)

    def _panel(self, what: str) -> MarkPanel:
        """The card for a name, a note or a case, made now if it was not needed before."""
        if what not in self._panels:
            from inspector.gui.sidebar.tokens import mark_panel

            window = self._list.window()
            parent = (window.centralWidget() if isinstance(window, QMainWindow) else None) or window
            made: dict[str, Callable[[], MarkPanel | CasePanel]] = {
                "name": lambda: mark_panel.name_panel(parent),
                "note": lambda: mark_panel.note_panel(parent),
                "case": lambda: mark_panel.CasePanel(parent, tr("Move to a case"), "case"),
            }
            self._panels[what] = made[what]()
            self._panels[what].accepted.connect(self._on_accepted)
        return self._panels[what]

    def _on_accepted(self, text: str) -> None:
        asked, self._asked = self._asked, lambda _: None
        asked(text)

    def forget(self) -> None:
        """Every token is cleared: hold no name, note or case of one."""
        self._asked = lambda _: None
        for panel in self._panels.values():
            panel.forget()


def _short(name: str) -> str:
    return visible(elide(name, MOST_SHOWN))
