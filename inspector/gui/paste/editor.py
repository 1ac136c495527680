"""The field a token is pasted into: any text around it, any length, and the token's parts in their colours."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from inspector.core.tokens.token import MAX_TOKEN_CHARS, Kind, Token
from inspector.gui.model.clipboard import CONFIDENTIAL, mark_confidential
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.documents import show_document
from inspector.gui.widgets.form_fields import keep_font
from inspector.gui.widgets.hiding.veiled_text import VeiledText

LINE_CHARS = 1000
"""Longer lines are broken for the editor, which takes quadratic time over one long wrapped line (FACTS 4.4)."""
LONG = 65_536
"""Longer tokens are tinted after what is due now is painted: finding their parts takes longer than a frame."""
BROKEN_HERE = 1
"""User state of a block that continues the one before it."""
SEGMENTS = ("seg_header", "seg_payload", "seg_signature")


Block = tuple[int, int, str]
"""Where a block begins in the text without white space, where in the document, and what is in it."""


class PasteEditor(VeiledText, QPlainTextEdit):
    """Plain text whose `text` is exactly what was pasted, whatever breaks the editor needed."""

    edited = Signal()
    too_long = Signal(int)
    """Text of that many characters was refused."""

    def __init__(self, document: QTextDocument | None = None) -> None:
        """Make it, with the text of `document` and its history."""
        super().__init__()
        if document is not None:
            show_document(self, document)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPlaceholderText("eyJ…")
        keep_font(self, Role.MONO)
        self.setProperty(CONFIDENTIAL, True)
        self._filling = False
        self._read = -1, ""
        self._marking = QTimer(self, singleShot=True, interval=0)
        self._marking.timeout.connect(self._mark_again)
        self.textChanged.connect(self._on_text)
        self._token: Token | None = None
        theme.current().changed.connect(self._mark_again)

    @property
    def text(self) -> str:
        """What was pasted or typed, without the editor's own breaks."""
        revision = self.document().revision()
        if self._read[0] != revision:  # a megabyte is not put together for everybody who asks
            self._read = revision, self._whole()
        return self._read[1]

    def identity(self, most: int) -> str | int:
        """What tells this text from another: the text without the white space around it.

        Of one with more than `most` characters it is the revision: putting it together takes longer than a frame.
        """
        document = self.document()
        return self.text.strip() if document.characterCount() <= most else document.revision()

    def _whole(self) -> str:
        parts: list[str] = []
        block = self.document().firstBlock()
        while block.isValid():
            if block.blockNumber() and block.userState() != BROKEN_HERE:
                parts.append("\n")
            parts.append(block.text())
            block = block.next()
        return "".join(parts)

    def set_text(self, text: str) -> bool:
        """Show `text` in place of everything; False where it is too long, and all stays as it is."""
        if self._refuses(text):
            return False
        self.selectAll()
        self._insert(text, whole=True)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        return True

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied from here is a token, or part of one."""
        data = super().createMimeDataFromSelection()
        mark_confidential(data)
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText() and not self._refuses(source.text()):
            self._insert(source.text())

    def _refuses(self, text: str) -> bool:
        if too_long := len(text) > MAX_TOKEN_CHARS:
            self.too_long.emit(len(text))
        return too_long

    def _insert(self, text: str, *, whole: bool = False) -> None:
        cursor = self.textCursor()
        self._filling = True
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        block = cursor.block()
        pieces = list(_pieces(text.replace("\r\n", "\n")))
        cursor.insertText("\n".join(piece for piece, _ in pieces))
        for _, state in pieces[1:]:
            block = block.next()
            block.setUserState(state)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self._filling = False
        if whole and text.isascii() and "\r" not in text:  # else the editor may make something else of it
            self._read = self.document().revision(), text
        self._on_text()

    def _on_text(self) -> None:
        if not self._filling:
            self.edited.emit()

    def mark(self, token: Token | None) -> None:
        """Tint the parts of `token` where they stand in the text; in a long one when what is due now is painted."""
        self._token = token
        self._marking.stop()
        self.setExtraSelections([])
        if token is not None and len(token.text) > LONG:
            self._marking.start()
        else:
            self._mark_again()

    def _mark_again(self) -> None:
        self.setExtraSelections([])
        token = self._token
        if token is None or token.kind is not Kind.JWS or not token.text:
            return
        squeezed, blocks = self._squeezed()
        start = squeezed.find(token.text)
        if start < 0:
            return
        selections = []
        for part, segment in zip(token.parts, SEGMENTS, strict=False):
            end = min(start + len(part) + (segment != SEGMENTS[-1]), len(squeezed))  # with the full stop after it
            if end == start:
                break
            selections.append(self._selection(_position(blocks, start), _position(blocks, end - 1) + 1, segment))
            start = end
        self.setExtraSelections(selections)

    def _squeezed(self) -> tuple[str, list[Block]]:
        """The text without white space, and its blocks in order."""
        parts: list[str] = []
        blocks: list[Block] = []
        length, block = 0, self.document().firstBlock()
        while block.isValid():
            text = block.text()
            blocks.append((length, block.position(), text))
            parts.append("".join(text.split()))
            length += len(parts[-1])
            block = block.next()
        return "".join(parts), blocks

    def _selection(self, start: int, end: int, segment: str) -> QTextEdit.ExtraSelection:
        look = theme.current()
        form = QTextCharFormat()
        form.setForeground(look.color(segment))
        form.setBackground(look.color(f"{segment}_tint"))
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format = form
        return selection

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # the window's Inspect
            return
        super().keyPressEvent(event)


def _pieces(text: str) -> Iterator[tuple[str, int]]:
    """The lines of `text`, broken where the editor needs it, and the user state of the block for each."""
    for line in text.split("\n"):
        for start in range(0, max(1, len(line)), LINE_CHARS):
            yield line[start : start + LINE_CHARS], BROKEN_HERE if start else -1


def _position(blocks: list[Block], index: int) -> int:
    """The position in the document of the character with this index in the text without white space."""
    before, at, text = blocks[bisect_right(blocks, index, key=lambda block: block[0]) - 1]
    for character in text:
        if not character.isspace():
            if before == index:
                break
            before += 1
        at += 2 if ord(character) > 0xFFFF else 1
    return at
