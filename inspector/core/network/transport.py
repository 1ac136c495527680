"""One bounded HTTP request, recorded stage by stage, which ends with all it has opened when it is given up.

Only this, `connection`, `handshake` and what they call open sockets.
"""

from __future__ import annotations

import os
import ssl
import sys
import time
from collections.abc import Callable
from dataclasses import field
from datetime import UTC
from email.utils import parsedate_to_datetime
from http.client import HTTPException
from urllib.parse import urlsplit

import requests
import truststore

from inspector import __version__
from inspector.core.deadline import Cancel, CancelledError, DeadlineError, within
from inspector.core.files import read_at_most
from inspector.core.network import certificate_errors, handshake, lookup, proxies
from inspector.core.network.client_certificate import ClientCertificate
from inspector.core.network.connection import RecordingAdapter
from inspector.core.network.errors import (
    BadUrlError,
    BodyTooLargeError,
    CaBundleError,
    Circumstances,
    explain,
    plain_http_on_tls_port,
)
from inspector.core.network.exchange import (
    Exchange,
    Failure,
    FailureKind,
    Progress,
    Response,
    Sent,
    StageName,
    TlsSession,
)
from inspector.core.network.lifeline import Lifeline
from inspector.core.network.lookup import Resolver
from inspector.core.network.proxies import ProxyFinder, Route
from inspector.core.network.proxy_settings.pac import FETCH_S, MOST_BYTES, Asking
from inspector.core.network.recorder import Recorder
from inspector.core.text.masked_logs import mask_logs
from inspector.core.text.message import Message, message
from inspector.core.text.urls import is_local, is_url, name_of
from inspector.core.values import dataclass

MAX_BODY_BYTES = 1024 * 1024
"""No token response or key set in use comes near it; more is not read."""

MAX_LOOK_S = 5.0
"""How long a look at a refused certificate may take: the request has failed already, and somebody waits."""

UNREAD = message("Its chain could not be read: a second handshake, to see it, did not come about.")

USER_AGENT = f"token-inspector/{__version__}"

mask_logs()  # urllib3 logs the address of each request, for whoever has its messages written


STRICT = (
    ssl.VERIFY_X509_PARTIAL_CHAIN | ssl.VERIFY_X509_STRICT
    if sys.version_info >= (3, 13)
    else ssl.VERIFY_X509_TRUSTED_FIRST
)
"""What ssl.create_default_context asks of a chain too; the last is asked of every one."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be sent. `sent` is the same request with its secrets masked: the only part that is shown or kept.

    `client_certificate` is shown to a server that asks for one, with this request alone (mutual TLS, RFC 8705).
    """

    sent: Sent
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    body: bytes | None = field(default=None, repr=False)
    client_certificate: ClientCertificate | None = None

    @classmethod
    def get(cls, url: str, accept: str = "application/json") -> Request:
        """A GET for a public document; it carries no secret, so it is shown as it is."""
        headers = (("Accept", accept), ("User-Agent", USER_AGENT))
        return cls(Sent("GET", url, headers), headers)


class _Session(requests.Session):
    """A session that takes a redirect for an answer as any other.

    That of requests prepares the next request even where it is not to follow: for that it reads the whole body,
    unpacked and without a limit, and raises where the Location cannot be read.
    """

    def get_redirect_target(self, _: requests.Response) -> None:
        """Nowhere."""


@dataclass(frozen=True, slots=True)
class Transport:
    """Sends one request at a time, each on a connection of its own, following no redirect and reading no ~/.netrc.

    `timeout_s` bounds connecting and each wait for data; the whole exchange may take twice that. TLS is verified
    against the operating system's trust store, or against the PEM file `ca_bundle` alone. `now` gives epoch seconds.
    `resolver` finds the addresses of names, `finder` the proxies for URLs; None is the best this computer has.
    `for_pac` is for the text of a PAC file alone: it is asked for directly, and over plain http too, as nothing secret
    goes with it.
    """

    timeout_s: float = 15.0
    ca_bundle: str | None = None
    now: Callable[[], float] = time.time
    max_body_bytes: int = MAX_BODY_BYTES
    resolver: Resolver | None = None
    finder: ProxyFinder | None = None
    for_pac: bool = False

    def send(self, request: Request, progress: Progress | None = None, cancel: Cancel | None = None) -> Exchange:
        """Blocking; never raises for anything the network does: that is the exchange's `failure`."""
        recorder = Recorder(progress)
        sent_at, started = self.now(), time.perf_counter()
        response: Response | None = None
        failure: Failure | None = None
        try:
            if not self.for_pac:
                check_url(request.sent.url)
            lifeline, fetching = Lifeline(), Cancel()

            def give_up() -> None:
                lifeline.cut()
                fetching.set()

            response = within(
                2 * self.timeout_s,
                lambda: self._exchange(request, recorder, lifeline, started, fetching),
                cancel,
                give_up,
            )
        except CancelledError:
            failure = Failure(FailureKind.CANCELLED, message("The request was cancelled."))
        except Exception as error:  # noqa: BLE001 - every error of the network stack becomes part of the exchange
            if isinstance(error, DeadlineError):
                recorder.close(failed=True)  # where it hung at this moment is what went wrong, not how it ends now
            failure = recorder.route.without_credentials(explain(error, self._circumstances(request, recorder)))
            failure = recorder.route.explained(failure)
        recorder.close(failed=failure is not None)
        tls, route = recorder.tls, recorder.route
        if failure is not None and tls is None:
            failure, tls = self._look_closer(failure, self._circumstances(request, recorder), route, started, cancel)
        skew = clock_skew(response, sent_at) if response else None
        return Exchange(
            request.sent, sent_at, recorder.stages, response, failure, skew, recorder.attempts, route.use, tls
        )

    def _circumstances(self, request: Request, recorder: Recorder) -> Circumstances:
        return Circumstances(
            request.sent.url,
            self.timeout_s,
            recorder.stage,
            recorder.attempts_here,
            recorder.route.proxy,
            client_certificate=request.client_certificate is not None,
        )

    def _look_closer(
        self, failure: Failure, at: Circumstances, route: Route, started: float, cancel: Cancel | None
    ) -> tuple[Failure, TlsSession | None]:
        """What one more handshake tells, in what is left of the time: a refused chain, or that a port speaks TLS."""
        hung_up = failure.kind is FailureKind.CUT_SHORT and at.plain_and_unanswered
        if failure.kind not in certificate_errors.KINDS and not hung_up:
            return failure, None
        left = min(self.timeout_s, 2 * self.timeout_s - (time.perf_counter() - started), 1.0 if hung_up else MAX_LOOK_S)
        address, proxy = at.attempts[-1].address, route.proxies.get("https")  # of a connection that stood
        lifeline = Lifeline()

        def look() -> TlsSession:
            with lifeline:
                return handshake.unverified(at.url, address, left, lifeline, proxy)

        try:
            session = within(left, look, cancel, lifeline.cut)
        except (OSError, HTTPException, CancelledError, ValueError):
            return failure, None if hung_up else TlsSession("", "", verified=False, unread=UNREAD)
        if hung_up:
            return plain_http_on_tls_port(at.host, failure.technical), None
        return certificate_errors.with_chain(failure, session, self.now()), session

    def _exchange(
        self, request: Request, recorder: Recorder, lifeline: Lifeline, started: float, fetching: Cancel
    ) -> Response:
        with lifeline:
            ways = self._ways(request, recorder, lifeline, fetching)
            passed: tuple[Message, ...] = ()
            for way in ways[:-1]:
                recorder.takes(way.after(passed))
                try:
                    return self._ask(request, recorder, lifeline, started)
                except Exception as error:
                    # As in browsers the next one is tried where this one is not there, so that nothing was sent to it.
                    lifeline.check()
                    at = self._circumstances(request, recorder)
                    if at.stage not in (StageName.DNS, StageName.TCP):
                        raise
                    passed += (explain(error, at).message,)
                    recorder.mark_failed()
            recorder.takes(ways[-1].after(passed))
            return self._ask(request, recorder, lifeline, started)

    def _ways(self, request: Request, recorder: Recorder, lifeline: Lifeline, fetching: Cancel) -> tuple[Route, ...]:
        """The ways to try, in order."""
        if self.for_pac:
            return (Route(),)

        def fetch(url: str) -> Exchange:
            wait_s = min(FETCH_S, self.timeout_s)
            plain = Transport(wait_s, max_body_bytes=MOST_BYTES, resolver=self.resolver, for_pac=True)
            return plain.send(Request.get(url, "application/x-ns-proxy-autoconfig, */*"), cancel=fetching)

        def begun() -> None:
            recorder.begin(StageName.SETTINGS)

        finder = self.finder or proxies.of_system()
        ways = finder.routes(request.sent.url, Asking(lifeline, self.timeout_s, fetch, begun))
        lifeline.check()
        pac = ways[0].use.pac if ways[0].use is not None else None
        if pac is not None:
            recorder.detail(pac.problem or pac.answer)
            recorder.end(failed=pac.problem is not None)
        return ways

    def _ask(self, request: Request, recorder: Recorder, lifeline: Lifeline, started: float) -> Response:
        route = recorder.route
        with _Session() as session:
            session.trust_env = False  # no ~/.netrc: it would override the Authorization header (FACTS 4.5)
            resolver, context = self.resolver or lookup.of_system(), self._tls_context(request, lifeline)

            def to_proxy() -> ssl.SSLContext:
                return self._trust(lifeline)

            adapter = RecordingAdapter(recorder, resolver, lifeline, context, route.proxy, to_proxy, plain=self.for_pac)
            session.mount("https://", adapter)
            session.mount("http://", adapter)
            made = requests.Request(request.sent.method, request.sent.url, dict(request.headers), data=request.body)
            try:
                answer = session.send(
                    made.prepare(),
                    stream=True,
                    allow_redirects=False,  # a 307 would send the secret to another host (FACTS 4.5)
                    timeout=(self.timeout_s, self.timeout_s),
                    proxies=route.proxies,
                )
            except Exception:
                if recorder.stage is StageName.SENT:
                    lifeline.cut()  # else the system would go on to send what it was given, whenever it can
                raise
            with answer:
                body = self._read(answer)
            recorder.answered(len(body))
        elapsed_ms = (time.perf_counter() - started) * 1000
        headers = tuple((str(name), str(value)) for name, value in answer.raw.headers.items())
        return Response(answer.status_code, answer.reason or "", headers, body, elapsed_ms, self.now())

    def _read(self, answer: requests.Response) -> bytes:
        body = bytearray()
        for block in answer.iter_content(64 * 1024):
            body += block
            if len(body) > self.max_body_bytes:
                raise BodyTooLargeError(self.max_body_bytes)
        return bytes(body)

    def _tls_context(self, request: Request, lifeline: Lifeline) -> ssl.SSLContext | None:
        if urlsplit(request.sent.url).scheme != "https":
            return None
        context = self._trust(lifeline)
        if request.client_certificate is not None:
            request.client_certificate.load_into(context)
        return context

    def _trust(self, lifeline: Lifeline) -> ssl.SSLContext:
        if self.ca_bundle:
            context = self._bundle(self.ca_bundle)
        else:
            _look_at_file_of_environment()
            context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        lifeline.watch(context)
        return context

    def _bundle(self, path: str) -> ssl.SSLContext:
        try:
            read_at_most(path, 0)  # OpenSSL would wait for a pipe
            # Not create_default_context: that would write the keys of the connection into what SSLKEYLOGFILE names.
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.load_verify_locations(cafile=path)
            context.verify_flags |= STRICT
        except (OSError, ValueError) as error:
            raise CaBundleError(path, error) from None
        return context


def _look_at_file_of_environment() -> None:
    """CaBundleError where OpenSSL is told to trust a file that cannot be read; it would wait for a pipe, and for ever.

    One that is not there is passed over, as by every program that goes by OpenSSL's list.
    """
    path = os.environ.get("SSL_CERT_FILE")
    if not path or not sys.platform.startswith("linux"):
        return
    try:
        read_at_most(path, 0)
    except FileNotFoundError:
        return
    except OSError as error:
        raise CaBundleError(path, error) from None


def check_url(url: str) -> None:
    """BadUrlError unless `url` is https, or http to this computer (DESIGN: plain http only to loopback)."""
    try:
        parts = urlsplit(url)
        scheme, has_user, _ = parts.scheme, "@" in parts.netloc, parts.port
    except ValueError:
        raise BadUrlError(message("The URL cannot be read as one.")) from None
    if has_user and scheme in ("https", "http"):
        raise BadUrlError(message("The URL holds a user name or password; those belong in the client ID and secret."))
    if not is_url(url):
        # The URL is not repeated: what is no web address may hold a user name and a password.
        raise BadUrlError(message("The URL is not a web address that starts with https://."))
    if scheme == "http" and not is_local(url):
        raise BadUrlError(
            message("{host} is not this computer, so its URL has to start with https://.", host=name_of(url))
        )


def clock_skew(response: Response, sent_at: float) -> float | None:
    """Their clock minus ours in seconds, from the `Date` header; None without one.

    The header has whole seconds, so 0.0 means that it fits our clock within that and the round trip.
    """
    date = response.header("Date")
    if date is None:
        return None
    try:
        when = parsedate_to_datetime(date)
        theirs = (when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp()  # HTTP knows no local time
    except (ValueError, TypeError, OverflowError):
        return None
    ours = (sent_at + response.received_at) / 2
    earliest, latest = theirs - ours, theirs + 1 - ours
    slack = (response.received_at - sent_at) / 2
    if earliest - slack <= 0 <= latest + slack:
        return 0.0
    return round(earliest if earliest > 0 else latest, 1)
