"""Answers that people and programs tell of in a line of their own, beside a token."""

from __future__ import annotations

import pytest

from inspector.core.journeys.intake.intake import PieceKind
from inspector.core.journeys.intake.recognising import recognise
from tests.core.minting import mint

TOKEN = mint({"iss": "https://login.example.com", "sub": "svc-reports", "exp": 1_764_003_600})
LINES = {
    "we get: 401 Unauthorized": 401,
    "-> 403 Forbidden": 403,
    "**401 Unauthorized**": 401,
    "<Response [403]>": 403,
    "<Response [401 Unauthorized]>": 401,
    "GET https://api.example.com/a -> 401": 401,
    "GET https://api.example.com/a => 403 Forbidden": 403,
    "GET https://api.example.com/a \N{RIGHTWARDS ARROW} 401 (Unauthorized)": 401,
    "GET https://api.example.com/a returned 401": 401,
    'GET https://api.example.com/a -> 401 {"message":"The incoming token has expired"}': 401,
    "GET /orders 401 12.345 ms - 23": 401,
    "Completed 401 Unauthorized in 3ms (ActiveRecord: 0.0ms)": 401,
    'print(r.status_code, r.text)\n403 {"detail":"no"}': 403,
    'He said\n{"message":"Unauthorized"}\nRegards': None,
    'Answer:\n{noformat}\n{"message":"Forbidden"}\n{noformat}': None,
}


@pytest.mark.parametrize("words, status", LINES.items())
def test_what_is_told_of_an_answer_beside_a_token_is_one(words: str, status: int | None) -> None:
    found = recognise(f"Authorization: Bearer {TOKEN}\n\n{words}")
    token, answer = found.chosen_token, found.chosen_answer
    assert token is not None
    assert answer is not None
    assert (answer.kind, answer.status, answer.failed) == (PieceKind.ANSWER, status, True)
    assert answer.line >= 3
    assert found.pieces[answer.token_at or 0] is token


def test_an_answer_in_a_mail_begins_where_it_stands() -> None:
    text = (
        "From: Bob <bob@example.com>\nSubject: no luck\n\nHi,\n"
        f"> Authorization: Bearer {TOKEN}\n"
        '> {"error":"invalid_token","error_description":"audience mismatch"}\nThanks'
    )
    answer = recognise(text).chosen_answer
    assert answer is not None
    assert (answer.line, answer.code) == (6, "invalid_token")


def test_each_line_with_an_answer_is_one() -> None:
    text = (
        f'POST https://login.example.com/oauth2/token -> 200 {{"access_token":"{TOKEN}","token_type":"Bearer"}}\n'
        'GET https://api.example.com/a -> 401 {"message":"The incoming token has expired"}\n'
        'GET https://api.example.com/b -> 403 {"message":"Forbidden"}'
    )
    found = recognise(text)
    assert [(each.status, each.host) for each in found.answers] == [
        (200, "login.example.com"), (401, "api.example.com"), (403, "api.example.com"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ['{"errors":[{"message":"jwt expired","extensions":{"code":"UNAUTHENTICATED"}}]}',
     '{"fault":{"faultstring":"Invalid Access Token"}}'],
)  # fmt: skip
def test_a_document_that_tells_of_a_failure_is_an_answer(text: str) -> None:
    assert [each.kind for each in recognise(text).pieces] == [PieceKind.ANSWER]


@pytest.mark.parametrize(
    "words", ["Room 401", "I got 403 for the order 401", "10:00 paid 403 euros to Unauthorized Inc"]
)
def test_a_number_alone_is_no_answer(words: str) -> None:
    assert not recognise(f"{TOKEN}\n{words}").answers


def test_a_document_without_an_error_in_its_error_is_no_answer() -> None:
    assert not recognise('{"name":"x","version":"1.0.0","error":null,"title":"hello"}').answers


def test_a_password_in_a_url_is_named_and_in_no_repr() -> None:
    found = recognise("see https://bob:pa55word@db.example.com/x and https://example.com:8443/a@b")
    (secret,) = (each for each in found.pieces if each.kind is PieceKind.SECRET)
    assert (secret.place, secret.line) == ("URL", 1)
    assert "pa55word" not in repr(found)
