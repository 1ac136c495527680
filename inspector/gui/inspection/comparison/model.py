"""Two tokens as rows of a table: what it is, what each has, and how they differ in it."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Check, Verdict
from inspector.core.comparison.accepted import PartingRow
from inspector.core.comparison.checks import CheckRow
from inspector.core.comparison.comparison import Comparison
from inspector.core.comparison.differences import Difference
from inspector.core.comparison.members import Aspect, ComparedRow
from inspector.core.report.comparison import (
    ACCEPTED,
    MAX_NAME,
    TITLES,
    WORDS,
    ComparedLine,
    check_line,
    parting_line,
    row_line,
)
from inspector.core.text.display import elide, visible
from inspector.core.text.language import mark, tr
from inspector.core.values import dataclass
from inspector.gui.theme import hiding, looks
from inspector.gui.theme.acceptance_looks import of_acceptance
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.looks import Look

Index = QModelIndex | QPersistentModelIndex


class ComparisonColumn(IntEnum):
    """The columns, in order."""

    NAME = 0
    FIRST = 1
    SECOND = 2
    DIFFERENCE = 3


SENTENCES = {
    Difference.SAME: mark("{name}: the same in both, {first}"),
    Difference.EQUIVALENT: mark("{name}: the same meaning, {first} in the first and {second} in the second."),
    Difference.DIFFERENT: mark("{name}: {first} in the first and {second} in the second."),
    Difference.ONLY_FIRST: mark("{name}: only in the first, {first}"),
    Difference.ONLY_SECOND: mark("{name}: only in the second, {second}"),
}
"""A whole row for those who hear it."""


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """A row of the table, or the heading of `count` rows where there is no `line`.

    `section` is None for the checks and for what acceptors do. `checks` are those of both tokens with their looks,
    `row` is what is compared, where it is a part of the tokens, with the words alone that are on show. `outcomes` are
    the looks of what acceptors do with each.
    """

    section: Aspect | None
    title: str = ""
    count: int = 0
    line: ComparedLine | None = None
    checks: tuple[tuple[Check, Look] | None, tuple[Check, Look] | None] = (None, None)
    row: ComparedRow | None = None
    outcomes: tuple[Look, Look] | None = None


class ComparisonModel(QAbstractTableModel):
    """The rows of a comparison under their headings; those that differ, or all."""

    hides_values = True

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._names = ("", "")
        self._everything = False
        self._rows: list[ComparisonRow] = []

    def show_comparison(self, comparison: Comparison | None, names: tuple[str, str]) -> None:
        """Replace the rows by those of this comparison of tokens that are called so."""
        self.beginResetModel()
        self._comparison, self._names = comparison, names
        self._fill()
        self.endResetModel()

    def set_everything(self, everything: bool) -> None:
        """Show what is the same too, or only what differs."""
        self.beginResetModel()
        self._everything = everything
        self._fill()
        self.endResetModel()

    @property
    def everything(self) -> bool:
        """Whether what is the same is shown too."""
        return self._everything

    def entry(self, index: Index) -> ComparisonRow:
        """The row or heading at an index."""
        return self._rows[index.row()]

    def headings(self) -> list[int]:
        """The rows that are headings."""
        return [row for row, entry in enumerate(self._rows) if entry.line is None]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  never changed
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  never changed
        return 0 if parent.isValid() else len(ComparisonColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(ComparisonColumn):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        first, second = (visible(elide(name, MAX_NAME)) for name in self._names)
        return (
            tr("Name"),
            tr("First: {token}", token=first),
            tr("Second: {token}", token=second),
            tr("Difference"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry, column = self.entry(index), ComparisonColumn(index.column())
        line, roles = entry.line, Qt.ItemDataRole
        if line is None:
            told = role == roles.AccessibleTextRole or (role == roles.DisplayRole and column is ComparisonColumn.NAME)
            return f"{entry.title} {entry.count}" if told else None
        if role == roles.DisplayRole:
            return _cell(column, visible(self._text(line, column)))
        if role == roles.AccessibleTextRole:
            return _cell(column, visible(_heard(line, column)))
        if role == roles.AccessibleDescriptionRole and column is ComparisonColumn.NAME:
            return shown(visible(sentence(line)))
        return None

    def _text(self, line: ComparedLine, column: ComparisonColumn) -> str:
        words = f"{tr(WORDS[line.difference])}. {line.remark}".strip()
        return (elide(line.name, MAX_NAME), line.first, line.second, words)[column]

    def _fill(self) -> None:
        self._rows = list(_entries(self._comparison, everything=self._everything)) if self._comparison else []


def _cell(column: ComparisonColumn, text: str) -> str:
    return hiding.name(text) if column is ComparisonColumn.NAME else shown(text)


def sentence(line: ComparedLine) -> str:
    """All that a row says, in sentences."""
    words = tr(SENTENCES[line.difference], name=line.name, first=line.first, second=line.second)
    return f"{words} {line.remark}" if line.remark else words


def _heard(line: ComparedLine, column: ComparisonColumn) -> str:
    """A cell by itself, as it is read aloud: whose value it is comes first."""
    if column is ComparisonColumn.FIRST:
        return tr("First: {shown}", shown=line.first) if line.first else tr("First: not there")
    if column is ComparisonColumn.SECOND:
        return tr("Second: {shown}", shown=line.second) if line.second else tr("Second: not there")
    if column is ComparisonColumn.DIFFERENCE:
        return f"{tr(WORDS[line.difference])}. {line.remark}".strip()
    return line.name


def _entries(comparison: Comparison, *, everything: bool) -> Iterator[ComparisonRow]:
    judged = comparison.first, comparison.second
    checks = [_check_entry(row, judged) for row in comparison.checks if everything or row.difference.matters]
    yield from _headed(None, tr("Checks", "a group of checks"), checks)
    parting = [_parting_entry(row, judged) for row in comparison.accepted]
    yield from _headed(None, tr(ACCEPTED), parting)
    for section in Aspect:
        rows = [row for row in comparison.rows if row.section is section]
        wanted = [row for row in rows if everything or row.difference.matters]
        shown = [ComparisonRow(section, line=row_line(row), row=_with_words_on_show(row)) for row in wanted]
        yield from _headed(section, tr(TITLES[section]), shown)


def _with_words_on_show(row: ComparedRow) -> ComparedRow:
    """The row with those words of two sets alone that the cut values show: each painting looks for them.

    A hostile or very large token has many thousands.
    """
    first, second = row.first or "", row.second or ""
    return row._replace(
        only_first=tuple(word for word in row.only_first if word in first),
        only_second=tuple(word for word in row.only_second if word in second),
    )


def _headed(section: Aspect | None, title: str, entries: list[ComparisonRow]) -> Iterator[ComparisonRow]:
    if entries:
        yield ComparisonRow(section, title, len(entries))
        yield from entries


def _check_entry(row: CheckRow, judged: tuple[Inspection, Inspection]) -> ComparisonRow:
    return ComparisonRow(
        None, line=check_line(row), checks=(_looking(row.first, judged[0]), _looking(row.second, judged[1]))
    )


def _parting_entry(row: PartingRow, judged: tuple[Inspection, Inspection]) -> ComparisonRow:
    first, second = (
        of_acceptance(outcome, if_genuine=not inspection.signature_verified)
        for outcome, inspection in zip(row.outcomes, judged, strict=True)
    )
    return ComparisonRow(None, line=parting_line(row), outcomes=(first, second))


def _looking(check: Check | None, inspection: Inspection) -> tuple[Check, Look] | None:
    """A check and its look: of a token whose signature nobody has verified nothing is green."""
    if check is None:
        return None
    verdict = inspection.verdict if inspection.signature_verified else Verdict.UNVERIFIED
    return check, looks.of_check(check, verdict)
