"""The field a text is pasted into, of any length; what was recognised in it has its colours."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from inspector.core.text.language import tr
from inspector.core.tokens.token import Kind, Token
from inspector.gui.model.clipboard import CONFIDENTIAL, mark_confidential
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.documents import show_document
from inspector.gui.widgets.form_fields import keep_font
from inspector.gui.widgets.hiding.veiled_text import VeiledText

if TYPE_CHECKING:
    from inspector.gui.model.intake.reading import ReadText

MOST_CHARS = 50 * 1024 * 1024
"""A longer text is opened as a file."""
MOST_MARKED = 400
"""So many places are coloured: of a long log those that come first."""
LARGEST_IN_ONE = "\uffff"
"""The last of the characters that Qt counts as one; others are two."""
LINE_CHARS = 1000
"""Longer lines are broken for the editor, which takes quadratic time over one long wrapped line (FACTS 4.4)."""
LONG = 65_536
"""Longer texts are coloured after what is due now is painted: finding the places takes longer than a frame."""
BROKEN_HERE = 1
"""User state of a block that continues the one before it."""
FIELD = "field"
"""What is behind the letters where no tint is."""
SEGMENTS = ("seg_header", "seg_payload", "seg_signature")


Coloured = tuple[int, int, str, str]
"""From where to where in the text, and the colours of the letters and of what is behind them."""
Block = tuple[int, int, str]
"""Where a block begins in the text, where in the document, and what is in it."""


class PasteEditor(VeiledText, QPlainTextEdit):
    """Plain text whose `text` is exactly what was pasted, whatever breaks the editor needed."""

    edited = Signal()
    too_long = Signal(int)
    """Text of that many characters was refused."""
    left_below = Signal()
    """The arrow key down was pressed on the last line."""

    def __init__(self, document: QTextDocument | None = None) -> None:
        """Make it, with the text of `document` and its history."""
        super().__init__()
        if document is not None:
            show_document(self, document)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPlaceholderText(tr("Paste here, or drop a file anywhere in this window."))
        keep_font(self, Role.MONO)
        self.setProperty(CONFIDENTIAL, True)
        self._filling = False
        self._read = -1, ""
        self._marking = QTimer(self, singleShot=True, interval=0)
        self._marking.timeout.connect(self._mark_again)
        self.textChanged.connect(self._on_text)
        self._reading: ReadText | None = None
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
        if too_long := len(text) > MOST_CHARS:
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

    def mark(self, reading: ReadText | None) -> None:
        """Colour what was used of the text, and mute the rest; in a long one when what is due now is painted."""
        self._reading = reading
        self._marking.stop()
        self.setExtraSelections([])
        if reading is not None and len(reading.text) > LONG:
            self._marking.start()
        else:
            self._mark_again()

    def _mark_again(self) -> None:
        self.setExtraSelections([])
        reading = self._reading
        spans = list(islice(used(reading), MOST_MARKED)) if reading is not None else []
        if not spans:
            return
        blocks, selections = self._blocks(), []
        for start, end, token, tint in _with_rest(spans, len(self.text)):
            cursor = QTextCursor(self.document())
            cursor.setPosition(_position(blocks, start))
            cursor.setPosition(_position(blocks, end - 1, after=True), QTextCursor.MoveMode.KeepAnchor)
            selections.append(_selection(cursor, token, tint))
        self.setExtraSelections(selections)

    def show_place(self, start: int, end: int) -> None:
        """Scroll to what stands from the character `start` to `end` of the text, and select it."""
        blocks = self._blocks()
        cursor = QTextCursor(self.document())
        cursor.setPosition(_position(blocks, end - 1, after=True))
        cursor.setPosition(_position(blocks, start), QTextCursor.MoveMode.KeepAnchor)  # its beginning is what is seen
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _blocks(self) -> list[Block]:
        """The blocks of the document, each with where it begins in the text and in the document.

        They are one where the places in both are the same, as of an ASCII text without long lines.
        """
        if self.document().characterCount() - 1 == len(self.text) and self.text.isascii():
            return [(0, 0, self.text)]
        blocks: list[Block] = []
        length, block = 0, self.document().firstBlock()
        while block.isValid():
            if block.blockNumber() and block.userState() != BROKEN_HERE:
                length += 1
            text = block.text()
            blocks.append((length, block.position(), text))
            length += len(text)
            block = block.next()
        return blocks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # the window's Inspect
            return
        down = event.key() == Qt.Key.Key_Down and not event.modifiers()
        if down and not self.textCursor().movePosition(QTextCursor.MoveOperation.Down):
            self.left_below.emit()
        super().keyPressEvent(event)


def _pieces(text: str) -> Iterator[tuple[str, int]]:
    """The lines of `text`, broken where the editor needs it, and the user state of the block for each."""
    for line in text.split("\n"):
        for start in range(0, max(1, len(line)), LINE_CHARS):
            yield line[start : start + LINE_CHARS], BROKEN_HERE if start else -1


def _position(blocks: list[Block], index: int, *, after: bool = False) -> int:
    """The position in the document of the character with this index in the text, or the one after it."""
    start, at, text = blocks[bisect_right(blocks, index, key=lambda block: block[0]) - 1]
    count = index - start + after
    if text.isascii():
        return at + count
    return at + count + sum(character > LARGEST_IN_ONE for character in text[:count])


def _selection(cursor: QTextCursor, token: str, tint: str) -> QTextEdit.ExtraSelection:
    look = theme.current()
    form = QTextCharFormat()
    form.setForeground(look.color(token))
    form.setBackground(look.color(tint))  # without one Qt does not take the colour of the letters either
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format = form
    return selection


def _with_rest(spans: list[Coloured], end: int) -> Iterator[Coloured]:
    """The spans with what is between them, muted. None lies upon another: Qt would draw it in either colour."""
    at = 0
    for span in sorted(spans):
        if span[0] < at:
            continue
        if span[0] > at:
            yield at, span[0], "text2", FIELD
        yield span
        at = span[1]
    if at < end:
        yield at, end, "text2", FIELD


def used(reading: ReadText) -> Iterator[Coloured]:
    """What was used of a text: from where to where, and the colours of its letters and of what is behind them."""
    from inspector.core.journeys.intake.intake import PieceKind

    for piece in reading.intake.pieces:
        if piece.kind is PieceKind.TOKEN:
            yield from _segments(reading.text, piece.start, piece.end, piece.token)
        for start, end in piece.marked:
            if end > start:
                yield start, end, "bad_text", FIELD


def _segments(text: str, start: int, end: int, token: Token | None) -> Iterator[Coloured]:
    """The parts of a token in their colours, each with the full stop after it; all in one colour where it has others.

    White space within it, as of a token that was wrapped, belongs to the part before it.
    """
    written = text[start:end]
    jws = token is not None and token.kind is Kind.JWS and "".join(written.split()) == token.text
    dots = [at for at, character in enumerate(written) if character == "."] if jws else []
    at = start
    for segment, dot in zip(SEGMENTS, dots, strict=False):
        yield at, start + dot + 1, segment, f"{segment}_tint"
        at = start + dot + 1
    if at < end:
        last = SEGMENTS[min(len(dots), len(SEGMENTS) - 1)] if dots else "seg_payload"
        yield at, end, last, f"{last}_tint"
