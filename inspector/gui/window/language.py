"""The language of the window. It can be changed while it is open: another window is built over the same workspace."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import WINDOW, Action, Registry
from inspector.gui.model import languages
from inspector.gui.model.preferences import LANGUAGE, Preferences
from inspector.gui.model.workspace import Workspace

if TYPE_CHECKING:
    from inspector.gui.window.main_window import MainWindow


class LanguageChoice(QObject):
    """Applies and remembers the choice."""

    def __init__(self, work: Workspace, registry: Registry, window: MainWindow) -> None:
        super().__init__(window)
        self._work, self._window = work, window
        self._kept = Preferences(work.services.layout)
        self.choice = languages.chosen(work.services.layout)
        """The code of a language, or languages.SYSTEM."""
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
        code = choice or languages.of_system()
        if code == languages.spoken():
            return
        languages.speak(code)
        self._work.retell()
        name = next(name for name, each in languages.LANGUAGES if each == code)
        self._work.messages.say(tr("The language of the window is {language}.", language=name))
