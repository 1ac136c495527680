"""Which tokens of a session one is most likely to be compared with."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from inspector.core.checks.verdict import Verdict
from inspector.core.journeys.row_facts import RowFacts


class Likeness(IntEnum):
    """What two tokens have in common, the likeliest pair first."""

    OTHER_VERDICT = 0
    """The same client, and one of them works where the other does not."""
    CLIENT = 1
    ISSUER = 2
    CASE = 3
    NOTHING = 4


def likeness(shown: RowFacts, other: RowFacts) -> Likeness:
    """What a token has in common with the shown one."""
    if _same_client(shown, other):
        return Likeness.CLIENT if shown.verdict is other.verdict else Likeness.OTHER_VERDICT
    if shown.issuer and shown.issuer == other.issuer:
        return Likeness.ISSUER
    return Likeness.CASE if shown.marks.case and shown.marks.case == other.marks.case else Likeness.NOTHING


def _same_client(shown: RowFacts, other: RowFacts) -> bool:
    """By the profile that both are of, or by what the tokens say: a client is known by its issuer alone."""
    if shown.profile_id is not None and shown.profile_id == other.profile_id:
        return True
    return bool(shown.client) and (shown.client, shown.issuer) == (other.client, other.issuer)


def likeliest_first(shown: RowFacts, others: Iterable[RowFacts]) -> list[tuple[Likeness, RowFacts]]:
    """The others with what they have in common with the shown one: the likeliest first.

    Of alike ones those that work come first where the shown one does not, and the newest before the older.
    """
    alike: dict[Likeness, list[RowFacts]] = {like: [] for like in Likeness}
    for other in others:
        if other.id != shown.id:
            alike[likeness(shown, other)].append(other)
    works = Verdict.VALID if shown.verdict is not Verdict.VALID else None
    for found in alike.values():
        found.sort(key=lambda facts: -facts.at)
        found.sort(key=lambda facts: facts.verdict is not works)
    return [(like, facts) for like, found in alike.items() for facts in found]
