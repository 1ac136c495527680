"""Hiding all values on the screen while somebody else looks at it: the action, and the strip that says so."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QVBoxLayout

from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import WINDOW, Action, Registry
from inspector.gui.model.shared.shared_work import SharedWork
from inspector.gui.model.workspace import Workspace
from inspector.gui.theme import hiding
from inspector.gui.widgets import buttons
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.hiding.veil import veil
from inspector.gui.window.strip import Strip

ID = "hide-values"
MOST_NAME = 40


class HideValues(QObject):
    """Not kept for later runs: nobody is to wonder where the values are."""

    def __init__(self, work: Workspace, registry: Registry, window: QMainWindow) -> None:
        super().__init__(window)
        self._work, self._window = work, window
        self.strip: HiddenStrip | None = None
        """The strip, once values were hidden."""
        registry.add(
            Action(ID, mark("Hide or show all values"), WINDOW, self.toggle, keys=("Ctrl+Shift+H",), icon="lock")
        )
        self._keys = registry.keys_of(ID)
        hiding.names(partial(_names, work.shared))  # of no window: any of them may be closed
        veil().changed.connect(self._on_changed)
        self._on_changed()

    @property
    def hidden(self) -> bool:
        """Whether values are hidden now."""
        return hiding.hidden()

    def toggle(self) -> None:
        """Hide what is shown, or show what is hidden."""
        self.hide_values(not self.hidden)

    def hide_values(self, on: bool) -> None:
        """Hide all values in all windows, or show them again."""
        veil().hide_values(on)
        if not on:
            words = tr("Values are shown again.")
            self._work.messages.say(words)

    def _on_changed(self) -> None:
        if self.strip is None and self.hidden:
            self.strip = HiddenStrip(self._keys)
            self.strip.show_again.clicked.connect(self.toggle)
            central = self._window.centralWidget()
            column = central.layout() if central is not None else None
            if isinstance(column, QVBoxLayout):
                column.insertWidget(0, self.strip)
        if self.strip is not None:
            self.strip.setVisible(self.hidden)
            if self.hidden:
                announce(self.strip, self.strip.words)


def _names(shared: SharedWork) -> frozenset[str]:
    """What may stay: names of protocols, and those that the user has given to profiles, unless they are values."""
    from inspector.core.checks.verdict import ASYMMETRIC_ALGORITHMS
    from inspector.core.knowledge.claims import terms

    values: set[object] = set()
    own = shared.profiles.all
    for profile in own:
        values.update((profile.client_id, profile.issuer, *profile.scopes))
    given = {profile.name for profile in own if len(profile.name) <= MOST_NAME and profile.name not in values}
    harmless = {name for name in given if not any(sign in name for sign in ("@", "/", ".", "…", "="))}
    vault = shared.vault
    kept = {str(vault.name)} if vault is not None else set()
    return frozenset({*ASYMMETRIC_ALGORITHMS} | {term.name for term in terms()} | harmless | kept)


HIDDEN_NOW = mark(
    "Values are hidden. A screen reader may be told one at the moment it changes. Copying still copies them."
)


class HiddenStrip(Strip):
    """Says that values are hidden, and how to see them again."""

    def __init__(self, keys: str) -> None:
        self.show_again = buttons.secondary(tr("Show values"), height=28)
        self.show_again.draw_keys()
        self.show_again.set_keys(keys)
        super().__init__("accent", "lock", self.show_again)
        self._label.set_spans(tr(HIDDEN_NOW))
        self.setAccessibleName(tr("Values are hidden"))
        self.hide()
