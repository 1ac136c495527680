"""What is said of one scope when its row is opened, in the words of the moment."""

from __future__ import annotations

from inspector.core.exploration.exploration import AskKind, CellState, Exploration, ScopeAnswer
from inspector.core.profiles.profile import Profile
from inspector.core.text.language import plural, tr
from inspector.core.text.placeholders import listed
from inspector.core.values import dataclass


@dataclass(frozen=True, slots=True)
class ScopeTold:
    """`said` is what the server wrote, with its status before it; `sentences` are labels with what stands beside them.

    `command` may be copied, "" where there is none; `names` are words in the sentences that are values.
    """

    said: str = ""
    sentences: tuple[tuple[str, str], ...] = ()
    command: str = ""
    names: tuple[str, ...] = ()


def told(exploration: Exploration, profile: Profile, scope: str) -> ScopeTold:
    """All that is known of a scope beyond the words of its row."""
    alone = exploration.answer_to(AskKind.ALONE, scope)
    if alone is None:
        return ScopeTold(sentences=((tr("Came with"), tr("It was in a token, and was not asked for by itself.")),))
    if alone.granted is None and not alone.refused:
        return ScopeTold(sentences=((tr("No answer"), str(alone.failure or tr("No answer came."))),))
    if exploration.cell(scope, AskKind.ALONE) is CellState.REFUSED:
        return _refused(exploration, profile, alone)
    return _answered(exploration, scope, alone)


def _refused(exploration: Exploration, profile: Profile, answer: ScopeAnswer) -> ScopeTold:
    from inspector.core.exploration.cause import aws_command, cause_of  # late: the tables of failures come with it

    cause = cause_of(answer, exploration, profile)
    sentences = ((tr("Cause"), str(cause)),) if cause is not None else ()
    said = f"{answer.status} {' '.join(answer.said.split())}".strip()
    return ScopeTold(said, sentences, aws_command(exploration, profile), answer.ask.scopes)


def _answered(exploration: Exploration, scope: str, answer: ScopeAnswer) -> ScopeTold:
    from inspector.core.exploration.claims import claims_changed

    sentences: list[tuple[str, str]] = []
    names = [scope]
    more = exploration.widened_by(scope)
    if scope not in (answer.granted or ()):
        sentences.append((tr("Token"), tr("A token came, and {scope} is not in it.", scope=scope)))
    if more:
        names += more
        sentences.append(
            (
                tr("Came with"),
                plural(len(more), "{scopes} came with it.", "{scopes} came with it.", scopes=listed(more)),
            )
        )
    changed = claims_changed(exploration, scope)
    if changed is not None:
        words, of = _changes(changed.appear, changed.differ)
        names += of
        sentences.append((tr("Claims"), words))
    return ScopeTold(sentences=tuple(sentences), names=tuple(names))


def _changes(appear: tuple[str, ...], differ: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    parts: list[str] = []
    if appear:
        parts.append(
            plural(len(appear), "{claims} appears with it.", "{claims} appear with it.", claims=listed(appear))
        )
    if differ:
        parts.append(plural(len(differ), "{claims} has another value.", "{claims} have other values.",
                            claims=listed(differ)))  # fmt: skip
    words = " ".join(parts) or tr("No claim but the scopes themselves differs from the token without it.")
    return words, (*appear, *differ)
