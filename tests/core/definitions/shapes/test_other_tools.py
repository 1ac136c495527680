"""Clients as further tools write them: OpenCollection, Bruno's parameters, collectors, gateways, SDKs, service keys."""

from __future__ import annotations

import json

from inspector.core.definitions.proposal import Proposal, SecretState
from tests.core.definitions.shapes.reading import SECRET, reviewed

AUTH0 = "https://acme.eu.auth0.com/oauth/token"


def one(content: object, name: str) -> Proposal:
    (proposal,) = reviewed(content, name).proposals
    return proposal


def test_a_collection_in_yaml_has_its_credentials_in_an_object_of_their_own() -> None:
    found = one(
        f"""
opencollection: 1.0.0
info:
  name: Orders
request:
  auth:
    type: oauth2
    flow: client_credentials
    accessTokenUrl: {AUTH0}
    credentials:
      clientId: orders-worker
      clientSecret: "{{{{secret}}}}"
      placement: body
    scope: read:orders
    additionalParameters:
      accessTokenRequest:
        - name: audience
          value: https://api.example.com
          placement: body
      authorizationRequest:
        - name: audience
          value: https://other.example.com
""",
        "opencollection.yml",
    )
    assert (found.profile.client_id, found.secret_state) == ("orders-worker", SecretState.REFERENCE)
    assert (found.profile.domain, found.profile.audience) == ("acme.eu.auth0.com", "https://api.example.com")
    assert found.profile.client_authentication == "client_secret_post"


def test_a_request_in_yaml() -> None:
    found = one(
        f"""
info:
  name: Get token
  type: http
http:
  method: POST
  url: {AUTH0}
  body:
    type: form-urlencoded
    data:
      - name: grant_type
        value: client_credentials
      - name: client_id
        value: orders-worker
""",
        "token.yml",
    )
    assert (found.profile.name, found.profile.client_id) == ("Get token", "orders-worker")


def test_an_environment_in_yaml_and_one_that_names_its_secrets() -> None:
    in_yaml = one(
        f"name: Local\nvariables:\n- {{name: tokenUrl, value: '{AUTH0}'}}\n- {{name: clientId, value: worker}}\n"
        "- {secret: true, name: clientSecret}\n",
        "Local.yml",
    )
    assert in_yaml.profile.client_id == "worker"
    bru = one(
        f"vars {{\n  tokenUrl: {AUTH0}\n  clientId: worker\n}}\nvars:secret [\n  clientSecret,\n  ~old\n]\n",
        "Local.bru",
    )
    assert (bru.profile.client_id, bru.secret_state) == ("worker", SecretState.REFERENCE)


def test_further_parameters_of_a_request_of_bruno() -> None:
    found = one(
        f"auth {{\n  mode: oauth2\n}}\n\nauth:oauth2 {{\n  grant_type: client_credentials\n"
        f"  access_token_url: {AUTH0}\n"
        "  client_id: worker\n}\n\nauth:oauth2:additional_params:access_token_req:body {\n"
        "  audience: https://api.example.com\n}\n",
        "collection.bru",
    )
    assert found.profile.audience == "https://api.example.com"


def test_further_parameters_under_a_key_of_postmans_list() -> None:
    settings = {"grant_type": "client_credentials", "clientId": "worker", "accessTokenUrl": AUTH0}
    listed: list[object] = [{"key": name, "value": value, "type": "string"} for name, value in settings.items()]
    asked = [{"key": "audience", "value": "https://api.example.com", "enabled": True, "send_as": "request_body"}]
    other = [{"key": "audience", "value": "https://other.example.com", "enabled": True}]
    listed += [{"key": "authRequestParams", "value": other}, {"key": "tokenRequestParams", "value": asked}]
    collection = {"info": {"name": "A", "schema": "postman"}, "auth": {"type": "oauth2", "oauth2": listed}, "item": []}
    assert one(json.dumps(collection), "a.json").profile.audience == "https://api.example.com"


def test_a_request_with_its_server_in_a_header_and_remarks_behind_its_first_line() -> None:
    found = one(
        "// Line breaks are for legibility only.\n"
        "POST /contoso.onmicrosoft.com/oauth2/v2.0/token HTTP/1.1   //Line breaks for clarity\n"
        "Host: login.microsoftonline.com:443\nContent-Type: application/x-www-form-urlencoded\n\n"
        "client_id=535fb089-9ff3-47b6-9bfb-4f1264799865\n&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default\n"
        f"&client_secret={SECRET}\n&grant_type=client_credentials\n",
        "request.txt",
    )
    assert (found.profile.provider, found.profile.tenant) == ("entra", "contoso.onmicrosoft.com")
    assert found.profile.scopes == ("https://graph.microsoft.com/.default",)


def test_the_extension_of_a_collector() -> None:
    found = one(
        "extensions:\n  oauth2client:\n    client_id: agent\n    client_secret: ${env:AGENT_SECRET}\n"
        f"    endpoint_params:\n      audience: metrics\n    token_url: {AUTH0}\n    scopes: ['api.metrics']\n",
        "collector.yaml",
    )
    assert (found.secret_state, found.secret, found.profile.audience) == (SecretState.REFERENCE, "", "metrics")


def test_lists_of_one_as_a_gateway_has_them() -> None:
    found = one(
        "plugins:\n- name: openid-connect\n  config:\n    issuer: https://sso.example.com/realms/acme\n"
        "    client_id: [gateway]\n    client_secret: ['{vault://env/gateway-secret}']\n",
        "kong.yaml",
    )
    assert (found.profile.client_id, found.profile.realm, found.secret_state) == (
        "gateway",
        "acme",
        SecretState.REFERENCE,
    )


def test_a_library_for_oktas_own_apis_asks_the_orgs_server_with_a_key() -> None:
    client = {
        "orgUrl": "https://acme.okta.com", "authorizationMode": "PrivateKey", "clientId": "0oaServiceApp",
        "scopes": ["okta.users.read"], "privateKey": "/home/orders/okta.pem",
    }  # fmt: skip
    profile = one({"okta": {"client": client}}, "okta.json").profile
    assert (profile.provider, profile.domain, profile.authorization_server) == ("okta", "acme.okta.com", "")
    assert (profile.client_authentication, profile.private_key_file) == ("private_key_jwt", "/home/orders/okta.pem")


def test_a_service_key_of_xsuaa() -> None:
    url = "https://acme.authentication.eu10.hana.ondemand.com"
    key = {"clientid": "sb-orders!t1", "clientsecret": SECRET, "url": url, "uaadomain": url[13:], "xsappname": "orders"}
    for content in (key, {"credentials": {"uaa": key}}):
        found = one(content, "key.json")
        assert (found.profile.token_url, found.secret) == (f"{url}/oauth/token", SECRET)


def test_an_environment_of_insomnia_with_its_client_in_an_object_is_no_client_besides() -> None:
    body = {"params": [{"name": "grant_type", "value": "client_credentials"},
                       {"name": "client_id", "value": "{{ _.client.id }}"}]}  # fmt: skip
    resources = [
        {"_id": "e", "parentId": "w", "_type": "environment", "data": {"tokenUrl": AUTH0, "client": {"id": "worker"}}},
        {"_id": "r", "_type": "request", "method": "POST", "url": "{{ _.tokenUrl }}", "name": "token", "body": body},
    ]
    found = one({"_type": "export", "__export_format": 4, "resources": resources}, "insomnia.json")
    assert (found.profile.client_id, found.profile.domain) == ("worker", "acme.eu.auth0.com")


def test_a_broker_has_its_client_in_one_value() -> None:
    found = one(
        f"sasl.oauthbearer.token.endpoint.url={AUTH0}\n"
        "sasl.jaas.config=org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required "
        f"clientId='broker' clientSecret='{SECRET}' scope='a b';\n",
        "client.properties",
    )
    assert (found.profile.client_id, found.secret, found.profile.scopes) == ("broker", SECRET, ("a", "b"))


def test_lists_of_toml() -> None:
    found = one(f'[oauth]\nclient_id = "worker"\ntoken_url = "{AUTH0}"\nscopes = ["read:a", "read:b"]\n', "a.toml")
    assert found.profile.scopes == ("read:a", "read:b")


def test_quarkus_may_name_the_path_of_the_token_endpoint_alone() -> None:
    for written, server, path in (
        ("https://id.example.com/oauth/token", None, "https://id.example.com/oauth/token"),
        ("https://id.example.com/oauth/token", "https://id.example.com", "/oauth/token"),
    ):
        client = {
            "client-id": "worker",
            "token-path": path,
            "credentials": {"client-secret": {"value": SECRET, "method": "post"}},
        }
        client |= {"auth-server-url": server} if server else {}
        found = one({"quarkus": {"oidc-client": {"orders": client}}}, "application.yml")
        assert (found.profile.token_url, found.secret) == (written, SECRET)
        assert found.profile.client_authentication == "client_secret_post"


def test_a_workflows_credentials() -> None:
    data = {"grantType": "clientCredentials", "accessTokenUrl": AUTH0, "clientId": "worker", "authentication": "body"}
    assert one({"type": "oAuth2Api", "data": data}, "a.json").profile.client_authentication == "client_secret_post"


def test_a_client_grant_in_a_file_of_its_own_names_the_application() -> None:
    found = one({"client_id": "My M2M", "audience": "https://api.example.com", "scope": ["read:a"]}, "grant.json")
    assert (found.profile.provider, found.profile.client_id, found.profile.scopes) == ("auth0", "", ("read:a",))
    assert "client_id" in {each.field for each in found.origins if each.missing}


def test_a_tenant_of_applications_and_grants_alone() -> None:
    clients = [{"name": "Worker", "app_type": "non_interactive", "grant_types": ["client_credentials"]}]
    grants = [{"client_id": "Worker", "audience": "https://api.example.com", "scope": ["read:a"]}]
    found = one({"clients": clients, "clientGrants": grants}, "tenant.yaml")
    assert (found.profile.provider, found.profile.audience) == ("auth0", "https://api.example.com")
