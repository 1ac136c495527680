"""A finding of a definition: what is wrong, where, what would be right, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.core.definitions.proposal import DefinitionFinding, Severity
from inspector.core.definitions.setting import place_of
from inspector.core.text.display import elide, visible
from inspector.core.text.language import mark, tr
from inspector.gui.theme import theme
from inspector.gui.theme.looks import Look
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.buttons import secondary
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.inset import Inset
from inspector.gui.widgets.labels import BOLD, MONO, PLAIN, MixedLabel, PlainLabel, Span
from inspector.gui.widgets.layout import Card, Hairline, as_high_as_needed, draw_focus_ring
from inspector.gui.widgets.wording import prose, value

MOST_SHOWN = 600
MOST_PLACE = 60
TITLE_WIDTH = 96


def _look(icon: str, says: str, tone: str) -> Look:
    return Look(icon, says, f"{tone}_text", f"{tone}_glyph", f"{tone}_tint", f"{tone}_line")


LOOKS = {
    Severity.ERROR: _look("bad", mark("Error"), "bad"),
    Severity.WARNING: _look("warn", mark("Warning"), "warn"),
    Severity.NOTE: _look("note", mark("Note"), "mute"),
}


class DefinitionCard(Card):
    """Everything about a finding, in view. `copied` has the block that would be right."""

    copied = Signal(str)

    def __init__(self, finding: DefinitionFinding) -> None:
        look, px = LOOKS[finding.severity], theme.current().px
        super().__init__(look.line if finding.severity is not Severity.NOTE else "hairline", padding=11)
        self.finding = finding
        self.setAccessibleName(visible(str(finding.title)))
        self.setAccessibleDescription(spoken(finding))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        row = QHBoxLayout()
        row.setSpacing(px(10))
        row.addWidget(Glyph(look.icon, look.glyph, line=20), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(px(4))
        row.addLayout(column, 1)
        self.body.addLayout(row)
        head = QHBoxLayout()
        head.addWidget(MixedLabel(prose(str(finding.title)), Role.CARD_TITLE, "text1"), 1)
        if place := place_words(finding):
            label = PlainLabel(place, Role.MONO, "text2", elide=Qt.TextElideMode.ElideLeft)
            head.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(MixedLabel(coded(str(finding.message)), Role.BODY, "text2"))
        if finding.needed or finding.actual:
            column.addWidget(self._evidence())
        self.copy = secondary(tr("Copy the block"), height=28) if finding.block else None
        if finding.fix is not None or self.copy is not None:
            column.addWidget(self._fix())

    def _evidence(self) -> QWidget:
        inset = Inset()
        for label, text in ((tr("Needed"), self.finding.needed), (tr("In the file"), self.finding.actual)):
            if text:
                inset.add_text(label, value(elide(text, MOST_SHOWN), keep="\n"))
        return inset

    def _fix(self) -> QWidget:
        px, line = theme.current().px, QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, px(2), 0, 0)
        row.setSpacing(px(10))
        if self.finding.fix is not None:
            row.addWidget(Glyph("wrench", "text2", line=20), 0, Qt.AlignmentFlag.AlignTop)
            words: tuple[Span, ...] = ((tr("Fix:"), BOLD), (" ", BOLD), *coded(str(self.finding.fix)))
            row.addWidget(MixedLabel(words, Role.BODY, "text1"), 1)
        else:
            row.addStretch(1)
        if self.copy is not None:
            self.copy.clicked.connect(lambda: self.copied.emit(self.finding.block))
            row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_focus_ring(painter, QRectF(self.rect()), theme.current().px(8))
            painter.end()


class DefinitionRow(QWidget):
    """A finding in a line: what there is to know of it, where nothing is to be compared or done."""

    def __init__(self, finding: DefinitionFinding) -> None:
        super().__init__()
        look, px = LOOKS[finding.severity], theme.current().px
        self.finding = finding
        self.setAccessibleName(visible(str(finding.title)))
        self.setAccessibleDescription(spoken(finding))
        self.setSizePolicy(as_high_as_needed())
        line = QHBoxLayout()
        line.setContentsMargins(px(4), px(4), px(4), px(6))
        line.setSpacing(px(10))
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(Glyph(look.icon, look.glyph, line=20), 0, top)
        title = MixedLabel(prose(str(finding.title)), Role.BODY_BOLD, "text1")
        title.setFixedWidth(px(TITLE_WIDTH))
        line.addWidget(title, 0, top)
        line.addWidget(MixedLabel(coded(str(finding.message)), Role.BODY, "text2"), 1)
        if place := place_words(finding):
            line.addWidget(PlainLabel(place, Role.MONO, "text2", elide=Qt.TextElideMode.ElideLeft), 0, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(Hairline())


def card_of(finding: DefinitionFinding) -> DefinitionCard | DefinitionRow:
    """A finding as it is shown: an error, and what has a fix, with everything about it."""
    plain = finding.severity is not Severity.ERROR and not (finding.fix or finding.needed or finding.actual)
    return DefinitionRow(finding) if plain and not finding.block else DefinitionCard(finding)


def coded(text: str) -> tuple[Span, ...]:
    """A sentence whose `words` between backticks are set in the fixed font, without the backticks."""
    pieces = text.split("`")
    if len(pieces) < 3 or len(pieces) % 2 == 0:
        return prose(text)
    spans: list[Span] = []
    for at, piece in enumerate(pieces):
        spans += value(piece, MONO if at % 2 else PLAIN)
    return tuple(spans)


def place_words(finding: DefinitionFinding) -> str:
    """Where it stands in the file; "" where that is not known."""
    place = str(place_of(finding.path, finding.line)) if finding.line or finding.path else ""
    return elide(visible(place), MOST_PLACE) if not finding.line else place


def spoken(finding: DefinitionFinding) -> str:
    """What assistive technology says of a finding beside its title."""
    parts = [tr(LOOKS[finding.severity].says) + ".", str(finding.message).replace("`", "")]
    if finding.fix is not None:
        parts.append(tr("Fix: {words}", words=str(finding.fix).replace("`", "")))
    if place := place_words(finding):
        parts.append(place)
    return visible(" ".join(parts))
