"""The language of the window. It can be changed while it is open: another window is built over the same workspace."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import WINDOW, Action, Registry
from inspector.gui.model import languages
from inspector.gui.model.preferences import LANGUAGE, Preferences
from inspector.gui.model.workspace import Workspace

LOOK_AGAIN_MS = 100


class LanguageChoice(QObject):
    """Applies and remembers the choice. Whatever runs goes on meanwhile, and is told in the language of its end.

    A menu or a dialog that is open is waited for: it would be left over a window that is gone. The palette and the
    question before logging out are closed, since nothing is lost with them; a question about a file is asked again.
    """

    wanted = Signal(str)
    """With the code of the language that the window is to be in now."""

    def __init__(self, work: Workspace, registry: Registry, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._kept = Preferences(work.services.layout)
        self._choice = languages.chosen(work.services.layout)
        self._waiting = QTimer(self, interval=LOOK_AGAIN_MS)
        self._waiting.timeout.connect(self._apply)
        labels = (
            (mark("Language: as the system"), languages.SYSTEM), (mark("Language: English"), "en"),
            (mark("Language: Deutsch"), "de"), (mark("Language: Español"), "es"),
        )  # fmt: skip
        for label, code in labels:
            do = partial(self.choose, code)
            registry.add(Action(f"language-{code or 'system'}", label, WINDOW, do, icon="settings"))

    @property
    def choice(self) -> str:
        """The code of a language, or languages.SYSTEM, chosen here or in another window."""
        layout = self._work.services.layout
        return languages.chosen(layout) if layout is not None else self._choice

    def choose(self, choice: str) -> None:
        """Have the window in this language from now on, in later runs too."""
        self._choice = choice
        self._kept.keep(LANGUAGE, choice)
        self._apply()

    def _apply(self) -> None:
        code = self.choice or languages.of_system()
        if QApplication.activePopupWidget() is None and QApplication.activeModalWidget() is None:
            self._waiting.stop()
            self.wanted.emit(code)
        elif code != languages.spoken() and not self._waiting.isActive():
            self._waiting.start()
            self._work.messages.say(tr("The language changes when what is open has been closed."))
