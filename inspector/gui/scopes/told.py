"""What is said of one scope when its row is opened, in the words of the moment."""

from __future__ import annotations

from inspector.core.exploration.cause import ChangedClaims, ScopeCause, cause_of, claims_changed
from inspector.core.exploration.exploration import AskKind, CellState, Exploration
from inspector.core.profiles.profile import Profile
from inspector.core.text.language import plural, tr
from inspector.core.text.placeholders import listed
from inspector.core.values import dataclass


@dataclass(frozen=True, slots=True)
class ScopeTold:
    """`said` is what the server wrote, with its status before it; `sentences` are labels with what stands beside them.

    `command` may be copied, "" where there is none, and `command_note` says what it does; `names` are words in the
    sentences that are values.
    """

    said: str = ""
    sentences: tuple[tuple[str, str], ...] = ()
    command: str = ""
    command_note: str = ""
    names: tuple[str, ...] = ()


def told(exploration: Exploration, profile: Profile, scope: str) -> ScopeTold:
    """All that is known of a scope beyond the words of its row."""
    granted = exploration.cell(scope, AskKind.ALONE) in (CellState.GRANTED, CellState.WIDENED)
    if not granted:
        for kind in (AskKind.ALONE, AskKind.TOGETHER):
            cause = cause_of(exploration, scope, kind, profile)
            if cause is not None:
                return _refused(cause)
    return _answered(exploration, scope)


def _refused(cause: ScopeCause) -> ScopeTold:
    said = f"{cause.status} {' '.join(cause.said.split())}".strip() if cause.status is not None else ""
    sentences: list[tuple[str, str]] = []
    if cause.failure is not None:
        sentences.append((tr("No answer"), str(cause.failure)))
    if cause.state is CellState.IGNORED:
        sentences.append((tr("Token"), tr("A token came, and {scope} is not in it.", scope=cause.scope)))
    if cause.cause is not None:
        sentences.append((tr("Cause"), str(cause.cause)))
    if cause.fixes and cause.known is None:  # what the definition knows is surer than a guess at what was meant
        sentences.append((tr("To do"), str(cause.fixes[0])))
    return ScopeTold(said, tuple(sentences), cause.command, str(cause.command_note or ""), (cause.scope,))


def _answered(exploration: Exploration, scope: str) -> ScopeTold:
    sentences: list[tuple[str, str]] = []
    more = exploration.widened_by(scope)
    names = (scope, *more)
    answer = exploration.answer_to(AskKind.ALONE, scope)
    if answer is None:
        sentences.append((tr("Token"), tr("It was in a token, and was not asked for by itself.")))
    elif answer.granted is not None and answer.told_by == "request":
        sentences.append(
            (tr("Token"), tr("Neither the token nor the answer says its scopes, so it has those asked for."))
        )
    if more:
        words = plural(len(more), "{scopes} came with it.", "{scopes} came with it.", scopes=listed(more))
        sentences.append((tr("Came too"), words))
    changed = claims_changed(exploration, scope)
    if changed is not None:
        sentences.append((tr("Claims"), _changes(changed)))
        names = (*names, *changed.appear, *changed.differ, *changed.vanish)
    if not sentences:
        sentences.append(
            (tr("Token"), tr("It came as it was asked for. There is no token without it to compare with."))
        )
    return ScopeTold(sentences=tuple(sentences), names=names)


def _changes(changed: ChangedClaims) -> str:
    parts: list[str] = []
    if changed.appear:
        parts.append(
            plural(
                len(changed.appear), "{claims} appears with it.", "{claims} appear with it.",
                claims=listed(changed.appear),
            )
        )  # fmt: skip
    if changed.differ:
        parts.append(
            plural(
                len(changed.differ), "{claims} has another value.", "{claims} have other values.",
                claims=listed(changed.differ),
            )
        )  # fmt: skip
    if changed.vanish:
        parts.append(
            plural(
                len(changed.vanish), "{claims} is gone with it.", "{claims} are gone with it.",
                claims=listed(changed.vanish),
            )
        )  # fmt: skip
    return " ".join(parts) or tr("No other claim than its scopes differs from a token without it.")
