"""Fetching the key set of an issuer."""

from __future__ import annotations

from inspector.core.errors import KeySetError
from inspector.core.issuer.discovery import discover
from inspector.core.issuer.network import Network
from inspector.core.keys.key import KeySet, KeySource
from inspector.core.keys.key_set import parse_key_set
from inspector.core.network.exchange import Exchange
from inspector.core.text.message import Message, message, verbatim
from inspector.core.text.urls import host_of
from inspector.core.values import dataclass


@dataclass(frozen=True, slots=True)
class KeyFetch:
    """How getting a key set ended: `key_set`, or `problem` in one sentence. No exchanges when it was cached."""

    exchanges: tuple[Exchange, ...] = ()
    key_set: KeySet | None = None
    problem: Message | None = None


def fetch_keys(source: KeySource, jwks_url: str | None, network: Network) -> KeyFetch:
    """The key set at `jwks_url`, or at the URL the issuer's metadata names; cached when it can be read."""
    exchanges: tuple[Exchange, ...] = ()
    if jwks_url is None:
        found = discover(source.name, network.send)
        exchanges = found.exchanges
        if found.metadata is None:
            return KeyFetch(exchanges, problem=found.problem)
        jwks_url = found.metadata.jwks_url
        if jwks_url is None and (why := found.metadata.refused("jwks_url")) is not None:
            return KeyFetch(exchanges, problem=why)
    if jwks_url is None:
        return KeyFetch(exchanges, problem=message("The metadata of {issuer} names no key set.", issuer=source.name))
    from inspector.core.network.transport import Request

    exchange = network.send(Request.get(jwks_url))
    exchanges += (exchange,)
    if exchange.failure is not None or exchange.response is None:
        words = exchange.failure.message if exchange.failure else message("There was no answer.")
        return KeyFetch(exchanges, problem=message("The key set could not be fetched. {words}", words=words))
    if exchange.response.status != 200:
        said = message(
            "The key set could not be fetched: {host} answered {status}.",
            host=host_of(jwks_url),
            status=exchange.response.status,
        )
        return KeyFetch(exchanges, problem=said)
    try:
        key_set = parse_key_set(exchange.response.body, source, network.now())
    except KeySetError as error:
        return KeyFetch(exchanges, problem=verbatim(error.said))
    return KeyFetch(exchanges, network.keys.put(key_set))
