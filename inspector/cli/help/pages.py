"""The rows of resources/knowledge/commands.toml: what is said of a command beside its description and its options.

Of the standard library and the resources alone: --help imports no command and nothing of the core.
"""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from inspector.resources import resource_tables


class CommandPage(NamedTuple):
    """What is said of one command. `examples` are command lines with what each does, `exits` codes with when."""

    name: str
    summary: str
    examples: tuple[tuple[str, str], ...]
    exits: tuple[tuple[int, str], ...]
    see: str


class Variable(NamedTuple):
    """A variable of the environment; `option` is the parameter of a command that it stands for, "" for all commands."""

    name: str
    option: str
    text: str


@cache
def pages() -> dict[str, CommandPage]:
    """The page of each command by its name, "profile add" for a subcommand and "" for the program itself."""
    return {row["name"]: _page(row) for row in _tables()["command"]}


def page_of(name: str) -> CommandPage:
    """The page of a command; an empty one where there is no row, which a test keeps from being so."""
    return pages().get(name) or CommandPage(name, "", (), (), "")


@cache
def common_exits() -> tuple[tuple[int, str], ...]:
    """What every command may end with."""
    return tuple((row["code"], row["text"]) for row in _tables()["exit"])


@cache
def variables() -> tuple[Variable, ...]:
    """The variables of the environment that are heeded."""
    return tuple(Variable(row["name"], row["option"], row["text"]) for row in _tables()["environment"])


@cache
def files() -> tuple[tuple[str, str], ...]:
    """The files of a home, each with what is in it."""
    return tuple((row["path"], row["text"]) for row in _tables()["file"])


@cache
def field_texts() -> dict[str, str]:
    """What is said of a member of a profile that belongs to no provider, by its name."""
    return {row["name"]: row["text"] for row in _tables()["field"]}


def _tables() -> dict[str, Any]:
    return resource_tables("knowledge", "commands.toml")


def _page(row: dict[str, Any]) -> CommandPage:
    examples = tuple((line, does) for line, does in row["examples"])
    exits = tuple((code, when) for code, when in row["exits"])
    return CommandPage(row["name"], row["summary"], examples, exits, row["see"])
