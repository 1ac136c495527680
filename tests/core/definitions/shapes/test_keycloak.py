"""Exports of Keycloak, and the settings of programs that ask it."""

from __future__ import annotations

from typing import Any

import pytest

from inspector.core.definitions.proposal import SecretState, Severity
from tests.core.definitions.reviewed import asked, ids, named, one, reviewed

CLIENT: dict[str, Any] = {
    "id": "0b7c3c1e-5a2c-4f0e-8c86-2b1a9b5d4f10",
    "clientId": "orders-worker",
    "name": "${client_orders}",
    "enabled": True,
    "clientAuthenticatorType": "client-secret",
    "secret": "**********",
    "redirectUris": [],
    "bearerOnly": False,
    "standardFlowEnabled": False,
    "implicitFlowEnabled": False,
    "directAccessGrantsEnabled": False,
    "serviceAccountsEnabled": True,
    "publicClient": False,
    "protocol": "openid-connect",
    "attributes": {},
    "fullScopeAllowed": False,
    "protocolMappers": [
        {
            "name": "orders-api",
            "protocol": "openid-connect",
            "protocolMapper": "oidc-audience-mapper",
            "config": {"included.custom.audience": "https://orders.example.com", "access.token.claim": "true"},
        }
    ],
    "defaultClientScopes": ["web-origins", "roles"],
    "optionalClientScopes": ["orders", "offline_access"],
}


def realm(*clients: dict[str, Any], **members: Any) -> dict[str, Any]:
    """A realm's export with these clients, beside those that each realm has."""
    own = [
        {"clientId": name, "enabled": True, "protocol": "openid-connect"} for name in ("account", "broker", "admin-cli")
    ]
    scopes = [
        {"name": "roles", "description": "OpenID Connect scope for user roles", "protocol": "openid-connect"},
        {"name": "orders", "description": "Read orders", "protocol": "openid-connect"},
    ]
    return {
        "id": "shop",
        "realm": "shop",
        "enabled": True,
        "clients": [*own, *clients],
        "clientScopes": scopes,
        **members,
    }


def test_a_client_of_a_realm_is_a_profile() -> None:
    found = reviewed(realm(CLIENT, attributes={"frontendUrl": "https://sso.example.com"}), "realm-export.json")
    (proposal,) = found.proposals
    assert proposal.usable
    assert ids(proposal) == set()
    profile = proposal.profile
    assert (profile.provider, profile.realm, profile.client_id) == ("keycloak", "shop", "orders-worker")
    assert profile.base_url == "https://sso.example.com"
    assert profile.name == "orders-worker"
    assert profile.known_scopes == ("web-origins", "roles", "orders")
    assert dict(profile.scope_descriptions)["orders"] == "Read orders"
    assert proposal.secret_state is SecretState.NONE
    assert "3 clients are Keycloak’s own" in str(found.left_out[0])
    assert found.scopes[0].identifier == "shop"


def test_the_address_of_the_server_is_asked_for_once() -> None:
    found = reviewed(realm(CLIENT, {**CLIENT, "clientId": "other"}))
    assert asked(found) == {"Server URL": ""}
    assert len(found.proposals) == 2


@pytest.mark.parametrize(
    "change, row, answer",
    [
        ({"serviceAccountsEnabled": False}, "keycloak.no_service_account", "unauthorized_client"),
        ({"publicClient": True}, "keycloak.public", "unauthorized_client"),
        ({"bearerOnly": True}, "keycloak.bearer_only", "invalid_client"),
        ({"enabled": False}, "keycloak.disabled", ""),
    ],
)
def test_what_keycloak_would_refuse_is_an_error(change: dict[str, Any], row: str, answer: str) -> None:
    proposal = one(CLIENT | change, "orders-worker.json")
    found = named(proposal, row)
    (name,) = change
    assert not proposal.usable
    assert found.answer == answer
    assert found.path == (name,)
    assert found.line is not None
    assert name in found.actual
    assert found.needed


@pytest.mark.parametrize(
    "change, row, severity",
    [
        ({"fullScopeAllowed": True}, "keycloak.full_scope", Severity.WARNING),
        ({"standardFlowEnabled": True}, "keycloak.other_flows", Severity.NOTE),
        ({"attributes": {"access.token.lifespan": "60"}}, "keycloak.lifespan", Severity.NOTE),
        ({"attributes": {"access.token.lifespan": 864000}}, "keycloak.long_lifespan", Severity.WARNING),
        ({"clientAuthenticatorType": "federated-jwt"}, "keycloak.authenticator", Severity.WARNING),
        ({"clientAuthenticatorType": "client-jwt"}, "keycloak.signed_jwt", Severity.NOTE),
    ],
)
def test_what_its_tokens_would_be_like_is_said(change: dict[str, Any], row: str, severity: Severity) -> None:
    proposal = one(realm(CLIENT | change))
    assert named(proposal, row).severity is severity
    assert ids(proposal) == {row}
    assert proposal.usable


def test_a_client_without_a_mapper_names_no_api() -> None:
    assert ids(one(realm(CLIENT | {"protocolMappers": []}))) == {"keycloak.no_audience"}


def test_an_audience_may_come_from_a_scope_of_the_realm() -> None:
    mapped = {"name": "roles", "protocolMappers": CLIENT["protocolMappers"]}
    export = realm(CLIENT | {"protocolMappers": []}, clientScopes=[mapped])
    assert ids(one(export)) == set()


def test_without_the_realm_the_mappers_of_scopes_are_not_known() -> None:
    assert ids(one(CLIENT | {"protocolMappers": []})) == set()


def test_authorization_services_bring_a_service_account() -> None:
    client = {name: value for name, value in CLIENT.items() if name != "serviceAccountsEnabled"}
    assert ids(one(client)) == {"keycloak.service_account_not_said"}
    assert ids(one(client | {"authorizationServicesEnabled": True})) == set()


@pytest.mark.parametrize(
    "kind, method",
    [
        ("client-secret", "client_secret_basic"),
        ("client-jwt", "private_key_jwt"),
        ("client-secret-jwt", "client_secret_jwt"),
        ("client-x509", "tls_client_auth"),
    ],
)
def test_the_authenticator_is_how_the_client_authenticates(kind: str, method: str) -> None:
    assert one(CLIENT | {"clientAuthenticatorType": kind}).profile.client_authentication == method


def test_a_disabled_realm_gives_no_token() -> None:
    assert named(one(realm(CLIENT, enabled=False)), "keycloak.realm_disabled").answer == "access_denied"


def test_a_list_of_clients_an_operators_import_and_several_realms_are_read() -> None:
    assert len(reviewed([CLIENT, {**CLIENT, "clientId": "b"}]).proposals) == 2
    operator = {
        "apiVersion": "k8s.keycloak.org/v2alpha1",
        "kind": "KeycloakRealmImport",
        "spec": {"realm": realm(CLIENT)},
    }
    assert one(operator).profile.realm == "shop"
    both = [realm(CLIENT), realm(CLIENT, realm="other")]
    assert [each.profile.realm for each in reviewed(both).proposals] == ["shop", "other"]


def test_clients_of_saml_are_left_out_with_a_word() -> None:
    found = reviewed(realm(CLIENT, {"clientId": "legacy", "protocol": "saml"}))
    assert len(found.proposals) == 1
    assert any("saml" in str(each) for each in found.left_out)


def test_the_settings_of_an_adapter_name_server_and_secret() -> None:
    found = one(
        {
            "realm": "shop",
            "auth-server-url": "https://sso.example.com/auth/",
            "ssl-required": "external",
            "resource": "orders",
            "credentials": {"secret": "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d"},
        },
        "keycloak.json",
    )
    assert found.profile.base_url == "https://sso.example.com/auth"
    assert found.profile.realm == "shop"
    assert found.secret.startswith("9b1deb4d")
    assert "9b1deb4d" not in repr(found) + "".join(str(each.message) + each.actual for each in found.findings)


@pytest.mark.parametrize("value", [None, 3, "x", [], {}, [[]], True])
def test_a_wrong_type_anywhere_is_no_error(value: object) -> None:
    for name in CLIENT:
        reviewed(realm(CLIENT, CLIENT | {name: value}))
    for name in ("clients", "clientScopes", "attributes", "enabled", "realm"):
        reviewed([realm(CLIENT), realm(CLIENT, **{name: value})])
    for name in ("name", "protocolMapper", "config"):
        reviewed(realm(CLIENT | {"protocolMappers": [CLIENT["protocolMappers"][0] | {name: value}]}))


def test_the_clients_of_an_identity_provider_are_not_the_realms() -> None:
    provider = {"alias": "auth0", "config": {"clientId": "a", "clientSecret": "b", "tokenUrl": "https://a.example/t"}}
    found = reviewed({"realm": "shop", "enabled": True, "identityProviders": [provider]})
    assert found.proposals == ()


@pytest.mark.parametrize("url", ["", None, [], {"a": 1}])
def test_an_adapter_whose_server_is_not_said_is_asked_for_it(url: object) -> None:
    found = reviewed({"realm": "shop", "auth-server-url": url, "resource": "orders"}, "keycloak.json")
    assert asked(found) == {"Server URL": ""}
