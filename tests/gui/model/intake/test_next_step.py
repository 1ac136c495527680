"""The one next thing: row by row of the rule, for tokens that were pasted, requested and found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from inspector.core.checks import signature
from inspector.core.checks.verdict import Expectation
from inspector.core.diagnosis.pasted import diagnose_text
from inspector.core.journeys.inspect import ProfilesByIssuer
from inspector.core.journeys.outcome import Outcome
from inspector.core.keys.key import KeySource, Origin
from inspector.core.network.exchange import Exchange, Failure, FailureKind, Response, Sent
from inspector.core.profiles.profile import Profile
from inspector.core.store.stored_token import TokenOrigin
from inspector.core.text.message import message, verbatim
from inspector.core.tokens.token import decode_unverified
from inspector.gui.model.intake.next_step import Next, NextStep, next_step
from inspector.gui.model.selection import Purpose, Shown
from tests.core.minting import mint
from tests.gui import samples

HOST = "login.example.com"
REALM = f"https://{HOST}/realms/acme"
REPORTS = Profile(
    "reports", "keycloak", base_url=f"https://{HOST}", realm="acme", client_id="svc-reports", scopes=(), id="k1"
)


class Known:
    """These profiles and no others."""

    def __init__(self, *profiles: Profile) -> None:
        self.by_issuer = ProfilesByIssuer(profiles)
        self._profiles = {profile.id: profile for profile in profiles}

    def get(self, profile_id: str | None) -> Profile | None:
        return self._profiles.get(profile_id or "")


def step(outcome: Outcome | None, *profiles: Profile, edited: str = "") -> NextStep | None:
    return next_step(Shown(Purpose.PASTE, None, outcome, edited), Known(*profiles))


def foreign(key_set: object = None, **changes: object) -> Outcome:
    """A pasted token of the realm, with some claims changed; without keys unless some are given."""
    outcome = samples.unverified()
    assert outcome.inspection is not None
    claims = dict(outcome.inspection.token.claims or {}) | changes
    given = samples.token(
        {name: value for name, value in claims.items() if value is not None},
        dict(outcome.inspection.token.header or {}),
        samples.SIGNATURE[:64],
    )
    return replace(outcome, inspection=samples.inspect(given, Expectation(), key_set=None))


def over(outcome: Outcome | None = None, **changes: object) -> Outcome:
    return foreign(iat=samples.NOW - 7200, exp=samples.NOW - 3600, **changes)


def checked(outcome: Outcome, *facts: object) -> Outcome:
    """The same after its signature was verified."""
    assert outcome.inspection is not None
    genuine = signature.GENUINE("kid", "from the issuer's key set", "ES256")
    return replace(outcome, inspection=samples.but(outcome.inspection, genuine))


def asked(failure: Failure | None = None, status: int | None = None) -> Exchange:
    response = Response(status, "", (), b"", 10, samples.NOW) if status is not None else None
    return Exchange(Sent("GET", f"{REALM}/.well-known/openid-configuration", ()), samples.NOW, (), response, failure)


def test_there_is_nothing_to_do_about_nothing_a_failed_request_and_a_valid_token() -> None:
    assert step(None) is None
    assert step(samples.failed()) is None
    assert step(samples.valid(), samples.PROFILE) is None
    assert step(samples.valid()) is None


def test_a_malformed_token_is_shown_where_it_breaks() -> None:
    outcome = step(samples.malformed())
    assert outcome == NextStep(Next.SHOW_BREAK)
    assert outcome is not None
    assert outcome.label == "Show where it breaks"
    assert step(replace(samples.malformed(), origin=TokenOrigin.FOUND)) == outcome


@pytest.mark.parametrize("origin", list(TokenOrigin))
def test_a_token_whose_keys_were_not_fetched_is_verified_with_those_of_its_host(origin: TokenOrigin) -> None:
    found = step(replace(foreign(), origin=origin))
    assert found == NextStep(Next.VERIFY, HOST)
    assert found is not None
    assert found.label == f"Verify with the keys of {HOST}"
    assert found.about == "Sends one request for public keys. The token stays on this computer."


def test_keys_come_before_what_a_rejected_token_lacks() -> None:
    assert step(over(), REPORTS) == NextStep(Next.VERIFY, HOST)
    wrong = foreign()
    assert wrong.inspection is not None
    expected = Expectation(audiences=("another-api",), issuer=REALM)
    rejected = replace(wrong, inspection=samples.inspect(wrong.inspection.token, expected, key_set=None))
    assert rejected.inspection is not None
    assert rejected.inspection.verdict.value == "rejected"
    assert step(rejected) == NextStep(Next.VERIFY, HOST)


def test_a_host_is_named_in_ascii_and_a_long_one_by_its_end() -> None:
    found = step(foreign(iss="https://bücher.example/"))
    assert found is not None
    assert found.label == "Verify with the keys of xn--bcher-kva.example"
    long = step(foreign(iss=f"https://{'a' * 60}.evil.example"))
    assert long is not None
    assert long.label.endswith(".evil.example")
    assert "…" in long.label
    assert len(long.label) == len("Verify with the keys of ") + 40


def test_the_keys_of_a_token_with_a_profile_are_asked_where_the_profile_says() -> None:
    own = Profile("own", "generic", issuer="https://id.example.com", jwks_url="https://keys.example.net/jwks", id="g1")
    assert step(replace(foreign(), profile=own)) == NextStep(Next.VERIFY, "keys.example.net")
    assert step(replace(foreign(), profile=REPORTS), REPORTS) == NextStep(Next.VERIFY, HOST)


def test_after_a_failure_it_is_tried_again_and_the_host_is_still_named() -> None:
    lost = Failure(FailureKind.CONNECT_TIMEOUT, verbatim(f"{HOST} did not answer within 10 s."), "")
    outcome = replace(foreign(), keys_problem=message("no"), key_exchanges=(asked(lost),))
    found = step(outcome)
    assert found == NextStep(Next.TRY_AGAIN, HOST)
    assert found is not None
    assert found.label == "Try again"
    assert HOST in found.about
    busy = replace(foreign(), keys_problem=message("no"), key_exchanges=(asked(status=503),))
    assert step(busy) == NextStep(Next.TRY_AGAIN, HOST)


@pytest.mark.parametrize(
    "outcome",
    [
        foreign(iss=None),
        foreign(iss="http://login.example.com"),
        foreign(iss="an issuer"),
        replace(foreign(), keys_problem=message("no"), key_exchanges=(asked(status=200),)),
        replace(foreign(), keys_problem=message("no"), key_exchanges=(asked(status=404), asked(status=404))),
    ],
    ids=["no issuer", "not https", "no URL", "metadata without keys", "no metadata"],
)
def test_where_no_keys_can_be_fetched_a_file_is_chosen(outcome: Outcome) -> None:
    assert step(outcome) == NextStep(Next.KEY_FILE)


@pytest.mark.parametrize("alg", ["HS256", None, "SLH-DSA-SHA2-128s"])
def test_no_keys_are_fetched_for_a_signature_that_they_cannot_decide(alg: str | None) -> None:
    header = {"alg": alg} if alg is not None else {"typ": "JWT"}
    given = samples.token({"iss": REALM, "exp": samples.NOW + 60}, header, samples.SIGNATURE)
    outcome = replace(foreign(), inspection=samples.inspect(given, Expectation(), key_set=None))
    found = step(outcome, REPORTS)
    assert found is None or found.what not in (Next.VERIFY, Next.KEY_FILE)


def test_nor_for_microsoft_graph_and_nor_where_the_issuers_keys_are_here() -> None:
    graph = {"iss": "https://sts.windows.net/x/", "aud": signature.GRAPH_AUDIENCES[0], "exp": samples.NOW + 60}
    given = decode_unverified(mint(graph, {"alg": "RS256", "kid": "a", "nonce": "b"}))
    assert step(replace(foreign(), inspection=samples.inspect(given, Expectation(), key_set=None))) is None
    unknown = samples.inspect(given, Expectation(), key=None, genuine=None)
    assert step(replace(foreign(), inspection=unknown)) is None


def test_a_file_that_does_not_have_the_key_leads_to_the_issuer() -> None:
    chosen = replace(samples.KEY_SET, source=KeySource(Origin.FILE, "keys.json"))
    given = foreign().inspection
    assert given is not None
    outcome = replace(foreign(), inspection=samples.inspect(given.token, Expectation(), chosen, None, genuine=None))
    assert step(outcome) == NextStep(Next.VERIFY, HOST)


def test_an_expired_token_is_asked_for_anew_in_the_form_of_the_profile_that_fits() -> None:
    assert step(checked(over()), REPORTS) == NextStep(Next.GET_TOKEN, profile_id="k1")
    requested = replace(checked(over()), profile=REPORTS, origin=TokenOrigin.REQUESTED)
    assert step(requested, REPORTS) == NextStep(Next.GET_TOKEN, profile_id="k1")
    other = replace(REPORTS, client_id="another", id="k2")
    assert step(checked(over(azp="svc-reports")), other, REPORTS) == NextStep(Next.GET_TOKEN, profile_id="k1")


def test_a_profile_of_another_client_or_one_that_is_gone_does_not_fit() -> None:
    other = replace(REPORTS, client_id="another", id="k2")
    assert step(checked(over()), other) == NextStep(Next.MAKE_PROFILE)
    requested = replace(checked(over()), profile=REPORTS, origin=TokenOrigin.REQUESTED)
    assert step(requested) == NextStep(Next.MAKE_PROFILE)


def test_a_rejected_token_of_no_profile_makes_one_where_it_says_enough() -> None:
    assert step(checked(over())) == NextStep(Next.MAKE_PROFILE)
    assert step(checked(over(iss="an issuer"))) is None
    assert step(checked(over(iss=None))) is None


def test_a_rejected_token_of_a_profile_that_has_not_expired_needs_a_person() -> None:
    assert step(samples.wrong_issuer(), samples.PROFILE) is None


MAKE: tuple[Callable[[], Outcome], ...] = (samples.malformed, foreign, over)


@pytest.mark.parametrize("make", MAKE)
def test_while_an_input_is_changed_the_strip_says_what_is_next(make: Callable[[], Outcome]) -> None:
    assert step(make(), REPORTS) is not None
    assert step(make(), REPORTS, edited="Client ID") is None


def test_a_valid_token_that_an_api_refuses_leads_to_what_that_api_looks_at() -> None:
    outcome = samples.valid()
    inspection = outcome.inspection
    refused = diagnose_text("HTTP/1.1 403 Forbidden\n\nAudiences in Jwt are not allowed", inspection=inspection)
    taken = diagnose_text("HTTP/1.1 200 OK\n\n{}", inspection=inspection)
    found = next_step(Shown(Purpose.PASTE, None, outcome, answer=refused), Known())
    assert refused.given is not None
    assert found == NextStep(Next.SHOW_ACCEPTED, acceptor=refused.given.matches[0].acceptor.id)
    assert found.label == "Show in Accepted by"
    assert next_step(Shown(Purpose.PASTE, None, outcome, answer=taken), Known()) is None
    assert next_step(Shown(Purpose.PASTE, None, outcome), Known()) is None
    rejected = next_step(Shown(Purpose.PASTE, None, samples.rejected(), answer=refused), Known())
    assert rejected is None or rejected.what is not Next.SHOW_ACCEPTED
