"""When the command palette and the shortcuts sheet open, and what choosing from them does."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import WINDOW, Action, Registry
from inspector.gui.model.workspace import Workspace

if TYPE_CHECKING:
    from inspector.gui.finder.finder import Finder
    from inspector.gui.finder.model import Entry

OPENS_FINDER = frozenset({"palette", "shortcuts"})
CHOOSE = mark("↑ and ↓ choose, Enter does it, Esc closes")


class Palette(QObject):
    """Opens the finder with everything there is at that moment; it is made when first opened."""

    def __init__(self, work: Workspace, registry: Registry, window: QMainWindow) -> None:
        super().__init__(window)
        self._work, self._registry, self._window = work, registry, window
        self.finder: Finder | None = None
        self._listing = ""
        self._more: dict[str, tuple[Callable[[], Iterable[Entry]], Callable[[str], object]]] = {}
        """What else is found, by what the ids begin with."""
        registry.started.connect(self._on_started)
        registry.add(
            Action("palette", mark("Find an action, profile or token"), WINDOW, self.open_palette, keys=("Ctrl+K",),
                   icon="search"),
            Action("shortcuts", mark("Keyboard shortcuts"), WINDOW, self.open_shortcuts, keys=("Shift+F1",)),
        )  # fmt: skip

    def _on_started(self, action_id: str) -> None:
        """Something else was asked for."""
        if action_id not in OPENS_FINDER:
            self.close()

    def open_palette(self) -> None:
        """All actions, profiles and tokens; a second time closes it."""
        prompt = tr("Find an action, a profile, a token, a setting or a page")
        self._open(tr("Command palette"), prompt, self._everything)

    def offer(self, kind: str, entries: Callable[[], Iterable[Entry]], do: Callable[[str], object]) -> None:
        """Have other things found too: their ids are `kind`, a colon and what `do` is called with."""
        self._more[kind] = entries, do

    def _everything(self) -> tuple[Entry, ...]:
        from inspector.gui.finder import listing  # late, as the finder is: a window opens without it

        more = [entry for entries, _ in self._more.values() for entry in entries()]
        return listing.everything(self._work, self._registry, more)

    def open_shortcuts(self) -> None:
        """All keys by group; a second time closes them."""
        from inspector.gui.finder import listing

        prompt = tr("Find a shortcut by what it does or by its keys")
        self._open(tr("Keyboard shortcuts"), prompt, lambda: listing.shortcuts(self._registry))

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

    def forget(self) -> None:
        """Have nothing to choose from any more, and nothing of what was typed: the next one is made anew."""
        self.close()
        finder, self.finder, self._listing = self.finder, None, ""
        if finder is not None:
            finder.deleteLater()

    def _finder(self) -> Finder:
        from inspector.gui.finder.finder import Finder

        if self.finder is None:
            self.finder = Finder(self._window.centralWidget() or self._window)
            self.finder.chosen.connect(self._on_chosen)
        return self.finder

    def _on_chosen(self, entry_id: str) -> None:
        kind, _, of = entry_id.partition(":")
        if kind == "profile":
            self._work.selection.select_profile(of)
        elif kind == "token":
            self._work.selection.select_token(of)
        elif kind in self._more:
            self._more[kind][1](of)
        else:
            self._registry.run(of)
