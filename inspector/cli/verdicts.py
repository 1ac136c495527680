"""`verdicts`: what every token in files of any size is worth, a line each."""

from __future__ import annotations

import sys
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from inspector.cli.commands import FILE
from inspector.cli.exits import CommandError, Exit
from inspector.cli.file_tasks import refuse_compressed, tasks_here
from inspector.cli.help.described import Described
from inspector.cli.judging import (
    fetched_keys,
    given_keys,
    judging_options,
    moment_of,
    read_expectation,
    refuse_shared_input,
)
from inspector.cli.options import format_option, home_option
from inspector.cli.printing import StreamedList
from inspector.cli.reading import named, refuse_token
from inspector.cli.shell.names import PROFILE
from inspector.cli.shell.notes import note, watched
from inspector.core.errors import InspectorError
from inspector.core.text.display import visible
from inspector.core.text.numbers import grouped

if TYPE_CHECKING:
    from inspector.core.checks.verdict import Expectation
    from inspector.core.journeys.verdict_run import Run, VerdictWork
    from inspector.core.journeys.verdicts import GivenKeys
    from inspector.core.report.verdicts import LineForm
    from inspector.core.scan.blocks import Block
    from inspector.core.scan.parts import FilePart

    Sized = tuple[FilePart | Block, int]

MIB = 1024 * 1024
REDRAWN_S = 0.2
PRINTED_LINES = 200
_NOT_WITH_PROFILE = (
    "jwks", "hmac_secret", "issuer", "client_id", "audience", "scope", "any_scope", "algorithm", "token_use",
)  # fmt: skip


@click.command(cls=Described)
@click.argument("files", nargs=-1, metavar="FILE...", type=FILE)
@judging_options
@click.option(
    "--profile", "profile_name", type=PROFILE, metavar="NAME", help="Take the keys and what is expected from a profile."
)
@format_option("text", "json", "jsonl", "csv")
@click.option("--processes", type=click.IntRange(1, 256), metavar="N", help="How many judge; without it one a core.")
@click.option("--dask", "cluster", metavar="ADDRESS", help="Judge on a Dask cluster, which reads the files itself.")
@home_option
def verdicts(
    *,
    home: Path | None,
    files: tuple[str, ...],
    profile_name: str | None,
    form: str,
    processes: int | None,
    cluster: str | None,
    **wanted: Any,
) -> None:
    """Judge every token in each FILE, a log or dump of any size; - or no FILE at all is standard input.

    Prints a line for each place of a token, in the order of the files: its line, verdict, first failed check, issuer,
    client, scopes, expiry and key ID. All are judged at the moment at which this starts.
    """
    from inspector.core.journeys.verdict_run import VerdictWork, running_here
    from inspector.core.report.verdicts import FORMS

    for file in files:
        refuse_token(file, "the text")
    refuse_shared_input(wanted, *(files or ("-",)))
    now = moment_of(wanted.pop("at"))()
    keys, expectation = _judged_by(wanted, profile_name, home, now)
    line_form = FORMS["jsonl" if form == "json" else form]
    work, whole = VerdictWork(keys, expectation, now, line_form.ends), form == "json"
    if cluster is None:
        from inspector.core.journeys.workers.processes import process_count

        run = running_here(processes or process_count())
        sys.exit(_Printing(line_form, tasks_here, files or ("-",), whole=whole).run(run, work))
    if not files or "-" in files:
        raise click.UsageError("A cluster cannot read standard input. Give files that its workers can open.")
    if keys is not None and keys.secret:
        raise click.UsageError(
            "What can sign tokens is not sent to a cluster. Leave out --dask, or give public keys alone."
        )
    from inspector.core.journeys.workers.cluster import connected, listed, open_anywhere

    names = [name for file in files for name in listed(file)]
    with connected(cluster) as run:
        code = _Printing(line_form, _tasks_there, names, whole=whole).run(run, replace(work, opened=open_anywhere))
    sys.exit(code)


def _judged_by(
    wanted: dict[str, Any], profile_name: str | None, home: Path | None, now: float
) -> tuple[GivenKeys | None, Expectation]:
    if profile_name is None:
        return given_keys(wanted, now), read_expectation(wanted)
    both = next((name for name in _NOT_WITH_PROFILE if wanted[name]), None)
    if both is not None:
        option = both.replace("_", "-")
        raise click.UsageError(f"Give either --profile or --{option}: the profile says what is expected.")
    from inspector.core.issuer.network import Network, transport_of
    from inspector.core.journeys.keys import fetch_profile_keys, or_saved
    from inspector.core.profiles.endpoints import endpoints, expectation
    from inspector.home import open_home

    chosen = open_home(home).usable(profile_name)
    network = Network(transport_of(chosen), now=lambda: now)
    fetched = or_saved(fetch_profile_keys(chosen, network), chosen, endpoints(chosen).key_source)
    if fetched.key_set is not None and fetched.problem:
        click.echo(visible(str(fetched.problem)), err=True)
    expected = expectation(chosen)
    if click.get_current_context().get_parameter_source("leeway") is not ParameterSource.DEFAULT:
        expected = replace(expected, leeway_s=wanted["leeway"], own_leeway=True)
    return fetched_keys(fetched), expected


def _tasks_there(file: str) -> Iterator[Sized]:
    """The parts of a file that a cluster reads."""
    from inspector.core.journeys.workers.cluster import PART_BYTES, remote_file
    from inspector.core.scan.packed import UNPACKED
    from inspector.core.scan.parts import parts_of

    found = remote_file(file)
    if found.head.compressed not in UNPACKED:
        refuse_compressed(file, found.head)
    for part in parts_of(file, found.size, found.head, PART_BYTES):
        yield part, part.size(found.size)


class _Printing:
    """Prints the verdicts of one file after another, and how far it has come where somebody watches.

    They are lines of their own, or with `whole` those of one list in one object.
    """

    def __init__(
        self, form: LineForm, tasks_of: Callable[[str], Iterator[Sized]], files: Sequence[str], *, whole: bool
    ) -> None:
        self._form, self._tasks_of, self._files = form, tasks_of, files
        self._list = StreamedList("tokens") if whole else None
        self._begun = deque[tuple[int, int]]()
        """The number of the file of each task that is not answered, and the size of the task."""
        self._unreadable = set[int]()
        self._counts = Counter[str]()
        self._progress = _Progress()

    def run(self, run: Run, work: VerdictWork) -> Exit:
        """Judge and print all of it; what the command ends with."""
        if self._form.heading:
            self._print([self._form.heading])
        current, before, begins = -1, 0, ""
        try:
            with closing(run(self._tasks(), work)) as answers:
                for answer in answers:
                    number, size = self._begun.popleft()
                    if number != current:
                        current, before, begins = number, 0, self._form.begins(named(self._files[number]))
                    if answer.problem and number not in self._unreadable:
                        self._refuse(number, f"Reading the text from {self._files[number]} failed: {answer.problem}.")
                    if answer.rows:
                        self._progress.clear()
                        self._print([f"{begins}{before + line}{ends}" for line, ends in answer.rows])
                    before += answer.lines
                    self._counts.update(answer.counts)
                    self._progress.show(size, self._counts.total())
        finally:
            self._progress.clear()
        if self._list is not None:
            unreadable = [named(self._files[number]) for number in sorted(self._unreadable)]
            self._list.end({"counts": dict(self._counts), "unreadable": unreadable})
        self._tell()
        return self._exit()

    def _print(self, lines: list[str]) -> None:
        """In pieces: a large one that is written in part only, unbuffered, would be taken for written."""
        for start in range(0, len(lines), PRINTED_LINES):
            some = lines[start : start + PRINTED_LINES]
            if self._list is not None:
                self._list.add(some)
            else:
                click.echo("\n".join(some))

    def _tasks(self) -> Iterator[FilePart | Block]:
        for number, file in enumerate(self._files):
            try:
                for task, size in self._tasks_of(file):
                    self._begun.append((number, size))
                    yield task
            except (CommandError, InspectorError) as error:
                self._refuse(number, error.message if isinstance(error, CommandError) else str(error))

    def _refuse(self, number: int, words: str) -> None:
        self._unreadable.add(number)
        self._progress.clear()
        click.echo(visible(words), err=True)

    def _tell(self) -> None:
        if not self._counts and not self._unreadable:
            note("No token was found.")
        elif self._progress.watched:
            told = ", ".join(f"{grouped(count)} {verdict}" for verdict, count in self._counts.most_common())
            click.echo(f"{grouped(self._counts.total())} tokens: {told}", err=True)

    def _exit(self) -> Exit:
        if self._unreadable:
            return Exit.USAGE
        if self._counts["rejected"] or self._counts["malformed"]:
            return Exit.REJECTED
        return Exit.UNVERIFIED if self._counts["unverified"] or not self._counts else Exit.VALID


class _Progress:
    """A line on standard error that is written over, where that is a terminal."""

    def __init__(self) -> None:
        self.watched = watched()
        self._read, self._drawn, self._shown = 0, 0.0, False

    def show(self, size: int, tokens: int) -> None:
        """So many bytes more were read, in which there were so many tokens in all."""
        self._read += size
        now = time.monotonic()
        if self.watched and now - self._drawn >= REDRAWN_S:
            self._drawn, self._shown = now, True
            click.echo(f"\r\x1b[K{self._read // MIB} MiB, {grouped(tokens)} tokens", err=True, nl=False)

    def clear(self) -> None:
        """Take the line away before something else is written."""
        if self._shown:
            self._shown = False
            click.echo("\r\x1b[K", err=True, nl=False)
