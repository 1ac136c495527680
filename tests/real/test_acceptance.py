"""Whether what a row foretells of a token is what the library itself does with it now: status, header and body."""

from __future__ import annotations

import http.client
import json
import os
import random
import re
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache, partial
from types import MappingProxyType
from typing import Any

import pytest

from inspector.core.acceptance.judging import Acceptance, judge_for
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.checks.inspection import Inspection
from inspector.core.checks.judge import judge_token
from inspector.core.checks.verdict import Expectation
from inspector.core.keys.key import KeySet
from inspector.core.knowledge.acceptors import Acceptor, acceptor
from inspector.core.tokens.token import decode_unverified
from tests.core.acceptance.answered import told_otherwise
from tests.core.acceptance.further import jwks_of, signed_as_named
from tests.core.acceptance.observed import API, OF_SERVER, as_set_up
from tests.core.minting import key_set
from tests.real.conftest import HERE
from tests.real.flask_api import IN_FLASK
from tests.real.otherwise import Otherwise, all_of_them
from tests.real.processes import announced, needed, started
from tests.servers import HOST, Asked, Reply, serve

PACKAGES = {
    "aws-jwt-verify": "aws-jwt-verify",
    "aws-jwt-verify-cognito": "aws-jwt-verify",
    "express-jwt-json": "express-jwt",
    "express-oauth2-jwt-bearer": "express-oauth2-jwt-bearer",
    "express-oauth2-jwt-bearer-strict": "express-oauth2-jwt-bearer",
    "fastify-jwt": "@fastify/jwt",
    "fastify-jwt-jwks": "fastify-jwt-jwks",
    "hapi-jwt": "@hapi/jwt",
    "hono-jwk": "hono",
    "jose": "jose",
    "jsonwebtoken": "jsonwebtoken",
    "koa-jwt": "koa-jwt",
    "okta-jwt-verifier": "@okta/jwt-verifier",
    "passport-jwt": "passport-jwt",
}
"""The APIs of apis.mjs that have a row, and the package that guards each."""
LONG_CHARS = 15_000
"""More than a server in Node reads, with the rest of a request."""
BARE = {"aws-jwt-verify", "aws-jwt-verify-cognito", "jose", "jsonwebtoken", "okta-jwt-verifier", *IN_FLASK}
"""Those where a server of the test reads the header, so that nothing of it is theirs."""
NOT_TRIED = {
    "aws-jwt-verify": {"down"},
    "aws-jwt-verify-cognito": {"down"},
    "hapi-jwt": {"down", "nouse", "bare", "nokid"},
}
"""Key sets with which one does not start at all, or that the test would fetch itself."""
SETTINGS = {"jsonwebtoken": AcceptorSettings(algorithms=("RS256",))}
"""What is set in apis.mjs beside what was set when the tables were made."""
NOTHING_SET = AcceptorSettings()
PAIRS = 60
PATIENCE_S = 30.0
TRIES = 5
PRIMER = 17


@dataclass(frozen=True, slots=True)
class Presented:
    """One token, and what is seen of it beside the issuer's keys, or beside the key that the server has itself."""

    otherwise: Otherwise
    text: str
    members: Mapping[str, Any]
    seen: Inspection


@cache
def pairs(many: int, seed: int) -> tuple[Otherwise, ...]:
    """Two things otherwise at once, which ones is decided by `seed`."""
    chosen = random.Random(seed)  # noqa: S311 - a test that fails has to fail again
    return tuple(first.and_also(second) for first, second in (chosen.sample(all_of_them(), 2) for _ in range(many)))


@cache
def _keys(name: str) -> KeySet | None:
    return None if name == "down" else key_set(*jwks_of(name))


def presented(otherwise: Otherwise, of_server: Mapping[str, Any], keys: str) -> Presented:
    """The token as of now, as somebody sees it who has these keys."""
    now = int(time.time())
    header, claims = otherwise.made(of_server, now)
    text = signed_as_named(header, claims, forged=otherwise.forged)
    seen = judge_token(decode_unverified(text), _keys(keys), Expectation(), now)
    return Presented(otherwise, text, {**header, **claims}, seen)


@contextmanager
def running(server: str, sets: Sequence[str], more: Mapping[str, Any]) -> Iterator[Mapping[str, Callable[[str], str]]]:
    """What asks APIs that take the tokens of an issuer with each of these key sets, by their names.

    It is given what stands in the Authorization header. `more` are options of the library.
    """

    def answer(asked: Asked) -> Reply:
        keys = asked.path.split("/")[1]
        document: dict[str, Any] = {"keys": jwks_of(keys)}
        if not asked.path.endswith("/jwks.json"):
            document = {"issuer": issuer, "jwks_uri": f"{site.url}/{keys}/jwks.json"}
        return Reply(200, json.dumps(document).encode(), {"Content-Type": "application/json"})

    settings = as_set_up(server)
    issuer = settings.issuer
    with ExitStack() as stack:
        site = stack.enter_context(serve(answer))
        unheard = stack.enter_context(socket.socket())
        unheard.bind((HOST, 0))  # and never listens
        sites = {keys: f"{site.url}/{keys}" for keys in sets}
        sites["down"] = f"http://{HOST}:{unheard.getsockname()[1]}"
        usual = {"issuer": issuer, "audience": API, "jwk": jwks_of("own")[0], "more": dict(more)}
        apis = [{**usual, "site": sites[keys], "jwksUri": f"{sites[keys]}/jwks.json"} for keys in sets]
        if (guarded := IN_FLASK.get(server)) is not None:
            yield {keys: guarded(api) for keys, api in zip(sets, apis, strict=True)}
            return
        ports = stack.enter_context(_in_node(server, apis))
        yield {keys: partial(_answer, port) for keys, port in zip(sets, ports, strict=True)}


@contextmanager
def _in_node(server: str, apis: Sequence[Mapping[str, Any]]) -> Iterator[list[int]]:
    node = needed("node")
    if not (HERE / "node_modules" / PACKAGES[server]).is_dir():
        pytest.skip(f"{PACKAGES[server]} is not installed; run: npm install --no-package-lock --prefix tests/real")
    command = [node, str(HERE / "apis.mjs"), server, json.dumps(apis)]
    environment = os.environ | {"NODE_NO_WARNINGS": "1"}
    with started(command, stderr=subprocess.DEVNULL, env=environment) as process:
        yield json.loads(announced(process, r'"ports":(\[.+?\])'))


def _answer(port: int, authorization: str) -> str:
    """The answer to a request with this header, as curl -i prints it.

    On a busy machine one that did not wait for its keys for long enough is asked again.
    """
    for _ in range(TRIES):
        raw = _answer_once(port, authorization)
        if not re.search("time-?out|timed out|aborted", raw, re.IGNORECASE):
            break
    return raw


def _answer_once(port: int, authorization: str) -> str:
    connection = http.client.HTTPConnection(HOST, port, timeout=PATIENCE_S)
    try:
        connection.request("GET", "/orders", headers={"Authorization": authorization, "Connection": "close"})
        response = connection.getresponse()
        lines = [f"HTTP/1.1 {response.status} {response.reason}", *(f"{k}: {v}" for k, v in response.getheaders())]
        return "\n".join([*lines, "", response.read().decode()])
    finally:
        connection.close()


def differing(
    server: str,
    many: Sequence[Otherwise],
    more: Mapping[str, Any] = MappingProxyType({}),
    more_set: AcceptorSettings = NOTHING_SET,
) -> tuple[int, list[str]]:
    """How many tokens a server was sent, and each of which its row says something else than the server did.

    `more` are options of the library, and `more_set` what that is to the row. A server decides at a moment between
    those of the question and of the answer, so that its row may say what holds at either.
    """
    row, settings = acceptor(server), more_set.over(SETTINGS.get(server, NOTHING_SET).over(as_set_up(server)))
    fit = [
        each
        for each in many
        if each.keys not in NOT_TRIED.get(server, ())
        and not (server in BARE and each.scheme != "Bearer")
        and not (row.keys.own and each.keys == "down")
    ]
    form = row.rule("form")
    reads_all = form is None or form.parameters["max_chars"] == 0
    found = []
    with running(server, sorted({each.keys for each in fit}), more) as apis:
        for each in fit:
            token = presented(each, OF_SERVER.get(server, {}), "own" if row.keys.own else each.keys)
            if len(token.text) > LONG_CHARS and reads_all:
                continue
            sent = time.time()
            raw = apis[each.keys](f"{each.scheme} {token.text}")
            answered = time.time()
            wrong = _told(row, token, settings, raw, sent)
            if wrong and _told(row, token, settings, raw, answered):
                found.append(f"{each.name}: {'; '.join(wrong)}")
    return len(fit), found


def _told(row: Acceptor, sent: Presented, settings: AcceptorSettings, raw: str, now: float) -> list[str]:
    otherwise = sent.otherwise
    token = PresentedToken(sent.seen, scheme=otherwise.scheme, keys_down=otherwise.keys == "down")
    judgement = judge_for(row, token, settings, now)
    if raw.startswith("HTTP/1.1 200 "):
        if judgement.outcome is Acceptance.ACCEPTED:
            return []
        why = judgement.deciding
        return [f"it took it, the row says {judgement.outcome.value} by {why and why.rule.kind}/{why and why.case}"]
    return list(told_otherwise(raw, sent.members, judgement))


AGED = AcceptorSettings(skew=30, max_age=600)
TWO_AUDIENCES = AcceptorSettings(audiences=("x", API))
MORE: list[tuple[str, dict[str, Any], AcceptorSettings]] = [
    ("aws-jwt-verify", {"audience": ["x", API], "scope": ["x", "orders/write"], "graceSeconds": 60},
     AcceptorSettings(skew=60, scopes=("x", "orders/write")).over(TWO_AUDIENCES)),
    ("express-jwt-json", {"audience": None, "issuer": None}, AcceptorSettings(audiences=(), issuer="")),
    ("express-oauth2-jwt-bearer", {"clockTolerance": 30, "maxTokenAge": 600}, AGED),
    ("hapi-jwt", {"timeSkewSec": 30, "maxAgeSec": 600}, AGED),
    ("hono-jwk", {"alg": ["RS256", "ES256"]}, AcceptorSettings(algorithms=("RS256", "ES256"))),
    ("jose", {"clockTolerance": 30, "maxTokenAge": 600, "algorithms": ["RS256", "ES256"]},
     AcceptorSettings(algorithms=("RS256", "ES256")).over(AGED)),
    ("jose", {"audience": ["x", API], "typ": "at+jwt"}, AcceptorSettings(types=("at+jwt",)).over(TWO_AUDIENCES)),
    ("passport-jwt", {"clockTolerance": 30, "maxAge": 600}, AGED),
]  # fmt: skip
"""Other settings of a library than in the tables, under its names for them, and what these are to its row."""
EVERY = 6
"""One of so many tokens is sent where something else is set."""


@pytest.mark.parametrize("server, more, more_set", MORE, ids=[f"{each[0]}-{'-'.join(each[1])}" for each in MORE])
def test_a_library_does_what_its_row_foretells_of_other_settings(
    server: str, more: dict[str, Any], more_set: AcceptorSettings
) -> None:
    tokens = [each for each in all_of_them() if each.keys != "down"][::EVERY]
    many, found = differing(server, tokens, more, more_set)
    assert many > len(tokens) / 2
    assert not found, f"{server} with {more}: {len(found)} of {many} otherwise:\n" + "\n".join(found)


@pytest.mark.parametrize("server", sorted({*PACKAGES, *IN_FLASK}))
def test_a_library_does_with_each_token_what_its_row_foretells(server: str) -> None:
    tokens = [*all_of_them(), *pairs(PAIRS, PRIMER)]
    many, found = differing(server, tokens)
    assert many > len(tokens) / 2
    assert not found, f"{server}: {len(found)} of {many} otherwise than its row says:\n" + "\n".join(found)
