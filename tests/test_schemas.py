"""The schemas of docs/schemas: one for each command, valid, with each member described, and able to fail."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import click
import pytest
from click.testing import CliRunner

from inspector.cli import cli
from inspector.cli.commands import imported
from inspector.cli.printing import schemas_of
from inspector.core.profiles.profile import FIELDS
from inspector.core.report.json_text import FORMAT
from tests.core.minting import mint
from tests.schemas import FOLDER, commands, problem, problem_of_output, read

WITHOUT = {"completion", "help"}
"""Commands that print no result: a script for a shell, and help."""
NAMES = sorted(path.name for path in FOLDER.iterdir())


def _command(name: str) -> click.Command:
    if name == "--self-check":
        return cli
    first, _, below = name.partition(" ")
    found = imported(first)
    if below:
        assert isinstance(found, click.Group)
        return found.commands[below]
    return found


def test_every_command_has_the_form_and_a_schema_and_every_schema_a_command() -> None:
    with_json = [name for name in commands() if name not in WITHOUT]
    for name in with_json:
        forms = next(option.type for option in _command(name).params if option.name == "form")
        assert isinstance(forms, click.Choice), name
        assert "json" in forms.choices, name
        assert ("jsonl" in forms.choices) == (len(schemas_of(name)) == 2), name
    assert sorted(["common.json", *(each for name in with_json for each in schemas_of(name))]) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_is_valid_and_describes_each_member(name: str) -> None:
    from jsonschema import Draft202012Validator  # late: see tests/schemas.py

    schema = read(name)
    Draft202012Validator.check_schema(schema)
    assert schema["$id"].endswith(f"/docs/schemas/{name}")
    assert schema["title"]
    assert "Members may be added" in schema["description"]
    for member, about in _members(schema):
        assert _described(about), member
    for target in _targets(schema):
        file, _, part = target.partition("#/$defs/")
        assert part in (read(file) if file else schema)["$defs"], target
    if name != "common.json" and "-line" not in name:
        for form in schema.get("anyOf", [schema]):
            assert form["properties"]["format"]["const"] == FORMAT
            assert form["required"][0] == "format"


def _members(schema: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(schema, list):
        for each in schema:
            yield from _members(each)
    elif isinstance(schema, dict):
        properties = schema.get("properties")
        if isinstance(properties, dict) and "type" in schema:
            yield from properties.items()
        for each in schema.values():
            yield from _members(each)


def _described(about: dict[str, Any]) -> bool:
    described = about
    if "description" not in about and "$ref" in about:
        described = read("common.json")["$defs"][about["$ref"].rpartition("/")[2]]
    return str(described.get("description", "")).endswith((".", ")", '"'))


def _targets(schema: Any) -> Iterator[str]:
    if isinstance(schema, list):
        for each in schema:
            yield from _targets(each)
    elif isinstance(schema, dict):
        if isinstance(schema.get("$ref"), str):
            yield schema["$ref"]
        for each in schema.values():
            yield from _targets(each)


def test_every_field_of_a_profile_is_described() -> None:
    assert set(FIELDS) <= set(read("common.json")["$defs"]["profile"]["properties"])


@pytest.fixture(scope="module")
def inspected() -> dict[str, Any]:
    done = CliRunner().invoke(cli, ["inspect", "--format", "json"], input=mint())
    document: dict[str, Any] = json.loads(done.stdout)
    return document


def test_what_is_not_as_the_schema_says_is_found(inspected: dict[str, Any]) -> None:
    assert problem("inspect.json", inspected) is None
    for member in ("format", "verdict", "checks"):
        left = {name: value for name, value in inspected.items() if name != member}
        assert f"'{member}' is a required property" in str(problem("inspect.json", left))
    check = inspected["checks"][0]
    for wrong in (
        {"format": 2},
        {"verdict": "good"},
        {"reason": None},
        {"checks": [check | {"status": "maybe"}]},
        {"checks": [{name: value for name, value in check.items() if name != "id"}]},
        {"claims": "none"},
        {"new": 1},
    ):
        assert problem("inspect.json", inspected | wrong) is not None, wrong


def test_what_a_call_prints_is_looked_at(inspected: dict[str, Any]) -> None:
    arguments = ["inspect", "token.txt", "--format", "json"]
    assert problem_of_output(arguments, json.dumps(inspected)) is None
    assert problem_of_output(arguments, json.dumps(inspected | {"verdict": "good"})) is not None
    assert problem_of_output(["profile", "list", "--format", "json"], '{"format": 1}') is not None
    assert problem_of_output(["verdicts", "--format", "jsonl"], '{"file": "a"}\n') is not None
