"""Where two tokens part at the acceptors: who takes the one and not the other, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from inspector.core.acceptance.accepting import accept
from inspector.core.acceptance.judging import Acceptance, Judgement
from inspector.core.acceptance.words import RULE_TITLES, summary
from inspector.core.checks.inspection import Inspection
from inspector.core.text.message import Message, message

MOST_NAMED = 3
"""How many acceptors a row names that part for the same reasons."""


class PartingRow(NamedTuple):
    """Acceptors that part two tokens for the same reasons, by id, and what they do with the first and with the second.

    `name` says who they are: all of a few, of more the first ones and how many others.
    """

    acceptors: tuple[str, ...]
    name: Message | str
    first: Message
    second: Message
    outcomes: tuple[Acceptance, Acceptance]


def parting_rows(first: Inspection, second: Inspection) -> tuple[PartingRow, ...]:
    """The acceptors that do not do the same with both, each token judged at its own moment. Pure."""
    mine, theirs = accept(first, first.at), accept(second, second.at)
    return tuple(parted(zip(mine.all, theirs.all, strict=True)))


def parted(pairs: Iterable[tuple[Judgement, Judgement]]) -> Iterator[PartingRow]:
    """Rows of the judgements of two tokens by the same acceptor, where these differ; who takes just one stands first.

    Of an acceptor alone it is said in full why it does so, of several that do so for the same rule only which that is.
    """
    groups: dict[tuple[object, ...], list[tuple[Judgement, Judgement]]] = {}
    for pair in pairs:
        if pair[0].outcome is not pair[1].outcome:
            groups.setdefault(tuple(map(_why, pair)), []).append(pair)
    yield from sorted(map(_row, groups.values()), key=_certain_first)


def _row(pairs: list[tuple[Judgement, Judgement]]) -> PartingRow:
    names = list(dict.fromkeys(first.name or first.acceptor.short for first, _ in pairs))
    if len(pairs) == 1:
        names = [pairs[0][0].name or pairs[0][0].acceptor.called]
    name: Message | str = ", ".join(names[:MOST_NAMED])
    if len(names) > MOST_NAMED:
        name = message("{names} and {n} more", names=name, n=len(names) - MOST_NAMED)
    first, second = pairs[0]
    alone = len(names) == 1
    return PartingRow(
        tuple(one.acceptor.id for one, _ in pairs), name, _told(first, alone=alone), _told(second, alone=alone),
        (first.outcome, second.outcome),
    )  # fmt: skip


def _why(judgement: Judgement) -> tuple[Acceptance, str, bool]:
    deciding = judgement.deciding
    return judgement.outcome, deciding.rule.kind if deciding is not None else "", judgement.if_genuine


def _certain_first(row: PartingRow) -> int:
    return 0 if set(row.outcomes) == {Acceptance.ACCEPTED, Acceptance.REFUSED} else 1


def _told(judgement: Judgement, *, alone: bool) -> Message:
    outcome, deciding = judgement.outcome, judgement.deciding
    if deciding is None:
        return message("Accepted if it is genuine") if judgement.if_genuine else message("Accepted")
    if outcome is Acceptance.DEPENDS:
        return summary(judgement) if alone else message("Depends on a setting")
    why = summary(judgement) if alone else message(RULE_TITLES[deciding.rule.kind])
    if outcome is Acceptance.REFUSED:
        return message("Refused: {why}", "by an acceptor, and why", why=why)
    return message("Not documented: {why}", "what an acceptor does, and about what", why=why)
