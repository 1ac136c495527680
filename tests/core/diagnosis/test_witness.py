"""What the token at hand says for and against a cause, and what it shows where an answer says nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from inspector.core.diagnosis import witness
from inspector.core.diagnosis.diagnosis import Diagnosis
from inspector.core.diagnosis.sentences import Sentence
from inspector.core.diagnosis.statements import Statement
from inspector.core.diagnosis.token_faults import FAULTS, GRAPH
from inspector.core.diagnosis.witness import MARGIN_S
from tests.core.diagnosis.beside import BESIDE_CASES, ID_TOKEN, NOW, claims, header
from tests.core.explained import diagnosed_text
from tests.core.recorded_cases import inspected, unsigned
from tests.each_case import for_each

REFUSALS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[1] / "recorded" / "silent.json").read_text(encoding="utf-8")
)


def heard(
    about: str, changed: Mapping[str, Any] | None = None, *said: Statement, **members: Any
) -> tuple[witness.Testimony, ...]:
    return witness.testimony([about], inspected(unsigned(header(**members), claims(**(changed or {})))), said)


def stated(id_: str, expected: str | None = None, actual: str | None = None, *, code: bool = False) -> Statement:
    subject, _, said = id_.partition(".")
    return Statement(subject, said, Sentence("It is so", "message", code), expected, actual)


def refused(words: str, token: str) -> Diagnosis:
    body = json.dumps({"message": words}) if words else ""
    return diagnosed_text(f"HTTP/1.1 401 Unauthorized\n\n{body}", inspection=inspected(token))


def test_without_a_token_nothing_is_said() -> None:
    assert witness.testimony(["expiry.expired"], None, ()) == ()


@pytest.mark.parametrize(
    "about, changed, supports, decisive",
    [
        ("expiry.expired", {"exp": NOW - 60}, True, False),
        ("expiry.expired", {"exp": NOW + MARGIN_S + 60}, False, True),
        ("expiry.expired", {"exp": None}, False, False),
        ("expiry.expired", {"exp": str(NOW)}, False, False),
        ("expiry.missing", {"exp": None}, True, False),
        ("expiry.missing", {}, False, True),
        ("start.not_yet", {"nbf": NOW + 60}, True, False),
        ("start.not_yet", {"nbf": NOW - 2 * MARGIN_S, "iat": NOW - 2 * MARGIN_S}, False, True),
        ("audience.missing", {}, False, True),
        ("subject.missing", {"sub": None}, True, False),
        ("token.malformed", {}, False, True),
    ],
)
def test_a_date_or_a_claim_speaks_for_a_cause_or_against_it(
    about: str, changed: dict[str, Any], supports: bool, decisive: bool
) -> None:
    (told,) = heard(about, changed)
    assert (told.supports, told.decisive) == (supports, decisive)


@pytest.mark.parametrize("away", [-MARGIN_S + 1, MARGIN_S - 1])
def test_clocks_that_differ_by_minutes_contradict_nothing(away: int) -> None:
    assert all(told.supports for told in heard("expiry.expired", {"exp": NOW + away}))
    assert all(told.supports for told in heard("start.not_yet", {"nbf": NOW + away, "iat": NOW + away}))


def test_what_the_server_said_is_doubted_and_not_ruled_out() -> None:
    (told,) = heard("expiry.expired", {}, stated("expiry.expired"))
    assert (told.supports, told.decisive) == (False, False)


@pytest.mark.parametrize(
    "about, wanted, supports",
    [
        ("audience.mismatched", "https://api.orders.example", False),
        ("audience.mismatched", "https://api.orders.example/", True),
        ("audience.mismatched", "https://API.orders.example", True),
        ("issuer.mismatched", "https://login.example.com", False),
        ("issuer.mismatched", "https://login.example.com/", True),
        ("client.mismatched", "orders-app", False),
        ("client.mismatched", "billing-app", True),
        ("scope.missing", "orders/read", False),
        ("scope.missing", "orders/write", True),
        ("algorithm.not_allowed", "RS256, ES256", False),
        ("algorithm.not_allowed", "ES256", True),
    ],
)
def test_the_token_is_compared_with_the_value_that_is_quoted(about: str, wanted: str, supports: bool) -> None:
    told = heard(about, {}, stated(about, wanted))
    assert [each.supports for each in told] == [supports]
    assert not any(each.decisive for each in told)


@pytest.mark.parametrize(
    "row, words, changed",
    [
        ("dotnet-issuer", "IDX10205: Issuer validation failed. Issuer: 'https://sts.example.com/'", {}),
        ("api-both-quoted-audience", 'expected audience "https://api.orders.example" got ["https://a.example"]', {}),
        ("api-expired", "JWT expired at 2026-11-20T10:00:00Z", {"exp": NOW - 60}),
        (
            "dotnet-expired",
            "IDX10223: Lifetime validation failed. The token is expired. ValidTo (UTC): '11/20/2026 10:00:00'",
            {"exp": NOW - 60},
        ),
    ],
)
def test_no_row_quotes_a_token_that_the_answer_does_not_speak_of(row: str, words: str, changed: dict[str, Any]) -> None:
    found = refused(words, unsigned(header(), claims(**changed)))
    assert found.id == row
    assert any(not supports and "another one may have been sent" in text for supports, _, text in found.evidence)
    assert found.sure in ("likely", "one_of")


@pytest.mark.parametrize(
    "row, words, changed",
    [
        ("issuer-quoted", "The issuer 'https://login.example.com' is invalid", {}),
        (
            "audience-quoted",
            "Token has wrong audience. Expected https://a.example, got [https://api.orders.example]",
            {},
        ),
        ("expired-quoted", "JWT expired at 2026-11-22T21:00:05Z", {"exp": NOW - 60}),
        ("expired-quoted", "The token expired at '11/22/2026 21:00:05'", {"exp": NOW - 60}),
        ("expired-quoted", "The Token has expired on Sun Nov 22 22:00:05 CET 2026.", {"exp": NOW - 60}),
        ("audience-graph", "The audience 'https://graph.microsoft.com' is invalid", {"aud": next(iter(sorted(GRAPH)))}),
    ],
)
def test_a_row_quotes_the_token_that_the_answer_speaks_of(row: str, words: str, changed: dict[str, Any]) -> None:
    assert refused(words, unsigned(header(), claims(**changed))).id == row


@pytest.mark.parametrize("words", ["invalid signature", "signature verification failed"])
@pytest.mark.parametrize("changed", [{"iat": NOW + 9000, "exp": NOW + 12000}, ID_TOKEN])
def test_what_the_answer_names_goes_before_what_only_the_token_shows(words: str, changed: dict[str, Any]) -> None:
    assert refused(words, unsigned(header(), claims(**changed))).id == "api-signature"


@pytest.mark.parametrize("alg", ["HS256", "PS256"])
def test_the_verifiers_own_way_is_not_blamed_on_the_token(alg: str) -> None:
    assert refused(
        "Failed to fetch the JWKS: connection refused", unsigned(header(alg=alg, kid=None), claims())
    ).id in (
        "api-keys-unreachable",
        "api-cannot-reach",
    )


def test_a_token_without_dates_says_nothing_of_its_begin() -> None:
    assert heard("start.not_yet", {"nbf": None, "iat": None}) == ()


def test_an_audience_that_is_not_valid_may_be_there() -> None:
    found = refused("the token does not have a valid audience", unsigned(header(), claims()))
    assert all(supports for supports, _, _ in found.evidence)


def test_an_audience_in_a_list_is_there() -> None:
    listed = {"aud": ["https://a.example", "https://api.orders.example"]}
    about = "audience.mismatched"
    assert [each.supports for each in heard(about, listed, stated(about, "https://api.orders.example"))] == [False]


@pytest.mark.parametrize("about", ["audience.mismatched", "issuer.mismatched", "algorithm.not_allowed"])
def test_a_value_that_the_token_does_not_have_may_be_another_tokens(about: str) -> None:
    told = heard(about, {}, stated(about, "https://wanted.example", "https://other.example"))
    assert not told[0].supports
    assert "another one may have been sent" in str(told[0].text)


@for_each("name", FAULTS)
@for_each(
    "text",
    [
        "",
        "undefined",
        "a.b.c",
        "é",
        "eyJhbGciOiJSUzI1NiJ9.bnVsbA.c2ln",
        unsigned({"alg": 7, "kid": []}, {"exp": 1e308}),
    ],
)
def test_no_fault_is_looked_for_in_vain(name: str, text: str) -> None:
    assert FAULTS[name](inspected(text)) in (True, False)


def test_a_good_token_has_no_fault() -> None:
    good = inspected(unsigned(header(), claims()))
    assert [name for name, shows in FAULTS.items() if shows(good)] == ["whole"]


@pytest.mark.parametrize("row, words, sent, head", BESIDE_CASES, ids=[case[0] for case in BESIDE_CASES])
def test_what_the_token_shows_is_told_beside_what_the_answer_says(
    row: str, words: str, sent: Mapping[str, Any], head: Mapping[str, Any]
) -> None:
    assert row in [each.id for each in refused(words, unsigned(head, sent)).candidates[:3]]


def test_a_signature_of_another_length_is_told() -> None:
    found = refused("invalid signature", unsigned(header(), claims())[:-20])
    assert "witness-instead-cut" in [each.id for each in found.candidates]


@pytest.mark.parametrize("status", ["200 OK", "302 Found", "404 Not Found", "429 Too Many Requests", "503 Down"])
def test_an_answer_that_refuses_no_token_is_not_explained_by_the_token(status: str) -> None:
    expired = inspected(unsigned(header(), claims(exp=NOW - 9000)))
    assert not diagnosed_text(f"HTTP/1.1 {status}\n\n", inspection=expired).id.startswith("witness-")


@pytest.mark.parametrize("case", REFUSALS, ids=[case["id"] for case in REFUSALS])
def test_the_token_names_what_the_server_did_not(case: dict[str, Any]) -> None:
    """Real servers that say nothing: the fault is in one of the first two causes, and no other one is asserted."""
    token = case["token"] if "token" in case else unsigned(case["header"], case["claims"])
    found = diagnosed_text(case["raw"], inspection=inspected(token))
    told = [" ".join([each.cause, *each.fixes]) for each in found.candidates[:2]]
    assert any(case["names"] in text for text in told)
    assert "exp" in case["fault"] or "had passed" not in found.cause
