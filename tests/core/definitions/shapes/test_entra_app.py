"""App registrations of Entra: both formats of the manifest, and what the Azure CLI answers."""

from __future__ import annotations

from typing import Any

import pytest

from inspector.core.definitions.proposal import SecretState
from tests.core.definitions.reviewed import NOW, asked, ids, named, one, reviewed

TENANT = "7e5b3f1c-2a4d-4c6e-9b8a-0d1e2f3a4b5c"
APP = "6731de76-14a6-49ae-97bc-6eba6914391e"
API = "2f4a9838-26b7-47ee-be60-ccc1fdec5953"
GRAPH_ROLE = {"resourceAppId": "00000003-0000-0000-c000-000000000000", "resourceAccess": [{"id": API, "type": "Role"}]}


def application(**members: Any) -> dict[str, Any]:
    """`az ad app show`, which is the manifest in the format of Microsoft Graph."""
    return {
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#applications/$entity",
        "api": {"requestedAccessTokenVersion": None, "oauth2PermissionScopes": [], "preAuthorizedApplications": []},
        "appId": APP,
        "appRoles": [],
        "displayName": "orders-worker",
        "id": "03ef14b0-ca33-4840-8f4f-d6e91916010e",
        "identifierUris": [],
        "isFallbackPublicClient": None,
        "keyCredentials": [],
        "passwordCredentials": [
            {
                "displayName": "rbac",
                "endDateTime": "2027-05-01T08:00:00Z",
                "hint": "o8Q",
                "keyId": API,
                "secretText": None,
            }
        ],
        "publisherDomain": "contoso.onmicrosoft.com",
        "requiredResourceAccess": [{"resourceAppId": API, "resourceAccess": [{"id": APP, "type": "Role"}]}],
        "signInAudience": "AzureADMyOrg",
        "web": {"redirectUris": [], "implicitGrantSettings": {"enableAccessTokenIssuance": False}},
        **members,
    }


def test_an_app_is_a_client_that_asks_for_the_api_of_its_roles() -> None:
    found = reviewed(application(), "app.json")
    (proposal,) = found.proposals
    assert (proposal.profile.provider, proposal.profile.client_id) == ("entra", APP)
    assert proposal.profile.scopes == (f"{API}/.default",)
    assert proposal.profile.name == "orders-worker"
    assert asked(found) == {"Tenant": "contoso.onmicrosoft.com"}
    assert ids(proposal) == set()


def test_microsoft_graph_is_asked_for_by_its_url() -> None:
    assert one(application(requiredResourceAccess=[GRAPH_ROLE])).profile.scopes == (
        "https://graph.microsoft.com/.default",
    )


def test_of_several_apis_none_is_chosen() -> None:
    access = [GRAPH_ROLE, {"resourceAppId": API, "resourceAccess": [{"id": APP, "type": "Role"}]}]
    found = one(application(requiredResourceAccess=access))
    assert found.profile.scopes == ()
    assert found.profile.known_scopes == ("https://graph.microsoft.com/.default", f"{API}/.default")


@pytest.mark.parametrize(
    "members, row",
    [
        ({"requiredResourceAccess": []}, "entra.no_permissions"),
        (
            {"requiredResourceAccess": [{"resourceAppId": API, "resourceAccess": [{"id": APP, "type": "Scope"}]}]},
            "entra.delegated_only",
        ),
        (
            {"appRoles": [{"allowedMemberTypes": ["User"], "value": "Admin", "isEnabled": True}], "api": {}},
            "entra.roles_of_users",
        ),
        ({"isFallbackPublicClient": True}, "entra.public_client"),
        ({"identifierUris": ["api://orders"]}, "entra.version_1"),
        ({"passwordCredentials": []}, "entra.no_credential"),
        (
            {
                "passwordCredentials": [],
                "keyCredentials": [{"endDateTime": "2030-01-01T00:00:00Z", "type": "AsymmetricX509Cert"}],
            },
            "entra.certificate_only",
        ),
        ({"passwordCredentials": [{"endDateTime": "2024-02-01T10:00:00Z"}]}, "entra.secret_expired"),
        ({"passwordCredentials": [{"endDateTime": "2025-12-10T10:00:00.1234567Z"}]}, "entra.secret_expires"),
        (
            {"passwordCredentials": [{"endDateTime": "2024-02-01T10:00:00Z"}, {"endDateTime": "2029-02-01T10:00:00Z"}]},
            "entra.old_secrets",
        ),
    ],
)
def test_what_the_manifest_tells_is_found(members: dict[str, Any], row: str) -> None:
    proposal = one(application(**members), now=NOW)
    assert ids(proposal) == {row}
    assert named(proposal, row).line is not None


def test_a_role_for_apps_beside_those_for_users_will_do() -> None:
    roles = [{"allowedMemberTypes": ["User"], "value": "A"}, {"allowedMemberTypes": ["Application"], "value": "B"}]
    assert ids(one(application(appRoles=roles, api={"requestedAccessTokenVersion": 2}))) == set()


def test_the_older_manifest_has_other_names() -> None:
    manifest = {
        "id": "03ef14b0-ca33-4840-8f4f-d6e91916010e",
        "acceptMappedClaims": None,
        "accessTokenAcceptedVersion": None,
        "allowPublicClient": True,
        "appId": APP,
        "appRoles": [],
        "identifierUris": ["api://orders"],
        "keyCredentials": [],
        "name": "orders-api",
        "oauth2AllowImplicitFlow": False,
        "oauth2Permissions": [],
        "passwordCredentials": [{"customKeyIdentifier": None, "endDate": "2023-01-01T00:00:00Z", "value": None}],
        "replyUrlsWithType": [],
        "requiredResourceAccess": [],
        "signInAudience": "AzureADMyOrg",
    }
    found = one(manifest, "manifest.json")
    assert found.profile.name == "orders-api"
    assert ids(found) == {"entra.secret_expired", "entra.public_client", "entra.version_1", "entra.no_permissions"}


def test_a_service_principal_names_its_tenant() -> None:
    principal = {
        "accountEnabled": False,
        "appDisplayName": "orders-worker",
        "appId": APP,
        "appOwnerOrganizationId": TENANT,
        "appRoleAssignmentRequired": True,
        "appRoles": [],
        "keyCredentials": [],
        "passwordCredentials": [],
        "servicePrincipalType": "Application",
    }
    found = one(principal)
    assert found.profile.tenant == TENANT
    assert ids(found) == {"entra.disabled", "entra.assignment_required"}


@pytest.mark.parametrize("members", [{"displayName": "worker"}, {"name": "http://worker"}, {}])
def test_new_credentials_are_a_whole_client(members: dict[str, str]) -> None:
    found = one({"appId": APP, "password": "wZ8~p4Xq.secret-of-the-app", "tenant": TENANT, **members})
    assert (found.profile.client_id, found.profile.tenant) == (APP, TENANT)
    assert found.secret_state is SecretState.FOUND
    assert found.secret not in repr(found)


def test_credentials_for_sdks_are_read_with_their_cloud() -> None:
    found = one(
        {
            "clientId": APP,
            "clientSecret": "wZ8~p4Xq.secret-of-the-app",
            "subscriptionId": API,
            "tenantId": TENANT,
            "activeDirectoryEndpointUrl": "https://login.microsoftonline.us",
            "resourceManagerEndpointUrl": "https://management.usgovcloudapi.net/",
        }
    )
    assert (found.profile.cloud, found.secret_state) == ("us-government", SecretState.FOUND)


@pytest.mark.parametrize("value", [None, 3, "x", [], {}, [[]], [3], True, [{}], [{"resourceAccess": 3}]])
def test_a_wrong_type_anywhere_is_no_error(value: object) -> None:
    for name in application():
        reviewed([application(), application(**{name: value})])


def test_an_app_with_a_certificate_alone_signs_an_assertion() -> None:
    keys = [{"endDateTime": "2030-01-01T00:00:00Z", "type": "AsymmetricX509Cert"}]
    assert (
        one(application(passwordCredentials=[], keyCredentials=keys)).profile.client_authentication == "private_key_jwt"
    )
    assert one(application(keyCredentials=keys)).profile.client_authentication == "client_secret_basic"


@pytest.mark.parametrize("end", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"])
def test_a_secret_may_end_at_the_edge_of_the_calendar(end: str) -> None:
    found = one(application(passwordCredentials=[{"endDateTime": end}]))
    assert ("entra.secret_expired" in ids(found)) == end.startswith("0001")
