"""Judging tokens from the window: pasted ones, and those whose keys are to be fetched."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector.core.journeys.keys import key_host, with_saved_keys
from inspector.core.journeys.outcome import Outcome
from inspector.core.keys.key import Origin
from inspector.core.text.display import elide, visible
from inspector.core.text.key_urls import fetch_problem
from inspector.core.text.language import tr
from inspector.gui.inspection.keys.provenance import can_be_saved
from inspector.gui.model.inspecting import Pasted
from inspector.gui.model.task import Task

if TYPE_CHECKING:
    from inspector.gui.paste.form import PasteForm
    from inspector.gui.window.main_window import MainWindow

FIX_FIELDS = {"iss": "issuer", "aud": "expected_audience", "client_id": "client_id", "scope": "scopes"}
"""Where the cursor goes for the fix of a check."""


class InspectActions(QObject):
    """Keys are fetched when a button that names the host was pressed, and at no other time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._work = window.workspace
        self._pasted: Pasted | None = None
        self._inspecting = Task(self)
        self._inspecting.succeeded.connect(self._on_inspected)
        self._inspecting.failed.connect(lambda error: self._form.show_failure(str(error)))
        self._fetching = Task(self)
        self._fetching.succeeded.connect(self._on_fetched)
        self._fetching.failed.connect(lambda error: self._on_problem(str(error)))
        self._fetching_for: str | None = None
        self._problem = ""
        window.frame.due.add("paste", self._connect_form)

    def _connect_form(self) -> None:
        self._form.inspect_requested.connect(self.inspect)

    @property
    def _form(self) -> PasteForm:
        return self._window.frame.paste

    @property
    def running(self) -> bool:
        """Whether a verdict is awaited."""
        return self._inspecting.running or self._fetching.running

    def inspect(self, what: Pasted) -> None:
        """Judge a pasted text."""
        self._pasted = what
        self._work.inspect(self._inspecting, what)

    def stop(self) -> None:
        """Forget what is being judged."""
        self._pasted = None
        self._inspecting.cancel()
        self._fetching.cancel()

    def _on_inspected(self, outcome: Outcome) -> None:
        what, self._pasted = self._pasted, None
        if not self._work.tokens.add(outcome):
            self._window.status.say(tr("There is nothing in this text to inspect."))
        if what is not None:
            self._form.show_result(what)
        if self._window.frame.pasting:
            self._window.show_outcome(outcome)

    def fetch_again(self) -> None:
        """F5: fetch the keys again from where they came from; a first time needs the button that names the host."""
        shown = self._window.shown
        keys = shown.inspection.key_set if shown is not None and shown.inspection is not None else None
        if keys is not None and keys.source.origin.chosen:
            self._window.status.say(tr("These keys are yours, so there is nothing to fetch again."))
        elif keys is not None or (shown is not None and shown.profile is not None):
            self.fetch_keys()
        else:
            self._window.status.say(tr("No keys were fetched yet. The button under Checks says whom it asks for them."))

    def fetch_keys(self) -> None:
        """Fetch the keys of the issuer that the button named, and judge the shown token with them."""
        shown = self._window.shown
        inspection = shown.inspection if shown is not None else None
        if shown is None or inspection is None or self.running:
            return
        self._window.scan_actions.keep_shown(shown)
        source = inspection.key_set.source if inspection.key_set is not None else None
        by_url = source is not None and source.origin is Origin.URL
        if not by_url and shown.profile is None and key_host(inspection) is None:
            return
        if by_url and shown.profile is None:
            self._fetch(shown)
            return
        named = source.name if source is not None and source.origin is Origin.ISSUER else None
        issuer = named or inspection.expectation.issuer or (inspection.token.claims or {}).get("iss")
        if self._window.frame.pasting and shown.profile is None and isinstance(issuer, str):
            what = self._form.confirm_issuer(issuer)
            if what is not None:
                self.inspect(replace(what, text=inspection.token.text))
            return
        if self._window.frame.scanning and shown.profile is None and isinstance(issuer, str):
            self._fetch_for_scanned(shown, issuer)
            return
        self._fetch(shown)

    def _fetch_for_scanned(self, shown: Outcome, issuer: str) -> None:
        """Fetch the keys of an issuer without a profile, which a token of a file names and the button named too."""
        inspection = shown.inspection
        if inspection is None:
            return
        if problem := fetch_problem(issuer):
            self._window.warn(problem)
            return
        self._window.scan_actions.trust(issuer)
        self._fetching_for = shown.id
        self._window.say(tr("Fetching the keys. The token is not sent."))
        expected = replace(inspection.expectation, issuer=issuer)
        what = Pasted(inspection.token.text, expected, issuer=issuer, refresh=True)
        self._work.inspect(self._fetching, what)

    def _fetch(self, shown: Outcome) -> None:
        self._fetching_for = shown.id
        self._window.status.say(tr("Fetching the keys. The token is not sent."))
        what = self._work.fetch_keys(self._fetching, shown)
        if what is not None and self._window.frame.pasting:
            self._form.show_result(what)

    def _on_problem(self, words: str) -> None:
        self._window.strip.take_back(self._problem)
        self._problem = words
        self._window.strip.show_message(words)

    def _on_fetched(self, outcome: Outcome) -> None:
        self._window.strip.take_back(self._problem)
        old = self._work.tokens.get(self._fetching_for)
        if old is None:
            return
        kept = replace(
            outcome,
            id=old.id,
            label=old.label,
            origin=old.origin,
            at=old.at,
            exchange=old.exchange,
            granted=old.granted,
        )
        self._work.tokens.add(kept)
        if self._window.shown is not None and self._window.shown.id == kept.id:
            self._window.show_outcome(kept)
        self._window.scan_actions.judge_again()
        self._window.status.say(_what_was_done(kept))

    def load_key_file(self) -> None:
        """Ask for a file of keys, and judge the shown token with those."""
        shown = self._window.shown
        if shown is not None and shown.inspection is not None and not self.running:
            self._form.choose_file(lambda path: self.check_with_file(shown.id, path))

    def check_with_file(self, outcome_id: str, path: Path) -> None:
        """Judge a listed token again, against what it was compared with before, with the keys in a file."""
        if self._window.shown is not None and self._window.shown.id == outcome_id:
            self._window.scan_actions.keep_shown(self._window.shown)
        outcome = self._work.tokens.get(outcome_id)
        inspection = outcome.inspection if outcome is not None else None
        if outcome is None or inspection is None or self.running:
            return
        if self._window.frame.pasting and self._window.shown is not None and self._window.shown.id == outcome_id:
            self._form.set_key_file(path)
        self._fetching_for = outcome_id
        what = Pasted(inspection.token.text, inspection.expectation, outcome.profile, key_file=path)
        self._work.inspect(self._fetching, what)

    def save_keys(self, save: bool) -> None:
        """Keep the shown key set with its profile, or take it out again."""
        shown = self._window.shown
        profile = self._work.profiles.get(shown.profile.id) if shown is not None and shown.profile is not None else None
        keys = shown.inspection.key_set if shown is not None and shown.inspection is not None else None
        if shown is None or profile is None or (save and not can_be_saved(keys)):
            return
        cleared = replace(profile, saved_keys="", saved_keys_at="", saved_keys_of="")
        changed = with_saved_keys(profile, keys) if save and keys is not None else cleared
        self._work.profiles.update(changed)
        self._work.tokens.add(replace(shown, profile=changed))
        self._window.show_outcome(self._work.tokens.get(shown.id) or shown)
        done = (
            tr("The keys are saved with {name}.", name=profile.name)
            if save
            else tr("{name} holds no keys now.", name=profile.name)
        )
        self._window.status.say(done)

    def fix(self, check_id: str) -> None:
        """Do what the button of a finding says, or put the cursor where the fix is made."""
        if check_id == "signature":
            self.fetch_keys()
        elif check_id in FIX_FIELDS and self._window.selected is not None:
            self._window.frame.request.form.focus_field(FIX_FIELDS[check_id])
        else:
            self._window.request_actions.try_again()


def _what_was_done(outcome: Outcome) -> str:
    keys = outcome.inspection.key_set if outcome.inspection is not None else None
    if keys is not None and keys.source.origin.chosen:
        return tr("Checked with the keys in {name}.", name=visible(elide(keys.source.name, 60)))
    return outcome.keys_problem or tr("The keys were fetched again.")
