"""What the user has chosen for new profiles, and for tokens that no profile fits; one for the program."""

from __future__ import annotations

from inspector.core.checks.verdict import DEFAULT_LEEWAY_S, MAX_LEEWAY_S, Expectation
from inspector.core.profiles.profile import Profile

_chosen = [DEFAULT_LEEWAY_S]
_command: list[tuple[str, ...]] = [()]
_command_typed = [False]


def default_leeway_s() -> int:
    """How far two clocks may differ, in seconds."""
    return _chosen[0]


def choose_default_leeway(seconds: int) -> None:
    """Allow so many seconds from now on; ValueError where they are none from 0 to MAX_LEEWAY_S."""
    if not 0 <= seconds <= MAX_LEEWAY_S:
        raise ValueError(seconds)
    _chosen[0] = seconds


def default_secret_command() -> tuple[str, ...]:
    """The command that prints the secret of a new profile; empty where the user enters it."""
    return _command[0]


def choose_default_secret_command(words: tuple[str, ...], *, typed: bool) -> None:
    """Begin new profiles with this command. `typed`: the user has just written it, and it is not out of a file."""
    _command[0], _command_typed[0] = words, typed


def is_secret_command_typed() -> bool:
    """Whether the user has written the command in this run: a new profile with it need not be confirmed."""
    return _command_typed[0]


def expected_without_profile(issuer: str | None = None) -> Expectation:
    """What a token is compared with that no profile fits."""
    return Expectation(issuer=issuer, leeway_s=default_leeway_s())


def new_profile(name: str) -> Profile:
    """A profile that a user begins with."""
    return Profile(name=name, leeway=default_leeway_s(), secret_command=default_secret_command())
