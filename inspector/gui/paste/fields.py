"""The fields of the intake: the text, what was recognised in it, a profile, what the API expects, and the foot."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from inspector.core.checks.verdict import Expectation
from inspector.core.profiles.profile import Profile
from inspector.core.text.language import tr
from inspector.gui.paste.editor import PasteEditor
from inspector.gui.paste.footer import IntakeFooter
from inspector.gui.paste.header import IntakeHeader
from inspector.gui.paste.key_fields import ASK, KeyFields
from inspector.gui.paste.recognised.part import RecognisedPart
from inspector.gui.paste.rules import Rules
from inspector.gui.theme import theme
from inspector.gui.widgets.form_fields import FieldRow, PaneScroll
from inspector.gui.widgets.layout import Hairline, set_margins
from inspector.gui.widgets.panes.middle_pane import MiddlePane

COMPARED_WHOLE = 65_536
"""So many characters are compared with those that were judged; a longer text is told by its revision."""
EDITOR_HEIGHT, LOW_EDITOR_HEIGHT = 196, 128
FIRST_FIELD = "text"


class PasteFields(MiddlePane):
    """What stands in them, by their names, and what is wrong with it; nothing is read or judged here."""

    def __init__(self, document: QTextDocument | None, now: Callable[[], float]) -> None:
        super().__init__(IntakeHeader())
        self.editor = PasteEditor(document)
        self.recognised_part = RecognisedPart(now)
        self.list = self.recognised_part.list
        self.rules = Rules(self)
        self.profile, self.issuer, self.audience = self.rules.profile, self.rules.issuer, self.rules.audience
        self.expectations = self.rules.expectations
        self.key_source = KeyFields(self)
        self.keys, self.url, self.secret = self.key_source.choice, self.key_source.url, self.key_source.secret
        self.choose = self.key_source.choose
        self.footer = IntakeFooter()
        self.inspect, self.clear_button = self.footer.primary, self.footer.secondary
        self._build()

    def _build(self) -> None:
        px = theme.current().px
        self.editor.setFixedHeight(px(EDITOR_HEIGHT))
        self._editor_row = FieldRow(tr("Anything: token, answer, log, curl -iv, HAR, file"), self.editor)
        self._rows = {**self.rules.rows, **self.key_source.rows}
        self.expectations.lead_with(
            (row for name, row in self._rows.items() if name != "profile"),
            lambda: self.rules.changed + (self.key_source.chosen != ASK),
        )
        form = QWidget()
        column = QVBoxLayout(form)
        set_margins(column, px(16), px(12), px(6), px(16))
        column.setSpacing(px(12))
        for widget in (
            self._editor_row, self.recognised_part, Hairline(), self.rules.rows["profile"], self.expectations,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.body = PaneScroll(form)
        for part in (self.header, Hairline(), self.body, Hairline(), self.footer):
            outer.addWidget(part, 1 if part is self.body else 0)

    @property
    def found(self) -> str:
        """What was recognised in the text, in words."""
        return self.recognised_part.words

    def _show_editor(self) -> None:
        self.body.verticalScrollBar().setValue(0)  # all of it, and not only the line with the cursor

    def _inputs(self) -> dict[str, object]:
        """All that a verdict goes by."""
        return {
            FIRST_FIELD: (self.editor.identity(COMPARED_WHOLE), self._chosen()),
            **self.rules.inputs(),
            **self.key_source.inputs(),
            "expectations": self.expectations.texts(),
        }

    def _chosen(self) -> tuple[int | None, int | None]:
        """The places of the token and the answer in the text that are meant."""
        raise NotImplementedError

    def _label_of(self, name: str) -> str:
        """What an input is called on the form."""
        if name == FIRST_FIELD:
            return tr("Text")
        row = self._rows.get("keys" if name == "pasted keys" else name)
        return row.label.text() if row is not None else self.expectations.header.text()

    @property
    def _edits(self) -> tuple[QLineEdit, ...]:
        return self.issuer, self.audience, self.url

    @property
    def _said_of(self) -> dict[str, FieldRow]:
        """The rows below which something may be said, by the names of the fields."""
        return {FIRST_FIELD: self._editor_row, **self._rows, **self.expectations.rows}

    # --- what it is compared with -----------------------------------------------------------------------------------

    def show_profiles(self, profiles: Iterable[Profile]) -> None:
        """Offer these profiles to compare with; the chosen one stays chosen."""
        self.rules.show_profiles(profiles)

    def expected(self) -> Expectation:
        """What the form says the token should be."""
        return self.rules.expected()

    def set_key_file(self, path: Path) -> None:
        """Take the keys from this file."""
        self.key_source.take_file(path)

    def _say_problems(self, wrong: list[tuple[str, str]]) -> None:
        rows = self._said_of
        for name, row in rows.items():
            row.set_error(next((message for field, message in wrong if field == name), ""))
        self.key_source.offer("")
        if wrong:
            if wrong[0][0] not in (FIRST_FIELD, "profile"):
                self.expectations.open()
            rows[wrong[0][0]].take_focus()

    def _problems(self) -> Iterable[tuple[str, str]]:
        if not self.editor.text.strip():
            yield FIRST_FIELD, tr("Paste a token first, or anything that contains one.")
        yield from self.rules.problems()
        yield from self.key_source.problems()
        yield from self.expectations.problems()

    def set_compact(self, compact: bool) -> None:
        """Less height for the header, the editor and the footer."""
        super().set_compact(compact)
        self.footer.set_compact(compact)
        self.editor.setFixedHeight(theme.current().px(LOW_EDITOR_HEIGHT if compact else EDITOR_HEIGHT))
