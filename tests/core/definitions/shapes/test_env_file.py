"""Variables of an environment become clients by what their names mean, each with what is its own."""

from __future__ import annotations

from typing import Any

import pytest

from inspector.core.definitions.document import Document, read_document
from inspector.core.definitions.resource import Resource
from inspector.core.definitions.setting import Unknown
from inspector.core.definitions.shapes.env_file import READER

GUID = "7e5b3f1c-2a4d-4c6e-9b8a-0d1e2f3a4b5c"


def clients(text: str, name: str = ".env") -> tuple[Resource, ...]:
    document = read_document(text.encode(), name)
    assert READER.fits(document)
    return READER.read(document).resources


def values(text: str, name: str = ".env") -> dict[str, Any]:
    (found,) = clients(text, name)
    return {"provider": found.provider} | {name: setting.value for name, setting in found.settings.items()}


def test_a_block_with_quotes_comments_and_other_secrets() -> None:
    found = values(
        "# of the worker\nexport CLIENT_ID=\"abc\"\nCLIENT_SECRET='s3cr$X' # kept\nOAUTH_TOKEN_URL="
        "https://orders.auth.eu-west-1.amazoncognito.com/oauth2/token\nSCOPE=a/read,a/write\n"
        "DB_PASSWORD=other\nJWT_SECRET=other\nSESSION_SECRET=other\n"
    )
    assert found == {
        "provider": "cognito",
        "region": "eu-west-1",
        "domain_prefix": "orders",
        "client_id": "abc",
        "secret": "s3cr$X",
        "scopes": ("a/read", "a/write"),
    }


@pytest.mark.parametrize(
    "text, expected",
    [
        (f"AZURE_TENANT_ID={GUID}\nAZURE_CLIENT_ID=a\nAZURE_CLIENT_SECRET=<your-secret>",
         {"provider": "entra", "tenant": GUID, "secret": Unknown("<your-secret>", "AZURE_CLIENT_SECRET")}),
        ("COGNITO_DOMAIN=orders\nAWS_REGION=eu-west-1\nCOGNITO_USER_POOL_ID=eu-west-1_Ab\nCOGNITO_CLIENT_ID=a",
         {"provider": "cognito", "domain_prefix": "orders", "region": "eu-west-1", "user_pool_id": "eu-west-1_Ab"}),
        ("COGNITO_DOMAIN=auth.example.com\nCOGNITO_CLIENT_ID=a\nUSER_POOL_ID=eu-west-1_Ab",
         {"provider": "cognito", "custom_domain": "auth.example.com", "region": "eu-west-1"}),
        ("AUTH0_DOMAIN=login.acme.com\nAUTH0_CLIENT_ID=a\nAUTH0_AUDIENCE=https://orders",
         {"provider": "auth0", "domain": "login.acme.com", "audience": "https://orders"}),
        ("OKTA_CLIENT_ID=a\nOKTA_OAUTH2_ISSUER=https://acme.okta.com/oauth2/default",
         {"provider": "okta", "domain": "acme.okta.com", "authorization_server": "default"}),
        ("KEYCLOAK_URL=https://sso.acme.com/auth\nKEYCLOAK_REALM=main\nKEYCLOAK_CLIENT_ID=a",
         {"provider": "keycloak", "base_url": "https://sso.acme.com/auth", "realm": "main"}),
        ("oauth.client-id=a\noauth.token-uri=https://a.example/oauth/token",
         {"provider": "generic", "token_url": "https://a.example/oauth/token"}),
        ("set CLIENT_ID=a\nset TOKEN_URL=https://a.example/token", {"token_url": "https://a.example/token"}),
    ],
)  # fmt: skip
def test_what_the_names_mean(text: str, expected: dict[str, Any]) -> None:
    found = values(text)
    assert found["client_id"] == "a"
    assert {name: found.get(name) for name in expected} == expected


def test_several_clients_share_what_is_said_once() -> None:
    text = (
        "PAYMENTS_CLIENT_ID=p\nPAYMENTS_CLIENT_SECRET=${VAULT}\nORDERS_CLIENT_ID=o\nORDERS_CLIENT_SECRET=s\n"
        "ORDERS_SCOPES=orders/read\nTOKEN_URL=https://${HOST}/token\nHOST=login.example.com\n"
    )
    payments, orders = clients(text)
    assert (payments.address, orders.address) == ("payments", "orders")
    assert payments.text("token_url") == orders.text("token_url") == "https://login.example.com/token"
    assert payments.settings["secret"].value == Unknown("${VAULT}", "VAULT")
    assert payments.get("scopes") is None
    assert orders.settings["scopes"].path == (5, "ORDERS_SCOPES")


@pytest.mark.parametrize(
    "name, text",
    [
        ("compose.yml", "services:\n  a:\n    environment:\n      - CLIENT_ID=a\n      - CLIENT_SECRET=b\n      - TOKEN_URL=https://a.example/token\n"),
        ("deploy.yaml", "kind: Deployment\nspec:\n  containers:\n  - env:\n    - {name: CLIENT_ID, value: a}\n    - {name: CLIENT_SECRET, value: b}\n    - {name: TOKEN_URL, value: 'https://a.example/token'}\n"),  # noqa: E501
        ("secret.yaml", "kind: Secret\ndata:\n  CLIENT_ID: YQ==\n  CLIENT_SECRET: Yg==\nstringData:\n  TOKEN_URL: https://a.example/token\n"),
    ],
)  # fmt: skip
def test_the_environment_of_a_container(name: str, text: str) -> None:
    found = values(text, name)
    assert (found["client_id"], found["secret"], found["token_url"]) == ("a", "b", "https://a.example/token")


def test_a_secret_of_kubernetes_that_is_kept_elsewhere() -> None:
    found = values(
        "spec:\n  env:\n  - {name: CLIENT_ID, value: a}\n  - name: CLIENT_SECRET\n    valueFrom:\n"
        "      secretKeyRef: {name: worker, key: secret}\n  - {name: TOKEN_URL, value: 'https://a.example/token'}\n",
        "d.yaml",
    )
    assert isinstance(found["secret"], Unknown)


def test_variables_in_a_circle_come_to_an_end() -> None:
    circle = "".join(f"V{n}=${{V{(n + 1) % 10_000}}}\n" for n in range(10_000))
    grown = "G0=xxxxxxxxxx\n" + "".join(f"G{n + 1}=${{G{n}}}${{G{n}}}${{G{n}}}\n" for n in range(60))
    found = values(circle + grown + "CLIENT_ID=${V0}\nCLIENT_SECRET=${G60}\nTOKEN_URL=https://a.example/token\n")
    assert isinstance(found["client_id"], Unknown)
    assert isinstance(found["secret"], Unknown)


@pytest.mark.parametrize("text", ["CLIENT_ID=", "CLIENT_ID='a\nCLIENT_SECRET=\"b", "CLIENT_ID=\x00\nTOKEN_URL=\x01"])
def test_damaged_lines_do_no_harm(text: str) -> None:
    document = Document(".env", text)
    if READER.fits(document):
        READER.read(document)


def test_a_secret_stands_in_nothing_that_is_shown() -> None:
    text = "CLIENT_ID=a\nCLIENT_SECRET=Zk3v9QpL2x$TAIL\nTOKEN_URL=https://a:Zk3v9QpL2x@h.example/token\n"
    assert "Zk3v9QpL2x" not in repr(clients(text))


@pytest.mark.parametrize(
    "text",
    [
        "import os\n\ndef main():\n    client_id = config['id']\n    client_secret = config['s']\n    print(client_id)\n    run()\n",  # noqa: E501
        "#!/bin/bash\nset -e\nCLIENT_ID=$(jq -r .id x)\nif [ -z $CLIENT_ID ]; then\n  exit 1\nfi\necho done\n",
        "The CLIENT_ID is made by the portal.\nWrite it down.\nclient_id: see above\n",
    ],
)  # fmt: skip
def test_a_program_or_prose_is_no_environment(text: str) -> None:
    assert not READER.fits(Document("a.txt", text))


def test_an_environment_in_the_code_of_a_page() -> None:
    page = "# Set up\n\nWrite this:\n\n```env\nCLIENT_ID=a\nTOKEN_URL=https://a.example/token\n```\n\nThen go on.\nAnd on.\n"  # noqa: E501
    document = Document("README.md", page)
    assert READER.fits(document)
    (found,) = READER.read(document).resources
    assert found.text("client_id") == "a"
    assert found.settings["client_id"].path[0] == 6


def test_the_api_of_cognito_is_no_domain_of_a_pool() -> None:
    found = values("COGNITO_DOMAIN=cognito-idp.eu-west-1.amazonaws.com\nCOGNITO_CLIENT_ID=a\n")
    assert "custom_domain" not in found
