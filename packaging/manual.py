"""Man pages of every command, made of what --help says: `python packaging/manual.py DIR` writes them into DIR.

click-man makes pages of click commands too. It knows neither examples nor exit codes nor files, writes text into the
page as it is (a line that begins with a full stop is lost, a backslash is an escape), names each subcommand with a
space, and leaves wrapped paragraphs as they stand in the source: what would be left of it is the walk through the tree.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Iterable, Iterator
from inspect import cleandoc
from pathlib import Path
from textwrap import wrap

import click

from inspector import __version__
from inspector.cli import cli
from inspector.cli.commands import PROGRAM
from inspector.cli.help.described import name_of, shown_line
from inspector.cli.help.pages import CommandPage, common_exits, files, page_of, variables
from inspector.cli.help.tree import contexts

ROOT = Path(__file__).parents[1]
ESCAPES = {
    "\\": r"\e", "-": r"\-", "'": r"\[aq]", "`": r"\[ga]", "^": r"\[ha]", "~": r"\[ti]", '"': r"\[dq]",
}  # fmt: skip
"""What roff reads otherwise than it is written, or shows as another character."""
BREAK = r"\:"
"""Where a long word may go on in the next line."""
SOURCE_WIDTH = 76
"""Characters of a line of a page's source, which is filled anew when it is shown."""
EXAMPLE_WIDTH = 66
"""Characters of a line of an example, on a page of 78."""


def main(folder: str) -> None:
    """Write a page for the program and each of its commands into the folder, which is made where it is not there."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    day = date_of_pages()
    for context in contexts(cli, PROGRAM):
        Path(folder, f"{file_name(context)}.1").write_text(page(context, day), encoding="ascii", newline="\n")


def date_of_pages() -> str:
    """The day of SOURCE_DATE_EPOCH, as builds that can be repeated set it, or else of the newest release."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch:
        return time.strftime("%Y-%m-%d", time.gmtime(int(epoch)))
    days = {
        ROOT / "CHANGELOG.md": r"(?m)^## .*?(\d{4}-\d{2}-\d{2})",
        **dict.fromkeys(sorted((ROOT / "packaging/linux").glob("*.metainfo.xml")), r'<release [^>]*date="([^"]+)"'),
    }
    for path, pattern in days.items():  # where nothing is released yet, the day that stands in the metainfo
        if found := re.search(pattern, path.read_text(encoding="utf-8")):
            return found[1]
    raise SystemExit("No release has a day. Set SOURCE_DATE_EPOCH.")


def file_name(context: click.Context) -> str:
    """The name of the page: token-inspector-profile-add."""
    return "-".join([PROGRAM, *name_of(context).split()])


def page(context: click.Context, day: str) -> str:
    """The page of the context's command as roff, with the macros of man(7)."""
    return "\n".join(_lines(context, page_of(name_of(context)), day)) + "\n"


def _lines(context: click.Context, said: CommandPage, day: str) -> Iterator[str]:
    title = file_name(context)
    yield f'.TH {escaped(title.upper())} 1 {day} "Token Inspector {__version__}" "User Commands"'
    yield ".ad l"  # words stay close together
    yield from (".SH NAME", f"{escaped(title)} \\- {escaped(said.summary.rstrip('.'))}")
    pieces = " ".join(context.command.collect_usage_pieces(context))
    yield from (".SH SYNOPSIS", f"{_bold(context.command_path)} {escaped(pieces)}")
    yield ".SH DESCRIPTION"
    yield from _paragraphs(cleandoc(context.command.help or said.summary))
    yield from _options(context)
    yield from _commands(context)
    yield ".SH EXIT STATUS"
    own = dict(said.exits)
    yield from _terms((str(code), when) for code, when in sorted((dict(common_exits()) | own).items()))
    yield from _environment(context.command)
    if said.examples:
        yield ".SH EXAMPLES"
        for number, (line, does) in enumerate(said.examples):
            yield from (*([".PP"] if number else []), _text(does), ".PP", ".RS 4", ".EX")
            yield from map(escaped, shown_line(line, EXAMPLE_WIDTH))
            yield from (".EE", ".RE")
    yield from _see(context, said)


def _options(context: click.Context) -> Iterator[str]:
    records = [
        record
        for each in context.command.get_params(context)
        if isinstance(each, click.Option) and (record := each.get_help_record(context)) is not None
    ]
    yield ".SH OPTIONS"
    for written, told in records:
        yield from (".TP", _option(written), _text(told) if told else "")


def _option(written: str) -> str:
    """An option as click writes it, its names bold: -q, --quiet; --home DIRECTORY."""
    names, _, value = re.fullmatch(r"((?:-{1,2}[\w-]+(?:, )?)+)( (.*))?", written, re.DOTALL).groups("")  # type: ignore[union-attr]
    bold = ", ".join(_bold(each) for each in names.split(", "))
    return f"{bold} \\fI{escaped(value).replace('|', '|' + BREAK)}\\fR" if value else bold


def _commands(context: click.Context) -> Iterator[str]:
    if isinstance(context.command, click.Group):
        names = context.command.list_commands(context)
        yield ".SH COMMANDS"
        for name in names:
            yield from (".TP", _bold(name), _text(page_of(f"{name_of(context)} {name}".strip()).summary))


def _environment(command: click.Command) -> Iterator[str]:
    names = {each.name for each in command.params}
    yield ".SH ENVIRONMENT"
    yield from _terms((each.name, each.text) for each in variables() if not each.option or each.option in names)
    if "home" in names:
        yield ".SH FILES"
        yield from _terms(files(), italic=True)


def _see(context: click.Context, said: CommandPage) -> Iterator[str]:
    others = [each for each in (context.parent, context.find_root()) if each is not None and each is not context]
    names = [file_name(each) for each in others]
    if isinstance(context.command, click.Group):
        names += [f"{file_name(context)}-{name}" for name in context.command.list_commands(context)]
    yield ".SH SEE ALSO"
    yield ",\n".join(f"{_bold(name)}(1)" for name in sorted(set(names)))
    yield from (".PP", _text(f"The page {said.see} in the documentation of Token Inspector."))


def _terms(pairs: Iterable[tuple[str, str]], *, italic: bool = False) -> Iterator[str]:
    for term, told in pairs:
        yield from (".TP", f"\\fI{escaped(term)}\\fR" if italic else _bold(term), _text(told))


def _paragraphs(text: str) -> Iterator[str]:
    for number, paragraph in enumerate(text.split("\n\n")):
        if number:
            yield ".PP"
        yield _text(" ".join(paragraph.split()))


def _bold(text: str) -> str:
    return f"\\fB{escaped(text)}\\fR"


def _text(text: str) -> str:
    """Lines of text; one that begins as a request of roff does stays text."""
    lines = wrap(escaped(text), SOURCE_WIDTH, break_long_words=False, break_on_hyphens=False)
    return "\n".join(f"\\&{line}" if line.startswith(".") else line for line in lines)


def escaped(text: str) -> str:
    """The text so that roff shows it to the letter, in ASCII."""
    return "".join(ESCAPES.get(each, each if each.isascii() else f"\\[u{ord(each):04X}]") for each in text)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit("Say where the pages go: python packaging/manual.py DIR")
    main(sys.argv[1])
