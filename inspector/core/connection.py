"""Connections for `requests` that record each stage, and the reasons why one failed.

urllib3 does the work; the classes here only put a clock around its steps.
"""

from __future__ import annotations

import socket
import ssl
import time
from functools import partial
from http.client import BadStatusLine, RemoteDisconnected
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError
from urllib3.response import HTTPResponse
from urllib3.util.connection import create_connection

from inspector.core.client_certificate import ClientCertificateError
from inspector.core.deadline import DeadlineError
from inspector.core.exchange import Failure, FailureKind, Progress, Stage, StageName

PROXY_ERRORS = (
    requests.exceptions.ProxyError,
    requests.exceptions.InvalidProxyURL,
    requests.exceptions.InvalidSchema,  # a SOCKS proxy, for which a library would be needed; URLs are checked before
)


class BadUrlError(ValueError):
    """The URL is not one that may be asked."""


class BodyTooLargeError(Exception):
    """The answer is larger than `limit` bytes."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"more than {limit} bytes")
        self.limit = limit


class CaBundleError(Exception):
    """The profile's own file of certificate authorities cannot be used."""

    def __init__(self, path: str, error: OSError) -> None:
        # OpenSSL's own words for a file without certificates name its source file and line.
        no_pem = isinstance(error, ssl.SSLError)
        super().__init__(f"{path}: {'it holds no certificate in PEM form' if no_pem else error.strerror or error}")


class Recorder:
    """The stages of one exchange, as they begin and end."""

    def __init__(self, progress: Progress | None) -> None:
        self._progress = progress
        self._stages: list[Stage] = []
        self._current: StageName | None = None
        self._began = 0.0
        self._detail = ""
        self._closed = False
        self.failed_in: StageName | None = None

    @property
    def stages(self) -> tuple[Stage, ...]:
        """What has ended so far, in order."""
        return tuple(self._stages)

    def begin(self, name: StageName, detail: str = "") -> None:
        """The next stage starts now, which ends the one before it."""
        self.end()
        self._current, self._detail, self._began = name, detail, time.perf_counter()
        self._tell(name)

    def detail(self, text: str) -> None:
        """What there is to say of the current stage."""
        self._detail = text

    def answered(self, size: int) -> None:
        """The whole answer is there, with a body of `size` bytes."""
        self.detail(f"{size:,} bytes".replace(",", " "))
        self.end()

    def end(self, *, failed: bool = False) -> None:
        """The current stage is over."""
        if self._current is None or self._closed:
            return
        ms = (time.perf_counter() - self._began) * 1000
        stage = Stage(self._current, round(ms, 1), self._detail, failed)
        self._current = None
        self._stages.append(stage)
        self._tell(stage)

    def close(self, *, failed: bool) -> None:
        """Nothing more is recorded: a call that was left behind may go on, but its exchange is over."""
        if failed:
            self.failed_in = self.failed_in or self._current
        self.end(failed=failed)
        self._closed = True

    def mark_failed(self) -> None:
        """The current stage is the one that went wrong."""
        self.failed_in = self._current

    def _tell(self, what: Stage | StageName) -> None:
        if self._progress is not None and not self._closed:
            self._progress(what)


class _Recording(HTTPConnection):
    """What both kinds of connection record: name resolution, the TCP handshake, and the steps of HTTP."""

    _dns_host: str

    def __init__(self, *args: Any, recorder: Recorder, **kwargs: Any) -> None:
        self.recorder = recorder
        super().__init__(*args, **kwargs)

    def _new_conn(self) -> socket.socket:
        host = self._dns_host
        self.recorder.begin(StageName.DNS, host)
        try:
            found = socket.getaddrinfo(host, self.port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            self.recorder.mark_failed()
            raise NewConnectionError(self, f"name: {error}") from error
        addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
        self.recorder.detail(", ".join(addresses))
        self.recorder.begin(StageName.TCP, f"port {self.port}")
        return self._connect_to_one_of(addresses)

    def _connect_to_one_of(self, addresses: list[str]) -> socket.socket:
        problem: OSError | None = None
        for address in addresses:
            try:
                made = create_connection((address, self.port), self.timeout, self.source_address, self.socket_options)
            except OSError as error:
                problem = error
            else:
                self.recorder.detail(f"{address} port {self.port}")
                return made
        self.recorder.mark_failed()
        if isinstance(problem, TimeoutError):
            raise ConnectTimeoutError(self, "no answer") from problem
        raise NewConnectionError(self, f"{problem}") from problem

    def getresponse(self) -> HTTPResponse:  # type: ignore[override]  # as urllib3 itself has it
        """Wait for the answer, then its body begins."""
        self.recorder.begin(StageName.FIRST_BYTE)
        answer = super().getresponse()
        self.recorder.detail(f"{answer.status} {answer.reason or ''}".strip())
        self.recorder.begin(StageName.BODY)
        return answer


class RecordingHTTPConnection(_Recording):
    """Plain HTTP; after TCP comes the request."""

    def connect(self) -> None:
        """Connect, then the request begins."""
        super().connect()
        self.recorder.begin(StageName.SENT)


class RecordingHTTPSConnection(_Recording, HTTPSConnection):
    """HTTPS; between TCP and the request come the proxy's tunnel, if there is one, and the TLS handshake."""

    def _new_conn(self) -> socket.socket:
        made = super()._new_conn()
        if not self.proxy:
            self.recorder.begin(StageName.TLS)
        return made

    def _tunnel(self) -> None:
        self.recorder.begin(StageName.PROXY, f"tunnel to {self._tunnel_host}")
        super()._tunnel()
        self.recorder.begin(StageName.TLS)

    def connect(self) -> None:
        """Connect and agree on TLS, then the request begins."""
        try:
            super().connect()
        except Exception:
            if self.recorder.failed_in is None:
                self.recorder.mark_failed()
            raise
        if isinstance(self.sock, ssl.SSLSocket):
            self.recorder.detail(f"{(self.sock.version() or 'TLS').replace('TLSv', '')}, {_vouched_by(self.sock)}")
        self.recorder.begin(StageName.SENT)


def _vouched_by(sock: ssl.SSLSocket) -> str:
    """Who issued the server's certificate, by its most telling name."""
    certificate: Any = sock.getpeercert() or {}
    names = {name: value for part in certificate.get("issuer", ()) for name, value in part}
    return str(names.get("commonName") or names.get("organizationName") or "certificate verified")


class RecordingAdapter(HTTPAdapter):
    """Makes `requests` use the connections above, and one TLS context that is always the caller's."""

    def __init__(self, recorder: Recorder, context: ssl.SSLContext | None) -> None:
        self._recorder = recorder
        self._context = context
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Hand the TLS context to urllib3."""
        super().init_poolmanager(*args, ssl_context=self._context, **kwargs)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        """The same context for what goes through a proxy."""
        return super().proxy_manager_for(proxy, ssl_context=self._context, **kwargs)

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Leave the context as it is: the default would add certifi's list to the trust store that was chosen."""

    def get_connection_with_tls_context(self, *args: Any, **kwargs: Any) -> Any:
        """The pool for the request, made to use recording connections."""
        pool: Any = super().get_connection_with_tls_context(*args, **kwargs)
        if pool.scheme == "https":
            pool.ConnectionCls = partial(RecordingHTTPSConnection, recorder=self._recorder)
        else:
            pool.ConnectionCls = partial(RecordingHTTPConnection, recorder=self._recorder)
        return pool


def explain(error: Exception, stage: StageName | None, url: str, timeout_s: float) -> Failure:
    """Why an exchange failed in `stage`, in one sentence for the user; the error's own text apart, free of secrets.

    None for the stage is an error before the first one, or while the answer was read.
    """
    if isinstance(error, BadUrlError):
        return Failure(FailureKind.BAD_URL, str(error))
    if isinstance(error, CaBundleError):
        return Failure(FailureKind.CERTIFICATE, f"The CA bundle cannot be read: {error}.")
    if isinstance(error, ClientCertificateError):
        return Failure(FailureKind.CLIENT_CERTIFICATE_FILE, str(error))
    host = urlsplit(url).hostname or url
    chain = list(_causes(error))
    on_the_way = _explain_way(error, chain, stage, host, timeout_s)
    if on_the_way is None and isinstance(error, requests.exceptions.InvalidURL):
        return Failure(FailureKind.BAD_URL, f"{url!r} is not a web address that can be asked.")
    return on_the_way or _explain_answer(error, chain, host, timeout_s)


def _explain_way(
    error: Exception, chain: list[BaseException], stage: StageName | None, host: str, timeout_s: float
) -> Failure | None:
    """What went wrong before the request was sent; None if it was sent."""
    technical = _technical(chain)
    if stage is StageName.PROXY or isinstance(error, PROXY_ERRORS):
        # Before the stages: with a proxy, the name that was looked up and the port that was tried are the proxy's.
        words = "cannot be reached" if stage in (StageName.DNS, StageName.TCP) else "did not open a connection"
        return Failure(FailureKind.PROXY, f"The proxy for {host} {words}.", technical)
    if stage is StageName.DNS:
        return Failure(FailureKind.NAME_NOT_FOUND, f"No address was found for the name {host}.", technical)
    if stage is StageName.TCP:
        return _explain_tcp(chain, host, technical, timeout_s)
    if stage is StageName.TLS and any(isinstance(cause, TimeoutError) for cause in chain):
        words = f"{host} took the call and did not finish the TLS handshake within {timeout_s:g} s. Nothing was sent."
        return Failure(FailureKind.CONNECT_TIMEOUT, words, technical)
    if stage is StageName.TLS or any(_is_tls_alert(cause) for cause in chain):
        return _explain_tls(chain, host, technical)
    return None


def _explain_answer(error: Exception, chain: list[BaseException], host: str, timeout_s: float) -> Failure:
    technical = _technical(chain)
    if isinstance(error, BodyTooLargeError):
        words = f"{host} sent more than {error.limit // 1024} KiB, so the rest was not read."
        return Failure(FailureKind.TOO_LARGE, words)
    if isinstance(error, DeadlineError):
        return Failure(FailureKind.READ_TIMEOUT, f"The whole exchange took longer than {2 * timeout_s:g} s.")
    if isinstance(error, requests.exceptions.Timeout) or any(isinstance(cause, TimeoutError) for cause in chain):
        words = f"{host} took the request and did not answer within {timeout_s:g} s."
        return Failure(FailureKind.READ_TIMEOUT, words, technical)
    if any(_is_not_http(cause) for cause in chain):
        return Failure(FailureKind.OTHER, f"What {host} answered on this port is not HTTP.", technical)
    if isinstance(error, requests.exceptions.ConnectionError | requests.exceptions.ChunkedEncodingError):
        words = f"{host} ended the connection before the whole answer had arrived."
        return Failure(FailureKind.CUT_SHORT, words, technical)
    return Failure(FailureKind.OTHER, f"The request to {host} failed ({type(error).__name__}).", technical)


def _is_tls_alert(error: BaseException) -> bool:
    # With TLS 1.3 the server's refusal may come as late as the answer; a missing goodbye is only an early end.
    return isinstance(error, ssl.SSLError) and not isinstance(error, ssl.SSLEOFError)


def _is_not_http(error: BaseException) -> bool:
    return isinstance(error, BadStatusLine) and not isinstance(error, RemoteDisconnected)


def _explain_tcp(chain: list[BaseException], host: str, technical: str, timeout_s: float) -> Failure:
    if any(isinstance(cause, ConnectionRefusedError) for cause in chain):
        words = f"{host} refused the connection: nothing listens on that port."
        return Failure(FailureKind.REFUSED, words, technical)
    if any(isinstance(cause, TimeoutError | ConnectTimeoutError) for cause in chain):
        words = f"{host} did not accept a connection within {timeout_s:g} s."
        return Failure(FailureKind.CONNECT_TIMEOUT, words, technical)
    return Failure(FailureKind.UNREACHABLE, f"{host} cannot be reached from this computer.", technical)


def _explain_tls(chain: list[BaseException], host: str, technical: str) -> Failure:
    for cause in chain:
        if isinstance(cause, ssl.SSLCertVerificationError):
            reason = (cause.verify_message or "it is not trusted").rstrip(".")
            words = f"The certificate of {host} was not accepted: {reason}."
            return Failure(FailureKind.CERTIFICATE, words, technical)
    return Failure(FailureKind.TLS, f"{host} and this computer could not agree on a TLS connection.", technical)


def _causes(error: BaseException) -> Any:
    """The error and what it came from, however urllib3 and requests wrapped it."""
    seen: set[int] = set()
    waiting: list[object] = [error]
    while waiting:
        item = waiting.pop(0)
        if not isinstance(item, BaseException) or id(item) in seen:
            continue
        seen.add(id(item))
        yield item
        waiting += [item.__cause__, item.__context__, getattr(item, "reason", None), *item.args]


def _technical(chain: list[BaseException]) -> str:
    """The innermost library message; the outer ones repeat the URL, which may hold what the user typed."""
    for cause in reversed(chain):
        if isinstance(cause, OSError) and not isinstance(cause, requests.exceptions.RequestException):
            return f"{type(cause).__name__}: {cause.strerror or cause}"
    return type(chain[0]).__name__ if chain else ""
