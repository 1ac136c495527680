"""What real servers answer that the words and rows were not made from, each to a request with one fault, and the fault.

koa-jwt, Hono, hapi, Okta's verifier, oauth4webapi, fast-jwt, njwt, NestJS, Apollo, restify, python-jose, joserfc,
jwcrypto, google-auth, Authlib, aiohttp-jwt, Litestar, connexion, FastMCP, FastAPI, django-ninja-jwt, drf-oidc-auth,
golang-jwt, gin-jwt, ruby-jwt; the token endpoints of jmondi's oauth2-server, oauthlib and django-oidc-provider. The
names are invented.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from inspector.core.checks.judge import judge_token
from inspector.core.checks.verdict import Expectation
from inspector.core.text.times import http_date
from inspector.core.tokens.token import decode_unverified
from tests.core.explained import diagnosed_text
from tests.each_case import for_each

ANSWERS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[1] / "recorded" / "other_servers.json").read_text(encoding="utf-8")
)


@for_each("case", ANSWERS)
def test_the_fault_is_in_one_of_the_first_two_causes(case: dict[str, Any]) -> None:
    date = re.search(r"(?im)^date: (.+)$", case["raw"])
    at = http_date(date[1]) if date else None
    assert at is not None
    token = case.get("token")
    inspection = judge_token(decode_unverified(token), None, Expectation(), at) if token else None
    found = diagnosed_text(case["raw"], inspection=inspection)
    told = [" ".join([each.cause, *each.fixes]) for each in found.candidates[:2]] or [
        " ".join([found.cause, *found.fixes])
    ]
    for name in case["names"]:
        assert any(re.search(name, text, re.IGNORECASE) for text in told), (case["truth"], told)
    for wrong in case["never"]:
        assert not re.search(wrong, found.cause, re.IGNORECASE), case["truth"]


@pytest.mark.parametrize("server", ["hono-jwk", "hono-jwt", "fastmcp"])
def test_one_sentence_for_all_faults_asserts_none(server: str) -> None:
    answers = [case for case in ANSWERS if case["id"].startswith(server)]
    assert answers
    for case in answers:
        assert diagnosed_text(case["raw"]).id not in ("api-signature", "api-expired"), case["id"]
