"""Metadata of authorization servers: a profile without a client."""

from __future__ import annotations

from typing import Any

import pytest

from tests.core.definitions.reviewed import asked, ids, named, one, reviewed

METADATA: dict[str, Any] = {
    "issuer": "https://sso.example.com",
    "authorization_endpoint": "https://sso.example.com/authorize",
    "token_endpoint": "https://sso.example.com/token",
    "jwks_uri": "https://sso.example.com/jwks",
    "revocation_endpoint": "https://sso.example.com/revoke",
    "introspection_endpoint": "https://sso.example.com/introspect",
    "scopes_supported": ["openid", "orders.read", "orders.write"],
    "grant_types_supported": ["authorization_code", "client_credentials"],
    "token_endpoint_auth_methods_supported": ["client_secret_post", "private_key_jwt"],
}


def test_metadata_makes_a_profile_but_for_the_client() -> None:
    found = reviewed(METADATA, "openid-configuration")
    (proposal,) = found.proposals
    profile = proposal.profile
    assert (profile.issuer, profile.token_url) == ("https://sso.example.com", "https://sso.example.com/token")
    assert (profile.jwks_url, profile.revocation_url) == (
        "https://sso.example.com/jwks",
        "https://sso.example.com/revoke",
    )
    assert profile.introspection_url == "https://sso.example.com/introspect"
    assert profile.known_scopes == ("openid", "orders.read", "orders.write")
    assert profile.scopes == ()
    assert profile.client_authentication == "client_secret_post"
    assert profile.name == "sso.example.com"
    assert list(asked(found)) == ["sso.example.com client_id"]
    assert ids(proposal) == set()


@pytest.mark.parametrize(
    "change, row",
    [
        ({"grant_types_supported": ["authorization_code", "refresh_token"]}, "metadata.no_client_credentials"),
        ({"grant_types_supported": None}, "metadata.grants_not_said"),
        ({"token_endpoint": None}, "metadata.no_token_endpoint"),
        ({"token_endpoint_auth_methods_supported": ["attest_jwt_client_auth", "none"]}, "metadata.no_method"),
        ({"issuer": "https://login.microsoftonline.com/{tenantid}/v2.0"}, "metadata.issuer_of_any_tenant"),
        ({"issuer": "https://sso.example.com/?tenant=a"}, "metadata.issuer_with_query"),
        ({"issuer": "http://localhost:8080/realms/a"}, "metadata.other_host"),
        ({"token_endpoint": "http://sso.example.com/token"}, "client.plain_http"),
    ],
)
def test_what_metadata_tells_is_found(change: dict[str, Any], row: str) -> None:
    content = {name: value for name, value in (METADATA | change).items() if value is not None}
    assert ids(one(content)) == {row}
    assert named(one(content), row).source.startswith("https://")


def test_a_list_of_grants_without_ours_may_be_incomplete() -> None:
    assert one(METADATA | {"grant_types_supported": ["authorization_code"]}).usable


def test_without_methods_a_client_authenticates_with_basic() -> None:
    content = {name: value for name, value in METADATA.items() if "methods" not in name}
    assert one(content).profile.client_authentication == "client_secret_basic"


@pytest.mark.parametrize("value", [None, 3, "x", [], {}, [[]], [3], True, "https://[", "http://a:99999999/"])
def test_a_wrong_type_anywhere_is_no_error(value: object) -> None:
    for name in METADATA:
        if name != "issuer" or isinstance(value, str):
            reviewed(METADATA | {name: value})
