"""An issuer's own description of itself, and its key set, fetched through the transport and kept for this run.

The key set is only ever asked of an issuer or a URL that the user named, never of one that a token names.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit, urlunsplit

from inspector.core import strictjson
from inspector.core.deadline import Cancel
from inspector.core.errors import KeySetError
from inspector.core.exchange import Exchange
from inspector.core.keys import KeySet, KeySource, Origin, parse_key_set, reworded
from inspector.core.language import tr
from inspector.core.times import ago, duration

if TYPE_CHECKING:  # at run time once there is something to fetch: the network libraries come with it
    from inspector.core.transport import Request, Transport

Send = Callable[["Request"], Exchange]


@dataclass(frozen=True, slots=True)
class Metadata:
    """What an issuer's discovery document says; None for what it leaves out (RFC 8414 section 2).

    `mtls` has the URLs to ask with a TLS client certificate, by the name of the field they go before (RFC 8705
    section 5). `methods` are those of client authentication that the token endpoint takes; empty where it is not said.
    """

    issuer: str
    token_url: str | None
    jwks_url: str | None
    revocation_url: str | None = None
    introspection_url: str | None = None
    mtls: tuple[tuple[str, str], ...] = ()
    methods: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Discovery:
    """How discovery ended: `metadata`, or `problem` in one sentence. `exchanges` are the requests it took."""

    exchanges: tuple[Exchange, ...]
    metadata: Metadata | None = None
    problem: str | None = None


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


def metadata_urls(issuer: str) -> tuple[str, ...]:
    """Where an issuer's metadata may be, in the order to try.

    OpenID Connect Discovery 1.0 section 4 appends to the issuer's path, RFC 8414 section 3 inserts before it.
    """
    parts = urlsplit(issuer)
    path = parts.path.rstrip("/")
    appended = urlunsplit((parts.scheme, parts.netloc, f"{path}/.well-known/openid-configuration", "", ""))
    inserted = urlunsplit((parts.scheme, parts.netloc, f"/.well-known/oauth-authorization-server{path}", "", ""))
    return appended, inserted


def discover(issuer: str, send: Send) -> Discovery:
    """Fetch the issuer's metadata; its `issuer` member has to be exactly the one asked (RFC 8414 section 3.3)."""
    exchanges: list[Exchange] = []
    try:
        urls = metadata_urls(issuer)
    except ValueError:
        return Discovery(
            (), problem=tr("The issuer {issuer} is not a URL, so its keys cannot be fetched.", issuer=repr(issuer))
        )
    from inspector.core.transport import Request

    for url in urls:
        exchange = send(Request.get(url))
        exchanges.append(exchange)
        if exchange.failure is not None:
            return Discovery(tuple(exchanges), problem=exchange.failure.message)
        if exchange.response is not None and exchange.response.status == 200:
            return _read_metadata(issuer, tuple(exchanges))
    first, second = (e.response.status if e.response else "" for e in exchanges)
    words = tr(
        "{issuer} publishes no metadata: its two addresses answered {first} and {second}.",
        issuer=issuer,
        first=first,
        second=second,
    )
    return Discovery(tuple(exchanges), problem=words)


def _read_metadata(issuer: str, exchanges: tuple[Exchange, ...]) -> Discovery:
    response = exchanges[-1].response
    reading = strictjson.read(response.body if response else b"")
    document: Any = reading.value
    if not isinstance(document, dict):
        words = tr("The metadata of {issuer} is not a JSON object.", issuer=issuer)
        if response and response.body.lstrip()[:1] == b"<":
            words += f" {tr('It is a web page.')}"
        return Discovery(exchanges, problem=words)
    if document.get("issuer") != issuer:
        words = tr(
            "The metadata at {issuer} is of another issuer, {other}, so it was not used.",
            issuer=issuer,
            other=repr(document.get("issuer")),
        )
        return Discovery(exchanges, problem=words)
    aliases = document.get("mtls_endpoint_aliases")
    mtls = tuple(_urls(aliases).items()) if isinstance(aliases, dict) else ()
    urls = dict.fromkeys(_MEMBERS.values()) | _urls(document)
    listed = document.get("token_endpoint_auth_methods_supported")
    methods = tuple(name for name in listed if isinstance(name, str)) if isinstance(listed, list) else ()
    return Discovery(exchanges, Metadata(issuer, **urls, mtls=mtls, methods=methods[:MAX_METHODS]))


MAX_METHODS = 20
"""No issuer knows more methods of client authentication; whoever lists more is not believed further."""

_MEMBERS = {
    "token_endpoint": "token_url",
    "jwks_uri": "jwks_url",
    "revocation_endpoint": "revocation_url",
    "introspection_endpoint": "introspection_url",
}
"""The members of the document that are read, and the field each fills."""


def _urls(members: dict[str, Any]) -> dict[str, str]:
    return {field: url for name, field in _MEMBERS.items() if isinstance(url := members.get(name), str) and url}


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
    from inspector.core.transport import Request

    exchange = send(Request.get(jwks_url))
    exchanges += (exchange,)
    if exchange.failure is not None or exchange.response is None:
        words = exchange.failure.message if exchange.failure else tr("There was no answer.")
        return KeyFetch(exchanges, problem=f"{tr('The key set could not be fetched.')} {words}")
    if exchange.response.status != 200:
        host = urlsplit(jwks_url).hostname
        words = tr(
            "The key set could not be fetched: {host} answered {status}.", host=host, status=exchange.response.status
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


def sender(transport: Transport, progress: Any = None, cancel: Cancel | None = None) -> Send:
    """`transport.send` with the journey's progress and cancel filled in."""
    return lambda request: transport.send(request, progress, cancel)
