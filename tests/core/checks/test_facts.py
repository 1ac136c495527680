"""What checks answer and what is said of it fit together: answers, the rows of checks.toml, their placeholders."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import Any
from xml.etree import ElementTree as ET

import pytest

import inspector.core.checks
from inspector.core.checks.fact import Answer
from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Status
from inspector.core.knowledge.checks import OutcomeRow, Text, outcome_rows
from inspector.core.text.message import Message
from inspector.core.text.placeholders import names_in
from tests.core.checks.test_recorded_verdicts import SCENARIOS
from tests.core.minting import judge, mint
from tests.each_case import for_each

TRANSLATIONS = Path(__file__).parents[3] / "resources" / "translations"


def declared() -> Iterator[Answer]:
    """Every answer of every module of checks, also those in a table by what decides between them."""
    for module in pkgutil.walk_packages(inspector.core.checks.__path__, f"{inspector.core.checks.__name__}."):
        members = vars(importlib.import_module(module.name))
        for member in members.values():
            yield from (each for each in (member.values() if isinstance(member, dict) else (member,)) if _is_own(each))


def _is_own(member: object) -> bool:
    return isinstance(member, Answer)


ANSWERS = tuple(dict.fromkeys(declared()))
ROWS = {f"{check}.{outcome}": row for check, rows in outcome_rows().items() for outcome, row in rows.items()}


def row_of(answer: Answer) -> OutcomeRow:
    return ROWS[repr(answer)]


def forms(text: Text) -> tuple[str, ...]:
    return () if text is None else text if isinstance(text, tuple) else (text,)


# --- answers and rows ---


def test_every_answer_has_its_row_and_every_row_its_answer() -> None:
    assert sorted(map(repr, ANSWERS)) == sorted(ROWS)


@for_each("answer", ANSWERS)
def test_what_is_said_needs_the_values_there_are_and_no_value_is_for_nothing(answer: Answer) -> None:
    assert sorted(answer.names) == sorted(row_of(answer).names)


@for_each("answer", ANSWERS)
def test_every_outcome_has_a_title_and_a_reason_and_what_failed_also_a_clause_and_a_fix(answer: Answer) -> None:
    row = row_of(answer)
    needed = (row.title, row.reason, *((row.clause, row.fix) if answer.status is Status.FAILED else ()))
    assert all(all(forms(text)) and forms(text) for text in needed)


# --- placeholders ---


def placeholders(text: str) -> Iterator[tuple[str, str]]:
    """Name and format of each; what stands between braces without being a name is no placeholder."""
    try:
        parts = list(Formatter().parse(text))
    except ValueError:  # braces that are only braces
        return
    yield from ((name, spec or "") for _, name, spec, _ in parts if name is not None and name.isidentifier())


def spoken() -> Iterator[str]:
    """Every text that is said of an outcome, and every text and translation of the .ts files."""
    yield from (form for row in ROWS.values() for text in row for form in forms(text))
    for path in sorted(TRANSLATIONS.glob("*/*.ts")):
        for element in ET.parse(path).getroot().iter():  # noqa: S314 - a file of our own
            if element.tag in {"source", "translation", "numerusform"}:
                yield element.text or ""


def test_every_format_in_every_language_is_one_that_there_is() -> None:
    formats = {(name, spec) for text in spoken() for name, spec in placeholders(text)}
    assert len(formats) > 100
    for name, spec in formats:
        assert names_in(f"{{{name}:{spec}}}") == {name}
        assert all(argument.isdecimal() for argument in spec.split(" ")[1:]), spec


@pytest.mark.parametrize("text", ["{exp:nonsense}", "{exp:agoo}", "{names:lists 80}"])
def test_a_format_that_there_is_not_is_noticed(text: str) -> None:
    with pytest.raises(ValueError, match="Invalid format specifier"):
        names_in(text)


# --- facts ---


@for_each("name", SCENARIOS)
def test_every_fact_has_a_value_for_each_name(name: str) -> None:
    inspection = SCENARIOS[name]()
    assert [len(fact.values) for fact in inspection.checks] == [len(fact.answer.names) for fact in inspection.checks]
    assert {fact.answer for fact in inspection.checks} <= set(ANSWERS)


LONG_ENOUGH = 8
"""Shorter words of a token, such as "access", are also words of the program; so are "client_id" and "token_use"."""


def quoted(inspection: Inspection) -> Iterator[str]:
    """The parts of the token, and all names and texts in its header and its claims."""
    token = inspection.token
    waiting: list[Any] = [*token.parts, token.text, token.header, token.claims]
    while waiting:
        match waiting.pop():
            case str() as text if len(text) > LONG_ENOUGH and text not in outcome_rows():
                yield text[: LONG_ENOUGH + 1]
            case list() as items:
                waiting.extend(items)
            case dict() as members:
                waiting.extend([*members, *members.values()])


def messages(value: object) -> Iterator[Message]:
    """The message or messages that a value of a fact is, with those inside it."""
    if isinstance(value, Message):
        yield value
        value = tuple(each for _, each in value.values)
    if isinstance(value, tuple):
        for each in value:
            yield from messages(each)


@for_each("name", SCENARIOS)
def test_no_repr_shows_the_token_or_what_it_says(name: str) -> None:
    inspection = SCENARIOS[name]()
    token, facts = inspection.token, inspection.checks
    told = [message for fact in facts for message in messages(fact.values)]
    shown = repr([inspection, inspection.case, token, facts, told, token.problems, token.cleanups])
    assert [text for text in quoted(inspection) if text in shown] == []


def test_what_a_repr_shows_instead() -> None:
    inspection = judge(mint())
    assert repr(inspection) == "Inspection(verdict=<Verdict.VALID: 'valid'>, of_response=None)"
    assert "Fact(exp.good_for)" in repr(inspection.checks)
