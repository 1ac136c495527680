"""Which profiles and tokens are listed: those that fit the filter, in groups and in the order that was asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from inspector.core.checks.verdict import Verdict
from inspector.core.text.language import mark, plural, tr
from inspector.core.values import dataclass
from inspector.gui.sidebar.grouping import HeadRow, arranged, group_of_head, is_head
from inspector.gui.sidebar.half import Half
from inspector.gui.sidebar.models import AnyRow
from inspector.gui.sidebar.rows import Row
from inspector.gui.sidebar.searching import FilterWords, RowSearch
from inspector.gui.widgets.labels import Span

Key = tuple[float | str, ...]


class SortBy(StrEnum):
    """What the tokens are ordered by; pinned ones are first in any case."""

    NEWEST = "newest"
    EXPIRY = "expiry"
    NAME = "name"
    VERDICT = "verdict"


SORTS = (
    (mark("Newest"), SortBy.NEWEST),
    (mark("Expiry"), SortBy.EXPIRY),
    (mark("Name"), SortBy.NAME),
    (mark("Verdict"), SortBy.VERDICT),
)


@dataclass(frozen=True, slots=True)
class ListGroups:
    """How a group is headed: in words, with a colour or an icon; see `HeadRow`."""

    head: Callable[[str, int, bool], HeadRow]
    of: Callable[[str], str] | None
    """The group of a row by its id; None where rows are not grouped."""
    order: Callable[[], Iterable[str]]


@dataclass(frozen=True, slots=True)
class ListWords:
    """What is said of one of the two lists, as texts that are translated when they are shown."""

    nothing: Callable[[str], tuple[Span, ...] | str]
    more: Callable[[int], str]


class Listing(QObject):
    """One list. What is asked for may take some turns of the event loop; until then the list is as it was."""

    shown = Signal()
    """The list is that of what there is."""
    closed_changed = Signal()

    def __init__(
        self,
        half: Half,
        make: Callable[[str], Row | None],
        text_of: Callable[[str], str],
        group: ListGroups,
        words: ListWords,
    ) -> None:
        super().__init__(half)
        self._half, self._list = half, half.rows
        self._make, self._text_of, self._group, self._words_of = make, text_of, group, words
        self._search = RowSearch(self)
        self._again = False
        self._ids: Sequence[str] = ()
        self._selected: str | None = None
        self._counts: Mapping[str, int] = {}
        self.words = FilterWords()
        self.typed = ""
        """What stands in the filter, as it was typed."""
        self.closed: set[str] = set()
        """Groups that are closed while nothing is filtered."""
        self._closed_meanwhile: set[str] = set()
        self.verdicts: frozenset[Verdict] = frozenset()
        self.verdict_of: Callable[[str], Verdict | None] = lambda _: None
        self.unread: Callable[[], int] = lambda: 0
        """Of how many rows it is not known yet whether they fit."""
        self.sort_key: Callable[[str], Key] | None = None
        self.counted: Counter[Verdict] = Counter()
        """How many rows that fit the words have each verdict; only where something is filtered."""
        self._list.group_toggled.connect(self.toggle)

    @property
    def filtered(self) -> bool:
        """Whether rows may be left out; in a rail none is."""
        return bool(self.words or self.verdicts) and not self._half.rail

    @property
    def running(self) -> bool:
        """Whether the list is not yet that of what there is."""
        return self._search.running

    @property
    def group_names(self) -> tuple[str, ...]:
        """The groups that are there now, open or not."""
        return tuple(self._counts)

    def show(self, ids: Sequence[str], selected: str | None) -> None:
        """List what there is by now."""
        self._ids, self._selected = ids, selected
        if self._search.running:  # it comes to an end first, or a list that changes without a pause is never shown
            self._again = True
            return
        self._begin()

    def filter(self, text: str) -> None:
        """List those that fit these words only."""
        self.typed, self.words = text, FilterWords.of(text)
        self._closed_meanwhile.clear()
        self._search.stop()
        self._begin()
        self._list.mark_words(self.words)

    def choose_verdicts(self, verdicts: frozenset[Verdict]) -> None:
        """List those with these verdicts only; none: all."""
        self.verdicts = verdicts
        self._search.stop()
        self._begin()

    def arrange_again(self) -> None:
        """ListGroups or order is another one."""
        self.show(self._ids, self._selected)

    def select(self, row_id: str | None) -> None:
        """Have this row selected, and its group open where it is another row than before."""
        if row_id != self._selected and self._selected is not None and row_id is not None:
            self._open_group_of(row_id)
        self._selected = row_id
        self._list.select(row_id)

    def toggle(self, group: str, open_: bool) -> None:
        """Open a group or close it. What is closed while something is filtered is open again afterwards."""
        closed = self._closed_meanwhile if self.words else self.closed
        (closed.discard if open_ else closed.add)(group)
        self.arrange_again()
        if not self.words:
            self.closed_changed.emit()

    def close_all(self) -> None:
        """Close every group."""
        (self._closed_meanwhile if self.words else self.closed).update(self._counts)
        self.arrange_again()
        self.closed_changed.emit()

    def _open_group_of(self, row_id: str) -> None:
        of = self._group.of
        if of is not None and (group := of(row_id)) in self.closed and not self.words:
            self.closed.discard(group)
            self.closed_changed.emit()
            self.arrange_again()

    # --- what is listed ---------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._again = False
        if not self.filtered:
            self.counted = Counter()
            self._show(self._ids)
            return
        counted: Counter[Verdict] = Counter()
        words, verdicts, text_of, verdict_of = self.words, self.verdicts, self._text_of, self.verdict_of

        def fits(row_id: str) -> bool:
            if words and not words.fit(text_of(row_id)):
                return False
            verdict = verdict_of(row_id)
            if verdict is not None:
                counted[verdict] += 1
            return not verdicts or verdict in verdicts

        def tell(found: list[str]) -> None:
            self.counted = counted
            self._show(found)

        self._search.begin(self._ids, fits, tell)

    def _show(self, found: Sequence[str]) -> None:
        if self.sort_key is not None:
            found = sorted(found, key=self.sort_key)
        rail = self._half.rail
        closed: Collection[str] = self._closed_meanwhile if self.words else self.closed
        made = arranged(found, self._group.of, self._group.order(), () if rail else closed)
        self._counts = made.counts
        ids = tuple(row_id for row_id in made.ids if not is_head(row_id)) if rail else made.ids
        self._list.show_ids(ids, self._row, self._selected)
        self._say(len(found))
        self.shown.emit()
        if self._again:
            self._begin()

    def _row(self, row_id: str) -> AnyRow | None:
        if not is_head(row_id):
            return self._make(row_id)
        group = group_of_head(row_id)
        closed = self._closed_meanwhile if self.words else self.closed
        return self._group.head(group, self._counts.get(group, 0), group not in closed)

    def _say(self, found: int) -> None:
        all_ = len(self._ids)
        left_out = all_ - found
        if not all_:
            self._half.head.say("")
        elif self.filtered:
            self._half.head.say(tr("{found} of {all}", found=found, all=all_))
        else:
            self._half.head.say(str(all_))
        if not self.filtered or not left_out:
            self._half.say_filtered("", "")
        elif not found:
            self._half.say_filtered(self._words_of.nothing(self.typed.strip() if self.words else ""), "")
        else:
            self._half.say_filtered("", self._words_of.more(left_out))
        if self.filtered and (unread := min(self.unread(), left_out)):
            self._half.say_filtered("", plural(unread, "{n} more is being read.", "{n} more are being read."))


def more_do_not_match(count: int) -> str:
    """What stands below a list of which so many rows are left out."""
    return plural(count, "{n} more does not match.", "{n} more do not match.")
