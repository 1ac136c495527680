"""A card over the window with one field: for a name, a note or a case."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from inspector.core.store.token_marks import MOST_CASE, MOST_NAME, MOST_NOTE
from inspector.core.text.language import tr
from inspector.gui.actions import shortcuts
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.form_fields import FieldRow, keep_font, line_edit
from inspector.gui.widgets.hiding.veiled_text import VeiledText
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import MixedLabel
from inspector.gui.widgets.overlay import Overlay

WIDTH = 420
NOTE_LINES = 4


class NoteEditor(VeiledText, QPlainTextEdit):
    """Several lines of plain text. Tab goes on, and Ctrl+Enter is `submitted`."""

    submitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        keep_font(self, Role.BODY)
        self.textChanged.connect(self._keep_short)
        look = theme.current()
        self.setFixedHeight(NOTE_LINES * self.fontMetrics().lineSpacing() + look.px(16))

    def _keep_short(self) -> None:
        if self.document().characterCount() > MOST_NOTE + 1:
            cursor = self.textCursor()
            cursor.setPosition(MOST_NOTE)
            cursor.movePosition(cursor.MoveOperation.End, cursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _saves(event):
            event.accept()  # not for the window, which would ask for a token
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _saves(event):
            self.submitted.emit()
        else:
            super().keyPressEvent(event)


def _saves(event: QKeyEvent) -> bool:
    return shortcuts.pressed(event, shortcuts.SAVE)


class _CaseField(QLineEdit):
    """Down shows all names that there are."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        completer = self.completer()
        if event.key() == Qt.Key.Key_Down and completer is not None:
            completer.setCompletionPrefix(self.text())
            completer.complete()
        else:
            super().keyPressEvent(event)


class MarkPanel(Overlay):
    """Shows what it is told; `accepted` carries what was typed."""

    accepted = Signal(str)

    def __init__(self, parent: QWidget, title: str, icon: str, label: str, editor: QLineEdit | NoteEditor) -> None:
        super().__init__(parent, title)
        px = theme.current().px
        self.editor = editor
        self._title = MixedLabel(title, Role.PANE_TITLE)
        self._of = MixedLabel("", Role.SECONDARY, "text2")
        self.row = FieldRow(label, editor)
        self.save = buttons.primary(tr("Save"))
        self.leave = buttons.secondary(tr("Cancel"))
        head, row = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(Glyph(icon, "accent_text", 20), alignment=Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        row.setSpacing(px(8))
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.save)
        self.card.set_padding(20)
        body = self.card.body
        body.addLayout(head)
        body.addWidget(self._of)
        body.addSpacing(px(8))
        body.addWidget(self.row)
        body.addSpacing(px(8))
        body.addLayout(row)
        self.leave.clicked.connect(self.close_overlay)
        self.save.clicked.connect(self._on_save)
        if isinstance(editor, NoteEditor):
            editor.submitted.connect(self._on_save)
            self.save.set_keys(shortcuts.shown(shortcuts.SAVE[0]))
        else:
            editor.returnPressed.connect(self._on_save)

    def ask(self, title: str, of: str, text: str, hint: str) -> None:
        """Open it with a text in the field, all of it selected; `hint` stands there where it is empty.

        `of` names the token or the case that it is about.
        """
        self.setAccessibleName(title)
        self.setAccessibleDescription(of)
        self._title.set_spans(title)
        self._of.set_spans(of)
        self.editor.setPlaceholderText(hint)
        self.row.set_hint(hint)
        if isinstance(self.editor, NoteEditor):
            self.editor.setPlainText(text)
        else:
            self.editor.setText(text)
        self.editor.selectAll()
        self.open_overlay(self.editor)

    def forget(self) -> None:
        """Close it, and hold nothing of what was typed."""
        self.close_overlay()
        self.editor.clear()
        self.editor.setPlaceholderText("")
        self._of.set_spans("")
        self.setAccessibleDescription("")
        self.row.set_hint("")

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.editor.toPlainText() if isinstance(self.editor, NoteEditor) else self.editor.text()

    def _on_save(self) -> None:
        text = self.text
        self.close_overlay()
        self.accepted.emit(text)

    def place_card(self) -> None:
        """In the middle, as high as its words need."""
        self.place_card_of_width(WIDTH)


def name_panel(parent: QWidget) -> MarkPanel:
    """For the name of a token."""
    field = line_edit(mono=False)
    field.setMaxLength(MOST_NAME)
    return MarkPanel(parent, tr("Rename the token"), "edit", tr("Name"), field)


def note_panel(parent: QWidget) -> MarkPanel:
    """For the note of a token."""
    return MarkPanel(parent, tr("Edit note"), "notepad", tr("Note"), NoteEditor())


class CasePanel(MarkPanel):
    """For the name of a case; those that there are complete what is typed."""

    def __init__(self, parent: QWidget, title: str, icon: str) -> None:
        field = _CaseField()
        keep_font(field, Role.BODY)
        field.setMaxLength(MOST_CASE)
        self._names = QStringListModel()
        completer = QCompleter(self._names, field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        field.setCompleter(completer)
        super().__init__(parent, title, icon, tr("Case"), field)

    def offer(self, cases: Sequence[str]) -> None:
        """These are there by now."""
        self._names.setStringList(list(cases))

    def forget(self) -> None:
        super().forget()
        self._names.setStringList([])
