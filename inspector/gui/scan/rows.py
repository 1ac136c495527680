"""What was found in a file as a model: a row for each token, in words for those who do not see it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from inspector.core.checks.verdict import Verdict
from inspector.core.journeys.outcome import Outcome
from inspector.core.scan.found import FoundToken
from inspector.core.scan.scan import Found
from inspector.core.text.display import elide, visible
from inspector.core.text.language import tr
from inspector.core.text.urls import short_issuer
from inspector.core.tokens.token import Kind, decode_unverified
from inspector.core.values import dataclass
from inspector.gui.theme.looks import VERDICTS, Look
from inspector.gui.widgets.labels import plain_tooltip

LINE_ROLE = Qt.ItemDataRole.UserRole
MOST_SHOWN = 120
"""Characters of a claim that a row holds; it is cut to its width when it is drawn."""
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ScanRow:
    """A token of a file, what it is worth, and whether it is among the session's tokens."""

    found: Found
    outcome: Outcome
    listed: bool = False


@dataclass(frozen=True, slots=True)
class ScanLine:
    """A row in words: where the token is, who issued it to whom, what it is, how long it lives."""

    look: Look
    place: str
    parties: str
    kind: str
    expiry: str
    before: str
    listed: bool

    @property
    def details(self) -> str:
        """Kind and expiry."""
        return tr("{kind}, {expiry}", kind=self.kind, expiry=self.expiry) if self.expiry else self.kind

    @property
    def spoken(self) -> str:
        """All of it in the order in which it is drawn."""
        kept = tr("among the session tokens") if self.listed else ""
        words = (self.look.word, self.place, self.parties, self.details, self.before, kept)
        return ", ".join(part for part in words if part)


class ScanModel(QAbstractListModel):
    """The rows, or those of them that a filter leaves. `now` is epoch seconds, for how long tokens live."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[ScanRow, ...] = ()
        self._rows: tuple[ScanRow, ...] = ()
        self._filter = ""
        self._searched: dict[str, str] = {}
        self.now = 0.0

    def show_rows(self, rows: Sequence[ScanRow]) -> None:
        """Show these rows; the view keeps its place where they are about the same tokens."""
        self._all = tuple(rows)
        self._searched = {}
        self._show()

    def _show(self) -> None:
        before, after = self._rows, self._filtered()
        if [row.outcome.id for row in before] != [row.outcome.id for row in after]:
            self.beginResetModel()
            self._rows = after
            self.endResetModel()
        else:
            self._rows = after
            if after and before != after:
                self.dataChanged.emit(self.index(0), self.index(len(after) - 1))

    def filter(self, text: str) -> None:
        """Leave only the rows in which all these words are."""
        self._filter = text
        self._show()

    def _filtered(self) -> tuple[ScanRow, ...]:
        words = self._filter.casefold().split()
        if not words:
            return self._all
        if not self._searched:  # a thousand rows take most of a frame or two, and every letter asks again
            self._searched = {row.outcome.id: _searched(row, self.now) for row in self._all}
        return tuple(row for row in self._all if all(word in self._searched[row.outcome.id] for word in words))

    @property
    def rows(self) -> tuple[ScanRow, ...]:
        """The rows on show."""
        return self._rows

    def row_of(self, outcome_id: str | None) -> int:
        """Where a row is; -1 when it is not there."""
        return next((i for i, row in enumerate(self._rows) if row.outcome.id == outcome_id), -1)

    def at(self, index: Index) -> ScanRow | None:
        """The row at `index`."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.at(index)
        roles = Qt.ItemDataRole
        if row is None or role not in (roles.DisplayRole, roles.AccessibleTextRole, roles.ToolTipRole, LINE_ROLE):
            return None
        line = line_of(row, self.now)
        if role == LINE_ROLE:
            return line
        return plain_tooltip(tip(row, line)) if role == roles.ToolTipRole else line.spoken


def _searched(row: ScanRow, now: float) -> str:
    inspection = row.outcome.inspection
    token = inspection.token if inspection is not None else None
    header, claims = (token.header or {}, token.claims or {}) if token is not None else ({}, {})
    issuer = token.issuer if token is not None else None
    named = (header.get("kid"), header.get("alg"), issuer, claims.get("sub"), claims.get("jti"))
    return " ".join((line_of(row, now).spoken, *(str(value) for value in named if value))).casefold()


def line_of(row: ScanRow, now: float) -> ScanLine:
    """A row as it is drawn."""
    inspection = row.outcome.inspection
    verdict = inspection.verdict if inspection is not None else Verdict.MALFORMED
    token = inspection.token if inspection is not None else decode_unverified(row.found.text)
    one = FoundToken(row.found, token)
    return ScanLine(
        VERDICTS[verdict], one.place, _parties(one), one.kind, one.expiry(now), visible(row.found.before), row.listed
    )


def tip(row: ScanRow, line: ScanLine) -> str:
    """All that is known of where a token is."""
    found = row.found
    words = [line.look.word, line.parties, line.details]
    if len(found.lines) > 1:
        lines = ", ".join(str(number) for number in found.lines)
        more = found.times > len(found.lines)
        words.append(tr("Lines {lines} and more", lines=lines) if more else tr("Lines {lines}", lines=lines))
    else:
        words.append(tr("Line {line}, column {column}", line=found.line, column=found.column))
    if line.before:
        words.append(tr("After {name}", name=line.before))
    return "\n".join(part for part in words if part)


def _parties(one: FoundToken) -> str:
    by = short_issuer(one.issuer) if one.issuer else ""
    shown = [visible(elide(text, MOST_SHOWN)) for text in (by, one.client) if text]
    if shown:
        return " · ".join(shown)
    named = [text for text in map(one.header, ("alg", "enc", "kid")) if text]
    return visible(elide(" · ".join(named), MOST_SHOWN)) if one.token.kind is Kind.JWE else tr("No issuer")
