"""The Checks tab: findings by severity, worst first."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from inspector.core import times
from inspector.core.language import tr
from inspector.core.verdict import Check, Inspection, Status, Verdict
from inspector.gui import theme
from inspector.gui.banner_text import moment_of
from inspector.gui.finding import Finding
from inspector.gui.finding_card import CARD_PADDING, COMPACT_PADDING, FindingCard, FindingRow
from inspector.gui.layout import SectionHeader

TURN_S = 0.006
"""How long rows are made before the window may do something else: a frame is 16 ms, and wants to be painted too."""


@dataclass(frozen=True, slots=True)
class Group:
    """Findings of one severity, and whether they are shown at first."""

    title: str
    checks: tuple[Check, ...]
    opened: bool


def groups(inspection: Inspection) -> list[Group]:
    """The findings in groups, worst first, without the empty ones.

    Where something failed, what passed and what is only worth knowing stays closed.
    """
    by_status: dict[Status, list[Check]] = {status: [] for status in Status}
    notes: list[Check] = []
    for check in inspection.checks:
        (notes if check.note else by_status[check.status]).append(check)
    failed = bool(by_status[Status.FAILED])
    genuine = inspection.signature_verified or inspection.verdict is Verdict.MALFORMED
    passed_title = tr("Passed") if genuine else tr("Would pass if genuine")
    wanted = (
        Group(tr("Failed"), tuple(by_status[Status.FAILED]), opened=True),
        Group(tr("Warnings"), tuple(by_status[Status.WARNING]), opened=True),
        Group(tr("Not checked"), tuple(by_status[Status.NOT_CHECKED]), not failed),
        Group(tr("Notes"), tuple(notes), not failed),
        Group(passed_title, tuple(by_status[Status.PASSED]), not failed),
    )
    return [group for group in wanted if group.checks]


class FindingsView(QWidget):
    """All findings in one list: one tab stop, arrows inside, Enter opens a row.

    `fix_requested` has the id of the check whose button was pressed, `copy_asked` a finding as text;
    `key_file_asked` wants the token checked with keys from a file.
    """

    fix_requested = Signal(str)
    key_file_asked = Signal()
    copy_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Checks"))
        self._inspection: Inspection | None = None
        self._items: list[QWidget] = []
        self._now = 0.0
        self._making: Iterator[None] | None = None
        self._compact = False
        self._content = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, theme.current().px(12))
        self._column.setSpacing(0)
        self._column.addWidget(self._content)
        self._column.addStretch()

    def show_inspection(self, inspection: Inspection, *, has_profile: bool = False) -> None:
        """List the findings of this inspection; `has_profile` when a new token could be asked for."""
        self._making = self._make(inspection, has_profile)
        self.settle()

    def show_soon(self, inspection: Inspection, *, has_profile: bool = False) -> None:
        """The same, a few rows with every turn of the event loop; until all are made, the former ones stay."""
        self._making = self._make(inspection, has_profile)
        QTimer.singleShot(0, self, self._go_on)

    def settle(self) -> None:
        """Make all rows that are not made yet."""
        for _ in self._making or ():
            pass
        self._making = None

    def _go_on(self) -> None:
        until = time.perf_counter() + TURN_S
        for _ in self._making or ():
            if time.perf_counter() > until:
                QTimer.singleShot(0, self, self._go_on)
                return
        self._making = None

    def _make(self, inspection: Inspection, has_profile: bool) -> Iterator[None]:
        content, items = QWidget(), list[QWidget]()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for group in groups(inspection):
            yield from self._add_group(column, items, group, inspection, has_profile)
        self._replace(content, items, inspection)

    def _replace(self, content: QWidget, items: list[QWidget], inspection: Inspection) -> None:
        self._inspection, self._items = inspection, items
        old, self._content = self._content, content
        self._column.replaceWidget(old, self._content)
        self._content.show()  # at once: only what is shown can be reached with the arrows
        old.hide()
        old.deleteLater()
        for item in self._items:
            item.installEventFilter(self)
            item.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._make_current(next((item for item in self._items if not isinstance(item, SectionHeader)), None))
        self.tick(self._now)

    def clear(self) -> None:
        """List nothing."""
        self._making = None
        self._items = []
        self._inspection = None
        old, self._content = self._content, QWidget()
        self._column.replaceWidget(old, self._content)
        old.hide()
        old.deleteLater()

    def set_compact(self, compact: bool) -> None:
        """Use less padding in cards."""
        self._compact = compact
        for item in self._items:
            if isinstance(item, FindingCard):
                item.set_padding(COMPACT_PADDING if compact else CARD_PADDING)

    def tick(self, now: float) -> None:
        """Let the countdown at the end of the expiry row follow the clock."""
        self._now = now
        expires = moment_of(self._inspection, "exp") if self._inspection else None
        if expires is None:
            return
        for row in self.rows():
            check = row.finding.check
            counts = check.claim == "exp" and check.status is Status.PASSED and (check.evidence or "").startswith("in ")
            if counts and isinstance(row, FindingRow) and expires > now:
                row.set_evidence(tr("in {countdown}", countdown=times.countdown(expires - now)))

    def rows(self) -> list[FindingRow | FindingCard]:
        """Every finding listed, hidden ones too, in order."""
        return [item for item in self._items if isinstance(item, (FindingRow, FindingCard))]

    def go_to(self, check_id: str) -> None:
        """Show the finding of this check and move the keyboard to it; does nothing where there is none."""
        for header, body in self._groups():
            for item in body.findChildren(QWidget):
                if isinstance(item, (FindingRow, FindingCard)) and item.finding.check.id == check_id:
                    header.setChecked(True)
                    item.setFocus(Qt.FocusReason.OtherFocusReason)
                    return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._make_current(watched)
        if event.type() == QEvent.Type.KeyPress and isinstance(watched, QWidget) and isinstance(event, QKeyEvent):
            return self._key(watched, event)
        if event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            return self._menu(watched, event)
        return super().eventFilter(watched, event)

    def _key(self, item: QWidget, event: QKeyEvent) -> bool:
        key = event.key()
        shown = [each for each in self._items if each.isVisibleTo(self)]
        if item not in shown:
            return False
        at = shown.index(item)
        moves = {
            Qt.Key.Key_Down: at + 1, Qt.Key.Key_Up: at - 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(shown) - 1,
        }  # fmt: skip
        if key in moves:
            shown[min(max(moves[Qt.Key(key)], 0), len(shown) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if isinstance(item, (SectionHeader, FindingRow)) and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            item.setChecked(key == Qt.Key.Key_Right)
            return True
        if isinstance(item, FindingRow) and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item.click()
            return True
        if isinstance(item, (FindingRow, FindingCard)) and event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit(item.finding.as_text())
            return True
        return False

    def _menu(self, item: QObject, event: QContextMenuEvent) -> bool:
        if not isinstance(item, (FindingRow, FindingCard)):
            return False
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        finding = item.finding
        menu.addAction(tr("Copy finding")).triggered.connect(lambda: self.copy_asked.emit(finding.as_text()))
        menu.popup(event.globalPos())
        return True

    def _make_current(self, item: QWidget | None) -> None:
        """The one item that Tab goes to."""
        for each in self._items:
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each is item else Qt.FocusPolicy.ClickFocus)

    def _groups(self) -> list[tuple[SectionHeader, QWidget]]:
        headers = [item for item in self._items if isinstance(item, SectionHeader)]
        return [(header, header.property("body")) for header in headers]

    def _add_group(
        self, column: QVBoxLayout, items: list[QWidget], group: Group, inspection: Inspection, has_profile: bool
    ) -> Iterator[None]:
        px = theme.current().px
        header, body = SectionHeader(group.title, len(group.checks), open_=group.opened), QWidget()
        header.setProperty("body", body)
        items.append(header)
        column.addWidget(header)
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, px(4))
        rows.setSpacing(0)
        for check in group.checks:
            yield
            finding = Finding(check, inspection, has_profile)
            if finding.is_card:
                card = FindingCard(finding)
                card.fix_pressed.connect(self.fix_requested)
                card.key_file_asked.connect(self.key_file_asked)
                card.set_padding(COMPACT_PADDING if self._compact else CARD_PADDING)
                rows.addWidget(card)
                if check is not group.checks[-1]:
                    rows.addSpacing(px(8))
                items.append(card)
            else:
                row = FindingRow(finding, last=check is group.checks[-1])
                rows.addWidget(row)
                items.append(row)
        column.addWidget(body)
        body.setVisible(group.opened)  # once it has a parent: without one it would flash up as a window
        header.toggled.connect(body.setVisible)
