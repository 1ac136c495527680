"""A card over the window: which AWS profile and Region to read clients from, and how many requests that sends."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.core.text.language import tr
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.form_fields import Choice, FieldRow, Remark
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import MixedLabel
from inspector.gui.widgets.overlay import Overlay
from inspector.gui.widgets.progress_bar import ProgressBar

WIDTH = 460


class AwsPanel(Overlay):
    """Shows what it is told. `go_requested` is the button that does the next thing."""

    help_place = "aws"

    go_requested = Signal()
    profile_chosen = Signal()
    region_chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("Import from AWS"))
        px = theme.current().px
        self.profile, self.region = Choice(), Choice()
        self._profile_row = FieldRow(tr("AWS profile"), self.profile)
        self._region_row = FieldRow(tr("Region"), self.region)
        self._words = MixedLabel("", Role.BODY, "text2")
        self._problem = Remark()
        self.bar = ProgressBar()
        self.go = buttons.primary("")
        self.leave = buttons.secondary(tr("Cancel"))
        head, row = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(Glyph("import", "accent_text", 20), alignment=Qt.AlignmentFlag.AlignTop)
        head.addWidget(MixedLabel(tr("Import from AWS"), Role.PANE_TITLE), 1)
        row.setSpacing(px(8))
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.go)
        self.card.set_padding(20)
        body = self.card.body
        body.addLayout(head)
        for widget in (self._words, self._profile_row, self._region_row, self._problem, self.bar):
            body.addWidget(widget)
        body.addSpacing(px(8))
        body.addLayout(row)
        self.go.clicked.connect(self.go_requested)
        self.leave.clicked.connect(self.close_overlay)
        self.profile.activated.connect(self.profile_chosen)
        self.region.activated.connect(self.region_chosen)

    @property
    def words(self) -> tuple[str, str]:
        """What it says, and what is wrong."""
        return self._words.text().strip(), self._problem.text

    def show_choices(self, names: Sequence[str], regions: Sequence[str]) -> None:
        """Offer these profiles and Regions; what was chosen stays where it is among them."""
        for choice, offered, first in (
            (self.profile, names, tr("As the environment says")),
            (self.region, regions, ""),
        ):
            before = choice.value()
            blocked = choice.blockSignals(True)
            choice.clear()
            if first:
                choice.add(first, "")
            for each in offered:
                choice.add(each, each)
            choice.choose(before if before in offered or not before else "")
            if choice.currentIndex() < 0 and choice.count():
                choice.setCurrentIndex(0)
            choice.blockSignals(blocked)

    def show_step(self, words: str, do: str, *, problem: str = "", choosing: bool, ready: bool, busy: bool) -> None:
        """Say what is next; `do` is the label of the button, which is pressed where it is `ready`."""
        self._words.set_spans(words)
        self._problem.say(problem)
        self.go.setText(do)
        self.go.setEnabled(ready)
        for field in (self._profile_row, self._region_row):
            field.setEnabled(choosing)
        self.bar.setVisible(busy)
        if busy:
            self.bar.show_share(0, 0)
        self.arrange()
        if self.isVisible():
            announce(self, problem or words)

    def place_card(self) -> None:
        """In the middle, as high as its words need."""
        self.place_card_of_width(WIDTH)
