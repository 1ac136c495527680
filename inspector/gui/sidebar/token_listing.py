"""The list of the session's tokens: its rows, its groups by case, its order, and what the filter finds a token by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from inspector.core.checks.verdict import Verdict
from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.gui.model.workspace import Workspace
from inspector.gui.sidebar.grouping import HeadRow, head_id
from inspector.gui.sidebar.half import Half
from inspector.gui.sidebar.listing import Grouping, Key, Listing, ListWords, SortBy, more_do_not_match
from inspector.gui.sidebar.rows import Row, token_row
from inspector.gui.sidebar.searching import folded
from inspector.gui.widgets.wording import sentence, value

if TYPE_CHECKING:
    from inspector.core.journeys.outcome import Outcome

WORST_FIRST = {Verdict.REJECTED: 0, Verdict.MALFORMED: 1, Verdict.UNVERIFIED: 2, Verdict.VALID: 3}
LAST = float("inf")


class TokenRows:
    """Makes rows, heads and searched texts of the tokens there are."""

    def __init__(self, work: Workspace) -> None:
        self._work = work
        self.grouped = True
        """Whether the tokens stand under their cases, where there are any."""

    def listing(self, half: Half) -> Listing:
        """The list of them."""
        words = ListWords(
            lambda typed: (
                sentence(tr("No token has {words} in it."), words=value(typed)) if typed else tr("No token fits.")
            ),
            more_do_not_match,
        )
        made = Listing(half, self.row, self.text, Grouping(self.head, self.case, tuple), words)
        made.verdict_of = self.verdict
        return made

    def row(self, outcome_id: str) -> Row | None:
        """What the list shows of a token."""
        outcome = self._work.tokens.get(outcome_id)
        return token_row(outcome, self._work.services.now()) if outcome is not None else None

    def case(self, outcome_id: str) -> str:
        """The case a token belongs to; "" for none, and for all where they are not grouped."""
        if not self.grouped:
            return ""
        outcome = self._work.tokens.get(outcome_id)
        return outcome.marks.case if outcome is not None else ""

    def verdict(self, outcome_id: str) -> Verdict | None:
        """The verdict of a token."""
        outcome = self._work.tokens.get(outcome_id)
        if outcome is None:
            return None
        return outcome.inspection.verdict if outcome.inspection is not None else None

    def head(self, group: str, count: int, open_: bool) -> HeadRow:
        """The head of a case, or of the tokens that belong to none."""
        return HeadRow(head_id(group), visible(group) or tr("No case"), count, open_, icon="case" if group else "")

    def text(self, outcome_id: str) -> str:
        """What the filter looks in."""
        outcome = self._work.tokens.get(outcome_id)
        return folded(outcome.name) if outcome is not None else ""

    def key(self, by: SortBy) -> Callable[[str], Key] | None:
        """What the tokens are sorted by; None: they are in their order."""
        keys: dict[SortBy, Callable[[Outcome], Key]] = {
            SortBy.EXPIRY: lambda outcome: (_expiry(outcome),),
            SortBy.NAME: lambda outcome: (folded(outcome.name),),
            SortBy.VERDICT: lambda outcome: (_badness(outcome),),
        }
        if by not in keys:
            return None
        return partial(self._key, keys[by])

    def _key(self, of: Callable[[Outcome], Key], outcome_id: str) -> Key:
        outcome = self._work.tokens.get(outcome_id)
        return (LAST,) if outcome is None else (not outcome.marks.pinned, *of(outcome))

    @property
    def all_known(self) -> bool:
        """Whether every token was judged."""
        return not self._work.tokens.unjudged

    def counts(self) -> Mapping[Verdict, int]:
        """How many tokens have each verdict, of those that were judged."""
        tokens = self._work.tokens
        seen = (self.verdict(each) for each in tokens.ids if each not in tokens.unjudged)
        return Counter(verdict for verdict in seen if verdict is not None)


def _expiry(outcome: Outcome) -> float:
    moment = outcome.inspection.token.moment("exp") if outcome.inspection is not None else None
    return LAST if moment is None else moment


def _badness(outcome: Outcome) -> int:
    return WORST_FIRST[outcome.inspection.verdict if outcome.inspection is not None else Verdict.MALFORMED]
