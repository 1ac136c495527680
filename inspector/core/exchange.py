"""One request and what came back, as values: what was sent (masked), how far it got, the answer or the failure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum


class StageName(StrEnum):
    """The steps of an exchange, in order; a step that was not needed (TLS over plain http) is not recorded.

    SENT is the time that writing the request took, FIRST_BYTE the wait for the status line and headers after it.
    """

    DNS = "DNS"
    TCP = "TCP"
    PROXY = "Proxy"
    TLS = "TLS"
    SENT = "Request sent"
    FIRST_BYTE = "First byte"
    BODY = "Body"

    @property
    def of_http(self) -> bool:
        """Whether the connection stood by then, so that what follows is HTTP."""
        return self in (StageName.SENT, StageName.FIRST_BYTE, StageName.BODY)


@dataclass(frozen=True, slots=True)
class Stage:
    """One step that was reached: how long it took in milliseconds, what it came to, and whether it went wrong."""

    name: StageName
    ms: float
    detail: str
    failed: bool = False


class FailureKind(StrEnum):
    """Why there is no usable answer, as far as the transport can tell."""

    NAME_NOT_FOUND = "name_not_found"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    CONNECT_TIMEOUT = "connect_timeout"
    PROXY = "proxy"
    CERTIFICATE = "certificate"
    CLIENT_CERTIFICATE_FILE = "client_certificate_file"
    TLS = "tls"
    READ_TIMEOUT = "read_timeout"
    CUT_SHORT = "cut_short"
    TOO_LARGE = "too_large"
    BAD_URL = "bad_url"
    CANCELLED = "cancelled"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Failure:
    """What stopped the exchange: `message` is one sentence for the user, `technical` the library's own words."""

    kind: FailureKind
    message: str
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
    """

    sent: Sent
    sent_at: float
    stages: tuple[Stage, ...] = ()
    response: Response | None = None
    failure: Failure | None = None
    clock_skew_s: float | None = None


Progress = Callable[[Stage | StageName], None]
"""Called on the transport's own thread: with a StageName when a step starts, with its Stage when it has ended."""
