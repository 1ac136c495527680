"""Everything the window can do: each action is made beside the feature that does it, and added here.

Menus, shortcuts, tooltips, the palette and the sheet of shortcuts read the registry.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from inspector.core.text.language import mark, tr
from inspector.gui.actions import shortcuts

TOKENS, RESULT, PROFILES, WINDOW = mark("Tokens"), mark("Result"), mark("Profiles"), mark("Window")
GROUPS = (TOKENS, RESULT, PROFILES, WINDOW)


@runtime_checkable
class ShowsKeys(Protocol):
    """A button that says by itself which keys do the same."""

    def set_keys(self, keys: str) -> None:
        """Show these shortcuts."""


def always() -> str:
    """It can be done at any time."""
    return ""


class Action(QAction):
    """One thing to do. `why_not` says in a sentence why it cannot be done now, and "" where it can.

    `label`, `group` and `where` are texts for `tr`. `keys` are shown, `also` work as well; with `place` they work only
    while that widget has the keyboard, and with `handled` they are pressed elsewhere. An action without `do` is done by
    the widget that `where` names.
    """

    def __init__(
        self,
        id_: str,
        label: str,
        group: str,
        do: Callable[[], object] | None = None,
        *,
        keys: tuple[str, ...] = (),
        also: tuple[str, ...] = (),
        why_not: Callable[[], str] = always,
        icon: str = "",
        place: QWidget | None = None,
        where: str = "",
        handled: bool = False,
    ) -> None:
        super().__init__(tr(label))
        self.id, self.label, self.group, self.do = id_, label, group, do
        self.keys, self.also, self.why_not, self.icon_name = keys, also, why_not, icon
        self.place, self.where = place, where
        self.handled = handled or do is None
        self.setObjectName(id_)

    @property
    def shown_keys(self) -> tuple[str, ...]:
        """The keys that are shown, as this system writes them."""
        return tuple(shortcuts.shown(each) for each in self.keys)


class Registry(QObject):
    """The actions of one window, by their ids."""

    started = Signal(str)
    """With the id of an action that was asked for, before it is done."""
    refused = Signal(str)
    """With the sentence that says why an action cannot be done now."""

    def __init__(self, window: QWidget, tooltip: Callable[[str], str]) -> None:
        """Make one for `window`; `tooltip` writes a text so that Qt shows it as it is."""
        super().__init__(window)
        self._window, self._tooltip = window, tooltip
        self._actions: dict[str, Action] = {}

    def add(self, *actions: Action) -> None:
        """Add actions, and let their keys work."""
        for action in actions:
            action.setParent(self)
            self._actions[action.id] = action
            action.triggered.connect(lambda _=False, action=action: self._start(action))
            if not action.handled and action.keys:
                action.setShortcuts([shortcuts.sequence(each) for each in (*action.keys, *action.also)])
                if action.place is not None:
                    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                (action.place or self._window).addAction(action)

    def __getitem__(self, action_id: str) -> Action:
        return self._actions[action_id]

    def __iter__(self) -> Iterator[Action]:
        """All of them, group by group."""
        for group in GROUPS:
            yield from (action for action in self._actions.values() if action.group == group)

    def lead(self, action_id: str, do: Callable[[], object], can: Callable[[], bool]) -> None:
        """Have an action, as undo, do this in place of what it does otherwise, as long as it `can`."""
        action = self._actions[action_id]
        otherwise, why_not = action.do, action.why_not

        def run() -> None:
            if can():
                do()
            elif otherwise is not None:
                otherwise()

        action.do, action.why_not = run, lambda: "" if can() else why_not()

    def run(self, action_id: str) -> None:
        """Do it, or say why that is not possible now."""
        self._start(self._actions[action_id])

    def _start(self, action: Action) -> None:
        self.started.emit(action.id)
        reason = action.why_not()
        if reason:
            self.refused.emit(reason)
        elif action.do is not None:
            action.do()

    def keys_of(self, action_id: str) -> str:
        """The first keys of an action as this system writes them; "" where it has none."""
        return next(iter(self._actions[action_id].shown_keys), "")

    def show_keys(self, action_id: str, *buttons: QWidget) -> None:
        """Let buttons that do the same as an action say its shortcuts."""
        action, words = self._actions[action_id], self.keys_of(action_id)
        for button in buttons:
            if isinstance(button, ShowsKeys):
                button.set_keys(words)
            else:
                button.setToolTip(self._tooltip(f"{tr(action.label)} ({words})"))

    def menu_text(self, action_id: str, label: str = "") -> str:
        """The label of an action, or another one, with its keys at the end, as a menu shows it."""
        action, words = self._actions[action_id], self.keys_of(action_id)
        text = (label or tr(action.label)).replace("&", "&&")
        return f"{text}\t{words}" if words else text

    def add_to(self, menu: QMenu, action_id: str, label: str = "") -> QAction:
        """Put an action into a menu, with a tooltip that says why where it cannot be done now."""
        why = self._actions[action_id].why_not()
        entry = menu.addAction(self.menu_text(action_id, label))
        entry.triggered.connect(lambda _=False: self.run(action_id))
        entry.setEnabled(not why)
        entry.setToolTip(self._tooltip(why))
        return entry
