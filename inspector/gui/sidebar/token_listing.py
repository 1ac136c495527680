"""The list of the session's tokens: its rows, its groups by case, its order, and what the filter finds a token by."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from inspector.core.checks.verdict import Verdict
from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.gui.model.workspace import Workspace
from inspector.gui.sidebar.grouping import HeadRow, head_id
from inspector.gui.sidebar.half import Half
from inspector.gui.sidebar.listing import Key, ListGroups, Listing, ListWords, SortBy, more_do_not_match
from inspector.gui.sidebar.rows import Row, token_row
from inspector.gui.sidebar.searching import folded
from inspector.gui.widgets.wording import sentence, value

if TYPE_CHECKING:
    from inspector.core.journeys.row_facts import RowFacts

WORST_FIRST = {Verdict.REJECTED: 0, Verdict.MALFORMED: 1, Verdict.UNVERIFIED: 2, Verdict.VALID: 3}
LAST = float("inf")


class TokenRows:
    """Makes rows, heads and searched texts of the tokens there are, of which only those that are seen are judged here.

    What was not read yet is found by no filter and stands at the end of any order; it is read in the background.
    """

    def __init__(self, work: Workspace) -> None:
        self._work, self._facts = work, work.tokens.facts
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
        made = Listing(half, self.row, self.text, ListGroups(self.head, self.case, tuple), words)
        made.verdict_of = self.verdict
        made.unread = lambda: self._facts.unread
        return made

    def row(self, token_id: str) -> Row | None:
        """What the list shows of a token."""
        facts = self._facts.of(token_id)
        return token_row(facts, self._work.services.now()) if facts is not None else None

    def case(self, token_id: str) -> str:
        """The case a token belongs to; "" for none, and for all where they are not grouped."""
        return self._work.tokens.marks_of(token_id).case if self.grouped else ""

    def verdict(self, token_id: str) -> Verdict | None:
        """The verdict of a token; None where it was not read yet."""
        facts = self._facts.known(token_id)
        return facts.verdict if facts is not None else None

    def head(self, group: str, count: int, open_: bool) -> HeadRow:
        """The head of a case, or of the tokens that belong to none."""
        return HeadRow(head_id(group), visible(group) or tr("No case"), count, open_, icon="case" if group else "")

    def text(self, token_id: str) -> str:
        """What the filter looks in."""
        text = self._facts.search_text(token_id)
        return text if text.isascii() else folded(text)

    def expired(self) -> tuple[str, ...]:
        """Those that have expired, as far as they were read, without the pinned ones."""
        known = ((id_, self._facts.known(id_)) for id_ in self._work.tokens.ids)
        return tuple(id_ for id_, facts in known if facts is not None and facts.expired and not facts.marks.pinned)

    def key(self, by: SortBy) -> Callable[[str], Key] | None:
        """What the tokens are sorted by; None: they are in their order."""
        of = _KEYS.get(by)
        return partial(self._key, of) if of is not None else None

    def _key(self, of: Callable[[RowFacts], float | str], token_id: str) -> Key:
        facts = self._facts.known(token_id)
        unpinned = not self._work.tokens.marks_of(token_id).pinned
        return (unpinned, True) if facts is None else (unpinned, False, of(facts))

    @property
    def all_known(self) -> bool:
        """Whether every token was read."""
        return not self._facts.unread

    def counts(self) -> Mapping[Verdict, int]:
        """How many tokens have each verdict, of those that were read."""
        return self._facts.counts


_KEYS: dict[SortBy, Callable[[RowFacts], float | str]] = {
    SortBy.EXPIRY: lambda facts: LAST if facts.expires is None else facts.expires,
    SortBy.NAME: lambda facts: folded(facts.name),
    SortBy.VERDICT: lambda facts: WORST_FIRST[facts.verdict],
}
