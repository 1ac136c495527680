"""One request against real servers on loopback: what is recorded, what is bounded, what is refused."""

from __future__ import annotations

import gzip
import socket
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email.utils import format_datetime, formatdate
from pathlib import Path

import pytest

from inspector.core.deadline import Cancel
from inspector.core.issuer.grant import build_request
from inspector.core.network.exchange import Exchange, FailureKind, Response, Sent, Stage, StageName
from inspector.core.network.transport import Request, Transport, clock_skew
from inspector.core.profiles.profile import Profile
from tests.core.exchanges import failed, get
from tests.servers import Asked, Reply, closed_port, full_port, play, read_head, serve

SECRET = "s3cret :%+ ünïcode"
QUICK_S = 0.5
HTTP = [StageName.SENT, StageName.FIRST_BYTE, StageName.BODY]
OUTSIDE = "issuer.test"
"""A name that no resolver knows (RFC 6761): only a proxy can lead to it."""


def post(url: str) -> Request:
    """A token request as the program makes it, with the secret in both places it can be in."""
    basic = Profile("test", provider="generic", client_id="client", token_url=url)
    request = build_request(basic, url, SECRET, 0.0)
    return Request(request.sent, request.headers, (request.body or b"") + b"&client_secret=" + SECRET.encode())


def stages(exchange: Exchange) -> list[StageName]:
    return [stage.name for stage in exchange.stages]


# --- What an answer becomes ---


def test_an_answer_is_kept_verbatim() -> None:
    reply = Reply(400, b'{"error":"invalid_client"}', {"X-Odd": "a", "x-odd": "b", "Date": formatdate(usegmt=True)})
    with serve(reply) as site:
        exchange = get(f"{site.url}/token?a=b")
    assert exchange.failure is None
    response = exchange.response
    assert response is not None
    assert (response.status, response.phrase, response.body) == (400, "Bad Request", reply.body)
    assert [value for name, value in response.headers if name.lower() == "x-odd"] == ["a", "b"]
    assert response.header("x-ODD") == "a"
    assert exchange.sent_at <= response.received_at
    assert response.elapsed_ms > 0
    (asked,) = site.asked
    assert (asked.method, asked.path, asked.body) == ("GET", "/token?a=b", b"")
    assert asked.headers["Accept"] == "application/json"
    assert asked.headers["User-Agent"].startswith("token-inspector/")
    assert "Cookie" not in asked.headers


def test_stages_come_in_order_as_they_begin_and_end() -> None:
    told: list[Stage | StageName] = []
    with serve(Reply()) as site:
        exchange = Transport().send(Request.get(site.url), told.append)
    assert stages(exchange) == [StageName.DNS, StageName.TCP, *HTTP]
    details = ["127.0.0.1", f"127.0.0.1 port {site.port}", "", "200 OK", "2 bytes"]
    assert [str(stage.detail) for stage in exchange.stages] == details
    assert all(stage.ms >= 0 and not stage.failed for stage in exchange.stages)
    assert exchange.response is not None
    assert sum(stage.ms for stage in exchange.stages) <= exchange.response.elapsed_ms + 1
    assert told == [news for stage in exchange.stages for news in (stage.name, stage)]


def test_the_secret_is_sent_and_not_shown() -> None:
    with serve(Reply(body=b'{"access_token":"the-token"}')) as site:
        request = post(site.url)
        exchange = Transport().send(request)
    (asked,) = site.asked
    assert SECRET.encode() in asked.body
    assert asked.headers["Authorization"].startswith("Basic ")
    for shown in (repr(request), repr(exchange)):
        assert SECRET not in shown
        assert asked.headers["Authorization"].removeprefix("Basic ") not in shown
        assert "the-token" not in shown


def test_a_compressed_answer_is_read() -> None:
    with serve(Reply(body=gzip.compress(b'{"keys":[]}'), headers={"Content-Encoding": "gzip"})) as site:
        response = get(site.url).response
    assert response is not None
    assert response.body == b'{"keys":[]}'


# --- What is not done ---


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(status: int) -> None:
    with serve(Reply()) as elsewhere, serve(Reply(status, headers={"Location": elsewhere.url})) as site:
        exchange = Transport().send(post(site.url))
    assert exchange.response is not None
    assert exchange.response.status == status
    assert exchange.response.header("Location") == elsewhere.url
    assert len(site.asked) == 1
    assert elsewhere.asked == []


def test_netrc_is_not_read(own_home: Path) -> None:
    for name in (".netrc", "_netrc"):
        netrc = own_home / name
        netrc.write_text("machine 127.0.0.1 login someone password else\n")
        netrc.chmod(0o600)
    with serve(Reply()) as site:
        get(site.url)
        Transport().send(post(site.url))
    without, basic = (asked.headers for asked in site.asked)
    assert "Authorization" not in without
    assert basic["Authorization"] == dict(post(site.url).headers)["Authorization"]


def test_no_cookie_is_kept_from_one_request_to_the_next() -> None:
    transport = Transport()
    with serve(Reply(headers={"Set-Cookie": "seen=yes; Path=/"})) as site:
        for _ in range(2):
            transport.send(Request.get(site.url))
    assert "Cookie" not in site.asked[1].headers


@pytest.mark.parametrize(
    "url, says",
    [
        ("http://192.0.2.1/token", "192.0.2.1 is not this computer"),
        ("http://issuer.test/token", "issuer.test is not this computer"),
        ("http://127.0.0.1.issuer.test/", "is not this computer"),
        ("http://0.0.0.0/", "is not this computer"),
        ("https://name:word@issuer.test/", "user name or password"),
        ("https://name@issuer.test/", "user name or password"),
        ("http://127.0.0.1\\@issuer.test/", "user name or password"),
        ("ftp://issuer.test/", "starts with https://"),
        ("file:///etc/hostname", "starts with https://"),
        ("issuer.test/token", "starts with https://"),
        ("https:///token", "starts with https://"),
        ("https://issuer.test:0/", "starts with https://"),
        ("https://issuer.test:99999/", "cannot be read"),
        ("https://[::1/", "cannot be read"),
        ("", "starts with https://"),
    ],
)
def test_an_address_that_will_not_do_is_refused_before_any_stage(url: str, says: str) -> None:
    exchange = Transport().send(post(url))
    kind, message = failed(exchange)
    assert kind is FailureKind.BAD_URL
    assert says in message
    assert "word" not in message.replace("password", "")
    assert exchange.stages == ()


@pytest.mark.parametrize("name", ["localhost", "idp.localhost", "LOCALHOST."])
@pytest.mark.parametrize("addresses", [["192.0.2.7"], ["127.0.0.1", "192.0.2.7"], ["2001:db8::1"]])
def test_a_name_of_this_computer_that_leads_to_another_one_is_not_asked(
    name: str, addresses: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """/etc/hosts and name servers may say anything of it, and the secret would go there in plain text."""

    def found(host: str, port: int, **_: object) -> list[tuple[object, ...]]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in addresses]

    monkeypatch.setattr(socket, "getaddrinfo", found)
    exchange = Transport(QUICK_S).send(post(f"http://{name}:9/token"))
    kind, message = failed(exchange)
    assert kind is FailureKind.BAD_URL
    assert message.endswith(f" is {addresses[-1]}, which is not this computer, so its URL has to start with https://.")
    assert exchange.attempts == ()


def test_a_name_of_this_computer_that_leads_to_it_is_asked() -> None:
    with serve(Reply(body=b"{}")) as site:
        exchange = Transport(5.0).send(post(site.url.replace("127.0.0.1", "localhost")))
    assert exchange.response is not None


# --- What goes wrong on the way ---


def test_a_refused_port() -> None:
    exchange = get(f"http://127.0.0.1:{closed_port()}/")
    assert failed(exchange) == (
        FailureKind.REFUSED,
        "127.0.0.1 refused the connection: nothing listens on that port.",
    )
    assert stages(exchange) == [StageName.DNS, StageName.TCP]
    assert [stage.failed for stage in exchange.stages] == [False, True]


def test_a_name_that_is_not_found() -> None:
    exchange = get("https://auth.invalid/token")
    assert failed(exchange) == (FailureKind.NAME_NOT_FOUND, "No address was found for the name auth.invalid.")
    assert [(stage.name, stage.failed) for stage in exchange.stages] == [(StageName.DNS, True)]


def test_a_port_that_does_not_answer_the_call() -> None:
    with full_port() as port:
        exchange = get(f"http://127.0.0.1:{port}/", timeout_s=QUICK_S)
    assert failed(exchange) == (
        FailureKind.CONNECT_TIMEOUT,
        f"127.0.0.1 did not accept a connection within {QUICK_S} s.",
    )
    assert stages(exchange)[-1] is StageName.TCP


def test_a_server_that_takes_the_request_and_never_answers() -> None:
    with play(lambda _, over: _until(over)) as site:
        exchange = get(site.url, timeout_s=QUICK_S)
    assert failed(exchange) == (
        FailureKind.READ_TIMEOUT,
        f"127.0.0.1 took the request and did not answer within {QUICK_S} s.",
    )
    assert exchange.stages[-1].name is StageName.FIRST_BYTE
    assert exchange.stages[-1].failed


def test_a_slow_drip_is_bounded_as_a_whole() -> None:
    def drip(connection: socket.socket, over: threading.Event) -> None:
        read_head(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        while not over.wait(QUICK_S / 5):
            connection.sendall(b" ")

    with play(drip) as site:
        began = time.monotonic()
        exchange = get(site.url, timeout_s=QUICK_S)
        took = time.monotonic() - began
    assert failed(exchange) == (FailureKind.BODY_TIMEOUT, "The whole exchange took longer than 1 s.")
    assert exchange.stages[-1].name is StageName.BODY
    assert 2 * QUICK_S <= took < 5


def test_cancelling_from_another_thread_returns_at_once() -> None:
    cancel, reached = Cancel(), threading.Event()

    def take_and_wait(connection: socket.socket, over: threading.Event) -> None:
        read_head(connection)
        reached.set()
        _until(over)

    with play(take_and_wait) as site:
        canceller = threading.Thread(target=lambda: cancel.set() if reached.wait(10) else None)
        canceller.start()
        began = time.monotonic()
        exchange = Transport(timeout_s=30).send(post(site.url), cancel=cancel)
        took = time.monotonic() - began
        canceller.join()
    assert failed(exchange) == (FailureKind.CANCELLED, "The request was cancelled.")
    assert took < 10
    assert exchange.stages[-1].failed


def test_nothing_is_told_of_an_exchange_that_is_over() -> None:
    cancel, answered = Cancel(), threading.Event()
    told: list[Stage | StageName] = []

    def cancel_when_asked(asked: Asked) -> Reply:
        cancel.set()
        answered.wait(10)
        return Reply()

    with serve(cancel_when_asked) as site:
        Transport(timeout_s=10).send(Request.get(site.url), told.append, cancel)
        so_far = list(told)
        answered.set()
    assert told == so_far
    assert isinstance(told[-1], Stage)
    assert told[-1].failed


def test_cancelled_before_it_began() -> None:
    cancel = Cancel()
    cancel.set()
    with serve(Reply()) as site:
        exchange = Transport().send(post(site.url), cancel=cancel)
    assert failed(exchange)[0] is FailureKind.CANCELLED
    assert (exchange.stages, site.asked) == ((), [])


@pytest.mark.parametrize("encoding", ["identity", "gzip"])
def test_a_body_that_is_too_large_is_not_read_to_its_end(encoding: str) -> None:
    size = 3 * 1024 * 1024
    body = b" " * size if encoding == "identity" else gzip.compress(b" " * size)
    with serve(Reply(body=body, headers={"Content-Encoding": encoding})) as site:
        exchange = get(site.url)
    assert failed(exchange) == (
        FailureKind.TOO_LARGE,
        "127.0.0.1 sent more than 1 MiB, so the rest was not read.",
    )


@pytest.mark.parametrize("headers", [{"X": "a" * 70_000}, {f"X-{number}": "a" for number in range(110)}])
def test_headers_that_are_too_large_are_no_early_end(headers: dict[str, str]) -> None:
    with serve(Reply(headers=headers)) as site:
        exchange = get(site.url)
    words = "127.0.0.1 sent more or longer headers than are read."
    assert failed(exchange) == (FailureKind.TOO_LARGE, words)


def test_a_body_of_exactly_the_limit_is_read() -> None:
    with serve(Reply(body=b"x" * 2048)) as site:
        fits = Transport(max_body_bytes=2048).send(Request.get(site.url))
        too_large = Transport(max_body_bytes=2047).send(Request.get(site.url))
    assert fits.response is not None
    assert len(fits.response.body) == 2048
    assert failed(too_large)[0] is FailureKind.TOO_LARGE


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{",
    ],
    ids=["nothing", "shorter than announced", "chunk cut off"],
)
def test_an_answer_that_is_cut_short(answer: bytes) -> None:
    with play(_saying(answer)) as site:
        exchange = get(site.url)
    words = "127.0.0.1 ended the connection before the whole answer had arrived."
    assert failed(exchange) == (FailureKind.CUT_SHORT, words)
    assert exchange.stages[-1].failed


CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


@pytest.mark.parametrize(
    "answer",
    [
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"\x15\r\n",
        b"220 mail ready\r\n",
        b"HTTP/3 200 OK\r\n\r\n{}",
        *(CHUNKED + size + b"\r\n{}\r\n0\r\n\r\n" for size in (b"-2", b"+2", b"0x2", b"0_2", b"two", b"", b"; a=b")),
    ],
)
def test_an_answer_that_is_not_http(answer: bytes) -> None:
    with play(_saying(answer)) as site:
        exchange = get(site.url)
    assert failed(exchange) == (FailureKind.NOT_HTTP, "What 127.0.0.1 answered on this port is not HTTP.")


def _saying(answer: bytes) -> Callable[[socket.socket, threading.Event], None]:
    def say(connection: socket.socket, _: threading.Event) -> None:
        read_head(connection)
        connection.sendall(answer)

    return say


def _until(over: threading.Event) -> None:
    over.wait(10)


# --- The clock ---


@pytest.mark.parametrize("ahead", [600, -600, 86_400])
def test_a_clock_that_differs(ahead: int) -> None:
    def answer(_: Asked) -> Reply:
        return Reply(headers={"Date": formatdate(time.time() + ahead, usegmt=True)})

    with serve(answer) as site:
        skew = get(site.url).clock_skew_s
    assert skew is not None
    assert ahead - 3 < skew < ahead + 3


def test_a_clock_that_agrees() -> None:
    with serve(lambda _: Reply(headers={"Date": formatdate(usegmt=True)})) as site:
        assert get(site.url).clock_skew_s == 0.0


@pytest.mark.parametrize("date", [None, "", "yesterday", "Thu, 99 Foo 2026 99:99:99 GMT", "0", "\u00ff"])
def test_no_date_that_can_be_read_is_no_skew(date: str | None) -> None:
    with serve(Reply(headers={} if date is None else {"Date": date})) as site:
        exchange = get(site.url)
    assert exchange.failure is None
    assert exchange.clock_skew_s is None


@pytest.fixture
def far_from_greenwich() -> Iterator[None]:
    """All three forms of a date in HTTP are in UTC (RFC 9110 section 5.6.7), wherever the program runs."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "Asia/Kolkata")
        time.tzset()
        yield
    time.tzset()


NOON = datetime(2026, 9, 22, 12, 0, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "date, sent, received, skew",
    [
        (format_datetime(NOON, usegmt=True), 0.0, 0.2, 0.0),
        (format_datetime(NOON, usegmt=True), 0.9, 1.3, 0.0),
        (format_datetime(NOON, usegmt=True), 10.0, 10.2, -9.1),
        (format_datetime(NOON, usegmt=True), -10.2, -10.0, 10.1),
        (format_datetime(NOON, usegmt=True), -10.0, 10.0, 0.0),
        ("Tuesday, 22-Sep-26 12:00:00 GMT", 0.0, 0.2, 0.0),
        ("Tue Sep 22 12:00:00 2026", 0.0, 0.2, 0.0),
        ("Tue, 22 Sep 2026 14:00:00 +0200", 0.0, 0.2, 0.0),
    ],
)
def test_skew_allows_for_whole_seconds_and_the_round_trip(
    far_from_greenwich: None, date: str, sent: float, received: float, skew: float
) -> None:
    at = NOON.timestamp()
    response = Response(200, "OK", (("Date", date),), b"", 1.0, at + received)
    assert clock_skew(response, at + sent) == pytest.approx(skew)


def test_time_is_asked_of_the_clock_that_was_given() -> None:
    with serve(Reply(headers={"Date": formatdate(1_000_000_000, usegmt=True)})) as site:
        exchange = Transport(now=lambda: 1_000_000_000.5).send(Request.get(site.url))
    assert exchange.sent_at == 1_000_000_000.5
    assert exchange.clock_skew_s == 0.0


def test_a_request_shows_only_what_is_masked() -> None:
    request = Request(Sent("POST", "https://issuer.test/", ()), (("Authorization", "Basic abc"),), b"client_secret=abc")
    assert "abc" not in repr(request)
