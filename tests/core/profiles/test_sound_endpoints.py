"""No URL is shown that follows from a field which is wrong."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from inspector.core.knowledge.providers import ENDPOINT_NAMES, providers
from inspector.core.profiles.endpoints import NOT_KNOWN, endpoints
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.sound_endpoints import sound_endpoints, url_or_why
from inspector.core.text.urls import is_url

WRONG = (
    "https://https://login.example.com", "https://login.example.com/path?x=1#y", "login.example.com:8443/x y", " ",
    "EU WEST 1", "a b", "-", "..", "http://", "https://", "//x", "x@y", "\u00fcber", "a\nb", "arn:aws:x:y", "%2f",
)  # fmt: skip


def filled(provider_id: str) -> Profile:
    kind = next(kind for kind in providers() if kind.id == provider_id)
    members: dict[str, Any] = {field.name: field.placeholder for field in kind.fields if not field.options}
    return replace(Profile("P", provider=provider_id), **members)


@pytest.mark.parametrize("kind", providers(), ids=lambda kind: kind.id)
def test_whatever_stands_in_a_field_a_url_that_is_shown_can_be_one(kind: Any) -> None:
    whole = filled(kind.id)
    for field in kind.fields:
        for value in WRONG:
            member: dict[str, Any] = {field.name: value}
            urls = sound_endpoints(replace(whole, **member))
            for name in {*ENDPOINT_NAMES} - {field.name}:
                url = getattr(urls, name)
                assert url is None or (is_url(url) and "//" not in url.partition("://")[2]), (field.name, value, url)


@pytest.mark.parametrize("kind", providers(), ids=lambda kind: kind.id)
def test_a_profile_that_is_right_shows_what_it_asks(kind: Any) -> None:
    whole = filled(kind.id)
    assert sound_endpoints(whole) == endpoints(whole)


def test_a_wrong_region_leaves_no_url_and_says_so() -> None:
    profile = Profile(
        "P", region="https://eu-west-1", user_pool_id="eu-west-1_Ab3dE9xQz", domain_prefix="orders-example"
    )
    assert sound_endpoints(profile).token_url is None
    assert url_or_why(profile, "token_url") == NOT_KNOWN
    assert url_or_why(replace(profile, region="eu-west-1"), "token_url").startswith("https://orders-example.auth.")


def test_another_template_is_not_used_in_the_place_of_one_with_a_wrong_field() -> None:
    profile = Profile("P", region="eu-west-1", domain_prefix="orders-example", custom_domain="https://auth.example.com")
    assert sound_endpoints(profile).token_url is None


def test_nothing_follows_from_a_url_of_the_users_own_that_is_wrong() -> None:
    profile = Profile("P", region="eu-west-1", domain_prefix="orders-example", issuer="https://https://id.example.com")
    urls = sound_endpoints(profile)
    assert urls.issuer == profile.issuer, "what was typed"
    assert urls.jwks_url is None
    assert urls.token_url is not None
