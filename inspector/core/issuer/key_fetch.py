"""Fetching the key set of an issuer, and the cache of those that were fetched."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace

from inspector.core.errors import KeySetError
from inspector.core.issuer.discovery import Send, discover
from inspector.core.keys.key import KeySet, KeySource, Origin
from inspector.core.keys.key_set import parse_key_set, reworded
from inspector.core.network.exchange import Exchange
from inspector.core.text.language import tr
from inspector.core.text.times import ago, duration
from inspector.core.text.urls import host_of


@dataclass(frozen=True, slots=True)
class KeyFetch:
    """How getting a key set ended: `key_set`, or `problem` in one sentence. No exchanges when it was cached."""

    exchanges: tuple[Exchange, ...] = ()
    key_set: KeySet | None = None
    problem: str | None = None


COOL_DOWN_S = 30.0
"""How long after a fetch that an unknown key ID caused no other key ID causes one."""


class KeyCache:
    """Key sets fetched in this run, by the URL or issuer they were asked of. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sets: dict[KeySource, KeySet] = {}
        self._refreshed: dict[KeySource, float] = {}

    def get(self, source: KeySource) -> KeySet | None:
        """The cached set, None if there is none."""
        with self._lock:
            return self._sets.get(source)

    def put(self, key_set: KeySet) -> KeySet:
        """Keep `key_set` in place of an older one of the same source; returned with what changed since that one."""
        with self._lock:
            old = self._sets.get(key_set.source)
            changed = key_set if old is None else compared(old, key_set)
            self._sets[key_set.source] = changed
            return changed

    def refresh_for_unknown_kid(self, source: KeySource, now: float) -> str | None:
        """None, and it is noted, when the set may be fetched again because of a key ID it does not have.

        Otherwise the sentence that says why not yet: tokens with made-up key IDs must not make us hammer an issuer.
        """
        with self._lock:
            age = now - self._refreshed.get(source, -COOL_DOWN_S)
            if not 0 <= age < COOL_DOWN_S:
                self._refreshed[source] = now
                return None
        return tr(
            "The key set was fetched again for an unknown key ID {ago} and is not for another {wait}. "
            "Fetching it by hand works at once.",
            ago=ago(age),
            wait=duration(COOL_DOWN_S - age),
        )

    def reword(self) -> None:
        """Have what is said of the keys in the language of now."""
        with self._lock:
            self._sets = {source: reworded(key_set) for source, key_set in self._sets.items()}

    def clear(self) -> None:
        """Forget all of them."""
        with self._lock:
            self._sets.clear()
            self._refreshed.clear()


def compared(old: KeySet, new: KeySet) -> KeySet:
    """`new`, with the key IDs that were added and removed since `old`; keys without one go by their thumbprint."""
    before, after = _names(old), _names(new)
    added = tuple(name for name in after if name not in before)
    return replace(new, added=added, removed=tuple(name for name in before if name not in after))


def _names(key_set: KeySet) -> dict[str, None]:
    return dict.fromkeys(key.kid or key.thumbprint or tr("a key without a name") for key in key_set.keys)


def fetch_keys(source: KeySource, jwks_url: str | None, send: Send, now: float, cache: KeyCache) -> KeyFetch:
    """The key set at `jwks_url`, or at the URL the issuer's metadata names; put into `cache` when it can be read."""
    exchanges: tuple[Exchange, ...] = ()
    if jwks_url is None:
        found = discover(source.name, send)
        exchanges = found.exchanges
        if found.metadata is None:
            return KeyFetch(exchanges, problem=found.problem)
        jwks_url = found.metadata.jwks_url
    if jwks_url is None:
        return KeyFetch(exchanges, problem=tr("The metadata of {issuer} names no key set.", issuer=source.name))
    from inspector.core.network.transport import Request

    exchange = send(Request.get(jwks_url))
    exchanges += (exchange,)
    if exchange.failure is not None or exchange.response is None:
        words = exchange.failure.message if exchange.failure else tr("There was no answer.")
        return KeyFetch(exchanges, problem=f"{tr('The key set could not be fetched.')} {words}")
    if exchange.response.status != 200:
        words = tr(
            "The key set could not be fetched: {host} answered {status}.",
            host=host_of(jwks_url),
            status=exchange.response.status,
        )
        return KeyFetch(exchanges, problem=words)
    try:
        key_set = parse_key_set(exchange.response.body, source, now)
    except KeySetError as error:
        return KeyFetch(exchanges, problem=str(error))
    return KeyFetch(exchanges, cache.put(key_set))


def source_of(issuer: str | None, jwks_url: str | None, *, of_issuer: bool = True) -> KeySource | None:
    """Who vouches for the keys: the issuer if one is named, else the URL.

    `of_issuer` is False where the user named a key set URL of their own beside the issuer: that URL vouches then.
    """
    if issuer and (jwks_url is None or of_issuer):
        return KeySource(Origin.ISSUER, issuer)
    return KeySource(Origin.URL, jwks_url) if jwks_url else None
