"""What a command came to, in the form that was asked for. Every JSON object that a command prints is printed here."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import click

from inspector.core.report.json_text import json_text, versioned

LINES = frozenset({"accept", "scan", "verdicts"})
"""The commands that have --format jsonl: an object a line, without `format`."""


def schemas_of(command: str) -> tuple[str, ...]:
    """The names of the files of docs/schemas for a command, "inspect" or "profile list": of its object and its lines.

    `--self-check` is a command here too.
    """
    name = command.removeprefix("--").replace(" ", "-")
    return (f"{name}.json", *([f"{name}-line.json"] if command in LINES else []))


def print_json(document: Mapping[str, Any], *, err: bool = False) -> None:
    """Print the one object of a command, with `format` as its first member; on standard error where that is asked."""
    click.echo(json_text(document), err=err)


def print_document(text: str, document: Mapping[str, Any], form: str) -> None:
    """Print `text`, which has its line ends, or `document` where JSON was asked for."""
    if form == "json":
        print_json(document)
    else:
        click.echo(text, nl=False)


def print_done(sentence: str, document: Mapping[str, Any], form: str) -> None:
    """Print the sentence that says what was done, or the object, in which it is the member `summary`."""
    print_document(f"{sentence}\n", {"summary": sentence, **document}, form)


class StreamedList:
    """An object with one long list, printed as its items come: of what is larger than memory, or takes minutes."""

    def __init__(self, name: str) -> None:
        """`name` is the member that the list is."""
        self._begins = json.dumps(versioned({name: []})).removesuffix("]}")
        self._begun = False

    def add(self, items: Sequence[str]) -> None:
        """Print more items, each an object in JSON on one line."""
        if items:
            click.echo(self._next() + ",\n".join(items), nl=False)

    def end(self, document: Mapping[str, Any]) -> None:
        """Close the list and the object, which has these members too."""
        rest = "".join(f", {json.dumps(name)}: {json.dumps(value)}" for name, value in document.items())
        empty = "" if self._begun else self._begins
        click.echo(f"{empty}]{rest}}}")

    def _next(self) -> str:
        if self._begun:
            return ",\n"
        self._begun = True
        return f"{self._begins}\n"


def print_outcome(outcome: Any, form: str, document: dict[str, Any]) -> None:
    """Print `outcome` as text for a terminal, as Markdown, or `document` as JSON."""
    from inspector.core.report.outcome import outcome_markdown, outcome_text

    if form == "json":
        print_json(document)
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
    from inspector.core.report.diagnosis import diagnosis_json, diagnosis_markdown, diagnosis_text

    if form == "json":
        print_json(diagnosis_json(diagnosis) or {})
    elif form == "markdown":
        click.echo(diagnosis_markdown(diagnosis), nl=False)
    else:
        from inspector.terminal import print_report

        print_report(diagnosis_text(diagnosis))
