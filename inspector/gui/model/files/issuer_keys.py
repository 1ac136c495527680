"""The keys of several issuers whose tokens were found in a file, fetched one after the other, once that is wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.core.deadline import Cancel, CancelledError
from inspector.core.text.display import visible
from inspector.core.text.language import plural, tr
from inspector.core.text.urls import host_of
from inspector.gui.model.found import FoundTokens
from inspector.gui.model.inspecting import Pasted, keys_again
from inspector.gui.model.messages import Messages
from inspector.gui.model.services import Services
from inspector.gui.model.task import Report, Task

if TYPE_CHECKING:
    from inspector.core.journeys.outcome import Outcome

MOST_PROBLEMS = 3
"""So many issuers without keys are told one by one."""


class IssuerKeys(QObject):
    """No token is sent. What an issuer answered is used for all tokens of the file that name it."""

    changed = Signal()
    """Keys are being fetched, or are no longer."""

    def __init__(self, services: Services, found: FoundTokens, messages: Messages) -> None:
        super().__init__()
        self._services, self._found, self._messages = services, found, messages
        self._cancel = Cancel()
        self._fetching = Task(self)
        self._fetching.progressed.connect(self._on_answer)
        self._fetching.succeeded.connect(self._on_done)
        self._fetching.ended.connect(self.changed)
        self._problems: list[str] = []
        self.host = ""
        """Who is being asked."""
        self._missing: dict[str, int] | None = None
        for told in (found.replaced, found.grown, found.filled, found.judged):
            told.connect(self._on_facts)
        found.replaced.connect(self._on_replaced)

    @property
    def running(self) -> bool:
        """Whether keys are being fetched."""
        return self._fetching.running

    @property
    def missing(self) -> dict[str, int]:
        """The issuers whose keys were not fetched and could be, with the place of a token of each."""
        if self._missing is None:
            places: dict[str, int] = {}
            for place, facts in enumerate(self._found.all_facts):
                if facts is not None and facts.keys_of:
                    places.setdefault(facts.keys_of, place)
            self._missing = places
        return self._missing

    def _on_facts(self) -> None:
        self._missing = None

    def fetch(self, issuers: Sequence[str]) -> None:
        """Ask these issuers for their keys, and judge the tokens of the file with them."""
        missing = self.missing
        asked = [(issuer, self._found.judged_now(missing[issuer])) for issuer in issuers if issuer in missing]
        if not asked or self.running:
            return
        for issuer, outcome in asked:
            if outcome.profile is None:
                self._found.trust(issuer)
        wanted = [(host_of(issuer), pasted) for issuer, outcome in asked if (pasted := _keys_of(issuer, outcome))]
        cancel, services = Cancel(), self._services
        self._cancel, self._problems = cancel, []

        def fetch(report: Report) -> int:
            from inspector.core.journeys.inspect import inspect_with_keys

            had = 0
            for host, what in wanted:
                if cancel.is_set:
                    raise CancelledError("given up")
                report((host, None))
                network = services.network(what.profile).watched(cancel=cancel)
                outcome = inspect_with_keys(
                    what.text, what.expected, network, issuer=what.issuer, jwks_url=what.jwks_url,
                    profile=what.profile, refresh=True,
                )  # fmt: skip
                keys = outcome.inspection.key_set if outcome.inspection is not None else None
                had += keys is not None
                report((host, "" if keys is not None else str(outcome.keys_problem or tr("There are no keys."))))
            return had

        self._fetching.run(fetch)
        self.changed.emit()

    def cancel(self) -> bool:
        """Ask nobody any more; what was answered is used. False where nobody was being asked."""
        if not self.running:
            return False
        self._cancel.set()
        self._fetching.cancel()
        self._messages.say(tr("No more keys are fetched."))
        self._found.judge_again()
        self.changed.emit()
        return True

    def _on_replaced(self) -> None:
        """Another file is there, or none: what is asked for it is of no use."""
        if self.running and not self._found.continued:
            self._cancel.set()
            self._fetching.cancel()
            self.changed.emit()

    def _on_answer(self, news: tuple[str, str | None]) -> None:
        host, problem = news
        if problem is None:
            self.host = host
            self._messages.say(tr("Fetching keys from {host}. No token is sent.", host=visible(host)))
        elif problem:
            self._problems.append(tr("No keys from {host}: {why}", host=visible(host), why=visible(problem)))
        else:
            self._found.judge_again()

    def _on_done(self, had: int) -> None:
        self.host = ""
        self._found.judge_again()
        done = plural(had, "The keys of one issuer were fetched.", "The keys of {n} issuers were fetched.")
        if self._problems:
            self._messages.settle()
            told = [done] * (had > 0) + self._problems[:MOST_PROBLEMS]
            if more := len(self._problems) - len(self._problems[:MOST_PROBLEMS]):
                told.append(plural(more, "{n} more issuer gave no keys.", "{n} more issuers gave no keys."))
            self._messages.warn(" ".join(told))
        else:
            self._messages.say(done)


def _keys_of(issuer: str, outcome: Outcome) -> Pasted | None:
    """Where the keys of a token are fetched from: as for a single one."""
    inspection = outcome.inspection
    if inspection is None:
        return None
    if outcome.profile is not None:
        return keys_again(outcome)
    return Pasted(inspection.token.text, replace(inspection.expectation, issuer=issuer), issuer=issuer, refresh=True)
