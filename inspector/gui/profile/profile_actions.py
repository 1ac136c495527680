"""What can be done with profiles and their secrets from the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from inspector.core.profiles.credentials import needed_secret, secret_program
from inspector.core.profiles.environment import shown_name
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.store import write_profiles
from inspector.core.text.language import mark, plural, tr
from inspector.core.text.message import message, several
from inspector.gui.actions.registry import PROFILES, Action, Registry
from inspector.gui.actions.shortcuts import NEW_PROFILE
from inspector.gui.model.choices.defaults import is_secret_command_typed, new_profile
from inspector.gui.model.secrets import SecretStatus, kind_of
from inspector.gui.model.selection import Purpose, Shown
from inspector.gui.model.workspace import Workspace
from inspector.gui.profile.environment.several import ListOfProfiles, SeveralProfiles
from inspector.gui.profile.pane import RequestPane
from inspector.gui.profile.secret_field import SecretPlace
from inspector.gui.widgets.exporting import Exporter

BY_COMMAND = SecretStatus.COMMAND


class ProfileActions(QObject):
    """Acts on the selected profile; where none is selected, nothing happens."""

    def __init__(self, work: Workspace, pane: RequestPane, exporter: Exporter) -> None:
        super().__init__(pane)
        self._work, self._pane, self._exporter = work, pane, exporter
        self._selection, self._messages, self.history = work.selection, work.messages, work.history
        self._then_request = False
        self._unnamed = ""
        """The id of a profile that was made here and has not been named yet: its name may say its environment."""
        form = pane.form
        form.edited.connect(self._on_edited)
        form.secret.save_requested.connect(self._store_secret)
        form.secret.forget_requested.connect(self.forget_secret)
        form.secret.retry_requested.connect(self._on_retry)
        pane.renamed.connect(self._on_renamed)
        work.secrets.changed.connect(self.show_secret)
        work.secrets.stored.connect(self._on_stored)
        work.secrets.refused.connect(self._on_refused)
        work.opened.connect(self._show_own_secret)
        work.cleared.connect(form.secret.clear)
        self._selection.changed.connect(self._on_selection)
        work.profiles.changed.connect(self._on_profiles)

    def add_to(
        self, registry: Registry, list_: ListOfProfiles, fill_environments: Callable[[QMenu, Sequence[str]], None]
    ) -> SeveralProfiles:
        """Add the actions; some of their keys work in the list of profiles alone, where several may be selected.

        What acts on all that are.
        """
        several = SeveralProfiles(
            self._work, registry, list_, self.delete_all, self.export_to_dialog, fill_environments
        )
        place = list_ if isinstance(list_, QWidget) else None
        registry.add(
            Action("new-profile", mark("New profile"), PROFILES, self.new, keys=(NEW_PROFILE,), icon="plus"),
            Action("rename", mark("Rename the profile"), PROFILES, self.rename, keys=("F2",), icon="edit",
                   why_not=self._why_no_profile, place=place, where=mark("In the list of profiles")),
            Action("undo", mark("Undo a change of a profile"), PROFILES, self.undo, keys=("Ctrl+Z",), icon="undo",
                   why_not=self._why_not_undo, where=mark("Outside text fields")),
            Action("redo", mark("Redo a change of a profile"), PROFILES, self.redo, keys=("Ctrl+Shift+Z",),
                   also=("Ctrl+Y",), why_not=self._why_not_redo, icon="redo", where=mark("Outside text fields")),
            Action("duplicate", mark("Duplicate the profile"), PROFILES, self.duplicate, keys=("Ctrl+Shift+D",),
                   why_not=self._why_no_profile, icon="copy"),
            Action("delete", mark("Delete the profile"), PROFILES, several.delete, keys=("Del",),
                   icon="trash", why_not=several.why_not, place=place, where=mark("In the list of profiles")),
            Action("replace-secret", mark("Replace the client secret"), PROFILES, self.replace_secret,
                   keys=("Ctrl+Shift+S",), why_not=self._why_no_profile, icon="lock"),
            Action("copy-profile", mark("Copy the profile as text"), PROFILES, self.copy_as_text, icon="copy",
                   why_not=self._why_no_profile),
            Action("export-profiles", mark("Export profiles…"), PROFILES, self.export_to_dialog, icon="export",
                   why_not=self._why_none_own),
        )  # fmt: skip
        return several

    def _why_no_profile(self) -> str:
        return "" if self._selection.profile is not None else tr("Choose a profile first.")

    def _why_none_own(self) -> str:
        return "" if self._work.profiles.own else tr("There is no profile of your own yet.")

    def _why_not_undo(self) -> str:
        return "" if self.history.stack.canUndo() else tr("There is nothing to undo.")

    def _why_not_redo(self) -> str:
        return "" if self.history.stack.canRedo() else tr("There is nothing to redo.")

    # --- another window ---

    def leave(self) -> None:
        """Put into the drafts what stands in the form and not in the profile."""
        self._work.drafts.profile = self._pane.draft(then_request=self._then_request)

    def take_up(self) -> None:
        """Show the profile that is selected, with what stood in the form of the window before."""
        draft, profile = self._work.drafts.profile, self._selection.profile
        if profile is not None:
            self._pane.show_profile(profile)
            self.show_secret(profile.id)
            if draft is not None:
                self._pane.take_up(draft)
                self._then_request = draft.then_request
        self._mark_edited()

    # --- profiles ---------------------------------------------------------------------------------------------------

    def new(self) -> None:
        """Add a profile and ask for its name."""
        profile = self.history.create(new_profile(tr("New profile")))
        if is_secret_command_typed():  # else it is out of a file, and is asked about before its first run
            self._work.profiles.note_new(profile)
        self._unnamed = profile.id
        self._selection.select_profile(profile.id)
        self._pane.header.rename(then=self._pane.form.provider)

    def rename(self) -> None:
        """Let the name be edited in place."""
        if self._selection.profile is not None:
            self._pane.header.rename()

    def duplicate(self) -> None:
        """Add a copy and ask for its name; the secret is not copied."""
        if (profile := self._selection.profile) is not None:
            copy = self.history.duplicate(profile)
            self._unnamed = copy.id
            self._selection.select_profile(copy.id)
            self._pane.header.rename()
            if words := _of_copy(profile, copy):
                self._messages.say(words)

    def delete(self) -> None:
        """Take the profile in the form off the list, with a way back for a while."""
        profile = self._selection.profile
        if profile is not None and not self._work.profiles.is_demo(profile.id):
            self.delete_all([profile])

    def delete_all(self, profiles: Sequence[Profile]) -> None:
        """Take some of the user's own off the list as one step, with a way back for a while."""
        self._messages.settle()
        restore, was_running = self.history.delete(*profiles)
        count, name = len(profiles), profiles[0].name
        if count == 1 and was_running:
            words = tr("{name} was deleted; the answer to its request is dropped.", name=name)
        elif count == 1:
            words = tr("{name} was deleted.", name=name)
        else:
            words = plural(count, "{n} profile was deleted.", "{n} profiles were deleted.")
            words = f"{words} {tr('What is still answered to their requests is dropped.')}" if was_running else words
        self._messages.offer(words, lambda: self._selection.select_profile(restore()))

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
            self._selection.select_profile(profile_id)
        self._messages.say(words)

    def copy_as_text(self) -> None:
        """Copy the profile as the text that an import reads again, without its secret."""
        from inspector.core.profiles.sharing import shared

        if (profile := self._selection.profile) is not None:
            copied = shared([profile])
            self._work.clipboard.copy(copied.text)
            words = message("{name} was copied. Paste it into another Token Inspector.", name=profile.name)
            self._messages.say(str(several(words, *copied.left_out)))

    def export_to_dialog(self, profiles: Sequence[Profile] | None = None) -> None:
        """Ask for a file, and write these profiles to it, or all of the user's own; a secret is in none of them."""
        dialog = QFileDialog(self._pane, tr("Export profiles"), "profiles.json", tr("Profiles (*.json)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.fileSelected.connect(lambda path: self.export_to(Path(path), profiles))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_to(self, path: Path, profiles: Sequence[Profile] | None = None) -> None:
        """Write these profiles to a file, or all of the user's own."""
        from inspector.core.profiles.misplaced import secrets_in

        profiles = self._work.profiles.own if profiles is None else profiles
        self._exporter.save_profiles(path, write_profiles(profiles), len(profiles))
        if any(secrets_in(profile) for profile in profiles):
            self._messages.warn(tr("Secrets that stand in the profiles were left out of the exported file."))

    def _on_edited(self, profile: Profile) -> None:
        before = self._work.profiles.get(profile.id)
        if before is not None:
            self.history.edit(before, profile)

    def _on_renamed(self, name: str) -> None:
        profile = self._selection.profile
        if profile is None:
            return
        if self._work.profiles.name_taken(name, profile.id):
            self._messages.say(tr("Another profile is called {name}. Choose a name of its own.", name=name))
            self._pane.header.rename(name)
            return
        from inspector.core.profiles.misplaced import entered

        renamed = replace(profile, name=name)
        if found := entered(renamed, profile):
            self._messages.say(str(found[0].sentence))
            self._pane.header.rename(name)
            return
        self.history.edit(profile, renamed)
        if profile.id == self._unnamed:
            self._unnamed = ""
            self._guess_environment(renamed)

    def _guess_environment(self, profile: Profile) -> None:
        """Put a profile that was just named where its name says that it belongs, and say so, with a way back."""
        name = self._work.environments.guess(profile.name)
        step = self.history.set_environment([profile.id], name) if name else None
        if step is not None:
            words = tr("By its name it is in {environment}.", environment=shown_name(name))
            self._messages.offer(words, partial(self.history.withdraw, step))

    # --- what the shown outcome was judged by ---

    def _on_profiles(self) -> None:
        profile = self._selection.profile
        if profile is not None:
            self._pane.show_profile(profile)
            self.show_secret(profile.id)
        self._mark_edited()

    def _on_selection(self, before: Shown, shown: Shown) -> None:
        profile = self._selection.profile
        if profile is not None and (profile.id != before.profile_id or before.purpose is not shown.purpose):
            self.show_secret(profile.id)
        self._mark_edited()

    def _mark_edited(self) -> None:
        """Say which field of its profile was changed after the shown outcome came about."""
        from inspector.core.journeys.rejudging import edited_field  # late: see later.LATER

        if self._selection.purpose is not Purpose.PROFILE:
            return
        was, profile = self._selection.profile_of_outcome, self._selection.profile
        changed = edited_field(was, profile) if was is not None and profile is not None else ""
        self._selection.mark_edited(self._pane.form.label_of(changed) if changed else "")

    def judge_again(self) -> None:
        """Judge the shown token by its profile as it is now. Nothing is sent."""
        from inspector.core.journeys.rejudging import judged_by

        outcome, profile = self._selection.outcome, self._selection.profile
        if outcome is None or outcome.inspection is None or profile is None:
            return
        renewed = judged_by(outcome, profile, self._work.services.keys, self._work.services.now())
        self._selection.renew(self._work.tokens.add(renewed) or renewed)

    # --- secrets ----------------------------------------------------------------------------------------------------

    def show_secret(self, profile_id: str) -> None:
        """Show where the secret of a profile stands, if that is the one in the form."""
        profile = self._selection.profile
        if profile is not None and profile.id == profile_id:
            needed, kind = needed_secret(profile), kind_of(profile)
            info = self._work.secrets.of(profile)
            by_command = info.state is BY_COMMAND
            home = _of_command(profile) if by_command else self._home(profile_id)
            self._pane.form.secret.show_state(info, home, needed)
            if not by_command:
                self._work.secrets.look(profile_id, kind)

    def _show_own_secret(self) -> None:
        if (profile := self._selection.profile) is not None:
            self.show_secret(profile.id)

    def _home(self, profile_id: str) -> SecretPlace:
        vault = self._work.vault
        if self._work.profiles.is_demo(profile_id):
            return SecretPlace(tr("the demo issuer"), tr("Made by the demo issuer"), tr("Demo secret"))
        if vault is None:
            return SecretPlace(tr("the keyring"), tr("Stored in the keyring"), tr("Stored"))
        if not vault.persistent:
            return SecretPlace(tr("this run’s memory"), tr("Kept until you quit"), tr("Until you quit"), fleeting=True)
        return SecretPlace(str(vault.name), tr("Stored in {name}", name=vault.name), tr("In {name}", name=vault.name))

    def replace_secret(self) -> None:
        """Put the cursor where a new secret is typed; for a token shown beside the paste form, at its profile."""
        self._selection.select_concerned()
        if (profile := self._selection.profile) is not None and self._work.secrets.of(profile).state is BY_COMMAND:
            self._pane.form.focus_field("secret_command")
            return
        self._pane.form.secret.start_editing()
        self._pane.form.focused.emit(self._pane.form.secret)

    def forget_secret(self) -> None:
        """Remove the secret that the method takes from the keyring."""
        if (profile := self._selection.profile) is not None:
            self._work.secrets.forget(profile.id, kind_of(profile))

    def save_secret_first(self, profile: Profile) -> bool:
        """Store a secret that is being typed and ask for a token after that; False when none is being typed."""
        field = self._pane.form.secret
        self._then_request = field.editing and bool(field.typed) and needed_secret(profile) is not None
        if self._then_request:
            field.submit()
        return self._then_request

    def _store_secret(self, secret: str) -> None:
        if (profile := self._selection.profile) is not None:
            self._work.secrets.store(profile.id, kind_of(profile), secret)

    def _on_stored(self, profile_id: str) -> None:
        then_request, self._then_request = self._then_request, False
        if self._selection.profile is None or self._selection.profile.id != profile_id:
            return
        self._pane.form.secret.saved()
        if then_request:
            self._pane.submit(asked=True)  # before the secret was stored

    def _on_refused(self, profile_id: str, message: str) -> None:
        self._then_request = False
        if self._selection.profile is not None and self._selection.profile.id == profile_id:
            self._pane.form.secret.show_error(message)
        else:
            self._messages.warn(message)

    def _on_retry(self) -> None:
        if (profile := self._selection.profile) is not None:
            self._work.unlock()
            self._work.secrets.look(profile.id, kind_of(profile), again=True)


def _of_command(profile: Profile) -> SecretPlace:
    """Where the secret of a profile with a secret command comes from."""
    program = secret_program(profile)
    return SecretPlace(program, tr("Printed by {program}", program=program), tr("By command"))


def _of_copy(profile: Profile, copy: Profile) -> str:
    """What a copy of a profile is without; "" for nothing."""
    if profile.secret_command and replace(copy, name=profile.name) == profile:
        return tr("The copy has no values of its secret parameters.") if profile.secret_parameters else ""
    if replace(copy, name=profile.name) != profile:
        return tr("The copy has no client secret yet, and the secrets that stood in the profile are not in it.")
    if profile.secret_parameters:
        return tr("The copy has no client secret yet, and no values of its secret parameters.")
    return tr("The copy has no client secret yet.")
