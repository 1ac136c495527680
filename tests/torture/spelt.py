"""One home spelt in several ways: one key, one socket and one lock, and a log out by any of them clears it."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from typing import Any

from inspector import APP
from inspector.core.profiles.profile import profile_to_dict
from inspector.folder import home_folder
from inspector.gui.startup import first_instance
from tests.torture import nursery
from tests.torture.nursery import ROOT, Nursery
from tests.torture.places import Place, place
from tests.torture.table import Row, Tally

BOUND_S = 120.0
DATA = "data"
OWN = "nothing, as it is the platform's own folder"
"""Not spelt at all."""


def spellings(base: Path) -> dict[str, str | None]:
    """The ways to write the home `base`/data/token-inspector for a program that runs in `base`."""
    home = base / DATA / APP
    (base / "elsewhere").mkdir(exist_ok=True)
    link = base / "a link"
    if not link.is_symlink():
        link.symlink_to(base / DATA)
    found: dict[str, str | None] = {
        "relative": f"{DATA}/{APP}",
        "absolute": str(home),
        "with ..": f"{base}/elsewhere/../{DATA}/./{APP}",
        "through a link": str(link / APP),
        "with a slash at the end": f"{home}/",
        OWN: None,
    }
    home.mkdir(parents=True, exist_ok=True)
    if home.with_name(APP.upper()).exists():
        found["in other case"] = str(home.with_name(APP.upper()))
    return found


def play(rounds: int, chance: random.Random) -> Tally:
    """Ask for a token by one spelling and log out by another, then open windows by all of them."""
    tally = Tally()
    with place() as where:
        ways = spellings(where.base)
        pairs = list(product(ways, ways))
        chance.shuffle(pairs)
        environment = {"XDG_DATA_HOME": str(where.base / DATA)}
        with where.nursery() as programs:
            for number in range(rounds):
                _round(where, programs, environment, ways, pairs[number % len(pairs)], tally)
        if "in other case" not in ways:
            tally.notes.append("The file system here tells A from a, so that other case is another folder.")
        names = {first_instance.server_name(_folder(where, way)) for way in ways.values()}
        if len(names) != 1:
            tally.found.append(f"one home has {len(names)} sockets")
        if rounds >= len(pairs):
            _windows(where, environment, ways, tally)
    return tally


def _folder(where: Place, way: str | None) -> Path:
    return home_folder(where.base / way) if way is not None else where.base / DATA / APP


def _round(
    where: Place,
    programs: Nursery,
    environment: dict[str, str],
    ways: dict[str, str | None],
    pair: tuple[str, str],
    tally: Tally,
) -> None:
    tally.rounds += 1
    first, second = (["--home", way] if (way := ways[name]) is not None else [] for name in pair)
    how: dict[str, Any] = {"cwd": str(where.base), "environment": environment}
    home = where.base / DATA / APP
    shutil.rmtree(home, ignore_errors=True)
    words = f"home {pair[0]}, then {pair[1]}"
    exported = json.dumps(profile_to_dict(where.demo_profile("demo")))
    for arguments, stdin in (
        ([*first, "profile", "import", "-"], exported),
        ([*second, "secret", "set", "demo"], where.issuer.secret_for(where.issuer.profile("ok").id)),
        ([*first, "request", "demo"], ""),
        ([*second, "request", "demo"], ""),
    ):
        done = programs.command(*arguments, stdin=stdin, **how)
        if done.code or "was not stored" in done.errors:
            tally.lost.append(f"{words}: {done.tail}")
    if len(set(where.ring.session_keys)) != 1:
        tally.found.append(f"{words}: {len(where.ring.session_keys)} keys of one home")
    locks = [path for path in where.base.rglob("*.lock") if path.name.startswith("session")]
    if len(locks) > 1:
        tally.found.append(f"{words}: {len(locks)} locks")
    done = programs.command(*second, "logout", **how)
    if done.code or "2 tokens cleared" not in done.output or "none left" not in done.output:
        tally.found.append(f"{words}: log out says {done.tail}")
    if where.ring.session_keys or (home / "session.bin").exists():
        tally.left.append(f"{words}: a key or a file of tokens after the log out")
    where.ring.entries.clear()


def _windows(where: Place, environment: dict[str, str], ways: dict[str, str | None], tally: Tally) -> None:
    """A second window of the same home hands over to the first, however each of them spells it."""
    for way, spelling in ways.items():
        with _window(where, environment, ways["relative"]) as (first, ready):
            if not ready:
                tally.found.append("the first window did not come up")
                return
            second = _started(where, environment, spelling)
            try:
                code = second.wait(BOUND_S)
                if code:
                    tally.found.append(f"a second window of the home {way} ended with {code}")
            except subprocess.TimeoutExpired:
                second.kill()
                second.wait()
                tally.found.append(f"two windows of one home, the second one {way}")
            if first.poll() is not None:
                tally.found.append(f"the first window ended when the second one came, {way}")


def _started(where: Place, environment: dict[str, str], way: str | None) -> subprocess.Popen[bytes]:
    own = {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(where.base / "run")}
    return subprocess.Popen(
        [sys.executable, "-m", "tests.torture.windows", *([way] if way is not None else [])],
        cwd=where.base, env=os.environ | environment | own, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip


@contextmanager
def _window(
    where: Place, environment: dict[str, str], way: str | None
) -> Iterator[tuple[subprocess.Popen[bytes], bool]]:
    (where.base / "run").mkdir(mode=0o700, exist_ok=True)
    with _started(where, environment, way) as process:
        try:
            yield process, _listens(where, process)
        finally:
            process.kill()
            for socket in (where.base / "run").iterdir():  # that nobody listens at any more
                socket.unlink()


def _listens(where: Place, process: subprocess.Popen[bytes]) -> bool:
    """Whether the window can be handed something, once it can."""
    until = time.monotonic() + BOUND_S
    while process.poll() is None and time.monotonic() < until:
        if any((where.base / "run").glob(f"{APP}-*")):
            return True
        time.sleep(0.05)
    return False


ROW = Row(
    "spelt",
    "One home relative, absolute, with .., through a link, with a slash at the end, not given, and in other case "
    "where that is the same folder: requests by two spellings, a log out by one of them, two windows.",
    rounds=36,
    few=8,
    play=play,
    why_not=nursery.why_not,
    holds="The folder has one name, as the system itself spells it; key, lock and socket belong to that name.",
)
