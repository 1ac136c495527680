"""What was found in a file as a model: a row for each token, in words for those who do not see it."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from inspector.core.checks.verdict import Verdict
from inspector.core.journeys.outcome import Outcome
from inspector.core.scan.found import FoundToken
from inspector.core.scan.scan import Found
from inspector.core.text.display import elide, visible
from inspector.core.text.language import tr
from inspector.core.text.urls import short_issuer
from inspector.core.tokens.token import Kind, decode_unverified
from inspector.core.values import dataclass
from inspector.gui.model.found import FoundTokens
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.looks import VERDICTS, Look
from inspector.gui.widgets.labels import plain_tooltip

LINE_ROLE = Qt.ItemDataRole.UserRole
TURN_S = 0.008
"""So long a filter goes through rows at a time."""
MOST_TOLD = 4000
"""So many rows are laid out in a few milliseconds."""
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


class FoundRows:
    """The tokens of a file as rows, made one by one when they are looked at."""

    def __init__(self, tokens: FoundTokens) -> None:
        self._tokens = tokens
        self.result = tokens.result
        self._all = self.result.found if self.result is not None else ()

    def __len__(self) -> int:
        return len(self._all)

    def row(self, place: int) -> ScanRow:
        """The row of the token at this place."""
        outcome = self._tokens.outcome(place)
        return ScanRow(self._found(place), outcome, self._tokens.is_listed(outcome))

    def words(self, place: int, now: float) -> str:
        """What a row is searched in, without making it one that was looked at."""
        return _searched(ScanRow(self._found(place), self._tokens.judged_now(place)), now)

    def place_of(self, outcome_id: str | None) -> int | None:
        """Where a token is, if it was looked at."""
        return self._tokens.place_of(outcome_id)

    def _found(self, place: int) -> Found:
        return self._all[place]


class ScanModel(QAbstractListModel):
    """The rows, or those of them that a filter leaves. `now` is epoch seconds, for how long tokens live.

    A filter goes through many rows in turns of a few milliseconds, between which the window answers.
    """

    hides_values = True

    looks_changed = Signal()
    """Rows look different now, of so many that a view had better not lay all of them out again."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: FoundRows | None = None
        self._shown: Sequence[int] = range(0)
        """The places of the rows on show, ascending."""
        self._words: list[str] = []
        """What is looked for."""
        self._searched: list[str] = []
        """What the first rows are searched in."""
        self._next = 0
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._search_on)
        self.now = 0.0

    def show_rows(self, rows: FoundRows | None) -> None:
        """Show these rows; the view keeps its place where they are about the same tokens."""
        before, self._rows = self._rows, rows
        self._searched = []
        if before is not None and rows is not None and before.result is rows.result and not self._words:
            if len(self._shown) > MOST_TOLD:
                self.looks_changed.emit()
            elif self._shown:
                self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))
        else:
            self._begin()

    def forget(self) -> None:
        """Show no rows, and look for no words in those that come."""
        self._words = []
        self.show_rows(None)

    def filter(self, text: str) -> None:
        """Leave only the rows in which all these words are."""
        self._words = text.casefold().split()
        self._begin()

    def _begin(self) -> None:
        self._turn.stop()
        self._next = 0
        count = len(self._rows) if self._rows is not None else 0
        self.beginResetModel()
        self._shown = list(self._found_by(count)) if self._words else range(count)
        self.endResetModel()
        if self._words and self._next < count:
            self._turn.start()

    def _search_on(self) -> None:
        count = len(self._rows) if self._rows is not None else 0
        more = list(self._found_by(count))
        if more and isinstance(self._shown, list):
            self.beginInsertRows(QModelIndex(), len(self._shown), len(self._shown) + len(more) - 1)
            self._shown.extend(more)
            self.endInsertRows()
        if self._next < count:
            self._turn.start()

    def _found_by(self, count: int) -> Iterator[int]:
        """The rows with all the words among those that one turn comes to."""
        until = time.perf_counter() + TURN_S
        while self._next < count and self._rows is not None:
            place, self._next = self._next, self._next + 1
            if place == len(self._searched):
                self._searched.append(self._rows.words(place, self.now))
            if all(word in self._searched[place] for word in self._words):
                yield place
            if time.perf_counter() > until:
                return

    @property
    def searching(self) -> bool:
        """Whether the filter has not come to all rows yet."""
        return self._turn.isActive()

    def row_of(self, outcome_id: str | None) -> int:
        """Where a row is; -1 when it is not there."""
        place = self._rows.place_of(outcome_id) if self._rows is not None else None
        if place is None:
            return -1
        at = bisect_left(self._shown, place)
        return at if at < len(self._shown) and self._shown[at] == place else -1

    def at(self, index: Index) -> ScanRow | None:
        """The row at `index`."""
        if self._rows is None or not 0 <= index.row() < len(self._shown):
            return None
        return self._rows.row(self._shown[index.row()])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        roles = Qt.ItemDataRole
        if role not in (roles.DisplayRole, roles.AccessibleTextRole, roles.ToolTipRole, LINE_ROLE):
            return None
        row = self.at(index)
        if row is None:
            return None
        line = line_of(row, self.now)
        if role == LINE_ROLE:
            return line
        return plain_tooltip(shown(tip(row, line))) if role == roles.ToolTipRole else shown(line.spoken)


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
