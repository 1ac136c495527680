from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.diagnosis.asked import Asked
from inspector.core.diagnosis.offered import Offered, offered
from inspector.core.network.exchange import Assertion

TOKEN_URL = "https://login.example.com/token"
METADATA = {
    "issuer": "https://login.example.com",
    "token_endpoint": TOKEN_URL,
    "token_endpoint_auth_methods_supported": ["client_secret_basic", "private_key_jwt"],
    "grant_types_supported": ["authorization_code", "client_credentials"],
    "scopes_supported": ["orders:read"],
    "token_endpoint_auth_signing_alg_values_supported": ["RS256", "ES256"],
    "mtls_endpoint_aliases": {"token_endpoint": "https://mtls.example.com/token"},
}


def asked(method: str | None = "client_secret_basic", url: str = TOKEN_URL, **parameters: str) -> Asked:
    return Asked(url=url, client_authentication=method, parameters=parameters)


def assertion(alg: str = "RS256", aud: str = TOKEN_URL) -> Assertion:
    return Assertion((("alg", alg),), (("iss", "orders"), ("aud", aud)))


def of(found: tuple[Offered, ...], about: str) -> Offered:
    (one,) = [each for each in found if each.about == about]
    return one


@pytest.mark.parametrize(
    "method,supports,words",
    [
        ("client_secret_post", True, "client_secret_basic, private_key_jwt. client_secret_post was sent."),
        ("none", True, "none was sent."),
        ("client_secret_basic", False, "lists client_secret_basic"),
        ("client_secret_basic_raw", False, "lists client_secret_basic"),
    ],
)
def test_a_method_that_is_not_listed_is_suspect(method: str, supports: bool, words: str) -> None:
    one = of(offered(METADATA, asked(method)), "auth_method.*")
    assert one.supports is supports
    assert words in str(one.text)


def test_a_grant_that_is_not_listed_is_suspect_and_one_that_is_is_not() -> None:
    strange = of(offered(METADATA, asked(grant_type="password")), "grant.not_supported")
    assert strange.supports
    assert "authorization_code, client_credentials" in str(strange.text)
    assert not of(offered(METADATA, asked(grant_type="client_credentials")), "grant.not_supported").supports


def test_a_scope_that_is_not_listed_is_named_with_care() -> None:
    strange = of(offered(METADATA, asked(scope="orders:read orders:write")), "scope.unknown")
    assert strange.supports
    assert str(strange.text) == "The issuer's metadata does not list orders:write; it need not list all."
    assert not of(offered(METADATA, asked(scope="orders:read")), "scope.unknown").supports


def test_what_an_assertion_is_signed_with_and_for() -> None:
    good = offered(METADATA, asked("private_key_jwt"), assertion())
    assert not of(good, "algorithm.*").supports
    assert not [each for each in good if each.about == "audience.*"]
    bad = offered(METADATA, asked("private_key_jwt"), assertion("PS256", "https://other.example/token"))
    assert "PS256" in str(of(bad, "algorithm.*").text)
    assert "https://other.example/token" in str(of(bad, "audience.*").text)
    assert of(bad, "audience.*").supports


@pytest.mark.parametrize(
    "url,supports",
    [
        (TOKEN_URL, False),
        (f"{TOKEN_URL}?tenant=1", False),
        ("https://mtls.example.com/token", False),
        ("https://login.example.com/oauth/token", True),
    ],
)
def test_the_address_that_was_asked(url: str, supports: bool) -> None:
    assert of(offered(METADATA, asked(url=url)), "path.*").supports is supports


def test_a_client_certificate_that_is_wanted_or_shown_elsewhere() -> None:
    alone = {**METADATA, "token_endpoint_auth_methods_supported": ["tls_client_auth"]}
    assert of(offered(alone, asked()), "certificate.required").supports
    shown = of(offered(alone, asked("tls_client_auth")), "certificate.missing")
    assert "https://mtls.example.com/token" in str(shown.text)
    there = offered(alone, asked("tls_client_auth", url="https://mtls.example.com/token"))
    assert not [each for each in there if each.about.startswith("certificate")]


def test_what_the_metadata_leaves_out_says_nothing() -> None:
    full = asked(grant_type="client_credentials", scope="orders:read")
    assert offered({}, full, assertion()) == ()
    assert offered(METADATA, Asked()) == ()


def test_what_speaks_for_a_cause_stands_first() -> None:
    found = offered(METADATA, asked("client_secret_post", grant_type="client_credentials", scope="orders:write"))
    order = [each.supports for each in found]
    assert order == sorted(order, reverse=True)
    assert found[0].about == "auth_method.*"


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(METADATA, ANYTHING)))
def test_whatever_a_document_holds_is_no_error(metadata: dict[str, Any]) -> None:
    full = asked(grant_type="client_credentials", scope="orders:read")
    for each in offered(metadata, full, assertion()):
        assert str(each.text).isprintable()


def test_a_long_list_is_cut() -> None:
    many = {"token_endpoint_auth_methods_supported": [f"method_{number}" for number in range(5000)]}
    text = str(of(offered(many, asked()), "auth_method.*").text)
    assert len(text) < 400
    assert "…" in text
