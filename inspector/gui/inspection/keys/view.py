"""The Keys tab: every key looked at, which one signed, and where they came from."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import (
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from inspector.core.journeys.outcome import Outcome
from inspector.core.keys.key import KeySet
from inspector.core.profiles.profile import Profile
from inspector.gui.inspection.keys.model import KeysModel
from inspector.gui.inspection.keys.provenance import Provenance, SavedKeys
from inspector.gui.inspection.keys.table import KeysTable
from inspector.gui.inspection.keys.words import summary
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import PLAIN, MixedLabel, Span
from inspector.gui.widgets.wording import prose


class KeysView(QWidget):
    """Keys and their provenance, or the reason why there are none."""

    copy_asked = Signal(str)
    save_asked = Signal(bool)
    """Whether the keys are to be saved with the profile, or taken out of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: KeySet | None = None
        self.model = KeysModel(self)
        self.table = KeysTable(self.model)
        self.table.copy_asked.connect(self.copy_asked)
        self._source = Provenance()
        self.saved = SavedKeys()
        self.saved.save_asked.connect(self.save_asked)
        self.summary = MixedLabel((), Role.BODY, "text2", keep="\n")
        px = theme.current().px
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, px(12))
        self._column.setSpacing(px(14))
        self._column.addWidget(self.table)
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(Glyph("info", "text2", line=20), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.summary, 1)
        self._column.addLayout(line)
        self._column.addWidget(self._source)
        self._column.addWidget(self.saved)
        self._column.addStretch()

    def show_outcome(self, outcome: Outcome, now: float) -> None:
        """Show the keys this outcome was judged with."""
        inspection = outcome.inspection
        self.model.show_inspection(inspection)
        self.table.setVisible(self.model.rowCount() > 0)
        self.table.show_chosen()
        self.summary.set_spans(tuple(_lines(summary(outcome))))
        self._keys = inspection.key_set if inspection else None
        self.saved.show_saving(None, self._keys, now)
        old, self._source = self._source, Provenance(outcome, now)
        self._column.replaceWidget(old, self._source)
        self._source.show()
        old.hide()
        old.deleteLater()

    def show_profile(self, profile: Profile | None, now: float) -> None:
        """Offer to save the keys with this profile of the user's, or to take them out of it; None offers nothing."""
        self.saved.show_saving(profile, self._keys, now)

    def tick(self, now: float) -> None:
        """Let the age of the keys follow the clock."""
        self._source.tick(now)


def _lines(text: str) -> Iterator[Span]:
    for number, line in enumerate(text.split("\n")):
        if number:
            yield "\n", PLAIN
        yield from prose(line)
