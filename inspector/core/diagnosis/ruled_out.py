"""What an exchange that failed shows not to be the cause: how far it got says so, without any guess."""

from __future__ import annotations

import json

from inspector.core.network.exchange import Exchange, StageName
from inspector.core.text.message import Message, message

CLOCKS_AGREE_S = 30
"""Issuers allow at least this much between two clocks, so a smaller difference explains nothing."""


def ruled_out(exchange: Exchange, host: Message | str) -> tuple[Message, ...]:
    """One sentence for each, most telling first; none where nothing can be told apart. `host` is whom it asked."""
    reached = _reached(exchange, host)
    clock = _clock(exchange)
    return tuple(sentence for sentence in (reached, clock) if sentence)


def _reached(exchange: Exchange, host: Message | str) -> Message | None:
    """An answer in JSON came from a server; anything else may come from whatever is on the way."""
    if exchange.response is not None and exchange.failure is None:
        secured = any(stage.name is StageName.TLS for stage in exchange.stages)
        if not _is_json(exchange.response.body):
            return None
        if secured:
            return message("Network, proxy and TLS: the request reached {host}.", host=host)
        return message("Network and proxy: the request reached {host}.", host=host)
    passed = {stage.name for stage in exchange.stages if not stage.failed}
    by_proxy = exchange.proxy is not None and exchange.proxy.used
    if by_proxy or StageName.PROXY in {stage.name for stage in exchange.stages} or exchange.failure is None:
        return None  # with a proxy the name that was found and the port that answered are the proxy's
    if StageName.TLS in passed:
        return message("Name, port and certificate: a connection to {host} stood.", host=host)
    if StageName.TCP in passed:
        return message("Name and port: {host} was found and took the connection.", host=host)
    return message("Name: {host} was found.", host=host) if StageName.DNS in passed else None


def _is_json(body: bytes) -> bool:
    try:
        json.loads(body)
    except (ValueError, RecursionError):
        return False
    return True


def _clock(exchange: Exchange) -> Message | None:
    """Whether clocks matter at all depends on the request: an assertion has dates in it (RFC 7523 section 3)."""
    if exchange.sent.assertion is None or exchange.clock_skew_s is None:
        return None
    return message("Clock: yours and the server's agree.") if abs(exchange.clock_skew_s) < CLOCKS_AGREE_S else None
