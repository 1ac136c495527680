"""What PyJWT does with parameters that a header calls critical: it understands b64, and looks whether it is there."""

from __future__ import annotations

from typing import Any

import pytest

from inspector.core.acceptance.judging import judge_for
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.checks.judge import judge_token
from inspector.core.checks.verdict import Expectation
from inspector.core.knowledge.acceptors import acceptor
from inspector.core.tokens.token import decode_unverified
from tests.core.acceptance.observed import CLAIMS, OF_SERVER, as_set_up, keys_of, signed, told
from tests.core.minting import NOW


@pytest.mark.parametrize(
    "id_, refusal",
    [("fastapi-tutorial", "401"), ("flask-jwt-extended", "422"), ("pyjwt-jwk-client", "401"), ("simplejwt", "401")],
)
def test_pyjwt_understands_b64_alone(id_: str, refusal: str) -> None:
    row = acceptor(id_)

    def answer(**header: Any) -> str:
        text = signed({"alg": "RS256", "kid": "rsa-1", **header}, {**CLAIMS, **OF_SERVER.get(id_, {})})
        keys = keys_of("own" if row.keys.own else "rsa")
        inspection = judge_token(decode_unverified(text), keys, Expectation(), NOW)
        return told(judge_for(row, PresentedToken(inspection), as_set_up(id_), NOW))

    assert answer() == answer(crit=["b64"], b64=True) == "yes"
    assert answer(crit=["b64"]) == answer(crit=["urn:x"], **{"urn:x": True}) == refusal
