"""What a command came to, in the form that was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from inspector.core.report.diagnosis import diagnosis_json, diagnosis_markdown, diagnosis_text
from inspector.core.report.outcome import dumps, outcome_markdown, outcome_text


def print_outcome(outcome: Any, form: str, document: dict[str, Any]) -> None:
    """Print `outcome` as text for a terminal, as Markdown, or `document` as JSON."""
    if form == "json":
        click.echo(dumps(document))
    elif form == "markdown":
        click.echo(outcome_markdown(outcome), nl=False)
    else:
        from inspector.terminal import print_report

        print_report(outcome_text(outcome))


def print_ticket(outcomes: Sequence[Any], form: str, *, public: bool) -> None:
    """Print the report for a ticket of inspected tokens, as of the moment that the first was judged at."""
    from inspector.core.report.ticket.report import ReportedToken, TicketChoices, TicketReport
    from inspector.core.report.ticket.ticket import ticket

    choices = TicketChoices(public=public)
    tokens = tuple(map(ReportedToken, outcomes))
    made = ticket(TicketReport(outcomes[0].inspection.at, tokens, choices=choices))
    if form == "text":
        from inspector.terminal import print_report

        print_report(made.text())
    else:
        click.echo(made.html() if form == "html" else made.markdown(), nl=False)


def print_diagnosis(diagnosis: Any, form: str) -> None:
    """Print `diagnosis` alone, as `print_outcome` prints an outcome."""
    if form == "json":
        click.echo(dumps(diagnosis_json(diagnosis)))
    elif form == "markdown":
        click.echo(diagnosis_markdown(diagnosis), nl=False)
    else:
        from inspector.terminal import print_report

        print_report(diagnosis_text(diagnosis))


def print_document(text: str, document: dict[str, Any], form: str) -> None:
    """Print `text`, or `document` where JSON was asked for."""
    click.echo(dumps(document) if form == "json" else text, nl=form == "json")
