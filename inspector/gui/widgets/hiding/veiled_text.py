"""Texts that are selected or edited, while values are hidden: another document is in their place, and nothing is lost.

What the program reads and writes meanwhile is the text itself: its history, its selection and what is seen of it are
the same when it is shown again. What Qt draws, and tells assistive technology, is the other document.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit, QTextEdit

from inspector.gui.theme.hiding import DOTS

_Base: Any = object
"""Qt's two kinds of editor have the same methods, and no class in common that has them."""


class _Given(NamedTuple):
    """What is in an editor and how it is looked at."""

    document: QTextDocument
    cursor: QTextCursor
    down: int
    across: int
    read_only: bool
    selections: Sequence[QTextEdit.ExtraSelection]


class VeiledText(_Base):  # type: ignore[misc]  # of either kind
    """Mixed into a QTextEdit or QPlainTextEdit, before it. It cannot be typed into while its text is hidden."""

    _given: _Given | None = None
    _lent = False
    """Whether the document is somebody else's."""

    def veil(self, on: bool) -> None:
        """Have dots in the place of the text, or the text itself."""
        if on is (self._given is not None):
            return
        quiet = QSignalBlocker(self)
        if on:
            self._put_dots()
        else:
            self._put_back()
        quiet.unblock()
        self.viewport().update()

    def _put_dots(self) -> None:
        document, plain = super().document(), isinstance(self, QPlainTextEdit)
        given = _Given(
            document,
            super().textCursor(),
            self.verticalScrollBar().value(),
            self.horizontalScrollBar().value(),
            self.isReadOnly(),
            super().extraSelections(),
        )
        dots = QTextDocument(self)
        if plain:
            dots.setDocumentLayout(QPlainTextDocumentLayout(dots))
        dots.setDocumentMargin(document.documentMargin())
        dots.setDefaultFont(self.font())
        dots.setPlainText("" if document.isEmpty() else DOTS)
        if not self._lent:
            document.setParent(self)  # Qt deletes one that is the editor's own
        super().setExtraSelections([])
        super().setDocument(dots)
        self.setReadOnly(True)
        self._given = given

    def _put_back(self) -> None:
        given, self._given = self._given, None
        if given is None:
            return
        dots = super().document()
        super().setDocument(given.document)
        super().setTextCursor(given.cursor)
        super().setExtraSelections(list(given.selections))
        self.setReadOnly(given.read_only)
        self.verticalScrollBar().setValue(given.down)
        self.horizontalScrollBar().setValue(given.across)
        dots.deleteLater()

    # --- what the program does with the text meanwhile --------------------------------------------------------------

    def setDocument(self, document: QTextDocument) -> None:
        """Have the document of somebody else; None: an empty one of its own."""
        self.veil(on=False)
        self._lent = document is not None
        super().setDocument(document)

    def document(self) -> QTextDocument:
        """The text itself."""
        return super().document() if self._given is None else self._given.document

    def toPlainText(self) -> str:
        """The text itself."""
        return super().toPlainText() if self._given is None else self._given.document.toPlainText()

    def setPlainText(self, text: str) -> None:
        """Have another text, with no history."""
        if self._given is None:
            super().setPlainText(text)
        else:
            self._given.document.setPlainText(text)
            self._show_whether_empty()

    def clear(self) -> None:
        """Have no text."""
        if self._given is None:
            super().clear()
        else:
            self._given.document.clear()
            self._show_whether_empty()

    def textCursor(self) -> QTextCursor:
        """The cursor in the text itself."""
        return super().textCursor() if self._given is None else QTextCursor(self._given.cursor)

    def setTextCursor(self, cursor: QTextCursor) -> None:
        """Move the cursor in the text itself."""
        if self._given is None:
            super().setTextCursor(cursor)
        else:
            self._given = self._given._replace(cursor=QTextCursor(cursor))
            self._show_whether_empty()

    def selectAll(self) -> None:
        """Select the text itself."""
        if self._given is None:
            super().selectAll()
        else:
            cursor = QTextCursor(self._given.document)
            cursor.select(QTextCursor.SelectionType.Document)
            self.setTextCursor(cursor)

    def moveCursor(
        self, operation: QTextCursor.MoveOperation, mode: QTextCursor.MoveMode = QTextCursor.MoveMode.MoveAnchor
    ) -> None:
        """Move the cursor in the text itself."""
        cursor = self.textCursor()
        cursor.movePosition(operation, mode)
        self.setTextCursor(cursor)

    def setExtraSelections(self, selections: Sequence[QTextEdit.ExtraSelection]) -> None:
        """Mark places of the text itself."""
        if self._given is None:
            super().setExtraSelections(selections)
        else:
            self._given = self._given._replace(selections=tuple(selections))

    def _show_whether_empty(self) -> None:
        if self._given is not None:
            quiet = QSignalBlocker(self)
            super().document().setPlainText("" if self._given.document.isEmpty() else DOTS)
            quiet.unblock()
