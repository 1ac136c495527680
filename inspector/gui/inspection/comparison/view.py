"""Two tokens side by side, in the place of the tabs: their verdicts, what it comes to, and what differs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.core.checks.verdict import Verdict
from inspector.core.comparison.comparison import Comparison
from inspector.core.report.comparison import comparison_markdown
from inspector.core.report.cover import Cover
from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.core.values import dataclass
from inspector.gui.actions.shortcuts import shown
from inspector.gui.inspection.comparison.model import ComparisonModel
from inspector.gui.inspection.comparison.table import ComparisonTable
from inspector.gui.theme import theme
from inspector.gui.theme.looks import MARGIN, VERDICTS
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.buttons import fit, flat
from inspector.gui.widgets.form_fields import keep_font
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import MixedLabel, PlainLabel
from inspector.gui.widgets.layout import Card, set_margins
from inspector.gui.widgets.wording import prose


@dataclass(frozen=True, slots=True)
class ComparedSide:
    """One of the two tokens as it is named here: "orders-worker", "14:28:07"."""

    label: str
    when: str

    @property
    def name(self) -> str:
        """Both in one."""
        return tr("{token}, {when}", token=self.label, when=self.when)


class SideCard(Card):
    """The verdict of one token, and which it is."""

    def __init__(self, ordinal: str) -> None:
        super().__init__("mute_line", "mute_tint", padding=9)
        px = theme.current().px
        self._ordinal = ordinal
        self._glyph = Glyph("not-checked")
        self.verdict = PlainLabel("", Role.CARD_TITLE)
        self.name = MixedLabel("", Role.SECONDARY, "text1", max_width=None)
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(self._glyph)
        top.addWidget(self.verdict, 1)
        self.body.addLayout(top)
        self.body.addWidget(self.name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_side(self, side: ComparedSide, verdict: Verdict) -> None:
        """Show this token."""
        look = VERDICTS[verdict]
        self.set_look(look.line, look.tint)
        self._glyph.show_icon(look.icon, look.glyph)
        self.verdict.setText(look.word)
        self.verdict.set_token(look.text)
        self.name.set_spans(tr("{ordinal}: {token}", ordinal=self._ordinal, token=side.name))
        self.setAccessibleName(self._ordinal)
        self.setAccessibleDescription(visible(tr("{token}, {verdict}", token=side.name, verdict=look.word)))

    def set_look(self, line: str, fill: str) -> None:
        """Have another outline and ground."""
        self._fill = fill
        self.set_border(line)


class ComparisonView(QWidget):
    """Shows one comparison and asks for everything else: the other way round, to be closed, a text to be copied."""

    help_place = "compare"

    swap_requested = Signal()
    close_requested = Signal()
    copy_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Comparison"))
        self._comparison: Comparison | None = None
        self._names = ("", "")
        self.names_nobody = False
        """Whether what is copied has labels in place of who it is about."""
        self.model = ComparisonModel(self)
        self.table = ComparisonTable(self.model)
        self.sides = SideCard(tr("First")), SideCard(tr("Second"))
        self.summary = MixedLabel("", Role.BODY, "text1")
        self.limits = MixedLabel("", Role.SECONDARY, "text2", keep="\n")
        self.nothing = MixedLabel(tr("Nothing that was compared differs."), Role.BODY, "text2")
        self.swap = flat(tr("Swap"), icon="swap", icon_only=True)
        self.only = QCheckBox(tr("Only differences"))
        self.only.setAccessibleName(self.only.text())
        self.only.setChecked(True)
        keep_font(self.only, Role.BODY)
        self.copy = flat(tr("Copy as Markdown"), icon="copy")
        self.close_button = flat(tr("Close"), icon="close")
        self.close_button.set_keys(shown("Esc"))
        self._lay_out()
        self.swap.clicked.connect(self.swap_requested)
        self.close_button.clicked.connect(self.close_requested)
        self.copy.clicked.connect(self._copy)
        self.only.toggled.connect(self._on_only)
        self.table.copy_asked.connect(self.copy_asked)

    def _lay_out(self) -> None:
        px = theme.current().px
        pair, row = QHBoxLayout(), QHBoxLayout()
        pair.setSpacing(px(8))
        pair.addWidget(self.sides[0], 1)
        pair.addWidget(self.swap)
        pair.addWidget(self.sides[1], 1)
        row.setSpacing(px(8))
        row.addWidget(self.only)
        row.addStretch(1)
        row.addWidget(self.copy)
        row.addWidget(self.close_button)
        head = QVBoxLayout()
        set_margins(head, px(MARGIN), px(14), px(MARGIN), px(8))
        head.setSpacing(px(8))
        head.addLayout(pair)
        head.addWidget(self.summary)
        head.addWidget(self.limits)
        head.addLayout(row)
        content = QVBoxLayout()
        set_margins(content, px(MARGIN), 0, px(MARGIN - 10), 0)  # the scroll bar's 10 px lie in the margin
        content.addWidget(self.table, 1)
        content.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(content, 1)
        column.addStretch(0)

    def forget(self) -> None:
        """Hold nothing of any token; and of the next two at first only what differs is of interest."""
        self.show_waiting("")
        self.only.setChecked(True)

    def show_waiting(self, words: str) -> None:
        """Say that the comparison is still being made."""
        self._comparison, self._names = None, ("", "")
        self.model.show_comparison(None, self._names)
        self.summary.set_spans(words)
        self._show_what_there_is()

    def show_comparison(self, comparison: Comparison, sides: tuple[ComparedSide, ComparedSide]) -> None:
        """Show this comparison of tokens that are named so."""
        first = self._comparison is None
        self._comparison, self._names = comparison, (sides[0].name, sides[1].name)
        inspections = comparison.first, comparison.second
        for card, side, inspection in zip(self.sides, sides, inspections, strict=True):
            card.show_side(side, inspection.verdict)
        said = self.summary.text()
        self.summary.set_spans(prose(comparison.summary, {row.member for row in comparison.rows}))
        self.limits.set_spans("\n".join(comparison.limits))
        self.model.show_comparison(comparison, self._names)
        if first:
            self.table.go_to_first()
        if self.summary.text() != said:
            announce(self, visible(comparison.summary))
        self._show_what_there_is()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = theme.current().px
        fit((self.copy, self.close_button), self.width() - 2 * px(MARGIN) - 3 * px(8) - self.only.sizeHint().width())

    @property
    def comparison(self) -> Comparison | None:
        """What is shown."""
        return self._comparison

    def take_focus(self) -> None:
        """Put the keyboard on the table, or on what closes the view where there is none."""
        first: QWidget = self.close_button if self.table.isHidden() else self.table
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_what_there_is(self) -> None:
        rows = self.model.rowCount() > 0
        self.table.setVisible(rows)
        self.nothing.setVisible(not rows and self._comparison is not None)
        self.limits.setVisible(self._comparison is not None and bool(self._comparison.limits))
        self.copy.setEnabled(self._comparison is not None)
        self.swap.setEnabled(self._comparison is not None)

    def _on_only(self, only: bool) -> None:
        self.model.set_everything(not only)
        self.table.go_to_first()
        self._show_what_there_is()

    def _copy(self) -> None:
        if self._comparison is not None:
            everything = self.model.everything
            covered = Cover(who=self.names_nobody, apart=True).comparison(self._comparison)
            self.copy_asked.emit(comparison_markdown(covered, self._names, everything=everything))
