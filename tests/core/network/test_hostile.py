"""Servers that send without end: headers, interim answers, trailers, chunk sizes, and bodies that grow."""

from __future__ import annotations

import contextlib
import gzip
import resource
import socket
import sys
import threading
import zlib
from collections.abc import Callable, Iterator
from functools import cache
from itertools import repeat

import pytest

from inspector.core.network.answer import MAX_HEADER_BYTES, MAX_HEADER_LINES
from inspector.core.network.exchange import Exchange, FailureKind
from inspector.core.network.transport import Request, Transport
from tests.servers import Reply, Script, play, read_head, serve

HEADERS = "127.0.0.1 sent more or longer headers than are read."
OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
MIB = 1024 * 1024


def get(url: str) -> Exchange:
    return Transport(timeout_s=60).send(Request.get(url))


def saying(pieces: Callable[[], Iterator[bytes]], sent: list[int] | None = None) -> Script:
    """Send one piece after another for as long as they are taken."""

    def say(connection: socket.socket, over: threading.Event) -> None:
        read_head(connection)
        with contextlib.suppress(OSError):
            for piece in pieces():
                if over.is_set():
                    return
                connection.sendall(piece)
                if sent is not None:
                    sent.append(len(piece))

    return say


def failed(exchange: Exchange) -> tuple[FailureKind, str]:
    assert exchange.failure is not None
    assert exchange.response is None
    return exchange.failure.kind, str(exchange.failure.message)


def endless(start: bytes, piece: bytes) -> Callable[[], Iterator[bytes]]:
    def pieces() -> Iterator[bytes]:
        yield start
        yield from repeat(piece)

    return pieces


@pytest.mark.parametrize(
    "pieces",
    [
        endless(OK, b"X: " + b"a" * 60_000 + b"\r\n"),
        endless(OK + b"X: ", b"a" * 60_000),
        endless(OK, b"X: y\r\n"),
        endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
        endless(b"", b"HTTP/1.1 103 Early Hints\r\nLink: <" + b"a" * 9_000 + b">\r\n\r\n"),
        endless(b"", b"HTTP/1.1 199 Whatever\r\n\r\n"),
        endless(b"HTTP/1.1 200 ", b"a" * 60_000),
        endless(CHUNKED + b"2\r\n{}\r\n0\r\n", b"X: y\r\n"),
        endless(CHUNKED + b"2\r\n{}\r\n0\r\n", b"X: " + b"a" * 60_000 + b"\r\n"),
        endless(CHUNKED + b"0\r\n" + b"X: ", b"a" * 60_000),
        endless(CHUNKED, b"0" * 60_000),
        endless(CHUNKED + b"2; x=", b"a" * 60_000),
    ],
    ids=[
        "long headers", "one header", "many headers", "100 for ever", "103 for ever", "199 for ever", "status line",
        "many trailers", "long trailers", "one trailer", "size of a chunk", "extension of a chunk",
    ],
)  # fmt: skip
def test_lines_without_end_are_not_read_to_their_end(pieces: Callable[[], Iterator[bytes]]) -> None:
    sent: list[int] = []
    with play(saying(pieces, sent)) as site:
        assert failed(get(site.url)) == (FailureKind.TOO_LARGE, HEADERS)
    assert sum(sent) < 16 * MIB, "what the system's own buffers hold, and no more"


def test_all_headers_together_are_bounded() -> None:
    """No line is too long and there are not too many of them."""
    size = MAX_HEADER_BYTES // 8
    few = b"".join(b"X%d: %b\r\n" % (number, b"a" * size) for number in range(7))
    many = few + b"Y: " + b"a" * size + b"\r\n"
    with play(saying(lambda: iter([OK + few + b"Content-Length: 2\r\n\r\n{}"]))) as site:
        answered = get(site.url).response
    assert answered is not None
    assert (answered.body, len(answered.headers)) == (b"{}", 8)
    with play(saying(lambda: iter([OK + many + b"Content-Length: 2\r\n\r\n{}"]))) as site:
        assert failed(get(site.url)) == (FailureKind.TOO_LARGE, HEADERS)


@pytest.mark.parametrize("status", [b"100 Continue", b"102 Processing", b"103 Early Hints", b"199 Whatever"])
def test_an_interim_answer_is_passed_over(status: bytes) -> None:
    """RFC 9110 section 15.2."""
    interim = b"HTTP/1.1 " + status + b"\r\nLink: </x>\r\n\r\n"
    with play(saying(lambda: iter([interim * 3 + OK + b"Content-Length: 2\r\n\r\n{}"]))) as site:
        response = get(site.url).response
    assert response is not None
    assert (response.status, response.body, response.header("Link")) == (200, b"{}", None)


def test_trailers_that_fit_are_taken() -> None:
    assert MAX_HEADER_LINES > 20
    answer = CHUNKED + b"2\r\n{}\r\n0\r\n" + b"X: y\r\n" * 10 + b"\r\n"
    with play(saying(lambda: iter([answer]))) as site:
        response = get(site.url).response
    assert response is not None
    assert response.body == b"{}"


def test_a_body_of_the_largest_size_in_the_smallest_chunks_is_taken() -> None:
    with play(saying(lambda: iter([CHUNKED + b"1\r\n \r\n" * 200_000 + b"0\r\n\r\n"]))) as site:
        response = get(site.url).response
    assert response is not None
    assert len(response.body) == 200_000


def test_a_proxy_without_end_is_not_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[int] = []
    with play(saying(endless(OK, b"X: y\r\n"), sent)) as site:
        monkeypatch.setenv("https_proxy", site.url)
        kind, words = failed(get("https://issuer.test/"))
    assert kind is FailureKind.PROXY
    assert "did not open a connection to issuer.test" in words
    assert sum(sent) < 16 * MIB


# --- Bodies that grow ---


@cache
def nested(*encodings: str) -> bytes:
    """128 MiB of nothing, packed again and again."""
    data = bytes(128 * MIB)
    for encoding in encodings:
        data = gzip.compress(data, 1) if encoding == "gzip" else zlib.compress(data, 1)
    return data


@pytest.mark.parametrize("chunked", [False, True])
@pytest.mark.parametrize("encodings", [("gzip",), ("deflate",), ("gzip", "gzip"), ("deflate", "gzip"), ("gzip",) * 3])
def test_a_body_that_grows_when_unpacked_is_not_unpacked_to_its_end(encodings: tuple[str, ...], chunked: bool) -> None:
    body = nested(*encodings)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    head = OK + b"Content-Encoding: " + ", ".join(encodings).encode() + b"\r\n"
    if chunked:
        answer = head + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%b\r\n0\r\n\r\n" % (len(body), body)
    else:
        answer = head + b"Content-Length: %d\r\n\r\n%b" % (len(body), body)
    with play(saying(lambda: iter([answer]))) as site:
        kind, words = failed(get(site.url))
    assert (kind, words) == (FailureKind.TOO_LARGE, "127.0.0.1 sent more than 1 MiB, so the rest was not read.")
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * (1 if sys.platform == "darwin" else 1024)
    assert grown < 64 * MIB


def test_a_redirect_has_no_larger_body_than_other_answers() -> None:
    """requests reads the body of each redirect to its end before anybody else can, whether or not it follows it."""
    body = nested("gzip")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    head = b"HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Encoding: gzip\r\n"
    with play(saying(lambda: iter([head + b"Content-Length: %d\r\n\r\n%b" % (len(body), body)]))) as site:
        assert failed(get(site.url))[0] is FailureKind.TOO_LARGE
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * (1 if sys.platform == "darwin" else 1024)
    assert grown < 64 * MIB


@pytest.mark.parametrize(
    "location", [b"http://[", b"//[::1", b"\xff", b"https://\xc3\x28/", b"", b"http://a:99999999/"]
)
def test_a_redirect_to_nowhere_is_an_answer(location: bytes) -> None:
    answer = b"HTTP/1.1 302 Found\r\nLocation: " + location + b"\r\nContent-Length: 2\r\n\r\n{}"
    with play(saying(lambda: iter([answer]))) as site:
        response = get(site.url).response
    assert response is not None
    assert (response.status, response.body, response.header("Location")) == (302, b"{}", location.decode("latin-1"))


def test_a_stream_that_unpacks_to_nothing_has_an_end() -> None:
    """Empty blocks of deflate (RFC 1951 section 3.2.4): any number of bytes, and none is data."""
    packer = zlib.compressobj(wbits=31)
    start = packer.compress(b"{") + packer.flush(zlib.Z_FULL_FLUSH)
    empty = b"\x00\x00\x00\xff\xff" * 10_000
    sent: list[int] = []
    with play(saying(endless(OK + b"Content-Encoding: gzip\r\n\r\n" + start, empty), sent)) as site:
        kind, words = failed(get(site.url))
    assert kind is FailureKind.TOO_LARGE
    assert words == "127.0.0.1 sent more than 16 MiB, so the rest was not read."


@pytest.mark.parametrize("encodings", ["gzip", "gzip, " * 20 + "gzip"])
def test_a_body_that_is_not_packed_as_it_is_said_to_be(encodings: str) -> None:
    with serve(Reply(body=b"{}", headers={"Content-Encoding": encodings})) as site:
        words = "127.0.0.1 sent an answer that is not packed as its Content-Encoding says."
        assert failed(get(site.url)) == (FailureKind.OTHER, words)


def test_two_lengths_are_told() -> None:
    """RFC 9112 section 6.3: where an answer ends is then anybody's guess."""
    with play(saying(lambda: iter([OK + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}"]))) as site:
        words = "127.0.0.1 sent headers that contradict each other about the length of its answer."
        assert failed(get(site.url)) == (FailureKind.OTHER, words)
