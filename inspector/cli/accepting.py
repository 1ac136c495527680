"""What `accept` and `inspect --for` have in common: who is asked, with which settings, and what it ends with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from inspector.cli.exits import CommandError, Exit
from inspector.cli.reading import named, read_text
from inspector.core.text.display import visible

if TYPE_CHECKING:
    from inspector.core.acceptance.naming import Named
    from inspector.core.acceptance.protected import ProtectedApi


def asked_by(names: Sequence[str], apis: Sequence[ProtectedApi] = ()) -> Named:
    """Who is meant by the names; CommandError with names that look like it where one is of nobody.

    Without a name it is the APIs, where there are some, and UsageError where there are none.
    """
    from inspector.core.acceptance.naming import Named, UnknownNameError
    from inspector.core.acceptance.naming import named as meant_by

    if not names and not apis:
        raise click.UsageError("Say who is asked, with --by: a name such as spring, or all.")
    try:
        return meant_by(names, apis) if names else Named(tuple(apis), ())
    except UnknownNameError as error:
        near = f" Do you mean {' or '.join(error.near)}?" if error.near else " See: token-inspector accept --names"
        raise CommandError(f"Nobody called {error.name[:60]!r} is known.{near}") from None


def apis_of_config(file: str) -> tuple[ProtectedApi, ...]:
    """The APIs whose settings a file has; what is not understood is said. CommandError where there is none."""
    from inspector.core.definitions.acceptors.reading import read_apis

    read = read_apis(read_text(file, "the settings"), named(file))
    for note in (*read.notes, *(note for each in read.apis for note in each.notes), *read.problems[: bool(read.apis)]):
        click.echo(visible(f"{named(file)}: {note}"), err=True)
    if not read.apis:
        raise CommandError(f"{named(file)}: {' '.join(map(str, read.problems))}")
    return tuple(each.api for each in read.apis)


def exit_for(outcomes: Sequence[str]) -> Exit:
    """Refused where one refuses; else not sure where one is not, or the signature was not checked; else accepted."""
    if "refused" in outcomes:
        return Exit.REJECTED
    return Exit.UNVERIFIED if set(outcomes) - {"accepted"} or not outcomes else Exit.VALID
