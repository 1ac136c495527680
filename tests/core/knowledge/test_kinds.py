"""What kind of token this is: as issuers and programs write them, and what is only like them."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from inspector.core.checks.inspection import CHECKS
from inspector.core.knowledge.checks import outcome_rows
from inspector.core.knowledge.kinds import TokenKind, all_kinds, token_kind
from tests.each_case import for_each

USES = {"access", "id", "refresh", "identity", "proof", "assertion", "credential", "event", "message"}
PLAIN = {"alg": "RS256", "typ": "JWT", "kid": "k1"}
APPLE = {"alg": "ES256", "kid": "ABC123DEFG"}
KEYCLOAK = "https://id.example.com/realms/shop"
ENTRA = "https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0"
GUID = "6731de76-14a6-49ae-97bc-6eba6914391e"
OKTA = "https://acme.okta.com/oauth2/default"
COGNITO = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbCdEf123"
TIMES = {"iat": 1, "exp": 2}

# By the id of the kind: header and claims of tokens as they are written.
WRITTEN: list[tuple[str | None, dict[str, Any], dict[str, Any]]] = [
    ("dpop-proof", {"typ": "dpop+jwt", "alg": "ES256", "jwk": {}}, {"htm": "GET", "htu": "https://a", "nonce": "n"}),
    ("dpop-proof", {"typ": "DPoP+JWT", "alg": "EdDSA"}, {"jti": "1"}),
    ("dpop-proof", {"typ": "application/dpop+jwt"}, {"nonce": "1", "sub": "x", "aud": "y"}),
    ("wallet-proof", {"typ": "openid4vci-proof+jwt"}, {"aud": "https://i", "nonce": "n", "iat": 1}),
    ("key-attestation", {"typ": "key-attestation+jwt"}, {"attested_keys": []}),
    ("key-binding", {"typ": "kb+jwt"}, {"nonce": "n", "aud": "v", "iat": 1, "sd_hash": "h"}),
    ("client-attestation", {"typ": "oauth-client-attestation+jwt"}, {"sub": "c", "cnf": {}}),
    ("client-attestation-pop", {"typ": "oauth-client-attestation-pop+jwt"}, {"iss": "c", "aud": "as"}),
    ("workload-proof", {"typ": "wpt+jwt"}, {"aud": "x"}),
    ("acme-request", {"alg": "ES256", "nonce": "n", "url": "https://ca/new-acct", "jwk": {}}, {}),
    ("acme-request", {"alg": "RS256", "nonce": "n", "url": "https://ca/order", "kid": "https://ca/acct/1"},
     {"csr": "x"}),
    ("logout-token", {"typ": "logout+jwt"}, {}),
    (
        "logout-token",
        PLAIN,
        {"iss": KEYCLOAK, "sid": "s", "jti": "1", "events": {"http://schemas.openid.net/event/backchannel-logout": {}}},
    ),
    ("logout-token", PLAIN, {"typ": "Logout", "iss": KEYCLOAK, "jti": "1"}),
    ("security-event", {"typ": "secevent+jwt"}, {}),
    ("security-event", PLAIN, {"jti": "1", "events": {"https://schemas.openid.net/secevent/risc/event-type/x": {}}}),
    ("request-object", {"typ": "oauth-authz-req+jwt"}, {"client_id": "c"}),
    ("request-object", PLAIN, {"response_type": "code", "client_id": "c", "scope": "openid", "nonce": "n"}),
    ("authorization-response", PLAIN, {"iss": "https://i", "aud": "c", "exp": 1, "code": "x", "state": "s"}),
    ("authorization-response", PLAIN, {"iss": "https://i", "aud": "c", "exp": 1, "error": "access_denied"}),
    ("introspection-response", {"typ": "token-introspection+jwt"}, {}),
    ("introspection-response", PLAIN, {"iss": "https://i", "token_introspection": {"active": True}}),
    ("entity-statement", {"typ": "entity-statement+jwt"}, {"iss": "https://a", "sub": "https://a"}),
    ("status-list", {"typ": "statuslist+jwt"}, {"sub": "https://a", "status_list": {}}),
    ("passport", {"typ": "passport", "ppt": "shaken"}, {"attest": "A", "orig": {"tn": "1"}}),
    ("app-store-transaction", {"alg": "ES256", "x5c": ["a"]}, {"bundleId": "com.example", "transactionId": "1"}),
    ("app-store-transaction", {"alg": "ES256", "x5c": ["a"]}, {"notificationType": "DID_RENEW", "data": {}}),
    ("sd-jwt-vc", {"typ": "dc+sd-jwt"}, {"vct": "x"}),
    ("sd-jwt-vc", {"typ": "vc+sd-jwt"}, {"vct": "x"}),
    ("sd-jwt", {"typ": "example+sd-jwt"}, {}),
    ("sd-jwt", PLAIN, {"_sd": ["x"], "iss": "https://i"}),
    ("sd-jwt", {"alg": "ES256"}, {"_sd_alg": "sha-256", "nationalities": []}),
    ("verifiable-credential", {"typ": "vc+jwt"}, {}),
    ("verifiable-credential", PLAIN, {"vc": {"type": []}, "iss": "did:web:a"}),
    ("verifiable-presentation", PLAIN, {"vp": {}, "nonce": "n"}),
    ("apns", APPLE, {"iss": "TEAM123456", "iat": 1}),
    ("apns", {"alg": "ES256", "kid": "e1", "typ": "JWT"}, {"iat": 1, "iss": "A1B2C3D4E5"}),
    ("app-store-server", APPLE, {"iss": GUID, "aud": "appstoreconnect-v1", "bid": "com.example", **TIMES}),
    ("app-store-connect", APPLE, {"iss": GUID, "aud": "appstoreconnect-v1", **TIMES}),
    ("app-store-connect", APPLE, {"sub": "user", "aud": "appstoreconnect-v1", **TIMES}),
    ("app-store-connect-scoped", APPLE, {"iss": GUID, "aud": "appstoreconnect-v1", "scope": ["GET /v1/apps"], **TIMES}),
    ("apple-client-secret", APPLE, {"iss": "A1B2C3D4E5", "aud": "https://appleid.apple.com", "sub": "com.a", **TIMES}),
    ("apple-developer-token", APPLE, {"iss": "A1B2C3D4E5", **TIMES}),
    ("apple-developer-token", APPLE, {"iss": "A1B2C3D4E5", "sub": "com.example.weather", **TIMES}),
    ("google-assertion", PLAIN,
     {"iss": "a@b.iam.gserviceaccount.com", "scope": "x", "aud": "https://oauth2.googleapis.com/token", **TIMES}),
    ("google-assertion", PLAIN,
     {"iss": "a@b.com", "sub": "u@b.com", "aud": "https://www.googleapis.com/oauth2/v4/token", **TIMES}),
    ("google-self-signed", PLAIN,
     {"iss": "a@p.iam.gserviceaccount.com", "sub": "a@p.iam.gserviceaccount.com",
      "aud": "https://pubsub.googleapis.com/", **TIMES}),
    ("firebase-custom-token", PLAIN,
     {"aud": "https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit",
      "uid": "u", **TIMES}),
    ("github-app", PLAIN, {"iss": "12345", **TIMES}),
    ("github-app", PLAIN, {"iss": 12345, **TIMES}),
    ("github-app", PLAIN, {"iss": "Iv23liABCDEFGHIJ", **TIMES}),
    ("vapid", {"alg": "ES256", "typ": "JWT"},
     {"aud": "https://fcm.googleapis.com", "exp": 1, "sub": "mailto:a@b.example"}),
    ("vapid", {"alg": "ES256", "typ": "JWT"},
     {"aud": "https://updates.push.services.mozilla.com", "exp": 1, "sub": "https://a.example"}),
    ("twilio", {"alg": "HS256", "typ": "JWT", "cty": "twilio-fpa;v=1"},
     {"grants": {}, "iss": "SK0", "sub": "AC0", **TIMES}),
    ("snowflake", PLAIN, {"iss": f"ORG-ACC.USER.SHA256:{'A' * 43}=", "sub": "ORG-ACC.USER", **TIMES}),
    ("salesforce-assertion", {"alg": "RS256"},
     {"iss": "3MVG9", "sub": "u@a.example", "aud": "https://login.salesforce.com", "exp": 1}),
    ("salesforce-assertion", {"alg": "RS256"},
     {"iss": "3MVG9", "sub": "u@a.example", "aud": "https://acme.my.salesforce.com", "exp": 1}),
    ("docusign-assertion", PLAIN,
     {"iss": GUID, "sub": GUID, "aud": "account-d.docusign.com", "scope": "signature", **TIMES}),
    ("identity-assertion-grant", {"typ": "oauth-id-jag+jwt"}, {"scope": "x"}),
    ("client-assertion", PLAIN,
     {"iss": "orders", "sub": "orders", "aud": "https://id.example/token", "jti": "1", **TIMES}),
    ("client-assertion", {"typ": "client-authentication+jwt"}, {"iss": "orders"}),
    ("spiffe", {"alg": "ES256", "kid": "k"}, {"sub": "spiffe://example.org/orders", "aud": ["x"], **TIMES}),
    ("spiffe", {"alg": "ES256", "typ": "JOSE"}, {"sub": "spiffe://example.org/orders", "aud": ["x"], **TIMES}),
    ("workload-identity", {"typ": "wit+jwt"}, {}),
    ("transaction-token", {"typ": "txntoken+jwt"}, {"scope": "x"}),
    ("kubernetes-service-account", {"alg": "RS256"},
     {"sub": "system:serviceaccount:shop:orders", "kubernetes.io": {}, **TIMES}),
    ("kubernetes-service-account", {"alg": "RS256"},
     {"iss": "kubernetes/serviceaccount", "sub": "system:serviceaccount:a:b"}),
    ("github-actions", PLAIN,
     {"iss": "https://token.actions.githubusercontent.com", "sub": "repo:a/b:ref:refs/heads/main", **TIMES}),
    ("gitlab-ci", PLAIN,
     {"iss": "https://gitlab.example.com", "project_path": "a/b", "pipeline_source": "push", **TIMES}),
    ("ci-identity", PLAIN, {"iss": f"https://oidc.circleci.com/org/{GUID}", "aud": GUID, **TIMES}),
    ("ci-identity", PLAIN, {"iss": "https://agent.buildkite.com", "pipeline_slug": "x", **TIMES}),
    ("refresh-token", {"alg": "HS512", "typ": "JWT"},
     {"typ": "Refresh", "iss": KEYCLOAK, "aud": KEYCLOAK, "scope": "openid", "azp": "shop", "jti": "1",
      "nonce": "n", **TIMES}),
    ("refresh-token", {"alg": "HS256", "typ": "JWT"}, {"token_type": "refresh", "jti": "1", "user_id": 1, **TIMES}),
    ("refresh-token", {"alg": "HS256", "typ": "JWT"},
     {"type": "refresh", "jti": "1", "sub": "u", "fresh": False, **TIMES}),
    ("refresh-token", {"typ": "rt+jwt"}, {"scope": "a", "client_id": "c"}),
    ("offline-token", {"alg": "HS512", "typ": "JWT"}, {"typ": "Offline", "iss": KEYCLOAK, "jti": "1"}),
    ("firebase-id-token", PLAIN,
     {"iss": "https://securetoken.google.com/shop", "aud": "shop", "auth_time": 1, "firebase": {}, **TIMES}),
    ("firebase-session-cookie", PLAIN, {"iss": "https://session.firebase.google.com/shop", "aud": "shop", **TIMES}),
    ("cloudflare-access", PLAIN, {"iss": "https://acme.cloudflareaccess.com", "aud": ["x"], "type": "app", **TIMES}),
    ("google-iap", {"alg": "ES256", "typ": "JWT"},
     {"iss": "https://cloud.google.com/iap", "aud": "/projects/1", **TIMES}),
    ("alb-user-claims", {"alg": "ES256", "typ": "JWT", "signer": "arn:aws:elasticloadbalancing:eu-west-1:1:x"},
     {"sub": "u", "iss": COGNITO, "exp": 1}),
    ("microsoft-graph", {"alg": "RS256", "nonce": "n"}, {"iss": f"https://sts.windows.net/{GUID}/", "appid": GUID,
     "aud": "00000003-0000-0000-c000-000000000000", "scp": "User.Read"}),
    ("microsoft-graph", PLAIN, {"iss": ENTRA, "aud": "https://graph.microsoft.com", "azp": GUID, "roles": ["x"]}),
    ("access-token-said", {"typ": "at+jwt"}, {}),
    ("access-token-said", {"typ": "application/at+jwt"}, {"nonce": "x"}),
    ("access-token-said", PLAIN, {"token_use": "access", "iss": COGNITO, "client_id": "c", "scope": "a"}),
    ("access-token-said", PLAIN, {"typ": "Bearer", "iss": KEYCLOAK, "azp": "shop", "nonce": "n", "jti": "1"}),
    ("access-token-said", PLAIN, {"typ": "DPoP", "iss": KEYCLOAK, "azp": "shop", "cnf": {"jkt": "x"}, "jti": "1"}),
    ("access-token-said", PLAIN, {"ver": 1, "jti": "AT.abc-_def", "iss": OKTA, "cid": "c", "scp": ["a"]}),
    ("access-token-said", PLAIN, {"iss": ENTRA, "aud": GUID, "idtyp": "app", "azp": GUID, "roles": ["x"]}),
    ("access-token-said", PLAIN,
     {"iss": "https://a.eu.auth0.com/", "aud": "https://api", "azp": "c", "gty": "client-credentials"}),
    ("id-token-said", PLAIN, {"token_use": "id", "iss": COGNITO, "aud": "c", "cognito:username": "u"}),
    ("id-token-said", PLAIN, {"typ": "ID", "iss": KEYCLOAK, "aud": "shop", "azp": "shop", "jti": "1"}),
    ("id-token-said", PLAIN, {"ver": 1, "jti": "ID.abc-_def", "iss": OKTA, "aud": "0oa1", "amr": ["pwd"]}),
    ("id-token-said", PLAIN, {"iss": "https://accounts.google.com", "azp": "x.apps.googleusercontent.com", "aud": "x"}),
    ("id-token-said", PLAIN, {"iss": "https://appleid.apple.com", "aud": "com.example", "sub": "0"}),
    ("keycloak-other", PLAIN, {"typ": "verify-email", "iss": KEYCLOAK, "aud": KEYCLOAK, "jti": "1"}),
    ("keycloak-other", PLAIN, {"typ": "RegistrationAccessToken", "iss": KEYCLOAK, "aud": KEYCLOAK, "jti": "1"}),
    ("access-token", PLAIN, {"iss": ENTRA, "aud": GUID, "azp": GUID, "azpacr": "1", "roles": ["a"]}),
    ("access-token", PLAIN, {"iss": ENTRA, "aud": GUID, "appid": GUID, "appidacr": "1"}),
    ("access-token", PLAIN, {"iss": "https://i", "scope": "a b", "sub": "u", "aud": "https://api", "nonce": "n"}),
    ("access-token", PLAIN, {"iss": "https://i", "scp": "a", "sub": "u", "aud": "https://api"}),
    ("access-token", PLAIN, {"iss": "https://i", "client_id": "c", "sub": "c", "aud": "https://api"}),
    ("id-token", PLAIN, {"iss": "https://i", "aud": "c", "sub": "u", "nonce": "n", **TIMES}),
    ("id-token", PLAIN, {"iss": "https://i", "aud": "c", "sub": "u", "at_hash": "x", "scope": "openid"}),
    ("id-token", PLAIN, {"iss": ENTRA, "aud": GUID, "sub": "u", "oid": GUID, "tid": GUID, "ver": "2.0", "name": "A"}),
    ("id-token", PLAIN, {"iss": "https://shop.b2clogin.com/x/v2.0/", "aud": GUID, "sub": "u", "tfp": "B2C_1_x"}),
    ("id-token", PLAIN, {"iss": "https://a.auth0.com/", "aud": "a" * 32, "sub": "auth0|1", "sid": "s"}),
    # what says nothing of its kind, or is only like one
    (None, PLAIN, {"iss": "https://i", "sub": "u", "aud": "https://api", **TIMES}),
    (None, {"alg": "RS256"}, {}),
    (None, {"typ": "something+jwt"}, {"nonce": "n", "aud": "c", "at_hash": "x"}),
    (None, {"typ": 7}, {"sub": 7}),
    (None, APPLE, {"iss": "TEAM123456", "iat": 1, "name": "x"}),
    (None, {"alg": "RS256", "kid": "k"}, {"iss": "TEAM123456", "iat": 1}),
    (None, PLAIN, {"iss": "12345", "name": "x", **TIMES}),
    (None, PLAIN, {"sub": "spiffe-like", "iss": "https://accounts.google.com.evil.example"}),
    (None, PLAIN, {"iss": "", "sub": "", "aud": "x"}),
]  # fmt: skip


@for_each("id_, header, claims", WRITTEN)
def test_what_kind_it_is(id_: str | None, header: dict[str, Any], claims: dict[str, Any]) -> None:
    found = token_kind(header, claims)
    assert (found.id if found is not None else None) == id_


def test_every_kind_was_tried() -> None:
    assert {id_ for id_, _, _ in WRITTEN} - {None} == {kind.id for kind in all_kinds()}


@for_each("header, claims", [(header, claims) for _, header, claims in WRITTEN])
def test_the_order_of_members_and_many_others_change_nothing(header: dict[str, Any], claims: dict[str, Any]) -> None:
    found = token_kind(header, claims)
    assert token_kind(dict(reversed(header.items())), dict(reversed(claims.items()))) is found


def test_a_token_of_very_many_claims_has_a_kind_too() -> None:
    claims = {f"x{number}": number for number in range(1000)} | {"token_use": "access"}
    assert (found := token_kind(PLAIN, claims)) is not None
    assert found.id == "access-token-said"


@for_each("value", [None, True, 2**70, 1.5, [], {}, "x" * 10_000, ["x"] * 1000, [[["typ"]]]])
@for_each("name", ["iss", "sub", "aud", "typ", "events", "jti", "token_type", "scope"])
def test_values_of_any_form_are_taken(name: str, value: object) -> None:
    token_kind({"alg": "RS256", "typ": value, "nonce": value, "url": value}, {name: value, "iat": value})


@pytest.mark.parametrize("kind", all_kinds(), ids=lambda kind: kind.id)
def test_each_row_is_whole(kind: TokenKind) -> None:
    assert kind.use in USES
    assert kind.source.strip()
    assert kind.text.endswith(".")
    assert kind.text.isascii()
    assert bool(kind.fix) == (kind.use != "access")
    assert kind.passes <= set(outcome_rows())
    limits = (kind.max_age_s, kind.max_ahead_s, kind.max_life_s)
    assert bool(kind.limit) == any(limit is not None for limit in limits)


def test_no_id_and_no_type_is_there_twice() -> None:
    assert [id_ for id_, count in Counter(kind.id for kind in all_kinds()).items() if count > 1] == []
    assert len(CHECKS) == len(set(CHECKS))
