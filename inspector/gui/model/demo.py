"""The demo issuer: started and stopped from the window, with profiles that are there as long as it runs."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from inspector.core.errors import InspectorError
from inspector.core.text.language import tr
from inspector.core.text.message import message
from inspector.gui.model.messages import Messages
from inspector.gui.model.profiles import ProfileList
from inspector.gui.model.requests import Requests
from inspector.gui.model.services import Demo, Services
from inspector.gui.model.task import once


class DemoRun(QObject):
    """At most one runs. Its secrets are in memory only."""

    changed = Signal()

    def __init__(self, services: Services, profiles: ProfileList, messages: Messages) -> None:
        from inspector.core.store.vault import run_vault  # late: see later.LATER

        super().__init__()
        self._services, self._profiles, self._messages = services, profiles, messages
        self.running: Demo | None = None
        self.starting = False
        self.wanted: object = None
        """The workspace of the window in which its working client is to be selected as soon as it runs."""
        self.vault = run_vault(message("Client secrets of the demo issuer are never stored."))

    def start(self) -> None:
        """Start it in the background; `changed` follows, now and when it runs."""
        if self.running is not None or self.starting:
            return
        self.starting = True
        task = once(self, lambda _: self._start())
        task.succeeded.connect(self._on_started)
        task.failed.connect(self._on_failed)
        self.changed.emit()

    def _start(self) -> Demo:
        from inspector.core.files import why_not_read

        try:
            return self._services.start_demo()
        except OSError as error:
            raise InspectorError(
                tr("The demo issuer could not be started: {reason}.", reason=why_not_read(error))
            ) from None

    def _on_started(self, demo: Demo) -> None:
        self.running, self.starting = demo, False
        for profile in demo.profiles():
            self.vault.store(profile.id, demo.secret_for(profile.id))
        self._profiles.show_demo(demo.profiles())
        self.changed.emit()

    def _on_failed(self, error: InspectorError) -> None:
        self.starting = False
        self._messages.warn(str(error))
        self.changed.emit()

    def stop(self, requests: Requests) -> None:
        """Stop it and give up its requests; its tokens stay in the list, its profiles go."""
        if self.running is None:
            return
        demo, self.running = self.running, None
        for profile in demo.profiles():
            requests.cancel(profile.id)
        once(self, lambda _: demo.stop())
        self._profiles.show_demo(())
        self.changed.emit()
        self._messages.say(tr("The demo issuer has stopped. Its tokens stay until you log out."))
