"""`inspect`: a token from a file or standard input, judged."""

from __future__ import annotations

import sys
from typing import Any

import click

from inspector.cli.commands import FILE
from inspector.cli.exits import exit_of
from inspector.cli.judging import judge_for, judging_options, refuse_shared_input
from inspector.cli.options import format_option, home_option, mask_who_option, show_secrets_option
from inspector.cli.printing import print_outcome, print_ticket
from inspector.cli.reading import read_token
from inspector.core.report.outcome import inspection_json


@click.command()
@click.argument("file", type=FILE, default="-")
@judging_options
@mask_who_option
@show_secrets_option
@format_option
@click.option(
    "--report",
    type=click.Choice(["html", "markdown", "text"]),
    help="Print the report for a ticket in this form; with --mask-who for a public one, without hosts and IDs too.",
)
@home_option
def inspect(*, file: str, form: str, mask_who: bool, show_secrets: bool, report: str | None, **wanted: Any) -> None:
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
    token = read_token(file, "the token")
    judged = judge_for(**wanted)(token)
    assert judged.inspection is not None  # noqa: S101 - every inspection gives one
    if report is not None:
        print_ticket(judged, report, public=mask_who)
        sys.exit(exit_of(judged.inspection.verdict))
    outcome = Cover(who=mask_who, secrets=not show_secrets).outcome(judged)
    assert outcome.inspection is not None  # noqa: S101 - as above
    print_outcome(outcome, form, inspection_json(outcome.inspection))
    sys.exit(exit_of(outcome.inspection.verdict))
