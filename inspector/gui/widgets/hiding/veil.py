"""Hides all values in all windows of the program at once, and shows them again as they were.

What the program's own widgets draw asks `hiding.shown`. This sees to the rest: whatever Qt keeps as a property of a
widget, be it a label, a button, a field, an entry of a menu, a tooltip or a word for assistive technology, is covered
before it is painted, also in a dialog or a view that nobody here has thought of.
"""

from __future__ import annotations

from collections.abc import Callable
from types import UnionType

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLCDNumber,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QStatusBar,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabBar,
    QTableWidget,
    QTableWidgetItem,
    QTextEdit,
    QWidget,
)

from inspector.gui.theme import hiding, theme
from inspector.gui.widgets.hiding.veiled_text import VeiledText

HIDES = "hides_values"
"""What a label or a model has that shows nothing but what `hiding.shown` leaves."""
NEVER_A_VALUE = "never_a_value"
"""A property of fields in which nobody is shown a value: what is looked for in the palette."""
_AT_ONCE = frozenset(
    {
        QEvent.Type.Paint, QEvent.Type.Show, QEvent.Type.ToolTip, QEvent.Type.WindowTitleChange, QEvent.Type.FocusIn,
        QEvent.Type.ActionAdded, QEvent.Type.ActionChanged,
    }
)  # fmt: skip
"""What comes right before a widget is seen or read aloud."""
_SOON = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.Polish, QEvent.Type.ToolTipChange, QEvent.Type.ChildAdded})
"""What comes with something new, which is not seen before the next painting."""
_GIVEN, _COVERED = "given_", "covered_"
"""Properties with a text as it was given, and as it is shown in its place."""
_MARK = "has_covered"
"""A property of what has a covered text, or has had one while values are hidden: one is asked for in place of six."""


class Veil(QObject):
    """One for the application. While values are shown it does nothing, and nothing waits for it."""

    changed = Signal()
    """Values are hidden from here on, or shown again."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._cover_all)

    @property
    def hidden(self) -> bool:
        """Whether values are hidden."""
        return hiding.hidden()

    def hide_values(self, on: bool) -> None:
        """Hide all values, or show them again."""
        if on == hiding.hidden():
            return
        self._app.removeEventFilter(self)
        try:
            hiding.hide(on)
        finally:  # whatever goes wrong, what is to be hidden is
            self._cover_all()
            theme.current().changed.emit()  # all that is drawn is drawn anew, with the measures of what is seen now
            self._cover_all()
            for widget in self._app.allWidgets():
                widget.update()
            if on:
                self._app.installEventFilter(self)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.UpdateRequest:
            if self._later.isActive():
                self._cover_all()  # what is new may be painted now
        elif kind in _AT_ONCE:
            if isinstance(watched, QWidget) and not isinstance(watched.window(), QFileDialog):
                self._cover(watched)
        elif kind in _SOON and not self._later.isActive():
            self._later.start()
        return False

    def _cover_all(self) -> None:
        self._later.stop()
        widgets = self._app.allWidgets()
        # A file dialog shows names of files, and its own words, which are not the program's.
        of_files = any(isinstance(widget, QFileDialog) for widget in widgets)
        for widget in widgets:
            if not of_files or not isinstance(widget.window(), QFileDialog):
                self._cover(widget)
        self._later.stop()  # which that has asked for itself

    def _cover(self, widget: QWidget) -> None:
        """Bring everything that Qt has of a widget to what may be seen of it now."""
        marked = widget.property(_MARK) is not None
        for get, each in _OF_ALL:
            text = get(widget)
            if text or marked:  # most widgets have most of these empty
                each.cover(widget, text, marked=marked)
        if widget.isWindow():
            _TITLE(widget, marked=marked)
        texts, others = _covers(type(widget))
        for cover in texts:
            cover(widget, marked=marked)
        for other in others:
            other(widget)


class _Text:
    """One text of Qt's objects: how it is read and how it is set, past what Python has made of that."""

    def __init__(
        self, name: str, get: Callable[..., str], put: Callable[..., object], dots: Callable[[str], str] = hiding.shown
    ) -> None:
        self._dots = dots
        self._given, self._covered, self.get, self._put = f"{_GIVEN}{name}", f"{_COVERED}{name}", get, put

    def __call__(self, of: QObject, *, marked: bool = True) -> None:
        """Cover the text of an object, or bring it back. Not `marked`: it has no property of a covered text."""
        self.cover(of, self.get(of), marked=marked)

    def cover(self, of: QObject, text: str, *, marked: bool) -> None:
        """The same of what `get` has just told."""
        covered = of.property(self._covered) if marked else None
        if covered is not None and text == covered:
            given = of.property(self._given)
            if not hiding.hidden():
                self._forget(of)
                self._put(of, given)
            return
        if covered is not None:  # the program has another text there by now
            self._forget(of)
        told = self._dots(text) if text else text
        if told != text:
            of.setProperty(self._given, text)
            of.setProperty(self._covered, told)
            of.setProperty(_MARK, 1)
            self._put(of, told)

    def _forget(self, of: QObject) -> None:
        of.setProperty(self._given, None)
        of.setProperty(self._covered, None)
        if not hiding.hidden():
            of.setProperty(_MARK, None)  # what else it has is brought back in the same pass


def _or_nothing(text: str) -> str:
    """An empty field stays empty: dots would be taken for something that was typed."""
    return text if hiding.shown(text) == text else ""


_NAME = _Text("name", QWidget.accessibleName, QWidget.setAccessibleName)
_DESCRIPTION = _Text("description", QWidget.accessibleDescription, QWidget.setAccessibleDescription)
_TOOLTIP = _Text("tip", QWidget.toolTip, QWidget.setToolTip)
_WHATS_THIS = _Text("whats_this", QWidget.whatsThis, QWidget.setWhatsThis)
_STATUS_TIP = _Text("status_tip", QWidget.statusTip, QWidget.setStatusTip)
_OF_ALL = tuple((each.get, each) for each in (_NAME, _DESCRIPTION, _TOOLTIP, _WHATS_THIS, _STATUS_TIP))
"""What every widget has, with how it is read."""
_TITLE = _Text("title", QWidget.windowTitle, QWidget.setWindowTitle)
_BUTTON = _Text("text", QAbstractButton.text, QAbstractButton.setText)
_PLACEHOLDER = _Text("placeholder", QLineEdit.placeholderText, QLineEdit.setPlaceholderText, _or_nothing)
_GROUP = _Text("text", QGroupBox.title, QGroupBox.setTitle)
_PROGRESS = _Text(
    "format", QProgressBar.format, QProgressBar.setFormat, lambda text: text if text == "%p%" else hiding.shown(text)
)
_MENU = _Text("menu", QMenu.title, QMenu.setTitle)
_ACTION = _Text("text", QAction.text, QAction.setText)
_ACTION_TIP = _Text("tip", QAction.toolTip, QAction.setToolTip)
_MODE, _AWAY, _DELEGATE = f"{_GIVEN}echo", f"{_GIVEN}place", f"{_GIVEN}delegate"


def _cover_line(line: QLineEdit) -> None:
    """A field is typed into as before, and shows as many dots as there are characters; so does a screen reader."""
    before = line.property(_MODE)
    if hiding.hidden():
        if line.echoMode() is QLineEdit.EchoMode.Normal and not line.property(NEVER_A_VALUE):
            line.setProperty(_MODE, 1)
            line.setEchoMode(QLineEdit.EchoMode.Password)
    elif before is not None:
        line.setProperty(_MODE, None)
        line.setEchoMode(QLineEdit.EchoMode.Normal)


def hides_for_now(line: QLineEdit) -> bool:
    """Whether dots are in a field only as long as values are hidden: it is none for a secret."""
    return line.property(_MODE) is not None


class _Label(_Text):
    """The text of a label, unless that shows nothing but what may be seen."""

    def __call__(self, of: QObject, *, marked: bool = True) -> None:
        if not getattr(of, HIDES, False):
            super().__call__(of, marked=marked)


_LABEL = _Label("text", QLabel.text, QLabel.setText)


def _cover_menu(menu: QMenu) -> None:
    _MENU(menu)
    for action in menu.actions():
        _ACTION(action)
        _ACTION_TIP(action)


def _cover_text(text: QTextEdit | QPlainTextEdit) -> None:
    if isinstance(text, VeiledText):
        text.veil(on=hiding.hidden())
    else:
        _take_away(text)


def _take_away(widget: QWidget) -> None:
    """Of what nobody here knows how it is drawn nothing is seen at all."""
    away = hiding.hidden()
    if away and not widget.isHidden():
        widget.setProperty(_AWAY, 1)
    elif away or not widget.property(_AWAY):
        return
    else:
        widget.setProperty(_AWAY, None)
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(away)  # nothing moves into its place
    widget.setSizePolicy(policy)
    widget.setVisible(not away)


def _cover_choice(choice: QComboBox) -> None:
    """The items of a list. One that is typed into is not seen: Qt tells assistive technology what stands in it."""
    if choice.isEditable():
        _take_away(choice)
        return
    quiet = choice.blockSignals(True)
    for number in range(choice.count()):
        _Item(number)(choice)
    choice.blockSignals(quiet)


class _Item(_Text):
    """The text of one item of a list to choose from."""

    def __init__(self, number: int) -> None:
        super().__init__(
            f"item_{number}", lambda of: of.itemText(number), lambda of, text: of.setItemText(number, text)
        )


class _Tab(_Text):
    """The text of one tab."""

    def __init__(self, number: int) -> None:
        super().__init__(f"tab_{number}", lambda of: of.tabText(number), lambda of, text: of.setTabText(number, text))


def _cover_tabs(bar: QTabBar) -> None:
    for number in range(bar.count()):
        _Tab(number)(bar)


class _Dots(QStyledItemDelegate):
    """Draws cells of which nobody here knows what is in them, and lets none be edited.

    What is being edited already is still a matter of the delegate from before.
    """

    def __init__(self, view: QAbstractItemView, before: QAbstractItemDelegate) -> None:
        super().__init__(view)
        self._before = before
        before.commitData.connect(self.commitData)
        before.closeEditor.connect(self._close)

    def _close(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        editor.removeEventFilter(self._before)  # the view removes that of its own delegate
        self.closeEditor.emit(editor, hint)

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        self._before.setEditorData(editor, index)

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self._before.setModelData(editor, model, index)

    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        return hiding.shown(super().displayText(value, locale))

    def createEditor(  # type: ignore[override]  # Qt takes nothing for an editor, too
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget | None:
        return None


def _cover_view(view: QAbstractItemView) -> None:
    """A table or list: its model hides its values itself, or its cells are drawn and read as dots."""
    if isinstance(view, QHeaderView) or getattr(view.model(), HIDES, False) or _in_choice(view):
        return
    if not isinstance(view, QTableWidget | QListWidget):
        _take_away(view)
        return
    quiet = view.blockSignals(True)
    before = view.property(_DELEGATE)
    if hiding.hidden():
        if before is None:
            view.setProperty(_DELEGATE, view.itemDelegate())
            view.setItemDelegate(_Dots(view, view.itemDelegate()))
    elif before is not None:
        dots = view.itemDelegate()
        view.setProperty(_DELEGATE, None)
        view.setItemDelegate(before)
        dots.deleteLater()
    if hiding.hidden() or before is not None:
        silent = view.model().blockSignals(True)  # an open editor would take the text from before
        for item in _items(view):
            told = hiding.shown(item.text()) if hiding.hidden() else None
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
        view.model().blockSignals(silent)
    if isinstance(view, QTableWidget):
        _cover_headings(view)
    view.blockSignals(quiet)


def _items(view: QTableWidget | QListWidget) -> list[QTableWidgetItem | QListWidgetItem]:
    """All that there are; a cell that nothing was put into has none."""
    if isinstance(view, QListWidget):
        return [view.item(row) for row in range(view.count())]
    rows, columns = range(view.rowCount()), range(view.columnCount())
    cells = [view.item(row, column) for row in rows for column in columns]
    headings = [*map(view.horizontalHeaderItem, columns), *map(view.verticalHeaderItem, rows)]
    return [item for item in (*cells, *headings) if item is not None]


def _cover_headings(view: QTableWidget) -> None:
    for header in (view.horizontalHeader(), view.verticalHeader()):
        told = [str(view.model().headerData(each, header.orientation()) or "") for each in range(header.count())]
        if not hiding.hidden() or any(hiding.shown(text) != text for text in told):
            _take_away(header)


def _in_choice(view: QAbstractItemView) -> bool:
    """Whether it is the list that a choice opens, which has been seen to."""
    parent = view.parent()
    return parent is not None and isinstance(parent.parent(), QComboBox)


_KINDS: tuple[tuple[type | UnionType, Callable[..., object]], ...] = (
    (QLabel, _LABEL),
    (QAbstractButton, _BUTTON),
    (QLineEdit, _PLACEHOLDER),
    (QLineEdit, _cover_line),
    (QTextEdit | QPlainTextEdit, _cover_text),
    (QComboBox, _cover_choice),
    (QGroupBox, _GROUP),
    (QTabBar, _cover_tabs),
    (QProgressBar, _PROGRESS),
    (QStatusBar | QLCDNumber, _take_away),
    (QMenu, _cover_menu),
    (QAbstractItemView, _cover_view),
)


_by_class: dict[type, tuple[tuple[_Text, ...], tuple[Callable[..., object], ...]]] = {}


def _covers(kind: type) -> tuple[tuple[_Text, ...], tuple[Callable[..., object], ...]]:
    """The texts of widgets of a class, and what else covers them: there are thousands, of a few dozen classes."""
    found = _by_class.get(kind)
    if found is None:
        covers = [cover for kinds, cover in _KINDS if issubclass(kind, kinds)]
        texts = tuple(cover for cover in covers if isinstance(cover, _Text))
        found = _by_class[kind] = texts, tuple(cover for cover in covers if not isinstance(cover, _Text))
    return found


def veil() -> Veil:
    """The one of the running application."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        found = app.findChild(Veil)
        return found if isinstance(found, Veil) else Veil(app)
    raise RuntimeError("hiding values needs a QApplication")
