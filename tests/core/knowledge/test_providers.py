"""The table of providers says nothing that cannot be used: the program itself reads it without looking."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from inspector.core.errors import ProfileError
from inspector.core.knowledge.providers import ENDPOINT_NAMES, Provider, _read, described, provider, providers


def flaws(row: Provider) -> Iterator[str]:
    """What is wrong with a row: it names what is not there, a pattern is none, a field says too little."""
    if not (row.source and row.label and len(row.tile) == 2):
        yield "source, label and a tile of two letters are needed"
    yield from (f"no such endpoint: {rule.name}" for rule in row.endpoints if rule.name not in ENDPOINT_NAMES)
    yield from (f"{habit.name} is of {habit.where}" for habit in row.habits if habit.where not in ("header", "payload"))
    for pattern in patterns(row):
        try:
            re.compile(pattern)
        except re.error as error:
            yield f"{pattern}: {error}"
    for field in row.fields:
        if field.pattern and not field.message:
            yield f"{field.name}: there is no message"
        elif field.pattern and not re.fullmatch(field.pattern, field.placeholder):
            yield f"{field.name}: the placeholder does not match"


def patterns(row: Provider) -> Iterator[str]:
    yield from (row.client_id_pattern, row.issuer_pattern)
    yield from [row.scope_rule.pattern] if row.scope_rule else []
    for other in row.other_issuers:
        yield from (other.expected, other.actual)
    for field in row.fields:
        yield from (field.pattern, *(pattern for pattern, _ in (*field.wrong, *field.rewrites)))
    for rule in row.endpoints:
        yield from (pattern for template in rule.templates for _, pattern in template.where)


@pytest.mark.parametrize("row", providers(), ids=[row.id for row in providers()])
def test_a_row_has_no_flaws(row: Provider) -> None:
    assert list(flaws(row)) == []


ROW: dict[str, Any] = {"id": "x", "label": "X", "short": "X", "tile": "Xx", "source": "s"}


@pytest.mark.parametrize(
    "change,complaint",
    [
        ({"tile": "X"}, "two letters"),
        ({"source": ""}, "source"),
        ({"client_id_pattern": "("}, "missing"),
        ({"field": [{"name": "region", "label": "R", "pattern": "[a-z]", "placeholder": "a"}]}, "no message"),
        ({"field": [{"name": "region", "label": "R", "pattern": "[a-z]", "message": "m"}]}, "placeholder"),
        ({"endpoint": [{"name": "teapot_url", "templates": []}]}, "teapot_url"),
    ],
)
def test_a_flaw_is_named(change: dict[str, Any], complaint: str) -> None:
    (flaw,) = flaws(_read(ROW | change))
    assert complaint in flaw


def test_a_row_has_no_member_that_no_provider_has() -> None:
    with pytest.raises(TypeError, match="colour"):
        _read(ROW | {"colour": "red"})


def test_one_provider_is_the_same_as_that_of_the_list() -> None:
    assert tuple(provider(row.id) for row in providers()) == providers()
    assert len({row.id for row in providers()}) == len(providers()) > 4


def test_a_provider_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(ProfileError, match=r"no provider 'nobody'. Known are cognito, .*generic") as refused:
        provider("nobody")
    assert refused.value.field == "provider"
    assert described("nobody") is provider("generic")
