"""What of a profile is a secret: it is refused, and nothing ordinary is."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from inspector.core.errors import ProfileError
from inspector.core.profiles.misplaced import entered, misplaced, secrets_in, without, without_secrets
from inspector.core.profiles.profile import Profile, profile_from_dict
from inspector.core.profiles.secret_texts import judged
from inspector.core.profiles.store import ProfileStore, read_profiles, write_profiles
from tests.each_case import for_each

GITHUB = "ghp_" + "a1B2" * 9
JWT = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0."
OPAQUE = "8dyfuiRyqvVc3RRredRkfKJItpZ77"

ORDINARY = [
    ("audience", "https://${Api}.execute-api.${AWS::Region}.${AWS::URLSuffix}/v1"),
    ("audience", "{{resolve:secretsmanager:arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/auth-AbCdEf}}"),
    ("audience", "https://api.example.com/orders"),
    ("audience", "urn:zitadel:iam:org:project:id:167823412341234123:aud"),
    ("audience", "api://2f8e1d3c-7b6a-4c5d-9e8f-0a1b2c3d4e5f"),
    ("audience", "32555940559-8t5b8j7k2l9m4n6p1q3r5s7t9u2v4w6x.apps.googleusercontent.com"),
    ("audience", "1h57kf5cpq17m0eml12example"),
    ("audience", "https://mycluster.eu-west-1.eks.amazonaws.com:8443/x"),
    ("resource", "00000003-0000-0000-c000-000000000000"),
    ("resource", "https://vault.azure.net"),
    ("resource", "https://example.com/secrets/password-reset"),
    ("claims", '{"access_token":{"xms_cc":{"values":["cp1"]}}}'),
    ("claims", '{"id_token":{"auth_time":{"essential":true},"acr":{"values":["urn:mace:incommon:iap:silver"]}}}'),
    ("claims", '{"userinfo":{"picture":null,"email":{"essential":true}},"id_token":{"acr":{"value":"phr"}}}'),
    ("acr_values", "urn:mace:incommon:iap:silver urn:mace:incommon:iap:bronze"),
    ("acr_values", "phr phrh idp:Google tenant:acme"),
    ("organization", "org_9ybsU1dN2dKfDkBi"),
    ("organization", "acme"),
    ("customer", "cus_NffrFeUfNV2Hib"),
    ("aws_client_metadata", '{"tenant":"acme","stage":"prod","requestId":"2f8e1d3c-7b6a-4c5d-9e8f-0a1b2c3d4e5f"}'),
    ("connection", "Username-Password-Authentication"),
    ("connection", "google-oauth2"),
    ("realm", "Username-Password-Authentication"),
    ("prompt", "select_account consent"),
    ("token_format", "opaque"),
    ("token_content_type", "jwt"),
    ("token_use", "access"),
    ("access_token_lifetime", "3600"),
    ("include_refresh_token", "true"),
    ("use_refresh_token", "false"),
    ("requested_token_type", "urn:ietf:params:oauth:token-type:access_token"),
    ("requested_token_use", "on_behalf_of"),
    ("subject_token_type", "urn:ietf:params:oauth:token-type:jwt"),
    ("tenant_id", "72f988bf-86f1-41af-91ab-2d7cd011db47"),
    ("user_id", "auth0|5f7c8ec7c33c6c004bbafe82"),
    ("device_id", "5f4dcc3b-5aa7-65d6-1d83-27deb882cf99"),
    ("id", "01ARZ3NDEKTSV4RRFFQ69G5FAV"),
    ("correlation_id", "Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA=="),
    ("key_id", "0a1b2c"),
    ("login_hint", "alice@example.com"),
    ("domain_hint", "contoso.com"),
    ("ui_locales", "de-DE en"),
    ("max_age", "3600"),
    ("dnt", "1"),
    ("env", "prod-eu-1"),
    ("response_mode", "form_post"),
    ("client_info", "1"),
    ("x-client-SKU", "MSAL.Python"),
    ("x-client-Ver", "1.24.0"),
    ("api_version", "2024-06-01"),
    ("code_challenge_method", "S256"),
    ("session_lifetime", "600"),
    ("password_policy", "strict"),
    ("secret_rotation", "weekly"),
    ("nonce", "n-0S6_WzA2Mj"),
    ("state", "af0ifjsldkj"),
    ("context", "eyJ0ZW5hbnQiOiJhY21lIiwic3RhZ2UiOiJwcm9kIn0="),
    ("pool", "eu-west-1_Ab3dE5fGh"),
    ("policy", "B2C_1A_SignIn"),
    ("serviceaccount", "arn:aws:iam::123456789012:role/My-Role"),
    ("key", "orders"),
    ("token", "short"),
    ("code", "42"),
    ("api_key", "${API_KEY}"),
    ("password", "{{password}}"),
    ("api_key", ""),
    ("url", "https://login.example.com/oauth2/aus1a2b3c4d5e6F7g8h9/v1/token"),
    ("url", "https://hooks.example.com/orders/created"),
    ("url", "https://example.com/?p=B2C_1_signin&appid=2f8e1d3c-7b6a-4c5d-9e8f-0a1b2c3d4e5f"),
    ("url", "https://login.microsoftonline.com/72f988bf-86f1-41af-91ab-2d7cd011db47/oauth2/v2.0/token"),
    ("url", "https://[::1]:8080/token"),
    ("url", "http://localhost:8080/realms/main"),
    ("url", "https://{tenant}:{port}/x"),
    ("url", "https://api.example.com/token?api_key={api_key}"),
]
"""Values as people have them, by the names of the parameters."""

DOUBTFUL = [
    ("partner", OPAQUE),
    ("partner", "dGVuYW50OmFjbWU="),
    ("connection", "con_mwq1DZSTZVuYCoYd"),
    ("pass", "hunter2!"),
    ("context", "https://login.example.com/x/" + OPAQUE),
    ("url", "https://login.example.com/?x=" + OPAQUE),
    ("authorization_details", '[{"type":"payment","iban":"DE02100100109307118603"}]'),
]

SECRET = [
    ("client_secret", "abc"),
    ("password", "hunter"),
    ("api_key", "abc"),
    ("Ocp-Apim-Subscription-Key", "q7x"),
    ("subject_token", "abc"),
    ("assertion", "abc"),
    ("x", GITHUB),
    ("x", JWT),
    ("audience", GITHUB),
    ("x", "abc8Q~" + "a" * 34),
    ("x", "GOCSPX-" + "a1b2" * 7),
    ("x", "-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----"),
    ("x", "Basic dXNlcjpwYXNzd29yZA=="),
    ("x", "password=hunter2"),
    ("x", f"see {GITHUB} of old"),
    ("x", f"{JWT} of old"),
    ("token", "9f8a7b6c5d4e3f2a1b0c"),
    ("key", "Zm9vYmFyYmF6cXV4MTIzNDU2"),
    ("aws_client_metadata", '{"api_key":"abc"}'),
    ("aws_client_metadata", '{"a":[{"b":{"password":"hunter"}}]}'),
    ("context", "eyJwYXNzd29yZCI6Imh1bnRlcjIifQ=="),
    ("x", '{"kty":"RSA","n":"abcd","d":"abcd"}'),
    ("x", "https://user:pass@host.example/x"),
    ("x", "https://user:p/w#?@host.example/x"),
    ("x", "https://user:hunter"),
    ("x", f"https://{GITHUB}@host.example/x"),
    ("x", "postgres://user:secretpw@db/x"),
    ("x", "https://host/x?api_key=abc"),
    ("x", "https://host/x?a=b&client%5Fsecret=abc"),
    ("x", "https://host/x;jsessionid=ABCDEF"),
    ("x", "https://host/x?sig=Zm9vYmFyYmF6cXV4MTIzNDU2"),
    ("x", "https://host/x#access_token=abcdef"),
    ("x", f"https://host/x#{OPAQUE}"),
    ("x", f"https://host/{GITHUB}/x"),
    ("x", "https://hooks.slack.com/services/T00000000/B00000000/XXXXaX1b2c3d4e5f6g7h8i9j"),
    ("x", "https://discord.com/api/webhooks/123456789012345678/abcDEF123456abcDEF123456"),
    ("x", "https://api.telegram.org/bot123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11/x"),
]


@for_each("name, value", ORDINARY)
def test_an_ordinary_value_is_neither_refused_nor_doubted(name: str, value: str) -> None:
    assert judged(value, name) == ()


@pytest.mark.parametrize("name, value", DOUBTFUL)
def test_what_may_be_a_secret_is_told_and_not_refused(name: str, value: str) -> None:
    assert [one.sure for one in judged(value, name)] == [False]


@pytest.mark.parametrize("name, value", SECRET)
def test_a_secret_is_refused_with_a_sentence_that_does_not_hold_it(name: str, value: str) -> None:
    if "of old" in value:
        assert secrets_in(Profile(value))[0].field == "name"
    profile = Profile("p", parameters=((name, value),))
    (found,) = secrets_in(profile)
    assert found.field == "parameters"
    assert found.parameter == name
    assert value not in str(found.sentence)
    assert value not in repr(found)
    assert value not in found.shown
    assert without_secrets(profile).parameters == ()


TEXTS = ("name", "client_id", "audience", "expected_audience", "token_url", "issuer", "jwks_url", "introspection_url",
         "revocation_url", "base_url", "custom_domain", "domain", "tenant", "realm", "key_id", "private_key_file",
         "certificate_file", "assertion_audience", "ca_bundle")  # fmt: skip


@for_each("member", TEXTS)
@for_each("text", [GITHUB, JWT, f"https://me:{OPAQUE}@h.example/x", "https://h.example/?password=abc123x"])
def test_every_text_of_a_profile_is_looked_at(member: str, text: str) -> None:
    values: dict[str, Any] = {member: text}
    profile = replace(Profile("p"), **values)
    (found,) = secrets_in(profile)
    assert found.field == member
    clean = without_secrets(profile)
    assert secrets_in(clean) == ()
    assert text not in repr(clean)
    with pytest.raises(ProfileError) as caught:
        read_profiles(json.dumps([{"name": "p", member: text}]), "The file")
    assert caught.value.field == member
    assert text not in str(caught.value)


@pytest.mark.parametrize("member", ["scopes", "known_scopes", "resources"])
def test_every_item_of_a_list_is_looked_at(member: str) -> None:
    values: dict[str, Any] = {member: ("a", GITHUB, "https://me:hunter22@h.example/x", "b")}
    profile = replace(Profile("p"), **values)
    assert [found.item for found in secrets_in(profile)] == [1, 2]
    assert getattr(without_secrets(profile), member) == ("a", "https://h.example/x", "b")


def test_ordinary_profiles_have_nothing_misplaced() -> None:
    profile = Profile(
        "Secret rotation: orders (token expired?)", client_id="1h57kf5cpq17m0eml12example", region="eu-west-1",
        user_pool_id="eu-west-1_Ab3dE9xQz", token_url="https://login.example.com/oauth2/token", scopes=(
            "https://api.example.com/secret:read", "read:secrets", "password.write", "token:revoke",
            "api://2f8e1d3c-7b6a-4c5d-9e8f-0a1b2c3d4e5f/.default", "urn:zitadel:iam:org:project:id:zitadel:aud",
        ), ca_bundle="/home/me/keys/secret-store/ca.pem", private_key_file="~/.ssh/id_rsa", key_id="uT9-x5_Gh2kLmNpQrS",
        saved_keys='{"keys":[{"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4","e":"AQAB"}]}',
    )  # fmt: skip
    assert misplaced(profile) == ()


def test_a_private_key_among_the_saved_ones_is_found() -> None:
    profile = Profile("p", saved_keys='{"keys":[{"kty":"RSA","n":"abc","d":"abc"}]}', saved_keys_at="x")
    assert [found.field for found in secrets_in(profile)] == ["saved_keys"]
    assert without_secrets(profile).saved_keys == without_secrets(profile).saved_keys_at == ""


@pytest.mark.parametrize(
    "url, clean",
    [
        ("https://u:p4ssw0rd@h.example/t?a=b#c", "https://h.example/t?a=b#c"),
        ("https://h.example/t?api_key=abc", "https://h.example/t"),
        ("https://h.example/t?api_key=abc&a=b", "https://h.example/t?a=b"),
        ("https://h.example/t?a=b&api_key=abc", "https://h.example/t?a=b"),
        ("https://h.example/t?a=b&api_key=abc&c=d#access_token=abc", "https://h.example/t?a=b&c=d"),
        ("https://u:p4ssw0rd@h.example/t?api_key=abc#token=abcdefg1234567890", "https://h.example/t"),
    ],
)
def test_of_a_url_only_the_secret_is_taken_out(url: str, clean: str) -> None:
    assert without_secrets(Profile("p", token_url=url)).token_url == clean


def test_what_was_there_before_is_not_entered_again() -> None:
    before = Profile("p", token_url="https://h.example/?api_key=abc", parameters=(("api_key", "abc"),))
    after = replace(before, audience="x", parameters=(("api_key", "abc"), ("tenant", "eu")))
    assert entered(after, before) == ()
    (found,) = entered(replace(after, parameters=(("api_key", "other"),)), before)
    assert found.parameter == "api_key"


# --- the file ---


@pytest.fixture
def store(tmp_path: Path) -> ProfileStore:
    return ProfileStore(tmp_path / "profiles.json")


def test_no_way_writes_a_secret_that_was_not_in_the_file(store: ProfileStore) -> None:
    store.save([Profile("p", id="p")])
    before = store.path.read_bytes()
    for profile in (Profile("p", id="p", audience=GITHUB), Profile("q", parameters=(("api_key", "abc"),))):
        with pytest.raises(ProfileError):
            store.save([profile])
        assert store.path.read_bytes() == before


def test_a_file_that_has_secrets_is_read_and_kept_until_somebody_decides(store: ProfileStore) -> None:
    entry = {"name": "p", "id": "p", "client_secret": "sesame99", "parameters": {"api_key": "abc", "secret": ["x1y2"]}}
    store.path.write_text(json.dumps({"version": 1, "profiles": [entry]}))
    (read,) = store.load()
    assert read.parameters == (("api_key", "abc"), ("secret", "x1y2"), ("client_secret", "sesame99"))
    assert len(secrets_in(read)) == 3
    store.save([replace(read, audience="x")])
    (again,) = ProfileStore(store.path).load()
    assert again.parameters == read.parameters
    store.save([])
    store.save([read])  # as a step back does
    assert ProfileStore(store.path).load() == (read,)


def test_what_is_exported_has_no_secret_and_names_the_secret_parameters() -> None:
    profile = Profile(
        "p", token_url="https://u:p4ssw0rd@h.example/t", parameters=(("api_key", "abc"),), secret_parameters=("pin",)
    )
    text = write_profiles([profile])
    assert "p4ssw0rd" not in text
    assert "api_key" not in text
    (read,) = read_profiles(text)
    assert read.secret_parameters == ("pin",)


def test_secret_parameters_are_an_optional_list_of_names() -> None:
    assert profile_from_dict({"name": "p"}).secret_parameters == ()
    assert profile_from_dict({"name": "p", "Secret parameters": ["a", "b"]}).secret_parameters == ("a", "b")


@pytest.mark.parametrize(
    "url, left",
    [
        ("https:/me:hunter2x@login.example/t", "https:/login.example/t"),
        ("//me:hunter2x@login.example/t", "//login.example/t"),
        ("https://login.example/client_secret=hunter2x/t", "https://login.example//t"),
        ("https://login.example/t;password=hunter2x", "https://login.example/t;"),
    ],
)
def test_a_secret_is_seen_in_what_is_no_url_yet_and_in_its_path(url: str, left: str) -> None:
    profile = Profile("p", provider="generic", token_url=url)
    (found,) = misplaced(profile)
    assert found.sure
    assert "hunter2x" not in found.shown
    assert without(profile, [found]).token_url == left


@pytest.mark.parametrize(
    "url",
    [
        "https://oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF0123456789ABCDEF",
        "https://login.example/realms/a=b/token",
        "//server/share/me:x",
    ],
)
def test_an_id_in_a_path_is_no_doubt(url: str) -> None:
    assert misplaced(Profile("p", provider="generic", issuer=url)) == ()
