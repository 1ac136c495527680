"""The window: it builds the panes and lays them out, and is the only one that knows all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from inspector.gui.startup import opening

if TYPE_CHECKING:  # everything but the opening is imported after the first paint, where it is used, and so is Qt.Key
    from inspector.gui.model.services import Services
    from inspector.gui.model.workspace import Workspace
    from inspector.gui.window.panes import Panes

TICK_MS = 1000


class MainWindow(QMainWindow):
    """Shows a workspace.

    Without `services` it is an empty frame until `fill` is called: so that it can be seen while the rest is imported.
    """

    replaced = QtCore.Signal(object)
    """With the MainWindow that is there in place of this one from here on, over the same workspace."""
    language_wanted = QtCore.Signal(str)
    """With the code of the language that a window in place of this one is to speak."""

    filled = False  # here, since Qt sends events while it makes the window
    work: Workspace
    panes: Panes

    def __init__(self, services: Services | None = None, *, start_demo: bool = False) -> None:
        super().__init__()
        self.setWindowTitle("Token Inspector")
        if services is not None:
            opening.place(self, services.layout)
            self.fill(services, start_demo=start_demo)

    def fill(self, services: Services, *, start_demo: bool = False) -> None:
        """Build the panes over a new workspace, and open what there is to show in them."""
        from inspector.gui.model.workspace import Workspace

        work = Workspace(services, held=True)
        self.build(work)
        self.panes.frame.recall(services.layout)
        work.open()
        self.panes.sidebar.show_rows()
        self.panes.log_out.enable()
        if start_demo:
            self.panes.demo.select_when_running()
        elif work.profiles.all:
            work.selection.select_profile(work.profiles.all[0].id)
        if self.panes.frame.starting:
            self.panes.frame.start.demo.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, work.release)  # what is queued for now is a layout and a paint

    def build(self, work: Workspace) -> None:
        """Make everything that has words on it, in the current language, over a workspace that is there already.

        The workspace goes with the window that was built over it last.
        """
        from inspector.gui.theme import theme
        from inspector.gui.window.panes import Panes

        self.work = work
        self.panes = Panes(work, self)
        self.panes.language.wanted.connect(self.language_wanted)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in ((self.panes.strip, 0), (self.panes.frame, 1), (self.panes.status, 0)):
            column.addWidget(part, stretch)
        self.setCentralWidget(central)
        self._clock = QTimer(self, interval=TICK_MS)
        self._clock.timeout.connect(self.tick)
        self._clock.start()
        work.selection.changed.connect(self._show_title)
        work.profiles.changed.connect(self._show_title)
        self._show_title()
        work.setParent(self)  # last, so that it is the last to be deleted: editors show texts that are in it
        theme.current().apply_style_sheet()
        self.filled = True

    def _show_title(self) -> None:
        """Name what is shown: the verdict and whose token it is."""
        self.setWindowTitle(self.panes.title())

    def tick(self) -> None:
        """Once a second: judge again what is due, and let the countdown follow. Nothing is sent."""
        now = self.work.services.now()
        self.work.tokens.tick(now)
        self.work.found.tick(now)
        self.work.selection.tick(now)
        self.panes.scan.tick(now)
        self.panes.frame.inspection.tick(now)

    @property
    def settled(self) -> bool:
        """Whether all is shown that is due."""
        return self.panes.sidebar.settled and self.panes.frame.inspection.settled

    # --- the window itself ------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == QtCore.Qt.Key.Key_Escape and self.filled and self.panes.leave():
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QtCore.QEvent) -> None:
        super().changeEvent(event)
        if self.filled and event.type() == QtCore.QEvent.Type.ActivationChange and self.isActiveWindow():
            self.work.look_for_log_out()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at once; what is still to be written is written by `finish`, when the window is gone."""
        if self.filled:
            self._clock.stop()
            self.work.messages.settle()
            self.panes.frame.remember(self.work.services.layout)
        super().closeEvent(event)

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
