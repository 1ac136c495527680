"""Collections, environments and sessions of HTTP clients become clients, with their variables put in."""

from __future__ import annotations

import json
from typing import Any

import pytest

from inspector.core.definitions.document import Document, read_document
from inspector.core.definitions.resource import Reading
from inspector.core.definitions.setting import Unknown
from inspector.core.definitions.shapes import collections, request_files

POSTMAN = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
OAUTH = {
    "clientId": "{{clientId}}",
    "clientSecret": "{{clientSecret}}",
    "accessTokenUrl": "https://{{domain}}/oauth2/token",
    "grant_type": "client_credentials",
    "scope": "a b",
    "client_authentication": "body",
    "tokenName": "t",
}
VARIABLES = [{"key": "domain", "value": "orders.auth.eu-west-1.amazoncognito.com"}, {"key": "clientId", "value": "cid"}]


def read(value: object, name: str = "orders.json") -> Reading:
    text = value if isinstance(value, str) else json.dumps(value)
    document = read_document(text.encode(), name)
    assert collections.READER.fits(document)
    return collections.READER.read(document)


def values(reading: Reading, at: int = 0) -> dict[str, Any]:
    resource = reading.resources[at]
    return {"provider": resource.provider} | {name: each.value for name, each in resource.settings.items()}


def listed(members: dict[str, str]) -> list[dict[str, str]]:
    return [{"key": name, "value": value, "type": "string"} for name, value in members.items()]


@pytest.mark.parametrize("oauth", [OAUTH, listed(OAUTH)], ids=["v2.0", "v2.1"])
@pytest.mark.parametrize("level", ["collection", "folder", "request"])
def test_settings_of_oauth_at_each_level_of_a_collection(oauth: object, level: str) -> None:
    auth = {"auth": {"type": "oauth2", "oauth2": oauth}}
    request = {"name": "List", "request": {"method": "GET", "url": "https://a", **(auth if level == "request" else {})}}
    folder = {"name": "Folder", "item": [request], **(auth if level == "folder" else {})}
    root = {"info": {"name": "Orders", "schema": POSTMAN}, "item": [folder], "variable": VARIABLES}
    assert values(read(root | (auth if level == "collection" else {}))) == {
        "provider": "cognito",
        "domain_prefix": "orders",
        "region": "eu-west-1",
        "client_id": "cid",
        "secret": Unknown("{{clientSecret}}", "clientSecret"),
        "scopes": ("a", "b"),
        "client_authentication": "client_secret_post",
    }


def token_request(**request: object) -> dict[str, Any]:
    body = {"mode": "urlencoded", "urlencoded": listed({"grant_type": "client_credentials", "scope": "a"})}
    item = {
        "name": "Get token",
        "request": {"method": "POST", "url": {"raw": "https://h.example/token"}, "body": body, **request},
    }
    return {"info": {"name": "Orders", "schema": POSTMAN}, "item": [item]}


def test_a_request_for_a_token_with_basic_authentication() -> None:
    reading = read(token_request(auth={"type": "basic", "basic": listed({"username": "u", "password": "p"})}))
    found = values(reading)
    assert (found["client_id"], found["secret"], found["client_authentication"]) == ("u", "p", "client_secret_basic")
    assert reading.resources[0].address == "Get token"


@pytest.mark.parametrize("mode", ["raw", "urlencoded"])
def test_a_request_for_a_token_with_the_client_in_its_body(mode: str) -> None:
    members = {"grant_type": "client_credentials", "client_id": "u", "client_secret": "p", "audience": "x"}
    body = {"mode": mode, mode: json.dumps(members) if mode == "raw" else listed(members)}
    found = values(read(token_request(body=body)))
    assert (found["client_id"], found["secret"], found["audience"]) == ("u", "p", "x")
    assert found["client_authentication"] == "client_secret_post"


def test_the_same_client_at_many_requests_is_one() -> None:
    root = token_request(auth={"type": "basic", "basic": {"username": "u", "password": "p"}})
    root["item"] *= 5
    assert len(read(root).resources) == 1


def test_a_sign_in_of_people_is_told_as_one() -> None:
    web = OAUTH | {"grant_type": "authorization_code_with_pkce", "authUrl": "https://a.example/authorize"}
    root = {"info": {"name": "n", "schema": POSTMAN}, "item": [], "auth": {"type": "oauth2", "oauth2": listed(web)}}
    assert read(root).resources[0].traits["grants"].value == ("authorization_code",)


def test_a_whole_dump_uses_its_environments() -> None:
    collection = {"info": {"name": "Orders"}, "item": [], "auth": {"type": "oauth2", "oauth2": listed(OAUTH)}}
    environments = [
        {"name": name, "values": [{"key": "clientId", "value": name, "enabled": True},
                                  {"key": "domain", "value": f"{name}.auth.eu-west-1.amazoncognito.com"}]}
        for name in ("dev", "prod")
    ]  # fmt: skip
    reading = read({"version": 1, "collections": [collection], "environments": environments})
    assert [each.address for each in reading.resources] == ["Orders (dev)", "Orders (prod)"]
    assert values(reading, 1)["domain_prefix"] == "prod"


def test_an_environment_by_itself() -> None:
    members = [{"key": "client_id", "value": "c", "enabled": True}, {"key": "host", "value": "acme.auth0.com"},
               {"key": "clientSecret", "value": "s", "type": "secret"},
               {"key": "tokenUrl", "value": "https://{{host}}/oauth/token"}]  # fmt: skip
    found = values(read({"id": "1", "name": "dev", "values": members, "_postman_variable_scope": "environment"}))
    assert found == {"provider": "auth0", "domain": "acme.auth0.com", "client_id": "c", "secret": "s"}


def test_an_export_of_insomnia_version_4() -> None:
    request = {"_id": "r", "parentId": "w", "_type": "request", "name": "Orders", "url": "{{ _.base }}", "method": "GET",  # noqa: E501
               "authentication": {"type": "oauth2", "grantType": "client_credentials", "clientId": "{{ _.auth.id }}",
                                  "accessTokenUrl": "{{ _.token_url }}", "clientSecret": "{% vault 'x' %}",
                                  "scope": "a", "credentialsInBody": False}}  # fmt: skip
    base = {"_id": "e", "parentId": "w", "_type": "environment", "name": "Base",
            "data": {"token_url": "https://acme.okta.com/oauth2/default/v1/token"}}  # fmt: skip
    subs = [{"_id": n, "parentId": "e", "_type": "environment", "name": n, "data": {"auth": {"id": n}}} for n in "xy"]
    reading = read({"_type": "export", "__export_format": 4, "resources": [request, base, *subs]})
    assert [each.address for each in reading.resources] == ["Orders (x)", "Orders (y)"]
    found = values(reading)
    assert (found["domain"], found["client_id"], found["client_authentication"]) == (
        "acme.okta.com",
        "x",
        "client_secret_basic",
    )
    assert isinstance(found["secret"], Unknown)


def test_a_file_of_insomnia_version_5() -> None:
    found = values(
        read(
            "type: collection.insomnia.rest/5.0\nname: Orders\ncollection:\n  - url: https://x\n    name: Orders\n"
            "    method: GET\n    authentication:\n      type: oauth2\n      grantType: client_credentials\n"
            "      accessTokenUrl: https://sso.example.com/realms/main/protocol/openid-connect/token\n"
            '      clientId: abc\n      clientSecret: "{{ _.word }}"\n      credentialsInBody: true\n'
            "environments:\n  name: Base\n  data:\n    word: sss\n",
            "insomnia.yaml",
        )
    )
    assert (found["realm"], found["secret"], found["client_authentication"]) == ("main", "sss", "client_secret_post")


def test_other_clients_of_http() -> None:
    hoppscotch = {"v": 2, "name": "H", "folders": [], "requests": [{"endpoint": "https://x", "name": "r", "method": "GET",  # noqa: E501
                  "auth": {"authType": "oauth-2", "grantTypeInfo": {"grantType": "CLIENT_CREDENTIALS", "clientID": "c",
                           "tokenEndpoint": "https://<<host>>/token", "clientSecret": "s", "scopes": "a"}}}]}  # fmt: skip  # noqa: E501
    found = values(read(hoppscotch))
    assert (found["client_id"], found["token_url"]) == ("c", Unknown("https://<<host>>/token", "host"))
    session = {
        "__meta__": {"about": "HTTPie session file"},
        "auth": {"type": "basic", "username": "u", "password": "p"},
    }
    assert values(read(session))["client_id"] == "u"


def test_variables_in_a_circle_come_to_an_end() -> None:
    circle = [
        {"key": f"v{n}", "value": f"{{{{v{(n + 1) % 10_000}}}}}{{{{v{(n + 2) % 10_000}}}}}"} for n in range(10_000)
    ]
    oauth = listed(OAUTH | {"clientId": "{{v0}}"})
    root = {"info": {"name": "n", "schema": POSTMAN}, "item": [], "variable": circle, "auth": {"oauth2": oauth}}
    assert isinstance(values(read(root))["client_id"], Unknown)


@pytest.mark.parametrize(
    "root",
    [
        {"info": {"schema": POSTMAN}, "item": None},
        {"info": {"schema": POSTMAN}, "item": [None, 1, "x", {"request": []}, {"request": {"url": 5, "body": 7}}]},
        {"info": {"schema": POSTMAN}, "item": [], "auth": {"oauth2": [None, {"key": 1}, {"key": "clientId", "value": {}}]}},  # noqa: E501
        {"_type": "export", "resources": [None, {"_type": "environment", "data": [1]}]},
        {"name": "x", "values": [None, {"key": None}], "_postman_variable_scope": "environment"},
        {"__meta__": {"about": "HTTPie"}, "auth": []},
    ],
)  # fmt: skip
def test_damaged_collections_do_no_harm(root: object) -> None:
    assert read(root).resources == ()


def test_a_secret_stands_in_nothing_that_is_shown() -> None:
    secret = "Zk3v9QpL2xT7"
    root = token_request(auth={"type": "basic", "basic": {"username": "u", "password": secret}})
    root["auth"] = {"type": "oauth2", "oauth2": OAUTH | {"clientSecret": secret + "{{x}}"}}
    reading = read(root)
    assert len(reading.resources) == 2
    assert secret not in repr(reading)


# --- text files of their own


def of_text(text: str, name: str) -> Reading:
    document = Document(name, text)
    assert request_files.READER.fits(document)
    return request_files.READER.read(document)


BRU = """meta {
  name: Get Token
}

post {
  url: https://{{host}}/oauth2/token
  auth: basic
}

auth:basic {
  username: {{id}}
  password: pw
}

body:form-urlencoded {
  grant_type: client_credentials
  scope: a b
  ~audience: off
}

vars:pre-request {
  host: orders.auth.eu-west-1.amazoncognito.com
}
"""


def test_a_request_of_bruno() -> None:
    reading = of_text(BRU, "token.bru")
    found = values(reading)
    assert (found["domain_prefix"], found["client_id"], found["secret"]) == ("orders", Unknown("{{id}}", "id"), "pw")
    assert found["scopes"] == ("a", "b")
    assert "audience" not in found
    assert (reading.resources[0].address, reading.resources[0].settings["secret"].path[0]) == ("Get Token", 11)


def test_settings_and_an_environment_of_bruno() -> None:
    oauth = (
        "auth:oauth2 {\n  grant_type: client_credentials\n  access_token_url: https://acme.auth0.com/oauth/token\n"
        "  client_id: abc\n  client_secret: {{word}}\n  credentials_placement: body\n}\n"
    )
    found = values(of_text(oauth, "collection.bru"))
    assert (found["domain"], found["client_authentication"]) == ("acme.auth0.com", "client_secret_post")
    environment = (
        "vars {\n  clientId: abc\n  tokenUrl: https://acme.auth0.com/oauth/token\n}\nvars:secret [\n  word\n]\n"
    )
    assert values(of_text(environment, "prod.bru"))["client_id"] == "abc"


def test_requests_of_an_editor() -> None:
    reading = of_text(
        "@host = login.example.com\n\n### Get token\nPOST https://{{host}}/token HTTP/1.1\n"
        "Authorization: Basic id pw\nContent-Type: application/x-www-form-urlencoded\n\n"
        "grant_type=client_credentials\n&scope=a\n\n### other\nGET https://api.example.com\n",
        "ask.http",
    )
    found = values(reading)
    assert (found["token_url"], found["client_id"], found["secret"]) == ("https://login.example.com/token", "id", "pw")
    assert (reading.resources[0].path[0], reading.others) == (4, 1)


@pytest.mark.parametrize(
    "text", ["meta {", "post {\n url", "auth:oauth2 {\n}\n}", "vars [\n", "POST  \x00\n\n", "###\nGET x"]
)
def test_damaged_text_files_do_no_harm(text: str) -> None:
    document = Document("x.bru", text)
    if request_files.READER.fits(document):
        assert request_files.READER.read(document).resources == ()


def test_what_an_editor_runs_with_an_answer_is_no_part_of_a_request() -> None:
    reading = of_text(
        "### Get\nPOST {{ISSUER}}/protocol/openid-connect/token\nAuthorization: Basic {{ID}} {{WORD}}\n\n"
        'grant_type=client_credentials&scope=a\n\n> {%\n  client.global.set("T", response.body.access_token);\n%}\n',
        "ask.http",
    )
    found = values(reading)
    assert (found["client_id"], found["secret"]) == (Unknown("{{ID}}", "ID"), Unknown("{{WORD}}", "WORD"))
    assert (found["scopes"], found["token_url"].asks_for) == (("a",), "ISSUER")


def test_a_server_may_be_all_that_is_unknown_of_a_url() -> None:
    root = token_request(
        url="{{KEYCLOAK}}/realms/main/protocol/openid-connect/token", auth={"basic": {"username": "u"}}
    )
    found = values(read(root))
    assert (found["provider"], found["realm"]) == ("keycloak", "main")
    assert found["base_url"] == Unknown("{{KEYCLOAK}}", "KEYCLOAK")
