"""Keyrings out of order in 28 ways, under each command that asks one: what is said of it is true, and nothing is lost.

What the keyring really holds is looked at from outside, once everything that was asked for late has come about.
"""

from __future__ import annotations

import random
import re
import shutil
from itertools import cycle, islice, product

from inspector.core.store.session import KEY_KIND
from inspector.core.store.vault import SERVICE
from tests.torture import nursery
from tests.torture.faulty import DEADLINE_S, TRUSTED, UNTRUSTED
from tests.torture.nursery import Ended, Nursery
from tests.torture.places import Place, place
from tests.torture.table import Row, Tally

OLD, NEW, OTHERS = "an old secret c4n4ry1", "a new secret c4n4ry2", "the other secret c4n4ry3"
NOT_STORED = re.compile(r"not stored|[Nn]othing was stored|refused to store|cannot be stored")
STILL_THERE = re.compile(r"still there|refused to remove|not removed|was not forgotten", re.IGNORECASE)
OLD_IS_TOLD = re.compile(r"before|former|earlier|previous|old|was there", re.IGNORECASE)
UNKNOWN = re.compile(r"may |whether|did not answer|cannot be known|is not known", re.IGNORECASE)
"""What is said where it cannot be known what became of it."""
CODES = {0, 2, 5, 6, 130}


class Faults:
    """One home, and a keyring that is as it was before each step."""

    def __init__(self, where: Place, programs: Nursery, tally: Tally) -> None:
        self._where, self._programs, self._tally = where, programs, tally
        where.fill(*(where.demo_profile(name) for name in ("demo", "other")))
        self._secret = where.ring.get("id-demo") or ""
        where.ring.put("id-other", OTHERS)
        done = programs.command("--home", str(where.home), "request", "demo")
        assert done.code == 0, done.tail
        self._entries, self._kept = dict(where.ring.entries), where.base / "kept"
        shutil.copytree(where.home, self._kept)

    def play(self, kind: str, step: str) -> None:
        """One step with a keyring of that kind."""
        self._tally.rounds += 1
        shutil.rmtree(self._where.home)
        shutil.copytree(self._kept, self._where.home)
        self._where.ring.entries.clear()
        self._where.ring.entries |= self._entries
        if step not in ("request", "log out"):
            self._where.ring.put("id-demo", OLD)
        before = dict(self._where.ring.entries)
        arguments, stdin = COMMANDS[step]
        ended = self._programs.command(
            "--home", str(self._where.home), *arguments, stdin=stdin,
            keyring=f"tests.torture.faulty:{kind}", deadline=DEADLINE_S,
            trusted=kind not in UNTRUSTED,
        )  # fmt: skip
        self._where.ring.settle()
        words = f"{step} with {kind}"
        self._everywhere(words, ended)
        getattr(self, "_" + step.replace(" ", "_"))(words, ended, before)
        if kind in UNTRUSTED:
            self._untouched(words, before)

    def _everywhere(self, words: str, ended: Ended) -> None:
        said = ended.output + ended.errors
        if "Traceback" in said or ended.code not in CODES:
            self._found(words, ended)
        key = next(secret for (_, kind), secret in self._entries.items() if kind == KEY_KIND)
        for value in (OLD, NEW, OTHERS, self._secret, key):
            if value in said:
                self._tally.found.append(f"{words}: a secret is printed")

    def _set(self, words: str, ended: Ended, before: dict[tuple[str, str], str]) -> None:
        now = self._where.ring.get("id-demo")
        if ended.code == 0 and now != NEW:
            self._tally.lost.append(f"{words}: said to be stored, and it is not: {ended.tail}")
        if ended.code and now == NEW and NOT_STORED.search(ended.errors) and not UNKNOWN.search(ended.errors):
            self._tally.found.append(f"{words}: it is stored, and that is denied: {ended.tail}")
        if ended.code and now not in (OLD, NEW) and not OLD_IS_TOLD.search(ended.errors):
            self._tally.lost.append(f"{words}: the secret of before is gone, and nobody is told: {ended.tail}")
        self._others(words, before, "id-demo")

    def _forget(self, words: str, ended: Ended, before: dict[tuple[str, str], str]) -> None:
        now = self._where.ring.get("id-demo")
        if ended.code == 0 and now is not None:
            self._tally.left.append(f"{words}: said to be forgotten, and it is there: {ended.tail}")
        if ended.code and now is None and STILL_THERE.search(ended.errors) and not UNKNOWN.search(ended.errors):
            self._tally.found.append(f"{words}: it is gone, and that is denied: {ended.tail}")
        self._others(words, before, "id-demo")

    def _remove(self, words: str, ended: Ended, before: dict[tuple[str, str], str]) -> None:
        there, secret = "demo" in self._where.profiles(), self._where.ring.get("id-demo")
        told = secret is None or "secret" in ended.errors  # that one may be left in a keyring out of reach
        if ended.code == 0 and (there or not told):
            self._tally.left.append(f"{words}: said to be removed: {ended.tail}")
        if ended.code and not there:
            self._tally.lost.append(f"{words}: the profile, though that failed: {ended.tail}")
        denied = not UNKNOWN.search(ended.errors) and not OLD_IS_TOLD.search(ended.errors)
        if there and secret is None and denied:
            self._tally.lost.append(f"{words}: the secret, and the profile stays: {ended.tail}")
        self._others(words, before, "id-demo")

    def _request(self, words: str, ended: Ended, before: dict[tuple[str, str], str]) -> None:
        # With no keyring a command keeps no token, which nobody was promised.
        kept = len(self._where.tokens()) > 1 or "not stored" in ended.errors or words.endswith(UNTRUSTED)
        if ended.code == 0 and not kept:
            self._tally.lost.append(f"{words}: a token, and nobody is told: {ended.tail}")
        self._others(words, before, "")
        if self._where.ring.session_keys != [name for name, kind in before if kind == KEY_KIND]:
            self._tally.lost.append(f"{words}: the key of the tokens that were there: {ended.tail}")

    def _log_out(self, words: str, ended: Ended, before: dict[tuple[str, str], str]) -> None:
        self._cleared(words, ended)
        self._others(words, before, "", but=KEY_KIND)

    def _log_out_of_all(self, words: str, ended: Ended, before: dict[tuple[str, str], str]) -> None:
        self._cleared(words, ended)
        there = [name for name, kind in self._where.ring.entries if kind != KEY_KIND]
        if "none left" in ended.output and there:
            self._tally.left.append(f"{words}: {len(there)} secrets: {ended.tail}")

    def _cleared(self, words: str, ended: Ended) -> None:
        file, key = (self._where.home / "session.bin").exists(), bool(self._where.ring.session_keys)
        if "none left" in ended.output and (file or key):
            self._tally.left.append(f"{words}: file {file}, key {key}: {ended.tail}")
        if file:
            self._tally.left.append(f"{words}: the file: {ended.tail}")
        told = ended.output.partition("Still there: ")[2]
        if not key and "the key of the token file" in told and not UNKNOWN.search(told):
            self._tally.found.append(f"{words}: the key is gone, and said to be there: {ended.tail}")
        if (ended.code == 0) != ("none left" in ended.output):
            self._found(words, ended)

    def _others(self, words: str, before: dict[tuple[str, str], str], mine: str, but: str = "") -> None:
        """What nobody has spoken of is as it was."""
        for (service, kind), secret in before.items():
            if (
                service != f"{SERVICE}/{mine}"
                and kind != but
                and self._where.ring.entries.get((service, kind)) != secret
            ):
                self._tally.lost.append(f"{words}: the {kind} of {service.partition('/')[2]}")

    def _untouched(self, words: str, before: dict[tuple[str, str], str]) -> None:
        if self._where.ring.entries != before:
            self._tally.found.append(f"{words}: a keyring is used that does not protect what it is given")

    def _found(self, words: str, ended: Ended) -> None:
        self._tally.found.append(f"{words}: {ended.tail}")


COMMANDS = {
    "set": (("secret", "set", "demo"), NEW),
    "forget": (("secret", "forget", "demo"), ""),
    "remove": (("profile", "remove", "demo"), ""),
    "request": (("request", "demo"), ""),
    "log out": (("logout",), ""),
    "log out of all": (("logout", "--forget-secrets"), ""),
}
KINDS = (*(kind.__name__ for kind in TRUSTED), *UNTRUSTED)


def play(rounds: int, chance: random.Random) -> Tally:
    """Each kind under each command, those first that answer at once."""
    tally = Tally()
    pairs = list(product(KINDS, COMMANDS))
    if rounds < len(pairs):
        pairs = [(kind, step) for kind, step in pairs if not kind.startswith(("Late", "Never"))]
    chance.shuffle(pairs)
    with place() as where, where.nursery() as programs:
        faults = Faults(where, programs, tally)
        for kind, step in islice(cycle(pairs), rounds):
            faults.play(kind, step)
    return tally


ROW = Row(
    "keyring-faults",
    f"{len(KINDS)} keyrings, each out of order in one way (locked, late, lying, cutting, ending the program, giving "
    "bytes and more), under secret set and forget, profile remove, request and logout.",
    rounds=len(KINDS) * len(COMMANDS),
    few=40,
    play=play,
    why_not=nursery.why_not,
    holds="Each write and each removal is read back, and a sentence says what was seen then.",
)
