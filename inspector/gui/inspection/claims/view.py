"""The Claims tab: the table of all members, and below it the whole of a value too long for the table."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QTextOption,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from inspector.core.checks.inspection import Inspection
from inspector.core.text.display import visible
from inspector.core.text.language import mark, plural, tr
from inspector.core.text.numbers import grouped
from inspector.gui.inspection.claims.model import ClaimsModel
from inspector.gui.inspection.claims.table import ClaimsTable
from inspector.gui.inspection.kinds import claims_words
from inspector.gui.model.clipboard import utf8
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.buttons import flat
from inspector.gui.widgets.hiding.veiled_text import VeiledText
from inspector.gui.widgets.labels import MixedLabel, PlainLabel

NOTHING_FOUND = mark("No claim has this in its name or value.")
MOST_IN_PANEL = 200_000
"""Characters of one value that the panel draws."""
PANEL_LINE = 2_000
"""Wrapping is quadratic in the length of a line, so no line is longer than this many characters."""


class _ValueText(VeiledText, QPlainTextEdit):
    pass


class ValuePanel(QWidget):
    """One value, whole, below the table. Long values are broken into lines, which keeps their layout quick."""

    closed = Signal()
    copy_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self._name = PlainLabel("", Role.MONO, "text1", elide=Qt.TextElideMode.ElideRight)
        self._size = PlainLabel("", Role.SECONDARY, "text2")
        self._text = _ValueText(self)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        copy, close = flat(tr("Copy value"), icon="copy", height=28), flat(tr("Close"), icon="close", height=28)
        copy.clicked.connect(lambda: self.copy_asked.emit(utf8(self._value)))
        close.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.addWidget(self._name)
        row.addWidget(self._size, 1)
        row.addWidget(copy)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.current().px(8), 0, theme.current().px(12))
        layout.addLayout(row)
        layout.addWidget(self._text)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def show_value(self, name: str, text: str) -> None:
        """Show this value of the member `name`."""
        self._value = text
        drawn = visible(text[:MOST_IN_PANEL])
        self._name.setText(name)
        self._text.setAccessibleName(tr("Value of {name}", name=visible(name)))
        count = plural(len(text), "{count} character", "{count} characters", count=grouped(len(text)))
        if len(text) > MOST_IN_PANEL:
            count = tr("{count}, the first {drawn} drawn", count=count, drawn=grouped(MOST_IN_PANEL))
        self._size.setText(count)
        self._text.setPlainText("\n".join(drawn[i : i + PANEL_LINE] for i in range(0, len(drawn), PANEL_LINE)))

    def focus_text(self) -> None:
        """Move the keyboard to the text."""
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self._text.setFont(theme.current().font(Role.MONO))
        self._text.setFixedHeight(theme.current().px(132))


class ClaimsView(QWidget):
    """Everything the token says. `check_asked` names the check of a clicked glyph; `copy_asked` has a text to copy."""

    copy_asked = Signal(str)
    check_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ClaimsModel(self)
        self.table = ClaimsTable(self.model)
        self.panel = ValuePanel()
        self._note = MixedLabel((), Role.BODY, "text2")
        self._note_box = QWidget()
        note = QVBoxLayout(self._note_box)
        note.setContentsMargins(0, 0, 0, theme.current().px(10))
        note.addWidget(self._note)
        self._why = ""
        self._tell = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._note_box)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.panel)
        self.panel.hide()
        self.model.modelReset.connect(self._on_rows)
        self.table.whole_value_asked.connect(self.show_whole)
        self.table.copy_asked.connect(self.copy_asked)
        self.table.check_asked.connect(self.check_asked)
        self.panel.copy_asked.connect(self.copy_asked)
        self.panel.closed.connect(self._close_panel)

    def show_inspection(self, inspection: Inspection, now: float) -> None:
        """Show the members of this token."""
        self.panel.hide()
        self._why = claims_words(inspection.token)
        self.model.show_inspection(inspection, now)

    def set_filter(self, text: str) -> None:
        """Show only members with `text` in their name or value."""
        before = self.model.filter
        self.model.set_filter(text)
        self._tell = self.model.filter not in ("", before)
        self._tell_found()

    def focus_found(self) -> None:
        """Move the keyboard to the members on show, if there are any."""
        if self.table.isVisible():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _tell_found(self) -> None:
        """Have a screen reader say how many members a new filter has found, as soon as that is known."""
        if self._tell and not self.model.searching:
            self._tell = False
            found = self.model.found()
            announce(self, plural(found, "{n} claim found", "{n} claims found") if found else tr(NOTHING_FOUND))

    def tick(self, now: float) -> None:
        """Let relative times follow the clock."""
        self.model.set_now(now)

    def show_whole(self, index: QModelIndex) -> None:
        """Show the value of a row in the panel; a second time closes it."""
        member = self.model.member(index)
        if member.name is None:
            return
        self.panel.show_value(member.name, self.model.value_text(index))
        self.panel.show()
        self.panel.focus_text()

    def _close_panel(self) -> None:
        self.panel.hide()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_rows(self) -> None:
        self.table.go_to_first()
        self._say()
        self._tell_found()

    def _say(self) -> None:
        filtered_out = self.model.count() > 0 and self.model.rowCount() == 0 and not self.model.searching
        text = tr(NOTHING_FOUND) if filtered_out else self._why
        self._note.set_spans(text)
        self._note_box.setVisible(bool(text))
        self.table.setVisible(self.model.rowCount() > 0)
