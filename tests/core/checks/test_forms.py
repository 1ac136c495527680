"""Forms of signed tokens besides the compact one: JWS in JSON (RFC 7515 section 7.2), and nested tokens."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from inspector.core.checks.inspection import OF_OTHERS
from inspector.core.checks.judge import judge_inner
from inspector.core.checks.kind import is_usual, with_kind
from inspector.core.checks.verdict import Expectation
from inspector.core.tokens.json_serialisation import JsonForm
from inspector.core.tokens.token import decode_unverified
from tests.core.minting import (
    CLAIMS,
    EXPECTED,
    KID,
    NOW,
    b64,
    judge,
    jwk_of,
    key_for,
    mint,
    rsa_key,
    sign,
    with_claims,
)
from tests.core.tokens.disclosing import claims_with, disclosure, holder, issued, presented

ANY = Expectation()


def flattened(text: str, **more: Any) -> dict[str, Any]:
    """The JSON of a compact token; None takes a member away."""
    header, payload, signature = text.split(".")
    members = {"protected": header, "payload": payload, "signature": signature, **more}
    return {name: value for name, value in members.items() if value is not None}


def general(payload: dict[str, Any], *signed: dict[str, Any]) -> str:
    return json.dumps({"payload": b64(payload), "signatures": [*signed]})


def signature(payload: dict[str, Any], header: dict[str, Any], key: Any = None) -> dict[str, Any]:
    """One entry of signatures."""
    protected = b64(header)
    made = sign(f"{protected}.{b64(payload)}".encode(), header["alg"], key)
    return {"protected": protected, "signature": b64(made)}


@pytest.mark.parametrize("indent", [None, 2, "\t"])
@pytest.mark.parametrize("around", ["{}", "\n {} \n\n"])
def test_one_signature_is_judged_as_the_compact_form(indent: Any, around: str) -> None:
    text = around.format(json.dumps(flattened(mint()), indent=indent))
    inspection = judge(text)
    assert inspection.verdict == "valid"
    assert inspection.token.text == text.strip()
    assert inspection.token.claims == CLAIMS
    assert "JSON" in inspection.check("structure").reason
    assert judge(inspection.token.text).verdict == "valid"


@pytest.mark.parametrize(
    "around",
    [
        "2026-11-29 12:00:01 DEBUG POST https://ca.example/order {}",
        "curl -d '{}' https://a.example", "```json\n{}\n```",
        '{{"level": "debug", "msg": {}}}',
    ],
)  # fmt: skip
def test_it_is_taken_out_of_what_surrounds_it(around: str) -> None:
    text = json.dumps(flattened(mint()), indent=1)
    text = json.dumps(text) if "msg" in around else text
    inspection = judge(around.format(text))
    assert (inspection.verdict, inspection.status("cleanup")) == ("valid", "warning")


@pytest.mark.parametrize("place", ["before", "behind"])
def test_of_json_inside_json_the_outer_one_is_the_token(place: str) -> None:
    good, forged = flattened(mint()), flattened(mint(key=rsa_key("other")))
    for inner, outer, verdict in ((good, forged, "rejected"), (forged, good, "valid")):
        members = {"x": inner, **outer} if place == "before" else {**outer, "x": inner}
        for text in (json.dumps(members), f"log: {json.dumps(members)}"):
            assert judge(text).verdict == verdict, text


@pytest.mark.parametrize(
    "form, tokens",
    [
        ("{json} {other}", 2),
        ("{other} {json}", 2),
        ("{json}\n{other_json}", 2),
        ("curl -d '{json}' -H 'Authorization: Bearer {other}'", 2),
        ('{{"log": "{escaped}", "old": "{other}"}}', 2),
        ("{json}", 1),
        ("curl -d '{json}'", 1),
        ('{{"log": "{escaped}"}}', 1),
    ],
)
def test_another_token_beside_the_json_is_told_of(form: str, tokens: int) -> None:
    made, other = json.dumps(flattened(mint())), mint(key=rsa_key("other"))
    other_json, escaped = json.dumps(flattened(other)), json.dumps(made)[1:-1]
    token = decode_unverified(form.format(json=made, other=other, other_json=other_json, escaped=escaped))
    assert token.tokens == tokens
    assert ("in which another token stands" in str(token.cleanups)) is (tokens == 2)


SD = issued(claims_with([disclosure("n", 1)]), [])
UNSOUND: list[dict[str, Any]] = [
    {"disclosures": [1]}, {"disclosures": "x"}, {"disclosures": {}}, {"disclosures": None}, {"kb_jwt": 5},
    {"disclosures": [], "kb_jwt": None}, {"disclosures": ["a~b"]}, {"disclosures": [], "kb_jwt": "a~b.c.d"},
    {"disclosures": [disclosure("n", 1)], "alg": "none"}, {"disclosures": [], "crit": ["x"]}, {"kb_jwt": "x"},
]  # fmt: skip


@pytest.mark.parametrize("header", UNSOUND, ids=json.dumps)
def test_an_sd_jwt_in_json_that_is_not_sound(header: dict[str, Any]) -> None:
    made = flattened(SD.rstrip("~"))
    assert judge(json.dumps(made | {"header": {"disclosures": [disclosure("n", 1)]}}), ANY).verdict == "valid"
    assert judge(json.dumps(made | {"header": header}), ANY).verdict == "rejected"


@pytest.mark.parametrize("form", ["{}", '"{}"', " {}", "Bearer {}", "{}\n", "x={}"])
def test_a_key_binding_in_json_is_taken_as_it_stands(form: str) -> None:
    text, _, binding = presented(issued(claims_with([], cnf={"jwk": jwk_of(holder())}))).rpartition("~")
    header = {"disclosures": [], "kb_jwt": form.format(binding)}
    inspection = judge(json.dumps(flattened(text, header=header)), ANY)
    assert (inspection.status("key_binding"), inspection.verdict) == (
        ("passed", "valid") if form == "{}" else ("failed", "rejected")
    )


def test_a_member_twice_in_the_json_of_an_sd_jwt() -> None:
    made = flattened(SD.rstrip("~"), header={"disclosures": []})
    text = f'{{"payload": "{b64(with_claims(sub="admin"))}", {json.dumps(made)[1:]}'
    assert judge(text, ANY).verdict == "rejected"


@pytest.mark.parametrize("tail", ["~", "~~", "~WyJhIiwgImIiXQ~", "~x", "~{other}"])
def test_nothing_may_stand_behind_a_nested_token(tail: str) -> None:
    nested = mint(mint().encode(), cty="JWT")
    assert judge(nested).verdict == "valid"
    assert judge(nested + tail.format(other=mint(key=rsa_key("other")))).verdict == "malformed"


def test_an_sd_jwt_in_json() -> None:
    name = disclosure("given_name", "Ann")
    issuer_jwt, _, binding = presented(issued(claims_with([name]), [name])).split("~")
    header = {"disclosures": [name], "kb_jwt": binding}
    text = json.dumps(flattened(issuer_jwt, header=header), indent=2)
    inspection = judge(text, ANY)
    assert (inspection.verdict, inspection.status("key_binding")) == ("valid", "passed")
    assert (inspection.token.claims or {})["given_name"] == "Ann"
    assert inspection.token.text == text
    forged = flattened(issuer_jwt, header=header | {"disclosures": [name, disclosure("admin", True)]})
    assert judge(json.dumps(forged), ANY).verdict == "rejected"


CHANGED: dict[str, tuple[dict[str, Any], str, str]] = {
    "another payload": (flattened(mint(), payload=b64(with_claims(sub="admin"))), "rejected", "changed after signing"),
    "another signature": (flattened(mint(), signature="AAAA"), "rejected", "cut short"),
    "no signature": (flattened(mint(), signature=""), "rejected", "has no signature"),
    "expired": (flattened(mint(with_claims(exp=1))), "rejected", "expired"),
    "the same name twice": (flattened(mint(), header={"kid": KID}), "rejected", "programs may read differently"),
    "crit unprotected": (flattened(mint(), header={"crit": ["x"]}), "rejected", "programs may read differently"),
    "payload no JSON": (flattened(mint(b"hello")), "malformed", "payload"),
    "no base64url": (flattened(mint(), payload="a b"), "malformed", "base64url"),
}


@pytest.mark.parametrize("name", CHANGED)
def test_what_is_wrong_with_it_is_said(name: str) -> None:
    members, verdict, words = CHANGED[name]
    inspection = judge(json.dumps(members))
    assert (inspection.verdict, words in inspection.reason) == (verdict, True), inspection.reason


@pytest.mark.parametrize(
    "members",
    [
        {}, {"payload": "e30"}, {"payload": "e30", "signatures": []},
        {"payload": 7, "signature": "x", "protected": "y"},
        {"payload": "e30", "signature": "x"}, {"payload": "e30", "signatures": ["x"]}, {"access_token": "opaque"},
        {"payload": "e30", "signatures": [{"protected": 1, "signature": "x"}]},
    ],
)  # fmt: skip
def test_other_json_is_none(members: dict[str, Any]) -> None:
    assert decode_unverified(json.dumps(members)).form is None


def test_a_name_that_stands_twice_in_the_json() -> None:
    text = json.dumps(flattened(mint()))
    assert judge(text[:-1] + ', "signature": "AAAA"}').verdict == "rejected"


def test_the_unprotected_header_gives_hints_and_no_more() -> None:
    made = signature(CLAIMS, {"alg": "RS256"}) | {"header": {"kid": KID, "typ": "at+jwt"}}
    inspection = judge(json.dumps({"payload": b64(CLAIMS), **made}))
    assert inspection.verdict == "valid"
    assert inspection.check("unprotected").note
    assert "typ" not in (inspection.token.header or {})


def test_an_algorithm_that_nothing_protects_is_a_warning() -> None:
    made = b64(sign(f".{b64(CLAIMS)}".encode()))
    text = json.dumps({"payload": b64(CLAIMS), "signature": made, "header": {"alg": "RS256", "kid": KID}})
    inspection = judge(text)
    assert (inspection.verdict, inspection.status("unprotected")) == ("valid", "warning")
    confused = json.dumps({"payload": b64(CLAIMS), "signature": made, "header": {"alg": "HS256", "kid": KID}})
    assert judge(confused).verdict == "rejected"


GOOD = signature(CLAIMS, {"alg": "RS256", "kid": KID})
WRONG = GOOD | {"signature": "A" * 342}
UNKNOWN = signature(CLAIMS, {"alg": "ES256", "kid": "other"}, key_for("ES256"))


@pytest.mark.parametrize(
    "signed, verdict, said",
    [
        ((GOOD, UNKNOWN), "valid", "Signature 1 fits its key. Signature 2 was not checked"),
        ((UNKNOWN, GOOD), "valid", "Signature 2 fits its key."),
        ((WRONG, GOOD), "valid", "Signature 1 does not fit its key. Signature 2 fits its key."),
        ((UNKNOWN, WRONG), "unverified", "Signature 2 does not fit its key."),
        ((WRONG, UNKNOWN), "rejected", "Signature 1 does not fit its key."),
        ((UNKNOWN, UNKNOWN), "unverified", "Signature 2 was not checked"),
    ],
)
def test_each_of_several_signatures_is_judged(signed: tuple[dict[str, Any], ...], verdict: str, said: str) -> None:
    inspection = judge(general(CLAIMS, *signed))
    assert inspection.verdict == verdict
    assert said in inspection.check("signatures").reason


def test_a_hundred_signatures_cost_no_more_than_a_few() -> None:
    inspection = judge(general(CLAIMS, *[GOOD] * 100))
    assert isinstance(inspection.token.form, JsonForm)
    assert "84 more were not read" in inspection.check("signatures").reason


def test_an_acme_request() -> None:
    key = key_for("ES256")
    header = {"alg": "ES256", "nonce": "n", "url": "https://ca.example/new-acct", "jwk": jwk_of(key, kid=None)}
    for payload in (b'{"termsOfServiceAgreed": true}', b""):
        protected, body = b64(header), b64(payload)
        made = b64(sign(f"{protected}.{body}".encode(), "ES256", key))
        text = json.dumps({"protected": protected, "payload": body, "signature": made}, indent=2)
        inspection = judge(text, ANY, no_keys=True)
        assert inspection.verdict == "unverified"
        assert inspection.reason.startswith("ACME request: its signature fits the key in its own header")
        assert "nothing ever ends it" not in " ".join(check.reason for check in inspection.told())


# --- nested tokens ---


@pytest.mark.parametrize("header", [{"cty": "JWT"}, {"cty": "jwt"}, {}, {"cty": "application/jwt", "typ": "JWT"}])
def test_a_nested_token_is_shown_with_both_verdicts(header: dict[str, Any]) -> None:
    outer = judge(mint(mint().encode(), **header))
    assert outer.verdict == "valid"
    assert outer.token.claims is None
    assert "judged" in outer.reason
    inner = judge_inner(outer)
    assert inner is not None
    assert (inner.verdict, inner.token.claims) == ("valid", CLAIMS)
    assert judge_inner(inner) is None


INNER: dict[str, tuple[str, Expectation, str, str]] = {
    "expired": (mint(with_claims(exp=1)), ANY, "rejected", "rejected"),
    "of another issuer": (mint(with_claims(iss="https://other.example")), EXPECTED, "rejected", "rejected"),
    "without the scopes": (mint(with_claims(scope="x")), EXPECTED, "rejected", "rejected"),
    "an ID token": (mint(with_claims(token_use="id")), EXPECTED, "rejected", "rejected"),
    "signed by somebody else": (mint(kid="other", key=rsa_key("other")), EXPECTED, "valid", "unverified"),
    "unsigned": (mint(alg="RS256").rpartition(".")[0] + ".", EXPECTED, "valid", "rejected"),
    "encrypted": (f"{b64({'alg': 'dir', 'enc': 'A256GCM'})}..AAAA.AAAA.AAAA", EXPECTED, "unverified", "unverified"),
    "not readable": (f"{b64({'alg': 'RS256'})}.AAAA.AAAA", ANY, "rejected", "malformed"),
}


@pytest.mark.parametrize("name", INNER)
def test_what_the_inner_token_claims_counts(name: str) -> None:
    text, expected, outer_verdict, inner_verdict = INNER[name]
    outer = judge(mint(text.encode(), cty="JWT"), expected)
    inner = judge_inner(outer)
    assert inner is not None
    assert (outer.verdict, inner.verdict) == (outer_verdict, inner_verdict), outer.reason


def test_an_outer_token_with_a_wrong_signature_is_rejected() -> None:
    assert judge(mint(mint().encode(), key=rsa_key("other"), cty="JWT")).verdict == "rejected"
    assert judge(mint(mint().encode(), cty="JWT"), no_keys=True).verdict == "unverified"


def test_many_tokens_inside_one_another() -> None:
    text = mint()
    for _ in range(12):
        text = mint(text.encode(), cty="JWT")
    assert judge(text, replace(EXPECTED, scopes=())).verdict == "rejected"


def test_a_token_of_one_second_inside_is_still_asked_for_its_dates() -> None:
    outer = judge(mint(mint(mint(with_claims(exp=int(NOW) - 3600)).encode()).encode()), ANY)
    assert (outer.verdict, outer.first_failed) == ("rejected", "nested")


# --- what is left out ---


def test_the_checks_that_usual_tokens_do_without_have_no_answer_for_them() -> None:
    for expected in (EXPECTED, ANY, replace(ANY, scopes=("x",)), replace(ANY, token_use="id")):
        for claims in (CLAIMS, {"iss": "x", "exp": 1}, {"scope": "a", "nonce": "n"}, {"typ": "Bearer"}, {}):
            case = with_kind(judge(mint(claims), expected).case)
            assert is_usual(case)
            assert [check(case) for check in OF_OTHERS] == [None] * len(OF_OTHERS)
