"""Whether the rows of gateways and frameworks come to what their sources say: of each token, and in which words."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from inspector.core.acceptance.judging import Acceptance, Judgement, judge_for
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.acceptance.replying import reply_log
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.acceptance.words import passed_line, reply_text, sentence
from inspector.core.checks.judge import judge_token
from inspector.core.checks.verdict import Expectation
from inspector.core.keys.key import KeySet
from inspector.core.knowledge.acceptors import acceptor
from inspector.core.tokens.token import decode_unverified
from tests.core.acceptance.gateway_cells import HTTPS, TABLES
from tests.core.acceptance.observed import API, AT, CLAIMS, HEADERS, ISSUER, changed, keys_of, signed
from tests.core.minting import NOW, jwk_of, key_set, rsa_key

FORGED = "forged"

MORE: Mapping[str, Mapping[str, Any]] = {
    "no-iat": {"iat": None},
    "no-nbf": {"nbf": None},
    "no-dates": {"iat": None, "nbf": None, "exp": None},
    "exp-word": {"exp": "tomorrow"},
    "exp-before-iat": {"iat": AT + 3600, "exp": AT + 3500},
    "exp-before-nbf": {"nbf": AT + 200, "exp": AT + 100},
    "exp-negative": {"exp": -5},
    "aud-number": {"aud": 7},
    "aud-plain": {"aud": API.removeprefix("https://")},
    "aud-http": {"aud": API.replace("https://", "http://") + "/"},
    "other-iss": {"iss": "https://other.example"},
    "bound-to-key": {"cnf": {"jkt": "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"}},
    "bound-to-certificate": {"cnf": {"x5t#S256": "bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2"}},
    "key": {"key": "orders-consumer"},
    "other-key": {"key": "somebody"},
    "upn": {"upn": "orders@example.com", "sub": None},
    "groups": {"groups": ["orders/read"]},
}
"""Claims that are changed, beside those of the tables of real servers."""
MORE_HEADERS: Mapping[str, Mapping[str, Any]] = {
    "typ-small": {"typ": "jwt"}, "rs512": {"alg": "RS512"}, "kid-of-ec": {"kid": "ec-1"}, "kid-number": {"kid": 17},
}  # fmt: skip


def token_with(*faults: str, issuer: str = ISSUER) -> str:
    """A token in which each of these things is changed: "exp-61" is 61 s ago, "nbf+61" in 61 s."""
    header: dict[str, Any] = {"alg": "RS256", "typ": "JWT", "kid": "rsa-1"}
    claims: dict[str, Any] = {**CLAIMS, "iss": issuer}
    usual = changed(claims)
    for fault in faults:
        name, seconds = fault[:3], fault[3:]
        if name in ("exp", "nbf", "iat") and seconds[:1] in "+-" and seconds[1:].isdecimal():
            claims[name] = AT + int(seconds)
            if name == "exp" and int(seconds) < 0:
                claims |= {"iat": AT - 7200, "nbf": AT - 7200}
        elif fault in HEADERS or fault in MORE_HEADERS:
            header |= HEADERS.get(fault) or MORE_HEADERS[fault]
        elif fault != FORGED:
            claims |= MORE[fault] if fault in MORE else usual[fault]
    header = {name: value for name, value in header.items() if value is not None}
    claims = {name: value for name, value in claims.items() if value is not None}
    return signed(header, claims, forged=FORGED in faults)


def asked(
    by: str, text: str, keys: KeySet | None, *, scheme: str = "Bearer", down: bool = False, **settings: Any
) -> Judgement:
    known = AcceptorSettings(**{"issuer": ISSUER, **settings})
    inspection = judge_token(decode_unverified(text), None if down else keys, Expectation(), NOW)
    return judge_for(acceptor(by), PresentedToken(inspection, scheme=scheme, keys_down=down), known, NOW)


def found(judgement: Judgement) -> tuple[str, str]:
    """The outcome or the statuses of the refusal, and the rule that decides."""
    rule = judgement.deciding.rule.kind if judgement.deciding is not None else ""
    if judgement.outcome is Acceptance.REFUSED and judgement.reply is not None:
        return " ".join(map(str, judgement.reply.statuses)) or "?", rule
    return {"accepted": "yes", "not_documented": "not documented"}.get(judgement.outcome, judgement.outcome.value), rule


def differing(by: str) -> Iterator[str]:
    """Each cell that the row does not come to, in words."""
    cells, settings, keys = TABLES[by]
    issuer = settings.get("issuer", ISSUER)
    for faults, outcome, rule, words in cells:
        judgement = asked(by, token_with(*faults.split(), issuer=issuer), keys_of(keys), **settings)
        if found(judgement) != (outcome, rule):
            yield f"{faults}: {outcome} {rule}, and the row says {found(judgement)} {judgement.deciding}"
            continue
        where = (
            reply_log(judgement) if words.startswith("log: ") else f"{reply_text(judgement)}\n{reply_log(judgement)}"
        )
        if words.removeprefix("log: ") not in where:
            yield f"{faults}: it says {words!r}, and the row {where!r}"


@pytest.mark.parametrize("by", TABLES)
def test_the_row_says_what_the_source_says(by: str) -> None:
    found_wrong = list(differing(by))
    assert not found_wrong, "\n".join(found_wrong)


SETTINGS: tuple[tuple[str, str, dict[str, Any], str, str], ...] = (
    ("spring", "no-aud", {"audiences": (API,)}, "401", "aud"),
    ("spring", "aud-slash", {"audiences": (API,)}, "401", "aud"),
    ("spring", "aud-list", {"audiences": (API,)}, "yes", ""),
    ("spring", "iss-slash no-aud", {"audiences": (API,)}, "401", "iss"),
    ("spring", "es256", {"algorithms": ("RS256", "ES256")}, "yes", ""),
    ("spring", "", {"algorithms": ("ES256",)}, "401", "alg"),
    ("spring", "at-jwt", {"types": ("at+jwt",)}, "yes", ""),
    ("spring", "exp-61", {"skew": 120.0}, "yes", ""),
    ("spring", "", {"scopes": ("orders/read", "orders/admin")}, "yes", ""),
    ("spring", "scope-list", {"scopes": ("orders/read",)}, "yes", ""),
    ("spring", "scp-list", {"scopes": ("orders/read",)}, "yes", ""),
    ("spring", "no-scope", {"scopes": ("orders/read",)}, "403", "scope"),
    ("spring", "missing-scope exp-90", {"scopes": ("orders/read",)}, "401", "exp"),
    ("envoy", "no-aud", {"audiences": ()}, "yes", ""),
    ("envoy", "no-aud", {}, "depends", "aud"),
    ("envoy", "", {}, "depends", "aud"),
    ("envoy", "exp-90", {}, "401", "exp"),
    ("envoy", "exp-40", {"audiences": (), "skew": 0.0}, "yes", ""),
    ("envoy", "exp-40", {"audiences": (), "skew": 10.0}, "401", "exp"),
    ("envoy", "iss-slash", {"audiences": (), "issuer": ""}, "yes", ""),
    ("aspnet", "", {"audiences": ()}, "401", "aud"),
    ("aspnet", "no-aud", {}, "401", "aud"),
    ("aspnet", "", {}, "depends", "aud"),
    ("aspnet", "exp-40", {"audiences": (API,), "skew": 0.0}, "401", "exp"),
    ("aspnet", "es256", {"audiences": (API,), "algorithms": ("RS256",)}, "401", "alg"),
    ("aspnet", "at-jwt", {"audiences": (API,), "types": ("JWT",)}, "401", "typ"),
    ("kubernetes", "", {"audiences": (API,)}, "401", "iss"),
    ("vault", "", {"audiences": ()}, "400", "aud"),
    ("vault", "no-aud", {"audiences": ()}, "yes", ""),
    ("vault", "exp-40", {"audiences": (API,), "skew": 0.0}, "yes", ""),
    ("vault", "es256", {"audiences": (API,), "algorithms": ("RS256",)}, "400", "alg"),
    ("vault", "", {"audiences": (API,), "claims": (("client_id", ("other",)),)}, "400", "claims"),
    ("istio", "", {"audiences": (API,), "claims": (("client_id", ("other",)),)}, "403", "claims"),
    ("nginx", "", {"claims": (("aud", ("https://other.example",)),)}, "401", "claims"),
    ("nginx", "exp-20", {"skew": 30.0}, "yes", ""),
    ("traefik", "", {"claims": (("aud", (API,)),)}, "yes", ""),
    ("kong-oidc", "no-aud", {"audiences": (API,)}, "403", "aud"),
    ("kong-oidc", "missing-scope", {"scopes": ("orders/read",)}, "403", "scope"),
    ("kong-jwt", "", {"algorithms": ("HS256",)}, "401", "alg"),
    ("kong-jwt", "exp-1", {"unchecked": ("nbf",)}, "401", "exp"),
    ("kong-jwt", "nbf+1", {"unchecked": ("exp",)}, "401", "nbf"),
    ("kong-jwt", "no-nbf", {"unchecked": ()}, "401", "nbf"),
    ("kong-jwt-exp", "exp-1", {"unchecked": ("exp", "nbf")}, "yes", ""),
    ("apisix-oidc", "no-aud", {"audiences": (API,)}, "403", "aud"),
    ("apisix-oidc", "missing-scope no-aud", {"audiences": (API,), "scopes": ("orders/read",)}, "403", "scope"),
    ("apisix-oidc", "scope-list", {"scopes": ("orders/read",)}, "500", "scope"),
    ("apisix-oidc", "exp-20", {"skew": 0.0}, "401", "exp"),
    ("apisix-jwt", "key exp-20", {"clients": ("orders-consumer",), "skew": 30.0}, "yes", ""),
    ("quarkus", "no-aud", {"audiences": (API,)}, "401", "aud"),
    ("quarkus", "iat-old", {"max_age": 3600.0}, "401", "iat"),
    ("quarkus", "", {"scopes": ("orders/read",)}, "403", "scope"),
    ("quarkus", "groups", {"scopes": ("orders/read",)}, "yes", ""),
    ("quarkus", "es256", {"algorithms": ("ES256",)}, "yes", ""),
)
"""With which settings, and what comes of it."""


@pytest.mark.parametrize("by, faults, settings, outcome, rule", SETTINGS)
def test_settings_decide(by: str, faults: str, settings: dict[str, Any], outcome: str, rule: str) -> None:
    keys = keys_of(TABLES[by][2])
    assert found(asked(by, token_with(*faults.split()), keys, **settings)) == (outcome, rule)


DOWN = (
    ("spring", "500", ""),
    ("envoy", "401", "Jwks remote fetch is failed"),
    ("istio", "401", "Jwks doesn't have key to match kid or alg from Jwt"),
    ("kubernetes", "401", "fetching keys"),
    ("vault", "400", "error verifying token signature: fetching keys"),
    ("quarkus", "401", ""),
    ("kong-oidc", "?", ""),
)


@pytest.mark.parametrize("by, statuses, words", DOWN)
def test_while_the_keys_cannot_be_had_it_answers_so(by: str, statuses: str, words: str) -> None:
    judgement = asked(by, token_with(issuer=HTTPS), None, down=True, audiences=(API,), issuer=HTTPS)
    assert found(judgement) == (statuses, "kid")
    assert words in f"{reply_text(judgement)}\n{reply_log(judgement)}"


@pytest.mark.parametrize("by", ["kong-jwt", "apisix-jwt"])
def test_who_has_the_keys_itself_does_not_ask_for_them(by: str) -> None:
    judgement = asked(by, token_with("key"), None, down=True, clients=("orders-consumer",))
    assert judgement.outcome is Acceptance.ACCEPTED


@pytest.mark.parametrize(
    "by, taken",
    [("spring", True), ("aspnet", True), ("kubernetes", True), ("quarkus", True), ("kong-jwt", True),
     ("envoy", False), ("istio", False), ("oauth2-proxy", False)],
)  # fmt: skip
def test_bearer_in_small_letters(by: str, taken: bool) -> None:
    _, settings, keys = TABLES[by]
    text = token_with(issuer=settings.get("issuer", ISSUER))
    judgement = asked(by, text, keys_of(keys), scheme="bearer", **settings)
    assert (judgement.outcome is Acceptance.ACCEPTED) is taken


def test_envoy_tries_the_keys_that_have_no_id_beside_the_named_one() -> None:
    unnamed = key_set(jwk_of(rsa_key(), kid=None), jwk_of(rsa_key("another"), kid="rsa-1"))
    for faults in ((), ("unknown-kid",), ("no-kid",)):
        assert found(asked("envoy", token_with(*faults), unnamed, audiences=(API,))) == ("yes", "")
    named = key_set(jwk_of(rsa_key(), kid="rsa-2"), jwk_of(rsa_key("another"), kid="rsa-1"))
    assert found(asked("envoy", token_with(), named, audiences=(API,))) == ("401", "signature")
    assert found(asked("spring", token_with(), named)) == ("401", "signature")
    assert found(asked("aspnet", token_with(), named, audiences=(API,))) == ("401", "signature")


def test_a_text_that_is_no_jwt_is_refused_for_its_form() -> None:
    for by, words in (("spring", "Malformed token"), ("envoy", "two dots and 3 sections"), ("aspnet", "IDX14100")):
        judgement = asked(by, "opaque-reference-7f3a9c21", keys_of("both"), audiences=(API,))
        assert found(judgement) == ("401", "form")
        assert words in f"{reply_text(judgement)}\n{reply_log(judgement)}"


def test_quarkus_takes_a_token_without_key_id_where_there_is_one_key() -> None:
    assert found(asked("quarkus", token_with("no-kid"), keys_of("rsa"))) == ("yes", "")


def test_what_stands_in_the_answer_is_the_token_s_and_never_its_signature() -> None:
    text = token_with("aud-plain")
    for by in TABLES:
        judgement = asked(by, text, keys_of(TABLES[by][2]), audiences=(API,), clients=("x",))
        said = f"{reply_text(judgement)}\n{reply_log(judgement)}"
        assert text.rpartition(".")[2] not in said
        assert "{aud" not in said


def test_what_is_looked_at_twice_is_told_once() -> None:
    for faults, there in (("", True), ("es256", False)):
        judgement = asked(
            "vault", token_with(*faults.split()), keys_of("both"), audiences=(API,), algorithms=("RS256",)
        )
        assert str(passed_line(judgement)).lower().count("algorithm") == there


def test_a_date_that_is_not_looked_at_is_not_said_to_be_right() -> None:
    judgement = asked("kong-jwt", token_with("exp-400"), keys_of("own"))
    assert judgement.outcome is Acceptance.ACCEPTED
    assert "Expiry" not in str(passed_line(judgement))
    [expiry] = [each for each in judgement.findings if each.rule.kind == "exp"]
    assert str(sentence(expiry, judgement)) == "It does not look at that."
    assert acceptor("kong-jwt").allowance("exp") == math.inf
    assert acceptor("kong-jwt-exp").allowance("exp") == 0
