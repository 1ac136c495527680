"""Where a profile's endpoints are: what follows from the profile, and what only its issuer's metadata says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from inspector.core.errors import InspectorError
from inspector.core.issuer.discovery import Discovery, Metadata, discover
from inspector.core.issuer.network import Send
from inspector.core.knowledge.providers import provider
from inspector.core.network.exchange import Exchange
from inspector.core.profiles.endpoints import Endpoints
from inspector.core.profiles.profile import Profile
from inspector.core.text.language import mark
from inspector.core.text.message import Message, message, several
from inspector.core.text.urls import scheme_of
from inspector.core.values import dataclass

ENDPOINTS = {
    "token_url": mark("token endpoint"),
    "revocation_url": mark("revocation endpoint"),
    "introspection_url": mark("introspection endpoint"),
}
"""What the endpoints are called whose URLs are members of Endpoints."""


class NoEndpointError(InspectorError):
    """The provider has no such endpoint, or none is known; the message says which, and what to do."""


@dataclass(frozen=True, slots=True)
class Location:
    """The endpoints as far as they are known, and how discovery went where it was needed."""

    urls: Endpoints
    discovery: Discovery | None = None

    @property
    def exchanges(self) -> tuple[Exchange, ...]:
        """The requests it took; none where everything followed from the profile."""
        return self.discovery.exchanges if self.discovery else ()

    @property
    def metadata(self) -> Mapping[str, Any] | None:
        """All that the issuer's metadata says; None where it was not asked."""
        return self.discovery.metadata.document if self.discovery and self.discovery.metadata else None

    @property
    def methods(self) -> tuple[str, ...]:
        """The methods of client authentication that the issuer says it takes; empty where it was not asked."""
        return self.discovery.metadata.methods if self.discovery and self.discovery.metadata else ()


def locate(profile: Profile, urls: Endpoints, name: str, send: Send) -> Location:
    """The endpoints of a profile; `urls` are those that follow from it.

    Its issuer's metadata is asked only where `name`, a member of Endpoints, is not among them.
    """
    if getattr(urls, name) is not None or urls.issuer is None:
        return Location(urls)
    own = (urls.token_url, urls.revocation_url, urls.introspection_url, urls.jwks_url)
    found = discover(urls.issuer, send, with_https=any(scheme_of(url) == "https" for url in own if url))
    return Location(_filled(urls, found.metadata, profile) if found.metadata else urls, found)


def located(profile: Profile, urls: Endpoints, name: str, send: Send) -> Location:
    """What `locate` says, with the URL `name` among the endpoints; NoEndpointError where there is none.

    Nobody is asked where it is known that the provider has no such endpoint.
    """
    called = message(ENDPOINTS[name])
    if (why := absence(profile, urls, name)) is not None:
        raise NoEndpointError(why)
    place = locate(profile, urls, name, send)
    if getattr(place.urls, name) is not None:
        return place
    if place.discovery is None:
        raise NoEndpointError(
            message("{name} names neither an issuer nor the URL of the {endpoint}.", name=profile.name, endpoint=called)
        )
    if place.discovery.metadata is None:
        raise NoEndpointError(
            message("The {endpoint} is not known: {problem}", endpoint=called, problem=place.discovery.problem)
        )
    if (why := refused(profile, place.discovery, name)) is not None:
        raise NoEndpointError(why)
    words = message("The metadata of {issuer} names no {endpoint}.", issuer=place.urls.issuer, endpoint=called)
    raise NoEndpointError(several(words, message("If there is one all the same, name its URL in the profile.")))


def refused(profile: Profile, found: Discovery, name: str) -> Message | None:
    """Why the URL `name` of an issuer's metadata is not asked for a profile; None where there is none, or it is."""
    return found.metadata.refused(name, mtls=_shows_certificate(profile)) if found.metadata is not None else None


def _shows_certificate(profile: Profile) -> bool:
    return profile.client_authentication == "tls_client_auth"


def may_discover(urls: Endpoints, name: str) -> bool:
    """Whether `locate` would ask the issuer's metadata for this endpoint."""
    return getattr(urls, name) is None and urls.issuer is not None


def absence(profile: Profile, urls: Endpoints, name: str) -> Message | None:
    """Why the provider has no such endpoint, in a sentence; None where it has one, or its metadata may name one."""
    kind = provider(profile.provider)
    known = {"revocation_url": kind.no_revocation, "introspection_url": kind.no_introspection}
    lacks = known.get(name, "")
    return message(lacks) if lacks and not getattr(urls, name) else None


def _filled(urls: Endpoints, metadata: Metadata, profile: Profile) -> Endpoints:
    """`urls` with what the metadata adds; with a client certificate, its addresses for those (RFC 8705 section 5)."""
    names = ("token_url", "revocation_url", "introspection_url")
    mtls = _shows_certificate(profile)
    aliases = dict(metadata.mtls) if mtls else {}
    # Where the address for certificates is refused, the other is no way round that.
    kept_from = dict(metadata.mtls_plain) if mtls else {}
    known: dict[str, Any] = {
        name: getattr(urls, name) or (None if name in kept_from else aliases.get(name) or getattr(metadata, name))
        for name in names
    }
    known["jwks_url"] = urls.jwks_url or metadata.jwks_url
    return replace(urls, **known)
