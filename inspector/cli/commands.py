"""The commands by name: what one of them needs is imported when it is called, and not for another one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from inspector.cli.help.described import CommandRow, DescribedGroup
from inspector.ending import ReaderGoneError

PROGRAM, COMPLETE_VARIABLE = "token-inspector", "_TOKEN_INSPECTOR_COMPLETE"
"""What a shell completes, and by which variable it asks what it may offer."""
COMMANDS = {
    "accept": "accepting.accept",
    "compare": "compare",
    "completion": "shell.completion",
    "demo": "demo",
    "diagnose": "diagnose",
    "help": "help.command",
    "import": "importing",
    "inspect": "inspection",
    "introspect": "asking.introspect",
    "logout": "logout",
    "profile": "profiles",
    "request": "request",
    "revoke": "asking.revoke",
    "scan": "scan",
    "scopes": "asking.scopes",
    "secret": "secret",
    "verdicts": "verdicts",
}
"""Of each command the module of inspector.cli that holds it; what is said of it is a row of commands.toml."""


class Commands(DescribedGroup):
    """A group that lists, completes and suggests commands by their rows, and imports the one that is called."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(commands={name: CommandRow(name) for name in COMMANDS}, **settings)

    def make_context(self, info_name: str | None, args: list[str], *rest: Any, **settings: Any) -> click.Context:
        """As click does, with --help and --version; ReaderGoneError where nobody reads those."""
        with _reader_there():
            return super().make_context(info_name, args, *rest, **settings)

    def invoke(self, ctx: click.Context) -> Any:
        """As click does, the command; ReaderGoneError where nobody reads what it prints."""
        with _reader_there():
            return super().invoke(ctx)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is called, or completed, by the first of `args`; click's usage error where there is none."""
        if not ctx.resilient_parsing and args[0] not in self.commands:
            _refuse_input(args[0])
        name, row, rest = super().resolve_command(ctx, args)
        return name, row and imported(row.name or ""), rest


def _refuse_input(word: str) -> None:
    """CommandError where a token or the name of a file stands in place of a command."""
    from inspector.cli.exits import CommandError
    from inspector.cli.reading import refuse_token

    refuse_token(word, "the token")
    if Path(word).is_file():
        import shlex

        quoted = shlex.quote(word)
        raise CommandError(
            f"{word} is a file, and no command. To inspect the token in it, type: token-inspector inspect {quoted}\n"
            f"To open it in the window, type: token-inspector --open {quoted}"
        )


@contextmanager
def _reader_there() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise ReaderGoneError from None


def imported(name: str) -> click.Command:
    """The command of that row, with its module imported now."""
    module = import_module(f"inspector.cli.{COMMANDS[name]}")
    command = getattr(module, f"{name}_", None) or getattr(module, name)  # one is a keyword, one a word of Python
    assert isinstance(command, click.Command)  # noqa: S101 - a test holds it of every row
    return command


class GivenPath(click.Path[Any]):
    """A path that is completed by a shell as click's is, and not looked at before it is used.

    click looks at each while it reads the arguments, where a dead network would keep it without a word.
    """

    def convert(self, value: str | os.PathLike[str], *_: Any, **__: Any) -> Any:
        """The path in the type that was asked for."""
        return self.coerce_path_result(value)


FILE = GivenPath(path_type=str)
"""A file, or - for standard input."""
HOME = GivenPath(file_okay=False, path_type=Path)


class OpenedPath(click.Path[Any]):
    """A file for the window, or none: desktops leave the name out where the program is started without a file."""

    def convert(self, value: Any, *rest: Any) -> Any:
        """The path of the file, which is there; None for no name."""
        return super().convert(value, *rest) if value else None


OPENED = OpenedPath(exists=True, dir_okay=False, path_type=Path)
