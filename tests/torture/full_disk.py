"""A disk that is full at any byte: what is there stays as it was or is whole, and the user is told.

Where it may, it mounts a small file system in memory, in a name space of its own, and fills it up to some bytes; no
right of an administrator is needed for that. Else, and besides, the length of each file is limited. Last, output goes
to /dev/full.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any

from inspector.core.errors import InspectorError
from inspector.core.profiles.profile import Profile
from tests.core.minting import mint
from tests.torture import nursery
from tests.torture.nursery import ROOT, Ended, Nursery
from tests.torture.places import Place, place
from tests.torture.table import Row, Tally

DISK_BYTES = 512 * 1024
PAGE = 4096
BOUND_S = 600.0
OTHER = "other"
IN_A_SPACE = ["unshare", "--map-root-user", "--mount"]


@cache
def may_mount() -> bool:
    """Whether this user may mount a file system in memory for programs of its own."""
    if shutil.which("unshare") is None:
        return False
    script = "mount -t tmpfs -o size=64k none /tmp"
    return subprocess.run([*IN_A_SPACE, "sh", "-c", script], capture_output=True, check=False).returncode == 0


class Full:
    """A home on the disk, and each command that writes while there is too little room."""

    def __init__(self, where: Place, programs: Nursery, chance: random.Random, tally: Tally) -> None:
        self._where, self._programs, self._chance, self._tally, self._number = where, programs, chance, tally, 0
        self._copies = where.home / "copies"
        where.fill(where.demo_profile("demo"), Profile(OTHER, "generic", id="id-other"))
        self._copies.mkdir()
        self._log = where.base / "gateway.log"
        line = f"GET /orders 401 Authorization: Bearer {mint({'iss': 'https://issuer.example'})}\n"
        self._log.write_text(line * 300, encoding="utf-8")
        self._command("request", "demo", how={})
        self._command("scan", str(self._log), "--redact", str(self._copies / "whole"), how={})
        self._whole = (self._copies / "whole").read_bytes()
        (self._copies / "whole").unlink()

    def change(self, how: dict[str, Any]) -> None:
        """`profile set`, of a value that takes several pages."""
        before = self._where.profiles()
        value = f"client-{self._number}-" + "x" * self._chance.choice((1, 5000, 20000))
        ended = self._command("profile", "set", OTHER, "client_id", value, how=how)
        after = self._where.profiles()
        ours = after[OTHER].client_id if OTHER in after else None
        if after.keys() != before.keys() or ours != (value if ended.code == 0 else before[OTHER].client_id):
            self._tally.lost.append(f"profile set ended with {ended.code}, and the profiles are not as they were")
        self._told("profile set", ended)
        self._command("profile", "set", OTHER, "client_id", "short", how={})

    def request(self, how: dict[str, Any]) -> None:
        """`request`: the verdict is given all the same, and the tokens of before stay."""
        before = self._where.tokens()
        ended = self._command("request", "demo", how=how)
        after = self._where.tokens()
        if ended.code != 0:
            self._tally.found.append(f"request does not give its verdict: {ended.tail}")
        if not before <= after:
            self._tally.lost.append(f"{len(before - after)} of {len(before)} tokens")
        if after == before and "not stored" not in ended.errors:
            self._tally.lost.append(f"a token, and nobody is told: {ended.tail}")

    def log_out_of_one(self, how: dict[str, Any]) -> None:
        """`logout --profile` writes the file anew: the tokens of others stay, and what is left is told."""
        before = self._where.tokens()
        ended = self._command("logout", "--profile", OTHER, how=how)
        if self._where.tokens() != before:
            self._tally.lost.append("tokens of another profile")
        if ended.code == 0 and "none left" not in ended.output:
            self._tally.found.append(f"logout: {ended.tail}")
        if "Traceback" in ended.errors or (ended.code and "Logged out in part." not in ended.output):
            self._tally.found.append(f"logout: {ended.tail}")

    def log_out(self, how: dict[str, Any]) -> None:
        """`logout` needs no room."""
        ended = self._command("logout", how=how)
        if ended.code or self._where.ring.session_keys or (self._where.home / "session.bin").exists():
            self._tally.left.append(f"a session after a log out on a full disk: {ended.tail}")
        self._command("request", "demo", how={})

    def redact(self, how: dict[str, Any]) -> None:
        """`scan --redact`: a whole copy, or none."""
        target = self._copies / "copy"
        before = target.read_bytes() if target.exists() else None
        ended = self._command("scan", str(self._log), "--redact", str(target), "--force", how=how)
        after = target.read_bytes() if target.exists() else None
        if after != (self._whole if ended.code == 0 else before):
            self._tally.lost.append(f"a redacted copy of {len(after or b'')} bytes: {ended.tail}")
        self._told("scan --redact", ended)
        self._tally.left += [f"{path.name} beside the copy" for path in self._copies.iterdir() if path != target]
        target.unlink(missing_ok=True)

    def play(self, name: str, how: dict[str, Any], room: Callable[[], contextlib.AbstractContextManager[None]]) -> None:
        """One round in which there is little room."""
        self._number += 1
        self._tally.rounds += 1
        try:
            with room():
                getattr(self, name)(how)
        except InspectorError as error:
            self._tally.lost.append(f"{name}: {error}")
        self._tally.lost += [f"after {name}: {problem}" for problem in self._where.start()]
        left = [each for each in self._where.strangers() if each not in ("copies", "filler")]
        self._tally.left += [f"{each} after {name}" for each in left]

    def _command(self, *arguments: str, how: dict[str, Any]) -> Ended:
        home = () if arguments[0] == "scan" else ("--home", str(self._where.home))
        return self._programs.command(*home, *arguments, **how)

    def _told(self, name: str, ended: Ended) -> None:
        words = ended.errors.strip()
        if ended.code and (ended.code != 2 or not words.endswith((".", "replace it.")) or "Traceback" in words):
            self._tally.found.append(f"{name}: {ended.tail}")


WAYS = ("change", "request", "redact", "log_out_of_one", "log_out")


def play(rounds: int, chance: random.Random) -> Tally:
    """A third of the rounds each: a disk that is full, files that may be no longer, output that cannot be written."""
    tally = Tally()
    if may_mount():
        tally.add(_on_a_disk(rounds // 3, chance.randrange(2**32)))
    else:
        tally.notes.append("No file system may be mounted here, so that files were limited in their length instead.")
    with place() as where, where.nursery() as programs:
        full = Full(where, programs, chance, tally)
        for _ in range(rounds - tally.rounds - rounds // 3):
            how = {"file_limit": chance.choice((0, 1, 64, 512, 4096, chance.randrange(30_000)))}
            full.play(chance.choice(WAYS), how, contextlib.nullcontext)
        for _ in range(rounds // 3):
            tally.rounds += 1
            tally.found += _to_dev_full(where, programs, chance)
    return tally


def _on_a_disk(rounds: int, seed: int) -> Tally:
    """The same in a name space in which a small file system is mounted."""
    with place() as where:
        (where.base / "home").mkdir()
        script = f'mount -t tmpfs -o size={DISK_BYTES} none "$1" && shift && exec "$@"'
        inside = [sys.executable, "-m", "tests.torture.full_disk", str(where.base), str(rounds), str(seed)]
        done = subprocess.run(
            [*IN_A_SPACE, "sh", "-c", script, "sh", str(where.home), *inside], cwd=ROOT, capture_output=True,
            encoding="utf-8", timeout=BOUND_S, check=False,
        )  # fmt: skip
    if done.returncode:
        raise RuntimeError(done.stderr)
    return Tally(**json.loads(done.stdout))


def _inside(base: Path, rounds: int, chance: random.Random) -> Tally:
    from inspector.demo.issuer import DemoIssuer
    from tests.torture.ring import served_ring

    tally = Tally()
    with served_ring() as ring, DemoIssuer() as issuer:
        where = Place(base, ring, issuer)
        with where.nursery() as programs:
            full = Full(where, programs, chance, tally)
            for _ in range(rounds):
                full.play(chance.choice(WAYS), {}, lambda: _filled(where.home, chance.choice((0, 0, 1, 2, 3, 5, 8))))
    return tally


@contextlib.contextmanager
def _filled(folder: Path, pages: int) -> Iterator[None]:
    """Leave so many pages of the disk."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as stream, contextlib.suppress(OSError):
        while True:
            stream.write(b"\0" * PAGE)
    os.truncate(filler, max(0, filler.stat().st_size - pages * PAGE))
    try:
        yield
    finally:
        filler.unlink()


def _to_dev_full(where: Place, programs: Nursery, chance: random.Random) -> list[str]:
    """Each command that prints much or little says that it cannot, and ends with 2."""
    home = ("--home", str(where.home))
    log = str(where.base / "gateway.log")
    arguments = chance.choice(
        (
            (*home, "profile", "list"), (*home, "profile", "show", "demo"), (*home, "request", "demo"), ("scan", log),
            ("scan", log, "--format", "json", "--show-token"), ("scan", log, "--redact", "-"), (*home, "logout"),
            ("verdicts", log, "--processes", "1"), ("diagnose", log), ("inspect", log), ("--help",),
        )
    )  # fmt: skip
    ended = programs.command(*arguments, stdout="/dev/full")
    words = ended.errors.strip()
    if ended.code == 2 and words.endswith(".") and "Traceback" not in words:
        return []
    return [f"{' '.join(arguments).replace(str(where.base), '')} > /dev/full: {ended.tail}"]


ROW = Row(
    "full-disk",
    "Profile set, request, scan --redact, logout and logout --profile with 0 to 8 pages left on a disk in memory, "
    "with files limited to any length, and with their output going to /dev/full.",
    rounds=150,
    few=24,
    play=play,
    why_not=nursery.why_not,
    holds="A file is replaced once all of it is on the disk; one that grows is cut back to its last whole record.",
)


if __name__ == "__main__":
    _played = _inside(Path(sys.argv[1]), int(sys.argv[2]), random.Random(int(sys.argv[3])))  # noqa: S311
    print(json.dumps(asdict(_played)))
