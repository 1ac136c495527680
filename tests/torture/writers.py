"""Two programs that change one home at once: edits of one profile and of several, additions, removals, requests."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Self

from inspector.core.errors import InspectorError
from inspector.core.profiles.profile import Profile
from tests.torture import nursery
from tests.torture.nursery import ROOT, Nursery
from tests.torture.places import Place, place
from tests.torture.table import Row, Tally

BOUND_S = 120.0
STEPS = 3
"""What each writer does in one round."""
FIELDS = ("client_id", "expected_audience")
"""The one field of the shared profile that each writer changes; two who change the same cannot both be right."""


class Commands:
    """A writer that is a command for each step."""

    def __init__(self, where: Place, programs: Nursery) -> None:
        self._where, self._programs = where, programs

    def do(self, step: dict[str, str]) -> str:
        """Do it; what went wrong, or an empty text."""
        home = ("--home", str(self._where.home))
        match step:
            case {"edit": name, "field": member, "value": value}:
                ended = self._programs.command(*home, "profile", "set", name, member, value)
            case {"add": name}:
                profile = {"name": name, "provider": "generic", "id": f"id-{name}"}
                ended = self._programs.command(*home, "profile", "import", "-", stdin=json.dumps(profile))
            case {"remove": name}:
                ended = self._programs.command(*home, "profile", "remove", name)
            case _:
                ended = self._programs.command(*home, "request", step["request"])
        return ended.tail if ended.code or "was not stored" in ended.errors else ""


class Window:
    """A writer that is one window all the time."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def do(self, step: dict[str, str]) -> str:
        """Do it; what went wrong, or an empty text."""
        return str(self.ask(step))

    def ask(self, step: dict[str, Any]) -> Any:
        """What the window answers."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(step) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        return json.loads(line) if line else f"the window has ended with {self._process.poll()}"


@contextmanager
def window(where: Place) -> Iterator[Window]:
    """A window over the home, that does what it is told."""
    environment = os.environ | {
        "HOME": str(where.base), "TMPDIR": str(where.temporary), "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(where.base), "RING": where.ring.address,
    }  # fmt: skip
    environment.pop("PYTHON_KEYRING_BACKEND", None)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.torture.obedient_window", str(where.home)],
        cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8",
    )  # fmt: skip
    with process:
        try:
            yield Window(process)
        finally:
            process.kill()


class Round(threading.Thread):
    """One writer's steps, at the same time as the other's."""

    def __init__(self, writer: Commands | Window, steps: list[dict[str, str]], barrier: threading.Barrier) -> None:
        super().__init__(daemon=True)
        self._writer, self.steps, self._barrier = writer, steps, barrier
        self.problems: list[str] = []

    def run(self) -> None:
        """Do them one after the other."""
        self._barrier.wait(BOUND_S)
        for step in self.steps:
            problem = self._writer.do(step)
            if problem:
                self.problems.append(f"{step}: {problem}")

    def begun(self) -> Self:
        """The same, started."""
        self.start()
        return self


class Writers:
    """A home in which two writers write, and what has to be in it."""

    def __init__(self, where: Place, chance: random.Random, tally: Tally) -> None:
        self._where, self._chance, self._tally, self._number = where, chance, tally, 0
        shared = Profile("shared", "generic", id="id-shared")
        where.fill(
            where.demo_profile("demo"), shared, *(Profile(f"own-{n}", "generic", id=f"id-own-{n}") for n in (0, 1))
        )

    def play(self, one: Commands | Window, other: Commands | Window) -> None:
        """One round, and a look at everything that both have done."""
        self._number += 1
        self._tally.rounds += 1
        before = self._where.tokens()
        barrier = threading.Barrier(2)
        rounds = [Round(w, self._steps(n), barrier).begun() for n, w in enumerate((one, other))]
        for each in rounds:
            each.join(BOUND_S)
        self._tally.found += [problem for each in rounds for problem in each.problems]
        wanted = [step for each in rounds for step in each.steps]
        self._look(wanted, before)
        for writer in (one, other):
            if isinstance(writer, Window):
                self._look_at(writer)

    def _steps(self, writer: int) -> list[dict[str, str]]:
        steps: list[dict[str, str]] = []
        for number in range(STEPS):
            value = f"{writer}-{self._number}-{number}"
            kind = self._chance.choice(("shared", "own", "add", "remove", "request"))
            if kind in ("shared", "own"):
                name = "shared" if kind == "shared" else f"own-{writer}"
                steps.append({"edit": name, "field": FIELDS[writer], "value": value})
            elif kind == "request":
                steps.append({"request": "demo"})
            else:
                steps.append({"add": f"new-{value}"})
                if kind == "remove":
                    steps.append({"remove": f"new-{value}"})
        return steps

    def _look(self, steps: list[dict[str, str]], before: set[str]) -> None:
        wanted = _wanted(steps)
        try:
            profiles, tokens = self._where.profiles(), self._where.tokens()
        except InspectorError as error:
            self._tally.lost.append(f"round {self._number}: {error}")
            return
        for (name, member), value in wanted.edits.items():
            now = getattr(profiles.get(name), member, None)
            if now != value:
                self._tally.lost.append(f"round {self._number}: {member} of {name} is {now!r} instead of {value!r}")
        for name in ("demo", "shared", "own-0", "own-1", *wanted.there):
            if name not in profiles:
                self._tally.lost.append(f"round {self._number}: the profile {name}")
        self._tally.left += [f"round {self._number}: the profile {n}" for n in wanted.gone if n in profiles]
        missing = len(before) + wanted.tokens - len(tokens)
        self._tally.lost += [f"round {self._number}: a token"] * max(missing, 0)
        self._tally.left += [f"{name} after round {self._number}" for name in self._where.strangers() if name[0] == "."]

    def _look_at(self, shown: Window) -> None:
        """The window shows what is in the file, once it has looked."""
        until, mine, theirs = time.monotonic() + BOUND_S, {}, {}
        while time.monotonic() < until:
            mine = shown.ask({"list": ""})
            theirs = {each.name: each.client_id for each in self._where.profiles().values()}
            if mine == theirs:
                return
        self._tally.found.append(f"round {self._number}: the window shows {mine}, and the file has {theirs}")


class _wanted:  # noqa: N801 - a value that is made by its name
    def __init__(self, steps: list[dict[str, str]]) -> None:
        self.edits: dict[tuple[str, str], str] = {}
        there, gone = [], []
        self.tokens = 0
        for step in steps:
            match step:
                case {"edit": name, "field": member, "value": value}:
                    self.edits[name, member] = value
                case {"add": name}:
                    there.append(name)
                case {"remove": name}:
                    gone.append(name)
                case _:
                    self.tokens += 1
        self.there, self.gone = [name for name in there if name not in gone], gone


def play(rounds: int, chance: random.Random) -> Tally:
    """Half of the rounds are two commands, half a window and a command."""
    tally = Tally()
    for with_window in (False, True):
        with place() as where, where.nursery() as first, where.nursery() as second:
            writers = Writers(where, chance, tally)
            if not with_window:
                _play(rounds - rounds // 2, writers.play, Commands(where, first), Commands(where, second))
            else:
                with window(where) as shown:
                    _play(rounds // 2, writers.play, shown, Commands(where, second))
    return tally


def _play(rounds: int, play: Callable[..., None], *both: Commands | Window) -> None:
    for _ in range(rounds):
        play(*both)


ROW = Row(
    "writers",
    "Two programs at once over one home, a window and a command line or two command lines: they edit two fields of one "
    "profile, profiles of their own, add, remove and ask for tokens; then the file, and what the window shows.",
    rounds=100,
    few=8,
    play=play,
    why_not=nursery.why_not,
    holds="A lock between programs around read, change and write, and a merge of what each has changed.",
)
