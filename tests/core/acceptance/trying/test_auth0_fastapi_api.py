"""What auth0-fastapi-api 1.0.0b9 said of tokens that the tables of what was tried do not have, on 2026-11-30."""

from __future__ import annotations

from typing import Any

import pytest

from inspector.core.acceptance.judging import Judgement, judge_for
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.checks.judge import judge_token
from inspector.core.checks.verdict import Expectation
from inspector.core.knowledge.acceptors import acceptor
from inspector.core.tokens.token import decode_unverified
from tests.core.acceptance.further_faults import AUDIENCE, ISSUER, SCOPE, Fault, jwks, private, token_of
from tests.core.minting import NOW, b64, jwk_of, key_set

ID = "auth0-fastapi-api"
SET_UP = AcceptorSettings(issuer=ISSUER, audiences=(AUDIENCE,), scopes=(SCOPE,))
REFUSED = {
    "symmetric": (
        Fault({"iss": "https://login.other.example"}, {"alg": "HS256", "kid": "rsa-2019"}),
        "Symmetric algorithm 'HS256' is not supported. Only asymmetric algorithms (e.g., RS256) are allowed.",
    ),
    "http": (Fault({"iss": "http://login.orders.example"}), "Invalid token issuer format: invalid domain URL"),
    "path": (Fault({"iss": f"{ISSUER}/oauth2"}), "Invalid token issuer format: invalid domain URL"),
    "port": (Fault({"iss": f"{ISSUER}:8443"}), "Token issuer does not match the discovery issuer"),
    "slash": (Fault({"iss": f"{ISSUER}/"}), "Verified Token issuer does not match the discovery issuer"),
    "letters of the host": (
        Fault({"iss": "HTTPS://Login.orders.example/"}),
        "Verified Token issuer does not match the discovery issuer",
    ),
    "host alone": (Fault({"iss": "login.orders.example"}), "Verified Token issuer does not match the discovery issuer"),
    "empty": (Fault({"iss": ""}), "Token missing 'iss' claim"),
    "bound": (Fault({"cnf": {"jkt": "0ZcOCORZ"}}), "DPoP-bound token requires the DPoP authentication scheme"),
    "crit": (Fault(header={"crit": "x"}), "invalid_header_parameter_name: Invalid Header Parameter Name: crit"),
}


def _judged(text: str, keys: list[dict[str, Any]] | None, **request: Any) -> Judgement:
    inspection = judge_token(decode_unverified(text), None if keys is None else key_set(*keys), Expectation(), NOW)
    return judge_for(acceptor(ID), PresentedToken(inspection, **request), SET_UP, NOW)


@pytest.mark.parametrize("name", REFUSED)
def test_it_refuses_in_these_words(name: str) -> None:
    fault, says = REFUSED[name]
    reply = _judged(token_of(fault, int(NOW)), jwks(fault.keys, ID)).reply
    assert reply is not None
    assert reply.statuses == (401,)
    assert says in reply.says.format(alg="HS256")


def test_it_does_not_look_at_nbf_nor_at_what_the_key_is_for() -> None:
    early = Fault({"nbf": int(NOW) + 3600, "cnf": {"x5t#S256": "0ZcOCORZ"}})
    key = jwk_of(private("rsa-1"), kid="rsa-1", alg="RS512", use="sig")
    assert _judged(token_of(early, int(NOW)), [key]).reply is None


def test_scopes_are_words_with_any_white_space_between() -> None:
    assert _judged(token_of(Fault({"scope": f"orders/write\t{SCOPE}\n"}), int(NOW)), jwks("two", ID)).reply is None


def test_without_keys_in_reach_the_token_is_refused_and_another_scheme_is_a_bad_request() -> None:
    text = token_of(Fault(), int(NOW))
    down, basic = _judged(text, None, keys_down=True).reply, _judged(text, jwks("two", ID), scheme="Basic").reply
    assert down is not None
    assert down.says == "Failed to fetch JWKS: …"
    assert basic is not None
    assert (basic.statuses, basic.challenge) == ((400,), 'Bearer realm="api", DPoP algs="ES256"')


ENCRYPTED = ".".join((b64({"alg": "RSA-OAEP", "enc": "A256GCM"}), *["AAAA"] * 4))


@pytest.mark.parametrize("text, says", [("abcdefghijkl", "got …"), (ENCRYPTED, "got 5")])
def test_what_is_no_signed_jwt_has_not_three_segments(text: str, says: str) -> None:
    reply = _judged(text, jwks("two", ID)).reply
    assert reply is not None
    assert reply.says == f"Failed to parse token header: Invalid token format: expected 3 segments, {says}"
