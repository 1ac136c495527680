"""Hosts: how they are written, which may be asked, and that what is named is what would be asked."""

from __future__ import annotations

import pytest
from urllib3.util import parse_url

from inspector.core.checks.verdict import Expectation
from inspector.core.journeys.inspect import inspect_text
from inspector.core.journeys.key_host import key_host
from inspector.core.network.errors import BadUrlError
from inspector.core.network.transport import check_url
from inspector.core.text.urls import fetch_problem, host_of, is_loopback, name_of, short_issuer
from tests.core.minting import NOW, mint, with_claims

COLUMNS = "url, host, allowed"
HOSTS = [
    ("https://login.example.com/realms/acme", "login.example.com", True),
    ("https://LOGIN.example.com", "login.example.com", True),
    ("HTTPS://login.example.com", "login.example.com", True),
    ("https://login.example.com:8443/", "login.example.com:8443", True),
    ("https://login.example.com:443/", "login.example.com", True),
    ("https://login.example.com:80/", "login.example.com:80", True),
    ("https://under_score.example", "under_score.example", True),
    ("https://b\u00fccher.example/", "xn--bcher-kva.example", True),
    ("https://stra\u00dfe.example/", "xn--strae-oqa.example", True),
    ("https://10.0.0.1/", "10.0.0.1", True),
    ("https://[2001:db8::1]/", "[2001:db8::1]", True),
    ("https://[2001:db8::1]:8443/", "[2001:db8::1]:8443", True),
    ("http://localhost", "localhost", True),
    ("http://localhost:80", "localhost", True),
    ("http://idp.localhost:9000", "idp.localhost:9000", True),
    ("http://127.0.0.1:9000", "127.0.0.1:9000", True),
    ("http://127.0.0.2", "127.0.0.2", True),
    ("http://[::1]", "[::1]", True),
    ("http://[::1]:9000/realm", "[::1]:9000", True),
    ("http://login.example.com", "login.example.com", False),
    ("http://10.0.0.1", "10.0.0.1", False),
    ("http://[2001:db8::1]", "[2001:db8::1]", False),
    ("http://127.1", "127.1", False),
    ("http://mylocalhost", "mylocalhost", False),
    ("https://me:word@login.example.com/", "login.example.com", False),
]
NONE = [
    "",
    "login.example.com",
    "https://",
    "https://[",
    "https://[::1",
    "https://login.example.com:0",
    "https://login.example.com:99999",
    "https://login.example.com:x",
    "https://evil.example\\@login.example.com/",
    "https://login%2eexample.com/",
    "https://log in.example.com/",
    "https://\u202eevil.example",
    "https://a..example",
    f"https://{'a' * 300}.example",
    "file:///etc/passwd",
    "javascript:alert(1)",
]


@pytest.mark.parametrize(COLUMNS, HOSTS)
def test_one_way_to_write_a_host(url: str, host: str, allowed: bool) -> None:
    assert host_of(url) == host
    assert host.startswith(name_of(url))
    assert name_of(url) == f"{parse_url(url).host}", "the host that is named is the one that is asked"


@pytest.mark.parametrize(COLUMNS, [*HOSTS, *((url, "", False) for url in NONE)])
def test_one_rule_for_what_may_be_asked(url: str, host: str, allowed: bool) -> None:
    assert (fetch_problem(url) == "") is allowed
    if allowed:
        check_url(url)
    else:
        with pytest.raises(BadUrlError):
            check_url(url)


@pytest.mark.parametrize(COLUMNS, [*HOSTS, *((url, "", False) for url in NONE)])
def test_a_button_names_the_host_of_each_issuer_that_may_be_asked(url: str, host: str, allowed: bool) -> None:
    named = inspect_text(mint(with_claims(iss=url)), Expectation(), now=NOW).inspection
    expected = inspect_text(mint(with_claims(iss="https://other.example")), Expectation(url), now=NOW).inspection
    assert named is not None
    assert expected is not None
    assert key_host(named) == (host if allowed else None)
    if url:
        assert key_host(expected) == (host if allowed else None)


@pytest.mark.parametrize("url", NONE)
def test_no_host_where_programs_would_differ_about_it(url: str) -> None:
    assert (host_of(url), name_of(url)) == ("", "")


@pytest.mark.parametrize(
    "host, here",
    [
        ("localhost", True), ("LOCALHOST.", True), ("idp.localhost", True), ("127.0.0.1", True), ("127.9.8.7", True),
        ("::1", True), ("[::1]", True), ("", False), ("192.168.0.1", False), ("128.0.0.1", False), ("127.1", False),
        ("::2", False), ("localhost.example.com", False), ("mylocalhost", False),
    ],
)  # fmt: skip
def test_this_computer(host: str, here: bool) -> None:
    assert is_loopback(host) is here


@pytest.mark.parametrize(
    "issuer, short",
    [
        ("https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab12", "eu-west-1_Ab12"),
        ("https://login.example.com/realms/acme/", "login.example.com/realms/acme"),
        ("urn:issuer", "urn:issuer"),
    ],
)
def test_an_issuer_in_a_few_characters(issuer: str, short: str) -> None:
    assert short_issuer(issuer) == short
