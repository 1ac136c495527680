"""Which cause goes first, which others are told beside it, and how sure that is."""

from __future__ import annotations

import pytest

from inspector.core.diagnosis.diagnosis import Diagnosis
from tests.core.diagnosis.beside import GOOD, RS256
from tests.core.explained import diagnosed_text
from tests.core.recorded_cases import inspected, unsigned


def answered(body: str, status: str = "401 Unauthorized", **headers: str) -> Diagnosis:
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return diagnosed_text("\n".join([f"HTTP/1.1 {status}", *lines, "", body]))


def test_the_first_candidate_is_what_the_diagnosis_says() -> None:
    found = answered('{"error": "invalid_token", "error_description": "The audience is wrong"}')
    first = found.candidates[0]
    assert (first.id, first.cause, first.fixes, first.reference) == (
        found.id,
        found.cause,
        found.fixes,
        found.reference,
    )


@pytest.mark.parametrize(
    "body, row",
    [
        ('{"error": "invalid_token", "error_description": "The token has expired"}', "api-expired"),
        ('{"error": "invalid_token", "error_description": "Unknown issuer"}', "api-issuer"),
        ('{"error": "invalid_token"}', "invalid-token"),
    ],
)
def test_a_sentence_goes_before_the_code_beside_it(body: str, row: str) -> None:
    assert answered(body).id == row


def test_the_sentence_that_decided_is_quoted() -> None:
    found = answered('{"error": "invalid_token", "error_description": "The token has expired"}')
    assert (True, "sentence", "The server says: “The token has expired”.") in found.evidence


def test_a_code_alone_is_named_as_what_speaks_for_it() -> None:
    found = answered('{"error": "invalid_client"}')
    assert (True, "code", "The code is “invalid_client”.") in found.evidence


def test_a_secret_is_not_quoted() -> None:
    token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJlc2lnbmF0dXJlc2lnbmF0dXJl"
    found = answered(f'{{"error": "invalid_token", "error_description": "The token {token} has expired"}}')
    assert found.id == "api-expired"
    assert all("c2lnbmF0dXJl" not in text for _, _, text in found.evidence)


def test_a_row_for_any_provider_is_not_told_beside_the_same_of_this_one() -> None:
    found = diagnosed_text('HTTP/1.1 400 Bad Request\n\n{"error": "invalid_client"}', "cognito")
    assert [each.id for each in found.candidates] == ["cognito-invalid-client"]


def test_no_two_candidates_are_one() -> None:
    found = answered('{"error": "invalid_client", "error_description": "unsupported grant type"}', "400 Bad Request")
    ids = [each.id for each in found.candidates]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    "body",
    [
        '{"error": "invalid_token", "error_description": "Invalid token: access token is invalid"}',
        '{"error": "unauthorized_client", "error_description": "The client is not authorized to use \'grant_type=x\'"}',
    ],
)
def test_no_two_causes_say_the_same(body: str) -> None:
    for status in ("400 Bad Request", "401 Unauthorized"):
        told = answered(body, status).candidates
        assert len({each.summary for each in told}) == len({each.cause for each in told}) == len(told)


def test_what_would_show_the_other_cause_tells_the_first_from_it() -> None:
    wrapped = diagnosed_text("HTTP/1.1 401 Unauthorized\n\n", inspection=inspected(f'"{unsigned(RS256, GOOD)}"'))
    assert (wrapped.id, len(wrapped.candidates) > 1) == ("witness-wrapped", True)
    assert wrapped.tell == next(each.tell for each in wrapped.candidates[1:] if each.tell)


def test_what_a_program_complains_of_is_known() -> None:
    assert diagnosed_text("curl: (6) Could not resolve host: nowhere.example").sure != "unknown"


def test_how_sure_a_cause_is() -> None:
    assert diagnosed_text('{"error": "something_new"}').sure == "unknown"
    assert answered("nothing that anybody knows", "418 I'm a teapot").sure == "one_of"
    assert answered('{"error": "invalid_token", "error_description": "Unknown issuer"}').sure == "likely"
    assert answered('{"access_token": "a"}', "200 OK").sure == "proven"
