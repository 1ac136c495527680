"""The commands by name: what one of them needs is imported when it is called, and not for another one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from keyword import iskeyword
from pathlib import Path
from typing import Any

import click

from inspector.ending import ReaderGoneError

COMMANDS = {
    "accept": (
        "accepting.accept",
        (
            "Say whether APIs take the token in FILE, or on standard input where FILE is - or left out. No token is "
            "sent."
        ),
    ),
    "compare": ("compare", "Say what tells the tokens in FIRST and SECOND apart."),
    "demo": (
        "demo",
        "Open the window on the demo issuer; without a display, run the same journey and print what came of it.",
    ),
    "diagnose": ("diagnose", "Explain the answer in FILE, or on standard input where FILE is - or left out."),
    "import": (
        "importing",
        "Say what FILE, a template, state, export or collection, would make, and what of it will not work; import it.",
    ),
    "inspect": ("inspection", "Inspect the token in FILE, or on standard input where FILE is - or left out."),
    "introspect": (
        "asking.introspect",
        (
            "Ask the server of PROFILE about the token in FILE, or on standard input where FILE is - or left out "
            "(RFC 7662)."
        ),
    ),
    "logout": ("logout", "Clear every stored token and its key, look again, and say what was cleared."),
    "profile": ("profiles", "List, show, import, change and remove profiles, and take secrets out of their file."),
    "request": ("request", "Ask for a token with PROFILE's client credentials, and inspect it."),
    "revoke": (
        "asking.revoke",
        (
            "Have the server of PROFILE revoke the token in FILE, or on standard input where FILE is - or left out "
            "(RFC 7009)."
        ),
    ),
    "scan": (
        "scan",
        "List the tokens in FILE, a log, export, transcript or dump, or on standard input where FILE is - or left out.",
    ),
    "scopes": (
        "asking.scopes",
        "List the scopes that are known for PROFILE, and explore which of them its client gets.",
    ),
    "secret": ("secret", "Store and forget client secrets, private keys and passphrases in the OS keyring."),
    "verdicts": (
        "verdicts",
        "Judge every token in each FILE, a log or dump of any size; - or no FILE at all is standard input.",
    ),
}
"""Of each command the module of inspector.cli that holds it, and the first paragraph of its help."""


class Commands(click.Group):
    """A group that lists, completes and suggests commands by their rows, and imports the one that is called."""

    def __init__(self, **settings: Any) -> None:
        rows = {name: click.Command(name, help=text) for name, (_, text) in COMMANDS.items()}
        super().__init__(commands=rows, **settings)

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
        name, row, rest = super().resolve_command(ctx, args)
        return name, row and imported(row.name or ""), rest


@contextmanager
def _reader_there() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise ReaderGoneError from None


def imported(name: str) -> click.Command:
    """The command of that row, with its module imported now."""
    module, _ = COMMANDS[name]
    command = getattr(import_module(f"inspector.cli.{module}"), f"{name}_" if iskeyword(name) else name)
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
