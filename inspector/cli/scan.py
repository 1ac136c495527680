"""`scan`: every token in a file of any kind."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import click

from inspector.cli.commands import FILE
from inspector.cli.exits import CommandError
from inspector.cli.help.described import Described
from inspector.cli.options import fitting, format_option, home_option, mask_who_option
from inspector.cli.printing import print_json
from inspector.cli.reading import named, opened

_TABLES = ("csv", "jsonl")

if TYPE_CHECKING:
    from inspector.core.report.cover import Cover
    from inspector.core.scan.scan import Scan


@click.command(cls=Described)
@click.argument("file", type=FILE, default="-")
@click.option("--show-token", "whole", is_flag=True, help="Print the tokens too; whoever reads them can use them.")
@click.option("--redact", "target", metavar="OUT", help="Write a copy to OUT without tokens and secrets; - prints it.")
@click.option("--force", is_flag=True, help="With --redact: replace OUT where it is there.")
@mask_who_option
@format_option(
    "text",
    "json",
    "markdown",
    "csv",
    "jsonl",
    help="csv and jsonl are the table of the window: a token a line, by its fingerprint.",
)
@home_option
def scan(*, file: str, form: str, whole: bool, target: str | None, force: bool, mask_who: bool) -> None:
    """List the tokens in FILE, a log, export, transcript or dump, or on standard input where FILE is - or left out.

    Says the line of each, its issuer, client, key ID and expiry. Nothing is verified, and nothing is sent. The file may
    be of any size.

    With --redact it writes a copy for a ticket instead: each token and secret has a label in its place, the same for
    the same token everywhere, such as <token svc-reports exp 13:58 sha256:9c41>, with times in UTC. All else is as it
    was. The copy is searched again before it is there, and never takes the place of another file without --force.

    With --format csv or jsonl it prints a table with a line for each token, what it is worth without any keys, and its
    fingerprint in its place.
    """
    form = fitting(form, _TABLES if whole or target is not None else ())
    if target is not None:
        if form in _TABLES:
            raise click.UsageError(f"--redact has no {form}: it lists no tokens.")
        if whole or mask_who:
            raise click.UsageError("--redact goes with neither --show-token nor --mask-who: a label names nobody.")
        from inspector.cli.redacting import write_copy

        write_copy(file, target, form, force=force)
        return
    if force:
        raise click.UsageError("--force belongs to --redact.")
    from inspector.core.report.scan import scan_json, scan_markdown, scan_text
    from inspector.core.scan.scan import scan_stream, told_unread

    if whole and form in _TABLES:
        raise click.UsageError(f"--show-token does not go with --format {form}, in which no token stands.")
    if whole and mask_who:
        raise click.UsageError("--mask-who does not go with --show-token: a token says who it is for.")
    with opened(file, "the text") as read:
        result = scan_stream(read)
    name, now = named(file), time.time()
    cover = _cover(result) if mask_who else None
    if form in _TABLES:
        _print_table(result, name, now, form, cover)
    elif form == "json":
        document = scan_json(result, name, now, whole=whole)
        print_json(document if cover is None else cover.value(document))
    else:
        told = (scan_markdown if form == "markdown" else scan_text)(result, name, now, whole=whole)
        click.echo(told if cover is None else cover.text(told), nl=False)
    if result.unread is not None:
        raise CommandError(told_unread(result))


def _print_table(result: Scan, name: str, now: float, form: str, cover: Cover | None) -> None:
    """A line for each token; what it is worth without any keys."""
    from inspector.core.checks.judge import judge_token
    from inspector.core.checks.verdict import Expectation
    from inspector.core.journeys.found_facts import found_facts
    from inspector.core.report.scan_rows import csv_lines, jsonl_lines, scan_row
    from inspector.core.tokens.token import decode_unverified

    judged = ((found, judge_token(decode_unverified(found.text), None, Expectation(), now)) for found in result.found)
    rows = (scan_row(found, found_facts(inspection, found), name) for found, inspection in judged)
    shown = rows if cover is None else (cover.value(row) for row in rows)
    for line in (csv_lines if form == "csv" else jsonl_lines)(shown):
        click.echo(line.encode(), nl=False)


def _cover(result: Scan) -> Cover:
    """What hides who the tokens are for and who holds them."""
    from inspector.core.report.cover import Cover
    from inspector.core.scan.found import FoundToken

    cover = Cover(who=True, secrets=False)
    for found in result.found:
        cover.learn_token(FoundToken.of(found).token)
    return cover
