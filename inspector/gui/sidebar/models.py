"""The rows of the sidebar as models: what a row shows, and the same in words for those who do not see it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from inspector.core.checks.verdict import Verdict
from inspector.core.profiles.profile import Profile
from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.core.text.times import date, moment, to_datetime
from inspector.core.values import dataclass
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


class RowModel(QAbstractListModel):
    """Rows that are replaced as a whole; views keep their place where the order did not change."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        old, new = self._rows, tuple(rows)
        if [row.id for row in old] != [row.id for row in new]:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        self._rows = new
        for i, (before, after) in enumerate(zip(old, new, strict=True)):
            if before != after:
                self.dataChanged.emit(self.index(i), self.index(i))

    def row_of(self, row_id: str | None) -> int:
        """Where a row is; -1 when it is not there."""
        return next((i for i, row in enumerate(self._rows) if row.id == row_id), -1)

    def id_at(self, index: Index) -> str | None:
        """The id of the row at `index`."""
        return self._rows[index.row()].id if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        roles = Qt.ItemDataRole
        if role in (roles.DisplayRole, roles.AccessibleTextRole):
            return row.name
        if role == roles.AccessibleDescriptionRole:
            return row.description
        if role == roles.ToolTipRole:
            return plain_tooltip(f"{row.name}\n{row.description}")
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
    return when.strftime("%H:%M") if when.date() == today.date() else date(when, year=False)
