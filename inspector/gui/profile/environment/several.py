"""What can be done with several profiles that are selected in the list: delete, move, export, all as one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from inspector.core.profiles.profile import Profile
from inspector.core.text.language import plural, tr
from inspector.gui.actions.registry import Registry
from inspector.gui.model.workspace import Workspace

Do = Callable[[Sequence[Profile]], object]


class ListOfProfiles(Protocol):
    """The list as far as it is asked what is selected in it."""

    def selected_ids(self) -> tuple[str, ...]:
        """The ids of the selected rows, in their order."""


class SeveralProfiles(QObject):
    """Acts on the user's own profiles that are selected in the list, and on the one in the form where none is."""

    def __init__(
        self,
        work: Workspace,
        registry: Registry,
        list_: ListOfProfiles,
        delete: Do,
        export: Do,
        fill_environments: Callable[[QMenu, Sequence[str]], None],
    ) -> None:
        """`fill_environments` puts into a menu where the profiles with some ids can be moved."""
        super().__init__(registry)  # it goes with the window
        self._work, self._registry, self._list = work, registry, list_
        self._delete, self._export, self._fill_environments = delete, export, fill_environments

    @property
    def chosen(self) -> tuple[Profile, ...]:
        """The profiles that it acts on."""
        profiles, shown = self._work.profiles, self._work.selection.profile
        ids = self._list.selected_ids()
        if len(ids) < 2:
            ids = (shown.id,) if shown is not None else ()
        return tuple(one for id_ in ids if (one := profiles.get(id_)) is not None and not profiles.is_demo(id_))

    @property
    def are_several(self) -> bool:
        """Whether it acts on more than one."""
        return len(self.chosen) > 1

    def why_not(self) -> str:
        """Why none can be deleted, moved or exported; "" where some can."""
        if self.chosen:
            return ""
        profile = self._work.selection.profile
        return (
            tr("The demo issuer’s profiles go when it stops.") if profile is not None else tr("Choose a profile first.")
        )

    def delete(self) -> None:
        """Take them off the list as one step, with a way back for a while."""
        if chosen := self.chosen:
            self._delete(chosen)

    def export(self) -> None:
        """Ask for a file, and write them to it; a secret is in none of them."""
        if chosen := self.chosen:
            self._export(chosen)

    def fill_move(self, menu: QMenu) -> None:
        """Put into a menu where they can be moved."""
        chosen = self.chosen
        several = plural(len(chosen), "Move {n} profile to", "Move {n} profiles to")
        into = menu.addMenu(several if len(chosen) > 1 else tr("Move to"))
        self._fill_environments(into, [each.id for each in chosen])

    def fill(self, menu: QMenu) -> None:
        """Put into a menu what is done with all of them."""
        count = len(self.chosen)
        self.fill_move(menu)
        menu.addAction(plural(count, "Export {n} profile…", "Export {n} profiles…"), self.export)
        menu.addSeparator()
        words = plural(count, "Delete {n} profile", "Delete {n} profiles")
        menu.addAction(self._registry.menu_text("delete", words), self.delete)
