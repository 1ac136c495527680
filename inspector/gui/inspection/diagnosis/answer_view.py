"""What an API said when it was shown a token: pasted here, and explained below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from inspector.core.diagnosis.diagnosis import Diagnosis
from inspector.core.diagnosis.paste.answers import AnswerLine
from inspector.core.report.diagnosis import ANSWERS, TOKEN_OF_REQUEST
from inspector.core.text.display import visible
from inspector.core.text.language import mark, tr
from inspector.gui.inspection.diagnosis.answer_list import AnswerList, AnswersModel
from inspector.gui.inspection.diagnosis.view import DiagnosisView
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.buttons import flat, primary
from inspector.gui.widgets.documents import show_document
from inspector.gui.widgets.form_fields import FieldRow, keep_font
from inspector.gui.widgets.hiding.veiled_text import VeiledText
from inspector.gui.widgets.labels import MixedLabel, PlainLabel
from inspector.gui.widgets.layout import set_margins
from inspector.gui.widgets.scrolling import scroll_to

LABEL = mark("What the API said")
EXAMPLE = 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token"'
LOCAL = mark(
    "A status line, a WWW-Authenticate header, a body, a log line, a HAR file, or what curl printed. Nothing is sent."
)
BESIDE_TOKEN = mark("Explained for the token shown above.")
WITHOUT_TOKEN = mark("Without a token. With the one that was sent, the explanation can be more exact.")


class AnswerEditor(VeiledText, QPlainTextEdit):
    """Plain text; Tab leads on."""

    submitted = Signal()

    def __init__(self, document: QTextDocument | None = None) -> None:
        super().__init__()
        if document is not None:
            show_document(self, document)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(EXAMPLE)
        keep_font(self, Role.MONO)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
        else:
            super().keyPressEvent(event)


class AnswerView(QWidget):
    """`explain_requested` has the text; the answer comes back by `show_diagnosis` or `show_error`.

    `answer_chosen` has the number of another of the answers in what is explained. `cleared` when the text was taken
    away with what was said of it, which nobody is to show again.
    """

    explain_requested = Signal(str)
    answer_chosen = Signal(int)
    cleared = Signal()

    def __init__(self, document: QTextDocument | None = None) -> None:
        """Make it, with the text of `document` and its history."""
        super().__init__()
        px = theme.current().px
        self.editor = AnswerEditor(document)
        self.row = FieldRow(tr(LABEL), self.editor)
        self._words = MixedLabel("", Role.SECONDARY, "text2")
        self.explain = primary(tr("Explain"))
        self.clear_button = flat(tr("Clear"))
        self._lines = AnswersModel(self)
        self.answers = AnswerList(self._lines)
        self.answers.chosen.connect(self.answer_chosen)
        self._answers = QWidget()
        listed = QVBoxLayout(self._answers)
        set_margins(listed, 0, 0, 0, px(14))
        listed.setSpacing(px(4))
        listed.addWidget(PlainLabel(tr(ANSWERS), Role.SECONDARY_BOLD, "text2"))
        listed.addWidget(self.answers)
        self.diagnosis = DiagnosisView(quotes=False)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.explain)
        buttons.addWidget(self.clear_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(2), 0, 0)
        column.setSpacing(px(8))
        for widget in (self.row, self._words):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addSpacing(px(8))
        column.addWidget(self._answers)
        column.addWidget(self.diagnosis)
        column.addStretch(1)
        self.explain.clicked.connect(self.submit)
        self.editor.submitted.connect(self.submit)
        self.clear_button.clicked.connect(self._on_clear)
        self.editor.textChanged.connect(lambda: self.row.set_error(""))
        theme.current().changed.connect(self._measure)
        self.show_token(there=False)
        self._measure()

    def show_token(self, *, there: bool) -> None:
        """Say whether the explanation has a token to go by. An explanation made for another one goes."""
        self._beside = BESIDE_TOKEN if there else WITHOUT_TOKEN
        self._hide_explanation()

    def _hide_explanation(self) -> None:
        self._words.set_spans(f"{tr(self._beside)} {tr(LOCAL)}")
        self.diagnosis.hide()
        self._show_answers(())

    def _show_answers(self, lines: Sequence[AnswerLine]) -> None:
        self._lines.show_lines(lines)
        self._answers.setVisible(bool(lines))

    def submit(self) -> None:
        """Ask for what is pasted to be explained."""
        self.explain_requested.emit(self.editor.toPlainText())

    def show_diagnosis(self, diagnosis: Diagnosis) -> None:
        """Show what the answer means; of several in the paste, beside which others it stands."""
        chosen = self.answers.hasFocus()
        self.row.set_error("")
        self._words.set_spans(f"{tr(TOKEN_OF_REQUEST if diagnosis.token_of_request else self._beside)} {tr(LOCAL)}")
        self._show_answers(diagnosis.answers)
        self.diagnosis.show_diagnosis(diagnosis)
        self.diagnosis.show()
        if chosen:  # who goes through the list keeps it in sight
            announce(self, visible(diagnosis.summary))
        else:
            scroll_to(self._answers if diagnosis.answers else self.diagnosis)

    def show_error(self, message: str) -> None:
        """Say why it cannot be explained."""
        self._hide_explanation()
        self.row.set_error(message)
        self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard into the editor."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget the text and its explanation."""
        self.editor.clear()
        self.editor.document().clearUndoRedoStacks()
        self.row.set_error("")
        self._hide_explanation()

    def _on_clear(self) -> None:
        self.clear()
        self.cleared.emit()
        self.take_focus()

    def _measure(self) -> None:
        self.editor.setFixedHeight(theme.current().px(118))
