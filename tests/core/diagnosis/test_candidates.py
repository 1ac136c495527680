"""Which cause goes first, which others are told beside it, and how sure that is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.core.diagnosis.diagnosis import Diagnosis
from inspector.core.report.diagnosis import diagnosis_text
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


def test_a_quoted_sentence_has_one_full_stop() -> None:
    found = answered('{"error": "invalid_token", "error_description": "The token has expired."}')
    assert (True, "sentence", "The server says: “The token has expired”.") in found.evidence


def test_of_a_long_text_the_sentence_that_decided_is_quoted() -> None:
    found = answered(
        '{"error":"invalid_client","error_description":"Client authentication failed (e.g., unknown client, no client '
        "authentication included, or unsupported authentication method). The OAuth 2.0 Client supports client "
        "authentication method 'client_secret_basic', but method 'client_secret_post' was requested. You must "
        "configure the OAuth 2.0 client's 'token_endpoint_auth_method' value to accept 'client_secret_post'.\"}"
    )
    said = (
        "The OAuth 2.0 Client supports client authentication method 'client_secret_basic', but method "
        "'client_secret_post' was requested"
    )
    assert (True, "words", f"The server says: “{said}”.") in found.evidence


def test_no_piece_of_json_is_quoted_as_a_sentence() -> None:
    found = answered(
        '{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"Unauthorized",'
        '"reason":"Unauthorized","code":401}'
    )
    assert found.id == "k8s-status-unauthorized"
    assert [text for _, _, text in found.evidence] == ["The server says: “Unauthorized”."]


def test_a_row_that_quotes_a_value_is_not_told_again_without_it() -> None:
    found = answered('{"message": "jwt audience invalid. expected: https://api.example.com"}')
    assert [each.id for each in found.candidates] == ["api-quoted-audience"]


def test_a_row_that_says_more_of_the_token_keeps_the_sentence_that_led_to_it() -> None:
    claims = {"iss": "https://login.microsoftonline.com/t/v2.0", "aud": "00000003-0000-0000-c000-000000000000"}
    said = f"The audience '{claims['aud']}' is invalid"
    answer = (
        f'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token", error_description="{said}"\n\n'
    )
    found = diagnosed_text(answer, inspection=inspected(unsigned({"alg": "RS256", "kid": "k"}, claims)))
    assert found.summary == "This token is for Microsoft Graph, not for your API."
    assert found.evidence[0] == (True, "words", f"The server says: “{said}”.")


def test_each_thing_that_speaks_has_a_line_those_for_the_cause_first() -> None:
    found = answered('{"error": "invalid_client"}')
    grounds = ((False, "token", "It is old."), (True, "code", "It is A."), (True, "token", "It is B."))
    told = diagnosis_text(replace(found, evidence=grounds)).splitlines()
    place = told.index("  For it: It is A.")
    assert told[place : place + 3] == ["  For it: It is A.", "  For it: It is B.", "  Against it: It is old."]


def test_what_would_tell_causes_apart_is_said_once() -> None:
    found = answered('{"error": "invalid_client"}')
    same = replace(found.candidates[0], tell="Look at the request.")
    told = diagnosis_text(replace(found, tell=same.tell, candidates=(same, same, same)))
    assert told.count("Look at the request.") == 1


def test_one_of_several_causes_has_what_would_tell() -> None:
    found = answered("", WWW_Authenticate="Bearer")
    assert (found.sure.value, len(found.candidates)) == ("one_of", 1)
    assert found.tell is not None
    assert found.tell in diagnosis_text(found)


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
    assert answered('{"message": "The token has expired"}').sure == "proven"
    assert answered('{"errors": ["The token has expired", "The audience is wrong"]}').sure == "likely"


def test_the_page_that_nginx_has_for_every_401_does_not_say_that_no_token_came() -> None:
    said = "401 Authorization Required"
    page = f"<html><head><title>{said}</title></head><body><center><h1>{said}</h1></center></body></html>"
    assert answered(page, Content_Type="text/html").sure.value == "one_of"
    expired = inspected(unsigned({"alg": "RS256", "kid": "k"}, {"iss": "https://i", "exp": 1_795_000_000}))
    text = f"HTTP/1.1 401 Unauthorized\nDate: Sun, 29 Nov 2026 12:00:00 GMT\nContent-Type: text/html\n\n{page}"
    assert diagnosed_text(text, inspection=expired).summary == "The token has expired."


def test_no_secret_is_blamed_beside_an_assertion_that_was_refused() -> None:
    found = diagnosed_text(
        '{"error":"invalid_client","error_description":"The audience claim for client_assertion must be the endpoint"}'
    )
    assert found.candidates[0].id != "invalid-client"
    assert not any("secret" in each.cause for each in found.candidates)
