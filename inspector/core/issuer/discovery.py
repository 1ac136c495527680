"""An issuer's own description of itself, and its key set, fetched through the transport and kept for this run.

The key set is only ever asked of an issuer or a URL that the user named, never of one that a token names.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from inspector.core.issuer.network import Send
from inspector.core.network.exchange import Exchange
from inspector.core.text import strictjson
from inspector.core.text.display import elide, visible
from inspector.core.text.message import Message, message, several, verbatim
from inspector.core.text.urls import scheme_of
from inspector.core.values import dataclass


@dataclass(frozen=True, slots=True)
class Metadata:
    """What an issuer's discovery document says; None for what it leaves out (RFC 8414 section 2).

    `mtls` has the URLs to ask with a TLS client certificate, by the name of the field they go before (RFC 8705
    section 5). `methods` are those of client authentication that the token endpoint takes; empty where it is not said.
    `plain` and `mtls_plain` are the URLs that are not https although the issuer's own is, by the name of their field:
    they are told and never asked, as whoever could read there would have the secret. `document` is all that it says.
    """

    issuer: str
    token_url: str | None
    jwks_url: str | None
    revocation_url: str | None = None
    introspection_url: str | None = None
    mtls: tuple[tuple[str, str], ...] = ()
    methods: tuple[str, ...] = ()
    plain: tuple[tuple[str, str], ...] = ()
    mtls_plain: tuple[tuple[str, str], ...] = ()
    document: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    def refused(self, field: str, *, mtls: bool = False) -> Message | None:
        """Why the URL of a field is not asked, in a sentence; None where there is none, or it is.

        With `mtls` the URL for a TLS client certificate goes before the other.
        """
        url = (dict(self.plain) | (dict(self.mtls_plain) if mtls else {})).get(field)
        if url is None:
            return None
        shown = elide(visible(url), MOST_SHOWN)
        words = message("The metadata of {issuer} names {url}, which is not https.", issuer=self.issuer, url=shown)
        return verbatim(several(words, message("Nothing is sent there: anybody on the way could read and change it.")))


@dataclass(frozen=True, slots=True)
class Discovery:
    """How discovery ended: `metadata`, or `problem` in one sentence. `exchanges` are the requests it took."""

    exchanges: tuple[Exchange, ...]
    metadata: Metadata | None = None
    problem: Message | None = None


def metadata_urls(issuer: str) -> tuple[str, ...]:
    """Where an issuer's metadata may be, in the order to try.

    OpenID Connect Discovery 1.0 section 4 appends to the issuer's path, RFC 8414 section 3 inserts before it.
    """
    parts = urlsplit(issuer)
    path = parts.path.rstrip("/")
    appended = urlunsplit((parts.scheme, parts.netloc, f"{path}/.well-known/openid-configuration", "", ""))
    inserted = urlunsplit((parts.scheme, parts.netloc, f"/.well-known/oauth-authorization-server{path}", "", ""))
    return appended, inserted


def discover(issuer: str, send: Send, *, with_https: bool = False) -> Discovery:
    """Fetch the issuer's metadata; its `issuer` member has to be exactly the one asked (RFC 8414 section 3.3).

    Plain http is taken from an issuer on this computer that is itself asked by it, unless `with_https` says that what
    is sent to it belongs to https.
    """
    exchanges: list[Exchange] = []
    try:
        urls = metadata_urls(issuer)
    except ValueError:
        return Discovery(
            (), problem=message("The issuer {issuer} is not a URL, so its keys cannot be fetched.", issuer=repr(issuer))
        )
    from inspector.core.network.transport import Request

    for url in urls:
        exchange = send(Request.get(url))
        exchanges.append(exchange)
        if exchange.failure is not None:
            return Discovery(tuple(exchanges), problem=verbatim(exchange.failure.message))
        if exchange.response is not None and exchange.response.status == 200:
            return _read_metadata(issuer, tuple(exchanges), plain_too=not with_https and scheme_of(issuer) == "http")
    first, second = (e.response.status if e.response else "" for e in exchanges)
    words = message(
        "{issuer} publishes no metadata: its two addresses answered {first} and {second}.",
        issuer=issuer,
        first=first,
        second=second,
    )
    return Discovery(tuple(exchanges), problem=words)


def _read_metadata(issuer: str, exchanges: tuple[Exchange, ...], *, plain_too: bool) -> Discovery:
    response = exchanges[-1].response
    reading = strictjson.read(response.body if response else b"")
    document: Any = reading.value
    if not isinstance(document, dict):
        words = message("The metadata of {issuer} is not a JSON object.", issuer=issuer)
        if response and response.body.lstrip()[:1] == b"<":
            words = message("The metadata of {issuer} is not a JSON object. It is a web page.", issuer=issuer)
        return Discovery(exchanges, problem=words)
    if document.get("issuer") != issuer:
        words = message(
            "The metadata at {issuer} is of another issuer, {other}, so it was not used.",
            issuer=issuer,
            other=repr(document.get("issuer")),
        )
        return Discovery(exchanges, problem=words)
    taken = ("https", "http") if plain_too else ("https",)
    aliases = document.get("mtls_endpoint_aliases")
    named, plain = _parted(_urls(document), taken)
    mtls, mtls_plain = _parted(_urls(aliases) if isinstance(aliases, dict) else {}, taken)
    urls = dict.fromkeys(_MEMBERS.values()) | named
    listed = document.get("token_endpoint_auth_methods_supported")
    methods = tuple(name for name in listed if isinstance(name, str)) if isinstance(listed, list) else ()
    metadata = Metadata(
        issuer,
        **urls,
        mtls=tuple(mtls.items()),
        methods=methods[:MAX_METHODS],
        plain=tuple(plain.items()),
        mtls_plain=tuple(mtls_plain.items()),
        document=document,
    )
    return Discovery(exchanges, metadata)


def _parted(named: dict[str, str], schemes: tuple[str, ...]) -> tuple[dict[str, str], dict[str, str]]:
    """The URLs of these schemes, and the others."""
    taken = {field: url for field, url in named.items() if scheme_of(url) in schemes}
    return taken, {field: url for field, url in named.items() if field not in taken}


MOST_SHOWN = 200
"""How much of a URL is shown that is not asked, in characters."""

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
