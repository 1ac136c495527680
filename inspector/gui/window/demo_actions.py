"""Starting and stopping the demo issuer from the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import WINDOW, Action, Registry
from inspector.gui.model.workspace import Workspace
from inspector.gui.window.frame import Frame
from inspector.gui.window.status_bar import StatusBar

if TYPE_CHECKING:
    from inspector.gui.window.start_page import StartPage


class DemoActions(QObject):
    """The start page and the status bar say whether it runs."""

    def __init__(self, work: Workspace, registry: Registry, frame: Frame, status: StatusBar) -> None:
        super().__init__(frame)
        self._work, self._demo, self._frame, self._status = work, work.demo, frame, status
        self._demo.changed.connect(self._on_changed)
        frame.with_start(self._on_start_page)
        status.stop_demo_requested.connect(self.stop)
        registry.add(
            Action("start-demo", mark("Start the demo issuer"), WINDOW, self.select_when_running, icon="flask",
                   why_not=self._why_not_start),
            Action("stop-demo", mark("Stop the demo issuer"), WINDOW, self.stop, icon="flask",
                   why_not=self._why_not_stop),
        )  # fmt: skip
        self._on_changed()

    def _on_start_page(self, start: StartPage) -> None:
        start.demo_requested.connect(self.select_when_running)
        start.show_starting(self._demo.starting)

    def _why_not_start(self) -> str:
        if self._demo.starting:
            return tr("The demo issuer is starting.")
        return tr("It runs.") if self._demo.running is not None else ""

    def _why_not_stop(self) -> str:
        return "" if self._demo.running is not None else tr("The demo issuer does not run.")

    def select_when_running(self) -> None:
        """Start the demo issuer and select its working client, or select it if it runs."""
        self._demo.wanted = self._work
        if self._demo.running is not None:
            self._on_changed()
        else:
            self._demo.start()

    def stop(self) -> None:
        """Stop it; its tokens stay."""
        self._demo.stop(self._work.requests)

    def _on_changed(self) -> None:
        demo = self._demo.running
        if self._frame.start_made is not None:
            self._frame.start_made.show_starting(self._demo.starting)
        self._status.show_demo(demo.url.partition("://")[2] if demo is not None else "")
        if demo is not None and self._demo.wanted is self._work:
            self._demo.wanted = None
            self._work.selection.select_profile(demo.profiles()[0].id)
            self._frame.request.get_token.setFocus(Qt.FocusReason.OtherFocusReason)
