"""Requests cancelled at any moment, with servers that hang in each stage: what stays of them, and what has left.

Afterwards the process that asked has as many threads and sockets as before, and the server hears nothing more.
"""

from __future__ import annotations

import json
import random
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from inspector.core.profiles.profile import Profile
from tests import servers
from tests.torture import nursery
from tests.torture.nursery import Nursery
from tests.torture.places import place
from tests.torture.table import Row, Tally

SECRET = "hunter2"
TIMEOUT_S = 30.0
"""Of the profile: nothing here ends because of it."""
LONGEST_S = 0.4
"""When it is cancelled at the latest."""
A_SECOND = 1.0
LOOK_UP_S = 2.0
"""How long it takes until a name is found too late: long after everything here is cancelled."""
NEVER, LATE = "never.localhost", "late.localhost"
GENEROUS = 15.0
"""The same on a machine that is busy with tests."""


@dataclass
class Heard:
    """What a server was sent, and when."""

    pieces: list[tuple[float, bytes]] = field(default_factory=list)
    open: int = 0

    def after(self, moment: float) -> bytes:
        """What came later than that."""
        return b"".join(piece for when, piece in self.pieces if when > moment)


Answer = Callable[[socket.socket, threading.Event], None]


def _never(_: socket.socket, over: threading.Event) -> None:
    over.wait(TIMEOUT_S)


def _drips(start: bytes) -> Answer:
    def drip(connection: socket.socket, over: threading.Event) -> None:
        connection.sendall(start)
        while not over.wait(0.05):
            connection.sendall(b"x")

    return drip


def _chunks(connection: socket.socket, over: threading.Event) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while not over.wait(0.05):
        connection.sendall(b"1\r\nx\r\n")


ANSWERS: dict[str, Answer] = {
    "never answers": _never,
    "drips its status line": _drips(b"HTTP/1.1 2"),
    "drips its headers": _drips(b"HTTP/1.1 200 OK\r\nX-Long: "),
    "drips its body": _drips(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"),
    "drips chunks": _chunks,
}
STAGES = (*ANSWERS, "agrees on no TLS", "takes no connection", "is looked up", "is found too late")


@contextmanager
def hanging(stage: str) -> Iterator[tuple[str, Heard]]:
    """The URL of a server that hangs in that stage, and what it hears."""
    heard = Heard()

    def script(connection: socket.socket, over: threading.Event) -> None:
        heard.open += 1
        listener = threading.Thread(target=_listen, args=(connection, heard), daemon=True)
        listener.start()
        with suppress(OSError):
            ANSWERS.get(stage, _never)(connection, over)
        with suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)
        listener.join(servers.PATIENCE_S)

    with ExitStack() as running:
        if stage == "takes no connection":
            yield f"http://127.0.0.1:{running.enter_context(servers.full_port())}/token", heard
        elif stage == "is looked up":
            yield f"http://{NEVER}/token", heard
        else:
            site = running.enter_context(servers.play(script))
            if stage == "is found too late":
                yield f"http://{LATE}:{site.port}/token", heard
                return
            yield f"{site.url.replace('http', 'https') if 'TLS' in stage else site.url}/token", heard


def _listen(connection: socket.socket, heard: Heard) -> None:
    connection.settimeout(None)
    with suppress(OSError):
        while block := connection.recv(65536):
            heard.pieces.append((time.monotonic(), block))
    heard.open -= 1


# --- In a process of its own ---


def ask_and_cancel(url: str, after_s: float, patience_s: float) -> None:
    """Ask for a token, cancel it after so long, and print what is left `patience_s` later."""
    from inspector.core.deadline import Cancel
    from inspector.core.issuer.network import Network, transport_of
    from inspector.core.journeys.request import request_token

    _look_up_slowly()
    profile = Profile("cancelled", "generic", token_url=url, client_id="me", timeout=TIMEOUT_S)
    before = _threads(), _sockets()
    cancel = Cancel()
    network = replace(Network(transport_of(profile)), cancel=cancel)
    asking = threading.Thread(target=request_token, args=(profile, SECRET, network), daemon=True)
    asking.start()
    time.sleep(after_s)
    moment = time.monotonic()
    cancel.set()
    asking.join(patience_s)
    until = moment + patience_s
    while (left := (_threads() - before[0], _sockets() - before[1])) != (0, 0) and time.monotonic() < until:
        time.sleep(0.01)
    answer = {"threads": left[0], "sockets": left[1], "returned": not asking.is_alive(), "moment": moment}
    if LATE in url:
        time.sleep(LOOK_UP_S)
    print(json.dumps(answer), file=sys.__stdout__, flush=True)


def _look_up_slowly() -> None:
    """Have names looked up by a program in the place of the system's own, or in this process where there is none."""
    from inspector.core.network import lookup

    find: Any = socket.getaddrinfo
    waits = {NEVER: TIMEOUT_S, LATE: LOOK_UP_S}

    def getaddrinfo(host: Any, *what: Any, flags: int = 0, **more: Any) -> Any:
        if flags & socket.AI_NUMERICHOST:  # which looks nothing up
            return find(host, *what, flags=flags, **more)
        time.sleep(waits.get(host, 0.0))
        return find("127.0.0.1" if host in waits else host, *what, flags=flags, **more)

    setattr(socket, "getaddrinfo", getaddrinfo)  # noqa: B010 - a module's functions are no variables to mypy
    with tempfile.NamedTemporaryFile("w", prefix="getent-", delete=False) as program:
        program.write(_GETENT.format(python=sys.executable, waits=waits))
    Path(program.name).chmod(0o700)
    setattr(lookup, "_GETENT", (program.name,))  # noqa: B010
    lookup.of_system.cache_clear()


_GETENT = """#!{python} -IS
import sys, time
time.sleep({waits}.get(sys.argv[-1], 0))
print("127.0.0.1 STREAM " + sys.argv[-1])
"""


def _threads() -> int:
    return len(list(Path("/proc/self/task").iterdir()))


def _sockets() -> int:
    found = 0
    for each in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            found += str(each.readlink()).startswith("socket:")
    return found


# --- From outside ---


def play(rounds: int, chance: random.Random) -> Tally:
    """Each stage in turn."""
    tally, patience_s = Tally(), A_SECOND if rounds >= ROW.rounds else GENEROUS
    with place() as where, where.nursery() as programs:
        for number in range(rounds):
            tally.rounds += 1
            _round(programs, STAGES[number % len(STAGES)], chance.uniform(0, LONGEST_S), patience_s, tally)
    return tally


def _round(programs: Nursery, stage: str, after_s: float, patience_s: float, tally: Tally) -> None:
    with hanging(stage) as (url, heard):
        ended = programs.call("tests.torture.cancelled:ask_and_cancel", url, after_s, patience_s)
        words = f"a server that {stage}, cancelled after {after_s:.2f} s"
        if ended.code or not ended.output.strip():
            tally.found.append(f"{words}: {ended.tail}")
            return
        left = json.loads(ended.output)
        for name in ("threads", "sockets"):
            if left[name] > 0:
                tally.left.append(f"{words}: {left[name]} {name}")
        if not left["returned"]:
            tally.left.append(f"{words}: whoever asked still waits")
        late = heard.after(left["moment"] + (LOOK_UP_S - LONGEST_S) / 2)
        # What was sent just before the cancel may be read a little later here, and on a busy machine much later.
        if late and (stage == "is found too late" or patience_s == A_SECOND):
            tally.found.append(f"{words}: {len(late)} bytes came afterwards")


ROW = Row(
    "cancelled",
    "A request cancelled at any moment, with a server that is looked up or found too late, takes no connection, agrees "
    "on no TLS, never answers, or drips its status line, headers, body or chunks: what is left a second later.",
    rounds=50,
    few=len(STAGES),
    play=play,
    why_not=nursery.why_not,
    holds="Cancel closes the socket.",
)
