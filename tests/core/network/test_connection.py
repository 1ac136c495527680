"""The stages and the addresses tried, as they are recorded."""

from __future__ import annotations

import socket
import threading
import time
from typing import Any

import pytest

from inspector.core.network.exchange import FailureKind, Reached, Sent, Stage, StageName
from inspector.core.network.recorder import Recorder
from inspector.core.network.transport import Request, Transport
from tests.servers import Reply, closed_port, full_port, play, serve


def test_a_stage_ends_where_the_next_begins() -> None:
    recorder = Recorder(None)
    recorder.begin(StageName.DNS, "issuer.test")
    recorder.begin(StageName.TCP, "port 443")
    recorder.detail("192.0.2.1 port 443")
    assert [(stage.name, str(stage.detail), stage.failed) for stage in recorder.stages] == [
        (StageName.DNS, "issuer.test", False)
    ]
    recorder.answered(1024)
    assert [str(stage.detail) for stage in recorder.stages] == ["issuer.test", "1 024 bytes"]


def test_what_was_going_on_at_the_end_has_failed() -> None:
    told: list[Stage | StageName] = []
    recorder = Recorder(told.append)
    recorder.begin(StageName.TCP)
    recorder.close(failed=True)
    assert recorder.stage is StageName.TCP
    assert [stage.failed for stage in recorder.stages] == [True]
    before = list(told)
    recorder.begin(StageName.SENT)
    recorder.answered(2)
    recorder.close(failed=False)
    assert told == before
    assert len(recorder.stages) == 1


def test_the_first_failure_stays_the_one_that_is_named() -> None:
    recorder = Recorder(None)
    recorder.begin(StageName.DNS)
    recorder.mark_failed()
    recorder.begin(StageName.TCP)
    recorder.close(failed=True)
    assert recorder.stage is StageName.DNS


def test_an_address_that_refuses_is_not_the_last_word(monkeypatch: pytest.MonkeyPatch) -> None:
    def two_addresses(host: str, port: int, *_: Any, **__: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in ("127.9.9.9", "127.0.0.1")]

    with serve(Reply()) as site, monkeypatch.context() as patch:
        resolve = socket.getaddrinfo
        patch.setattr(
            socket,
            "getaddrinfo",
            lambda host, *a, **k: (two_addresses if host == "localhost" else resolve)(host, *a, **k),
        )
        exchange = Transport(timeout_s=5).send(Request.get(f"http://localhost:{site.port}"))
    assert exchange.failure is None
    dns, tcp, *_ = exchange.stages
    assert str(dns.detail) == "127.9.9.9, 127.0.0.1"
    assert str(tcp.detail) == f"127.9.9.9 refused, 127.0.0.1 port {site.port}"
    assert [(each.address, each.port, each.result) for each in exchange.attempts] == [
        ("127.9.9.9", site.port, Reached.REFUSED),
        ("127.0.0.1", site.port, Reached.CONNECTED),
    ]


def answering(monkeypatch: pytest.MonkeyPatch, ask: Any) -> None:
    """Put `ask` in the resolver's place for the name slow.test."""
    resolve = socket.getaddrinfo
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda host, *a, **k: ask() if host == "slow.test" else resolve(host, *a, **k)
    )


def test_no_name_server_is_told_from_a_name_that_is_not_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def offline() -> None:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    answering(monkeypatch, offline)
    exchange = Transport(timeout_s=5).send(Request.get("https://slow.test/"))
    assert exchange.failure is not None
    assert exchange.failure.kind is FailureKind.NO_NAME_SERVER
    assert str(exchange.failure.message) == "No name server answered when asked for the address of slow.test."
    assert [(stage.name, stage.failed) for stage in exchange.stages] == [(StageName.DNS, True)]


def test_a_resolver_that_never_answers_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    over = threading.Event()
    answering(monkeypatch, lambda: over.wait(10) and [])
    exchange = Transport(timeout_s=0.2).send(Request.get("https://slow.test/"))
    over.set()
    assert exchange.failure is not None
    assert exchange.failure.kind is FailureKind.NO_NAME_SERVER
    assert [(stage.name, stage.failed) for stage in exchange.stages] == [(StageName.DNS, True)]


def test_every_address_is_tried_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    port = closed_port()
    addresses = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (f"127.0.0.{last}", port)) for last in (1, 2, 1)]
    answering(monkeypatch, lambda: addresses)
    exchange = Transport(timeout_s=5).send(Request.get(f"https://slow.test:{port}/"))
    assert exchange.failure is not None
    assert exchange.failure.kind is FailureKind.REFUSED
    assert str(exchange.failure.message) == (
        "slow.test refused the connection: nothing listens on that port. "
        "Tried were 127.0.0.1 refused, 127.0.0.2 refused."
    )
    assert str(exchange.stages[-1].detail) == "127.0.0.1 refused, 127.0.0.2 refused"
    assert [each.result for each in exchange.attempts] == [Reached.REFUSED, Reached.REFUSED]


def test_one_refusal_among_silences_is_what_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with full_port() as port:
        addresses = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (f"127.0.0.{last}", port)) for last in (2, 1)]
        answering(monkeypatch, lambda: addresses)
        exchange = Transport(timeout_s=0.5).send(Request.get(f"https://slow.test:{port}/"))
    assert [each.result for each in exchange.attempts] == [Reached.REFUSED, Reached.NO_ANSWER]
    assert exchange.failure is not None
    assert exchange.failure.kind is FailureKind.REFUSED


def _unread(_: socket.socket, over: threading.Event) -> None:
    over.wait(10)


def test_a_request_that_is_not_taken() -> None:
    """Larger than all buffers between the two, at a server that does not read."""
    with play(_unread) as site:
        large = Request(Sent("POST", site.url, ()), (), b" " * 64 * 1024 * 1024)
        exchange = Transport(timeout_s=0.5).send(large)
    assert exchange.failure is not None
    assert exchange.failure.kind is FailureKind.READ_TIMEOUT
    assert str(exchange.failure.message) == "127.0.0.1 did not take the whole request within 0.5 s."
    assert exchange.stages[-1].name is StageName.SENT


def test_finding_words_for_a_stage_is_not_part_of_its_time() -> None:
    recorder = Recorder()
    recorder.begin(StageName.TLS)
    recorder.stop_clock()
    began = time.perf_counter()
    while time.perf_counter() - began < 0.02:
        pass
    recorder.begin(StageName.SENT)
    assert recorder.stages[0].ms < 15
