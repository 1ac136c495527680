"""`inspect`: a token from a file or standard input, judged."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from inspector.cli.commands import FILE
from inspector.cli.exits import exit_of
from inspector.cli.help.described import Described
from inspector.cli.judging import judge_each, judge_for, judging_options, refuse_shared_input
from inspector.cli.options import FORMS, fitting, format_option, home_option, mask_who_option, show_secrets_option
from inspector.cli.printing import print_json, print_outcome, print_ticket
from inspector.cli.reading import PlacedToken, named, one_token, read_bytes, tokens_in
from inspector.cli.shell.names import ACCEPTOR
from inspector.core.checks.verdict import Verdict
from inspector.core.report.outcome import inspection_json
from inspector.core.text.display import visible

if TYPE_CHECKING:
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.report.cover import Cover


WORST_FIRST = (Verdict.REJECTED, Verdict.MALFORMED, Verdict.UNVERIFIED, Verdict.VALID)
"""By which of several tokens the command ends: a refusal says most."""
ALL_OR_ONE = "Give --all to inspect each, or the one that is meant alone."


@click.command(cls=Described)
@click.argument("file", type=FILE, default="-")
@judging_options
@click.option(
    "--for",
    "asked",
    multiple=True,
    type=ACCEPTOR,
    metavar="NAME|all",
    help="Say too whether this API takes it: see `accept`.",
)
@mask_who_option
@show_secrets_option
@format_option("text", "json", "markdown")
@click.option(
    "--report",
    type=click.Choice(["html", "markdown", "text"]),
    help="Print the report for a ticket in this form; with --mask-who for a public one, without hosts and IDs too.",
)
@click.option("--all", "every", is_flag=True, help="Inspect every different token in FILE, not only one that is alone.")
@home_option
def inspect(
    *,
    file: str,
    form: str,
    mask_who: bool,
    show_secrets: bool,
    report: str | None,
    every: bool,
    asked: tuple[str, ...],
    **wanted: Any,
) -> None:
    """Inspect the token in FILE, or on standard input where FILE is - or left out.

    Where FILE holds several different tokens, nothing is inspected without --all. With it each is, in the order of the
    file: as JSON they are a list under "tokens", each with its line, and the exit code is that of the worst: rejected,
    malformed, not verified, valid.

    The value of a claim that is not a known one is masked where its name or its form is a secret's.
    """
    refuse_shared_input(wanted, file)
    form = fitting(form, FORMS if report is not None else ())
    if report is not None and (show_secrets or form != "text"):
        raise click.UsageError(
            "--report has a form of its own and never a secret: leave --format and --show-secrets out."
        )
    if report is not None and asked:
        raise click.UsageError("--report has a form of its own: leave --for out.")
    content = read_bytes(file, "the token")
    judge = (judge_each if every else judge_for)(**wanted)
    tokens = tokens_in(content) if every else [PlacedToken(1, one_token(content, file, ALL_OR_ONE))]
    judged = [(each.line, judge(each.token)) for each in tokens]
    if report is not None:
        print_ticket([outcome for _, outcome in judged], report, public=mask_who)
    else:
        _Printed(form, mask_who, show_secrets, asked, wanted, content).tell(judged, named(file) if every else None)
    found = {outcome.inspection.verdict for _, outcome in judged if outcome.inspection is not None}
    sys.exit(exit_of(next(each for each in WORST_FIRST if each in found)))


class _Printed:
    """Prints what was judged, in the form that was asked for."""

    def __init__(
        self,
        form: str,
        mask_who: bool,
        show_secrets: bool,
        asked: tuple[str, ...],
        wanted: dict[str, Any],
        content: bytes,
    ) -> None:
        from inspector.core.report.cover import Cover

        self._form, self._asked, self._wanted, self._content = form, asked, wanted, content
        self._cover = Cover(who=mask_who, secrets=not show_secrets)

    def tell(self, judged: list[tuple[int, Outcome]], name: str | None) -> None:
        """Print one token, or with the `name` of what they stand in all of them, each with its line."""
        documents = []
        for line, outcome in judged:
            if name is not None and self._form != "json":
                self._print_place(name, line, first=outcome is judged[0][1])
            documents.append({"line": line} | self._told(outcome, alone=name is None))
        if name is not None and self._form == "json":
            print_json({"tokens": documents})

    def _print_place(self, name: str, line: int, *, first: bool) -> None:
        from inspector.core.report.markup import escape

        place = visible(f"{name}, line {line}")
        heading = f"## {escape(place)}\n" if self._form == "markdown" else f"{place}\n{'=' * len(place)}"
        click.echo(heading if first else f"\n{heading}")

    def _told(self, judged: Outcome, *, alone: bool) -> dict[str, Any]:
        """Print one token, and return it as JSON; as one of several it is not printed as JSON yet."""
        outcome = self._cover.outcome(judged)
        assert outcome.inspection is not None  # noqa: S101 - every inspection gives one
        document = inspection_json(outcome.inspection)
        wanted, content, form = self._wanted, self._content, self._form
        told = _accepted_by(self._asked, judged, wanted, content, self._cover, form, document) if self._asked else ""
        if alone or form != "json":
            print_outcome(outcome, form, document)
            click.echo(told, nl=False)
        return document


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
