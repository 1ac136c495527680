"""The environments that profiles are in: kept beside the profiles, changed in steps that can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from inspector.core.errors import ProfileError
from inspector.core.profiles.environment import STANDARD, Environment, EnvironmentColour, shown_name
from inspector.core.profiles.environment_store import (
    Environments,
    EnvironmentStore,
    merged_environments,
    together,
    why_not_named,
)
from inspector.core.profiles.guessing import guessed
from inspector.core.profiles.profile import Profile
from inspector.core.text.language import mark
from inspector.core.text.message import message, verbatim
from inspector.gui.model.environments.step import EnvironmentStep
from inspector.gui.model.profile_history import ProfileHistory
from inspector.gui.model.profiles import ProfileList
from inspector.gui.model.task import Task, once

ADDED = mark("addition of the environment {name}")
CHANGED = mark("change of the environment {name}")
REMOVED = mark("removal of the environment {name}")
ORDERED = mark("another order of the environments")


class EnvironmentList(QObject):
    """All environments in their order. Each change is one step of the history and is written at once."""

    changed = Signal()
    """Others are there, or they look otherwise, or stand in another order."""
    problem = Signal(object)
    """The file could not be read or written: one sentence. The list stays as it is until the program ends."""

    def __init__(self, file_of_profiles: Path, profiles: ProfileList, history: ProfileHistory) -> None:
        super().__init__()
        self._store = EnvironmentStore(file_of_profiles)
        self._profiles, self._history = profiles, history
        self._listed: Environments = STANDARD
        self._all: Environments | None = None
        self._by_name: dict[str, Environment] = {}
        self._line = profiles.line
        self._saving = Task(self, self._line)
        self._saving.succeeded.connect(self._on_saved)
        self._saving.failed.connect(lambda error: self.problem.emit(verbatim(error.said)))
        self._taken_over: Environments | None = None
        """What the file held when it was last looked at: the store, which works in another thread, does not know yet
        that the list has it too."""
        profiles.changed.connect(self._forget)
        profiles.touched.connect(self.look)

    @property
    def all(self) -> Environments:
        """Those of the list in its order, and behind them those that profiles name and no list has."""
        if self._all is None:
            self._all = together(self._listed, self._profiles.all)
            self._by_name = {each.name.casefold(): each for each in self._all}
        return self._all

    def get(self, name: str) -> Environment | None:
        """The environment of this name, in capitals or not."""
        return self._by_name.get(name.casefold()) if self.all else None

    def of(self, profile: Profile) -> Environment | None:
        """The environment that a profile is in; None where it is in none."""
        return self.get(profile.environment) if profile.environment.strip() else None

    def guess(self, name: str) -> str:
        """The environment that a profile of this name speaks of, by whatever name that has by now; "" for none."""
        wanted = guessed(name)
        if not wanted:
            return ""
        exact = self.get(wanted)
        like = (each for each in self.all if guessed(each.name) == wanted)
        found = exact or next(like, None)
        return found.name if found is not None else ""

    def profiles_in(self, name: str) -> tuple[Profile, ...]:
        """The user's own profiles that are in an environment."""
        return tuple(each for each in self._profiles.own if each.environment.casefold() == name.casefold())

    def load(self) -> None:
        """Read the file; `problem` says what is wrong with it, and then the standard ones are there."""
        try:
            self._listed = self._store.load()
        except ProfileError as error:
            text = message("{error} It is kept as it is; the next change is written to a new file.", error=error.said)
            self.problem.emit(text)
        self._tell()

    # --- changes ----------------------------------------------------------------------------------------------------

    def why_not(self, name: str, *, instead_of: str = "") -> str:
        """Why an environment cannot be called `name`, in one sentence; "" where it can.

        `instead_of` is the one that would be renamed.
        """
        others = [each.name for each in self.all if each.name != instead_of]
        return why_not_named(name, (*others, *map(shown_name, others)))

    def add(self, name: str, colour: EnvironmentColour = EnvironmentColour.BLUE, *, asks: bool = False) -> None:
        """Add an environment at the end, or by its name where nobody has put them into another order.

        ProfileError where it cannot be called so; `why_not` says it before.
        """
        self._check(name)
        new = Environment(name.strip(), colour, asks)
        self._push(_ordered(self._listed, (*self._listed, new)), ADDED, new.name)

    def rename(self, name: str, new_name: str) -> None:
        """Give an environment another name: its profiles go along. ProfileError as in `add`."""
        new_name = new_name.strip()
        if new_name == name:
            return
        self._check(new_name, instead_of=name)
        after = tuple(replace(each, name=new_name) if each.name == name else each for each in self._with(name))
        moves = {each.id: (each.environment, new_name) for each in self.profiles_in(name)}
        standard = name in {each.name for each in STANDARD}  # it keeps its place under another name
        self._push(after if standard else _ordered(self._listed, after), CHANGED, name, moves)

    def recolour(self, name: str, colour: EnvironmentColour) -> None:
        """Mark an environment otherwise."""
        self._change(name, colour=colour)

    def set_asks(self, name: str, asks: bool) -> None:
        """Ask before each request of a profile in it, or no more."""
        self._change(name, asks=asks)

    def order(self, names: Sequence[str]) -> None:
        """Have them in this order; any that it does not name stay behind."""
        place = {name: at for at, name in enumerate(names)}
        after = sorted(self.all, key=lambda each: place.get(each.name, len(place)))
        self._push(tuple(after), ORDERED, "")

    def remove(self, name: str) -> Callable[[], object]:
        """Take an environment off the list: its profiles are in none from then on. What brings it back."""
        after = tuple(each for each in self._listed if each.name != name)
        moves = {each.id: (each.environment, "") for each in self.profiles_in(name)}
        step = self._push(after, REMOVED, name, moves)
        return partial(self._history.withdraw, step) if step is not None else lambda: None

    def _put(self, before: Environments, after: Environments, move_profiles: Callable[[], None]) -> None:
        """Make of the list what the user has made `after` of `before`; what another program has changed stays."""
        self._listed = merged_environments(before, after, self._listed)
        self._all = None
        self._save()
        move_profiles()
        self._tell()

    def _check(self, name: str, *, instead_of: str = "") -> None:
        if why := self.why_not(name, instead_of=instead_of):
            raise ProfileError(why, field="environment")

    def _change(self, name: str, *, colour: EnvironmentColour | None = None, asks: bool | None = None) -> None:
        after = tuple(
            Environment(each.name, each.colour if colour is None else colour, each.asks if asks is None else asks)
            if each.name == name
            else each
            for each in self._with(name)
        )
        self._push(after, CHANGED, name)

    def _with(self, name: str) -> Environments:
        """The list, with an environment that was in none as long as nobody had touched it."""
        one = self.get(name)
        there = any(each.name == name for each in self._listed)
        return self._listed if there or one is None else (*self._listed, one)

    def _push(
        self, after: Environments, what: str, name: str, moves: dict[str, tuple[str, str]] | None = None
    ) -> EnvironmentStep | None:
        if after == self._listed and not moves:
            return None
        lists = self._listed, after
        step = EnvironmentStep(self._put, self._profiles, lists, moves or {}, what, shown_name(name))
        self._history.push(step)
        return step

    # --- the file ---------------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Take over what another program has changed in the file, in the background."""
        ours, known = self._listed, self._newly_known()
        looking = once(self, lambda _: (ours, _with(self._store, known).news(ours)), self._line)
        looking.succeeded.connect(self._on_news)

    def _save(self) -> None:
        ours, known = self._listed, self._newly_known()
        self._saving.run(lambda _: (ours, _with(self._store, known).save(ours)))

    def _newly_known(self) -> Environments | None:
        known, self._taken_over = self._taken_over, None
        return known

    def _on_saved(self, result: tuple[Environments, Environments]) -> None:
        ours, saved = result
        self._take_over(ours, saved, in_file=saved)

    def _on_news(self, result: tuple[Environments, tuple[Environments, Environments] | None]) -> None:
        ours, news = result
        if news is not None:
            self._take_over(ours, news[0], in_file=news[1])

    def _take_over(self, ours: Environments, news: Environments, *, in_file: Environments) -> None:
        self._taken_over = in_file
        listed = merged_environments(ours, self._listed, news)
        if listed != self._listed:
            self._listed = listed
            self._tell()

    def _forget(self) -> None:
        self._all = None

    def _tell(self) -> None:
        self._all = None
        self.changed.emit()


def _ordered(before: Environments, after: Environments) -> Environments:
    """`after` with the standard ones first and the others by name, if `before` was in that order."""
    standard = [each.name for each in STANDARD]

    def place(environment: Environment) -> tuple[int, str]:
        known = environment.name in standard
        return standard.index(environment.name) if known else len(standard), environment.name.casefold()

    return tuple(sorted(after, key=place)) if list(before) == sorted(before, key=place) else after


def _with(store: EnvironmentStore, known: Environments | None) -> EnvironmentStore:
    """The store, told what the list has taken over."""
    if known is not None:
        store.take_for_known(known)
    return store
