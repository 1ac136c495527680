"""The rows of the sidebar as models: what a row shows, and the same in words for those who do not see it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QStringListModel, Qt

from inspector.core.checks.verdict import Verdict
from inspector.core.profiles.profile import Profile
from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.core.text.times import date, moment, to_datetime
from inspector.core.values import dataclass
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.looks import VERDICTS
from inspector.gui.widgets.labels import plain_tooltip

if TYPE_CHECKING:
    from inspector.core.journeys.outcome import Outcome

DEMO_TILE = "De"
ROW_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `description` is the state in words; `icon` and `token` show it; `tile` is empty for tokens."""

    id: str
    name: str
    description: str
    icon: str
    token: str
    tile: str = ""
    subtitle: str = ""
    time: str = ""


MOST_KEPT, MOST_TOLD = 60, 8
"""So many rows are kept after they were looked at, and so many that have changed are named to the views one by one."""


class RowModel(QStringListModel):
    """Rows by their ids; one is made when it is first looked at, since of ten thousand few ever are.

    Qt's own list, of empty texts, counts them: a view asks for their number twice for each when it places them.
    """

    hides_values = True

    def __init__(self) -> None:
        super().__init__()
        self._ids: tuple[str, ...] = ()
        self._coming: tuple[str, ...] = ()
        for changed in (self.rowsInserted, self.rowsRemoved, self.modelReset):
            changed.connect(self._take_ids)  # before a view is, which then asks for rows
        self._make: Callable[[str], Row | None] = lambda _: None
        self._made: dict[str, Row | None] = {}

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        self.show([row.id for row in rows], {row.id: row for row in rows}.get)

    def show(self, ids: Sequence[str], make: Callable[[str], Row | None]) -> None:
        """Show a row for each of these ids. `make` makes one as it is when it is called; None where it is gone."""
        self._make = make
        self._set_ids(tuple(ids))
        seen, self._made = self._made, {}
        changed = list(self._ids)
        if len(seen) <= MOST_KEPT:
            self._made = {row_id: make(row_id) for row_id in seen}
            changed = [row_id for row_id, row in self._made.items() if row is not None and row != seen[row_id]]
        if len(changed) > MOST_TOLD:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))
            return
        for at in map(self.row_of, changed):
            self.dataChanged.emit(self.index(at), self.index(at))

    def _set_ids(self, new: tuple[str, ...]) -> None:
        """Views keep their place where some rows come or go in one place."""
        old, more = self._ids, len(new) - len(self._ids)
        if old == new:
            return
        at = next((i for i, (before, after) in enumerate(zip(old, new, strict=False)) if before != after), None)
        at = min(len(old), len(new)) if at is None else at
        self._coming = new
        if more > 0 and old and old[at:] == new[at + more :]:
            self.insertRows(at, more)
        elif more < 0 and new and new[at:] == old[at - more :]:
            self.removeRows(at, -more)
        else:
            self.setStringList([""] * len(new))

    def _take_ids(self) -> None:
        self._ids = self._coming

    def row_of(self, row_id: str | None) -> int:
        """Where a row is; -1 when it is not there."""
        return self._ids.index(row_id) if row_id in self._ids else -1

    def id_at(self, index: Index) -> str | None:
        """The id of the row at `index`."""
        return self._ids[index.row()] if index.isValid() else None

    def _row(self, at: int) -> Row | None:
        row_id = self._ids[at]
        if row_id not in self._made:
            self._made[row_id] = self._make(row_id)
        return self._made[row_id]

    def flags(self, index: Index) -> Qt.ItemFlag:
        return QAbstractListModel.flags(self, index)  # nobody edits them here

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._row(index.row()) if index.isValid() and index.row() < len(self._ids) else None
        if row is None:
            return None
        roles = Qt.ItemDataRole
        if role in (roles.DisplayRole, roles.AccessibleTextRole):
            return shown(row.name)
        if role == roles.AccessibleDescriptionRole:
            return shown(row.description)
        if role == roles.ToolTipRole:
            return plain_tooltip(shown(f"{row.name}\n{row.description}"))
        return row if role == ROW_ROLE else None


def profile_row(profile: Profile, token: Outcome | None, *, busy: bool, demo: bool = False) -> Row:
    """A profile and what its newest token is worth: disc, ring with slash, or empty ring.

    `demo`: it is one of the demo issuer's, whose tile is "De" whatever its provider.
    """
    from inspector.core.profiles.endpoints import subtitle, tile  # late: it brings the table of providers

    icon, colour, state = profile_state(token)
    second = visible(subtitle(profile))
    words = ", ".join((second, state, *([tr("asking for a token")] if busy else [])))
    return Row(
        profile.id, visible(profile.name), words, icon, colour, DEMO_TILE if demo else visible(tile(profile)), second
    )


def profile_state(token: Outcome | None) -> tuple[str, str, str]:
    """Icon, its colour, and the state in words."""
    inspection = token.inspection if token is not None else None
    if inspection is None:
        return "profile-none", "mute_glyph", tr("no token")
    if inspection.verdict is Verdict.VALID:
        return "profile-valid", "ok_glyph", tr("valid token")
    if inspection.verdict is Verdict.UNVERIFIED:
        return "profile-none", "warn_glyph", tr("token not verified")
    words = {Verdict.REJECTED: tr("rejected token"), Verdict.MALFORMED: tr("malformed token")}[inspection.verdict]
    expires = inspection.token.moment("exp")
    expired = expires is not None and expires <= inspection.at and inspection.verdict is Verdict.REJECTED
    return "profile-expired", "bad_glyph", tr("expired token") if expired else words


def token_row(outcome: Outcome, now: float) -> Row:
    """A token of the session: what it is worth, what it is called, when it was had."""
    inspection = outcome.inspection
    look = VERDICTS[inspection.verdict if inspection is not None else Verdict.MALFORMED]
    shown = short_time(outcome.at, now)
    return Row(outcome.id, visible(outcome.name), f"{look.word}, {shown}", look.icon, look.glyph, time=shown)


def short_time(at: float, now: float) -> str:
    """Such as "14:28" for a time of today, else the day: "19 Sep"."""
    when, today = to_datetime(at), to_datetime(now)
    if when is None or today is None:
        return moment(at, now)
    return f"{when.hour:02d}:{when.minute:02d}" if when.date() == today.date() else date(when, year=False)
