from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from inspector.core.checks.verdict import Expectation
from inspector.core.comparison.comparison import compare
from inspector.core.diagnosis.pasted import diagnose_text
from inspector.core.journeys.inspect import inspect_text
from inspector.core.journeys.outcome import Outcome
from inspector.core.knowledge.claims import Where, term_of
from inspector.core.network.exchange import Exchange, Response, Sent
from inspector.core.report.comparison import comparison_json, comparison_markdown, comparison_text
from inspector.core.report.cover import USUAL, Cover
from inspector.core.report.diagnosis import diagnosis_json, diagnosis_markdown, diagnosis_text
from inspector.core.report.json_text import dumps
from inspector.core.report.outcome import inspection_json, outcome_json_text, outcome_markdown, outcome_text
from inspector.core.report.ticket.concealing import Concealment
from inspector.core.text.masking import SECRET
from inspector.core.text.message import message
from tests.core.checks.test_attacks import unsigned
from tests.core.checks.test_recorded_verdicts import SCENARIOS
from tests.core.minting import NOW, judge, mint, with_claims
from tests.core.tokens.disclosing import claims_with, disclosure, issued, presented

SECRETS: dict[str, Any] = {
    "clientSecret": "hunter22",
    "client_secret": "correct horse battery staple",
    "api_key": "ak-123456",
    "https://example.com/refreshToken": "Zq7sExampleSecret9x",
    "upstream": {"password": "letmein!", "list": ["Zq7sExampleSecret9y"]},
    "whatever": "kT9vQ2pLz8XwN4rB7sYd3mHc6jFg1aEe",
    "key": {"kty": "oct", "k": "AyM1SysPpbyDfgZld3umj1qzKObwVMko"},
    "note": "the password is s3cr3tpw",
    "uri": "https://user:pa55word@example.com/",
}
HIDDEN = (
    "hunter22", "correct horse", "ak-123456",
    "Zq7sExample", "letmein!", "kT9vQ2pLz8", "AyM1SysP", "s3cr3tpw", "pa55word",
)  # fmt: skip
KNOWN: dict[str, Any] = {
    "iss": "https://id.example.com", "sub": "7Fjfp0ZBr1KtDRbnfVdmIw", "aud": "api://orders", "scope": "orders/read",
    "exp": 4000000000, "token_use": "access", "client_id": "4h1exampleclientid0001abcd", "jti": "Rk2pJtiOfIt4x-1",
    "cnf": {"jkt": "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"}, "azp": "4h1exampleclientid0001abcd",
    "nonce": "n-0S6_WzA2MjAbCdEf1234",
    "at_hash": "77QmUPtjPfzWtF2AnpK9RQ", "sid": "08a5019c-17e1-4977-8f42-65a12843ea02",
}  # fmt: skip
WHO: dict[str, Any] = {
    "sub": "u-1234", "client_id": "orders-worker", "username": "ann.smith", "email": "ann@example.com",
    "name": "Ann Smith", "phone_number": "+49123456789", "act": {"sub": "u-99"}, "aud": "orders-worker",
}  # fmt: skip
NAMES = ("u-1234", "orders-worker", "ann.smith", "ann@example.com", "Ann Smith", "+49123456789", "u-99")


def judged(claims: dict[str, Any], **expected: Any) -> Outcome:
    return inspect_text(unsigned({"alg": "RS256", "kid": "k-1"}, claims), Expectation(**expected), now=NOW)


def reports(outcome: Outcome) -> list[str]:
    return [outcome_text(outcome), outcome_markdown(outcome), outcome_json_text(outcome)]


def test_no_secret_of_a_claim_is_in_any_form_of_a_report() -> None:
    outcome = Cover().outcome(judged({**KNOWN, **SECRETS}))
    for report in reports(outcome):
        assert not [one for one in HIDDEN if one in report]
    claims = json.loads(reports(outcome)[2])["claims"]
    assert claims["clientSecret"] == claims["whatever"] == claims["upstream"]["password"] == SECRET
    assert claims["note"] == f"the password is {SECRET}"
    assert claims["uri"] == f"https://user:{SECRET}@example.com/"


DISCLOSED = disclosure("password", "hunter22")
MANY: dict[str, str] = {
    "nested": mint(mint({**KNOWN, **SECRETS}).encode(), cty="JWT"),
    "nested twice": mint(mint(mint({**KNOWN, **SECRETS}).encode()).encode(), cty="JWT"),
    "SD-JWT": issued(claims_with([DISCLOSED], **SECRETS), [DISCLOSED]),
    "key-binding JWT": presented(issued(claims_with([DISCLOSED]), [DISCLOSED]), api_key="ak-123456"),
    "key-binding header": presented(issued(claims_with([])), header={"clientSecret": "hunter22"}),
    "JSON": json.dumps(
        dict(zip(("protected", "payload", "signature"), mint(SECRETS).split("."), strict=True))
        | {"header": {"clientSecret": "hunter22", "whatever": "kT9vQ2pLz8XwN4rB7sYd3mHc6jFg1aEe"}}
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", MANY)
def test_no_secret_of_a_token_of_several_parts_is_in_a_report(name: str) -> None:
    outcome = inspect_text(MANY[name], Expectation(), now=NOW)
    assert [one for one in HIDDEN if one in "".join(reports(outcome))]
    for report in reports(Cover().outcome(outcome)):
        assert not [one for one in HIDDEN if one in report]


def test_a_token_inside_names_nobody_where_that_is_asked_for() -> None:
    outcome = inspect_text(mint(mint({**KNOWN, **WHO}).encode(), cty="JWT"), Expectation(), now=NOW)
    for report in reports(Cover(who=True).outcome(outcome)):
        assert not [one for one in NAMES if one in report]


def test_the_values_of_known_claims_are_shown() -> None:
    outcome = judged(KNOWN)
    assert reports(Cover().outcome(outcome)) == reports(outcome)


def test_all_is_shown_where_that_is_asked_for() -> None:
    outcome = judged({**KNOWN, **SECRETS})
    assert reports(Cover(secrets=False).outcome(outcome)) == reports(outcome)


def test_no_whole_token_is_in_a_report() -> None:
    inner = unsigned({"alg": "RS256"}, {"sub": "a" * 30})
    for report in reports(Cover().outcome(judged({"sub": inner, "upstream": inner, "list": [inner]}))):
        assert inner[:20] not in report


def test_the_verdict_stays() -> None:
    outcome = judged({**KNOWN, **SECRETS, **WHO}, client_ids=("someone-else",))
    covered = Cover(who=True).outcome(outcome)
    assert outcome.inspection is not None
    assert covered.inspection is not None
    assert covered.inspection.verdict is outcome.inspection.verdict
    assert [fact.id for fact in covered.inspection.checks] == [fact.id for fact in outcome.inspection.checks]


def test_a_report_names_nobody_where_that_is_asked_for() -> None:
    outcome = Cover(who=True).outcome(judged({**KNOWN, **WHO}, client_ids=("billing-worker",)))
    for report in reports(outcome):
        assert not [name for name in (*NAMES, "billing-worker") if name in report]
    document = json.loads(reports(outcome)[2])
    assert document["claims"]["sub"] == "<subject 1>"
    assert document["claims"]["act"] == {"sub": "<subject 2>"}
    assert document["claims"]["aud"] == document["claims"]["client_id"] == "<client 2>"
    client = next(check for check in document["checks"] if check["id"] == "client_id")
    assert (client["expected"], client["actual"]) == ("<client 1>", "<client 2>")


def test_a_short_name_is_not_taken_out_of_words() -> None:
    outcome = Cover(who=True).outcome(judged({"sub": "e", "name": "Ann", "note": "Annual Ann, e"}))
    claims = json.loads(reports(outcome)[2])["claims"]
    assert claims == {"sub": "<subject 1>", "name": "<name 1>", "note": "Annual <name 1>, e"}


def test_the_request_and_its_answer_name_nobody() -> None:
    sent = Sent("POST", "https://id.example.com/token?client_id=orders-worker", (("X-User", "ann@example.com"),), "")
    body = b'{"error":"invalid_client","error_description":"Client \'orders-worker\' of ann@example.com"}'
    response = Response(400, "Bad Request", (("X-For", "orders-worker"),), body, 1.0, NOW)
    exchange = Exchange(replace(sent, body="client_id=orders-worker&username=ann.smith"), NOW, response=response)
    why = diagnose_text(f"HTTP/1.1 400\n\n{body.decode()}")
    for report in reports(Cover(who=True).outcome(Outcome("", NOW, exchange=exchange, why=why))):
        assert not [name for name in NAMES if name in report]
        assert "invalid_client" in report or "invalid\\_client" in report


@pytest.mark.parametrize(
    "text",
    [
        '{"error":"invalid_grant","error_description":"User ann@example.com is disabled"}',
        '{"error":"x","client_id":"orders-worker","sub":"u-1234"}',
        "client_id=orders-worker&username=ann.smith&scope=a",
        "AADSTS700016: Application with identifier 'orders-worker' was not found in the directory.",
        "Client 'orders-worker' is unknown",
        "user: ann.smith",
    ],
)
def test_an_explained_answer_names_nobody(text: str) -> None:
    cover = Cover(who=True)
    cover.learn_text(text)
    told = cover.explained(diagnose_text(text)).told()
    for report in (diagnosis_text(told), diagnosis_markdown(told), dumps(diagnosis_json(told))):
        assert not [name for name in NAMES if name in report]


def test_two_tokens_compared_keep_what_tells_them_apart() -> None:
    cover = Cover(who=True, apart=True)
    first = judged({**KNOWN, **WHO, "clientSecret": "hunter22"}).inspection
    second = judged({**KNOWN, **WHO, "sub": "u-77", "clientSecret": "hunter33"}).inspection
    assert first is not None
    assert second is not None
    found, before = cover.comparison(compare(first, second)), compare(first, second)
    assert found.differing == before.differing == 2
    for report in (
        comparison_text(found, ("a", "b"), everything=True),
        comparison_markdown(found, ("a", "b"), everything=True),
        dumps(comparison_json(found, ("a", "b"))),
    ):
        assert not [name for name in (*NAMES, "u-77", "hunter") if name in report]


def test_what_a_server_says_of_a_token_shows_no_secret() -> None:
    said = {"active": True, "exp": 4000000000, "client_id": "4h1exampleclientid0001abcd", **SECRETS}
    covered = Cover().members(said)
    assert not [one for one in HIDDEN if one in json.dumps(covered)]
    assert covered["client_id"] == said["client_id"]
    assert covered["active"] is True


def test_whatever_is_found_is_told_with_labels_too() -> None:
    """Every fact has values of its own kinds, such as a moment from which others are counted."""
    for name, make in SCENARIOS.items():
        inspection = make()
        covered = Cover(who=True).inspection(inspection)
        assert covered.verdict is inspection.verdict, name
        told = [[check.id for check in each.told(NOW)] for each in (covered, inspection)]
        assert told[0] == told[1], name
        assert inspection_json(covered)["verdict"] == inspection.verdict, name


@pytest.mark.parametrize("where, name", [(where, name) for where, names in USUAL.items() for name in sorted(names)])
def test_what_is_known_without_the_table_is_in_it(where: Where, name: str) -> None:
    term = term_of(name, where, "generic")
    assert term is not None
    assert not term.prefix


def test_a_number_that_a_sentence_reckons_with_is_not_taken_for_a_claim() -> None:
    cover = Concealment(public=True)
    cover.learn(judge(mint(with_claims(acme_level=60))))
    assert str(cover.value(message("up to {leeway:duration} and {n}", leeway=60, n=60))).startswith("up to 1 min and ")
