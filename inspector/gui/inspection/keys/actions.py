"""Fetching keys for the shown token, checking it with a file of keys, and saving keys with its profile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from inspector.core.text.display import elide, visible
from inspector.core.text.language import mark, tr
from inspector.core.text.urls import fetch_problem
from inspector.gui.actions.registry import TOKENS, Action, Registry
from inspector.gui.model.inspecting import Pasted, keys_again
from inspector.gui.model.selection import Purpose
from inspector.gui.widgets.key_file import choose_key_file

if TYPE_CHECKING:
    from inspector.core.errors import InspectorError
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.profiles.profile import Profile
    from inspector.gui.inspection.asks import Asks
    from inspector.gui.model.workspace import Workspace

FIX_FIELDS = {"iss": "issuer", "aud": "expected_audience", "client_id": "client_id", "scope": "scopes"}
"""Where the cursor goes for the fix of a check."""


class KeysActions(QObject):
    """Keys are fetched when a button that names the host was pressed, and at no other time.

    `paste_keys` has the paste form take its keys from a file.
    """

    def __init__(
        self,
        work: Workspace,
        registry: Registry,
        asks: Asks,
        window: QWidget,
        *,
        paste_keys: Callable[[Path], None],
    ) -> None:
        super().__init__(window)
        self._work, self._asks, self._window = work, asks, window
        self._selection, self._messages = work.selection, work.messages
        self._paste_keys = paste_keys
        work.inspecting.checked.connect(self._on_checked)
        work.inspecting.not_checked.connect(self._on_not_checked)
        asks.fetch_keys.connect(self.fetch_keys)
        asks.key_file.connect(self.load_key_file)
        asks.save_keys.connect(self.save_keys)
        asks.fix.connect(self.fix)
        registry.add(
            Action("refresh", mark("Fetch keys again, or try again"), TOKENS, self.refresh, keys=("F5",),
                   why_not=self._why_not_refresh, icon="refresh"),
            Action("key-file", mark("Check with a key file…"), TOKENS, self.load_key_file, keys=("Ctrl+Shift+O",),
                   why_not=self._why_no_token, icon="key"),
        )  # fmt: skip

    def _why_not_refresh(self) -> str:
        return "" if self._selection.outcome is not None else tr("There is no token yet.")

    def _why_no_token(self) -> str:
        outcome = self._selection.outcome
        return "" if outcome is not None and outcome.inspection is not None else tr("There is no token yet.")

    def refresh(self) -> None:
        """Fetch the keys of a token again; for a failed request, ask again."""
        outcome = self._selection.outcome
        if outcome is not None and outcome.inspection is not None:
            self.fetch_again()
        elif outcome is not None:
            self._asks.try_again.emit()

    def fetch_again(self) -> None:
        """Fetch the keys again from where they came from; a first time needs the button that names the host."""
        outcome = self._selection.outcome
        keys = outcome.inspection.key_set if outcome is not None and outcome.inspection is not None else None
        if keys is not None and keys.source.origin.chosen:
            self._messages.say(tr("These keys are yours, so there is nothing to fetch again."))
        elif keys is not None or self._selection.profile_of_outcome is not None:
            self.fetch_keys()
        else:
            self._messages.say(tr("No keys were fetched yet. The button in the banner says whom it asks for them."))

    def fetch_keys(self) -> None:
        """Fetch the keys of the issuer that the button named, and judge the shown token with them."""
        outcome = self._selection.outcome
        inspection = outcome.inspection if outcome is not None else None
        if outcome is None or inspection is None:
            return
        from inspector.core.keys.key import Origin  # late: see later.LATER

        self._work.found.keep(outcome)
        source = inspection.key_set.source if inspection.key_set is not None else None
        if outcome.profile is None and (source is None or source.origin is not Origin.URL):
            named = source.name if source is not None and source.origin is Origin.ISSUER else None
            issuer = named or inspection.expectation.issuer or inspection.token.issuer
            from inspector.core.journeys.key_host import key_host  # late: see later.LATER

            if key_host(inspection) is None or issuer is None:
                return
            self._fetch_without_profile(outcome, issuer)
            return
        what = keys_again(outcome)
        if what is not None:
            self._check(outcome, what)

    def _fetch_without_profile(self, outcome: Outcome, issuer: str) -> None:
        """Fetch the keys of an issuer without a profile, which a token names and the button named too."""
        inspection = outcome.inspection
        if inspection is None:
            return
        if problem := fetch_problem(issuer):
            self._messages.warn(problem)
            return
        expected = replace(inspection.expectation, issuer=issuer)
        self._check(outcome, Pasted(inspection.token.text, expected, issuer=issuer, refresh=True))

    def _check(self, outcome: Outcome, what: Pasted) -> None:
        self._work.inspecting.again = outcome.inspection is not None and outcome.inspection.key_set is not None
        self._messages.say(tr("Fetching the keys. The token is not sent."))
        self._work.inspecting.check_again(outcome, what)

    def _on_not_checked(self, error: InspectorError) -> None:
        self._messages.take_back(self._work.inspecting.problem)
        self._work.inspecting.problem = str(error)
        self._messages.warn(self._work.inspecting.problem)

    def _on_checked(self, outcome: Outcome) -> None:
        self._messages.take_back(self._work.inspecting.problem)
        self._selection.renew(outcome)
        self._trust_issuer_of(outcome)
        self._work.found.judge_again()
        if self._selection.shows(outcome.id):  # of another token it would be taken for news about the shown one
            self._messages.say(_what_was_done(outcome, again=self._work.inspecting.again))

    def _trust_issuer_of(self, outcome: Outcome) -> None:
        """The user has asked for the keys of this issuer: its other tokens need no further press."""
        from inspector.core.keys.key import Origin  # late: see later.LATER

        inspection = outcome.inspection
        keys = inspection.key_set if inspection is not None else None
        if inspection is None or keys is None or outcome.profile is not None:
            return
        if inspection.expectation.issuer and keys.source.origin is Origin.ISSUER:
            self._work.found.trust(inspection.expectation.issuer)

    def load_key_file(self) -> None:
        """Ask for a file of keys, and judge the shown token with those."""
        outcome = self._selection.outcome
        if outcome is not None and outcome.inspection is not None:
            choose_key_file(self._window, lambda path: self.check_with_file(outcome.id, path))

    def check_with_file(self, outcome_id: str, path: Path) -> None:
        """Judge a token again, against what it was compared with before, with the keys in a file."""
        shown = self._selection.outcome
        if shown is not None and shown.id == outcome_id:
            self._work.found.keep(shown)
        outcome = self._work.tokens.get(outcome_id)
        inspection = outcome.inspection if outcome is not None else None
        if outcome is None or inspection is None:
            return
        if self._selection.purpose is Purpose.PASTE and self._selection.shows(outcome_id):
            self._paste_keys(path)
        what = Pasted(inspection.token.text, inspection.expectation, outcome.profile, key_file=path)
        self._work.inspecting.check_again(outcome, what)

    def save_keys(self, save: bool) -> None:
        """Keep the shown key set with its profile, or take it out again."""
        from inspector.gui.inspection.keys.provenance import can_be_saved  # late: see later.LATER

        outcome = self._selection.outcome
        asked = self._selection.profile_of_outcome
        profile = self._work.profiles.get(asked.id) if asked is not None else None
        keys = outcome.inspection.key_set if outcome is not None and outcome.inspection is not None else None
        if outcome is None or asked is None or profile is None or (save and not can_be_saved(keys)):
            return
        from inspector.core.journeys.keys import with_saved_keys  # late: see later.LATER

        cleared = replace(profile, saved_keys="", saved_keys_at="", saved_keys_of="")
        changed = with_saved_keys(profile, keys) if save and keys is not None else cleared
        self._work.profiles.update(changed)
        renewed = replace(outcome, profile=_with_keys_of(changed, asked))
        self._selection.renew(self._work.tokens.add(renewed) or renewed)
        done = (
            tr("The keys are saved with {name}.", name=profile.name)
            if save
            else tr("{name} holds no keys now.", name=profile.name)
        )
        self._messages.say(done)

    def fix(self, check_id: str) -> None:
        """Do what the button of a finding says, or put the cursor where the fix is made."""
        if check_id == "signature":
            self.fetch_keys()
        elif check_id in FIX_FIELDS and self._selection.profile is not None:
            self._asks.field.emit(FIX_FIELDS[check_id])
        else:
            self._asks.try_again.emit()


def _with_keys_of(profile: Profile, asked: Profile) -> Profile:
    """The profile as a token was judged by it, with the keys that are saved with it now."""
    return replace(
        asked, saved_keys=profile.saved_keys, saved_keys_at=profile.saved_keys_at, saved_keys_of=profile.saved_keys_of
    )


def _what_was_done(outcome: Outcome, *, again: bool) -> str:
    keys = outcome.inspection.key_set if outcome.inspection is not None else None
    if keys is not None and keys.source.origin.chosen:
        return tr("Checked with the keys in {name}.", name=visible(elide(keys.source.name, 60)))
    if outcome.keys_problem:
        return str(outcome.keys_problem)
    return tr("The keys were fetched again.") if again else tr("The keys were fetched.")
