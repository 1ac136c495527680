"""Read settings…: the intake takes them, they are shown before use, and the token is judged by them after it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from inspector.core.knowledge.acceptors import acceptor_count
from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import RESULT, Action, Registry
from inspector.gui.inspection.tabs import ACCEPTED
from inspector.gui.model.acceptance.row_keys import key_of
from inspector.gui.model.selection import Purpose, Shown
from inspector.gui.model.task import Task
from inspector.gui.model.workspace import Workspace
from inspector.gui.widgets.announcing import announce

if TYPE_CHECKING:
    from inspector.core.acceptance.protected import ProtectedApi
    from inspector.core.definitions.acceptors.reading import ReadApis
    from inspector.core.journeys.arrival import ArrivedDefinition
    from inspector.gui.apis.review import SettingsReview
    from inspector.gui.inspection.pane import InspectionPane
    from inspector.gui.paste.actions import PasteActions

WHAT = mark(
    "Paste the settings of an API: aws apigatewayv2 get-authorizer, get-route, aws elbv2 describe-rules, an "
    "Envoy provider, a RequestAuthentication, application.yml, appsettings.json, a validate-jwt policy, an "
    "AuthenticationConfiguration."
)


class ApiSettingsActions(QObject):
    """Nothing is kept before it was seen."""

    def __init__(
        self,
        work: Workspace,
        registry: Registry,
        window: QMainWindow,
        paste: PasteActions,
        inspection: InspectionPane,
    ) -> None:
        super().__init__(window)
        self._work, self._window, self._paste, self._inspection = work, window, paste, inspection
        self._selection = work.selection
        self._token = ""
        """The id of the token that was shown before the settings took its place in the intake."""
        self._called = ""
        """The name of the API whose settings are read again."""
        self.review: SettingsReview | None = None
        self._reading = Task(self)
        self._reading.succeeded.connect(self._on_read)
        self._file = Task(self)
        self._file.succeeded.connect(self._on_file)
        work.selection.changed.connect(self._on_selection)
        work.cleared.connect(self._forget)
        work.acceptances.changed.connect(self._count)
        paste.settings_asked.connect(self.use)
        inspection.asks.read_settings.connect(self.open)
        inspection.row.read_settings.clicked.connect(partial(registry.run, "read-settings"))
        registry.add(
            Action("read-settings", mark("Read settings…"), RESULT, self.open, icon="import")
        )  # fmt: skip

    def open(self, called: str = "") -> None:
        """Open the intake and say what belongs there; `called` is the API that they are of, "" for any."""
        self._paste.settings_wanted = True
        self._paste.open()
        form = self._paste.form()
        form.ask_for_settings(tr(WHAT))
        announce(form, tr(WHAT))
        self._called = called

    def _end(self) -> None:
        """Ask for settings no longer."""
        self._called = ""
        if self._paste.settings_wanted:
            self._paste.settings_wanted = False
            self._paste.form().ask_for_settings("")

    def use(self, text: str) -> None:
        """Read the settings in a text, and show them."""
        from inspector.core.definitions.acceptors.reading import read_apis

        self._reading.run(lambda _: read_apis(text))

    def take_definition(self, arrived: ArrivedDefinition, otherwise: Callable[[ArrivedDefinition], object]) -> None:
        """A file defines clients: where settings are wanted and it has them, it goes to the intake all the same."""
        path = arrived.path
        if path is None or not self._paste.settings_wanted:
            otherwise(arrived)
            return
        from inspector.core.journeys.intake.settings_found import settings_of_file  # late: see later.LATER

        self._file.run(lambda _: (settings_of_file(path), partial(otherwise, arrived)))

    def _on_file(self, answer: tuple[str, Callable[[], object]]) -> None:
        text, otherwise = answer
        self._paste.take(text) if text else otherwise()

    @property
    def _has_token(self) -> bool:
        return self._work.tokens.get(self._token) is not None

    def _on_read(self, found: ReadApis) -> None:
        if not found.apis:
            self._work.messages.warn(" ".join(map(str, found.problems)))
            return
        profiles = self._work.profiles.own
        if not profiles and not self._has_token:
            self._work.messages.say(
                tr("There is no profile to keep them with, and no token to ask them of. Paste a token first.")
            )
            return
        from inspector.gui.apis.review import FOR_TOKEN, SettingsReview

        if self.review is None:
            self.review = SettingsReview(self._window.centralWidget() or self._window)
            self.review.accepted.connect(self._take)
        token = self._work.tokens.get(self._token)
        of_token = token.profile.id if token is not None and token.profile is not None else ""
        compared = self._paste.made.rules.chosen if self._paste.made is not None else None
        ids = [each.id for each in profiles]
        known = [each for each in (of_token, compared.id if compared is not None else "") if each in ids]
        chosen = known[0] if known else FOR_TOKEN if self._has_token else ids[0]
        self.review.ask(found, profiles, chosen, has_token=self._has_token, called=self._called)

    def _take(self, profile_id: str, apis: tuple[ProtectedApi, ...]) -> None:
        review = self.review
        if review is None:
            return
        at, why = self._work.profile_apis.why_not_kept(profile_id, apis)
        if why:
            review.say(at, why)
            return
        review.close_overlay()
        self._end()
        if self._work.profiles.get(profile_id) is not None:
            self._work.profile_apis.keep_read(profile_id, apis)
        self._go_back(profile_id, apis)

    def _go_back(self, profile_id: str, apis: tuple[ProtectedApi, ...]) -> None:
        """To the token that was there before, judged by what was read, also where its profile is another one."""
        held, token = self._work.acceptances, self._work.tokens.get(self._token)
        if token is None:
            return
        self._selection.select_token(token.id)
        profile = held.profile
        if profile is None or profile.id != profile_id:
            held.ask_here(apis)
        for api in apis[:1]:
            held.open_row(key_of(api), True)
        self._inspection.show_tab(ACCEPTED)

    def _count(self) -> None:
        """Say on the tab how many there are now that an API came or went."""
        if self._work.acceptances.result is not None:
            self._inspection.row.count(ACCEPTED, acceptor_count() + len(self._work.acceptances.apis))

    def _on_selection(self, before: Shown, shown: Shown) -> None:
        if shown.outcome is not None:
            self._token = ""
        elif before.outcome is not None and before.outcome.inspection is not None:
            self._token = before.outcome.id
        if shown.purpose is not Purpose.PASTE and before.purpose is Purpose.PASTE:
            self._end()

    def _forget(self) -> None:
        self._token = self._called = ""
        self._reading.cancel()
        self._file.cancel()
        if self.review is not None:
            self.review.close_overlay()
