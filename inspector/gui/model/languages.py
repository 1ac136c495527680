"""The languages the window is shipped in, and the one it speaks: the user's choice, or the system's."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from inspector.core.text import language
from inspector.gui.model.preferences import LANGUAGE, Preferences
from inspector.resources import resource

CONTEXT = "Token Inspector"
ENGLISH = "en"
LANGUAGES: tuple[tuple[str, str], ...] = (("English", ENGLISH), ("Deutsch", "de"), ("Español", "es"))
"""Name and code of each. The names are in the languages themselves, so that whoever speaks one finds it."""

SYSTEM = ""
"""The choice to have what the system asks for."""

_installed: list[QTranslator] = []
_spoken = ENGLISH


def chosen(layout: Path | None) -> str:
    """The code that was chosen in this or an earlier run; SYSTEM where none was."""
    choice = Preferences(layout).text(LANGUAGE)
    return choice if choice in {code for _, code in LANGUAGES} else SYSTEM


def recall(layout: Path | None) -> None:
    """Speak what was chosen in an earlier run, or what the system asks for."""
    speak(chosen(layout) or of_system())


def spoken() -> str:
    """The code of the language that is spoken."""
    return _spoken


def of_system() -> str:
    """The first language the system asks for that is shipped; English where none is."""
    shipped = {code for _, code in LANGUAGES}
    wanted = (tag.partition("-")[0] for tag in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in shipped), ENGLISH)


def look_for(code: str) -> None:
    """ResourceError where the texts of a language are missing."""
    if code != ENGLISH:
        resource("translations", f"{code}.qm")


def speak(code: str) -> None:
    """Make all texts in this language from now on, those of Qt's own menus and dialogs too.

    What is on the screen already stays as it is: it has to be made again. ResourceError where the file is missing,
    and nothing is changed then.
    """
    global _spoken  # noqa: PLW0603 - beside the translators of the application, of which there is one
    file = resource("translations", f"{code}.qm") if code != ENGLISH else None
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    _spoken = ENGLISH
    language.speak(None)
    if file is None:
        return
    _install(str(file))
    _install(f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{code}.qm")
    language.speak(_translate)
    _spoken = code


def _install(file: str) -> None:
    translator = QTranslator()
    if translator.load(file):  # a Qt without its own translations still has ours
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)


def _translate(text: str, comment: str, count: int) -> str:
    return QCoreApplication.translate(CONTEXT, text, comment, count)
