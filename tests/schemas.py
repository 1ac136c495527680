"""The schemas of docs/schemas, and whether what a command printed is what they say, each member of it described."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inspector.cli.commands import COMMANDS, imported
from inspector.cli.printing import schemas_of

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator

FOLDER = Path(__file__).parent.parent / "docs" / "schemas"
MOST_LINES = 20
"""So many lines of one output are looked at: the others are made as they are."""


def read(name: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads((FOLDER / name).read_text("utf-8"))
    return document


def problem(name: str, document: object) -> str | None:
    """What in a document is not as the schema says, or is not described there; None where all is."""
    from jsonschema.exceptions import best_match

    found = min((list(each.iter_errors(document)) for each in _validators(name)), key=len)
    error = best_match(found)
    return f"{name}: {error.json_path}: {error.message[:300]}" if error is not None else None


def problem_of_output(arguments: Sequence[str], output: str) -> str | None:
    """The same of what a call printed on standard output; None too where it is neither JSON nor lines of it."""
    command, form = _command(arguments), _value(arguments, "--format")
    if form not in {"json", "jsonl"} or command is None or not output:
        return None
    if _value(arguments, "--redact") == "-":  # the copy
        return None
    names = schemas_of(command)
    if form == "json":
        document = json.loads(output)
        if next(iter(document)) != "format":
            return f"{names[0]}: the first member is not format"
        return problem(names[0], document)
    lines = output.splitlines()[:MOST_LINES]
    return next((found for line in lines if (found := problem(names[1], json.loads(line)))), None)


def commands() -> Iterator[str]:
    """Every command and subcommand, and --self-check."""
    yield "--self-check"
    for name in COMMANDS:
        below = getattr(imported(name), "commands", None)
        yield from [name] if below is None else [f"{name} {each}" for each in below]


def _command(arguments: Sequence[str]) -> str | None:
    first = arguments[0] if arguments else ""
    if first == "--self-check" or first not in COMMANDS:
        return first if first == "--self-check" else None
    below = getattr(imported(first), "commands", None)
    if below is None:
        return first
    return f"{first} {arguments[1]}" if len(arguments) > 1 and arguments[1] in below else None


def _value(arguments: Sequence[str], option: str) -> str | None:
    after = [value for name, value in itertools.pairwise(arguments) if name == option]
    return after[-1] if after else None


@cache
def _validators(name: str) -> list[Draft202012Validator]:
    """One for each form that the document may have, so that what is wrong is told of the nearest one."""
    # Imported here: with it comes the grammar of IRIs, which takes a second to make, in each process that runs tests.
    from jsonschema import Draft202012Validator
    from referencing import Registry, Resource

    schema = _closed(read(name))
    common = _closed(read("common.json"))
    registry = Registry().with_resources([(each["$id"], Resource.from_contents(each)) for each in (schema, common)])
    about = {member: value for member, value in schema.items() if member != "anyOf"}
    return [Draft202012Validator(about | form, registry=registry) for form in schema.get("anyOf", [{}])]


def _closed(schema: Any) -> Any:
    """The schema without leave for members that it does not describe: the program prints none of these."""
    if isinstance(schema, list):
        return [_closed(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    closed = {name: _closed(value) for name, value in schema.items()}
    if isinstance(schema.get("properties"), dict) and "type" in schema:
        closed.setdefault("additionalProperties", False)
    return closed
