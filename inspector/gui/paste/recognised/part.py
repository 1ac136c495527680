"""The part of the intake below the editor: what was recognised, or that it is judged as it arrives."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.core.checks.verdict import Verdict
from inspector.core.text.language import tr
from inspector.core.text.numbers import grouped
from inspector.gui.model.intake.reading import ReadText
from inspector.gui.paste.recognised.rows import NOTHING, announced, rows_of
from inspector.gui.paste.recognised.view import RecognisedList
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.form_fields import FieldRow
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import MixedLabel


class RecognisedPart(QWidget):
    """Shows a reading; which of its tokens and answers is chosen is the reading's. `now` gives epoch seconds."""

    def __init__(self, now: Callable[[], float]) -> None:
        super().__init__()
        self._now = now
        self._reading: ReadText | None = None
        self._verdicts: Mapping[int, Verdict] = {}
        self._opened = False
        """Whether the other tokens are listed."""
        self.list = RecognisedList()
        self.row = FieldRow(tr("Recognised"), self.list)
        self._words = MixedLabel("", Role.SECONDARY, "text2")
        self._hint = QWidget()
        line = QHBoxLayout(self._hint)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.current().px(6))
        line.addWidget(Glyph("info", line=18), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.row)
        column.addWidget(self._hint)
        self.list.opened.connect(self._on_opened)
        self.show_reading(None)

    @property
    def hint(self) -> str:
        """What is said where no row is; "" where there are rows."""
        return self._words.text() if not self._hint.isHidden() else ""

    @property
    def words(self) -> str:
        """All that was recognised, in a sentence each; "" where nothing was looked for."""
        rows = self.list.rows.rows
        if any(row.at == NOTHING for row in rows):
            return f"{rows[0].title}. {rows[0].second}"
        return announced(rows, self._verdicts)

    @property
    def verdicts(self) -> Mapping[int, Verdict]:
        """The verdicts that are shown, by the places of their tokens."""
        return self._verdicts

    def show_reading(self, reading: ReadText | None) -> None:
        """Show what was recognised in a text; what is known of its tokens stays where the text is the same."""
        if reading is None or self._reading is None or reading.text != self._reading.text:
            self._verdicts, self._opened = {}, False
        self._reading = reading
        self._show()

    def show_verdicts(self, verdicts: Mapping[int, Verdict]) -> None:
        """Show these verdicts beside their tokens."""
        if verdicts != self._verdicts:
            self._verdicts = dict(verdicts)
            self._show()

    def _on_opened(self, opened: bool) -> None:
        self._opened = opened
        self._show()

    def _show(self) -> None:
        reading = self._reading
        rows = rows_of(reading, self._verdicts, self._now(), opened=self._opened)
        unread = reading is not None and not reading.intake.read
        self.row.setVisible(bool(rows))
        self.row.set_aside(tr("in {count} characters", count=grouped(len(reading.text))) if reading else "")
        self._hint.setVisible(not rows)
        self._words.set_spans(
            tr("Too long to judge while you type.") if unread else tr("It is judged as it arrives. No button needed.")
        )
        self.list.show_rows(rows, reading.intake.token if reading is not None else None)
