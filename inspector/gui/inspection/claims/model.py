"""Header and payload as rows of a table: name, value as it stands, what it means, and what was checked."""

from __future__ import annotations

import time
from collections.abc import Iterator
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Check, Status, Verdict
from inspector.core.knowledge.claims import Meaning, meaning
from inspector.core.knowledge.providers import provider_of_issuer
from inspector.core.text import times
from inspector.core.text.display import elide, visible
from inspector.core.text.language import mark, plural, tr
from inspector.core.text.numbers import grouped
from inspector.core.tokens.sd_jwt import SdJwt
from inspector.core.tokens.token import Token
from inspector.gui.inspection.claims.rows import Member, Rows, Search, rows_of, spelled
from inspector.gui.theme import hiding

Index = QModelIndex | QPersistentModelIndex
MOST_SHOWN = 256
"""Longer values are elided, and shown whole on request."""
MOST_NAME = 120
TURN_S = 0.006
"""How long is searched before the window may do something else."""
HEADER_MEMBERS = frozenset(
    ("alg", "kid", "typ", "cty", "crit", "b64", "zip", "enc", "jku", "jwk", "x5u", "x5c", "x5t", "x5t#S256")
)
"""Names that checks speak of as header members (RFC 7515 section 4.1, RFC 7516, RFC 7797)."""


class ClaimColumn(IntEnum):
    """The columns, in order."""

    CHECK = 0
    CLAIM = 1
    VALUE = 2
    MEANING = 3


TITLES = {
    ClaimColumn.CHECK: mark("Check"),
    ClaimColumn.CLAIM: mark("Claim"),
    ClaimColumn.VALUE: mark("Value"),
    ClaimColumn.MEANING: mark("What it means"),
}
PARTS = {"header": mark("Header"), "payload": mark("Payload")}
STATUS_WORDS = {
    Status.PASSED: mark("Passed"), Status.FAILED: mark("Failed"), Status.WARNING: mark("Warning"),
    Status.NOT_CHECKED: mark("Not checked"),
}  # fmt: skip


def in_words(value: float, now: float) -> str:
    """A NumericDate for people: "15:28:07 today, in 51 min"."""
    when = times.moment(value, now)
    if times.to_datetime(value) is None:
        return when
    if when.count(":") == 2:
        when = tr("{time} today", time=when)
    away = value - now
    distance = times.coarse(away)
    return tr("{when}, {distance}", when=when, distance=times.ahead(distance) if away > 0 else times.ago(distance))


class ClaimsModel(QAbstractTableModel):
    """Header and payload as rows, each part under its heading. Texts are made when a row is looked at."""

    hides_values = True

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = self._rows = Rows()
        self._search = Search(self._all)
        self._searching: Iterator[Rows | None] = iter(())
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)
        self._filter = ""
        self._now = 0.0
        self._provider = "generic"
        self._checks: dict[tuple[str, str], Check] = {}
        self._verdict = Verdict.UNVERIFIED
        self._dated: dict[int, str] = {}
        self._disclosed: dict[str, bool] = {}

    def show_inspection(self, inspection: Inspection, now: float) -> None:
        """Replace the rows by those of this token; the filter stays."""
        self._now = now
        expected = inspection.expectation.provider
        if expected == "generic":  # nobody said whose it is, so it is read by its own word
            expected = provider_of_issuer(inspection.token.issuer) or expected
        self._provider = expected
        self._verdict = inspection.verdict if inspection.signature_verified else Verdict.UNVERIFIED
        self._checks = _by_member(inspection.told())
        self._disclosed = _disclosed(inspection.token)
        self._all = rows_of(inspection.token.header, inspection.token.claims)
        self._search = Search(self._all)
        if self._filter:
            self._replace(Rows())  # those of another token are not to be seen meanwhile
            self._begin()
        else:
            self._replace(self._all)

    def clear(self) -> None:
        """No rows at all."""
        self._all = Rows()
        self._search = Search(self._all)
        self._replace(self._all)

    def set_filter(self, text: str) -> None:
        """Show only members whose name or value contains `text`, in any case. Headings count what is shown.

        Where there are very many the rows follow after some turns of the event loop; `modelReset` says when.
        """
        wanted = text.strip().casefold()
        if wanted != self._filter:
            self._filter = wanted
            if wanted:
                self._begin()
            else:
                self._replace(self._all)

    @property
    def filter(self) -> str:
        """What is looked for, as it is compared; "" for nothing."""
        return self._filter

    def found(self) -> int:
        """How many members are shown."""
        return self._rows.count()

    @property
    def searching(self) -> bool:
        """Whether the rows are still those of another filter."""
        return self._turn.isActive()

    def _begin(self) -> None:
        self._searching = self._search.find(self._filter)
        self._go_on()

    def _go_on(self) -> None:
        until = time.perf_counter() + TURN_S
        for rows in self._searching:
            if rows is not None:
                self._replace(rows)
                return
            if time.perf_counter() > until:
                self._turn.start()
                return

    def _replace(self, rows: Rows) -> None:
        self.beginResetModel()
        self._turn.stop()
        self._rows = rows
        self._dated.clear()
        self.endResetModel()

    def set_now(self, now: float) -> None:
        """Say again how long ago or ahead times are, where that has changed."""
        self._now = now
        for row, before in list(self._dated.items()):
            words = in_words(self._rows[row].value, now)
            if words != before:
                self._dated[row] = words
                index = self.index(row, ClaimColumn.VALUE)
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.DisplayRole])

    def count(self) -> int:
        """How many members the token has, whatever the filter."""
        return self._all.count()

    def member(self, index: Index) -> Member:
        """The member or heading of a row."""
        return self._rows[index.row()]

    def check(self, index: Index) -> Check | None:
        """The worst check that speaks of this member."""
        member = self.member(index)
        return self._checks.get((member.where, member.name)) if member.name is not None else None

    def verdict(self) -> Verdict:
        """The verdict that colours the checks; without a verified signature nothing is green."""
        return self._verdict

    def headings(self) -> list[int]:
        """The rows that are headings."""
        return self._rows.headings()

    def value_text(self, index: Index) -> str:
        """The whole value as text, not yet made visible."""
        return spelled(self.member(index).value)

    def time_words(self, index: Index) -> str | None:
        """The value as a moment, where the member holds one."""
        member = self.member(index)
        date = times.numeric_date(member.value)
        if member.name is None or date is None:
            return None
        meaning = self._meaning(member)
        if meaning is None or meaning.kind != "time":
            return None
        return self._dated.setdefault(index.row(), in_words(date, self._now))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  never changed
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  never changed
        return 0 if parent.isValid() else len(ClaimColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        # Not selectable: a row is current and nothing else, and a screen reader would say "not selected" of each cell.
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(ClaimColumn):
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr(TITLES[ClaimColumn(section)])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            if section == ClaimColumn.VALUE:
                return tr(
                    "{titles}, times in {zone_words}",
                    titles=tr(TITLES[ClaimColumn.VALUE]),
                    zone_words=times.zone_words(self._now),
                )
            return "" if section == ClaimColumn.CHECK else tr(TITLES[ClaimColumn(section)])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        member = self.member(index)
        if member.name is None:
            heading = f"{tr(PARTS[member.where])} {member.count}"
            return heading if index.column() == ClaimColumn.CLAIM or role == Qt.ItemDataRole.AccessibleTextRole else ""
        if index.column() == ClaimColumn.CHECK:
            check = self.check(index)
            words = f"{tr(STATUS_WORDS[check.status])}: {check.title}" if check else ""
            return hiding.shown(words or (tr("No check") if role == Qt.ItemDataRole.AccessibleTextRole else ""))
        if index.column() == ClaimColumn.CLAIM:
            return hiding.name(visible(elide(member.name, MOST_NAME)))
        if index.column() == ClaimColumn.VALUE:
            return hiding.DOTS if hiding.hidden() else self._value(index)
        return hiding.shown(self.meaning_text(index))

    def meaning_text(self, index: Index) -> str:
        """What the member means, in a sentence."""
        member = self.member(index)
        if member.where == "payload" and member.name in self._disclosed:
            whole = self._disclosed[member.name]
            return tr("Disclosed by the holder.") if whole else tr("Parts of it are disclosed by the holder.")
        meaning = self._meaning(member)
        if meaning is not None:
            return meaning.text
        claim = member.where == "payload"
        return tr("Not a registered claim") if claim else tr("Not a registered header parameter")

    def known(self, index: Index) -> bool:
        """Whether the glossary knows this member."""
        return self._meaning(self.member(index)) is not None or self.member(index).name in self._disclosed

    def _value(self, index: Index) -> str:
        text = self.value_text(index)
        shown = visible(elide(text, MOST_SHOWN))
        if words := self.time_words(index):
            shown = f"{shown} {words}"
        return f"{shown} {more(text)}" if len(text) > MOST_SHOWN else shown

    def _meaning(self, member: Member) -> Meaning | None:
        if member.name is None:
            return None
        return meaning(member.name, member.value, member.where, self._provider)


def more(text: str) -> str:
    """The words that offer the rest of a long value: "Show all 12 480 characters"."""
    return plural(len(text), "Show the one character", "Show all {count} characters", count=grouped(len(text)))


def _disclosed(token: Token) -> dict[str, bool]:
    """The claims of an SD-JWT that its holder disclosed, by name, and whether the whole claim was."""
    if not isinstance(token.form, SdJwt):
        return {}
    paths = [each.path for each in token.form.disclosed]
    return {str(path[0]): (path[0],) in paths for path in paths}


_WORST_FIRST = (Status.FAILED, Status.WARNING, Status.NOT_CHECKED, Status.PASSED)


def _by_member(checks: tuple[Check, ...]) -> dict[tuple[str, str], Check]:
    """For each member the worst check that names it."""
    found: dict[tuple[str, str], Check] = {}
    for check in sorted(checks, key=lambda check: _WORST_FIRST.index(check.status)):
        if check.claim and not check.note:
            where = "header" if check.claim in HEADER_MEMBERS else "payload"
            found.setdefault((where, check.claim), check)
    return found
