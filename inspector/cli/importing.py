"""`import`: what a file would make, judged before a thing is saved or sent, and then made."""

from __future__ import annotations

import sys
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from inspector.cli.commands import FILE
from inspector.cli.exits import CommandError, Exit
from inspector.cli.help.described import Described
from inspector.cli.options import format_option, home_option
from inspector.cli.printing import print_json
from inspector.cli.reading import at_terminal, named, read_bytes
from inspector.cli.shell.notes import note
from inspector.core.text.display import visible
from inspector.home import Home, open_home

if TYPE_CHECKING:
    from inspector.core.definitions.proposal import Proposal, Review
    from inspector.core.journeys.importing.taking_over import TakenOver


@click.command("import", cls=Described)
@click.argument("file", type=FILE, required=False)
@click.option("--aws", is_flag=True, help="Read the user pools of your AWS account, in place of FILE. Needs boto3.")
@click.option("--aws-profile", metavar="NAME", default="", help="With --aws: this profile of your AWS configuration.")
@click.option("--region", metavar="REGION", default="", help="With --aws: this Region, in place of the profile's own.")
@click.option("--dry-run", is_flag=True, help="Only say what it would make. Nothing is saved.")
@click.option("--all", "everything", is_flag=True, help="Import clients too that will not get a token.")
@click.option("--only", metavar="NAME", multiple=True, help="Import this one alone. Can be given more than once.")
@click.option(
    "--set", "given", metavar="NAME=VALUE", multiple=True,
    help="What the file does not say, by the name it is asked for. Never a secret. Can be given more than once.",
)  # fmt: skip
@click.option("--yes", is_flag=True, help="Do not ask.")
@format_option("text", "json")
@home_option
def import_(
    *,
    home: Path | None,
    file: str | None,
    aws: bool,
    aws_profile: str,
    region: str,
    dry_run: bool,
    everything: bool,
    only: tuple[str, ...],
    given: tuple[str, ...],
    yes: bool,
    form: str,
) -> None:
    """Say what FILE, a template, state, export or collection, would make, and what of it will not work; import it.

    FILE may be - for standard input. It is read and judged here: nothing in it is run, and nothing is sent. Profiles
    that are the same as yours are left as they are. On a terminal it asks before it saves; in a pipe it imports what
    will work. A secret in the file goes into the keyring, and is never printed.

    With --aws nothing is written to AWS. It lists pools and clients, says how many requests describe them, and sends
    those once you agree, or with --yes.
    """
    _check(everything=everything, only=only, file=file, aws=aws, of_aws=bool(aws_profile or region))
    place = open_home(home)
    found = _of_file(file, place) if file is not None else _of_aws(aws_profile, region, place, yes=yes)
    found = _answered(found, given)
    chosen = _chosen(found, everything=everything, only=only)
    if form == "text":
        _print_text(found)
    if not dry_run and chosen and at_terminal() and not yes:
        _ask(len(chosen))
    taken = None if dry_run else _taken(found, chosen, place)
    if form == "json":
        _print_json(found, taken)
    if taken is not None:
        _tell(taken, place)
    judged = [each for each in found.proposals if _is_meant(each, only)] if only else list(found.proposals)
    if not judged or not all(each.usable for each in judged):
        sys.exit(Exit.REJECTED)
    if taken is not None and any(each.why_not is not None for each in taken):
        sys.exit(Exit.OTHERWISE)


def _check(*, everything: bool, only: tuple[str, ...], file: str | None, aws: bool, of_aws: bool) -> None:
    """UsageError for options that do not go together."""
    if everything and only:
        raise click.UsageError("Give --all or --only, not both.")
    if aws == (file is not None):
        raise click.UsageError("Give FILE, or --aws.")
    if of_aws and not aws:
        raise click.UsageError("--aws-profile and --region go with --aws.")


def _ask(count: int) -> None:
    """CommandError where somebody at the terminal does not want it."""
    if not click.confirm(f"Import {count} {'profile' if count == 1 else 'profiles'}?", err=True):
        raise CommandError("Nothing was saved.")


def _of_file(file: str, place: Home) -> Review:
    from inspector.core.definitions.document import MAX_BYTES, DefinitionError
    from inspector.core.journeys.definition_review import review

    content = read_bytes(file, "the definition", MAX_BYTES)
    name = named(file) if file == "-" else Path(file).name
    try:
        return review(content, name, place.profiles())
    except DefinitionError as error:
        raise CommandError(_said(error)) from None


def _of_aws(profile: str, region: str, place: Home, *, yes: bool) -> Review:
    from inspector.core.journeys.aws_account import AwsListing, requests_said, review_account

    def proceed(listing: AwsListing) -> bool:
        words = visible(str(requests_said(listing)))
        if yes or not listing.requests_to_come:
            note(words)
            return True
        click.echo(words, err=True)
        if not at_terminal():
            raise CommandError(f"Nothing more was sent. Give --yes to send {listing.requests_to_come} requests.")
        return click.confirm("Send them?", err=True)

    found = review_account(profile, region, place.profiles(), proceed=proceed)
    if found is None:
        raise CommandError("Nothing more was sent.")
    return found


def _answered(found: Review, given: Sequence[str]) -> Review:
    """The review with what was filled in, and a line on standard error for each value of another form."""
    from inspector.core.journeys.definition_review import asked_of_all, filled

    answers = dict(_pair(each) for each in given)
    if not answers:
        return found
    asked = {each.name: each for each in (*asked_of_all(found), *found.asks)}
    for unknown in answers.keys() - asked.keys():
        names = ", ".join(sorted(asked)) or "nothing"
        raise CommandError(f"The file does not ask for {unknown}. It asks for: {names}.")
    answered = filled(found, answers)
    _tell_wrong(answered, {field for name in answers for field in asked[name].fields})
    return answered


def _tell_wrong(found: Review, fields: Collection[str]) -> None:
    """Say which of these fields keep a profile from asking: what was typed is kept all the same, as in the window."""
    from inspector.core.profiles.problems import problems

    for each in found.proposals:
        for problem in problems(each.profile):
            if problem.field in fields and getattr(each.profile, problem.field, None):
                told = f"{each.profile.name} cannot ask yet: {problem.field}: {problem.message}"
                click.echo(visible(told), err=True)


def _said(error: Exception) -> str:
    """The sentence of a file that cannot be read, with the place where that is known and not yet said."""
    words, line, column = str(error), getattr(error, "line", None), getattr(error, "column", None)
    if line is None or f"line {line}" in words.lower():
        return words
    place = f"line {line}, column {column}" if column is not None else f"line {line}"
    return f"{words.rstrip('.')} ({place})."


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise click.UsageError(f"--set takes NAME=VALUE, and not {text!r}.")
    return name.strip(), value


def _chosen(found: Review, *, everything: bool, only: tuple[str, ...]) -> list[Proposal]:
    """What is to be imported: what will work, and was not there yet."""
    from inspector.core.definitions.proposal import ProposalState

    if only:
        for name in only:
            if not any(_is_meant(each, (name,)) for each in found.proposals):
                names = ", ".join(each.profile.name for each in found.proposals) or "none"
                raise CommandError(f"There is no client called {name} in the file. Clients: {names}.")
        return [each for each in found.proposals if _is_meant(each, only)]
    return [each for each in found.proposals if (each.usable or everything) and each.state is not ProposalState.SAME]


def _is_meant(proposal: Proposal, names: tuple[str, ...]) -> bool:
    return proposal.profile.name in names or proposal.address in names


def _taken(found: Review, chosen: list[Proposal], place: Home) -> tuple[TakenOver, ...]:
    from inspector.core.journeys.importing.taking_over import take_over

    return take_over(found, {each.address for each in chosen}, place) if chosen else ()


def _print_text(found: Review) -> None:
    from inspector.core.report.definitions import definitions_text
    from inspector.terminal import print_report

    print_report(definitions_text(found))
    if found.asks:
        note("Fill these in with --set NAME=VALUE, or in the profile after the import.")


def _print_json(found: Review, taken: tuple[TakenOver, ...] | None) -> None:
    from inspector.core.report.definitions import definitions_json

    print_json(definitions_json(found, taken))


def _tell(taken: tuple[TakenOver, ...], place: Home) -> None:
    """Say on standard error what was imported, what of it is not in the keyring, and what is to be confirmed first."""
    from inspector.cli.profile.to_do import tell_pending
    from inspector.cli.stored_secret import storing
    from inspector.core.definitions.proposal import ProposalState
    from inspector.core.profiles.credentials import needed_secret

    count, stored = len(taken), sum(each.secret_stored for each in taken)
    words = f"Imported {count} {'profile' if count == 1 else 'profiles'}." if count else "Nothing was imported."
    if stored:
        are = "1 secret is" if stored == 1 else f"{stored} secrets are"
        words += f" {are} in {place.vault.name}."
    note(visible(words))
    for each in taken:
        if each.why_not is not None:
            click.echo(visible(f"{each.profile.name}: its secret was not kept. {each.why_not}"), err=True)
        if each.secret_forgotten:
            click.echo(visible(f"{each.profile.name}: its secret was forgotten: it asks another server now."), err=True)
        needed = needed_secret(each.profile)
        had_none = each.state is ProposalState.NEW and not each.secret_stored and each.why_not is None
        if had_none and needed is not None and not needed.optional:
            note(visible(f"{each.profile.name} has no {needed.noun} yet. Store it with: {storing(each.profile)}"))
        tell_pending(place, each.profile)
