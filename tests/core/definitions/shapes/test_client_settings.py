"""Clients in appsettings.json, in user secrets, and in other settings that name one."""

from __future__ import annotations

from typing import Any

import pytest

from inspector.core.definitions.proposal import SecretState
from tests.core.definitions.reviewed import asked, ids, named, one, reviewed

TENANT = "7e5b3f1c-2a4d-4c6e-9b8a-0d1e2f3a4b5c"
APP = "6731de76-14a6-49ae-97bc-6eba6914391e"
AZURE_AD: dict[str, Any] = {
    "Instance": "https://login.microsoftonline.com/",
    "TenantId": TENANT,
    "ClientId": APP,
    "ClientCredentials": [{"SourceType": "ClientSecret", "ClientSecret": "wZ8~p4Xq.secret-of-the-app"}],
}


def test_the_section_of_microsoft_identity_web_is_a_client() -> None:
    text = """\
{
  // what the worker asks for
  "AzureAd": {
    "Instance": "https://login.microsoftonline.com/",
    "TenantId": "7e5b3f1c-2a4d-4c6e-9b8a-0d1e2f3a4b5c",
    "ClientId": "6731de76-14a6-49ae-97bc-6eba6914391e",
    "ClientSecret": "[Enter the client secret here]",
  },
  "DownstreamApi": {
    "BaseUrl": "https://orders.example.com",
    "RequestAppToken": true,
    "Scopes": [ "api://orders/.default" ]
  }
}
"""
    found = one(text, "appsettings.json")
    assert (found.profile.provider, found.profile.tenant, found.profile.client_id) == ("entra", TENANT, APP)
    assert found.profile.scopes == ("api://orders/.default",)
    assert found.secret_state is SecretState.NONE
    assert found.address == "AzureAd"
    assert ids(found) == set()
    assert next(each.line for each in found.origins if each.field == "client_id") == 6


def test_credentials_may_be_a_list() -> None:
    found = one({"AzureAd": AZURE_AD}, "appsettings.json")
    assert found.secret == "wZ8~p4Xq.secret-of-the-app"
    certificate = AZURE_AD | {"ClientCredentials": [{"SourceType": "Path", "CertificateDiskPath": "/etc/app.pfx"}]}
    other = one({"AzureAd": certificate}, "appsettings.json")
    assert (other.profile.client_authentication, other.profile.private_key_file) == ("private_key_jwt", "/etc/app.pfx")


@pytest.mark.parametrize("scope", ["access_as_user", "api://orders/orders.read"])
def test_a_scope_without_default_is_refused_by_entra(scope: str) -> None:
    found = one({"AzureAd": AZURE_AD | {"Scopes": scope}}, "appsettings.json")
    assert ids(found) == {"entra.no_default"}
    assert not found.usable


def test_two_apis_in_one_request_are_refused_by_entra() -> None:
    scopes = ["api://a/.default", "https://graph.microsoft.com/.default"]
    assert ids(one({"AzureAd": AZURE_AD | {"Scopes": scopes}}, "appsettings.json")) == {"entra.several_apis"}


def test_any_tenant_is_none() -> None:
    assert ids(
        one({"AzureAd": AZURE_AD | {"TenantId": "common", "Scopes": "api://a/.default"}}, "appsettings.json")
    ) == {"entra.no_tenant"}


@pytest.mark.parametrize("name", ["Authority", "TokenEndpoint"])
def test_an_address_of_any_tenant_is_of_none(name: str) -> None:
    url = "https://login.microsoftonline.com/organizations/oauth2/v2.0/token"
    settings = {"ClientId": APP, "ClientSecret": "x9", "Scope": "api://a/.default"}
    url = url if name == "TokenEndpoint" else "https://login.microsoftonline.com/common/v2.0"
    assert ids(one({"Graph": settings | {name: url}}, "appsettings.json")) == {"entra.no_tenant"}


def test_without_a_scope_entra_gives_no_token() -> None:
    assert ids(one({"AzureAd": AZURE_AD}, "appsettings.json")) == {"entra.no_scope"}


def test_other_clouds_and_customers_have_other_addresses() -> None:
    government = one({"AzureAd": AZURE_AD | {"Instance": "https://login.microsoftonline.us/"}})
    assert government.profile.cloud == "us-government"
    b2c = AZURE_AD | {
        "Instance": "https://contoso.b2clogin.com",
        "Domain": "contoso.onmicrosoft.com",
        "SignUpSignInPolicyId": "B2C_1_susi",
    }
    url = "https://contoso.b2clogin.com/contoso.onmicrosoft.com/B2C_1_susi/oauth2/v2.0/token"
    assert one({"AzureAdB2C": b2c}).profile.token_url == url


def test_user_secrets_have_flat_names() -> None:
    found = one(
        {"AzureAd:ClientId": APP, "AzureAd:TenantId": TENANT, "AzureAd:ClientSecret": "wZ8~p4Xq.secret-of-the-app"},
        "secrets.json",
    )
    assert (found.address, found.profile.client_id, found.secret_state) == ("AzureAd", APP, SecretState.FOUND)
    assert found.secret_line == 4


def test_settings_of_a_function_app_are_taken_apart() -> None:
    values = {
        "AzureWebJobsStorage": "UseDevelopmentStorage=true",
        "Auth__ClientId": "orders",
        "Auth__Authority": "https://sso.example.com",
    }
    found = one({"IsEncrypted": False, "Values": values}, "local.settings.json")
    assert (found.address, found.profile.client_id, found.profile.issuer) == (
        "Auth",
        "orders",
        "https://sso.example.com",
    )


def test_settings_of_identitymodel_are_a_client() -> None:
    content = {
        "Logging": {"LogLevel": {"Default": "Information"}},
        "TokenClient": {
            "TokenEndpoint": "https://sso.example.com/connect/token",
            "ClientId": "m2m",
            "ClientSecret": "511536EF-F270-4058-80CA-1C89C192F69A",
            "Scope": "orders.read orders.write",
            "ClientCredentialStyle": "PostBody",
        },
    }
    found = one(content, "appsettings.Development.json")
    assert found.profile.token_url == "https://sso.example.com/connect/token"
    assert found.profile.scopes == ("orders.read", "orders.write")
    assert found.profile.client_authentication == "client_secret_post"
    assert ids(found) == set()


def test_what_identityserver_registers_is_known_for_sure() -> None:
    clients = [
        {"ClientId": "m2m", "AllowedGrantTypes": ["client_credentials"], "AllowedScopes": ["orders"]},
        {"ClientId": "spa", "AllowedGrantTypes": ["authorization_code"], "AllowedScopes": ["openid"]},
    ]
    found = reviewed({"IdentityServer": {"Clients": clients}}, "appsettings.json")
    m2m, spa = found.proposals
    assert (m2m.address, ids(m2m), ids(spa)) == ("m2m", set(), {"client.no_grant"})
    assert list(asked(found)) == ["Issuer"]


def test_an_api_that_checks_tokens_is_said_to_be_no_client() -> None:
    api = {"Authority": "https://sso.example.com", "Audience": "orders"}
    found = reviewed({"TokenClient": AZURE_AD, "Authentication": {"Bearer": api}}, "appsettings.json")
    assert len(found.proposals) == 1
    assert "Authentication.Bearer" in str(found.left_out[0])


@pytest.mark.parametrize(
    "content, expected",
    [
        (
            {
                "AUTH0_DOMAIN": "acme.eu.auth0.com",
                "AUTH0_CLIENT_ID": "a",
                "AUTH0_CLIENT_SECRET": "b",
                "AUTH0_AUDIENCE": "https://o",
            },
            {"provider": "auth0", "domain": "acme.eu.auth0.com", "client_id": "a", "audience": "https://o"},
        ),
        (
            {"okta": {"oktaDomain": "https://dev-1.okta.com", "clientId": "a", "clientSecret": "b"}},
            {"provider": "okta", "domain": "dev-1.okta.com", "authorization_server": "default"},
        ),
        (
            {
                "cognito": {
                    "region": "eu-west-1",
                    "userPoolId": "eu-west-1_Ab3dE9xQz",
                    "userPoolClientId": "a",
                    "domain": "orders",
                }
            },
            {"provider": "cognito", "user_pool_id": "eu-west-1_Ab3dE9xQz", "client_id": "a", "domain_prefix": "orders"},
        ),
        (
            {
                "cognito": {
                    "userPoolId": "eu-west-1_Ab3dE9xQz",
                    "clientId": "a",
                    "domain": "https://x.auth.eu-west-1.amazoncognito.com",
                }
            },
            {"provider": "cognito", "region": "eu-west-1", "domain_prefix": "x"},
        ),
        (
            {
                "oauth": {
                    "client_id": "a",
                    "client_secret": "b",
                    "token_url": "https://sso.example.com/token",
                    "scope": "x,y",
                }
            },
            {"token_url": "https://sso.example.com/token", "scopes": ("x", "y")},
        ),
        (
            {"Keycloak": {"auth-server-url": "https://sso.example.com/", "realm": "shop", "resource": "orders"}},
            {"provider": "keycloak", "base_url": "https://sso.example.com", "realm": "shop", "client_id": "orders"},
        ),
        (
            {
                "graph": {
                    "client_id": APP,
                    "tenant_id": TENANT,
                    "client_secret": "b",
                    "scope": ["https://graph.microsoft.com/.default"],
                }
            },
            {"provider": "entra", "tenant": TENANT, "scopes": ("https://graph.microsoft.com/.default",)},
        ),
    ],
)
def test_other_settings_are_read_by_what_their_names_mean(content: object, expected: dict[str, object]) -> None:
    profile = one(content, "config.json").profile
    assert {name: getattr(profile, name) for name in expected} == expected


def test_several_beginnings_of_names_are_several_clients() -> None:
    content = {
        "billing_client_id": "a",
        "billing_token_url": "https://sso.example.com/token",
        "orders_client_id": "b",
        "orders_token_url": "https://sso.example.com/token",
    }
    assert [(each.address, each.profile.client_id) for each in reviewed(content, "config.json").proposals] == [
        ("billing", "a"),
        ("orders", "b"),
    ]


@pytest.mark.parametrize("value", [None, 3, "x", [], {}, [[]], [3], True, [{}], "https://["])
def test_a_wrong_type_anywhere_is_no_error(value: object) -> None:
    other = {"TokenClient": {"Authority": "https://sso.example.com", "ClientId": "a"}}
    for name in AZURE_AD:
        reviewed({"AzureAd": AZURE_AD | {name: value}} | other)
    for name in (
        "Scopes",
        "Domain",
        "Audience",
        "GrantType",
        "AllowedGrantTypes",
        "UserPoolId",
        "realm",
        "auth-server-url",
    ):
        reviewed({"AzureAd": AZURE_AD | {name: value}, "B": {"ClientId": "a", name: value}} | other)


@pytest.mark.parametrize(
    "scope, needed",
    [
        ("User.Read", '"Scopes": ["https://graph.microsoft.com/.default"]'),
        ("api://orders/orders.read", '"Scopes": ["api://orders/.default"]'),
        ("access_as_user", ""),
    ],
)
def test_the_scope_that_would_do_is_told_where_it_follows(scope: str, needed: str) -> None:
    found = named(one({"AzureAd": AZURE_AD | {"Scopes": [scope]}}, "appsettings.json"), "entra.no_default")
    assert (found.needed, found.actual) == (needed, f'"Scopes": ["{scope}"]')


def test_a_text_that_is_neither_json_nor_yaml_is_spoken_of_in_its_own_way() -> None:
    text = f"AZURE_TENANT_ID={TENANT}\nAZURE_CLIENT_ID={APP}\nSCOPE=User.Read\n"
    found = named(one(text, ".env"), "entra.no_default")
    assert (found.actual, found.line) == ("SCOPE=User.Read", 3)
    assert found.needed == "SCOPE=https://graph.microsoft.com/.default"


def test_very_many_clients_are_cut_with_a_word() -> None:
    many = [{"client_id": f"c{at}", "token_url": "https://sso.example.com/token"} for at in range(501)]
    found = reviewed({"clients": many}, "config.json")
    assert len(found.proposals) == 500
    assert "500" in str(found.left_out[0])
