"""Exploring scopes from the window: counted first, asked for when that is wanted, shown as it comes in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import PROFILES, Action, Registry
from inspector.gui.model.drafts import ScopesDraft
from inspector.gui.model.exploration.exploring import ExploringState
from inspector.gui.model.workspace import Workspace
from inspector.gui.widgets.announcing import announce

if TYPE_CHECKING:  # made when it is first needed
    from inspector.core.exploration.exploration import Exploration
    from inspector.core.profiles.profile import Profile
    from inspector.gui.scopes.pane import ScopesPane
    from inspector.gui.scopes.try_list import TryRow
    from inspector.gui.scopes.words import ExplorationWords

    SaidOf = tuple[Exploration, Exploration | None, Profile, int]

TICK_MS = 1000
"""How often what is waited for is looked at again."""


class ScopesActions(QObject):
    """Makes the pane when it is first needed.

    `show_beside` puts a pane at the right of the form, or the inspection for None; `may_ask` says in the form what is
    missing before a request, and whether nothing is.
    """

    def __init__(
        self,
        work: Workspace,
        registry: Registry,
        parent: QWidget,
        *,
        show_beside: Callable[[ScopesPane | None], object],
        may_ask: Callable[[], bool],
    ) -> None:
        super().__init__(parent)
        self._work, self._registry, self._exploring = work, registry, work.exploring
        self._selection = work.selection
        self._show_beside, self._may_ask = show_beside, may_ask
        self._pane: ScopesPane | None = None
        self._was = ExploringState.CLOSED
        self._shown_of = ""
        self._said: tuple[SaidOf, ExplorationWords] | None = None
        self._focus_wanted = False
        """Whether the keyboard goes to the button that asks as soon as what it does is counted."""
        self.closed: Callable[[], object] = lambda: None
        """The user has closed it: the keyboard goes back to where it was opened."""
        self._waiting = QTimer(self, interval=TICK_MS)
        self._waiting.timeout.connect(self._show_running)
        self._exploring.changed.connect(self._show)
        self._exploring.progressed.connect(self._show_running)
        work.words_changed.connect(self._say_again)
        registry.add(
            Action("explore-scopes", mark("Explore scopes"), PROFILES, self.open, keys=("Ctrl+Shift+X",),
                   why_not=self._why_not, icon="matrix")
        )  # fmt: skip

    @property
    def made(self) -> ScopesPane | None:
        """The pane, if it was needed."""
        return self._pane

    def pane(self) -> ScopesPane:
        """The pane, which is made now if it was not needed before."""
        if self._pane is None:
            from inspector.gui.scopes.pane import ScopesPane

            pane = self._pane = ScopesPane()
            exploring, plan, matrix = self._exploring, pane.plan, pane.matrix
            pane.header.close_button.clicked.connect(self.close)
            pane.header.again.clicked.connect(self.ask_again)
            pane.header.copy.clicked.connect(self.copy)
            plan.start_requested.connect(self.start)
            plan.tick_requested.connect(exploring.tick)
            plan.add_requested.connect(exploring.add)
            plan.metadata_requested.connect(exploring.look_in_metadata)
            matrix.stop_requested.connect(self.stop)
            matrix.again_requested.connect(self.ask_again)
            matrix.tick_requested.connect(self._tick)
            matrix.granted_requested.connect(self._tick_granted)
            matrix.copy_requested.connect(self._copy_command)
        return self._pane

    def _why_not(self) -> str:
        return "" if self._selection.concerned is not None else tr("Choose a profile first.")

    # --- what is done -----------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Show what is known of the scopes of the profile, or what asking for them would send."""
        self._selection.select_concerned()
        if self._selection.profile is not None:
            self._focus_wanted = True
            self._exploring.open()
            self._give_focus()

    def close(self) -> None:
        """Show the inspection again."""
        self._exploring.close()
        self.closed()

    def start(self) -> None:
        """Ask, unless the form says what is missing first."""
        if self._may_ask():
            self._exploring.start()

    def stop(self) -> bool:
        """Ask for nothing more; False where nothing is being asked for."""
        return self._exploring.run is not None and self._exploring.stop()

    def leave(self) -> bool:
        """Esc: stop, else close; False where it is not open."""
        if self._exploring.state is ExploringState.CLOSED:
            return False
        if not self.stop():
            self.close()
        return True

    def ask_again(self) -> None:
        """Go back to the plan."""
        self._focus_wanted = True
        self._exploring.plan_again()
        self._give_focus()

    def copy(self) -> None:
        """Copy what came of it as Markdown."""
        exploration, profile = self._exploring.exploration, self._exploring.profile
        if exploration is not None and profile is not None:
            from inspector.core.report.exploration import exploration_markdown

            known, before = self._exploring.to_try.of(profile), self._exploring.kept.before(profile)
            text = exploration_markdown(exploration, profile, known, before, self._work.services.now())
            self._work.clipboard.copy(text)
            self._work.messages.say(tr("Copied as Markdown."))

    def _copy_command(self, command: str, note: str) -> None:
        self._work.clipboard.copy(command)
        self._work.messages.say(tr("Copied. {note}", note=note))

    def _tick(self, scope: str, on: bool) -> None:
        self._exploring.choose((scope,), on)

    def _tick_granted(self) -> None:
        exploration = self._exploring.exploration
        if exploration is not None:
            self._exploring.choose_only(exploration.askable)

    # --- what is shown ----------------------------------------------------------------------------------------------

    def leave_draft(self) -> None:
        """Leave in the drafts what is open and typed here, for another window."""
        if self._pane is not None:
            opened, typed = self._pane.matrix.model.opened, self._pane.plan.entry.text()
            self._work.drafts.scopes = ScopesDraft(opened, typed)

    def show_again(self) -> None:
        """Show in this window, which is new, what was open in the one before."""
        self._show()
        draft = self._work.drafts.scopes
        if draft is not None and self._pane is not None:
            self._pane.plan.entry.setText(draft.typed)
            self._pane.matrix.model.open(draft.opened)

    def _say_again(self) -> None:
        self._said = None
        self._show()

    def _show(self) -> None:
        exploring = self._exploring
        state, before = exploring.state, self._was
        self._was = state
        if state is ExploringState.RUNNING:
            self._waiting.start()
        else:
            self._waiting.stop()
        if state is ExploringState.CLOSED:
            self._said = None
            if self._pane is not None:
                if not self._pane.isHidden():  # there may be another pane in its place by now
                    self._show_beside(None)
                self._pane.matrix.forget()
            return
        pane, profile = self.pane(), exploring.profile
        if profile is None:
            return
        if profile.id != self._shown_of:
            self._shown_of = profile.id
            pane.matrix.forget()
        if state is ExploringState.RUNNING:
            self._show_running()
        elif state is ExploringState.ENDED:
            self._show_result()
        else:
            self._show_plan()
        self._show_beside(pane)
        self._give_focus()
        if state is not before:
            self._announce(before, state)

    def _give_focus(self) -> None:
        """Put the keyboard where work begins, once it is known where that is."""
        if self._focus_wanted and self._pane is not None and self._pane.isVisible():
            self._focus_wanted = self._exploring.state is ExploringState.PLANNING
            self._pane.focus_content()

    def _show_plan(self) -> None:
        exploring, pane, profile = self._exploring, self.pane(), self._exploring.profile
        if profile is None:
            return
        pane.show_title(profile.name, tr("not asked yet") if exploring.exploration is None else tr("ask again"))
        pane.header.offer(again=False, copy=False, close=True)
        pane.plan.show_plan(exploring.plan, exploring.problem, exploring.why_not())
        pane.plan.show_scopes(self._rows(), may_look=exploring.may_look, looking=exploring.looking)
        pane.show_page(pane.plan)

    def _rows(self) -> tuple[TryRow, ...]:
        from inspector.gui.scopes.try_list import try_rows

        profile, to_try = self._exploring.profile, self._exploring.to_try
        if profile is None:
            return ()
        return try_rows(to_try.of(profile), to_try.ticked(profile), self._work.services.now())

    def _show_running(self) -> None:
        exploring, pane = self._exploring, self._pane
        run, profile = exploring.run, exploring.profile
        if run is None or profile is None or pane is None:
            return
        from inspector.gui.scopes.words import asking_since

        pane.show_title(profile.name, asking_since(run.exploration))
        pane.header.offer(again=False, copy=False, close=True)
        pane.matrix.show_running(run, profile, self._work.services.now())
        pane.show_page(pane.matrix)

    def _show_result(self) -> None:
        exploring, pane = self._exploring, self.pane()
        exploration, profile = exploring.exploration, exploring.profile
        if exploration is None or profile is None:
            return
        from inspector.gui.scopes.words import asked_at

        now = self._work.services.now()
        pane.show_title(profile.name, asked_at(exploration, now))
        pane.header.offer(again=True, copy=True, close=True)
        pane.matrix.show_result(exploration, profile, self._words(exploration, profile, now))
        pane.show_page(pane.matrix)

    def _words(self, exploration: Exploration, profile: Profile, now: float) -> ExplorationWords:
        """What is said of it; made again only where it could be otherwise, since 200 scopes take a while."""
        from inspector.gui.scopes.words import words_of

        asked_with = replace(profile, scopes=(), known_scopes=())
        key = (exploration, self._exploring.kept.before(profile), asked_with, int(now // 3600))
        if self._said is None or any(a is not b and a != b for a, b in zip(self._said[0], key, strict=True)):
            self._said = key, words_of(exploration, key[1], profile, now)
        return self._said[1]

    def _announce(self, before: ExploringState, state: ExploringState) -> None:
        """Say once that it has begun, and what it came to."""
        pane = self.pane()
        if state is ExploringState.RUNNING and self._exploring.run is not None:
            from inspector.gui.scopes.words import begun

            announce(pane, begun(self._exploring.run))
        elif before is ExploringState.RUNNING and state is ExploringState.ENDED:
            band = pane.matrix.rule
            announce(pane, tr("{rule} {count} granted.", rule=band.title, count=band.count))
