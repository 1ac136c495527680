"""A request that is given up, at any moment: nothing leaves after that, and no thread, socket or program is left."""

from __future__ import annotations

import contextlib
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme

from inspector.core.deadline import Cancel
from inspector.core.network.exchange import Exchange, FailureKind, Sent, Stage, StageName
from inspector.core.network.lookup import Asker, Resolver
from inspector.core.network.transport import Request, Transport
from tests.leftovers import calling, children, nothing_left, until
from tests.servers import HOST, PATIENCE_S, Reply, Script, full_port, play, proxy, read_head, serve

BODY = b"client_secret=canary-5e1f0c"
DRIP_S = 0.02
REPLY = Reply()

linux = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="Elsewhere names are asked for in a thread, and TCP tells less."
)


@pytest.fixture(autouse=True)
def _nothing_left() -> Iterator[None]:
    with nothing_left():
        yield


class Seen:
    """What a server got, and whether its client has gone, which it learns only once every handle of the socket has."""

    def __init__(self) -> None:
        self.begun, self.gone = threading.Event(), threading.Event()
        self.data = b""

    def left_alone(self) -> bool:
        """Whether the client is gone. On a machine so busy that its time was over before, it never came."""
        return self.gone.wait(PATIENCE_S) or not self.begun.is_set()

    def watch(self, connection: socket.socket, over: threading.Event) -> None:
        """Read what comes until the client is gone."""
        with contextlib.suppress(TimeoutError):
            try:
                while not over.is_set() and (block := connection.recv(65536)):
                    self.data += block
            except OSError as error:
                if isinstance(error, TimeoutError):
                    raise
            if not over.is_set():
                self.gone.set()

    def drip(self, connection: socket.socket, over: threading.Event, data: bytes, *, endless: bytes = b"") -> None:
        """Send a byte now and then, and when there is none left those of `endless` again and again."""
        self.begun.set()
        while not over.wait(DRIP_S):
            piece, data = (data[:1], data[1:]) if data else (endless, b"")
            try:
                connection.sendall(piece)
            except OSError:
                self.gone.set()
                return


Step = Callable[[Seen, socket.socket, threading.Event], None]


def _silent(seen: Seen, connection: socket.socket, over: threading.Event) -> None:
    seen.begun.set()
    seen.watch(connection, over)


def _taken(seen: Seen, connection: socket.socket, over: threading.Event) -> None:
    seen.data += read_head(connection)
    _silent(seen, connection, over)


def _dripping(data: bytes, endless: bytes) -> Step:
    def step(seen: Seen, connection: socket.socket, over: threading.Event) -> None:
        seen.data += read_head(connection)
        seen.drip(connection, over, data, endless=endless)

    return step


def _unread(seen: Seen, connection: socket.socket, over: threading.Event) -> None:
    """Take nothing, so that the client is in the middle of its request; then look what came all the same."""
    read_head(connection)
    seen.begun.set()
    while not over.wait(DRIP_S):
        if connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 1) != b"\x01":  # no longer established
            seen.gone.set()
            return


def _refusing(seen: Seen, connection: socket.socket, over: threading.Event) -> None:
    """A TLS record now and then that finishes no handshake: empty application data would end it, a part does not."""
    connection.recv(65536)
    seen.drip(connection, over, b"\x16\x03\x03\x3f\xff", endless=b"\x02")


PLAIN: dict[str, Step] = {
    "never answers": _taken,
    "drips its status line": _dripping(b"HTTP/1.1 200 OK", b" "),
    "drips its headers": _dripping(b"HTTP/1.1 200 OK\r\nX-A: ", b"a"),
    "drips its body": _dripping(b"HTTP/1.1 200 OK\r\nContent-Length: 999999\r\n\r\n", b" "),
    "drips the size of a chunk": _dripping(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"0"),
    "drips chunks": _dripping(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
    "drips trailers": _dripping(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX: ", b"a"),
    "is about to go on, for ever": _dripping(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "hints early, for ever": _dripping(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"),
}
SECURE: dict[str, Step] = {"never shakes hands": _silent, "drips its handshake": _refusing}


def _post(url: str, body: bytes = BODY) -> Request:
    return Request(Sent("POST", url, ()), (("Content-Type", "application/x-www-form-urlencoded"),), body)


class Giving:
    """Ways to give a request up: somebody cancels it once `begun`, or its time is over."""

    def __init__(self, how: str, *, late_s: float = 0.25, **transport: Any) -> None:
        self.cancel = Cancel() if how == "cancelled" else None
        self._transport = Transport(60.0 if self.cancel else late_s, **transport)
        self.told: list[object] = []

    def send(self, request: Request, begun: Callable[[], object]) -> Exchange:
        helper = None
        if self.cancel is not None:
            cancel = self.cancel

            def give_up() -> None:
                begun()
                cancel.set()

            helper = threading.Thread(target=give_up)
            helper.start()
        exchange = self._transport.send(request, self.told.append, self.cancel)
        if helper is not None:
            helper.join()
            assert exchange.failure is not None
            assert exchange.failure.kind is FailureKind.CANCELLED
        assert exchange.failure is not None
        assert exchange.response is None
        return exchange


def _playing(step: Step, seen: Seen) -> Script:
    return lambda connection, over: step(seen, connection, over)


@pytest.mark.parametrize("how", ["cancelled", "too late"])
@pytest.mark.parametrize("server", [*PLAIN, *SECURE])
def test_a_server_learns_at_once_that_nobody_waits(server: str, how: str) -> None:
    seen = Seen()
    with play(_playing((PLAIN | SECURE)[server], seen)) as site:
        url = site.url.replace("http:", "https:") if server in SECURE else site.url
        Giving(how).send(_post(url), lambda: seen.begun.wait(PATIENCE_S))
        assert seen.left_alone()
        assert until(lambda: not calling())
    assert server not in SECURE or b"canary" not in seen.data


@pytest.mark.parametrize("how", ["cancelled", "too late"])
def test_records_of_tls_that_drip(how: str, authority: trustme.CA, bundle: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(HOST).configure_cert(context)
    seen = Seen()

    def serve_slowly(connection: socket.socket, over: threading.Event) -> None:
        with context.wrap_socket(connection, server_side=True) as secured:
            read_head(secured)
            seen.drip(secured, over, b"HTTP/1.1 200 OK\r\nContent-Length: 999999\r\n\r\n", endless=b" ")

    with play(serve_slowly) as site:
        giving = Giving(how, late_s=2.0, ca_bundle=str(bundle))
        exchange = giving.send(_post(site.url.replace("http:", "https:")), lambda: seen.begun.wait(PATIENCE_S))
        assert how == "too late" or exchange.tls is not None
        assert seen.left_alone()


@pytest.mark.parametrize("how", ["cancelled", "too late"])
def test_a_call_that_nobody_answers(how: str) -> None:
    with full_port() as port:
        giving = Giving(how)
        exchange = giving.send(_post(f"http://{HOST}:{port}/"), lambda: until(lambda: StageName.TCP in giving.told))
        assert until(lambda: not calling())
    if how == "cancelled":
        assert exchange.stages[-1].name is StageName.TCP


@linux
@pytest.mark.parametrize("how", ["cancelled", "too late"])
def test_a_request_in_the_middle_of_its_body_is_not_finished(how: str) -> None:
    seen = Seen()
    with play(_playing(_unread, seen)) as site:
        large = _post(site.url, b" " * 32 * 1024 * 1024)
        Giving(how).send(large, lambda: seen.begun.wait(PATIENCE_S))
        assert seen.left_alone()


@pytest.mark.parametrize("how", ["cancelled", "too late"])
@pytest.mark.parametrize("drips", [False, True])
def test_a_proxy_that_opens_no_tunnel(how: str, drips: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = Seen()
    step = _dripping(b"HTTP/1.1 200 OK\r\nX: ", b"a") if drips else _taken
    with play(_playing(step, seen)) as site:
        monkeypatch.setenv("https_proxy", site.url)
        Giving(how).send(_post("https://issuer.test/"), lambda: seen.begun.wait(PATIENCE_S))
        assert seen.left_alone()
    if seen.data:
        assert seen.data.startswith(b"CONNECT issuer.test:443 ")
    assert b"canary" not in seen.data


# --- Names ---


def _asker(seconds: str = "60") -> Asker:
    return Asker(("sh", "-c", f"exec sleep {seconds}"), lambda code, said: None)


@linux
@pytest.mark.parametrize("how", ["cancelled", "too late"])
def test_the_lookup_of_a_name_ends(how: str) -> None:
    before = children()
    giving = Giving(how, resolver=Resolver((_asker(),)))
    exchange = giving.send(_post("https://issuer.test/"), lambda: until(lambda: children() > before))
    if how == "cancelled":
        assert [(stage.name, stage.failed) for stage in exchange.stages] == [(StageName.DNS, True)]
    assert until(lambda: children() <= before)


LEAVING = """
import os, sys, threading
from inspector.core.network.lookup import Asker, Resolver
from inspector.core.network.transport import Request, Transport

os.mkfifo(sys.argv[1])
asker = Asker(("sh", "-c", 'echo $$ > "$0"; exec sleep 60', sys.argv[1]), lambda code, said: None)
send = Transport(60.0, resolver=Resolver((asker,))).send
threading.Thread(target=send, args=(Request.get("https://issuer.test/"),), daemon=True).start()
with open(sys.argv[1]) as begun:
    print(begun.read())
"""


@linux
def test_a_program_that_ends_takes_its_lookup_along(tmp_path: Path) -> None:
    command = [sys.executable, "-c", LEAVING, str(tmp_path / "begun")]
    child = int(subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout)
    assert until(lambda: not Path(f"/proc/{child}/cmdline").exists())


def test_a_name_that_is_found_too_late_leads_nowhere() -> None:
    """As on a system where the lookup cannot be ended: the thread lasts as long as that, and then does nothing."""
    cancel, asked, answer = Cancel(), threading.Event(), threading.Event()

    class Slow(Resolver):
        def addresses(self, host: str, lifeline: object) -> list[str]:
            asked.set()
            answer.wait(PATIENCE_S)
            return [HOST]

    seen = Seen()
    with play(_playing(_silent, seen)) as site:

        def give_up() -> None:
            asked.wait(PATIENCE_S)
            cancel.set()

        helper = threading.Thread(target=give_up)
        helper.start()
        url = f"http://localhost:{site.port}/"
        exchange = Transport(60.0, resolver=Slow()).send(_post(url), cancel=cancel)
        helper.join()
        assert exchange.failure is not None
        answer.set()
        assert until(lambda: not calling())
    assert not seen.begun.is_set()


# --- Every moment ---


def _moments(send: Callable[[Callable[[object], None]], Exchange]) -> int:
    """How much is told of an exchange that nobody gives up."""
    told: list[object] = []
    exchange = send(told.append)
    assert exchange.failure is None, exchange.failure
    return len(told)


@pytest.mark.parametrize("way", ["http", "https", "proxy"])
def test_nothing_is_sent_after_it_was_given_up_whatever_was_going_on(
    way: str, authority: trustme.CA, bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Given up at each thing that is told: between looking up, connecting, the tunnel, TLS, sending and the answer."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(HOST, "issuer.test").configure_cert(context)
    with contextlib.ExitStack() as running:
        site = running.enter_context(serve(lambda _: REPLY, tls=None if way == "http" else context))
        url, heads = site.url, list[str]()
        if way == "proxy":
            tunnel = running.enter_context(proxy({"issuer.test": site.port}))
            monkeypatch.setenv("https_proxy", tunnel.url)
            url, heads = "https://issuer.test", tunnel.heads
        transport = Transport(60.0, ca_bundle=str(bundle))

        def send(path: str, tell: Callable[[object], None], cancel: Cancel | None) -> Exchange:
            return transport.send(_post(f"{url}/{path}"), tell, cancel)

        count = _moments(lambda tell: send("whole", tell, None))
        for moment in range(count):
            heads.clear()
            cancel, told = Cancel(), list[object]()

            def at_the_moment(news: object, moment: int = moment, cancel: Cancel = cancel) -> None:
                told.append(news)  # noqa: B023 - it is of this round
                if len(told) == moment + 1:  # noqa: B023
                    cancel.set()

            exchange = send(str(moment), at_the_moment, cancel)
            assert exchange.failure is not None
            assert exchange.failure.kind is FailureKind.CANCELLED
            assert until(lambda: not calling())
            known = told[: moment + 1]
            ended = {each.name for each in known if isinstance(each, Stage)}
            if StageName.SENT not in ended:
                assert [asked for asked in site.asked if asked.path == f"/{moment}"] == [], known
            if way == "proxy" and StageName.PROXY not in ended and known[-1] is not StageName.PROXY:
                assert heads == [], known
    assert count >= 10


@pytest.mark.parametrize("at", range(50))
def test_fifty_moments_of_an_answer(at: int) -> None:
    """The answer comes byte by byte, and it is given up after a number of them."""
    answer = b"HTTP/1.1 200 OK\r\nX: y\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"
    assert len(answer) > 50
    cancel, seen = Cancel(), Seen()

    def drip(connection: socket.socket, over: threading.Event) -> None:
        read_head(connection)
        for number, byte in enumerate(answer[:51]):
            if number == at:
                cancel.set()
            with contextlib.suppress(OSError):
                connection.sendall(bytes([byte]))
        seen.watch(connection, over)

    with play(drip) as site:
        exchange = Transport(60.0).send(_post(site.url), cancel=cancel)
        assert exchange.failure is not None
        assert exchange.failure.kind is FailureKind.CANCELLED
        assert seen.left_alone()
        assert until(lambda: not calling())


def test_a_second_look_at_a_certificate_ends(bundle: Path) -> None:
    """The first handshake is refused; the second, which only looks, is never answered."""
    other = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    other.issue_cert(HOST).configure_cert(context)
    calls, seen, cancel = list[int](), Seen(), Cancel()

    def once(connection: socket.socket, over: threading.Event) -> None:
        calls.append(1)
        if len(calls) == 1:
            context.wrap_socket(connection, server_side=True).close()
            return
        cancel.set()
        _silent(seen, connection, over)

    with play(once) as site:
        url = site.url.replace("http:", "https:")
        exchange = Transport(60.0, ca_bundle=str(bundle)).send(_post(url), cancel=cancel)
        assert exchange.failure is not None
        assert seen.left_alone()
    assert len(calls) == 2
