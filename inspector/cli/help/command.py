"""`help`: the help of a command, as its --help prints it."""

from __future__ import annotations

from collections.abc import Iterable

import click
from click.shell_completion import CompletionItem

from inspector.cli.help.described import Described
from inspector.cli.options import home_option


def _following(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem[str]]:
    """The commands that may follow those that stand there."""
    named = _called(context.find_root(), context.params.get(parameter.name or "") or ())
    group = named.command
    offered = group.shell_complete(named, incomplete) if isinstance(group, click.Group) else []
    return [each for each in offered if not each.value.startswith("-")]


@click.command("help", cls=Described)
@click.argument("names", nargs=-1, metavar="[COMMAND]...", shell_complete=_following)
@home_option
def help_(*, names: tuple[str, ...]) -> None:
    """Print the help of COMMAND, or of the program where no command is named.

    A subcommand is named by both words: profile add.
    """
    asked = _called(click.get_current_context().find_root(), names)
    click.echo(asked.command.get_help(asked))


def _called(asked: click.Context, names: Iterable[str]) -> click.Context:
    """A context of the command that is called so; UsageError where there is none."""
    for name in names:
        group = asked.command
        if not isinstance(group, click.Group):
            raise click.UsageError(f"{asked.command_path} has no commands of its own.", ctx=asked)
        _, command, _ = group.resolve_command(asked, [name])
        if command is None:  # while a shell completes
            break
        asked = click.Context(command, info_name=name, parent=asked)
    return asked
