"""The stages of one exchange, written down as they begin and end."""

from __future__ import annotations

import time

from inspector.core.network.exchange import Attempt, Progress, Reached, Stage, StageName, TlsSession
from inspector.core.network.proxies import Route
from inspector.core.text.message import Message, counted, message, untranslated


class Recorder:
    """What is known of an exchange that is going on; nothing more is taken down once it is closed."""

    def __init__(self, progress: Progress | None = None) -> None:
        self._progress = progress
        self._stages: list[Stage] = []
        self._attempts: list[Attempt] = []
        self._current: StageName | None = None
        self._began = 0.0
        self._ended: float | None = None
        self._detail: Message | str = ""
        self._closed = False
        self._failed_in: StageName | None = None
        self._tls: TlsSession | None = None
        self._before = 0
        self._route = Route()

    @property
    def route(self) -> Route:
        """The way that is being gone; before it is known, one without a proxy."""
        return self._route

    @property
    def attempts_here(self) -> tuple[Attempt, ...]:
        """Those of this way, without the ways tried before it."""
        return tuple(self._attempts[self._before :])

    def takes(self, route: Route) -> None:
        """The request goes this way. Whatever went wrong on another one before is over."""
        if self._closed:
            return
        self.end(failed=self._failed_in is not None)
        self._failed_in, self._before, self._route = None, len(self._attempts), route

    @property
    def stages(self) -> tuple[Stage, ...]:
        """What has ended so far, in order."""
        return tuple(self._stages)

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """The addresses called so far, in order."""
        return tuple(self._attempts)

    @property
    def tls(self) -> TlsSession | None:
        """What the handshake came to; None before it has."""
        return self._tls

    @property
    def stage(self) -> StageName | None:
        """Where it went wrong, or else how far it is; None before the first stage."""
        return self._failed_in or self._current

    def begin(self, name: StageName, detail: Message | str = "") -> None:
        """The next stage starts now, which ends the one before it."""
        self.end()
        self._current, self._detail, self._began, self._ended = name, detail, time.perf_counter(), None
        self._tell(name)

    def detail(self, text: Message | str) -> None:
        """What there is to say of the current stage."""
        self._detail = text

    def stop_clock(self) -> None:
        """The current stage has taken its time; finding words for it is not part of it."""
        self._ended = time.perf_counter()

    def attempted(self, attempt: Attempt) -> None:
        """An address was called, and this came of it; the stage's detail tells of all of them."""
        if self._closed:
            return
        self._attempts.append(attempt)
        made = attempt.result is Reached.CONNECTED
        others = [each.words for each in self._attempts[self._before : -1 if made else None]]
        reached = [message("{address} port {port}", address=attempt.address, port=attempt.port)] if made else []
        self._detail = untranslated("{said:all}", said=(*others, *reached))

    def secured(self, session: TlsSession) -> None:
        """The handshake is done; the stage's detail names the version and who issued the certificate."""
        if not self._closed:
            self._tls = session
            issuer = session.chain[0].issuer_name if session.chain else message("certificate verified")
            self._detail = untranslated("{said:all}", said=(session.version, issuer))

    def answered(self, size: int) -> None:
        """The whole answer is there, with a body of `size` bytes."""
        self.detail(counted(size, "{count} byte", "{count} bytes", count=untranslated("{n:grouped}", n=size)))
        self.end()

    def end(self, *, failed: bool = False) -> None:
        """The current stage is over."""
        if self._current is None or self._closed:
            return
        ms = ((self._ended or time.perf_counter()) - self._began) * 1000
        stage = Stage(self._current, round(ms, 1), self._detail, failed)
        self._current = None
        self._stages.append(stage)
        self._tell(stage)

    def close(self, *, failed: bool) -> None:
        """Nothing more is recorded: a call that was left behind may go on, but its exchange is over."""
        if failed:
            self.mark_failed()
        self.end(failed=failed)
        self._closed = True

    def mark_failed(self) -> None:
        """The current stage is the one that went wrong, unless one before it did."""
        self._failed_in = self._failed_in or self._current

    def _tell(self, what: Stage | StageName) -> None:
        if self._progress is not None and not self._closed:
            self._progress(what)
