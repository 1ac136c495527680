"""Files that have the words of a client and define none: schemas, texts for people, logs, other services' settings."""

from __future__ import annotations

import json

import pytest

from inspector.core.definitions.document import DefinitionError
from inspector.core.definitions.proposal import Proposal
from tests.core.definitions.shapes.reading import reviewed

TOKEN_URL = "https://id.example.com/oauth2/token"


def proposals(content: object, name: str) -> tuple[Proposal, ...]:
    try:
        return reviewed(content, name).proposals
    except DefinitionError:
        return ()


@pytest.mark.parametrize(
    "content",
    [
        {"shapes": {"A": {"members": {"ClientId": {"shape": "S"}, "Issuer": {"shape": "S"}, "UserPoolId": {}}}}},
        {"shapes": {"A": {"members": {"UserPoolClientId": {"shape": "S"}, "UserPoolDomain": {"shape": "S"}}}}},
        {"type": "object", "properties": {"client_id": {"type": "string"}, "token_url": {"type": "string"}}},
        {"settings": {"clientId": "Client ID", "clientSecret": "Client secret", "tokenUrl": "Token URL"}},
        {"oauth": {"client_id": "Client ID", "issuer": "Issuer", "token_url": "Where tokens come from"}},
        {"timestamp": "2026-11-12T10:00:00Z", "client_id": "orders", "issuer": "https://id.example.com"},
        {"eventType": "issued", "clientId": "orders", "tokenEndpoint": TOKEN_URL},
        [{"column": "client_id", "type": "text"}, {"column": "token_url", "type": "text"}],
    ],
)
def test_an_object_that_speaks_of_clients(content: object) -> None:
    assert proposals(content, "some.json") == ()
    assert proposals(json.dumps(content), "some.yaml") == ()


@pytest.mark.parametrize(
    "text",
    [
        "oauth.client.id=Client ID\noauth.client.secret=Client Secret\noauth.token.url=The URL of the token endpoint\n",
        "FIREBASE_API_KEY=abc\nFIREBASE_APP_ID=1:2:web:3\nFIREBASE_AUTH_DOMAIN=orders.firebaseapp.com\n",
        "PUSHER_APP_ID=3\nPUSHER_APP_KEY=abc\nPUSHER_APP_SECRET=def\nDATABASE_URL=postgres://db\n",
        "APP_ID=orders\nAPP_NAME=Orders\nREGION=eu-west-1\n",
    ],
)
def test_variables_of_other_things(text: str) -> None:
    assert proposals(text, ".env") == ()
    assert proposals(text, "messages.properties") == ()


@pytest.mark.parametrize(
    "text",
    [
        f"APP_ID=orders\nAPP_SECRET=abc\nTOKEN_URL={TOKEN_URL}\n",
        "AZURE_APP_ID=11111111-2222-4333-8444-555555555555\nAZURE_TENANT_ID=contoso.onmicrosoft.com\n",
        "CLIENT_ID=orders\nTOKEN_URL=$HOST/token\n",
    ],
)
def test_variables_of_a_client(text: str) -> None:
    assert len(proposals(text, ".env")) == 1


def test_an_address_that_is_filled_in_elsewhere_is_one() -> None:
    for address in ("${TOKEN_URL}", "#{TokenUrl}#", "<the token URL>", "{{ token_url }}", "localhost:9000/token"):
        assert len(proposals({"oauth": {"clientId": "orders", "tokenUrl": address}}, "oauth.json")) == 1


def test_what_is_of_another_server_is_not_mixed_in() -> None:
    """One client, and the URLs and scopes of a server that nothing else is known of."""
    (found,) = proposals(
        f"CLIENT_ID=orders\nTOKEN_URL={TOKEN_URL}\nCLIENT_SECRET=abc\n"
        "MAPS_TOKEN_URL=https://maps.example.com/token\nMAPS_SCOPE=maps.read\nORDERS_SCOPE=orders.read\n",
        ".env",
    )
    assert (found.profile.token_url, found.profile.scopes) == (TOKEN_URL, ("orders.read",))


def test_a_value_of_several_lines_in_a_bru_file_has_no_values_of_its_own() -> None:
    (found,) = proposals(
        f"vars {{\n  clientId: orders\n  tokenUrl: {TOKEN_URL}\n  @object\n"
        "  typed: '''\n    {\"scope\":\"env\"}\n    audience: other\n  '''\n  scope: a\n}\n",
        "Local.bru",
    )
    assert (found.profile.scopes, found.profile.audience) == (("a",), "")


def test_the_client_of_fine_grained_permissions_is_keycloaks_own() -> None:
    (found,) = proposals(
        {
            "realm": "orders",
            "clients": [
                {"clientId": "admin-permissions", "authorizationServicesEnabled": True},
                {"clientId": "orders-worker", "serviceAccountsEnabled": True},
            ],
        },
        "realm.json",
    )
    assert found.profile.client_id == "orders-worker"
