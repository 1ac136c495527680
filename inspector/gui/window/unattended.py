"""What the window does when nobody uses it: the notice a minute before it logs out, and the cover while it does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QMainWindow, QToolTip, QVBoxLayout, QWidget

from inspector.core.text import times
from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import WINDOW, Action, Registry
from inspector.gui.model.leaving.idle import CHOICES, IdleLogOut
from inspector.gui.model.preferences import IDLE, ON_QUIT, Preferences
from inspector.gui.model.workspace import Workspace
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import MixedLabel
from inspector.gui.window.forgetting import drop_half_typed_secrets
from inspector.gui.window.strip import Strip

_USE = frozenset(
    {
        QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.InputMethod, QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel, QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TabletPress,
        QEvent.Type.TabletMove, QEvent.Type.NativeGesture, QEvent.Type.DragEnter, QEvent.Type.DragMove,
        QEvent.Type.Drop, QEvent.Type.NonClientAreaMouseButtonPress, QEvent.Type.NonClientAreaMouseMove,
    }
)  # fmt: skip
"""What only a person does. What the program itself or a timer sends is told from it by `spontaneous`."""
_SEEN = frozenset(
    {
        QEvent.Type.Expose, QEvent.Type.UpdateRequest, QEvent.Type.Paint, QEvent.Type.WindowActivate,
        QEvent.Type.ApplicationStateChange,
    }
)  # fmt: skip
"""What comes before anything is seen: after a night with the lid closed, no timer has run yet."""
_KEPT_OFF = frozenset(
    {
        QEvent.Type.Shortcut, QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.InputMethod,
        QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop,
    }
)  # fmt: skip
"""What nothing behind the cover is given: the keys that copy a token work wherever the focus is."""


class _Watch(QObject):
    """Sees what a user does in any window of the program, dialogs and menus among them."""

    def __init__(self, idle: IdleLogOut, parent: QObject) -> None:
        super().__init__(parent)
        self._idle = idle

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _USE:
            if event.spontaneous() or kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
                self._idle.use()
        elif kind in _SEEN:
            self._idle.judge()
        return False


class Unattended(QObject):
    """The two choices of when to log out, applied and remembered, and what is seen of the first."""

    covered = Signal()
    """The cover has come or gone."""

    def __init__(self, work: Workspace, registry: Registry, window: QMainWindow) -> None:
        super().__init__(window)
        self._work, self._window, self._idle = work, window, work.idle
        self._kept = Preferences(work.services.layout)
        self._watch: _Watch | None = None
        self.notice: IdleNotice | None = None
        """The notice, once there was one."""
        self.cover: IdleCover | None = None
        """What covers the window while it logs out."""
        work.on_quit.wanted = self._kept.text(ON_QUIT) == "yes"
        minutes = self._kept.number(IDLE, tuple(minutes for _, minutes in CHOICES), 0)
        if minutes != self._idle.minutes:
            self._idle.choose(minutes)
        self._look_out()
        self._idle.chosen.connect(self._look_out)
        self._idle.noticed.connect(self._show_notice)
        self._idle.began.connect(self._cover_up)
        self._idle.ended.connect(self._uncover)
        registry.add(
            Action("idle", mark("Log out when idle: change the time"), WINDOW, self.next_choice, icon="clock"),
            Action("log-out-on-quit", mark("Log out on quit: on or off"), WINDOW, self.toggle_on_quit, icon="log-out"),
        )
        self._show_notice()
        if self._idle.running:
            self._cover_up()

    @property
    def minutes(self) -> int:
        """After how long without use it logs out; 0: never."""
        return self._idle.minutes

    @property
    def on_quit(self) -> bool:
        """Whether quitting logs out."""
        return self._work.on_quit.wanted

    def choose(self, minutes: int) -> None:
        """Log out after so many minutes without use, in later runs too; 0: never."""
        self._idle.choose(minutes)
        self._kept.keep(IDLE, minutes)
        words = tr("The window logs out after {duration} without use. {kept}",
                   duration=times.duration(minutes * 60), kept=tr(KEPT))  # fmt: skip
        self._work.messages.say(words if minutes else tr("The window does not log out by itself."))

    def next_choice(self) -> None:
        """The choice after the present one, and after the last one the first."""
        all_minutes = [minutes for _, minutes in CHOICES]
        self.choose(all_minutes[(all_minutes.index(self.minutes) + 1) % len(all_minutes)])

    def log_out_on_quit(self, wanted: bool) -> None:
        """Clear what Log out clears when the program is quit, from now on."""
        self._work.on_quit.wanted = wanted
        self._kept.keep(ON_QUIT, "yes" if wanted else "no")
        words = tr("Quitting logs out. {kept}", kept=tr(KEPT))
        self._work.messages.say(words if wanted else tr("Tokens are still there after quitting."))

    def toggle_on_quit(self) -> None:
        """The other way round."""
        self.log_out_on_quit(not self.on_quit)

    def _look_out(self) -> None:
        """See what is done in the program, for as long as it matters."""
        app = QApplication.instance()
        if self._idle.minutes and self._watch is None and app is not None:
            self._watch = _Watch(self._idle, self)
            app.installEventFilter(self._watch)
        elif not self._idle.minutes and self._watch is not None and app is not None:
            app.removeEventFilter(self._watch)
            self._watch.deleteLater()
            self._watch = None

    def _show_notice(self) -> None:
        left = self._idle.left_s
        if self.notice is None and left is not None:
            self.notice = IdleNotice()
            self.notice.stay.clicked.connect(self._idle.use)
            central = self._window.centralWidget()
            column = central.layout() if central is not None else None
            if isinstance(column, QVBoxLayout):
                column.insertWidget(0, self.notice)
        if self.notice is not None:
            self.notice.show_left(left, self._idle.minutes)

    def _cover_up(self) -> None:
        """Let nothing be seen from now on, whatever is open over the window."""
        if self.cover is None:
            drop_half_typed_secrets(self._window)  # the cover takes the focus
            self.cover = IdleCover(self._window, self._idle.minutes)
            self.cover.open.clicked.connect(self._lift)
            self.covered.emit()
        QToolTip.hideText()
        while (popup := QApplication.activePopupWidget()) is not None and popup.close():
            pass
        for other in QApplication.topLevelWidgets():
            if isinstance(other, QDialog) and other.isVisible():
                other.reject()

    def _uncover(self, problem: str) -> None:
        if self.cover is not None:
            if problem:
                self.cover.say_why(problem)
            else:
                self._lift()

    def _lift(self) -> None:
        cover, self.cover = self.cover, None
        if cover is not None:
            cover.hide()
            cover.deleteLater()
            self.covered.emit()


KEPT = mark("Client secrets in the keyring stay.")


class IdleNotice(Strip):
    """Says that the window is about to log out, with a button that keeps it from that."""

    def __init__(self) -> None:
        self.stay = buttons.secondary(tr("Stay logged in"), height=28)
        super().__init__("warn", "clock", self.stay, air=6)
        self.setAccessibleName(tr("Log out when idle"))
        self.hide()

    def show_left(self, left: int | None, minutes: int) -> None:
        """Say how many seconds are left, which is announced when it begins; None takes it away."""
        if left is None:
            self.hide()
            return
        words = tr(
            "Nobody has used this window for a while: it logs out in {seconds} s. Tokens are cleared, profiles and "
            "client secrets stay.",
            seconds=left,
        )
        self._label.set_spans(words)
        if self.isHidden():
            self.show()
            self.stay.setAccessibleDescription(words)
            asked = tr("Any key, or the mouse, keeps you logged in.")
            announce(self, f"{words} {asked}")


class IdleCover(QWidget):
    """Lies over all of a window. It says that everything is being cleared, and if that failed why."""

    def __init__(self, window: QWidget, minutes: int) -> None:
        super().__init__(window)
        px = theme.current().px
        words = tr(
            "Nobody has used this window for {duration}. It is logging out.", duration=times.duration(minutes * 60)
        )
        self._label = MixedLabel(words, Role.BODY, "text1", max_width=480)
        self.open = buttons.secondary(tr("Show the window"))
        self.open.hide()
        line = QHBoxLayout()
        line.setSpacing(px(10))
        line.addStretch(1)
        line.addWidget(Glyph("clock", "text3", size=20, line=20), 0, Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        told.setSpacing(px(12))
        told.addWidget(self._label)
        told.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)
        line.addLayout(told)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(24), px(24), px(24))
        column.addStretch(1)
        column.addLayout(line)
        column.addStretch(1)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words)
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, words)

    @property
    def words(self) -> str:
        """What is said."""
        return self._label.text()

    def say_why(self, problem: str) -> None:
        """Say why nothing was cleared, and offer what is behind."""
        self._label.set_spans(problem)
        self.open.show()
        self.open.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, problem)

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab: what is behind cannot be reached, and so is not read aloud."""
        del following
        (self.open if self.open.isVisible() else self).setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _in_another_window(self, watched: QObject) -> bool:
        """Whether it belongs to another of the program's windows, which has a cover of its own, or needs none."""
        last: QObject | None = watched
        while last is not None and not isinstance(last, QMainWindow):
            last = last.parent()
        return last is not None and last is not self.parentWidget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _KEPT_OFF:
            if isinstance(watched, QWindow) or not self.isVisible() or self._in_another_window(watched):
                return False
            return not isinstance(watched, QWidget) or not (watched is self or self.isAncestorOf(watched))
        over = self.parentWidget()
        if kind is QEvent.Type.Resize and watched is over and over is not None:
            self.setGeometry(over.rect())
        return False
