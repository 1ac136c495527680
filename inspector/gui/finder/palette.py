"""What the command palette and the shortcuts sheet list, and what choosing from them does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector.core.text.language import mark, tr
from inspector.gui.actions import registry as actions
from inspector.gui.actions.registry import ACTIONS, Action
from inspector.gui.finder.finder import Finder
from inspector.gui.finder.model import Entry
from inspector.gui.sidebar.models import profile_row, token_row

if TYPE_CHECKING:
    from inspector.gui.window.main_window import MainWindow

ICONS = {
    "paste": "clipboard", "open": "file-search", "submit": "arrow-right", "cancel": "close", "refresh": "refresh",
    "key-file": "key", "compare": "compare",
    "copy-curl": "terminal", "filter": "search", "copy-token": "copy", "copy-report": "copy", "export": "export",
    "new-profile": "plus", "rename": "edit", "duplicate": "copy", "delete": "trash", "replace-secret": "lock",
    "import": "folder", "export-profiles": "export", "palette": "search",
    "menu": "menu", "start-demo": "flask", "stop-demo": "flask",
    "log-out": "log-out", "quit": "close", "undo": "undo", "zone": "clock", "redo": "redo",
}  # fmt: skip
NOT_LISTED = frozenset({"palette"})
CHOOSE = mark("↑ and ↓ choose, Enter does it, Esc closes")


class Palette(QObject):
    """Opens the finder with everything there is at that moment; it is made when first opened."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.finder: Finder | None = None
        self._listing = ""

    def open_palette(self) -> None:
        """All actions, profiles and tokens; a second time closes it."""
        entries = (*self._actions(), *self._profiles(), *self._tokens())
        self._open(tr("Command palette"), tr("Find an action, a profile or a token"), entries)

    def open_shortcuts(self) -> None:
        """All keys by group; a second time closes them."""
        entries = tuple(_keys_entry(self._window, action) for action in ACTIONS if action.keys)
        self._open(tr("Keyboard shortcuts"), tr("Find a shortcut by what it does or by its keys"), entries)

    def _open(self, name: str, prompt: str, entries: tuple[Entry, ...]) -> None:
        finder = self._finder()
        if finder.isVisible():
            finder.close_overlay()
            if self._listing == name:
                return
        self._listing = name
        finder.show_entries(name, prompt, entries, tr(CHOOSE))

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
        for action in ACTIONS:
            if action.do is not None and action.id not in NOT_LISTED:
                yield _entry(self._window, action)

    def _profiles(self) -> Iterator[Entry]:
        work = self._window.workspace
        for profile in work.profiles.all:
            row = profile_row(profile, work.tokens.latest_of(profile.id), busy=work.running(profile.id) is not None)
            yield Entry(f"profile:{row.id}", row.name, tr("Profiles"), row.description, (), row.icon, row.token)

    def _tokens(self) -> Iterator[Entry]:
        now = self._window.services.now()
        for outcome in self._window.workspace.tokens.all:
            row = token_row(outcome, now)
            yield Entry(f"token:{row.id}", row.name, tr("Session tokens"), row.description, (), row.icon, row.token)

    def _on_chosen(self, entry_id: str) -> None:
        kind, _, of = entry_id.partition(":")
        if kind == "profile":
            self._window.select_profile(of)
        elif kind == "token":
            self._window.select_token(of)
        else:
            actions.run(self._window, actions.action(of))


def icon_of(action_id: str) -> str:
    """The icon of an action in the palette."""
    kind = action_id.partition("-")[0]
    return ICONS.get(action_id) or {"tab": "arrow-right", "scheme": "settings", "language": "settings"}.get(
        kind, "chevron-right"
    )


def _entry(window: MainWindow, action: Action) -> Entry:
    keys = tuple(actions.shown(each) for each in action.keys[:1])
    return Entry(
        f"action:{action.id}", tr(action.label), tr("Actions"), "", keys, icon_of(action.id), "text2",
        action.why_not(window),
    )  # fmt: skip


def _keys_entry(window: MainWindow, action: Action) -> Entry:
    """An action in the sheet: where its keys work, or why not at present."""
    keys = tuple(actions.shown(each) for each in action.keys)
    where = tr(action.where) if action.where else ""
    why_not = f"{where}." if action.do is None else action.why_not(window)
    return Entry(f"action:{action.id}", tr(action.label), tr(action.group), where, keys, why_not=why_not)
