"""Exploring a client's scopes: what is sent and how often, when it waits, when it stops, and what is kept."""

from __future__ import annotations

import email.utils
import json
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from inspector.core.deadline import Cancel
from inspector.core.errors import ProfileError
from inspector.core.exploration.exploration import AskKind, CellState, Exploration, ScopeAsk
from inspector.core.exploration.record import kept, with_exploration
from inspector.core.exploration.rule import evidence, observed, rule
from inspector.core.issuer.network import Network
from inspector.core.journeys.explore import ExplorationStep, explore, plan
from inspector.core.network.transport import Transport
from inspector.core.profiles.profile import Profile
from inspector.core.text.seen import mask_seen
from inspector.demo.issuer import DemoIssuer
from tests.core.authorization_server import AuthorizationServer, answer
from tests.core.key_files import pem_of
from tests.core.minting import key_for, mint, with_claims
from tests.servers import Asked, Reply, closed_port, play, read_head, serve

NOW = 1_795_000_000.0
SECRET = "a secret, of 32 bytes + more: 100%"
SCOPES = ("orders/read", "orders/write", "orders/refund", "inventory/read")
ALLOWED = ("orders/read", "orders/write", "inventory/read")


def profile_at(url: str, **members: Any) -> Profile:
    return replace(Profile("p", provider="generic", token_url=f"{url}/token", client_id="me too"), **members)


@dataclass
class Run:
    """An exploration, the seconds that it waited, and the steps that it told. `waits` say whether to go on."""

    stop_after: int = 1_000
    waited: list[float] = field(default_factory=list)
    steps: list[ExplorationStep] = field(default_factory=list)

    def __call__(self, profile: Profile, scopes: tuple[str, ...] = SCOPES, **more: Any) -> Exploration:
        network = Network(Transport(5.0, more.pop("ca", None)), now=lambda: NOW, cancel=more.pop("cancel", None))
        secret = more.pop("secret", SECRET)
        planned = plan(profile, scopes)
        found = explore(planned, secret, network, wait=self.wait, tell=self.steps.append, **more)
        assert len(found.answers) <= len(planned.asks)
        assert [each.ask for each in found.answers] == list(planned.asks)[: len(found.answers)]
        assert SECRET not in repr(found)
        return found

    def wait(self, seconds: float) -> bool:
        self.waited.append(seconds)
        return len(self.waited) < self.stop_after


def asked_scopes(asked: Asked) -> tuple[str, ...]:
    return tuple(dict(parse_qsl(asked.body.decode())).get("scope", "").split())


def token(*scopes: str, **claims: Any) -> Reply:
    members = {"scope": " ".join(scopes)} | claims
    return answer(access_token=mint(with_claims(**members)), token_type="Bearer")


def ignoring(asked: Asked) -> Reply:
    scopes = asked_scopes(asked)
    return token(*(each for each in scopes or ALLOWED if each in ALLOWED))


def refused(status: int, error: str, says: str = "") -> Reply:
    return answer(status, error=error, **({"error_description": says} if says else {}))


def cells(found: Exploration) -> dict[str, tuple[str, str, str]]:
    return {s: tuple(found.cell(s, kind).value for kind in AskKind) for s in found.scopes}  # type: ignore[misc]


# --- What would be sent ---


def test_each_is_asked_for_alone_then_all_together_then_none() -> None:
    planned = plan(profile_at("https://id.example"), SCOPES)
    assert planned.asks[:4] == tuple(ScopeAsk(AskKind.ALONE, (scope,)) for scope in SCOPES)
    assert planned.asks[4:] == (ScopeAsk(AskKind.TOGETHER, SCOPES), ScopeAsk(AskKind.NONE))
    assert (planned.requests, planned.tokens, planned.searches) == (6, 6, 0)
    assert 3 <= planned.seconds <= 6
    assert "up to 6 requests" in planned.sentence()
    assert "bill" in planned.sentence()


@pytest.mark.parametrize("scopes, requests", [((), 1), (("a",), 2), (("a", "b"), 4), (("a", "a", "b"), 4)])
def test_how_many_requests_that_is(scopes: tuple[str, ...], requests: int) -> None:
    assert plan(profile_at("https://id.example"), scopes).requests == requests


def test_looking_for_the_token_url_is_counted() -> None:
    profile = replace(profile_at(""), token_url="", issuer="https://issuer.example")
    planned = plan(profile, ("a",))
    assert (planned.searches, planned.requests, planned.tokens) == (2, 4, 2)
    assert "up to 2 before that" in planned.sentence()


ENTRA: dict[str, Any] = {
    "provider": "entra", "tenant": "7e5b3f1c-2a4d-4c6e-9b8a-0d1e2f3a4b5c",
    "client_id": "11111111-2222-4333-8444-555555555555",
}  # fmt: skip


def test_where_one_request_takes_one_scope_they_are_not_asked_for_together() -> None:
    scopes = ("api://orders/.default", "api://stock/.default")
    planned = plan(profile_at("https://id.example", **ENTRA), scopes)
    assert [ask.kind for ask in planned.asks] == [AskKind.ALONE, AskKind.ALONE, AskKind.NONE]
    assert "one scope for each token" in str(planned.not_together)
    elsewhere = plan(profile_at("https://id.example"), scopes)
    assert [ask.kind for ask in elsewhere.asks] == [AskKind.ALONE, AskKind.ALONE, AskKind.NONE]
    assert "one API" in str(elsewhere.not_together)
    assert plan(profile_at("https://id.example"), ("a/.default", "a/read")).not_together is None


@pytest.mark.parametrize(
    "members, scopes, why",
    [
        ({"client_id": ""}, SCOPES, "Client ID is missing"),
        ({"token_url": "http://id.example/token"}, SCOPES, "https"),
        ({}, ("with blank in it",), "cannot be sent"),
        ({}, ("ok", 'quo"te'), "cannot be sent"),
        ({}, ("ümlaut",), "cannot be sent"),
    ],
)
def test_what_cannot_be_sent_is_refused_before_anything_is(
    members: dict[str, Any], scopes: tuple[str, ...], why: str
) -> None:
    with pytest.raises(ProfileError, match=why):
        plan(profile_at("https://id.example", **members), scopes)


def test_a_scope_that_the_provider_is_known_to_refuse_may_be_tried() -> None:
    assert plan(profile_at("https://id.example", **ENTRA), ("User.Read",)).requests == 2


def test_a_secret_that_is_needed_is_missed_before_anything_is_sent() -> None:
    with serve(ignoring) as site, pytest.raises(ProfileError):
        Run()(profile_at(site.url), secret=None)
    assert site.asked == []
    with serve(ignoring) as site, pytest.raises(ProfileError, match="no value for the secret parameter"):
        Run()(profile_at(site.url, secret_parameters=("key",)))
    assert site.asked == []


# --- What is sent ---


def test_one_request_after_the_other_with_a_pause() -> None:
    run = Run()
    with serve(ignoring) as site:
        found = run(profile_at(site.url), pause_s=0.25)
    assert [asked_scopes(each) for each in site.asked] == [*((scope,) for scope in SCOPES), SCOPES, ()]
    assert b"scope" not in site.asked[-1].body
    assert run.waited == [0.25] * 5
    assert found.stopped is None
    assert cells(found) == {
        "orders/read": ("granted", "granted", "granted"),
        "orders/write": ("granted", "granted", "granted"),
        "orders/refund": ("ignored", "ignored", "absent"),
        "inventory/read": ("granted", "granted", "granted"),
    }
    assert found.granted == ALLOWED


def test_what_is_known_is_told_before_and_after_each_request() -> None:
    run = Run()
    with serve(ignoring) as site:
        found = run(profile_at(site.url), ("orders/read",), pause_s=0.25)
    assert [(step.number, step.asking and step.asking.kind, len(step.exploration.answers)) for step in run.steps] == [
        (1, AskKind.ALONE, 0),
        (1, None, 1),
        (2, AskKind.NONE, 1),
        (2, None, 2),
    ]
    assert run.steps[1].waits_until == NOW + 0.25
    assert run.steps[1].asked_to_wait_s is None
    assert run.steps[-1].exploration == found


@pytest.mark.parametrize("token_url, most", [("/token", 6), ("", 8)])
def test_no_more_requests_are_sent_than_were_said(token_url: str, most: int) -> None:
    """The issuer's metadata is where it is looked for last."""

    def issuer(asked: Asked) -> Reply:
        here = f"http://{asked.headers['Host']}"
        if asked.path == "/.well-known/oauth-authorization-server":
            return answer(issuer=here, token_endpoint=f"{here}/token")
        return ignoring(asked) if asked.path == "/token" else answer(404)

    with serve(issuer) as site:
        profile = replace(profile_at(site.url), token_url=token_url and site.url + token_url, issuer=site.url)
        planned = plan(profile, SCOPES)
        found = Run()(profile)
    assert len(site.asked) == planned.requests == most
    assert found.token_url == f"{site.url}/token"
    assert found.granted == ALLOWED


def test_200_scopes_are_202_requests() -> None:
    names = tuple(f"s{number}/read" for number in range(200))
    with DemoIssuer(scopes=names[::2]) as issuer:
        profile = issuer.profile("ok")
        run = Run()
        found = run(profile, names, secret=issuer.secret_for(profile.id))
    assert len(found.answers) == 202 == len(run.waited) + 1
    assert found.granted == names[::2]
    assert observed(found).unknown == "beside"


@pytest.mark.parametrize(
    "method", ["client_secret_basic", "client_secret_basic_raw", "client_secret_post", "client_secret_jwt"]
)
def test_each_method_of_client_authentication_proves_every_request(method: str) -> None:
    server = AuthorizationServer(method, SECRET, then=lambda asked, _: ignoring(asked))
    with serve(server) as site:
        found = Run()(profile_at(site.url, client_authentication=method))
    assert server.tried == [method] * 6
    assert found.granted == ALLOWED


def test_an_assertion_is_made_anew_for_every_request() -> None:
    key = key_for("ES256")
    seen: list[str] = []

    def then(asked: Asked, form: Mapping[str, str]) -> Reply:
        seen.append(form["client_assertion"])
        return ignoring(asked)

    server = AuthorizationServer("private_key_jwt", key.public_key(), then=then)
    with serve(server) as site:
        found = Run()(profile_at(site.url, client_authentication="private_key_jwt"), secret=pem_of(key))
    assert len(set(seen)) == 6
    assert found.granted == ALLOWED


def test_secret_parameters_are_sent_and_masked_where_they_come_back() -> None:
    def echo(asked: Asked) -> Reply:
        form = dict(parse_qsl(asked.body.decode()))
        return answer(400, error="invalid_scope", error_description=f"no such scope for {form['api_key']} {SECRET}")

    profile = profile_at("https://id.example", secret_parameters=("api_key",))
    with serve(echo) as site:
        there = replace(profile, token_url=f"{site.url}/token", client_authentication="client_secret_post")
        found = Run()(there, ("a",), parameters={"api_key": "open sesame 42"})
    assert all(b"api_key=open+sesame+42" in each.body for each in site.asked)
    for each in found.answers:
        assert "no such scope" in each.said
        assert "sesame" not in each.said
        assert SECRET not in each.said


def test_a_client_certificate_is_shown_in_every_request(tmp_path: Path) -> None:
    trustme = pytest.importorskip("trustme")
    ca = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    ca.issue_cert("127.0.0.1").configure_cert(context)
    context.verify_mode = ssl.CERT_REQUIRED
    ca.configure_trust(context)
    client = ca.issue_cert("me@example.com")
    file = tmp_path / "client.pem"
    file.write_bytes(client.private_key_and_cert_chain_pem.bytes())
    bundle = tmp_path / "ca.pem"
    ca.cert_pem.write_to_path(str(bundle))
    members = {"client_authentication": "tls_client_auth", "certificate_file": str(file), "private_key_file": str(file)}
    with serve(ignoring, context) as site:
        found = Run()(profile_at(site.url, **members), ("orders/read",), secret=None, ca=str(bundle))
    assert found.granted == ALLOWED
    assert len(site.asked) == 2


# --- Waiting ---


def throttled_once(retry_after: str = "", status: int = 429, at: int = 1, **members: Any) -> Callable[[Asked], Reply]:
    """Refuses the request of that number, from 0, as asked too often."""
    count = iter(range(1_000))

    def reply(asked: Asked) -> Reply:
        if next(count) != at:
            return ignoring(asked)
        refusal = answer(status, **(members or {"error": "slow_down"}))
        more = {"Retry-After": retry_after, "Date": email.utils.formatdate(NOW, usegmt=True)} if retry_after else {}
        return replace(refusal, headers={**refusal.headers, **more})

    return reply


@pytest.mark.parametrize(
    "retry_after, waits",
    [
        ("7", 7.0),
        ("0", 0.5),
        (email.utils.formatdate(NOW + 40, usegmt=True), 40.0),
        (email.utils.formatdate(NOW - 40, usegmt=True), 0.5),
        ("soon", 5.0),
        ("", 5.0),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
def test_the_server_is_left_alone_for_as_long_as_it_asks(retry_after: str, waits: float, status: int) -> None:
    run = Run()
    with serve(throttled_once(retry_after, status)) as site:
        found = run(profile_at(site.url))
    assert run.waited == [0.5, waits, 0.5, 0.5, 0.5]
    assert len(site.asked) == 6
    assert found.stopped is None
    assert cells(found)["orders/write"] == ("not_asked", "granted", "granted")
    told = [step for step in run.steps if step.asked_to_wait_s is not None]
    assert [step.waits_until for step in told] == [NOW + waits] * len(told)
    assert str(evidence(found)) == "Seen in 5 of 6 answers."


def test_words_of_a_server_that_was_asked_too_often_count_as_its_status() -> None:
    run = Run()
    said: dict[str, Any] = {"__type": "TooManyRequestsException", "message": "Rate exceeded"}
    with serve(throttled_once(status=400, **said)) as site:
        found = run(profile_at(site.url))
    assert run.waited == [0.5, 5.0, 0.5, 0.5, 0.5]
    assert found.cell("orders/write", AskKind.ALONE) is CellState.NOT_ASKED


def test_it_stops_after_the_second_time_and_keeps_what_is_known() -> None:
    refusals = {1, 3}
    count = iter(range(1_000))
    with serve(lambda asked: answer(429) if next(count) in refusals else ignoring(asked)) as site:
        found = Run()(profile_at(site.url))
    assert len(site.asked) == 4 == len(found.answers)
    assert found.ended == "throttled"
    assert str(found.stopped) == "Stopped after 4 of 6: the server says again that it was asked too often."
    assert found.granted == ("orders/read",)


def test_nobody_is_made_to_wait_for_hours() -> None:
    run = Run()
    with serve(throttled_once("7200")) as site:
        found = run(profile_at(site.url))
    assert len(site.asked) == 2
    assert run.waited == [0.5]
    assert str(found.stopped) == "Stopped after 2 of 6: the server wants to be left alone for 2 h."


# --- Stopping ---


@pytest.mark.parametrize("after", [1, 3, 5])
def test_stop_keeps_what_is_known_and_sends_nothing_else(after: int) -> None:
    with serve(ignoring) as site:
        found = Run(stop_after=after)(profile_at(site.url))
    assert len(site.asked) == len(found.answers) == after
    assert (found.ended, str(found.stopped)) == ("user", f"You stopped it after {after} of 6.")
    assert found.granted
    assert found.cell(SCOPES[-1], AskKind.TOGETHER) is (CellState.GRANTED if after == 5 else CellState.NOT_ASKED)


def test_a_request_that_is_under_way_is_cancelled() -> None:
    cancel = Cancel()

    def silent(connection: Any, over: Any) -> None:
        read_head(connection)
        cancel.set()
        over.wait(10)

    with play(silent) as site:
        found = Run()(profile_at(site.url), cancel=cancel)
    assert (found.ended, found.answers) == ("user", ())


WHOLE_CLIENT = [
    ("cognito", 400, "invalid_client", "", "Cognito refused the client ID or its secret"),
    ("cognito", 400, "unauthorized_client", "", "Cognito does not let this app client use"),
    ("cognito", 400, "invalid_grant", "", "Cognito refused the grant."),
    ("auth0", 401, "access_denied", "Unauthorized", "Auth0"),
    ("keycloak", 401, "unauthorized_client", "Invalid client or Invalid client credentials", ""),
    ("entra", 401, "invalid_client", "AADSTS7000215: Invalid client secret provided.", ""),
    ("okta", 401, "invalid_client", "The client secret supplied for a confidential client is invalid.", ""),
    ("generic", 401, "unauthorized", "Bad credentials", ""),
    ("generic", 400, "unsupported_grant_type", "", ""),
    ("generic", 401, "invalid_client", "not accepted: grant_type=client_credentials&scope=orders%2Fread", ""),
    ("generic", 404, "not_found", "", ""),
]


@pytest.mark.parametrize("provider, status, error, says, cause", WHOLE_CLIENT)
def test_it_stops_where_another_scope_would_change_nothing(
    provider: str, status: int, error: str, says: str, cause: str
) -> None:
    count = iter(range(1_000))
    refusal = refused(status, error, says)
    with serve(lambda asked: refusal if next(count) == 0 else ignoring(asked)) as site:
        found = Run()(profile_at(site.url, **_fields(provider)))
    assert len(site.asked) == 1
    assert found.ended in ("client", "address")
    assert str(found.stopped).startswith(f"Stopped after 1 of {found.planned}: {cause}")
    assert found.telling == ()
    assert str(rule(found)) == "No answer says anything of its scopes."


def _fields(provider: str) -> dict[str, Any]:
    if provider == "entra":
        return ENTRA
    needed: dict[str, dict[str, Any]] = {
        "cognito": {"region": "eu-west-1", "user_pool_id": "eu-west-1_AbCdEf123", "client_id": "abc"},
        "auth0": {"domain": "acme.eu.auth0.com", "audience": "https://api.example"},
        "okta": {"domain": "acme.okta.com"},
        "keycloak": {"base_url": "https://id.example", "realm": "acme"},
    }
    return {"provider": provider} | needed.get(provider, {})


OF_SCOPE = [
    ("cognito", 400, "invalid_scope", ""),
    ("auth0", 403, "access_denied", "Client has not been granted scopes: a"),
    ("okta", 400, "access_denied", "Policy evaluation failed for this request"),
    ("keycloak", 400, "invalid_scope", "Invalid scopes: orders/refund"),
    ("entra", 400, "invalid_client", "AADSTS650053: The application asked for scope 'x' that doesn't exist"),
    ("entra", 400, "invalid_resource", "AADSTS500011: The resource principal named x was not found"),
    ("entra", 400, "invalid_grant", "AADSTS501051: Application is not assigned to a role for the application"),
    ("generic", 401, "unauthorized_client", "Client not authorized for any of the scopes requested."),
    ("generic", 400, "invalid_request", "unknown"),
    ("generic", 403, "access_denied", ""),
    ("generic", 400, "invalid_request", "Too many scopes were requested."),
    ("generic", 404, "invalid_scope", ""),
]


@pytest.mark.parametrize("provider, status, error, says", OF_SCOPE)
def test_it_goes_on_where_another_scope_may_come(provider: str, status: int, error: str, says: str) -> None:
    def reply(asked: Asked) -> Reply:
        return refused(status, error, says) if "orders/refund" in asked_scopes(asked) else ignoring(asked)

    with serve(reply) as site:
        found = Run()(profile_at(site.url, **_fields(provider)), ("orders/refund", "orders/read"))
    assert len(site.asked) == found.planned
    assert found.stopped is None
    assert found.cell("orders/refund", AskKind.ALONE) is CellState.REFUSED


def test_a_client_that_got_a_token_is_not_refused_as_a_whole_by_unauthorized_client() -> None:
    def reply(asked: Asked) -> Reply:
        return answer(400, error="unauthorized_client") if "orders/refund" in asked_scopes(asked) else ignoring(asked)

    with serve(reply) as site:
        found = Run()(profile_at(site.url))
    assert len(site.asked) == 6
    assert str(rule(found)).startswith("This server refuses all scopes if one is not allowed.")


def test_an_address_that_gave_a_token_is_the_right_one() -> None:
    def reply(asked: Asked) -> Reply:
        return answer(404) if "orders/refund" in asked_scopes(asked) else ignoring(asked)

    with serve(reply) as site:
        found = Run()(profile_at(site.url))
    assert len(site.asked) == 6
    assert found.cell("orders/refund", AskKind.ALONE) is CellState.REFUSED


def test_it_stops_after_two_failures_of_the_network_in_a_row() -> None:
    found = Run()(profile_at(f"http://127.0.0.1:{closed_port()}"))
    assert (found.ended, len(found.answers)) == ("network", 2)
    assert str(found.stopped).startswith("Stopped after 2 of 6: ")
    assert all(answer.failure is not None for answer in found.answers)


def test_one_failure_of_the_network_is_got_over() -> None:
    count = iter(range(1_000))
    with serve(lambda asked: answer(502) if next(count) in (1, 3) else ignoring(asked)) as site:
        found = Run()(profile_at(site.url))
    assert len(site.asked) == 6
    assert found.stopped is None
    assert str(evidence(found)) == "Seen in 4 of 6 answers."


def test_an_error_page_twice_in_a_row_is_no_answer_of_the_server() -> None:
    page = Reply(500, b"<html><title>500</title></html>", {"Content-Type": "text/html"})
    with serve(page) as site:
        found = Run()(profile_at(site.url))
        two = Run()(profile_at(site.url), ("a",))
    assert (found.ended, len(found.answers)) == ("network", 2)
    assert (two.ended, len(two.answers)) == ("network", 2)
    assert len(site.asked) == 4


def test_a_page_to_sign_in_at_is_none_either() -> None:
    with serve(Reply(200, b"<!doctype html><title>Sign in</title>", {"Content-Type": "text/html"})) as site:
        found = Run()(profile_at(site.url))
    assert (found.ended, len(site.asked)) == ("network", 2)


def test_a_success_that_holds_an_error_is_a_refusal() -> None:
    def reply(asked: Asked) -> Reply:
        return answer(200, error="invalid_scope") if "orders/refund" in asked_scopes(asked) else ignoring(asked)

    with serve(reply) as site:
        found = Run()(profile_at(site.url))
    assert cells(found)["orders/refund"] == ("refused", "refused", "absent")
    assert str(rule(found)).startswith("This server refuses all scopes if one is not allowed.")


def test_the_last_answer_is_no_end_where_others_came_before() -> None:
    def reply(asked: Asked) -> Reply:
        return refused(400, "invalid_scope") if asked_scopes(asked) else refused(400, "unauthorized_client")

    with serve(reply) as site:
        found = Run()(profile_at(site.url), ("a",))
    assert (found.ended, found.stopped) == ("", None)
    assert str(rule(found)) == "This server refuses the scope that was asked for. Asked for none, it refuses."


def test_one_request_alone_that_fails_is_an_end_too() -> None:
    found = Run()(profile_at(f"http://127.0.0.1:{closed_port()}"), ())
    assert (found.ended, found.planned) == ("network", 1)
    with serve(answer(400, error="invalid_client")) as site:
        refused = Run()(profile_at(site.url), ())
    assert (refused.ended, len(site.asked)) == ("client", 1)


def test_nothing_is_asked_where_it_is_not_known_where() -> None:
    with serve(answer(404)) as site:
        profile = replace(profile_at(site.url), token_url="", issuer=site.url)
        found = Run()(profile)
    assert len(site.asked) == 2 == plan(profile, SCOPES).searches
    assert (found.ended, found.answers) == ("discovery", ())
    assert "publishes no metadata" in str(found.stopped)


# --- Where scopes are read ---


@pytest.mark.parametrize(
    "provider, members, response, granted, told_by",
    [
        ("generic", {"scope": "a b"}, {}, ("a", "b"), "scope"),
        ("generic", {"scope": ["a", "b"]}, {}, ("a", "b"), "scope"),
        ("generic", {"scp": ["a", "b"]}, {"scope": "c"}, ("a", "b"), "scp"),
        ("generic", {"scope": ""}, {"scope": "a"}, (), "scope"),
        ("generic", {}, {"scope": "a b"}, ("a", "b"), "response"),
        ("generic", {}, {"scope": ""}, (), "response"),
        ("generic", {}, {"scope": ["a", "b", 7]}, ("a", "b"), "response"),
        ("generic", {}, {"scope": "a,b"}, ("a", "b"), "response"),
        ("generic", {"scope": "a,b"}, {}, ("a", "b"), "scope"),
        ("generic", {"scope": "x,y"}, {}, ("x,y",), "scope"),
        ("generic", {}, {"scope": 7}, ("a",), "request"),
        ("generic", {"roles": ["r"]}, {}, ("r",), "roles"),
        ("generic", {"scopes": ["a"]}, {}, ("a",), "scopes"),
        ("generic", {"authorities": "a b"}, {}, ("a", "b"), "authorities"),
        ("generic", {}, {}, ("a",), "request"),
        ("okta", {"scp": ["a"]}, {}, ("a",), "scp"),
        ("auth0", {"scope": "a", "permissions": ["a", "b"]}, {}, ("a",), "scope"),
        ("auth0", {"permissions": ["a", "b"]}, {}, ("a", "b"), "permissions"),
        ("cognito", {}, {}, (), "scope"),
    ],
)
def test_scopes_come_from_the_token_else_the_response_else_roles_else_the_request(
    provider: str, members: dict[str, Any], response: dict[str, Any], granted: tuple[str, ...], told_by: str
) -> None:
    reply = answer(access_token=_minted(members), token_type="Bearer", **response)
    with serve(reply) as site:
        found = Run()(profile_at(site.url, **_fields(provider)), ("a",))
    assert (found.answers[0].granted, found.answers[0].told_by) == (granted, told_by)


def _minted(claims: dict[str, Any]) -> str:
    return mint({"iss": "https://id.example", "sub": "me"} | claims)


def test_an_opaque_token_is_read_by_its_response() -> None:
    def reply(asked: Asked) -> Reply:
        scopes = asked_scopes(asked)
        more: dict[str, Any] = {"scope": " ".join(each for each in scopes if each != "b")} if "b" in scopes else {}
        return answer(access_token="7QvXk2mNpL0rTzAa", token_type="Bearer", **more)

    with serve(reply) as site:
        found = Run()(profile_at(site.url), ("a", "b"))
    assert cells(found) == {"a": ("granted", "granted", "not_asked"), "b": ("ignored", "ignored", "not_asked")}
    assert "does not say what for" in str(rule(found))


@pytest.mark.parametrize("readable", [True, False])
@pytest.mark.parametrize("in_token", [True, False])
def test_where_scopes_are_named_even_when_they_are_those_asked_for_none_named_is_none(
    readable: bool, in_token: bool
) -> None:
    """As oidc-provider does: of a wrong scope alone neither the token nor the response says anything."""

    def reply(asked: Asked) -> Reply:
        known = [scope for scope in asked_scopes(asked) if scope in ALLOWED]
        claims = {"scope": " ".join(known)} if known and in_token else {}
        more: dict[str, Any] = {"scope": " ".join(known)} if known and not (readable and in_token) else {}
        return answer(access_token=_minted(claims) if readable else "7QvXk2mNpL0rTzAa", token_type="Bearer", **more)

    with serve(reply) as site:
        found = Run()(profile_at(site.url), ("orders/refund", "orders/read"))
    assert cells(found) == {
        "orders/refund": ("ignored", "ignored", "absent"),
        "orders/read": ("granted", "granted", "absent"),
    }
    assert str(rule(found)).startswith("This server ignores scopes it does not allow, and says nothing.")


def test_a_server_that_names_scopes_only_where_they_differ_is_taken_at_its_word() -> None:
    """As RFC 6749 section 5.1 has it."""

    def reply(asked: Asked) -> Reply:
        scopes = asked_scopes(asked)
        known = [scope for scope in scopes or ALLOWED if scope in ALLOWED]
        more: dict[str, Any] = {"scope": " ".join(known)} if known != list(scopes) else {}
        return answer(access_token="7QvXk2mNpL0rTzAa", token_type="Bearer", **more)

    with serve(reply) as site:
        found = Run()(profile_at(site.url), ("orders/refund", "orders/read"))
    assert cells(found) == {
        "orders/refund": ("ignored", "ignored", "absent"),
        "orders/read": ("granted", "granted", "granted"),
    }


def test_what_entra_grants_as_a_whole_comes_as_roles() -> None:
    def reply(asked: Asked) -> Reply:
        scopes = asked_scopes(asked)
        if not scopes:
            return answer(400, error="invalid_request", error_description="AADSTS900144: must contain: 'scope'.")
        roles = {"api://orders/.default": ["Orders.Read", "Orders.Write"]}.get(scopes[0])
        return answer(
            access_token=_minted({"aud": scopes[0]} | ({"roles": roles} if roles else {})), token_type="Bearer"
        )

    scopes = ("api://orders/.default", "api://stock/.default")
    with serve(reply) as site:
        found = Run()(profile_at(site.url, **ENTRA), scopes)
    assert cells(found) == {
        "api://orders/.default": ("widened", "not_asked", "refused"),
        "api://stock/.default": ("ignored", "not_asked", "refused"),
    }
    assert found.granted == ("api://orders/.default", "Orders.Read", "Orders.Write")
    assert found.askable == ("api://orders/.default",)
    assert str(rule(found)).startswith("It answers a scope set as a whole (/.default).")


def test_nothing_of_a_token_is_kept() -> None:
    minted = mint(with_claims(scope="a", email="somebody@example.com"))
    with serve(answer(access_token=minted, refresh_token="r" * 40, token_type="Bearer")) as site:
        run = Run()
        found = run(profile_at(site.url), ("a",))
    kept = json.dumps([_plain(each) for each in found.answers]) + repr(found) + repr(run.steps)
    for piece in (*minted.split("."), "somebody@example.com", "r" * 40):
        assert piece not in kept
    assert minted[20:60] not in mask_seen(f"it was {minted[20:60]}")
    assert "email" in dict(found.answers[0].claims)
    assert "exp" not in dict(found.answers[0].claims)


def _plain(value: Any) -> Any:
    return {name: str(getattr(value, name)) for name in type(value).__dataclass_fields__}


OPAQUE = "tGzv3JOkF0XG5Qx2TlKWIA-opaque-9876543210abcdef"


@pytest.mark.parametrize(
    "members",
    [
        {"access_token": OPAQUE, "scope": f"{OPAQUE} orders/read"},
        {"access_token": OPAQUE, "scope": mint(with_claims(scope="orders/read"))},
        {"access_token": "7QvXk2mNpL0rTzAa", "refresh_token": OPAQUE, "scope": [f"r:{OPAQUE}"]},
        {"access_token": mint(with_claims(scope=OPAQUE, **{OPAQUE: 1})), "id_token": OPAQUE},
        {"access_token": "7QvXk2mNpL0rTzAa", "scope": SECRET},
    ],
)
def test_a_token_or_secret_that_a_server_calls_a_scope_is_not_kept(members: dict[str, Any]) -> None:
    with serve(answer(token_type="Bearer", **members)) as site:
        profile = profile_at(site.url)
        found = Run()(profile)
    text = repr(found) + with_exploration(profile, found).explored
    assert all(token not in text for token in (OPAQUE, SECRET, *members.values()) if isinstance(token, str))


def test_a_scope_of_a_megabyte_is_cut_and_what_is_known_is_kept() -> None:
    with serve(answer(access_token="7QvXk2mNpL0rTzAa", token_type="Bearer", scope="x" * 900_000)) as site:
        profile = profile_at(site.url)
        found = Run()(profile)
    assert kept(with_exploration(profile, found)) is not None
    assert max(map(len, found.granted)) < 1000
