"""Asking the issuer about the shown token, and asking it to revoke the token."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from inspector.core.deadline import Cancel
from inspector.core.issuer.locations import absence
from inspector.core.issuer.network import Network
from inspector.core.journeys.introspection import Introspection, introspect
from inspector.core.journeys.revocation import Revocation, revoke
from inspector.core.knowledge.providers import provider
from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.profile import Profile
from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import TOKENS, Action, Registry
from inspector.gui.inspection.asks import Asks
from inspector.gui.model.secrets import kind_of
from inspector.gui.model.selection import Shown
from inspector.gui.model.task import Task
from inspector.gui.model.workspace import Workspace

if TYPE_CHECKING:  # seen in few runs
    from inspector.gui.inspection.issuer.view import IssuerView

Told = Introspection | Revocation


class IssuerPlace(Protocol):
    """What this needs of the inspection: its tab, which is made when it is first read."""

    @property
    def issuer(self) -> IssuerView:
        """What is behind the tab."""

    def open_issuer(self) -> None:
        """Go to the tab."""

    def close_issuer(self) -> None:
        """Take the tab away."""

    def focus_content(self) -> None:
        """Put the keyboard on the tabs."""


class IssuerActions(QObject):
    """One question at a time, about the token that is shown; another token makes the answer void."""

    def __init__(self, work: Workspace, registry: Registry, asks: Asks, pane: IssuerPlace) -> None:
        super().__init__(asks)
        self._work, self._selection, self._pane = work, work.selection, pane
        self._cancel = Cancel()
        self._ask: Callable[[str | None, Network], object] | None = None
        self._transport_of: Profile | None = None
        self._reading = Task(self, self._work.line)
        self._asking = Task(self)
        self._reading.succeeded.connect(self._send)
        self._asking.succeeded.connect(self._on_answer)
        for task in (self._reading, self._asking):
            task.failed.connect(lambda error: self._pane.issuer.show_problem(str(error)))
        self.told: Told | None = None
        """What the issuer said last of the token that is shown."""
        self._selection.changed.connect(self._on_selection)
        asks.revoke.connect(self._revoke)
        asks.leave_issuer.connect(pane.close_issuer)
        registry.add(
            Action("introspect", mark("Ask the issuer about this token (introspection)"), TOKENS, self.introspect,
                   keys=("Ctrl+I",), why_not=partial(self.why_not, "introspection_url")),
            Action("revoke", mark("Revoke at the issuer…"), TOKENS, self.ask_to_revoke,
                   why_not=partial(self.why_not, "revocation_url")),
        )  # fmt: skip

    def why_not(self, url: str) -> str:
        """Why the issuer cannot be asked at `url`, a member of Endpoints; "" where it can."""
        outcome = self._selection.outcome
        if outcome is None or outcome.inspection is None:
            return tr("There is no token yet.")
        profile = self._profile()
        if profile is None:
            return tr("No profile says which issuer this token could be asked about.")
        return absence(profile, endpoints(profile), url)

    def introspect(self) -> None:
        """Ask the issuer what the shown token is worth."""
        profile, token = self._profile(), self._token()
        if profile is None or not token:
            return
        self._begin(profile, lambda secret, network: introspect(profile, token, secret, network))

    def ask_to_revoke(self) -> None:
        """Ask whether the shown token is to be revoked."""
        profile = self._profile()
        if profile is not None:
            self._pane.open_issuer()
            self._pane.issuer.ask(tr(provider(profile.provider).revocation_note))

    def _on_selection(self, before: Shown, shown: Shown) -> None:
        """Another token is shown, or none: the answer about the one before is void."""
        if not shown.differs(before):
            return
        self._cancel.set()
        self.told = None
        self._reading.cancel()
        self._asking.cancel()
        self._pane.close_issuer()

    def _revoke(self) -> None:
        profile, token = self._profile(), self._token()
        if profile is None or not token:
            return
        self._pane.focus_content()  # the button that was pressed goes
        self._begin(
            profile,
            lambda secret, network: revoke(profile, token, secret, network, token_type="access_token"),
            revoking=True,
        )

    def _profile(self) -> Profile | None:
        """The profile of the shown token, as it is now."""
        asked = self._selection.profile_of_outcome
        return (self._work.profiles.get(asked.id) or asked) if asked is not None else None

    def _token(self) -> str:
        inspection = self._selection.outcome.inspection if self._selection.outcome is not None else None
        return inspection.token.text if inspection is not None else ""

    def _begin(self, profile: Profile, ask: Callable[[str | None, Network], object], *, revoking: bool = False) -> None:
        self._ask, self._transport_of, self._cancel = ask, profile, Cancel()
        self._pane.open_issuer()
        self._pane.issuer.show_asking(revoking=revoking)
        self._reading.run(lambda _: self._work.secrets.read(profile.id, kind_of(profile)))

    def _send(self, secret: str | None) -> None:
        ask, profile, cancel = self._ask, self._transport_of, self._cancel
        if ask is not None:
            services = self._work.services
            self._asking.run(lambda _: ask(secret, services.network(profile).watched(cancel=cancel)))

    def _on_answer(self, answer: Told) -> None:
        self.told = answer
        view = self._pane.issuer
        if isinstance(answer, Revocation):
            view.show_revocation(answer)
        else:
            view.show_introspection(answer)

    @property
    def running(self) -> bool:
        """Whether an answer is awaited."""
        return self._reading.running or self._asking.running

    def tell(self, answer: Told) -> None:
        """Show what the issuer has said, in panes that are new."""
        self._pane.open_issuer()
        self._on_answer(answer)
