from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Expectation
from tests.core.minting import NOW, b64, judge, jwk_of, key_for
from tests.core.tokens.disclosing import claims_with, disclosure, holder, issued, presented

NAME = disclosure("given_name", "Ann")
ANY = Expectation()


def verdict(inspection: Inspection, check: str) -> tuple[str, str | None]:
    return inspection.verdict.value, inspection.status(check)


def credential(**claims: Any) -> str:
    return issued(claims_with([NAME], **claims), [NAME])


@pytest.mark.parametrize("typ", ["dc+sd-jwt", "vc+sd-jwt", "example+sd-jwt", "JWT", "application/dc+sd-jwt"])
def test_a_good_one_is_valid(typ: str) -> None:
    inspection = judge(issued(claims_with([NAME]), [NAME], typ=typ), ANY)
    assert verdict(inspection, "disclosures") == ("valid", "passed")
    assert "SD-JWT" in inspection.check("kind").reason
    assert "given_name" in inspection.check("disclosures").reason
    assert "exp" not in {check.id for check in inspection.checks}
    assert "expires" not in inspection.reason


def test_its_signature_counts() -> None:
    text = credential()
    assert judge(text.replace("~", "A~", 1), ANY).verdict != "valid"
    assert judge(text, ANY, no_keys=True).verdict == "unverified"


def test_an_expired_one_is_rejected() -> None:
    assert verdict(judge(credential(exp=int(NOW) - 3600), ANY), "exp") == ("rejected", "failed")


@pytest.mark.parametrize("text", ['["s", "n", {"a": 1, "a": 2}]', '["s", "n", NaN]', '\ufeff["s", "n", 1]'])
def test_a_disclosure_that_programs_may_read_differently(text: str) -> None:
    odd = b64(text.encode())
    assert verdict(judge(issued(claims_with([odd]), [odd]), ANY), "disclosures") == ("rejected", "failed")


def test_a_disclosure_that_does_not_belong_to_it() -> None:
    inspection = judge(issued(claims_with([NAME]), [NAME, disclosure("admin", True)]), ANY)
    assert verdict(inspection, "disclosures") == ("rejected", "failed")
    assert inspection.reason == "It has disclosures that do not belong to it."
    assert "admin" not in (inspection.token.claims or {})


@pytest.mark.parametrize("hash_", ["sha-256-32", "md5", 7, "x" * 300])
def test_a_hash_not_known_here_leaves_it_unverified(hash_: object) -> None:
    inspection = judge(credential(_sd_alg=hash_), ANY)
    assert verdict(inspection, "disclosures") == ("unverified", "not_checked")
    assert "its disclosures cannot be checked here" in inspection.reason


def test_a_good_presentation() -> None:
    inspection = judge(presented(credential()), ANY)
    assert verdict(inspection, "key_binding") == ("valid", "passed")
    assert "https://verifier.example" in inspection.check("key_binding").reason
    assert "n-1" in inspection.check("key_binding").reason


def test_without_key_binding() -> None:
    assert judge(credential(), ANY).check("key_binding").note
    assert judge(credential(cnf=None), ANY).status("key_binding") is None


BAD: dict[str, tuple[str, str]] = {
    "another key": (presented(credential(), key=key_for("ES256")), "another key than the one in cnf"),
    "another algorithm": (presented(credential(), alg="ES384", key=key_for("ES384")), "another key than the one"),
    "another type": (presented(credential(), typ="JWT"), "of another type"),
    "another presentation": (presented(credential(), sd_hash="x"), "about another text (sd_hash)"),
    "no sd_hash": (presented(credential(), sd_hash=None), "without sd_hash"),
    "no nonce": (presented(credential(), nonce=None), "without nonce"),
    "no iat": (presented(credential(), iat=None), "without iat"),
    "iat no date": (presented(credential(), iat="now"), "without iat"),
    "from the future": (presented(credential(), iat=int(NOW) + 3600), "from the future"),
    "no key": (presented(credential(cnf=None)), "no key to check it with"),
    "cut off": (presented(credential())[:-30].rpartition(".")[0], "cannot be read"),
    "expired by itself": (presented(credential(), exp=int(NOW) - 60), "not in date"),
    "exp no date": (presented(credential(), exp="x"), "not in date"),
    "not yet in date": (presented(credential(), nbf=int(NOW) + 60), "not in date"),
    "an extension": (presented(credential(), header={"crit": ["x"], "x": 1}), "needs an extension"),
    "an extension known": (presented(credential(), header={"crit": ["b64"], "b64": True}), "needs an extension"),
    "a disclosure taken away": (presented(credential()).replace(f"{NAME}~", ""), "about another text (sd_hash)"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_presentation_that_a_verifier_refuses(name: str) -> None:
    text, said = BAD[name]
    inspection = judge(text, ANY)
    assert verdict(inspection, "key_binding") == ("rejected", "failed")
    assert said in inspection.reason


@pytest.mark.parametrize("cnf", [{"kid": "1"}, {"jku": "https://a"}, {"jwk": {"kty": "new"}}])
def test_a_key_that_cannot_be_used_leaves_it_unverified(cnf: dict[str, Any]) -> None:
    assert verdict(judge(presented(credential(cnf=cnf)), ANY), "key_binding") == ("unverified", "not_checked")


def test_a_private_key_in_cnf_is_passed_over() -> None:
    bound = {"jwk": jwk_of(holder(), kid=None) | {"d": "AA"}}
    assert judge(presented(credential(cnf=bound)), ANY).status("key_binding") == "passed"


@pytest.mark.parametrize(
    "audience, status", [("https://verifier.example", "passed"), ("https://other.example", "failed")]
)
def test_the_audience_expected_is_whom_it_was_presented_to(audience: str, status: str) -> None:
    assert judge(presented(credential()), replace(ANY, audiences=(audience,))).status("aud") == status


def test_it_is_no_access_token() -> None:
    inspection = judge(credential(), replace(ANY, token_use="access"))
    assert verdict(inspection, "kind") == ("rejected", "failed")


@pytest.mark.parametrize("text", [credential(), presented(credential())], ids=["credential", "presentation"])
def test_no_changed_character_leaves_it_valid(text: str) -> None:
    assert judge(text, ANY).verdict == "valid"
    dice = random.Random(9901)  # noqa: S311 - no secret is made of it
    for _ in range(150):
        at = dice.randrange(len(text) - 1)
        new = dice.choice("ABCabc019-_~.= ")
        changed = f"{text[:at]}{new}{text[at + 1 :]}"
        if changed != text:
            assert judge(changed, ANY).verdict != "valid", (at, text[at], new)
