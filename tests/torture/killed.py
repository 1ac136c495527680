"""Killed at any moment: each command that writes, and a window that saves, ended with SIGKILL in the middle of it.

Every other time the moment is one between two touches of files, so that none of them is missed; else it is any time.
"""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable

from inspector.core.errors import InspectorError, SessionError
from inspector.core.profiles.profile import Profile
from tests.core.minting import mint
from tests.torture import nursery
from tests.torture.nursery import Ended, Nursery
from tests.torture.places import Place, imported, place
from tests.torture.table import Known, Row, Tally

WINDOW_S = 0.6
"""How long a window saves before it is killed, at most."""
DEMO, OTHER = "demo", "other"


class Killed:
    """One home on which everything is done; what is known to be in it after each command."""

    def __init__(self, where: Place, programs: Nursery, chance: random.Random) -> None:
        self.where, self.programs, self.chance = where, programs, chance
        self.tally, self.number = Tally(), 0
        self.spans: dict[str, tuple[float, int]] = {}
        """How long each command takes when nobody kills it, and how often it touches a file."""
        where.fill(where.demo_profile(DEMO), Profile(OTHER, "generic", id="id-other", issuer="https://issuer.example"))
        self.log = where.base / "gateway.log"
        token = mint({"iss": "https://issuer.example", "sub": "svc", "exp": 2_000_000_000})
        self.log.write_text(f"GET /orders 401 Authorization: Bearer {token}\n" * 400, encoding="utf-8")
        self.copies = where.base / "copies"
        self.copies.mkdir()
        self.copy = self._whole_copy()

    def _whole_copy(self) -> bytes:
        done = self.programs.command("scan", str(self.log), "--redact", str(self.copies / "whole.log"))
        assert done.code == 0, done.tail
        content = (self.copies / "whole.log").read_bytes()
        (self.copies / "whole.log").unlink()
        return content

    # --- what is killed ---

    def change(self) -> None:
        """`profile set`: the value before, or the one after."""
        before, after = self.where.profiles()[OTHER].client_id, f"client-{self.number}"
        ended = self.run("change", "profile", "set", OTHER, "client_id", after)
        self.one_of("the value of a field", self._client(), before, after, done=after if ended.code == 0 else None)

    def add_and_remove(self) -> None:
        """`profile import` and `profile remove`: there or not, and all others as they were."""
        name, others = f"extra-{self.number}", set(self.where.profiles())
        profile = {"name": name, "provider": "generic", "issuer": "https://issuer.example", "id": f"id-{name}"}
        if self.chance.random() < 0.5:
            self.run("add", "profile", "import", "-", stdin=json.dumps(profile))
            self.one_of("the names", frozenset(self._names()), frozenset(others), frozenset(others | {name}))
        else:
            imported(self.where, self.programs, profile)
            self.where.ring.put(f"id-{name}", "hunter2")
            self.run("remove", "profile", "remove", name)
            self.one_of("the names", frozenset(self._names()), frozenset(others), frozenset(others | {name}))
        self.programs.command("--home", str(self.where.home), "profile", "remove", name)

    def secret(self) -> None:
        """`secret set`: the secret before, or the one after."""
        before, after = self.where.ring.get("id-other"), f"secret {self.number}"
        self.run("secret", "secret", "set", OTHER, stdin=after)
        self.one_of("the secret", self.where.ring.get("id-other"), before, after)

    def request(self) -> None:
        """`request`: all tokens of before, and this one or not."""
        before = self.where.tokens()
        ended = self.run("request", "request", DEMO)
        after = self.readable(self.where.tokens)
        if after is None:
            return
        if not before <= after or len(after) > len(before) + 1:
            self.lose(f"{len(before - after)} of {len(before)} tokens when a request was killed")
        elif ended.code == 0 and len(after) == len(before):
            self.lose("a token that was said to be granted")

    def redact(self) -> None:
        """`scan --redact`: no copy, or a whole one, and nothing beside it."""
        target, force = self.copies / f"copy-{self.number % 7}.log", self.chance.random() < 0.5
        before = target.read_bytes() if target.exists() else None
        self.run("redact", "scan", str(self.log), "--redact", str(target), *(["--force"] if force else []))
        after = target.read_bytes() if target.exists() else None
        if after not in (before, self.copy):
            self.lose("a redacted copy is there in half")
        for path in self.copies.iterdir():
            if not path.name.startswith("copy-"):
                what = "a whole one" if path.read_bytes() == self.copy else "what is not a whole one"
                self.tally.left.append(f"{path.name} beside a redacted copy, {what}")
                path.unlink()

    def log_out(self) -> None:
        """`logout`: tokens and key are there or not, and the next one leaves nothing."""
        for _ in range(2):
            self.programs.command("--home", str(self.where.home), "request", DEMO)
        before, forget = self.where.tokens(), self.chance.random() < 0.3
        secrets = {entry for entry in self.where.ring.entries if not entry[1].startswith("session")}
        self.run("logout", "logout", *(["--forget-secrets"] if forget else []))
        try:
            after = self.where.tokens()
        except InspectorError as error:
            # The key goes first: without it the file is nothing, and the next log out removes it.
            if self.where.ring.session_keys or not isinstance(error, SessionError):
                self.lose(f"the tokens cannot be read after a killed log out: {error}")
        else:
            if after not in (before, set()):
                self.lose(f"{len(before - after)} of {len(before)} tokens, the others stayed")
        if not forget and secrets - set(self.where.ring.entries):
            self.lose("a secret that nobody asked to forget")
        self.gone()
        self.where.demo_profile(DEMO)  # its secret is there again

    def log_out_of_one(self) -> None:
        """`logout --profile`: the tokens of others stay."""
        self.where.fill(*self.where.profiles().values(), self.where.demo_profile("second"))
        for name in (DEMO, "second"):
            self.programs.command("--home", str(self.where.home), "request", name)
        others = {token.id for token in self.where.session().load() if token.profile_id != "id-second"}
        self.run("log out of one", "logout", "--profile", "second")
        after = self.readable(self.where.tokens)
        if after is not None and not others <= after:
            self.lose("tokens of another profile")
        self.programs.command("--home", str(self.where.home), "logout", "--profile", "second")
        self.programs.command("--home", str(self.where.home), "profile", "remove", "second")

    # --- how ---

    def run(self, name: str, *arguments: str, stdin: str = "") -> Ended:
        """Run a command and kill it, but for the first one of its name, which is measured."""
        arguments = ("--home", str(self.where.home), *arguments) if arguments[0] != "scan" else arguments
        if name not in self.spans:
            ended = self.programs.command(*arguments, stdin=stdin)
            self.spans[name] = ended.seconds, ended.touched
            if ended.code:
                self.tally.found.append(f"{name} does not work: {ended.tail}")
            return ended
        seconds, touched = self.spans[name]
        if self.number % 2:
            ended = self.programs.command(*arguments, stdin=stdin, kill_at=self.chance.randint(1, touched + 1))
        else:
            ended = self.programs.command(*arguments, stdin=stdin, kill_after=self.chance.uniform(0, 1.1 * seconds))
        self.where.ring.settle()
        if "Traceback" in ended.errors:
            self.tally.found.append(f"{name} ends with a traceback: {ended.tail}")
        return ended

    def play(self, name: str) -> None:
        """One round: do it, kill it, and look at everything as the next start finds it."""
        self.number += 1
        try:
            getattr(self, name)()
        except InspectorError as error:
            self.lose(f"{name}: {error}")
        for problem in self.where.start():
            self.lose(f"after {name}: {problem}")
        self.tally.left += [f"{stranger} after {name} and a start" for stranger in self.where.strangers()]
        self._clean()

    def gone(self) -> None:
        """Log out once more, and nothing of the session may be left."""
        done = self.programs.command("--home", str(self.where.home), "logout")
        if done.code or self.where.ring.session_keys or (self.where.home / "session.bin").exists():
            self.tally.left.append(f"a session after a log out that followed a killed one: {done.tail}")

    def readable(self, read: Callable[[], set[str]]) -> set[str] | None:
        """What is read; None, and that is noted, where it cannot be."""
        try:
            return read()
        except InspectorError as error:
            self.lose(str(error))
            return None

    def one_of(self, what: str, now: object, *may_be: object, done: object = None) -> None:
        """`now` is one of these; what was said to be done, is."""
        if now not in may_be:
            self.lose(f"{what} is {now!r}, and was {may_be[0]!r}")
        elif done is not None and now != done:
            self.lose(f"{what} was said to be {done!r}, and is {now!r}")

    def lose(self, what: str) -> None:
        """Note what is lost."""
        self.tally.lost.append(what)

    def _client(self) -> str | None:
        found = self.where.profiles().get(OTHER)
        return None if found is None else found.client_id

    def _names(self) -> set[str]:
        return set(self.where.profiles())

    def _clean(self) -> None:
        for path in (*self.where.home.iterdir(), *(self.where.base / "tmp").iterdir()):
            if path.name in self.where.strangers():
                shutil.rmtree(path) if path.is_dir() else path.unlink()


WAYS = ("change", "add_and_remove", "secret", "request", "redact", "log_out", "log_out_of_one")
WINDOW_EVERY = 10
"""One round of so many is a window, which takes as long as thirty commands."""


def play(rounds: int, chance: random.Random) -> Tally:
    """Kill so many programs, each tenth of them a window."""
    windows = rounds // WINDOW_EVERY
    with place() as where, where.nursery() as programs:
        killed = Killed(where, programs, chance)
        for _ in WAYS:  # each once unharmed
            killed.play(WAYS[killed.number % len(WAYS)])
        for _ in range(rounds - windows):
            killed.play(chance.choice(WAYS))
        tally = killed.tally
    if windows:
        with place() as where, where.nursery(window=True) as programs:
            where.fill(where.demo_profile(DEMO), Profile(OTHER, "generic", id="id-other"))
            for number in range(windows):
                _kill_window(where, programs, chance, number, tally)
            before = set(where.strangers())
            ended = programs.call("tests.torture.windows:open_and_close", str(where.home))
            if ended.code:
                tally.found.append(f"a window does not open and close after that: {ended.tail}")
            tally.left += [f"{name} of a killed window, after the next one" for name in before & set(where.strangers())]
    tally.rounds = rounds
    return tally


def _kill_window(where: Place, programs: Nursery, chance: random.Random, number: int, tally: Tally) -> None:
    ready, before, tokens = where.base / f"ready-{number}", where.profiles(), where.tokens()
    ended = programs.call(
        "tests.torture.windows:save_for_ever", str(where.home), str(ready), f"{number}",
        ready=str(ready), kill_after=chance.uniform(0, WINDOW_S),
    )  # fmt: skip
    if not ended.killed:
        tally.found.append(f"a window ended by itself: {ended.tail}")
    said = [line.split() for line in ended.output.splitlines()]
    saved = [words[1] for words in said if words[0] == "saved"]
    granted = {words[1] for words in said if words[0] == "kept"}
    try:
        now = where.profiles()
        if now.keys() != before.keys():
            tally.lost.append(f"profiles of a killed window: {sorted(now)} instead of {sorted(before)}")
        else:
            there = now[OTHER].client_id
            last = int(saved[-1]) if saved else None
            if last is not None and not (there.startswith(f"{number}-") and int(there.partition("-")[2]) >= last):
                tally.lost.append(f"an edit that a window had saved: {there} instead of {number}-{last}")
        after = where.tokens()
        if not (tokens | granted) <= after:
            tally.lost.append(f"{len((tokens | granted) - after)} tokens that a window had kept")
    except InspectorError as error:
        tally.lost.append(f"after a window: {error}")
    for problem in where.start():
        tally.lost.append(f"after a window: {problem}")


ROW = Row(
    "killed",
    "SIGKILL at any moment, and between any two touches of files: profile set, import and remove, secret set, request, "
    "logout, scan --redact, a window that saves and asks; then the next start, and a log out.",
    rounds=300,
    few=20,
    play=play,
    why_not=nursery.why_not,
    holds="Files are replaced in one step or appended to in sealed records; what is unfinished is removed by whoever "
    "takes the lock next.",
    known=(
        Known(
            "beside a redacted copy, a whole one",
            "A redacted copy that replaces another one has a second name beside it for a moment, as no system replaces "
            "a file by one without a name; a kill right then leaves that: a whole copy, without tokens and secrets.",
        ),
    ),
)
