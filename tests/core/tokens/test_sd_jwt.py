from __future__ import annotations

import time
from typing import Any

import pytest

from inspector.core.text.message import words
from inspector.core.tokens.sd_jwt import HASHES, SdJwt, told_path
from inspector.core.tokens.token import Kind, Token, decode_unverified
from tests.core.minting import b64, mint
from tests.core.tokens.disclosing import claims_with, disclosure, hashed, issued, presented

NAME, BIRTH = disclosure("given_name", "Ann"), disclosure("birthdate", "1990-01-01")


def form_of(token: Token) -> SdJwt:
    assert isinstance(token.form, SdJwt)
    return token.form


def read(text: str) -> Token:
    token = decode_unverified(text)
    assert token.kind is Kind.JWS
    return token


@pytest.mark.parametrize("binding", [False, True])
def test_it_is_kept_as_it_is(binding: bool) -> None:
    text = issued(claims_with([NAME]), [NAME])
    text = presented(text) if binding else text
    token = read(text)
    assert token.text == text
    assert token.claims is not None
    assert token.claims["given_name"] == "Ann"
    assert {"_sd", "_sd_alg"}.isdisjoint(token.claims)
    assert token.signing_input.decode() == text.split("~")[0].rpartition(".")[0]
    assert bool(form_of(token).key_binding) is binding
    assert read(token.text) == token


@pytest.mark.parametrize(
    "around", ["  {}\n", "Bearer {}", '"{}"', "vp_token={}&state=1", '{{"credential": "{}"}}', "it came as {} today"]
)
def test_it_is_taken_out_of_what_surrounds_it(around: str) -> None:
    text = presented(issued(claims_with([NAME]), [NAME]))
    assert read(around.format(text)).text == text


def test_it_is_put_together_where_it_was_wrapped() -> None:
    text = presented(issued(claims_with([NAME]), [NAME]))
    assert read("\n".join(text[at : at + 76] for at in range(0, len(text), 76))).text == text


def test_claims_inside_claims_and_elements_of_lists() -> None:
    street = disclosure("street", "Main St 1")
    address = disclosure("address", {"_sd": [hashed(street)], "country": "DE"})
    french, german = disclosure("FR"), disclosure({"code": "DE"})
    nations = [{"...": hashed(french)}, "US", {"...": hashed(german)}, {"...": hashed("decoy")}]
    claims = claims_with([address, "another decoy"], nationalities=nations)
    token = read(issued(claims, [street, german, address]))
    form = form_of(token)
    assert not form.problems
    assert token.claims is not None
    assert token.claims["address"] == {"country": "DE", "street": "Main St 1"}
    assert token.claims["nationalities"] == ["US", {"code": "DE"}]
    assert {told_path(each.path) for each in form.disclosed} == {"address", "address.street", "nationalities[1]"}
    assert form.undisclosed == 3


@pytest.mark.parametrize("name, algorithm", HASHES.items())
def test_hashes(name: str, algorithm: str) -> None:
    token = read(issued(claims_with([], _sd_alg=name, _sd=[hashed(NAME, algorithm)]), [NAME]))
    assert not form_of(token).problems
    assert len(form_of(token).disclosed) == 1


def test_the_hash_is_sha_256_where_none_is_named() -> None:
    assert form_of(read(issued(claims_with([NAME], _sd_alg=None), [NAME]))).disclosed


REFUSED: dict[str, tuple[dict[str, Any], list[str], str]] = {
    "not in the token": (claims_with([NAME]), [NAME, BIRTH], "Disclosure 2 has a hash that the token does not hold."),
    "changed": (claims_with([NAME]), [disclosure("given_name", "Bob")], "Disclosure 1 has a hash that the token"),
    "given twice": (claims_with([NAME]), [NAME, NAME], "The same disclosure stands in it more than once."),
    "hashed twice": (claims_with([NAME, NAME]), [NAME], "A hash stands in it more than once."),
    "hashed at two places": (claims_with([NAME], x={"_sd": [hashed(NAME)]}), [NAME], "A hash stands in it more than"),
    "there already": (claims_with([NAME], given_name="Bob"), [NAME], "The claim 'given_name' is disclosed though"),
    "named _sd": (claims_with([d := disclosure("_sd", [])]), [d], "the name '_sd', which is reserved"),
    "named ...": (claims_with([d := disclosure("...", 1)]), [d], "the name '...', which is reserved"),
    "of a list, as a claim": (claims_with([d := disclosure("x")]), [d], "A disclosure for an element of a list stands"),
    "of a claim, in a list": (claims_with([], x=[{"...": hashed(NAME)}]), [NAME], "A disclosure for a claim stands"),
    "of four members": (claims_with([d := disclosure("a", 1, 2)]), [d], "Disclosure 1 is not a list of a salt"),
    "no list": (claims_with([d := b64({"a": 1})]), [d], "Disclosure 1 is not a list of a salt"),
    "no JSON": (claims_with([d := b64(b"abc")]), [d], "Disclosure 1 is not a list of a salt"),
    "no base64url": (claims_with([d := "a+b/"]), [d], "Disclosure 1 is not base64url."),
    "empty": (claims_with([""]), ["", NAME], "Disclosure 1 is not base64url."),
    "hashes that are no list": (claims_with([], _sd="x"), [], "Its _sd is not a list of texts."),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_a_verifier_refuses(name: str) -> None:
    claims, disclosures, said = REFUSED[name]
    problems = words(form_of(read(issued(claims, disclosures))).problems)
    assert any(said in problem for problem in problems), problems


def test_a_lost_last_tilde_is_said() -> None:
    token = read(issued(claims_with([NAME]), [NAME]).removesuffix("~"))
    assert ["No tilde" in str(problem.message) for problem in token.problems] == [True]


@pytest.mark.parametrize("more", ["~" * 500_000, "~abc" * 200_000, f"~{NAME}" * 10_000])
def test_disclosures_without_end_cost_little(more: str) -> None:
    began = time.process_time()
    token = decode_unverified(issued(claims_with([NAME])) + more)
    assert time.process_time() - began < 2
    assert words(form_of(token).problems)[0].endswith("are not read.")


def test_disclosures_inside_one_another_without_end() -> None:
    chain = [disclosure("end", 1)]
    for _ in range(500):
        chain.append(disclosure("x", {"_sd": [hashed(chain[-1])]}))
    assert form_of(read(issued(claims_with([chain[-1]]), chain))).problems


@pytest.mark.parametrize(
    "text", ["~", "a~b", "a.b~c", "~~~~", f"{mint()}~", f"{mint()}~~", f"~{mint()}", f"{mint()}~x.y.z"]
)
def test_any_text_is_taken(text: str) -> None:
    assert decode_unverified(text).text


def test_nothing_of_it_is_in_a_repr() -> None:
    token = read(issued(claims_with([NAME]), [NAME]))
    assert "Ann" not in f"{token!r}{token.form!r}{form_of(token).disclosures!r}"
