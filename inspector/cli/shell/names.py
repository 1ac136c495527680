"""What a shell offers for names: of profiles, their scopes and environments, and of who takes tokens.

Only the file of profiles is read, for at most a moment. Nothing is asked of a keyring or a network, and where the file
is damaged nothing is offered and nothing said: who presses a key did not ask for that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextvars import ContextVar
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:  # imported where a shell asks
    from click.shell_completion import CompletionItem

    from inspector.core.profiles.profile import Profile

PATIENCE_S = 0.5
"""How long a file system may take to give the file of profiles: a key was pressed, and somebody waits."""

TYPED = ContextVar[Sequence[str]]("typed", default=())
"""The words before the one that is completed."""

Offers = Callable[[click.Context], Iterable["str | tuple[str, str]"]]
"""What is offered: values, or values each with what it is."""


class OfferedName(click.ParamType[Any]):
    """A text of which some values are known: they are completed, and any other is taken too.

    `apart`: several may stand in one text with commas between them, of which the last is completed.
    """

    name = "text"

    def __init__(self, offers: Offers, *, apart: bool = False) -> None:
        self._offers, self._apart = offers, apart

    def convert(self, value: str, *_: Any, **__: Any) -> str:
        """The text as it is."""
        return value

    def shell_complete(
        self,
        ctx: click.Context,
        param: click.Parameter,  # noqa: ARG002 - as click calls it
        incomplete: str,
    ) -> list[CompletionItem[str]]:
        """The values that begin so; none where what is wrong cannot be said here."""
        from click.shell_completion import CompletionItem

        before, comma, begun = incomplete.rpartition(",") if self._apart else ("", "", incomplete)
        try:
            pairs = [each if isinstance(each, tuple) else (each, "") for each in self._offers(ctx)]
        except Exception:  # noqa: BLE001 - whatever it is, the shell is to complete nothing
            return []
        fits = [(value, is_) for value, is_ in pairs if value.casefold().startswith(begun.casefold())]
        return [
            CompletionItem(f"{before}{comma}{value}", help=is_ or None)
            for value, is_ in fits
            if value and value.isprintable()
        ]


def known_profiles(context: click.Context) -> tuple[Profile, ...]:
    """The profiles of the home that the command line names, as their file has them."""
    from inspector.core.deadline import within
    from inspector.core.profiles.store import ProfileStore
    from inspector.folder import chosen_home, home_folder

    given: Path | None = context.params.get("home") or context.find_root().params.get("home")
    return within(PATIENCE_S, lambda: ProfileStore(home_folder(chosen_home(given)) / "profiles.json").load())


def _profiles(context: click.Context) -> Iterable[tuple[str, str]]:
    from inspector.core.profiles.endpoints import subtitle

    return [(each.name, subtitle(each)) for each in known_profiles(context)]


def _environments(context: click.Context) -> Iterable[str]:
    return dict.fromkeys(each.environment.strip() for each in known_profiles(context))


def named_profile(context: click.Context) -> Profile | None:
    """The profile that stands before what is completed, wherever: behind an option click knows no arguments yet."""
    known = {each.name: each for each in known_profiles(context)}
    return next((known[word] for word in TYPED.get() if word in known), None)


def _scopes(context: click.Context) -> Iterable[tuple[str, str]]:
    chosen = named_profile(context)
    if chosen is None:
        return []
    told = dict(chosen.scope_descriptions)
    names = dict.fromkeys((*chosen.scopes, *chosen.known_scopes, *told))
    return [(name, told.get(name, "")) for name in names]


def _secret_parameters(context: click.Context) -> Iterable[str]:
    chosen = named_profile(context)
    return chosen.secret_parameters if chosen is not None else ()


def _acceptors(_: click.Context) -> Iterable[tuple[str, str]]:
    from inspector.core.knowledge.acceptors import acceptors

    return [*((each.id, each.name) for each in acceptors()), ("all", "every one of them")]


PROFILE = OfferedName(_profiles)
ENVIRONMENT = OfferedName(_environments)
SCOPE = OfferedName(_scopes)
SECRET_PARAMETER = OfferedName(_secret_parameters)
ACCEPTOR = OfferedName(_acceptors, apart=True)
