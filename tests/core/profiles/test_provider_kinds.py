"""Each provider's own fields: the URLs its documentation gives, what is wrong with a field, what its tokens are."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.journeys.inspect import match_profile
from inspector.core.knowledge.providers import ENDPOINT_NAMES, provider, provider_of_issuer, providers
from inspector.core.profiles.endpoints import Endpoints, endpoints, expectation, subtitle, why_no_url
from inspector.core.profiles.problems import problems
from inspector.core.profiles.profile import Profile, profile_from_dict, profile_to_dict
from inspector.core.tokens.token import decode_unverified
from tests.core.minting import NOW, judge, jwk_of, key_set, mint, rsa_key

TENANT = "aaaabbbb-0000-cccc-1111-dddd2222eeee"
"""The tenant of Microsoft's own examples."""
APP = "00001111-aaaa-2222-bbbb-3333cccc4444"
ENTRA = Profile("orders", provider="entra", tenant=TENANT, client_id=APP, scopes=("api://orders/.default",))
AUTH0 = Profile(
    "orders",
    provider="auth0",
    domain="acme.eu.auth0.com",
    audience="https://orders.example.com",
    client_id="awZfdIir8YFdGZWkvCejDoUb7SjTDicx",
)
OKTA = Profile(
    "orders", provider="okta", domain="acme.okta.com", authorization_server="default", client_id="0oa1", scopes=("x",)
)
KEYCLOAK = Profile(
    "orders", provider="keycloak", base_url="https://sso.example.com", realm="main", client_id="orders-worker"
)
COGNITO = Profile(
    "orders", region="eu-west-1", user_pool_id="eu-west-1_Ab3dE9xQz", domain_prefix="orders", client_id="4h1example"
)
EVERY = (COGNITO, ENTRA, AUTH0, OKTA, KEYCLOAK)


def messages(profile: Profile, **changes: Any) -> dict[str, str]:
    return {problem.field: problem.message for problem in problems(replace(profile, **changes))}


# --- from fields to URLs

MS = "https://login.microsoftonline.com"
US = "https://login.microsoftonline.us"
CN = "https://login.partner.microsoftonline.cn"
OKTA_ORG = "https://acme.okta.com"
KEYCLOAK_PATHS = "protocol/openid-connect"
DOCUMENTED = [
    # learn.microsoft.com: OAuth 2.0 client credentials flow; Access tokens; National clouds
    (ENTRA, {}, (f"{MS}/{TENANT}/oauth2/v2.0/token", f"{MS}/{TENANT}/v2.0", f"{MS}/{TENANT}/discovery/v2.0/keys")),
    (
        ENTRA,
        {"cloud": "us-government"},
        (f"{US}/{TENANT}/oauth2/v2.0/token", f"{US}/{TENANT}/v2.0", f"{US}/{TENANT}/discovery/v2.0/keys"),
    ),
    (
        ENTRA,
        {"cloud": "china"},
        (f"{CN}/{TENANT}/oauth2/v2.0/token", f"{CN}/{TENANT}/v2.0", f"{CN}/{TENANT}/discovery/v2.0/keys"),
    ),
    # The same three with tokens of version 1.0 (learn.microsoft.com: token issuers of the sovereign clouds)
    (
        ENTRA,
        {"token_version": "1.0"},
        (
            f"{MS}/{TENANT}/oauth2/v2.0/token",
            f"https://sts.windows.net/{TENANT}/",
            f"{MS}/{TENANT}/discovery/v2.0/keys",
        ),
    ),
    (
        ENTRA,
        {"token_version": "1.0", "cloud": "us-government"},
        (
            f"{US}/{TENANT}/oauth2/v2.0/token",
            f"https://sts.windows.net/{TENANT}/",
            f"{US}/{TENANT}/discovery/v2.0/keys",
        ),
    ),
    (
        ENTRA,
        {"token_version": "1.0", "cloud": "china"},
        (
            f"{CN}/{TENANT}/oauth2/v2.0/token",
            f"https://sts.chinacloudapi.cn/{TENANT}/",
            f"{CN}/{TENANT}/discovery/v2.0/keys",
        ),
    ),
    # auth0.com/docs: Call your API using the client credentials flow; Revoke tokens; Custom domains
    (
        AUTH0,
        {},
        (
            "https://acme.eu.auth0.com/oauth/token",
            "https://acme.eu.auth0.com/",
            "https://acme.eu.auth0.com/.well-known/jwks.json",
            "https://acme.eu.auth0.com/oauth/revoke",
        ),
    ),
    (
        AUTH0,
        {"domain": "login.example.com"},
        (
            "https://login.example.com/oauth/token",
            "https://login.example.com/",
            "https://login.example.com/.well-known/jwks.json",
            "https://login.example.com/oauth/revoke",
        ),
    ),
    # developer.okta.com: Custom Authorization Servers; Org Authorization Server
    (
        OKTA,
        {},
        tuple(
            f"{OKTA_ORG}/oauth2/default{path}" for path in ("/v1/token", "", "/v1/keys", "/v1/revoke", "/v1/introspect")
        ),
    ),
    (
        OKTA,
        {"authorization_server": "aus9o8wvkhockw9TL0h7"},
        tuple(
            f"{OKTA_ORG}/oauth2/aus9o8wvkhockw9TL0h7{path}"
            for path in ("/v1/token", "", "/v1/keys", "/v1/revoke", "/v1/introspect")
        ),
    ),
    (
        OKTA,
        {"authorization_server": ""},
        (
            f"{OKTA_ORG}/oauth2/v1/token",
            OKTA_ORG,
            f"{OKTA_ORG}/oauth2/v1/keys",
            f"{OKTA_ORG}/oauth2/v1/revoke",
            f"{OKTA_ORG}/oauth2/v1/introspect",
        ),
    ),
    # keycloak.org: Securing applications and services with OpenID Connect, available endpoints
    *(
        (
            KEYCLOAK,
            {"base_url": base, "realm": "main"},
            tuple(
                f"{base}/realms/main{path}"
                for path in (
                    f"/{KEYCLOAK_PATHS}/token",
                    "",
                    f"/{KEYCLOAK_PATHS}/certs",
                    f"/{KEYCLOAK_PATHS}/revoke",
                    f"/{KEYCLOAK_PATHS}/token/introspect",
                )
            ),
        )
        for base in ("https://sso.example.com", "https://sso.example.com/auth", "http://localhost:8080")
    ),
    # Amazon Cognito Developer Guide: Verifying JSON web tokens; user pool endpoints
    (
        COGNITO,
        {"issuer_form": "updated"},
        (
            "https://orders.auth.eu-west-1.amazoncognito.com/oauth2/token",
            "https://issuer-cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab3dE9xQz",
            "https://issuer-cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab3dE9xQz/.well-known/jwks.json",
            "https://orders.auth.eu-west-1.amazoncognito.com/oauth2/revoke",
        ),
    ),
    (
        COGNITO,
        {"issuer_form": "original"},
        (
            "https://orders.auth.eu-west-1.amazoncognito.com/oauth2/token",
            "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab3dE9xQz",
            "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab3dE9xQz/.well-known/jwks.json",
            "https://orders.auth.eu-west-1.amazoncognito.com/oauth2/revoke",
        ),
    ),
]


@pytest.mark.parametrize("profile,changes,urls", DOCUMENTED)
def test_documented_urls(profile: Profile, changes: dict[str, str], urls: tuple[str, ...]) -> None:
    made = replace(profile, **changes)  # type: ignore[arg-type]  # every change is of a text member
    assert endpoints(made) == Endpoints(*urls)
    assert messages(made) == {}


@pytest.mark.parametrize("name", ENDPOINT_NAMES)
@pytest.mark.parametrize("profile", EVERY, ids=lambda profile: profile.provider)
def test_every_url_can_be_overridden(profile: Profile, name: str) -> None:
    other = endpoints(replace(profile, **{name: "https://own.example/x"}))  # type: ignore[arg-type]  # a text member
    assert getattr(other, name) == "https://own.example/x"


def test_a_tenant_given_by_its_domain_has_no_issuer_and_says_why() -> None:
    profile = replace(ENTRA, tenant="contoso.onmicrosoft.com")
    assert endpoints(profile) == Endpoints(
        f"{MS}/contoso.onmicrosoft.com/oauth2/v2.0/token", None, f"{MS}/contoso.onmicrosoft.com/discovery/v2.0/keys"
    )
    assert messages(profile) == {}
    assert why_no_url(profile, "issuer").startswith("Not checked: tokens name the tenant by its GUID")
    assert expectation(profile).issuer is None


@pytest.mark.parametrize(
    "profile,name,said",
    [
        (ENTRA, "revocation_url", "Entra has no revocation endpoint. Its tokens end by themselves."),
        (ENTRA, "introspection_url", "Entra has no introspection endpoint."),
        (AUTH0, "introspection_url", "Auth0 has no introspection endpoint."),
        (COGNITO, "introspection_url", "Cognito has no introspection endpoint."),
        (Profile("x", provider="generic"), "introspection_url", "Found by discovery"),
        (Profile("x", provider="generic"), "token_url", "Found by discovery"),
        (Profile("x"), "token_url", "Not known yet"),
        (Profile("x", domain_prefix="orders"), "token_url", "Not known yet"),
        (
            replace(COGNITO, region="eusc-de-east-1", user_pool_id="eusc-de-east-1_A"),
            "token_url",
            "How a prefix domain is written in this Region is not documented. Use a custom domain.",
        ),
    ],
)
def test_what_stands_where_there_is_no_url(profile: Profile, name: str, said: str) -> None:
    assert getattr(endpoints(profile), name) is None
    assert why_no_url(profile, name) == said


def test_a_provider_has_an_endpoint_or_says_that_it_has_none() -> None:
    for kind in providers():
        named = {rule.name for rule in kind.endpoints}
        for name, sentence in (("revocation_url", kind.no_revocation), ("introspection_url", kind.no_introspection)):
            if kind.id != "generic":
                assert (name in named) != bool(sentence), (kind.id, name)


@pytest.mark.parametrize("profile", EVERY, ids=lambda profile: profile.provider)
def test_a_profile_goes_through_a_file_unchanged(profile: Profile) -> None:
    assert profile_from_dict(json.loads(json.dumps(profile_to_dict(profile)))) == profile


# --- what is wrong with a field

GUID_HINT = (
    "A tenant is its GUID, such as 7e5b3f1c-2a4d-4c6e-9b8a-0d1e2f3a4b5c, or a domain such as contoso.onmicrosoft.com."
)
ANY_TENANT = (
    "Client credentials need one tenant: common, organizations and consumers stand for any. Enter its GUID or domain."
)
ENTRA_SCOPE = "With client credentials Entra takes the API's scope only as one that ends in /.default."
WRONG = [
    (ENTRA, "tenant", "common", ANY_TENANT),
    (ENTRA, "tenant", "Organizations", ANY_TENANT),
    (ENTRA, "tenant", "consumers", ANY_TENANT),
    (ENTRA, "tenant", f"{MS}/common/oauth2/v2.0/token", ANY_TENANT),
    (ENTRA, "tenant", "Contoso", GUID_HINT),
    (ENTRA, "tenant", TENANT[:-1], GUID_HINT),
    (ENTRA, "tenant", f"{{{TENANT}}}", f"{GUID_HINT} Try {TENANT}."),
    (ENTRA, "tenant", TENANT.upper(), f"Write the GUID in small letters, as tokens have it. Try {TENANT}."),
    (
        ENTRA,
        "tenant",
        f"{MS}/{TENANT}/oauth2/v2.0/token",
        f"Write the tenant only, not the whole address. Try {TENANT}.",
    ),
    (
        ENTRA,
        "tenant",
        f"https://sts.windows.net/{TENANT}/",
        f"Write the tenant only, not the whole address. Try {TENANT}.",
    ),
    (ENTRA, "tenant", f" {TENANT} ", f"A tenant has no spaces. Try {TENANT}."),
    (
        ENTRA,
        "tenant",
        "login.microsoftonline.com",
        "This is where Entra answers, not a tenant. Enter the tenant's GUID or domain.",
    ),
    (ENTRA, "cloud", "germany", "Cloud is one of global, us-government, china."),
    (ENTRA, "token_version", "3", "Token version is one of 2.0, 1.0."),
    (COGNITO, "issuer_form", "new", "Issuer form is one of original, updated."),
    (
        ENTRA,
        "client_id",
        "orders-worker",
        "An Entra client ID is a GUID, which the portal calls Application (client) ID.",
    ),
    (
        AUTH0,
        "domain",
        "acme",
        "Write the whole domain with its region, such as acme.eu.auth0.com. It is in the settings of the app.",
    ),
    (
        AUTH0,
        "domain",
        "acme.eu",
        "Write the whole domain with its region, such as acme.eu.auth0.com. It is in the settings of the app.",
    ),
    (
        AUTH0,
        "domain",
        "https://acme.eu.auth0.com/oauth/token",
        "Write the domain only, not the whole address. Try acme.eu.auth0.com.",
    ),
    (AUTH0, "domain", "acme.eu.auth0.com/", "Write the domain only, with no port and no path. Try acme.eu.auth0.com."),
    (
        AUTH0,
        "domain",
        "Acme.eu.auth0.com",
        "Write the domain in small letters, as the issuer in tokens has it. Try acme.eu.auth0.com.",
    ),
    (
        AUTH0,
        "domain",
        "https://manage.auth0.com/dashboard/eu/acme",
        "This is Auth0's dashboard. The tenant's domain is in the settings of the app.",
    ),
    (
        OKTA,
        "domain",
        "https://acme-admin.okta.com/admin/apps",
        "This is the address of the admin console. The domain is the same without -admin. Try acme.okta.com.",
    ),
    (
        OKTA,
        "domain",
        "acme-admin.oktapreview.com",
        "This is the address of the admin console. The domain is the same without -admin. Try acme.oktapreview.com.",
    ),
    (
        OKTA,
        "domain",
        "https://acme.okta.com/oauth2/default",
        "Write the domain only, not the whole address. Try acme.okta.com.",
    ),
    (OKTA, "domain", "acme.okta.com/", "Write the domain only, with no port and no path. Try acme.okta.com."),
    (OKTA, "domain", "acme", "Write the whole domain, such as acme.okta.com."),
    (
        OKTA,
        "authorization_server",
        "https://acme.okta.com/oauth2/aus9o8wvkhockw9TL0h7/v1/token",
        "Write its ID only, not the whole address. Try aus9o8wvkhockw9TL0h7.",
    ),
    (OKTA, "authorization_server", "v1", "v1 is no authorization server. For the org server leave this empty."),
    (
        OKTA,
        "authorization_server",
        "/default/",
        "Write its ID only: default, or letters and digits such as aus9o8wvkhockw9TL0h7. Try default.",
    ),
    (
        KEYCLOAK,
        "base_url",
        "https://sso.example.com/",
        "Leave out the slash at the end. Try https://sso.example.com.",
    ),
    (
        KEYCLOAK,
        "base_url",
        "https://sso.example.com/auth/realms/main",
        "Write the address up to /realms only. The realm has a field of its own. Try https://sso.example.com/auth.",
    ),
    (
        KEYCLOAK,
        "base_url",
        "https://sso.example.com/admin/master/console/#/main/clients",
        "This is the address of the admin console. Write what stands before /admin. Try https://sso.example.com.",
    ),
    (
        KEYCLOAK,
        "base_url",
        "sso.example.com",
        "Write the whole address, beginning with https://. Try https://sso.example.com.",
    ),
    (
        KEYCLOAK,
        "base_url",
        "http://sso.example.com",
        "Use https. Plain http goes only to this computer, since anybody on the way could read the secret.",
    ),
    (
        KEYCLOAK,
        "base_url",
        "https://sso.example.com?x=1",
        "Write the address before /realms, such as https://sso.example.com. Try https://sso.example.com.",
    ),
    (
        KEYCLOAK,
        "realm",
        "https://sso.example.com/realms/main/protocol",
        "Write the realm's name only, as it stands in the address after /realms/. Try main.",
    ),
    (
        KEYCLOAK,
        "realm",
        "/main",
        "Write the realm's name only, as it stands in the address after /realms/. Try main.",
    ),
    (
        KEYCLOAK,
        "realm",
        "two words",
        "Write the realm's name only, as it stands in the address after /realms/.",
    ),
]


@pytest.mark.parametrize("profile,field,value,message", WRONG)
def test_what_is_wrong_with_a_field(profile: Profile, field: str, value: str, message: str) -> None:
    assert messages(profile, **{field: value}) == {field: message}


@pytest.mark.parametrize("profile,field,value,message", [row for row in WRONG if " Try " in row[3]])
def test_what_is_suggested_will_do(profile: Profile, field: str, value: str, message: str) -> None:
    suggested = message.rsplit(" Try ", 1)[1].removesuffix(".")
    assert messages(profile, **{field: suggested}) == {}


def test_the_fields_each_provider_needs() -> None:
    needed = {kind.id: [problem.field for problem in problems(Profile("x", provider=kind.id))] for kind in providers()}
    assert needed == {
        "cognito": ["region", "user_pool_id", "domain_prefix", "client_id"],
        "entra": ["tenant", "client_id", "scopes"],
        "auth0": ["domain", "audience", "client_id"],
        "okta": ["domain", "client_id"],
        "keycloak": ["base_url", "realm", "client_id"],
        "generic": ["issuer", "client_id"],
    }


@pytest.mark.parametrize(
    "scopes,message",
    [
        ((), "Entra needs a scope: the API's application ID URI and /.default, such as api://orders/.default."),
        (
            ("api://orders",),
            f"{ENTRA_SCOPE} Try api://orders/.default.",
        ),
        (
            ("api://orders/",),
            f"{ENTRA_SCOPE} Try api://orders/.default.",
        ),
        (
            ("api://a/.default", "api://b/.default"),
            "Entra takes one scope for each token: one API's /.default. Keep one.",
        ),
        (("caf\u00e9",), "caf\u00e9 cannot be sent: a scope is ASCII with no space, quote or backslash."),
    ],
)
def test_entras_scopes(scopes: tuple[str, ...], message: str) -> None:
    assert messages(ENTRA, scopes=scopes) == {"scopes": message}


@given(st.sampled_from(providers()), st.data())
def test_no_text_in_any_field_raises(kind: Any, data: st.DataObject) -> None:
    known = st.sampled_from([row[2] for row in WRONG] + ["", "default", "us-gov-west-1", "china", "{client_id}"])
    names = [member.name for member in fields(Profile) if member.type == "str" and member.name not in ("id", "name")]
    values = {name: data.draw(st.one_of(known, st.text(max_size=40))) for name in names if name != "provider"}
    profile = Profile("x", **values | {"provider": kind.id})
    urls = endpoints(profile)
    found = problems(profile)
    assert len({problem.field for problem in found}) == len(found)
    assert all(problem.message.endswith(".") for problem in found)
    assert subtitle(profile)
    expectation(profile)
    for name in ENDPOINT_NAMES:
        assert getattr(urls, name) or why_no_url(profile, name)


# --- what its tokens are like

IN_DATE = {"iat": int(NOW) - 30, "nbf": int(NOW) - 30, "exp": int(NOW) + 3570}
ENTRA_V2 = {
    "aud": "11112222-bbbb-3333-cccc-4444dddd5555",
    "iss": f"{MS}/{TENANT}/v2.0",
    **IN_DATE,
    "aio": "k2RgYFhR",
    "azp": APP,
    "azpacr": "1",
    "idtyp": "app",
    "oid": "22223333-cccc-4444-dddd-5555eeee6666",
    "rh": "1.AAA.",
    "roles": ["Orders.Read.All"],
    "sub": "22223333-cccc-4444-dddd-5555eeee6666",
    "tid": TENANT,
    "uti": "abc",
    "ver": "2.0",
}
"""After learn.microsoft.com: Access token claims reference."""
ENTRA_V1 = {
    **{name: value for name, value in ENTRA_V2.items() if name not in ("azp", "azpacr")},
    "iss": f"https://sts.windows.net/{TENANT}/",
    "aud": "api://orders",
    "appid": APP,
    "appidacr": "1",
    "ver": "1.0",
}
AUTH0_CLAIMS = {
    "iss": "https://acme.eu.auth0.com/",
    "sub": f"{AUTH0.client_id}@clients",
    "aud": "https://orders.example.com",
    "iat": IN_DATE["iat"],
    "exp": IN_DATE["exp"],
    "azp": AUTH0.client_id,
    "scope": "orders:read orders:write",
    "gty": "client-credentials",
}
"""After auth0.com/docs: Access token profiles, the Auth0 profile."""
AUTH0_RFC9068 = {
    **{name: value for name, value in AUTH0_CLAIMS.items() if name != "azp"},
    "client_id": AUTH0.client_id,
    "jti": "pWuXvq",
}
OKTA_CLAIMS = {
    "ver": 1,
    "jti": "AT.0mP4JKAZX1iACIT4vbEDF7LpvDVjxypPMf0D7uX39RE",
    "iss": "https://acme.okta.com/oauth2/default",
    "aud": "api://default",
    "sub": "0oa1",
    "iat": IN_DATE["iat"],
    "exp": IN_DATE["exp"],
    "cid": "0oa1",
    "scp": ["x", "y"],
}
"""After developer.okta.com: OpenID Connect & OAuth 2.0 API, access token."""
KEYCLOAK_CLAIMS = {
    "iss": "https://sso.example.com/realms/main",
    "iat": IN_DATE["iat"],
    "exp": IN_DATE["exp"],
    "jti": "trrtcc:f0a77b46",
    "aud": ["orders", "account"],
    "sub": "bc2a72f4-d923-459a-be07-e37419516704",
    "typ": "Bearer",
    "azp": "orders-worker",
    "acr": "1",
    "allowed-origins": ["/*"],
    "realm_access": {"roles": ["offline_access"]},
    "resource_access": {"account": {"roles": ["view-profile"]}},
    "scope": "email profile",
    "clientHost": "172.20.0.1",
    "clientAddress": "172.20.0.1",
    "client_id": "orders-worker",
    "preferred_username": "service-account-orders-worker",
}
"""After tokens that Keycloak 26 gave to service accounts."""
COGNITO_CLAIMS = {
    "sub": "4h1example",
    "iss": "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab3dE9xQz",
    "client_id": "4h1example",
    "token_use": "access",
    "scope": "orders/read",
    "version": 2,
    "jti": "6f0e",
    "iat": IN_DATE["iat"],
    "exp": IN_DATE["exp"],
}
NORMAL = [
    pytest.param(ENTRA, ENTRA_V2, {"typ": "JWT"}, ("Orders.Read.All",), id="entra-v2"),
    pytest.param(
        replace(ENTRA, token_version="1.0"),
        ENTRA_V1,
        {"typ": "JWT", "x5t": "key-1"},
        ("Orders.Read.All",),
        id="entra-v1",
    ),
    pytest.param(
        replace(AUTH0, scopes=("orders:read",)),
        AUTH0_CLAIMS,
        {"typ": "JWT"},
        ("orders:read", "orders:write"),
        id="auth0",
    ),
    pytest.param(AUTH0, AUTH0_RFC9068, {"typ": "at+jwt"}, ("orders:read", "orders:write"), id="auth0-rfc9068"),
    pytest.param(replace(OKTA, expected_audience="api://default"), OKTA_CLAIMS, {}, ("x", "y"), id="okta"),
    pytest.param(
        replace(KEYCLOAK, expected_audience="orders", scopes=("email",)),
        KEYCLOAK_CLAIMS,
        {"typ": "JWT"},
        ("email", "profile"),
        id="keycloak",
    ),
    pytest.param(replace(COGNITO, scopes=("orders/read",)), COGNITO_CLAIMS, {}, ("orders/read",), id="cognito"),
]
KEYS = key_set(jwk_of(rsa_key(), use="sig", x5t="key-1"))
"""Entra and Keycloak name no alg, or name it; this one does not."""


@pytest.mark.parametrize("profile,claims,header,granted", NORMAL)
def test_a_normal_token_is_valid(
    profile: Profile, claims: dict[str, Any], header: dict[str, Any], granted: tuple[str, ...]
) -> None:
    inspection = judge(mint(claims, **header), expectation(profile), KEYS)
    assert inspection.verdict == "valid", [check for check in inspection.checks if check.status == "failed"]
    assert inspection.check("iss").status == "passed"
    assert inspection.check("client_id").status == "passed"
    assert inspection.scopes is not None
    assert inspection.scopes.granted == granted
    assert [check.id for check in inspection.checks if check.id == "habits"] == []


@pytest.mark.parametrize("profile,claims,header,granted", NORMAL)
def test_another_clients_token_is_rejected(
    profile: Profile, claims: dict[str, Any], header: dict[str, Any], granted: tuple[str, ...]
) -> None:
    other = expectation(replace(profile, client_id="99998888-0000-7777-1111-666622225555"))
    inspection = judge(mint(claims, **header), other, KEYS)
    assert inspection.check("client_id").status == "failed"
    assert inspection.verdict == "rejected"


MISTAKES = [
    (ENTRA, ENTRA_V1, "The same tenant, but a v1.0 token", "is a v1.0 token where v2.0 is expected", True),
    (
        replace(ENTRA, token_version="1.0"),
        ENTRA_V2,
        "The same tenant, but a v2.0 token",
        "is a v2.0 token where v1.0 is expected",
        True,
    ),
    (
        replace(ENTRA, tenant="bbbbcccc-1111-dddd-2222-eeee3333ffff"),
        ENTRA_V2,
        "It comes from another Entra tenant, or from another cloud",
        "comes from another tenant",
        False,
    ),
    (
        replace(ENTRA, issuer=f"{MS}/contoso.onmicrosoft.com/v2.0"),
        ENTRA_V2,
        "Entra names the tenant by its GUID in every token",
        "names the tenant by its GUID where a domain is expected",
        False,
    ),
    (
        replace(AUTH0, issuer="https://acme.eu.auth0.com"),
        AUTH0_CLAIMS,
        "Auth0's issuer ends with a slash",
        "names its issuer with a slash at the end",
        True,
    ),
    (
        replace(AUTH0, domain="login.example.com"),
        AUTH0_CLAIMS,
        "It names another Auth0 domain.",
        "comes from another Auth0 domain",
        False,
    ),
    (
        OKTA,
        OKTA_CLAIMS | {"iss": "https://acme.okta.com", "aud": "https://acme.okta.com"},
        "It comes from the org authorization server",
        "comes from Okta's org authorization server",
        True,
    ),
    (
        replace(OKTA, authorization_server=""),
        OKTA_CLAIMS,
        "It comes from a custom authorization server",
        "comes from a custom authorization server",
        True,
    ),
    (
        replace(OKTA, authorization_server="aus9o8wvkhockw9TL0h7"),
        OKTA_CLAIMS,
        "It comes from another authorization server of the same",
        "comes from another authorization server",
        True,
    ),
    (
        replace(OKTA, domain="login.example.com"),
        OKTA_CLAIMS,
        "It names the authorization server by another domain",
        "names its issuer by another domain",
        False,
    ),
    (
        replace(KEYCLOAK, base_url="https://sso.example.com/auth"),
        KEYCLOAK_CLAIMS,
        "The same realm without /auth",
        "names its realm without /auth",
        True,
    ),
    (
        KEYCLOAK,
        KEYCLOAK_CLAIMS | {"iss": "https://sso.example.com/auth/realms/main"},
        "The same realm with /auth",
        "names its realm with /auth",
        True,
    ),
    (
        KEYCLOAK,
        KEYCLOAK_CLAIMS | {"iss": "http://keycloak:8080/realms/main"},
        "A realm of that name at another address",
        "names its realm by another address",
        True,
    ),
    (
        replace(KEYCLOAK, realm="Main"),
        KEYCLOAK_CLAIMS,
        "It comes from another realm of the same Keycloak.",
        "comes from another realm",
        False,
    ),
    (
        COGNITO,
        COGNITO_CLAIMS | {"iss": "https://issuer-cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab3dE9xQz"},
        "The same user pool with Cognito's newer issuer form",
        "names its user pool in Cognito's other form",
        True,
    ),
    (
        replace(COGNITO, issuer_form="updated"),
        COGNITO_CLAIMS,
        "The same user pool with Cognito's original issuer form",
        "names its user pool in Cognito's other form",
        True,
    ),
    (
        COGNITO,
        COGNITO_CLAIMS | {"iss": "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Other1234"},
        "It comes from another user pool",
        "comes from another user pool",
        False,
    ),
]


@pytest.mark.parametrize("profile,claims,reason,clause,same", MISTAKES)
def test_the_classic_mistakes_are_named(
    profile: Profile, claims: dict[str, Any], reason: str, clause: str, same: bool
) -> None:
    token = mint(claims)
    inspection = judge(token, expectation(profile), KEYS)
    check = inspection.check("iss")
    assert check.status == "failed"
    assert check.reason.startswith(reason)
    assert clause in inspection.reason
    assert check.fix
    assert inspection.verdict == "rejected"
    matched = match_profile(decode_unverified(token), [replace(profile, id="other", client_id="another"), profile])
    assert (matched == profile) is same


def test_the_exact_issuer_goes_before_a_related_one() -> None:
    v1, v2 = replace(ENTRA, name="one", token_version="1.0"), replace(ENTRA, name="two")
    assert match_profile(decode_unverified(mint(ENTRA_V2)), [v1, v2]) == v2
    assert match_profile(decode_unverified(mint(ENTRA_V1)), [v2, v1]) == v1
    every = [*EVERY, v1]
    for claims, found in ((AUTH0_CLAIMS, AUTH0), (OKTA_CLAIMS, OKTA), (KEYCLOAK_CLAIMS, KEYCLOAK)):
        assert match_profile(decode_unverified(mint(claims)), every) == found
    assert match_profile(decode_unverified(mint(ENTRA_V1 | {"appid": "another"})), [ENTRA]) is None
    assert match_profile(decode_unverified(mint({"azp": APP})), [ENTRA]) is None


def test_an_entra_token_without_a_role() -> None:
    claims = {name: value for name, value in ENTRA_V2.items() if name != "roles"}
    check = judge(mint(claims), expectation(ENTRA), KEYS).check("scope")
    assert (check.status, check.title, check.claim) == ("warning", "No permission granted", "roles")
    check = judge(mint(ENTRA_V2), expectation(ENTRA), KEYS).check("scope")
    assert check.reason == "/.default asks for whatever was granted: it carries 1 permission."


def test_scopes_are_read_where_the_provider_puts_them() -> None:
    okta = judge(mint(OKTA_CLAIMS | {"scope": "other"}), expectation(replace(OKTA, scopes=("z",))), KEYS)
    assert okta.check("scope").claim == "scp"
    assert "add z to the authorization server" in str(okta.check("scope").fix)
    person = {name: value for name, value in ENTRA_V2.items() if name != "roles"} | {"scp": "a b", "idtyp": "user"}
    entra = judge(mint(person), expectation(ENTRA), KEYS)
    assert entra.scopes is not None
    assert entra.scopes.granted == ("a", "b")


@pytest.mark.parametrize(
    "typ, name",
    [("ID", "ID token"), ("Refresh", "Refresh token"), ("Offline", "Offline token"), ("Logout", "Logout token")],
)
def test_keycloaks_other_tokens_are_refused_by_their_kind(typ: str, name: str) -> None:
    inspection = judge(mint(KEYCLOAK_CLAIMS | {"typ": typ}), expectation(KEYCLOAK), KEYS)
    assert inspection.verdict == "rejected"
    assert inspection.reason == f"It is not an access token but of another kind ({inspection.check('kind').actual})."
    assert name in inspection.reason


@pytest.mark.parametrize(
    "profile,claims,header,verdict,text",
    [
        (ENTRA, ENTRA_V2 | {"idtyp": "user"}, {}, "valid", "It speaks for a person"),
        (AUTH0, AUTH0_CLAIMS | {"gty": "password"}, {}, "valid", "It was asked for in another way"),
        (
            replace(OKTA, authorization_server=""),
            OKTA_CLAIMS | {"iss": "https://acme.okta.com"},
            {"typ": "application/okta-internal-at+jwt"},
            "valid",
            "A token of the org authorization server",
        ),
    ],
)
def test_what_is_unusual_for_the_provider(
    profile: Profile, claims: dict[str, Any], header: dict[str, Any], verdict: str, text: str
) -> None:
    inspection = judge(mint(claims, **header), expectation(profile), KEYS)
    assert inspection.check("habits").reason.startswith(text)
    assert inspection.check("habits").reference
    assert inspection.verdict == verdict


def test_an_unusual_algorithm_is_worth_a_word() -> None:
    check = judge(mint(ENTRA_V2, alg="PS256"), expectation(ENTRA), key_set(jwk_of(rsa_key()))).check("habits")
    assert (check.status, check.claim, check.actual, check.expected) == ("warning", "alg", "PS256", "RS256")


def test_auth0s_audience_is_the_one_that_was_asked_for() -> None:
    assert expectation(AUTH0).audiences == ("https://orders.example.com",)
    assert expectation(replace(AUTH0, expected_audience="a b")).audiences == ("a", "b")
    assert expectation(replace(OKTA, audience="x")).audiences == ()
    inspection = judge(mint(AUTH0_CLAIMS | {"aud": "https://other.example.com"}), expectation(AUTH0), KEYS)
    assert inspection.check("aud").status == "failed"


def test_a_missing_audience_is_explained_by_the_provider() -> None:
    claims = {name: value for name, value in KEYCLOAK_CLAIMS.items() if name != "aud"}
    check = judge(mint(claims), expectation(replace(KEYCLOAK, expected_audience="orders")), KEYS).check("aud")
    assert str(check.fix).startswith("Keycloak names an API in aud only where")


@pytest.mark.parametrize(
    "issuer,id_",
    [
        (ENTRA_V2["iss"], "entra"),
        (ENTRA_V1["iss"], "entra"),
        (AUTH0_CLAIMS["iss"], "auth0"),
        (OKTA_CLAIMS["iss"], "okta"),
        ("https://acme.okta.com", "okta"),
        (KEYCLOAK_CLAIMS["iss"], "keycloak"),
        (COGNITO_CLAIMS["iss"], "cognito"),
        ("https://login.example.com", None),
        ("https://acme.auth0.com.example.net/", None),
        (f"{MS}.example.net/{TENANT}/v2.0", None),
        ("\ud800", None),
        (None, None),
    ],
)
def test_whose_issuer_it_looks_like(issuer: str | None, id_: str | None) -> None:
    assert provider_of_issuer(issuer) == id_


def test_sentences_of_the_table_are_plain() -> None:
    for kind in providers():
        texts = [kind.no_revocation, kind.no_introspection, kind.revocation_note, kind.no_audience, kind.no_profile]
        texts += [kind.scope_fix, *(text for row in kind.other_issuers for text in (row.reason, row.fix))]
        texts += [text for habit in kind.habits for text in (habit.text, habit.fix)]
        if kind.scope_rule:
            texts += [kind.scope_rule.message, kind.scope_rule.missing, kind.scope_rule.several]
        for text in filter(None, texts):
            assert text.isascii(), text
            assert text.endswith("."), text
            assert "!" not in text, text
            assert "please" not in text.lower(), text
        for row in kind.other_issuers:
            assert not row.clause.endswith("."), row.clause
        assert all(habit.source for habit in kind.habits)
    assert provider("generic").other_issuers == ()


@pytest.mark.parametrize(
    "scope,better",
    [
        ("https://graph.microsoft.com/User.Read", "https://graph.microsoft.com/.default"),
        ("api://orders/access_as_user", "api://orders/.default"),
        ("api://orders", "api://orders/.default"),
        ("11111111-2222-3333-4444-555555555555", "11111111-2222-3333-4444-555555555555/.default"),
        ("User.Read", None),
    ],
)
def test_the_scope_suggested_for_entra_is_of_the_api_not_of_the_permission(scope: str, better: str | None) -> None:
    message = next(p.message for p in problems(Profile("worker", "entra", scopes=(scope,))) if p.field == "scopes")
    assert message.endswith(f" Try {better}.") if better else "Try" not in message
