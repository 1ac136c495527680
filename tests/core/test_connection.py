"""The stages as they are recorded, and what each error of the network stack comes to."""

from __future__ import annotations

import errno
import os
import socket
from typing import Any

import pytest
import requests

from inspector.core.connection import Recorder, explain
from inspector.core.exchange import FailureKind, Stage, StageName
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
    assert recorder.failed_in is StageName.TCP
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
    assert recorder.failed_in is StageName.DNS


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
    assert tcp.detail == f"127.0.0.1 port {site.port}"


@pytest.mark.parametrize("code", [errno.ENETUNREACH, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL, errno.EACCES])
def test_no_way_there(code: int) -> None:
    failure = explain(OSError(code, os.strerror(code)), StageName.TCP, "https://issuer.test/", 1)
    assert failure.kind is FailureKind.UNREACHABLE
    assert failure.message == "issuer.test cannot be reached from this computer."
    assert os.strerror(code) in failure.technical


def test_the_technical_words_are_the_innermost_and_repeat_no_url() -> None:
    url = "https://issuer.test/token?key=word"
    outer = requests.exceptions.ConnectionError(f"Max retries exceeded with url: {url}")
    outer.__cause__ = ConnectionResetError(errno.ECONNRESET, "Connection reset by peer")
    failure = explain(outer, None, url, 1)
    assert failure.kind is FailureKind.CUT_SHORT
    assert failure.technical == "ConnectionResetError: Connection reset by peer"
    assert "word" not in repr(failure)


def test_errors_that_point_at_each_other_are_followed_once() -> None:
    first, second = requests.exceptions.ConnectionError(), requests.exceptions.ConnectionError()
    first.__cause__, second.__cause__ = second, first
    assert explain(first, None, "https://issuer.test/", 1).kind is FailureKind.CUT_SHORT


def test_an_error_nobody_thought_of_is_named() -> None:
    failure = explain(RuntimeError("with a secret in it"), None, "https://issuer.test/", 1)
    assert failure.kind is FailureKind.OTHER
    assert failure.message == "The request to issuer.test failed (RuntimeError)."
    assert "secret" not in repr(failure)
