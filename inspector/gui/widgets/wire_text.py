"""Texts that can be selected: the token's own characters, the JSON that they stand for, and what went over the wire."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QTextEdit, QWidget

from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.core.tokens.token import Kind, Token
from inspector.gui.model.clipboard import CONFIDENTIAL
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.hiding.veiled_text import VeiledText
from inspector.gui.widgets.labels import Span
from inspector.gui.widgets.line_breaks import MAX_DRAWN, Decoded, DrawnMember
from inspector.gui.widgets.scrolling import keep_room

TURN_S = 0.006
"""How long names are coloured before the window may do something else."""
FIRST_NAMES = 60
"""So many are coloured at once: about as many as are seen."""
RING = 3
"""Room around a text for the focus ring, so that it does not lie on letters."""


class PlainText(VeiledText, QTextEdit):
    """Read-only text at its full height up to what there is room for. Given plain text only, it keeps it plain.

    A QTextEdit and not a QPlainTextEdit, which has no line height; copying asks the pane, as everywhere.
    """

    caret_moved = Signal(int)
    pointed_at = Signal(int)
    """Which character the pointer is over, -1 where it is over none; nothing while something is being selected."""
    copy_asked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTextEdit { background: transparent; border: none; padding: 0; }")
        keep_room(self)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.document().setDocumentMargin(RING)
        self._quiet = False
        self._pointed = -1
        self.viewport().setMouseTracking(True)
        self._full = theme.current().px(19) + 2 * RING
        self.setMaximumHeight(self._full)
        self.cursorPositionChanged.connect(self._moved)

    def put(self, text: str) -> None:
        """Show `text`, which is never read as HTML."""
        self._quiet = True
        self.setPlainText(text)
        self._quiet = False
        self.style_text()
        self.fit()

    def style_text(self) -> None:
        """Set font, line height and colours for the theme in force."""
        now = theme.current()
        self.setFont(now.font(Role.MONO))
        block = QTextBlockFormat()
        block.setLineHeight(now.px(19), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.beginEditBlock()  # one layout for all of it, not one for each piece
        cursor.mergeBlockFormat(block)
        self.colour()
        cursor.endEditBlock()
        self.mark_again()

    def colour(self) -> None:
        """Give pieces of the text their colours."""

    def mark_again(self) -> None:
        """Draw the mark in the colours of the theme in force."""

    def fit(self) -> None:
        """Let the widget be no higher than its text."""
        height = int(self.document().size().height()) + 1
        if height != self._full:
            self._full = height
            self.setMaximumHeight(height)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._full)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(120), min(self._full, theme.current().px(19 * 4)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.selected())
        return data

    def selected(self) -> str:
        """The selected characters as they were given."""
        return self.textCursor().selection().toPlainText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            if self.selected():
                self.copy_asked.emit(self.selected())
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()  # the Raw tab has one menu for all

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            at = event.position() + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
            self._point(self.document().documentLayout().hitTest(at, Qt.HitTestAccuracy.ExactHit))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(-1)

    def _point(self, at: int) -> None:
        if at != self._pointed:
            self._pointed = at
            self.pointed_at.emit(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(theme.current().color("focus"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
            painter.end()

    def _moved(self) -> None:
        if not self._quiet:
            self.caret_moved.emit(self.textCursor().position())

    def _span(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor


class WireText(PlainText):
    """Spans of text over several lines, each in its colour: a request, a response, what a server said."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._spans: tuple[Span, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def put_spans(self, spans: tuple[Span, ...]) -> None:
        """Show these spans; they are plain text, and line breaks in them stay."""
        self._spans = spans
        self.put("".join(text for text, _ in spans))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(120), self._full)

    def menu(self) -> QMenu:
        """What can be copied: all of it, or what is selected."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        selected, everything = self.selected(), self.toPlainText()
        if selected:
            menu.addAction(tr("Copy selected text")).triggered.connect(lambda: self.copy_asked.emit(selected))
        menu.addAction(tr("Copy all")).triggered.connect(lambda: self.copy_asked.emit(everything))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def colour(self) -> None:
        start, now = 0, theme.current()
        for text, style in self._spans:
            form = QTextCharFormat()
            form.setForeground(now.color(style.token or "text1"))
            if style.tint:
                form.setBackground(now.color(style.tint))
            if style.role is not None:
                form.setFont(now.font(style.role))
            end = start + len(text.encode("utf-16-le", "surrogatepass")) // 2
            self._span(start, end).mergeCharFormat(form)
            start = end


class EncodedText(PlainText):
    """The token in three tints, broken into lines as wide as the view; positions are those of the unbroken token."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Encoded"), parent)
        self.setProperty(CONFIDENTIAL, True)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self._token: Token | None = None
        self._columns = 0
        self._marked: tuple[int, int] | None = None

    def show_token(self, token: Token) -> None:
        """Draw this token from its beginning."""
        self._token, self._columns, self._marked = token, 0, None
        self._break()

    def mark(self, marked: tuple[int, int] | None, *, reveal: bool = True) -> None:
        """Mark these characters of the token, and scroll to them with `reveal`; None unmarks."""
        self._marked = marked
        selections = []
        if marked and marked[0] < self._drawn():
            selection = QTextEdit.ExtraSelection()
            start, end = self._drawn_at(marked[0]), self._drawn_at(min(marked[1], self._drawn()) - 1) + 1
            selection.cursor = self._span(start, end)
            selection.format = self._mark_format()
            selections.append(selection)
            if reveal:
                self._reveal(start, end)
        self.setExtraSelections(selections)

    def put_caret(self, position: int) -> None:
        """Put the caret before this character of the token, as far as it is drawn."""
        at = min(position, max(0, self._drawn() - 1))
        self.setTextCursor(self._span(self._drawn_at(at), self._drawn_at(at)))

    def token_position(self, drawn: int) -> int:
        """Which character of the token is drawn here."""
        return drawn - drawn // (self._columns + 1)

    def selected(self) -> str:
        return super().selected().replace("\n", "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break()

    def mark_again(self) -> None:
        self.mark(self._marked)

    def colour(self) -> None:
        if self._token is None:
            return
        for number, (part, segment) in enumerate(zip(self._token.parts, self._segments(), strict=False)):
            start = self._token.start_of(number)
            form = QTextCharFormat()
            form.setForeground(theme.current().color(segment))
            form.setBackground(theme.current().color(f"{segment}_tint"))
            end = min(start + len(part), self._drawn())
            if end > start:
                self._span(self._drawn_at(start), self._drawn_at(end - 1) + 1).mergeCharFormat(form)

    def _segments(self) -> tuple[str, ...]:
        if self._token is None or self._token.kind is Kind.OPAQUE:
            return ()
        return ("seg_header", "seg_payload", "seg_signature")[: 1 if self._token.kind is Kind.JWE else 3]

    def _break(self) -> None:
        advance = QFontMetricsF(theme.current().font(Role.MONO)).horizontalAdvance("0")
        columns = max(8, int((self.viewport().width() - 2 * RING - 1) / advance))
        if self._token is None or columns == self._columns or self._quiet:
            return  # `_quiet`: setting the text may show the scroll bar, which resizes the view while it is being set
        self._columns = columns
        text = visible(self._token.text[:MAX_DRAWN])[:MAX_DRAWN]
        self.put("\n".join(text[i : i + columns] for i in range(0, len(text), columns)))

    def _drawn(self) -> int:
        return min(len(self._token.text), MAX_DRAWN) if self._token else 0

    def _drawn_at(self, position: int) -> int:
        return position + position // max(self._columns, 1)

    def _mark_format(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setBackground(theme.current().color("mark"))
        form.setForeground(theme.current().color("mark_text"))
        form.setFontUnderline(True)
        return form

    def _reveal(self, start: int, end: int) -> None:
        first, last = self.cursorRect(self._span(start, start)), self.cursorRect(self._span(end, end))
        height, bar = self.viewport().height(), self.verticalScrollBar()
        if first.top() < 0 or last.bottom() > height:
            bar.setValue(bar.value() + first.top() - max(0, min(height // 3, height - (last.bottom() - first.top()))))


class DecodedText(PlainText):
    """A part as JSON, with a bar in the part's colour."""

    def __init__(self, name: str, segment: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._segment = segment
        self.decoded = Decoded("")
        self._marked: DrawnMember | None = None
        self._uncoloured: Iterator[tuple[int, int]] = iter(())
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._colour_names)

    def show_decoded(self, decoded: Decoded) -> None:
        """Draw a part that was laid out."""
        self.decoded, self._marked = decoded, None
        self.put(decoded.text)

    def mark(self, member: DrawnMember | None, *, reveal: bool = True) -> None:
        """Mark one member, and scroll to it with `reveal`; None unmarks."""
        self._marked = member
        selections = []
        if member:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._span(member.drawn_from, member.drawn_to)
            selection.format = QTextCharFormat()
            selection.format.setForeground(theme.current().color("mark_text"))
            selections.append(selection)
            rect = self._rect_of(member)
            if reveal and (rect.top() < 0 or rect.bottom() > self.viewport().height()):
                self.verticalScrollBar().setValue(self.verticalScrollBar().value() + int(rect.top()))
        self.setExtraSelections(selections)
        self.viewport().update()

    def mark_again(self) -> None:
        self.mark(self._marked)

    def colour(self) -> None:
        frame = self.document().rootFrame().frameFormat()
        frame.setLeftMargin(theme.current().px(10) - RING)
        self.document().rootFrame().setFrameFormat(frame)
        self._uncoloured = iter(self.decoded.names)
        self._colour_names(FIRST_NAMES)

    def _colour_names(self, at_least: int = 0) -> None:
        """Colour names for a while, and go on with the rest in the next turn of the event loop."""
        form, until = QTextCharFormat(), time.perf_counter() + TURN_S
        form.setForeground(theme.current().color(self._segment))
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for done, (start, end) in enumerate(self._uncoloured, 1):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(form)
            if done >= at_least and time.perf_counter() > until:
                self._turn.start()
                break
        cursor.endEditBlock()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        if self._marked:
            painter.fillRect(self._rect_of(self._marked), theme.current().color("mark"))
        bar = QRectF(0, 0, theme.current().px(2), self.viewport().height())
        painter.fillRect(bar, theme.current().color(self._segment))
        painter.end()
        super().paintEvent(event)

    def _rect_of(self, member: DrawnMember) -> QRectF:
        first = self.cursorRect(self._span(member.drawn_from, member.drawn_from))
        last = self.cursorRect(self._span(member.drawn_to, member.drawn_to))
        return QRectF(0, first.top(), self.viewport().width(), last.bottom() - first.top())
