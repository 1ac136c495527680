"""A text with a token and an answer is judged and explained as one: the answer by its own token, or by none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from inspector.core.checks.verdict import Expectation
from inspector.core.journeys.arrival import ArrivedScan, ArrivedToken, read_file
from inspector.core.journeys.inspect import inspect_text
from inspector.core.journeys.intake.arriving import text_for_intake
from inspector.core.journeys.intake.judged import ANSWER_ALONE, JudgedIntake, judge
from inspector.core.journeys.intake.recognising import recognise
from inspector.core.journeys.outcome import Outcome
from inspector.core.tokens.token import Token
from tests.core.journeys.intake.pasted_texts import JWKS, PASTED, TOKEN
from tests.core.minting import NOW, mint, with_claims

EXPIRED = mint(with_claims(exp=int(NOW) - 5000, iat=int(NOW) - 9000))


def _judged(text: str, now: float = NOW) -> JudgedIntake:
    def outcome_of(token: Token) -> Outcome:
        return inspect_text(token, Expectation(), now=now)

    return judge(recognise(text), text, outcome_of, now=now)


def _answered(token: str, said: str, date: str = "") -> str:
    head = f"Date: {date}\n" if date else ""
    return (
        f'curl https://api.example.com/a -H "Authorization: Bearer {token}"\nHTTP/1.1 401 Unauthorized\n{head}'
        f'Content-Type: application/json\n\n{{"error":"invalid_token","error_description":"{said}"}}\n'
    )


def test_the_answer_is_explained_by_the_token_that_was_sent() -> None:
    found = _judged(_answered(EXPIRED, "The token expired"))
    assert found.outcome is not None
    assert found.answer is not None
    assert found.answer.id == "expired-quoted"
    facts = found.answer.facts
    assert facts is not None
    assert (str(facts.answered), facts.it_said) == ("api.example.com answered 401", "“The token expired”")
    assert (facts.claim, facts.token, found.remark) == ("exp", True, None)


def test_an_answer_that_is_about_another_token_says_so() -> None:
    found = _judged(_answered(TOKEN, "The token expired"))
    assert str(found.remark) == (
        "This answer does not fit this token: it speaks of an expired token, and this one is in date. "
        "It may belong to another request."
    )


def test_what_was_in_date_when_the_answer_was_given_is_not_said_to_be_so_now() -> None:
    found = _judged(_answered(TOKEN, "The token expired", date="Wed, 18 Nov 2026 11:06:40 GMT"), now=NOW + 100_000)
    assert "was in date then" in str(found.remark)


def test_an_answer_without_a_token_is_explained_alone() -> None:
    found = _judged('HTTP/1.1 401 Unauthorized\n\n{"error":"invalid_token"}')
    assert found.outcome is None
    assert found.answer is not None
    assert found.remark == ANSWER_ALONE


def test_what_a_token_endpoint_refuses_is_about_no_token_of_the_text() -> None:
    found = _judged(f'{TOKEN}\n\nHTTP/1.1 400 Bad Request\n\n{{"error":"invalid_client"}}')
    assert found.outcome is not None
    assert found.answer is not None
    assert found.answer.facts is not None
    assert not found.answer.facts.token
    assert found.remark is None


@pytest.mark.parametrize("name", PASTED)
def test_every_text_is_judged_and_no_verdict_is_on_another_token(name: str) -> None:
    intake = recognise(PASTED[name].text)
    found = _judged(PASTED[name].text)
    assert (found.outcome is None) == (intake.token is None)
    assert (found.answer is None) == (intake.answer is None)
    for at, outcome in found.others:
        piece = intake.pieces[at]
        assert piece.token is not None
        assert outcome.inspection is not None
        assert outcome.inspection.token.text == piece.token.text
    assert len(found.others) == max(0, len(intake.tokens) - 1)


def test_who_answered_is_told_by_what_the_answer_shows() -> None:
    text = 'HTTP/1.1 401 Unauthorized\napigw-requestid: x\n\n{"message":"Unauthorized"}'
    answer = _judged(text).answer
    assert answer is not None
    assert answer.facts is not None
    assert str(answer.facts.answered) == "API Gateway answered 401"


def test_up_to_six_tokens_of_a_file_are_for_the_paste_form(tmp_path: Path) -> None:
    tokens = [mint(with_claims(jti=str(number))) for number in range(7)]
    for count in (1, 2, 6, 7):
        text = "\ufeffline\n" + "\n".join(tokens[:count]) + "\nHTTP/1.1 401 Unauthorized\n"
        path = tmp_path / "app.log"
        path.write_text(text, encoding="utf-8")
        arrived = read_file(path, NOW)
        assert isinstance(arrived, ArrivedToken if count == 1 else ArrivedScan)
        assert text_for_intake(arrived) == (text.removeprefix("\ufeff") if count < 7 else "")
        assert tokens[0] not in repr(arrived)


def test_a_file_with_an_answer_alone_is_for_the_paste_form_and_keys_are_not(tmp_path: Path) -> None:
    path = tmp_path / "answer.txt"
    for text, wanted in (
        ("HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\n", True),
        ("2026-11-30T10:00:00Z INFO nothing here.\n", False),
        (JWKS, False),
        (json.dumps({"log": {"entries": []}}), False),
    ):
        path.write_text(text, encoding="utf-8")
        assert (text_for_intake(read_file(path, NOW)) == text) is wanted


def test_a_file_of_more_than_a_megabyte_is_kept_whole_up_to_two(tmp_path: Path) -> None:
    path = tmp_path / "app.log"
    line = "2026-11-30T10:00:00Z INFO nothing here.\n"
    for repeated, kept in ((30_000, True), (60_000, False)):
        text = line * repeated + TOKEN + "\nHTTP/1.1 401 Unauthorized\n"
        path.write_text(text, encoding="utf-8")
        arrived = text_for_intake(read_file(path, NOW))
        assert arrived == (text if kept else TOKEN)
