"""Programs in which companies keep secrets, and what their refusals mean: resources/knowledge/secret_tools.toml."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple

from inspector.resources import resource_tables


class ToolRefusal(NamedTuple):
    """`words` is a pattern found in what the program said, in any case; `message` is what is wrong, and what to do."""

    words: str
    message: str
    output: bool = False
    """It is looked for in what stands in the place of the secret, and not in what is said of errors."""


class SecretTool(NamedTuple):
    """A program that prints secrets.

    `name` is what people call it, `example` a command that prints one, `tried` the version it was tried with, empty
    for none: then the row is what its documentation says. `source` says where that is.
    """

    program: str
    name: str
    example: tuple[str, ...]
    refusals: tuple[ToolRefusal, ...]
    tried: str
    source: str


@cache
def secret_tools() -> tuple[SecretTool, ...]:
    """All rows, in the order of the file; TypeError where a row has a member that there is not."""
    rows = resource_tables("knowledge", "secret_tools.toml")["tool"]
    return tuple([_tool(row) for row in rows])


def _tool(row: dict[str, Any]) -> SecretTool:
    refusals = tuple([ToolRefusal(**each) for each in row["refusals"]])
    return SecretTool(**row | {"example": tuple(row["example"]), "refusals": refusals})


def refusal_of(program: str, said: str, *, output: bool = False) -> str:
    """What the tool called `program` means by what it said, as a text for `tr`; "" where that is not known."""
    for tool in secret_tools():
        if tool.program == program.lower():
            for each in tool.refusals:
                if each.output is output and re.search(each.words, said, re.IGNORECASE):
                    return each.message
    return ""
