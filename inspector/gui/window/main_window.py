"""The window: it builds the panes and lays them out, and is the only one that knows all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow

from inspector.gui.startup import opening

if TYPE_CHECKING:  # everything but the opening is imported after the first paint, where it is used, and so is Qt.Key
    from inspector.gui.model.services import Services
    from inspector.gui.model.workspace import Workspace
    from inspector.gui.window.panes import Panes
    from inspector.gui.window.shell import Shell

TICK_MS = 1000


class MainWindow(QMainWindow):
    """Shows a workspace.

    Without `services` it is an empty frame until `fill` is called: so that it can be seen while the rest is imported.
    """

    replaced = QtCore.Signal(object)
    """With the MainWindow that is there in place of this one from here on, over the same workspace."""
    language_wanted = QtCore.Signal(str)
    """With the code of the language that a window in place of this one is to speak."""

    beside_wanted = QtCore.Signal(object)
    """With this window, beside which another one is wanted."""
    token_wanted = QtCore.Signal(object, str)
    """With this window, and the id of a token that is to have one of its own."""
    quit_wanted = QtCore.Signal()
    used = QtCore.Signal(object)
    """With this window: the user has come to it."""
    closing = QtCore.Signal(object)
    """With this window, which is about to be gone from the screen."""

    furnished = QtCore.Signal()
    """The panes are there: with the window, or when it has been seen with its start page."""

    filled = False  # here, since Qt sends events while it makes the window
    work: Workspace
    _shell: Shell
    _panes: Panes | None = None

    def __init__(self, services: Services | None = None, *, start_demo: bool = False) -> None:
        super().__init__()
        self.setWindowTitle("Token Inspector")
        if services is not None:
            opening.place(self, services.layout)
            self.fill(services, start_demo=start_demo)

    def fill(self, services: Services, *, start_demo: bool = False) -> None:
        """Build the panes over a new workspace, and open what there is to show in them.

        Where that is the start page, and the window is on the screen, the page is shown before there is a pane.
        """
        from inspector.gui.model.chosen_profile import ChosenProfile
        from inspector.gui.model.workspace import Workspace
        from inspector.gui.theme import theme
        from inspector.gui.widgets.announcing import announcer
        from inspector.gui.window.furnishing import Furnishing

        work = Workspace(services, held=True)
        if self.isVisible():
            announcer().hold()
        self.build(work)
        frame = self._shell.frame
        page_first = self.isVisible() and frame.fits_start and not (start_demo or services.store.path.exists())
        panes = self.make_panes() if not page_first else None
        if panes is None:
            frame.show_start(True)
        frame.recall(services.layout)
        ChosenProfile(work.selection, work.profiles, services.layout, work)
        work.open()
        if panes is None:
            Furnishing(self, frame.start, self._furnish)
        else:
            panes.show_lists()
            if start_demo:
                panes.demo.select_when_running()
            elif work.profiles.all:
                work.selection.select_profile((work.selection.profile or work.profiles.all[0]).id)
            if self.isVisible():
                Furnishing(self, self._shell.status, self._begin)
            else:
                self._begin()
            theme.current().apply_style_sheet()  # after all that is seen is there
        if work.profiles.loading:
            # Not yet: when the page goes for the profiles, Qt would give the keyboard to whatever is next to it.
            work.profiles.loaded.connect(self._begin_on_page)
        else:
            self._begin_on_page()

    def _begin_on_page(self) -> None:
        """Have the keyboard on the first of the ways to begin, where the start page shows them."""
        frame = self._shell.frame
        if frame.starting:
            frame.start.paste.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    def build(self, work: Workspace) -> None:
        """Make what a window begins with, in the current language, over a workspace that is there already.

        The workspace goes with the window that was built over it last.
        """
        from inspector.gui.window.shell import Shell

        self.work = work
        self._shell = Shell(work)
        self.setCentralWidget(self._shell)
        work.selection.changed.connect(self._show_title)
        work.profiles.changed.connect(self._show_title)
        work.environments.changed.connect(self._show_title)
        self._show_title()
        work.setParent(self)  # last, so that it is the last to be deleted: editors show texts that are in it
        self.filled = True

    @property
    def panes(self) -> Panes:
        """The panes and all that is done in them, made now if nobody has asked for them before."""
        from inspector.gui.theme import theme

        if self._panes is None:
            self.make_panes()
            theme.current().apply_style_sheet()
        return self.make_panes()

    def make_panes(self) -> Panes:
        """The panes as well, with the style sheet left for when all of a window is there."""
        from inspector.gui.window.panes import Panes

        if self._panes is None:
            self._panes = Panes(self.work, self, self._shell)
            self._panes.language.wanted.connect(self.language_wanted)
            self._panes.unattended.covered.connect(self._show_title)
            self.closing.connect(self._panes.help.on_closing)
            windows = self._panes.windows
            windows.wanted.connect(lambda: self.beside_wanted.emit(self))
            windows.token_wanted.connect(lambda outcome_id: self.token_wanted.emit(self, outcome_id))
            windows.quit_wanted.connect(self.close)
            windows.quit_wanted.connect(self.quit_wanted)
            self._show_title()  # a window in another language may have begun covered
            self._clock = QTimer(self, interval=TICK_MS)
            self._clock.timeout.connect(self.tick)
            self._clock.start()
        return self._panes

    def _furnish(self) -> None:
        """Make the panes behind the start page."""
        self.panes.show_lists()
        self._begin()

    def _begin(self) -> None:
        """Begin with what waits in the workspace, when the window is painted with all that there is."""
        from inspector.gui.widgets.announcing import announcer
        from inspector.gui.window.furnishing import FirstTouch

        announcer().release()
        QTimer.singleShot(0, self, self.work.release)  # what is queued for now is a layout and a paint
        FirstTouch(self, self.panes.frame.middle, self.work.prepare)
        self.furnished.emit()

    def _show_title(self) -> None:
        """Name what is shown: the verdict and whose token it is; the program alone while all is covered."""
        covered = self._panes is not None and self._panes.unattended.cover is not None
        self.setWindowTitle("Token Inspector" if covered else self._shell.title())

    def tick(self) -> None:
        """Once a second: judge again what is due, and let the countdown follow. Nothing is sent."""
        now = self.work.services.now()
        self.work.tokens.tick(now)
        self.work.found.tick(now)
        self.work.selection.tick(now)
        self.work.acceptances.tick(now)
        self.panes.scan.tick(now)
        self.panes.frame.inspection.tick(now)

    @property
    def settled(self) -> bool:
        """Whether all is shown that is due."""
        panes = self.panes
        return panes.sidebar.settled and panes.frame.inspection.settled and not panes.paste.unsettled

    # --- the window itself ------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == QtCore.Qt.Key.Key_Escape and self.filled and self.panes.leave():
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QtCore.QEvent) -> None:
        super().changeEvent(event)
        if self.filled and event.type() == QtCore.QEvent.Type.ActivationChange and self.isActiveWindow():
            self.work.selection.come_in_front()
            self.work.look_for_log_out()
            self.used.emit(self)
            self.work.look_for_unlocking()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at once; what is still to be written is written by `finish`, when the window is gone."""
        if self.filled:
            if self._panes is not None:
                self._clock.stop()
            self.work.messages.settle()
            self._shell.frame.remember(self.work.services.layout)
        super().closeEvent(event)
        self.closing.emit(self)

    def finish(self) -> None:
        """Write what is not written yet, stop the demo issuer; a few seconds at most."""
        if self.filled:
            self.work.clipboard.clear_confidential()
            self.work.history.finish()
            self.work.close()

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab; also what Qt does when the widget with the keyboard is hidden."""
        if self.filled:
            self.panes.frame.arrange_tab_stops((self.panes.status, self.panes.strip))
        return super().focusNextPrevChild(following)
