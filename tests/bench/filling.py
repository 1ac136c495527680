"""A process of its own with a window over many profiles and tokens, which prints what they cost: a line of JSON.

What loads is put there once the window is built and has shown a form, so that neither is measured. `gap_ms` is the
longest time between two turns of the event loop meanwhile, `busy_ms` the most of the processor that the window's thread
used between two turns, which other programs do not lengthen.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from dataclasses import asdict, replace
from pathlib import Path
from statistics import median

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from PySide6.QtWidgets import QApplication

from inspector.app import make_application, make_services
from inspector.core.checks.verdict import Expectation
from inspector.core.journeys.stored_outcomes import StoredOutcomes
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.store import ProfileStore
from inspector.core.store.session import Session
from inspector.core.store.stored_token import StoredToken
from inspector.core.store.vault import RunKeyring, Vault
from inspector.gui.window.main_window import MainWindow
from inspector.screenshot import wait_for
from tests.bench import listing
from tests.bench.inspection import CLAIMS, ISSUER, published
from tests.bench.working import Heart, rest

MORE = 50
"""So many tokens more are added, one after the other."""
WITHIN_MS = 300_000


class Filling:
    """A window, and what is put into its home."""

    def __init__(self, home: Path) -> None:
        self._vault = Vault(RunKeyring(), "a keyring for this run", persistent=True)
        self._home, self._heart = home, Heart()
        self._key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self._keys = published(self._key, "RS256")
        services = replace(
            make_services(home),
            open_vault=lambda: self._vault,
            open_session=lambda vault: Session(home / "session.bin", vault),
            layout=None,
        )
        self.window = MainWindow(services)
        self.window.resize(1280, 800)
        self.window.show()
        self.work = self.window.work
        wait_for(lambda: self.work.vault is not None)
        self.work.line.wait(30)
        self.work.selection.select_profile(self.work.profiles.add(Profile("first")).id)
        rest()
        self.work.profiles.remove(self.work.profiles.own[0].id)
        self.work.profiles.save()
        rest()

    def token(self, number: int, profile: Profile) -> StoredToken:
        """One of a profile's, valid for as long as this lasts."""
        claims = {**CLAIMS, "jti": f"{number}", "exp": int(time.time()) + 86_400 + number}
        return StoredToken(
            f"{number:016x}",
            profile.name,
            jwt.encode(claims, self._key, algorithm="RS256", headers={"kid": "k1"}),
            time.time() - number,
            profile.id,
            keys_document=self._keys.document,
            keys_origin=self._keys.source.origin.value,
            keys_name=self._keys.source.name,
            keys_fetched_at=time.time(),
            expected=asdict(Expectation(issuer=ISSUER)),
        )

    def fill(self, profiles: int, tokens: int) -> list[StoredToken]:
        """Write what is to be loaded."""
        made = [
            Profile(f"Profile {n}", "generic", issuer=ISSUER, client_id=f"client-{n}", saved_keys=self._keys.document,
                    saved_keys_at="2026-01-01T00:00:00Z", saved_keys_of=ISSUER)
            for n in range(profiles)
        ]  # fmt: skip
        ProfileStore(self._home / "profiles.json").save(made)
        kept = [self.token(n, made[n % profiles]) for n in range(tokens)]
        session = Session(self._home / "session.bin", self._vault)
        for token in kept:
            session.keep(token)
        return kept

    def load(self, tokens: int) -> tuple[float, float, float]:
        """The longest gap and the most work in one while it is all loaded, in ms; and how long that took, in s."""
        began = time.perf_counter()
        self._heart.start()
        self.work.profiles.load()
        wait_for(lambda: len(self.work.tokens) == tokens and self.window.settled, WITHIN_MS)
        took = time.perf_counter() - began
        return *self._heart.stop(), took

    def more(self, tokens: int) -> dict[str, float]:
        """What one more token costs, in milliseconds: at rest, and in the window from there to its row."""
        session, profiles = Session(self._home / "session.bin", self._vault), self.work.profiles.own
        session.load()
        added = [
            replace(self.token(tokens + n, profiles[n % len(profiles)]), obtained_at=time.time())
            for n in range(2 * MORE)
        ]
        kept, busy, gaps = [], [], []
        for token in added[:MORE]:
            began = time.process_time()
            session.keep(token)
            kept.append((time.process_time() - began) * 1000)
        outcomes = StoredOutcomes(profiles)
        for token in added[MORE:]:
            outcome = outcomes.outcome(token, time.time())
            self._heart.start()
            self.work.tokens.add(outcome)
            wait_for(lambda: self.window.settled)
            gap, work = self._heart.stop()
            gaps.append(gap)
            busy.append(work)
        return {"kept_ms": median(kept), "row_gap_ms": median(gaps), "row_busy_ms": median(busy)}


def main() -> None:
    profiles, tokens = map(int, sys.argv[1:])
    make_application(["token-inspector"])
    with tempfile.TemporaryDirectory() as home:
        filling = Filling(Path(home))
        filling.fill(profiles, tokens)
        gap, busy, took = filling.load(tokens)
        told = {"profiles": profiles, "tokens": tokens, "gap_ms": gap, "busy_ms": busy, "loaded_ms": took * 1000}
        told |= filling.more(tokens)
        print(json.dumps(told | listing.busiest(filling.window)), flush=True)
        filling.window.close()
        filling.window.finish()
        QApplication.processEvents()


if __name__ == "__main__":
    main()
