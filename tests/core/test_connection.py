"""The stages and the addresses tried, as they are recorded."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from inspector.core.exchange import Reached, Stage, StageName
from inspector.core.recorder import Recorder
from inspector.core.transport import Request, Transport
from tests.servers import Reply, serve


def test_a_stage_ends_where_the_next_begins() -> None:
    recorder = Recorder(None)
    recorder.begin(StageName.DNS, "issuer.test")
    recorder.begin(StageName.TCP, "port 443")
    recorder.detail("192.0.2.1 port 443")
    assert [(stage.name, stage.detail, stage.failed) for stage in recorder.stages] == [
        (StageName.DNS, "issuer.test", False)
    ]
    recorder.answered(1024)
    assert [stage.detail for stage in recorder.stages] == ["issuer.test", "1 024 bytes"]


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
    assert dns.detail == "127.9.9.9, 127.0.0.1"
    assert tcp.detail == f"127.9.9.9 refused, 127.0.0.1 port {site.port}"
    assert [(each.address, each.port, each.result) for each in exchange.attempts] == [
        ("127.9.9.9", site.port, Reached.REFUSED),
        ("127.0.0.1", site.port, Reached.CONNECTED),
    ]
