"""What the command palette and the shortcuts sheet list, and what choosing from them does."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from inspector.core.text.display import visible
from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import WINDOW, Action, Registry
from inspector.gui.finder.finder import Finder
from inspector.gui.finder.model import Entry
from inspector.gui.model.workspace import Workspace
from inspector.gui.sidebar.models import profile_row, short_time, token_row

NOT_LISTED = frozenset({"palette"})
OPENS_FINDER = frozenset({"palette", "shortcuts"})
MOST_DESCRIBED = 100
"""Of more profiles or tokens what they are worth is not said: it would have to be found out for all of them first."""
CHOOSE = mark("↑ and ↓ choose, Enter does it, Esc closes")


class Palette(QObject):
    """Opens the finder with everything there is at that moment; it is made when first opened."""

    def __init__(self, work: Workspace, registry: Registry, window: QMainWindow) -> None:
        super().__init__(window)
        self._work, self._registry, self._window = work, registry, window
        self.finder: Finder | None = None
        self._listing = ""
        registry.started.connect(self._on_started)
        registry.add(
            Action("palette", mark("Find an action, profile or token"), WINDOW, self.open_palette, keys=("Ctrl+K",),
                   icon="search"),
            Action("shortcuts", mark("Keyboard shortcuts"), WINDOW, self.open_shortcuts, keys=("F1",)),
        )  # fmt: skip

    def _on_started(self, action_id: str) -> None:
        """Something else was asked for."""
        if action_id not in OPENS_FINDER:
            self.close()

    def open_palette(self) -> None:
        """All actions, profiles and tokens; a second time closes it."""
        self._open(
            tr("Command palette"),
            tr("Find an action, a profile or a token"),
            lambda: (*self._actions(), *self._profiles(), *self._tokens()),
        )

    def open_shortcuts(self) -> None:
        """All keys by group; a second time closes them."""
        self._open(
            tr("Keyboard shortcuts"),
            tr("Find a shortcut by what it does or by its keys"),
            lambda: tuple(_keys_entry(action) for action in self._registry if action.keys),
        )

    def _open(self, name: str, prompt: str, entries: Callable[[], tuple[Entry, ...]]) -> None:
        finder = self._finder()
        if finder.isVisible():
            finder.close_overlay()
            if self._listing == name:
                return
        self._listing = name
        finder.show_entries(name, prompt, entries(), tr(CHOOSE))

    def close(self) -> None:
        """Close it if it is open: something else was asked for."""
        if self.finder is not None:
            self.finder.close_overlay()

    def _finder(self) -> Finder:
        if self.finder is None:
            self.finder = Finder(self._window.centralWidget() or self._window)
            self.finder.chosen.connect(self._on_chosen)
        return self.finder

    def _actions(self) -> Iterator[Entry]:
        for action in self._registry:
            if action.do is not None and action.id not in NOT_LISTED:
                yield _entry(action)

    def _profiles(self) -> Iterator[Entry]:
        work, group = self._work, tr("Profiles")
        profiles = work.profiles.all
        for profile in profiles:
            if len(profiles) > MOST_DESCRIBED:
                yield Entry(f"profile:{profile.id}", visible(profile.name), group)
                continue
            busy = work.requests.running(profile.id) is not None
            row = profile_row(profile, work.tokens.latest_of(profile.id), busy=busy)
            yield Entry(f"profile:{row.id}", row.name, group, row.description, (), row.icon, row.token)

    def _tokens(self) -> Iterator[Entry]:
        now, tokens, group = self._work.services.now(), self._work.tokens, tr("Session tokens")
        unjudged = tokens.unjudged if len(tokens) > MOST_DESCRIBED else {}
        for id_ in tokens.ids:
            if (stored := unjudged.get(id_)) is not None:
                detail = short_time(stored.obtained_at, now)
                yield Entry(f"token:{id_}", visible(stored.name), group, detail)
            elif (outcome := tokens.get(id_)) is not None:
                row = token_row(outcome, now)
                yield Entry(f"token:{row.id}", row.name, group, row.description, (), row.icon, row.token)

    def _on_chosen(self, entry_id: str) -> None:
        kind, _, of = entry_id.partition(":")
        if kind == "profile":
            self._work.selection.select_profile(of)
        elif kind == "token":
            self._work.selection.select_token(of)
        else:
            self._registry.run(of)


def _entry(action: Action) -> Entry:
    return Entry(
        f"action:{action.id}", tr(action.label), tr("Actions"), "", action.shown_keys[:1],
        action.icon_name or "chevron-right", "text2", action.why_not(),
    )  # fmt: skip


def _keys_entry(action: Action) -> Entry:
    """An action in the sheet: where its keys work, or why not at present."""
    where = tr(action.where) if action.where else ""
    why_not = f"{where}." if action.do is None else action.why_not()
    return Entry(f"action:{action.id}", tr(action.label), tr(action.group), where, action.shown_keys, why_not=why_not)
