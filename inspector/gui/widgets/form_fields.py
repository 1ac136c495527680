"""Parts of the two forms: a labelled field that can say what is wrong with it, and a list to choose from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QGuiApplication, QIcon, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSpacerItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.gui.theme import icons, theme
from inspector.gui.theme.elision import elide_middle
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import MixedLabel, PlainLabel, plain_tooltip
from inspector.gui.widgets.scrolling import keep_room

DETAIL_ROLE = Qt.ItemDataRole.UserRole + 1


class Remark(QWidget):
    """A glyph and a sentence under a field; takes no room while it has nothing to say.

    Both are made when it first says something: most fields of a form never do.
    """

    def __init__(self, icon: str = "bad", glyph: str = "bad_glyph", text: str = "bad_text") -> None:
        super().__init__()
        self._look = icon, glyph, text
        self._label: MixedLabel | None = None
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while hidden."""
        return self._label.text() if self._label is not None else ""

    def say(self, text: str) -> None:
        """Show `text`, or nothing."""
        if text and self._label is None:
            self._label = self._make_label()
        if self._label is not None:
            self._label.set_spans(text)
        self.setVisible(bool(text))

    def _make_label(self) -> MixedLabel:
        icon, glyph, text = self._look
        label = MixedLabel("", Role.SECONDARY, text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.current().px(4), 0, 0)
        row.setSpacing(theme.current().px(6))
        row.addWidget(Glyph(icon, glyph, 14), alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        return label


class FieldRow(QWidget):
    """A label that names its editor, a few words beside it, the editor, and what is wrong with it.

    Without `remark_here` somebody else finds a place for `remark`: below a row of two fields, where it has room.
    """

    def __init__(
        self, label: str, editor: QWidget, *, focus: QWidget | None = None, aside: str = "", remark_here: bool = True
    ) -> None:
        super().__init__()
        px = theme.current().px
        self.editor = editor
        self._focus = focus or editor
        self._hint = ""
        self.label = PlainLabel(label, Role.SECONDARY_MEDIUM, "text2", elide=Qt.TextElideMode.ElideRight)
        self.label.setBuddy(self._focus)
        self.aside = PlainLabel(aside, Role.SMALL, "text3")
        self.remark = Remark()
        self._note: Remark | None = None
        self._focus.setAccessibleName(label)
        head = self._head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.label)
        head.addStretch(1)
        head.addWidget(self.aside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        self.set_aside(aside)
        self._below_head = QSpacerItem(0, px(4))
        column.addItem(self._below_head)
        column.addWidget(editor)
        self._column = column
        if remark_here:
            column.addWidget(self.remark)

    def set_aside(self, words: str) -> None:
        """Say a few words beside the label; without any it takes no space from a button in its line."""
        self.aside.setText(words)
        self.aside.setVisible(bool(words))

    def add_to_head(self, widget: QWidget) -> None:
        """Put a small button at the end of the label's line, which is high enough then to need no space below it."""
        self._below_head.changeSize(0, 0)
        self._head.setSpacing(theme.current().px(6))  # three parts in a narrow line
        self._head.addWidget(widget)

    def set_hint(self, hint: str) -> None:
        """Say more about the field, in its tooltip and to assistive technology."""
        self._hint = hint
        self._focus.setToolTip(plain_tooltip(hint))
        self._describe()

    @property
    def note(self) -> str:
        """What is pointed out about what stands in the field; empty where nothing is."""
        return self._note.text if self._note is not None else ""

    def set_note(self, text: str) -> None:
        """Point something out that is not wrong, below the field, or take that back."""
        if text and self._note is None:
            self._note = Remark("info", "text2", "text2")
            self._column.addWidget(self._note)
        if self._note is not None and text != self._note.text:
            self._note.say(text)
            self._describe()

    @property
    def error(self) -> str:
        """What is wrong with the field, as it is shown; empty when nothing is."""
        return self.remark.text

    def set_error(self, message: str) -> None:
        """Outline the field and say why, or take that back."""
        if not message or message != self.remark.text:
            self.outline(bool(message))
        if message == self.remark.text:
            return
        self.remark.say(message)
        self._describe()

    def outline(self, wrong: bool) -> None:
        """Outline the field as wrong, or not, without a sentence."""
        if wrong == bool(self._focus.property("error")):  # being styled anew costs a field half a millisecond
            return
        self._focus.setProperty("error", wrong)
        self._focus.style().unpolish(self._focus)
        self._focus.style().polish(self._focus)

    def take_focus(self) -> None:
        """Put the cursor into the field."""
        self._focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _describe(self) -> None:
        self._focus.setAccessibleDescription(self.remark.text or self.note or self._hint)


def line_edit(placeholder: str = "", *, mono: bool = True) -> QLineEdit:
    """A field for one line of plain text."""
    edit = QLineEdit()
    edit.setPlaceholderText(placeholder)
    keep_entry_font(edit, Role.MONO if mono else Role.BODY)
    _begin_at_the_beginning(edit)
    return edit


def _begin_at_the_beginning(edit: QLineEdit) -> None:
    """Show where a text begins that is too long for its field, unless it is being typed: a URL is known by its host."""

    def go_home() -> None:
        if not edit.hasFocus():
            edit.home(False)

    def shown() -> None:
        if not edit.isModified():  # set by the program
            go_home()

    edit.textChanged.connect(_Follower(edit, shown).apply)
    edit.editingFinished.connect(_Follower(edit, go_home).apply)


def _name_button(edit: QLineEdit, action: QAction, name: str) -> None:
    """Name the button that Qt makes for an action in a field: a screen reader comes to it, Tab does not."""
    for button in edit.findChildren(QToolButton):
        if button.defaultAction() is action:
            button.setAccessibleName(name)


def can_be_cleared(edit: QLineEdit) -> None:
    """Have a button in the field that empties it, with the cross of all buttons: that of a style is hardly seen."""
    edit.setClearButtonEnabled(True)
    button = edit.findChild(QAction, "_q_qlineeditclearaction")
    if button is None:
        return
    _name_button(edit, button, tr("Clear"))

    def draw() -> None:
        button.setIcon(icons.icon("close"))

    draw()
    theme.current().changed.connect(_Follower(edit, draw).apply)


class SearchField(QLineEdit):
    """Filters what stands near it: Esc empties it, the arrow key down and Enter lead to what was found."""

    down = Signal()
    """The keyboard is to go to what was found."""
    left = Signal()
    """Esc was pressed in it while it was empty."""

    def __init__(self, name: str, *, leaves: bool = True) -> None:
        """`leaves` says whether Esc in the empty field is for it, and not for the window."""
        super().__init__()
        self._leaves = leaves
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self._glass = self.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        _name_button(self, self._glass, name)
        theme.current().changed.connect(self._restyle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape and self._leaves:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.down.emit()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self._glass.setIcon(icons.icon("search"))
        self.updateGeometry()


def keep_entry_font(edit: QLineEdit, role: Role) -> None:
    """The font of `role`, slanted while only the placeholder is seen, so that an example is not read as a value."""

    def apply() -> None:
        font = theme.current().font(role)
        font.setItalic(not edit.text())
        if font != edit.font():
            edit.setFont(font)

    apply()
    follower = _Follower(edit, apply)
    theme.current().changed.connect(follower.apply)
    edit.textChanged.connect(follower.apply)
    edit.installEventFilter(follower)  # a style that is polished anew, as for an error, takes the slant away


def keep_font(widget: QWidget, role: Role) -> None:
    """Give `widget` the font of `role`, now and whenever the system font changes."""

    def apply() -> None:
        widget.setFont(theme.current().font(role))

    apply()
    theme.current().changed.connect(_Follower(widget, apply).apply)


class _Follower(QObject):
    # A slot of a child object: it is disconnected when the widget goes, which a plain function would not be.
    def __init__(self, widget: QWidget, call: Callable[[], None]) -> None:
        super().__init__(widget)
        self._call = call

    def apply(self) -> None:
        self._call()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FontChange:
            self.apply()
        return super().eventFilter(watched, event)


class Choice(QComboBox):
    """A list to choose one of; each item may have a second part, drawn in the fixed font.

    The wheel turns the form, not the choice, unless the list has the focus.
    """

    def __init__(self, *, editable: bool = False) -> None:
        super().__init__()
        self._read_only = False
        self.setEditable(editable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setItemDelegate(_ChoiceDelegate(self))
        keep_font(self, Role.BODY)
        if editable:
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            entry = QLineEdit()
            self.setLineEdit(entry)
            entry.setProperty("plain", True)
            keep_entry_font(entry, Role.BODY)

    def add(self, text: str, value: str, detail: str = "") -> None:
        """Add an item; `value` is what `value()` returns for it."""
        shown = visible(text)
        self.addItem(shown, value)
        if detail:
            index = self.count() - 1
            self.setItemData(index, detail, DETAIL_ROLE)
            self.setItemData(index, f"{shown} {detail}", Qt.ItemDataRole.AccessibleTextRole)

    def set_read_only(self, read_only: bool) -> None:
        """Keep the choice as it is, and as readable as it was."""
        self._read_only = read_only
        edit = self.lineEdit()
        if edit is not None:
            edit.setReadOnly(read_only)

    def showPopup(self) -> None:
        if not self._read_only:
            super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)
        if self._read_only and moves:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def value(self) -> str:
        """The value of the chosen item, or what was typed."""
        if self.isEditable():
            return self.currentText()
        data = self.currentData()
        return data if isinstance(data, str) else ""

    def choose(self, value: str) -> None:
        """Choose the item with this value, or show it as typed, without telling anybody."""
        blocked = self.blockSignals(True)
        if self.isEditable():
            self.setEditText(value)
        else:
            self.setCurrentIndex(self.findData(value))
        self.blockSignals(blocked)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus() and not self._read_only:
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isEditable():
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        place = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        detail = self.currentData(DETAIL_ROLE) or ""
        place = draw_icon(painter, place, self.itemIcon(self.currentIndex()))
        draw_choice(painter, place, self.currentText(), detail, enabled=self.isEnabled())
        painter.end()


class _ChoiceDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), theme.current().px(28))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = theme.current()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, look.color("accent_tint"))
        place = option.rect.adjusted(look.px(8), 0, -look.px(8), 0)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        place = draw_icon(painter, place, icon if isinstance(icon, QIcon) else QIcon())
        draw_choice(painter, place, str(index.data()), index.data(DETAIL_ROLE) or "")


def draw_icon(painter: QPainter, place: QRect, icon: QIcon) -> QRect:
    """Draw the icon of an item where its line begins; what is left of its place for the words."""
    if icon.isNull():
        return place
    direction, side, gap = QGuiApplication.layoutDirection(), theme.current().px(16), theme.current().px(6)
    at = QRect(place.x(), place.y() + (place.height() - side) // 2, side, side)
    icon.paint(painter, QStyle.visualRect(direction, place, at))
    return QStyle.visualRect(direction, place, place.adjusted(side + gap, 0, 0, 0))


def draw_choice(painter: QPainter, place: QRect, text: str, detail: str, *, enabled: bool = True) -> None:
    """Draw the two parts of an item on one line; the second is left out where it does not fit."""
    look, direction = theme.current(), QGuiApplication.layoutDirection()
    leading = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
    flags = Qt.AlignmentFlag.AlignVCenter | leading | Qt.TextFlag.TextSingleLine
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.setFont(look.font(Role.BODY))
    painter.setPen(look.color("text1" if enabled else "disabled"))
    text, detail = shown(text), shown(detail)
    drawn = elide_middle(text, place.width(), painter.fontMetrics().horizontalAdvance)
    painter.drawText(place, flags, drawn)
    used = painter.fontMetrics().horizontalAdvance(drawn) + look.px(8)
    if detail and used + QFontMetrics(look.font(Role.MONO_SMALL)).horizontalAdvance(detail) <= place.width():
        painter.setFont(look.font(Role.MONO_SMALL))
        painter.setPen(look.color("text3" if enabled else "disabled"))
        painter.drawText(QStyle.visualRect(direction, place, place.adjusted(used, 0, 0, 0)), flags, detail)


class PaneScroll(QScrollArea):
    """A form that scrolls when it has to, with the scroll bar's room reserved so that nothing shifts."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        keep_room(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
