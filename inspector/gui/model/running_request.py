"""One token request on its way: the secret from the keyring first, then the journey, with words for each step."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from inspector.core.deadline import Cancel
from inspector.core.journeys.outcome import Outcome
from inspector.core.journeys.secret_source.source import GivenSecret
from inspector.core.network.exchange import Stage, StageName
from inspector.core.profiles.credentials import SecretKind, needed_secret, secret_program
from inspector.core.profiles.endpoints import endpoints
from inspector.core.text.language import mark, tr
from inspector.core.text.numbers import decimal
from inspector.core.text.times import milliseconds
from inspector.core.text.urls import host_of
from inspector.gui.model.task import Task, WorkQueue

if TYPE_CHECKING:
    from inspector.core.profiles.profile import Profile

STEPS = {
    StageName.SETTINGS: mark("Asking the PAC file for the way to {host}"),
    StageName.DNS: mark("Looking up {host}"),
    StageName.TCP: mark("Connecting to {host}"),
    StageName.PROXY: mark("Asking the proxy for {host}"),
    StageName.TLS: mark("Checking TLS with {host}"),
    StageName.SENT: mark("Sending the request to {host}"),
    StageName.FIRST_BYTE: mark("Waiting for {host}"),
    StageName.BODY: mark("Reading the answer of {host}"),
}
METADATA_STEP = mark("Asking {host} where its tokens are asked for")
"""A document that is fetched before the token is asked for."""
LATER_STEP = mark("Fetching the issuer’s public keys")
"""What is fetched once the token is there."""
READING = {
    SecretKind.CLIENT_SECRET: mark("Asking the keyring for the client secret"),
    SecretKind.PRIVATE_KEY: mark("Asking the keyring for the private key"),
    SecretKind.PASSPHRASE: mark("Asking the keyring for the passphrase of the key file"),
}
ASKING = {
    SecretKind.CLIENT_SECRET: mark("Asking {program} for the client secret"),
    SecretKind.PRIVATE_KEY: mark("Asking {program} for the private key"),
    SecretKind.PASSPHRASE: mark("Asking {program} for the passphrase of the key file"),
}
"""Where a command of the profile prints it."""


class Begun(NamedTuple):
    """A request that is about to be sent: its method, which is POST for that of the token, and the host it goes to."""

    method: str
    host: str


Follow = Callable[[Stage | StageName | Begun], None]
"""Told of each request, and of each of its steps when it begins and has ended."""
Ask = Callable[[GivenSecret, Follow, Cancel], Outcome]
"""The blocking journey: the secret, what to report progress to, and how to be told to stop."""


class RunningRequest(QObject):
    """Ends with exactly one of `succeeded` (an Outcome, also for a refused request) and `failed`, or is cancelled."""

    changed = Signal()
    secret_read = Signal(bool)
    """Whether there was a secret."""
    secret_missing = Signal()
    """Nothing was sent: the method needs a secret and there is none."""
    secret_failed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        profile: Profile,
        read_secret: Callable[[Cancel], GivenSecret],
        ask: Ask,
        line: WorkQueue | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.profile = profile
        self._needed = needed_secret(profile)
        self._program = secret_program(profile)
        reading = ASKING if self._program else READING
        self._step = reading[self._needed.kind] if self._needed else mark("Beginning")
        self.done: list[Stage] = []
        self._started = monotonic()
        self._begun: Begun | None = None
        self._token_asked = False
        self._read_secret, self._ask = read_secret, ask
        self._cancel = Cancel()
        self._secret_task = Task(self, line)
        self._secret_task.succeeded.connect(self._on_secret)
        self._secret_task.failed.connect(self.secret_failed)
        self._task = Task(self)
        self._task.progressed.connect(self._on_progress)
        self._task.succeeded.connect(self.succeeded)
        self._task.failed.connect(self.failed)

    @property
    def step(self) -> str:
        """What is being done now."""
        return tr(self._step, host=self._host(), program=self._program)

    @property
    def asks(self) -> bool:
        """Whether it asks the issuer; False while it waits for the secret, when nothing has been sent."""
        return self._task.running

    @property
    def elapsed_s(self) -> float:
        """Seconds since the button was pressed."""
        return monotonic() - self._started

    def details(self) -> str:
        """Such as "0.4 s, DNS 6 ms, TCP 19 ms": time so far, then the steps that are done."""
        parts = [f"{tr(stage.name)} {milliseconds(stage.ms)}" for stage in self.done]
        return ", ".join((f"{decimal(self.elapsed_s, 1)} s", *parts))

    def start(self) -> None:
        """Read the secret where the profile needs one, and what its secret parameters are, then ask."""
        if self._needed is None and not self.profile.secret_parameters:
            self._send(GivenSecret())
        else:
            read, cancel = self._read_secret, self._cancel
            self._secret_task.run(lambda _: read(cancel))

    def cancel(self) -> None:
        """Stop waiting at once; no answer follows."""
        self._cancel.set()
        self._secret_task.cancel()
        self._task.cancel()

    def _on_secret(self, given: GivenSecret) -> None:
        self.secret_read.emit(given.text is not None)
        if given.text is not None or self._needed is None or self._needed.optional:
            self._send(given)
        else:
            self.secret_missing.emit()

    def _send(self, given: GivenSecret) -> None:
        self._step = STEPS[StageName.DNS]
        self.changed.emit()
        ask, cancel = self._ask, self._cancel
        self._task.run(lambda report: ask(given, report, cancel))

    def _on_progress(self, news: Stage | StageName | Begun) -> None:
        """Say what is really being done: of each request what it is for, of that of the token every step."""
        if isinstance(news, Begun):
            self.done.clear()
            self._begun = news
            if news.method == "POST":
                self._token_asked, self._step = True, STEPS[StageName.DNS]
            else:
                self._step = LATER_STEP if self._token_asked else METADATA_STEP
        elif isinstance(news, StageName):
            if self._begun is None or self._begun.method == "POST":
                self._step = STEPS[news]
        else:
            self.done.append(news)
        self.changed.emit()

    def _host(self) -> str:
        if self._begun is not None:
            return self._begun.host
        urls = endpoints(self.profile)
        return host_of(urls.token_url or urls.issuer or "") or tr("the issuer")
