"""What a journey reaches the outside with, as one value: the way to servers, the keys fetched so far, and the clock."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import field, replace
from typing import TYPE_CHECKING, Protocol

from inspector.core.deadline import Cancel
from inspector.core.files import expanded
from inspector.core.issuer.key_cache import KeyCache
from inspector.core.network.exchange import Exchange, Progress
from inspector.core.profiles.profile import Profile
from inspector.core.text.times import Clock
from inspector.core.values import dataclass

if TYPE_CHECKING:  # at run time once there is something to send: the network libraries come with it
    from inspector.core.network.transport import Request, Transport

Send = Callable[["Request"], Exchange]
Begun = Callable[["Request"], None]
"""Told of each request before it is sent."""


class Sender(Protocol):
    """Whatever sends a request and brings back what became of it."""

    def send(self, request: Request, progress: Progress | None = None, cancel: Cancel | None = None) -> Exchange:
        """Send one request; a failure is an Exchange too."""


@dataclass(frozen=True, slots=True)
class Network:
    """The outside as one journey meets it.

    `keys` holds the key sets fetched so far, `now` gives the time in epoch seconds. `begun` is told of each request,
    and `progress` of each stage of it; `cancel` ends the one that is under way.
    """

    transport: Sender
    keys: KeyCache = field(default_factory=KeyCache)
    now: Clock = time.time
    progress: Progress | None = None
    cancel: Cancel | None = None
    begun: Begun | None = None

    def send(self, request: Request) -> Exchange:
        """Send one request; a failure is an Exchange too."""
        if self.begun is not None:
            self.begun(request)
        return self.transport.send(request, self.progress, self.cancel)

    def watched(
        self, progress: Progress | None = None, cancel: Cancel | None = None, begun: Begun | None = None
    ) -> Network:
        """The same network for a journey that can be followed or cancelled."""
        return replace(self, progress=progress, cancel=cancel, begun=begun)


def transport_of(profile: Profile) -> Transport:
    """The transport with a profile's timeout and CA bundle."""
    from inspector.core.network.transport import Transport

    bundle = expanded(profile.ca_bundle) if profile.ca_bundle else None
    return Transport(timeout_s=profile.timeout, ca_bundle=bundle)
