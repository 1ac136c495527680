"""What is no settings, what is damaged, and what is made to do harm: a sentence, no error, and no long time."""

from __future__ import annotations

import json
from itertools import pairwise
from random import Random

import pytest

from inspector.core.acceptance.settings import settings_from_dict, settings_to_dict
from inspector.core.definitions.acceptors.pastes import MOST_CHARS
from inspector.core.definitions.acceptors.reading import MOST_APIS, could_be_settings, read_apis
from inspector.core.definitions.acceptors.telling import told
from tests.core.definitions.acceptors.read import said, settings
from tests.core.definitions.acceptors.test_read_and_judged import http_api, istio, policy, spring
from tests.core.minting import ISSUER, key_set, mint
from tests.fuzz.mutation import mutated
from tests.fuzz.targets import CANARY, pieces_in

JWT = {"AuthorizerType": "JWT", "JwtConfiguration": {"Issuer": "https://i.example", "Audience": ["a"]}}
KEYS = json.dumps({"keys": [{"kty": "RSA", "kid": key_set().keys[0].kid, "n": "AQAB", "e": "AQAB", "use": "sig"}]})
DISCOVERY = json.dumps({"issuer": ISSUER, "jwks_uri": f"{ISSUER}/.well-known/jwks.json", "token_endpoint": "x"})
OTHERS = (
    "",
    "hello",
    mint(),
    f"Authorization: Bearer {mint()}",
    KEYS,
    DISCOVERY,
    'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token", error_description="wrong issuer"\n',
    '{"error":"invalid_client"}',
    '{"message":"Unauthorized"}',
    "curl -X POST https://x.auth.eu-west-1.amazoncognito.com/oauth2/token -d grant_type=client_credentials",
    json.dumps({"UserPoolClient": {"ClientId": "c", "ClientName": "n", "AllowedOAuthScopes": ["a/b"]}}),
    "spring:\n  security:\n    oauth2:\n      client:\n        registration: {x: {client-id: c, client-secret: s}}\n",
    "CLIENT_ID=a\nCLIENT_SECRET=b\nTOKEN_URL=https://x/t\n",
    json.dumps({"iss": ISSUER, "aud": ["orders"], "exp": 1}),
)


@pytest.mark.parametrize("text", OTHERS)
def test_what_people_paste_for_other_things_is_no_settings(text: str) -> None:
    assert not could_be_settings(text)
    found = read_apis(text)
    assert (found.apis, len(found.problems)) == ((), 1)
    assert str(found.problems[0])


HOSTILE = {
    "deep lists": "[" * 20_000,
    "deep objects": '{"JwtConfiguration":' * 5_000,
    "aliases": "a: &a [x,x,x,x,x,x,x,x]\n"
    + "".join(f"{new}: &{new} [{','.join(['*' + old] * 8)}]\n" for old, new in pairwise("abcdefghij")),
    "long": "x" * (MOST_CHARS + 1),
    "flags": "oidc-issuer-url\n" * 8_000 + "oidc-client-id",
    "open lists": "oidc_issuer_url = [" * 5_000,
    "spaces": 'oidc_issuer_url = "x"\n' + " " * 100_000,
    "elements": "<validate-jwt>" * 8_000,
    "attributes": "<validate-jwt " + 'a="b" ' * 15_000,
    "comments": "<validate-jwt>" + "<!--" * 20_000,
    "declarations": "<validate-jwt>" + "<!" * 40_000,
    "placeholders": "".join(f"a{at}=${{a{at + 1}}}\n" for at in range(1_500))
    + "spring.security.oauth2.resourceserver.jwt.issuer-uri=${a0}\n",
    "itself": "a=${a}\nspring.security.oauth2.resourceserver.jwt.issuer-uri=${a}\n",
    "braces": "a: {{" * 15_000,
    "prompts": "$ x\n" * 15_000,
    "binary": "\0\1\2" * 1000,
    "surrogate": '\ud800{"JwtConfiguration": 1}',
    "cut off": json.dumps(JWT)[:-3],
    "of other types": json.dumps(
        {"type": 1, "AuthorizerType": [1], "JwtConfiguration": {"Issuer": [[1]], "Audience": {"a": None}}, "spec": [1],
         "kind": "RequestAuthentication", "providers": 7, "config": 3, "plugin": "jwt", "providerARNs": {"x": 1}}
    ),
}  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_nothing_that_is_pasted_fails_or_takes_long(text: str) -> None:
    """The limit of time is the one of each test."""
    found = read_apis(text)
    could_be_settings(text)
    assert found.apis or found.problems
    said(text)
    for each in found.apis:
        assert str(told(each))


SEEDS = (
    http_api("orders", "orders/read"),
    istio("orders/read"),
    spring(f'issuer-uri: "{ISSUER}", audiences: [a, "${{B}}"]'),
    policy("orders/read"),
    json.dumps({"AzureAd": {"Instance": "https://x/", "TenantId": "t", "ClientId": "c", "ClientSecret": CANARY}}),
    f'oidc_issuer_url = "{ISSUER}"\nclient_id = "p"\nclient_secret = "{CANARY}"\nextra_jwt_issuers = ["https://j=a"]\n',
    f"plugins:\n- name: openid-connect\n  config: {{issuer: {ISSUER}, client_secret: [{CANARY}]}}\n",
    "kube-apiserver --oidc-issuer-url=https://i --oidc-client-id=a --oidc-required-claim=a=b\n",
    "Resources:\n  A:\n    Type: AWS::ApiGateway::Authorizer\n    Properties: {ProviderARNs: [!Ref A]}\n",
)


@pytest.mark.parametrize("text", SEEDS)
def test_no_secret_of_a_file_is_kept_or_told(text: str) -> None:
    found = read_apis(text)
    assert found.apis
    told_ = [str(told(each)) for each in found.apis]
    assert not pieces_in(CANARY, f"{found!r}{told_}{said(text)}")


def test_whatever_is_changed_in_settings_they_are_read_or_refused() -> None:
    """Each time the same changes; what comes of them can be told and kept."""
    random = Random(17)  # noqa: S311 - nothing is kept secret by it
    seeds = [seed.encode() for seed in SEEDS]
    for _ in range(300):
        found = read_apis(mutated(random, seeds).decode("utf-8", "surrogateescape"))
        assert found.apis or found.problems
        assert all(map(str, (*found.notes, *found.problems)))
        for each in found.apis:
            assert all(map(str, (told(each), *each.notes)))
            assert settings_from_dict(settings_to_dict(each.api.settings), "file") == each.api.settings


def test_damage_is_told_with_its_line_and_so_is_too_much() -> None:
    assert "line 2" in said('{"JwtConfiguration":\n {"Issuer": ')
    assert "longer than 1 MB" in said("x" * (MOST_CHARS + 1))
    many = json.dumps([{**JWT, "Name": f"n{at}"} for at in range(MOST_APIS + 5)])
    found = read_apis(many)
    assert len(found.apis) == MOST_APIS
    assert f"more than {MOST_APIS}" in str(found.problems[0])


def test_values_that_no_api_would_have_are_not_kept() -> None:
    for form in ("https://{tenant-id}/", "https://<keycloak host>/realms/<realm>", "https://sts.windows.net/{tid}/"):
        text = json.dumps({"AuthorizerType": "JWT", "JwtConfiguration": {"Issuer": form, "Audience": ["<client-id>"]}})
        (found,) = settings(text).values()
        assert found["unknown"][:2] == ["issuer", "audiences"]
        assert form in said(text)
    for word in ("YOUR_AUDIENCE", "your-api-audience", "changeme"):
        text = json.dumps({"AuthorizerType": "JWT", "JwtConfiguration": {"Issuer": "https://i", "Audience": [word]}})
        assert next(iter(settings(text).values()))["unknown"] == ["audiences", "scopes"]
    for odd in ("https://user:p4ss@i.example", "x" * 3000, {"a": 1}):
        text = json.dumps({"AuthorizerType": "JWT", "JwtConfiguration": {"Issuer": odd, "Audience": ["a"]}})
        (found,) = settings(text).values()
        assert "issuer" in found["unknown"]
        assert "p4ss" not in said(text)
        assert "cannot be read" in said(text)
    assert "p4ss" not in repr(read_apis(json.dumps(JWT)))


@pytest.mark.parametrize(
    "members, line",
    [
        ({"Issuer": "https://i", "Audience": ["a", "b"]}, "2 audiences, issuer https://i, scopes not known"),
        ({"Issuer": "https://i", "Audience": ["a"]}, "1 audience, issuer https://i, scopes not known"),
        ({"Issuer": "https://i"}, "no audiences, issuer https://i, scopes not known"),
        ({"Issuer": "${X}", "Audience": ["${Y}"]}, "audiences not known, issuer not known, scopes not known"),
    ],
)  # fmt: skip
def test_an_api_is_told_in_one_line(members: dict[str, object], line: str) -> None:
    (found,) = read_apis(json.dumps({"AuthorizerType": "JWT", "JwtConfiguration": members})).apis
    assert str(told(found)) == f"Amazon API Gateway HTTP API, JWT authorizer: {line}"
    route = {"RouteKey": "GET /o", "AuthorizationType": "JWT", "AuthorizationScopes": ["s"]}
    (found,) = read_apis(json.dumps({"AuthorizerType": "JWT", "JwtConfiguration": members}) + json.dumps(route)).apis
    assert str(told(found)).endswith(", 1 scope")
