"""What ten acceptors do with the four tokens that machines most often have: each cell of that table.

A machine token of a Cognito user pool, which has no aud; one of RFC 9068 with typ at+jwt; one of Entra for an app,
which has roles and no scopes; and one that is not signed with RSA.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import pytest

from inspector.core.acceptance.finding import Wanted
from inspector.core.acceptance.judging import Acceptance, Judgement, judge_for
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.checks.verdict import Expectation
from inspector.core.knowledge.acceptors import acceptor
from tests.core.minting import CLAIMS, CLIENT, ISSUER, KID, NOW, judge, jwk_of, key_for, key_set, mint

API = "https://orders.example"
TENANT = "https://login.microsoftonline.com/8f1c0a52-3b7d-4f0e-9a61-2d5c7e904b13/v2.0"
GUID = "5d0e8c47-19f2-4c36-8a3b-e7f6d2b1c905"
START, END = int(NOW) - 30, int(NOW) + 3570

ACCESS = {
    "iss": "https://idp.example/", "sub": "shop", "aud": API, "client_id": "shop", "jti": "c2", "iat": START,
    "exp": END, "scope": "orders/read",
}  # fmt: skip
ENTRA = {
    "iss": TENANT, "aud": GUID, "azp": "2b7c", "azpacr": "1", "roles": ["Orders.Read"], "sub": "9a", "oid": "9a",
    "tid": TENANT.split("/")[3], "ver": "2.0", "iat": START, "nbf": START, "exp": END,
}  # fmt: skip

TOKENS: Mapping[str, tuple[Mapping[str, Any], Mapping[str, Any]]] = {
    "cognito": (CLAIMS, {"alg": "RS256", "kid": KID}),
    "at+jwt": (ACCESS, {"alg": "RS256", "kid": KID, "typ": "at+jwt"}),
    "entra": (ENTRA, {"alg": "RS256", "kid": KID, "typ": "JWT"}),
    "ES256": (ACCESS, {"alg": "ES256", "kid": KID, "typ": "JWT"}),
    "EdDSA": (ACCESS, {"alg": "EdDSA", "kid": KID, "typ": "JWT"}),
}


@cache
def presented(name: str) -> PresentedToken:
    claims, header = TOKENS[name]
    private = key_for(header["alg"])
    text = mint(claims, header, alg=header["alg"], key=private)
    keys = key_set(jwk_of(private, alg=header["alg"], use="sig"))
    return PresentedToken(judge(text, Expectation(issuer=claims["iss"]), keys=keys))


def asked(by: str, name: str, **settings: Any) -> Judgement:
    return judge_for(acceptor(by), presented(name), AcceptorSettings(**settings), NOW)


def rule(judgement: Judgement) -> str:
    assert judgement.deciding is not None, judgement.outcome
    return judgement.deciding.rule.kind


TAKEN: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("apigw-http", "cognito", {"audiences": (CLIENT,)}),
    ("apigw-rest", "cognito", {"scopes": ("other/scope", "orders/read")}),
    ("alb", "cognito", {}),
    ("alb", "cognito", {"claims": (("client_id", (CLIENT,)),)}),
    ("envoy", "cognito", {"audiences": ()}),
    ("spring", "cognito", {}),
    ("aws-jwt-verify-cognito", "cognito", {"token_use": "access", "clients": (CLIENT,)}),
    ("apigw-http", "at+jwt", {"audiences": (API,)}),
    ("alb", "at+jwt", {}),
    ("envoy", "at+jwt", {"audiences": (API,)}),
    ("aspnet", "at+jwt", {"audiences": (API,)}),
    ("kubernetes", "at+jwt", {"audiences": (API,)}),
    ("express-oauth2-jwt-bearer", "at+jwt", {"audiences": (API,)}),
    ("aws-jwt-verify", "at+jwt", {"audiences": (API,)}),
    ("apigw-http", "entra", {"audiences": (GUID,)}),
    ("alb", "entra", {}),
    ("envoy", "entra", {"audiences": (GUID,)}),
    ("spring", "entra", {}),
    ("spring", "entra", {"audiences": (GUID,)}),
    ("aspnet", "entra", {"audiences": (GUID,)}),
    ("kubernetes", "entra", {"audiences": (GUID,)}),
    ("express-oauth2-jwt-bearer", "entra", {"audiences": (GUID,)}),
    ("aws-jwt-verify", "entra", {"audiences": (GUID,)}),
    ("envoy", "ES256", {"audiences": (API,)}),
    ("envoy", "EdDSA", {"audiences": (API,)}),
    ("spring", "ES256", {"algorithms": ("ES256",)}),
    ("aspnet", "ES256", {"audiences": (API,)}),
    ("kubernetes", "ES256", {"audiences": (API,), "algorithms": ("RS256", "ES256")}),
    ("express-oauth2-jwt-bearer", "ES256", {"audiences": (API,)}),
    ("express-oauth2-jwt-bearer", "EdDSA", {"audiences": (API,)}),
    ("aws-jwt-verify", "ES256", {"audiences": (API,)}),
    ("aws-jwt-verify", "EdDSA", {"audiences": (API,)}),
)


@pytest.mark.parametrize("by, name, settings", TAKEN)
def test_it_takes_it(by: str, name: str, settings: dict[str, Any]) -> None:
    judgement = asked(by, name, **settings)
    assert judgement.outcome is Acceptance.ACCEPTED, judgement.deciding
    assert not judgement.if_genuine
    assert judgement.reply is None


REFUSED: tuple[tuple[str, str, dict[str, Any], str, tuple[int, ...], str], ...] = (
    ("apigw-http", "cognito", {"audiences": (API,)}, "aud", (401,), "the token does not have a valid audience"),
    ("apigw-rest", "cognito", {"scopes": ()}, "scope", (401,), ""),
    ("apigw-rest", "cognito", {"scopes": ("other/scope",)}, "scope", (401, 403), ""),
    ("alb", "cognito", {"claims": (("client_id", ("another",)),)}, "claims", (), ""),
    ("alb", "cognito", {"claims": (("aud", (API,)),)}, "claims", (), ""),
    ("envoy", "cognito", {"audiences": (API,)}, "aud", (403,), "Audiences in Jwt are not allowed"),
    ("spring", "cognito", {"audiences": (API,)}, "aud", (401,), ""),
    ("aspnet", "cognito", {"audiences": (API,)}, "aud", (401,), "IDX10206"),
    ("aspnet", "cognito", {"audiences": ()}, "aud", (401,), ""),
    ("kubernetes", "cognito", {"audiences": (API,)}, "aud", (401,), ""),
    ("express-oauth2-jwt-bearer", "cognito", {"audiences": (API,)}, "aud", (401,), "Unexpected 'aud' value"),
    ("aws-jwt-verify-cognito", "cognito", {"token_use": "id"}, "token_use", (401,), ""),
    ("apigw-rest", "at+jwt", {"scopes": ("orders/read",)}, "iss", (401,), ""),
    ("spring", "at+jwt", {}, "typ", (401,), "typ"),
    ("spring", "at+jwt", {"audiences": (API,)}, "typ", (401,), "typ"),
    ("aws-jwt-verify-cognito", "at+jwt", {"token_use": "access"}, "token_use", (401,), ""),
    ("apigw-http", "entra", {"audiences": (GUID,), "scopes": ("orders/read",)}, "scope", (403,), ""),
    ("apigw-rest", "entra", {"scopes": ("orders/read",)}, "iss", (401,), ""),
    ("spring", "entra", {"audiences": (API,)}, "aud", (401,), ""),
    ("express-oauth2-jwt-bearer", "entra", {"audiences": (GUID,), "scopes": ("orders/read",)}, "scope", (403,),
     "Missing 'scope' claim"),
    ("aws-jwt-verify-cognito", "entra", {"token_use": "access"}, "token_use", (401,), ""),
    ("apigw-http", "ES256", {"audiences": (API,)}, "alg", (401,), "signing method ES256 is invalid"),
    ("apigw-http", "EdDSA", {"audiences": (API,)}, "alg", (401,), "signing method EdDSA is invalid"),
    ("alb", "ES256", {}, "alg", (), ""),
    ("alb", "EdDSA", {}, "alg", (), ""),
    ("spring", "ES256", {}, "alg", (401,), ""),
    ("spring", "EdDSA", {}, "alg", (401,), ""),
    ("kubernetes", "ES256", {"audiences": (API,)}, "alg", (401,), ""),
    ("kubernetes", "EdDSA", {"audiences": (API,)}, "alg", (401,), ""),
)  # fmt: skip


@pytest.mark.parametrize("by, name, settings, kind, statuses, words", REFUSED)
def test_it_refuses_it(
    by: str, name: str, settings: dict[str, Any], kind: str, statuses: tuple[int, ...], words: str
) -> None:
    judgement = asked(by, name, **settings)
    assert judgement.outcome is Acceptance.REFUSED
    assert rule(judgement) == kind
    reply = judgement.reply
    assert reply is not None
    assert reply.statuses == statuses
    told = f"{reply.says} {reply.log}".replace("{alg}", name)
    assert words in told


DEPENDING: tuple[tuple[str, str, tuple[Wanted, ...]], ...] = (
    ("apigw-http", "cognito", (Wanted("audiences", CLIENT),)),
    ("apigw-rest", "cognito", (Wanted("scopes", "orders/read"), Wanted("scopes", "orders/write"))),
    ("envoy", "cognito", (Wanted("audiences"),)),
    ("apigw-http", "at+jwt", (Wanted("audiences", API),)),
    ("envoy", "at+jwt", (Wanted("audiences", API), Wanted("audiences"))),
    ("aspnet", "at+jwt", (Wanted("audiences", API),)),
    ("kubernetes", "at+jwt", (Wanted("audiences", API),)),
    ("express-oauth2-jwt-bearer", "at+jwt", (Wanted("audiences", API),)),
    ("apigw-http", "entra", (Wanted("audiences", GUID),)),
    ("kubernetes", "entra", (Wanted("audiences", GUID),)),
)


@pytest.mark.parametrize("by, name, wanted", DEPENDING)
def test_it_depends_on_what_nobody_said(by: str, name: str, wanted: tuple[Wanted, ...]) -> None:
    judgement = asked(by, name)
    assert judgement.outcome is Acceptance.DEPENDS
    assert judgement.deciding is not None
    assert judgement.deciding.wanted == wanted
    assert judgement.depends_on == (wanted[0].setting,)


@pytest.mark.parametrize("by", ["aspnet", "kubernetes", "express-oauth2-jwt-bearer"])
def test_without_aud_nothing_can_be_set_that_would_have_it_taken(by: str) -> None:
    for settings in ({}, {"audiences": ()}, {"audiences": (CLIENT,)}):
        assert asked(by, "cognito", **settings).outcome is Acceptance.REFUSED, settings


def test_what_net_does_with_eddsa_is_not_documented() -> None:
    judgement = asked("aspnet", "EdDSA", audiences=(API,))
    assert (judgement.outcome, rule(judgement)) == (Acceptance.NOT_DOCUMENTED, "alg")


def test_what_kubernetes_was_told_does_not_make_it_take_eddsa() -> None:
    judgement = asked("kubernetes", "EdDSA", audiences=(API,), algorithms=("RS256", "EdDSA"))
    assert (judgement.outcome, rule(judgement)) == (Acceptance.REFUSED, "alg")


@pytest.mark.parametrize("by", ["apigw-http", "apigw-rest", "alb", "spring"])
def test_an_issuer_that_nobody_said_is_assumed_and_another_one_refused(by: str) -> None:
    more = (
        {"audiences": (CLIENT,)} if by == "apigw-http" else {"scopes": ("orders/read",)} if by == "apigw-rest" else {}
    )
    assumed = [each.assumed for each in asked(by, "cognito", **more).findings if each.rule.kind == "iss"]
    assert assumed == ["issuer"]
    other = asked(by, "cognito", issuer=f"{ISSUER}/", **more)
    assert (other.outcome, rule(other)) == (Acceptance.REFUSED, "iss")
