"""Logging out at any moment of whatever is under way: in a window that asks and inspects, and while a command asks."""

from __future__ import annotations

import json
import random
import threading

from inspector.core.errors import InspectorError
from tests.torture import nursery
from tests.torture.nursery import Ended, Nursery
from tests.torture.places import Place, place
from tests.torture.table import Row, Tally


def play(rounds: int, chance: random.Random) -> Tally:
    """Half of the rounds in one window, half with two commands at once."""
    tally = Tally()
    with place() as where, where.nursery(window=True) as programs:
        where.fill(where.demo_profile("demo"), where.demo_profile("slow", "slow"))
        _in_a_window(where, programs, rounds - rounds // 2, chance.randrange(2**32), tally)
    with place() as where, where.nursery() as first, where.nursery() as second:
        where.fill(where.demo_profile("demo"))
        for _ in range(rounds // 2):
            _two_commands(where, first, second, chance, tally)
    return tally


def _in_a_window(where: Place, programs: Nursery, rounds: int, seed: int, tally: Tally) -> None:
    before = {entry for entry in where.ring.entries if not entry[1].startswith("session")}
    ended = programs.call("tests.torture.logging_out_window:log_out_often", str(where.home), rounds, seed)
    if ended.code:
        tally.found.append(f"the window: {ended.tail}")
    for line in ended.output.splitlines():
        said = json.loads(line)
        tally.rounds += 1
        words = f"a window that was {said['doing']}, {said['after']:.2f} s later"
        for name, count in said["left"].items():
            if count:
                tally.left.append(f"{words}: {count} {name}")
        if not said["clean"]:
            tally.found.append(f"{words}: {said['words']}")
    if where.ring.session_keys or (where.home / "session.bin").exists():
        tally.left.append("a key or a file of tokens after a window that logged out last")
    if before - set(where.ring.entries):
        tally.lost.append("a client secret that was to be kept")
    tally.left += [f"{name} after the window" for name in where.strangers() if name[0] == "."]


def _two_commands(where: Place, first: Nursery, second: Nursery, chance: random.Random, tally: Tally) -> None:
    tally.rounds += 1
    home, asked = ("--home", str(where.home)), list[Ended]()
    first.command(*home, "request", "demo")
    asking = threading.Thread(target=lambda: asked.append(first.command(*home, "request", "demo")))
    asking.start()
    threading.Event().wait(chance.uniform(0, 0.2))
    done = second.command(*home, "logout")
    asking.join()
    try:
        tokens = where.tokens()
    except InspectorError as error:
        tally.lost.append(f"what a command keeps that asks during a log out: {error}")
    else:
        if len(tokens) > 1:
            tally.left.append(f"{len(tokens) - 1} tokens of before the log out: {done.tail}")
    if done.code or asked[0].code:
        tally.found.append(f"{done.tail}; {asked[0].tail}")
    last = second.command(*home, "logout")
    if last.code or where.ring.session_keys or (where.home / "session.bin").exists() or where.strangers():
        tally.left.append(f"a session after the last log out: {last.tail}")


ROW = Row(
    "log-out",
    "Log out at any moment: a window that asks, waits for a slow server, inspects what was pasted or lists a file; a "
    "command that asks. Then tokens, keys and files, and the program's own objects that hold a token.",
    rounds=50,
    few=6,
    play=play,
    why_not=nursery.why_not,
    holds="What is under way is given up first; what comes later is of before, and dropped.",
)
