"""The journeys against the demo issuer: every client's outcome, and how many requests each takes."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from inspector.core.checks.verdict import Expectation
from inspector.core.deadline import Cancel
from inspector.core.errors import KeySetError, ProfileError
from inspector.core.issuer.copy_tool import Tool
from inspector.core.issuer.key_cache import KeyCache
from inspector.core.issuer.key_fetch import KeyFetch
from inspector.core.issuer.network import Network
from inspector.core.issuer.request_copies import copy_as
from inspector.core.journeys.inspect import inspect_text, inspect_with_keys, match_profile
from inspector.core.journeys.keys import fetch_profile_keys, keys_for, or_saved, with_saved_keys
from inspector.core.journeys.outcome import Outcome
from inspector.core.journeys.rejudging import rejudge
from inspector.core.journeys.request import request_token
from inspector.core.journeys.stored_outcomes import StoredOutcomes, to_stored
from inspector.core.keys.key import KeySource, Origin
from inspector.core.network.exchange import Exchange, FailureKind, Progress
from inspector.core.network.transport import Request, Transport
from inspector.core.profiles.endpoints import expectation
from inspector.core.profiles.profile import Profile
from inspector.core.report.outcome import outcome_json_text, outcome_markdown, outcome_text
from inspector.core.store.stored_token import StoredToken, TokenOrigin
from inspector.core.text import language
from inspector.core.text.urls import host_of
from inspector.core.tokens.token import decode_unverified
from inspector.demo.clients import Fault
from inspector.demo.issuer import DemoIssuer
from tests.core.explained import diagnosed_text
from tests.core.minting import (
    CLIENT,
    EXPECTED,
    ISSUER,
    KID,
    NOW,
    SOURCE,
    b64,
    jwk_of,
    key_set,
    mint,
    rsa_key,
    with_claims,
)
from tests.servers import Asked, Reply, closed_port, serve


@dataclass(frozen=True, slots=True)
class Counting(Transport):
    """The transport, with a list of what it was asked to fetch."""

    urls: list[str] = field(default_factory=list)

    def send(self, request: Request, progress: Progress | None = None, cancel: Cancel | None = None) -> Exchange:
        self.urls.append(request.sent.url)
        return Transport.send(self, request, progress, cancel)


@pytest.fixture(scope="module")
def issuer() -> Iterator[DemoIssuer]:
    with DemoIssuer(slow=30) as running:
        yield running


def ask(issuer: DemoIssuer, name: str, keys: KeyCache | None = None, **more: Any) -> Outcome:
    profile = issuer.profile(name)
    transport = more.pop("transport", Counting(0.3 if name == "slow" else 5.0))
    network = Network(transport, keys or KeyCache(), Transport().now, **more)
    return request_token(profile, issuer.secret_for(profile.id), network)


TOKENS = {
    Fault.NONE: ("valid", set()),
    Fault.EXPIRED: ("rejected", {"exp"}),
    Fault.ROTATED: ("unverified", set()),
    Fault.CLOCK_AHEAD: ("rejected", {"iat"}),
    Fault.OTHER_POOL: ("rejected", {"iss"}),
    Fault.SECOND_ISSUER: ("rejected", {"iss"}),
    Fault.ID_TOKEN: ("rejected", {"client_id", "scope", "token_use"}),
    Fault.SCOPE_IGNORED: ("rejected", {"scope"}),
    Fault.TAMPERED: ("rejected", {"signature"}),
}
"""What the token of each client comes to, and the checks that fail."""

FAILURES: dict[Fault, tuple[int | None, FailureKind | None]] = {
    Fault.WRONG_SECRET: (400, None),
    Fault.FLOW_OFF: (400, None),
    Fault.THROTTLED: (429, None),
    Fault.SERVER_ERROR: (500, None),
    Fault.SLOW: (None, FailureKind.READ_TIMEOUT),
    Fault.CUT_SHORT: (None, FailureKind.CUT_SHORT),
}
"""The clients that get no token: the status of the answer, or how the exchange failed."""


def test_every_client_of_the_demo_is_in_one_of_the_tables() -> None:
    assert set(TOKENS) | set(FAILURES) == set(Fault)


@pytest.mark.parametrize("fault", TOKENS)
def test_what_each_token_comes_to(issuer: DemoIssuer, fault: Fault) -> None:
    outcome = ask(issuer, fault)
    inspection = outcome.inspection
    assert inspection is not None
    verdict, failed = TOKENS[fault]
    assert (inspection.verdict, {check.id for check in inspection.checks if check.status == "failed"}) == (
        verdict,
        failed,
    )
    assert (outcome.diagnosis, outcome.keys_problem) == (None, None)
    assert outcome.exchange is not None
    assert len(outcome.key_exchanges) == 1
    assert outcome.granted is not None
    assert outcome.granted.access_token == inspection.token.text


@pytest.mark.parametrize("fault", FAILURES)
def test_what_each_failure_comes_to(issuer: DemoIssuer, fault: Fault) -> None:
    outcome = ask(issuer, fault)
    assert outcome.inspection is None
    assert outcome.diagnosis is not None
    assert outcome.diagnosis.fixes
    assert outcome.exchange is not None
    status, kind = FAILURES[fault]
    assert (outcome.exchange.response.status if outcome.exchange.response else None) == status
    assert (outcome.exchange.failure.kind if outcome.exchange.failure else None) == kind
    assert to_stored(outcome) is None
    assert rejudge(outcome, NOW) is outcome


def test_no_outcome_repeats_a_secret_or_a_token(issuer: DemoIssuer) -> None:
    for fault in (Fault.NONE, Fault.WRONG_SECRET, Fault.TAMPERED):
        outcome = ask(issuer, fault)
        shown = repr(outcome)
        assert issuer.secret_for(issuer.profile(fault).id) not in shown
        assert "eyJ" not in shown


def test_scopes_requested_against_granted(issuer: DemoIssuer) -> None:
    scopes = ask(issuer, "scope-ignored").scopes
    assert scopes is not None
    assert (scopes.missing, scopes.extra) == (("orders/refund",), ())


# --- How often something is fetched ---


def test_a_second_request_takes_the_keys_from_the_cache(issuer: DemoIssuer) -> None:
    transport, keys = Counting(5.0), KeyCache()
    first, second = (ask(issuer, "ok", keys, transport=transport) for _ in range(2))
    assert transport.urls == [issuer.token_url, issuer.jwks_url, issuer.token_url]
    assert (len(first.key_exchanges), len(second.key_exchanges)) == (1, 0)
    assert second.inspection is not None
    assert second.inspection.verdict == "valid"


def test_an_unknown_key_refreshes_the_cached_set_once(issuer: DemoIssuer) -> None:
    transport, keys = Counting(5.0), KeyCache()
    ask(issuer, "ok", keys, transport=transport)
    transport.urls.clear()
    outcome = ask(issuer, "rotated", keys, transport=transport)
    assert transport.urls == [issuer.token_url, issuer.jwks_url]
    assert outcome.inspection is not None
    assert outcome.inspection.check("kid").title == "Unknown key ID"


def test_made_up_key_ids_do_not_hammer_the_issuer(issuer: DemoIssuer) -> None:
    transport, keys = Counting(5.0), KeyCache()
    ask(issuer, "ok", keys, transport=transport)
    for _ in range(3):
        outcome = ask(issuer, "rotated", keys, transport=transport)
    assert transport.urls.count(issuer.jwks_url) == 2
    assert outcome.inspection is not None
    assert "Fetching it by hand works at once." in outcome.inspection.check("kid").reason


@dataclass(frozen=True)
class WithoutKeys(Transport):
    """A network on which the key set cannot be reached."""

    gone: str = ""

    def send(self, request: Request, progress: Progress | None = None, cancel: Cancel | None = None) -> Exchange:
        if request.sent.url == self.gone:
            request = Request.get(f"http://127.0.0.1:{closed_port()}/gone")
        return Transport.send(self, request, progress, cancel)


def saved(issuer: DemoIssuer) -> Profile:
    fetched = fetch_profile_keys(issuer.profile("ok"), Network(Transport(timeout_s=5), now=lambda: NOW))
    assert fetched.key_set is not None
    return with_saved_keys(issuer.profile("ok"), fetched.key_set)


def request_without_keys(issuer: DemoIssuer, profile: Profile, gone: str) -> Outcome:
    transport = WithoutKeys(timeout_s=5, gone=gone)
    return request_token(profile, issuer.secret_for(profile.id), Network(transport))


def test_keys_saved_with_the_profile_serve_where_the_issuer_cannot_be_reached(issuer: DemoIssuer) -> None:
    profile = saved(issuer)
    assert profile.saved_keys not in repr(profile)
    outcome = request_without_keys(issuer, profile, issuer.jwks_url)
    inspection = outcome.inspection
    assert inspection is not None
    assert inspection.verdict == "valid"
    assert str(outcome.keys_problem).startswith("The keys are those saved with the profile at 20")
    assert inspection.key_set is not None
    assert inspection.key_set.source.describe().endswith(", as saved with the profile")
    stored = to_stored(outcome)
    assert stored is not None
    again = StoredOutcomes(()).outcome(stored, time.time()).inspection
    assert again is not None
    assert again.key_set is not None
    assert again.key_set.source.saved


def test_a_token_that_has_no_signature_to_check_is_told_nothing_of_saved_keys(issuer: DemoIssuer) -> None:
    profile, source = saved(issuer), KeySource(Origin.ISSUER, issuer.issuer)
    fetched = keys_for(decode_unverified("an-opaque-token"), source, None, Network(Transport(), now=lambda: NOW))
    assert or_saved(fetched, profile, source) == KeyFetch()


def test_saved_keys_vouch_for_nobody_else(issuer: DemoIssuer) -> None:
    moved = replace(saved(issuer), jwks_url=f"http://127.0.0.1:{closed_port()}/gone")
    outcome = request_without_keys(issuer, moved, "")
    assert outcome.inspection is not None
    assert outcome.inspection.verdict == "unverified"


def test_a_key_set_with_secret_parts_is_not_saved(issuer: DemoIssuer) -> None:
    with pytest.raises(KeySetError, match="holds private or secret parts"):
        with_saved_keys(issuer.profile("ok"), replace(key_set(), document=""))


def test_a_restored_token_is_compared_with_what_it_was_compared_with_before() -> None:
    """Without that a rejected token would come back as a valid one."""
    wanted = replace(EXPECTED, issuer="https://another.example", audiences=("orders-api",), any_scope=True)
    outcome = inspect_text(mint(), wanted, now=NOW, key_set=key_set())
    assert outcome.inspection is not None
    assert outcome.inspection.verdict == "rejected"
    stored = to_stored(outcome)
    assert stored is not None
    again = StoredOutcomes(()).outcome(stored, NOW).inspection
    assert again is not None
    assert (again.verdict, again.expectation) == ("rejected", wanted)


def test_a_secret_that_the_server_repeats_is_masked_everywhere() -> None:
    secret = 'hunter2 +/:%é"\\'
    profile = Profile("echo", provider="generic", client_id="c", client_authentication="client_secret_post")

    def echo(asked: Asked) -> Reply:
        said = json.dumps({"error": "invalid_client", "error_description": f"bad secret {secret}", "x": secret})
        return Reply(401, said.encode(), {"X-Echo": asked.body.decode()})

    with serve(echo) as site:
        profile = replace(profile, token_url=site.url, issuer=f"{site.url}/i", jwks_url=site.url)
        outcome = request_token(profile, secret, Network(Transport(timeout_s=5), now=lambda: NOW))
    assert outcome.exchange is not None
    assert outcome.exchange.response is not None
    assert b"hunter2" not in outcome.exchange.response.body
    for text in (outcome_json_text(outcome), outcome_text(outcome), outcome_markdown(outcome), repr(outcome)):
        assert "hunter2" not in text
    assert outcome.diagnosis is not None
    assert "bad secret ••••••••" in outcome.diagnosis.said


@pytest.mark.parametrize(
    "secret,row",
    [
        ("s3cr3t+with/reserved:chars", "secret-encoding"),
        ("1h6k9v2faQ9zTq3bLr8w0aBcD\n", "secret-outer-space"),
        ("$CLIENT_SECRET", "secret-stand-in"),
        ("1h6k9v2faQ9zTq3bLr8w0aBcD", "cognito-invalid-client"),
    ],
)
def test_what_the_secret_looked_like_explains_a_refusal(issuer: DemoIssuer, secret: str, row: str) -> None:
    profile = issuer.profile(Fault.NONE)
    outcome = request_token(profile, secret, Network(Transport(), now=Transport().now))
    assert outcome.diagnosis is not None
    assert outcome.diagnosis.id == row
    assert secret not in repr(outcome)
    # A saved document holds no secret and no trait of one, so the general row speaks there.
    saved = diagnosed_text(outcome_json_text(outcome), profile.provider)
    assert (saved.id, saved.said) == ("cognito-invalid-client", outcome.diagnosis.said.replace(" Bad Request", ""))


def rotating(*sets: list[dict[str, Any]]) -> Any:
    """A server whose key set is another one each time it is asked, and then stays the last."""
    waiting = list(sets)

    def answer(asked: Asked) -> Reply:
        keys = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        return Reply(body=json.dumps({"keys": keys}).encode())

    return answer


def test_a_rotated_key_is_found_after_the_refresh() -> None:
    old, new = jwk_of(rsa_key("old"), kid="old"), jwk_of(rsa_key(), kid=KID)
    transport, keys = Counting(5.0), KeyCache()
    with serve(rotating([old], [old, new])) as site:

        def inspect(**more: Any) -> Outcome:
            return inspect_with_keys(mint(), EXPECTED, Network(transport, keys, lambda: NOW), jwks_url=site.url, **more)

        first, second, third, fourth = inspect(), inspect(), inspect(), inspect(refresh=True)
    assert [o.inspection.verdict for o in (first, second, third, fourth) if o.inspection] == [
        "unverified",
        "valid",
        "valid",
        "valid",
    ]
    assert [len(o.key_exchanges) for o in (first, second, third, fourth)] == [1, 1, 0, 1]


def test_when_the_refresh_fails_the_earlier_keys_still_serve() -> None:
    replies = [Reply(body=json.dumps({"keys": [jwk_of(rsa_key())]}).encode()), Reply(503)]
    transport, keys = Counting(5.0), KeyCache()
    with serve(lambda _: replies.pop(0)) as site:

        def inspect(text: str) -> Outcome:
            return inspect_with_keys(text, EXPECTED, Network(transport, keys, lambda: NOW), jwks_url=site.url)

        assert inspect(mint()).keys_problem is None
        outcome = inspect(mint(kid="unknown"))
    assert outcome.keys_problem is not None
    assert str(outcome.keys_problem).startswith("The keys are those fetched earlier.")
    assert outcome.inspection is not None
    assert outcome.inspection.key_set is not None
    assert outcome.inspection.verdict == "unverified"


def test_a_token_without_a_key_id_does_not_refresh_anything() -> None:
    transport, keys = Counting(5.0), KeyCache()
    keys.put(key_set())
    outcome = inspect_with_keys(
        mint(header={"alg": "RS256"}), EXPECTED, Network(transport, keys, lambda: NOW), issuer=ISSUER
    )
    assert transport.urls == []
    assert outcome.inspection is not None
    assert outcome.inspection.verdict == "unverified"


def test_nothing_a_token_names_is_fetched(issuer: DemoIssuer) -> None:
    """Its issuer, jku and x5u are the attacker's; only the issuer that the user named is asked."""
    transport = Counting(5.0)
    with serve(Reply(body=json.dumps({"keys": [jwk_of(rsa_key())]}).encode())) as attacker:
        text = mint(with_claims(iss=attacker.url), jku=f"{attacker.url}/jku", x5u=f"{attacker.url}/x5u")
        outcome = inspect_with_keys(text, EXPECTED, Network(transport, now=lambda: NOW), jwks_url=issuer.jwks_url)
        assert attacker.asked == []
    assert transport.urls == [issuer.jwks_url]
    assert outcome.inspection is not None
    assert outcome.inspection.verdict == "rejected"


def test_no_issuer_named_means_nothing_is_fetched() -> None:
    transport = Counting(5.0)
    outcome = inspect_with_keys(mint(), EXPECTED, Network(transport, now=lambda: NOW))
    assert (transport.urls, outcome.key_exchanges) == ([], ())
    assert "No issuer and no key set URL is named" in str(outcome.keys_problem)
    assert outcome.inspection is not None
    assert outcome.inspection.verdict == "unverified"


# --- Discovery on the way ---


def generic(url: str, **more: Any) -> Profile:
    return Profile("g", provider="generic", issuer=url, client_id=CLIENT, client_authentication="none", **more)


def request(profile: Profile, transport: Transport | None = None) -> Outcome:
    return request_token(profile, None, Network(transport or Counting(5.0), now=lambda: NOW, progress=None))


def whole_issuer(asked: Asked) -> Reply:
    """Metadata, token endpoint and key set of a small issuer."""
    url = f"http://{asked.headers['Host']}"
    members: dict[str, Any] = {
        "/.well-known/openid-configuration": {
            "issuer": url,
            "token_endpoint": f"{url}/token",
            "jwks_uri": f"{url}/keys",
        },
        "/token": {"access_token": mint(with_claims(iss=url)), "token_type": "Bearer", "scope": "a b"},
        "/keys": {"keys": [jwk_of(rsa_key())]},
    }
    return Reply(body=json.dumps(members[asked.path]).encode())


def test_the_whole_journey_from_an_issuer_alone() -> None:
    transport = Counting(5.0)
    with serve(whole_issuer) as site:
        outcome = request(generic(site.url), transport)
        assert transport.urls == [
            f"{site.url}/.well-known/openid-configuration",
            f"{site.url}/token",
            f"{site.url}/keys",
        ]
    assert outcome.inspection is not None
    assert outcome.inspection.verdict == "valid"
    assert len(outcome.key_exchanges) == 2
    assert outcome.inspection.key_set is not None
    assert outcome.inspection.key_set.source == KeySource(Origin.ISSUER, site.url)


def test_metadata_of_another_issuer_stops_the_journey_before_the_secret_is_sent() -> None:
    body = json.dumps({"issuer": "https://other.example", "token_endpoint": "https://other.example/token"}).encode()
    with serve(Reply(body=body)) as site:
        outcome = request(generic(site.url))
        assert [asked.method for asked in site.asked] == ["GET"]
    assert outcome.diagnosis is not None
    assert outcome.diagnosis.id == "discovery-failed"
    assert "another issuer" in outcome.diagnosis.cause


def test_metadata_that_is_a_web_page() -> None:
    with serve(Reply(body=b"<html>Sign in</html>")) as site:
        outcome = request(generic(site.url))
    assert outcome.diagnosis is not None
    assert outcome.diagnosis.cause.endswith("It is a web page.")


def test_metadata_without_a_token_endpoint() -> None:
    with serve(lambda asked: Reply(body=json.dumps({"issuer": f"http://{asked.headers['Host']}"}).encode())) as site:
        outcome = request(generic(site.url))
    assert outcome.diagnosis is not None
    assert outcome.diagnosis.cause == "The issuer's metadata names no token endpoint."


def test_an_issuer_that_cannot_be_reached_is_diagnosed_as_that() -> None:
    outcome = request(generic(f"http://127.0.0.1:{closed_port()}"))
    assert outcome.exchange is not None
    assert outcome.exchange.failure is not None
    assert outcome.exchange.failure.kind is FailureKind.REFUSED
    assert outcome.diagnosis is not None
    assert outcome.diagnosis.id != "discovery-failed"


def test_a_token_whose_keys_cannot_be_fetched_is_left_open() -> None:
    def answer(asked: Asked) -> Reply:
        return Reply(500) if asked.path == "/keys" else whole_issuer(asked)

    with serve(answer) as site:
        outcome = request(generic(site.url))
    assert outcome.inspection is not None
    assert outcome.inspection.verdict == "unverified"
    assert str(outcome.keys_problem) == f"The key set could not be fetched: {host_of(site.url)} answered 500."
    assert str(outcome.keys_problem) in outcome.inspection.check("signature").reason


def test_an_opaque_token_is_an_outcome_like_any_other() -> None:
    def answer(asked: Asked) -> Reply:
        return (
            Reply(body=b'{"access_token": "opaque-token-0001", "scope": "a c"}')
            if asked.path == "/token"
            else whole_issuer(asked)
        )

    with serve(answer) as site:
        outcome = request(generic(site.url, scopes=("a", "b")))
    assert outcome.inspection is not None
    assert outcome.inspection.verdict == "unverified"
    assert outcome.scopes is not None
    assert (outcome.scopes.missing, outcome.scopes.extra) == (("b",), ("c",))


def test_a_profile_that_cannot_be_sent_is_refused_before_anything_is() -> None:
    transport = Counting(5.0)
    with pytest.raises(ProfileError) as caught:
        request(Profile("p", provider="generic"), transport)
    assert caught.value.field
    assert transport.urls == []


def test_cancelled_is_cancelled(issuer: DemoIssuer) -> None:
    cancel = Cancel()
    cancel.set()
    given_up = ask(issuer, "slow", cancel=cancel).exchange
    assert given_up is not None
    assert given_up.failure is not None
    assert given_up.failure.kind is FailureKind.CANCELLED
    waited_for = ask(issuer, "slow").exchange
    assert waited_for is not None
    assert waited_for.failure is None or waited_for.failure.kind is not FailureKind.CANCELLED


# --- Judging again, keeping, finding the profile ---


def test_judging_again_changes_nothing_but_the_moment() -> None:
    outcome = inspect_text(mint(), EXPECTED, now=NOW, key_set=key_set())
    later = rejudge(outcome, NOW + 4000)
    assert outcome.inspection is not None
    assert later.inspection is not None
    assert (outcome.inspection.verdict, later.inspection.verdict) == ("valid", "rejected")
    assert (later.id, later.label, later.at) == (outcome.id, outcome.label, outcome.at)
    assert later.inspection.token is outcome.inspection.token
    back = rejudge(later, NOW)
    assert back.inspection == outcome.inspection
    assert back.inspection is not None
    assert back.inspection.told() == outcome.inspection.told()


def test_a_stored_token_is_judged_again_with_its_own_keys(issuer: DemoIssuer) -> None:
    outcome = ask(issuer, "ok")
    stored = to_stored(outcome)
    assert stored is not None
    assert outcome.inspection is not None
    restored = StoredOutcomes(issuer.profiles()).outcome(stored, outcome.inspection.at)
    assert restored.inspection is not None
    assert restored.inspection.verdict == "valid"
    assert restored.inspection.told() == outcome.inspection.told()
    assert (restored.id, restored.label, restored.at) == (outcome.id, outcome.label, outcome.at)
    assert restored.profile == outcome.profile


def test_a_stored_expectation_is_told_in_the_language_it_is_read_in(
    issuer: DemoIssuer, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = to_stored(ask(issuer, "ok"))
    assert stored is not None
    read = replace(stored, expected=json.loads(json.dumps(stored.expected)))
    restored = StoredOutcomes(()).outcome(read, stored.obtained_at).inspection
    assert restored is not None
    assert restored.expectation == expectation(issuer.profile("ok"))
    assert str(restored.expectation.source) == f"profile {issuer.profile('ok').name}"
    monkeypatch.setattr(language, "_translator", lambda text, _comment, _number: text.replace("profile", "Profil"))
    assert str(restored.expectation.source) == f"Profil {issuer.profile('ok').name}"


def test_what_an_earlier_version_stored_of_an_expectation_is_read(issuer: DemoIssuer) -> None:
    stored = to_stored(ask(issuer, "ok"))
    assert stored is not None
    assert stored.expected is not None
    earlier = replace(stored, expected={**stored.expected, "source": "Profil mein"})
    restored = StoredOutcomes(()).outcome(earlier, stored.obtained_at).inspection
    assert restored is not None
    assert restored.expectation.source == "Profil mein"


def test_a_stored_token_whose_profile_is_gone_is_judged_by_its_scopes(issuer: DemoIssuer) -> None:
    stored = to_stored(ask(issuer, "scope-ignored"))
    assert stored is not None
    restored = StoredOutcomes(()).outcome(stored, stored.obtained_at)
    assert restored.profile is None
    assert restored.inspection is not None
    assert {check.id for check in restored.inspection.checks if check.status == "failed"} == {"scope"}


@pytest.mark.parametrize("document", [None, "", "<html>", "{}"])
def test_a_stored_token_without_keys_is_left_open(document: str | None) -> None:
    token = StoredToken("1", "t", mint(), NOW, keys_document=document, keys_origin="issuer", keys_name=ISSUER)
    restored = StoredOutcomes(()).outcome(token, NOW)
    assert restored.inspection is not None
    assert restored.inspection.verdict == "unverified"
    assert str(restored.keys_problem) == "Its keys were not stored with it. Fetch them to check who signed it."


@pytest.mark.parametrize(
    "file, origin, name",
    [
        (None, TokenOrigin.PASTED, "Pasted token"),
        ("app.log", TokenOrigin.FOUND, "Found in app.log"),
        ("Pasted token", TokenOrigin.FOUND, "Found in Pasted token"),
    ],
)
def test_a_restored_token_is_from_where_it_was(file: str | None, origin: TokenOrigin, name: str) -> None:
    stored = to_stored(inspect_text("opaque-token-that-names-nobody", Expectation(), now=NOW, file=file))
    assert stored is not None
    restored = StoredOutcomes(()).outcome(stored, NOW)
    assert (stored.name, restored.name, restored.origin) == (name, name, origin)


def test_a_requested_token_is_called_as_its_profile(issuer: DemoIssuer) -> None:
    outcome = ask(issuer, "ok")
    stored = to_stored(outcome)
    assert stored is not None
    restored = StoredOutcomes(issuer.profiles()).outcome(stored, NOW)
    assert (outcome.origin, restored.origin) == (TokenOrigin.REQUESTED, TokenOrigin.REQUESTED)
    assert outcome.name == restored.name == issuer.profile("ok").name


def test_a_text_that_is_no_token_is_not_kept() -> None:
    assert to_stored(inspect_text("", Expectation(), now=NOW)) is None


POOL = Profile("a", region="eu-west-1", user_pool_id="eu-west-1_AbCdEf123", domain_prefix="x", client_id="first")


def test_the_profile_is_found_by_issuer_and_then_by_client() -> None:
    other = replace(POOL, name="b", client_id=CLIENT)
    elsewhere = replace(POOL, name="c", user_pool_id="eu-west-1_Other0000", client_id=CLIENT)
    token = decode_unverified(mint())
    assert match_profile(token, (elsewhere, POOL, other)) is other
    assert match_profile(token, (elsewhere, POOL)) is POOL
    assert match_profile(token, (elsewhere,)) is None
    assert match_profile(token, ()) is None


@pytest.mark.parametrize(
    "claims", [{}, {"iss": None}, {"iss": ""}, {"iss": 7}, {"iss": ["x"]}, {"iss": {}, "client_id": {}}]
)
def test_a_token_that_names_no_issuer_matches_no_profile(claims: dict[str, Any]) -> None:
    empty = Profile("empty", provider="generic")
    assert match_profile(decode_unverified(f"{b64({'alg': 'x'})}.{b64(claims)}.AA"), (empty, POOL)) is None
    assert match_profile(decode_unverified("opaque-token"), (empty, POOL)) is None


def test_a_command_for_a_profile() -> None:
    ready = replace(POOL, client_authentication="client_secret_post")
    assert "https://x.auth.eu-west-1.amazoncognito.com/oauth2/token" in copy_as(Tool.CURL, ready)
    with pytest.raises(ProfileError, match="follows from the issuer's metadata"):
        copy_as(Tool.PYTHON, generic("https://a.example"))


def test_what_a_profile_expects_is_what_its_token_is_judged_by() -> None:
    profile = replace(POOL, client_id=CLIENT, scopes=("orders/read", "orders/write"))
    wanted = expectation(profile)
    assert replace(wanted, source=None) == EXPECTED
    outcome = inspect_text(mint(), wanted, now=NOW, key_set=key_set(source=SOURCE), profile=profile)
    assert outcome.inspection is not None
    assert (outcome.inspection.verdict, outcome.name, outcome.profile) == ("valid", profile.name, profile)


def test_a_key_set_url_of_the_users_own_vouches_for_itself(issuer: DemoIssuer) -> None:
    """Its keys are not "the issuer's", and no later token of the issuer is checked with them."""
    ours = issuer.profile("ok")
    own = replace(ours, jwks_url=f"{issuer.jwks_url}?mine")
    cache = KeyCache()
    outcome = request_token(own, issuer.secret_for(ours.id), Network(Transport(timeout_s=5), cache, lambda: 0.0))
    assert outcome.inspection is not None
    assert outcome.inspection.key_set is not None
    assert outcome.inspection.key_set.source == KeySource(Origin.URL, own.jwks_url)
    assert cache.get(KeySource(Origin.ISSUER, issuer.issuer)) is None
