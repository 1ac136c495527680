"""`accept`: whether APIs would take the tokens in a file, and what they would answer. No token is sent."""

from __future__ import annotations

import io
import json
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from inspector.cli.accepting.asked import apis_of_config, asked_by, exit_for, not_asked, settings_typed
from inspector.cli.commands import FILE
from inspector.cli.exits import CommandError, Exit
from inspector.cli.file_tasks import refuse_compressed, size_of, tasks_here
from inspector.cli.help.described import Described
from inspector.cli.judging import given_keys, moment_of, refuse_shared_input, told_keys_url
from inspector.cli.options import format_option, home_option, mask_who_option, not_empty
from inspector.cli.printing import StreamedList, print_json
from inspector.cli.reading import MAX_INPUT_BYTES, named, read_bytes, refuse_token
from inspector.cli.shell.names import ACCEPTOR, PROFILE
from inspector.core.text.display import visible

if TYPE_CHECKING:
    from inspector.core.acceptance.accepting import Accepted
    from inspector.core.acceptance.settings import AcceptorSettings
    from inspector.core.journeys.verdicts import GivenKeys
    from inspector.core.journeys.workers.acceptance import AskedApis
    from inspector.core.profiles.profile import Profile
    from inspector.core.scan.blocks import Block
    from inspector.core.scan.parts import FilePart

PART_BYTES = 256 * 1024
"""A token takes longer here than a search: so much is one task."""
UNSET = ("issuer", "audiences", "clients", "scopes")


@click.command(cls=Described)
@click.argument("file", type=FILE, default="-")
@click.option(
    "--by", "names", multiple=True, type=ACCEPTOR, metavar="NAME|all",
    help="Who is asked; several with commas, or again.",
)  # fmt: skip
@click.option("--names", "list_names", is_flag=True, help="List the names for --by, and exit.")
@click.option("--issuer", callback=not_empty, metavar="URL", help="The issuer that is set there.")
@click.option("--audience", callback=not_empty, multiple=True, metavar="A", help="An audience that is set there.")
@click.option("--client-id", callback=not_empty, multiple=True, metavar="ID", help="A client that is set there.")
@click.option("--scope", callback=not_empty, multiple=True, metavar="S", help="A scope that the route asks for.")
@click.option("--unset", multiple=True, type=click.Choice(UNSET), help="What is not set there.")
@click.option(
    "--config",
    type=FILE,
    metavar="FILE",
    help="Read the settings of APIs: get-authorizer, application.yml, RequestAuthentication, …",
)
@click.option(
    "--profile", "profile_name", type=PROFILE, metavar="NAME",
    help="Take the APIs, the issuer and the saved keys of one.",
)  # fmt: skip
@click.option("--jwks", type=FILE, metavar="FILE|URL", help="The keys of the issuer: a file, or a URL to fetch.")
@click.option("--at", metavar="TIME", help="Judge at this moment: epoch seconds, or ISO 8601 with an offset.")
@mask_who_option
@format_option("text", "json", "jsonl", "markdown")
@home_option
def accept(
    *,
    home: Path | None,
    file: str,
    names: tuple[str, ...],
    list_names: bool,
    config: str | None,
    profile_name: str | None,
    jwks: str | None,
    at: str | None,
    mask_who: bool,
    form: str,
    **typed: Any,
) -> None:
    """Say whether APIs take the token in FILE, or on standard input where FILE is - or left out. No token is sent.

    An acceptor is what stands in front of an API: a gateway, a framework, a library. Each has its own rules, and an
    outcome depends on what is set there: what nobody says is taken to be its default, and where it has none the outcome
    depends on it. Without --jwks nobody checks the signature, and all is said as if it were genuine.
    """
    if list_names:
        _print_names(form)
        return
    refuse_token(file, "the token")
    refuse_shared_input({"jwks": jwks, "hmac_secret": config}, file)
    now = moment_of(at)()
    chosen = _profile(profile_name, home)
    asked = _asked(names, config, chosen, typed)
    keys, down = _keys(jwks, chosen, now)
    sys.exit(_Asking(asked, keys, now, form, down=down, mask_who=mask_who).of(file))


def _print_names(form: str) -> None:
    from inspector.core.knowledge.acceptors import acceptors

    names = [{"id": each.id, "name": each.name} for each in acceptors()]
    if form == "json":
        print_json({"acceptors": names})
        return
    if form == "jsonl":
        click.echo("\n".join(map(json.dumps, names)))
        return
    width = max(len(each.id) for each in acceptors())
    for each in acceptors():
        click.echo(f"{each.id:<{width}}  {each.name}")


def _profile(name: str | None, home: Path | None) -> Profile | None:
    if name is None:
        return None
    from inspector.home import open_home

    return open_home(home).usable(name)


def _asked(names: tuple[str, ...], config: str | None, profile: Profile | None, typed: dict[str, Any]) -> AskedApis:
    """Who is asked with which settings: what is typed goes before what a file says, and that before the profile."""
    from dataclasses import replace

    from inspector.core.acceptance.settings import AcceptorSettings
    from inspector.core.journeys.workers.acceptance import AskedApis

    settings = _typed(typed)
    of_config = apis_of_config(config) if config is not None else ()
    apis = of_config
    known = AcceptorSettings()
    if profile is not None:
        from inspector.core.profiles.endpoints import expectation

        apis += profile.apis
        expected = expectation(profile)
        known = AcceptorSettings(issuer=expected.issuer, audiences=expected.audiences or None)
    meant = asked_by(names, [replace(each, settings=settings.over(each.settings)) for each in apis])
    asked = {each.name for each in meant.apis}
    if config is not None and not any(each.name in asked for each in of_config):
        click.echo(visible(not_asked(config, of_config)), err=True)
    return AskedApis(meant.apis, tuple(each.id for each in meant.by), settings.over(known))


def _typed(typed: dict[str, Any]) -> AcceptorSettings:
    """What is typed, with what is said not to be set."""
    from dataclasses import replace

    settings = settings_typed(typed)
    for name in typed["unset"]:
        if getattr(settings, name) is not None:
            raise click.UsageError(f"--unset {name} says that nothing is set there, and another option says what is.")
        empty: dict[str, Any] = {name: "" if name == "issuer" else ()}
        settings = replace(settings, **empty)
    return settings


def _keys(jwks: str | None, profile: Profile | None, now: float) -> tuple[GivenKeys | None, bool]:
    """The keys that were given or saved, and whether they were asked for and not to be had."""
    if jwks is None:
        return (_saved_keys(profile) if profile is not None else None), False
    keys, problem = told_keys_url(jwks, now)
    if problem is None:
        return keys or given_keys({"jwks": jwks, "hmac_secret": None, "issuer": None}, now), False
    told = f"{problem} So this is what each does while it cannot fetch the keys either. The token is not at fault."
    click.echo(visible(told), err=True)
    return None, True


def _saved_keys(profile: Profile) -> GivenKeys | None:
    from inspector.core.journeys.verdicts import GivenKeys
    from inspector.core.profiles.endpoints import endpoints

    source = endpoints(profile).key_source
    if source is None or not profile.saved_keys or profile.saved_keys_of != source.name:
        return None
    return GivenKeys(profile.saved_keys.encode(), source)


class _Asking:
    """Asks about one token, or all tokens of a text or file, and prints what came of it."""

    def __init__(
        self, asked: AskedApis, keys: GivenKeys | None, now: float, form: str, *, down: bool, mask_who: bool
    ) -> None:
        self._asked, self._keys, self._now, self._form = asked, keys, now, form
        self._down, self._mask_who = down, mask_who
        self._counts = Counter[str]()
        self._list = StreamedList("tokens")

    def of(self, file: str) -> Exit:
        """Ask and print; what the command ends with."""
        size = size_or_none(file)
        if size is not None and size > MAX_INPUT_BYTES:
            return self._many(file, tasks_here(file, PART_BYTES))
        content = read_bytes(file, "the token")
        from inspector.core.journeys.reading import read_token_file, text_of
        from inspector.core.scan.blocks import head_of

        if not content.strip():
            raise CommandError(f"{named(file)} is empty: there is no token in it.")
        packed = head_of(content).compressed
        token = read_token_file(b"" if packed else content)
        if packed or token.tokens > 1 or self._form == "jsonl":
            return self._many(file, tasks_here(file, PART_BYTES) if size is not None else _blocks(file, content))
        from inspector.core.acceptance.request_scheme import scheme_of
        from inspector.core.text.seen import saw

        saw(token.text)
        key_set = self._keys.parse() if self._keys is not None else None
        scheme = scheme_of(text_of(content), token.text)
        self._print_one(self._asked.ask(token, key_set, self._now, scheme, keys_down=self._down))
        return exit_for(list(self._counts))

    def _print_one(self, accepted: Accepted) -> None:
        from inspector.core.journeys.workers.acceptance import counted_of
        from inspector.core.report.acceptance import acceptance_json, acceptance_markdown, acceptance_text, covered_by
        from inspector.core.report.cover import Cover

        self._counts.update(counted_of(accepted))
        shown = covered_by(Cover(who=self._mask_who), accepted)
        if self._form == "json":
            print_json(acceptance_json(shown))
        elif self._form == "markdown":
            click.echo(acceptance_markdown(shown), nl=False)
        else:
            click.echo(acceptance_text(shown), nl=False)

    def _many(self, file: str, tasks: Iterator[tuple[FilePart | Block, int]]) -> Exit:
        from inspector.core.journeys.verdict_run import run_here
        from inspector.core.journeys.workers.acceptance import AcceptanceWork
        from inspector.core.journeys.workers.processes import process_count

        work = AcceptanceWork(self._asked, self._keys, self._now, Tell(self._form, self._mask_who), self._down)
        before, problem = 0, ""
        with closing(run_here((task for task, _ in tasks), work, process_count())) as answers:
            for answer in answers:
                for line, told in answer.rows:
                    self._print_row(file, before + line, told)
                before += answer.lines
                self._counts.update(answer.counts)
                problem = problem or answer.problem
        if self._form == "json":
            self._list.end({})
        if problem:
            raise CommandError(f"Reading the token from {file} failed: {problem}.")
        if not self._counts:
            raise CommandError(f"There is no token in {named(file)}.")
        return exit_for(list(self._counts))

    def _print_row(self, file: str, line: int, told: str) -> None:
        name = named(file)
        if self._form in ("json", "jsonl"):
            item = f'{{"file": {json.dumps(name)}, "line": {line}{told}'
            if self._form == "json":
                self._list.add([item])
            else:
                click.echo(item)
        else:
            mark = "- " if self._form == "markdown" else ""
            click.echo(visible(f"{mark}{name}:{line}: {told}"))


class Tell:
    """What is printed of a token behind the file and the line."""

    def __init__(self, form: str, mask_who: bool) -> None:
        self._form, self._mask_who = form, mask_who

    def __call__(self, accepted: Accepted) -> str:
        """The words, or the members of a JSON object that has begun."""
        from inspector.core.report.acceptance import acceptance_json, covered_by, short_line
        from inspector.core.report.cover import Cover
        from inspector.core.report.markup import escape

        shown = covered_by(Cover(who=self._mask_who), accepted)
        if self._form in ("json", "jsonl"):
            return ", " + json.dumps(acceptance_json(shown, whole=False))[1:]
        return escape(short_line(shown)) if self._form == "markdown" else short_line(shown)


def size_or_none(file: str) -> int | None:
    """The size of an ordinary file, None for what is none; that it cannot be read is said where it is read."""
    try:
        return size_of(file)
    except (OSError, ValueError):
        return None


def _blocks(file: str, content: bytes) -> Iterator[tuple[Block, int]]:
    from inspector.core.scan.blocks import blocks_of, head_of

    head = head_of(content)
    refuse_compressed(file, head)
    for block in blocks_of(io.BytesIO(b"").read, head, content):
        yield block.alone(), block.ends - block.begins
