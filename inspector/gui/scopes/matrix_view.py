"""What came of each scope: the band, what is to be known of all, the matrix, and its foot."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.core.exploration.exploration import Exploration
from inspector.core.profiles.profile import Profile
from inspector.core.text.language import plural, tr
from inspector.gui.model.exploration.asking import RunningExploration
from inspector.gui.scopes.bands import RuleBand, RunningBand
from inspector.gui.scopes.details import ScopeDetails
from inspector.gui.scopes.legend import MatrixLegend
from inspector.gui.scopes.rows import ScopesModel
from inspector.gui.scopes.table import ScopeTable
from inspector.gui.scopes.told import told
from inspector.gui.scopes.words import ExplorationWords, descriptions_from, running_title, running_wait
from inspector.gui.theme import theme
from inspector.gui.theme.looks import MARGIN
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import MixedLabel, PlainLabel
from inspector.gui.widgets.layout import as_high_as_needed, set_margins
from inspector.gui.widgets.panes.older_strip import StripOfBefore
from inspector.gui.widgets.wording import prose


class MatrixView(QWidget):
    """What is ticked, stopped or copied here is done by the actions."""

    stop_requested = Signal()
    again_requested = Signal()
    tick_requested = Signal(str, bool)
    granted_requested = Signal()
    """The form is to ask for all that was granted."""
    copy_requested = Signal(str, str)
    """A command is to be copied; with what it does."""

    def __init__(self) -> None:
        super().__init__()
        self.running, self.rule = RunningBand(), RuleBand()
        self.older = StripOfBefore(tr("Older exploration"), tr("Ask again…"))
        self.remarks = ScopeRemarks()
        self.legend = MatrixLegend()
        self.details = ScopeDetails()
        self.model = ScopesModel(self)
        self.table = ScopeTable(self.model, self.details)
        self.tick_granted = buttons.link(tr("Tick what is granted"))
        self._note_glyph = Glyph("info", "text2", 14, 18)
        self._note = MixedLabel("", Role.SECONDARY, "text2", max_width=None)
        self._ticked = PlainLabel("", Role.SECONDARY, "text2")
        self._exploration: Exploration | None = None
        self._profile: Profile | None = None
        self._build()
        self.model.tick_asked.connect(self.tick_requested)
        self.model.rowsInserted.connect(self._say_details)
        self.details.copy_asked.connect(self.copy_requested)
        self.running.stop.clicked.connect(self.stop_requested)
        self.older.again.clicked.connect(self.again_requested)
        self.tick_granted.clicked.connect(self.granted_requested)

    def _build(self) -> None:
        px = theme.current().px
        around = QWidget()
        table = QVBoxLayout(around)
        set_margins(table, px(MARGIN), 0, px(MARGIN) - px(10), 0)
        table.addWidget(self.table)
        foot = QWidget()
        line = QHBoxLayout(foot)
        set_margins(line, px(MARGIN), px(8), px(MARGIN) - px(4), px(8))
        line.setSpacing(px(8))
        middle = Qt.AlignmentFlag.AlignVCenter
        line.addWidget(self._note_glyph, 0, middle)
        line.addWidget(self._note, 1, middle)
        line.addWidget(self._ticked, 0, middle)
        line.addWidget(self.tick_granted, 0, middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in (
            (self.running, 0), (self.rule, 0), (self.older, 0), (self.remarks, 0), (self.legend, 0), (around, 1),
            (foot, 0),
        ):  # fmt: skip
            column.addWidget(widget, stretch)

    def set_compact(self, compact: bool) -> None:
        """Less padding in the band."""
        self.running.set_compact(compact)
        self.rule.set_compact(compact)

    # --- what is shown ----------------------------------------------------------------------------------------------

    def show_running(self, run: RunningExploration, profile: Profile, now: float) -> None:
        """How far it has come. `profile` is the one in the form, as it is now."""
        self._turn(running=True)
        title, wait = running_title(run), running_wait(run, now)
        whole = len(run.plan.asks)
        self.running.show_step(title, wait, len(run.exploration.answers), whole, run.plan.scopes)
        self.running.stop.setEnabled(not run.stopping)
        self._show_rows(run.exploration, profile, run)
        self._note_glyph.show_icon("info", "text2")
        self._note.set_spans(tr("Stop keeps what is known so far. Nothing else is sent."))
        self._note_glyph.show()
        self._show_ticked(profile, 0)

    def show_result(self, exploration: Exploration, profile: Profile, words: ExplorationWords) -> None:
        """What an exploration came to."""
        self._turn(running=False)
        tried = tuple(scope for scope in exploration.scopes if scope in exploration.granted)
        code = (*exploration.scopes, *exploration.granted)
        self.rule.show_rule(words.rule, words.evidence, len(tried), len(exploration.scopes), code)
        self.older.say(words.older)
        self.remarks.say(words.remarks, code)
        self._show_rows(exploration, profile, None)
        source = descriptions_from(profile)
        self._note_glyph.show_icon("clipboard", "text2")
        self._note_glyph.setVisible(bool(source))
        self._note.set_spans(prose(source or " ", (profile.scope_descriptions_of,)))
        self._show_ticked(profile, len(exploration.askable))

    def _turn(self, *, running: bool) -> None:
        had_focus = self.running.stop.hasFocus()
        self.running.setVisible(running)
        self.rule.setVisible(not running)
        if running:
            self.older.say("")
            self.remarks.say((), ())
        else:
            self.running.rest()
            if had_focus:
                self.table.setFocus()

    def _show_rows(self, exploration: Exploration, profile: Profile, run: RunningExploration | None) -> None:
        self._exploration, self._profile = exploration, profile
        current = self.table.currentIndex()
        row, column = (self.model.row(current), current.column()) if current.isValid() else (None, 0)
        self.model.show_exploration(
            exploration, profile, asking=run.asking if run is not None else None, running=run is not None
        )
        if row is not None and not self.table.currentIndex().isValid():  # there are other rows now
            self.table.setCurrentIndex(self.model.index_of(row.scope, column))
        self.table.go_to_first()
        if self.model.opened:
            self._say_details()

    def _show_ticked(self, profile: Profile, granted: int) -> None:
        count = len(profile.scopes)
        self._ticked.setText(plural(count, "{n} ticked, as in the form", "{n} ticked, as in the form"))
        self.tick_granted.setVisible(granted > 0)
        self.tick_granted.setText(plural(granted, "Tick the one granted", "Tick the {n} granted"))

    def _say_details(self) -> None:
        scope = self.model.opened
        if scope and self._exploration is not None and self._profile is not None:
            self.details.show_told(scope, told(self._exploration, self._profile, scope))
            self.model.details = self.details.words
            self.table.details_changed()

    def forget(self) -> None:
        """Show nothing of any exploration."""
        self._exploration = self._profile = None
        self.model.clear()
        self.running.rest()


class ScopeRemarks(QWidget):
    """Sentences below the band: what the provider documents, and what is otherwise than the last time."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        px = theme.current().px
        set_margins(self._column, px(MARGIN), px(10), px(MARGIN), 0)
        self._column.setSpacing(px(4))
        self._said: tuple[str, ...] = ()
        self.setSizePolicy(as_high_as_needed())
        self.hide()

    @property
    def words(self) -> tuple[str, ...]:
        """What is said."""
        return self._said

    def say(self, sentences: tuple[tuple[str, str], ...], code: tuple[str, ...]) -> None:
        """Say these, each with its glyph, or nothing."""
        words = tuple(sentence for _, sentence in sentences)
        if words == self._said:
            return
        self._said = words
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        for icon, sentence in sentences:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(theme.current().px(8))
            glyph = Glyph(icon, "warn_glyph" if icon == "warn" else "text2", 14, 18)
            line.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(MixedLabel(prose(sentence, code), Role.SECONDARY, "text2"), 1)
            self._column.addWidget(row)
            row.show()
        self.setVisible(bool(sentences))
