"""The language of the window. It can be changed while it is open: the panes are made anew, and hold what they held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from inspector.core.text.language import tr
from inspector.gui.model import languages
from inspector.gui.model.preferences import LANGUAGE, Preferences
from inspector.gui.window import furnishing
from inspector.gui.window.unfinished import Unfinished

if TYPE_CHECKING:
    from inspector.gui.window.main_window import MainWindow

LOOK_AGAIN_MS = 100


class LanguageChoice(QObject):
    """Applies and remembers the choice. A token request goes on meanwhile; anything else that runs is waited for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._kept = Preferences(window.services.layout)
        self.choice = languages.chosen(window.services.layout)
        """The code of a language, or languages.SYSTEM."""
        self._waiting = QTimer(self, interval=LOOK_AGAIN_MS)
        self._waiting.timeout.connect(self._apply)

    def choose(self, choice: str) -> None:
        """Have the window in this language from now on, in later runs too."""
        self.choice = choice
        self._kept.keep(LANGUAGE, choice)
        self._apply()

    def _apply(self) -> None:
        code = self.choice or languages.of_system()
        if code == languages.spoken():
            self._waiting.stop()
        elif not self._busy():
            self._waiting.stop()
            self._speak(code)
        elif not self._waiting.isActive():
            self._waiting.start()
            self._window.say(tr("The language changes when what is running has ended."))

    def _busy(self) -> bool:
        """Whether something runs whose answer the panes of now are waiting for, or is open above them."""
        window = self._window
        running = (
            window.inspect_actions,
            window.method_actions,
            window.issuer_actions,
            window.answer_actions,
            window.arrivals,
            window.scan_actions,
            window.log_out_actions,
        )
        # A menu or dialog that is open would be left with what the panes of now did.
        over_it = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        return over_it is not None or any(actions.running for actions in running)

    def _speak(self, code: str) -> None:
        window = self._window
        unfinished = Unfinished.of(window)
        languages.speak(code)
        window.workspace.retell()
        furnishing.clear_out(window)
        furnishing.furnish(window)
        unfinished.put_back(window)
        name = next(name for name, each in languages.LANGUAGES if each == code)
        window.say(tr("The language of the window is {language}.", language=name))
