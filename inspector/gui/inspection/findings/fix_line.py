"""What to do about a finding, with the button that does it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inspector.core.text.language import tr
from inspector.gui.inspection.findings.finding import Finding
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.buttons import secondary
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import BOLD, MixedLabel
from inspector.gui.widgets.layout import FlowLayout
from inspector.gui.widgets.wording import prose

BESIDE = 560
"""A sentence and a button that together are wider than this many base pixels stand below each other."""


class FixLine(QWidget):
    """A wrench, "Fix:", what to do, and a button where there is one."""

    pressed = Signal()

    def __init__(self, finding: Finding, *, plain: bool = False) -> None:
        super().__init__()
        px = theme.current().px
        self.button: QPushButton | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        label = None if plain else finding.action()
        if label:
            self.button = secondary(label, height=28)
            self.button.clicked.connect(self.pressed)
        words = MixedLabel(
            ((tr("Fix:"), BOLD), (" ", BOLD), *prose(finding.check.fix or "", finding.code)), Role.BODY, "text1"
        )
        one = self.button
        beside = one is not None and words.sizeHint().width() + one.sizeHint().width() <= px(BESIDE)
        row.addWidget(Glyph("wrench", "text2", line=28 if beside else 20), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(px(7))
        column.addWidget(words, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(column, 1)
        if one is not None and beside:
            row.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        elif one is not None:
            flow = FlowLayout(gap=8)
            flow.addWidget(one)
            column.addLayout(flow)
