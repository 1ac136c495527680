"""`compare`: two tokens from files, side by side."""

from __future__ import annotations

import sys
from typing import Any

import click

from inspector.cli.commands import FILE
from inspector.cli.exits import CommandError, Exit
from inspector.cli.help.described import Described
from inspector.cli.judging import judge_for, judging_options, refuse_shared_input
from inspector.cli.options import format_option, home_option, mask_who_option, show_secrets_option
from inspector.cli.printing import print_json
from inspector.cli.reading import named, read_token
from inspector.core.checks.inspection import Inspection

SAME, DIFFERENT = Exit.VALID, Exit.OTHERWISE


@click.command(cls=Described)
@click.argument("first", type=FILE)
@click.argument("second", type=FILE)
@judging_options
@click.option("--all", "everything", is_flag=True, help="Say what is the same too.")
@mask_who_option
@show_secrets_option
@format_option("text", "json", "markdown")
@home_option
def compare(
    *, first: str, second: str, everything: bool, form: str, mask_who: bool, show_secrets: bool, **wanted: Any
) -> None:
    """Say what tells the tokens in FIRST and SECOND apart.

    Both are files, of which one may be -, standard input. Checks that one passed and the other failed come first, then
    what differs by its meaning: scopes and audiences as sets, times as lifetimes. Both are judged by the same options,
    which are those of inspect; without --issuer or --jwks nothing is fetched.
    """
    from inspector.core.comparison import comparison
    from inspector.core.comparison.accepted import parting_rows
    from inspector.core.report.comparison import comparison_json, comparison_markdown, comparison_text
    from inspector.core.report.cover import Cover

    if first == second == "-":
        raise CommandError("Only one of the two tokens can be on standard input.")
    refuse_shared_input(wanted, first, second)
    tokens = read_token(first, "the first token"), read_token(second, "the second token")
    judge = judge_for(**wanted)
    cover = Cover(who=mask_who, secrets=not show_secrets, apart=True)
    one, other = (_inspection(judge(token)) for token in tokens)
    covered = cover.inspection(one), cover.inspection(other)
    found = comparison.compare(*covered, accepted=cover.parting(parting_rows(one, other)))
    names = named(first), named(second)
    if form == "json":
        print_json(comparison_json(found, names))
    elif form == "markdown":
        click.echo(comparison_markdown(found, names, everything=everything), nl=False)
    else:
        click.echo(comparison_text(found, names, everything=everything), nl=False)
    sys.exit(SAME if found.same else DIFFERENT)


def _inspection(outcome: Any) -> Inspection:
    assert isinstance(outcome.inspection, Inspection)  # noqa: S101 - every inspection gives one
    return outcome.inspection
