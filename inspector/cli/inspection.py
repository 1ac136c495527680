"""`inspect`: a token from a file or standard input, judged."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from inspector.cli.commands import FILE
from inspector.cli.exits import exit_of
from inspector.cli.judging import judge_for, judging_options, refuse_shared_input
from inspector.cli.options import format_option, home_option, mask_who_option, show_secrets_option
from inspector.cli.printing import print_outcome, print_ticket
from inspector.cli.reading import read_bytes
from inspector.core.report.outcome import inspection_json

if TYPE_CHECKING:
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.report.cover import Cover


@click.command()
@click.argument("file", type=FILE, default="-")
@judging_options
@click.option(
    "--for", "asked", multiple=True, metavar="NAME|all", help="Say too whether this API takes it: see `accept`."
)
@mask_who_option
@show_secrets_option
@format_option("text", "json", "markdown")
@click.option(
    "--report",
    type=click.Choice(["html", "markdown", "text"]),
    help="Print the report for a ticket in this form; with --mask-who for a public one, without hosts and IDs too.",
)
@home_option
def inspect(
    *,
    file: str,
    form: str,
    mask_who: bool,
    show_secrets: bool,
    report: str | None,
    asked: tuple[str, ...],
    **wanted: Any,
) -> None:
    """Inspect the token in FILE, or on standard input where FILE is - or left out.

    The value of a claim that is not a known one is masked where its name or its form is a secret's.

    Exit code: 0 valid, 1 rejected, 2 unreadable input, 3 not verified, 4 malformed.
    """
    from inspector.core.report.cover import Cover

    refuse_shared_input(wanted, file)
    if report is not None and (show_secrets or form != "text"):
        raise click.UsageError(
            "--report has a form of its own and never a secret: leave --format and --show-secrets out."
        )
    if report is not None and asked:
        raise click.UsageError("--report has a form of its own: leave --for out.")
    from inspector.core.journeys.reading import read_token_file

    content = read_bytes(file, "the token")
    token = read_token_file(content)
    judged = judge_for(**wanted)(token)
    assert judged.inspection is not None  # noqa: S101 - every inspection gives one
    if report is not None:
        print_ticket(judged, report, public=mask_who)
        sys.exit(exit_of(judged.inspection.verdict))
    cover = Cover(who=mask_who, secrets=not show_secrets)
    outcome = cover.outcome(judged)
    assert outcome.inspection is not None  # noqa: S101 - as above
    document = inspection_json(outcome.inspection)
    told = _accepted_by(asked, judged, wanted, content, cover, form, document) if asked else ""
    print_outcome(outcome, form, document)
    click.echo(told, nl=False)
    sys.exit(exit_of(outcome.inspection.verdict))


def _accepted_by(
    asked: tuple[str, ...],
    judged: Outcome,
    wanted: dict[str, Any],
    content: bytes,
    cover: Cover,
    form: str,
    document: dict[str, Any],
) -> str:
    """What those that are asked do with the token, as text or Markdown; put into the document where it is JSON."""
    from inspector.cli.accepting.asked import accepted_of
    from inspector.core.journeys.reading import text_of
    from inspector.core.report.acceptance import acceptance_json, acceptance_markdown, acceptance_text, covered_by
    from inspector.core.text.language import tr

    shown = accepted_of(judged, asked, wanted, text_of(content))
    shown = covered_by(cover, shown)
    if form == "json":
        document["accepted_by"] = acceptance_json(shown)["acceptors"]
        return ""
    if form == "markdown":
        return "\n" + acceptance_markdown(shown)
    return f"\n{tr('Accepted by')}\n{acceptance_text(shown)}"
