"""Asking the issuer about the shown token, and asking it to revoke the token."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from inspector.core.knowledge.providers import provider
from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.profile import Profile
from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import TOKENS, Action, Registry
from inspector.gui.inspection.asks import Asks
from inspector.gui.model.workspace import Workspace

if TYPE_CHECKING:  # seen in few runs
    from inspector.gui.inspection.issuer.view import IssuerView


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
    """Shows behind a tab of its own what the issuer was asked, and what it said."""

    def __init__(self, work: Workspace, registry: Registry, asks: Asks, pane: IssuerPlace) -> None:
        super().__init__(asks)
        self._work, self._selection, self._pane, self._issuer = work, work.selection, pane, work.issuer
        self._issuer.changed.connect(self.show_said)
        work.words_changed.connect(self._on_words_changed)
        asks.revoke.connect(self._revoke)
        asks.leave_issuer.connect(self._issuer.forget)
        registry.add(
            Action("introspect", mark("Ask the issuer about this token (introspection)"), TOKENS, self.introspect,
                   keys=("Ctrl+I",), why_not=partial(self.why_not, "introspection_url")),
            Action("revoke", mark("Revoke at the issuer…"), TOKENS, self.ask_to_revoke,
                   why_not=partial(self.why_not, "revocation_url")),
        )  # fmt: skip

    def why_not(self, url: str) -> str:
        """Why the issuer cannot be asked at `url`, a member of Endpoints; "" where it can."""
        from inspector.core.issuer.locations import absence  # late: see later.LATER

        outcome = self._selection.outcome
        if outcome is None or outcome.inspection is None:
            return tr("There is no token yet.")
        profile = self._profile()
        if profile is None:
            return tr("No profile says which issuer this token could be asked about.")
        return str(absence(profile, endpoints(profile), url) or "")

    def introspect(self) -> None:
        """Ask the issuer what the shown token is worth."""
        profile = self._profile()
        if profile is not None:
            self._issuer.introspect(profile)

    def ask_to_revoke(self) -> None:
        """Ask whether the shown token is to be revoked."""
        if self._profile() is not None:
            self._issuer.question()

    def escape(self) -> bool:
        """Esc: keep the token; False where that is not asked."""
        said = self._issuer.said
        if said is None or not said.question or not self._pane.issuer.keep.isVisible():
            return False
        self._issuer.forget()
        return True

    def _revoke(self) -> None:
        profile = self._profile()
        if profile is not None:
            self._pane.focus_content()  # the button that was pressed goes
            self._issuer.revoke(profile)

    def _profile(self) -> Profile | None:
        """The profile of the shown token, as it is now."""
        asked = self._selection.profile_of_outcome
        return (self._work.profiles.get(asked.id) or asked) if asked is not None else None

    def show_said(self) -> None:
        """Show what there is to see of it; no tab where the issuer was not asked."""
        from inspector.core.journeys.revocation import Revocation

        said = self._issuer.said
        if said is None:
            self._pane.close_issuer()
            return
        if said.question or said.waiting:
            self._pane.open_issuer()
        view, profile = self._pane.issuer, self._profile()
        if said.question:
            view.ask(tr(provider(profile.provider).revocation_note) if profile is not None else "")
        elif said.waiting:
            view.show_asking(revoking=said.revoking, program=said.program)
        elif said.problem:
            view.show_problem(said.problem)
        elif isinstance(said.told, Revocation):
            view.show_revocation(said.told)
        elif said.told is not None:
            view.show_introspection(said.told)

    def _on_words_changed(self) -> None:
        """What was said has dates in it; a question is left alone, since it takes the keyboard."""
        if self._issuer.said is not None and self._issuer.said.told is not None:
            self.show_said()

    def show_again(self) -> None:
        """Show the tab, which is new, with what the issuer was asked and said before."""
        if self._issuer.said is not None:
            self._pane.open_issuer()
            self.show_said()
