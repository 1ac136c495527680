"""Connections for `requests` that record each stage.

urllib3 does the work; the classes here only put a clock around its steps.
"""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable
from functools import partial
from http.client import HTTPMessage
from typing import Any

from requests.adapters import HTTPAdapter
from requests.exceptions import InvalidSchema
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError
from urllib3.response import HTTPResponse

from inspector.core.network import handshake
from inspector.core.network.answer import BoundedResponse, TunnelResponse
from inspector.core.network.dialling import dial
from inspector.core.network.errors import BadUrlError
from inspector.core.network.exchange import Attempt, ProxyUse, Reached, StageName
from inspector.core.network.lifeline import Lifeline
from inspector.core.network.lookup import Resolver
from inspector.core.network.recorder import Recorder
from inspector.core.network.tunnel_refusal import TunnelRefusedError
from inspector.core.text.message import Message, message
from inspector.core.text.urls import is_loopback


class _Recording(HTTPConnection):
    """What both kinds of connection record: name resolution, the TCP handshake, and the steps of HTTP."""

    response_class = BoundedResponse
    _dns_host: str

    def __init__(
        self,
        *args: Any,
        recorder: Recorder,
        resolver: Resolver,
        lifeline: Lifeline,
        via: Message | str = "",
        plain: bool = False,
        **kwargs: Any,
    ) -> None:
        self.recorder, self._resolver, self._lifeline, self._via = recorder, resolver, lifeline, via
        self._plain = plain
        super().__init__(*args, **kwargs)

    def _new_conn(self) -> socket.socket:
        host = self._dns_host
        self.recorder.begin(StageName.DNS, host)
        try:
            addresses = self._resolver.addresses(host, self._lifeline)
        except (OSError, UnicodeError) as error:
            self.recorder.mark_failed()
            raise NewConnectionError(self, f"name: {error}") from error
        self.recorder.detail(", ".join(addresses))
        self._refuse_strangers(addresses)
        self.recorder.begin(StageName.TCP, message("port {port}", port=self.port))
        return self._connect_to_one_of(addresses)

    def _refuse_strangers(self, addresses: list[str]) -> None:
        """BadUrlError where one of these must not be asked."""

    def _connect_to_one_of(self, addresses: list[str]) -> socket.socket:
        problem: OSError | None = None
        timeout_s = float(self.timeout or 0)  # always one of the transport's
        for address in addresses:
            began = time.perf_counter()
            try:
                made = dial(address, self.port, timeout_s, self._lifeline, self.socket_options or ())
            except OSError as error:
                problem = error
                self._attempted(address, _result(error), began)
            else:
                self._attempted(address, Reached.CONNECTED, began)
                return made
        self.recorder.mark_failed()
        if isinstance(problem, TimeoutError):
            raise ConnectTimeoutError(self, "no answer") from problem
        raise NewConnectionError(self, f"{problem}") from problem

    def _attempted(self, address: str, result: Reached, began: float) -> None:
        ms = round((time.perf_counter() - began) * 1000, 1)
        self.recorder.attempted(Attempt(address, self.port, result, ms))

    def getresponse(self) -> HTTPResponse:  # type: ignore[override]  # as urllib3 itself has it
        """Wait for the answer, then its body begins."""
        self.recorder.begin(StageName.FIRST_BYTE)
        answer = super().getresponse()
        self.recorder.detail(f"{answer.status} {answer.reason or ''}".strip())
        self.recorder.begin(StageName.BODY)
        return answer


class RecordingHTTPConnection(_Recording):
    """Plain HTTP, which goes to this computer alone, but for a PAC file; after TCP comes the request."""

    def _refuse_strangers(self, addresses: list[str]) -> None:
        # A name says little: localhost and what ends with it (RFC 6761 section 6.3) may lead anywhere all the same.
        other = next((address for address in addresses if not is_loopback(address)), None)
        if self.proxy or other is None or self._plain:
            return
        self.recorder.mark_failed()
        raise BadUrlError(
            message(
                "{host} is {address}, which is not this computer, so its URL has to start with https://.",
                host=self._dns_host,
                address=other,
            )
        )

    def connect(self) -> None:
        """Connect, then the request begins."""
        super().connect()
        self.recorder.begin(StageName.SENT)


class RecordingHTTPSConnection(_Recording, HTTPSConnection):
    """HTTPS; between TCP and the request come the proxy's tunnel, if there is one, and the TLS handshake."""

    def _new_conn(self) -> socket.socket:
        made = super()._new_conn()
        if self.proxy:
            self.recorder.begin(StageName.PROXY, self._via)
        else:
            self.recorder.begin(StageName.TLS)
        return made

    def _tunnel(self) -> None:
        refused: list[HTTPMessage] = []
        usual, self.response_class = self.response_class, partial(TunnelResponse, refused=refused)  # type: ignore[assignment]
        try:
            super()._tunnel()
        except OSError as error:
            if refused:
                raise TunnelRefusedError(str(error), refused[0]) from error
            raise
        finally:
            self.response_class = usual
        self.recorder.begin(StageName.TLS)

    def connect(self) -> None:
        """Connect and agree on TLS, then the request begins."""
        try:
            super().connect()
            secured = self._secured()
            if secured.version() is None:
                # The connection ended before the handshake, which ssl then leaves out: what follows would be plain.
                raise ConnectionResetError("ended before the handshake")  # noqa: TRY301 - as any other error of it
        except Exception as error:  # whatever it is, it is raised again once the stage is marked
            if isinstance(error, ssl.SSLError):
                self.recorder.detail(_words(error))
            self.recorder.mark_failed()
            raise
        self.recorder.stop_clock()
        self.recorder.secured(handshake.session_of(secured, verified=True))
        self.recorder.begin(StageName.SENT)

    def _secured(self) -> ssl.SSLSocket | ssl.SSLObject:
        """What has the TLS of the server: within that of a proxy which is itself reached by https it is no socket."""
        sock: Any = self.sock
        return sock if isinstance(sock, ssl.SSLSocket) else sock.sslobj


def _words(error: ssl.SSLError) -> str:
    """What the verifier says, or else OpenSSL's name for what went wrong, as words."""
    said = getattr(error, "verify_message", "").rstrip(".")
    return said or (error.reason or "").replace("_", " ").lower()


def _result(error: OSError) -> Reached:
    if isinstance(error, ConnectionRefusedError):
        return Reached.REFUSED
    return Reached.NO_ANSWER if isinstance(error, TimeoutError) else Reached.UNREACHABLE


class RecordingAdapter(HTTPAdapter):
    """Makes `requests` use the connections above, and one TLS context that is always the caller's."""

    def __init__(
        self,
        recorder: Recorder,
        resolver: Resolver,
        lifeline: Lifeline,
        context: ssl.SSLContext | None,
        proxy: ProxyUse | None = None,
        to_proxy: Callable[[], ssl.SSLContext] | None = None,
        *,
        plain: bool = False,
    ) -> None:
        """`to_proxy` gives the context for the TLS of a proxy that is itself reached by https.

        `plain` lets plain http go elsewhere than to this computer.
        """
        via: Message | str = message("{url}, from {source}", url=proxy.url, source=proxy.source) if proxy else ""
        self._kept: dict[str, Any] = {"recorder": recorder, "resolver": resolver, "lifeline": lifeline, "via": via}
        self._kept["plain"] = plain
        self._context, self._to_proxy = context, to_proxy
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Hand the TLS context to urllib3."""
        super().init_poolmanager(*args, ssl_context=self._context, **kwargs)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        """The same context for what goes through a proxy; InvalidSchema for one that does not speak HTTP."""
        if not proxy.lower().startswith(("http://", "https://")):
            raise InvalidSchema("not an HTTP proxy")  # whether or not PySocks is there, which would take over
        if self._to_proxy is not None and proxy.lower().startswith("https://"):
            # Without it urllib3 would make one, which trusts others and writes its keys to what SSLKEYLOGFILE names.
            kwargs["proxy_ssl_context"] = self._to_proxy()
        return super().proxy_manager_for(proxy, ssl_context=self._context, **kwargs)

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Leave the context as it is: the default would add certifi's list to the trust store that was chosen."""

    def get_connection_with_tls_context(self, *args: Any, **kwargs: Any) -> Any:
        """The pool for the request, made to use recording connections."""
        pool: Any = super().get_connection_with_tls_context(*args, **kwargs)
        kind = RecordingHTTPSConnection if pool.scheme == "https" else RecordingHTTPConnection
        pool.ConnectionCls = partial(kind, **self._kept)
        return pool
