"""All commands as a tree, each with a context as it has when it is called: for man pages and tests."""

from __future__ import annotations

from collections.abc import Iterator

import click


def contexts(command: click.Command, name: str, parent: click.Context | None = None) -> Iterator[click.Context]:
    """A context for the command, and one for each command below it, in the order in which they are listed."""
    context = click.Context(command, info_name=name, parent=parent, **command.context_settings)
    yield context
    if isinstance(command, click.Group):
        for below in command.list_commands(context):
            _, each, _ = command.resolve_command(context, [below])
            assert each is not None  # noqa: S101 - it is in the list
            yield from contexts(each, below, context)
