"""Beside an answer that names its reason, no token turns the cause into another one: the right one or any other."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from inspector.core.diagnosis.diagnosis import Diagnosis
from inspector.core.diagnosis.table import rejections
from tests.core.diagnosis.beside import NOW, claims, header
from tests.core.explained import diagnosed_text
from tests.core.recorded_cases import inspected, unsigned

RECORDED: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[1] / "recorded" / "refusals.json").read_text(encoding="utf-8")
)
WRONG = {
    "another issuer and audience": unsigned(header(), claims(iss="https://other.example/", aud="https://a.example")),
    "expired": unsigned(header(), claims(iat=NOW - 90000, nbf=NOW - 90000, exp=NOW - 86400)),
    "ahead": unsigned(header(), claims(iat=NOW + 10**8, nbf=NOW + 10**8, exp=NOW + 10**8 + 60)),
    "without dates and audience": unsigned(header(kid=None), claims(exp=None, iat=None, nbf=None, aud=None)),
    "shared secret": unsigned(header(alg="HS256"), claims()),
    "unusual algorithm": unsigned(header(alg="ES256"), claims()),
}
TOKENS = {name: inspected(token) for name, token in WRONG.items()}
NOT_AUTHENTICATED = re.compile(r"\bnot authenticated\b", re.IGNORECASE)
"""What many libraries say of every token that they refuse: a fault that the token shows goes before that none came."""
ROWS = {row.id: row for row in rejections().rows}


def names_its_reason(found: Diagnosis) -> bool:
    """Whether a sentence or words of the server's own decided, and not that it says next to nothing."""
    row = ROWS.get(found.id)
    if row is None or row.vague or "silent" in row.match or "token.refused" in row.match.get("says", ()):
        return False
    return any(of in ("sentence", "words") for _, of, _ in found.evidence)


def finer(row: str) -> set[str]:
    """The row and those that stand in its place where more is known."""
    found = {row}
    while more := {each.id for each in ROWS.values() if found.intersection(each.refines)} - found:
        found |= more
    return found


@pytest.fixture(scope="module")
def named() -> list[tuple[dict[str, Any], Diagnosis]]:
    """The recorded answers that name their reason, with what is said of each by itself."""
    return [(each, found) for each in RECORDED if names_its_reason(found := diagnosed_text(each["raw"]))]


def test_many_answers_name_their_reason(named: list[tuple[dict[str, Any], Diagnosis]]) -> None:
    assert len(named) > 100


@pytest.mark.parametrize("name", TOKENS)
def test_a_token_that_was_not_sent_leaves_the_cause_that_the_answer_names(
    named: list[tuple[dict[str, Any], Diagnosis]], name: str
) -> None:
    turned = []
    for each, alone in named:
        found = diagnosed_text(each["raw"], inspection=TOKENS[name])
        most = 2 if of_no_key_set(found) else 3 if NOT_AUTHENTICATED.search(found.said) else 1
        first = found.candidates[:most]
        if finer(alone.id).isdisjoint(one.id for one in first):
            turned.append((each["server"], each["says"], alone.id, found.id))
    assert turned == []


def of_no_key_set(found: Diagnosis) -> bool:
    """Whether it goes first that no key set can have the key of a shared secret, where a key was not found."""
    return found.id == "witness-instead-shared-secret" and re.search("key|kid|jwk", found.said.lower()) is not None


def test_a_key_of_another_id_is_not_that_of_the_token_at_hand() -> None:
    text = 'HTTP/1.1 401 Unauthorized\n\n{"message": "JWK for kid \\"rsa-2019\\" not found in the JWKS"}'
    found = diagnosed_text(text, inspection=TOKENS["shared secret"])
    assert found.id == "api-key"
    assert any(not supports and "another one may have been sent" in said for supports, _, said in found.evidence)


@pytest.mark.parametrize(
    "said, summary",
    [
        ("required scope orders/read missing", "The API misses what the token at hand has."),
        ("jwt audience invalid. expected: https://api.orders.example", "The API misses what the token at hand has."),
        ("the token has expired", "The API calls a token expired that had not expired."),
    ],
)
def test_what_the_token_shows_against_an_answer_speaks_for_another_token(said: str, summary: str) -> None:
    token = inspected(unsigned(header(), claims()))
    found = diagnosed_text(f'HTTP/1.1 401 Unauthorized\n\n{{"message": "{said}"}}', inspection=token)
    assert (found.summary, found.sure.value) == (summary, "likely")
    told = [(supports, of) for supports, of, _ in found.evidence if of != "rules"]  # whose sentence it is stands beside
    assert told == [(True, "sentence"), (True, "token")]
