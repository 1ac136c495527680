"""What the window is given by the composition root: everything it does not make for itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from inspector.core.values import dataclass

if TYPE_CHECKING:  # the window is on the screen before the core is imported
    from inspector.core.issuer.key_cache import KeyCache
    from inspector.core.issuer.network import Network
    from inspector.core.network.transport import Transport
    from inspector.core.profiles.profile import Profile
    from inspector.core.profiles.store import ProfileStore
    from inspector.core.store.leftovers import MemorySearch
    from inspector.core.store.session import Session
    from inspector.core.store.vault import Vault


class Demo(Protocol):
    """The demo issuer as the window sees it."""

    @property
    def url(self) -> str:
        """Where it answers: scheme, address and port."""

    def profiles(self) -> tuple[Profile, ...]:
        """One profile for each of its clients; the one that works comes first."""

    def secret_for(self, profile_id: str) -> str:
        """The client secret that goes with one of these profiles."""

    def stop(self) -> None:
        """Stop answering and give the port back."""


def search_for(marks: frozenset[int]) -> MemorySearch | None:
    """What looks through this process after a log out, for what these marks are of."""
    from inspector.core.store.leftovers import MemorySearch

    return MemorySearch(marks)


@dataclass(frozen=True, slots=True)
class Services:
    """Everything outside the window.

    `open_vault` looks for the system's keyring and may block, so the window calls it off the GUI thread, once; the
    vault it returns is given to `open_session`. `make_transport` is given the profile whose time-out and CA bundle
    hold, or None. `now` gives seconds since 1970-01-01 UTC. `start_demo` blocks while it makes keys. `layout` is the
    file in which the window remembers how it looked, the ids of the profile that was chosen last and of deleted ones
    whose secrets are still to be forgotten; nothing else from a token or profile is in it. `search` is what looks
    for what a log out has left in memory; None where nobody looks.
    """

    store: ProfileStore
    open_vault: Callable[[], Vault]
    open_session: Callable[[Vault], Session]
    keys: KeyCache
    make_transport: Callable[[Profile | None], Transport]
    now: Callable[[], float]
    start_demo: Callable[[], Demo]
    layout: Path | None = None
    search: Callable[[frozenset[int]], MemorySearch | None] = search_for

    def check(self, profile: Profile) -> None:
        """ProfileError where a profile would do what nobody has confirmed."""
        self.store.confirmations.check(profile)

    def network(self, profile: Profile | None) -> Network:
        """What a journey of this profile reaches the outside with, or one of no profile; ProfileError as `check`."""
        from inspector.core.issuer.network import Network

        if profile is not None:
            self.check(profile)
        return Network(self.make_transport(profile), self.keys, self.now)
