"""The rows of the list: heads of groups, and below each that is open its acceptors, the most common first."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from inspector.core.acceptance.judging import Acceptance
from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.core.values import dataclass
from inspector.gui.inspection.accepted.told import HEADS, AcceptorTold, searched, told
from inspector.gui.model.acceptance.listed import AcceptanceGroup, ListedAcceptor, ListedAcceptors
from inspector.gui.theme import hiding
from inspector.gui.widgets.labels import plain_tooltip

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class GroupHead:
    """The head of a group."""

    group: AcceptanceGroup
    count: int
    opened: bool

    @property
    def title(self) -> str:
        """What it says."""
        return tr(HEADS[self.group])

    @property
    def spoken(self) -> str:
        """What assistive technology says of it."""
        return f"{self.title}, {self.count}, {tr('shown') if self.opened else tr('hidden')}"


@dataclass(frozen=True, slots=True)
class AcceptorRow:
    """An acceptor, in words."""

    listed: ListedAcceptor
    told: AcceptorTold
    opened: bool
    last: bool

    @property
    def key(self) -> str:
        """By which it is known."""
        return self.listed.key

    @property
    def spoken(self) -> str:
        """What assistive technology says of it."""
        return self.told.spoken


AnyListed = GroupHead | AcceptorRow


def arranged(
    result: ListedAcceptors,
    chosen: frozenset[Acceptance],
    typed: str,
    closed: frozenset[AcceptanceGroup],
    opened: frozenset[str],
) -> tuple[AnyListed, ...]:
    """The rows of those that have one of the chosen outcomes and all words of what is typed; a filter opens groups."""
    sought = typed.casefold().split()
    fitting = [
        each for each in result.rows
        if (not chosen or each.judgement.outcome in chosen)
        and (not sought or all(word in searched(each).casefold() for word in sought))
    ]  # fmt: skip
    rows: list[AnyListed] = []
    for group in AcceptanceGroup:
        members = [each for each in fitting if each.group is group]
        if not members:
            continue
        open_ = bool(sought) or group not in closed
        rows.append(GroupHead(group, len(members), open_))
        if open_:
            rows += (
                AcceptorRow(each, told(each, if_genuine=result.if_genuine), each.key in opened, each is members[-1])
                for each in members
            )
    return tuple(rows)


class AcceptedModel(QAbstractListModel):
    """One row for each."""

    hides_values = True

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[AnyListed, ...] = ()

    def show_rows(self, rows: tuple[AnyListed, ...]) -> None:
        """Show these; where they are of the same acceptors, they are drawn anew and no more."""
        same = [key_of_row(row) for row in rows] == [key_of_row(row) for row in self.rows]
        if not same:
            self.beginResetModel()
        self.rows = rows
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def at(self, index: Index) -> AnyListed | None:
        """The row, if there is one."""
        return self.rows[index.row()] if index.isValid() and index.row() < len(self.rows) else None

    def place_of(self, key: str) -> int:
        """In which row something is; -1 for none."""
        return next((place for place, row in enumerate(self.rows) if key_of_row(row) == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  never changed
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.at(index)
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return hiding.shown(visible(row.spoken))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and isinstance(row, AcceptorRow):
            return tr("open") if row.opened else tr("closed")
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, AcceptorRow) and not row.opened:
            return plain_tooltip(hiding.shown(f"{row.told.title}\n{row.told.sentence}"))
        return None


def key_of_row(row: AnyListed) -> str:
    """By which a row is known."""
    return row.key if isinstance(row, AcceptorRow) else f"group {row.group.value}"
