"""The Checks tab: findings by severity, worst first."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Status
from inspector.core.text import times
from inspector.core.text.language import tr
from inspector.core.values import dataclass
from inspector.gui.inspection.findings.beside import Findings, told_answer
from inspector.gui.inspection.findings.beside_widgets import AnswerCard, BesideCard, NoteLine
from inspector.gui.inspection.findings.card import CARD_PADDING, COMPACT_PADDING, FindingCard
from inspector.gui.inspection.findings.finding import Finding
from inspector.gui.inspection.findings.groups import ANSWER, NOTE, Group, all_groups
from inspector.gui.inspection.findings.row import FindingRow
from inspector.gui.theme import theme
from inspector.gui.widgets.layout import SectionHeader, as_high_as_needed
from inspector.gui.widgets.spinner import Spinner

TURN_S = 0.006
"""How long rows are made before the window may do something else: a frame is 16 ms, and wants to be painted too."""
LATE_MS = 300
"""Findings that take longer to make are said to be under way; before, a sign of it would only flicker."""
AFTER_GROUP, AFTER_CARD, AT_END = 4, 8, 12
MOST_WIDTHS = 8
MINUTE_S = 60.0
Listed = FindingRow | FindingCard | BesideCard


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what it opens."""

    header: SectionHeader
    members: tuple[Listed, ...]


class FindingsView(QWidget):
    """All findings in one list: one tab stop, arrows inside, Enter opens a row.

    Headings and rows are used again for the next token; only cards are made anew. `fix_requested` has the id of the
    check whose button was pressed, `copy_asked` a finding as text; `offered` has what the button of a step is for, as
    in `Steps`. `made` follows when all findings are shown that `show_soon` was given.
    """

    fix_requested = Signal(str)
    note_asked = Signal()
    """The note is to be edited."""
    offered = Signal(str)
    scopes_asked = Signal()
    copy_asked = Signal(str)
    learn_asked = Signal(str)
    """With the page of the help that tells more of a finding."""
    made = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Checks"))
        self.setSizePolicy(as_high_as_needed())
        self._inspection: Inspection | None = None
        self._found: Findings | None = None
        self._told_at = 0.0
        """When the answer was told, in epoch seconds."""
        self._now: float | None = None
        self._compact = False
        self._sections: list[Section] = []
        self._headers: list[SectionHeader] = []
        self._rows: dict[str, FindingRow] = {}
        self._places: dict[int, list[tuple[QWidget | None, QRect]]] = {}
        """By width: layouts ask for the heights of the same one or two over and over."""
        self._order: list[QWidget] = []
        self._making: Iterator[None] | None = None
        self._turn = QTimer(self, singleShot=True, interval=0)  # a timer lets the window be painted, a queued call not
        self._turn.timeout.connect(self._go_on)
        self._late = QTimer(self, singleShot=True, interval=LATE_MS)
        self._late.timeout.connect(self._show_spinner)
        self._spinner: Spinner | None = None
        theme.current().changed.connect(self._measure)

    # --- what is shown ---

    def show_inspection(self, inspection: Inspection, now: float | None = None, *, has_profile: bool = False) -> None:
        """List the findings of this inspection in the words of `now`, by default of when it was judged.

        `has_profile` when a new token could be asked for.
        """
        self.show_findings(Findings(inspection, has_profile), now)

    def show_findings(self, found: Findings, now: float | None = None) -> None:
        """List these, in the words of `now`."""
        self._now = now
        self._making = self._make(found)
        self.settle()

    def show_soon(self, found: Findings, now: float | None = None) -> None:
        """The same, a little with every turn of the event loop; until all is made, the list is empty."""
        self.clear()
        self._now = now
        self._late.start()
        self._making = self._make(found)
        self._turn.start()

    def clear(self) -> None:
        """List nothing: what was listed is of another token."""
        self._turn.stop()
        self._making = self._inspection = self._found = None
        old, self._sections = self._sections, []
        if old:
            self._clear_away(old)
            self._measure()

    def _show_spinner(self) -> None:
        if self._spinner is None:
            self._spinner = Spinner(self)
        self._spinner.start()

    def settle(self) -> None:
        """Make all rows that are not made yet."""
        for _ in self._making or ():
            pass
        self._end()

    def _go_on(self) -> None:
        until = time.perf_counter() + TURN_S
        for _ in self._making or ():
            if time.perf_counter() > until:
                self._turn.start()
                return
        self._end()

    def _end(self) -> None:
        self._turn.stop()
        self._late.stop()
        if self._spinner is not None:
            self._spinner.stop()
        if self._making is not None:
            self._making = None
            self.made.emit()

    def _make(self, found: Findings) -> Iterator[None]:
        """Make what is not there yet, unseen; then show all of it at once."""
        inspection = found.inspection
        wanted = [
            (group, [Finding(each, inspection, found.has_profile) for each in group.checks] if inspection else [])
            for group in all_groups(found)
        ]
        cards: dict[str, FindingCard] = {}
        for _, findings in wanted:
            for finding in findings:
                if finding.is_card:
                    cards[finding.check.id] = self._make_card(finding)
                    yield
                elif finding.check.id not in self._rows:
                    self._rows[finding.check.id] = self._make_row(finding)
                    yield
        self._show(found, wanted, cards)

    def _make_beside(self, group: Group, found: Findings) -> BesideCard:
        """The note, or the answer."""
        made: BesideCard
        if group.of == NOTE:
            made = note = NoteLine(found.note, self)
            note.edit.clicked.connect(self.note_asked)
        elif found.answer is not None:
            made = card = AnswerCard(told_answer(found.answer), found.remark, self)
            card.offered.connect(self.offered)
            card.learn_asked.connect(self.learn_asked)
            card.set_padding(COMPACT_PADDING if self._compact else CARD_PADDING)
            self._told_at = self._now or 0.0
        made.hide()
        made.installEventFilter(self)
        return made

    def _make_card(self, finding: Finding) -> FindingCard:
        card = FindingCard(finding, self)
        card.hide()
        card.fix_pressed.connect(self.fix_requested)
        card.learn_asked.connect(self.learn_asked)
        card.set_padding(COMPACT_PADDING if self._compact else CARD_PADDING)
        card.installEventFilter(self)
        return card

    def _make_row(self, finding: Finding) -> FindingRow:
        row = FindingRow(finding, self)
        row.hide()
        row.scopes_asked.connect(self.scopes_asked)
        row.learn_asked.connect(self.learn_asked)
        row.installEventFilter(self)
        return row

    def _show(self, found: Findings, wanted: list[tuple[Group, list[Finding]]], cards: dict[str, FindingCard]) -> None:
        focused = any(item.hasFocus() for item in self._items())
        same = self._found is not None and (self._found.note, self._found.answer) == (found.note, found.answer)
        kept = {type(each): each for each in self.beside()} if same else {}
        old, self._inspection, self._found = self._sections, found.inspection, found
        self._sections = []
        for index, (group, findings) in enumerate(wanted):
            header = self._header(index, group)
            members: list[Listed] = [self._member(finding, findings[-1], cards) for finding in findings]
            if group.of:
                members.append(kept.get(_KIND[group.of]) or self._make_beside(group, found))
            self._sections.append(Section(header, tuple(members)))
        self._clear_away(old)
        self._arrange_order()
        self._show_opened()
        self._make_current(next((item for item in self._items() if not isinstance(item, SectionHeader)), None))
        if focused and not any(item.hasFocus() for item in self._items()):
            self._items()[0].setFocus(Qt.FocusReason.OtherFocusReason)
        if found.inspection is not None:
            self.tick(self._now if self._now is not None else found.inspection.at)

    def _header(self, index: int, group: Group) -> SectionHeader:
        while len(self._headers) <= index:
            header = SectionHeader("", parent=self)
            header.toggled.connect(self._show_opened)
            header.installEventFilter(self)
            self._headers.append(header)
        header = self._headers[index]
        with_signals_off = header.blockSignals(True)
        header.show_title(group.title, group.count, open_=group.opened)
        header.blockSignals(with_signals_off)
        return header

    def _member(self, finding: Finding, last: Finding, cards: dict[str, FindingCard]) -> FindingRow | FindingCard:
        if finding.check.id in cards:
            return cards[finding.check.id]
        row = self._rows[finding.check.id]
        if row.finding is not finding:
            row.show_finding(finding)
        row.set_last(finding is last)
        return row

    def _clear_away(self, old: list[Section]) -> None:
        shown = set(self._items())
        for section in old:
            for item in (section.header, *section.members):
                if item not in shown:
                    item.hide()
                    if isinstance(item, (FindingCard, BesideCard)):
                        item.deleteLater()

    def _arrange_order(self) -> None:
        """What is read and reached one after the other is in the order in which it is seen."""
        if self._order == self._items():
            return
        self._order = self._items()
        before: QWidget | None = None
        for item in self._order:
            item.raise_()
            inside = item.findChildren(QAbstractButton) if isinstance(item, (FindingCard, BesideCard)) else ()
            for widget in (item, *inside):
                if before is not None:
                    QWidget.setTabOrder(before, widget)
                before = widget

    def _show_opened(self) -> None:
        for section in self._sections:
            section.header.show()
            for member in section.members:
                member.setVisible(section.header.isChecked())
        self._measure()

    def set_compact(self, compact: bool) -> None:
        """Use less padding in cards."""
        self._compact = compact
        for item in (*self.rows(), *self.beside()):
            if isinstance(item, (FindingCard, AnswerCard)):
                item.set_padding(COMPACT_PADDING if compact else CARD_PADDING)

    def tick(self, now: float) -> None:
        """Let what is said of moments follow the clock."""
        self._now = now
        if abs(now - self._told_at) >= MINUTE_S and self._found is not None and self._found.answer is not None:
            self._told_at = now
            for card in self.beside():
                if isinstance(card, AnswerCard):
                    card.say(told_answer(self._found.answer))
        if self._inspection is None:
            return
        told = {check.id: check for check in self._inspection.told(now)}
        expires = self._inspection.token.moment("exp")
        for item in self.rows():
            was = item.finding.check
            check = told.get(was.id, was)
            if isinstance(item, FindingRow):
                counts = was.id == "exp" and was.status is Status.PASSED and expires is not None and expires > now
                left = tr("in {countdown}", countdown=times.countdown(expires - now)) if counts and expires else None
                item.say(check, left)
            elif check != was:
                item.say(check)

    def rows(self) -> list[FindingRow | FindingCard]:
        """Every finding listed, hidden ones too, in order."""
        return [each for each in self._members() if isinstance(each, (FindingRow, FindingCard))]

    def beside(self) -> list[BesideCard]:
        """The note and the answer, as far as there are any."""
        return [each for each in self._members() if isinstance(each, BesideCard)]

    def _members(self) -> Iterator[Listed]:
        return (member for section in self._sections for member in section.members)

    def go_to(self, check_id: str) -> None:
        """Show the finding of this check and move the keyboard to it; does nothing where there is none."""
        for section in self._sections:
            for member in section.members:
                if not isinstance(member, BesideCard) and member.finding.check.id == check_id:
                    section.header.setChecked(True)
                    member.setFocus(Qt.FocusReason.OtherFocusReason)
                    return

    # --- places ---

    def _items(self) -> list[QWidget]:
        return [item for section in self._sections for item in (section.header, *section.members)]

    def _measure(self) -> None:
        self._places.clear()
        self._place()
        self.updateGeometry()

    def _places_at(self, width: int) -> list[tuple[QWidget | None, QRect]]:
        if width not in self._places:
            if len(self._places) >= MOST_WIDTHS:
                self._places.clear()
            self._places[width] = list(self._arrange(width))
        return self._places[width]

    def _arrange(self, width: int) -> Iterator[tuple[QWidget | None, QRect]]:
        """Where everything on show is; the last is the end."""
        px, y = theme.current().px, 0
        for section in self._sections:
            high = section.header.sizeHint().height()
            yield section.header, QRect(0, y, width, high)
            y += high
            if section.header.isChecked():
                for member in section.members:
                    high = member.heightForWidth(width)
                    yield member, QRect(0, y, width, high)
                    card = isinstance(member, (FindingCard, BesideCard)) and member is not section.members[-1]
                    y += high + (px(AFTER_CARD) if card else 0)
                y += px(AFTER_GROUP)
        yield None, QRect(0, y, width, px(AT_END))

    def _place(self) -> None:
        for item, place in self._places_at(self.width()):
            if item is not None:
                item.setGeometry(place)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._places_at(width)[-1][1].bottom() + 1

    def sizeHint(self) -> QSize:
        width = max(self.width(), theme.current().px(400))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(240), theme.current().px(AT_END))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # one of the rows has another size
            self._measure()
        return super().event(event)

    # --- the keyboard ---

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
        shown = [each for each in self._items() if each.isVisibleTo(self)]
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
        if isinstance(item, (FindingRow, FindingCard, BesideCard)) and event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit(_text_of(item))
            return True
        return False

    def _menu(self, item: QObject, event: QContextMenuEvent) -> bool:
        if not isinstance(item, (FindingRow, FindingCard, BesideCard)):
            return False
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = _text_of(item)
        menu.addAction(tr("Copy finding")).triggered.connect(lambda: self.copy_asked.emit(text))
        menu.popup(event.globalPos())
        return True

    def _make_current(self, item: QWidget | None) -> None:
        """The one item that Tab goes to."""
        for each in self._items():
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each is item else Qt.FocusPolicy.ClickFocus)


_KIND: dict[str, type[BesideCard]] = {NOTE: NoteLine, ANSWER: AnswerCard}


def _text_of(item: Listed) -> str:
    return item.as_text() if isinstance(item, BesideCard) else item.finding.as_text()
