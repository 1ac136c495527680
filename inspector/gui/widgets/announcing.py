"""What a screen reader says without the keyboard moving: verdicts, findings, messages, what was chosen in a list."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget


class Announcer(QObject):
    """The voice of the running application: `said` follows each sentence, whether or not anybody listens."""

    said = Signal(str)

    def announce(self, widget: QWidget, words: str) -> None:
        """Have a screen reader say `words` about `widget`."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # late: they take Qt a while to make

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
        self.said.emit(words)


def announcer() -> Announcer:
    """The one of the running application."""
    app = QApplication.instance()
    if app is None:
        raise RuntimeError("an announcement needs a QApplication")
    found = app.findChild(Announcer)
    return found if isinstance(found, Announcer) else Announcer(app)


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say `words`, if there are any, without moving the focus."""
    if words:
        announcer().announce(widget, words)
