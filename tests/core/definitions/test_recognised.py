"""URLs come back as the profile that gives the same URLs, whoever's they are, and nothing of them is lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any

import pytest

from inspector.core.definitions.recognised import BASE, URL_NAMES, recognise
from inspector.core.knowledge.providers import ENDPOINT_NAMES, providers
from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.profile import Profile
from tests.each_case import for_each

GUID = "7e5b3f1c-2a4d-4c6e-9b8a-0d1e2f3a4b5c"
POOL = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab3dE9xQz"
OTHER_VALUES = {
    "region": ("eu-west-1", "us-gov-west-1", "cn-north-1", "eusc-de-east-1", "ap-southeast-7"),
    "tenant": (GUID, "contoso.onmicrosoft.com"),
    "authorization_server": ("", "default", "aus9o8wvkhockw9TL0h7"),
    "base_url": ("https://sso.example.com", "https://sso.example.com/auth", "http://localhost:8080/a/b"),
    "realm": ("main", "Main%20Realm", "a.b~c"),
    "domain": ("acme.okta.com", "acme.eu.auth0.com"),
}


def profiles() -> Iterator[Profile]:
    """Profiles of each provider with each choice of its fields that its addresses are made of."""
    for kind in providers():
        if kind.id == "generic":
            yield Profile("g", provider="generic", issuer="https://a.example/t", token_url="https://a.example/t/token")
            continue
        used = {name for rule in kind.endpoints for each in rule.templates for name in each.names}
        used |= {name for rule in kind.endpoints for each in rule.templates for name, _ in each.where}
        named = [one for one in kind.fields if one.name in used]
        values = [
            tuple(value for value, _ in one.options) or OTHER_VALUES.get(one.name) or (one.placeholder,)
            for one in named
        ]
        for chosen in product(*values):
            fields: dict[str, Any] = dict(zip((one.name for one in named), chosen, strict=True))
            if "domain" in fields and not fields["domain"].endswith(f".{kind.id}.com"):
                continue
            if "user_pool_id" in fields:
                fields["user_pool_id"] = fields["region"] + "_Ab3dE9xQz"
                yield Profile("p", provider=kind.id, **fields)
                fields["custom_domain"] = ""
            yield Profile("p", provider=kind.id, **fields)


def urls_of(profile: Profile) -> dict[str, str]:
    urls = endpoints(profile)
    return {name: url for name in ENDPOINT_NAMES if (url := getattr(urls, name))}


def made(urls: Mapping[str, str], **known: str) -> Profile:
    found = recognise(urls, known=known)
    fields: dict[str, Any] = dict(found.fields)
    return Profile("made", provider=found.provider, **fields)


@pytest.mark.parametrize("profile", [*profiles()], ids=lambda one: one.provider)
def test_all_urls_of_a_profile_give_the_same_profile_again(profile: Profile) -> None:
    urls = urls_of(profile)
    again = made(urls)
    assert urls_of(again) == urls
    assert again.provider == profile.provider
    if profile.provider != "generic":
        overridden = {name for name in ENDPOINT_NAMES if getattr(again, name)}
        assert not overridden, "everything follows from the fields"


@for_each("name", ENDPOINT_NAMES)
@for_each("profile", [*profiles()])
def test_one_url_by_itself_comes_back(profile: Profile, name: str) -> None:
    url = urls_of(profile).get(name)
    if url is not None:
        assert getattr(endpoints(made({name: url})), name) == url


@pytest.mark.parametrize(
    "urls, provider_id, fields",
    [
        ({"token_url": "https://orders.auth.eu-west-1.amazoncognito.com/oauth2/token"},
         "cognito", {"domain_prefix": "orders", "region": "eu-west-1"}),
        ({BASE: "https://orders.auth.eu-west-1.amazoncognito.com"},
         "cognito", {"domain_prefix": "orders", "region": "eu-west-1"}),
        ({"token_url": "https://orders.auth-fips.us-gov-west-1.amazoncognito.com/oauth2/token"},
         "cognito", {"domain_prefix": "orders", "region": "us-gov-west-1"}),
        ({"issuer": POOL, "token_url": "https://auth.example.com/oauth2/token"},
         "cognito",
         {"region": "eu-west-1", "user_pool_id": "eu-west-1_Ab3dE9xQz", "custom_domain": "auth.example.com"}),
        ({"token_url": "https://auth.example.com/oauth2/token"},
         "generic", {"token_url": "https://auth.example.com/oauth2/token"}),
        ({"token_url": "https://login.microsoftonline.com/contoso.com/oauth2/token"},
         "entra", {"tenant": "contoso.com", "token_url": "https://login.microsoftonline.com/contoso.com/oauth2/token"}),
        ({"token_url": f"https://LOGIN.microsoftonline.us:443/{GUID.upper()}/oauth2/v2.0/token"},
         "entra", {"tenant": GUID, "cloud": "us-government"}),
        ({"token_url": "https://login.microsoftonline.com/common/oauth2/v2.0/token"}, "entra", {"tenant": "common"}),
        ({"issuer": f"https://sts.windows.net/{GUID}/"}, "entra", {"tenant": GUID, "token_version": "1.0"}),
        ({BASE: f"https://login.microsoftonline.com/{GUID}/"}, "entra", {"tenant": GUID}),
        ({"issuer": "https://acme.auth0.com"}, "auth0", {"domain": "acme.auth0.com"}),
        ({"token_url": "https://acme.okta.com/oauth2/v1/token"}, "okta", {"domain": "acme.okta.com"}),
        ({BASE: "https://acme.okta.com/.well-known/oauth-authorization-server/oauth2/aus1"},
         "okta", {"domain": "acme.okta.com", "authorization_server": "aus1"}),
        ({BASE: "https://sso.example.com/auth/realms/main/.well-known/openid-configuration"},
         "keycloak", {"base_url": "https://sso.example.com/auth", "realm": "main"}),
        ({"issuer": "https://login.example.com/", "token_url": "https://login.example.com/oauth/token"},
         "generic", {"issuer": "https://login.example.com/", "token_url": "https://login.example.com/oauth/token"}),
    ],
)  # fmt: skip
def test_what_is_read_out_of_urls(urls: dict[str, str], provider_id: str, fields: dict[str, str]) -> None:
    found = recognise(urls)
    assert (found.provider, dict(found.fields)) == (provider_id, fields)


def test_a_pool_says_that_a_domain_is_cognitos_and_tells_the_region() -> None:
    found = recognise({"token_url": "https://auth.example.com/oauth2/token"}, known={"user_pool_id": "eu-west-1_Ab"})
    assert found.provider == "cognito"
    assert dict(found.fields) == {
        "user_pool_id": "eu-west-1_Ab",
        "custom_domain": "auth.example.com",
        "region": "eu-west-1",
    }


def test_what_the_file_says_it_is_of_settles_a_domain_of_its_own() -> None:
    found = recognise({"token_url": "https://login.example.com/oauth/token"}, "auth0")
    assert (found.provider, dict(found.fields)) == ("auth0", {"domain": "login.example.com"})


def test_an_unknown_name_of_a_provider_is_no_reason_to_fail() -> None:
    assert recognise({"issuer": "https://acme.auth0.com/"}, "no-such-provider").provider == "auth0"


@for_each("name", [name for name in URL_NAMES if name != BASE])
@for_each(
    "url",
    [
        "https://acme.auth0.com:8443/oauth/token",
        "https://acme.auth0.com/oauth/token?x=1&y=2",
        "https://acme.auth0.com/oauth/token#part",
        "https://user:word@acme.auth0.com/oauth/token",
        "https://orders.auth.eu-west-1.amazoncognito.com:444/oauth2/token",
        "https://orders.auth.eu-west-1.amazoncognito.com/oauth2/token?client_secret=abc",
        "https://login.microsoftonline.com/",
        "https://login.microsoftonline.com/a/b/c/d",
        "https://sso.example.com/realms//protocol/openid-connect/token",
        "https://sso.example.com/realms/main/protocol/openid-connect/token/",
        "http://acme.okta.com/oauth2/default/v1/token",
        "ftp://acme.okta.com/",
        "no url at all",
        "https://{domain}/oauth2/token",
        "https://[::1]:9/realms/x",
        "\x00\x01",
        "https://" + "a" * 5000 + ".auth0.com/oauth/token",
    ],
)
def test_nothing_of_an_odd_url_is_lost(name: str, url: str) -> None:
    assert getattr(endpoints(made({name: url})), name) in (url, url.rstrip("/"))


def test_urls_that_contradict_each_other_are_all_kept() -> None:
    urls = {"issuer": POOL, "token_url": "https://acme.auth0.com/oauth/token"}
    again = made(urls)
    assert again.provider == "cognito"
    assert {name: getattr(endpoints(again), name) for name in urls} == urls


def test_neither_a_fit_nor_its_fields_show_a_secret_in_a_url() -> None:
    found = recognise({"token_url": "https://a:s3cr3t-word@login.example.com/token?client_secret=s3cr3t-word"})
    assert "s3cr3t-word" not in repr(found) + str(found)


def test_a_long_hostile_url_is_read_in_no_time_of_note() -> None:
    path = "/realms" * 200_000
    assert made({"token_url": "https://sso.example.com" + path}).token_url == "https://sso.example.com" + path
