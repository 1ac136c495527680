"""The language of the window. It can be changed while it is open: another window is built over the same workspace."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import WINDOW, Action, Registry
from inspector.gui.model import languages
from inspector.gui.model.preferences import LANGUAGE, Preferences
from inspector.gui.model.workspace import Workspace
from inspector.gui.window.succession import Succession

if TYPE_CHECKING:
    from inspector.gui.window.main_window import MainWindow

LOOK_AGAIN_MS = 100


class LanguageChoice(QObject):
    """Applies and remembers the choice. Whatever runs goes on meanwhile, and is told in the language of its end.

    A menu or a dialog that is open is waited for: it would be left over a window that is gone. The palette and the
    question before logging out are closed, since nothing is lost with them; a question about a file is asked again.
    """

    def __init__(self, work: Workspace, registry: Registry, window: MainWindow) -> None:
        super().__init__(window)
        self._work, self._window = work, window
        self._kept = Preferences(work.services.layout)
        self._coming: Succession | None = None
        """The window that takes the place of this one in a moment."""
        self.choice = languages.chosen(work.services.layout)
        """The code of a language, or languages.SYSTEM."""
        self._waiting = QTimer(self, interval=LOOK_AGAIN_MS)
        self._waiting.timeout.connect(self._apply)
        labels = (
            (mark("Language: as the system"), languages.SYSTEM), (mark("Language: English"), "en"),
            (mark("Language: Deutsch"), "de"), (mark("Language: Español"), "es"),
        )  # fmt: skip
        for label, code in labels:
            do = partial(self.choose, code)
            registry.add(Action(f"language-{code or 'system'}", label, WINDOW, do, icon="settings"))

    def choose(self, choice: str) -> None:
        """Have the window in this language from now on, in later runs too."""
        self.choice = choice
        self._kept.keep(LANGUAGE, choice)
        self._apply()

    def _apply(self) -> None:
        code = self.choice or languages.of_system()
        if self._coming is not None and isValid(self._coming):
            self._coming.code = code
        elif code == languages.spoken():
            self._waiting.stop()
        elif QApplication.activePopupWidget() is None and QApplication.activeModalWidget() is None:
            self._waiting.stop()
            self._coming = Succession(self._window, code)
        elif not self._waiting.isActive():
            self._waiting.start()
            self._work.messages.say(tr("The language changes when what is open has been closed."))
