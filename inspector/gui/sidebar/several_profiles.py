"""What can be done with several profiles at once: all that are selected in the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu

from inspector.core.profiles.profile import Profile
from inspector.core.text.language import plural, tr
from inspector.gui.model.workspace import Workspace
from inspector.gui.sidebar.row_list import RowList
from inspector.gui.theme import icons


class SeveralProfiles(QObject):
    """Each of it is one step, of however many. `list_environments` puts all environments into a menu, for profiles."""

    def __init__(
        self,
        work: Workspace,
        rows: RowList,
        list_environments: Callable[[QMenu, Sequence[str]], object],
        export: Callable[[Path, Sequence[Profile]], object],
        delete: Callable[[Sequence[Profile]], object],
    ) -> None:
        super().__init__(rows)
        self._work, self._rows = work, rows
        self._list_environments, self._export, self._delete = list_environments, export, delete

    def chosen(self) -> list[Profile]:
        """The profiles that are selected in the list, the demo issuer's among them."""
        found = map(self._work.profiles.get, self._rows.selected_ids())
        return [profile for profile in found if profile is not None]

    def own(self) -> list[Profile]:
        """Those of them that are the user's own: the others go when the demo issuer stops."""
        return [profile for profile in self.chosen() if not self._work.profiles.is_demo(profile.id)]

    def fill(self, menu: QMenu) -> None:
        """List what can be done with all that are selected."""
        own = self.own()
        if own:
            self.fill_environments(menu, [profile.id for profile in own])
        export = plural(len(own), "Export {n} profile…", "Export {n} profiles…")
        delete = plural(len(own), "Delete {n} profile", "Delete {n} profiles")
        for icon, words, do in (("export", export, self.export_to_dialog), ("trash", delete, self.delete)):
            entry = menu.addAction(icons.icon(icon), words)
            entry.setEnabled(bool(own))
            entry.triggered.connect(partial(self._start, do))

    def fill_environments(self, menu: QMenu, profile_ids: Sequence[str]) -> None:
        """Put a menu of all environments into a menu, to put these profiles into one of them."""
        self._list_environments(menu.addMenu(tr("Move to")), profile_ids)

    def _start(self, do: Callable[[], object], _checked: bool = False) -> None:
        do()

    def delete(self) -> bool:
        """Take all that are selected off the list, with a way back; False where not several are."""
        chosen, own = self.chosen(), self.own()
        if len(chosen) < 2:
            return False
        if not own:
            self._work.messages.say(tr("The demo issuer’s profiles go when it stops."))
            return True
        self._delete(own)
        return True

    def export_to_dialog(self) -> None:
        """Ask for a file, and write all that are selected to it; a secret is in none of them."""
        dialog = QFileDialog(self._rows, tr("Export profiles"), "profiles.json", tr("Profiles (*.json)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        own = self.own()
        dialog.fileSelected.connect(lambda path: self._export(Path(path), own))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
