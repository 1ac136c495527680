"""Import from AWS: an AWS profile and a Region are chosen, what is there is counted, and read when that is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from inspector.core.text.display import visible
from inspector.core.text.language import mark, plural, tr
from inspector.gui.actions.registry import PROFILES, Action, Registry
from inspector.gui.model.workspace import Workspace

if TYPE_CHECKING:  # made when somebody wants it
    from inspector.gui.importing.aws_panel import AwsPanel
    from inspector.gui.model.importing.from_aws import FromAws


class AwsActions(QObject):
    """Makes the card when it is first needed."""

    def __init__(self, work: Workspace, registry: Registry, window: QMainWindow) -> None:
        super().__init__(window)
        self._work, self._window = work, window
        self._panel: AwsPanel | None = None
        self._aws: FromAws | None = None
        work.cleared.connect(self._give_up)
        registry.add(Action("import-aws", mark("Import from AWS…"), PROFILES, self.open, icon="import"))

    @property
    def aws(self) -> FromAws:
        """What is read, made now if nobody has asked for it before; it goes with the window, and sends nothing then."""
        if self._aws is None:
            from inspector.gui.model.importing.from_aws import FromAws

            self._aws = FromAws(self._work.importing, self._work.profiles)
            self._aws.setParent(self)
            self._aws.changed.connect(self._show)
            self._aws.progressed.connect(self._on_progress)
        return self._aws

    def panel(self) -> AwsPanel:
        """The card, made now if it was not needed before."""
        if self._panel is None:
            from inspector.gui.importing.aws_panel import AwsPanel

            panel = self._panel = AwsPanel(self._window.centralWidget() or self._window)
            panel.go_requested.connect(self._go)
            panel.profile_chosen.connect(self._on_profile)
            panel.region_chosen.connect(self.aws.choose_again)
            panel.closed.connect(self._give_up)
        return self._panel

    def open(self) -> None:
        """Show what can be chosen."""
        panel = self.panel()
        self.aws.look()
        panel.open_overlay(panel.leave)

    def leave(self) -> None:
        """Send nothing more: the window goes."""
        self._give_up()

    def _give_up(self) -> None:
        if self._aws is not None:
            self._aws.give_up()

    def _on_profile(self) -> None:
        self.aws.choose_again()
        self.aws.look(self.panel().profile.value())

    def _go(self) -> None:
        from inspector.gui.model.importing.from_aws import AwsState

        panel = self.panel()
        if self.aws.state is AwsState.LISTED:
            self.aws.read()
        elif self.aws.state is AwsState.CHOOSING:
            self.aws.list_pools(panel.profile.value(), panel.region.value())

    def _on_progress(self, done: int, of: int) -> None:
        self.panel().bar.show_share(done, of)

    def _show(self) -> None:
        from inspector.gui.model.importing.from_aws import AwsState

        panel, aws = self.panel(), self.aws
        problem = visible(str(aws.error)) if aws.error is not None else ""
        look = tr("List the user pools")
        if aws.state is AwsState.CLOSED:
            panel.close_overlay()
        elif aws.state is AwsState.LOOKING:
            panel.show_step(
                tr("Looking into your AWS configuration. Nothing is sent."),
                look,
                choosing=False,
                ready=False,
                busy=True,
            )
        elif aws.state is AwsState.CHOOSING:
            panel.show_choices(aws.names, aws.regions)
            words = tr(
                "Listing sends one request for the user pools and one for the clients of each. What is in them is read "
                "after that, once it is counted. Nothing is written to AWS."
            )
            panel.show_step(words, look, problem=problem, choosing=True, ready=bool(aws.regions), busy=False)
            if panel.isVisible() and aws.regions:
                panel.profile.setFocus()
        elif aws.state is AwsState.LISTING:
            panel.show_step(tr("Listing the user pools…"), look, choosing=False, ready=False, busy=True)
        elif aws.state is AwsState.LISTED:
            self._show_listed(panel)
        else:
            panel.show_step(tr("Reading from AWS…"), tr("Read and review"), choosing=False, ready=False, busy=True)

    def _show_listed(self, panel: AwsPanel) -> None:
        from inspector.core.journeys.aws_account import requests_said

        listing = self.aws.listing
        if listing is None:
            return
        pools = plural(len(listing.pools), "{n} user pool", "{n} user pools")
        clients = plural(listing.clients, "{n} client", "{n} clients")
        found = tr("{pools} with {clients}.", pools=pools, clients=clients)
        words = f"{found} {requests_said(listing)}" if listing.pools else found
        do = plural(listing.requests_to_come, "Send {n} request", "Send {n} requests")
        panel.show_step(words, do, choosing=True, ready=bool(listing.pools), busy=False)
        if listing.pools:
            panel.go.setFocus()
