"""What several commands share: `--home`, `--format`, and what an option refuses."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from functools import wraps
from inspect import signature
from pathlib import Path
from typing import Any, TypeVar

import click

from inspector.cli.commands import HOME
from inspector.cli.exits import CommandError, Exit
from inspector.ending import say, write_nowhere

Command = TypeVar("Command", bound=Callable[..., Any])


def home_option(command: Callable[..., None]) -> Callable[..., None]:
    """`--home`, before or after the command's name, which some commands accept and have no use for.

    An InspectorError becomes one sentence on standard error and exit code 2, Ctrl+C becomes exit code 130, and a reader
    of standard output that has gone 141.
    """
    takes_home = "home" in signature(command).parameters

    @click.option("--home", type=HOME, help="Keep profiles and session here.")
    @click.pass_context
    @wraps(command)
    def with_home(context: click.Context, /, home: Path | None, **arguments: Any) -> None:
        if takes_home:
            arguments["home"] = home or context.find_root().params.get("home")
            _tell_what_is_waited_for()
        try:
            command(**arguments)
        except BrokenPipeError:
            write_nowhere()
            sys.exit(Exit.CLOSED_PIPE)
        except (KeyboardInterrupt, click.Abort):
            say("Stopped.")
            sys.exit(Exit.STOPPED)
        except Exception as error:
            from inspector.core.errors import InspectorError  # late: --help needs nothing of the core

            if not isinstance(error, InspectorError):
                raise
            raise CommandError(str(error)) from None

    return with_home


def _tell_what_is_waited_for() -> None:
    from inspector.cli.reading import told_when_slow
    from inspector.core.files import give_notice

    give_notice(told_when_slow)


def a_number(_: click.Context, option: click.Parameter, value: float) -> float:
    """NaN is in no range and out of none, and as leeway it would let any date pass."""
    if math.isnan(value):
        raise click.BadParameter("it is not a number of seconds.", param=option)
    return value


def not_empty(_: click.Context, option: click.Parameter, value: Any) -> Any:
    """An empty text, as an unset variable of a script gives, must not switch a check off."""
    if any(not text.strip() for text in (value if isinstance(value, tuple) else (value,)) if text is not None):
        raise click.BadParameter("it is empty. Leave the option out to expect nothing.", param=option)
    return value


mask_who_option = click.option(
    "--mask-who",
    is_flag=True,
    help="Put labels such as <subject 1> in place of who it is about: subject, client, user name, e-mail and the like.",
)
show_secrets_option = click.option(
    "--show-secrets", is_flag=True, help="Print the values of claims too that may be secrets."
)


def format_option(*forms: str, help: str | None = None) -> Callable[[Command], Command]:  # noqa: A002 - as click has it
    """`--format`, which is made here alone: one of `forms`, of which the first is the one where none is given."""
    return click.option("--format", "form", type=click.Choice(forms), default=forms[0], show_default=True, help=help)
