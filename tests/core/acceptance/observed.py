"""What 32 real set-ups did with tokens that have one fault each: acceptance.csv, and those tokens made anew.

The file has two tables, one below the other; a row is a server, a column a fault, a cell "yes" (200), the status of
the refusal, or "-" for what could not be tried. In the first table the issuer's key set has an RSA and an EC key, in
the second the RSA key alone.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from inspector.core.acceptance.judging import Acceptance, Judgement, judge_for
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.checks.inspection import Inspection
from inspector.core.checks.judge import judge_token
from inspector.core.checks.verdict import Expectation
from inspector.core.keys.key import KeySet
from inspector.core.knowledge.acceptors import Acceptor, acceptor
from inspector.core.tokens.token import decode_unverified
from tests.core.minting import NOW, b64, jwk_of, key_for, key_set, mint, rsa_key

FILE = Path(__file__).parent / "acceptance.csv"
AT = int(NOW)
ISSUER = "http://127.0.0.1:19100"
POOL = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Abc123"
DOMAIN = "https://login.orders.example"
API = "https://api.orders.example"
HOUR_S = 3600
NOT_TRIED = "-"

CLAIMS: Mapping[str, Any] = {
    "iss": ISSUER, "sub": "svc-orders", "aud": API, "client_id": "orders-cli", "scope": "orders/read orders/write",
    "jti": "b7c1e2f0", "iat": AT - 120, "nbf": AT - 120, "exp": AT + 3480,
}  # fmt: skip
"""What every token has, before the one thing is changed."""

OF_SERVER: Mapping[str, Mapping[str, Any]] = {
    "aws-jwt-verify-cognito": {"iss": POOL, "token_use": "access"},
    "auth0-fastapi-api": {"iss": DOMAIN},
    "authlib-7523": {"grant_type": "client_credentials"},
    "fastapi-azure-auth": {"ver": "2.0", "tid": "11112222-aaaa-4bbb-8ccc-333344445555", "scp": "orders/read"},
}
"""Claims without which a server takes no token at all; they were in all that it was sent."""

TYPES: Mapping[str, str] = {"authlib-9068": "at+jwt"}
"""The type of the tokens that a server was sent, where a JWT is what it takes no token of."""

RSA_KEY_ALONE = {"fastapi-azure-auth"}
"""Who takes no token as long as the set has an EC key, and so was tried without one."""

SETTINGS: Mapping[str, AcceptorSettings] = {
    "aws-jwt-verify-cognito": AcceptorSettings(issuer=POOL),
    "express-oauth2-jwt-bearer-strict": AcceptorSettings(algorithms=("RS256",)),
    "auth0-fastapi-api": AcceptorSettings(issuer=DOMAIN),
}
"""What a set-up has beside issuer, audience and the route's scope."""


class Cell(NamedTuple):
    """One observation: `server` took the token with this `fault` ("yes"), or refused it with a status."""

    server: str
    fault: str
    observed: str
    rsa_key_alone: bool


@cache
def cells() -> tuple[Cell, ...]:
    """All of both tables that could be tried."""
    found: list[Cell] = []
    faults: list[str] = []
    tables = 0
    for first, *others in csv.reader(FILE.read_text(encoding="utf-8").splitlines()):
        if first == "server":
            faults, tables = others, tables + 1
        else:
            found += [Cell(first, fault, each, tables > 1) for fault, each in zip(faults, others, strict=True)]
    return tuple(each for each in found if each.observed != NOT_TRIED)


def columns() -> Iterator[tuple[str, bool]]:
    """The faults of the tables, and whether they stand in the second one."""
    heads = [line.split(",") for line in FILE.read_text(encoding="utf-8").splitlines() if line.startswith("server,")]
    yield from ((fault, bool(table)) for table, (_, *faults) in enumerate(heads) for fault in faults)


def servers() -> tuple[str, ...]:
    """The servers of the tables, which are ids of acceptors."""
    return tuple(dict.fromkeys(each.server for each in cells()))


def as_set_up(server: str) -> AcceptorSettings:
    """The settings of a server while it was observed."""
    every = AcceptorSettings(issuer=ISSUER, audiences=(API,), scopes=("orders/read",))
    return SETTINGS.get(server, AcceptorSettings()).over(every)


def differing(server: str) -> Iterator[str]:
    """Each cell of a server that its row of the knowledge base does not come to, in words."""
    row, settings = acceptor(server), as_set_up(server)
    for cell in cells():
        if cell.server == server and (said := told(judged(cell, row, settings))) != cell.observed:
            table = "RSA key alone" if cell.rsa_key_alone else "RSA and EC key"
            yield f"{cell.fault} ({table}): observed {cell.observed}, the row says {said}"


def judged(cell: Cell, row: Acceptor, settings: AcceptorSettings) -> Judgement:
    """What the row says of the token that has the fault of a cell."""
    keys = "own" if row.keys.own else "rsa" if cell.rsa_key_alone or cell.server in RSA_KEY_ALONE else "both"
    of_server = tuple(OF_SERVER.get(cell.server, {}).items())
    token = PresentedToken(
        inspected(
            cell.fault,
            of_server,
            keys if cell.fault != "jwks-down" else "",
            cell.rsa_key_alone,
            TYPES.get(cell.server, "JWT"),
        ),
        scheme="bearer" if cell.fault == "bearer-lower" else "Bearer",
        keys_down=cell.fault == "jwks-down",
    )
    return judge_for(row, token, settings, NOW)


def told(judgement: Judgement) -> str:
    """A judgement as a cell has it; what is no plain yes or status, in words that no cell has."""
    if judgement.outcome is Acceptance.ACCEPTED:
        return "yes"
    why = judgement.deciding
    by = f"by {why.rule.kind}/{why.case}" if why is not None else ""
    if judgement.outcome is not Acceptance.REFUSED or judgement.reply is None or len(judgement.reply.statuses) != 1:
        return f"{judgement.outcome.value} {by}"
    return str(judgement.reply.statuses[0])


@cache
def inspected(
    fault: str, of_server: tuple[tuple[str, Any], ...], keys: str, second_table: bool, typ: str
) -> Inspection:
    """The token with this fault as the checks see it; servers with the same claims and keys share it."""
    header, claims = faulty(fault, {**CLAIMS, **dict(of_server)}, second_table, typ)
    text = signed(header, claims, forged=fault == "bad-signature")
    return judge_token(decode_unverified(text), keys_of(keys), Expectation(), NOW)


def keys_of(which: str) -> KeySet | None:
    """The issuer's keys: "both", "rsa" alone, the RSA key as a PEM file has it ("own"), or none that anybody knows."""
    rsa = jwk_of(rsa_key(), kid="rsa-1", alg="RS256", use="sig")
    if which == "own":
        return key_set(jwk_of(rsa_key(), kid=None))
    if which == "rsa":
        return key_set(rsa)
    return key_set(rsa, jwk_of(_ec_key(), kid="ec-1", alg="ES256", use="sig")) if which else None


@cache
def _ec_key() -> Any:
    return key_for("ES256")


def signed(header: Mapping[str, Any], claims: Mapping[str, Any], *, forged: bool = False) -> str:
    """A token signed as its header says, by the issuer's key or, `forged`, by another one of the same name."""
    alg = header["alg"]
    if alg == "none":
        return f"{b64(header)}.{b64(claims)}."
    if alg[:2] == "HS":
        return mint(claims, header, alg=alg, key=b"a secret that both sides know, which is long enough for all of them")
    return mint(
        claims, header, alg=alg, key=_ec_key() if alg == "ES256" else rsa_key("another") if forged else rsa_key()
    )


def faulty(
    fault: str, claims: dict[str, Any], second_table: bool, typ: str = "JWT"
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Header and claims of a token in which one thing is changed; the name of the column says what."""
    header: dict[str, Any] = {"alg": "RS256", "typ": typ, "kid": "rsa-1"}
    dates = ("iat", "nbf", "exp")
    if fault[:4] == "exp-" and (seconds := fault[4:].removesuffix("s")).isdecimal():
        claims["exp"] = AT - int(seconds)
        if not second_table:
            claims |= {"iat": AT - HOUR_S, "nbf": AT - HOUR_S}
    elif fault[:3] in dates and fault[3:4] == "+":
        claims[fault[:3]] = AT + int(fault[4:])
    elif fault in HEADERS:
        header |= HEADERS[fault]
    elif fault not in SAME_TOKEN:
        claims |= changed(claims)[fault]
    for members in (header, claims):
        for name in [name for name, value in members.items() if value is None]:
            del members[name]
    return header, claims


SAME_TOKEN = {"valid", "bearer-lower", "jwks-down", "bad-signature"}
"""Faults of the request, and none at all."""

HEADERS: Mapping[str, Mapping[str, Any]] = {
    "no-kid": {"kid": None},
    "unknown-kid": {"kid": "rsa-2019"},
    "alg-hs256": {"alg": "HS256"},
    "alg-none": {"alg": "none", "kid": None},
    "es256": {"alg": "ES256", "kid": "ec-1"},
    "ps256": {"alg": "PS256"},
    "at-jwt": {"typ": "at+jwt"},
    "typ-absent": {"typ": None},
    "typ-other": {"typ": "logout+jwt"},
    "crit": {"crit": ["urn:example:rule"], "urn:example:rule": True},
}


def changed(claims: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """The claims that differ by fault; None for those that are not there."""
    scp = {"scp": "orders/write"} if "scp" in claims else {}
    return {
        "nbf-40s": {"nbf": AT + 40},
        "not-yet-valid": {"iat": AT, "nbf": AT + HOUR_S, "exp": AT + 2 * HOUR_S},
        "iat-future": {"iat": AT + HOUR_S, "nbf": None, "exp": AT + 2 * HOUR_S},
        "iat-old": {"iat": AT - 2 * HOUR_S, "nbf": AT - 2 * HOUR_S},
        "no-exp": {"exp": None},
        "exp-text": {"exp": str(claims["exp"])},
        "exp-float": {"exp": AT + 3000.5},
        "exp-zero": {"exp": 0},
        "exp-huge": {"exp": 10**15},
        "exp-ms": {"exp": claims["exp"] * 1000},
        "nbf-text": {"nbf": str(claims["nbf"])},
        "iat-text": {"iat": str(claims["iat"])},
        "no-iss": {"iss": None},
        "iss-slash": {"iss": claims["iss"] + "/"},
        "no-aud": {"aud": None},
        "aud-slash": {"aud": API + "/"},
        "aud-case": {"aud": API.replace("orders", "Orders")},
        "aud-list": {"aud": ["https://api.billing.example", API]},
        "aud-empty-list": {"aud": []},
        "no-sub": {"sub": None},
        "sub-number": {"sub": 4711},
        "missing-scope": {"scope": "orders/write", **scp},
        "no-scope": {"scope": None, "scp": None},
        "scope-list": {"scope": ["orders/read", "orders/write"]},
        "scope-empty": {"scope": ""},
        "scope-case": {"scope": "Orders/Read orders/write"},
        "scp-list": {"scope": None, "scp": ["orders/read"]},
    }
