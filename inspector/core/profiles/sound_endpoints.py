"""The URLs of a profile as they are shown while it is being written: none is made of a field that is wrong."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from inspector.core.knowledge.providers import ENDPOINT_NAMES, EndpointRule, provider
from inspector.core.profiles.endpoints import NOT_KNOWN, Endpoints, endpoints, field_values, why_no_url
from inspector.core.profiles.problems import wrong_fields
from inspector.core.profiles.profile import Profile
from inspector.core.text.language import tr


def sound_endpoints(profile: Profile) -> Endpoints:
    """The URLs of `endpoints`, without those that are made of a field that is wrong; the profile's own are as they are.

    A host field that holds a whole URL would come to "https://https://...", and a Region that is misspelt to a server
    that nobody has.
    """
    urls, wrong = endpoints(profile), wrong_fields(profile)
    if not wrong:
        return urls
    kind = provider(profile.provider)
    values = field_values(profile, kind)
    rules = {rule.name: rule for rule in kind.endpoints}
    unsound: dict[str, Any] = {}
    for name in ENDPOINT_NAMES:  # in this order: the key set's URL may be built on the issuer's
        if not values[name] and _made_of(rules.get(name), values) & (wrong | unsound.keys()):
            unsound[name] = None
        values[name] = getattr(urls, name) or ""
    return replace(urls, **unsound)


def url_or_why(profile: Profile, name: str) -> str:
    """The URL `name` (a member of Endpoints) of a profile that is being written, or what to say in its place."""
    if url := getattr(sound_endpoints(profile), name):
        return str(url)
    return tr(NOT_KNOWN) if getattr(endpoints(profile), name) else why_no_url(profile, name)


def _made_of(rule: EndpointRule | None, values: dict[str, str]) -> frozenset[str]:
    """The fields that decide what a URL is: those in its template, and those by which this template was chosen."""
    for template in rule.templates if rule is not None else ():
        if template.fill(values) is not None:
            return template.names | {name for name, _ in template.where}
    return frozenset()
