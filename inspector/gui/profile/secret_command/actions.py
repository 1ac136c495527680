"""What is done with the secret command of the profile in the form: it is tried, and what came of that is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject

from inspector.core.profiles.command_words import FIELD
from inspector.core.profiles.problems import problems
from inspector.core.text.language import tr
from inspector.gui.model.workspace import Workspace
from inspector.gui.profile.pane import RequestPane


class SecretCommandActions(QObject):
    """A try is of the command as it stands in the form; once that is another one, nothing is said of it any more."""

    def __init__(self, work: Workspace, pane: RequestPane) -> None:
        super().__init__(pane)
        self._work, self._form = work, pane.form
        field = self._form.command
        field.made.connect(self._show)
        field.test_requested.connect(self._test)
        field.stop_requested.connect(work.trial.stop)
        work.trial.changed.connect(self._show)
        self._form.edited.connect(self._show)
        work.selection.changed.connect(self._show)
        work.requests.changed.connect(self._on_request)
        self._show()

    def _test(self) -> None:
        profile = self._form.profile
        found = tuple(each for each in problems(profile) if each.field == FIELD)
        self._form.show_problems(found)  # of this field alone: it can be tried before the others are filled in
        if found or not profile.secret_command:
            return
        if self._work.profiles.pending(profile):
            self._form.review.open()
            self._form.focused.emit(self._form.review)
            return
        self._work.trial.run(profile)

    def _on_request(self, profile_id: str) -> None:
        """A request runs the command anew: what came of the try before is not to stand beside what comes of that."""
        tried = self._work.trial.tried
        if tried is not None and tried.said is not None and tried.profile_id == profile_id:
            self._work.trial.stop()

    def _show(self) -> None:
        tried = self._work.trial.of(self._form.profile) if not self._form.command.reasons else None
        if tried is None:
            self._form.command.show_trial("", running=False)
        elif tried.said is None:
            self._form.command.show_trial(tr("It runs."), running=True)
        else:
            self._form.command.show_trial(str(tried.said), running=False, well=tried.well)
