"""What can be done with profiles and their secrets from the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from inspector.core.errors import ProfileError
from inspector.core.files import why_not_read
from inspector.core.profiles.credentials import needed_secret
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.store import MAX_FILE_BYTES, write_profiles
from inspector.core.text.language import plural, tr
from inspector.gui.model.secrets import kind_of
from inspector.gui.profile.secret_field import Home

if TYPE_CHECKING:
    from inspector.gui.window.main_window import MainWindow


class ProfileActions(QObject):
    """Acts on the selected profile; where none is selected, nothing happens."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._work = window.workspace
        self._pane = window.frame.request
        self._then_request = False
        self.history = window.history
        work, form = self._work, self._pane.form
        form.edited.connect(self._on_edited)
        form.secret.save_requested.connect(self._store_secret)
        form.secret.forget_requested.connect(self.forget_secret)
        form.secret.retry_requested.connect(self._on_retry)
        self._pane.renamed.connect(self._on_renamed)
        work.secrets.changed.connect(self.show_secret)
        work.secrets.stored.connect(self._on_stored)
        work.secrets.refused.connect(self._on_refused)

    # --- profiles ---------------------------------------------------------------------------------------------------

    def new(self) -> None:
        """Add a profile and ask for its name."""
        profile = self._work.profiles.add(Profile(name=tr("New profile")))
        self._window.select_profile(profile.id)
        self._pane.header.rename(then=self._pane.form.provider)

    def rename(self) -> None:
        """Let the name be edited in place."""
        if self._window.selected is not None:
            self._pane.header.rename()

    def duplicate(self) -> None:
        """Add a copy and ask for its name; the secret is not copied."""
        if (profile := self._window.selected) is not None:
            copy = self._work.profiles.duplicate(profile)
            self._window.select_profile(copy.id)
            self._pane.header.rename()
            self._window.status.say(tr("The copy has no client secret yet."))

    def delete(self) -> None:
        """Take the profile off the list, with a way back for a while."""
        profile = self._window.selected
        if profile is None or self._work.profiles.is_demo(profile.id):
            return
        self._window.status.settle()
        restore, was_running = self.history.delete(profile)
        words = tr("{name} was deleted.", name=profile.name)
        if was_running:
            words = tr("{name} was deleted; the answer to its request is dropped.", name=profile.name)
        self._window.status.offer(words, lambda: self._window.select_profile(restore()), lambda: None)

    def undo(self) -> None:
        """Take back the last edit or deletion."""
        if self.history.stack.canUndo():
            words, profile_id = self.history.undo()
            self._show_step(tr("Undone: {change}.", change=words), profile_id)

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self.history.stack.canRedo():
            words, profile_id = self.history.redo()
            self._show_step(tr("Done again: {change}.", change=words), profile_id)

    def _show_step(self, words: str, profile_id: str) -> None:
        if self._work.profiles.get(profile_id) is not None:
            self._window.select_profile(profile_id)
        self._window.status.say(words)

    def import_from_dialog(self) -> None:
        """Ask for a profile file and add what is in it."""
        dialog = QFileDialog(self._window, tr("Import profiles"))
        dialog.setNameFilters([tr("Profiles (*.json)"), tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.import_file(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_to_dialog(self) -> None:
        """Ask for a file, and write the user's own profiles to it; a secret is in none of them."""
        dialog = QFileDialog(self._window, tr("Export profiles"), "profiles.json", tr("Profiles (*.json)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.fileSelected.connect(lambda path: self.export_to(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_to(self, path: Path) -> None:
        """Write the user's own profiles to a file."""
        profiles = self._work.profiles.own
        self._window.exporter.save_profiles(path, write_profiles(profiles), len(profiles))

    def import_file(self, path: Path) -> None:
        """Add every profile in a file, or say in one sentence what is wrong with it."""
        try:
            with path.open("rb") as stream:
                content = stream.read(MAX_FILE_BYTES)
        except OSError as error:
            self._window.strip.show_message(
                tr("{name} cannot be read: {reason}.", name=path.name, reason=why_not_read(error))
            )
        else:
            self.import_content(content, path.name)

    def import_content(self, content: bytes, name: str) -> None:
        """Add every profile in what was read from a file of that name, or say what is wrong with it."""
        try:
            added = self._work.profiles.import_from(content, name)
        except ProfileError as error:
            self._window.strip.show_message(tr("Nothing was imported. {error}", error=error))
        else:
            self._window.select_profile(added[0].id)
            one = tr("Imported {name}.", name=added[0].name)
            many = plural(len(added), "Imported {n} profile.", "Imported {n} profiles.")
            self._window.status.say(one if len(added) == 1 else many)

    def _on_edited(self, profile: Profile) -> None:
        before = self._work.profiles.get(profile.id)
        if before is not None:
            self.history.edit(before, profile)

    def _on_renamed(self, name: str) -> None:
        profile = self._window.selected
        if profile is None:
            return
        if self._work.profiles.name_taken(name, profile.id):
            self._window.status.say(tr("Another profile is called {name}. Choose a name of its own.", name=name))
            self._pane.header.rename(name)
            return
        self.history.edit(profile, replace(profile, name=name))

    # --- secrets ----------------------------------------------------------------------------------------------------

    def show_secret(self, profile_id: str) -> None:
        """Show where the secret of a profile stands, if that is the one in the form."""
        profile = self._window.selected
        if profile is not None and profile.id == profile_id:
            needed, kind = needed_secret(profile), kind_of(profile)
            info = self._work.secrets.info(profile_id, kind)
            self._pane.form.secret.show_state(info, self._home(profile_id), needed)
            self._work.secrets.look(profile_id, kind)

    def _home(self, profile_id: str) -> Home:
        vault = self._work.vault
        if self._work.profiles.is_demo(profile_id):
            return Home(tr("the demo issuer"), tr("Made by the demo issuer"), tr("Demo secret"))
        if vault is None:
            return Home(tr("the keyring"), tr("Stored in the keyring"), tr("Stored"))
        if not vault.persistent:
            return Home(tr("this run’s memory"), tr("Kept until you quit"), tr("Until you quit"), fleeting=True)
        return Home(vault.name, tr("Stored in {name}", name=vault.name), tr("In {name}", name=vault.name))

    def replace_secret(self) -> None:
        """Put the cursor where a new secret is typed; for a token shown beside the paste form, at its profile."""
        shown = self._window.shown
        if self._window.selected is None and shown is not None and shown.profile is not None:
            self._window.select_profile(shown.profile.id)
        self._pane.form.secret.start_editing()
        self._pane.form.focused.emit(self._pane.form.secret)

    def forget_secret(self) -> None:
        """Remove the secret that the method takes from the keyring."""
        if (profile := self._window.selected) is not None:
            self._work.secrets.forget(profile.id, kind_of(profile))

    def save_secret_first(self, profile: Profile) -> bool:
        """Store a secret that is being typed and ask for a token after that; False when none is being typed."""
        field = self._pane.form.secret
        self._then_request = field.editing and bool(field.typed) and needed_secret(profile) is not None
        if self._then_request:
            field.submit()
        return self._then_request

    def _store_secret(self, secret: str) -> None:
        if (profile := self._window.selected) is not None:
            self._work.secrets.store(profile.id, kind_of(profile), secret)

    def _on_stored(self, profile_id: str) -> None:
        then_request, self._then_request = self._then_request, False
        if self._window.selected is None or self._window.selected.id != profile_id:
            return
        self._pane.form.secret.saved()
        if then_request:
            self._pane.submit()

    def _on_refused(self, profile_id: str, message: str) -> None:
        self._then_request = False
        if self._window.selected is not None and self._window.selected.id == profile_id:
            self._pane.form.secret.show_error(message)
        else:
            self._window.strip.show_message(message)

    def _on_retry(self) -> None:
        if (profile := self._window.selected) is not None:
            self._work.unlock()
            self._work.secrets.look(profile.id, kind_of(profile), again=True)
