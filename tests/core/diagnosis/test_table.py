"""The rows of both tables: whole, plainly worded, and no surer than they are."""

from __future__ import annotations

import re
import string

import pytest

from inspector.core.diagnosis.table import PLACEHOLDERS, KnownFailure, failures, rejections
from inspector.core.diagnosis.token_facts import QUOTED
from tests.each_case import for_each

TABLES = (failures(), rejections())
ROWS = [pytest.param(row, id=row.id) for table in TABLES for row in table.rows]
HEDGES = re.compile(r"\b(probably|may|might|usually|often|likely|perhaps)\b|^No cause is known")
OF_SEVERAL = re.compile(
    r"\bmeans?\b|is about|\b(say|says|tells?|names?)( only)? (which|it|why|that|what|whether)\b|names it"
    r"|does not say which|The (status|end of the code|word after the colon) tells|The code is one of"
)
"""What a cause says that lists several: which words of the answer mean which of them, or that none tells."""


def test_ids_are_unique() -> None:
    for table in TABLES:
        ids = [row.id for row in table.rows]
        assert len(ids) == len(set(ids))


@for_each("row", ROWS)
def test_each_row_is_whole_and_plain(row: KnownFailure) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", row.id)
    assert row.reference.strip()
    assert row.fixes
    allowed = PLACEHOLDERS | (QUOTED if "token" in row.match else frozenset()) | set(row.match.get("quotes", ()))
    more = [text for text in (row.details, row.less_likely, row.tell) if text]
    for text in (row.summary, row.cause, *row.fixes, *more):
        assert text.strip() == text != ""
        assert text.isascii()
        assert text.isprintable()
        assert text.endswith(".")
        assert "!" not in text
        assert "<" not in text
        assert not re.search(r"\b(invalid|please|oops|sorry)\b", text, re.IGNORECASE)
        assert {name for _, name, _, _ in string.Formatter().parse(text) if name} <= allowed
    assert len(row.summary) <= 90


@for_each("row", ROWS)
def test_a_guess_says_that_it_is_one(row: KnownFailure) -> None:
    """FACTS and vendors disagree or are silent about many causes; a sentence must not sound surer than it is."""
    assert bool(HEDGES.search(row.cause) or OF_SEVERAL.search(row.cause)) or row.sure
    if row.sure and row.id != "unrecognised":
        assert not re.search(r"\bprobably\b", row.cause)


UNCONFIRMED = [
    "auth0-grant-type-off",
    "entra-unknown-api",
    "okta-invalid-client",
    "okta-org-invalid-client",
    "keycloak-unknown-realm",
    "keycloak-auth-path",
    "connect-timeout",
    "name-not-found",
]
"""Rows whose cause no vendor has confirmed."""


@pytest.mark.parametrize("id_", UNCONFIRMED)
def test_what_nobody_confirmed_is_a_possibility(id_: str) -> None:
    (row,) = [row for row in failures().rows if row.id == id_]
    assert not row.sure
    assert HEDGES.search(row.cause)


OF_ONE_PATTERN = ("description", "body", "words", "host", "url", "scope", "content_type")


@for_each("row", ROWS)
def test_its_patterns_are_regular_expressions(row: KnownFailure) -> None:
    """A row is not checked for that when it is read: compiling all patterns takes longer than a diagnosis."""
    token = row.match.get("token", {})
    named = [
        row.match.get("header", {}),
        row.match.get("parameter", {}),
        token.get("claim", {}),
        token.get("header", {}),
    ]
    patterns = [row.match[name] for name in OF_ONE_PATTERN if name in row.match]
    for each in (*patterns, *(value for members in named for value in members.values())):
        assert isinstance(re.compile(each), re.Pattern)
