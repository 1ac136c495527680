"""What several commands share: `--home`, `--format`, and what an option refuses."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Collection
from functools import wraps
from inspect import signature
from pathlib import Path
from typing import Any, TypeVar

import click
from click.core import ParameterSource

from inspector.cli.commands import HOME
from inspector.cli.exits import CommandError, Exit
from inspector.cli.shell.notes import quietly
from inspector.ending import say, write_nowhere

FORMAT_VARIABLE = "TOKEN_INSPECTOR_FORMAT"
FORMS = ("text", "json", "jsonl", "csv", "markdown")
"""All that a command can print in; a command has some of them."""

Command = TypeVar("Command", bound=Callable[..., Any])


quiet_option = click.option(
    "-q", "--quiet", is_flag=True,
    help="Say nothing but the result, errors, questions, and what concerns safety: no progress, no notes.",
)  # fmt: skip


def home_option(command: Callable[..., None]) -> Callable[..., None]:
    """`--home` and `--quiet`, before or after the command's name, of which some commands have no use for the first.

    An InspectorError becomes one sentence on standard error and exit code 2, Ctrl+C becomes exit code 130, and a reader
    of standard output that has gone 141.
    """
    takes_home = "home" in signature(command).parameters

    @click.option("--home", type=HOME, help="Keep profiles and session here.")
    @quiet_option
    @click.pass_context
    @wraps(command)
    def with_home(context: click.Context, /, home: Path | None, quiet: bool, **arguments: Any) -> None:
        if takes_home:
            arguments["home"] = home or context.find_root().params.get("home")
            _tell_what_is_waited_for()
        try:
            with quietly(quiet or bool(context.find_root().params.get("quiet"))):
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


def format_option(
    *forms: str,
    help: str | None = None,  # noqa: A002 - as click has it
    variable: str | None = FORMAT_VARIABLE,
) -> Callable[[Command], Command]:
    """`--format`, which is made here alone: one of `forms`, of which the first is the one where none is given.

    The variable of the environment stands for it where it is left out.
    """
    return click.option(
        "--format", "form", type=click.Choice(forms), default=forms[0], show_default=True, help=help,
        cls=FormatOption, envvar=variable,
    )  # fmt: skip


class FormatOption(click.Option):
    """An option whose variable may name a form that this command does not have: it is for all of them."""

    def resolve_envvar_value(self, ctx: click.Context) -> str | None:
        """The form that the variable names, None where this command has none of that name; UsageError where none has.

        Nothing is refused while a shell completes.
        """
        named = super().resolve_envvar_value(ctx)
        if named is None or not isinstance(self.type, click.Choice):
            return named
        if named not in FORMS and not ctx.resilient_parsing:
            known = ", ".join(FORMS)
            raise click.UsageError(f"{FORMAT_VARIABLE} names the form {named!r}, which no command has. Forms: {known}.")
        return named if named in self.type.choices else None


def fitting(form: str, unfit: Collection[str]) -> str:
    """The form, or text where it is one of those that do not fit here and only a variable names it, for other calls."""
    typed = click.get_current_context().get_parameter_source("form") is ParameterSource.COMMANDLINE
    return form if typed or form not in unfit else "text"
