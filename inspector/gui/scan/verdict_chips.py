"""The verdicts of a list as chips with how many there are: each that is pressed stays in the list."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.core.checks.verdict import Verdict
from inspector.core.text.language import mark, plural, tr
from inspector.core.text.numbers import grouped
from inspector.gui.theme import theme
from inspector.gui.theme.looks import VERDICTS
from inspector.gui.widgets.labels import plain_tooltip
from inspector.gui.widgets.rows.glyph_chip import GlyphChip

ORDER = (Verdict.VALID, Verdict.UNVERIFIED, Verdict.REJECTED, Verdict.MALFORMED)
_COUNTED = {
    Verdict.VALID: mark("{count} valid"), Verdict.UNVERIFIED: mark("{count} not verified"),
    Verdict.REJECTED: mark("{count} rejected"), Verdict.MALFORMED: mark("{count} malformed"),
}  # fmt: skip


class ScanChip(GlyphChip):
    """A verdict in shape and number, and in a word where there is room."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__()
        self.verdict, self._count, self._short = verdict, 0, False
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """How many there are; a chip without any is dimmed, and can be pressed all the same."""
        self._count = count
        words = plural(count, "{word}, {count} token", "{word}, {count} tokens",
                       word=VERDICTS[self.verdict].word, count=grouped(count))  # fmt: skip
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(plain_tooltip(words))
        self._show()

    def set_short(self, short: bool) -> None:
        """Leave the word to the tooltip."""
        self._short = short
        self._show()

    def width_with_words(self) -> int:
        """How wide it is with its word."""
        return self.wide(self._with_word())

    def _show(self) -> None:
        look, words = VERDICTS[self.verdict], grouped(self._count) if self._short else self._with_word()
        self.show_words(look.icon, look.glyph, words, dimmed=self._count == 0)

    def _with_word(self) -> str:
        return tr(_COUNTED[self.verdict], count=grouped(self._count))


class ScanChips(QWidget):
    """Several may be pressed; none is all."""

    changed = Signal(object)
    """With the frozenset of the verdicts that are pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.chips = {verdict: ScanChip(verdict) for verdict in ORDER}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().px(6))
        for chip in self.chips.values():
            row.addWidget(chip)
            chip.toggled.connect(self._on_toggled)

    @property
    def pressed(self) -> frozenset[Verdict]:
        """The verdicts that are pressed."""
        return frozenset(verdict for verdict, chip in self.chips.items() if chip.isChecked())

    def show_counts(self, counts: Mapping[Verdict, int]) -> None:
        """How many there are of each."""
        for verdict, chip in self.chips.items():
            chip.show_count(counts.get(verdict, 0))

    def release(self) -> None:
        """Have none pressed, and tell nobody."""
        for chip in self.chips.values():
            blocked = chip.blockSignals(True)
            chip.setChecked(False)
            chip.blockSignals(blocked)
            chip.update()

    def fit(self, room: int) -> None:
        """Leave the words away where there is no room for those of all."""
        gaps = (len(self.chips) - 1) * theme.current().px(6)
        short = sum(chip.width_with_words() for chip in self.chips.values()) + gaps > room
        for chip in self.chips.values():
            chip.set_short(short)

    def _on_toggled(self) -> None:
        self.changed.emit(self.pressed)
