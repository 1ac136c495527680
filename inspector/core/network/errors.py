"""What each error of the network stack comes to: a kind, and one sentence for the user.

The kinds of failure, by the stage in which they come up:

    before anything is sent
    +- BAD_URL
    +- CA_BUNDLE
    +- CLIENT_CERTIFICATE_FILE
    +- PAC                         no answer of the PAC file, and no way without the proxy
    DNS
    +- NAME_NOT_FOUND
    +- NO_NAME_SERVER
    TCP
    +- REFUSED
    +- UNREACHABLE
    +- CONNECT_TIMEOUT
    proxy
    +- PROXY_SETTING
    +- PROXY_UNREACHABLE
    +- PROXY_AUTHENTICATION
    +- PROXY_SCHEME                it wants to be signed in to in a way that is not spoken here
    +- PROXY_SIGN_IN_PAGE
    +- PROXY
    TLS
    +- CERTIFICATE                 the server's is not accepted
    |  +- CERT_UNTRUSTED
    |  +- CERT_SELF_SIGNED
    |  +- CERT_EXPIRED
    |  +- CERT_NOT_YET_VALID
    |  +- CERT_WRONG_HOST
    |  +- CERT_STRICT
    +- CLIENT_CERTIFICATE          ours is not accepted, or is wanted
    +- TLS_ON_PLAIN_HTTP_PORT
    +- TLS_TIMEOUT
    +- TLS                         anything else
    HTTP
    +- PLAIN_HTTP_ON_TLS_PORT
    +- NOT_HTTP
    +- READ_TIMEOUT
    +- BODY_TIMEOUT
    +- CUT_SHORT
    +- TOO_LARGE
    at any time
    +- CANCELLED
    +- OTHER
"""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Callable, Iterator
from http.client import BadStatusLine, HTTPException, LineTooLong, RemoteDisconnected, UnknownProtocol

import requests

from inspector.core.deadline import DeadlineError
from inspector.core.files import why_not_read
from inspector.core.network import certificate_errors
from inspector.core.network.client_certificate import ClientCertificateError
from inspector.core.network.exchange import Attempt, Failure, FailureKind, ProxyUse, Reached, StageName
from inspector.core.network.tunnel_refusal import TunnelRefusedError
from inspector.core.text.message import Message, message, several, untranslated, verbatim
from inspector.core.text.numbers import size
from inspector.core.text.patterns import pattern
from inspector.core.text.urls import name_of
from inspector.core.values import dataclass

_PROXY_SETTING_ERRORS = (
    requests.exceptions.InvalidProxyURL,
    requests.exceptions.InvalidSchema,  # a SOCKS proxy; URLs themselves are checked before
)
_PLAIN_HTTP = ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE", "PACKET_LENGTH_TOO_LONG")
"""OpenSSL's reasons for an answer that is no TLS record; which one depends on its version."""
_OUR_CERTIFICATE = pattern(r"ALERT_(CERTIFICATE_\w+|BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|UNKNOWN_CA)$")
"""Alerts by which a server refuses the client's certificate or the lack of one (RFC 8446 section 6.2)."""
_TLS_RECORD = ("\x15\x03", "\x16\x03")
"""How an alert and a handshake begin (RFC 8446 section 5.1), as a status line that is none."""


class BadUrlError(ValueError):
    """The URL is not one that may be asked; `said` is one sentence for the user."""

    def __init__(self, said: Message) -> None:
        super().__init__(said)
        self.said = said


class NotHttpError(HTTPException):
    """What a server sends breaks off being HTTP in the middle of an answer."""


class BodyTooLargeError(Exception):
    """The answer is larger than `limit` bytes."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"more than {limit} bytes")
        self.limit = limit


class CaBundleError(Exception):
    """The profile's own file of certificate authorities cannot be used."""

    def __init__(self, path: str, error: OSError | ValueError) -> None:
        # OpenSSL's own words for a file without certificates name its source file and line.
        no_pem = isinstance(error, ssl.SSLError)
        why = message("it holds no certificate in PEM form") if no_pem else why_not_read(error)
        self.said = untranslated("{path}: {why}", path=path, why=why)
        super().__init__(self.said)


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is known beside the error: what was asked, within what time, where it stopped, and by what way.

    No `stage` is an error before the first. `proxy` is the one that was used; `attempts` then are its addresses.
    `client_certificate` is whether one was at hand to be shown.
    """

    url: str
    timeout_s: float
    stage: StageName | None = None
    attempts: tuple[Attempt, ...] = ()
    proxy: ProxyUse | None = None
    client_certificate: bool = False

    @property
    def host(self) -> str:
        """The host that was asked."""
        return name_of(self.url) or self.url

    @property
    def plain_and_unanswered(self) -> bool:
        """Whether it was asked over plain http and not a byte came back."""
        return self.url.lower().startswith("http:") and self.stage is StageName.FIRST_BYTE


@dataclass(frozen=True, slots=True)
class _Case:
    """An error with everything it came from, and what was going on."""

    error: Exception
    causes: tuple[BaseException, ...]
    at: Circumstances

    @property
    def host(self) -> str:
        return self.at.host

    @property
    def within(self) -> Message:
        """The time that has passed: the deadline of the whole exchange is twice that of each wait."""
        seconds = self.at.timeout_s * (2 if isinstance(self.error, DeadlineError) else 1)
        return message("{seconds} s", seconds=f"{seconds:g}")

    @property
    def timed_out(self) -> bool:
        return isinstance(self.error, requests.exceptions.Timeout) or self.has(TimeoutError)

    def has(self, kind: type[BaseException]) -> bool:
        return any(isinstance(cause, kind) for cause in self.causes)

    def tls_reason(self) -> str | None:
        """OpenSSL's name for what went wrong; None for an early end, which is not TLS's own."""
        # With TLS 1.3 the server's refusal may come as late as the answer.
        errors = (c for c in self.causes if isinstance(c, ssl.SSLError) and not isinstance(c, ssl.SSLEOFError))
        return next((error.reason or "" for error in errors), None)

    def failed(self, kind: FailureKind, said: Message) -> Failure:
        return Failure(kind, said, _technical(self.causes))


def explain(error: Exception, at: Circumstances) -> Failure:
    """Why an exchange failed, in one sentence for the user; the error's own text apart, free of secrets."""
    if isinstance(error, BadUrlError):
        return Failure(FailureKind.BAD_URL, error.said)
    if isinstance(error, CaBundleError):
        return Failure(FailureKind.CA_BUNDLE, message("The CA bundle cannot be read: {error}.", error=error.said))
    if isinstance(error, ClientCertificateError):
        return Failure(FailureKind.CLIENT_CERTIFICATE_FILE, error.said)
    case = _Case(error, tuple(_causes(error)), at)
    if isinstance(error, BodyTooLargeError):
        words = message(
            "{host} sent more than {size}, so the rest was not read.", host=case.host, size=size(error.limit)
        )
        return Failure(FailureKind.TOO_LARGE, words)
    if isinstance(error, _PROXY_SETTING_ERRORS):
        return _proxy_setting(case)
    if isinstance(error, requests.exceptions.InvalidURL):
        if at.proxy is not None and error.request is not None:
            return _proxy_setting(case)  # the URL itself was taken: the request was made of it
        return Failure(FailureKind.BAD_URL, message("{url} is not a web address that can be asked.", url=repr(at.url)))
    return _STAGES.get(at.stage, _other)(case)


def plain_http_on_tls_port(host: str, technical: str) -> Failure:
    """For a port that answers plain http with TLS, or with nothing and then speaks TLS."""
    words = message("{host} speaks TLS on this port, and was asked over plain http.", host=host)
    return Failure(FailureKind.PLAIN_HTTP_ON_TLS_PORT, words, technical)


def _settings(case: _Case) -> Failure:
    words = message("No proxy was found within {duration}: the PAC file takes too long.", duration=case.within)
    return case.failed(FailureKind.PAC, words) if case.timed_out else _other(case)


def _dns(case: _Case) -> Failure:
    if case.at.proxy is not None:
        return case.failed(FailureKind.PROXY_UNREACHABLE, _proxy_not_found(case.at.proxy))
    again = any(isinstance(c, socket.gaierror) and c.errno == socket.EAI_AGAIN for c in case.causes)
    if again or case.timed_out:
        words = message("No name server answered when asked for the address of {host}.", host=case.host)
        return case.failed(FailureKind.NO_NAME_SERVER, words)
    return case.failed(FailureKind.NAME_NOT_FOUND, message("No address was found for the name {host}.", host=case.host))


def _tcp(case: _Case) -> Failure:
    results = [attempt.result for attempt in case.at.attempts]
    last = results[-1] if results else Reached.UNREACHABLE
    who: Message | str = case.at.proxy.described if case.at.proxy is not None else case.host
    if Reached.REFUSED in results:
        kind, words = (
            FailureKind.REFUSED,
            message("{who} refused the connection: nothing listens on that port.", who=who),
        )
    elif last is Reached.NO_ANSWER or case.timed_out:
        kind = FailureKind.CONNECT_TIMEOUT
        words = message("{who} did not accept a connection within {duration}.", who=who, duration=case.within)
    else:
        kind, words = FailureKind.UNREACHABLE, message("{who} cannot be reached from this computer.", who=who)
    if case.at.proxy is not None:
        kind = FailureKind.PROXY_UNREACHABLE
    if len(results) > 1:
        tried = untranslated("{said:all}", said=tuple(attempt.words for attempt in case.at.attempts))
        words = verbatim(several(words, message("Tried were {addresses}.", addresses=tried)))
    return case.failed(kind, words)


def _proxy_not_found(proxy: ProxyUse) -> Message:
    if proxy.of_system:
        return message("No address was found for the proxy {url}, which the system's settings name.", url=proxy.url)
    if proxy.by_others:
        return message("No address was found for the proxy {url}, from {source}.", url=proxy.url, source=proxy.source)
    return message(
        "No address was found for the proxy {url}, which {variable} names.", url=proxy.url, variable=proxy.source
    )


def _proxy_setting(case: _Case) -> Failure:
    proxy = case.at.proxy
    words = (
        message("{proxy} cannot be used.", proxy=proxy.described)
        if proxy
        else message("The proxy that is set cannot be used.")
    )
    if proxy and "socks" in proxy.url.lower():
        more = message("This program speaks to HTTP proxies, not to SOCKS ones.")
        words = verbatim(several(words, more))
    return case.failed(FailureKind.PROXY_SETTING, words)


def _tunnel(case: _Case) -> Failure:
    proxy = case.at.proxy
    named = proxy.described if proxy else message("The proxy", "… did not open a connection to api.example.com.")
    # The exceptions around it repeat it, so that only a whole match is the proxy's own status line.
    refusals = (re.fullmatch(r"Tunnel connection failed: (\d{3}) ?(.*)", str(cause)) for cause in case.causes)
    said = next(filter(None, refusals), None)
    refused = next((cause for cause in case.causes if isinstance(cause, TunnelRefusedError)), None)
    if refused is not None and refused.leads_to:
        words = message(
            "{proxy} opened no connection to {host} and sends to {page}, which is probably a page to sign in at.",
            proxy=named,
            host=case.host,
            page=refused.leads_to,
        )
        return case.failed(FailureKind.PROXY_SIGN_IN_PAGE, words)
    if refused is not None and refused.schemes and "Basic" not in refused.schemes:
        words = message(
            "{proxy} wants to be signed in to with {schemes} (407); this program signs in to a proxy with Basic only.",
            proxy=named,
            schemes=", ".join(refused.schemes),
        )
        return case.failed(FailureKind.PROXY_SCHEME, words)
    if said and said[1] == "407":
        signs_in = proxy is not None and proxy.signs_in
        if signs_in:
            words = message("{proxy} did not accept the user name and password in it (407).", proxy=named)
        else:
            words = message("{proxy} wants a user name and password (407).", proxy=named)
        return case.failed(FailureKind.PROXY_AUTHENTICATION, words)
    facts: dict[str, object] = {"proxy": named, "host": case.host}
    if case.timed_out:
        words = message(
            "{proxy} took the call and opened no connection to {host} within {duration}.",
            **facts,
            duration=case.within,
        )
    elif said:
        status = f"{said[1]} {said[2]}".rstrip()
        words = message("{proxy} did not open a connection to {host}: {status}.", **facts, status=status)
    else:
        words = message("{proxy} did not open a connection to {host}.", **facts)
    return case.failed(FailureKind.PROXY, words)


def _tls(case: _Case) -> Failure:
    if case.timed_out:
        words = message(
            "{host} took the call and did not finish the TLS handshake within {duration}. Nothing was sent.",
            host=case.host,
            duration=case.within,
        )
        return case.failed(FailureKind.TLS_TIMEOUT, words)
    for cause in case.causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            reason = cause.verify_message.rstrip(".") or message(
                "it is not trusted", "The certificate of … was not accepted: …."
            )
            words = message("The certificate of {host} was not accepted: {reason}.", host=case.host, reason=reason)
            return case.failed(certificate_errors.kind(cause), words)
    return _alert(case, case.tls_reason() or "")


def _alert(case: _Case, reason: str) -> Failure:
    if case.at.stage is StageName.TLS and reason in _PLAIN_HTTP:
        words = message("{host} does not speak TLS on this port; it is probably one for plain http.", host=case.host)
        return case.failed(FailureKind.TLS_ON_PLAIN_HTTP_PORT, words)
    if _OUR_CERTIFICATE.search(reason):
        if case.at.client_certificate:
            words = message("{host} did not accept the client certificate.", host=case.host)
        else:
            words = message("{host} wants a client certificate.", host=case.host)
        return case.failed(FailureKind.CLIENT_CERTIFICATE, words)
    return case.failed(
        FailureKind.TLS, message("{host} and this computer could not agree on a TLS connection.", host=case.host)
    )


def _answer(case: _Case) -> Failure:
    if case.timed_out:
        return _silence(case)
    if (reason := case.tls_reason()) is not None:
        return _alert(case, reason)
    line = next((str(cause.args[0]) for cause in case.causes if isinstance(cause, BadStatusLine) and cause.args), None)
    if (line is not None and not case.has(RemoteDisconnected)) or case.has(UnknownProtocol) or case.has(NotHttpError):
        if line is not None and line.startswith(_TLS_RECORD):
            return plain_http_on_tls_port(case.host, _technical(case.causes))
        return case.failed(
            FailureKind.NOT_HTTP, message("What {host} answered on this port is not HTTP.", host=case.host)
        )
    if any(type(cause) in (LineTooLong, HTTPException) for cause in case.causes):
        return case.failed(
            FailureKind.TOO_LARGE, message("{host} sent more or longer headers than are read.", host=case.host)
        )
    if isinstance(case.error, requests.exceptions.ContentDecodingError):
        words = message("{host} sent an answer that is not packed as its Content-Encoding says.", host=case.host)
        return case.failed(FailureKind.OTHER, words)
    if isinstance(case.error, requests.exceptions.InvalidHeader):
        words = message(
            "{host} sent headers that contradict each other about the length of its answer.", host=case.host
        )
        return case.failed(FailureKind.OTHER, words)
    if isinstance(case.error, requests.exceptions.ConnectionError | requests.exceptions.ChunkedEncodingError):
        words = message("{host} ended the connection before the whole answer had arrived.", host=case.host)
        return case.failed(FailureKind.CUT_SHORT, words)
    return _other(case)


def _silence(case: _Case) -> Failure:
    begun = case.at.stage is StageName.BODY
    kind = FailureKind.BODY_TIMEOUT if begun else FailureKind.READ_TIMEOUT
    if isinstance(case.error, DeadlineError):
        return Failure(kind, message("The whole exchange took longer than {duration}.", duration=case.within))
    facts: dict[str, object] = {"host": case.host, "duration": case.within}
    if case.at.stage is StageName.SENT:
        words = message("{host} did not take the whole request within {duration}.", **facts)
    elif begun:
        words = message("{host} began its answer and then sent nothing for {duration}.", **facts)
    else:
        words = message("{host} took the request and did not answer within {duration}.", **facts)
    return case.failed(kind, words)


def _other(case: _Case) -> Failure:
    return case.failed(
        FailureKind.OTHER,
        message("The request to {host} failed ({error}).", host=case.host, error=type(case.error).__name__),
    )


_STAGES: dict[StageName | None, Callable[[_Case], Failure]] = {
    StageName.SETTINGS: _settings,
    StageName.DNS: _dns,
    StageName.TCP: _tcp,
    StageName.PROXY: _tunnel,
    StageName.TLS: _tls,
    StageName.SENT: _answer,
    StageName.FIRST_BYTE: _answer,
    StageName.BODY: _answer,
}


def _causes(error: BaseException) -> Iterator[BaseException]:
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


def _technical(causes: tuple[BaseException, ...]) -> str:
    """The innermost library message; the outer ones repeat the URL, which may hold what the user typed."""
    for cause in reversed(causes):
        if isinstance(cause, OSError) and not isinstance(cause, requests.exceptions.RequestException):
            return f"{type(cause).__name__}: {cause.strerror or cause}"
    return type(causes[0]).__name__ if causes else ""
