"""Small real servers on loopback: one that answers over HTTP, one that does what a script says, and a CONNECT proxy.

Each is a context manager whose port is free again when it ends, whatever a client left open.
"""

from __future__ import annotations

import contextlib
import select
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

HOST = "127.0.0.1"
PATIENCE_S = 10.0
"""How long a server's thread waits for its client; no test waits for it on purpose."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One request as the server saw it."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Reply:
    status: int = 200
    body: bytes = b"{}"
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Site:
    """A running server: its address without a slash at the end, and everything it was asked."""

    url: str
    asked: list[Asked] = field(default_factory=list)

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])


class _Handler(BaseHTTPRequestHandler):
    asked: ClassVar[list[Asked]]
    protocol_version = "HTTP/1.1"
    timeout = PATIENCE_S

    def reply_to(self, asked: Asked) -> Reply:
        raise NotImplementedError

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name is http.server's
        pass

    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        asked = Asked(self.command, self.path, dict(self.headers.items()), body)
        self.asked.append(asked)
        reply = self.reply_to(asked)
        self.send_response_only(reply.status)
        self.send_header("Content-Length", str(len(reply.body)))
        self.send_header("Connection", "close")
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.end_headers()
        with contextlib.suppress(OSError):  # a client that has read enough
            self.wfile.write(reply.body)

    do_GET = do_POST = _serve  # noqa: N815  http.server's names


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that does not trust the certificate, or goes away, is what these tests are about."""


@contextlib.contextmanager
def serve(answer: Reply | Callable[[Asked], Reply], tls: ssl.SSLContext | None = None) -> Iterator[Site]:
    """Answer every GET and POST with `answer`, over TLS where a server's context is given."""
    site_asked: list[Asked] = []

    class Handler(_Handler):
        asked = site_asked

        def reply_to(self, asked: Asked) -> Reply:
            return answer(asked) if callable(answer) else answer

    server = _Server((HOST, 0), Handler)
    if tls is not None:
        # The handshake belongs to the connection's own thread, not to the one that accepts.
        server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield Site(f"{'https' if tls else 'http'}://{HOST}:{server.server_port}", site_asked)
    finally:
        server.shutdown()
        server.server_close()
        thread.join(PATIENCE_S)


Script = Callable[[socket.socket, threading.Event], None]
"""What a connection does; the event is set when the test is over, so that nothing has to be waited out."""


@contextlib.contextmanager
def play(script: Script) -> Iterator[Site]:
    """Run `script` on every connection, once the request's head has been read (or is not coming)."""
    over = threading.Event()
    threads: list[threading.Thread] = []

    def attend(connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            connection.settimeout(PATIENCE_S)
            script(connection, over)

    def accept(listening: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listening.accept()
                threads.append(threading.Thread(target=attend, args=(connection,), daemon=True))
                threads[-1].start()

    with socket.create_server((HOST, 0)) as listening:
        thread = threading.Thread(target=accept, args=(listening,), daemon=True)
        thread.start()
        try:
            yield Site(f"http://{HOST}:{listening.getsockname()[1]}")
        finally:
            over.set()
            with contextlib.suppress(OSError):
                listening.shutdown(socket.SHUT_RDWR)  # wakes accept, which close alone does not
            thread.join(PATIENCE_S)
            for each in threads:
                each.join(PATIENCE_S)


def read_head(connection: socket.socket) -> bytes:
    """The request's head, and what of its body came with it."""
    data = b""
    while b"\r\n\r\n" not in data and (block := connection.recv(65536)):
        data += block
    return data


@dataclass(frozen=True, slots=True)
class Proxy:
    """A running CONNECT proxy: its URL, and the heads of the requests it was sent."""

    url: str
    heads: list[str] = field(default_factory=list)


@contextlib.contextmanager
def proxy(targets: Mapping[str, int], refusal: str = "") -> Iterator[Proxy]:
    """A CONNECT proxy (RFC 9110 section 9.3.6) that takes each host of `targets` to a port of this computer.

    With `refusal`, a status line without its version, it opens no tunnel and answers that.
    """
    heads: list[str] = []

    def tunnel(client: socket.socket, over: threading.Event) -> None:
        head = read_head(client).decode("latin-1")
        if not head:
            return  # whoever called has thought better of it
        heads.append(head)
        host = head.split(" ")[1].rpartition(":")[0]
        if refusal or host not in targets:
            client.sendall(f"HTTP/1.1 {refusal or '502 Bad Gateway'}\r\nContent-Length: 0\r\n\r\n".encode())
            return
        with socket.create_connection((HOST, targets[host]), PATIENCE_S) as server:
            client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            _pass_on(client, server, over)

    with play(tunnel) as site:
        yield Proxy(site.url, heads)


def _pass_on(client: socket.socket, server: socket.socket, over: threading.Event) -> None:
    other = {client: server, server: client}
    while not over.is_set():
        ready, _, _ = select.select(list(other), [], [], 0.1)
        for end in ready:
            block = end.recv(65536)
            if not block:
                return
            other[end].sendall(block)


@contextlib.contextmanager
def full_port() -> Iterator[int]:
    """A port that listens and whose queue is full, so that a further call is not answered at all."""
    with socket.socket() as listening, contextlib.ExitStack() as waiting:
        listening.bind((HOST, 0))
        listening.listen(0)
        for _ in range(4):
            caller = waiting.enter_context(socket.socket())
            caller.setblocking(False)
            caller.connect_ex(listening.getsockname())
        yield listening.getsockname()[1]


def closed_port() -> int:
    """A port of this computer on which nothing listens."""
    with socket.create_server((HOST, 0)) as server:
        return int(server.getsockname()[1])
