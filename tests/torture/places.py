"""Where the rows work: a folder with a home in it, a keyring and a demo issuer; what is there, seen from outside."""

from __future__ import annotations

import contextlib
import json
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from inspector.core.errors import InspectorError
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.store import ProfileStore
from inspector.core.store.session import Session
from inspector.demo.issuer import DemoIssuer
from inspector.folder import home_folder
from tests.torture.nursery import Ended, Nursery
from tests.torture.ring import Ring, served_ring

KEPT = {
    "profiles.json", "profiles.lock", "confirmed.json", "session.bin", "session.lock", "window.ini", "window.lock",
}  # fmt: skip
"""What may stand in a home."""
SECRET = "s3:%+ &=cret /?"


@dataclass
class Place:
    """A home and what goes with it."""

    base: Path
    ring: Ring
    issuer: DemoIssuer

    @property
    def home(self) -> Path:
        """Profiles and tokens are here."""
        return self.base / "home"

    def nursery(self, *, window: bool = False) -> Nursery:
        """What runs programs here."""
        return Nursery(self.base, self.ring.address, window=window)

    def demo_profile(self, name: str = "demo", client: str = "ok") -> Profile:
        """A profile of the user's own at the demo issuer, with its secret in the keyring."""
        made = self.issuer.profile(client)
        self.ring.put(f"id-{name}", self.issuer.secret_for(made.id))
        return replace(made, name=name, id=f"id-{name}")

    def fill(self, *profiles: Profile) -> None:
        """Have these profiles in the home."""
        store = ProfileStore(self.home / "profiles.json")
        store.load()
        store.save(profiles)

    def profiles(self) -> dict[str, Profile]:
        """What the home has by name; ProfileError where it cannot be read."""
        return {each.name: each for each in ProfileStore(self.home / "profiles.json").load()}

    def session(self) -> Session:
        """The session of the home as another program opens it."""
        return Session(home_folder(self.home) / "session.bin", self.ring.vault())

    def tokens(self) -> set[str]:
        """The ids of the tokens at rest; SessionError or VaultError where they cannot be read."""
        return {each.id for each in self.session().load()}

    def start(self) -> list[str]:
        """Open both files as the next start does, and say what cannot be read."""
        problems = []
        for open_it in (self.profiles, self.tokens):
            try:
                open_it()
            except InspectorError as error:
                problems.append(str(error))
        return problems

    def strangers(self) -> list[str]:
        """What stands in the home, or among temporary files, that no program at rest has there."""
        home = [path for path in self.home.iterdir() if path.name not in KEPT] if self.home.is_dir() else []
        return sorted(path.name for path in (*home, *self.temporary.iterdir()))

    @property
    def temporary(self) -> Path:
        """Where temporary files of programs go."""
        return self.base / "tmp"


@contextlib.contextmanager
def place() -> Iterator[Place]:
    """One to work in, gone afterwards."""
    # Not below pytest's folders: the path of a socket has to be short.
    with tempfile.TemporaryDirectory(prefix="ti-", ignore_cleanup_errors=True) as folder:
        base = Path(folder).resolve()
        (base / "tmp").mkdir()
        with served_ring() as ring, DemoIssuer() as issuer:
            yield Place(base, ring, issuer)


def imported(place: Place, nursery: Nursery, *profiles: Mapping[str, object]) -> Ended:
    """Have `profile import` read these."""
    return nursery.command("--home", str(place.home), "profile", "import", "-", stdin=json.dumps(profiles))
