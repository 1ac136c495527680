"""The demo issuer: a Cognito-like user pool to start, to point profiles at, and to stop."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from types import TracebackType
from typing import Self

from inspector.core.profiles.profile import Profile
from inspector.core.values import dataclass
from inspector.demo.clients import CLIENT_SCOPES, RESOURCE_SCOPES, DemoClient, Fault
from inspector.demo.pool import REGION, UnknownScope, UserPool
from inspector.demo.server import HOST, Server

_SHORT_TIMEOUT = 2.0
"""Seconds that the slow client's profile waits."""

_STOP_TIMEOUT = 0.4
"""Seconds that `stop` gives to connections and, once more, to the accepting thread."""


@dataclass(frozen=True, slots=True)
class _Running:
    """What is known once the port is: `profiles` by the names of their clients, in the order of the clients."""

    pool: UserPool
    profiles: dict[str, Profile]


class DemoIssuer:
    """An authorization server on 127.0.0.1 for one run; keys, client ids and secrets are new each time.

    It serves from `start()` to `stop()`, or within a `with`. `unknown_scope` says what a scope that a client is not
    allowed comes to, `scopes` which ones the clients are allowed, `slow` how many seconds the slow client's answer
    takes, and `now` what time it is, in epoch seconds. Addresses, clients and profiles are known from `start()` on and
    stay readable after `stop()`; reading them earlier is a RuntimeError.
    """

    def __init__(
        self,
        *,
        unknown_scope: UnknownScope = "ignore",
        scopes: tuple[str, ...] = CLIENT_SCOPES,
        slow: float = 30.0,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._scopes = scopes
        self._unknown_scope = unknown_scope
        self._slow = slow
        self._now = now
        self._run: _Running | None = None
        self._server: Server | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> Self:
        """Take a free port, make the keys and serve; RuntimeError if it ran before, OSError without a port."""
        if self._run is not None:
            message = "A demo issuer runs once; make another one."
            raise RuntimeError(message)
        server = Server(self._now)
        url = f"http://{HOST}:{server.server_port}"
        rule, allowed = self._unknown_scope, self._scopes
        pool = UserPool(url, unknown_scope=rule, slow=self._slow, now=self._now, scopes=allowed)
        server.answer = pool.answer
        self._run = _Running(pool, {client.name: _profile(pool, client) for client in pool.clients})
        self._server = server
        # shutdown() waits for the next poll, so a long interval would be felt when the window closes.
        self._thread = threading.Thread(target=server.serve_forever, args=(0.05,), name="demo-issuer", daemon=True)
        self._thread.start()
        return self

    def stop(self) -> None:
        """Close the port and every connection, within a second, whatever is in flight; harmless when repeated."""
        if self._server is None or self._thread is None:
            return
        server, self._server = self._server, None
        server.stopping.set()
        server.shutdown()
        server.server_close()
        server.hang_up(_STOP_TIMEOUT)
        self._thread.join(_STOP_TIMEOUT)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """Scheme, address and port, without a slash at the end."""
        return self._started.pool.url

    @property
    def issuer(self) -> str:
        """What `iss` says in a token that is in order."""
        return self._started.pool.issuer

    @property
    def token_url(self) -> str:
        """The token endpoint."""
        return self._started.pool.token_url

    @property
    def jwks_url(self) -> str:
        """The key set."""
        return self._started.pool.jwks_url

    @property
    def clients(self) -> tuple[DemoClient, ...]:
        """All app clients, the one that works first."""
        return self._started.pool.clients

    def profiles(self) -> tuple[Profile, ...]:
        """A profile for each client, in the order of `clients`; the same objects on every call."""
        return tuple(self._started.profiles.values())

    def profile(self, name: str) -> Profile:
        """The profile of the client called `name`, such as "ok" or "expired"; KeyError if there is none."""
        return self._started.profiles[name]

    def secret_for(self, profile_id: str) -> str:
        """The client secret that goes with a profile of this issuer; KeyError if the profile is not one of them."""
        for client in self.clients:
            if self.profile(client.name).id == profile_id:
                return client.secret
        raise KeyError(profile_id)

    @property
    def _started(self) -> _Running:
        if self._run is None:
            message = "The demo issuer has not been started."
            raise RuntimeError(message)
        return self._run


def _profile(pool: UserPool, client: DemoClient) -> Profile:
    wanted = ("orders/read", "orders/write")
    profile = Profile(
        name=client.label,
        provider="cognito",
        region=REGION,
        user_pool_id=pool.id,
        issuer=pool.issuer,
        token_url=pool.token_url,
        jwks_url=pool.jwks_url,
        client_id=client.id,
        scopes=wanted,
        known_scopes=RESOURCE_SCOPES,
    )
    match client.name:
        case Fault.SCOPE_IGNORED:
            return replace(profile, scopes=(*wanted, "orders/refund"))
        case Fault.SLOW:
            return replace(profile, timeout=_SHORT_TIMEOUT)
        case _:
            return profile
