"""What `accept` and `inspect --for` have in common: who is asked, with which settings, and what it ends with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from inspector.cli.exits import CommandError, Exit
from inspector.cli.reading import named, read_text
from inspector.cli.shell.notes import note as tell
from inspector.core.text.display import visible

if TYPE_CHECKING:
    from inspector.core.acceptance.accepting import Accepted
    from inspector.core.acceptance.naming import Named
    from inspector.core.acceptance.protected import ProtectedApi
    from inspector.core.acceptance.settings import AcceptorSettings
    from inspector.core.journeys.outcome import Outcome


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
        tell(visible(f"{named(file)}: {note}"))
    if not read.apis:
        why = " ".join(map(str, read.problems))
        raise CommandError(why if why.startswith(f"{named(file)} ") else f"{named(file)}: {why}")
    return tuple(each.api for each in read.apis)


def not_asked(file: str, apis: Sequence[ProtectedApi]) -> str:
    """What is said where none of the APIs of a file is among those that are asked."""
    ids = dict.fromkeys(each.acceptor for each in apis)
    return (
        f"{named(file)}: nothing of it is used. It has the settings of {', '.join(ids)}, and --by names others. "
        "Leave --by out to ask what the file has."
    )


def settings_typed(typed: dict[str, Any]) -> AcceptorSettings:
    """What the options say that is set at the API; None for what they do not name."""
    from inspector.core.acceptance.settings import AcceptorSettings
    from inspector.core.profiles.scope_list import read_scope_list

    scopes, client = read_scope_list("\n".join(typed["scope"])), typed["client_id"]
    return AcceptorSettings(
        issuer=typed["issuer"],
        audiences=typed["audience"] or None,
        clients=((client,) if isinstance(client, str) else client) or None,
        scopes=(*scopes.scopes, *scopes.wrong) or None,
    )


def accepted_of(judged: Outcome, names: Sequence[str], typed: dict[str, Any], text: str) -> Accepted:
    """What those called so do with a token that was judged, and that stood in this text."""
    from inspector.core.acceptance.accepting import accept
    from inspector.core.acceptance.request_scheme import scheme_of

    inspection = judged.inspection
    assert inspection is not None  # noqa: S101 - who asks has one
    asked_for_keys = typed["jwks"] is not None or typed["issuer"] is not None
    return accept(
        inspection, inspection.at, by=asked_by(names).by, base=settings_typed(typed),
        scheme=scheme_of(text, inspection.token.text),
        keys_down=asked_for_keys and inspection.key_set is None and judged.keys_problem is not None,
    )  # fmt: skip


def exit_for(outcomes: Sequence[str]) -> Exit:
    """Refused where one refuses; else not sure where one is not, or the signature was not checked; else accepted."""
    if "refused" in outcomes:
        return Exit.REJECTED
    return Exit.UNVERIFIED if set(outcomes) - {"accepted"} or not outcomes else Exit.VALID
