"""What a profile reaches beyond its provider, and that nobody but its user can confirm it."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from inspector.core.errors import ProfileError
from inspector.core.profiles.profile import Profile, profile_to_dict
from inspector.core.profiles.reach import reaches
from inspector.core.profiles.store import ProfileStore, read_profiles
from inspector.core.text.registrable import same_owner

POOL: dict[str, Any] = {
    "name": "pool", "provider": "cognito", "region": "eu-west-1", "user_pool_id": "eu-west-1_Abc123456",
    "domain_prefix": "orders", "client_id": "abc",
}  # fmt: skip
OWN: dict[str, Any] = {
    "name": "own", "provider": "generic", "client_id": "abc", "issuer": "https://login.example.com",
    "token_url": "https://login.example.com/token", "jwks_url": "https://keys.example.com/jwks",
}  # fmt: skip
TENANT = "7e5b3f1c-2a4d-4c6e-9b8a-0d1e2f3a4b5c"


def told(**members: Any) -> dict[str, list[str]]:
    (profile,) = read_profiles(json.dumps(members))
    found: dict[str, list[str]] = {}
    for each in reaches(profile):
        found.setdefault(each.field, []).append(str(each.sentence))
    return found


@pytest.mark.parametrize(
    "members",
    [
        POOL,
        POOL | {"region": "us-gov-west-1", "user_pool_id": "us-gov-west-1_Abc123456", "issuer_form": "updated"},
        POOL | {"region": "eusc-de-east-1", "issuer_form": "updated"},
        {"name": "e", "provider": "entra", "tenant": TENANT},
        {"name": "e", "provider": "entra", "tenant": TENANT, "cloud": "china", "token_version": "1.0"},
        {"name": "a", "provider": "auth0", "domain": "acme.eu.auth0.com", "audience": "https://api.example.org"},
        {"name": "o", "provider": "okta", "domain": "acme.okta.com", "authorization_server": "default"},
        {"name": "k", "provider": "keycloak", "base_url": "https://sso.example.com/auth", "realm": "r"},
        OWN,
        OWN | {"assertion_audience": "https://login.example.com/token", "client_authentication": "private_key_jwt"},
        OWN | {"parameters": {"resource": ["https://api.example.org"], "audience": "x", "prompt": "none"}},
        {"name": "half", "provider": "cognito"},
        {"name": "here", "provider": "generic", "issuer": "http://127.0.0.1:1", "token_url": "http://localhost:2/t"},
    ],
)
def test_a_profile_that_asks_its_own_provider_is_used_without_a_question(members: dict[str, Any]) -> None:
    assert told(**members) == {}


@pytest.mark.parametrize(
    "changes,field,words",
    [
        ({"custom_domain": "auth.evil.example"}, "token_url", "the client secret to auth.evil.example, which is not a"),
        ({"token_url": "https://evil.example/t"}, "token_url", "which is not a host of Amazon Cognito."),
        ({"token_url": "https://x.s3.amazonaws.com/t"}, "token_url", "to x.s3.amazonaws.com, which is not"),
        ({"token_url": "https://a.auth.eu-west-1.amazoncognito.com.evil.example/t"}, "token_url", "evil.example"),
        ({"token_url": "https://a.auth.eu-west-1.amazoncognito.com@evil.example/t"}, "token_url", " to evil.example,"),
        ({"token_url": "https://cognito-idp.eu-west-1.amazonaws.com./t"}, "token_url", "amazonaws.com., which is not"),
        ({"token_url": "https://amaz\u043en.example/t"}, "token_url", " to xn--amazn-mye.example, which is not"),
        ({"token_url": "https://a\u202eb.example/t"}, "token_url", "<U+202E>"),
        ({"token_url": "https://ev\\il.example\\@cognito-idp.eu-west-1.amazonaws.com"}, "token_url", "which is not"),
        ({"token_url": "http://127.0.0.1:9/t"}, "token_url", "to 127.0.0.1:9, which is not a host of Amazon Cognito"),
        ({"issuer": "https://evil.example"}, "issuer", "Its issuer is evil.example, which is not"),
        ({"jwks_url": "https://evil.example/k"}, "jwks_url", "the keys that vouch for tokens from evil.example"),
        ({"jwks_url": "https://cognito-idp.eu-west-1.amazonaws.com/other/.well-known/jwks.json"}, "jwks_url", "other"),
        ({"revocation_url": "https://evil.example/r"}, "revocation_url", "that token and the client secret to evil.ex"),
        ({"introspection_url": "https://evil.example/i"}, "introspection_url", "that token and the client secret to"),
        ({"token_url": "http://evil.example/t"}, "token_url", "plain http with evil.example"),
        ({"client_authentication": "private_key_jwt", "token_url": "https://evil.example/t"}, "token_url",
         "an assertion signed with your private key to evil.example"),
        ({"private_key_file": "/home/me/.ssh/id_rsa"}, "private_key_file", "reads the private key file /home/me/.ssh"),
        ({"private_key_file": "~/.ssh/id_rsa"}, "private_key_file", "the private key file /"),
        ({"private_key_file": "$HOME/.ssh/id_rsa"}, "private_key_file", "private key file $HOME/.ssh/id_rsa."),
        ({"private_key_file": "a\u202egpj.pem"}, "private_key_file", "a<U+202E>gpj.pem"),
        ({"private_key_file": r"\\evil\share\k.pem"}, "private_key_file", "on another computer"),
        ({"certificate_file": "//evil/share/k.pem"}, "certificate_file", "on another computer"),
        ({"ca_bundle": "smb://evil/ca.pem"}, "ca_bundle", "on another computer"),
        ({"ca_bundle": "/dev/stdin"}, "ca_bundle", "a device or a file of the system"),
        ({"ca_bundle": "/ca.pem"}, "ca_bundle", "trusts the certificate authorities in /ca.pem"),
        ({"assertion_audience": "https://login.other.example/token"}, "assertion_audience", "for login.other.example"),
        ({"assertion_audience": "urn:other"}, "assertion_audience", "for urn:other"),
        ({"parameters": {"requested_subject": "root"}}, "parameters", "requested_subject, which changes what is"),
        ({"parameters": {"Redirect_URI": "x"}}, "parameters", "Redirect_URI, which changes"),
        ({"parameters": {"callback": "https://evil.example/"}}, "parameters", "callback, which names evil.example"),
    ],
)  # fmt: skip
def test_what_a_profile_reaches_for_is_said_in_words(changes: dict[str, Any], field: str, words: str) -> None:
    said = told(**POOL | changes)
    assert words in " ".join(said[field]), said


def test_hosts_of_one_owner_are_told_from_those_that_share_a_name() -> None:
    moved = OWN | {"token_url": "https://evil.example/token"}
    assert "which is not a host of its issuer, login.example.com." in told(**moved)["token_url"][0]
    assert same_owner("a.example.com", "b.c.example.com")
    assert same_owner("example.com", "x.example.com")
    for one, other in [
        ("a.github.io", "b.github.io"), ("a.co.uk", "b.co.uk"), ("a.com", "b.com"), ("10.0.0.1", "10.0.0.2"),
        ("a.b.cloudfront.net", "c.b.cloudfront.net"), ("1.0.0.1", "2.0.0.1"), ("a.com", "a.com."), ("com", "a.com"),
        ("[::1]", "[::2]"), ("a.eu-west-1.amazonaws.com", "b.eu-west-1.amazonaws.com"), ("", "a.com"),
    ]:  # fmt: skip
        assert not same_owner(one, other), (one, other)


# --- confirmations ------------------------------------------------------------------------------------------------


@pytest.fixture
def store(tmp_path: Path) -> ProfileStore:
    return ProfileStore(tmp_path / "home" / "profiles.json")


EVIL = Profile("orders", provider="generic", issuer="https://login.example.com", token_url="https://evil.example/t")


def confirmed(store: ProfileStore, profile: Profile) -> ProfileStore:
    store.save([profile])
    store.confirmations.confirm(profile)
    store.confirmations.save()
    return ProfileStore(store.path)


def test_a_confirmation_outlives_the_program(store: ProfileStore) -> None:
    assert store.confirmations.pending(EVIL)
    assert not confirmed(store, EVIL).confirmations.pending(EVIL)


@pytest.mark.parametrize(
    "change",
    [
        lambda p: replace(p, token_url="https://other.example/t"),
        lambda p: replace(p, token_url="https://evil.example/other"),
        lambda p: replace(p, client_authentication="private_key_jwt"),
        lambda p: replace(p, issuer="https://login.example.net"),
        lambda p: replace(p, private_key_file="/k.pem"),
        lambda p: replace(p, id="another-profile"),
        lambda p: replace(p, saved_keys='{"keys":[]}', saved_keys_of="https://login.example.com"),
    ],
)
def test_a_change_by_another_program_asks_again(store: ProfileStore, change: Callable[[Profile], Profile]) -> None:
    after = confirmed(store, EVIL).confirmations
    assert not after.pending(EVIL)
    changed = change(EVIL)
    if changed.issuer != EVIL.issuer:
        changed = replace(changed, revocation_url="https://evil.net/r")
    assert after.pending(changed)


def test_what_a_user_writes_is_confirmed_and_what_was_there_before_is_not(store: ProfileStore) -> None:
    own = replace(EVIL, ca_bundle="/mine.pem")
    store.confirmations.edited(EVIL, own)
    assert [each.field for each in store.confirmations.pending(own)] == ["token_url"]
    repaired = replace(own, token_url="https://mine.example/t")
    store.confirmations.edited(own, repaired)
    assert not store.confirmations.pending(repaired)
    assert [each.field for each in store.confirmations.pending(own)] == ["token_url"], "taking it back confirms nothing"


@pytest.mark.parametrize(
    "change",
    [
        lambda p: replace(p, client_authentication="private_key_jwt"),
        lambda p: replace(p, secret_parameters=("api_key",)),
        lambda p: replace(p, issuer="https://login.example.org"),
        lambda p: replace(p, revocation_url="https://evil.example/r"),
    ],
)
def test_an_edit_beside_it_confirms_no_host_that_was_pending(
    store: ProfileStore, change: Callable[[Profile], Profile]
) -> None:
    edited = change(EVIL)
    store.confirmations.edited(EVIL, edited)
    assert any("evil.example" in str(each.sentence) for each in store.confirmations.pending(edited))


def test_an_edit_beside_it_confirms_no_audience_and_no_keys_of_a_host_that_was_pending(store: ProfileStore) -> None:
    signs = replace(EVIL, client_authentication="private_key_jwt", assertion_audience="https://other.example")
    moved = replace(signs, token_url="https://login.example.com/t")
    store.confirmations.edited(signs, moved)
    assert [each.field for each in store.confirmations.pending(moved)] == ["assertion_audience"]
    pending = Profile("o", provider="okta", domain="id.acme.example", id="okta")
    elsewhere = replace(pending, authorization_server="default")
    store.confirmations.edited(pending, elsewhere)
    assert [each.field for each in store.confirmations.pending(elsewhere)] == ["issuer", "token_url"]
    okta = Profile("o", provider="okta", domain="id.acme.example", jwks_url="https://id.acme.example/k", id="okta")
    repaired = replace(okta, issuer="https://acme.okta.com", domain="acme.okta.com")
    store.confirmations.edited(okta, repaired)
    assert [each.field for each in store.confirmations.pending(repaired)] == ["jwks_url"]


@pytest.mark.parametrize("text", ["h", "http", "http:", "https://", "moved", "client_secret"])
def test_what_is_no_url_yet_comes_from_itself(store: ProfileStore, text: str) -> None:
    for field in ("issuer", "token_url", "jwks_url", "revocation_url", "introspection_url"):
        half = replace(EVIL, **{field: text})  # type: ignore[arg-type] # the names of fields that are texts
        store.confirmations.edited(EVIL, half)
        store.confirmations.edited(half, EVIL)
    assert all(each.whence for each in reaches(replace(EVIL, jwks_url=text)))


def test_only_what_holds_now_stays_confirmed(store: ProfileStore) -> None:
    later = confirmed(store, EVIL)
    moved = replace(EVIL, token_url="https://mine.example/t")
    later.confirmations.edited(EVIL, moved)
    later.confirmations.save()
    assert not later.confirmations.pending(EVIL), "this run may take its edit back"
    assert ProfileStore(store.path).confirmations.pending(EVIL)
    assert not ProfileStore(store.path).confirmations.pending(moved)


def test_two_programs_confirm_two_profiles(store: ProfileStore) -> None:
    other = replace(EVIL, id="other", name="other")
    one, two = ProfileStore(store.path), ProfileStore(store.path)
    one.confirmations.confirm(EVIL)
    two.confirmations.confirm(other)
    one.confirmations.save()
    two.confirmations.save()
    assert not one.confirmations.pending(other)
    assert not two.confirmations.pending(EVIL)


def test_a_folder_from_elsewhere_brings_no_consent(store: ProfileStore, tmp_path: Path) -> None:
    confirmed(store, EVIL)
    shutil.copytree(store.path.parent, tmp_path / "copy")
    assert ProfileStore(tmp_path / "copy" / "profiles.json").confirmations.pending(EVIL)
    os.rename(store.path.parent, tmp_path / "old")  # noqa: PTH104 - the folder as a whole
    os.rename(tmp_path / "copy", store.path.parent)  # noqa: PTH104
    assert ProfileStore(store.path).confirmations.pending(EVIL), "the same name is another folder"


def test_a_file_cannot_bring_its_own_confirmation(store: ProfileStore) -> None:
    for name in ("confirmed", "confirmations", "_confirmed"):
        with pytest.raises(ProfileError, match="that no profile has"):
            read_profiles(json.dumps(profile_to_dict(EVIL) | {name: True}))
    assert "confirm" not in json.dumps(profile_to_dict(EVIL))
    assert store.confirmations.pending(EVIL)


@pytest.mark.parametrize(
    "content",
    [b"", b"{half", b"[]", b"null", b'{"confirmed": []}', b'{"confirmed": {"x": 1}}', b"\xff", b"[" * 100_000],
)
def test_a_damaged_file_confirms_nothing_and_is_written_anew(store: ProfileStore, content: bytes) -> None:
    confirmed(store, EVIL)
    (store.path.parent / "confirmed.json").write_bytes(content)
    damaged = ProfileStore(store.path)
    assert damaged.confirmations.pending(EVIL)
    damaged.confirmations.confirm(EVIL)
    damaged.confirmations.save()
    assert not ProfileStore(store.path).confirmations.pending(EVIL)


def test_a_pipe_in_its_place_does_not_keep_anybody_waiting(store: ProfileStore) -> None:
    store.save([EVIL])
    os.mkfifo(store.path.parent / "confirmed.json")
    assert store.confirmations.pending(EVIL)


def test_a_digest_of_another_profile_or_of_nothing_counts_for_nothing(store: ProfileStore) -> None:
    confirmed(store, EVIL)
    file = store.path.parent / "confirmed.json"
    members = json.loads(file.read_text())
    members["confirmed"]["thief"] = members["confirmed"][EVIL.id]
    members["confirmed"]["bare"] = [each.digest for each in reaches(EVIL)] + [""]
    file.write_text(json.dumps(members))
    for id_ in ("thief", "bare"):
        assert ProfileStore(store.path).confirmations.pending(replace(EVIL, id=id_))


# --- where a stored secret goes ---

KEYCLOAK = Profile("k", provider="keycloak", base_url="https://sso.example.com", realm="r", client_id="me", id="kc")
STOLEN = replace(KEYCLOAK, base_url="https://evil.example")


def with_secret(store: ProfileStore, profile: Profile = KEYCLOAK) -> ProfileStore:
    store.save([profile])
    store.confirmations.secret_stored(profile)
    store.confirmations.save()
    return ProfileStore(store.path)


def test_a_stored_secret_goes_where_it_was_entered_for(store: ProfileStore) -> None:
    assert not store.confirmations.pending(STOLEN), "nothing is stored for it"
    later = with_secret(store).confirmations
    assert not later.pending(KEYCLOAK)
    assert not later.pending(replace(KEYCLOAK, realm="other", client_id="other"))
    (said,) = later.pending(STOLEN)
    assert str(said.sentence) == "It asks evil.example now, which is not what its stored secret was entered for."
    later.secret_stored(STOLEN)
    assert later.pending(STOLEN), "who stores a new one may not have seen that it has moved"
    later.confirm(STOLEN)
    later.save()
    assert not later.pending(STOLEN)
    assert ProfileStore(store.path).confirmations.pending(KEYCLOAK)


def test_an_own_edit_takes_the_secret_along_and_back(store: ProfileStore) -> None:
    later = with_secret(store).confirmations
    later.edited(KEYCLOAK, STOLEN)
    later.save()
    assert not later.pending(STOLEN)
    assert not later.pending(KEYCLOAK), "this run may take its edit back"
    assert not ProfileStore(store.path).confirmations.pending(STOLEN)


def test_an_own_edit_of_one_that_was_moved_confirms_nothing(store: ProfileStore) -> None:
    later = with_secret(store).confirmations
    later.edited(STOLEN, replace(STOLEN, leeway=5.0))
    assert later.pending(STOLEN)


def test_without_a_secret_it_may_go_anywhere(store: ProfileStore) -> None:
    later = with_secret(store).confirmations
    later.secret_forgotten(KEYCLOAK.id)
    later.save()
    assert not later.pending(STOLEN)
    assert not ProfileStore(store.path).confirmations.pending(STOLEN)


def test_another_prefix_at_the_same_provider_is_another_server(store: ProfileStore) -> None:
    (pool,) = read_profiles(json.dumps(POOL | {"id": "pool"}))
    assert with_secret(store, pool).confirmations.pending(replace(pool, domain_prefix="thief"))


# --- ordinary profiles, and whose host is another's though it looks alike ---

ISSUER_AND_TOKEN_URL = [
    ("https://accounts.google.com", "https://oauth2.googleapis.com/token"),
    ("https://securetoken.google.com/p", "https://securetoken.googleapis.com/v1/token"),
    (f"https://sts.windows.net/{TENANT}/", f"https://login.microsoftonline.com/{TENANT}/oauth2/v2.0/token"),
    (f"https://{TENANT}.ciamlogin.com/{TENANT}/v2.0", f"https://acme.ciamlogin.com/{TENANT}/oauth2/v2.0/token"),
    ("https://cognito-idp.eu-west-1.amazonaws.com/p", "https://a.auth.eu-west-1.amazoncognito.com/oauth2/token"),
    ("https://login.salesforce.com", "https://acme.my.salesforce.com/services/oauth2/token"),
    ("https://test.salesforce.com", "https://acme--dev.sandbox.my.salesforce.com/services/oauth2/token"),
    ("https://a.authentication.eu10.hana.ondemand.com/oauth/token",
     "https://a.authentication.cert.eu10.hana.ondemand.com/oauth/token"),
    ("https://identity.oraclecloud.com/", "https://idcs-0a1b.identity.oraclecloud.com/oauth2/v1/token"),
    ("https://www.dropbox.com", "https://api.dropboxapi.com/oauth2/token"),
    ("acme.com", "https://auth.acme.com/oauth2/token"),
    ("urn:acme", "https://auth.acme.com/oauth2/token"),
    ("https://sso", "https://sso:8443/token"),
    ("https://[fd00::5]", "https://[fd00::5]:8443/token"),
]  # fmt: skip


@pytest.mark.parametrize("issuer,token_url", ISSUER_AND_TOKEN_URL)
def test_a_service_under_two_names_is_no_question(issuer: str, token_url: str) -> None:
    assert told(name="p", provider="generic", issuer=issuer, token_url=token_url) == {}


@pytest.mark.parametrize(
    "members",
    [
        {"token_url": f"https://login.microsoft.com/{TENANT}/oauth2/v2.0/token"},
        {"token_url": f"https://eastus.login.microsoft.com/{TENANT}/oauth2/v2.0/token"},
        {"issuer": f"https://a.b2clogin.com/{TENANT}/v2.0/", "token_url": "https://a.b2clogin.com/a/oauth2/v2.0/token"},
        {"jwks_url": "https://login.microsoftonline.com/common/discovery/v2.0/keys"},
        {"jwks_url": f"https://login.microsoftonline.com/{TENANT}/discovery/keys?appid=abc"},
        {"provider": "okta", "domain": "acme.trexcloud.com"},
    ],
)
def test_other_hosts_of_a_provider_are_no_question(members: dict[str, Any]) -> None:
    assert told(**{"name": "e", "provider": "entra", "tenant": TENANT, "client_id": "abc"} | members) == {}


@pytest.mark.parametrize(
    "issuer,token_url",
    [
        ("https://accounts.google.com", "https://script.google.com/macros/s/x/exec"),
        ("https://accounts.google.com", "https://storage.googleapis.com/token"),
        ("https://accounts.google.com", "https://www.googleapis.com/storage/v1/b/b/o/o?alt=media"),
        (f"https://sts.windows.net/{TENANT}/",
         "https://login.microsoftonline.com/00000000-2a4d-4c6e-9b8a-0d1e2f3a4b5c/oauth2/v2.0/token"),
        ("https://cognito-idp.eu-west-1.amazonaws.com/p", "https://a.auth.eu-west-2.amazoncognito.com/oauth2/token"),
        ("https://cognito-idp.eu-west-1.amazonaws.com/p", "https://x.execute-api.eu-west-1.amazonaws.com/t"),
        ("https://cognito-idp.cn-north-1.amazonaws.com.cn/p", "https://x.execute-api.cn-north-1.amazonaws.com.cn/t"),
        ("https://login.salesforce.com", "https://acme.my.salesforce.com/services/apexrest/token"),
        ("https://a.authentication.eu10.hana.ondemand.com/oauth/token", "https://x.cfapps.eu10.hana.ondemand.com/"),
        ("https://a.forgeblocks.com", "https://b.forgeblocks.com/t"),
        ("https://a.projects.oryapis.com", "https://b.projects.oryapis.com/t"),
        ("https://a.azurewebsites.us", "https://b.azurewebsites.us/t"),
        ("https://a.lambda-url.eu-west-1.on.aws", "https://b.lambda-url.eu-west-1.on.aws/t"),
        ("https://a.govt.nz", "https://b.govt.nz/t"),
        ("https://a.uk.com", "https://b.uk.com/t"),
        ("acme.com", "https://acme.com.evil.example/t"),
        ("sso.acme.com", "https://evil.example/t"),
    ],
)  # fmt: skip
def test_a_neighbour_below_a_shared_name_is_a_question(issuer: str, token_url: str) -> None:
    assert "token_url" in told(name="p", provider="generic", issuer=issuer, token_url=token_url)


def test_one_host_is_told_of_once_for_what_it_vouches_for_and_once_for_what_it_is_sent() -> None:
    assert {name: len(said) for name, said in told(name="o", provider="okta", domain="id.acme.com").items()} == {
        "issuer": 1, "token_url": 1,
    }  # fmt: skip
    keycloak = {"name": "k", "provider": "keycloak", "base_url": "http://sso:8080", "realm": "r"}
    assert list(told(**keycloak)) == ["issuer"]
    elsewhere = told(name="o", provider="okta", domain="id.acme.com", revocation_url="https://evil.example/r")
    assert list(elsewhere) == ["issuer", "token_url", "revocation_url"]


def test_secret_parameters_are_told_of_where_they_are_sent() -> None:
    evil = POOL | {"token_url": "https://evil.example/t", "secret_parameters": ["api_key"]}
    assert "It sends the client secret and its secret parameters to evil.example" in told(**evil)["token_url"][0]
    none = told(**evil | {"client_authentication": "none"})["token_url"][0]
    assert "It sends the client ID and its secret parameters to evil.example" in none
    assert "secret parameters" not in told(**evil | {"revocation_url": "https://e.example/r"})["revocation_url"][0]


@pytest.mark.parametrize("name", ["acr_values", "audiences", "target"])
def test_an_identifier_that_is_written_as_a_url_is_no_address(name: str) -> None:
    assert told(**OWN | {"parameters": {name: "https://refeds.org/profile/mfa"}}) == {}
