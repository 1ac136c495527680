"""What was found in a file as a model: a row for each token that a filter leaves, under the heads of groups.

It sorts and filters by itself: QSortFilterProxyModel asks Python for each comparison, and takes 0.4 s for 10,000 rows
where this takes some milliseconds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from inspector.core.checks.verdict import Verdict
from inspector.core.journeys.found_facts import FoundFacts
from inspector.core.journeys.outcome import Outcome
from inspector.core.scan.scan import Found
from inspector.core.text.language import plural, tr
from inspector.core.text.numbers import grouped
from inspector.core.values import dataclass
from inspector.gui.model.found import FoundTokens
from inspector.gui.scan import cells
from inspector.gui.scan.cells import HEADS, WORST_FIRST, ScanColumn, ScanGrouping
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.looks import VERDICTS
from inspector.gui.widgets.labels import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
LAST = "\U0010ffff"
"""Behind all texts: what is not known is sorted to the end."""

_TEXTS: dict[ScanColumn, Callable[[FoundFacts], str]] = {
    ScanColumn.CLIENT: lambda facts: facts.client,
    ScanColumn.SCOPES: lambda facts: " ".join(facts.granted),
    ScanColumn.BEFORE: lambda facts: facts.before,
}


@dataclass(frozen=True, slots=True)
class ScanRow:
    """A token of a file, what it is worth, and whether it is among the session's tokens."""

    found: Found
    outcome: Outcome
    listed: bool = False


@dataclass(frozen=True, slots=True)
class ScanGroup:
    """Rows with something in common, their places in the order in which they are sorted."""

    key: str
    label: str
    places: tuple[int, ...]
    open: bool

    @property
    def spoken(self) -> str:
        """The head for those who do not see it."""
        count = plural(len(self.places), "{count} token", "{count} tokens", count=grouped(len(self.places)))
        state = tr("open") if self.open else tr("closed")
        return f"{self.label}, {count}, {state}"


class ScanModel(QAbstractTableModel):
    """`now` is epoch seconds, for how long tokens live. A line is the place of a token, or -1 - n for group n."""

    hides_values = True

    rebuilt = Signal()
    """Other rows are shown, or in another order."""

    def __init__(self) -> None:
        super().__init__()
        self._tokens: FoundTokens | None = None
        self._lines: list[int] = []
        self._at: dict[int, int] = {}
        self.groups: tuple[ScanGroup, ...] = ()
        self._closed: set[str] = set()
        self._words: list[str] = []
        self._reasons: dict[tuple[Verdict, str], str] = {}
        self.verdicts: frozenset[Verdict] = frozenset()
        """The verdicts that are left; empty for all."""
        self.grouping = ScanGrouping.NOTHING
        self.sorted_by, self.descending = ScanColumn.LINE, False
        self.now = 0.0

    # --- what is there ----------------------------------------------------------------------------------------------

    def show_tokens(self, tokens: FoundTokens | None) -> None:
        """Show the tokens of a file, or none."""
        self._tokens = tokens
        self._closed.clear()
        self.rebuild()

    def forget(self) -> None:
        """Show nothing, and filter nothing in what comes."""
        self._words, self.verdicts = [], frozenset()
        self.show_tokens(None)

    def grow(self) -> None:
        """More tokens were found."""
        if self._plain:
            before, count = len(self._lines), self.count
            if count > before:
                self.beginInsertRows(ROOT, before, count - 1)
                self._lines.extend(range(before, count))
                self._at.update((place, place) for place in range(before, count))
                self.endInsertRows()
            return
        self.rebuild()

    def refresh(self) -> None:
        """The same tokens are said to be something else."""
        if self._plain:
            self.repaint()
        else:
            self.rebuild()

    def repaint(self) -> None:
        """Rows look different."""
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, len(ScanColumn) - 1))

    @property
    def _plain(self) -> bool:
        """Whether all are there in the order of the file."""
        return (
            not self._words and not self.verdicts and self.grouping is ScanGrouping.NOTHING
            and self.sorted_by is ScanColumn.LINE and not self.descending and len(self._lines) <= self.count
            and self.shown_count == len(self._lines)
        )  # fmt: skip

    @property
    def count(self) -> int:
        """How many different tokens there are."""
        return self._tokens.count if self._tokens is not None else 0

    @property
    def shown_count(self) -> int:
        """How many of them the filter leaves."""
        return len(self._lines) if not self.groups else sum(len(group.places) for group in self.groups)

    @property
    def shown_places(self) -> list[int]:
        """Those that the filter leaves, in the order of the file."""
        if self.groups:
            return sorted(place for group in self.groups for place in group.places)
        return sorted(self._lines)

    @property
    def counts(self) -> Counter[Verdict]:
        """How many there are of each verdict, as far as that is known."""
        known = self._tokens.all_facts if self._tokens is not None else ()
        return Counter([facts.verdict for facts in known if facts is not None])

    @property
    def searching(self) -> bool:
        """Whether it is not known of all tokens yet whether the filter leaves them."""
        return self._tokens is not None and self._tokens.filling and bool(self._words or self.verdicts)

    # --- filter, order, groups ----------------------------------------------------------------------------------------

    def filter(self, text: str) -> None:
        """Leave only the rows in which all these words are."""
        self._words = text.casefold().split()
        self.rebuild()

    def leave_verdicts(self, verdicts: frozenset[Verdict]) -> None:
        """Leave only the rows with one of these verdicts; none for all."""
        self.verdicts = verdicts
        self.rebuild()

    def group_by(self, grouping: ScanGrouping) -> None:
        """Put the rows together by something."""
        self.grouping = grouping
        self._closed.clear()
        self.rebuild()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.sorted_by, self.descending = ScanColumn(column), order is Qt.SortOrder.DescendingOrder
        self.rebuild()

    def set_open(self, key: str, is_open: bool) -> None:
        """Open or close a group."""
        (self._closed.discard if is_open else self._closed.add)(key)
        self.rebuild()

    def rebuild(self) -> None:
        """Find out which rows there are and in what order. The view keeps its place."""
        self._reasons = {}
        places = self._sorted(self._left())
        self.beginResetModel()
        self.groups = self._grouped(places)
        if self.grouping is ScanGrouping.NOTHING:
            self._lines = places
        else:
            self._lines = []
            for number, group in enumerate(self.groups):
                self._lines.append(-1 - number)
                self._lines += group.places if group.open else ()
        self._at = {line: row for row, line in enumerate(self._lines)}
        self.endResetModel()
        self.rebuilt.emit()

    def _left(self) -> list[int]:
        tokens = self._tokens
        if tokens is None:
            return []
        if not self._words and not self.verdicts:
            return list(range(tokens.count))
        fits = self._fits
        return [place for place, facts in enumerate(tokens.all_facts) if facts is not None and fits(facts)]

    def _fits(self, facts: FoundFacts) -> bool:
        if self.verdicts and facts.verdict not in self.verdicts:
            return False
        if not self._words:
            return True
        kind = facts.verdict, facts.why
        if kind not in self._reasons:
            self._reasons[kind] = f"{VERDICTS[facts.verdict].word} {cells.reason(facts)}".casefold()
        reason, searched = self._reasons[kind], facts.searched
        return all(word in searched or word in reason for word in self._words)

    def _sorted(self, places: list[int]) -> list[int]:
        tokens = self._tokens
        if tokens is None or (self.sorted_by is ScanColumn.LINE and not self.descending):
            return places
        facts, low, by = tokens.all_facts, self.descending, self.sorted_by
        known = places if not tokens.filling else [place for place in places if facts[place] is not None]
        said = [(place, one) for place in known if (one := facts[place]) is not None]
        keys: dict[int, Any]
        if by is ScanColumn.LINE:
            return known[::-1]
        if by is ScanColumn.VERDICT:
            order = {verdict: at for at, verdict in enumerate(WORST_FIRST)}
            keys = {place: order[one.verdict] for place, one in said}
        elif by is ScanColumn.EXPIRES:
            none = float("-inf") if low else float("inf")
            keys = {place: none if one.expires is None else one.expires for place, one in said}
        else:
            last = "" if low else LAST
            text = _TEXTS[by]
            keys = {place: text(one).casefold() or last for place, one in said}
        ordered = sorted(keys, key=keys.__getitem__, reverse=low)
        return ordered if len(ordered) == len(places) else [*ordered, *(each for each in places if each not in keys)]

    def _grouped(self, places: list[int]) -> tuple[ScanGroup, ...]:
        tokens = self._tokens
        if tokens is None or self.grouping is ScanGrouping.NOTHING:
            return ()
        members: dict[str, list[int]] = {}
        known = tokens.all_facts
        for place in places:
            if (facts := known[place]) is not None:
                members.setdefault(cells.group_key(self.grouping, facts), []).append(place)
        return tuple(
            ScanGroup(
                key, cells.group_label(self.grouping, tokens.facts(found[0])), tuple(found), key not in self._closed
            )
            for key, found in members.items()
        )

    # --- rows ---------------------------------------------------------------------------------------------------------

    def place(self, index: Index) -> int | None:
        """The place of the token in a row; None for the head of a group."""
        line = self._line(index)
        return line if line is not None and line >= 0 else None

    def group(self, index: Index) -> ScanGroup | None:
        """The group whose head a row is."""
        line = self._line(index)
        return self.groups[-1 - line] if line is not None and line < 0 else None

    def group_of(self, place: int) -> int:
        """The row of the head of the group that a token is in; -1 where there is none."""
        for number, group in enumerate(self.groups):
            if place in group.places:
                return self._at[-1 - number]
        return -1

    def row_at(self, place: int | None) -> int:
        """The row of a token; -1 when it is not there."""
        return self._at.get(place, -1) if place is not None and place >= 0 else -1

    def row_of(self, outcome_id: str | None) -> int:
        """The row of a token that was looked at; -1 when it is not there."""
        return self.row_at(self._tokens.place_of(outcome_id)) if self._tokens is not None else -1

    def at(self, index: Index) -> ScanRow | None:
        """The token in a row, with the verdict on it."""
        place, tokens = self.place(index), self._tokens
        if place is None or tokens is None or tokens.result is None:
            return None
        outcome = tokens.outcome(place)
        return ScanRow(tokens.result.found[place], outcome, tokens.is_listed(outcome))

    def seen(self, index: Index) -> tuple[Found, FoundFacts] | None:
        """What is drawn of a row with a token."""
        place, tokens = self.place(index), self._tokens
        if place is None or tokens is None or tokens.result is None:
            return None
        return tokens.result.found[place], tokens.facts(place)

    def _line(self, index: Index) -> int | None:
        return self._lines[index.row()] if 0 <= index.row() < len(self._lines) else None

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(ScanColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        roles = Qt.ItemDataRole
        if orientation is not Qt.Orientation.Horizontal or role not in (roles.DisplayRole, roles.AccessibleTextRole):
            return None
        return tr(HEADS[ScanColumn(section)])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        roles = Qt.ItemDataRole
        if role not in (roles.DisplayRole, roles.AccessibleTextRole, roles.ToolTipRole):
            return None
        group = self.group(index)
        if group is not None:
            return shown(group.spoken if role == roles.AccessibleTextRole else group.label)
        seen = self.seen(index)
        if seen is None:
            return None
        found, facts = seen
        if role == roles.ToolTipRole:
            return plain_tooltip(shown(self._tip(found, facts)))
        column = ScanColumn(index.column())
        words = cells.cell_words(column, found, facts, self.now)
        if role == roles.DisplayRole:
            return shown(words)
        if column is not ScanColumn.VERDICT:
            return shown(f"{tr(HEADS[column])}: {words}")
        return shown(cells.spoken(found, facts, self.now, listed=self._is_listed(index)))

    def _is_listed(self, index: Index) -> bool:
        place, tokens = self.place(index), self._tokens
        return place is not None and tokens is not None and tokens.is_kept(place)

    def _tip(self, found: Found, facts: FoundFacts) -> str:
        """All that is known of where a token is, and whose it is; not what stands before it, which may be a secret."""
        parts = [cells.spoken(found, facts, self.now, listed=False)]
        if len(found.lines) > 1:
            lines = ", ".join(str(number) for number in found.lines)
            more = found.times > len(found.lines)
            parts.append(tr("Lines {lines} and more", lines=lines) if more else tr("Lines {lines}", lines=lines))
        else:
            parts.append(tr("Line {line}, column {column}", line=found.line, column=found.column))
        parts.append(tr("Fingerprint {digits}", digits=facts.fingerprint))
        return "\n".join(parts)
