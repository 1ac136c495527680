"""The middle pane of an import: the file, what it would make, and what is wanted of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from inspector.core.profiles.environment import Environment
from inspector.core.text.language import plural, tr
from inspector.gui.actions.shortcuts import shown as shown_keys
from inspector.gui.importing.environment_choice import EnvironmentChoice
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.form_fields import FieldRow, PaneScroll, can_be_cleared, line_edit
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import PLAIN, MixedLabel, PlainLabel
from inspector.gui.widgets.layout import Card, Hairline, set_margins
from inspector.gui.widgets.panes.middle_pane import MiddlePane
from inspector.gui.widgets.panes.pane_footer import Footer
from inspector.gui.widgets.panes.pane_header import PaneHeader
from inspector.gui.widgets.spinner import TICK_MS, Spinner
from inspector.gui.widgets.ticks import TickList, TickRow

FILTERED_FROM = 13
"""So many profiles are more than are seen at a glance."""
MOST_SERVERS = 6


class ImportPane(MiddlePane):
    """What is picked, imported or cancelled here is done by the actions of the import."""

    import_requested = Signal()
    cancel_requested = Signal()
    other_requested = Signal()
    filtered = Signal(str)
    environment_chosen = Signal()

    def __init__(self) -> None:
        super().__init__(PaneHeader(tr("Import"), menu=False))
        self._say_how()
        self._name = PlainLabel("", Role.BODY_MEDIUM, "text1", elide=Qt.TextElideMode.ElideMiddle)
        self._kind = PlainLabel("", Role.SECONDARY, "text2", elide=Qt.TextElideMode.ElideRight)
        self.other = buttons.link(tr("Other file…"))
        self.filter = line_edit(tr("Filter profiles"), mono=False)
        self.filter.setAccessibleName(tr("Filter profiles"))
        can_be_cleared(self.filter)
        self.profiles = TickList(tr("Profiles to import"))
        self.scopes = TickList(tr("Scopes with descriptions"), most=MOST_SERVERS)
        self.environment = EnvironmentChoice()
        self._environment_row = FieldRow(tr("Environment for new profiles"), self.environment)
        self._picked = PlainLabel("", Role.SECONDARY, "text2")
        self._count = PlainLabel("", Role.SECONDARY, "text2")
        self._sentence = MixedLabel("", Role.CARD_TITLE, "text1")
        self._details = MixedLabel("", Role.BODY, "text2")
        self._left_out = MixedLabel("", Role.SECONDARY, "text2", keep="\n")
        self.footer = Footer(tr("Import"), buttons.secondary(tr("Cancel")))
        self.take, self.cancel = self.footer.primary, self.footer.secondary
        self.busy = _Busy()
        self._pages = QStackedWidget()
        self._scopes_head = QWidget()
        self._build()
        self.footer.say("lock", "text2", ((tr("Nothing is saved yet. No token was asked for."), PLAIN),))
        self.take.clicked.connect(self.import_requested)
        self.cancel.clicked.connect(self.cancel_requested)
        self.busy.cancel.clicked.connect(self.cancel_requested)
        self.other.clicked.connect(self.other_requested)
        self.filter.textChanged.connect(self.filtered)
        self.environment.activated.connect(self.environment_chosen)

    def _say_how(self) -> None:
        """Say beside the title that nothing is saved yet, where there is room."""
        how = PlainLabel(tr("look first, save after"), Role.SECONDARY, "text2", elide=Qt.TextElideMode.ElideRight)
        how.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line = self.header.layout()
        if isinstance(line, QHBoxLayout):
            line.setStretch(0, 0)
            first = line.itemAt(0)
            title = first.widget() if first is not None else None
            self.header.name_edit.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            if title is not None:
                title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            line.insertWidget(1, how, 1)

    def _build(self) -> None:
        px = theme.current().px
        file_line, words = QHBoxLayout(), QVBoxLayout()
        set_margins(file_line, px(16), px(12), px(8), px(11))
        file_line.setSpacing(px(10))
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._kind)
        file_line.addWidget(Glyph("file", "text2"), 0, Qt.AlignmentFlag.AlignVCenter)
        file_line.addLayout(words, 1)
        file_line.addWidget(self.other)
        self._list = self._list_page()
        self._nothing = self._words_page()
        self._reading = QWidget()
        reading = QVBoxLayout(self._reading)
        set_margins(reading, px(16), px(16), px(16), px(16))
        reading.addWidget(self.busy)
        reading.addStretch(1)
        for page in (self._list, self._nothing, self._reading):
            self._pages.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(Hairline())
        outer.addLayout(file_line)
        outer.addWidget(Hairline())
        outer.addWidget(self._pages, 1)
        outer.addWidget(Hairline())
        outer.addWidget(self.footer)

    def _list_page(self) -> PaneScroll:
        px = theme.current().px
        content = QWidget()
        column = QVBoxLayout(content)
        set_margins(column, px(16), px(12), px(6), px(12))
        column.setSpacing(px(6))
        column.addWidget(self._head(tr("Profiles"), self._picked, self.profiles))
        column.addWidget(self.filter)
        column.addWidget(self.profiles, 10)
        column.addWidget(self._left_out)
        self._scopes_head = self._head(tr("Scopes with descriptions"), self._count, self.scopes)
        column.addSpacing(px(6))
        column.addWidget(self._scopes_head)
        column.addWidget(self.scopes, 1)
        column.addSpacing(px(6))
        column.addWidget(self._environment_row)
        column.addStretch(1)
        return PaneScroll(content)

    def _head(self, title: str, count: PlainLabel, of: QWidget) -> QWidget:
        head = QWidget()
        line = QHBoxLayout(head)
        set_margins(line, 0, 0, theme.current().px(10), 0)
        label = PlainLabel(title, Role.SECONDARY_MEDIUM, "text2", elide=Qt.TextElideMode.ElideRight)
        label.setBuddy(of)
        line.addWidget(label, 1)
        line.addWidget(count)
        return head

    def _words_page(self) -> PaneScroll:
        px = theme.current().px
        words = QWidget()
        column = QVBoxLayout(words)
        set_margins(column, px(16), px(20), px(6), px(16))
        column.setSpacing(px(10))
        column.addWidget(self._sentence)
        column.addWidget(self._details)
        column.addStretch(1)
        return PaneScroll(words)

    # --- what is shown ----------------------------------------------------------------------------------------------

    def show_file(self, name: str, kind: str) -> None:
        """Say what is reviewed: the name of a file, what it is and how large."""
        self._name.setText(name)
        self._kind.setText(kind)

    def show_reading(self, words: str) -> None:
        """Say that a file is being read."""
        self.busy.start(words)
        self._turn_to(self._reading)
        self.busy.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_nothing(self, sentence: str, details: str) -> None:
        """There is nothing to import: say so, and why."""
        self._sentence.set_spans(sentence)
        self._details.set_spans(details or " ")
        self._turn_to(self._nothing)
        self.other.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.other, f"{sentence} {details}".strip())

    def show_nothing_quietly(self) -> None:
        """Hold no words of a file."""
        self._sentence.set_spans(" ")
        self._details.set_spans(" ")
        self._turn_to(self._nothing)

    def show_list(self, *, filtered: bool) -> None:
        """Show what the file would make."""
        self.filter.setVisible(filtered)
        self._turn_to(self._list)

    def show_filter(self, text: str) -> None:
        """Have a text in the filter, without telling anybody."""
        if text != self.filter.text():
            blocked = self.filter.blockSignals(True)
            self.filter.setText(text)
            self.filter.blockSignals(blocked)

    def show_profiles(self, rows: Sequence[TickRow], current: str, picked: int, of: int) -> None:
        """List the profiles, and say how many are picked."""
        self.profiles.show_rows(rows, current)
        self._picked.setText(tr("{picked} of {count} picked", picked=picked, count=of))
        self.take.setText(plural(picked, "Import {n} profile", "Import {n} profiles") if picked else tr("Import"))
        self.take.setEnabled(picked > 0)
        self.take.set_tip("" if picked else tr("No profile is picked."))

    def show_scopes(self, rows: Sequence[TickRow], count: int) -> None:
        """List the resource servers, and say how many scopes have a description."""
        self.scopes.show_rows(rows)
        self._count.setText(str(count))
        for widget in (self._scopes_head, self.scopes):
            widget.setVisible(bool(rows))

    def show_environments(self, environments: Sequence[Environment], guessed: int, of: int, chosen: str | None) -> None:
        """Offer the environments for the profiles that are new, `of` many: of so many their own words say which."""
        self._environment_row.setVisible(of > 0)
        self.environment.show_choices(environments, guessed, of, chosen)

    def show_left_out(self, words: str) -> None:
        """Say why clients of the file make no profile."""
        self._left_out.set_spans(words or " ")
        self._left_out.setVisible(bool(words))

    @property
    def left_out_words(self) -> str:
        """Why clients of the file make no profile."""
        return self._left_out.text().strip()

    @property
    def picked_words(self) -> str:
        """How many are picked, in words."""
        return self._picked.text()

    @property
    def words(self) -> tuple[str, str]:
        """What is said where there is nothing to import."""
        return self._sentence.text(), self._details.text().strip()

    @property
    def reading(self) -> bool:
        """Whether it says that a file is being read."""
        return self._pages.currentWidget() is self._reading

    @property
    def listing(self) -> bool:
        """Whether it lists profiles."""
        return self._pages.currentWidget() is self._list

    def _turn_to(self, page: QWidget) -> None:
        if page is not self._reading:
            self.busy.stop()
        self._pages.setCurrentWidget(page)
        self.take.setVisible(page is self._list)

    def set_compact(self, compact: bool) -> None:
        """Less height for the header and the footer."""
        super().set_compact(compact)
        self.footer.set_compact(compact)


class _Busy(Card):
    """That a file is being read, and a way out."""

    def __init__(self) -> None:
        super().__init__("hairline", "inset", radius=6, padding=10)
        self.cancel = buttons.secondary(tr("Cancel"), hint=shown_keys("Esc"), height=28)
        self._spinner = Spinner()
        self._words = MixedLabel("", Role.SECONDARY_MEDIUM, "text1")
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._spinner.advance)
        line = QHBoxLayout()
        line.setSpacing(theme.current().px(8))
        line.addWidget(self._spinner, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        line.addWidget(self.cancel)
        self.body.addLayout(line)

    @property
    def words(self) -> str:
        """What is being done."""
        return self._words.text()

    def start(self, words: str) -> None:
        """Say what is being done."""
        self._words.set_spans(words)
        self._timer.start()
        announce(self, words)

    def stop(self) -> None:
        """Stand still."""
        self._timer.stop()
