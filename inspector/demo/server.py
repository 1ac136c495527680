"""The demo pool on a loopback port: HTTP in, HTTP out, and gone at once when told to stop."""

from __future__ import annotations

import contextlib
import re
import socket
import sys
import threading
from collections.abc import Callable
from email.utils import formatdate
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from typing import Any

from inspector.demo.messages import DemoAnswer, DemoRequest, json_answer

HOST = "127.0.0.1"

MAX_BODY = 16 * 1024
"""Bytes; a longer request body is refused."""

_DRAIN = 1024 * 1024
"""Bytes of a refused body that are still read: a client that is cut off while it sends may never see the answer."""


class Server(ThreadingHTTPServer):
    """Serves what `answer` returns. `answer` is set once the port is known, before the first request is accepted."""

    daemon_threads = True
    request_queue_size = 64  # with the default of 5, a burst of connections waits a second for its retries
    allow_reuse_address = False  # on Windows it would let another program take over the port
    answer: Callable[[DemoRequest], DemoAnswer]

    def __init__(self, now: Callable[[], float]) -> None:
        self.now = now
        self.stopping = threading.Event()
        self._open: set[socket.socket] = set()
        self._changed = threading.Condition()
        super().__init__((HOST, 0), _Handler)

    def server_bind(self) -> None:
        """Bind without HTTPServer's look-up of the host's name, which takes seconds on some machines."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, int(self.server_address[1])

    def process_request(self, request: Any, client_address: Any) -> None:
        """Note the connection, so that `hang_up` can end it."""
        with self._changed:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """Close the connection and forget it."""
        super().shutdown_request(request)
        with self._changed:
            self._open.discard(request)
            self._changed.notify_all()

    def hang_up(self, timeout: float) -> None:
        """End every connection, and wait at most `timeout` seconds until their threads have closed them."""
        with self._changed:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
            self._changed.wait_for(lambda: not self._open, timeout)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no news; anything else is a bug and is shown."""
        if not isinstance(sys.exception(), ConnectionError | TimeoutError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = (
        True  # head and body are two writes, and the second would wait 40 ms for an acknowledgement
    )
    timeout = 10.0  # seconds for which a silent connection is kept

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name is http.server's
        """Log nothing: standard error belongs to the program that runs the demo."""

    def version_string(self) -> str:
        """For `Server` in http.server's own error pages: nothing about this machine."""
        return "Demo issuer"

    def _serve(self) -> None:
        refused = self._refused_body()
        if refused is not None:
            self._send(refused)
            return
        length = int(self.headers.get("Content-Length", "0"))
        body = self.rfile.read(length)
        if len(body) < length:
            self.close_connection = True
            return
        answer = self.server.answer(
            DemoRequest(
                method=self.command,
                path=self.path.partition("?")[0],
                content_type=self.headers.get_content_type() if "Content-Type" in self.headers else "",
                authorization=self.headers.get("Authorization"),
                body=body,
            ),
        )
        self._send(answer)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = _serve  # noqa: N815  http.server's names

    def _refused_body(self) -> DemoAnswer | None:
        """The answer to a request whose body will not be read; None if it will."""
        length = self.headers.get("Content-Length", "0")
        if "Transfer-Encoding" in self.headers:
            status = HTTPStatus.LENGTH_REQUIRED
        elif not re.fullmatch(r"[0-9]{1,15}", length):
            status = HTTPStatus.BAD_REQUEST
        elif int(length) > MAX_BODY:
            status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
            self.rfile.read(min(int(length), _DRAIN))
        else:
            return None
        self.close_connection = True  # what is left of the body would be taken for the next request
        return json_answer(status, {"error": "invalid_request"}, Connection="close")

    def _send(self, answer: DemoAnswer) -> None:
        if answer.delay and self.server.stopping.wait(answer.delay):
            self.close_connection = True
            return
        self.send_response_only(answer.status)
        self.send_header("Date", formatdate(self.server.now() + answer.clock_ahead, usegmt=True))
        if answer.body:
            self.send_header("Content-Type", answer.content_type)
        self.send_header("Content-Length", str(len(answer.body)))
        for name, value in answer.headers:
            self.send_header(name, value)
        self.end_headers()
        if answer.cut_short:
            self.close_connection = True
            self.wfile.write(answer.body[: len(answer.body) // 2])
        elif self.command != "HEAD":
            self.wfile.write(answer.body)
