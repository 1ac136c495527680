"""The scopes of an exploration as rows: what each is for, whether the form asks for it, and what came of it."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from inspector.core.exploration.cell_words import ASKED
from inspector.core.exploration.exploration import AskKind, Exploration, ScopeAsk
from inspector.core.profiles.profile import Profile
from inspector.core.text.display import elide, visible
from inspector.core.text.language import tr
from inspector.core.values import dataclass
from inspector.gui.scopes.cells import KINDS, MatrixCell, cell_of
from inspector.gui.theme import hiding

Index = QModelIndex | QPersistentModelIndex
MOST_NAME = 200


class ScopeColumn(IntEnum):
    """The columns, in order."""

    TICK = 0
    SCOPE = 1
    ALONE = 2
    TOGETHER = 3
    NONE = 4
    OPEN = 5


OUTCOMES = (ScopeColumn.ALONE, ScopeColumn.TOGETHER, ScopeColumn.NONE)


@dataclass(frozen=True, slots=True)
class ScopeRow:
    """A scope, and what is said of it below."""

    scope: str
    description: str
    cells: tuple[MatrixCell, ...]
    opens: bool
    """Whether there is more to say of it."""


class ScopesModel(QAbstractTableModel):
    """A row for each scope, and below the one that is open another for its details, which a widget shows."""

    hides_values = True
    tick_asked = Signal(str, bool)
    """The user wants the form to ask for a scope, or not to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ScopeRow, ...] = ()
        self._ticked: frozenset[str] = frozenset()
        self._opened = ""
        self._shown: tuple[Exploration, tuple[tuple[str, str], ...], ScopeAsk | None] | None = None
        """What was shown last while it was running: one more answer changes one row."""
        self.details = ""
        """What the details of the open row say, for a screen reader."""

    # --- what is shown ----------------------------------------------------------------------------------------------

    def show_exploration(
        self, exploration: Exploration, profile: Profile, *, asking: ScopeAsk | None = None, running: bool = False
    ) -> None:
        """Show what is known. Where the scopes are those that are shown already, only what has changed is drawn."""
        stale = self._stale(exploration, profile, asking, running)
        scopes = exploration.rows
        known = {} if stale is None else {row.scope: row for row in self._rows if row.scope not in stale}
        rows = tuple(known.get(each) or self._row(exploration, profile, each, asking, running) for each in scopes)
        self._shown = (exploration, profile.scope_descriptions, asking) if running else None
        ticked = frozenset(profile.scopes)
        same = [row.scope for row in rows] == [row.scope for row in self._rows]
        before, self._ticked = self._ticked, ticked
        if not same:
            self.beginResetModel()
            self._rows = rows
            if self._opened not in {row.scope for row in rows}:
                self._opened = ""
            self.endResetModel()
            return
        was, self._rows = self._rows, rows
        for place, (old, new) in enumerate(zip(was, rows, strict=True)):
            if old != new or (new.scope in before) is not (new.scope in ticked):
                line = self._line_of(place)
                self.dataChanged.emit(self.index(line, 0), self.index(line, len(ScopeColumn) - 1))

    def _stale(
        self, exploration: Exploration, profile: Profile, asking: ScopeAsk | None, running: bool
    ) -> frozenset[str] | None:
        """The scopes whose rows one more answer can have changed; None where it can be any of them."""
        if self._shown is None or not running or self._shown[1] != profile.scope_descriptions:
            return None
        before, _, asked = self._shown
        count = len(before.answers)
        if exploration.answers[:count] != before.answers:
            return None
        asks = [answer.ask for answer in exploration.answers[count:]]
        asks += [each for each in (asking, asked) if each is not None]
        if any(ask.kind is not AskKind.ALONE for ask in asks):
            return None
        return frozenset(scope for ask in asks for scope in ask.scopes)

    def clear(self) -> None:
        """No rows at all."""
        self._shown = None
        self.beginResetModel()
        self._rows, self._opened, self.details = (), "", ""
        self.endResetModel()

    def _row(
        self, exploration: Exploration, profile: Profile, scope: str, asking: ScopeAsk | None, running: bool
    ) -> ScopeRow:
        cells = tuple(cell_of(exploration, scope, kind, asking, running=running) for kind in KINDS)
        known = exploration.answer_to(AskKind.ALONE, scope) is not None or scope in exploration.granted
        return ScopeRow(scope, description_of(exploration, profile, scope), cells, opens=known)

    # --- rows -------------------------------------------------------------------------------------------------------

    @property
    def words(self) -> frozenset[str]:
        """All words that stand in cells."""
        return frozenset(cell.word for row in self._rows for cell in row.cells)

    @property
    def opened(self) -> str:
        """The scope whose row is open; "" for none."""
        return self._opened

    def open(self, scope: str) -> None:
        """Show the details of a scope below its row, in place of another's; "" of none."""
        if scope == self._opened:
            return
        if self._opened:
            line = self._line_of(self._place_of(self._opened)) + 1
            self.beginRemoveRows(QModelIndex(), line, line)
            was, self._opened, self.details = self._opened, "", ""
            self.endRemoveRows()
            self._redraw(was)
        if scope and (place := self._place_of(scope)) >= 0 and self._rows[place].opens:
            line = self._line_of(place) + 1
            self.beginInsertRows(QModelIndex(), line, line)
            self._opened = scope
            self.endInsertRows()
            self._redraw(scope)

    def row(self, index: Index) -> ScopeRow | None:
        """The scope of a row; None for the details."""
        place = self._place_at(index.row())
        return None if place is None else self._rows[place]

    def line_of_details(self) -> int | None:
        """The row that shows the details; None where none is open."""
        return self._line_of(self._place_of(self._opened)) + 1 if self._opened else None

    def index_of(self, scope: str, column: int = ScopeColumn.SCOPE) -> QModelIndex:
        """The cell of a scope; an invalid index where it has no row."""
        place = self._place_of(scope)
        return self.index(self._line_of(place), column) if place >= 0 else QModelIndex()

    def ticked(self, scope: str) -> bool:
        """Whether the form asks for it."""
        return scope in self._ticked

    def _place_of(self, scope: str) -> int:
        return next((place for place, row in enumerate(self._rows) if row.scope == scope), -1)

    def _line_of(self, place: int) -> int:
        opened = self._place_of(self._opened) if self._opened else -1
        return place + 1 if 0 <= opened < place else place

    def _place_at(self, line: int) -> int | None:
        opened = self._place_of(self._opened) if self._opened else -1
        if opened < 0 or line <= opened:
            return line
        return None if line == opened + 1 else line - 1

    def _redraw(self, scope: str) -> None:
        line = self.index_of(scope).row()
        self.dataChanged.emit(self.index(line, 0), self.index(line, len(ScopeColumn) - 1))

    # --- what Qt asks -----------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  never changed
        return 0 if parent.isValid() else len(self._rows) + bool(self._opened)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  never changed
        return 0 if parent.isValid() else len(ScopeColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == ScopeColumn.TICK else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(ScopeColumn):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if section in OUTCOMES:
            return tr(ASKED[KINDS[section - ScopeColumn.ALONE]])
        if section == ScopeColumn.SCOPE:
            return tr("Scope")
        if role == Qt.ItemDataRole.DisplayRole:
            return ""
        return tr("In the form") if section == ScopeColumn.TICK else tr("Details")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row(index)
        if row is None:
            return self._of_details(index.column(), role)
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == ScopeColumn.TICK:
            return Qt.CheckState.Checked if row.scope in self._ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return hiding.shown(self._spoken(row, index.column()))
        if role == Qt.ItemDataRole.DisplayRole:
            return hiding.shown(self._text(row, index.column()))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row(index) if index.isValid() else None
        if row is None or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick_asked.emit(row.scope, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _of_details(self, column: int, role: int) -> str | None:
        """What the widget in the row says, once: the row is one cell as wide as the table."""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return hiding.shown(self.details) if column == 0 else ""
        return "" if role == Qt.ItemDataRole.DisplayRole else None

    def _text(self, row: ScopeRow, column: int) -> str:
        if column == ScopeColumn.SCOPE:
            return visible(elide(row.scope, MOST_NAME))
        return row.cells[column - ScopeColumn.ALONE].word if column in OUTCOMES else ""

    def _spoken(self, row: ScopeRow, column: int) -> str:
        scope = visible(elide(row.scope, MOST_NAME))
        if column == ScopeColumn.ALONE:
            return tr("{scope}, asked alone: {outcome}", scope=scope, outcome=row.cells[0].word)
        if column == ScopeColumn.TOGETHER:
            return tr("{scope}, all together: {outcome}", scope=scope, outcome=row.cells[1].word)
        if column == ScopeColumn.NONE:
            return tr("{scope}, with none: {outcome}", scope=scope, outcome=row.cells[2].word)
        if column == ScopeColumn.OPEN:
            if not row.opens:
                return tr("{scope}, no details yet", scope=scope)
            opened = row.scope == self._opened
            return tr("{scope}, details shown", scope=scope) if opened else tr("{scope}, details hidden", scope=scope)
        if column == ScopeColumn.TICK:
            return tr("{scope}, in the form", scope=scope)
        return f"{scope}: {row.description}"


def description_of(exploration: Exploration, profile: Profile, scope: str) -> str:
    """What a scope is for, as far as that is known."""
    told = dict(profile.scope_descriptions).get(scope, "")
    if told:
        return visible(elide(told, MOST_NAME))
    if _in_every_token(exploration, scope):
        return tr("Added by the server to every token")
    return tr("No description known")


def _in_every_token(exploration: Exploration, scope: str) -> bool:
    """Whether each of several tokens has it, some of which nobody had asked for it."""
    tokens = [answer for answer in exploration.answers if answer.granted is not None]
    unasked = [answer for answer in tokens if scope not in answer.ask.scopes and answer.ask.scopes]
    return bool(unasked) and len(tokens) > 1 and all(scope in (answer.granted or ()) for answer in tokens)
