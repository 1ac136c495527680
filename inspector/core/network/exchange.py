"""One request and what came back, as values: what was sent (masked), how far it got, the answer or the failure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from enum import StrEnum

from inspector.core.text.language import mark
from inspector.core.text.message import Message, message, untranslated
from inspector.core.values import dataclass


class StageName(StrEnum):
    """The steps of an exchange, in order; a step that was not needed (TLS over plain http) is not recorded.

    SETTINGS is asking a PAC file which proxy to use, and is there where the system's settings name one.

    The values are those of the JSON report; `tr` of one is what a user is shown.
    SENT is the time that writing the request took, FIRST_BYTE the wait for the status line and headers after it.
    """

    SETTINGS = mark("Proxy settings")
    DNS = "DNS"
    TCP = "TCP"
    PROXY = mark("Proxy")
    TLS = "TLS"
    SENT = mark("Request sent")
    FIRST_BYTE = mark("First byte")
    BODY = mark("Body")

    @property
    def of_http(self) -> bool:
        """Whether the connection stood by then, so that what follows is HTTP."""
        return self in (StageName.SENT, StageName.FIRST_BYTE, StageName.BODY)


@dataclass(frozen=True, slots=True)
class Stage:
    """One step that was reached: how long it took in milliseconds, what it came to, and whether it went wrong.

    `detail` is a message where it has words of this program's, and otherwise a text.
    """

    name: StageName
    ms: float
    detail: Message | str
    failed: bool = False


class FailureKind(StrEnum):
    """Why there is no usable answer, as far as the transport can tell; in the order of the stages."""

    BAD_URL = "bad_url"
    CA_BUNDLE = "ca_bundle"
    CLIENT_CERTIFICATE_FILE = "client_certificate_file"
    PAC = "pac"
    NAME_NOT_FOUND = "name_not_found"
    NO_NAME_SERVER = "no_name_server"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    CONNECT_TIMEOUT = "connect_timeout"
    PROXY_SETTING = "proxy_setting"
    PROXY_UNREACHABLE = "proxy_unreachable"
    PROXY_AUTHENTICATION = "proxy_authentication"
    PROXY_SCHEME = "proxy_scheme"
    PROXY_SIGN_IN_PAGE = "proxy_sign_in_page"
    PROXY = "proxy"
    CERT_UNTRUSTED = "cert_untrusted"
    CERT_SELF_SIGNED = "cert_self_signed"
    CERT_EXPIRED = "cert_expired"
    CERT_NOT_YET_VALID = "cert_not_yet_valid"
    CERT_WRONG_HOST = "cert_wrong_host"
    CERT_STRICT = "cert_strict"
    CERTIFICATE = "certificate"
    CLIENT_CERTIFICATE = "client_certificate"
    TLS_ON_PLAIN_HTTP_PORT = "tls_on_plain_http_port"
    TLS_TIMEOUT = "tls_timeout"
    TLS = "tls"
    PLAIN_HTTP_ON_TLS_PORT = "plain_http_on_tls_port"
    NOT_HTTP = "not_http"
    READ_TIMEOUT = "read_timeout"
    BODY_TIMEOUT = "body_timeout"
    CUT_SHORT = "cut_short"
    TOO_LARGE = "too_large"
    CANCELLED = "cancelled"
    OTHER = "other"


class Reached(StrEnum):
    """What came of calling one address; `tr` of one is what a user is shown."""

    CONNECTED = mark("connected")
    REFUSED = mark("refused")
    NO_ANSWER = mark("no answer")
    UNREACHABLE = mark("unreachable")


@dataclass(frozen=True, slots=True)
class Attempt:
    """One address that was called: the host's, or the proxy's where one was used."""

    address: str
    port: int
    result: Reached
    ms: float

    @property
    def words(self) -> Message:
        """Such as "192.0.2.1 refused"."""
        return untranslated("{address} {result:tr}", address=self.address, result=self.result)


@dataclass(frozen=True, slots=True)
class PacUse:
    """A PAC file that the system's settings name: what it answered for a host, or why there is no answer.

    `url` has its credentials masked, and is empty where the settings say to look for one on the network. `settings`
    says whose they are. `answer` is verbatim, such as "PROXY a:8080; DIRECT". `problem` is one sentence; with it the
    request went out by the settings without the PAC file, mostly directly.
    """

    url: str
    settings: Message
    answer: str = ""
    problem: Message | None = None


@dataclass(frozen=True, slots=True)
class ProxyUse:
    """The proxy that is set for a request: `url` with its credentials masked, and where that setting came from.

    `source` is the environment variable in the spelling found, or says "the system's settings", where it is
    `of_system`, or says which others. `exempt` says why the proxy was passed by; None where it was used. `signs_in` is
    whether the setting holds a user name. `url` is empty where no proxy is set, and `pac` is the PAC file that was
    asked. `passed` are the proxies tried before this one, each with what came of it.
    """

    url: str
    source: Message | str
    exempt: Message | None = None
    signs_in: bool = False
    of_system: bool = False
    pac: PacUse | None = None
    passed: tuple[Message, ...] = ()

    @property
    def used(self) -> bool:
        """Whether the request went through it."""
        return bool(self.url) and self.exempt is None

    @property
    def by_others(self) -> bool:
        """Whether it is neither from a variable nor from what `of_system` is about: a desktop's, or of a PAC file."""
        return not self.of_system and isinstance(self.source, Message)

    @property
    def described(self) -> Message:
        """As the subject of a sentence: "The proxy http://10.0.0.1:3128, which HTTPS_PROXY names,"."""
        if self.of_system:
            return message("The proxy {url}, which the system's settings name,", "… cannot be used.", url=self.url)
        if self.by_others:
            return message("The proxy {url}, from {source},", "… cannot be used.", url=self.url, source=self.source)
        return message(
            "The proxy {url}, which {variable} names,", "… cannot be used.", url=self.url, variable=self.source
        )


@dataclass(frozen=True, slots=True)
class ChainCertificate:
    """What a certificate says (RFC 5280 section 4.1), as text; none of it can be relied on unless it was verified.

    `subject` and `issuer` are distinguished names (RFC 4514); `name` and `issuer_name` their most telling part, or a
    message that there is none.
    `names` are the hosts and addresses it is for. Times are in seconds since 1970-01-01 UTC.
    """

    subject: str
    issuer: str
    name: Message | str
    issuer_name: Message | str
    not_before: float
    not_after: float
    names: tuple[str, ...]
    sha256: str
    self_signed: bool


class Root(StrEnum):
    """What a chain of certificates ends in, judged by the list of public CAs that Mozilla keeps (certifi)."""

    PUBLIC = "public"
    PRIVATE = "private"
    UNKNOWN = "unknown"
    """The server left out a certificate in between, so the chain ends before any root."""


@dataclass(frozen=True, slots=True)
class TlsSession:
    """What the TLS handshake came to; `version` and `cipher` are empty where that is not known.

    Of a `version` that the library does not name it is a message that says so.

    `chain` is leaf first; where it is not known it is empty, and `unread` says why in one sentence.

    `ends_in` is the name of the CA at the end of the chain, whether or not its own certificate was sent, and `root`
    what kind of CA it is: a private one is a company's own, often that of a proxy that inspects TLS. Not `verified`:
    the certificate was refused, and the chain was read in a handshake of its own that sent no request.
    """

    version: Message | str
    cipher: str
    chain: tuple[ChainCertificate, ...] = ()
    ends_in: Message | str | None = None
    root: Root | None = None
    verified: bool = True
    unread: Message | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """What stopped the exchange: `message` is one sentence for the user, `technical` the library's own words."""

    kind: FailureKind
    message: Message
    technical: str = ""


@dataclass(frozen=True, slots=True)
class Assertion:
    """What a client assertion says (RFC 7523 section 3), in the order it says it; its signature is not here."""

    header: tuple[tuple[str, str], ...]
    claims: tuple[tuple[str, str | int], ...]


@dataclass(frozen=True, slots=True)
class Sent:
    """A request as it may be shown: every secret in `headers` and `body` is already masked.

    `assertion` is what the masked client assertion says, where there is one.
    """

    method: str
    url: str
    headers: tuple[tuple[str, str], ...]
    body: str = ""
    assertion: Assertion | None = None


@dataclass(frozen=True, slots=True)
class Response:
    """An answer, verbatim. `body` may hold a token, so it is kept out of repr; `received_at` is epoch seconds."""

    status: int
    phrase: str
    headers: tuple[tuple[str, str], ...]
    body: bytes = field(repr=False)
    elapsed_ms: float
    received_at: float

    def header(self, name: str) -> str | None:
        """The first header called `name`, in any case; None if it was not sent."""
        for key, value in self.headers:
            if key.lower() == name.lower():
                return value
        return None


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request, what came back, and how far it got. `failure` is None whenever a whole answer arrived.

    `sent_at` is in seconds since 1970-01-01 UTC. `clock_skew_s` is the server's clock minus ours, from the `Date`
    header (RFC 9110 section 6.6.1, whole seconds) allowed for half the round trip; positive when theirs is ahead.
    `attempts` are the addresses called, `proxy` the proxy that is set for this URL, `tls` is None over plain http and
    where no handshake was reached.
    """

    sent: Sent
    sent_at: float
    stages: tuple[Stage, ...] = ()
    response: Response | None = None
    failure: Failure | None = None
    clock_skew_s: float | None = None
    attempts: tuple[Attempt, ...] = ()
    proxy: ProxyUse | None = None
    tls: TlsSession | None = None


Progress = Callable[[Stage | StageName], None]
"""Called on the transport's own thread: with a StageName when a step starts, with its Stage when it has ended."""
