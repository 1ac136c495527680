"""Short ways to send a request and to say how it failed."""

from __future__ import annotations

from pathlib import Path

from inspector.core.network.exchange import Exchange, FailureKind
from inspector.core.network.transport import Request, Transport


def get(url: str, bundle: Path | None = None, timeout_s: float = 10.0) -> Exchange:
    """What came of asking `url`, with the certificates in `bundle` trusted alone."""
    return Transport(timeout_s, str(bundle) if bundle else None).send(Request.get(url))


def failed(exchange: Exchange) -> tuple[FailureKind, str]:
    """The kind of failure and its sentence; the test fails where there was none."""
    assert exchange.failure is not None
    assert exchange.response is None
    return exchange.failure.kind, str(exchange.failure.message)
