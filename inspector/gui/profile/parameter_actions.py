"""The secret parameters of the profile in the form: marked, kept in the keyring, called otherwise, forgotten."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from inspector.core.profiles.profile import OWN_PARAMETERS
from inspector.core.text.language import tr
from inspector.core.text.message import message
from inspector.gui.model.selection import Shown
from inspector.gui.model.workspace import Workspace
from inspector.gui.profile.pane import RequestPane


class ParameterActions(QObject):
    """A parameter is a secret one in its profile once the keyring has given its value back, and not before."""

    def __init__(self, work: Workspace, pane: RequestPane) -> None:
        super().__init__(pane)
        self._work, self._form = work, pane.form
        self._values, self._selection = work.parameters, work.selection
        self._shown: tuple[str, tuple[str, ...]] = ("", ())
        """The profile whose secret parameters were looked at last, and their names."""
        self._form.advanced.made.connect(self._on_made)
        self._values.changed.connect(self._show)
        self._values.kept.connect(self._on_kept)
        self._values.refused.connect(self._on_refused)
        self._selection.changed.connect(self._on_selection)
        work.history.parameter_renamed.connect(self._values.rename)
        work.opened.connect(self._on_profiles)
        work.cleared.connect(self._form.clear_held)
        work.profiles.changed.connect(self._on_profiles)
        if self._form.advanced.rows:
            self._on_made()

    def _on_made(self) -> None:
        table = self._form.advanced.fields.parameters
        table.keep_requested.connect(self._keep)
        table.forget_requested.connect(self._forget)
        table.renamed.connect(self._rename)
        self._form.tell_doubts()
        self._on_profiles()

    def _on_selection(self, before: Shown, shown: Shown) -> None:
        if shown.profile_id != before.profile_id:
            self._on_profiles()

    def _on_profiles(self) -> None:
        profile = self._selection.profile
        if profile is not None and profile.secret_parameters and self._form.advanced.rows:
            shown = profile.id, profile.secret_parameters
            names = self._values.names(profile.id) or ()
            new = shown != self._shown and any(name not in names for name in profile.secret_parameters)
            self._shown = shown
            self._values.look(profile.id, again=new)  # another program may have stored a value for the new name
            self._show(profile.id)

    def _show(self, profile_id: str) -> None:
        if self._selection.selects(profile_id) and self._form.advanced.rows:
            table = self._form.advanced.fields.parameters
            table.show_stored(self._values.names(profile_id), fleeting=self._is_fleeting(profile_id))

    def _is_fleeting(self, profile_id: str) -> bool:
        """Whether what is kept now is gone when the program ends."""
        vault = self._work.vault
        return not self._work.profiles.is_demo(profile_id) and vault is not None and not vault.persistent

    # --- what the user wants ----------------------------------------------------------------------------------------

    def _keep(self, name: str, value: str) -> None:
        from inspector.core.profiles.secret_parameters import marked

        profile = self._selection.profile
        if profile is None:
            return
        if name in OWN_PARAMETERS:
            self._tell(tr("{parameter} is sent from the fields above; remove it from the extra parameters.",
                          parameter=name))  # fmt: skip
        elif value:
            self._values.keep(profile.id, name, value)
        else:
            self._work.profiles.update(marked(profile, name))

    def _on_kept(self, profile_id: str, name: str) -> None:
        """Its value is in the keyring: it leaves the profile, and no step back brings it there again."""
        from inspector.core.profiles.secret_parameters import marked

        profile = self._work.profiles.get(profile_id)
        if profile is None:
            return
        self._work.history.rewrite(profile_id, partial(marked, name=name))
        self._work.profiles.update(marked(profile, name))
        if self._is_fleeting(profile_id):
            self._work.messages.warn(
                message(
                    "The value of {parameter} is kept until you quit: there is no keyring that would keep it longer.",
                    parameter=name,
                )
            )
        if self._selection.selects(profile_id):
            self._form.tell_doubts()

    def _forget(self, name: str) -> None:
        if (profile := self._selection.profile) is not None:
            self._values.forget(profile.id, name)
            self._work.messages.say(tr("The value of {parameter} was forgotten.", parameter=name))

    def _rename(self, before: str, after: str) -> None:
        if (profile := self._selection.profile) is not None:
            self._values.rename(profile.id, before, after)

    def _on_refused(self, profile_id: str, why: str) -> None:
        if self._selection.selects(profile_id) and self._form.advanced.rows:
            self._tell(why)
        else:
            self._work.messages.warn(why)

    def _tell(self, words: str) -> None:
        row = self._form.row("parameters")
        if row is not None:
            row.set_error(words)
