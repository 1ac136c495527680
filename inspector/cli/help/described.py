"""Commands whose help has examples, exit codes and variables of the environment beside click's own sections."""

from __future__ import annotations

import click

from inspector.cli.help.pages import CommandPage, Variable, page_of, variables
from inspector.resources import document

INDENT = 2


def name_of(context: click.Context) -> str:
    """The name of the context's command as its row has it: "profile add", and "" for the program itself."""
    return " ".join(context.command_path.split()[1:])


def variables_of(command: click.Command) -> list[Variable]:
    """The variables of the environment that stand for an option of this command."""
    names = {parameter.name for parameter in command.params}
    return [each for each in variables() if each.option in names]


class _Summary(click.Command):
    """A command that is listed by its summary, whole."""

    def get_short_help_str(self, limit: int = 45) -> str:  # noqa: ARG002 - click's, which would cut it off there
        """The summary, never cut off."""
        return self.page.summary

    @property
    def page(self) -> CommandPage:
        """The row of this command, where nothing but its own name is known."""
        return page_of(self.name or "")


class CommandRow(_Summary):
    """Stands for a command that is not imported yet, in lists and for completion."""


class Described(_Summary):
    """A command with a page in commands.toml. `within` is the name of the command that it belongs to, if any."""

    within = ""

    @property
    def page(self) -> CommandPage:
        """The row of this command."""
        return page_of(f"{self.within} {self.name}".strip())

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the examples, exit codes, variables of the environment, and the page of the task."""
        write_page(page_of(name_of(ctx)), variables_of(self), formatter)
        name = name_of(ctx)
        if name and any(parameter.name == "form" for parameter in self.params):
            from inspector.cli.printing import schemas_of  # late: a list of commands needs none

            for each in schemas_of(name):
                formatter.write(f"Schema of the JSON: docs/schemas/{each}\n")


class DescribedGroup(Described, click.Group):
    """A group of such commands."""

    command_class = Described

    def add_command(self, cmd: click.Command, name: str | None = None) -> None:
        """Take a command into the group, by whose name its page is found."""
        super().add_command(cmd, name)
        if isinstance(cmd, Described):
            cmd.within = self.name or ""


def write_page(page: CommandPage, heeded: list[Variable], formatter: click.HelpFormatter) -> None:
    """Write what a page says beside the description and the options, wrapped to the formatter's width."""
    from textwrap import wrap  # late, as below: a command that runs prints no help

    if page.examples:
        with formatter.section("Examples"):
            for line, does in page.examples:
                for words in wrap(does, formatter.width - INDENT):
                    formatter.write(f"{' ' * INDENT}{words}\n")
                for part in shown_line(line, formatter.width - 2 * INDENT):
                    formatter.write(f"{' ' * 2 * INDENT}{part}\n")
    if page.exits:
        with formatter.section("Exit codes"):
            formatter.write_dl([(str(code), when) for code, when in page.exits])
    if heeded:
        with formatter.section("Environment"):
            formatter.write_dl([(each.name, each.text) for each in heeded])
    if page.see:
        title = document(page.see).read_text(encoding="utf-8").partition("\n")[0].lstrip("# ")
        more = f'Learn more: "{title}", in the help of the window (F1); docs/{page.see}'
        formatter.write("".join(f"{line}\n" for line in ("", *wrap(more, formatter.width, break_on_hyphens=False))))


def shown_line(line: str, width: int) -> list[str]:
    r"""A command line for a terminal so wide: what does not fit goes on below, so that it can still be copied.

    A line ends with a backslash where the next one belongs to it.
    """
    from textwrap import wrap

    rows = wrap(line, width - 2, break_long_words=False, break_on_hyphens=False, subsequent_indent="    ")
    return [*(f"{row} \\" for row in rows[:-1]), rows[-1]]
