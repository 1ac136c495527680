"""The rows of gateways.toml: each is reached by an answer in its vendor's own words, and takes no other's answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.core.diagnosis.evidence import evidence_of_pasted
from inspector.core.diagnosis.pasted_response import read_response
from inspector.core.diagnosis.table import Table, failures, rejections
from inspector.resources import resource_tables
from tests.core.explained import diagnosed_text

TABLES = (failures(), rejections())
KINDS = ("failure", "rejection")
ROWS = resource_tables("knowledge", "gateways.toml")


def answers() -> list[tuple[str, str]]:
    """Pairs of a row's id and an answer, as gateway_answers.txt has them."""
    text = Path(__file__).with_name("gateway_answers.txt").read_text(encoding="utf-8")
    blocks = text.split("\n=== ")[1:]
    return [(id_, answer.removesuffix("\n")) for id_, _, answer in (block.partition("\n") for block in blocks)]


@pytest.mark.parametrize("row, answer", answers())
def test_an_answer_is_explained_by_the_row_of_its_vendor(row: str, answer: str) -> None:
    assert diagnosed_text(answer).id == row


@pytest.mark.parametrize("row, answer", answers())
def test_a_row_of_both_kinds_knows_the_answer_as_either(row: str, answer: str) -> None:
    """A firewall answers in place of a token endpoint and of an API alike."""
    seen = evidence_of_pasted(read_response(answer))
    having = [table for table in TABLES if row in ids(table)]
    assert having
    for table in having:
        assert row in [each.id for each in table.able(seen, "generic")]


def ids(table: Table) -> set[str]:
    return {row.id for row in table.rows}


def test_every_row_has_an_answer() -> None:
    told = {row for row, _ in answers()}
    assert {row["id"] for kind in KINDS for row in ROWS[kind]} == told
    assert len(told) > 150


def test_every_row_says_what_it_is_about() -> None:
    assert [row["id"] for kind in KINDS for row in ROWS[kind] if not row.get("about")] == []
