"""Hides all values in all windows of the program at once, and shows them again as they were.

What the program's own widgets draw asks `hiding.shown`. This sees to the rest: whatever Qt keeps as a property of a
widget, be it a label, a button, a field, an entry of a menu, a tooltip or a word for assistive technology, is covered
before it is painted, also in a dialog or a view that nobody here has thought of.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from inspector.gui.theme import hiding, theme
from inspector.gui.widgets.veiled_text import VeiledText

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

    def hide_values(self, on: bool) -> None:  # noqa: FBT001 - the state
        """Hide all values, or show them again."""
        if on == hiding.hidden():
            return
        hiding.hide(on)
        self._app.removeEventFilter(self)
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
            if isinstance(watched, QWidget):
                self._cover(watched)
        elif kind in _SOON and not self._later.isActive():
            self._later.start()
        return False

    def _cover_all(self) -> None:
        self._later.stop()
        for widget in self._app.allWidgets():
            self._cover(widget)
        self._later.stop()  # which that has asked for itself

    def _cover(self, widget: QWidget) -> None:
        """Bring everything that Qt has of a widget to what may be seen of it now."""
        for each in (_NAME, _DESCRIPTION, _TOOLTIP):
            each(widget)
        if widget.isWindow():
            _TITLE(widget)
        if isinstance(widget, QLabel):
            if not getattr(widget, "hides_values", False):
                _LABEL(widget)
        elif isinstance(widget, QAbstractButton):
            _BUTTON(widget)
        elif isinstance(widget, QLineEdit):
            _PLACEHOLDER(widget)
            _cover_line(widget)
        elif isinstance(widget, QTextEdit | QPlainTextEdit):
            _cover_text(widget)
        elif isinstance(widget, QComboBox):
            _cover_items(widget)
        elif isinstance(widget, QGroupBox):
            _GROUP(widget)
        elif isinstance(widget, QMenu):
            _MENU(widget)
            for action in widget.actions():
                _ACTION(action)
                _ACTION_TIP(action)


class _Text:
    """One text of Qt's objects: how it is read and how it is set, past what Python has made of that."""

    def __init__(self, name: str, get: Callable[..., str], put: Callable[..., object]) -> None:
        self._given, self._covered, self._get, self._put = f"{_GIVEN}{name}", f"{_COVERED}{name}", get, put

    def __call__(self, of: QObject) -> None:
        text = self._get(of)
        covered = of.property(self._covered)
        if covered is not None and text == covered:
            given = of.property(self._given)
            if not hiding.hidden():
                self._forget(of)
                self._put(of, given)
            return
        if covered is not None:  # the program has another text there by now
            self._forget(of)
        told = hiding.shown(text) if text else text
        if told != text:
            of.setProperty(self._given, text)
            of.setProperty(self._covered, told)
            self._put(of, told)

    def _forget(self, of: QObject) -> None:
        of.setProperty(self._given, None)
        of.setProperty(self._covered, None)


_NAME = _Text("name", QWidget.accessibleName, QWidget.setAccessibleName)
_DESCRIPTION = _Text("description", QWidget.accessibleDescription, QWidget.setAccessibleDescription)
_TOOLTIP = _Text("tip", QWidget.toolTip, QWidget.setToolTip)
_TITLE = _Text("title", QWidget.windowTitle, QWidget.setWindowTitle)
_LABEL = _Text("text", QLabel.text, QLabel.setText)
_BUTTON = _Text("text", QAbstractButton.text, QAbstractButton.setText)
_PLACEHOLDER = _Text("placeholder", QLineEdit.placeholderText, QLineEdit.setPlaceholderText)
_GROUP = _Text("text", QGroupBox.title, QGroupBox.setTitle)
_MENU = _Text("menu", QMenu.title, QMenu.setTitle)
_ACTION = _Text("text", QAction.text, QAction.setText)
_ACTION_TIP = _Text("tip", QAction.toolTip, QAction.setToolTip)
_MODE = f"{_GIVEN}echo"


def _cover_line(line: QLineEdit) -> None:
    """A field is typed into as before, and shows as many dots as there are characters; so does a screen reader."""
    before = line.property(_MODE)
    if hiding.hidden():
        if before is None and line.echoMode() is QLineEdit.EchoMode.Normal and not line.property(NEVER_A_VALUE):
            line.setProperty(_MODE, 1)
            line.setEchoMode(QLineEdit.EchoMode.Password)
    elif before is not None:
        line.setProperty(_MODE, None)
        line.setEchoMode(QLineEdit.EchoMode.Normal)


def _cover_text(text: QTextEdit | QPlainTextEdit) -> None:
    if isinstance(text, VeiledText):
        text.veil(on=hiding.hidden())
    elif hiding.hidden():
        text.setVisible(False)  # of another kind, such as in a dialog of Qt's own: not at all


def _cover_items(choice: QComboBox) -> None:
    """The items of a list to choose from. Of one that is typed into they stay, for what is typed is compared with them."""
    if choice.isEditable():
        return
    quiet = choice.blockSignals(True)
    for number in range(choice.count()):
        of = _Text(
            f"item_{number}",
            lambda of, number=number: of.itemText(number),
            lambda of, text, number=number: of.setItemText(number, text),
        )
        of(choice)
    choice.blockSignals(quiet)


def veil() -> Veil:
    """The one of the running application."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("hiding values needs a QApplication")
    found = app.findChild(Veil)
    return found if isinstance(found, Veil) else Veil(app)
