"""Clients as servers have registered them: Auth0's with APIs and grants, Okta's apps, RFC 7591's, and Google's."""

from __future__ import annotations

from typing import Any

import pytest

from inspector.core.definitions.document import DefinitionError
from inspector.core.definitions.proposal import SecretState
from tests.core.definitions.reviewed import NOW, asked, ids, named, one, reviewed

AUTH0: dict[str, Any] = {
    "tenant": "acme",
    "global": False,
    "is_token_endpoint_ip_header_trusted": False,
    "name": "Orders worker",
    "is_first_party": True,
    "oidc_conformant": True,
    "sso_disabled": False,
    "signing_keys": [{"cert": "-----BEGIN CERTIFICATE-----"}],
    "client_id": "jR7kQ2vXbT1nM5pL8sYd3wZc6eHfGa0u",
    "callback_url_template": False,
    "client_secret": "p0-8sYd3wZc6eHfGa0ujR7kQ2vXbT1nM5pL8sYd3wZc6eHfGa0uKq",
    "jwt_configuration": {"alg": "RS256", "lifetime_in_seconds": 36000},
    "token_endpoint_auth_method": "client_secret_post",
    "app_type": "non_interactive",
    "grant_types": ["client_credentials"],
}


def test_an_application_of_auth0_needs_a_domain_and_an_audience() -> None:
    found = reviewed(AUTH0, "client.json")
    (proposal,) = found.proposals
    assert (proposal.profile.provider, proposal.profile.client_id) == ("auth0", AUTH0["client_id"])
    assert proposal.profile.client_authentication == "client_secret_post"
    assert proposal.secret_state is SecretState.FOUND
    assert ids(proposal) == {"auth0.no_audience"}
    assert set(asked(found)) == {"Domain", "Orders worker audience"}


@pytest.mark.parametrize(
    "change, row, answer",
    [
        ({"grant_types": ["authorization_code", "refresh_token"]}, "auth0.no_grant", "unauthorized_client"),
        ({"token_endpoint_auth_method": "none"}, "auth0.public", ""),
    ],
)
def test_what_auth0_would_refuse_is_an_error(change: dict[str, Any], row: str, answer: str) -> None:
    proposal = one(AUTH0 | change)
    assert not proposal.usable
    assert named(proposal, row).answer == answer
    assert next(iter(change)) in named(proposal, row).actual


def test_an_application_for_a_browser_is_told_apart() -> None:
    assert "auth0.app_type" in ids(one(AUTH0 | {"app_type": "spa"}))


TENANT = """\
clients:
  - name: Orders worker
    app_type: non_interactive
    grant_types:
      - client_credentials
    is_first_party: true
    oidc_conformant: true
    token_endpoint_auth_method: client_secret_post
  - name: Shop
    app_type: spa
    grant_types:
      - authorization_code
      - implicit
    is_first_party: true
    token_endpoint_auth_method: none
resourceServers:
  - name: Orders API
    identifier: https://orders.example.com
    scopes:
      - value: read:orders
        description: Read orders
      - value: write:orders
        description: Change orders
clientGrants:
  - client_id: Orders worker
    audience: https://orders.example.com
    scope:
      - read:orders
      - refund:orders
"""


def test_a_tenant_of_the_deploy_tool_says_which_api_a_client_is_granted() -> None:
    worker, shop = reviewed(TENANT, "tenant.yaml").proposals
    assert worker.profile.audience == "https://orders.example.com"
    assert worker.profile.scopes == ("read:orders", "refund:orders")
    assert dict(worker.profile.scope_descriptions) == {"read:orders": "Read orders", "write:orders": "Change orders"}
    assert ids(worker) == {"auth0.scope_not_defined"}
    assert named(worker, "auth0.scope_not_defined").line == 27
    assert worker.usable
    assert ids(shop) == {"auth0.no_grant", "auth0.public", "auth0.not_granted"}


def test_a_client_with_two_apis_makes_two_profiles() -> None:
    text = (
        TENANT
        + "  - client_id: Orders worker\n    audience: https://acme.eu.auth0.com/api/v2/\n    scope: [read:clients]\n"
    )
    first, second, _ = reviewed(text, "tenant.yaml").proposals
    assert (first.profile.audience, second.profile.audience) == (
        "https://orders.example.com",
        "https://acme.eu.auth0.com/api/v2/",
    )
    assert first.profile.name != second.profile.name
    assert first.profile.domain == "acme.eu.auth0.com"
    assert "auth0.management_api" in ids(second)


def test_keywords_of_the_deploy_tool_are_filled_in_by_the_user() -> None:
    found = reviewed(TENANT.replace("https://orders.example.com", "'##ORDERS_API##'"), "tenant.yaml")
    assert "ORDERS_API" in asked(found)
    assert found.proposals[0].profile.audience == ""


def test_a_keyword_that_stands_for_a_list_does_not_break_the_file() -> None:
    text = "tenant:\n  enabled_locales: @@LANGUAGES@@\n" + TENANT.replace(
        "\n      - authorization_code\n      - implicit", " @@GRANTS@@"
    )
    worker, shop = reviewed(text, "tenant.yaml").proposals
    assert worker.profile.audience == "https://orders.example.com"
    assert named(worker, "auth0.scope_not_defined").line == 27
    assert ids(shop) == {"auth0.public", "auth0.not_granted"}


def test_client_grants_alone_name_client_and_api() -> None:
    grants = [{"id": "cgr_k2", "client_id": "abc", "audience": "https://orders.example.com", "scope": ["read:orders"]}]
    found = one(grants)
    assert (found.profile.client_id, found.profile.audience) == ("abc", "https://orders.example.com")


OKTA: dict[str, Any] = {
    "id": "0oa1hm4POxgJM6CPu0g4",
    "name": "oidc_client",
    "label": "Orders worker",
    "status": "ACTIVE",
    "signOnMode": "OPENID_CONNECT",
    "credentials": {
        "oauthClient": {
            "autoKeyRotation": True,
            "client_id": "0oa1hm4POxgJM6CPu0g4",
            "client_secret": "5jVbn2W72FOAWeQCg7-s_PA0aLqHWjHvUCt2xk-z",
            "token_endpoint_auth_method": "client_secret_basic",
        }
    },
    "settings": {
        "oauthClient": {
            "response_types": ["token"],
            "grant_types": ["client_credentials"],
            "application_type": "service",
        }
    },
    "_links": {"users": {"href": "https://dev-133337-admin.okta.com/api/v1/apps/0oa1hm4POxgJM6CPu0g4/users"}},
}


def okta(**settings: Any) -> dict[str, Any]:
    """The app with other settings of its client."""
    return OKTA | {"settings": {"oauthClient": OKTA["settings"]["oauthClient"] | settings}}


def test_an_app_of_okta_is_a_client() -> None:
    found = reviewed(OKTA)
    (proposal,) = found.proposals
    assert (proposal.profile.provider, proposal.profile.domain) == ("okta", "dev-133337.okta.com")
    assert proposal.secret_state is SecretState.FOUND
    assert ids(proposal) == set()
    assert asked(found) == {"Authorization server": "default", "Scopes": ""}


@pytest.mark.parametrize(
    "app, row",
    [
        (okta(grant_types=["authorization_code"], application_type="service"), "okta.no_grant"),
        (okta(application_type="web"), "okta.not_a_service"),
        (okta(dpop_bound_access_tokens=True), "client.dpop"),
        (OKTA | {"status": "INACTIVE"}, "okta.inactive"),
        (
            OKTA | {"credentials": {"oauthClient": {"client_id": "a", "token_endpoint_auth_method": "none"}}},
            "okta.public",
        ),
        (
            OKTA
            | {"credentials": {"oauthClient": {"client_id": "a", "token_endpoint_auth_method": "private_key_jwt"}}},
            "okta.private_key",
        ),
    ],
)
def test_what_okta_would_refuse_is_found(app: dict[str, Any], row: str) -> None:
    assert ids(one([app])) == {row}


REGISTERED: dict[str, Any] = {
    "client_id": "s6BhdRkqt3",
    "client_secret": "cf136dc3c1fc93f31185e5885805d",
    "client_secret_expires_at": 0,
    "client_id_issued_at": 1_577_858_400,
    "grant_types": ["client_credentials"],
    "token_endpoint_auth_method": "client_secret_basic",
    "client_name": "Orders worker",
    "scope": "orders.read orders.write",
}


def test_the_answer_to_a_registration_is_a_client() -> None:
    found = one(REGISTERED)
    assert (found.profile.name, found.profile.scopes) == ("Orders worker", ("orders.read", "orders.write"))
    assert ids(found) == set()


@pytest.mark.parametrize(
    "change, row",
    [
        ({"grant_types": ["authorization_code"]}, "client.no_grant"),
        ({"client_secret_expires_at": NOW - 1}, "client.secret_expired"),
        ({"token_endpoint_auth_method": "none"}, "client.public"),
        ({"token_endpoint_auth_method": "attest_jwt_client_auth"}, "client.method_unknown"),
    ],
)
def test_what_a_registration_rules_out_is_found(change: dict[str, Any], row: str) -> None:
    assert ids(one(REGISTERED | change)) == {row}


def test_a_registration_without_grants_has_the_default_of_the_rfc() -> None:
    assert ids(one({name: value for name, value in REGISTERED.items() if name != "grant_types"})) == {"client.no_grant"}


def test_google_has_no_client_credentials() -> None:
    secrets = {"client_id": "1-a.apps.googleusercontent.com", "client_secret": "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"}
    uris = {"auth_uri": "https://accounts.google.com/o/oauth2/auth", "token_uri": "https://oauth2.googleapis.com/token"}
    assert ids(one({"web": secrets | uris})) == {"google.no_client_credentials"}
    key = {
        "type": "service_account",
        "client_email": "a@b.iam.gserviceaccount.com",
        "private_key": "-----BEGIN PRIVATE KEY-----",
    }
    found = reviewed(key)
    assert found.proposals == ()
    assert "RFC 7523" in str(found.left_out[0])
    assert "BEGIN" not in repr(found)


@pytest.mark.parametrize("value", [None, 3, "x", [], {}, [[]], [3], True, [{}]])
def test_a_wrong_type_anywhere_is_no_error(value: object) -> None:
    for whole in (AUTH0, OKTA, REGISTERED):
        for name in whole:
            reviewed([whole, whole | {name: value}])
    for name in OKTA["settings"]["oauthClient"]:
        reviewed([OKTA, okta(**{name: value})])
    grant = {"client_id": "Orders worker", "audience": "a", "scope": value}
    api = {"identifier": "a", "scopes": value}
    reviewed({"clients": [AUTH0], "clientGrants": [grant, value], "resourceServers": [api, value]})


@pytest.mark.parametrize(
    "content",
    [
        {"name": "left-pad", "version": "1.3.0", "scripts": {"test": "node test"}},
        {"iss": "https://a.example", "client_id": "abc", "scope": "a", "exp": 1},
        {"active": True, "client_id": "abc", "scope": "a", "token_type": "Bearer"},
        {"clientId": "mqtt-1", "host": "broker.example.com", "keepAlive": 60},
        {"client_id": "abc", "redirect_uri": "https://a.example/cb", "state": "x"},
        {"swagger": "2.0", "info": {"title": "a"}, "paths": {}},
        {"realm": "a", "host": "b"},
        {"options": {"client_id": "abc", "client_secret": "def", "domain": "example.com"}},
        [{"id": 1, "appId": "com.example.app"}],
        {"keys": [{"kty": "RSA", "n": "x", "e": "AQAB"}]},
        [1, 2],
        "text",
    ],
)
def test_what_only_looks_like_a_client_is_nobodys(content: object) -> None:
    with pytest.raises(DefinitionError):
        reviewed(content)
