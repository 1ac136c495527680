"""Does the one next thing that the banner has a button for, and says there while keys are fetched for what is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import RESULT, Action, Registry
from inspector.gui.model.intake.next_step import Next, NextStep, needs_profiles, next_step

if TYPE_CHECKING:  # whoever hands these over has imported them
    from inspector.gui.inspection.asks import Asks
    from inspector.gui.inspection.verdict.banner import VerdictBanner
    from inspector.gui.model.workspace import Workspace


class NextPlace(Protocol):
    """What this needs of the inspection."""

    banner: VerdictBanner

    def show_next(self, step: NextStep | None, fetching: str, keys: str) -> None:
        """Offer this in the banner, or say whose keys are fetched."""

    def show_break(self) -> None:
        """Show where the token stops being one."""

    def show_accepted(self, acceptor: str) -> None:
        """Show what this acceptor does with the token, or with "" what all of them do."""


class NextActions(QObject):
    """Chooses it anew with every change of what is shown; what was begun for another token is not shown here."""

    def __init__(self, work: Workspace, registry: Registry, asks: Asks, pane: NextPlace) -> None:
        super().__init__(asks)
        self._work, self._registry, self._asks, self._pane = work, registry, asks, pane
        self._step: NextStep | None = None
        self._wired = False
        self._later = QTimer(self, singleShot=True, interval=0)  # a profile changes with every letter typed
        self._later.timeout.connect(self.show)
        work.selection.changed.connect(self.show)
        work.inspecting.checking_changed.connect(self.show)
        work.profiles.changed.connect(self._on_profiles)
        registry.add(
            Action("next-step", mark("The banner’s next thing"), RESULT, self.do, keys=("Alt+Enter",),
                   also=("Alt+Return",), why_not=self._why_not, icon="arrow-right")
        )  # fmt: skip
        registry["next-step"].setAutoRepeat(False)  # keys that are held would do what comes after it, too

    @property
    def step(self) -> NextStep | None:
        """What is offered; None while there is nothing to do, or it is being done."""
        return self._step

    def show(self) -> None:
        """Offer what there is to do about what is shown."""
        checking, shown = self._work.inspecting.checking, self._work.selection.shown
        fetching = checking[1] if checking is not None and checking[0] == shown.outcome_id else ""
        self._step = None if fetching else next_step(shown, self._work.profiles)
        keys = self._registry.keys_of("next-step")
        self._pane.show_next(self._step, fetching, keys)
        if self._pane.banner.has_next and not self._wired:
            self._wired = True
            self._pane.banner.next.pressed.connect(self.do)
            self._pane.banner.next.cancelled.connect(self.cancel)

    def do(self) -> None:
        """Do what the button says."""
        step, run = self._step, self._registry.run
        if step is None:
            return
        done: dict[Next, Callable[[], object]] = {
            Next.SHOW_BREAK: self._pane.show_break,
            Next.VERIFY: self._asks.fetch_keys.emit,
            Next.TRY_AGAIN: self._asks.fetch_keys.emit,
            Next.KEY_FILE: self._asks.key_file.emit,
            Next.GET_TOKEN: lambda: self._asks.request_form.emit(step.profile_id),
            Next.MAKE_PROFILE: lambda: run("profile-from-token"),
            Next.SHOW_ACCEPTED: lambda: self._pane.show_accepted(step.acceptor),
        }
        done[step.what]()

    def cancel(self) -> bool:
        """Give up fetching keys for the shown token; False where none are fetched."""
        checking = self._work.inspecting.checking
        if checking is None or not self._work.selection.shows(checking[0]):
            return False
        self._work.inspecting.stop_checking()
        self._work.messages.say(tr("Fetching the keys was given up. The verdict is as it was."))
        return True

    def _why_not(self) -> str:
        return "" if self._step is not None else tr("There is nothing to do about what is shown.")

    def _on_profiles(self) -> None:
        if needs_profiles(self._work.selection.shown):
            self._later.start()
