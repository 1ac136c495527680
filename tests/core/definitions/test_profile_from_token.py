"""A token makes the profile that would ask for such a one, as far as it tells; nothing of it is trusted."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from inspector.core.definitions.tools.profile_from_token import profile_from_token, why_no_profile
from inspector.core.profiles.endpoints import endpoints
from inspector.core.tokens.token import Token, decode_unverified

GUID = "7e5b3f1c-2a4d-4c6e-9b8a-0d1e2f3a4b5c"


def token(**claims: Any) -> Token:
    parts = ({"alg": "RS256"}, claims)
    coded = [base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts]
    return decode_unverified(".".join([*coded, "c2ln"]))


@pytest.mark.parametrize(
    "claims, expected",
    [
        ({"iss": "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab", "client_id": "c", "scope": "a/r a/w"},
         {"provider": "cognito", "user_pool_id": "eu-west-1_Ab", "region": "eu-west-1", "scopes": ("a/r", "a/w")}),
        ({"iss": f"https://sts.windows.net/{GUID}/", "appid": "c", "aud": "api://orders", "roles": ["x"], "ver": "1.0"},
         {"provider": "entra", "tenant": GUID, "token_version": "1.0", "scopes": ("api://orders/.default",),
          "expected_audience": "api://orders"}),
        ({"iss": "https://acme.auth0.com/", "azp": "c", "aud": ["https://orders", "x"], "scope": "r"},
         {"provider": "auth0", "domain": "acme.auth0.com", "audience": "https://orders", "expected_audience": ""}),
        ({"iss": "https://acme.okta.com/oauth2/default", "cid": "c", "aud": "api://default", "scp": ["r"]},
         {"provider": "okta", "authorization_server": "default", "expected_audience": "api://default", "scopes": ("r",)}),  # noqa: E501
        ({"iss": "https://sso.example.com/realms/main", "azp": "c", "scope": "profile"},
         {"provider": "keycloak", "base_url": "https://sso.example.com", "realm": "main"}),
        ({"iss": "https://login.example.com/t", "client_id": "c"},
         {"provider": "generic", "issuer": "https://login.example.com/t"}),
    ],
    ids=lambda one: one.get("provider", ""),
)  # fmt: skip
def test_what_each_provider_tells(claims: dict[str, Any], expected: dict[str, Any]) -> None:
    made = profile_from_token(token(**claims)).profile
    assert {name: getattr(made, name) for name in expected} == expected
    assert (made.name, made.client_id) == ("c", "c")
    assert endpoints(made).issuer == claims["iss"]


def test_what_is_missing_is_said_and_that_nothing_was_verified() -> None:
    made = profile_from_token(token(iss="https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab", sub="a person"))
    assert (made.profile.name, made.profile.client_id) == ("cognito-idp.eu-west-1.amazonaws.com", "")
    assert [str(each) for each in made.said] == [
        "Made of what the token says of itself: look at each field, nothing of it was verified.",
        "Still to be filled in: Domain prefix, Client ID, Client secret.",
    ]


@pytest.mark.parametrize("claims", [{}, {"iss": ""}, {"iss": "orders"}, {"iss": 5}, {"iss": "javascript:alert(1)"}])
def test_a_token_without_an_issuer_that_is_a_url_makes_none(claims: dict[str, Any]) -> None:
    assert why_no_profile(token(**claims))
    with pytest.raises(ValueError, match="issuer"):
        profile_from_token(token(**claims))


def test_odd_claims_do_no_harm() -> None:
    odd = token(iss="https://a.example", client_id="x" * 5000, scope=["a", 5, None], aud=[{}, "\x00"], azp_name=["n"])
    made = profile_from_token(odd).profile
    assert (made.name, made.client_id, made.scopes, made.expected_audience) == ("a.example", "", ("a",), "")


def test_a_secret_in_an_issuer_comes_into_no_profile() -> None:
    made = profile_from_token(token(iss="https://me:p4ssw0rd99@a.example/t", client_id="c"))
    assert "p4ssw0rd99" not in repr(made)
