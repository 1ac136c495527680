"""What a report for a ticket is of, and what is wanted in it: case, note, tokens, what is hidden, which parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QCompleter,
    QHBoxLayout,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from inspector.core.report.ticket.report import PART_WORDS, TicketPart
from inspector.core.text.language import tr
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.form_fields import FieldRow, PaneScroll, keep_font, line_edit
from inspector.gui.widgets.hiding.veiled_text import VeiledText
from inspector.gui.widgets.labels import PLAIN, MixedLabel, PlainLabel
from inspector.gui.widgets.layout import Hairline, set_margins
from inspector.gui.widgets.panes.middle_pane import MiddlePane
from inspector.gui.widgets.panes.pane_footer import Footer
from inspector.gui.widgets.panes.pane_header import PaneHeader
from inspector.gui.widgets.ticks import TickList, TickRow

LEAST_LINES, MOST_LINES = 2, 6
MOST_ROWS = 4
PADDING = 14


class NoteField(VeiledText, QPlainTextEdit):
    """Grows with what is typed, from two lines to six. Tab leaves it."""

    left = Signal()
    """The keyboard has gone elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        keep_font(self, Role.BODY)
        self.textChanged.connect(self.fit)
        theme.current().changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Be as high as what stands in it needs, within bounds."""
        line = QFontMetrics(self.font()).lineSpacing()
        typed = int(self.document().size().height())
        lines = min(MOST_LINES, max(LEAST_LINES, typed))
        around = self.height() - self.viewport().height() if self.isVisible() else theme.current().px(PADDING)
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if typed > MOST_LINES else policy.ScrollBarAlwaysOff)
        self.setFixedHeight(lines * line + 2 * int(self.document().documentMargin()) + around)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class ReportChoices(MiddlePane):
    """What is wanted here is told by signals; who remembers it says what is shown."""

    case_written = Signal(str)
    note_written = Signal(str)
    words_left = Signal()
    """The user is done with typing into one of the fields."""
    ticked = Signal(str, bool)
    public_chosen = Signal(bool)
    part_chosen = Signal(object, bool)
    save_requested = Signal()
    copy_requested = Signal()

    def __init__(self) -> None:
        super().__init__(PaneHeader(tr("Report for a ticket"), menu=False))
        self._cases = QStringListModel(self)
        self.case = line_edit(mono=False)
        completer = QCompleter(self._cases, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.case.setCompleter(completer)
        self.note = NoteField()
        self.tokens = TickList(tr("Tokens"), most=MOST_ROWS)
        self._count = PlainLabel("", Role.SECONDARY, "text2")
        self.public, self.team = QRadioButton(tr("For a public ticket")), QRadioButton(tr("For your team"))
        self._hiding = QButtonGroup(self)
        self.parts: Mapping[TicketPart, QCheckBox] = {part: QCheckBox(tr(PART_WORDS[part])) for part in TicketPart}
        self.footer = Footer(tr("Save as HTML…"), buttons.secondary(tr("Copy"), icon="copy"))
        self.save, self.copy = self.footer.primary, self.footer.secondary
        self.footer.say("lock", "text2", ((tr("No token, secret or signature is ever in it."), PLAIN),))
        self._build()
        self._connect()

    def _build(self) -> None:
        px = theme.current().px
        content = QWidget()
        column = QVBoxLayout(content)
        set_margins(column, px(16), px(14), px(6), px(14))
        column.setSpacing(px(6))
        column.addWidget(FieldRow(tr("Case"), self.case, aside=tr("optional")))
        column.addSpacing(px(4))
        column.addWidget(FieldRow(tr("Note"), self.note))
        column.addSpacing(px(8))
        column.addWidget(self._head(tr("Tokens"), self.tokens, self._count))
        column.addWidget(self.tokens)
        column.addSpacing(px(8))
        column.addWidget(self._head(tr("What to hide"), self.public))
        for button, words in (
            (self.public, tr("Hides people, clients, hosts and IDs")),
            (self.team, tr("Shows them; signatures stay out")),
        ):
            keep_font(button, Role.BODY)
            button.setAccessibleDescription(words)
            self._hiding.addButton(button)
            both = QVBoxLayout()
            both.setSpacing(0)
            both.addWidget(button)
            both.addLayout(_below(MixedLabel(words, Role.SECONDARY, "text2")))
            column.addLayout(both)
        column.addSpacing(px(8))
        column.addWidget(self._head(tr("What to include"), self.parts[TicketPart.VERDICT]))
        for box in self.parts.values():
            keep_font(box, Role.BODY)
            column.addWidget(box)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(Hairline())
        outer.addWidget(PaneScroll(content), 1)
        outer.addWidget(Hairline())
        outer.addWidget(self.footer)

    def _head(self, title: str, of: QWidget, count: PlainLabel | None = None) -> QWidget:
        head = QWidget()
        line = QHBoxLayout(head)
        set_margins(line, 0, 0, theme.current().px(10), 0)
        label = PlainLabel(title, Role.SECONDARY_MEDIUM, "text2", elide=Qt.TextElideMode.ElideRight)
        label.setBuddy(of)
        line.addWidget(label, 1)
        if count is not None:
            line.addWidget(count)
        return head

    def _connect(self) -> None:
        self.case.textEdited.connect(self.case_written)
        self.case.editingFinished.connect(self.words_left)
        self.case.completer().activated.connect(self.case_written)
        self.note.textChanged.connect(lambda: self.note_written.emit(self.note.toPlainText()))
        self.note.left.connect(self.words_left)
        self.tokens.model_of_ticks.ticked.connect(self.ticked)
        self.public.toggled.connect(self.public_chosen)
        for part, box in self.parts.items():
            box.toggled.connect(lambda on, part=part: self.part_chosen.emit(part, on))
        self.save.clicked.connect(self.save_requested)
        self.copy.clicked.connect(self.copy_requested)

    # --- what is shown ----------------------------------------------------------------------------------------------

    def show_words(self, case: str, note: str, cases: Sequence[str]) -> None:
        """Show case and note, where they are not what stands there, and suggest the cases that there are."""
        if case != self.case.text():
            self.case.setText(case)
        if note != self.note.toPlainText():
            blocked = self.note.blockSignals(True)
            self.note.setPlainText(note)
            self.note.blockSignals(blocked)
            self.note.fit()
        if list(cases) != self._cases.stringList():
            self._cases.setStringList(list(cases))

    def show_tokens(self, rows: Sequence[TickRow]) -> None:
        """List the tokens that can be in it."""
        self.tokens.show_rows(rows, self.tokens.current_key)
        picked = sum(row.ticked for row in rows)
        self._count.setText(tr("{picked} of {count}", picked=picked, count=len(rows)))
        for part, box in self.parts.items():
            box.setEnabled(part is not TicketPart.COMPARISON or picked == 2)

    def show_choices(self, *, public: bool, parts: frozenset[TicketPart]) -> None:
        """Show what is wanted, without telling anybody."""
        wanted = ((self.public, public), (self.team, not public))
        for button, on in (*wanted, *((box, part in parts) for part, box in self.parts.items())):
            blocked = button.blockSignals(True)
            button.setChecked(on)
            button.blockSignals(blocked)

    def enable(self, *, made: bool) -> None:
        """Let the page be saved and copied, where there is one."""
        self.save.setEnabled(made)
        self.copy.setEnabled(made)

    @property
    def count_words(self) -> str:
        """How many tokens are in it, in words."""
        return self._count.text()

    def set_compact(self, compact: bool) -> None:
        """Less height for the header and the footer."""
        super().set_compact(compact)
        self.footer.set_compact(compact)


def _below(words: MixedLabel) -> QHBoxLayout:
    """A sentence under a button, beginning where its words do."""
    line = QHBoxLayout()
    set_margins(line, theme.current().px(28), 0, 0, theme.current().px(4))
    line.addWidget(words)
    return line
