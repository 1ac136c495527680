"""One window in the place of another, over the same workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QLayout, QWidget
from shiboken6 import delete, isValid

from inspector.core.text.language import tr
from inspector.core.values import dataclass
from inspector.gui.model import languages
from inspector.gui.startup.opening import UNSEEN_MS
from inspector.gui.window import tab_order
from inspector.resources import ResourceError

if TYPE_CHECKING:
    from inspector.gui.window.main_window import MainWindow


class Replacement(QObject):
    """Builds a window that speaks `code` in the place of `old`, as the very next thing the event loop does.

    Not at once: a button or a key of the old window may be what asked for it, and whatever in the old window listens to
    the model has to be gone before anything else is heard of it. Nothing is finished or closed: the workspace goes over
    to the new window, and `replaced` says which that is.
    """

    def __init__(self, old: MainWindow, code: str) -> None:
        super().__init__(old.work)
        self._old: MainWindow | None = old
        self.code = code
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)

    @property
    def waits(self) -> bool:
        """Whether it has yet to happen, and `code` may still be another."""
        return self._old is not None

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.User:
            return super().event(event)
        old, self._old = self._old, None
        if old is not None and isValid(old) and self.code != languages.spoken():
            self._succeed(old)
        self.deleteLater()
        return True

    def _succeed(self, old: MainWindow) -> None:
        work = old.work
        try:
            languages.look_for(self.code)
        except ResourceError as error:
            work.messages.warn(str(error))  # before anything of the old window is gone
            return
        place, shape, painted = _Place.of_window(old), old.panes.frame.shape_now(), old.updatesEnabled()
        old.panes.leave_drafts()
        _empty(old)
        languages.speak(self.code)
        work.retell()
        new = type(old)()
        new.setUpdatesEnabled(painted)
        new.build(work)
        held = old.windowState() & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen)
        new.setGeometry(old.normalGeometry() if held else old.geometry())
        new.panes.take_up(shape)
        old.replaced.emit(new)
        if old.isVisible():
            new.setWindowState(old.windowState())
            new.show()
            new.activateWindow()
        if place is not None:
            place.give_keyboard(new)
        _Farewell(old, new)
        name = next(name for name, each in languages.LANGUAGES if each == self.code)
        work.messages.say(tr("The language of the window is {language}.", language=name))


def _empty(old: MainWindow) -> None:
    """Delete all that is in a window; the screen goes on showing it as it was."""
    held = old.focusWidget()
    if held is not None:
        held.blockSignals(True)  # it is not left by the user, and has nothing to say about that
    old.setUpdatesEnabled(False)
    old.filled = False
    old.work.setParent(None)
    for child in old.children():
        if isValid(child) and not isinstance(child, QLayout):
            delete(child)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the keyboard is: in which part of the window, and on which of so many widgets of its kind there."""

    zone: int
    kind: type[QWidget]
    number: int
    of: int

    @classmethod
    def of_window(cls, window: MainWindow) -> _Place | None:
        held: QWidget | None = window.focusWidget()
        for number, zone in enumerate(window.panes.frame.zones()):
            if held is not None and zone.isAncestorOf(held):
                alike = _alike(zone, type(held))
                return cls(number, type(held), alike.index(held), len(alike))
        return None

    def give_keyboard(self, window: MainWindow) -> None:
        """Put it there in another window; where there is no such place, on the first of the same part."""
        zone = window.panes.frame.zones()[self.zone]
        alike = _alike(zone, self.kind)
        place: QWidget | None = alike[self.number] if len(alike) == self.of else None
        if place is None or not place.isVisibleTo(zone) or not place.isEnabled():
            place = tab_order.first(zone, window.panes.frame.sidebar.paste)
        if place is not None:
            place.setFocus(Qt.FocusReason.OtherFocusReason)


def _alike(zone: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [widget for widget in zone.findChildren(QWidget) if type(widget) is kind]


class _Farewell(QObject):
    """Takes the old window, which is empty, off the screen as soon as the new one can be seen."""

    def __init__(self, old: MainWindow, new: MainWindow) -> None:
        super().__init__(new.work)  # which a further change of the language leaves alone
        self._old: MainWindow | None = old
        new.installEventFilter(self)
        QTimer.singleShot(UNSEEN_MS if old.isVisible() else 0, self, self._go)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._go)  # not from here: what is painted reaches the screen after this
        return False

    def _go(self) -> None:
        old, self._old = self._old, None
        if old is not None and isValid(old):
            delete(old)
        self.deleteLater()
