"""Metadata and key sets, asked of small servers on loopback: where they are looked for and what is believed."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from inspector.core.deadline import Cancel
from inspector.core.issuer.discovery import Metadata, discover, metadata_urls
from inspector.core.issuer.key_cache import COOL_DOWN_S, KeyCache
from inspector.core.issuer.key_fetch import fetch_keys
from inspector.core.issuer.locations import NoEndpointError, located
from inspector.core.issuer.network import Network
from inspector.core.journeys.request import request_token
from inspector.core.keys.key import KeySource, Origin
from inspector.core.network.exchange import Exchange, Progress, Response
from inspector.core.network.transport import Request, Transport
from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.profile import Profile
from inspector.core.text.message import words as told
from inspector.core.text.urls import host_of
from tests.core.keys.test_key_forms import FORMS
from tests.core.minting import KID, NOW, jwk_of, key_set, rsa_key
from tests.servers import Asked, Reply, closed_port, serve

SEND = Transport(5.0).send


def network(cache: KeyCache | None = None) -> Network:
    return Network(Transport(5.0), cache or KeyCache(), lambda: NOW)


JWKS = json.dumps({"keys": [jwk_of(rsa_key())]}).encode()
OIDC = "/.well-known/openid-configuration"
RFC8414 = "/.well-known/oauth-authorization-server"

Answers = dict[str, Reply]


def pages(answers: Callable[[str], Answers]) -> Callable[[Asked], Reply]:
    """Answer by path; the server's own URL is in the Host header."""

    def reply(asked: Asked) -> Reply:
        return answers(f"http://{asked.headers['Host']}").get(asked.path, Reply(404, b"nothing here"))

    return reply


ISSUER = "https://issuer.example"


def answering(**members: Any) -> Callable[[Request], Exchange]:
    """What sends requests to an issuer whose metadata has these members; it answers over https, without a network."""
    body = json.dumps(members).encode()
    return lambda request: Exchange(request.sent, NOW, response=Response(200, "OK", (), body, 1.0, NOW))


class Answering:
    """A transport that asks nobody."""

    def __init__(self, answer: Callable[[Request], Exchange]) -> None:
        self._answer = answer

    def send(self, request: Request, progress: Progress | None = None, cancel: Cancel | None = None) -> Exchange:
        return self._answer(request)


def document(**members: Any) -> Reply:
    return Reply(body=json.dumps(members).encode())


@pytest.mark.parametrize(
    "issuer, appended, inserted",
    [
        ("https://a.example", f"https://a.example{OIDC}", f"https://a.example{RFC8414}"),
        ("https://a.example/", f"https://a.example{OIDC}", f"https://a.example{RFC8414}"),
        ("https://a.example/realms/x", f"https://a.example/realms/x{OIDC}", f"https://a.example{RFC8414}/realms/x"),
        ("https://a.example:8443/x/", f"https://a.example:8443/x{OIDC}", f"https://a.example:8443{RFC8414}/x"),
        ("https://a.example/x?y=1#z", f"https://a.example/x{OIDC}", f"https://a.example{RFC8414}/x"),
    ],
)
def test_where_metadata_may_be(issuer: str, appended: str, inserted: str) -> None:
    assert metadata_urls(issuer) == (appended, inserted)


def test_openid_metadata_is_found_with_one_request() -> None:
    def answers(url: str) -> Answers:
        return {f"/x{OIDC}": document(issuer=f"{url}/x", token_endpoint=f"{url}/token", jwks_uri=f"{url}/keys")}

    with serve(pages(answers)) as site:
        found = discover(f"{site.url}/x", SEND)
        assert found.metadata == Metadata(f"{site.url}/x", f"{site.url}/token", f"{site.url}/keys")
        assert [asked.path for asked in site.asked] == [f"/x{OIDC}"]
        assert len(found.exchanges) == 1


def test_rfc_8414_metadata_is_found_with_the_second() -> None:
    with serve(pages(lambda url: {f"{RFC8414}/x": document(issuer=f"{url}/x", jwks_uri=f"{url}/keys")})) as site:
        found = discover(f"{site.url}/x", SEND)
        assert found.metadata == Metadata(f"{site.url}/x", None, f"{site.url}/keys")
        assert [asked.path for asked in site.asked] == [f"/x{OIDC}", f"{RFC8414}/x"]


def test_no_metadata_at_either_place() -> None:
    with serve(Reply(404)) as site:
        found = discover(site.url, SEND)
        assert found.metadata is None
        assert str(found.problem) == f"{site.url} publishes no metadata: its two addresses answered 404 and 404."


@pytest.mark.parametrize("said", ["{url}/", "{url}/y", "HTTP://127.0.0.1", "https://issuer.example", 7, None])
def test_metadata_of_another_issuer_is_not_used(said: object) -> None:
    """RFC 8414 section 3.3."""

    def answers(url: str) -> Answers:
        issuer = said.replace("{url}", url) if isinstance(said, str) else said
        return {OIDC: document(issuer=issuer, jwks_uri=f"{url}/keys")}

    with serve(pages(answers)) as site:
        found = discover(site.url, SEND)
    assert found.metadata is None
    assert "is of another issuer" in str(found.problem)


@pytest.mark.parametrize(
    "body, words",
    [
        (b"<!DOCTYPE html><title>Sign in</title>", "is not a JSON object. It is a web page."),
        (b"[]", "is not a JSON object."),
        (b"", "is not a JSON object."),
        (b"[" * 10_000, "is not a JSON object."),
        (b"\xff\xfe", "is not a JSON object."),
    ],
)
def test_metadata_that_is_none(body: bytes, words: str) -> None:
    with serve(Reply(body=body)) as site:
        found = discover(site.url, SEND)
    assert found.metadata is None
    assert str(found.problem).endswith(words)


@pytest.mark.parametrize("odd", [7, None, ["https://a.example"], {}])
def test_an_address_that_is_no_text_is_as_good_as_left_out(odd: object) -> None:
    with serve(pages(lambda url: {OIDC: document(issuer=url, token_endpoint=odd, jwks_uri=odd)})) as site:
        assert discover(site.url, SEND).metadata == Metadata(site.url, None, None)


@pytest.mark.parametrize("issuer", ["http://[::1", "https://[zz]/x"])
def test_an_issuer_that_is_no_url_is_a_problem_and_no_error(issuer: str) -> None:
    found = discover(issuer, SEND)
    assert (found.exchanges, found.metadata) == ((), None)
    assert "is not a URL" in str(found.problem)
    assert fetch_keys(KeySource(Origin.ISSUER, issuer), None, network()).problem == found.problem


@pytest.mark.parametrize("issuer", ["", "not a url", "ftp://a.example", "https://", "http://issuer.example"])
def test_an_issuer_that_may_not_be_asked_is_a_problem_and_no_error(issuer: str) -> None:
    found = discover(issuer, SEND)
    assert found.metadata is None
    assert found.problem


def test_a_network_that_is_down_is_said_once() -> None:
    issuer = f"http://127.0.0.1:{closed_port()}"
    found = discover(issuer, SEND)
    assert len(found.exchanges) == 1
    assert found.problem
    fetched = fetch_keys(KeySource(Origin.ISSUER, issuer), None, network())
    assert fetched.key_set is None
    assert fetched.problem == found.problem


# --- Key sets ---


def test_keys_by_discovery_are_the_issuers_and_are_kept() -> None:
    cache = KeyCache()

    def answers(url: str) -> Answers:
        return {OIDC: document(issuer=url, jwks_uri=f"{url}/keys"), "/keys": Reply(body=JWKS)}

    with serve(pages(answers)) as site:
        source = KeySource(Origin.ISSUER, site.url)
        fetched = fetch_keys(source, None, network(cache))
    assert fetched.key_set is not None
    assert [key.kid for key in fetched.key_set.keys] == [KID]
    assert (fetched.key_set.source, fetched.key_set.fetched_at) == (source, NOW)
    assert len(fetched.exchanges) == 2
    assert cache.get(source) is fetched.key_set


def test_a_named_address_needs_no_discovery() -> None:
    with serve(pages(lambda _: {"/keys": Reply(body=JWKS)})) as site:
        fetched = fetch_keys(KeySource(Origin.URL, site.url), f"{site.url}/keys", network())
        assert [asked.path for asked in site.asked] == ["/keys"]
    assert fetched.key_set is not None


@pytest.mark.parametrize("name", ["JSON: Google's map to certificates", "a certificate in DER", "UTF-16 with a mark"])
def test_a_key_set_url_may_answer_in_another_form(name: str) -> None:
    with serve(pages(lambda _: {"/keys": Reply(body=FORMS[name])})) as site:
        fetched = fetch_keys(KeySource(Origin.URL, site.url), f"{site.url}/keys", network())
    assert fetched.key_set is not None
    assert fetched.key_set.keys[0].unusable is None
    assert any("which a program that asks for one does not read" in each for each in told(fetched.key_set.problems))


def test_an_address_of_a_discovery_document_is_answered_with_that_of_the_keys() -> None:
    with serve(pages(lambda _: {"/keys": Reply(body=b'{"jwks_uri": "https://a.example/keys"}')})) as site:
        fetched = fetch_keys(KeySource(Origin.URL, site.url), f"{site.url}/keys", network())
        assert len(site.asked) == 1
    assert str(fetched.problem).endswith("Give its jwks_uri as the key set URL: https://a.example/keys")


@pytest.mark.parametrize(
    "reply, words",
    [
        (Reply(503), "The key set could not be fetched: HOST answered 503."),
        (Reply(302, headers={"Location": "https://elsewhere.example/keys"}), "HOST answered 302."),
        (Reply(body=b"<html>Sign in</html>"), "is not JSON: expecting value at character 1. It is a web page."),
        (Reply(body=b"{}"), 'is an object without a list "keys", so it is not a key set.'),
        (Reply(body=b"x" * 2_000_000), "The key set could not be fetched."),
    ],
)
def test_a_key_set_that_cannot_be_had_says_why_and_is_not_kept(reply: Reply, words: str) -> None:
    cache = KeyCache()
    with serve(reply) as site:
        source = KeySource(Origin.URL, f"{site.url}/keys")
        fetched = fetch_keys(source, source.name, network(cache))
        assert len(site.asked) == 1
    assert fetched.key_set is None
    assert words.replace("HOST", host_of(site.url)) in str(fetched.problem)
    assert cache.get(source) is None


def test_metadata_without_a_key_set() -> None:
    with serve(pages(lambda url: {OIDC: document(issuer=url)})) as site:
        fetched = fetch_keys(KeySource(Origin.ISSUER, site.url), None, network())
    assert str(fetched.problem) == f"The metadata of {site.url} names no key set."
    assert len(fetched.exchanges) == 1


@pytest.mark.parametrize("jwks_uri", ["http://issuer.example/keys", "file:///etc/passwd", "//x", "javascript:1", ""])
def test_metadata_cannot_send_us_to_an_address_without_tls(jwks_uri: str) -> None:
    with serve(pages(lambda url: {OIDC: document(issuer=url, jwks_uri=jwks_uri)})) as site:
        fetched = fetch_keys(KeySource(Origin.ISSUER, site.url), None, network())
        assert len(site.asked) == 1
    assert fetched.key_set is None
    assert fetched.problem


@pytest.mark.parametrize(
    "plain",
    [
        "http://127.0.0.1:8080", "http://localhost", "http://issuer.example", "HTTP://[::1]", " http://127.0.0.1",
        "\thttp://localhost", "ht\ntp://localhost", "\x01http://127.0.0.1", "ftp://issuer.example", "//issuer.example",
        "https:/issuer.example", "https://", "https://issuer.example\\@127.0.0.1", "https://a\r\nb.example",
    ],
)  # fmt: skip
def test_metadata_that_came_by_https_cannot_send_us_to_plain_http(plain: str) -> None:
    """Not on this computer either: any program here may listen on that port."""
    members = ("token_endpoint", "jwks_uri", "revocation_endpoint", "introspection_endpoint")
    named = {name: f"{plain}/{name}" for name in members}
    found = discover(ISSUER, answering(issuer=ISSUER, **named, mtls_endpoint_aliases=named)).metadata
    assert found is not None
    assert found == Metadata(ISSUER, None, None, plain=found.plain, mtls_plain=found.plain)
    assert dict(found.plain)["token_url"] == f"{plain}/token_endpoint"
    profile = Profile("p", "generic", issuer=ISSUER)
    send = answering(issuer=ISSUER, **named, mtls_endpoint_aliases=named)
    for name in ("token_url", "revocation_url", "introspection_url"):
        with pytest.raises(NoEndpointError, match=r"which is not https\. Nothing is sent there") as caught:
            located(profile, endpoints(profile), name, send)
        assert f"The metadata of {ISSUER} names " in str(caught.value)


@pytest.mark.parametrize("name", ["token_url", "revocation_url", "introspection_url"])
def test_a_refused_address_for_certificates_is_not_got_round_by_the_other(name: str) -> None:
    member = {"token_url": "token_endpoint"}.get(name, name.replace("_url", "_endpoint"))
    send = answering(
        issuer=ISSUER,
        **{member: "https://issuer.example/x"},
        mtls_endpoint_aliases={member: "http://127.0.0.1/x"},
    )
    shown = Profile("p", "generic", issuer=ISSUER, client_authentication="tls_client_auth")
    with pytest.raises(NoEndpointError, match=r"names http://127\.0\.0\.1/x, which is not https"):
        located(shown, endpoints(shown), name, send)
    other = Profile("p", "generic", issuer=ISSUER)
    assert getattr(located(other, endpoints(other), name, send).urls, name) == "https://issuer.example/x"


def test_an_issuer_on_this_computer_leads_to_plain_http_only_where_the_profile_has_nothing_else() -> None:
    here = "http://127.0.0.1:9"
    send = answering(issuer=here, introspection_endpoint=f"{here}/introspect")
    plain = Profile("p", "generic", issuer=here, token_url=f"{here}/token")
    assert located(plain, endpoints(plain), "introspection_url", send).urls.introspection_url == f"{here}/introspect"
    mixed = Profile("p", "generic", issuer=here, token_url="https://issuer.example/token")
    with pytest.raises(NoEndpointError, match="which is not https"):
        located(mixed, endpoints(mixed), "introspection_url", send)


def test_a_token_endpoint_that_is_refused_is_told_where_the_request_ends() -> None:
    send = answering(issuer=ISSUER, token_endpoint="http://127.0.0.1/t")
    asked: list[str] = []

    def watched(request: Request) -> Exchange:
        asked.append(request.sent.url)
        return send(request)

    profile = Profile("p", "generic", issuer=ISSUER, client_id="c")
    outcome = request_token(profile, "s3cret", Network(Answering(watched), KeyCache(), lambda: NOW))
    assert "names http://127.0.0.1/t, which is not https" in str(outcome.keys_problem)
    assert outcome.why is not None
    assert "which is not https" in str(outcome.why.cause)
    assert {url.partition("/.well-known")[0] for url in asked} == {ISSUER}


def test_what_is_named_by_https_is_taken_beside_what_is_not() -> None:
    send = answering(issuer=ISSUER, token_endpoint="https://issuer.example/t", jwks_uri="http://localhost/k")
    found = discover(ISSUER, send).metadata
    assert found == Metadata(ISSUER, "https://issuer.example/t", None, plain=(("jwks_url", "http://localhost/k"),))
    assert (found.refused("jwks_url") is None, found.refused("token_url") is None) == (False, True)


def test_keys_over_plain_http_are_refused_where_the_issuer_has_https() -> None:
    send = answering(issuer=ISSUER, jwks_uri="http://localhost/k")
    network = Network(Answering(send), KeyCache(), lambda: NOW)
    fetched = fetch_keys(KeySource(Origin.ISSUER, ISSUER), None, network)
    assert "names http://localhost/k, which is not https" in str(fetched.problem)


def test_the_cache_keeps_one_set_for_each_source() -> None:
    cache = KeyCache()
    first, other = key_set(), key_set(source=KeySource(Origin.URL, "https://a.example/keys"))
    cache.put(first)
    cache.put(other)
    newer = key_set(jwk_of(rsa_key("newer")))
    cache.put(newer)
    kept = cache.get(first.source)
    assert kept is not None
    assert kept.keys == newer.keys
    assert cache.get(other.source) is other
    cache.clear()
    assert cache.get(first.source) is None


@pytest.mark.parametrize(
    "issuer, jwks_url, source",
    [
        ("https://a.example", None, KeySource(Origin.ISSUER, "https://a.example")),
        ("https://a.example", "https://b.example", KeySource(Origin.ISSUER, "https://a.example")),
        (None, "https://b.example", KeySource(Origin.URL, "https://b.example")),
        ("", "", None),
        (None, None, None),
    ],
)
def test_who_vouches_for_the_keys(issuer: str | None, jwks_url: str | None, source: KeySource | None) -> None:
    assert KeySource.of(issuer, jwks_url) == source


def test_what_changed_since_the_last_fetch() -> None:
    cache = KeyCache()
    assert cache.put(key_set()).added == ()
    changed = cache.put(key_set({**jwk_of(rsa_key("newer")), "kid": "newer"}))
    assert (changed.added, changed.removed) == (("newer",), (KID,))


def test_unknown_key_ids_cause_one_fetch_and_then_a_pause_that_names_itself() -> None:
    cache, source = KeyCache(), key_set().source
    assert cache.refresh_for_unknown_kid(source, NOW) is None
    pause = cache.refresh_for_unknown_kid(source, NOW + 10)
    assert pause is not None
    assert "key ID 10 s ago and is not for another 20 s." in pause.told(NOW + 10)
    assert "key ID 25 s ago and is not for another 5 s." in pause.told(NOW + 25)
    assert cache.refresh_for_unknown_kid(KeySource(Origin.URL, "https://b.example"), NOW + 10) is None
    assert cache.refresh_for_unknown_kid(source, NOW + COOL_DOWN_S) is None
