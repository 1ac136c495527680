"""What a failed exchange shows not to be the cause."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.core.diagnosis.table import failures
from inspector.core.network.exchange import Exchange, Failure, FailureKind, ProxyUse, Response, Sent, Stage, StageName
from inspector.core.report.diagnosis import diagnosis_markdown, diagnosis_text
from inspector.core.text.message import verbatim
from tests.core.explained import diagnosed

SENT = Sent("POST", "https://login.example.com/token", (), "grant_type=client_credentials")
JSON = (("Content-Type", "application/json"),)


def stages(*names: StageName, failed: StageName | None = None) -> tuple[Stage, ...]:
    return tuple(Stage(name, 1.0, "", failed=name is failed) for name in names)


def answered(body: bytes, *names: StageName) -> Exchange:
    response = Response(400, "Bad Request", JSON, body, 5.0, 0.0)
    return Exchange(SENT, 0.0, stages(*names), response)


def broken(kind: FailureKind, *names: StageName) -> Exchange:
    return Exchange(SENT, 0.0, stages(*names, failed=names[-1]), None, Failure(kind, verbatim("It failed.")))


DNS, TCP, PROXY, TLS, SENT_STAGE = StageName.DNS, StageName.TCP, StageName.PROXY, StageName.TLS, StageName.SENT


@pytest.mark.parametrize(
    "exchange,said",
    [
        (
            answered(b'{"error":"invalid_client"}', DNS, TCP, TLS, SENT_STAGE),
            ("Network, proxy and TLS: the request reached login.example.com.",),
        ),
        (
            answered(b'{"error":"invalid_client"}', DNS, TCP, SENT_STAGE),
            ("Network and proxy: the request reached login.example.com.",),
        ),
        (answered(b"<html>Log in to this network</html>", DNS, TCP, TLS, SENT_STAGE), ()),
        (broken(FailureKind.NAME_NOT_FOUND, DNS), ()),
        (broken(FailureKind.REFUSED, DNS, TCP), ("Name: login.example.com was found.",)),
        (
            broken(FailureKind.CERT_EXPIRED, DNS, TCP, TLS),
            ("Name and port: login.example.com was found and took the connection.",),
        ),
        (
            broken(FailureKind.READ_TIMEOUT, DNS, TCP, TLS, SENT_STAGE),
            ("Name, port and certificate: a connection to login.example.com stood.",),
        ),
        (broken(FailureKind.CERT_EXPIRED, DNS, TCP, PROXY, TLS), ()),
        (replace(broken(FailureKind.PROXY_UNREACHABLE, DNS, TCP), proxy=ProxyUse("http://a:1", "HTTPS_PROXY")), ()),
    ],
)
def test_how_far_it_got_says_what_is_not_the_cause(exchange: Exchange, said: tuple[str, ...]) -> None:
    diagnosis = diagnosed(exchange, "generic")
    assert diagnosis is not None
    assert diagnosis.ruled_out == said


def test_both_reports_say_what_is_ruled_out_and_less_likely() -> None:
    diagnosis = diagnosed(answered(b'{"error":"invalid_client"}', DNS, TCP, TLS), "cognito")
    assert diagnosis is not None
    text, markdown = diagnosis_text(diagnosis), diagnosis_markdown(diagnosis)
    assert "  Ruled out: Network, proxy and TLS: the request reached login.example.com.\n" in text
    assert "  Less likely: Scopes (usually invalid_scope) or the grant (usually unauthorized_client).\n" in text
    assert "- Ruled out: " in markdown
    assert "- Less likely: " in markdown
    alone = diagnosis_text(replace(diagnosis, ruled_out=(), less_likely=None))
    assert "Ruled out" not in alone
    assert "Less likely" not in alone


def test_what_is_less_likely_is_worded_as_that() -> None:
    worded = [row for row in failures().rows if row.less_likely]
    assert len(worded) >= 8
    assert all(not row.sure for row in worded if "cognito" in row.id)
