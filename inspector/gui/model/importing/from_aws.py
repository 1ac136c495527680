"""Reading clients from the user's own AWS account: chosen, counted, and only then read. Nothing is written to AWS."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from inspector.core.deadline import Cancel
from inspector.core.errors import InspectorError
from inspector.gui.model.importing.importing import Importing, Source
from inspector.gui.model.profiles import ProfileList
from inspector.gui.model.task import Report, Task

if TYPE_CHECKING:  # at run time late: boto3 takes a second to import
    from inspector.core.definitions.proposal import Review
    from inspector.core.journeys.aws_account import AwsAnswers, AwsListing


class Account(Protocol):
    """One Region of an AWS account."""

    def listed(self) -> AwsListing:
        """The user pools, and their clients by name."""

    def read(self, listing: AwsListing, tell: Callable[[int, int], None] | None = None) -> AwsAnswers:
        """All that is listed."""


OpenAccount = Callable[[str, str, Cancel], Account]


class AwsState(Enum):
    """How far it has come."""

    CLOSED = "closed"
    LOOKING = "looking"
    CHOOSING = "choosing"
    LISTING = "listing"
    LISTED = "listed"
    READING = "reading"


class FromAws(QObject):
    """One account at a time; `account` opens it. What ends late, after it was given up, is dropped."""

    changed = Signal()
    progressed = Signal(int, int)
    """So many requests of so many are through."""

    def __init__(self, importing: Importing, profiles: ProfileList, account: OpenAccount | None = None) -> None:
        super().__init__()
        self._importing, self._profiles = importing, profiles
        self._open_account = account or _open
        self.state = AwsState.CLOSED
        self.names: tuple[str, ...] = ()
        """The profiles of the AWS configuration."""
        self.regions: tuple[str, ...] = ()
        self.listing: AwsListing | None = None
        self.error: InspectorError | None = None
        """Why it does not go on."""
        self._account: Account | None = None
        self._cancel = Cancel()
        self._looking, self._working = Task(self), Task(self)
        self._looking.succeeded.connect(self._on_looked)
        self._looking.failed.connect(self._on_failed)
        self._working.succeeded.connect(self._on_done)
        self._working.failed.connect(self._on_failed)
        self._working.progressed.connect(lambda told: self.progressed.emit(*told))

    def look(self, profile: str = "") -> None:
        """Look into the AWS configuration for profiles, and for the Regions of one; nothing is sent for that."""
        known = self.names

        def read(_: Report) -> tuple[tuple[str, ...], tuple[str, ...]]:
            from inspector.core.journeys import aws_account

            return known or aws_account.aws_profiles(), aws_account.aws_regions(profile)

        self._set(AwsState.LOOKING)
        self._looking.run(read)

    def _on_looked(self, found: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
        self.names, self.regions = found
        self._set(AwsState.CHOOSING)

    def list_pools(self, profile: str, region: str) -> None:
        """List the user pools and the names of their clients."""
        cancel = self._cancel = Cancel()
        open_account = self._open_account

        def listed(_: Report) -> tuple[Account, AwsListing]:
            account = open_account(profile, region, cancel)
            return account, account.listed()

        self._set(AwsState.LISTING)
        self._working.run(listed)

    def read(self) -> None:
        """Read all that is listed, and review it."""
        account, listing = self._account, self.listing
        if account is None or listing is None:
            return
        existing = self._profiles.own

        def read(report: Report) -> Review:
            from inspector.core.journeys.definition_review import review_reading

            answers = account.read(listing, lambda done, of: report((done, of)))
            return review_reading(answers.reading, answers.document, existing)

        self._set(AwsState.READING)
        self._working.run(read)

    def _on_done(self, answer: tuple[Account, AwsListing] | Review) -> None:
        if isinstance(answer, tuple):
            self._account, self.listing = answer
            self._set(AwsState.LISTED)
        else:
            self.give_up()
            self._importing.show(Source(answer.name), answer)

    def _on_failed(self, error: InspectorError) -> None:
        self._account = self.listing = None
        self._set(AwsState.CHOOSING, error)

    def choose_again(self) -> None:
        """Send nothing more, and let another profile or Region be chosen."""
        if self.state in (AwsState.LISTING, AwsState.LISTED, AwsState.READING):
            self._stop()
            self._set(AwsState.CHOOSING)

    def give_up(self) -> None:
        """Send nothing more, and forget what was listed."""
        self._stop()
        self.names = ()  # the configuration may be another one by the next time
        if self.state is not AwsState.CLOSED:
            self._set(AwsState.CLOSED)

    def _stop(self) -> None:
        self._cancel.set()
        self._looking.cancel()
        self._working.cancel()
        self._account = self.listing = None

    def _set(self, state: AwsState, error: InspectorError | None = None) -> None:
        self.state, self.error = state, error
        self.changed.emit()


def _open(profile: str, region: str, cancel: Cancel) -> Account:
    from inspector.core.journeys.aws_account import AwsAccount

    return AwsAccount(profile, region, cancel=cancel)
