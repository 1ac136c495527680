"""From the fields of a profile to URLs, and to what a token from there should be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from inspector.core.checks.verdict import Expectation
from inspector.core.knowledge.providers import ENDPOINT_NAMES, EndpointRule, Provider, Template, provider
from inspector.core.profiles.profile import FIELDS, Profile
from inspector.core.text.language import mark, tr
from inspector.core.text.message import Message, message
from inspector.core.text.urls import host_of, is_local
from inspector.core.values import dataclass

if TYPE_CHECKING:
    from inspector.core.keys.key import KeySource  # late: a window that shows no token opens without

NOT_KNOWN = mark("Not known yet")
_PROFILE_FIELDS = frozenset(FIELDS)


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Where a profile's requests go. None: it does not follow from the profile, so it has to be discovered.

    `own_key_set` is whether the user gave a key set URL that does not follow from the issuer.
    """

    token_url: str | None
    issuer: str | None
    jwks_url: str | None
    revocation_url: str | None = None
    introspection_url: str | None = None
    own_key_set: bool = field(default=False, compare=False, kw_only=True)

    @property
    def key_source(self) -> KeySource | None:
        """Who vouches for the keys: the issuer, or the URL of a key set that is not the issuer's; None for neither."""
        from inspector.core.keys.key import KeySource

        return KeySource.of(self.issuer, self.jwks_url, of_issuer=not self.own_key_set)


def endpoints(profile: Profile) -> Endpoints:
    """The URLs that follow from the profile's fields, its own URLs going first.

    Nothing is checked here, so that the form can show what a half-written profile comes to; see `problems`.
    """
    kind = provider(profile.provider)
    rules = {rule.name: rule for rule in kind.endpoints}
    values = field_values(profile, kind)
    for name in ENDPOINT_NAMES:  # in this order: the key set's URL may be built on the issuer's
        if not values[name]:
            values[name] = _derived(rules.get(name), values)
    own = bool(profile.jwks_url) and _derived(rules.get("jwks_url"), values) != profile.jwks_url
    return Endpoints(*(values[name] or None for name in ENDPOINT_NAMES), own_key_set=own)


@lru_cache(maxsize=16_384)
def issuer_of(profile: Profile) -> str | None:
    """The issuer of `endpoints` by itself: with every token that is pasted, thousands of profiles are asked for it."""
    if profile.issuer:
        return profile.issuer
    templates, needed = _issuer_from(profile.provider)
    values = {name: getattr(profile, name) or default for name, default in needed}
    return _first(templates, values)


@cache
def _issuer_from(provider_id: str) -> tuple[tuple[Template, ...], tuple[tuple[str, str], ...]]:
    """What a provider's issuers are made by, and of which fields, each with what it stands for where it is empty."""
    kind = provider(provider_id)
    templates = next((rule.templates for rule in kind.endpoints if rule.name == "issuer"), ())
    names = {name for each in templates for name in (*each.names, *(name for name, _ in each.where))}
    return templates, tuple((name, kind.defaults.get(name, "")) for name in sorted(names))


def _derived(rule: EndpointRule | None, values: Mapping[str, str]) -> str:
    return (_first(rule.templates, values) or "") if rule is not None else ""


def why_no_url(profile: Profile, name: str) -> str:
    """What to say in the place of the URL `name` (a member of Endpoints) that does not follow from the profile."""
    kind = provider(profile.provider)
    if lacks := {"revocation_url": kind.no_revocation, "introspection_url": kind.no_introspection}.get(name):
        return tr(lacks)
    rule = next((rule for rule in kind.endpoints if rule.name == name), None)
    if rule is None:
        return tr("Found by discovery")
    filled = rule.is_filled(field_values(profile, kind))
    return tr((rule.absent or rule.missing) if filled and (rule.absent or rule.missing) else NOT_KNOWN)


def expectation(
    profile: Profile, requested_scopes: tuple[str, ...] | None = None, urls: Endpoints | None = None
) -> Expectation:
    """What a token of this profile is compared with.

    `requested_scopes` are given where others than the profile's were sent, `urls` where they are known already.
    """
    kind = provider(profile.provider)
    return Expectation(
        issuer=(urls or endpoints(profile)).issuer,
        audiences=_audiences(profile, kind),
        client_ids=(profile.client_id,) if profile.client_id else (),
        scopes=profile.scopes if requested_scopes is None else requested_scopes,
        token_use=kind.token_use,
        leeway_s=profile.leeway,
        provider=kind.id,
        source=expected_by(profile),
        of_profile=True,
    )


def expected_by(profile: Profile | None) -> Message:
    """Where an expectation comes from, for people: a profile, or what was typed beside a pasted token."""
    return message("profile {name}", name=profile.name) if profile is not None else message("the paste form")


def _audiences(profile: Profile, kind: Provider) -> tuple[str, ...]:
    """What the user expects in `aud`; the audience asked for where nothing is said and the provider copies it there."""
    expected = tuple(profile.expected_audience.replace(",", " ").split())
    return expected or ((profile.audience,) if kind.audience_is_requested and profile.audience else ())


def subtitle(profile: Profile) -> str:
    """The sidebar's second line: "Cognito, eu-west-1", "This computer", or the host that is asked."""
    kind, urls = provider(profile.provider), endpoints(profile)
    asked = urls.token_url or urls.issuer or ""
    if is_local(asked):
        return tr("This computer")
    values = field_values(profile, kind) | {"short": tr(kind.short)}
    return _first(kind.subtitle, values) or host_of(asked) or tr(kind.label)


def tile(profile: Profile) -> str:
    """Two letters for the sidebar."""
    return provider(profile.provider).tile


def field_values(profile: Profile, kind: Provider) -> dict[str, str]:
    """The members that are texts; one that is chosen from options and is empty stands for the first of them."""
    defaults = kind.defaults
    texts = {name: value for name in _PROFILE_FIELDS if isinstance(value := getattr(profile, name), str)}
    return {name: value or defaults.get(name, "") for name, value in texts.items()}


def _first(templates: tuple[Template, ...], values: Mapping[str, str]) -> str | None:
    return next((text for template in templates if (text := template.fill(values))), None)
