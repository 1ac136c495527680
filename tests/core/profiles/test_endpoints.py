from __future__ import annotations

from dataclasses import fields, replace
from itertools import islice, product
from typing import Any

import pytest

from inspector.core.errors import ProfileError
from inspector.core.knowledge.providers import provider, providers
from inspector.core.profiles.endpoints import Endpoints, endpoints, expectation, issuer_of, subtitle, tile
from inspector.core.profiles.problems import problems
from inspector.core.profiles.profile import Profile
from tests.each_case import for_each

POOL = "eu-west-1_Ab3dE9xQz"
PREFIX_RULE = "A prefix has lower-case letters, digits and hyphens, 63 at most, with no hyphen at either end."
COGNITO = Profile(
    name="orders-worker",
    region="eu-west-1",
    user_pool_id=POOL,
    domain_prefix="orders-example",
    client_id="4h1examp1eon1y7k2v9q0t6m3s",
    scopes=("orders/read", "orders/write"),
)
DEMO = Profile(
    name="Demo issuer",
    token_url="http://127.0.0.1:53682/oauth2/token",
    issuer="http://127.0.0.1:53682/eu-west-1_Demo00001",
    jwks_url="http://127.0.0.1:53682/eu-west-1_Demo00001/.well-known/jwks.json",
    client_id="demo",
)
GENERIC = Profile(name="any", provider="generic", issuer="https://login.example.com/t", client_id="a b:c")


def messages(profile: Profile, **changes: Any) -> dict[str, str]:
    return {problem.field: problem.message for problem in problems(replace(profile, **changes))}


# --- the table


def test_the_providers_of_the_form() -> None:
    assert {kind.id: kind.label for kind in providers()} == {
        "cognito": "Amazon Cognito",
        "entra": "Microsoft Entra ID",
        "auth0": "Auth0",
        "okta": "Okta",
        "keycloak": "Keycloak",
        "generic": "Any OAuth provider",
    }
    assert providers()[-1].id == "generic"


def test_labels_that_scripts_and_screen_readers_rely_on() -> None:
    labels = {field.name: field.label for kind in providers() for field in kind.fields if kind.id != "auth0"}
    labels |= {field.name: field.label for field in provider("auth0").fields if field.name != "domain"}
    assert labels == {
        "region": "Region",
        "user_pool_id": "User pool ID",
        "domain_prefix": "Domain prefix",
        "custom_domain": "Custom domain",
        "issuer_form": "Issuer form",
        "tenant": "Tenant",
        "cloud": "Cloud",
        "token_version": "Token version",
        "domain": "Okta domain",
        "audience": "Audience",
        "authorization_server": "Authorization server",
        "base_url": "Server URL",
        "realm": "Realm",
        "issuer": "Issuer",
        "token_url": "Token URL",
        "jwks_url": "Key set URL",
    }


@pytest.mark.parametrize("kind", providers(), ids=lambda kind: kind.id)
def test_each_row_is_whole_and_plain(kind: Any) -> None:
    assert kind.source.strip()
    assert kind.tile.isalnum()
    texts = [kind.client_id_message]
    for field in kind.fields:
        texts += [field.hint, *(text for _, text in field.wrong)]
        texts += [text for text in (field.message, field.mismatch) if text]
        assert field.label
        assert field.placeholder or field.options
        assert len(field.suggestions) == len(set(field.suggestions))
    for text in texts:
        assert text.isascii()
        assert text.endswith(".")
        assert "invalid" not in text.lower()
        assert "!" not in text


def test_every_suggested_region_is_one() -> None:
    region = next(field for field in provider("cognito").fields if field.name == "region")
    for name in region.suggestions:
        assert "region" not in messages(COGNITO, region=name, user_pool_id=f"{name}_Ab3"), name


def test_an_unknown_provider_names_the_field() -> None:
    with pytest.raises(ProfileError, match="no provider 'okto'") as caught:
        provider("okto")
    assert caught.value.field == "provider"


@pytest.mark.parametrize("kind", providers(), ids=lambda kind: kind.id)
def test_every_field_named_in_the_table_is_a_field_of_a_profile(kind: Any) -> None:
    in_templates = {name for rule in kind.endpoints for template in rule.templates for name in template.names}
    in_form = {field.name for field in kind.fields} | {name for field in kind.fields for name in field.unless}
    conditions = {name for rule in kind.endpoints for template in rule.templates for name, _ in template.where}
    assert in_templates | in_form | conditions <= {member.name for member in fields(Profile)}


# --- endpoints


@pytest.mark.parametrize("kind", providers(), ids=lambda kind: kind.id)
def test_the_issuer_by_itself_is_that_of_all_urls(kind: Any) -> None:
    filled = {field.name: [field.placeholder or "x", "", *dict(field.options)] for field in kind.fields}
    filled |= {"region": ["eu-west-1", "cn-north-1", "eusc-de-east-1", ""]} if "region" in filled else {}
    filled = {name: values for name, values in filled.items() if isinstance(getattr(Profile("p"), name), str)}
    tried = [dict(zip(filled, values, strict=True)) for values in islice(product(*filled.values()), 3000)]
    tried += [{}, {"issuer": "https://own.example"}, {"token_url": "https://own.example/token"}]
    profiles = [Profile("p", kind.id, **fields) for fields in tried]
    assert [issuer_of(profile) for profile in profiles] == [endpoints(profile).issuer for profile in profiles]
    assert any(map(issuer_of, profiles))


def test_cognito_by_prefix() -> None:
    issuer = f"https://cognito-idp.eu-west-1.amazonaws.com/{POOL}"
    assert endpoints(COGNITO) == Endpoints(
        "https://orders-example.auth.eu-west-1.amazoncognito.com/oauth2/token",
        issuer,
        f"{issuer}/.well-known/jwks.json",
        "https://orders-example.auth.eu-west-1.amazoncognito.com/oauth2/revoke",
    )


def test_cognito_by_custom_domain_which_goes_before_the_prefix() -> None:
    urls = endpoints(replace(COGNITO, custom_domain="auth.example.com"))
    assert urls.token_url == "https://auth.example.com/oauth2/token"
    assert urls.issuer == endpoints(COGNITO).issuer


def test_revocation_and_introspection_follow_or_are_given_or_are_said_not_to_exist() -> None:
    assert endpoints(COGNITO).introspection_url is None
    assert provider("cognito").no_introspection == "Cognito has no introspection endpoint."
    own = replace(COGNITO, revocation_url="https://a.example/r", introspection_url="https://a.example/i")
    assert endpoints(own).revocation_url == "https://a.example/r"
    assert endpoints(own).introspection_url == "https://a.example/i"
    assert endpoints(replace(COGNITO, custom_domain="auth.example.com")).revocation_url == (
        "https://auth.example.com/oauth2/revoke"
    )


def test_govcloud_has_domains_of_its_own() -> None:
    profile = replace(COGNITO, region="us-gov-west-1", user_pool_id="us-gov-west-1_Ab3")
    assert endpoints(profile).token_url == (
        "https://orders-example.auth-fips.us-gov-west-1.amazoncognito.com/oauth2/token"
    )
    assert endpoints(profile).issuer == "https://cognito-idp.us-gov-west-1.amazonaws.com/us-gov-west-1_Ab3"


def test_a_region_whose_prefix_domains_are_not_documented() -> None:
    sovereign = replace(COGNITO, region="eusc-de-east-1", user_pool_id="eusc-de-east-1_Ab3")
    assert endpoints(sovereign).token_url is None
    assert endpoints(sovereign).issuer == "https://cognito-idp.eusc-de-east-1.amazonaws.eu/eusc-de-east-1_Ab3"
    assert messages(sovereign) == {
        "domain_prefix": "How a prefix domain is written in this Region is not documented. Use a custom domain."
    }
    assert "domain_prefix" not in messages(replace(COGNITO, region=""))
    assert messages(sovereign, custom_domain="auth.example.com") == {}
    assert messages(sovereign, token_url="https://auth.example.com/oauth2/token") == {}


def test_what_the_profile_says_goes_first() -> None:
    assert endpoints(DEMO) == Endpoints(DEMO.token_url, DEMO.issuer, DEMO.jwks_url)


def test_the_key_set_follows_an_issuer_that_was_overridden() -> None:
    updated = f"https://issuer-cognito-idp.eu-west-1.amazonaws.com/{POOL}"
    urls = endpoints(replace(COGNITO, issuer=updated))
    assert urls.jwks_url == f"{updated}/.well-known/jwks.json"
    assert urls.token_url == endpoints(COGNITO).token_url


def test_a_half_written_profile_has_no_urls() -> None:
    assert endpoints(Profile(name="new")) == Endpoints(None, None, None)
    assert endpoints(Profile(name="new", region="eu-west-1")) == Endpoints(None, None, None)


def test_generic_leaves_the_rest_to_discovery() -> None:
    assert endpoints(GENERIC) == Endpoints(None, "https://login.example.com/t", None)


def test_braces_in_a_field_are_only_text() -> None:
    assert endpoints(replace(COGNITO, custom_domain="{client_id}")).token_url == "https://{client_id}/oauth2/token"


# --- problems


@pytest.mark.parametrize("profile", [COGNITO, DEMO, GENERIC], ids=lambda profile: profile.name)
def test_a_profile_that_can_be_used(profile: Profile) -> None:
    assert problems(profile) == ()


def test_an_empty_cognito_profile_says_what_it_needs_in_the_order_of_the_form() -> None:
    found = problems(Profile(name="new"))
    assert [problem.field for problem in found] == ["region", "user_pool_id", "domain_prefix", "client_id"]
    assert found[0].message == "Region is missing. It looks like eu-west-1."


def test_an_empty_generic_profile_needs_an_issuer_or_a_token_url() -> None:
    assert set(messages(Profile(name="new", provider="generic"))) == {"issuer", "client_id"}
    assert messages(GENERIC, issuer="", token_url="https://login.example.com/token") == {}


def test_only_what_an_override_leaves_open_is_needed() -> None:
    profile = replace(DEMO, issuer="", jwks_url="")
    assert list(messages(profile)) == ["region", "user_pool_id"]
    assert "domain_prefix" in messages(replace(DEMO, token_url=""))


@pytest.mark.parametrize(
    "prefix,message",
    [
        ("orders example", "A prefix has no spaces. Try orders-example."),
        (" orders-example ", "A prefix has no spaces. Try orders-example."),
        ("Orders", "A prefix has no capital letters. Try orders."),
        (
            "orders-example.auth.eu-west-1.amazoncognito.com",
            "A prefix has no dots. For a domain of your own, use Custom domain. Try orders-example.",
        ),
        (
            "https://orders-example.auth.eu-west-1.amazoncognito.com/oauth2/token",
            "Write the prefix only, not the whole address. Try orders-example.",
        ),
        ("-orders-", f"{PREFIX_RULE} Try orders."),
        ("\u202eorders\u0131", f"{PREFIX_RULE} Try orders."),
        ("\n", "A prefix has no spaces."),
        ("a" * 64, PREFIX_RULE),
    ],
)
def test_domain_prefix(prefix: str, message: str) -> None:
    assert messages(COGNITO, domain_prefix=prefix) == {"domain_prefix": message}


@pytest.mark.parametrize("prefix", ["a", "0", "a-b", "a--b", "a" * 63])
def test_domain_prefixes_that_will_do(prefix: str) -> None:
    assert messages(COGNITO, domain_prefix=prefix) == {}


@pytest.mark.parametrize(
    "domain,message",
    [
        (
            "https://auth.example.com/oauth2/token",
            "Write the host only, with no scheme and no path. Try auth.example.com.",
        ),
        ("auth.example.com/oauth2", "Write the host only, with no port and no path. Try auth.example.com."),
        ("auth.example.com:8443", "Write the host only, with no port and no path. Try auth.example.com."),
        ("me@auth.example.com", "Write the host only, with no port and no path. Try auth.example.com."),
        ("auth.example.com?x#y", "Write the host only, with no port and no path. Try auth.example.com."),
        ("auth example.com", "A host name has no spaces."),
        ("auth", "Write a host name such as auth.example.com."),
        ("-auth.example.com", "Write a host name such as auth.example.com."),
        ("auth..example.com", "Write a host name such as auth.example.com."),
        ("auth.ex\u00e4mple.com", "Write a host name such as auth.example.com."),
    ],
)
def test_custom_domain(domain: str, message: str) -> None:
    assert messages(COGNITO, custom_domain=domain) == {"custom_domain": message}


@pytest.mark.parametrize(
    "pool,part",
    [
        ("Ab3dE9xQz", "A pool ID is the Region"),
        ("eu-west-1-Ab3dE9xQz", "A pool ID is the Region"),
        ("eu-west-1_Ab3dE9xQz ", "A pool ID is the Region"),
        ("eu-west-1_Ab3_dE9-xQz", "A pool ID is the Region"),
        ("eu-west-1_" + "A" * 46, "A pool ID is the Region"),
        (f"arn:aws:cognito-idp:eu-west-1:123456789012:userpool/{POOL}", "This is an ARN."),
        (f"https://cognito-idp.eu-west-1.amazonaws.com/{POOL}", "This is a URL."),
        ("us-east-1_Ab3dE9xQz", "This pool ID begins with another Region"),
    ],
)
def test_user_pool_id(pool: str, part: str) -> None:
    found = messages(COGNITO, user_pool_id=pool)
    assert list(found) == ["user_pool_id"]
    assert found["user_pool_id"].startswith(part)


def test_the_longest_pool_id() -> None:
    assert messages(COGNITO, user_pool_id="eu-west-1_" + "A" * 45) == {}


@pytest.mark.parametrize("region", ["Europe (Ireland)", "eu-west", "EU-WEST-1", "eu-west-1a", "eu-west-1 "])
def test_region(region: str) -> None:
    assert messages(COGNITO, region=region)["region"] == "A Region is written like eu-west-1."


@pytest.mark.parametrize("client_id", ["has space", "a" * 129, "dash-ed", "\u00e4", "a\n"])
def test_a_cognito_client_id_has_its_own_alphabet(client_id: str) -> None:
    assert list(messages(COGNITO, client_id=client_id)) == ["client_id"]


def test_other_client_ids() -> None:
    assert messages(GENERIC, client_id="0oa1-b.c@x y") == {}
    assert messages(COGNITO, client_id="a+_" * 42) == {}
    assert list(messages(GENERIC, client_id="caf\u00e9")) == ["client_id"]


@for_each(
    "url,part",
    [
        ("login.example.com/token", "Write the whole URL"),
        ("ftp://login.example.com/token", "Write the whole URL"),
        ("javascript:alert(1)", "Write the whole URL"),
        ("https://", "Write the whole URL"),
        ("https:///token", "Write the whole URL"),
        ("http://login.example.com/token", "Use https."),
        ("http://127.0.0.1.example.com/token", "Use https."),
        ("http://localhost.example.com/token", "Use https."),
        ("http://10.0.0.1/token", "Use https."),
        ("https://user:pw@login.example.com/token", "Take the part before the @"),
        ("http://127.0.0.1@login.example.com/token", "Use https."),
        ("https://login.example.com/token#x", "Take the part from the # on"),
        ("https://login.example.com/token#", "Take the part from the # on"),
        ("https://login.example.com/to ken", "A URL has only ASCII"),
        ("https://login.example.com/token\n", "A URL has only ASCII"),
        ("https://l\u043egin.example.com/token", "A URL has only ASCII"),
        ("https://[::1/token", "This is not a URL."),
        ("https://login.example.com:99999/token", "This is not a URL."),
        ("https://login.example.com:port/token", "This is not a URL."),
    ],
)
@for_each("name", ["token_url", "issuer", "jwks_url", "revocation_url", "introspection_url"])
def test_urls(name: str, url: str, part: str) -> None:
    found = messages(GENERIC, **{name: url})
    assert list(found) == [name]
    assert found[name].startswith(part)


def test_a_query_is_for_token_urls_only() -> None:
    assert messages(GENERIC, token_url="https://login.example.com/token?tenant=1") == {}
    assert list(messages(GENERIC, issuer="https://login.example.com/?tenant=1")) == ["issuer"]
    assert list(messages(GENERIC, issuer="https://login.example.com/?")) == ["issuer"]


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.8.7", "localhost", "LOCALHOST", "[::1]"])
def test_plain_http_goes_to_this_computer(host: str) -> None:
    assert messages(GENERIC, token_url=f"http://{host}:8080/token") == {}


@pytest.mark.parametrize("scope", ["", "two words", 'quo"te', "back\\slash", "caf\u00e9", "tab\t", "\u202eorders"])
def test_scopes_that_cannot_be_sent(scope: str) -> None:
    found = messages(COGNITO, scopes=("orders/read", scope))
    assert list(found) == ["scopes"]
    assert "\u202e" not in found["scopes"]
    assert "\t" not in found["scopes"]


def test_scopes_of_all_shapes() -> None:
    assert messages(COGNITO, scopes=("https://api.example.com/orders.read", "api://x/.default", "a:b!#[]~")) == {}


@pytest.mark.parametrize("timeout", [0, 0.99, 120.5, -1, float("nan"), float("inf")])
def test_timeout(timeout: float) -> None:
    assert messages(COGNITO, timeout=timeout) == {"timeout": "The timeout is between 1 and 120 seconds."}


@pytest.mark.parametrize(
    "parameters,part",
    [
        ((("", "x"),), "An extra parameter needs a name."),
        ((("client_secret", "x"),), "client_secret is sent from the fields above"),
        ((("grant_type", "password"),), "grant_type is sent from the fields above"),
        ((("foo", "1"), ("foo", "2")), "foo is there 2 times"),
    ],
)
def test_parameters(parameters: tuple[tuple[str, str], ...], part: str) -> None:
    found = messages(COGNITO, parameters=parameters)
    assert list(found) == ["parameters"]
    assert found["parameters"].startswith(part)


def test_parameters_that_may_be_there_twice() -> None:
    pairs = (("resource", "https://a.example"), ("resource", "https://b.example"), ("aws_client_metadata", "{}"))
    assert messages(COGNITO, parameters=pairs) == {}


def test_name_and_client_authentication() -> None:
    assert list(messages(COGNITO, name=" ", client_authentication="private_key")) == [
        "name",
        "client_authentication",
    ]


def test_one_sentence_a_field_and_no_blame() -> None:
    found = problems(replace(COGNITO, domain_prefix="A b", region="x", user_pool_id="y", client_id="?", timeout=0))
    assert len({problem.field for problem in found}) == len(found) == 5
    for problem in found:
        assert problem.message.endswith(".")
        assert "invalid" not in problem.message.lower()
        assert "!" not in problem.message


# --- expectations and captions


def test_what_a_cognito_token_should_be() -> None:
    expected = expectation(COGNITO)
    assert expected.issuer == f"https://cognito-idp.eu-west-1.amazonaws.com/{POOL}"
    assert expected.client_ids == (COGNITO.client_id,)
    assert expected.audiences == ()
    assert expected.token_use == "access"
    assert expected.scopes == ("orders/read", "orders/write")
    assert expected.provider == "cognito"
    assert str(expected.source) == "profile orders-worker"


def test_what_any_other_token_should_be() -> None:
    profile = replace(GENERIC, expected_audience="api://a, https://b.example ,c  d,", scopes=("x",))
    expected = expectation(profile, ("y", "z"))
    assert expected.audiences == ("api://a", "https://b.example", "c", "d")
    assert expected.token_use is None
    assert expected.scopes == ("y", "z")
    assert expectation(profile, ()).scopes == ()


def test_nothing_is_expected_of_an_empty_profile() -> None:
    expected = expectation(Profile(name="new", provider="generic"))
    assert (expected.issuer, expected.client_ids, expected.audiences) == (None, (), ())


@pytest.mark.parametrize(
    "profile,line,letters",
    [
        (COGNITO, "Cognito, eu-west-1", "Co"),
        (DEMO, "This computer", "Co"),
        (Profile(name="new"), "Amazon Cognito", "Co"),
        (GENERIC, "login.example.com", "OA"),
        (replace(GENERIC, token_url="https://tokens.example.net/t"), "tokens.example.net", "OA"),
        (replace(GENERIC, issuer="http://localhost:3000"), "This computer", "OA"),
        (Profile(name="new", provider="generic"), "Any OAuth provider", "OA"),
        (Profile(name="new", provider="generic", issuer="https://[bad"), "Any OAuth provider", "OA"),
    ],
)
def test_the_sidebar(profile: Profile, line: str, letters: str) -> None:
    assert (subtitle(profile), tile(profile)) == (line, letters)
