"""Where the secret of a profile comes from: the keyring, or the command that the profile names. Decided here alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field, replace
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from inspector.core.deadline import Cancel
from inspector.core.errors import InspectorError, SecretCommandError
from inspector.core.network.exchange import Stage, StageName
from inspector.core.profiles.credentials import NeededSecret, SecretKind, needed_secret, secret_program
from inspector.core.profiles.profile import Profile
from inspector.core.text.message import message
from inspector.core.values import dataclass

if TYPE_CHECKING:
    from inspector.core.journeys.introspection import Introspection
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.journeys.revocation import Revocation

T = TypeVar("T", bound="Outcome | Introspection | Revocation")


@dataclass(frozen=True, slots=True)
class GivenSecret:
    """The secret, None where there is none; `stage` says how it came, where a command was run for it."""

    text: str | None = field(default=None, repr=False)
    stage: Stage | None = None

    def traced(self, outcome: T) -> T:
        """What was asked with it, with an exchange that begins with how the secret came."""
        exchange = outcome.exchange
        if self.stage is None or exchange is None:
            return outcome
        return replace(outcome, exchange=replace(exchange, stages=(self.stage, *exchange.stages)))


def secret_of(
    profile: Profile,
    read: Callable[[SecretKind], str | None],
    check: Callable[[Profile], object],
    cancel: Cancel | None = None,
) -> GivenSecret:
    """The secret that the profile's method takes. Blocking, and run once for each call: nothing of it is kept.

    `read` asks the keyring for one of a kind; `check` raises where the profile would do what nobody has confirmed, and
    is asked before a command is run. SecretCommandError where that prints no secret, VaultError for the keyring,
    CancelledError where `cancel` was set while a command ran.
    """
    needed = needed_secret(profile)
    if needed is None:
        return GivenSecret()
    if not profile.secret_command:
        return GivenSecret(read(needed.kind))
    check(profile)
    return _of_command(profile, needed, cancel)


def secrets_of(
    profile: Profile,
    read: Callable[[SecretKind], str | None],
    check: Callable[[Profile], object],
    cancel: Cancel | None = None,
) -> dict[SecretKind, str]:
    """All secrets of a profile by their kinds, that of its own method from where `secret_of` has it; as that."""
    given = secret_of(profile, read, check, cancel) if secret_program(profile) else GivenSecret()
    needed = needed_secret(profile)
    own = needed.kind if needed is not None and given.text is not None else None
    found = {kind: given.text if kind is own else read(kind) for kind in SecretKind}
    return {kind: text for kind, text in found.items() if text is not None}


def _of_command(profile: Profile, needed: NeededSecret, cancel: Cancel | None) -> GivenSecret:
    from inspector.core.journeys.secret_source.command import run

    started, program = monotonic(), secret_program(profile)
    text = run(profile.secret_command, cancel=cancel, multiline=needed.multiline)
    took_ms = (monotonic() - started) * 1000
    if needed.kind is SecretKind.PRIVATE_KEY:
        _check_key(text, program)
    return GivenSecret(text, Stage(StageName.SECRET, took_ms, message("{program} gave the secret", program=program)))


def _check_key(text: str, program: str) -> None:
    from inspector.core.issuer.client_keys import check_private_key

    try:
        check_private_key(text)
    except InspectorError as error:
        words = message("What {program} printed is no private key: {why}", program=program, why=error.said)
        raise SecretCommandError(words) from None
