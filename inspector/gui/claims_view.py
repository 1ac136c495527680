"""The Claims tab: the table of all members, and below it the whole of a value too long for the table."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from inspector.core.display import elide, visible
from inspector.core.verdict import Inspection
from inspector.gui import glyphs, icons, theme
from inspector.gui.buttons import flat
from inspector.gui.claims_model import MOST_NAME, MOST_SHOWN, ClaimsModel, Column, Index, more, path_of
from inspector.gui.labels import MONO, MixedLabel, Paragraph, PlainLabel, Span, Style
from inspector.gui.layout import draw_focus_ring
from inspector.gui.scrolling import keep_room
from inspector.gui.theme import Role
from inspector.gui.token_kinds import claims_words
from inspector.gui.wording import hidden_words, prose, value

MOST_WRAPPED = 400
"""Up to this many rows are as high as their text; with more, every row is one line, so that none has to be measured."""
LINE = 18
PAD = 6
MOST_IN_PANEL = 200_000
"""Characters of one value that the panel draws."""
PANEL_LINE = 2_000
"""Wrapping is quadratic in the length of a line, so no line is longer than this many characters."""
_TIME = Style(role=Role.SECONDARY_MEDIUM)
_REST = Style(role=Role.SECONDARY_MEDIUM, token="accent_text")
_REMARK = Style(role=Role.SECONDARY, token="text2")


def utf8(text: str) -> str:
    """`text` for the clipboard: as it is, but lone surrogates, which no clipboard takes, are written out."""
    return text.encode("utf-8", "backslashreplace").decode()


class Unbroken(Paragraph):
    """A value without spaces: it is broken where the line ends, not at its hyphens and slashes."""

    def __init__(self, spans: tuple[Span, ...], role: Role, token: str, keep: str = "") -> None:
        super().__init__(spans, role, token, keep)
        option = self._layout.textOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self._layout.setTextOption(option)


class ClaimsHeader(QHeaderView):
    """The names of the columns, where the columns' text begins."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        painter.setFont(theme.current().font(Role.SECONDARY_MEDIUM))
        painter.setPen(theme.current().color("text2"))
        text = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter) | Qt.TextFlag.TextSingleLine, text)


class ClaimsDelegate(QStyledItemDelegate):
    """Draws a row: fixed font for what the token says, the system font for what is said about it."""

    def __init__(self, view: QTableView, model: ClaimsModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self.most_shown = MOST_SHOWN

    def spans(self, index: Index) -> tuple[Span, ...]:
        """What a cell shows."""
        member = self._model.member(index)
        if member.name is None:
            name = (member.where.capitalize(), Style(role=Role.SECONDARY_BOLD, token=f"seg_{member.where}"))
            return name, (f"  {member.count:,}".replace(",", " "), _REMARK)
        if index.column() == Column.CLAIM:
            return value(elide(member.name, MOST_NAME))
        if index.column() == Column.VALUE:
            return self._value(index)
        if index.column() == Column.MEANING:
            style = Style(role=Role.SECONDARY, token="text2" if self._model.known(index) else "text3")
            return prose(self._model.meaning_text(index), (), style)
        return ()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        rect: QRect = option.rect
        if self._model.member(index).name is None:
            self._paint_heading(painter, rect, index)
        else:
            self._paint_cell(painter, option, index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        now, member = theme.current(), self._model.member(index)
        if member.name is None:
            return QSize(0, now.px(24) + self._gap(index))
        height = self._paragraph(index).height(max(1, self._view.columnWidth(index.column()) - now.px(14)))
        return QSize(0, int(max(height, now.px(LINE))) + 2 * now.px(PAD) + 1)

    def copy_rect(self, index: Index) -> QRect:
        """Where the Copy button of a row is while the pointer is over the row."""
        cell, side = self._view.visualRect(self._model.index(index.row(), Column.VALUE)), theme.current().px(24)
        return QRect(cell.right() - side - theme.current().px(4), cell.top() + theme.current().px(3), side, side)

    def _paragraph(self, index: Index) -> Paragraph:
        if index.column() == Column.MEANING:
            return Paragraph(self.spans(index), Role.SECONDARY, "text1")
        unbroken = " " not in self._model.value_text(index)[:MOST_SHOWN]
        kind = Unbroken if unbroken and not self._model.time_words(index) else Paragraph
        return kind(self.spans(index), Role.MONO, "text1", keep="\n")

    def _value(self, index: Index) -> tuple[Span, ...]:
        text = self._model.value_text(index)
        words = self._model.time_words(index)
        spans = list(value(elide(text, self.most_shown), Style(role=Role.MONO, token="text3") if words else MONO))
        if words:
            spans.append((f"  {words}", _TIME))
        if len(text) > MOST_SHOWN:
            spans.append((f"\n{more(text)}", _REST))
        if remark := hidden_words(elide(text, MOST_SHOWN)):
            spans.append((f"\n{remark}", _REMARK))
        return tuple(spans)

    def _gap(self, index: Index) -> int:
        return theme.current().px(7) if index.row() else 0

    def _paint_heading(self, painter: QPainter, rect: QRect, index: Index) -> None:
        now, where = theme.current(), self._model.member(index).where
        band = QRectF(rect.adjusted(0, self._gap(index), 0, 0))
        path = QPainterPath()
        path.addRoundedRect(band, now.px(3), now.px(3))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(path, now.color(f"seg_{where}_tint"))
        text = Paragraph(self.spans(index), Role.SECONDARY, "text1")
        text.draw(painter, QPointF(band.left() + now.px(8), band.center().y() - text.height(9e3) / 2), 9e3)

    def _paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now, rect = theme.current(), option.rect
        current = self._view.hasFocus() and index.row() == self._view.currentIndex().row()
        hovered = index.row() == self._view.property("hovered_row")
        if current or hovered:
            painter.fillRect(rect, now.color("accent_tint" if current else "inset"))
        painter.setPen(QPen(now.color("hairline"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column() == Column.CHECK:
            self._paint_glyph(painter, rect, index)
        else:
            painter.setClipRect(rect.adjusted(0, 0, -now.px(8), 0))
            width = max(1, rect.width() - now.px(14))
            self._paragraph(index).draw(painter, QPointF(rect.left(), rect.top() + now.px(PAD)), width)
            painter.setClipping(False)
        if hovered and index.column() == Column.VALUE:
            self._paint_copy(painter, index)

    def _paint_glyph(self, painter: QPainter, rect: QRect, index: Index) -> None:
        if check := self._model.check(index):
            look = glyphs.of_check(check, self._model.verdict())
            side = theme.current().px(14)
            top = rect.top() + theme.current().px(PAD) + (theme.current().px(LINE) - side) / 2
            icons.paint(painter, look.icon, QRectF(rect.left() + theme.current().px(3), top, side, side), look.glyph)

    def _paint_copy(self, painter: QPainter, index: Index) -> None:
        now, rect = theme.current(), QRectF(self.copy_rect(index))
        path = QPainterPath()
        path.addRoundedRect(rect, now.px(4), now.px(4))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(path, now.color("field"))
        painter.setPen(QPen(now.color("edge"), 1))
        painter.drawPath(path)
        margin = now.px(5)
        icons.paint(painter, "copy", rect.adjusted(margin, margin, -margin, -margin), "text2")


class ClaimsTable(QTableView):
    """The table itself: one tab stop, arrows inside; Enter or F2 shows a long value whole."""

    whole_value_asked = Signal(QModelIndex)
    copy_asked = Signal(str)
    check_asked = Signal(str)

    def __init__(self, model: ClaimsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Claims")
        self._model = model
        self.setModel(model)
        self.setHorizontalHeader(ClaimsHeader(self))
        self._delegate = ClaimsDelegate(self, model)
        self.setItemDelegate(self._delegate)
        self._set_up()
        model.modelReset.connect(self._reset)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def _set_up(self) -> None:
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)  # there is a current row and nothing else
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        keep_room(self)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)

    def measure(self) -> None:
        """Share out the width and give every row its height."""
        now, rows = theme.current(), self._model.rowCount()
        self._measure_columns()
        wrapped = rows <= MOST_WRAPPED
        self._delegate.most_shown = MOST_SHOWN if wrapped else self._one_line()
        self.verticalHeader().setDefaultSectionSize(now.px(LINE) + 2 * now.px(PAD) + 1)
        if not wrapped:
            return
        option = QStyleOptionViewItem()
        for row in range(rows):
            hints = (self._delegate.sizeHint(option, self._model.index(row, c)).height() for c in Column)
            self.setRowHeight(row, max(hints))

    def go_to_first(self) -> None:
        """Make the first member current."""
        for row in range(self._model.rowCount()):
            index = self._model.index(row, Column.CLAIM)
            if self._model.member(index).name is not None:
                self.setCurrentIndex(index)
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        index = self.currentIndex()
        if self.hasFocus() and index.isValid():
            row = self.visualRect(index.siblingAtColumn(Column.CHECK))
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_focus_ring(painter, QRectF(0, row.top(), self.viewport().width(), row.height()), theme.current().px(6))
            painter.end()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit(utf8(self._model.value_text(index)))
        elif index.isValid() and event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.whole_value_asked.emit(index)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        named = index.isValid() and self._model.member(index).name is not None
        self._hover(index.row() if named else -1)
        link = named and (self._over_copy(index, event.position().toPoint()) or self._is_link(index))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)  # type: ignore[arg-type]
        self._hover(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._model.member(index).name is None:
            return
        check = self._model.check(index)
        if self._over_copy(index, event.position().toPoint()):
            self.copy_asked.emit(utf8(self._model.value_text(index)))
        elif index.column() == Column.CHECK and check:
            self.check_asked.emit(check.id)
        elif self._is_link(index):
            self.whole_value_asked.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyboard else self.indexAt(event.pos())
        if index.isValid() and self._model.member(index).name is not None:
            at = self.visualRect(index).bottomLeft() if keyboard else event.pos()
            self.menu_for(index).popup(self.viewport().mapToGlobal(at))

    def menu_for(self, index: Index) -> QMenu:
        """The menu of one row. It goes when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        member, value = self._model.member(index), utf8(self._model.value_text(index))
        for label, text in (
            ("Copy value", value),
            ("Copy row", utf8(f"{member.name}: {value}")),
            ("Copy claim path", utf8(path_of(member))),
        ):
            menu.addAction(label).triggered.connect(lambda _=False, text=text: self.copy_asked.emit(text))
        if check := self._model.check(index):
            menu.addSeparator()
            menu.addAction("Show its check").triggered.connect(lambda: self.check_asked.emit(check.id))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.measure()

    def _measure_columns(self) -> None:
        now, width = theme.current(), self.viewport().width()
        names = (self._model.member(self._model.index(row, 0)).name for row in range(min(self._model.rowCount(), 200)))
        metrics = QFontMetricsF(now.font(Role.MONO))
        widest = max((metrics.horizontalAdvance(elide(name, 40)) for name in names if name), default=0)
        claim = int(min(max(widest + now.px(18), now.px(84)), now.px(170)))
        rest = max(width - now.px(30) - claim, now.px(120))
        value = rest * 51 // 100
        for column, size in zip(Column, (now.px(30), claim, value, rest - value), strict=True):
            self.setColumnWidth(column, size)

    def _one_line(self) -> int:
        """How many characters of a value fit in one line."""
        width = QFontMetricsF(theme.current().font(Role.MONO)).horizontalAdvance("0")
        return max(8, int((self.columnWidth(Column.VALUE) - theme.current().px(14)) / width))

    def _reset(self) -> None:
        self.clearSpans()
        self.setProperty("hovered_row", -1)
        for row in self._model.headings():
            self.setSpan(row, 0, 1, len(Column))
        self.measure()

    def _restyle(self) -> None:
        self.horizontalHeader().setFixedHeight(theme.current().px(26))
        self.measure()
        self.viewport().update()

    def _hover(self, row: int) -> None:
        if row != self.property("hovered_row"):
            self.setProperty("hovered_row", row)
            self.viewport().update()

    def _over_copy(self, index: Index, at: QPoint) -> bool:
        return self._delegate.copy_rect(index).contains(at)

    def _is_link(self, index: Index) -> bool:
        return index.column() == Column.VALUE and len(self._model.value_text(index)) > MOST_SHOWN


class ValuePanel(QWidget):
    """One value, whole, below the table. Long values are broken into lines, which keeps their layout quick."""

    closed = Signal()
    copy_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self._name = PlainLabel("", Role.MONO, "text1", elide=Qt.TextElideMode.ElideRight)
        self._size = PlainLabel("", Role.SECONDARY, "text2")
        self._text = QPlainTextEdit(self)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        copy, close = flat("Copy value", icon="copy", height=28), flat("Close", icon="close", height=28)
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
        self._text.setAccessibleName(f"Value of {visible(name)}")
        count = f"{len(text):,} characters".replace(",", " ")
        cut = f", the first {MOST_IN_PANEL:,} drawn".replace(",", " ") if len(text) > MOST_IN_PANEL else ""
        self._size.setText(f"{count}{cut}")
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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._note_box)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.panel)
        self.panel.hide()
        self.table.whole_value_asked.connect(self.show_whole)
        self.table.copy_asked.connect(self.copy_asked)
        self.table.check_asked.connect(self.check_asked)
        self.panel.copy_asked.connect(self.copy_asked)
        self.panel.closed.connect(self._close_panel)

    def show_inspection(self, inspection: Inspection, now: float) -> None:
        """Show the members of this token."""
        self.panel.hide()
        self.model.show_inspection(inspection, now)
        self.table.go_to_first()
        self._why = claims_words(inspection.token)
        self._say()

    def set_filter(self, text: str) -> None:
        """Show only members with `text` in their name or value."""
        self.model.set_filter(text)
        self.table.go_to_first()
        self._say()

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

    def _say(self) -> None:
        filtered_out = self.model.count() > 0 and self.model.rowCount() == 0
        text = "No claim has this in its name or value." if filtered_out else self._why
        self._note.set_spans(text)
        self._note_box.setVisible(bool(text))
        self.table.setVisible(self.model.rowCount() > 0)
