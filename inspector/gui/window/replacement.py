"""Windows in the place of others, over the same workspaces."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QLayout
from shiboken6 import delete, isValid

from inspector.core.text.language import tr
from inspector.gui.model import languages
from inspector.gui.model.task import hold_answers, release_answers
from inspector.gui.startup.opening import UNSEEN_MS
from inspector.gui.theme import theme
from inspector.gui.window.another.handing_on import leave_drafts, take_up
from inspector.gui.window.keyboard_place import KeyboardPlace
from inspector.gui.window.meanwhile import Meanwhile
from inspector.resources import ResourceError

if TYPE_CHECKING:
    from inspector.gui.window.main_window import MainWindow


class Replacement(QObject):
    """Builds a window that speaks `code` in the place of each of `old`, from the next thing the event loop does on.

    Not at once: a button or a key of the old window may be what asked for it, and whatever in the old window listens to
    the model has to be gone before anything else is heard of it. Nothing is finished or closed: the workspace goes over
    to the new window, and `replaced` says which that is. The last of `old` is the one that is used.

    It is built in steps, and the event loop turns after each. Until the last one the screen shows the old window as it
    was. What its user types and what tasks answer waits for the new one.
    """

    def __init__(self, old: Sequence[MainWindow], code: str) -> None:
        super().__init__(old[-1].work.shared)
        self._old: tuple[MainWindow, ...] = tuple(old)
        self._steps: Iterator[None] = iter(())
        self._turn = QTimer(self, singleShot=True, interval=0)  # one that lets all else have its turn, as no event does
        self._turn.timeout.connect(self._go_on)
        self.code = code
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)

    @property
    def waits(self) -> bool:
        """Whether it has yet to begin, and `code` may still be another."""
        return bool(self._old)

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.User:
            return super().event(event)
        self._begin()
        self._go_on()
        return True

    def finish(self) -> None:
        """Do all that is left at once."""
        self._begin()
        for _ in self._steps:
            pass
        self.deleteLater()

    def _begin(self) -> None:
        old, self._old = [each for each in self._old if isValid(each) and each.filled], ()
        if old and self.code != languages.spoken():
            self._steps = self._succeed(old)

    def _go_on(self) -> None:
        for _ in self._steps:
            self._turn.start()
            return
        self.deleteLater()

    def _succeed(self, old: Sequence[MainWindow]) -> Iterator[None]:
        try:
            languages.look_for(self.code)
        except ResourceError as error:
            old[-1].work.messages.warn(str(error))  # before anything of the old window is gone
            return
        hold_answers()
        try:
            yield from self._build_after(old)
        finally:
            theme.current().apply_style_sheet()
            release_answers()

    def _build_after(self, old: Sequence[MainWindow]) -> Iterator[None]:
        left, work = [Left(each) for each in old], old[-1].work
        for each in left:
            each.empty()
        theme.current().remove_style_sheet()
        languages.speak(self.code)
        yield
        for each in left:
            yield from each.succeed()
        name = next(name for name, each in languages.LANGUAGES if each == self.code)
        work.messages.say(tr("The language of the window is {language}.", language=name))
        yield


class Left:
    """What is known of a window that is emptied, for the one in its place."""

    def __init__(self, old: MainWindow) -> None:
        self._old, self._painted = old, old.updatesEnabled()
        self._place, self._shape = KeyboardPlace.of_window(old), old.panes.frame.shape_now()
        self._meanwhile: Meanwhile

    def empty(self) -> None:
        """Delete all that is in it; what is done at it from here on is kept."""
        leave_drafts(self._old.panes)
        _empty(self._old)
        self._meanwhile = Meanwhile(self._old)

    def succeed(self) -> Iterator[None]:
        """Build the one in its place, in steps."""
        old = self._old
        new = type(old)()
        new.setUpdatesEnabled(self._painted)
        new.build(old.work)
        old.work.release()  # the window before may have had yet to begin with what waits
        yield
        panes = new.make_panes()
        yield
        held = old.windowState() & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen)
        new.setGeometry(old.normalGeometry() if held else old.geometry())
        take_up(panes, self._shape)
        yield
        theme.current().apply_style_sheet()
        yield
        old.replaced.emit(new)
        if old.isVisible():
            new.setWindowState(old.windowState())
            new.show()
            new.activateWindow()
        if self._place is not None:
            self._place.give_keyboard(new)
        meanwhile = self._meanwhile
        QTimer.singleShot(0, meanwhile, partial(meanwhile.hand_on, new))  # not in here: a key may ask for a window, too
        _Farewell(old, new)


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


class _Farewell(QObject):
    """Takes the old window, which is empty, off the screen as soon as the new one can be seen, or is gone itself."""

    def __init__(self, old: MainWindow, new: MainWindow) -> None:
        super().__init__(QCoreApplication.instance())  # not of the new window, which the old one must not outlive
        self._old: MainWindow | None = old
        new.installEventFilter(self)
        new.destroyed.connect(self._go)
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
