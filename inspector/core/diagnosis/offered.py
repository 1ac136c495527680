"""What an issuer's own metadata says of a cause: a method, grant, scope or address that it does not list is suspect.

Metadata is what an issuer says that it takes (RFC 8414 section 2, OpenID Connect Discovery 1.0 section 3), and often
says too little: so what it lists speaks against a cause, what it does not list speaks for one, and where it leaves a
member out it says nothing. `require_pushed_authorization_requests` and the like are about another endpoint.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from inspector.core.diagnosis.asked import Asked
from inspector.core.network.exchange import Assertion
from inspector.core.text.display import elide, visible
from inspector.core.text.message import Message, message
from inspector.core.values import dataclass

MAX_LISTED = 200
"""How many members of a list are compared: no issuer has more methods, grants or algorithms."""
MAX_SHOWN = 8
MAX_SHOWN_CHARS = 200
_WITH_CERTIFICATE = frozenset({"tls_client_auth", "self_signed_tls_client_auth"})


@dataclass(frozen=True, slots=True)
class Offered:
    """One thing that the metadata says: `about` a cause, as rows name it, whether it speaks for it, and its words."""

    about: str
    supports: bool
    text: Message


def offered(metadata: Mapping[str, Any], asked: Asked, assertion: Assertion | None = None) -> tuple[Offered, ...]:
    """What the metadata document of an issuer says of a token request that was refused, the most telling first.

    Members of a wrong type are overlooked, as are those that it does not have. `assertion` is the client assertion
    that was sent. What speaks for a cause stands before what speaks against one.
    """
    found = [
        *_methods(metadata, asked),
        *_certificate(metadata, asked),
        *_grants(metadata, asked),
        *_algorithms(metadata, assertion),
        *_audience(metadata, assertion),
        *_address(metadata, asked),
        *_scopes(metadata, asked),
    ]
    return tuple(sorted(found, key=lambda one: not one.supports))


def _methods(metadata: Mapping[str, Any], asked: Asked) -> Iterator[Offered]:
    listed = _list(metadata, "token_endpoint_auth_methods_supported")
    if not listed or asked.client_authentication is None:
        return
    method = asked.client_authentication.removesuffix("_raw")
    if method in listed:
        text = message("The issuer's metadata lists {method}, the method that was sent.", method=method)
        yield Offered("auth_method.*", False, text)
        return
    text = message(
        "The issuer's metadata names the methods of client authentication that it takes: {methods}. {method} was sent.",
        methods=_shown(listed),
        method=method,
    )
    yield Offered("auth_method.*", True, text)


def _certificate(metadata: Mapping[str, Any], asked: Asked) -> Iterator[Offered]:
    """Whether a client certificate is needed, and whether it was shown where the issuer looks (RFC 8705 section 5)."""
    listed = _list(metadata, "token_endpoint_auth_methods_supported")
    shows = asked.client_authentication in _WITH_CERTIFICATE
    if listed and not shows and set(listed) <= _WITH_CERTIFICATE:
        text = message(
            "The issuer's metadata lists methods with a client certificate alone: {methods}.", methods=_shown(listed)
        )
        yield Offered("certificate.required", True, text)
    alias = _alias(metadata)
    if shows and alias is not None and asked.url and not _same(alias, asked.url):
        text = message("The issuer's metadata has another address for client certificates: {url}.", url=_cut(alias))
        yield Offered("certificate.missing", True, text)


def _grants(metadata: Mapping[str, Any], asked: Asked) -> Iterator[Offered]:
    listed = _list(metadata, "grant_types_supported")
    grant = (asked.parameters or {}).get("grant_type", "")
    if not listed or not grant:
        return
    if grant in listed:
        text = message("The issuer's metadata lists the grant type {grant}, so the server has it.", grant=_cut(grant))
        yield Offered("grant.not_supported", False, text)
        return
    text = message(
        "The issuer's metadata does not list the grant type {grant}. It lists {grants}.",
        grant=_cut(grant),
        grants=_shown(listed),
    )
    yield Offered("grant.not_supported", True, text)


def _algorithms(metadata: Mapping[str, Any], assertion: Assertion | None) -> Iterator[Offered]:
    listed = _list(metadata, "token_endpoint_auth_signing_alg_values_supported")
    alg = dict(assertion.header).get("alg") if assertion is not None else None
    if not listed or not alg:
        return
    if alg in listed:
        text = message("The issuer's metadata lists {alg}, which the assertion is signed with.", alg=_cut(alg))
        yield Offered("algorithm.*", False, text)
        return
    text = message(
        "The assertion is signed with {alg}, and the issuer's metadata lists {algs}.",
        alg=_cut(alg),
        algs=_shown(listed),
    )
    yield Offered("algorithm.*", True, text)


def _audience(metadata: Mapping[str, Any], assertion: Assertion | None) -> Iterator[Offered]:
    """Whether the assertion is for the issuer or its token endpoint (RFC 7523 section 3, and its update)."""
    audience = dict(assertion.claims).get("aud") if assertion is not None else None
    known = [url for name in ("token_endpoint", "issuer") if isinstance(url := metadata.get(name), str) and url]
    if alias := _alias(metadata):
        known.append(alias)
    if not isinstance(audience, str) or not known or audience in known:
        return  # servers differ in which of these they want, so either may be refused
    text = message(
        "The assertion is for {audience}, which is neither the token endpoint nor the issuer of the metadata.",
        audience=_cut(audience),
    )
    yield Offered("audience.*", True, text)


def _address(metadata: Mapping[str, Any], asked: Asked) -> Iterator[Offered]:
    named = metadata.get("token_endpoint")
    if not isinstance(named, str) or not named or not asked.url:
        return
    if _same(named, asked.url) or ((alias := _alias(metadata)) is not None and _same(alias, asked.url)):
        yield Offered(
            "path.*", False, message("The issuer's metadata names the URL that was asked as its token endpoint.")
        )
        return
    text = message("The issuer's metadata names another token endpoint: {url}.", url=_cut(named))
    yield Offered("path.*", True, text)


def _scopes(metadata: Mapping[str, Any], asked: Asked) -> Iterator[Offered]:
    """Whether the scopes are among those listed, which need not be all there are (RFC 8414 section 2)."""
    listed = set(_list(metadata, "scopes_supported", most=10 * MAX_LISTED))
    wanted = (asked.parameters or {}).get("scope", "").split()[:MAX_LISTED]
    if not listed or not wanted:
        return
    strange = [scope for scope in wanted if scope not in listed]
    if not strange:
        text = message("The issuer's metadata lists every scope that was asked for.")
        yield Offered("scope.unknown", False, text)
        return
    text = message("The issuer's metadata does not list {scopes}; it need not list all.", scopes=_shown(strange))
    yield Offered("scope.unknown", True, text)


def _list(metadata: Mapping[str, Any], name: str, most: int = MAX_LISTED) -> Sequence[str]:
    value = metadata.get(name)
    return [each for each in value[:most] if isinstance(each, str)] if isinstance(value, list) else []


def _alias(metadata: Mapping[str, Any]) -> str | None:
    aliases = metadata.get("mtls_endpoint_aliases")
    url = aliases.get("token_endpoint") if isinstance(aliases, dict) else None
    return url if isinstance(url, str) and url else None


def _same(one: str, other: str) -> bool:
    return one.partition("?")[0] == other.partition("?")[0]


def _shown(names: Sequence[str]) -> str:
    more = ", …" if len(names) > MAX_SHOWN else ""
    return _cut(", ".join(names[:MAX_SHOWN]) + more)


def _cut(text: str) -> str:
    return elide(visible(text), MAX_SHOWN_CHARS)
