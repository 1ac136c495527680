"""Over the list: how many do what, as chips that filter it, of which date the rules are, and when it stops working."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.core.acceptance.judging import Acceptance
from inspector.core.acceptance.lasting_words import STOPS, stops_line
from inspector.core.knowledge.acceptors import BASES
from inspector.core.report.acceptance import BASIS_WORDS
from inspector.core.text import times
from inspector.core.text.language import tr
from inspector.gui.inspection.accepted.told import chip_words
from inspector.gui.model.acceptance.listed import ListedAcceptors, Overall
from inspector.gui.theme import theme
from inspector.gui.theme.acceptance_looks import ACCEPTANCES, of_acceptance
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.labels import PlainLabel, plain_tooltip
from inspector.gui.widgets.layout import FlowLayout, as_high_as_needed
from inspector.gui.widgets.rows.glyph_chip import GlyphChip

MOST_NAMED = 2
"""How many stop at one moment that the line names: there are to be other moments in it."""


class AcceptanceChip(GlyphChip):
    """How many do this with the token."""

    def __init__(self, outcome: Acceptance) -> None:
        super().__init__()
        self.outcome = outcome

    def show_count(self, count: int, *, if_genuine: bool) -> None:
        """How many; a chip without any is not seen unless it is pressed, or has the keyboard."""
        look, said = (
            of_acceptance(self.outcome, if_genuine=if_genuine),
            chip_words(self.outcome, count, if_genuine=if_genuine),
        )
        self.setText(said)
        self.setAccessibleName(said)
        self.setVisible(bool(count) or self.isChecked() or self.hasFocus())
        self.show_words(look.icon, look.glyph, said, dimmed=count == 0)


class FirstLine(QWidget):
    """Several chips may be pressed; none lists all."""

    chosen = Signal(object)
    """With the frozenset of the outcomes whose chips are pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.chips = tuple(AcceptanceChip(outcome) for outcome in ACCEPTANCES)
        self.date = PlainLabel("", Role.SECONDARY, "text2")
        chips = QWidget()
        chips.setSizePolicy(as_high_as_needed())
        chips.setAccessibleName(tr("Acceptors by what they do"))
        flow = FlowLayout(chips, gap=6, line_gap=4)
        for chip in self.chips:
            flow.addWidget(chip)
            chip.toggled.connect(self._on_toggled)
        self.stops = PlainLabel("", Role.SECONDARY, "text2", elide=Qt.TextElideMode.ElideRight)
        row = QHBoxLayout()
        row.addWidget(chips, 1)
        row.addWidget(self.date, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(4))
        column.addLayout(row)
        column.addWidget(self.stops)
        self.setSizePolicy(as_high_as_needed())

    def show_result(self, result: ListedAcceptors, pressed: frozenset[Acceptance]) -> None:
        """Count what there is; these are pressed."""
        counts = result.counts()
        for chip in self.chips:
            blocked = chip.blockSignals(True)
            chip.setChecked(chip.outcome in pressed)
            chip.blockSignals(blocked)
            chip.show_count(counts.get(chip.outcome, 0), if_genuine=result.if_genuine)
        newest = max((row.judgement.acceptor.rules_of for row in result.rows), default="")
        self.date.setText(tr("Rules of {date}", date=day(newest)) if newest else "")
        self.date.setMinimumHeight(self.chips[0].sizeHint().height())
        self.date.setToolTip(plain_tooltip(sources(result)))
        self.date.setAccessibleDescription(sources(result))
        over = result.remark is Overall.OUT_OF_DATE  # which the card above says
        line = None if over else stops_line([row.judgement for row in result.rows], MOST_NAMED)
        said = f"{tr(STOPS)}: {line.told(result.at)}" if line is not None else ""
        self.stops.setText(said)
        self.stops.setAccessibleName(said)
        self.stops.setVisible(bool(said))

    def _on_toggled(self) -> None:
        self.chosen.emit(frozenset(chip.outcome for chip in self.chips if chip.isChecked()))


def sources(result: ListedAcceptors) -> str:
    """Where the rules are from, in a line for each kind of source."""
    ids = {row.judgement.acceptor.id: row.judgement.acceptor.basis for row in result.rows}
    counts = Counter(ids.values())
    lines = [f"{counts[basis]} {basis_words(basis)}" for basis in BASES if counts[basis]]
    return "\n".join((*lines, tr("Each row that is open names its source.")))


def basis_words(basis: str) -> str:
    """How rules are known."""
    return tr(BASIS_WORDS[basis])


def day(iso: str) -> str:
    """A date of RFC 3339 as it is read."""
    return times.date(datetime.fromisoformat(iso))
