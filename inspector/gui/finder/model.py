"""What can be found by typing: entries in groups while nothing is typed, the best first otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from heapq import nsmallest
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from inspector.core.text.language import tr
from inspector.core.values import dataclass
from inspector.gui.finder.fuzzy import fold, match, rank, words_of
from inspector.gui.theme.hiding import shown

LINE_ROLE = Qt.ItemDataRole.UserRole
MOST_SHOWN = 200
"""More than anybody reads; the rest is found by typing more."""
Index = QModelIndex | QPersistentModelIndex


class Entry(NamedTuple):
    """One thing that can be chosen. All texts are shown as they are, so what came from elsewhere is escaped before.

    `detail` stands behind the label. `why_not` says why it cannot be chosen now. `icon` is drawn in `token`. A tuple,
    because there may be fifteen thousand and a tuple is made in a fraction of the time.
    """

    id: str
    label: str
    group: str
    detail: str = ""
    keys: tuple[str, ...] = ()
    icon: str = ""
    token: str = "text2"
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class FinderRow:
    """A row: an entry with the places of the letters found in its label, or the heading of a group."""

    entry: Entry | None
    found: tuple[int, ...] = ()
    heading: str = ""


class FinderModel(QAbstractListModel):
    """Rows are replaced as a whole with every letter typed."""

    hides_values = True

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[Entry, ...] = ()
        self._lines: list[FinderRow] = []
        self._query = ""
        self._labels: list[str] = []
        self._around: list[str | None] = []
        """What is searched: the label of each entry, and all that stands in its row, once that was looked at."""
        self._fitting: Sequence[int] = ()
        """The places of the entries that fit what is typed."""
        self.found = 0
        """How many entries fit what is typed, shown or not."""

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Choose from these."""
        self._entries = tuple(entries)
        self._labels = [fold(entry.label) for entry in self._entries]
        self._around = [None] * len(self._entries)
        self._fitting = range(len(self._entries))
        self._fill()

    def add_entries(self, entries: Sequence[Entry]) -> None:
        """Choose from these too, after the others. What was found by now stays as it is until `search_again`."""
        self._entries += tuple(entries)
        self._labels += [fold(entry.label) for entry in entries]
        self._around += [None] * len(entries)
        if not self._query:
            before = len(self._entries) - len(entries)
            self._fitting = range(len(self._entries))
            self.found = len(self._entries)
            if before < MOST_SHOWN:
                self._fill()

    def search_again(self) -> None:
        """Look for what is typed among all that was added."""
        if self._query:
            self._fitting = range(len(self._entries))
            self._fill()

    def search(self, query: str) -> None:
        """Show what fits `query`; everything, in its groups, where that is empty."""
        before, self._query = self._query, query.strip()
        if not (before and self._query.startswith(before)):  # else only what fitted can fit
            self._fitting = range(len(self._entries))
        self._fill()

    def _fill(self) -> None:
        self.beginResetModel()
        self._lines = self._matching() if self._query else self._grouped()
        self.endResetModel()

    def _grouped(self) -> list[FinderRow]:
        self.found = len(self._entries)
        lines: list[FinderRow] = []
        for entry in self._entries[:MOST_SHOWN]:
            if not lines or lines[-1].entry is None or lines[-1].entry.group != entry.group:
                lines.append(FinderRow(None, heading=entry.group))
            lines.append(FinderRow(entry))
        return lines

    def _matching(self) -> list[FinderRow]:
        """By label before by what stands around it; what cannot be chosen after what can, where both fit alike."""
        words, ranks = words_of(self._query), dict[str, tuple[int, int, int] | None]()
        ranked = []
        for place in self._fitting:
            label = self._labels[place]
            if label not in ranks:  # many tokens have the name of one profile
                ranks[label] = rank(words, label)
            in_label = ranks[label]
            fit = in_label or rank(words, self._all_of(place), scattered=False)
            if fit is not None:
                kind, spread, length = fit
                entry = self._entries[place]
                ranked.append((kind, in_label is None, bool(entry.why_not), spread, length, place))
        self.found = len(ranked)
        self._fitting = [one[-1] for one in ranked]
        best = (self._entries[one[-1]] for one in nsmallest(MOST_SHOWN, ranked))
        return [FinderRow(entry, at.at if (at := match(self._query, entry.label)) else ()) for entry in best]

    def _all_of(self, place: int) -> str:
        around = self._around[place]
        if around is None:
            entry = self._entries[place]
            around = fold(f"{entry.label} {entry.detail} {entry.group} {' '.join(entry.keys)}")
            self._around[place] = around
        return around

    def entry_at(self, row: int) -> Entry | None:
        """The entry in a row; None for a heading, and where there is no such row."""
        return self._lines[row].entry if 0 <= row < len(self._lines) else None

    def row_from(self, start: int, step: int) -> int:
        """The next row with an entry, from `start` in steps of `step`, round the ends; -1 where there is none."""
        rows = len(self._lines)
        places = ((start + step * i) % rows for i in range(rows)) if rows else iter(())
        return next((place for place in places if self._lines[place].entry is not None), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.entry_at(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        roles = Qt.ItemDataRole
        if role == LINE_ROLE:
            return line
        if role in (roles.DisplayRole, roles.AccessibleTextRole):
            return shown(line.entry.label if line.entry is not None else line.heading)
        if role == roles.AccessibleDescriptionRole and line.entry is not None:
            return shown(described(line.entry))
        return None


def described(entry: Entry) -> str:
    """All about an entry but its label, for those who do not see it."""
    unable = tr("Not now: {why_not}", why_not=entry.why_not) if entry.why_not else ""
    keys = reduce(lambda first, other: tr("{first} or {other}", first=first, other=other), entry.keys or ("",))
    return ", ".join(words for words in (entry.detail, keys, unable) if words)
